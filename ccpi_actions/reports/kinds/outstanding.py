"""The outstanding-actions schedule: what a committee looks at before its meeting."""

from collections.abc import Sequence
from functools import partial

from ccpi_actions.reports.kinds.subject import Subject
from ccpi_actions.reports.kinds.tables import action_section, by_due, by_source
from ccpi_actions.reports.model import Entry, Section
from ccpi_actions.reports.wording import be, counted, long_date, number, sentence

OPEN = ("reference", "from", "action", "owner", "due", "progress")
ENDED = ("reference", "action", "owner", "outcome")


def sections(subject: Subject, columns: Sequence[str]) -> list[Section]:
    """Return all sections of the schedule, empty ones too: overdue, due, later, done, closed.

    An action stands in one section only. What was closed is shown once: in the report for the first meeting after
    the one it ended at.
    """
    groups = _groups(subject)
    table = partial(action_section, columns=tuple(columns) or OPEN, subject=subject)
    ended = partial(action_section, columns=tuple(columns) or ENDED, subject=subject)
    due = "Due at this meeting" if subject.meeting else "Due at the next meeting"
    return [
        table("overdue", "Overdue", sorted(groups["overdue"], key=by_due)),
        table("due", due, sorted(groups["due"], key=by_due)),
        table("later", "Due later or without a date", sorted(groups["later"], key=by_due)),
        table(
            "done",
            "Reported done",
            sorted(groups["done"], key=by_source),
            note="Members are asked to agree that these be closed." if groups["done"] else "",
        ),
        ended("closed", "Closed since the last meeting", sorted(groups["closed"], key=lambda e: (e.ended or "", e.id))),
    ]


def purpose(subject: Subject) -> tuple[str, ...]:
    """Say in two sentences what the schedule lists, with the counts."""
    groups = _groups(subject)
    overdue, due, later = (len(groups[key]) for key in ("overdue", "due", "later"))
    total = overdue + due + later
    first = (
        f"{sentence(counted(total, 'action'))} {subject.of_body} {be(total)} outstanding as at "
        f"{long_date(subject.today)}{subject.for_meeting}"
    )
    if total:
        at = "due at this meeting" if subject.meeting else "due at the next meeting"
        first += f": {number(overdue)} overdue, {number(due)} {at}, {number(later)} due later or without a date"
    return (f"{first}.", *_second(len(groups["done"]), len(groups["closed"]), _since(subject)))


def _second(done: int, closed: int, since: str) -> list[str]:
    parts = []
    if done:
        they = "it" if done == 1 else "they"
        parts.append(
            f"{counted(done, 'more', 'more')} {be(done, past=True)} reported done, "
            f"and members are asked to agree that {they} be closed"
        )
    if closed:
        parts.append(f"{number(closed)} {be(closed, past=True)} closed or withdrawn since {since}, shown here once")
    return [f"{sentence('; '.join(parts))}."] if parts else []


def _since(subject: Subject) -> str:
    dates = {subject.meetings.previous(subject.calendar(entry)) for entry in subject.entries}
    known = {day for day in dates if day}
    return f"the meeting on {long_date(known.pop())}" if len(known) == 1 and not subject.several else "the last meeting"


def _groups(subject: Subject) -> dict[str, list[Entry]]:
    groups: dict[str, list[Entry]] = {key: [] for key in ("overdue", "due", "later", "done", "closed")}
    for entry in subject.owed():
        key = _group(entry, subject)
        if key:
            groups[key].append(entry)
    return groups


def _group(entry: Entry, subject: Subject) -> str | None:
    if entry.status == "done":
        return "done"
    if entry.status in {"closed", "dropped"}:
        return "closed" if _ended_since(entry, subject) else None
    if entry.overdue:
        return "overdue"
    day = entry.due_from
    coming = subject.meetings.coming(subject.calendar(entry))
    return "due" if day and coming and day <= coming else "later"


def _ended_since(entry: Entry, subject: Subject) -> bool:
    calendar = subject.calendar(entry)
    previous, coming = subject.meetings.previous(calendar), subject.meetings.coming(calendar)
    ended = entry.ended or ""
    # What ended at the meeting itself stands in the report for the one after it, where its minutes are confirmed.
    if not ended or entry.carried_as or (previous and ended < previous) or (coming and ended >= coming):
        return False
    # What was withdrawn before any report showed it is no news to members.
    return entry.status == "closed" or bool(previous and (entry.meeting or entry.raised or "") < previous)
