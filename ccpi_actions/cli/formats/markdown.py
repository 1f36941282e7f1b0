"""Markdown tables for documents and issue trackers."""

import re
from collections.abc import Sequence
from typing import Any

from ccpi_actions.cli.clean import clean
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.listing import Listing, in_groups

#: What Markdown or the HTML inside it would take for markup.
_MARKUP = re.compile(r"[\\`*_\[\]<>|~&]")


def write_markdown(env: Environment, listing: Listing, rows: Sequence[Any]) -> None:
    """Write one table a group, under its heading."""
    columns = listing.columns
    for place, (heading, group) in enumerate(in_groups(listing, rows)):
        if heading:
            env.write(("\n" if place else "") + f"## {escape(heading)}\n\n")
        env.write("| " + " | ".join(column.heading for column in columns) + " |\n")
        env.write("|" + " --- |" * len(columns) + "\n")
        for row in group:
            env.write("| " + " | ".join(escape(column.cell(row)) for column in columns) + " |\n")


def escape(text: str) -> str:
    """Return one line of text that Markdown shows as it is."""
    return _MARKUP.sub(r"\\\g<0>", clean(text))
