"""Share the width of a page among columns by what they hold in this report."""

import math
from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from ccpi_actions.reports.model import Column, Section

#: Length of text, in characters, that the standing weight of a column was chosen for.
_TYPICAL = {
    "from": 40,
    "action": 58,
    "owner": 26,
    "progress": 62,
    "outcome": 85,
    "position": 70,
    "quote": 110,
    "item": 30,
}
#: How far a column may shrink or grow against its standing weight.
_LEAST, _MOST = 0.55, 1.35


def fit_widths(sections: Sequence[Section]) -> list[Section]:
    """Return the sections with columns of words narrower or wider, as their longer texts in this report need.

    A column has one width in all sections, so that tables stand in line below each other.
    """
    lengths: dict[str, list[int]] = defaultdict(list)
    for section in sections:
        for place, column in enumerate(section.columns):
            if column.key in _TYPICAL:
                lengths[column.key] += [len(row.cells[place].text) for row in section.rows]
    factors = {key: _factor(sorted(known), _TYPICAL[key]) for key, known in lengths.items() if known}
    return [
        replace(section, columns=tuple(_fitted(column, factors) for column in section.columns)) for section in sections
    ]


def _factor(lengths: list[int], typical: int) -> float:
    """Grow with the square root of the length that three quarters of the texts stay below: text has two dimensions."""
    long = lengths[(len(lengths) - 1) * 3 // 4]
    return min(_MOST, max(_LEAST, math.sqrt(long / typical)))


def _fitted(column: Column, factors: dict[str, float]) -> Column:
    return replace(column, weight=round(column.weight * factors.get(column.key, 1.0)))
