"""Pages of council web sites that hold one item, one matter over several meetings, or decisions."""

import re

from ccpi_actions.documents.model import Document
from ccpi_actions.minutes.calendar.coming import coming_meetings
from ccpi_actions.minutes.heading.names import MEETING_CODE
from ccpi_actions.minutes.heading.read import Heading, item_in_links, read_heading
from ccpi_actions.minutes.items.divide import Division, whole
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.meeting import read_item
from ccpi_actions.minutes.model import Minutes, Reading
from ccpi_actions.minutes.names import council_in
from ccpi_actions.minutes.parts.record_lines import is_subhead

_NO_TITLE = re.compile(
    r"agenda item\s*$|decision details|issue - items|issue details|meeting\b|decisions?\b|use the options",
    re.IGNORECASE,
)
#: "Agenda item - Library Hours - Cabinet, 4 May 2018": the title of the browser's window.
_PAGE_TITLE = re.compile(r"agenda item\s[-–]\s", re.IGNORECASE)
_MAKER = re.compile(r"decision maker\s*:", re.IGNORECASE)
_LONGEST_TITLE = 240
_LONGEST_HEAD = 12


def read_item_page(document: Document, lines: list[Line], council: str | None) -> Reading:
    """Read a page of one agenda item, or of one matter with its minutes at several meetings.

    Out: a Reading of kind "page" with one Minutes for each meeting; what the page does not say is None.
    """
    lines = [line for line in lines if not _PAGE_TITLE.match(line.text)] or lines
    codes = [index for index, line in enumerate(lines) if MEETING_CODE.search(line.text)]
    starts = codes if len(codes) > 1 else [0]
    title = _title(lines)
    minutes = []
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(lines)
        subhead = next((index for index in range(start, end) if is_subhead(lines[index].text)), None)
        head_end = subhead if subhead is not None else min(start + _LONGEST_HEAD, end)
        heading = read_heading(lines, start, head_end, council, document.title)
        number = heading.item or (item_in_links(document.text) if len(starts) == 1 else None)
        body = [
            line for line in lines[start:end] if " ".join(line.text.split()) != title and not _NO_TITLE.match(line.text)
        ]
        division = whole(body, 0, len(body), number, title)
        if division is not None:
            minutes.append(_minutes(heading, [division], body))
    return Reading(document.path, "page" if minutes else "other", document.text, minutes)


def read_decision_page(document: Document, lines: list[Line], council: str | None) -> Reading:
    """Read a page of one decision or several: decision maker, dates, narrative and resolution; one item a decision."""
    heading = read_heading(lines, 0, len(lines), council, document.title)
    makers = [index for index, line in enumerate(lines) if _MAKER.match(line.text)]
    starts = [max(0, index - 1) for index in makers] if len(makers) > 1 else [0]
    divisions = []
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(lines)
        title = " ".join(lines[start].text.split())[:_LONGEST_TITLE] if len(starts) > 1 else _title(lines)
        body = [line for line in lines[start:end] if " ".join(line.text.split()) != title]
        division = whole(body, 0, len(body), heading.item, title)
        if division is not None:
            divisions.append(division)
    if not divisions:
        return Reading(document.path, "other", document.text)
    return Reading(document.path, "decision", document.text, [_minutes(heading, divisions, lines)])


def _minutes(heading: Heading, divisions: list[Division], lines: list[Line]) -> Minutes:
    held = heading.date.date if heading.date and heading.date.year_stated else None
    coming = coming_meetings(lines, [], held, heading.body)
    return Minutes(
        council=heading.council,
        body=heading.body,
        date=held,
        start=divisions[0].start,
        end=divisions[-1].end,
        time=heading.time,
        venue=heading.venue,
        items=[read_item(division, [], before=True) for division in divisions],
        next_meeting=coming.next_meeting,
        coming_meetings=coming.dates,
        next_meeting_words=coming.words,
    )


def _title(lines: list[Line]) -> str:
    for line in lines[:_LONGEST_HEAD]:
        title = " ".join(line.text.split())
        if 3 < len(title) < _LONGEST_TITLE and not _NO_TITLE.match(title) and council_in(title) != title:
            return title
    return ""
