"""The report as one HTML page: no files, fonts or scripts from elsewhere; for phones, wide screens and paper."""

import base64
import hashlib
from collections.abc import Callable
from datetime import date
from importlib.resources import files

import msgspec

from ccpi_actions.reports.formats.figures_svg import age_svg, over_time_svg
from ccpi_actions.reports.formats.paper import AGES, POINTS, age_rows, point_rows
from ccpi_actions.reports.heading import APPENDIX, NOTHING, document_title, occasion_line, shown_sections, whose
from ccpi_actions.reports.model import EXEMPT_MARK, Cell, Column, Figures, Report, Row

#: More sections than this (a chaser with many owners) would make the overview longer than a screen.
_MOST_TILES = 14


class _Table(msgspec.Struct, frozen=True):
    """A table as the template prints it, with its heading."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    key: str = ""
    note: str = ""

    @property
    def counts(self) -> bool:
        """Whether it holds counts, and no actions."""
        return self.rows[0].entry is None


class _Figure(_Table, frozen=True, kw_only=True):
    """A figure: its drawing, the sentence that says the same, and the numbers as a table."""

    svg: str
    words: str


class _Tile(msgspec.Struct, frozen=True):
    """A number at the head of the page, which leads to the section that it is of."""

    key: str
    number: str
    label: str
    target: str


def render(report: Report, on_progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the report as UTF-8 HTML.

    Every word is escaped by the template engine; the only script is ours, named by its hash in the page's content
    security policy, so that no other would run. Without scripts the page is whole, it cannot be sorted then.
    """
    from jinja2 import Environment
    from markupsafe import Markup

    pages = files("ccpi_actions.reports").joinpath("pages")
    script = pages.joinpath("report.js").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, trim_blocks=True)
    template = environment.from_string(pages.joinpath("report.html.j2").read_text(encoding="utf-8"))
    tables = [_Table(each.title, each.columns, each.rows, each.key, each.note) for each in shown_sections(report)]
    entries = {entry.reference: entry.id for entry in report.entries()}
    page = template.render(
        report=report,
        document_title=document_title(report),
        details=[line for line in (whose(report), occasion_line(report)) if line],
        blocks=tables,
        tiles=_tiles(tables),
        figures=_figures(report.figures) if report.figures else [],
        appendix=[
            {"id": entries[line.reference], "reference": line.reference, "source": line.source, "quotes": line.quotes}
            for line in report.appendix
        ],
        quoted={entries[line.reference] for line in report.appendix},
        appendix_title=APPENDIX,
        exempt_mark=EXEMPT_MARK,
        nothing=NOTHING,
        sort_key=sort_key,
        style=Markup(pages.joinpath("report.css").read_text(encoding="utf-8")),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        script_hash=f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}",
    )
    if on_progress:
        on_progress(1, 1)
    return page.encode()


def sort_key(cell: Cell) -> str:
    """Return what a date or number sorts by: ISO 8601 or digits; "" for cells without one, which then stay last."""
    value = cell.value
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, int | float) else ""


def _tiles(tables: list[_Table]) -> list[_Tile]:
    """Return the numbers at the head of the page: how long each section is, or the totals of a summary."""
    tiles: list[_Tile] = []
    for number, table in enumerate(tables, start=1):
        target = f"section-{number}"
        if table.key == "totals":
            cells = zip(table.columns[1:], table.rows[0].cells[1:], strict=True)
            tiles += [_Tile(column.key, cell.text, column.heading, target) for column, cell in cells]
            break
        if not table.counts:
            tiles.append(_Tile(table.key, str(len(table.rows)), table.title, target))
    return tiles if 1 < len(tiles) <= _MOST_TILES else []


def _figures(figures: Figures) -> list[_Figure]:
    from markupsafe import Markup

    over_time, ages = Markup(over_time_svg(figures)), Markup(age_svg(figures))  # noqa: S704 - drawn by us, words escaped
    return [
        _Figure("Open actions over time", POINTS, point_rows(figures), svg=over_time, words=figures.points_words),
        _Figure("Age of what is open", AGES, age_rows(figures), svg=ages, words=figures.ages_words),
    ]
