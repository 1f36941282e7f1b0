"""A misprinted name of the only council known is that council's; another parish's name is not."""

import pytest
from invented import BODY, COUNCIL, agenda_of, minutes_of

from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.misprints import find_misprinted, find_near

SLIPS = [
    ("Marlbek Parish Council", "Marlbeck Parish Council"),
    ("MARLBECKK PARISH COUNCIL", "Marlbeck Parish Council"),
    ("Northmor Parish Council", "Northmoor Parish Council"),
    ("ofNorthmoor Parish Council", "Northmoor Parish Council"),
    ("Great Torpe Town Council", "Great Thorpe Town Council"),
    ("Ahsby Parish Council", "Ashby Parish Council"),
    # one letter for another, in a name of eight letters
    ("Morlbeck Parish Council", "Marlbeck Parish Council"),
]
OTHERS = [
    # two parishes that a letter tells apart
    ("Barton Parish Council", "Burton Parish Council"),
    # another kind of council
    ("Marlbeck Town Council", "Marlbeck Parish Council"),
    ("Northmoor Parish Council", "Southmoor Parish Council"),
    ("Ely Parish Council", "Eye Parish Council"),
    ("Marlbeck Parish Council", "Marlbeck Parish Council"),
    ("Marlbeck Residents", "Marlbek Residents"),
    (None, "Marlbeck Parish Council"),
]


@pytest.mark.parametrize(("printed", "known"), SLIPS)
def test_a_slip_of_a_letter_or_two_is_a_misprint(printed: str, known: str) -> None:
    assert find_misprinted(printed, [known]) == known


@pytest.mark.parametrize(("printed", "known"), OTHERS)
def test_another_name_is_another_council(printed: str | None, known: str) -> None:
    assert find_misprinted(printed, [known]) is None


def test_where_two_councils_are_known_nothing_is_taken_for_a_misprint() -> None:
    assert find_misprinted("Northmor Parish Council", ["Northmoor Parish Council", "Ashby Parish Council"]) is None
    assert find_misprinted("Northmor Parish Council", ["Northmoor Parish Council", "Ashby Town Council"]) is not None


def test_minutes_and_agendas_of_a_misprinted_council_are_of_the_council_and_it_is_said(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of("2024-06-12", "The Clerk would write to the school."))
    misprinted = COUNCIL.replace("Marlshire", "Marlshre")
    added = take("july.txt", minutes_of("2024-07-10", "The Clerk would mend the gate.", council=misprinted))
    agenda = minutes_of("2024-08-14", council=misprinted, agenda=agenda_of("2024-09-11", council=misprinted))
    take("august.txt", agenda)

    assert added.note == f"{misprinted} is taken for a misprint of {COUNCIL}."
    assert {action.source.council for action in tracker.full_actions()} == {COUNCIL}
    assert {action.source.body for action in tracker.full_actions()} == {BODY}
    assert {meeting.council for meeting in tracker.meetings()} == {COUNCIL}
    assert [document.council for document in tracker.documents()] == [COUNCIL] * 3


SEVERAL = ["Northmoor Parish Council", "Ashby Parish Council"]


@pytest.mark.parametrize(
    ("printed", "near"),
    [
        ("Northmor Parish Council", "Northmoor Parish Council"),
        ("Ashby Parish Council", None),
        ("Marlbeck Parish Council", None),
        ("Northmor Town Council", None),
    ],
)
def test_where_several_councils_are_known_the_near_one_is_named_not_taken(printed: str, near: str | None) -> None:
    assert find_near(printed, SEVERAL) == near
    assert find_near(printed, [near or "Northmoor Parish Council"]) is None  # of the only one known it is a misprint


def test_a_name_near_one_of_several_councils_stays_and_is_pointed_out(tracker: Tracker, take) -> None:
    for name in SEVERAL:
        take(f"{name}.txt", minutes_of("2024-06-12", f"The Clerk would write to {name}.", council=name))
    july = minutes_of("2024-07-10", "The Clerk would mend the gate.", council="Northmor Parish Council")
    added = take("july.txt", july)

    assert added.council == "Northmor Parish Council"
    assert added.note == (
        "Northmor Parish Council is new here; if it is Northmoor Parish Council, add it with --council."
    )
