"""Patterns that are tried at some letters only."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccpi_actions.minutes.small import at_letters

_POST = r"\b(?:Clerk|Head of Works|plc)\b"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("The Clerk wrote.", True),
        ("Clerk", True),
        ("the Head of Works, Ann Brook", True),
        ("Ambley Water plc", True),
        ("the Clerks", False),
        ("the clerk", False),
        ("HeadClerk", False),
        ("", False),
    ],
)
def test_words_are_found_by_the_letters_that_they_begin_with(text: str, there: bool) -> None:
    assert (at_letters(_POST, "A-Zp").search(text) is not None) == there


@given(st.text("CHWaeklpr \n", max_size=30))
def test_trying_at_letters_finds_just_what_trying_everywhere_does(text: str) -> None:
    pattern = r"\b[CHp][a-z]*(?:\sW|rk)"

    assert [match.start() for match in at_letters(pattern, "CHp").finditer(text)] == [
        match.start() for match in re.finditer(rf"(?={pattern})", text)
    ]
