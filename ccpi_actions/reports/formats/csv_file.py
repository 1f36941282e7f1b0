"""The report as CSV: one row an action, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from ccpi_actions.reports.columns import full_cells
from ccpi_actions.reports.model import Report, Value

#: What makes a spreadsheet take a cell for a formula or command (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def render(report: Report, on_progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the report as CSV in UTF-8 with a byte-order mark, without which Excel misreads names.

    One row an action, its section first, dates as ISO 8601. A cell that begins like a formula gets an apostrophe before
    it. A report of counts (``summary``) gives one block a table, under its own header line.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([as_data(value) for value in row] for row in data_rows(report))
    if on_progress:
        on_progress(1, 1)
    return out.getvalue().encode("utf-8-sig")


def data_rows(report: Report) -> Iterator[Sequence[Value]]:
    """Yield the header, then the rows of the report as typed values."""
    counts = [section for section in report.sections if section.rows and section.rows[0].entry is None]
    for section in counts:
        yield [section.title, *(column.heading for column in section.columns[1:])]
        for row in section.rows:
            yield [cell.value for cell in row.cells]
        yield []
    actions = [section for section in report.sections if section not in counts]
    if counts and not any(section.rows for section in actions):
        return
    yield ["Section", *(column.heading for column in report.data_columns)]
    for section in actions:
        for row in section.rows:
            if row.entry is not None:
                yield [section.title, *full_cells(row.entry, report.data_columns)]


def as_data(value: Value) -> str | int | float:
    """Return what a spreadsheet will show as it is: text that looks like a formula is quoted with an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
