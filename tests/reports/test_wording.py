"""Dates, times and counts as councils print them."""

from datetime import date

import pytest

from ccpi_actions.reports import wording


@pytest.mark.parametrize(
    ("day", "long", "short"),
    [
        (date(2025, 3, 5), "5 March 2025", "5 Mar 2025"),
        ("2016-09", "September 2016", "Sep 2016"),
        ("2017", "2017", "2017"),
        (None, "", ""),
        ("2017-13", "2017-13", "2017-13"),
    ],
)
def test_dates_are_written_as_in_the_united_kingdom(day, long, short):
    assert (wording.long_date(day), wording.short_date(day)) == (long, short)


@pytest.mark.parametrize(
    ("time", "words"),
    [("14:00", "2.00 pm"), ("09:30", "9.30 am"), ("12:00", "12 noon"), ("00:15", "12.15 am"), ("12:05", "12.05 pm"),
     ("after lunch", "after lunch"), (None, "")],
)  # fmt: skip
def test_times_are_written_as_on_agendas(time, words):
    assert wording.clock(time) == words


@pytest.mark.parametrize(
    ("iso", "day"),
    [("2016-09", date(2016, 9, 30)), ("2024-02", date(2024, 2, 29)), ("2017", date(2017, 12, 31)),
     ("2017-06-27", date(2017, 6, 27)), ("", None), (None, None), ("2017-02-31", None), ("soon", None)],
)  # fmt: skip
def test_a_partial_date_ends_with_its_last_day(iso, day):
    assert wording.last_day(iso) == day


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "no actions"), (1, "one action"), (9, "nine actions"), (10, "10 actions"), (1200, "1,200 actions")],
)
def test_small_counts_are_words(count, words):
    assert wording.counted(count, "action") == words


@pytest.mark.parametrize(
    ("iso", "year"),
    [("2017-04-30", "2016/17"), ("2017-05-01", "2017/18"), ("1999-12-01", "1999/00"), (None, ""), ("x", "")],
)
def test_the_municipal_year_begins_in_may(iso, year):
    assert wording.municipal_year(iso) == year


@pytest.mark.parametrize(
    ("parts", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_read_as_sentences(parts, words):
    assert wording.listed(parts) == words
