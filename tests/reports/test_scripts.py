"""Names in any script print in every format."""

import io
import re

import pytest
from msgspec.structs import replace

from ccpi_actions import reports
from ccpi_actions.tracking.model import Owner

from . import sample

NAMES = ["Siân Ó Briain", "Łukasz Żółć", "Ελένη Παππά", "Андрей Ковач", "محمد الخطيب", "שרה כהן", "अनीता शर्मा",
         "সুমন দাস", "கவிதா", "สมชาย", "王小明", "田中たろう", "김철수", "Nguyễn Thị Hạnh"]  # fmt: skip


@pytest.fixture(scope="module")
def named():
    """A report with an owner in each script."""
    first = sample.actions()[3]
    return sample.report(
        actions=[replace(first, id=number, owner=Owner(name, "stated")) for number, name in enumerate(NAMES, start=1)]
    )


@pytest.mark.parametrize("suffix", [".txt", ".md", ".csv", ".json", ".html"])
def test_text_formats_hold_the_names(named, suffix):
    text = reports.render_report(named, suffix).decode("utf-8-sig")

    assert [name for name in NAMES if name not in text] == []


def test_calendars_hold_the_names(named):
    text = reports.render_report(named, ".ics").replace(b"\r\n ", b"").decode()

    assert [name for name in NAMES if name not in text] == []


def test_spreadsheets_hold_the_names(named):
    import openpyxl

    sheet = openpyxl.load_workbook(io.BytesIO(reports.render_report(named, ".xlsx")))["Actions"]

    assert set(NAMES) <= {cell.value for row in sheet.iter_rows() for cell in row}


def test_word_documents_hold_the_names(named):
    import docx

    document = docx.Document(io.BytesIO(reports.render_report(named, ".docx")))

    assert set(NAMES) <= {row.cells[3].text for table in document.tables for row in table.rows}


def test_pdf_has_a_glyph_for_every_letter(named):
    """PDF/UA forbids a character without a glyph: the mark of that standard shows that none is missing."""
    import pypdfium2

    content = reports.render_report(named, ".pdf")
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))

    assert b"pdfuaid" in content
    letters = {letter for name in NAMES for letter in re.sub(r"\W", "", name) if not 0x590 <= ord(letter) < 0xE00}
    assert sorted(letters - set(text)) == []


def test_pdf_is_made_even_where_no_face_has_a_letter(caplog):
    first = replace(sample.actions()[3], owner=Owner("\U00012000\U00012001", "stated"))
    content = reports.render_report(sample.report(actions=[first]), ".pdf")

    assert content.startswith(b"%PDF-")
    assert caplog.messages == ["No typeface on this machine has all letters of 𒀀: the PDF has boxes there."]
