"""What documents say is shown; what they would make a terminal do is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccpi_actions.cli.clean import clean, clean_lines

TEXTS = [
    # Safe text in any script stays as it is.
    ("Clerk to write to Llŷn, Жен and 東京", "Clerk to write to Llŷn, Жен and 東京"),
    ("नमस्\u200dते", "नमस्\u200dते"),
    # Line breaks and odd spaces become single spaces.
    ("one\n two\t three\xa0four", "one two three four"),
    # Whole escape sequences go, with their letters: colour, cursor, title, link.
    ("\x1b[1;31mred\x1b[0m", "red"),
    ("\x1b[2J\x1b[Hhome", "home"),
    ("\x1b]0;title\x07body", "body"),
    ("\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\", "link"),
    ("\x9b31mred", "red"),
    # What is left of broken ones is blank.
    ("a\x1b", "a"),
    ("a\x00b\x07c", "a b c"),
    # Text cannot be made to run backwards.
    ("\u202etxt.exe\u202c", "txt.exe"),
    ("\u2066a\u2069", "a"),
    ("half\ud800", "half"),
]


@pytest.mark.parametrize(("text", "shown"), TEXTS)
def test_text_is_shown_safely(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_lines_stay_lines() -> None:
    assert clean_lines("one\n\x1b[31mtwo\x1b[0m \nthree") == "one\ntwo\nthree"


@given(text=st.text())
def test_no_control_character_survives_and_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)

    assert clean(once) == once
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 or char in "\u202e\u2028" for char in once)


def test_starts_of_sequences_that_never_end_are_looked_at_for_a_bounded_distance() -> None:
    """Were it not bounded, this would take hours."""
    assert "\x1b" not in clean("\x1b]" * 300_000)
