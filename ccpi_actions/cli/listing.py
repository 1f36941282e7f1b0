"""A list to show: columns and rows, for whichever formatter."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec


class Column(msgspec.Struct, frozen=True):
    """One column: what people read in it, and what scripts do."""

    #: Name in CSV.
    key: str
    #: Name for people.
    heading: str
    #: What people read.
    cell: Callable[[Any], str]
    #: What scripts read, when it is something else; None where there is nothing.
    value: Callable[[Any], str | int | None] | None = None
    #: Share of the width that is left when the other columns have what they need; 0 takes what it needs.
    share: int = 0
    #: Most columns of a terminal that it takes before it wraps; 0 never wraps.
    most: int = 0
    #: Style on a terminal (never the only sign of anything).
    style: Callable[[Any], str] | None = None


class Listing(msgspec.Struct, frozen=True, kw_only=True):
    """Rows with their columns, for every format."""

    #: Name of the list in JSON.
    name: str
    rows: Sequence[Any]
    columns: Sequence[Column]
    #: One row as JSON: every field present, null when empty.
    as_json: Callable[[Any], Any]
    #: Columns for CSV and Markdown, when they say more than the table.
    all_columns: Sequence[Column] = ()
    #: Columns for a terminal, when its cells are better broken into lines.
    table_columns: Sequence[Column] = ()
    #: Columns for a narrow terminal, with several lines to a cell.
    narrow_columns: Sequence[Column] = ()
    #: Terminals narrower than this get the narrow columns.
    narrow_below: int = 100
    #: Heading under which a row stands; rows come sorted by it.
    group: Callable[[Any], str] | None = None
    #: What to say when there is nothing.
    empty: str = "Nothing to show."
    #: Most rows to show: None leaves it to the format, 0 is all.
    limit: int | None = None
    #: How many there are, when the rows are not all of them.
    total: int | None = None
    #: What a person can do to see fewer or more.
    advice: str = "--format csv lists all"
    #: Further fields of the JSON object, beside the list.
    more_json: dict[str, Any] = {}


def in_groups(listing: Listing, rows: Sequence[Any]) -> Iterable[tuple[str, Sequence[Any]]]:
    """Yield each heading with its rows, in their order; one nameless group when nothing is grouped."""
    if listing.group is None:
        yield "", rows
        return
    start = 0
    for end in range(1, len(rows) + 1):
        heading = listing.group(rows[start])
        if end == len(rows) or listing.group(rows[end]) != heading:
            yield heading, rows[start:end]
            start = end
