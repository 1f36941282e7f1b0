"""Aligned text for pipes and files: one line a row, nothing shortened, no box characters.

Ten thousand rows are usual here, so a whole column is looked at in one step wherever that settles it.
"""

from collections.abc import Iterable, Sequence
from typing import Any
from unicodedata import combining, east_asian_width

from ccpi_actions.cli.clean import clean
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.listing import Listing, in_groups

#: Up to so many rows every column is as wide as its widest cell, for all of them are seen at once.
FEW_ROWS = 50
#: Beyond, a column is as wide as this share of its cells need: one long name among thousands would else move all that
#: stands after it out of sight. What is longer moves the rest of its own line, and nothing is shortened.
USUAL = 0.8
#: So much wider than usual is worth having every line aligned.
LITTLE = 10


def write_plain(env: Environment, listing: Listing, rows: Sequence[Any]) -> int:
    """Write the rows as aligned text under one heading line. Returns how many were written."""
    columns = [[column.heading, *_cleaned(map(column.cell, rows))] for column in listing.columns]
    # What stands last on a line needs no blanks after it.
    aligned = [*map(_padded, columns[:-1]), columns[-1]]
    lines = list(map("  ".join, zip(*aligned, strict=True)))
    if "" in columns[-1]:
        lines = list(map(str.rstrip, lines))
    env.write(lines[0] + "\n")
    place = 1
    for heading, group in in_groups(listing, rows):
        if heading:
            env.write(f"\n{clean(heading)}\n")
        env.write("\n".join(lines[place : place + len(group)]) + "\n")
        place += len(group)
    return len(rows)


def _cleaned(cells: Iterable[str]) -> list[str]:
    texts = list(cells)
    return texts if " ".join(texts).isprintable() else list(map(clean, texts))


def _padded(cells: list[str]) -> list[str]:
    if "".join(cells).isascii():
        width = _width(list(map(len, cells)))
        return [cell.ljust(width) for cell in cells]
    widths = list(map(text_width, cells))
    widest = _width(widths)
    return [cell + " " * (widest - width) for cell, width in zip(cells, widths, strict=True)]


def _width(widths: list[int]) -> int:
    widest = max(widths)
    if len(widths) <= FEW_ROWS:
        return widest
    usual = sorted(widths)[int(len(widths) * USUAL)]
    return widest if widest <= usual + LITTLE else usual


def text_width(text: str) -> int:
    """Return the columns that a text takes on a terminal: wide East Asian characters take two, accents none."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)
