"""The history: everything ever promised, and how it ended."""

from collections import defaultdict
from collections.abc import Sequence

from ccpi_actions.reports.kinds.subject import Subject
from ccpi_actions.reports.kinds.tables import action_section, by_source
from ccpi_actions.reports.model import Entry, Section
from ccpi_actions.reports.wording import be, counted, long_date, municipal_year, number, sentence

COLUMNS = ("reference", "from", "action", "owner", "due", "position")


def sections(subject: Subject, columns: Sequence[str]) -> list[Section]:
    """Return one section a municipal year, oldest first, with every action raised in it."""
    years: dict[str, list[Entry]] = defaultdict(list)
    for entry in subject.entries:
        years[municipal_year(entry.meeting or entry.raised)].append(entry)
    return [
        action_section(
            "years",
            f"Raised in {year}" if year else "Raised on a day not known",
            sorted(years[year], key=by_source),
            tuple(columns) or COLUMNS,
            subject,
        )
        for year in sorted(years, key=lambda year: year or "9999")
    ]


def purpose(subject: Subject) -> tuple[str, ...]:
    """Say how many were raised, and how they stand."""
    count = dict.fromkeys(("open", "done", "closed", "dropped"), 0)
    for entry in subject.entries:
        count[entry.status] = count.get(entry.status, 0) + 1
    total = len(subject.entries)
    return (
        f"{sentence(counted(total, 'action'))} {subject.of_body} {be(total, past=True)} recorded up to "
        f"{long_date(subject.today)}: {number(count['closed'])} closed, {number(count['dropped'])} withdrawn, "
        f"{number(count['done'])} reported done, {number(count['open'])} still open.",
    )
