"""Aligned text for pipes and files: one line a row, nothing shortened, no box characters."""

from collections.abc import Sequence
from typing import Any
from unicodedata import combining, east_asian_width

from ccpi_actions.cli.clean import clean
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.listing import Listing, in_groups


def write_plain(env: Environment, listing: Listing[Any], rows: Sequence[Any]) -> int:
    """Write the rows as aligned text under one heading line. Returns how many were written."""
    columns = listing.columns
    cells = [[clean(text) for text in map(column.cell, rows)] for column in columns]
    headings = [column.heading for column in columns]
    widths = [
        max(len(heading), max(map(text_width, texts), default=0))
        for heading, texts in zip(headings, cells, strict=True)
    ]
    lines = list(map(_line_of(widths), [tuple(headings), *zip(*cells, strict=True)]))
    env.write(lines[0] + "\n")
    place = 1
    for heading, group in in_groups(listing, rows):
        if heading:
            env.write(f"\n{clean(heading)}\n")
        env.write("\n".join(lines[place : place + len(group)]) + "\n")
        place += len(group)
    return len(rows)


def text_width(text: str) -> int:
    """Return the columns that a text takes on a terminal: wide East Asian characters take two, accents none."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def _line_of(widths: Sequence[int]) -> Any:
    last = len(widths) - 1

    def line(cells: Sequence[str]) -> str:
        padded = [
            text if place == last else text + " " * (width - text_width(text))
            for place, (text, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return "  ".join(padded).rstrip()

    return line
