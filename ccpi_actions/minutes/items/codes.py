"""Item numbers in forms that number other things too, told by the row they make: "AM16.", "PC 13", "(13)", "16.045".

A road is the A10 and a form is P45: what looks so is an item's number only in a row under which a meeting's standing
business is taken, and only where no plainer numbers do as much.
"""

import re
from collections.abc import Iterator

from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.titles import is_standing, kind_of

#: What must follow a number: white space, and the capital or quotation that words begin with.
_WORDS = r"[.:)]?(?=\s+[A-Z“\"'‘(])"
_CODES = (
    # "AM16.", "PC 13", "C.12", "C/12"
    re.compile(rf"(?P<label>(?P<row>[A-Z]{{1,6}}\.?\s?|[A-Z]/)\d{{1,4}}){_WORDS}"),
    # "16/AM13", "2016-13", "PC16-13"
    re.compile(
        r"(?P<label>(?P<row>(?:\d\d){1,2}/[A-Z]{1,4}/?|(?:19|20)\d\d[.-]|[A-Z]{1,4}(?:\d\d){1,2}-)\d{1,4})" + _WORDS
    ),
    # a number in brackets, or after "Min." or "No."
    re.compile(rf"(?P<row>(?:Min|No)\.\s|\[)(?P<label>\d{{1,4}})(?:(?<=\d)\])?{_WORDS}"),
)
#: All of them begin so; most lines do not, for they have no figure so soon.
_MAY_BE = re.compile(r"(?=\D{0,15}+\d)[A-Z\d\[][A-Za-z\d]{0,7}[./-]?\s?[A-Z]{0,4}/?\d")
#: So many lines of a row are a meeting's standing business, and so many open or close it, before its numbers are those
#: of items: "5.1 Clerk's report" and "5.2 Police" may be parts of one.
_STANDING, _FRAME = 3, 2
_FRAMES = frozenset({"apologies", "declarations", "minutes", "next meeting"})
#: As much of a line as may be a title.
_HEAD = 200
_PLAIN = frozenset({"decimal", "decimal)", "slash", "prefixed"})
_DIGITS = re.compile(r"\d+")


def read_codes(lines: list[Line], start: int, end: int) -> None:
    """Label the lines between ``start`` and ``end`` that begin with such numbers, where these are those of items.

    A line so labelled is of the family "prefixed"; its words begin after the number.
    """
    rows: dict[str, list[tuple[Line, str, int]]] = {}
    for line in lines[start:end]:
        if line.family is None and _MAY_BE.match(line.text) is None:
            continue
        for row, label, words in _codes_of(line):
            rows.setdefault(row, []).append((line, label, words))
    if all(len(row) < _STANDING for row in rows.values()):
        return
    plain = sum(is_standing(line.text[:_HEAD]) for line in lines[start:end] if line.family in _PLAIN)
    for marked in sorted(rows.values(), key=len, reverse=True):
        standing = sum(is_standing(line.text[words:][:_HEAD]) for line, _, words in marked)
        framing = sum(kind_of(line.text[words:][:_HEAD]) in _FRAMES for line, _, words in marked)
        if standing >= _STANDING and framing >= _FRAME and standing > plain:
            for line, label, words in marked:
                line.label, line.family, line.value = label, "prefixed", int(_DIGITS.findall(label)[-1])
                line.start, line.text = line.start + words, line.text[words:]
            return


def _codes_of(line: Line) -> Iterator[tuple[str, str, int]]:
    """Give the row that a line's number may be one of, the number as printed, and where its words begin."""
    if line.family is None:
        for form in _CODES:
            match = form.match(line.text)
            if match is not None:
                rest = line.text[match.end() :]
                yield match["row"], match["label"], match.end() + len(rest) - len(rest.lstrip())
                return
    elif line.family == "(decimal)":
        yield "()", line.label.strip("()"), 0
    elif line.family == "dotted" and line.label.count(".") == 1:
        first, _, last = line.label.partition(".")
        yield f"{first}.", line.label, 0
        if last.strip("0"):  # "4.0" is item 4
            yield f".{last}", line.label, 0
