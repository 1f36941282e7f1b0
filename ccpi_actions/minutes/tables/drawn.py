"""Tables drawn with gaps in plain text ("Min.   Action   Who   By"): each row a line with a margin."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ccpi_actions.minutes.lines.labels import read_label
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.tables.columns import DONE, PRINTED, Columns, as_action

_GAP = re.compile(r"[ \t]{2,}")
_FEWEST_COLUMNS, _MOST_COLUMNS, _LONGEST_HEAD = 3, 8, 30
#: A line of prose as long as this ends a table.
_LONGEST_ROW_TITLE = 60
_DASHES = " -–"


class _Part(NamedTuple):
    """A run of words between two gaps, and where in the document's text it stands."""

    start: int
    end: int
    words: str


def read_drawn(lines: list[Line]) -> Iterator[Line]:
    """Yield the lines of minutes, the rows of drawn tables as lines of words with the owner and due words beside them.

    A table begins with a heading line of three columns or more, one of them an action's owner or due date; it ends with
    a line of prose. A row keeps the label it begins with, or that of a column of numbers.
    """
    columns: Columns | None = None
    for line in lines:
        if "  " not in line.text and "\t" not in line.text:
            yield line
            columns = None if len(line.text) > _LONGEST_ROW_TITLE else columns
            continue
        pieces = line.text.split("\n")
        if columns is None and not _holds_rows(pieces):
            yield line
            continue
        offset = line.start
        for piece in pieces:
            parts = _parts(piece, offset)
            heading = _heading(parts)
            if heading is not None:
                columns = heading
            elif columns is not None and len(parts) >= _fewest_parts(line, columns):
                yield from _row(line, parts, columns, labelled=bool(line.label) and piece is pieces[0])
            elif len(pieces) == 1:
                yield line
                break
            elif piece.strip():
                start = offset + len(piece) - len(piece.lstrip())
                yield Line(start, start + len(piece.strip()), piece.strip(), line.paragraph, start, margin=line.margin)
            offset += len(piece) + 1


def _holds_rows(pieces: list[str]) -> bool:
    """Say whether the lines of a paragraph are rows of a table: at least half of them have gaps."""
    return len(pieces) == 1 or 2 * sum(_GAP.search(piece.strip()) is not None for piece in pieces) >= len(pieces)


def _heading(parts: list[_Part]) -> Columns | None:
    """Return the columns that a heading line names, if it is one of a table of actions."""
    if not _FEWEST_COLUMNS <= len(parts) <= _MOST_COLUMNS or any(len(part.words) >= _LONGEST_HEAD for part in parts):
        return None
    columns = Columns({place: part.words for place, part in enumerate(parts)})
    return columns if columns.known and columns.actions else None


def _fewest_parts(line: Line, columns: Columns) -> int:
    """Return how many parts a row has at least: after a label that was cut off, all columns but one."""
    return 2 if line.label == "" else max(2, columns.count - 1)


def _row(line: Line, parts: list[_Part], columns: Columns, *, labelled: bool) -> Iterator[Line]:
    by_column = dict(enumerate(parts, start=1 if labelled and columns.number == 0 else 0))
    if columns.main not in by_column:
        return
    start, end, words = by_column[columns.main]
    row = Line(start, end, words, as_action(line.paragraph), parts[0].start)
    number = line.label if labelled else by_column[0].words if columns.number == 0 and 0 in by_column else ""
    label = read_label(number + " X", 0, len(number) + 2) if number else None
    if label is not None:
        row.label, row.family, row.value = label.text, label.family, label.value
    if columns.owner in by_column:
        row.margin = by_column[columns.owner].words.strip(_DASHES)
    if columns.due in by_column:
        row.margin_due = by_column[columns.due].words.strip(_DASHES)
    if DONE.match(row.margin_due):
        row.paragraph = as_action(line.paragraph, PRINTED)
    yield row


def _parts(piece: str, offset: int) -> list[_Part]:
    """Cut a line at its gaps; ``offset`` is where the line begins in the document's text."""
    parts = []
    place = 0
    for gap in [*_GAP.finditer(piece), None]:
        end = gap.start() if gap else len(piece)
        words = piece[place:end]
        if words.strip():
            start = offset + place + len(words) - len(words.lstrip())
            parts.append(_Part(start, start + len(words.strip()), words.strip()))
        place = gap.end() if gap else end
    return parts
