"""One meeting from the part of a document that minutes it."""

import re

from ccpi_actions.documents.model import Document, Paragraph
from ccpi_actions.minutes.calendar.coming import coming_meetings
from ccpi_actions.minutes.calendar.meeting_date import confirmed_date, last_minutes_date, settle_date
from ccpi_actions.minutes.calendar.signature import signature_date
from ccpi_actions.minutes.exempt import with_exempt
from ccpi_actions.minutes.heading.read import Heading, is_heading_line, read_heading
from ccpi_actions.minutes.items.divide import Division, divide, whole
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.model import Introduction, Item, Minutes, Passage, Person, Zone
from ccpi_actions.minutes.parts.divide import Part
from ccpi_actions.minutes.parts.record_lines import is_subhead, lists_people, tells_who_came
from ccpi_actions.minutes.passages.read import passages_of
from ccpi_actions.minutes.people.attendance import Attendance, add_apologies, chair_in, read_attendance
from ccpi_actions.minutes.people.listed import people_in
from ccpi_actions.minutes.people.presenters import introductions_of, presenters_in
from ccpi_actions.minutes.people.roll_labels import LABELLED, meaning_of

_NARRATIVE = re.compile(
    r"\b(?:was|were|is|are|will|would|has|have|had|advised|gave|asked|reported|welcomed|opened|attended the|raised"
    r"|agreed|thanked)\b"
)
#: A line of actions among names: "AP1: AB to draft the survey", "Action: contractor to confirm dates".
_ASKS = re.compile(r"(?:AP ?\d{0,3}|Actions?(?: \d{1,3})?|ACTIONS?)\s*[:.–-]\s*\S")
#: A roll that says no more than whose it is: "Members: Cllrs Hill (Chair), Vale".
_ROLL = re.compile(
    r"(?:(?:committee |board |panel )?members|councillors|committee)\s*:\s*[*]?"
    r"(?=(?:Cllrs?|Councillors?|Mr|Mrs|Ms|[A-Z]\.? )\b|[A-Z][\w’'-]+ [A-Z])",
    re.IGNORECASE,
)
_ATTENDANCE_TITLE = re.compile(
    r"(?:(?:those|members|councillors) )?(?:present|attending|attendance|in attendance)\b", re.IGNORECASE
)
#: "1. Welcome: the Chairman welcomed those present: A Hill, B Vale".
_TOLD_ROLL = re.compile(
    r"\b(?:those|members|councillors) (?:present|attending)\s*[:–-]\s*(?P<names>[A-Z].+)", re.IGNORECASE
)
_ZONES: dict[str, Zone] = {"apologies": "attendance", "next meeting": "closing"}
_LISTS_OF_MATTERS = frozenset({"matters arising", "correspondence", "public", "planning"})
_LEAST_HEADING = 4
_LONGEST_HEAD = 14
#: A paragraph longer than this says more than who was there.
_LONGEST_ROLL = 1200
_LONGEST_TITLE = 130
#: The signature stands in so many lines at the end, and dates in so many under "Date of next meeting".
_FOOT, _LINES_UNDER = 12, 4
#: So many lines tell of the year of a meeting whose heading leaves it out.
_TELL_YEAR = 200
_NOWHERE = Paragraph(0, 0)


def read_meeting(
    document: Document, lines: list[Line], part: Part, council: str | None, *, web: bool
) -> tuple[Minutes, str | None]:
    """Read the minutes of one meeting.

    In: the document, its lines and the part of them that minutes the meeting; the council's name where the document
    gives it apart; ``web`` for the page of a council's site, which prints agenda text before the minutes of each item.
    Out: the Minutes, and a sentence of warning about the date or None.
    """
    first, divisions = divide(lines, part.start, part.end)
    present = _present(lines, part.start, first)
    head_end = min(first, present if present is not None else _heading_end(lines, part.start, first, part.end))
    heading = heading_of(document, lines, part, head_end, council)
    texts = [line.text for line in lines[part.start : min(part.end, part.start + _TELL_YEAR)]]
    last = last_minutes_date(confirmed_words(divisions))
    held, warning = settle_date(heading.date, last, texts)
    after = None if held else last or confirmed_date(texts)
    attendance, opening = _opening(lines, present, head_end, first)
    _complete(attendance, divisions, lines[part.start : first])
    before = web or any(is_subhead(line.text) for division in divisions for line in division.lines[:8])
    there = [*attendance.attending, *attendance.present, *attendance.apologies]
    items = [read_item(division, there, before=before) for division in ([opening] if opening else []) + divisions]
    coming = coming_meetings(
        lines[max(part.start, head_end) : part.end], closing_lines(divisions), held or after, heading.body
    )
    foot = lines[max(part.start, part.end - _FOOT) : part.end]
    signed = None if coming.next_meeting else signature_date(foot, held)
    following = coming.next_meeting or signed or coming.likely
    minutes = Minutes(
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
        items=with_exempt(items, document.text),
        next_meeting=following,
        coming_meetings=sorted({*coming.dates, *([following] if following else [])}),
        next_meeting_words=coming.words,
        state=heading.state,
        after=after,
    )
    return minutes, warning


def read_item(division: Division, there: list[Person], *, before: bool) -> Item:
    """Read one item: its passages and presenters.

    ``there`` are the people at the meeting; with ``before``, lines up to "Minutes:" or "Decision:" are agenda text.
    """
    zone: Zone = _ZONES.get(division.kind, "discussion")
    if _ATTENDANCE_TITLE.match(division.title):
        zone = "attendance"
    passages = passages_of(division.lines, division.number, zone, printed_before=before and not division.opening)
    introduced = introductions_of(
        division.title, division.lines, division.start, there, topics=division.kind in _LISTS_OF_MATTERS
    )
    return _item(division, introduced, passages)


def _item(division: Division, introduced: list[Introduction], passages: list[Passage]) -> Item:
    return Item(
        number=division.number,
        title=division.title,
        start=division.start,
        end=division.end,
        kind=division.kind,
        presenters=presenters_in(introduced),
        introductions=introduced,
        passages=passages,
    )


def closing_lines(divisions: list[Division]) -> list[Line]:
    """Return the lines under which the dates of coming meetings stand, the titles of their items among them."""
    return [
        line for each in divisions if _gives_dates(each) for line in [_title_line(each), *each.lines[:_LINES_UNDER]]
    ]


def _gives_dates(division: Division) -> bool:
    """Say whether an item gives the dates of coming meetings: by its kind, or its title's last word."""
    return division.kind == "next meeting" or division.title.lower().endswith(" dates")


def heading_of(document: Document, lines: list[Line], part: Part, end: int, council: str | None) -> Heading:
    """Read a part's heading; the names that it leaves out are taken from the front of the document."""
    end = max(end, min(part.start + _LEAST_HEADING, part.end))
    heading = read_heading(lines, part.start, end, council, document.title)
    if heading.council is None and part.start > 0:
        front = read_heading(lines, 0, min(8, part.start), council, document.title)
        heading.council, heading.body = front.council, heading.body or front.body
    return heading


def confirmed_words(divisions: list[Division]) -> list[str]:
    """Return the words of the items that confirm minutes."""
    items = [division for division in divisions if division.kind == "minutes"]
    return [text for item in items for text in (item.title, *(line.text for line in item.lines[:3]))]


def _opening(lines: list[Line], present: int | None, head_end: int, first: int) -> tuple[Attendance, Division | None]:
    """Read the attendance block, and keep what is told before the first item as an item without number."""
    if present is None:
        rest = [line for line in lines[head_end:first] if line.text]
        titled = len(rest) > 1 and len(rest[0].text) < _LONGEST_TITLE
        title = " ".join(rest.pop(0).text.split()) if titled else ""
        return Attendance([], [], []), whole(rest, 0, len(rest), None, title)
    if tells_who_came(lines[present].text):
        runs_on = len(lines[present].text) > _LONGEST_ROLL
        opening = whole(lines, present + (not runs_on), first, None, "")
        if opening is not None:
            opening.opening = True
        from ccpi_actions.minutes.people.attendance_told import read_told  # few minutes tell it in sentences

        return read_told(lines[present].text), opening
    people = present
    while people < first and not _is_narrative(lines[people]) and not _ASKS.match(lines[people].text):
        people += 1
    opening = whole(lines, people, first, None, "")
    if opening is not None:
        opening.opening = True
    return read_attendance(lines[present:people]), opening


def _heading_end(lines: list[Line], start: int, first: int, end: int) -> int:
    """Return where a heading without "Present:" ends: at the title above the first line that tells something.

    ``first`` is the first line of the items, which is ``end`` where no items are told apart.
    """
    for index in range(start + 1, first):
        line = lines[index]
        if len(line.text) > 90 and _is_narrative(line) and not is_heading_line(line.text):
            above = lines[index - 1].text
            titled = index - 1 > start and len(above) < _LONGEST_TITLE and not is_heading_line(above)
            return index - 1 if titled else index
    for index in range(start + 1, first):
        line = lines[index]
        told = first == end or _NARRATIVE.search(line.text)
        if line.text.endswith(".") and told and not is_heading_line(line.text):
            return index
    return first


def _is_narrative(line: Line) -> bool:
    if line.label or line.paragraph.style == "action":
        return not lists_people(line.text)
    if line.cell or (len(line.text) <= 60 and not line.bullet):
        return False
    return _NARRATIVE.search(line.text) is not None and not lists_people(line.text)


def _present(lines: list[Line], start: int, first: int) -> int | None:
    """Return where the list of those present begins: at "Present:", or at a roll of members above or without it."""
    present = next((index for index in range(start, first) if lists_people(lines[index].text)), None)
    if present is None:
        told = (index for index in range(start, min(first, start + _LONGEST_HEAD)) if tells_who_came(lines[index].text))
        present = next(told, None)
    for index in range(start, present if present is not None else min(first, start + _LONGEST_HEAD)):
        if _opens_roll(lines[index].text) and (present is None or present - index <= _LEAST_HEADING):
            return index
    return present


def _opens_roll(text: str) -> bool:
    """Say whether a line says no more than who is on the roll: "Members: Cllrs Hill (Chair), Vale"."""
    if _ROLL.match(text):
        return True
    label = LABELLED.match(text) if ":" in text[:60] else None
    meaning = meaning_of(label["label"]) if label is not None else None
    return (
        label is not None and meaning is not None and meaning[0] == "present" and bool(people_in(text[label.end() :]))
    )


def _complete(attendance: Attendance, divisions: list[Division], head: list[Line]) -> None:
    """Add the people whom items name: "1. Present: …", apologies, and who took the chair."""
    for division in divisions[:6]:
        if division.kind == "apologies":
            add_apologies(attendance, division.lines)
        elif _ATTENDANCE_TITLE.match(division.title):
            there = read_attendance(division.lines)
            attendance.present.extend(there.present)
            attendance.attending.extend(there.attending)
            attendance.chair = attendance.chair or there.chair
        elif not attendance.present and (told := _TOLD_ROLL.search(division.title)):
            attendance.present.extend(people_in(told["names"], "member"))
    for line in [*head, *(line for division in divisions[:3] for line in division.lines[:3])]:
        if attendance.chair is None:
            attendance.chair = chair_in(line.text)


def _title_line(division: Division) -> Line:
    paragraph = division.lines[0].paragraph if division.lines else _NOWHERE
    return Line(division.start, division.end, division.title, paragraph, division.start)
