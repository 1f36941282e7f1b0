"""Tables for a person at a terminal, made to be read without scrolling sideways."""

from collections.abc import Sequence
from typing import Any

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ccpi_actions.cli.clean import clean, clean_lines
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.listing import Column, Listing, in_groups

#: Columns that a column of prose gets at least, at the cost of the others.
LEAST = 12
#: Lines of a table besides its rows: a blank one, headings, a rule, a blank one.
AROUND = 4
#: Columns below which a table has no room for words: each row is then a paragraph.
NARROWEST = 76


def write_table(env: Environment, listing: Listing, rows: Sequence[Any]) -> int:
    """Write the rows as a table that fits the terminal. Returns how many were written."""
    terminal = console(env)
    narrow = listing.narrow_columns and env.width < listing.narrow_below
    columns = listing.narrow_columns if narrow else listing.table_columns or listing.columns
    widths = [_width(column, rows) for column in columns]
    for heading, group in in_groups(listing, rows):
        if heading:
            terminal.print(Text(clean(heading), style="bold underline"))
        if env.width < NARROWEST:
            terminal.print(*(_paragraph(listing.columns, row) for row in group), sep="\n\n")
        else:
            table = _table(columns, widths, group)
            if _has_long_rows(terminal, table):
                table.leading = 1
            terminal.print(table)
    return len(rows)


def console(env: Environment) -> Console:
    """Return a console on standard output that takes nothing in a text for markup, links or emoji."""
    return Console(
        file=env.stdout,
        width=env.width,
        no_color=not env.color,
        color_system="auto" if env.color else None,
        markup=False,
        highlight=False,
        emoji=False,
    )


def _width(column: Column, rows: Sequence[Any]) -> int | None:
    """Return the columns that the widest line needs, so that the tables of all groups align; None for a share."""
    if column.share:
        return None
    lines = [column.heading, *(line for row in rows for line in clean_lines(column.cell(row)).split("\n"))]
    widest = max(map(cell_len, lines))
    return min(widest, max(column.most, cell_len(column.heading))) if column.most else widest


def _table(columns: Sequence[Column], widths: Sequence[int | None], rows: Sequence[Any]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    for column, width in zip(columns, widths, strict=True):
        least = LEAST if column.share else None
        table.add_column(column.heading, width=width, min_width=least, ratio=column.share or None, overflow="fold")
    for row in rows:
        table.add_row(*(_cell(column, row) for column in columns))
    return table


def _has_long_rows(terminal: Console, table: Table) -> bool:
    """Say whether a row takes more than one line: a blank line between rows then keeps them apart."""
    return len(terminal.render_lines(table, pad=False)) > table.row_count + AROUND


def _paragraph(columns: Sequence[Column], row: Any) -> Text:
    cells = [(column.heading, _cell(column, row)) for column in columns]
    return Text("\n").join(Text.assemble((f"{heading}: ", "bold"), cell) for heading, cell in cells if cell.plain)


def _cell(column: Column, row: Any) -> Text:
    return Text(clean_lines(column.cell(row)), style=column.style(row) if column.style else "")
