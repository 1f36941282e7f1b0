"""Pipe tables of Markdown, also those whose cells run over several lines, as converters of web pages write them."""

import re
from collections.abc import Callable

from ccpi_actions.documents.assembly import Assembly
from ccpi_actions.documents.plain import join_lines

#: "| --- | --- |": the line under the heading row; it tells how many columns there are.
_RULE = re.compile(r"\|(?:\s*:?-{2,}:?\s*\|)+\s*\Z")
_LOOK_AHEAD = 120
_LONGEST_ROW = 400
_ESCAPED = "\ufdd0"


def read_table(assembly: Assembly, lines: list[str], place: int, words: Callable[[str], str]) -> int:
    """Read the table that begins at ``lines[place]``; give how many lines it took, 0 where there is none.

    ``words`` turns the Markdown of a cell's line into plain words. Each cell becomes paragraphs of
    kind "cell" with the number of its table, row and column; empty cells become nothing.
    """
    columns = _count_columns(lines, place)
    if columns == 0:
        return 0
    number = assembly.next_table()
    row, end = 0, place
    while end < len(lines) and lines[end].lstrip().startswith("|"):
        start = end
        pipes = 0
        while end < len(lines) and end - start < _LONGEST_ROW:
            line = lines[end]
            if end > start and (
                line.startswith("|") or (not line.strip() and lines[end - 1].rstrip().endswith("|") and pipes > columns)
            ):
                break
            pipes += _unescaped(line).count("|")
            end += 1
            if pipes > columns and line.rstrip().endswith("|"):
                break
        if not _RULE.match(lines[start].strip()):
            _add_row(assembly, lines[start:end], number, row, words)
            row += 1
    return end - place


def _count_columns(lines: list[str], place: int) -> int:
    """Find the rule under the heading of the table near ``place``; 0 where there is none."""
    for line in lines[place : place + _LOOK_AHEAD]:
        stripped = line.strip()
        if stripped.startswith("|") and _RULE.match(stripped):
            return stripped.count("|") - 1
    first = lines[place].strip()
    return first.count("|") - 1 if first.endswith("|") and first.count("|") > 2 else 0


def _add_row(assembly: Assembly, lines: list[str], table: int, row: int, words: Callable[[str], str]) -> None:
    cells = _unescaped("\n".join(lines)).strip().removeprefix("|").removesuffix("|").split("|")
    for column, cell in enumerate(cells):
        part: list[str] = []
        for line in [*cell.replace(_ESCAPED, "|").split("\n"), ""]:
            plain = [text for text in words(line).split("\n") if text.strip()]
            if plain:
                part += plain
            elif part:
                for text in join_lines(part):
                    assembly.add(text, "cell", table=table, row=row, column=column)
                part = []


def _unescaped(line: str) -> str:
    return line.replace("\\|", _ESCAPED) if "\\|" in line else line
