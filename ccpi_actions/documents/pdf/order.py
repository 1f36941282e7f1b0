"""The lines of a PDF page from top to bottom, where the file draws them in another order.

A file may draw its page in any order: headings first, the last text box last. Nearly all draw it as it is read, columns
one after the other, and then their order is better than any that the places of lines could tell.
"""

from collections.abc import Iterator
from itertools import pairwise

from ccpi_actions.documents.pdf.lines import Line, continues

#: One line drawn after others that stand below it is a page number, a running head or "DRAFT" across the page.
_FEWEST_OUT_OF_ORDER = 2
#: So much of its height may a line stand lower than another that is level with it.
_LEVEL = 0.5
#: Words of a line of prose; where one row in so many holds two such lines, the page is set in columns.
_PROSE, _ONE_ROW_IN = 4, 4


def in_reading_order(lines: list[Line]) -> list[Line]:
    """Put the lines of a page in order, if they are not drawn so.

    In: the lines as drawn. Out: the same list where at most a few lines stand above one that was drawn before them, or
    where the page is set in columns; else the lines from top to bottom, those level with each other joined to one.
    """
    if len(lines) < _FEWEST_OUT_OF_ORDER or _out_of_order(lines) < _FEWEST_OUT_OF_ORDER:
        return lines
    rows = list(_rows(lines))
    if sum(_is_columned(row) for row in rows) * _ONE_ROW_IN >= len(rows):
        return lines
    return [line for row in rows for line in _joined(row)]


def _joined(row: list[Line]) -> list[Line]:
    """Join lines that are level with each other: words drawn apart, and columns between which others were drawn."""
    row = sorted(row, key=lambda line: line.left)
    if any(line.right > following.left for line, following in pairwise(row)):
        return [Line(sorted((segment for line in row for segment in line.segments), key=lambda each: each.left))]
    joined: list[Line] = []
    for line in row:
        if not joined or not continues(joined[-1], line):
            joined.append(line)
    return joined


def _out_of_order(lines: list[Line]) -> int:
    """Count the lines that stand above the lowest line drawn before them, and over or under it."""
    count = 0
    lowest = lines[0]
    for line in lines[1:]:
        if line.bottom < lowest.bottom:
            lowest = line
        elif line.bottom - lowest.bottom > _LEVEL * line.height:
            count += line.left < lowest.right and lowest.left < line.right
    return count


def _rows(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the lines that are level with each other, row by row from top to bottom."""
    row: list[Line] = []
    for line in sorted(lines, key=lambda each: -each.bottom):
        if row and row[0].bottom - line.bottom > _LEVEL * line.height:
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _is_columned(row: list[Line]) -> bool:
    """Say whether two lines of prose stand beside each other, which are no words with their owner."""
    return sum(line.text.count(" ") + 1 >= _PROSE for line in row) > 1
