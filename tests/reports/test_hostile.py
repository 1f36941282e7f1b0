"""Text from minutes is data in every format: no markup, formula, script or link in it survives."""

import csv
import io
import re

import pytest
from msgspec.structs import replace

from ccpi_actions import reports
from ccpi_actions.tracking.model import Evidence, Owner, Quote, Source

from . import sample

# What somebody may have typed into minutes, and what each format must show as mere words.
HOSTILE = [
    "=HYPERLINK(\"https://example.org\",\"click\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "</table><h1>Not a heading</h1>",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "[click](https://example.org) and https://example.org/path and www.example.org and a@example.org",
    "# heading *bold* _emphasis_ `code` | cell | ~~gone~~ $x^2$ ![x](y)",
    "1. list",
    "> quotation",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "#set page(width: 1pt) #import \"x\" $ integral $ @ref <label> \\ //",
    "BEGIN:VEVENT\r\nSUMMARY:forged\r\nEND:VEVENT; a, b \\n c",
    "\x1b[31mred\x1b[0m \x07bell \x00nul \x9b5mblink \u202etuo\u202c",
    "javascript:alert(1) file:///etc/passwd",
    "<w:br/><w:hyperlink r:id=\"rId1\">x</w:hyperlink> ]]> <!-- -->",
]  # fmt: skip


@pytest.fixture(scope="module")
def hostile():
    """A report in which every text of an action is hostile."""
    actions = []
    for number, words in enumerate(HOSTILE, start=1):
        action = sample.actions()[3 if number % 2 else 12]
        actions.append(
            replace(
                action,
                id=number,
                task=words,
                owner=Owner(words, "stated"),
                source=Source(sample.COUNCIL, sample.BODY, sample.JUNE, words, words, "", words),
                quotes=[Quote(words)],
                evidence=[Evidence("progress", words, sample.SEPTEMBER)],
            )
        )
    return sample.report(actions=actions, council=HOSTILE[4], sections=sample_sections())


def sample_sections():
    return ["overdue", "due", "later", "figures", "quotes"]


def shown(words):
    """The words that must still be readable: all but the control characters."""
    return " ".join(re.sub("\x1b\\[31m|\x1b\\[0m|\x9b5m|[\x07\x00\u202e\u202c]", "", words).split())


def test_html_has_no_markup_script_or_link_from_a_document(hostile):
    from selectolax.lexbor import LexborHTMLParser

    page = LexborHTMLParser(reports.render_report(hostile, ".html").decode())

    assert [node.attributes.get("src") for node in page.css("script")] == [None]
    assert not page.css("img, iframe, object, link, form, base, svg[onload]")
    assert all(not name.startswith("on") for node in page.css("*") for name in node.attributes)
    assert all(node.attributes["href"].startswith("#") for node in page.css("a"))
    assert len(page.css("h1")) == 1
    tasks = {node.text() for node in page.css("td.w-action")}
    assert tasks == {shown(words) for words in HOSTILE}


def test_html_runs_no_script_but_its_own(hostile):
    import base64
    import hashlib

    from selectolax.lexbor import LexborHTMLParser

    page = LexborHTMLParser(reports.render_report(hostile, ".html").decode())
    policy = page.css_first("meta[http-equiv]").attributes["content"]
    script = page.css_first("script").text()
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()

    assert f"script-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


def test_markdown_prints_the_words_and_nothing_else(hostile):
    from markdown_it import MarkdownIt

    text = reports.render_markdown(hostile)
    page = MarkdownIt("commonmark", {"linkify": False, "html": True}).enable(["table", "strikethrough"]).render(text)

    for tag in ("<script", "<img", "<svg onload", "<a ", "<em>", "<code>", "<s>", "<h3", "<ol>", "<ul>"):
        assert tag not in page
    assert page.count("<h1>") == 1
    cells = re.findall("<td>(.*?)</td>", page)
    assert sum("alert(1)" in cell for cell in cells) > 0


def test_markdown_leaves_no_bare_address_for_a_forge_to_link(hostile):
    text = reports.render_markdown(hostile)

    assert not re.search(r"(?<!\\):(?=//)", text)
    assert not re.search(r"https?://", text)
    assert not re.search(r"\bwww\.", text)
    assert not re.search(r"(?<!\\)@", text)


def test_markdown_tables_keep_their_columns(hostile):
    from markdown_it import MarkdownIt

    page = MarkdownIt("commonmark").enable("table").render(reports.render_markdown(hostile))
    rows = re.findall("<tr>(.*?)</tr>", page, re.DOTALL)

    assert {row.count("<td") + row.count("<th") for row in rows if "HCSC" in row} == {6}


def test_csv_has_no_cell_that_begins_like_a_formula(hostile):
    text = reports.render_report(hostile, ".csv").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))

    assert len(rows) == 1 + len(HOSTILE)
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]
    tasks = {row[rows[0].index("Action")].removeprefix("'") for row in rows[1:]}
    assert tasks == {shown(words) for words in HOSTILE}


def test_spreadsheet_cells_are_text_never_formulas_or_links(hostile):
    import openpyxl

    sheet = openpyxl.load_workbook(io.BytesIO(reports.render_report(hostile, ".xlsx")))["Actions"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]

    assert "f" not in {cell.data_type for cell in cells}
    assert not [cell for cell in cells if cell.hyperlink]
    heading = [cell.value for cell in sheet[1]]
    tasks = {row[heading.index("Action")].value for row in sheet.iter_rows(min_row=2)}
    assert tasks == {shown(words) for words in HOSTILE}


def test_word_has_the_words_as_text_and_no_links_or_fields(hostile):
    import docx

    content = reports.render_report(hostile, ".docx")
    document = docx.Document(io.BytesIO(content))
    body = document.element.body.xml

    assert "<w:hyperlink" not in body
    assert "w:instrText" not in body
    tasks = {row.cells[2].text for table in document.tables for row in table.rows[1:] if len(row.cells) == 6}
    assert tasks == {shown(words) for words in HOSTILE}
    outside = [part for part in document.part.rels.values() if part.is_external]
    assert outside == []


def test_pdf_has_the_words_as_text_and_no_links(hostile):
    import pypdfium2

    document = pypdfium2.PdfDocument(reports.render_report(hostile, ".pdf"))
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)

    assert b"/URI" not in reports.render_report(hostile, ".pdf")
    assert "#set page(width: 1pt)" in text
    assert "<script>alert(1)</script>" in text
    assert "{{ 7 * 7 }}" in text


def test_calendar_entries_cannot_be_forged(hostile):
    import icalendar

    calendar = icalendar.Calendar.from_ical(reports.render_report(hostile, ".ics"))
    actions = [event for event in calendar.walk("VEVENT") if "Action" in event["categories"].cats]

    assert len(actions) == len(HOSTILE)
    assert not [event for event in calendar.walk("VEVENT") if str(event["summary"]) == "forged"]


@pytest.mark.parametrize("width", [40, 80, 120])
def test_plain_text_has_no_control_characters_and_keeps_its_width(hostile, width):
    text = reports.render_text(hostile, width)

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert max(len(line) for line in text.splitlines()) <= width


def test_json_has_the_words_as_they_are(hostile):
    import json

    content = json.loads(reports.render_report(hostile, ".json"))

    tasks = {action["task"] for section in content["sections"] for action in section["actions"]}
    assert tasks == {shown(words) for words in HOSTILE}
