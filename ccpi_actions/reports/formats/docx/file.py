"""The report as a Word document that a clerk can edit and paste into the agenda pack."""

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ccpi_actions.errors import BadInput
from ccpi_actions.reports.formats.docx import page, style
from ccpi_actions.reports.formats.docx.table import add_table
from ccpi_actions.reports.formats.docx.xml import append_paragraph, run
from ccpi_actions.reports.formats.paper import Block, blocks, quoted_words
from ccpi_actions.reports.heading import APPENDIX, NOTHING, document_title, occasion_line, whose
from ccpi_actions.reports.model import EXEMPT_MARK, Report
from ccpi_actions.reports.wording import long_date

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

Progress = Callable[[int, int], None]


def render(report: Report, template: Path | None = None, on_progress: Progress | None = None) -> bytes:
    """Return the report as .docx.

    Landscape A4; headings, table headers and document properties are real, so that screen readers find their way; rows
    are kept whole and headers repeat. ``template`` is a Word document whose page furniture and styles are used in place
    of ours; its own text is left out. Raises ``BadInput`` when it cannot be read.
    """
    document = _open(template)
    page.lay_out(document, own=template is None)
    style.prepare(document, own=template is None)
    _properties(document, report)
    _title_block(document, report)
    parts = blocks(report)
    if not parts:
        document.add_paragraph(NOTHING)
    total, done = sum(len(part.rows) for part in parts), 0
    for part in parts:
        _block(document, part)
        done += len(part.rows)
        if on_progress:
            on_progress(done, total)
    if report.appendix:
        _appendix(document, report)
    page.furnish(document, document_title(report), EXEMPT_MARK if report.exempt else "", own=template is None)
    out = io.BytesIO()
    document.save(out)
    return _dated(out)


def _dated(package: io.BytesIO) -> bytes:
    """Return a package with its parts dated alike: python-docx dates them now, and the same report would differ."""
    out = io.BytesIO()
    with zipfile.ZipFile(package) as parts, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as dated:
        for part in parts.namelist():
            dated.writestr(zipfile.ZipInfo(part), parts.read(part), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _open(template: Path | None) -> "WordDocument":
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    if template is None:
        return docx.Document()
    if not template.is_file():
        raise BadInput(f"There is no template {template}; name a .docx file with the council's styles.")
    try:
        document = docx.Document(str(template))
    except PermissionError as error:
        raise BadInput(
            f"The template {template} cannot be read: it is not yours to read, or is open elsewhere."
        ) from error
    except (PackageNotFoundError, ValueError, KeyError, OSError) as error:
        raise BadInput(f"{template} is not a Word document; save the template as .docx and try again.") from error
    body: Any = document.element.body
    for element in list(body):
        if not element.tag.endswith("}sectPr"):
            body.remove(element)
    return document


def _properties(document: "WordDocument", report: Report) -> None:
    moment = datetime.combine(report.as_at, time(), tzinfo=UTC).replace(tzinfo=None)
    properties = document.core_properties
    properties.title = document_title(report)[:255]
    properties.language = "en-GB"
    properties.author = (report.council or report.body or "")[:255]
    properties.last_modified_by = ""
    properties.comments = ""
    properties.subject = f"As at {long_date(report.as_at)}"
    properties.created = properties.modified = moment


def _title_block(document: "WordDocument", report: Report) -> None:
    document.add_paragraph(report.title, style="Title")
    for line in (line for line in (whose(report), occasion_line(report)) if line):
        document.add_paragraph(line, style=style.SUBTITLE)
    for sentence in [" ".join(report.purpose)] if report.purpose else []:
        document.add_paragraph(sentence)


def _block(document: "WordDocument", block: Block) -> None:
    document.add_heading(block.title, level=1)
    if block.note:
        document.add_paragraph(block.note).paragraph_format.keep_with_next = True
    if block.picture:
        _picture(document, block.picture, block.title, block.note)
    add_table(document, block.columns, block.rows, block.title, block.share)


def _picture(document: "WordDocument", svg: str, title: str, words: str) -> None:
    from docx.shared import Mm

    from ccpi_actions.reports.formats.figures_svg import to_png

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    shape: Any = paragraph.add_run().add_picture(io.BytesIO(to_png(svg)), width=Mm(105))
    shape._inline.docPr.set("descr", words)
    shape._inline.docPr.set("title", title)


def _appendix(document: "WordDocument", report: Report) -> None:
    """Set the quotes in two columns of small print, which half a page has room for."""
    document.add_heading(APPENDIX, level=1)
    page.in_columns(document, 2)
    style_id = style.id_of(document, style.QUOTED)
    for line in report.appendix:
        paragraph = append_paragraph(document, style_id)
        run(paragraph, f"{line.reference} ", bold=True)
        run(paragraph, quoted_words(line.quotes))
    # Word evens out columns only where another section follows, and no section is without a paragraph.
    page.in_columns(document, 1)
    append_paragraph(document, style.id_of(document, style.AFTER_TABLE))
