"""Where items begin that have no number: some among numbered ones, or all of them, told by their titles."""

import re

from ccpi_actions.minutes.items.split_title import BEFORE_COLON, SENTENCE_ENDS, has_task, has_verb
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.parts.record_lines import closes_meeting, is_subhead, lists_people
from ccpi_actions.minutes.parts.sign_search import is_meeting_heading
from ccpi_actions.minutes.people.names import is_name, is_titled
from ccpi_actions.minutes.tables.columns import PRINTED
from ccpi_actions.minutes.titles import is_standing, kind_of

#: Titles: one that ends in a colon or breaks off the item before, one among numbered items, one by itself.
_SHORT, _LONGEST_AMONG, _LONGEST_STANDING, _LONGEST = 70, 90, 100, 200
_SHORTEST, _LONGEST_NUMBERED = 3, 120
#: Items under which no business stands.
_PROCEDURAL = frozenset({"apologies", "declarations", "exclusion", "minutes"})
#: Kinds of items that may stand without a number among numbered ones.
_KINDS_AMONG = frozenset(
    {
        "next meeting",
        "public",
        "exclusion",
        "apologies",
        "declarations",
        "matters arising",
        "planning",
        "finance",
    }
)
_WORDS_AMONG = re.compile(
    r"(?:police|any other (?:urgent )?business|a\.?o\.?b\b|open (?:session|forum)|code of conduct"
    r"|(?:(?:summary|list|schedule|table) of (?:agreed )?actions?|actions? (?:log|list|summary|points|table|sheet))"
    r"\W*$)",
    re.IGNORECASE,
)
_MOST_WORDS_BEFORE_COLON = 6
_LEAST_STANDING = 2
#: Labels within a heading or an item that are no titles.
_NO_ITEM = re.compile(
    r"(?:date|time|venue|place|location|chair\w*|clerk|meeting|actions?|ap ?\d*|resolved|agreed|decisions?"
    r"|proposed|seconded|note|signed|members|councillors|committee|officers?|in attendance|minute[- ]?taker|draft"
    r"|tel|email)\b[^:]{0,30}:",
    re.IGNORECASE,
)
_ROW_STYLES = frozenset({"action", PRINTED})
#: Titles of the roll, and lines of a heading.
_ROLL_TITLE = re.compile(r"(?:members of the )?public(?: members)?\W*\d*\s*$|(?:present|apologies)\W*$", re.IGNORECASE)
_NAMES_MEETING = re.compile(
    r"\b(?:19|20)\d\d\b|\d (?:am|pm)\b|\b(?:Council|Committee|Board|Panel|Cabinet|Hall)\b\W*$|^Meeting\b"
)
#: How many of the first lines may name the meeting, body and date, be titles of the roll, or list who was there.
_FIRST_TITLES, _HEADING, _MEETING_HEADING, _ROLL, _PEOPLE = 3, 6, 8, 12, 40
#: What stands under a title is as long as this, or a sentence.
_SUBSTANTIAL = 100
#: Sums of money, proposers and two sentences in one are no titles.
_NO_TITLE = re.compile(r"£|\b(?:proposed|proposer|seconded|seconder|2nd)\b|\w{3}\. [A-Z]", re.IGNORECASE)


def titles_among(lines: list[Line], start: int, end: int, numbers: dict[int, str]) -> list[int]:
    """Find the lines that begin an item without number where others have one: index → ``numbers``."""
    found: list[int] = []
    first = min(numbers)
    #: Index of the last title, if it is one under which no business can stand.
    procedural = -1
    for index in range(start, end):
        if index in numbers:
            procedural = index if kind_of(_words_at(lines, index, end)) in _PROCEDURAL else -1
        elif len(lines[index].text) > _LONGEST_AMONG:
            continue
        elif _opens_item(lines, index, first, numbers):
            found.append(index)
            procedural = index if kind_of(lines[index].text) in _PROCEDURAL else -1
        elif 0 <= procedural < index - 1 and _breaks_off(lines, index, start, end):
            found.append(index)
            procedural = index
    return found


def titles_alone(lines: list[Line], start: int, end: int) -> list[int]:
    """Find the lines that begin items where no item has a number: short lines above longer ones, or before a colon."""
    people = next(
        (index for index in range(start, min(end, start + _PEOPLE)) if lists_people(lines[index].text)), start
    )
    colons = _colon_titles(lines, start, end)
    return [
        index
        for index in range(start, end)
        if index in colons or (index > people and _is_title(lines, index, start, end))
    ]


def _words_at(lines: list[Line], index: int, end: int) -> str:
    """Return the words of a numbered line, or those below a number that stands alone."""
    return lines[index].text or (lines[index + 1].text if index + 1 < end else "")


def _opens_item(lines: list[Line], index: int, first: int, numbers: dict[int, str]) -> bool:
    """Say whether a line without number opens an item among numbered ones: "Police matters:", "Public forum"."""
    line = lines[index]
    text = line.text
    if not text or line.label or line.bullet or not text[0].isupper() or text.rstrip().endswith(SENTENCE_ENDS):
        return False
    kind = kind_of(text)
    if kind not in _KINDS_AMONG and not (index >= first and _WORDS_AMONG.match(text)):
        return False
    if line.cell or line.paragraph.style in _ROW_STYLES or (index + 1 in numbers and not text.endswith(":")):
        return False
    if index and not lines[index - 1].text and lines[index - 1].label:
        return False  # the title of the number that stands alone before it
    if is_subhead(text) or lists_people(text) or closes_meeting(text) or has_verb(text):
        return False
    return index >= first or (kind == "public" and index + 1 < len(lines))


def _breaks_off(lines: list[Line], index: int, start: int, end: int) -> bool:
    """Say whether a title without number ends an item of procedure, under which no business can stand."""
    text = lines[index].text
    if len(text) > _SHORT or is_name(text) or is_titled(text) or lines[index].label:
        return False
    return text[-1:] != ")" and _is_title(lines, index, start, end)


def _colon_titles(lines: list[Line], start: int, end: int) -> frozenset[int]:
    """Find lines of the form "Roads: the report was noted.", where two or more of them are standing business."""
    found: list[int] = []
    standing = 0
    for index in range(start, end):
        line = lines[index]
        if line.label or line.bullet or line.cell or not line.first or ":" not in line.text[:_SHORT]:
            continue
        match = BEFORE_COLON.match(line.text)
        if match is None or len(match["title"].split()) > _MOST_WORDS_BEFORE_COLON or not match["title"][0].isupper():
            continue
        if lists_people(line.text) or _NO_ITEM.match(line.text) or is_subhead(line.text):
            continue
        found.append(index)
        standing += is_standing(match["title"])
    return frozenset(found) if standing >= _LEAST_STANDING and len(found) > _LEAST_STANDING else frozenset()


def _is_title(lines: list[Line], index: int, start: int, end: int) -> bool:
    """Say whether a line is the title of an item where items have no numbers."""
    line, place = lines[index], index - start
    text = line.text
    if index + 1 >= end or not _may_be_title(line) or (place < _MEETING_HEADING and is_meeting_heading(text)):
        return False
    if line.paragraph.kind == "heading":
        return line.paragraph.level > 1 or place > _FIRST_TITLES
    following = lines[index + 1]
    if not _reads_as_title(text) or not line.first or (not following.first and place > 0 and not following.label):
        return False
    if place < _ROLL and _ROLL_TITLE.match(text):
        return False
    if is_standing(text) and len(text) < _LONGEST_STANDING and not _NO_TITLE.search(text):
        return True
    if len(text) < _SHORTEST or has_task(text) or _NO_TITLE.search(text) or has_verb(text):
        return False
    names_meeting = place < _HEADING and _NAMES_MEETING.search(text) is not None
    return place > 0 and not names_meeting and _is_substantial(following)


def _may_be_title(line: Line) -> bool:
    """Say whether a line stands as a title may: no entry, no cell, nothing that only a record has."""
    text = line.text
    if not text or len(text) > _LONGEST or line.bullet or line.cell or line.paragraph.style in _ROW_STYLES:
        return False
    if line.label and not (line.family == "decimal" and len(text) < _LONGEST_NUMBERED):
        return False
    return not (lists_people(text) or is_subhead(text) or closes_meeting(text))


def _reads_as_title(text: str) -> bool:
    """Say whether words begin with a capital or figure and end as no sentence and no lead does."""
    if text.rstrip().endswith(SENTENCE_ENDS) or not (text[0].isupper() or text[0].isdigit()):
        return False
    return not text.endswith(":") or is_standing(text) or (len(text) <= _SHORT and not has_verb(text))


def _is_substantial(line: Line) -> bool:
    """Say whether a line is business that a title may stand over."""
    text = line.text
    return len(text) > _SUBSTANTIAL or text.rstrip().endswith(".") or is_subhead(text) or bool(line.label)
