"""Due words that people type."""

import re
from datetime import date

import pytest

from ccpi_actions.errors import BadInput
from ccpi_actions.tracking.due_words import WAYS, DueWords, read_due
from ccpi_actions.tracking.model import Due

#: A Wednesday: what the rules' own examples are seen from.
TODAY = date(2017, 6, 14)

DATES = {
    "27 June 2017": ("date", "2017-06-27"),
    "27 June": ("date", "2017-06-27"),
    "1 June": ("date", "2018-06-01"),
    "27/6/2017": ("date", "2017-06-27"),
    "2017-06-27": ("date", "2017-06-27"),
    "by Friday 16 June": ("date", "2017-06-16"),
    "the meeting of 27 June": ("meeting", "2017-06-27"),
    "next meeting on 12 September 2017": ("meeting", "2017-09-12"),
    "Next meeting.": ("meeting", None),
    "by end June": ("date", "2017-06"),
    "by the September meeting at the latest": ("meeting", "2017-09"),
    "29 February": ("date", "2020-02-29"),
    "in a year": ("date", "2018-06"),
    "none": ("none", None),
    "": ("none", None),
}
NO_TIME = ["31 June", "June 31", "2017-02-30", "32/1/2017", "soonish", "7", "27 June or 4 July", "report to 27 June"]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_each_way_to_say_when_reads_its_own_examples(way: DueWords) -> None:
    assert {words: (read_due(words, TODAY).kind, read_due(words, TODAY).date) for words in way.examples} == way.examples


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_each_way_to_say_when_passes_its_near_misses_over(way: DueWords) -> None:
    assert way.near_misses
    assert [words for words in way.near_misses if re.fullmatch(way.pattern, words, re.IGNORECASE)] == []


@pytest.mark.parametrize(("words", "expected"), DATES.items())
def test_dates_are_read_seen_from_today(words: str, expected: tuple[str, str | None]) -> None:
    due = read_due(words, TODAY)

    assert (due.kind, due.date) == expected


@pytest.mark.parametrize("words", NO_TIME)
def test_words_that_say_no_time_are_refused_with_what_would_do(words: str) -> None:
    with pytest.raises(BadInput, match=r"says no time that makes sense: give a date such as 27 June 2017"):
        read_due(words, TODAY)


def test_the_next_meeting_counts_from_the_day_it_was_typed() -> None:
    assert read_due("next meeting", TODAY) == Due("next meeting", "meeting", None, "typed", "2017-06-14")
