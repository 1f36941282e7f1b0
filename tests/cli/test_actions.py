"""An action's life on the command line: what each command changes, says, and refuses."""

import json
from typing import Any

import pytest

from .conftest import SAMPLE, World

BODY = "Performance and Improvement Committee"


@pytest.fixture
def three(world: World) -> World:
    """Three open actions of one body: 1 overdue, 2 without an owner, 3 due later."""
    world.do("meetings", "add", "2024-12-04", "--body", BODY)
    for task, owner, due in (
        ("Send the gritting map", "Highways", "7 January 2025"),
        ("Write to the buses", None, None),
        ("Book the hall", "Clerk", "30 June 2025"),
    ):
        words = ["--owner", owner] if owner else []
        words += ["--due", due] if due else []
        world.do("actions", "add", task, "--meeting", "2024-12-04", "--body", BODY, *words)
    return world


def ids(world: World, *words: str) -> list[int]:
    return [action["id"] for action in json.loads(world.do("actions", "list", "--format", "json", *words))["actions"]]


def action(world: World, ref: str | int) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(world.do("actions", "show", str(ref), "--format", "json"))["action"]
    return shown


FILTERS = [
    ("", [1, 2, 3]),
    ("--overdue", [1]),
    ("--owner high", [1]),
    ("--owner unassigned", [2]),
    ("--body PIC", [1, 2, 3]),
    ("--body nonsense", []),
    ("--meeting 2024-12-04", [1, 2, 3]),
    ("--meeting 2024-12", [1, 2, 3]),
    ("--meeting 2023", []),
    ("--due-by 2025-06-29", [1]),
    ("--due-by 30/06/2025", [1, 3]),
    ("--text map", [1]),
    ("map", [1]),
    ("the", [1, 2, 3]),
    ("the hall", [3]),
    ("--status closed", []),
    ("--status all", [1, 2, 3]),
    ("--sort due", [1, 3, 2]),
    ("--sort owner", [3, 1, 2]),
    ("--sort due --reverse", [2, 3, 1]),
    ("--limit 2", [1, 2]),
    ("--group-by owner", [3, 1, 2]),
]


@pytest.mark.parametrize(("words", "found"), FILTERS)
def test_a_list_is_filtered_sorted_and_grouped(words: str, found: list[int], three: World) -> None:
    assert ids(three, *words.split()) == found


@pytest.mark.parametrize("words", ["", "--sort due", "--group-by owner", "--overdue", "--owner highways"])
@pytest.mark.parametrize("limit", [1, 2, 3])
def test_a_person_is_told_how_many_more_there_are(words: str, limit: int, three: World) -> None:
    count = len(ids(three, *words.split()))
    three.terminal = True
    answer = three.run("actions", "list", *words.split(), "--limit", str(limit))

    assert answer.out.count("PIC 2024/25-") == min(limit, count)
    assert (f"… and {count - limit} more" in answer.err) is (count > limit)


def test_the_life_of_an_action(three: World) -> None:
    three.do("actions", "assign", "1", "Head of Highways")
    three.do("actions", "defer", "1", "5 March 2025", "--note", "Agreed with the Chair")
    three.do("actions", "note", "1", "Chased")
    three.do("actions", "edit", "1", "--task", "Send members the map")
    three.do("actions", "done", "1", "--note", "Sent on 2 March")
    three.do("actions", "close", "1", "--meeting", "2025-03-05", "--note", "Members had received it")
    shown = action(three, 1)

    assert (shown["task"], shown["owner"]["text"], shown["due"]["date"]) == (
        "Send members the map",
        "Head of Highways",
        "2025-03-05",
    )
    assert (shown["status"], shown["ended"]) == ("closed", "2025-03-05")
    assert [each["text"] for each in shown["evidence"]] == ["Chased", "Sent on 2 March", "Members had received it"]
    assert [each["by"] for each in shown["history"]] == ["anna"] * 7


def test_owner_and_due_are_corrected_with_the_rest_in_one_change(world: World) -> None:
    world.do("minutes", "add", str(SAMPLE))
    before = action(world, 1)
    world.do("actions", "edit", "1", "--task", "Send the map", "--owner", "Clerk", "--due", "next meeting")
    after = action(world, 1)

    assert (after["task"], after["owner"]["text"]) == ("Send the map", "Clerk")
    # As the minutes of June would mean it, not from today.
    assert (after["due"]["on"], after["due"]["meeting"]) == ("2024-09-11", "2024-09-11")
    assert after["edited"] == ["task", "owner", "due"]

    world.do("actions", "undo")
    assert action(world, 1)["task"] == before["task"]
    assert action(world, 1)["owner"] == before["owner"]


@pytest.mark.parametrize(("meeting", "doubted"), [("2024-06-12", False), ("2020-01-01", True)])
def test_an_action_of_a_meeting_that_nobody_knows_is_doubted(meeting: str, doubted: bool, world: World) -> None:
    world.do("minutes", "add", str(SAMPLE))
    answer = world.run("actions", "add", "Book the hall", "--meeting", meeting)

    assert answer.code == 0
    assert ("is in the calendar: ccpi meetings list" in answer.err) is doubted


@pytest.mark.parametrize("ref", ["1", "#1", "PIC 2024/25-01", "pic 2024/25-01"])
def test_an_action_answers_to_its_number_and_reference(ref: str, three: World) -> None:
    assert action(three, ref)["id"] == 1


#: What to do first, the command, what it says.
REFUSED = [
    ("", "show 99", "There is no action 99"),
    ("", "show nonsense", "nonsense"),
    ("", "note 99 words", "There is no action 99"),
    ("close 1", "close 1", "already closed"),
    ("done 1", "done 1", "already reported done"),
    ("close 1", "defer 1 tomorrow", "is closed"),
    ("", "reopen 1", "is open already"),
    ("", "drop 1 --reason=", "needs a reason"),
    ("", "close 1 99", "There is no action 99"),
    ("", "close 1 --meeting=31-June", "is not a date"),
    ("", "list --due-by=soon", "is not a date"),
    ("", "edit 1 --task=", "needs a task"),
]


@pytest.mark.parametrize(("first", "words", "sentence"), REFUSED)
def test_what_cannot_be_is_refused_in_a_sentence_and_changes_nothing(
    first: str, words: str, sentence: str, three: World
) -> None:
    if first:
        three.do("actions", *first.split())
    before = three.do("actions", "list", "--status", "all", "--format", "json")
    answer = three.run("actions", *words.split())

    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("ccpi: ")
    assert answer.err.count("\n") == 1
    assert sentence in answer.err
    assert three.do("actions", "list", "--status", "all", "--format", "json") == before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("close", "Say which actions to close"),
        ("close 1 --all-done", "Say which actions to close"),
        ("close --all-done", "which meeting"),
        ("edit 1", "Say what to correct"),
        ("drop 1", "Missing option '--reason'"),
    ],
)
def test_a_command_that_cannot_be_meant_is_wrong_usage(words: str, sentence: str, three: World) -> None:
    answer = three.run("actions", *words.split())

    assert answer.code == 2
    assert sentence in answer.err


def test_a_note_says_at_which_meeting_it_was_heard(three: World) -> None:
    three.do("actions", "note", "1", "The Chair asked for it again", "--meeting", "5 March 2025")

    assert action(three, 1)["evidence"][0]["meeting"] == "2025-03-05"


def test_many_at_once_change_all_or_none(three: World) -> None:
    assert three.run("actions", "close", "1", "2", "99").code == 1
    assert ids(three) == [1, 2, 3]

    three.do("actions", "close", "1", "2")

    assert ids(three) == [3]


def test_a_person_is_asked_before_many_change(three: World) -> None:
    three.terminal = True
    refused = three.run("actions", "close", "1", "2", "3", stdin="n\n")
    two = three.run("actions", "done", "1", "2")
    agreed = three.run("actions", "close", "1", "2", "3", stdin="y\n")
    three.do("actions", "undo", "--yes")
    skipped = three.run("actions", "close", "1", "2", "3", "--yes")

    assert (refused.code, refused.err) == (1, "Close 3 actions? [y/N] ccpi: Nothing was changed.\n")
    assert (two.code, agreed.code, skipped.code) == (0, 0, 0)
    assert "[y/N]" not in two.err + skipped.err


def test_a_person_is_asked_before_a_change_to_many_is_taken_back(three: World) -> None:
    three.do("actions", "close", "1", "2", "3")
    three.terminal = True
    refused = three.run("actions", "undo", stdin="n\n")

    assert refused.code == 1
    assert refused.err.startswith("Take back “Closed PIC 2024/25-01")
    assert three.run("actions", "undo", stdin="y\n").code == 0

    three.terminal = False

    assert ids(three) == [1, 2, 3]


def test_a_meeting_agrees_to_close_all_that_is_done(three: World) -> None:
    three.do("actions", "done", "1", "3")
    three.do("actions", "close", "--all-done", "--meeting", "2025-03-05")

    assert ids(three, "--status", "closed") == [1, 3]
    assert action(three, 3)["ended"] == "2025-03-05"


def test_undo_takes_back_one_change_after_the_other_and_says_which(three: World) -> None:
    three.do("actions", "note", "2", "Chased")
    three.do("actions", "close", "1", "2")
    first, second = three.run("actions", "undo"), three.run("actions", "undo")

    assert ("Closed" in first.err, "Noted" in second.err) == (True, True)
    assert ids(three) == [1, 2, 3]
    assert action(three, 2)["evidence"] == []


@pytest.mark.parametrize("words", ["note 1 Chased", "done 1", "close 1", "drop 1 --reason moot", "assign 1 Clerk"])
def test_a_change_says_what_it_did_and_scripts_get_the_action(words: str, three: World) -> None:
    said = three.run("actions", *words.split())
    three.do("actions", "undo")
    data = three.run("actions", *words.split(), "--format", "json")
    three.do("actions", "undo")
    quiet = three.run("actions", *words.split(), "--quiet")

    assert said.out == ""
    assert said.err.endswith("PIC 2024/25-01 (ID 1): Send the gritting map\n")
    assert [each["id"] for each in json.loads(data.out)["actions"]] == [1]
    assert (quiet.out, quiet.err) == ("", "")


def test_a_calendar_of_a_body_that_nobody_knows_is_no_empty_calendar(three: World) -> None:
    answer = three.run("meetings", "list", "--body", "Highways Panel")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "ccpi: No body called Highways Panel is known: ccpi meetings list names those that are.\n"


def test_an_unassigned_action_is_visible(three: World) -> None:
    three.do("actions", "assign", "1", "")

    assert action(three, 1)["owner"] == {"text": None, "basis": "none", "rule": None, "words": None}
    assert three.do("actions", "list").count("unassigned") == 2


def test_meetings_move_and_take_their_actions_along(three: World) -> None:
    three.do("meetings", "add", "2025-03-05", "--time", "14:00")
    three.do("actions", "defer", "2", "next meeting")
    due = [action(three, 2)["due"]["on"]]
    three.do("meetings", "move", "2025-03-05", "2025-03-19")
    due.append(action(three, 2)["due"]["on"])
    three.do("meetings", "add", "2025-06-04")
    three.do("meetings", "cancel", "2025-03-19")
    due.append(action(three, 2)["due"]["on"])

    assert due == ["2025-03-05", "2025-03-19", "2025-06-04"]
    assert [
        (each["date"], each["status"])
        for each in json.loads(three.do("meetings", "list", "--format", "json"))["meetings"]
    ] == [("2024-12-04", "planned"), ("2025-03-05", "moved"), ("2025-03-19", "cancelled"), ("2025-06-04", "planned")]


@pytest.mark.parametrize("words", ["move 2031-01-01 2031-01-02", "cancel 2031-01-01", "move 2024-12-04 31-June"])
def test_a_meeting_that_is_not_there_is_refused(words: str, three: World) -> None:
    answer = three.run("meetings", *words.split())

    assert answer.code == 1
    assert answer.err.count("\n") == 1


def test_a_store_without_actions_says_how_they_come_in(world: World, three: World) -> None:
    three.do("actions", "drop", "1", "2", "3", "--reason", "Never any.")
    empty = World(world.store.parent / "other").run("actions", "list")

    assert three.run("actions", "list").err == "No such actions.\n"
    assert (empty.code, empty.out) == (0, "")
    assert empty.err == (
        f"No actions are tracked yet in the store {world.store.parent / 'other'}: "
        "ccpi minutes add FILE finds them in minutes.\n"
    )


def test_a_person_is_told_of_proposed_actions_that_a_list_leaves_out(three: World) -> None:
    three.propose(2)
    piped = three.run("actions", "list")
    three.terminal = True
    shown, proposed = three.run("actions", "list"), three.run("actions", "list", "--status", "proposed")

    assert piped.err == proposed.err == ""
    assert shown.err == "1 proposed action is left out until somebody keeps them: ccpi actions review\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("defer", "1", ""), "No longer due at any time: PIC 2024/25-01"),
        (("defer", "1", " next  meeting"), "Deferred to next meeting: PIC 2024/25-01"),
        (("assign", "1", " \t"), "Unassigned PIC 2024/25-01"),
        (("assign", "1", " Head  of Highways"), "Assigned to Head of Highways: PIC 2024/25-01"),
    ],
)
def test_what_was_recorded_is_said_not_what_was_typed(words: tuple[str, ...], said: str, three: World) -> None:
    assert three.run("actions", *words).err.startswith(said)


def test_a_number_beyond_all_bounds_shows_all(three: World) -> None:
    assert three.do("actions", "list", "--limit", "9" * 20) == three.do("actions", "list")


def test_as_many_are_asked_about_as_would_be_closed(three: World) -> None:
    three.do("meetings", "add", "2025-03-12", "--body", "Bell Panel")
    three.do("actions", "done", "1", "2", "3")
    three.terminal = True
    elsewhere = three.run("actions", "close", "--all-done", "--meeting", "2025-03-12")

    assert " ".join(elsewhere.err.split()) == (
        "Nothing is reported done that the meeting on 12 Mar 2025 could agree to; 3 actions of other bodies or later "
        "meetings wait."
    )


def test_closing_all_that_is_done_says_when_nothing_is(three: World) -> None:
    answer = three.run("actions", "close", "--all-done", "--meeting", "2025-03-05")

    assert (answer.code, answer.err) == (0, "No action is reported done: there is nothing to close.\n")


def test_a_day_without_a_meeting_is_recorded_and_doubted(three: World) -> None:
    unknown = three.run("actions", "close", "1", "--meeting", "2052-03-05").err
    reported = three.run("actions", "report", "--for", "2052-03-05").err
    three.do("meetings", "add", "2025-04-02", "--body", "Performance and Improvement Committee")
    three.do("meetings", "move", "2025-04-02", "2025-04-09")
    moved = three.run("actions", "close", "2", "--meeting", "2025-04-02").err
    known = three.run("actions", "close", "3", "--meeting", "2025-04-09").err

    doubt = "No meeting on 5 March 2052 is in the calendar: ccpi meetings list shows those that are."
    assert unknown.splitlines()[1:] == [f"{doubt} If that is not what you meant: ccpi actions undo."]
    assert reported.splitlines()[-1] == doubt
    assert moved.splitlines()[1:] == [
        "The meeting on 2 April 2025 was moved to 9 April 2025. If that is not what you meant: ccpi actions undo."
    ]
    assert len(known.splitlines()) == 1


def test_a_past_meeting_without_minutes_is_told_from_one_to_come(three: World) -> None:
    three.do("meetings", "add", "2025-04-02", "--body", BODY)
    past, coming = three.do("meetings", "list").splitlines()[1:]
    data = json.loads(three.do("meetings", "list", "--format", "json"))["meetings"]

    assert ("no minutes added" in past, "planned" in past) == (True, False)
    assert ("no minutes added" in coming, "planned" in coming) == (False, True)
    assert [each["status"] for each in data] == ["planned", "planned"]


def test_a_body_that_is_new_to_the_calendar_is_pointed_out(three: World) -> None:
    known = three.run("meetings", "add", "2025-04-02", "--body", "PIC").err
    new = three.run("meetings", "add", "2025-04-03", "--body", "Performance Comittee").err

    assert known == f"Added {BODY}, 2 Apr 2025\n"
    assert new.splitlines()[1] == (
        "Performance Comittee is a new body here: if that is a slip, ccpi actions undo takes it back."
    )
