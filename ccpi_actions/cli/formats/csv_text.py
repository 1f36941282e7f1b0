"""CSV for spreadsheets: one row a record, dates as ISO 8601, no cell that a spreadsheet would run as a formula."""

import csv
from collections.abc import Sequence
from typing import Any

from ccpi_actions.cli.clean import clean
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.listing import Listing


def write_csv(env: Environment, listing: Listing, rows: Sequence[Any]) -> None:
    """Write a heading line and the rows."""
    columns = listing.all_columns or listing.columns
    values = [column.value or column.cell for column in columns]
    writer = csv.writer(env.stdout, lineterminator="\n")
    writer.writerow([column.key for column in columns])
    writer.writerows([_cell(value(row)) for value in values] for row in rows)


def _cell(value: str | int | None) -> str | int:
    if value is None:
        return ""
    if isinstance(value, int):
        return value
    text = clean(value)
    # A leading apostrophe is how spreadsheets are told that what follows is text.
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
