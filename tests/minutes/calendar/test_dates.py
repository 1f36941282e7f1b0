"""Dates and times as minutes print them."""

from datetime import date

import pytest

from ccpi_actions.minutes.calendar.dates import find_dates, find_time, first_date, months_after, next_weekday, year_of

FOUND = [
    ("Monday, 25th July, 2016 at 2.00 pm", ["2016-07-25"]),
    ("10th MARCH 2009", ["2009-03-10"]),
    ("14/11/2019", ["2019-11-14"]),
    ("on 07/04/10 in the hall", ["2010-04-07"]),
    ("07.04.10", ["2010-04-07"]),
    ("TUESDAY APRIL 6TH 2010", ["2010-04-06"]),
    ("the 14 th\nAugust 2013", ["2013-08-14"]),
    ("2019-11-14T10:00", ["2019-11-14"]),
    ("4 March 15", ["2015-03-04"]),
    ("8th Decemeber 2005", ["2005-12-08"]),
    ("3 May2006", ["2006-05-03"]),
    ("on 14the March 2006", ["2006-03-14"]),
    # a day of a list takes the month and year at its end
    ("12, 19 and 26 May 2017", ["2017-05-12", "2017-05-19", "2017-05-26"]),
    ("Thursday 12th and Friday 13th of May 2016", ["2016-05-12", "2016-05-13"]),
    # without a year: the first such day from the reference on, 25 July 2016
    ("The next meeting is 12 September", ["2016-09-12"]),
    ("on 4 May", ["2017-05-04"]),
    ("10 May 7.30pm", ["2017-05-10"]),
    # no dates
    ("31 June 2010", []),
    ("paragraph 3.3.2 and item 4 may be taken", []),
    ("12/34/56", []),
    ("£10.05.12", []),
    ("at 10.30 in May", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_dates_are_found_in_every_form(text: str, expected: list[str]) -> None:
    assert [found.date for found in find_dates(text, "2016-07-25") if found.full] == expected


def test_a_date_is_placed_with_its_weekday_and_year() -> None:
    text = "held on Monday, 25th July, 2016 at 2.00 pm"

    found = find_dates(text)[0]

    assert (text[found.start : found.end], found.weekday, found.weekday_fits) == ("Monday, 25th July, 2016", 0, True)


def test_a_weekday_that_does_not_fit_is_told() -> None:
    assert not find_dates("Tuesday 25 July 2016")[0].weekday_fits


def test_dates_without_year_need_a_reference() -> None:
    assert find_dates("12 September") == []


def test_dates_without_year_can_be_looked_for_in_the_past() -> None:
    assert first_date("as agreed on 12 September", "2016-07-25", forward=False) == "2015-09-12"


def test_a_printed_weekday_chooses_between_two_years() -> None:
    assert year_of(6, 24, date(2014, 7, 1), weekday=4) == 2016


MONTHS = [("in September", "2016-09"), ("by the end of Sept '17", "2017-09"), ("the January meeting", "2017-01")]


@pytest.mark.parametrize(("text", "expected"), MONTHS)
def test_months_are_partial_dates_when_asked_for(text: str, expected: str) -> None:
    assert [found.date for found in find_dates(text, "2016-07-25", months=True)] == [expected]


@pytest.mark.parametrize("text", ["members may march", "the council may", "a mar on it"])
def test_small_letters_make_no_month(text: str) -> None:
    assert find_dates(text, "2016-07-25", months=True) == []


TIMES = [
    ("at 2.00 pm", "14:00"),
    ("7.30pm", "19:30"),
    ("7 p.m.", "19:00"),
    ("12.00 noon", "12:00"),
    ("at noon", "12:00"),
    ("12.15 am", "00:15"),
    ("19:00", "19:00"),
    ("1400 hours", "14:00"),
    ("at 7.30 in the hall", "19:30"),
    ("10.30", "10:30"),
    ("paragraph 4.30", None),
    ("£7.30", None),
    ("2.1.16", None),
    ("25.00 pm", None),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_times_are_read_in_every_form(text: str, expected: str | None) -> None:
    assert find_time(text) == expected


def test_months_are_counted_over_the_end_of_a_year() -> None:
    assert months_after(date(2019, 10, 15), 6) == "2020-04"


def test_the_next_friday_after_a_friday_is_a_week_later() -> None:
    assert next_weekday(4, date(2016, 7, 29)) == date(2016, 8, 5)
