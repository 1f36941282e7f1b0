"""The report as one HTML page: no files, fonts or scripts from elsewhere; for phones, wide screens and paper."""

import base64
import hashlib
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from typing import Any

from ccpi_actions.reports.formats.figures_svg import age_svg, over_time_svg
from ccpi_actions.reports.formats.paper import AGES, POINTS, age_rows, point_rows
from ccpi_actions.reports.heading import APPENDIX, NOTHING, document_title, occasion_line, shown_sections, whose
from ccpi_actions.reports.model import EXEMPT_MARK, Cell, Figures, Report

#: More sections than this (a chaser with many owners) would make the overview longer than a screen.
_MOST_TILES = 14


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
    blocks = [
        {
            "key": section.key,
            "title": section.title,
            "note": section.note,
            "columns": section.columns,
            "rows": section.rows,
            "counts": section.rows[0].entry is None,
        }
        for section in shown_sections(report)
    ]
    entries = {entry.reference: entry.id for entry in report.entries()}
    page = template.render(
        report=report,
        document_title=document_title(report),
        details=[line for line in (whose(report), occasion_line(report)) if line],
        blocks=blocks,
        tiles=_tiles(blocks),
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


def _tiles(blocks: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return the numbers at the head of the page: how long each section is, or the totals of a summary."""
    tiles = []
    for number, block in enumerate(blocks, start=1):
        target = f"section-{number}"
        if block["key"] == "totals":
            cells = zip(block["columns"][1:], block["rows"][0].cells[1:], strict=True)
            tiles += [
                {"key": column.key, "number": cell.text, "label": column.heading, "target": target}
                for column, cell in cells
            ]
            break
        if not block["counts"]:
            tiles.append(
                {"key": block["key"], "number": str(len(block["rows"])), "label": block["title"], "target": target}
            )
    return tiles if 1 < len(tiles) <= _MOST_TILES else []


def _figures(figures: Figures) -> list[dict[str, Any]]:
    from markupsafe import Markup

    return [
        {
            "title": title,
            "svg": Markup(drawing),  # noqa: S704 - drawn by us, its words escaped
            "words": words,
            "columns": columns,
            "rows": rows,
            "counts": True,
        }
        for title, drawing, words, columns, rows in (
            ("Open actions over time", over_time_svg(figures), figures.points_words, POINTS, point_rows(figures)),
            ("Age of what is open", age_svg(figures), figures.ages_words, AGES, age_rows(figures)),
        )
    ]
