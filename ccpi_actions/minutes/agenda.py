"""The agenda of a coming meeting: when it is, its items, numbered or not, and who brings each."""

import re

from msgspec.structs import replace

from ccpi_actions.documents.model import Document
from ccpi_actions.minutes.calendar.coming import coming_meetings
from ccpi_actions.minutes.calendar.dates import FoundDate, find_dates
from ccpi_actions.minutes.calendar.meeting_date import last_minutes_date, settle_date
from ccpi_actions.minutes.items.divide import Division, divide
from ccpi_actions.minutes.lines.line import Line, clean_title, rows_of
from ccpi_actions.minutes.meeting import closing_lines, confirmed_words, heading_of
from ccpi_actions.minutes.model import Agenda, Item, Passage, Person
from ccpi_actions.minutes.parts.divide import Part
from ccpi_actions.minutes.passages.read import passages_of
from ccpi_actions.minutes.people.listed import people_in
from ccpi_actions.minutes.people.names import POST_NOUN, is_name
from ccpi_actions.minutes.people.presenters import introductions_of, presenters_in
from ccpi_actions.minutes.titles import is_standing, kind_of

#: What a summons says before the day: "will be held in the Hall on Monday 8th April", "summoned to … on 6 May".
_CALLS = re.compile(
    r"\b(?:(?:to|will|is to|shall) (?:be (?:held|convened)|take place|meet)|(?:summoned|invited|requested) to\b"
    r"|(?:next|forthcoming) meeting (?:of .{3,80} )?(?:is|will be))",
    re.IGNORECASE,
)
#: What a report behind an agenda is headed with; no item of an agenda is.
_REPORT_BEGINS = re.compile(
    r"(?:executive summary|electoral divisions? affected\b.*|wards? affected\b.*|contact for further information\b.*"
    r"|report to\b.{0,100}|meeting to be held on\b.{0,60}|agenda item (?:no\.? ?)?\d+[a-z]?)\s*:?\s*$",
    re.IGNORECASE,
)
#: Reports begin after so many items at the least; so many lines of a head may stand above the title.
_LEAST_ITEMS, _HEAD = 3, 8
#: What stands before whoever brings an item, and a line that is a post and no more.
_BROUGHT_BY = re.compile(
    r"^(?:(?:joint )?report (?:of|by|from)|(?:to be )?presented by|presenter|lead(?: officer)?|contact(?: officer)?)\b"
    r"[:\s]*(?:the )?",
    re.IGNORECASE,
)
_POST_ALONE = re.compile(
    rf"(?P<post>(?:[A-Z][\w’'&-]*,? |and |of |for |the ){{0,8}}?{POST_NOUN}"
    r"(?:(?: of| for|,| and)(?: (?:the|and|of|for|[A-Z][\w’'&-]*,?)){1,7})?)\s*(?:\([^()]{2,30}\))?",
)
#: Who brings an item, in its title; and what stands beside them.
_TITLE_NAMES = re.compile(
    r"\b(?:report|update|presentation) (?:by|from) (?:the )?(?P<by>[A-Z][^():;]{2,60})|\((?P<in>[^()]{2,60})\)"
)
_NOT_WHO = re.compile(
    r"\b(?:verbal|oral|written|paper|presentation|attached|enclosed|to follow|tabled|report|update"
    r"|\d+ ?(?:mins?|minutes))\b[\s,;–-]*|\bpages? .*",
    re.IGNORECASE,
)
#: The pages of a pack, in a column of their own.
_PAGES = re.compile(r"(?:pages? )?\d{1,4}(?:\s?[-–]\s?\d{1,4})?", re.IGNORECASE)
#: An unnumbered list of business has titles, not sentences.
_LONGEST_TITLE = 120
_LEAST_HEADINGS = 3
_LEAST_LISTED = 4
_LONGEST_POST = 90


def read_agenda(document: Document, lines: list[Line], part: Part, council: str | None) -> Agenda:
    """Read an agenda: heading, items, and the date of the meeting after that it announces.

    In: the document, its lines and the part of them that is the agenda; the council's name where the document gives it
    apart. Reports that follow the items in a pack are left out: ``Agenda.end`` is where they begin.
    """
    rows = [row for line in lines[part.start : part.end] for row in rows_of(line, document.text)]
    lines = [*lines[: part.start], *rows, *lines[part.end :]]
    part = Part(part.kind, part.start, part.start + len(rows))
    part.end = _before_reports(lines, part, document.text)
    first, divisions = divide(lines, part.start, part.end)
    if not any(one.number for one in divisions):
        first, divisions = _listed(lines, part) or (first, divisions)
    heading = heading_of(document, lines, part, first, council)
    called = _called_on(lines[part.start : first])
    texts = [line.text for line in lines[part.start : part.end]]
    held, _ = settle_date(called or heading.date, last_minutes_date(confirmed_words(divisions)), texts)
    coming = coming_meetings([], closing_lines(divisions), held, heading.body)
    return Agenda(
        heading.council,
        heading.body,
        held,
        lines[part.start].opens,
        lines[part.end - 1].end,
        heading.time,
        heading.venue,
        [_item(one) for one in divisions],
        coming.next_meeting,
    )


def _item(division: Division) -> Item:
    """Make an item; a line that only names who brings it is no passage of it."""
    introduced = introductions_of(division.title, division.lines, division.start, [])
    presenters = _in_title(division.title)
    lines: list[Line] = []
    for line in division.lines:
        if _PAGES.fullmatch(line.text) and line.paragraph.style != "action":
            continue
        person = _brings(line)
        if person is None:
            lines.append(line)
        elif person not in presenters:
            presenters.append(person)
    passages = passages_of(lines, division.number, "agenda")
    presenters += [one for passage in passages if (one := _in_margin(passage)) and one not in presenters]
    presenters = presenters or presenters_in(introduced)
    return Item(
        division.number,
        division.title,
        division.start,
        division.end,
        division.kind,
        presenters,
        introduced,
        [replace(one, margin="", margin_due="") for one in passages],
    )


def _brings(line: Line) -> Person | None:
    """Return who a line names and no more ("Report of the Head of Housing"; "Jo Fell, Engineer"), else None."""
    if line.label or len(line.text) > _LONGEST_POST:
        return None
    words = _BROUGHT_BY.sub("", " ".join(line.text.split()).strip("(). "))
    person = people_in(words) if "," in words or is_name(words) else []
    if len(person) == 1 and is_name(person[0].name):
        return person[0]
    match = _POST_ALONE.fullmatch(words)
    return Person("", match["post"]) if match else None


def _in_title(title: str) -> list[Person]:
    """Return who a title names as bringing the item: "Footpaths: report by Mrs Trout", "Budget (P Lyle)"."""
    found = []
    for match in _TITLE_NAMES.finditer(title):
        words = _NOT_WHO.sub("", match["by"] or match["in"]).strip(" ,;-–")
        people = people_in(words) if words else []
        found += [one for one in people if is_name(one.name)] or (
            [Person("", words)] if _POST_ALONE.fullmatch(words) else []
        )
    return found


def _in_margin(passage: Passage) -> Person | None:
    """Return who is named beside an item, in a column of its own."""
    words = " ".join(passage.margin.split())
    if not words:
        return None
    return Person(words) if is_name(words) else Person("", words)


def _called_on(lines: list[Line]) -> FoundDate | None:
    """Find the day that a summons calls the meeting for; a summons is dated itself, days before."""
    for line in lines:
        call = _CALLS.search(line.text)
        text = line.text[call.start() :] if call else ""
        dates = [one for one in find_dates(text) if one.full] or find_dates(text, "2000-01-01") if text else []
        if dates:
            return dates[0]
    return None


def _listed(lines: list[Line], part: Part) -> tuple[int, list[Division]] | None:
    """Divide an agenda whose items have no numbers: each line of the list is an item, from the first standing one on.

    None where headings, or a table, tell its items apart, or where it is no list.
    """
    first = next((n for n in range(part.start, part.end) if _opens_business(lines[n])), None)
    if first is None:
        return None
    listed = [line for line in lines[first : part.end] if line.text]
    headings = sum(line.paragraph.kind == "heading" for line in listed)
    if headings >= _LEAST_HEADINGS or any(line.cell for line in listed):
        return None
    divisions: list[Division] = []
    for line in listed:
        if divisions and _belongs(line, divisions[-1]):
            divisions[-1].lines.append(line)
            divisions[-1].end = line.end
        else:
            title = clean_title(line.text)
            divisions.append(Division(None, title, kind_of(title), line.opens, line.end, []))
    return (first, divisions) if len(divisions) >= _LEAST_LISTED else None


def _opens_business(line: Line) -> bool:
    return bool(line.text) and not line.bullet and len(line.text) <= _LONGEST_TITLE and is_standing(line.text)


def _belongs(line: Line, above: Division) -> bool:
    """Tell whether a line of an unnumbered list says more of the item above rather than being the next."""
    text = line.text
    if line.bullet or line.label or len(text) > _LONGEST_TITLE or text.endswith((".", ";", "?")):
        return not is_standing(text)
    if above.kind == "next meeting" or not (text[0].isupper() or text[0].isdigit()):
        return True
    asks = text.startswith("To ") and not above.title.startswith("To ")
    return asks and above.kind == "business" and not is_standing(text)


def _before_reports(lines: list[Line], part: Part, text: str) -> int:
    """Return the index of the line where the reports of a pack begin behind its agenda, or where the part ends.

    They begin with the head of a report, or where a line repeats the title of an item.
    """
    titles: set[str] = set()
    heads: list[int] = []
    for n in range(part.start, part.end):
        line = lines[n]
        printed = clean_title(text[line.opens : line.end])
        title = clean_title(line.text).casefold()
        if len(titles) >= _LEAST_ITEMS and _REPORT_BEGINS.match(printed):
            return n
        if not line.label and line.first and title in titles and kind_of(title) == "business":
            return next((head for head in heads if head >= n - _HEAD), n)
        if _BROUGHT_BY.match(printed):
            heads.append(n)
        if line.label and len(title.split()) > 1:
            titles.add(title)
    return part.end
