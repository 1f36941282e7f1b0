"""What Word and PDF share: which tables stand on paper, figures and their numbers among them."""

from collections.abc import Sequence

import msgspec

from ccpi_actions.reports.formats.figures_svg import age_svg, over_time_svg
from ccpi_actions.reports.heading import shown_sections
from ccpi_actions.reports.model import Cell, Column, Figures, Report, Row
from ccpi_actions.reports.wording import sentence

POINTS = (
    Column("label", "When", 30),
    Column("opened", "Opened", 20, "number"),
    Column("closed", "Closed", 20, "number"),
    Column("outstanding", "Outstanding", 20, "number"),
)
AGES = (Column("age", "Age", 30), Column("count", "Open actions", 30, "number"))


class Block(msgspec.Struct, frozen=True):
    """A heading, an optional sentence and picture (SVG, with its text alternative in ``note``), and a table."""

    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    picture: str | None = None
    #: How much of the width the table takes.
    share: float = 1.0


def blocks(report: Report) -> list[Block]:
    """Return what stands on paper between the title block and the appendix."""
    tables = [Block(each.title, each.note, each.columns, each.rows) for each in shown_sections(report)]
    return tables + (_figures(report.figures) if report.figures and report.figures_on_paper else [])


def _figures(figures: Figures) -> list[Block]:
    over_time, ages = over_time_svg(figures), age_svg(figures)
    return [
        Block("Open actions over time", figures.points_words, POINTS, point_rows(figures), over_time, 0.5),
        Block("Age of what is open", figures.ages_words, AGES, age_rows(figures), ages, 0.5),
    ]


def point_rows(figures: Figures) -> tuple[Row, ...]:
    """Return the figure over time as the rows of a table."""
    return tuple(_counts(p.label, p.opened, p.closed, p.outstanding) for p in figures.points)


def age_rows(figures: Figures) -> tuple[Row, ...]:
    """Return the figure of ages as the rows of a table."""
    return tuple(_counts(bar.label, bar.count) for bar in figures.ages)


def _counts(label: str, *counts: int) -> Row:
    return Row((Cell(label, label), *(Cell(str(count), count) for count in counts)))


def remarks(row: Row, place: int) -> str:
    """Return what stands out below the words of a cell: "Overdue, carried forward twice", "Exempt", or ""."""
    exempt = ["exempt"] if place == 0 and row.entry is not None and row.entry.exempt else []
    return sentence(", ".join([*exempt, *row.cells[place].marks]))


def quoted_words(quotes: Sequence[str]) -> str:
    """Return the quotes of one action on one line."""
    return " ".join(f"“{quote}”" for quote in quotes)
