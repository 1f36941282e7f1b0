"""Fixtures of the tests of tracking."""

import pytest
from desk import Take, desk

from ccpi_actions.tracker import Tracker


@pytest.fixture
def _desk() -> tuple[Tracker, Take]:
    return desk()


@pytest.fixture
def tracker(_desk: tuple[Tracker, Take]) -> Tracker:
    return _desk[0]


@pytest.fixture
def take(_desk: tuple[Tracker, Take]) -> Take:
    return _desk[1]
