"""The calendar is changed by hand, says what follows for actions, and refuses what cannot have been."""

import json

import pytest

from .conftest import World
from .council import COSTS, FIGURES, MAP, WRITE, minutes

DECEMBER, MARCH = "4 December 2024", "5 March 2025"


@pytest.fixture
def panel(world: World) -> World:
    """A body that met in December and meets again on 5 March 2025, when action 2 is due."""
    world.day = "2024-12-10"
    world.add_minutes("december.txt", minutes(DECEMBER, MAP, COSTS, next_meeting=MARCH))
    return world


def calendar(world: World) -> list[tuple[str, str, str | None]]:
    listed = json.loads(world.do("meetings", "list", "--format", "json"))["meetings"]
    return [(each["date"], each["status"], each["moved_to"]) for each in listed]


def due(world: World, number: int = 2) -> tuple[str | None, str]:
    shown = world.shown(number)["due"]
    return shown["on"], shown["how"]


#: Commands → what the last one says, and when and how the action that was due on 5 March is due now.
CHANGES = {
    "moved": (
        ["move 2025-03-05 2025-03-19"],
        "Moved from 5 Mar 2025: Audit Panel, 19 Mar 2025; 1 action due then",
        "2025-03-19",
        "the next meeting, moved from 5 March 2025 to 19 March 2025, as the calendar says",
    ),
    "moved twice": (
        ["move 2025-03-05 2025-03-19", "move 2025-03-19 2025-03-26"],
        "Moved from 19 Mar 2025: Audit Panel, 26 Mar 2025; 1 action due then",
        "2025-03-26",
        "the next meeting, moved from 5 March 2025 to 26 March 2025, as the calendar says",
    ),
    "moved, and back": (
        ["move 2025-03-05 2025-03-19", "move 2025-03-19 2025-03-05"],
        "Moved from 19 Mar 2025: Audit Panel, 5 Mar 2025; 1 action due then",
        "2025-03-05",
        "the next meeting, 5 March 2025, as the minutes of 4 December 2024 say",
    ),
    "cancelled, with none after it": (
        ["cancel 2025-03-05"],
        "Cancelled Audit Panel, 5 Mar 2025; 1 action due at it, and no meeting after it is known",
        None,
        "the next meeting, 5 March 2025, was cancelled; no meeting after it is known yet",
    ),
    "cancelled, with one after it": (
        ["add 2025-06-11", "cancel 2025-03-05"],
        "Cancelled Audit Panel, 5 Mar 2025; 1 action due at it now due 11 Jun 2025",
        "2025-06-11",
        "the next meeting, 5 March 2025, was cancelled; the one after it is on 11 June 2025, as the calendar says",
    ),
    "cancelled, and called again": (
        ["cancel 2025-03-05", "add 2025-03-05"],
        "Added Audit Panel, 5 Mar 2025; 1 action due then",
        "2025-03-05",
        "the next meeting, 5 March 2025, as the minutes of 4 December 2024 say",
    ),
    "moved, cancelled, and another called": (
        ["move 2025-03-05 2025-03-19", "cancel 2025-03-19", "add 2025-04-02"],
        "Added Audit Panel, 2 Apr 2025; 1 action due then",
        "2025-04-02",
        "the next meeting, moved from 5 March 2025 to 19 March 2025, was cancelled; the one after it is on "
        "2 April 2025, as the calendar says",
    ),
    "one more on the day that it moved from": (
        ["move 2025-03-05 2025-03-19", "add 2025-03-05"],
        "Added Audit Panel, 5 Mar 2025; 1 action due then",
        "2025-03-05",
        "the next meeting, 5 March 2025, as the minutes of 4 December 2024 say",
    ),
    "an extra meeting before it": (
        ["add 2025-01-15"],
        "Added Audit Panel, 15 Jan 2025",
        "2025-03-05",
        "the next meeting, 5 March 2025, as the minutes of 4 December 2024 say",
    ),
}


@pytest.mark.parametrize(("commands", "said", "on", "how"), CHANGES.values(), ids=CHANGES)
def test_what_is_due_at_a_meeting_follows_it(
    panel: World, commands: list[str], said: str, on: str | None, how: str
) -> None:
    before = due(panel)
    answers = [panel.run("meetings", *command.split()) for command in commands]

    assert " ".join(answers[-1].err.split()) == said
    assert due(panel) == (on, how)
    for _ in commands:
        panel.do("actions", "undo")
    assert due(panel) == before


#: Commands → the sentence that refuses the last one.
REFUSED = {
    "moved already": (
        ["move 2025-03-05 2025-03-19", "move 2025-03-05 2025-03-26"],
        "The meeting of Audit Panel on 5 March 2025 was moved to 19 March 2025: name that day.",
    ),
    "cancelled already": (
        ["cancel 2025-03-05", "cancel 2025-03-05"],
        "The meeting of Audit Panel on 5 March 2025 is cancelled already.",
    ),
    "moved after it was cancelled": (
        ["cancel 2025-03-05", "move 2025-03-05 2025-03-19"],
        "The meeting of Audit Panel on 5 March 2025 was cancelled: if one is to be held after all, ccpi meetings add "
        "records it.",
    ),
    "held": (
        ["cancel 2024-12-04"],
        "The meeting of Audit Panel on 4 December 2024 was held, as its minutes show, and cannot be cancelled.",
    ),
    "moved to before it was announced": (
        ["move 2025-03-05 2024-03-19"],
        "The meeting of Audit Panel on 5 March 2025 was announced on 4 December 2024: it cannot have been on "
        "19 March 2024.",
    ),
    "moved to the meeting that announced it": (
        ["move 2025-03-05 2024-12-04"],
        "The meeting of Audit Panel on 5 March 2025 was announced on 4 December 2024: it cannot have been on "
        "4 December 2024.",
    ),
    "moved nowhere": (["move 2025-03-05 2025-03-05"], "The meeting of Audit Panel is on 5 March 2025 already."),
    "added twice": (
        ["add 2025-03-05"],
        "Audit Panel already has a meeting on 5 March 2025 in the calendar (planned).",
    ),
    "no leap year": (
        ["add 2025-02-29"],
        "“2025-02-29” is not a date: write the day like 2017-06-27 or 27 June 2017.",
    ),
}


@pytest.mark.parametrize(("commands", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_have_been_is_refused(panel: World, commands: list[str], sentence: str) -> None:
    *first, last = commands
    for command in first:
        panel.do("meetings", *command.split())
    before = calendar(panel)
    answer = panel.run("meetings", *last.split())

    assert (answer.code, " ".join(answer.err.split())) == (1, f"ccpi: {sentence}")
    assert calendar(panel) == before


def test_a_meeting_that_moved_back_is_where_it_was(panel: World) -> None:
    panel.do("meetings", "move", "2025-03-05", "2025-03-19")
    panel.do("meetings", "move", "2025-03-19", "2025-03-05")

    assert calendar(panel)[1:] == [("2025-03-05", "planned", None), ("2025-03-19", "moved", "2025-03-05")]


def test_an_extraordinary_meeting_is_passed_over(world: World) -> None:
    world.add_minutes("december.txt", minutes(DECEMBER, COSTS))
    extra = minutes("15 January 2025", MAP).replace("Minutes of the meeting", "Minutes of the Extraordinary meeting")
    world.add_minutes("january.txt", extra)
    world.do("meetings", "add", "2025-02-05", "--extraordinary")
    assert due(world, 1) == (None, "the next meeting, not known yet")
    world.add_minutes("march.txt", minutes(MARCH, WRITE))
    listed = json.loads(world.do("meetings", "list", "--format", "json"))["meetings"]

    assert due(world, 1) == (
        "2025-03-05",
        "the next meeting, 5 March 2025, as its minutes show; the extraordinary meetings of 15 January 2025 "
        "and 5 February 2025 are passed over",
    )
    assert [each["extraordinary"] for each in listed] == [False, True, True, False]
    assert "held, extraordinary" in world.do("meetings", "list")


@pytest.mark.parametrize("command", ["add 2024-06-11", "move 2025-03-05 2024-12-09"])
def test_a_day_that_has_passed_is_recorded_and_doubted(panel: World, command: str) -> None:
    said = panel.run("meetings", *command.split()).err

    assert "has passed: if that is a slip, ccpi actions undo takes it back." in said


def test_putting_an_action_off_to_a_day_that_has_passed_is_doubted(panel: World) -> None:
    assert "1 Jan 2020 has passed" in panel.run("actions", "defer", "1", "1 January 2020").err
    assert "has passed" not in panel.run("actions", "defer", "1", "1 January 2030").err


@pytest.fixture
def two_councils(world: World) -> World:
    """Three bodies that met on 4 December 2024 and meet on 5 March 2025; two of them have one name."""
    world.day = "2025-03-10"
    for name, council, body, said in (
        ("1.txt", "Ashby Town Council", "Planning Committee", WRITE),
        ("2.txt", "Ashby Town Council", "Finance Committee", FIGURES),
        ("3.txt", "Bexley Town Council", "Planning Committee", MAP),
    ):
        world.add_minutes(name, minutes(DECEMBER, said, council=council, body=body, next_meeting=MARCH))
    return world


ALIKE = "name one with --body and --council."


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("meetings cancel 2025-03-05", ALIKE),
        ("meetings cancel 2025-03-05 --body Planning", ALIKE),
        ("meetings move 2025-03-05 2025-03-12 --body PC", ALIKE),
        ("meetings add 2025-06-04 --body Planning", ALIKE),
        ("meetings cancel 2025-03-05 --council Ashby", "name one with --body."),
    ],
)
def test_bodies_of_one_name_are_told_apart_by_their_council(two_councils: World, words: str, ends: str) -> None:
    answer = two_councils.run(*words.split())

    assert answer.code == 1
    assert " ".join(answer.err.split()).endswith(ends)


def test_a_meeting_of_one_of_two_councils_is_cancelled(two_councils: World) -> None:
    two_councils.do("meetings", "cancel", "2025-03-05", "--body", "Planning", "--council", "Bexley")
    listed = json.loads(two_councils.do("meetings", "list", "--council", "Bexley", "--format", "json"))["meetings"]

    assert [(each["council"], each["date"], each["status"]) for each in listed] == [
        ("Bexley Town Council", "2024-12-04", "held"),
        ("Bexley Town Council", "2025-03-05", "cancelled"),
    ]
    assert [each[1] for each in calendar(two_councils)].count("cancelled") == 1


def test_a_list_of_several_councils_says_whose_each_meeting_is(two_councils: World) -> None:
    assert "Bexley Town Council" in two_councils.do("meetings", "list")
    assert "Council" not in two_councils.do("meetings", "list", "--council", "Bexley").splitlines()[0]


#: What is said with --all-done --meeting → which actions are closed; none where it is refused.
AGREED = [
    ("2025-03-05", []),
    ("2025-03-05 --body Planning", []),
    ("2025-03-05 --council Ashby", []),
    ("2025-03-05 --body Finance", [2]),
    ("2025-03-05 --body FC", [2]),
    ("2025-03-05 --body Planning --council Bexley", [3]),
    ("2025-03-06", []),
    ("2024-12-03 --body Finance", []),
    ("2025-03-05 --body Highways", []),
]


@pytest.mark.parametrize(("words", "closed"), AGREED)
def test_one_committee_agrees_what_its_own_owners_have_done(two_councils: World, words: str, closed: list[int]) -> None:
    two_councils.do("actions", "done", "1", "2", "3", "--yes")
    answer = two_councils.run("actions", "close", "--all-done", "--yes", "--meeting", *words.split())
    statuses = {number: two_councils.shown(number)["status"] for number in (1, 2, 3)}

    assert statuses == {number: "closed" if number in closed else "done" for number in (1, 2, 3)}
    assert answer.code == (0 if closed or "2024-12-03" in words or "Highways" in words else 1)
    assert closed or "say which met on" in answer.err or "; 3 actions of other bodies" in answer.err


def test_no_meeting_closes_what_a_later_one_asked_for(panel: World) -> None:
    answer = panel.run("actions", "close", "1", "2", "--meeting", "2024-06-12")

    assert (answer.code, " ".join(answer.err.split())) == (
        1,
        "ccpi: AP 2024/25-01 comes from the meeting of 4 December 2024: that of 12 June 2024 was before it and cannot "
        "have closed it.",
    )
    assert panel.shown(1)["status"] == "open"
