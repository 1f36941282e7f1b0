"""The report as a tagged, paginated PDF (PDF/UA-1), set by Typst."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from importlib.resources import files
from typing import Any, Literal

import msgspec

from ccpi_actions.reports.formats.faces import FAMILIES, faces
from ccpi_actions.reports.formats.figures_svg import standalone
from ccpi_actions.reports.formats.paper import Block, blocks, quoted_words, remarks
from ccpi_actions.reports.heading import APPENDIX, NOTHING, document_title, occasion_line, whose
from ccpi_actions.reports.model import EXEMPT_MARK, Report
from ccpi_actions.reports.wording import long_date

#: Points between the margins of landscape A4, as pages/report.typ sets them.
_TEXT_WIDTH = 768
_ZERO_WIDTH_SPACE = "\u200b"
_WORD = re.compile(r"\S+")
#: A place between two letters or signs: not before a combining mark, and not beside a joiner.
_BETWEEN = re.compile(r"(?<=[^\u200c\u200d])(?=[\w!-~])(?<!^)")
#: What Typst says of a character that no face has.
_NO_GLYPH = re.compile('the text `"(.{1,40}?)"` could not be displayed')


def render(report: Report, on_progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the report as PDF.

    Landscape A4, rows whole, headers repeated. It is PDF/UA-1 unless it holds a character that no face here has, which
    that standard forbids: then it is tagged all the same, with a box for the character, and the log says so.
    """
    import typst

    parts = blocks(report)
    total = sum(len(part.rows) for part in parts)
    if on_progress:
        on_progress(0, total)
    known = set(faces().families())
    data = _data(report, parts, [family for family in FAMILIES if family in known])
    try:
        made = _compile(data, report.as_at, "ua-1")
    except typst.TypstError as error:
        made = _compile(data, report.as_at, "1.7")
        _tell(str(error))
    if on_progress:
        on_progress(total, total)
    return made


def _tell(error: str) -> None:
    import logging

    found = _NO_GLYPH.search(error)
    words = f" {found[1]}" if found else ""
    logging.getLogger(__name__).warning(
        "No typeface on this machine has all letters of%s: the PDF has boxes there.", words
    )


def _compile(data: dict[str, Any], as_at: date, standard: Literal["ua-1", "1.7"]) -> bytes:
    import typst

    compiler = typst.Compiler(
        files("ccpi_actions.reports").joinpath("pages/report.typ").read_bytes(),
        font_paths=faces(),
        sys_inputs={"report": msgspec.json.encode(data).decode()},
    )
    moment = datetime.combine(as_at, time(), tzinfo=UTC)
    made = compiler.compile(format="pdf", pdf_standards=standard, timestamp=moment)
    return made if isinstance(made, bytes) else b"".join(made or ())


def _data(report: Report, parts: list[Block], families: list[str]) -> dict[str, Any]:
    return {
        "title": report.title,
        "document_title": document_title(report),
        "author": report.council or report.body or "",
        "description": f"As at {long_date(report.as_at)}",
        "as_at": [report.as_at.year, report.as_at.month, report.as_at.day],
        "faces": families or ["Libertinus Serif"],
        "exempt_mark": EXEMPT_MARK if report.exempt else "",
        "details": [line for line in (whose(report), occasion_line(report)) if line],
        "purpose": " ".join(report.purpose),
        "nothing": NOTHING,
        "sections": [_section(part) for part in parts],
        "appendix_title": APPENDIX,
        "appendix": [{"reference": line.reference, "words": quoted_words(line.quotes)} for line in report.appendix],
    }


def _section(part: Block) -> dict[str, Any]:
    limits = _longest(part)
    return {
        "title": part.title,
        "note": part.note,
        "picture": standalone(part.picture) if part.picture else None,
        "alt": part.note,
        "headings": [breakable(column.heading, limit) for column, limit in zip(part.columns, limits, strict=True)],
        "weights": [column.weight for column in part.columns],
        "share": part.share,
        "numeric": [column.kind == "number" for column in part.columns],
        "rows": [
            [
                {"text": breakable(cell.text, limits[place]), "marks": breakable(remarks(row, place), limits[place])}
                for place, cell in enumerate(row.cells)
            ]
            for row in part.rows
        ],
    }


def _longest(part: Block) -> list[int]:
    """Return how many letters of a word fit into each column, at half an em of 8.5 points each and a little more."""
    total = sum(column.weight for column in part.columns)
    return [max(3, int((_TEXT_WIDTH * part.share * column.weight / total - 7) / 4.9)) for column in part.columns]


def breakable(text: str, limit: int) -> str:
    """Return ``text`` with zero-width spaces in words of more than ``limit`` letters, such as web addresses.

    Without them a long word would run over the next column. Marks stay with the letter they belong to.
    """
    if len(text) <= limit:
        return text
    return _WORD.sub(
        lambda found: _BETWEEN.sub(_ZERO_WIDTH_SPACE, found[0]) if len(found[0]) > limit else found[0], text
    )
