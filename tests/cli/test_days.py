"""Days are read as people type them, and shown as people read them."""

import pytest

from ccpi_actions.cli.days import read_day, read_part_of_day, show_day
from ccpi_actions.errors import BadInput


@pytest.mark.parametrize(
    "words", ["2017-06-27", " 2017-06-27 ", "27/06/2017", "27 June 2017", "27th June, 2017", "27 Jun 17"]
)
def test_a_day_is_read(words: str) -> None:
    assert read_day(words).isoformat() == "2017-06-27"


@pytest.mark.parametrize(
    "words", ["31 June", "31 June 2025", "2025-02-30", "soon", "", "2025", "next meeting", "9999-12-31", "0001-01-01"]
)
def test_what_is_no_day_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(BadInput, match=r"is not a date: write the day like 2017-06-27"):
        read_day(words)


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("2017", "2017"),
        ("2017-6", "2017-06"),
        ("2017-06", "2017-06"),
        ("June 2017", "2017-06"),
        (" dec 2017", "2017-12"),
        ("27 June 2017", "2017-06-27"),
    ],
)
def test_a_month_or_year_may_stand_for_its_days(words: str, read: str) -> None:
    assert read_part_of_day(words) == read


@pytest.mark.parametrize("words", ["2017-13", "17", "June", "Juno 2017", "June 17", "31 June 2017"])
def test_what_is_no_part_of_a_date_is_refused_with_examples(words: str) -> None:
    with pytest.raises(
        BadInput, match=r"is no day, month or year: write 2017-06-27 .* 2017-06 or June 2017, or 2017\."
    ):
        read_part_of_day(words)


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2017-06-27", "27 Jun 2017"),
        ("2017-09-01", "1 Sep 2017"),
        ("2016-09", "Sep 2016"),
        ("2017", "2017"),
        (None, ""),
    ],
)
def test_a_day_is_shown(iso: str | None, shown: str) -> None:
    assert show_day(iso) == shown
