"""Turns of phrase in tasks: each turns its examples and leaves its near-misses."""

import pytest

from ccpi_actions.commitments.task.turns import TURNS, imperative_of


@pytest.mark.parametrize(
    ("words", "imperative"), [example for turn in TURNS for example in turn.examples], ids=lambda value: value[:40]
)
def test_a_turn_of_phrase_becomes_an_imperative(words: str, imperative: str) -> None:
    assert imperative_of(words) == imperative


@pytest.mark.parametrize("words", [words for turn in TURNS for words in turn.near_misses])
def test_what_only_looks_like_one_stays(words: str) -> None:
    assert imperative_of(words) == words
