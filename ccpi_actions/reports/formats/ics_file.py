"""The report as a calendar: what is due when, and the meetings to come."""

import re
import unicodedata
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from ccpi_actions.reports.columns import item_words
from ccpi_actions.reports.heading import document_title
from ccpi_actions.reports.model import EXEMPT_MARK, Entry, Occasion, Report
from ccpi_actions.reports.wording import last_day, long_date

if TYPE_CHECKING:
    from icalendar import Event, Timezone

ZONE = "Europe/London"
#: Minutes and agendas say when a meeting begins, hardly ever when it ends: two hours are kept free.
MEETING = timedelta(hours=2)
#: So that the same action has the same identity in every export, and in every copy of the store.
_NAMESPACE = uuid.UUID("6b1c2f0e-7a55-5d0c-9f0f-3d6a0a9f7c11")
_TIME = re.compile(r"(\d{1,2}):(\d{2})")


def render(report: Report, on_progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the report as an iCalendar file (RFC 5545).

    One all-day entry per action with a due day, stable UIDs and SEQUENCE from the action's version, so that importing
    again updates; an action that ended since the last report comes as cancelled. Meetings stand at their time in
    Europe/London, or take the whole day where the time is not known. A month or year due is due on its last day.
    DTSTAMP is the "as at" day, so that the same report gives the same file.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//ccpi-actions//Outstanding actions//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    name = document_title(report)
    calendar.add("x-wr-calname", f"{name} ({EXEMPT_MARK})" if report.exempt else name)
    calendar.add("x-wr-timezone", ZONE)
    if any(_TIME.fullmatch(occasion.time or "") for occasion in report.occasions):
        calendar.add_component(_zone())
    stamp = datetime.combine(report.as_at, time(), tzinfo=UTC)
    entries = [(entry, day) for entry in report.entries() if (day := last_day(entry.due_on)) is not None]
    total = len(entries) + len(report.occasions)
    for number, (entry, day) in enumerate(entries, start=1):
        calendar.add_component(_due(entry, day, stamp))
        if on_progress:
            on_progress(number, total)
    for occasion in report.occasions:
        calendar.add_component(_meeting(occasion, report.council, stamp))
    if on_progress:
        on_progress(total, total)
    return bytes(calendar.to_ical())


def _zone() -> "Timezone":
    """Describe the time in London for programs that do not know it.

    Summer time runs from the last Sunday in March to the last in October, changing at one in the morning UTC: the
    Summer Time Order 2002, and so since 1996.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone()
    zone.add("tzid", ZONE)
    for part, name, begins, month, before, after in (
        (TimezoneStandard(), "GMT", datetime(1996, 10, 27, 2), 10, 1, 0),  # noqa: DTZ001 - local time by definition
        (TimezoneDaylight(), "BST", datetime(1996, 3, 31, 1), 3, 0, 1),  # noqa: DTZ001 - likewise
    ):
        part.add("dtstart", begins)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("tzname", name)
        zone.add_component(part)
    return zone


def _due(entry: Entry, day: date, stamp: datetime) -> "Event":
    ended = entry.status in {"closed", "dropped"}
    owner = entry.owner or "Unassigned"
    lines = [
        EXEMPT_MARK if entry.exempt else "",
        f"Owner: {owner}",
        f"From: {', '.join(part for part in (entry.body, long_date(entry.meeting), item_words(entry)) if part)}",
        f"Due: {entry.due}" if entry.due else "",
        f"Latest progress: {entry.progress}" if entry.progress else "",
        entry.outcome or "",
        *(f"“{quote}”" for quote in entry.quotes),
    ]
    mark = "Exempt: " if entry.exempt else ""
    event = _event(
        f"{entry.council or ''}|{entry.reference}|{entry.id}", f"{mark}{entry.reference}: {entry.task} ({owner})", stamp
    )
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("sequence", entry.version)
    event.add("description", "\n".join(line for line in lines if line))
    event.add("categories", ["Action", *([entry.body] if entry.body else [])])
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if ended else "CONFIRMED")
    if entry.exempt:
        event.add("class", "PRIVATE")
    return event


def _meeting(occasion: Occasion, council: str | None, stamp: datetime) -> "Event":
    event = _event(f"{council or ''}|{occasion.key}", occasion.body, stamp)
    day = date.fromisoformat(occasion.date)
    found = _TIME.fullmatch(occasion.time or "")
    if found:
        from zoneinfo import ZoneInfo

        begins = datetime.combine(day, time(int(found[1]), int(found[2])), tzinfo=ZoneInfo(ZONE))
        event.add("dtstart", begins)
        event.add("dtend", begins + MEETING)
    else:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
    event.add("sequence", occasion.version)
    if occasion.venue:
        event.add("location", occasion.venue)
    event.add("categories", ["Meeting"])
    event.add("status", "CANCELLED" if occasion.cancelled else "CONFIRMED")
    return event


def _event(identity: str, summary: str, stamp: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    name = unicodedata.normalize("NFC", identity).casefold()
    event.add("uid", f"{uuid.uuid5(_NAMESPACE, name)}@ccpi-actions")
    event.add("dtstamp", stamp)
    event.add("summary", summary)
    return event
