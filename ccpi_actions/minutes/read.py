"""From a document to the meetings that it minutes."""

import re

import msgspec

from ccpi_actions.documents.model import Document
from ccpi_actions.minutes.lines.line import Line, lines_of
from ccpi_actions.minutes.meeting import read_meeting
from ccpi_actions.minutes.model import Agenda, Minutes, Reading
from ccpi_actions.minutes.pages import read_decision_page, read_item_page
from ccpi_actions.minutes.parts.divide import Part, page_kind, parts_of
from ccpi_actions.minutes.parts.record_lines import is_subhead
from ccpi_actions.minutes.parts.records import is_record
from ccpi_actions.minutes.tables.beside import set_owners_beside
from ccpi_actions.minutes.tables.settle import settle_tables

_KEY_LINE = re.compile(r"(?P<key>SOURCE|COUNCIL):\s*(?P<value>[^\n]*)")
_MOST_KEYS = 6


def read_minutes(document: Document) -> Reading:
    """Do what ``minutes.read_minutes`` promises."""
    lines, council = _without_keys(set_owners_beside(settle_tables(lines_of(document))))
    page = page_kind(lines)
    if page == "item":
        return read_item_page(document, lines, council)
    if page == "decision":
        return read_decision_page(document, lines, council)
    minutes: list[Minutes] = []
    agenda: Agenda | None = None
    warnings: list[str] = []
    web = page == "meeting"
    for part in _parts(lines, web=web):
        if part.kind == "minutes":
            one, warning = read_meeting(document, lines, part, council, web=web)
            minutes.append(one)
            warnings.extend([warning] if warning else [])
        elif part.kind == "agenda" and agenda is None:
            from ccpi_actions.minutes.agenda import read_agenda  # most minutes come without one

            agenda = read_agenda(document, lines, part, council)
    return _reading(document, minutes, agenda, warnings)


def _parts(lines: list[Line], *, web: bool) -> list[Part]:
    """Return the parts that are minutes or an agenda; a page of a meeting where nothing is minuted is an agenda."""
    if web:
        minuted = any(is_subhead(line.text) for line in lines)
        return [Part("minutes" if minuted or is_record(lines, 0, len(lines)) else "agenda", 0, len(lines))]
    return [part for part in parts_of(lines) if part.kind != "minutes" or is_record(lines, part.start, part.end)]


def _reading(document: Document, minutes: list[Minutes], agenda: Agenda | None, warnings: list[str]) -> Reading:
    if agenda is not None and minutes:
        if agenda.date is None or any(one.date and agenda.date <= one.date for one in minutes):
            agenda = None  # that of the meeting minuted, printed before it
        else:
            minutes = [_with_agenda(one, agenda.date) for one in minutes]
    if minutes:
        pack = agenda is not None and agenda.start < minutes[0].start
        return Reading(document.path, "agenda pack" if pack else "minutes", document.text, minutes, agenda, warnings)
    return Reading(document.path, "other" if agenda is None else "agenda", document.text, [], agenda, warnings)


def _with_agenda(minutes: Minutes, coming: str) -> Minutes:
    """Let the agenda printed with minutes say when the next meeting is, where they do not."""
    if minutes.next_meeting or not minutes.date or coming <= minutes.date:
        return minutes
    dates = sorted({*minutes.coming_meetings, coming})
    return msgspec.structs.replace(minutes, next_meeting=coming, coming_meetings=dates)


def _without_keys(lines: list[Line]) -> tuple[list[Line], str | None]:
    """Take the key lines off the top ("COUNCIL: …") and return the council that they name."""
    council = None
    place = 0
    while place < min(len(lines), _MOST_KEYS):
        match = _KEY_LINE.match(lines[place].text)
        if match is None:
            break
        if match["key"] == "COUNCIL":
            council = match["value"].strip() or None
        place += 1
    return lines[place:], council
