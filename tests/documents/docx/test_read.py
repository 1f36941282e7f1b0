"""Word documents: the numbers that Word prints, tables, owners after a tab, and what only looks like a document."""

import io
import zipfile

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Cm

from ccpi_actions.documents import read_bytes
from ccpi_actions.documents.docx.numbering import format_count
from ccpi_actions.documents.docx.package import number
from ccpi_actions.errors import BadInput
from tests.documents.makers import WORD, cells, docx_of, labelled, margins, raw_docx, texts


def numbered(text: str, depth: int = 0, list_id: int = 1) -> str:
    properties = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def level(depth: int, form: str, text: str, start: int = 1) -> str:
    facts = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}">{facts}</w:lvl>'


LISTS = (
    '<w:abstractNum w:abstractNumId="7">'
    + level(0, "decimal", "%1.", start=4)
    + level(1, "lowerLetter", "(%2)")
    + level(2, "lowerRoman", "%1.%3)")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def test_headings_lists_tables_and_owners_of_a_document_made_in_a_word_processor() -> None:
    made = docx.Document()
    made.core_properties.title = "Minutes of May"
    made.add_heading("Harbourbridge Town Council", 0)
    made.add_heading("Matters arising", 1)
    made.add_paragraph("The gate was mended.", style="List Number")
    made.add_paragraph("The lamp was out.", style="List Number")
    made.add_paragraph("a point", style="List Bullet")
    made.add_paragraph("The bench was painted.", style="List Number")
    owned = made.add_paragraph("The Clerk would write to the owner of the field.\tClerk")
    owned.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)
    made.add_paragraph("Cllr Price would ask the school.")
    made.add_paragraph("Cllr Price").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    made.add_paragraph().add_run("Resolved").bold = True
    table = made.add_table(2, 2)
    for place, words in enumerate(["Action", "Owner", "Order a bin", "Clerk"]):
        table.cell(place // 2, place % 2).text = words

    document = read_bytes("minutes.docx", docx_of(made))

    assert document.title == "Minutes of May"
    assert labelled(document)[:7] == [
        "Harbourbridge Town Council",
        "Matters arising",
        "1. The gate was mended.",
        "2. The lamp was out.",
        "a point",
        "3. The bench was painted.",
        "The Clerk would write to the owner of the field.",
    ]
    assert [(p.kind, p.level) for p in document.paragraphs[:3]] == [("heading", 1), ("heading", 1), ("list", 1)]
    assert margins(document) == {
        "The Clerk would write to the owner of the field.": "Clerk",
        "Cllr Price would ask the school.": "Cllr Price",
    }
    assert document.paragraphs[texts(document).index("Resolved")].style == "bold"
    assert cells(document) == {(0, 0, 0): "Action", (0, 0, 1): "Owner", (0, 1, 0): "Order a bin", (0, 1, 1): "Clerk"}


def test_numbers_are_counted_through_levels_restarts_and_formats() -> None:
    body = (
        numbered("Reports")
        + numbered("noted", 1)
        + numbered("sent", 1)
        + numbered("soon", 2)
        + "<w:p><w:r><w:t>Between</w:t></w:r></w:p>"
        + numbered("Finance")
        + numbered("paid", 1)
        + numbered("New list", 0, 2)
        + numbered("no list", 0, 0)
    )
    assert labelled(read_bytes("a.docx", raw_docx(body, numbering=LISTS))) == [
        "4. Reports",
        "(a) noted",
        "(b) sent",
        "4.i) soon",
        "Between",
        "5. Finance",
        "(a) paid",
        "1. New list",
        "no list",
    ]


@pytest.mark.parametrize(
    ("form", "counts", "printed"),
    [
        ("decimal", (1, 10), "1 10"),
        ("decimalZero", (1, 10), "01 10"),
        ("lowerLetter", (1, 26, 27, 53), "a z aa aaa"),
        ("upperLetter", (2, 28), "B BB"),
        # more letters than anybody prints, and a letter before the first, are figures
        ("lowerLetter", (261, 0, -1), "261 0 -1"),
        ("upperRoman", (4, 9, 40), "IV IX XL"),
        ("lowerRoman", (4000, 0), "4000 0"),
        ("ordinal", (1, 2, 3, 4, 11, 12, 13, 21, 112), "1st 2nd 3rd 4th 11th 12th 13th 21st 112th"),
        ("cardinalText", (3,), "3"),
        ("none", (3,), ""),
    ],
)
def test_a_count_is_written_as_word_prints_it(form: str, counts: tuple[int, ...], printed: str) -> None:
    assert " ".join(format_count(count, form) for count in counts) == printed


@pytest.mark.parametrize(
    ("text", "read"), [("12", 12), ("-1", -1), ("--1", 0), ("-", 0), ("", 0), (None, 0), ("٣", 0), ("1" * 10, 0)]
)
def test_a_number_in_a_package_is_read_or_taken_for_none(text: str | None, read: int) -> None:
    assert number(text) == read


def test_numbers_that_belong_to_a_style_are_printed_too() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Minute Item"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub Item"/><w:basedOn w:val="Item"/></w:style>'
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for style, text in (("Item", "one"), ("Sub", "two"))
    )
    document = read_bytes("a.docx", raw_docx(body, numbering=LISTS, styles=styles))
    assert labelled(document) == ["4. one", "5. two"]
    assert document.paragraphs[0].style == "Minute Item"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>", ["new"]),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>shown</w:t></w:r>", ["shown"]),
        ("<w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink>", ["linked"]),
        (
            "<w:r><w:instrText>PAGE</w:instrText></w:r>"
            "<w:sdt><w:sdtContent><w:r><w:t>filled in</w:t></w:r></w:sdtContent></w:sdt>",
            ["filled in"],
        ),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>opt</w:t><w:softHyphen/><w:t>ed</w:t></w:r>", ["co-opted"]),
        (
            "<w:r><w:t>RESOLVED</w:t><w:br/><w:t>(a) one</w:t><w:br/><w:t>(b) two</w:t></w:r>",
            ["RESOLVED", "(a) one", "(b) two"],
        ),
    ],
)
def test_what_a_reader_of_the_document_sees_is_what_is_read(inner: str, expected: list[str]) -> None:
    assert texts(read_bytes("a.docx", raw_docx(f"<w:p>{inner}</w:p>"))) == expected


def test_merged_cells_are_said_once_and_columns_counted_as_printed() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

    body = (
        "<w:tbl><w:tr>"
        + cell("wide", '<w:gridSpan w:val="2"/>')
        + cell("owner")
        + "</w:tr><w:tr>"
        + cell("tall", '<w:vMerge w:val="restart"/>')
        + cell("b")
        + cell("c")
        + "</w:tr><w:tr>"
        + cell("tall", "<w:vMerge/>")
        + cell("d")
        + cell("e")
        + "</w:tr></w:tbl>"
    )
    assert cells(read_bytes("a.docx", raw_docx(body))) == {
        (0, 0, 0): "wide",
        (0, 0, 2): "owner",
        (0, 1, 0): "tall",
        (0, 1, 1): "b",
        (0, 1, 2): "c",
        (0, 2, 1): "d",
        (0, 2, 2): "e",
    }


def packed(name: str, content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return made.getvalue()


ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    f"<w:document {WORD}><w:body><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>"
)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (packed("word/document.xml", b"<w:t>" + b"a" * 200_000_000), "unpacks to 200 MB"),
        (packed("word/document.xml", ENTITIES.encode()), "declares entities"),
        (raw_docx("<w:sdt>" * 50_000 + "</w:sdt>" * 50_000), "nests deeper"),
        (packed("word/document.xml", b"<w:document"), "damaged"),
        (raw_docx("<w:p><w:r><w:t>words</w:t></w:r></w:p>")[:150], "damaged"),
        (packed("xl/workbook.xml", b"<x/>"), "spreadsheet"),
        (packed("photo.jpg", b"x"), "zip"),
        (raw_docx("<w:p/>"), "no words"),
    ],
    ids=["bomb", "entities", "deep", "broken part", "truncated", "spreadsheet", "zip", "empty"],
)
def test_packages_that_are_no_documents_are_refused_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read_bytes("minutes.docx", data)
