"""What the two figures show: open actions over time, and how old the open ones are."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from ccpi_actions.reports.kinds.subject import Subject
from ccpi_actions.reports.model import Bar, Entry, Figures, Point
from ccpi_actions.reports.wording import be, counted, last_day, listed, municipal_year, number, short_date

#: More points than this are unreadable on a phone: then municipal years are shown in place of meetings.
MOST_POINTS = 14

#: Upper bounds in days of the bars of the second figure; the last is open-ended.
_AGES = ((91, "Under 3 months"), (182, "3 to 6 months"), (365, "6 to 12 months"), (730, "1 to 2 years"))
_OLDEST = "Over 2 years"


def make_figures(subject: Subject) -> Figures | None:
    """Return both figures, or None when there is nothing to show."""
    entries = [entry for entry in subject.entries if entry.carried_as is None]
    if not entries:
        return None
    points, by = _points(entries, subject)
    ages = _ages(entries, subject)
    return Figures(points, by, _points_words(points, by), ages, _ages_words(ages))


def _points(entries: Sequence[Entry], subject: Subject) -> tuple[tuple[Point, ...], str]:
    days = sorted({day for entry in entries for day in subject.meetings.held(subject.calendar(entry))})
    raised = sorted({entry.first_raised or "" for entry in entries} - {""})
    days = sorted({*days, *raised}) or [subject.today.isoformat()]
    days = [day for day in days if day >= raised[0]] if raised else days
    if len(days) <= MOST_POINTS:
        labels, by = [short_date(day) for day in days], "meeting"
        opened = Counter(_place(days, entry.first_raised) for entry in entries)
        closed = Counter(_place(days, entry.ended) for entry in entries if entry.ended)
    else:
        slot = list(dict.fromkeys(municipal_year(day) for day in days))
        labels, by = slot, "municipal year"
        opened = Counter(_place(slot, municipal_year(entry.first_raised)) for entry in entries)
        closed = Counter(_place(slot, municipal_year(entry.ended)) for entry in entries if entry.ended)
    points, outstanding = [], 0
    for place, label in enumerate(labels):
        outstanding += opened[place] - closed[place]
        points.append(Point(label, opened[place], closed[place], outstanding))
    return tuple(points[-MOST_POINTS:]), by


def _place(slots: Sequence[str], when: str | None) -> int:
    """Return the first slot that is not earlier than ``when``; what came after the last one counts with the last."""
    return min(bisect_left(slots, when or slots[0]), len(slots) - 1)


def _ages(entries: Sequence[Entry], subject: Subject) -> tuple[Bar, ...]:
    counts: Counter[str] = Counter()
    for entry in entries:
        day = last_day(entry.first_raised)
        if entry.status in {"open", "done"} and day is not None:
            age = (subject.today - day).days
            counts[next((label for bound, label in _AGES if age < bound), _OLDEST)] += 1
    return tuple(Bar(label, counts[label]) for label in [*(label for _, label in _AGES), _OLDEST])


def _points_words(points: Sequence[Point], by: str) -> str:
    first, last = points[0], points[-1]
    opened, closed = sum(point.opened for point in points), sum(point.closed for point in points)
    most = max(points, key=lambda point: point.outstanding)
    return (
        f"From {first.label} to {last.label}, {counted(opened, 'action')} {be(opened, past=True)} opened and "
        f"{number(closed)} closed or withdrawn; {number(last.outstanding)} {be(last.outstanding)} "
        f"outstanding after the last {by}, and the most were {number(most.outstanding)} ({most.label})."
    )


def _ages_words(ages: Sequence[Bar]) -> str:
    total = sum(bar.count for bar in ages)
    if not total:
        return "No action is open."
    parts = [f"{number(bar.count)} {bar.label[:1].lower()}{bar.label[1:]}" for bar in ages if bar.count]
    since = "it was raised" if total == 1 else "they were raised"
    return f"Of {counted(total, 'open action')}, by time since {since}: {listed(parts)}."
