"""The summary for the half-yearly or annual report: what was raised, what came of it, and how long it took."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from statistics import fmean

from ccpi_actions.reports.kinds.calendar import between
from ccpi_actions.reports.kinds.chase import owners_of
from ccpi_actions.reports.kinds.subject import Subject
from ccpi_actions.reports.kinds.tables import action_section, by_source
from ccpi_actions.reports.model import Cell, Column, Entry, Row, Section
from ccpi_actions.reports.wording import be, counted, long_date, municipal_year, number, sentence, times

#: Carried forward more often than this is worth a committee's attention.
OFTEN = 2
#: An open action counts as never heard of again when the body has met this often since and nothing of it was recorded.
SILENT_MEETINGS = 2

CARRIED = ("reference", "from", "action", "owner", "due", "progress")
SILENT = ("reference", "from", "action", "owner", "due")

_COUNTS = (
    Column("raised", "Raised", 9, "number"),
    Column("closed", "Closed", 9, "number"),
    Column("dropped", "Withdrawn", 9, "number"),
    Column("outstanding", "Outstanding", 10, "number"),
    Column("overdue", "Overdue", 9, "number"),
    Column("mean-meetings", "Mean meetings to close", 12, "number"),
    Column("carried-often", "Carried forward more than twice", 13, "number"),
    Column("never-heard-of", "Never heard of again", 12, "number"),
)


def sections(subject: Subject, columns: Sequence[str]) -> list[Section]:
    """Return counts by body, owner and municipal year, then the actions carried often and never heard of again."""
    entries = commitments(subject)
    often = [entry for entry in entries if carried_often(entry)]
    silent = [entry for entry in entries if never_heard_of(entry, subject)]
    return [
        _counts("totals", "In all", "", [("All actions", entries)], subject),
        _counts("bodies", "By body", "Body", _grouped(entries, lambda e: [e.body or "Not known"]), subject),
        _counts("owners", "By owner", "Owner", _grouped(entries, owners_of(entries)), subject),
        _counts("years", "By municipal year", "Municipal year", _grouped(entries, _year), subject),
        action_section(
            "carried",
            "Carried forward more than twice",
            sorted(often, key=lambda entry: (-entry.carried, *by_source(entry))),
            tuple(columns) or CARRIED,
            subject,
        ),
        action_section(
            "silent",
            "Never heard of again",
            sorted(silent, key=by_source),
            tuple(columns) or SILENT,
            subject,
            note=f"Open, with nothing recorded since, though the body has met at least {times(SILENT_MEETINGS)}."
            if silent
            else "",
        ),
    ]


def purpose(subject: Subject) -> tuple[str, ...]:
    """Say in two sentences what was raised and closed, and how long closing took."""
    entries = commitments(subject)
    closed = [entry for entry in entries if entry.status == "closed"]
    open_ = [entry for entry in entries if entry.status in {"open", "done"}]
    total = len(entries)
    first = (
        f"{sentence(counted(total, 'action'))} {subject.of_body} {be(total, past=True)} raised up to "
        f"{long_date(subject.today)}; {number(len(closed))} {be(len(closed), past=True)} closed and "
        f"{number(len(open_))} {be(len(open_))} outstanding."
    )
    mean = mean_meetings(entries, subject)
    took = "" if mean is None else f"Closing took {mean:.1f} meetings on average; "
    often = sum(carried_often(entry) for entry in entries)
    silent = sum(never_heard_of(entry, subject) for entry in entries)
    second = (
        f"{took}{number(often)} {be(often, past=True)} carried forward more than twice, and "
        f"{number(silent)} {be(silent, past=True)} never heard of again."
    )
    return (first, sentence(second))


def commitments(subject: Subject) -> list[Entry]:
    """Return the actions that count: one that goes on under a later reference counts there, once."""
    return [entry for entry in subject.entries if entry.carried_as is None]


def carried_often(entry: Entry) -> bool:
    """Whether an action that is still open has been carried forward more than twice."""
    return entry.status in {"open", "done"} and entry.carried > OFTEN


def never_heard_of(entry: Entry, subject: Subject) -> bool:
    """Whether an action is open, nothing at all was recorded of it, and its body has met at least twice since."""
    if entry.status != "open" or entry.progress is not None:
        return False
    since = between(subject.calendar(entry), entry.meeting, subject.today.isoformat())
    return since >= SILENT_MEETINGS


def mean_meetings(entries: Iterable[Entry], subject: Subject) -> float | None:
    """Return how many meetings of its body it took to close an action, on average; None when none was closed.

    The meeting it was raised at does not count, the one it was closed at does; closed before the next is 0.
    """
    taken = [
        between(subject.calendar(entry), entry.first_raised, entry.ended)
        for entry in entries
        if entry.status == "closed" and entry.first_raised and entry.ended
    ]
    return fmean(taken) if taken else None


def _year(entry: Entry) -> list[str]:
    return [municipal_year(entry.first_raised) or "Not known"]


def _grouped(entries: Iterable[Entry], names: Callable[[Entry], list[str]]) -> list[tuple[str, list[Entry]]]:
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for name in names(entry):
            groups[name].append(entry)
    return sorted(groups.items(), key=lambda group: group[0].casefold())


def _counts(
    key: str, title: str, heading: str, groups: Sequence[tuple[str, Sequence[Entry]]], subject: Subject
) -> Section:
    columns = (Column(key, heading, 22), *_COUNTS) if heading else (Column(key, "Actions", 22), *_COUNTS)
    rows = tuple(Row((Cell(name, name), *_row(entries, subject))) for name, entries in groups)
    return Section(key, title, columns, rows)


def _row(entries: Sequence[Entry], subject: Subject) -> tuple[Cell, ...]:
    def count(*statuses: str) -> int:
        return sum(entry.status in statuses for entry in entries)

    mean = mean_meetings(entries, subject)
    numbers = [
        len(entries),
        count("closed"),
        count("dropped"),
        count("open", "done"),
        sum(entry.overdue and entry.status == "open" for entry in entries),
    ]
    later = [
        sum(carried_often(entry) for entry in entries),
        sum(never_heard_of(entry, subject) for entry in entries),
    ]
    middle = Cell("–", None) if mean is None else Cell(f"{mean:.1f}", round(mean, 2))
    return (*(Cell(f"{n:,}", n) for n in numbers), middle, *(Cell(f"{n:,}", n) for n in later))
