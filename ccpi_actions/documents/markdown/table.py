"""Pipe tables of Markdown, also those whose cells run over several lines, as converters of web pages write them."""

import re
from bisect import bisect_left
from collections.abc import Callable

from ccpi_actions.documents.assembly import Assembly, CellPlace
from ccpi_actions.documents.plain.read import join_lines

#: "| --- | --- |": the line under the heading row; it tells how many columns there are.
_RULE = re.compile(r"\|(?:\s*:?-{2,}:?\s*\|)+\s*\Z")
_LOOK_AHEAD = 120
_LONGEST_ROW = 400
_ESCAPED = "\ufdd0"


def find_rules(lines: list[str]) -> list[int]:
    """List the places of the lines that stand under the heading of a table."""
    return [place for place, line in enumerate(lines) if "--" in line and _RULE.match(line.strip())]


def read_table(assembly: Assembly, lines: list[str], place: int, rules: list[int], words: Callable[[str], str]) -> int:
    """Read the table that begins at ``lines[place]``; give how many lines it took, 0 where there is none.

    ``rules`` is what ``find_rules`` gave for ``lines``; ``words`` turns the Markdown of a cell's line into plain
    words. Each cell becomes paragraphs of kind "cell" with the number of its table, row and column; empty cells
    become nothing.
    """
    columns = _count_columns(lines, place, rules)
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


def _count_columns(lines: list[str], place: int, rules: list[int]) -> int:
    """Count the columns by the rule under the heading of the table, or by its first line; 0 where neither tells."""
    after = bisect_left(rules, place)
    if after < len(rules) and rules[after] - place < _LOOK_AHEAD:
        return lines[rules[after]].count("|") - 1
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
                    assembly.add(text, "cell", cell=CellPlace(table, row, column))
                part = []


def _unescaped(line: str) -> str:
    return line.replace("\\|", _ESCAPED) if "\\|" in line else line
