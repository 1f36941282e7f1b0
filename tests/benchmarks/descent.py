"""The least of a smooth function of a few dozen numbers: L-BFGS (Nocedal and Wright, Numerical Optimization, 7.2)."""

from collections.abc import Callable, Sequence

#: So many steps are remembered, so many taken at most; one that wins less than this share of the loss is the last.
_REMEMBERED, _MOST, _ENOUGH = 10, 200, 1e-8


def minimize(loss: Callable[[Sequence[float]], tuple[float, list[float]]], start: Sequence[float]) -> list[float]:
    """Walk down from a start to where nothing more is won.

    ``loss`` takes the numbers, and gives its value there and its slope along each.
    """
    here = list(start)
    value, slope = loss(here)
    steps: list[tuple[list[float], list[float]]] = []
    for _ in range(_MOST):
        way = _way_down(slope, steps)
        steepness = _dot(way, slope)
        length = 1.0 if steps else 1.0 / max(1.0, _dot(slope, slope) ** 0.5)
        while True:
            there = [x + length * step for x, step in zip(here, way, strict=True)]
            lower, new_slope = loss(there)
            if lower <= value + 1e-4 * length * steepness or length < 1e-10:
                break
            length /= 2
        moved = [b - a for a, b in zip(here, there, strict=True)]
        turned = [b - a for a, b in zip(slope, new_slope, strict=True)]
        won = value - lower
        here, value, slope = there, lower, new_slope
        if won <= _ENOUGH * abs(value):
            break
        if _dot(moved, turned) > 0.0:
            steps = [*steps, (moved, turned)][-_REMEMBERED:]
    return here


def _way_down(slope: Sequence[float], steps: Sequence[tuple[list[float], list[float]]]) -> list[float]:
    """Turn the slope into a direction by how it changed along the last steps."""
    way, shares = list(slope), []
    for moved, turned in reversed(steps):
        share = _dot(moved, way) / _dot(moved, turned)
        shares.append(share)
        way = [x - share * y for x, y in zip(way, turned, strict=True)]
    if steps:
        moved, turned = steps[-1]
        way = [x * _dot(moved, turned) / _dot(turned, turned) for x in way]
    for (moved, turned), share in zip(steps, reversed(shares), strict=True):
        back = share - _dot(turned, way) / _dot(moved, turned)
        way = [x + back * y for x, y in zip(way, moved, strict=True)]
    return [-x for x in way]


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(one, other, strict=True))
