"""Markdown, and the text that converters of web pages call Markdown: escapes, bold numbers, tables, stray HTML."""

import html
import re

from ccpi_actions.documents.assembly import Assembly
from ccpi_actions.documents.clean import clean
from ccpi_actions.documents.markdown.table import find_rules, read_table
from ccpi_actions.documents.model import Document
from ccpi_actions.documents.plain.read import add_block, add_line, goes_on

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+")
_RULE = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|={3,}\s*)\Z")
_BULLET = re.compile(r"(\s*)[-*+]\s+(?=\S)")
_BOLD_LINE = re.compile(r"\s*(?:\*\*[^*]+\*\*\s*)+\Z")
_HTML_BLOCK = re.compile(r"\s{0,3}<(table|div|p|ul|ol|h[1-6]|center|blockquote)\b", re.IGNORECASE)
_INLINE_TAG = re.compile(
    r"</?(?:a|abbr|b|big|div|em|font|i|img|o:p|p|s|small|span|strike|strong|sub|sup|u)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_BREAK = re.compile(r"<br(?:\s[^<>]*)?/?>", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\s]*(?:\s\"[^\"\n]*\")?\)")
_STRONG = re.compile(r"\*{2,}")
_STARRED = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]*)(?<=[^\s*])\*(?![\w*])")
_UNDERLINED = re.compile(r"(?<![\w_])(_{1,3})(?=[^\s_])([^_\n]*)(?<=[^\s_])\1(?![\w_])")

#: The 32 characters that a backslash can escape, each kept safe as one of the 32 code points that are no character.
_ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_HIDE = {mark: chr(0xFDD0 + place) for place, mark in enumerate(_ESCAPABLE)}
_SHOW = {sign: mark for mark, sign in _HIDE.items()}
_HIDDEN = re.compile("[\ufdd0-\ufdef]")
_LONGEST_HTML = 2_000
_BULLETS = frozenset("-*+")


def read_markdown(path: str, text: str) -> Document:
    r"""Read Markdown-like text; ``text`` as decoded, any line ends.

    ``4\.`` becomes ``4.``; marks of emphasis, links and list bullets are dropped, printed numbers kept.
    Rows of pipe tables become cells, even where a cell holds several lines; HTML between is read as HTML.
    """
    assembly = Assembly(path)
    lines = clean(text).split("\n")
    block: list[str] = []
    rules = find_rules(lines) if "|" in text else []
    place, last = 0, len(lines)
    while place < last:
        line = lines[place]
        place += 1
        start = line.lstrip()
        if start and start[0] not in "|<#-*+=_>":
            block.append(line)
            continue
        taken = 0
        if start and start[0] in "|<":
            _flush(assembly, block)
            taken = _read_inserted(assembly, lines, place - 1, rules)
        if taken:
            place += taken - 1
        elif not start:
            following = lines[place].strip() if place < last else ""
            if not (block and following and goes_on(block[-1], following)):
                _flush(assembly, block)
        else:
            _read_marked(assembly, block, line)
    _flush(assembly, block)
    return assembly.document("markdown")


def plain_words(line: str) -> str:
    r"""Give the words of a line of Markdown: escapes resolved, emphasis, links and inline tags dropped."""
    escaped = "\\" in line
    if escaped:
        line = _ESCAPE.sub(_hidden, line)
    if "<" in line:
        line = _INLINE_TAG.sub("", _BREAK.sub("\n", line))
    if "](" in line:
        line = _LINK.sub(r"\1", line)
    if "*" in line:
        line = _STARRED.sub(r"\1", _STRONG.sub("", line))
    if "_" in line:
        line = _UNDERLINED.sub(r"\2", line)
    if "&" in line:
        line = html.unescape(line)
        return clean(_HIDDEN.sub(_shown, line) if escaped else line)
    return _HIDDEN.sub(_shown, line) if escaped else line


def _hidden(found: re.Match[str]) -> str:
    return _HIDE[found[1]]


def _shown(found: re.Match[str]) -> str:
    return _SHOW[found[0]]


def _read_marked(assembly: Assembly, block: list[str], line: str) -> None:
    """Take a line that begins with a character which may mean something in Markdown."""
    heading = _HEADING.match(line)
    if heading:
        _flush(assembly, block)
        words = plain_words(line[heading.end() :].rstrip().rstrip("#"))
        assembly.add(" ".join(words.split()), "heading", level=len(heading[1]))
    elif _RULE.match(line):
        _flush(assembly, block)
    elif _BULLET.match(line):
        _flush(assembly, block)
        block.append(line)
    elif line.lstrip()[0] == ">":
        block.append(line.lstrip("> \t"))
    else:
        block.append(line)


def _flush(assembly: Assembly, block: list[str]) -> None:
    """Add the lines gathered as paragraphs and forget them."""
    if not block:
        return
    bullet = _BULLET.match(block[0]) if block[0].lstrip()[:1] in _BULLETS else None
    depth = 0
    if bullet:
        depth = 1 + len(bullet[1].expandtabs(4)) // 2
        block[0] = block[0][bullet.end() :]
    if not _add_only_line(assembly, block, depth):
        _add_lines(assembly, block, depth)
    block.clear()


def _add_only_line(assembly: Assembly, block: list[str], depth: int) -> bool:
    """Add a block that is one line of plain words, as most are; tell whether it was."""
    if len(block) > 1 or "**" in block[0]:
        return False
    words = plain_words(block[0])
    if "\n" in words or words.lstrip()[:1] == "<":
        return False
    add_line(assembly, words, bullet=depth)
    return True


def _add_lines(assembly: Assembly, block: list[str], depth: int) -> None:
    """Add a block, lines in bold as paragraphs of their own; the first paragraph is the entry of the list."""
    ordinary: list[str] = []
    for line in block:
        words = [part for part in plain_words(line).split("\n") if part.strip()]
        if "**" not in line or not _BOLD_LINE.match(line):
            ordinary += words
            continue
        if ordinary:
            add_block(assembly, ordinary, bullet=depth)
            ordinary, depth = [], 0
        add_block(assembly, words, style="bold", bullet=depth)
        depth = 0
    if ordinary:
        add_block(assembly, ordinary, bullet=depth)


def _read_inserted(assembly: Assembly, lines: list[str], place: int, rules: list[int]) -> int:
    """Read a table or HTML that begins at ``lines[place]``; give how many lines it took, 0 where it is neither."""
    line = lines[place]
    if line.lstrip().startswith("|"):
        return read_table(assembly, lines, place, rules, plain_words)
    opened = _HTML_BLOCK.match(line)
    if not opened:
        return 0
    tag = opened[1].lower()
    depth, end = 0, place
    while end < len(lines) and end - place < _LONGEST_HTML:
        text = lines[end].lower()
        depth += text.count(f"<{tag}") - text.count(f"</{tag}")
        end += 1
        if depth <= 0 or (not text.strip() and tag != "table"):
            break
    from ccpi_actions.documents.html.read import add_html

    add_html(assembly, "\n".join(lines[place:end]))
    return end - place
