"""The spreadsheet: typed dates, a frozen header, filters, one row an action."""

import io
from datetime import datetime

import openpyxl

from ccpi_actions import reports

from . import sample


def open_book(report):
    return openpyxl.load_workbook(io.BytesIO(reports.render_report(report, ".xlsx")))


def test_there_is_one_row_an_action_under_a_frozen_header_with_filters():
    sheet = open_book(sample.report())["Actions"]

    assert sheet.max_row == 21
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == "A1:U21"


def test_dates_are_dates_and_counts_are_numbers():
    sheet = open_book(sample.report())["Actions"]
    heading = [cell.value for cell in sheet[1]]
    due, carried = (sheet.cell(2, heading.index(name) + 1) for name in ("Due", "Times carried forward"))

    assert due.value == datetime(2024, 9, 11)  # noqa: DTZ001 - a spreadsheet has no time zones
    assert due.number_format == "d mmm yyyy"
    assert carried.value == 1
    assert carried.data_type == "n"


def test_words_stand_where_there_is_no_date():
    sheet = open_book(sample.report())["Actions"]
    heading = [cell.value for cell in sheet[1]]
    invite = next(row for row in sheet.iter_rows(min_row=2, values_only=True) if row[1] == "HCSC 2024/25-11")

    assert invite[heading.index("Due")] == "a future meeting"


def test_the_counts_of_a_summary_have_a_sheet_each():
    book = open_book(sample.report("summary"))

    assert book.sheetnames == ["In all", "By body", "By owner", "By municipal year", "Actions", "About"]
    assert [cell.value for cell in book["By municipal year"][2]] == ["2024/25", 22, 5, 1, 16, 4, 1, 0, 2]


def test_exempt_actions_mark_the_head_of_every_printed_page():
    book = open_book(sample.report(include_exempt=True))

    assert len(book.sheetnames) == 2
    for sheet in book:
        assert "NOT FOR PUBLICATION: contains actions minuted after" in sheet.oddHeader.left.text


def test_the_book_says_what_it_is_among_its_properties_and_on_a_sheet():
    book = open_book(sample.report())

    assert book.properties.title == "Outstanding actions, Harbour and Coast Scrutiny Committee"
    assert book["About"]["A1"].value == "Outstanding actions"
