"""The words that call rules: what is remembered of them is what a look at the whole text finds."""

import re

import pytest

from ccpi_actions.commitments.clauses import lower
from ccpi_actions.commitments.triggers import RULES_BY_WORD

TEXTS = [
    "Clerk to write/ring to re-seed it; Cllr Ashe'll ask (and he’d promised to).",
    "agreed.2.The Clerk to action\nto-day  to  be done ...asked:requested–asked",
    "requested" * 3 + " " + "x" * 90 + "-asked to",
    "",
]


def places(low: str, start: int, end: int) -> list[int]:
    return [place for place, _ in RULES_BY_WORD.words(low, start, end)]


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_found_the_second_time_as_the_first_and_where_they_stand(text: str) -> None:
    low = lower(text)
    first = places(low, 0, len(low))
    assert first == places(low, 0, len(low))
    assert [low[place : place + 2] for place in first].count("to") == len(re.findall(r"\bto", low))


@pytest.mark.parametrize("text", TEXTS)
def test_part_of_a_text_has_the_words_of_the_whole_that_stand_in_it(text: str) -> None:
    low = lower(text)
    whole = places(low, 0, len(low))
    for start in range(0, len(low), 3):
        assert places(low, start, len(low)) == [place for place in whole if place >= start]
