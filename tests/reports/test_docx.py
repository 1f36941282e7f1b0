"""The Word document: what a clerk, a screen reader and a printer find in it."""

import io
import shutil
import subprocess

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Pt

from ccpi_actions import reports
from ccpi_actions.errors import BadInput

from . import sample
from .layout import words_outside

PAGE = "landscape A4"


def open_document(report, **options):
    return docx.Document(io.BytesIO(reports.render_report(report, ".docx", **options)))


def test_headings_are_headings_and_in_order():
    document = open_document(sample.report())
    headings = [(p.style.name, p.text) for p in document.paragraphs if p.style.name in {"Title", "Heading 1"}]

    assert headings == [
        ("Title", "Outstanding actions"),
        ("Heading 1", "Overdue"),
        ("Heading 1", "Due at this meeting"),
        ("Heading 1", "Due later or without a date"),
        ("Heading 1", "Reported done"),
        ("Heading 1", "Closed since the last meeting"),
        ("Heading 1", "Appendix: in the words of the minutes"),
    ]


def test_the_title_block_says_whose_for_when_and_as_at():
    texts = [paragraph.text for paragraph in open_document(sample.report()).paragraphs[:4]]

    assert texts[1:3] == [
        "Harbour and Coast Scrutiny Committee, Eastmere Borough Council",
        "For the meeting on 5 March 2025, 2.00 pm, Council Chamber, Quay House. As at 26 February 2025",
    ]
    assert texts[3] == " ".join(sample.report().purpose)


def test_tables_hold_the_same_as_the_report():
    report, tables = sample.report(), open_document(sample.report()).tables

    assert len(tables) == 5
    for section, table in zip(report.sections, tables, strict=True):
        assert [cell.text for cell in table.rows[0].cells] == [column.heading for column in section.columns]
        expected = [[cell.text for cell in row.cells] for row in section.rows]
        assert [[cell.text.split("\n")[0] for cell in row.cells] for row in table.rows[1:]] == expected


def test_what_is_overdue_says_so_in_words():
    table = open_document(sample.report()).tables[0]

    assert {row.cells[4].text.split("\n")[1] for row in table.rows[1:]} == {"Overdue"}


def test_header_rows_repeat_rows_stay_whole_and_tables_have_text_alternatives():
    for table in open_document(sample.report("history")).tables:
        rows = table._tbl.findall(qn("w:tr"))
        marked = [row.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None for row in rows]
        assert marked == [True] + [False] * (len(rows) - 1)
        assert all(row.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for row in rows)
        properties = table._tbl.tblPr
        assert properties.find(qn("w:tblCaption")).get(qn("w:val"))
        assert properties.find(qn("w:tblLook")).get(qn("w:firstRow")) == "1"


def test_no_empty_paragraph_is_higher_than_the_gap_after_a_table():
    empty = [paragraph for paragraph in open_document(sample.report()).paragraphs if not paragraph.text]

    assert {paragraph.style.name for paragraph in empty} == {"After Table"}


def test_columns_begin_below_their_heading_and_end_with_the_last_quote():
    document = open_document(sample.report())
    ended = [each for each in document.paragraphs if each._p.pPr is not None and each._p.pPr.sectPr is not None]

    assert [each.style.name for each in ended] == ["Heading 1", "Quoted Minutes"]


def test_language_title_and_page_are_set():
    document = open_document(sample.report())
    language = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")

    assert language.get(qn("w:val")) == "en-GB"
    assert document.core_properties.language == "en-GB"
    assert document.core_properties.title == "Outstanding actions, Harbour and Coast Scrutiny Committee"
    for section in document.sections:
        assert section.orientation == WD_ORIENT.LANDSCAPE
        assert section.page_width > section.page_height


def test_pages_are_numbered():
    foot = open_document(sample.report()).sections[0].footer._element.xml

    assert 'w:instr="PAGE"' in foot
    assert 'w:instr="NUMPAGES"' in foot


def test_exempt_actions_mark_the_head_of_each_page_and_their_own_row():
    document = open_document(sample.report(include_exempt=True))

    assert document.sections[0].header.paragraphs[0].text.startswith("NOT FOR PUBLICATION")
    assert all(section.header.is_linked_to_previous for section in document.sections[1:])
    assert document.tables[0].rows[-1].cells[0].text == "HCSC 2024/25-16\nExempt"


def test_a_summary_has_both_figures_with_text_alternatives():
    document = open_document(sample.report("summary"))
    alternatives = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    figures = sample.report("summary").figures

    assert alternatives == [figures.points_words, figures.ages_words]


@pytest.fixture
def template(tmp_path):
    """A council's own document: its styles, its header, and text that is no part of a report."""
    document = docx.Document()
    document.add_paragraph("Guidance for authors: delete this.")
    document.sections[0].header.paragraphs[0].text = "Eastmere Borough Council"
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_header.paragraphs[0].text = "Crest"
    document.styles["Heading 1"].font.name = "Georgia"
    document.styles["Normal"].font.size = Pt(14)
    path = tmp_path / "house style.docx"
    document.save(path)
    return path


def test_a_template_gives_its_styles_and_page_furniture_but_not_its_text(template):
    document = open_document(sample.report(), template=template)

    assert document.styles["Heading 1"].font.name == "Georgia"
    assert document.styles["Normal"].font.size == Pt(14)
    assert document.sections[0].header.paragraphs[0].text == "Eastmere Borough Council"
    assert not [paragraph for paragraph in document.paragraphs if "Guidance" in paragraph.text]
    assert {table.style.name for table in document.tables} == {"Table Grid"}
    assert document.sections[0].orientation == WD_ORIENT.LANDSCAPE


def test_a_template_is_marked_on_its_first_page_too(template):
    section = open_document(sample.report(include_exempt=True), template=template).sections[0]

    for head, own in ((section.header, "Eastmere Borough Council"), (section.first_page_header, "Crest")):
        texts = [paragraph.text for paragraph in head.paragraphs]
        assert texts[0].startswith("NOT FOR PUBLICATION")
        assert own in texts


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no template {path}; name a .docx file with the council's styles."),
        (b"not a document", "{path} is not a Word document; save the template as .docx and try again."),
        (b"", "{path} is not a Word document; save the template as .docx and try again."),
    ],
)
def test_a_template_that_cannot_be_read_is_named(tmp_path, content, sentence):
    path = tmp_path / "house.docx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput) as raised:
        reports.render_report(sample.report(), ".docx", template=path)

    assert str(raised.value) == sentence.format(path=path)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here to lay out the document")
def test_laid_out_it_is_two_pages_with_nothing_outside_the_margins(tmp_path):
    reports.write_report(sample.report(), tmp_path / "report.docx")
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", tmp_path, tmp_path / "report.docx"], check=True, capture_output=True, timeout=120
    )
    pages, outside = words_outside((tmp_path / "report.pdf").read_bytes(), millimetres=6)

    # Without Arial or a face of its width the text runs wider, and may take a third page.
    assert pages in {2, 3}
    assert outside == []


def test_a_template_without_headings_gets_them(template):
    bare = docx.Document(str(template))
    for name in ("Title", "Heading 1", "Table Grid"):
        bare.styles[name].delete()
    bare.save(str(template))
    document = open_document(sample.report(), template=template)

    assert document.paragraphs[0].style.name == "Title"
    outline = document.styles["Heading 1"].element.find(f".//{qn('w:outlineLvl')}")
    assert outline.get(qn("w:val")) == "0"
    assert all(table._tbl.tblPr.find(qn("w:tblBorders")) is not None for table in document.tables)
