"""Matters arising: each action of the last meeting, in the order of its minutes, with what is known."""

from collections import defaultdict
from collections.abc import Sequence

from ccpi_actions.reports.kinds.subject import Subject
from ccpi_actions.reports.kinds.tables import action_section, by_source
from ccpi_actions.reports.model import Entry, Section
from ccpi_actions.reports.wording import counted, long_date, number, sentence

COLUMNS = ("reference", "item", "action", "owner", "due", "position")


def sections(subject: Subject, columns: Sequence[str]) -> list[Section]:
    """Return one section with the actions of the last meeting (of each body), in the order of the minutes."""
    arising = _arising(subject)
    days = sorted({entry.meeting for entry in arising if entry.meeting})
    title = f"From the meeting on {long_date(days[0])}" if len(days) == 1 else "From the last meetings"
    chosen = tuple(columns) or (COLUMNS if len(days) < 2 and not subject.several else _with_meeting())
    return [action_section("actions", title, sorted(arising, key=by_source), chosen, subject)]


def purpose(subject: Subject) -> tuple[str, ...]:
    """Say how many arise, and how many of them are answered."""
    arising = _arising(subject)
    answered = sum(entry.status != "open" for entry in arising)
    total = len(arising)
    return (
        f"{sentence(counted(total, 'action'))} {'arises' if total == 1 else 'arise'} from the last minutes "
        f"{subject.of_body}, as at {long_date(subject.today)}{subject.for_meeting}: "
        f"{number(answered)} done, closed or withdrawn, {number(total - answered)} open.",
    )


def _arising(subject: Subject) -> list[Entry]:
    last = _last_meetings(subject)
    return [entry for entry in subject.entries if entry.meeting and entry.meeting == last[subject.key(entry)]]


def _last_meetings(subject: Subject) -> dict[str, str | None]:
    """Return for each body its last meeting before the one the report is for.

    Falls back on the last meeting that left any action, when the calendar does not know the body's meetings.
    """
    days: dict[str, list[str]] = defaultdict(list)
    calendars = {}
    for entry in subject.entries:
        days[subject.key(entry)].append(entry.meeting or "")
        calendars[subject.key(entry)] = subject.calendar(entry)
    last: dict[str, str | None] = {}
    for key, known in days.items():
        before = subject.meetings.coming(calendars[key]) or "9999"
        fallback = max((day for day in known if day < before), default=None)
        last[key] = subject.meetings.previous(calendars[key]) or fallback
    return last


def _with_meeting() -> tuple[str, ...]:
    return tuple("from" if key == "item" else key for key in COLUMNS)
