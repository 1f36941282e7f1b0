"""Minute numbers: what they mean in later minutes."""

import pytest

from ccpi_actions.tracking.follow_up.numbers import agree, answering, cited_numbers, own_numbering, parse_number


@pytest.mark.parametrize(
    ("action", "answer", "expected"),
    [
        # item 5vii of the last meeting, taken under matters arising (item 4)
        ("5vii", "4.5vii)", "same"),
        ("5vii)", "5vii)", "same"),
        # carried through matters arising once more
        ("4.5vii)", "4.4.5vii)", "same"),
        # the same number, but of two meetings ago
        ("5vii", "4.4.5vii)", "carried"),
        ("5vii", "5viii", "none"),
        ("12i", "4.12.i", "same"),
        ("41/19", "41/19", "same"),
        ("", "4.5", "none"),
        # the number of matters arising itself is not stripped to nothing
        ("4", "4", "same"),
    ],
)
def test_minute_numbers_agree(action: str, answer: str, expected: str) -> None:
    assert agree(parse_number(action, "4"), parse_number(answer, "4")) == expected


@pytest.mark.parametrize(
    ("action", "answer", "between", "expected"),
    [
        # item 5 of the last minutes is not item 5 of those before
        ("5vii", "5vii)", 1, "carried"),
        ("5vii", "4.5vii)", 1, "same"),
        ("5vii", "4.4.5vii)", 1, "same"),
        ("4.5vii", "4.5vii)", 2, "carried"),
        ("4.5vii", "4.4.4.5vii)", 2, "same"),
        # numbers that run on from meeting to meeting mean one minute for ever
        ("41/18", "41/18", 7, "same"),
        ("288", "288", 3, "same"),
    ],
)
def test_a_number_means_the_minutes_of_as_many_meetings_ago_as_it_was_carried(
    action: str, answer: str, between: int, expected: str
) -> None:
    assert agree(parse_number(action, "4"), parse_number(answer, "4"), "2018-06-12", between) == expected


def test_a_number_cited_with_its_meeting_means_that_meeting_however_long_ago() -> None:
    cited = cited_numbers("Item 8 Minutes 12 June")[0]

    assert agree(parse_number("8"), cited, "2018-06-12", 5) == "same"
    assert agree(parse_number("8"), cited, "2018-09-11", 0) == "none"


@pytest.mark.parametrize(
    ("entries", "counted"),
    [
        ("1 2 3", True),
        ("a b c", True),
        ("1 2 3 4 6 7 8 9 10", True),  # one was struck out
        ("1 2 3 3 4 5", True),
        ("3 7 12 14", False),
        ("1 4 6", False),
        ("5 6 8 11 12 19", False),
    ],
)
def test_entries_that_are_simply_counted_cite_no_minute(entries: str, counted: bool) -> None:
    numbers = [number for one in entries.split() if (number := parse_number(one))]

    assert own_numbering(numbers) is counted


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Minute 24(3) - the letter had been answered.", [("24", "3")]),
        ("(minute 34)", [("34",)]),
        ("Item 8 Minutes 12 June", [("8",)]),
        ("About 30 minutes later 24 people left.", []),
    ],
)
def test_minute_numbers_are_cited_with_their_limbs(text: str, own: list[tuple[str, ...]]) -> None:
    assert [number.own for number in cited_numbers(text)] == own


@pytest.mark.parametrize(
    ("action", "carried_on", "printed", "expected"),
    [
        # business of the last meeting is printed without a step, what stood in matters arising with one more
        ("5iv", False, ("5iv", "4.5iv"), ["5iv"]),
        ("5iv", True, ("5iv", "4.5iv"), ["4.5iv"]),
        ("4.5iv", True, ("4.5iv", "4.4.5iv", "5iv"), ["4.4.5iv"]),
        # clerks leave the step out
        ("5iv", True, ("5iv",), ["5iv"]),
        ("5iv", False, ("5v",), []),
    ],
)
def test_a_number_is_answered_under_the_next_step_where_that_is_printed(
    action: str, carried_on: bool, printed: tuple[str, ...], expected: list[str]
) -> None:
    numbers = {parse_number(one, "4"): one for one in printed}
    found = answering(parse_number(action, "4"), [one for one in numbers if one], None, carried_on)

    assert [numbers[one] for one in found] == expected
