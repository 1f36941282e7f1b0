"""The rules drawn on a PDF page, and the grids that they make: where the rows and columns of a table are."""

import ctypes
from itertools import pairwise
from typing import Any

import msgspec

#: Rules closer than this many points are one: the two edges of a thin rectangle.
_SAME = 3.0
_SHORTEST_ACROSS, _SHORTEST_DOWN = 15.0, 5.0
#: A page of drawings is no page of tables.
_MOST_OBJECTS, _MOST_SEGMENTS, _MOST_RULES = 20_000, 200, 1_000
_ROW_SHARE = 0.5
_MOVE, _LINE = 2, 0


class Rule(msgspec.Struct):
    """A straight line: ``at`` on the one axis, from ``start`` to ``end`` on the other."""

    at: float
    start: float
    end: float


class Grid(msgspec.Struct, frozen=True):
    """The lines of a table in points from the lower left corner: ``across`` from the top, ``down`` from the left."""

    across: tuple[float, ...]
    down: tuple[float, ...]

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a place lies within the outer lines."""
        return self.across[-1] - _SAME < y < self.across[0] + _SAME and self.down[0] - _SAME < x < self.down[-1] + _SAME

    def row(self, y: float) -> int:
        """Give the row, from 0, of a height within the grid."""
        return max(0, min(len(self.across) - 2, sum(y < line for line in self.across) - 1))

    def column(self, x: float) -> int:
        """Give the column, from 0, of a place within the grid."""
        return max(0, min(len(self.down) - 2, sum(x > line - _SAME for line in self.down) - 1))


def page_grids(page: Any) -> list[Grid]:
    """Find the tables drawn with rules on a page, from the top down.

    In: a ``pypdfium2.PdfPage``. Out: grids of two columns and two rows or more.
    """
    across, down = _rules(page)
    if len(down) < 3 or len(across) < 3:
        return []
    return _grids(_merged(across), _merged(down))


def _grids(across: list[Rule], down: list[Rule]) -> list[Grid]:
    """Put rules that meet together to grids."""
    found: list[Grid] = []
    left = sorted(across, key=lambda rule: -rule.at)
    while left:
        top = left[0]
        reach = _reach(top, down)
        lines = [rule for rule in left if rule.at >= reach - _SAME and _overlap(rule, top) > 0]
        taken = {id(rule) for rule in lines} | {id(top)}
        left = [rule for rule in left if id(rule) not in taken]
        beside = [
            rule
            for rule in down
            if rule.start > reach - 2 * _SAME
            and rule.end < top.at + 2 * _SAME
            and any(line.start - _SAME < rule.at < line.end + _SAME for line in lines)
        ]
        found += _grids_of(lines, beside)
    return found


def _reach(top: Rule, down: list[Rule]) -> float:
    """Give how far down the rules hang together that begin at the one on top."""
    lowest = top.at
    for rule in sorted(down, key=lambda each: -each.end):
        if rule.end < lowest - 2 * _SAME:
            break
        if top.start - _SAME < rule.at < top.end + _SAME and rule.end < top.at + 2 * _SAME:
            lowest = min(lowest, rule.start)
    return lowest


def _grids_of(lines: list[Rule], beside: list[Rule]) -> list[Grid]:
    """Give the tables that rules make which hang together: one below the other where the columns change."""
    if not beside or not lines:
        return []
    width = max(rule.end for rule in lines) - min(rule.start for rule in lines)
    rows = _places(lines, _ROW_SHARE * width)[::-1]
    found: list[tuple[list[float], list[float]]] = []
    for top, foot in pairwise(rows):
        columns = _columns(beside, top, foot)
        if found:
            across, down = found[-1]
            if _within(columns, down):
                across.append(foot)
                continue
            if len(across) == 2 and _within(down, columns):
                found[-1] = ([*across, foot], columns)
                continue
        found.append(([top, foot], columns))
    return [Grid(tuple(across), tuple(down)) for across, down in found if len(across) > 2 and len(down) > 2]


def _columns(beside: list[Rule], top: float, foot: float) -> list[float]:
    """Give where the rules down stand that run through a row."""
    middle = (top + foot) / 2
    return _places([rule for rule in beside if rule.start < middle < rule.end], 0.0)


def _within(some: list[float], others: list[float]) -> bool:
    return all(any(abs(one - other) < _SAME for other in others) for one in some)


def _places(rules: list[Rule], least: float) -> list[float]:
    """Give where rules stand that together are at least so long, ascending."""
    totals: list[list[float]] = []
    for rule in sorted(rules, key=lambda each: each.at):
        if totals and rule.at - totals[-1][0] < _SAME:
            totals[-1][1] += rule.end - rule.start
        else:
            totals.append([rule.at, rule.end - rule.start])
    return [at for at, length in totals if length >= least]


def _overlap(one: Rule, other: Rule) -> float:
    return min(one.end, other.end) - max(one.start, other.start)


def _merged(rules: list[Rule]) -> list[Rule]:
    """Join rules that go on in each other, and those that lie beside each other as the edges of one line."""
    merged: list[Rule] = []
    rows: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda each: each.at):
        if rows and rule.at - rows[-1][0].at < _SAME:
            rows[-1].append(rule)
        else:
            rows.append([rule])
    for row in rows:
        held: Rule | None = None
        for rule in sorted(row, key=lambda each: each.start):
            if held is not None and rule.start < held.end + _SAME:
                held.end = max(held.end, rule.end)
            else:
                held = Rule(row[0].at, rule.start, rule.end)
                merged.append(held)
    return merged


def _rules(page: Any) -> tuple[list[Rule], list[Rule]]:
    """Read the straight lines of a page: those across, and those down."""
    from pypdfium2 import raw

    across: list[Rule] = []
    down: list[Rule] = []
    count = raw.FPDFPage_CountObjects(page)
    if count > _MOST_OBJECTS:
        return [], []
    for index in range(count):
        drawn = raw.FPDFPage_GetObject(page, index)
        if raw.FPDFPageObj_GetType(drawn) == raw.FPDF_PAGEOBJ_PATH:
            _read_path(raw, drawn, across, down)
            if len(across) + len(down) > _MOST_RULES:
                return [], []
    return across, down


def _read_path(raw: Any, drawn: Any, across: list[Rule], down: list[Rule]) -> None:
    count = raw.FPDFPath_CountSegments(drawn)
    if not 1 < count <= _MOST_SEGMENTS:
        return
    matrix = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(drawn, matrix):
        return
    x, y = ctypes.c_float(), ctypes.c_float()
    begun = last = (0.0, 0.0)
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(drawn, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        place = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == _MOVE:
            begun = place
        elif kind == _LINE:
            _add_rule(last, place, across, down)
        if kind != _MOVE and raw.FPDFPathSegment_GetClose(segment):
            _add_rule(place, begun, across, down)
        last = place


def _add_rule(one: tuple[float, float], other: tuple[float, float], across: list[Rule], down: list[Rule]) -> None:
    wide, tall = abs(one[0] - other[0]), abs(one[1] - other[1])
    if tall < 1 and wide >= _SHORTEST_ACROSS:
        across.append(Rule((one[1] + other[1]) / 2, min(one[0], other[0]), max(one[0], other[0])))
    elif wide < 1 and tall >= _SHORTEST_DOWN:
        down.append(Rule((one[0] + other[0]) / 2, min(one[1], other[1]), max(one[1], other[1])))
