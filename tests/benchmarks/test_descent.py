"""The descent that fits weights finds the least of a function."""

from collections.abc import Sequence

import pytest

from tests.benchmarks.descent import minimize


def test_the_bottom_of_a_bowl_is_found_however_steep_its_sides() -> None:
    bottom, steepness = [3.0, -2.0, 0.5], [1.0, 100.0, 0.01]

    def bowl(at: Sequence[float]) -> tuple[float, list[float]]:
        away = [x - b for x, b in zip(at, bottom, strict=True)]
        value = sum(s * a * a for s, a in zip(steepness, away, strict=True))
        return value, [2 * s * a for s, a in zip(steepness, away, strict=True)]

    assert minimize(bowl, [0.0, 0.0, 0.0]) == pytest.approx(bottom, abs=1e-3)


def test_what_lies_at_the_bottom_already_stays() -> None:
    assert minimize(lambda at: (at[0] ** 2, [2 * at[0]]), [0.0]) == [0.0]
