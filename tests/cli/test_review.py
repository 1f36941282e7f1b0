"""A review goes from proposal to proposal, by keys or by options, and can stop and go on at any time."""

import json
from typing import Any

import pytest

from .conftest import World

BODY = "Performance and Improvement Committee"
TASKS = ("Send the gritting map", "Write to the buses", "Book the hall")


@pytest.fixture
def proposals(world: World) -> World:
    """Three proposals, 1 to 3, and an open action, 4."""
    for task in (*TASKS, "Send members a map of gritting"):
        world.do("actions", "add", task, "--owner", "Clerk", "--meeting", "2024-12-04", "--body", BODY)
    world.propose(1, 2, 3)
    return world


def review(world: World, keys: str) -> str:
    """Press keys, each on a line of its own as there is no real terminal, and return what was said."""
    world.terminal = True
    answer = world.run("actions", "review", stdin=keys)
    world.terminal = False
    assert answer.code == 0, answer.err
    return answer.err


def statuses(world: World) -> dict[str, str]:
    listed = json.loads(world.do("actions", "list", "--status", "all", "--format", "json"))["actions"]
    return {action["task"]: action["status"] for action in listed}


def waiting(world: World) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(world.do("actions", "review", "--format", "json"))["proposals"]
    return found


def test_each_key_decides_one_proposal(proposals: World) -> None:
    said = review(proposals, "k\nd\nalready arranged\ns\n")

    assert [statuses(proposals)[task] for task in TASKS] == ["open", "dropped", "proposed"]
    assert said.endswith("Decided 2, 1 left: ccpi actions review goes on with them.\n")


def test_stopping_keeps_what_was_decided_and_the_next_review_goes_on_there(proposals: World) -> None:
    review(proposals, "k\nq\n")
    first = [each["id"] for each in waiting(proposals)]
    review(proposals, "k\n")

    assert first == [2, 3]
    assert [each["id"] for each in waiting(proposals)] == [3]


def test_the_end_of_input_stops_as_a_key_does(proposals: World) -> None:
    assert "Decided 0, 3 left" in review(proposals, "")


def test_a_person_with_nothing_to_review_is_told_so(world: World) -> None:
    assert review(world, "") == "There is nothing to review.\n"


def test_a_correction_asks_for_what_is_to_change_and_keeps_the_rest(proposals: World) -> None:
    review(proposals, "c\nSend members the gritting map\n\n7 March 2025\nq\n")
    shown = json.loads(proposals.do("actions", "show", "1", "--format", "json"))["action"]

    assert (shown["task"], shown["owner"]["text"], shown["due"]["date"], shown["status"]) == (
        "Send members the gritting map",
        "Clerk",
        "2025-03-07",
        "open",
    )


def test_an_owner_can_be_taken_away(proposals: World) -> None:
    review(proposals, "c\n\n-\n\nq\n")
    shown = json.loads(proposals.do("actions", "show", "1", "--format", "json"))["action"]

    assert shown["owner"]["text"] is None


def test_two_that_are_the_same_become_one(proposals: World) -> None:
    review(proposals, "m\n4\nq\n")

    assert statuses(proposals)["Send the gritting map"] == "dropped"
    assert "the same as" in proposals.do("actions", "show", "1")


def test_who_merges_is_told_which_are_most_like_it(proposals: World) -> None:
    said = review(proposals, "m\n\nq\n")

    assert "4: Send members a map of gritting (open, from 4 Dec 2024)" in said
    assert "Write to the buses" not in said


def test_one_that_is_several_becomes_several(proposals: World) -> None:
    review(proposals, "p\nPrint the map\nPost the map\n\nq\n")

    assert statuses(proposals)["Print the map"] == statuses(proposals)["Post the map"] == "open"


def test_a_decision_can_be_taken_back_and_nothing_older(proposals: World) -> None:
    said = review(proposals, "u\nd\n\nu\nk\nq\n")

    assert "Nothing has been decided yet." in said
    assert "Taken back: " in said
    assert statuses(proposals)["Send the gritting map"] == "open"


@pytest.mark.parametrize("keys", ["x\nk\nq\n", "m\n99\nk\nq\n", "m\n\nk\nq\n", "p\none\n\nk\nq\n", "c\n\n\n\nk\nq\n"])
def test_what_makes_no_sense_is_asked_again(keys: str, proposals: World) -> None:
    review(proposals, keys)

    assert statuses(proposals)["Send the gritting map"] == "open"


OPTIONS = [
    ("--keep 1 --keep 2", ["open", "open", "proposed"]),
    ("--drop 3 --reason moot", ["proposed", "proposed", "dropped"]),
    ("--keep 1 --drop 2 --merge 3 --into 4", ["open", "dropped", "dropped"]),
    ("--correct 2 --owner Highways", ["proposed", "open", "proposed"]),
    ("--keep all", ["open", "open", "open"]),
    ("--drop all --reason moot", ["dropped", "dropped", "dropped"]),
    ("--keep all --body PIC --meeting 2024 --kind proposed", ["open", "open", "open"]),
    ("--keep all --meeting 2023", ["proposed", "proposed", "proposed"]),
    ("--keep all --kind vanished", ["proposed", "proposed", "proposed"]),
    ("--keep all --body Planning", ["proposed", "proposed", "proposed"]),
]


@pytest.mark.parametrize(("words", "left"), OPTIONS)
def test_options_decide_without_a_terminal(words: str, left: list[str], proposals: World) -> None:
    proposals.do("actions", "review", *words.split(), "--yes")

    assert [statuses(proposals)[task] for task in TASKS] == left


def test_what_is_tracked_already_can_be_merged_and_split(proposals: World) -> None:
    proposals.do("actions", "review", "--keep", "1", "--keep", "2")
    proposals.do(
        "actions", "review", "--merge", "1", "--into", "4", "--split", "2", "--task", "Print", "--task", "Post"
    )

    assert [statuses(proposals)[task] for task in ("Send the gritting map", "Print", "Post")] == [
        "dropped",
        "open",
        "open",
    ]


@pytest.mark.parametrize("words", ["--merge 1 --into 4", "--split 1 --task a --task b"])
def test_what_has_ended_is_neither_merged_nor_split(words: str, proposals: World) -> None:
    proposals.do("actions", "close", "1")
    answer = proposals.run("actions", "review", *words.split())

    assert (answer.code, answer.err) == (1, "ccpi: PIC 2024/25-01 is closed and not up for review.\n")


def test_splitting_into_the_task_it_has_and_another_keeps_the_first(proposals: World) -> None:
    proposals.do("actions", "review", "--split", "4", "--task", "Send members a map of gritting", "--task", "Post it")
    history = proposals.shown(4)["history"]

    assert proposals.shown(4)["status"] == proposals.shown(5)["status"] == "open"
    assert history[-1]["what"] == "split, the rest is PIC 2024/25-05"


#: Options → what they are said to have done.
SAID = [
    ("--keep 1", ["Kept PIC 2024/25-01 (ID 1): Send the gritting map"]),
    ("--drop 1", ["Dropped PIC 2024/25-01 (ID 1): Send the gritting map"]),
    ("--correct 1 --owner Highways", ["Kept PIC 2024/25-01 (ID 1): Send the gritting map"]),
    (
        "--merge 1 --into 4",
        [
            "Dropped as the same as PIC 2024/25-04: PIC 2024/25-01 (ID 1): Send the gritting map",
            "Merged with PIC 2024/25-01: PIC 2024/25-04 (ID 4): Send members a map of gritting",
        ],
    ),
    (
        "--split 1 --task Print --task Post",
        [
            "Split, the rest is PIC 2024/25-05: PIC 2024/25-01 (ID 1): Print",
            "Split from PIC 2024/25-01: PIC 2024/25-05 (ID 5): Post",
        ],
    ),
]


@pytest.mark.parametrize(("words", "said"), SAID)
def test_each_decision_says_what_it_did(words: str, said: list[str], proposals: World) -> None:
    proposals.width = 120

    assert proposals.run("actions", "review", *words.split()).err.splitlines() == said


def test_options_split(proposals: World) -> None:
    proposals.do("actions", "review", "--split", "1", "--task", "Print the map", "--task", "Post the map")

    assert statuses(proposals)["Print the map"] == statuses(proposals)["Post the map"] == "open"


def test_options_decide_all_or_none(proposals: World) -> None:
    answer = proposals.run("actions", "review", "--keep", "1", "--keep", "4")

    assert answer.code == 1
    assert statuses(proposals)["Send the gritting map"] == "proposed"


@pytest.mark.parametrize(
    "words",
    [
        "--merge 1",
        "--into 2",
        "--task words",
        "--correct 1",
        "--correct 1 --task a --task b",
        "--reason moot",
        "--keep all --drop all",
    ],
)
def test_options_that_cannot_be_meant_are_wrong_usage(words: str, proposals: World) -> None:
    assert proposals.run("actions", "review", *words.split()).code == 2


@pytest.mark.parametrize("words", ["--keep all --kind new", "--list --kind new", "--drop all --meeting 2019"])
def test_nothing_of_a_kind_is_told_from_nothing_at_all(words: str, proposals: World) -> None:
    """Somebody who narrows a review and finds nothing must not take it that nothing waits."""
    answer = proposals.run("actions", "review", *words.split())

    assert (answer.code, answer.err) == (
        0,
        "There is nothing to review of that kind, body and meeting; 3 of others wait.\n",
    )


def test_a_person_goes_through_what_was_asked_for_alone(proposals: World) -> None:
    proposals.do("actions", "edit", "2", "--meeting", "2024-09-11")
    proposals.terminal = True
    said = proposals.run("actions", "review", "--meeting", "2024-09", stdin="k\n").err
    proposals.terminal = False

    assert [statuses(proposals)[task] for task in TASKS] == ["proposed", "open", "proposed"]
    assert said.endswith("Decided 1, 0 left.\n")


def test_what_is_waiting_is_listed_with_the_reason(proposals: World) -> None:
    assert [(each["id"], each["kind"], each["status"]) for each in waiting(proposals)] == [
        (1, "proposed", "proposed"),
        (2, "proposed", "proposed"),
        (3, "proposed", "proposed"),
    ]
    assert all(each["why"] for each in waiting(proposals))
    assert "Book the hall" in proposals.do("actions", "review")


@pytest.mark.parametrize("width", [80, 120])
def test_a_person_sees_of_which_meeting_a_proposal_is(width: int, proposals: World) -> None:
    proposals.terminal, proposals.width = True, width
    shown = proposals.do("actions", "review", "--list")

    assert shown.splitlines()[1].split() == ["ID", "Action", "Owner", "From", "Kind", "Why"]
    assert max(map(len, shown.splitlines())) <= width
