"""References are speakable, stable, and belong to one action each."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ccpi_actions.errors import BadInput
from ccpi_actions.tracking.references import (
    Reference,
    free_prefix,
    initials,
    municipal_year,
    next_reference,
    parse_id,
    parse_reference,
)

INITIALS = {
    "Cabinet Committee on Performance Improvement": "CCPI",
    "Performance and Improvement Committee": "PIC",
    "Nether Wallop Parish Council": "NWPC",
    "Health & Wellbeing Board": "HWB",
    "Children's Services Scrutiny Committee": "CSSC",
    "Cabinet": "CAB",
    "Pwyllgor Llywodraethu ac Archwilio": "PLAA",
    "Ynys Môn Ûrdd Panel": "YMUP",
    "2020 Vision Group": "ACT2VG",
    "委員会": "ACT",
    "": "ACT",
    None: "ACT",
}
YEARS = {
    "2017-05-01": "2017/18",
    "2018-04-30": "2017/18",
    "2018-05-01": "2018/19",
    "1999-12-31": "1999/00",
    "2017": "2016/17",
    "2017-06": "2017/18",
}
TYPED = {
    "7": 7,
    "#7": 7,
    " # 7 ": 7,
    "CCPI 2017/18-07": Reference("CCPI", "2017/18", 7),
    "ccpi 2017/18-7": Reference("CCPI", "2017/18", 7),
    "CCPI2017/18-07": Reference("CCPI", "2017/18", 7),
    "CCPI2 2017/18-07": Reference("CCPI2", "2017/18", 7),
    "Ccpi 2017-2018-107": Reference("CCPI", "2017/18", 107),
}
NO_ID = ["", "seven", "-7", "7.0", "CCPI", "CCPI 2017/18", "2017/18-07", "7; 8", "CCPI 17/18-7"]


@pytest.mark.parametrize(("body", "expected"), INITIALS.items())
def test_initials_leave_small_words_out(body: str | None, expected: str) -> None:
    assert initials(body) == expected


@pytest.mark.parametrize(("day", "expected"), YEARS.items())
def test_the_municipal_year_runs_from_may(day: str, expected: str) -> None:
    assert municipal_year(day) == expected


@pytest.mark.parametrize(("typed", "expected"), TYPED.items())
def test_people_name_an_action_by_number_or_reference_in_any_case(typed: str, expected: int | Reference) -> None:
    assert parse_id(typed) == expected


@pytest.mark.parametrize("typed", NO_ID)
def test_other_words_name_no_action(typed: str) -> None:
    with pytest.raises(BadInput, match="names no action"):
        parse_id(typed)


def test_numbers_have_two_digits_and_grow_beyond_them() -> None:
    assert str(Reference("CCPI", "2017/18", 7)) == "CCPI 2017/18-07"
    assert str(Reference("CCPI", "2017/18", 107)) == "CCPI 2017/18-107"


def test_two_bodies_with_the_same_initials_stay_apart() -> None:
    taken = [("CC", "a|cabinet committee"), ("CC2", "a|culture committee")]

    assert free_prefix("Cabinet Committee", "a|cabinet committee", taken) == "CC"
    assert free_prefix("Culture Committee", "a|culture committee", taken) == "CC2"
    assert free_prefix("Climate Committee", "a|climate committee", taken) == "CC3"
    assert free_prefix("Audit Panel", "a|audit panel", taken) == "AP"


def test_a_number_known_from_another_store_is_passed_over() -> None:
    numbers = iter([1, 2, 3])
    taken = {"AP 2017/18-01", "AP 2017/18-02"}

    assert next_reference("AP", "2017-06-01", lambda _series: next(numbers), taken) == "AP 2017/18-03"
    assert "AP 2017/18-03" in taken


@given(
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=8),
    st.dates(),
    st.integers(min_value=1, max_value=10**6),
)
def test_a_reference_reads_back_as_itself(prefix: str, day: object, number: int) -> None:
    reference = Reference(prefix, municipal_year(f"{day}"), number)

    assert parse_reference(str(reference).lower()) == reference


@given(st.text())
@example("0'0")
def test_initials_of_any_name_make_a_readable_reference(body: str) -> None:
    assert parse_reference(f"{initials(body)} 2017/18-01") is not None
