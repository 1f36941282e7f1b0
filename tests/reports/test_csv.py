"""CSV: one row an action, every field of it, safe in a spreadsheet."""

import csv
import io

from ccpi_actions import reports

from . import sample


def read(report):
    content = reports.render_report(report, ".csv")
    return content, list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_it_begins_with_a_byte_order_mark_for_excel():
    assert read(sample.report())[0].startswith(b"\xef\xbb\xbfSection,Reference,")


def test_each_action_is_one_row_with_iso_dates():
    _, rows = read(sample.report())

    assert len(rows) == 20
    assert rows[0] == {
        "Section": "Overdue",
        "Reference": "HCSC 2024/25-04",
        "Council": "Eastmere Borough Council",
        "Body": "Harbour and Coast Scrutiny Committee",
        "Meeting": "2024-06-12",
        "Item": "5, Dune restoration at Saltcote Sands",
        "Action": "Report on the cost of fencing the northern dunes",
        "Owner": "Head of Parks and Open Spaces",
        "Due": "2024-09-11",
        "Due, as minuted": "the next meeting",
        "Overdue": "yes",
        "Times carried forward": "1",
        "Status": "open",
        "Progress on": "2024-12-04",
        "Latest progress": "The report on fencing was deferred, as tenders had not come back.",
        "Ended": "",
        "How it ended": "",
        "In the words of the minutes": "RESOLVED that the Head of Parks and Open Spaces report to the next meeting on "
        "the cost of fencing the dunes.",
        "Exempt": "no",
        "Document": "minutes-june.docx",
        "Id": "4",
    }


def test_chosen_columns_are_all_there_is():
    _, rows = read(sample.report(columns=["owner", "reference"]))

    assert list(rows[0]) == ["Section", "Owner", "Reference"]


def test_an_empty_report_still_has_its_header():
    content, rows = read(sample.build_report("outstanding", [], {}, [], today=sample.TODAY))

    assert content.count(b"\r\n") == 1
    assert rows == []
