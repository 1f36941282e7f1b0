"""Tables in minutes: rows of item, words, owner and due become lines with a margin."""

import re
from collections.abc import Iterator
from itertools import groupby

import msgspec

from ccpi_actions.minutes.lines.labels import read_label
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.tables.columns import DONE, NUMBERED, PRINTED, Columns, as_action
from ccpi_actions.minutes.tables.drawn import read_drawn

#: A status that leaves the action as it stands; any other tells what became of it.
_STILL_OPEN = re.compile(
    r"(?:|open|new|on-?going|outstanding|pending|in (?:progress|hand)|not (?:yet )?(?:started|due|done)|to do|live|due"
    r"|red|amber|carried forward|c/f|tbc|n/a|-+)\W*\Z",
    re.IGNORECASE,
)
#: What stands in a column of owners that has no heading.
_BESIDE = re.compile(
    r"\W*(?:(?:(?:county |borough |district )?cllrs?\b|councillors?\b|clerk\b|chair|all\b|mrs?\b|ms\b|officers?\b"
    r"|noted?\b"
    r"|agreed|approved|action\b|members\b|treasurer|secretary)|[A-Z]{2,3}\b)",
    re.IGNORECASE,
)
_ACTION = re.compile(r"\W*action(?:ed)?(?: (?:by|for))?s?\W*\Z", re.IGNORECASE)
_LEAST_ROWS, _LEAST_WORDS, _LONGEST_MARGIN = 4, 40, 48
_IS_TASK = re.compile(r"\b(?:to|will|would)\s+[a-z]{3,}|(?:\S+\s+){7}")


def settle_tables(lines: list[Line]) -> list[Line]:
    """Turn the cells of tables that have an owner or due column into lines with margins.

    In: all lines of a document. Out: the same lines, except that cells of owners, due words and numbers are taken out
    and set as margin, due words and label of the words in their row; rows of a table of actions are marked by the style
    "action". Tables drawn with gaps in plain text ("Min.   Action   Who   By") are read the same way; others stay.
    """
    if not _may_hold_tables(lines):
        return lines
    settled: list[Line] = []
    for table, run in groupby(lines, key=lambda line: line.paragraph.table):
        cells = list(run)
        if table < 0:
            settled.extend(read_drawn(cells))
            continue
        rows = [list(row) for _, row in groupby(cells, key=lambda line: line.paragraph.row)]
        columns, at = _head_of(rows)
        if columns is None:
            settled.extend(cells)
            continue
        for row in rows[: max(at, 0)]:
            settled.extend(row)
        for row in rows[at + 1 :]:
            lines_of_row = list(_row_lines(row, columns))
            settled.extend(lines_of_row if columns.actions else map(_freed, lines_of_row))
    return settled


def _may_hold_tables(lines: list[Line]) -> bool:
    """Say whether any line is a cell or has a gap; most minutes have neither."""
    for line in lines:
        text = line.text
        if "  " in text or "\t" in text or line.paragraph.table >= 0:
            return True
    return False


def _head_of(rows: list[list[Line]]) -> tuple[Columns | None, int]:
    for at, row in enumerate(rows[:12]):
        heads: dict[int, str] = {}
        for line in row:
            heads[line.paragraph.column] = f"{heads.get(line.paragraph.column, '')} {line.text}".strip()
        if len(heads) == 1 and (lone := _lone_heading(heads, rows[at + 1 :])) is not None:
            return lone, at
        if len(heads) < 2 or any(len(head) > 40 for head in heads.values()):
            continue
        columns = Columns(heads)
        if columns.known:
            return columns, at
    return (Columns({0: "Business", 1: "Action"}), -1) if _has_margin(rows) else (None, 0)


def _lone_heading(heads: dict[int, str], rows: list[list[Line]]) -> Columns | None:
    """Read a heading row of which only the last column says what it holds: "| | | Action |"."""
    last, head = next(iter(heads.items()))
    columns = {line.paragraph.column for row in rows for line in row}
    if (
        last == 0
        or not _ACTION.match(head.strip())
        or not rows
        or max(columns, default=0) != last
        or len(rows) < _LEAST_ROWS
    ):
        return None
    return Columns({0: "Business", 1: head} if last == 1 else {0: "No.", 1: "Business", last: head})


def _has_margin(rows: list[list[Line]]) -> bool:
    """Say whether a table without headings is two columns, of which the second says who acts or what was decided."""
    cells = [line for row in rows for line in row]
    beside = [line for line in cells if line.paragraph.column == 1]
    words = sum(len(line.text) for line in cells if line.paragraph.column == 0)
    if len(rows) < _LEAST_ROWS or len(beside) < _LEAST_ROWS or words < _LEAST_WORDS * len(rows):
        return False
    if any(line.paragraph.column > 1 for line in cells) or any(len(line.text) > _LONGEST_MARGIN for line in beside):
        return False
    return 2 * sum(_BESIDE.match(line.text) is not None for line in beside) >= len(beside)


def _row_lines(row: list[Line], columns: Columns) -> Iterator[Line]:
    """Turn a row into its lines of words, which have the other cells for margin, due words and label."""
    owners = [line for line in row if line.paragraph.column == columns.owner]
    owner = " ".join(line.text.strip() or line.label for line in owners)
    due = " ".join(_whole(line) for line in row if line.paragraph.column == columns.due)
    numbers = [line for line in row if line.paragraph.column == columns.number]
    status = [line for line in row if columns.actions and line.paragraph.column == columns.status]
    aside = {columns.owner, columns.due, columns.number, columns.status if columns.actions else None}
    rest = [line for line in row if line.paragraph.column not in aside]
    if numbers and numbers[0].label and numbers[0].text.strip():
        yield from numbers  # "2. Roads": number and title in one cell
    elif numbers and rest and not rest[0].label:
        _number_line(rest[0], numbers[0], columns)
    told = " ".join(line.text for line in status)
    if owner and _IS_TASK.search(owner):
        # an action column that says what is to be done, not only by whom
        for line in owners:
            line.paragraph = as_action(line.paragraph)
            line.margin_due = due
        yield from (*rest, *owners)
    elif columns.actions and DONE.match(due.strip()):
        _print_before(rest)
        yield from rest
    elif status and not _STILL_OPEN.match(told.strip()):
        # an action of an earlier meeting, and what was said of it at this one
        _print_before(rest)
        for line in status:
            line.margin = owner
            line.paragraph = as_action(line.paragraph, "")
        yield from (*rest, *status)
    else:
        _give_margin(rest, columns, owner, due)
        yield from rest


def _freed(line: Line) -> Line:
    """Give a line of words as one that stands in no table: minutes set in columns are minutes like any other."""
    if line.cell:
        line.paragraph = msgspec.structs.replace(line.paragraph, kind="text", table=-1, row=-1, column=-1)
    return line


def _number_line(line: Line, number: Line, columns: Columns) -> None:
    """Give the first line of a row the number that stands in a column of its own."""
    label = read_label(_whole(number) + " X", 0, len(_whole(number)) + 2)
    if label is None:
        return
    line.label, line.family, line.value = label.text, label.family, label.value
    line.opens, line.first = number.opens, True
    column = line.paragraph.column if line.paragraph.column == columns.main and columns.actions else 0
    line.paragraph = msgspec.structs.replace(line.paragraph, column=column, style=line.paragraph.style or NUMBERED)


def _print_before(lines: list[Line]) -> None:
    """Mark lines as printed before the meeting."""
    for line in lines:
        line.paragraph = as_action(line.paragraph, PRINTED)


def _give_margin(lines: list[Line], columns: Columns, owner: str, due: str) -> None:
    """Set owner and due words beside the lines of a row that are an action, or else beside its last."""
    if columns.actions and columns.words is not None:
        for line in lines:
            if line.paragraph.column == columns.main:
                line.margin, line.margin_due, line.paragraph = owner, due, as_action(line.paragraph)
        return
    for line in lines if columns.actions else lines[-1:]:
        line.margin, line.margin_due = line.margin or owner, due
        if columns.actions:
            line.paragraph = as_action(line.paragraph)


def _whole(line: Line) -> str:
    return f"{line.label} {line.text}".strip() if line.label else line.text.strip()
