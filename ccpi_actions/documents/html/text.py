"""The words of one block of a page: white space as a browser shows it, breaks kept, an owner at its end apart."""

import re

from ccpi_actions.documents.clean import clean
from ccpi_actions.documents.margin import is_margin, split_margin
from ccpi_actions.documents.plain.read import join_lines, without_links

#: Stand-ins, while a block is gathered, for a line break and for the edges of emphasised words.
BREAK, MARK_START, MARK_END = "\ufdd1", "\ufdd2", "\ufdd3"

_MARKS = re.compile(f"[{MARK_START}{MARK_END}]+")
_EDGES = f"{MARK_START}{MARK_END}"
#: A gap that shows: a tab, or four blanks in a row; a line end of the source with its indentation is one blank.
_WIDE = re.compile(f"[ \xa0{_EDGES}]*(?:\t|[ \xa0]{{4}})[ \xa0\t{_EDGES}]*")
#: An owner that floats to the right of the words which follow it in the source.
_FLOATS = re.compile(
    rf"\s*\t{MARK_START}([^{MARK_START}{MARK_END}{BREAK}]{{1,60}}){MARK_END}(?=[^{MARK_END}{BREAK}]{{20}})"
)
#: "8.", "AUD.15", "(iii)": one word, and none of a sentence.
_LABEL_ALONE = re.compile(r"\s*(?![A-Za-z]+[a-z]{3}\.)\S{1,14}\s*")
_SOURCE_LINE_END = re.compile(r"[ \t]*[\r\n][ \t\r\n]*")
_BLANKS = re.compile(r"[ \t\xa0]+")


def page_lines(source: str) -> list[tuple[str, str]]:
    """Give the paragraphs of a block as (words, margin).

    In: text of the block with BREAK for ``<br>`` and MARK_START, MARK_END around emphasised words.
    """
    if not source.strip():
        return []
    words, margin = _split_end(source)
    found: list[tuple[str, str]] = []
    for part in _paragraphs(words):
        text = without_links(part)
        if text:
            found.append((text, ""))
    if margin and found:
        found[-1] = (found[-1][0], margin)
    elif margin:
        found.append((margin, ""))
    return found


def _paragraphs(source: str) -> list[str]:
    plain = _MARKS.sub("", source) if MARK_START in source or MARK_END in source else source
    if BREAK not in plain:
        return [_collapse(plain)]
    lines = [_collapse(line) for line in plain.split(BREAK)]
    return join_lines(lines)


def _collapse(text: str) -> str:
    return " ".join(clean(text).split())


def _split_end(source: str) -> tuple[str, str]:
    """Take an owner at the end of a block apart: words after a wide gap, or emphasised words after a tab."""
    floats = _FLOATS.match(source)
    if floats and is_margin(_collapse(floats[1])):
        return source[floats.end() :], _collapse(floats[1])
    source = source.strip(" \n\r\t\xa0")
    tail = source[-200:]
    if "\n" in tail or "\r" in tail:
        tail = _SOURCE_LINE_END.sub(" ", tail)
    if "\t" not in tail and "    " not in tail.replace("\xa0", " "):
        return source, ""
    gap = None
    for gap in _WIDE.finditer(tail):  # noqa: B007 - the last gap is wanted
        pass
    if gap is None:
        return source, ""
    beside = tail[gap.end() :].strip(_EDGES + " ")
    if len(beside) - 1 - beside.rfind(MARK_END) == 1:  # one letter typed after the owner: "<em>Clerk</em>S"
        beside = beside[:-1]
    right = _collapse(_MARKS.sub("", beside).replace(BREAK, " "))
    if not is_margin(right):
        return source, ""
    emphasised = MARK_START in gap[0] or tail[gap.end() : gap.end() + 1] == MARK_START
    cut = len(source) - len(source[-200:])
    left = source[:cut] + tail[: gap.start()]
    shown = _MARKS.sub("", left.rpartition(BREAK)[2])
    if _LABEL_ALONE.fullmatch(shown):
        return source, ""  # a number and the title after it
    if emphasised or split_margin(f"{_BLANKS.sub(' ', shown)}\t{right}")[1]:
        return left, right
    return source, ""
