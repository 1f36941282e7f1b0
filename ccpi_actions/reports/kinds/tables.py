"""Sections of actions, and the appendix that goes with them."""

from collections.abc import Sequence

from ccpi_actions.reports.columns import cells, choose_columns, item_words
from ccpi_actions.reports.kinds.subject import Subject
from ccpi_actions.reports.model import Entry, Quoted, Row, Section
from ccpi_actions.reports.wording import short_date


def action_section(
    key: str,
    title: str,
    entries: Sequence[Entry],
    columns: Sequence[str],
    subject: Subject,
    note: str = "",
) -> Section:
    """Return a section with one row an action; ``columns`` are keys of ``COLUMNS``."""
    chosen = choose_columns(columns)
    rows = tuple(Row(cells(entry, chosen, name_body=subject.several), entry) for entry in entries)
    return Section(key, title, chosen, rows, note)


def appendix(sections: Sequence[Section], subject: Subject) -> tuple[Quoted, ...]:
    """Return the words of the minutes behind each action of the sections, by reference, each action once."""
    entries = {row.entry.id: row.entry for section in sections for row in section.rows if row.entry is not None}
    return tuple(
        Quoted(entry.reference, _place(entry, subject), tuple(entry.quotes))
        for entry in entries.values()
        if entry.quotes
    )


def _place(entry: Entry, subject: Subject) -> str:
    return ", ".join(
        part for part in (subject.several and entry.body, short_date(entry.meeting), item_words(entry)) if part
    )


def by_due(entry: Entry) -> tuple[str, str, int]:
    """Sort key: what is due first comes first, what has no date last, oldest first among those."""
    return (entry.due_on or "9999", entry.meeting or entry.raised or "9999", entry.id)


def by_source(entry: Entry) -> tuple[str, str, int]:
    """Sort key: in the order of the meetings, and in the order recorded within one."""
    return (entry.meeting or entry.raised or "9999", (entry.body or "").casefold(), entry.id)
