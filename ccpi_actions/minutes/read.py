"""From a document to the meetings that it minutes: the one entry of this package."""

import re

import msgspec

from ccpi_actions.documents.model import Document, Paragraph
from ccpi_actions.minutes.attendance import Attendance, add_apologies, chair_in, read_attendance
from ccpi_actions.minutes.coming import coming_meetings, signature_date
from ccpi_actions.minutes.heading import Heading, is_heading_line, item_in_links, read_heading
from ccpi_actions.minutes.items import Division, divide, whole
from ccpi_actions.minutes.lines import Line, lines_of
from ccpi_actions.minutes.model import Agenda, Item, Minutes, Person, Reading, Zone
from ccpi_actions.minutes.meeting_date import last_minutes_date, settle_date
from ccpi_actions.minutes.parts import PRESENT, SUBHEAD, PageKind, Part, is_record, page_kind, parts_of
from ccpi_actions.minutes.passages import passages_of
from ccpi_actions.minutes.tables import settle_tables
from ccpi_actions.minutes.presenters import introductions_of, presenters_in

_KEY_LINE = re.compile(r"(?P<key>SOURCE|COUNCIL):\s*(?P<value>[^\n]*)")
_NARRATIVE = re.compile(
    r"\b(?:was|were|is|are|will|would|has|have|had|advised|gave|asked|reported|welcomed|opened|attended the|raised|agreed|thanked)\b"
)
_NOWHERE = Paragraph(0, 0)
_ZONES: dict[str, Zone] = {"apologies": "attendance", "next meeting": "closing"}


def read_minutes(document: Document) -> Reading:
    """Find what a document minutes and announces.

    In: a Document (see documents). Out: a Reading; a document that is neither minutes nor agenda gives kind "other"
    and an empty list. Never raises for what a text says. Work is linear in the length of the text.
    """
    lines, council = _without_keys(settle_tables(lines_of(document)))
    page = page_kind(lines)
    if page in {"item", "decision"}:
        return _page_reading(document, lines, council, page)
    minutes: list[Minutes] = []
    agenda: Agenda | None = None
    for part in parts_of(lines):
        if part.kind == "minutes":
            one = _minutes(document, lines, part, council, page)
            if one is not None:
                minutes.append(one)
        elif part.kind == "agenda" and agenda is None:
            agenda = _agenda(document, lines, part, council)
    if agenda is not None and agenda.date:
        minutes = [_with_agenda(one, agenda) for one in minutes]
    return _reading(document, minutes, agenda)


def _with_agenda(minutes: Minutes, agenda: Agenda) -> Minutes:
    """An agenda printed with minutes that do not say when the next meeting is says it for them."""
    if minutes.next_meeting or not minutes.date or not agenda.date or agenda.date <= minutes.date:
        return minutes
    return msgspec.structs.replace(
        minutes, next_meeting=agenda.date, coming_meetings=sorted({*minutes.coming_meetings, agenda.date})
    )


def _reading(document: Document, minutes: list[Minutes], agenda: Agenda | None) -> Reading:
    if (
        agenda is not None
        and minutes
        and (agenda.date is None or any(one.date and agenda.date <= one.date for one in minutes))
    ):
        agenda = None
    if minutes:
        return Reading(
            document.path,
            "agenda pack" if agenda and agenda.start < minutes[0].start else "minutes",
            document.text,
            minutes,
            agenda,
        )
    if agenda is not None:
        return Reading(document.path, "agenda", document.text, [], agenda)
    return Reading(document.path, "other", document.text)


def _without_keys(lines: list[Line]) -> tuple[list[Line], str | None]:
    """Take the key lines off the top ("COUNCIL: …")."""
    council = None
    place = 0
    while place < min(len(lines), 6):
        match = _KEY_LINE.match(lines[place].text)
        if match is None:
            break
        if match["key"] == "COUNCIL":
            council = match["value"].strip() or None
        place += 1
    return lines[place:], council


def _minutes(document: Document, lines: list[Line], part: Part, council: str | None, page: PageKind) -> Minutes | None:
    if page != "meeting" and not is_record(lines, part.start, part.end):
        return None
    first, divisions = divide(lines, part.start, part.end)
    present = next((index for index in range(part.start, first) if PRESENT.match(lines[index].text)), None)
    head_end = min(first, present if present is not None else _heading_end(lines, part.start, first))
    heading = read_heading(lines, part.start, max(head_end, min(part.start + 4, part.end)), council, document.title)
    if heading.council is None and part.start > 0:
        front = read_heading(lines, 0, min(8, part.start), council, document.title)
        heading.council, heading.body = front.council, heading.body or front.body
    confirmed = [
        text
        for division in divisions
        if division.kind == "minutes"
        for text in [division.title, *(line.text for line in division.lines[:3])]
    ]
    texts = [line.text for line in lines[part.start : min(part.end, part.start + 200)]]
    held, warning = settle_date(heading.date, last_minutes_date(confirmed), texts)
    attendance, opening = _opening(lines, present, head_end, first)
    before = page == "meeting" or any(SUBHEAD.match(line.text) for division in divisions for line in division.lines[:8])
    _complete(attendance, divisions, lines[part.start : first])
    there = [*attendance.attending, *attendance.present]
    items = [_item(division, there, before=before) for division in ([opening] if opening else []) + divisions]
    body_lines = lines[max(part.start, head_end) : part.end]
    closing = [
        line
        for division in divisions
        if division.kind == "next meeting"
        for line in [_title_line(division), *division.lines[:4]]
    ]
    coming = coming_meetings(document.text, body_lines, closing, held, heading.body)
    next_meeting = coming.next_meeting or signature_date(lines[max(part.start, part.end - 12) : part.end], held)
    return Minutes(
        council=heading.council,
        body=heading.body,
        date=held,
        start=lines[part.start].opens,
        end=lines[part.end - 1].end,
        time=heading.time,
        venue=heading.venue,
        chair=attendance.chair,
        present=attendance.present,
        attending=attendance.attending,
        apologies=attendance.apologies,
        items=_with_exempt(items),
        next_meeting=next_meeting,
        coming_meetings=sorted({*coming.dates, *([next_meeting] if next_meeting else [])}),
        next_meeting_words=coming.words,
        state=heading.state,  # type: ignore[arg-type]
    )


def _opening(lines: list[Line], present: int | None, head_end: int, first: int) -> tuple[Attendance, Division | None]:
    """Read the attendance block, and keep what is told before the first item as an item without number."""
    if present is None:
        rest = [line for line in lines[head_end:first] if line.text]
        title = " ".join(rest.pop(0).text.split()) if len(rest) > 1 and len(rest[0].text) < 130 else ""
        return Attendance([], [], []), whole(rest, 0, len(rest), None, title)
    people = present
    while people < first and not _is_narrative(lines[people]):
        people += 1
    attendance = read_attendance(lines[present:people])
    opening = whole(lines, people, first, None, "")
    if opening is not None:
        opening.opening = True
    return attendance, opening


def _heading_end(lines: list[Line], start: int, first: int) -> int:
    """Return where a heading without "Present:" ends: at the first line that tells something, or at its title."""
    for index in range(start, first):
        if (
            index > start
            and len(lines[index].text) > 90
            and _is_narrative(lines[index])
            and not is_heading_line(lines[index].text)
        ):
            title = lines[index - 1]
            return (
                index - 1 if index - 1 > start and len(title.text) < 130 and not is_heading_line(title.text) else index
            )
    return first


def _is_narrative(line: Line) -> bool:
    return (
        not line.cell
        and (len(line.text) > 60 or line.bullet)
        and _NARRATIVE.search(line.text) is not None
        and not PRESENT.match(line.text)
    )


def _complete(attendance: Attendance, divisions: list[Division], head: list[Line]) -> None:
    for division in divisions[:6]:
        if division.kind == "apologies":
            add_apologies(attendance, division.lines)
        elif PRESENT.match(division.title) or re.match(
            r"(?:those )?(?:present|attending)|attendance", division.title, re.IGNORECASE
        ):
            there = read_attendance(division.lines)
            attendance.present.extend(there.present)
            attendance.attending.extend(there.attending)
            attendance.chair = attendance.chair or there.chair
    for line in [*head, *(line for division in divisions[:3] for line in division.lines[:3])]:
        if attendance.chair is None:
            attendance.chair = chair_in(line.text)


def _title_line(division: Division) -> Line:
    return Line(
        division.start,
        division.end,
        division.title,
        division.lines[0].paragraph if division.lines else _NOWHERE,
        division.start,
    )


def _item(division: Division, there: list[Person], *, before: bool) -> Item:
    zone: Zone = _ZONES.get(division.kind, "discussion")
    if re.match(
        r"(?:(?:those|members|councillors) )?(?:present|attending|attendance|in attendance)\b",
        division.title,
        re.IGNORECASE,
    ):
        zone = "attendance"
    printed_before = before and not division.opening
    passages = passages_of(division.lines, division.number, zone, printed_before=printed_before, titled=division.title)
    introduced = introductions_of(division.title, division.lines, division.start, there)
    return Item(
        division.number,
        division.title,
        division.start,
        division.end,
        division.kind,
        presenters_in(introduced),
        introduced,
        passages,
    )


def _with_exempt(items: list[Item]) -> list[Item]:
    return items


def _agenda(document: Document, lines: list[Line], part: Part, council: str | None) -> Agenda | None:
    first, divisions = divide(lines, part.start, part.end)
    heading = read_heading(lines, part.start, max(first, min(part.start + 4, part.end)), council, document.title)
    items = [
        Item(
            each.number,
            each.title,
            each.start,
            each.end,
            each.kind,
            [],
            [],
            passages_of(each.lines, each.number, "agenda"),
        )
        for each in divisions
    ]
    return Agenda(
        heading.council,
        heading.body,
        heading.date.date if heading.date else None,
        lines[part.start].opens,
        lines[part.end - 1].end,
        heading.time,
        heading.venue,
        items,
    )


def _page_reading(document: Document, lines: list[Line], council: str | None, page: PageKind) -> Reading:
    subhead = next((index for index, line in enumerate(lines) if SUBHEAD.match(line.text)), None)
    head_end = subhead if subhead is not None else min(12, len(lines))
    heading: Heading = read_heading(lines, 0, head_end if page == "item" else len(lines), council, document.title)
    number = heading.item or item_in_links(document.text)
    title = _page_title(lines, head_end)
    division = whole(lines, 0, len(lines), number, title)
    if division is None:
        return Reading(document.path, "other", document.text)
    item = _item(division, [], before=True)
    minutes = Minutes(
        heading.council,
        heading.body,
        heading.date.date if heading.date else None,
        lines[0].opens,
        lines[-1].end,
        heading.time,
        heading.venue,
        items=[item],
    )
    return Reading(document.path, "decision" if page == "decision" else "page", document.text, [minutes])


def _page_title(lines: list[Line], head_end: int) -> str:
    for line in lines[:head_end]:
        text = line.text
        if (
            not re.match(
                r"agenda item\s*$|decision details|issue - items|issue details|meeting\b|decisions?\b|use the options",
                text,
                re.IGNORECASE,
            )
            and 3 < len(text) < 240
        ):
            return " ".join(text.split())
    return ""
