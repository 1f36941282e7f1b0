"""One formatter an audience: a person at a terminal, a pipe, a script, a spreadsheet, a document."""

from collections.abc import Sequence
from typing import Any

from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.listing import Listing

#: Rows that a terminal shows when nobody asked for a number: five screens; more is a scroll nobody reads.
TERMINAL_ROWS = 50


def show(env: Environment, listing: Listing) -> None:
    """Print a list in the format that was asked for. An empty list is success, and said so to people only."""
    if env.format == "json":
        from ccpi_actions.cli.formats.json_text import write_json

        rows = _shown(listing, 0)
        write_json(env, listing.more_json | {listing.name: [listing.as_json(row) for row in rows]})
    elif env.format == "csv":
        from ccpi_actions.cli.formats.csv_text import write_csv

        write_csv(env, listing, _shown(listing, 0))
    elif env.format == "md":
        from ccpi_actions.cli.formats.markdown import write_markdown

        write_markdown(env, listing, _shown(listing, 0))
    elif not listing.rows:
        env.say(listing.empty)
    elif env.terminal:
        from ccpi_actions.cli.formats.terminal import write_table

        _say_more(env, listing, write_table(env, listing, _shown(listing, terminal_rows(env))))
    else:
        from ccpi_actions.cli.formats.plain import write_plain

        _say_more(env, listing, write_plain(env, listing, _shown(listing, 0)))


def terminal_rows(env: Environment) -> int:
    """Return how many rows are shown when nobody asked for a number: 0 is all."""
    return TERMINAL_ROWS if env.terminal and env.format == "table" else 0


def _shown(listing: Listing, usual: int) -> Sequence[Any]:
    limit = usual if listing.limit is None else listing.limit
    return listing.rows[:limit] if limit else listing.rows


def _say_more(env: Environment, listing: Listing, shown: int) -> None:
    left = (len(listing.rows) if listing.total is None else listing.total) - shown
    if left:
        env.say(f"… and {left:,} more: {listing.advice}.")
