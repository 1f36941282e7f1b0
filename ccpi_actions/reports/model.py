"""A report as plain content: what it says, in which order, before any format is chosen."""

from datetime import date
from typing import Literal

import msgspec

Kind = Literal["outstanding", "chase", "history", "summary", "matters-arising"]
CellKind = Literal["text", "date", "number"]
#: What a cell holds behind its words; None is an empty cell.
Value = str | int | float | date | None


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One action as a report knows it. All texts are free of control characters; dates are ISO."""

    id: int
    reference: str
    task: str
    status: str
    owner: str | None
    council: str | None
    body: str | None
    meeting: str | None
    item: str | None
    item_title: str
    #: The passage as a clerk would cite it ("7ii"), or "".
    cite: str
    document: str | None
    #: Due as the minutes say it, and the date it comes to (may be partial: "2016-09").
    due: str | None
    due_kind: str
    due_on: str | None
    #: The first day of the period it is due in, where a month is all that is known: due "in March" may be this meeting.
    due_from: str | None
    due_how: str
    #: Due as a table prints it: "12 Sep 2016", "Sep 2016", "next meeting", or "".
    due_short: str
    overdue: bool
    #: Times carried forward.
    carried: int
    #: The latest that is known of it, and the date of the meeting (or day) that says so.
    progress: str | None
    progress_on: str | None
    raised: str | None
    #: When the commitment was first made, if this action carries an earlier one; else as ``raised``.
    first_raised: str | None
    ended: str | None
    #: How it ended, in words, or None while it has not.
    outcome: str | None
    #: Reference of the later action that says this one again: the commitment goes on under that.
    carried_as: str | None
    strength: str
    exempt: bool
    quotes: list[str]
    version: int


class Column(msgspec.Struct, frozen=True):
    """One column of a table: its key (what ``--columns`` takes), heading, share of the width, and what it holds."""

    key: str
    heading: str
    weight: int
    kind: CellKind = "text"


class Cell(msgspec.Struct, frozen=True):
    """What stands in a cell: words to print, the value behind them, and short remarks ("overdue") that stand out."""

    text: str
    value: Value = None
    marks: tuple[str, ...] = ()


class Row(msgspec.Struct, frozen=True):
    """One row; ``entry`` is the action it shows, None in tables of counts."""

    cells: tuple[Cell, ...]
    entry: Entry | None = None


class Section(msgspec.Struct, frozen=True):
    """A heading with one table under it. The number of cells of each row is the number of columns."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    #: A sentence between heading and table, or "".
    note: str = ""


class Quoted(msgspec.Struct, frozen=True):
    """One line of the appendix: an action and the words of the minutes it rests on."""

    reference: str
    source: str
    quotes: tuple[str, ...]


class Point(msgspec.Struct, frozen=True):
    """One meeting (or municipal year) in the figure of open actions over time."""

    label: str
    opened: int
    closed: int
    outstanding: int


class Bar(msgspec.Struct, frozen=True):
    """One bar of the figure of how old the open actions are."""

    label: str
    count: int


class Figures(msgspec.Struct, frozen=True):
    """What the two figures show, and the sentence that says the same to those who cannot see them."""

    points: tuple[Point, ...]
    #: What a point is: "meeting" or "municipal year".
    by: str
    points_words: str
    ages: tuple[Bar, ...]
    ages_words: str


class Occasion(msgspec.Struct, frozen=True):
    """A meeting as a report or calendar names it. ``key`` is stable over exports."""

    key: str
    body: str
    date: str
    time: str | None = None
    venue: str | None = None
    cancelled: bool = False
    version: int = 1


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The content of one report, the same for each format."""

    kind: Kind
    title: str
    council: str | None
    #: The body it is about, or None when it is about several.
    body: str | None
    #: The meeting it is written for, if one is known.
    meeting: Occasion | None
    as_at: date
    #: One or two sentences with the counts.
    purpose: tuple[str, ...]
    sections: tuple[Section, ...]
    #: Heading and lines of the appendix; no lines, no appendix.
    appendix: tuple[Quoted, ...] = ()
    figures: Figures | None = None
    #: The figures were asked for, or are what the kind is about: they belong on paper too, not in HTML only.
    figures_on_paper: bool = False
    #: The quotes were asked for: they belong in plain text and Markdown too, not only where pages can be skipped.
    quotes_in_text: bool = False
    #: It holds exempt actions, and every page says so.
    exempt: bool = False
    #: Columns of .csv and .xlsx, which have room for all; the user's own when columns were chosen.
    data_columns: tuple[Column, ...] = ()
    #: Meetings that belong in a calendar.
    occasions: tuple[Occasion, ...] = ()
    #: Sentences for whoever runs the command; never printed in the report.
    notices: tuple[str, ...] = ()

    def entries(self) -> list[Entry]:
        """Return the actions in the report, in the order of its sections, each once."""
        seen: dict[int, Entry] = {}
        for section in self.sections:
            for row in section.rows:
                if row.entry is not None:
                    seen.setdefault(row.entry.id, row.entry)
        return list(seen.values())


#: What every page of a report with exempt actions says (Local Government Act 1972, section 100A and Schedule 12A).
EXEMPT_MARK = "NOT FOR PUBLICATION: contains actions minuted after the public was excluded"
