"""Which part of a document is minutes, which is an agenda, and which is neither.

A pack holds an agenda, the minutes of the meeting before, and reports; a parish newsletter prints minutes and the next
agenda one after the other; a web copy holds one item. Headings tell where each begins.
"""

import re
from itertools import pairwise
from typing import Literal

import msgspec

from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.parts.record_lines import lists_people
from ccpi_actions.minutes.parts.records import is_record
from ccpi_actions.minutes.parts.sign_search import MINUTES, SignSearch
from ccpi_actions.minutes.parts.signs import AGENDA_SIGNS, MINUTES_SIGNS, REPORT_SIGNS
from ccpi_actions.minutes.starts import Starts

PartKind = Literal["minutes", "agenda", "report"]
PageKind = Literal["meeting", "item", "decision", "agenda", ""]


_MINUTES_OF = SignSearch(MINUTES_SIGNS[:1])
_MINUTES_STRONG = SignSearch(MINUTES_SIGNS[:3])
_AGENDA = SignSearch(AGENDA_SIGNS)
_SUMMONS = SignSearch(AGENDA_SIGNS[2:])
_REPORT = SignSearch(REPORT_SIGNS)
#: What lines above "Minutes of …" name: a council, a body, the papers themselves; not "Date of next meeting".
_NAMES_MEETING = re.compile(
    r"^(?!.*\b(?:next|future)\b).*\b(?:council|committee|board|panel|cabinet|forum|authority|group|party"
    r"|partnership|commission"
    r"|minutes|draft|agenda|meeting|parish)\b",
    re.IGNORECASE,
)
_PAGE_FORMS: tuple[tuple[PageKind, re.Pattern[str]], ...] = (
    ("decision", re.compile(r"decision maker\s*:|decision details\s*$|decisions published\s*$", re.IGNORECASE)),
    (
        "item",
        re.compile(
            r"agenda item\s*$|issue - items at meetings|issue details\s*$"
            r"|meeting of .{3,160}\(item \d{1,3}[a-z]?\.?\)\s*$",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting",
        re.compile(
            r"agenda(?:,? decisions)? (?:and|&) (?:draft |printed )?minutes\s*$|printed minutes\s*$", re.IGNORECASE
        ),
    ),
)
#: First letters of the lines that these match.
_PAGE_STARTS = Starts({"decision": "dec", "item": "age|iss|mee", "meeting": "age|pri"})
#: What follows an agenda on the same page, and begins with no roll.
_DRAFT = re.compile(r"(?:draft|unconfirmed|confirmed|approved) minutes\b.{0,60}\d", re.IGNORECASE)
#: So many lines are the head of a document.
_HEAD = 30
_LONG = 300
_TITLE_ONLY = 3
_LEAST_BUSINESS = 8
_LEAST_MINUTES = 12


class Part(msgspec.Struct):
    """A run of lines that is minutes, an agenda, or report pages."""

    kind: PartKind
    start: int
    end: int


def page_kind(lines: list[Line]) -> PageKind:
    """Tell the pages of council web sites apart by their headings: a whole meeting, one item, a decision, an agenda."""
    for line in lines[:_HEAD]:
        kinds = _PAGE_STARTS.of(line.text)
        for kind, form in _PAGE_FORMS:
            if kind in kinds and form.match(line.text):
                return kind
    return ""


def parts_of(lines: list[Line]) -> list[Part]:
    """Divide the lines of a document that is no web page of one item or decision into parts, in order."""
    starts = _starts(lines)
    if not starts:
        return [Part("minutes", 0, len(lines))]
    parts = [Part(kind, at, len(lines)) for at, kind in starts]
    for one, following in pairwise(parts):
        one.end = following.start
    first = parts[0]
    if first.kind == "agenda" and first.start >= _LEAST_MINUTES and is_record(lines, 0, first.start):
        parts.insert(0, Part("minutes", 0, first.start))  # of a meeting that nothing heads, and the agenda of the next
    parts[0].start = 0
    return _merged(parts)


class _Seen(msgspec.Struct):
    """Where parts began so far, and the last lines with a label and with people present."""

    starts: list[tuple[int, PartKind]]
    label: int = -1
    present: int = -1

    @property
    def at(self) -> int:
        return self.starts[-1][0] if self.starts else -1

    @property
    def kind(self) -> PartKind | None:
        return self.starts[-1][1] if self.starts else None


def _starts(lines: list[Line]) -> list[tuple[int, PartKind]]:
    seen = _Seen([])
    packed = False
    for index, line in enumerate(lines):
        text = line.text
        if line.label:
            seen.label = index
        if not text or len(text) > _LONG or line.bullet:
            continue
        present = lists_people(text)
        kind = None if line.label else _begun(lines, index, seen, present=present, packed=packed)
        if line.label and present and seen.kind == "agenda":
            kind = "minutes"
        if present:
            seen.present = index
        if kind is None:
            continue
        if kind == "agenda" and seen.kind == "minutes" and index - seen.at <= _TITLE_ONLY:
            seen.starts.pop()
        packed = packed or kind == "agenda"
        seen.starts.append((_back_to_heading(lines, index, seen.at + 1), kind))
    return seen.starts


def _begun(lines: list[Line], index: int, seen: _Seen, *, present: bool, packed: bool) -> PartKind | None:
    """Return the kind of part that a line without label begins, or None."""
    text = lines[index].text
    if _AGENDA.begin(text):
        return "agenda" if _begins_agenda(lines, index, seen) else None
    if MINUTES.begin(text):
        return "minutes" if _begins_minutes(lines, index, seen) else None
    if present:
        return "minutes" if seen.kind != "minutes" else None
    if packed and seen.kind == "minutes" and _REPORT.begin(text):
        return "report"
    return None


def _begins_agenda(lines: list[Line], index: int, seen: _Seen) -> bool:
    """Say whether an agenda begins: at the top, or after minutes that had business, but not over minuted items."""
    if seen.kind is None:
        return not _present_soon(lines, index)
    if seen.kind != "minutes":
        return False
    if index - seen.at <= _TITLE_ONLY and _SUMMONS.begin(lines[index].text):
        return True  # a web page entitled "minutes" that prints a summons first
    return seen.label > seen.at and index - seen.at > _LEAST_BUSINESS and not _present_soon(lines, index)


def _begins_minutes(lines: list[Line], index: int, seen: _Seen) -> bool:
    """Say whether the minutes of another meeting begin: people are listed under the heading, and were before it."""
    if seen.kind is None:
        return True
    if seen.kind == "minutes":
        strong = _MINUTES_STRONG.begin(lines[index].text)
        if not strong or seen.present <= seen.at or index - seen.at < _LEAST_MINUTES:
            return False
    return _present_soon(lines, index) or (seen.kind == "agenda" and _DRAFT.match(lines[index].text) is not None)


def _present_soon(lines: list[Line], index: int) -> bool:
    """Say whether people are listed in the next lines, before the heading of other minutes."""
    for line in lines[index + 1 : index + 15]:
        if lists_people(line.text):
            return True
        if not line.label and _MINUTES_OF.begin(line.text):
            return False
    return lists_people(lines[index].text)


def _back_to_heading(lines: list[Line], index: int, least: int) -> int:
    """Return where the heading begins that ends at ``index``: short lines without numbers just before it."""
    at = index
    while at > least and index - at < 4:
        line = lines[at - 1]
        if not _NAMES_MEETING.search(line.text) or (
            line.label
            or line.bullet
            or line.cell
            or not line.text
            or len(line.text) > 120
            or line.text.endswith((".", ";", ":"))
        ):
            break
        at -= 1
    return at


def _merged(parts: list[Part]) -> list[Part]:
    merged: list[Part] = []
    for part in parts:
        if merged and merged[-1].kind == part.kind != "minutes":
            merged[-1].end = part.end
            continue
        merged.append(part)
    return merged
