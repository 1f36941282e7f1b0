"""Turns of phrase in tasks: each turns its examples and leaves its near-misses."""

import pytest

from ccpi_actions.commitments.task.turns import TURNS, imperative_of, with_what_was_not_at_hand


@pytest.mark.parametrize(
    ("words", "imperative"), [example for turn in TURNS for example in turn.examples], ids=lambda value: value[:40]
)
def test_a_turn_of_phrase_becomes_an_imperative(words: str, imperative: str) -> None:
    assert imperative_of(words) == imperative


@pytest.mark.parametrize("words", [words for turn in TURNS for words in turn.near_misses])
def test_what_only_looks_like_one_stays(words: str) -> None:
    assert imperative_of(words) == words


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("write to Members with it: she did not have the figure to hand", "write to Members with the figure"),
        (
            "circulate them after the meeting: he was unable to give those dates",
            "circulate the dates after the meeting",
        ),
        # what was lacked is not what is sent
        ("send it back: she did not have a van", "send it back: she did not have a van"),
        ("chase it: the reply had not come", "chase it: the reply had not come"),
    ],
)
def test_what_was_not_at_hand_is_named(words: str, named: str) -> None:
    assert with_what_was_not_at_hand(words) == named
