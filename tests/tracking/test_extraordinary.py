"""Extraordinary meetings are known by their heading."""

import pytest

from ccpi_actions.minutes.model import Item
from ccpi_actions.tracking.extraordinary import EXAMPLES, HEADING, NEAR_MISSES, is_extraordinary


@pytest.mark.parametrize("heading", EXAMPLES)
def test_a_heading_calls_a_meeting_extraordinary(heading: str) -> None:
    assert is_extraordinary(heading, 0, [])


@pytest.mark.parametrize("heading", NEAR_MISSES)
def test_other_headings_do_not(heading: str) -> None:
    assert not is_extraordinary(heading, 0, [])


def test_what_the_items_say_is_no_heading() -> None:
    text = "Minutes of the meeting\n\n1. To approve the minutes of the extraordinary meeting of 3 May"
    start = text.index("1.")

    assert not is_extraordinary(text, 0, [Item("1", "", start, len(text))])
    assert not is_extraordinary(f"{'Minutes. ' * HEADING}{EXAMPLES[0]}", 0, [])


def test_a_heading_begins_where_the_minutes_do() -> None:
    before = f"{EXAMPLES[0]}\n\n"

    assert not is_extraordinary(f"{before}{NEAR_MISSES[0]}", len(before), [])
