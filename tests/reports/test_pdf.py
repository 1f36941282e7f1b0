"""The PDF: tagged, paginated, whole rows, everything within the margins."""

import pypdfium2
import pytest
from msgspec.structs import replace

from ccpi_actions import reports
from ccpi_actions.reports.formats.pdf_file import breakable

from . import sample
from .layout import page_texts, words_outside


def many(count):
    """A report of so many open actions."""
    first = sample.actions()[3]
    return sample.report(actions=[replace(first, id=n, reference=f"HCSC 2024/25-{n:04}") for n in range(1, count + 1)])


def test_the_sample_fits_two_pages_of_landscape_a4_within_the_margins():
    content = reports.render_report(sample.report(), ".pdf")
    pages, outside = words_outside(content, millimetres=6)
    width, height = pypdfium2.PdfDocument(content)[0].get_size()

    assert pages == 2
    assert outside == []
    assert (round(width), round(height)) == (842, 595)


@pytest.mark.parametrize("kind", reports.KINDS)
def test_every_kind_stays_within_the_margins(kind):
    assert (
        words_outside(reports.render_report(sample.report(kind, include_exempt=True), ".pdf"), millimetres=5)[1] == []
    )


def test_a_word_longer_than_its_column_is_broken():
    first = replace(sample.actions()[3], task="Donaudampfschifffahrtsgesellschaft" * 12)

    assert words_outside(reports.render_report(sample.report(actions=[first]), ".pdf"), millimetres=6)[1] == []


def test_all_columns_at_once_stay_within_the_margins():
    content = reports.render_report(sample.report(columns=list(reports.COLUMNS)), ".pdf")

    assert words_outside(content, millimetres=6)[1] == []


def test_it_is_tagged_titled_and_in_english():
    content = reports.render_report(sample.report(), ".pdf")

    assert pypdfium2.PdfDocument(content).get_metadata_dict()["Title"] == (
        "Outstanding actions, Harbour and Coast Scrutiny Committee"
    )
    assert pypdfium2.PdfDocument(content).is_tagged()
    assert b"/Lang(en-GB)" in content.replace(b"/Lang (", b"/Lang(")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content


def test_it_holds_all_that_the_report_holds():
    report = sample.report()
    text = " ".join(page_texts(reports.render_report(report, ".pdf"))).replace("\ufffe", "-")

    for section in report.sections:
        assert section.title in text
        for row in section.rows:
            assert row.entry.reference in text
    for line in report.appendix:
        assert f"{line.reference} “{line.quotes[0]}”" in text


def test_every_page_repeats_the_header_and_is_numbered():
    texts = page_texts(reports.render_report(many(120), ".pdf"))
    schedule = [text for text in texts if "Report on the cost" in text]

    assert len(schedule) > 3
    for number, text in enumerate(texts, start=1):
        assert f"Page {number} of {len(texts)}" in text
    assert all("Reference Meeting and item Action Owner Due Latest progress" in text for text in schedule)


def test_no_row_is_broken_over_pages():
    texts = page_texts(reports.render_report(many(120), ".pdf"))

    for text in texts:
        schedule = text.split("Appendix:")[0]
        assert schedule.count("Report on the cost") == schedule.count("as tenders had not come back")


def test_exempt_actions_mark_every_page():
    texts = page_texts(reports.render_report(sample.report(include_exempt=True), ".pdf"))

    assert len(texts) > 1
    assert all("NOT FOR PUBLICATION" in text for text in texts)


def test_a_report_about_nothing_is_a_page_that_says_so():
    texts = page_texts(
        reports.render_report(sample.build_report("outstanding", [], {}, [], today=sample.TODAY), ".pdf")
    )

    assert len(texts) == 1
    assert "There is nothing to report." in texts[0]


@pytest.mark.parametrize(
    ("text", "limit", "broken"),
    [
        ("short words stay", 5, "short words stay"),
        ("a longest b", 6, "a l|o|n|g|e|s|t b"),
        ("www.example.org", 10, "w|w|w|.|e|x|a|m|p|l|e|.|o|r|g"),
        # An accent stays on its letter, a joiner between its neighbours.
        ("e\u0301e\u0301e\u0301", 3, "e\u0301|e\u0301|e\u0301"),
        ("می\u200cخواهم", 3, "م|ی\u200cخ|و|ا|ه|م"),
    ],
)
def test_long_words_may_break_between_letters(text, limit, broken):
    assert breakable(text, limit).replace("\u200b", "|") == broken
