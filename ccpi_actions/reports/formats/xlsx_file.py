"""The report as a spreadsheet: typed dates, filters, a frozen header, one row an action."""

import io
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any

from ccpi_actions.reports.columns import full_cells
from ccpi_actions.reports.heading import document_title, meeting_line, whose
from ccpi_actions.reports.model import EXEMPT_MARK, Column, Report, Section, Value
from ccpi_actions.reports.wording import long_date

#: The library has no type hints.
Workbook = Any
Worksheet = Any
Progress = Callable[[int, int], None]

#: A cell holds no more (Excel's limit).
_LONGEST = 32767
_WIDEST = 60
#: Columns of words that wrap; the others are short enough to stand on one line.
_WRAPPED = {"action", "progress", "outcome", "quote", "position", "from", "item"}


def render(report: Report, on_progress: Progress | None = None) -> bytes:
    """Return the report as .xlsx.

    The sheet "Actions" has one row an action, its section first; tables of counts have a sheet each; "About" holds the
    title block. Text is written as text: nothing becomes a formula or a link, whatever it begins with.
    """
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties(
        {
            "title": document_title(report),
            "author": report.council or report.body or "",
            "subject": f"As at {long_date(report.as_at)}",
            "created": datetime.combine(report.as_at, time()),
        }
    )
    formats = _formats(book)
    counts = [section for section in report.sections if section.rows and section.rows[0].entry is None]
    actions = [section for section in report.sections if section not in counts]
    sheets = [_counts_sheet(book, section, formats) for section in counts]
    sheets.append(_actions_sheet(book, report, actions, formats, on_progress))
    sheets.append(_about_sheet(book, report, formats))
    for sheet in sheets:
        _page(sheet, report)
    book.close()
    return out.getvalue()


def _formats(book: Workbook) -> dict[str, Any]:
    top = {"valign": "top", "font_name": "Arial", "font_size": 10}
    return {
        "heading": book.add_format({**top, "bold": True, "bg_color": "#E4ECF4", "bottom": 2, "text_wrap": True}),
        "text": book.add_format(top),
        "wrapped": book.add_format({**top, "text_wrap": True}),
        "date": book.add_format({**top, "num_format": "d mmm yyyy", "align": "left"}),
        "number": book.add_format(top),
        "title": book.add_format({**top, "bold": True, "font_size": 16, "font_color": "#1F4E79"}),
        "warning": book.add_format({**top, "bold": True, "font_color": "#9B1C1C"}),
    }


def _actions_sheet(
    book: Workbook,
    report: Report,
    sections: Sequence[Section],
    formats: dict[str, Any],
    on_progress: Progress | None,
) -> Worksheet:
    sheet = book.add_worksheet("Actions")
    columns = (Column("section", "Section", 44), *report.data_columns)
    for place, column in enumerate(columns):
        sheet.set_column(place, place, min(_WIDEST, max(9, column.weight * 0.62)))
        sheet.write_string(0, place, column.heading, formats["heading"])
    total, line = sum(len(section.rows) for section in sections), 0
    for section in sections:
        for row in section.rows:
            if row.entry is None:
                continue
            line += 1
            values = [section.title, *full_cells(row.entry, report.data_columns)]
            for place, (column, value) in enumerate(zip(columns, values, strict=True)):
                _write(sheet, line, place, value, _format_of(column, value, formats))
        if on_progress:
            on_progress(line, total)
    sheet.freeze_panes(1, 2 if len(columns) > 1 else 1)
    sheet.autofilter(0, 0, max(line, 1), len(columns) - 1)
    return sheet


def _format_of(column: Column, value: Value, formats: dict[str, Any]) -> Any:
    if isinstance(value, date):
        return formats["date"]
    if isinstance(value, int | float):
        return formats["number"]
    return formats["wrapped" if column.key in _WRAPPED else "text"]


def _write(sheet: Worksheet, line: int, place: int, value: Value, form: Any) -> None:
    if value is None:
        sheet.write_blank(line, place, None, form)
    elif isinstance(value, date):
        sheet.write_datetime(line, place, datetime.combine(value, time()), form)
    elif isinstance(value, str):
        sheet.write_string(line, place, value[:_LONGEST], form)
    else:
        sheet.write_number(line, place, value, form)


def _counts_sheet(book: Workbook, section: Section, formats: dict[str, Any]) -> Worksheet:
    sheet = book.add_worksheet(section.title[:31])
    for place, column in enumerate(section.columns):
        sheet.set_column(place, place, 36 if place == 0 else 13)
        sheet.write_string(0, place, column.heading, formats["heading"])
    for line, row in enumerate(section.rows, start=1):
        for place, cell in enumerate(row.cells):
            _write(sheet, line, place, cell.value, formats["text" if place == 0 else "number"])
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(section.rows), 1), len(section.columns) - 1)
    return sheet


def _about_sheet(book: Workbook, report: Report, formats: dict[str, Any]) -> Worksheet:
    sheet = book.add_worksheet("About")
    sheet.set_column(0, 0, 100)
    meeting = meeting_line(report)
    lines = [
        (EXEMPT_MARK if report.exempt else "", "warning"),
        (report.title, "title"),
        (whose(report), "text"),
        (f"For the meeting on {meeting}" if meeting else "", "text"),
        (f"As at {long_date(report.as_at)}", "text"),
        *((sentence, "wrapped") for sentence in report.purpose),
    ]
    for line, (words, form) in enumerate((words, form) for words, form in lines if words):
        sheet.write_string(line, 0, words, formats[form])
    return sheet


def _page(sheet: Worksheet, report: Report) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&LPage &P of &N")
    if report.exempt:
        sheet.set_header(f"&L&B{EXEMPT_MARK}")
