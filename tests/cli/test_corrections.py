"""Minutes come as a draft, amended, confirmed; what people decided about their actions stays through all of them."""

from collections.abc import Callable

import pytest

from .conftest import World
from .council import COSTS, FIGURES, MAP, WRITE, minutes

DAY, NEXT = "4 December 2024", "5 March 2025"
LONGER_MAP = "The Head of Highways would circulate a map of the gritting routes and the salt bins to all members."
NOTED = "The map was noted."
SENT = "The map of the gritting routes had been circulated to all members on 20 December."
AWAITED = "The Clerk had written to the three operators about late buses and awaited two replies."
THANKS = "The Chair thanked the officers who had kept the roads open in the first snow."


@pytest.fixture
def draft(world: World) -> World:
    """A draft with three actions: 1 the map, 2 the letter, 3 the costs."""
    world.add_minutes("draft.txt", minutes(DAY, MAP, WRITE, COSTS, next_meeting=NEXT, state="DRAFT"))
    return world


def confirm(world: World, *sentences: str, name: str = "confirmed.txt", **facts: object) -> str:
    text = minutes(DAY, *sentences, next_meeting=NEXT, state="CONFIRMED", **facts)  # type: ignore[arg-type]
    return world.add_minutes(name, text)


def words(world: World, number: int) -> list[str]:
    return [quote["text"] for quote in world.shown(number)["quotes"]]


def test_an_amended_version_says_what_it_changed_in_the_history(draft: World) -> None:
    said = confirm(draft, LONGER_MAP, WRITE, COSTS, first_items=("Declarations",))
    event = draft.shown(1)["history"][-1]

    assert said.strip() == "0 new actions; 3 updated (ID 1, 2, 3)"
    assert event["what"] == "read anew in confirmed.txt"
    assert event["why"].startswith("task: Circulate a map of the gritting routes to all members → Circulate")
    assert "item: 1 → 2" in event["why"]
    assert f"words: “{MAP}” → “{LONGER_MAP}”" in event["why"]


def test_a_version_that_promises_the_same_is_the_one_that_is_heard(draft: World) -> None:
    """What is minuted besides may be the answer to an action of an earlier meeting."""
    draft.add_minutes("amended.txt", minutes(DAY, MAP, WRITE, f"{THANKS} {COSTS}", next_meeting=NEXT, state="DRAFT"))
    draft.add_minutes("copy.txt", "Page 1\n\n" + minutes(DAY, MAP, WRITE, f"{THANKS} {COSTS}", next_meeting=NEXT))
    documents = draft.do("minutes", "list", "--format", "csv").splitlines()

    assert [line.split(",")[4] for line in documents[1:]] == ["superseded", "draft", "superseded"]
    assert draft.shown(1)["source"]["document"] == "amended.txt"


def test_minutes_that_may_be_older_than_the_confirmed_are_doubted(draft: World) -> None:
    confirm(draft, LONGER_MAP, WRITE, COSTS)
    said = draft.add_minutes("unmarked.txt", minutes(DAY, MAP, WRITE, COSTS))

    doubt = "unmarked.txt: confirmed.txt is marked as confirmed, this is not: if it is the older, ccpi actions undo"
    assert doubt in " ".join(said.split())
    draft.do("actions", "undo", "--yes")
    assert draft.shown(1)["source"]["document"] == "confirmed.txt"


def test_a_draft_that_comes_after_the_confirmed_minutes_changes_nothing(draft: World) -> None:
    confirm(draft, LONGER_MAP, WRITE, COSTS)
    said = draft.add_minutes("draft-2.txt", minutes(DAY, MAP, WRITE, state="DRAFT"))

    sentence = "draft-2.txt is a draft of minutes whose confirmed version was added before; nothing changed."
    assert sentence in " ".join(said.split())
    assert draft.shown(1)["source"]["document"] == "confirmed.txt"
    assert draft.proposals() == []


def split(world: World) -> None:
    world.propose(1)
    world.do("actions", "review", "--split", "1", "--task", "Draw the map", "--task", "Send the map round")


def assign_and_split(world: World) -> None:
    world.do("actions", "assign", "1", "Depot Manager")
    world.do("actions", "review", "--split", "1", "--task", "Draw the map", "--task", "Send the map round")


def merge(world: World) -> None:
    world.propose(2)
    world.do("actions", "review", "--merge", "2", "--into", "1")


#: What a person did about the draft, what the confirmed version says → its actions by number: status, task, words;
#: and what is to be reviewed.
DECIDED: dict[str, tuple[Callable[[World], object], tuple[str, ...], dict[int, tuple[str, str, list[str]]], list]] = {
    "split, and reworded": (
        split,
        (LONGER_MAP, WRITE, COSTS),
        {1: ("open", "Draw the map", [LONGER_MAP]), 4: ("open", "Send the map round", [LONGER_MAP])},
        [],
    ),
    "split, and taken out": (
        split,
        (NOTED, WRITE, COSTS),
        {1: ("open", "Draw the map", [MAP]), 4: ("open", "Send the map round", [MAP])},
        [(1, "vanished"), (4, "vanished")],
    ),
    "merged, and reworded": (
        merge,
        (LONGER_MAP, WRITE, COSTS),
        {1: ("open", LONGER_MAP.split("would ")[1].capitalize().rstrip("."), [LONGER_MAP, WRITE])},
        [],
    ),
    "merged, and one of the two taken out": (
        merge,
        (MAP, NOTED, COSTS),
        {1: ("open", "Circulate a map of the gritting routes to all members", [MAP, WRITE])},
        [],
    ),
    "merged, and both taken out": (
        merge,
        (NOTED, "The buses were noted.", COSTS),
        {1: ("open", "Circulate a map of the gritting routes to all members", [MAP, WRITE])},
        [(1, "vanished")],
    ),
    "closed, and taken out": (
        lambda world: world.do("actions", "close", "1", "--note", "Sent round."),
        (NOTED, WRITE, COSTS),
        {1: ("closed", "Circulate a map of the gritting routes to all members", [MAP])},
        [],
    ),
    "dropped, and reworded": (
        lambda world: world.do("actions", "drop", "1", "--reason", "Printed in the newsletter"),
        (LONGER_MAP, WRITE, COSTS),
        {1: ("dropped", LONGER_MAP.split("would ")[1].capitalize().rstrip("."), [LONGER_MAP])},
        [],
    ),
    "corrected, reworded and renumbered": (
        lambda world: world.do("actions", "edit", "1", "--task", "Send the map", "--item", "12", "--owner", "Engineer"),
        (LONGER_MAP, WRITE, COSTS),
        {1: ("open", "Send the map", [LONGER_MAP])},
        [],
    ),
    "reported done, and taken out": (
        lambda world: world.do("actions", "done", "1"),
        (NOTED, WRITE, COSTS),
        {1: ("done", "Circulate a map of the gritting routes to all members", [MAP])},
        [(1, "vanished")],
    ),
}


@pytest.mark.parametrize(("decide", "confirmed", "actions", "to_review"), DECIDED.values(), ids=DECIDED)
def test_what_was_decided_about_a_draft_stays_in_the_confirmed_version(
    draft: World,
    decide: Callable[[World], object],
    confirmed: tuple[str, ...],
    actions: dict[int, tuple[str, str, list[str]]],
    to_review: list[tuple[int, str]],
) -> None:
    decide(draft)
    confirm(draft, *confirmed)

    for number, (status, task, said) in actions.items():
        shown = draft.shown(number)
        assert (shown["status"], shown["task"], words(draft, number)) == (status, task, said)
    assert draft.proposals() == to_review


def test_owner_and_due_by_hand_stay(draft: World) -> None:
    draft.do("actions", "assign", "1", "Depot Manager")
    draft.do("actions", "defer", "3", "30 June 2025")
    confirm(draft, LONGER_MAP, WRITE, COSTS.replace("next meeting", "June meeting"))

    assert draft.shown(1)["owner"]["text"] == "Depot Manager"
    assert draft.shown(3)["due"]["date"] == "2025-06-30"


def test_the_parts_of_a_split_action_keep_the_owner_given_by_hand(draft: World) -> None:
    assign_and_split(draft)
    confirm(draft, LONGER_MAP, WRITE, COSTS)

    assert [draft.shown(number)["owner"]["text"] for number in (1, 4)] == ["Depot Manager"] * 2
    assert words(draft, 4) == [LONGER_MAP]


def test_merged_words_have_their_place_in_the_newer_version(draft: World) -> None:
    merge(draft)
    confirm(draft, LONGER_MAP, WRITE, COSTS)

    assert "late buses. <<" in draft.do("actions", "show", "1")
    assert all(quote["start"] is not None for quote in draft.shown(1)["quotes"])


def test_merged_words_stay_though_they_are_much_like_the_actions_own(draft: World) -> None:
    like_it = MAP.replace("gritting routes", "salting and gritting routes")
    draft.add_minutes("march.txt", minutes(NEXT, like_it))
    draft.propose(4)
    draft.do("actions", "review", "--merge", "4", "--into", "1")
    confirm(draft, MAP, WRITE, COSTS)

    assert words(draft, 1) == [MAP, like_it]


def test_a_merged_action_gets_the_owner_and_due_that_it_lacks(draft: World) -> None:
    draft.do("actions", "add", "Salt", "--meeting", "2024-12-04")
    draft.propose(3)
    draft.do("actions", "review", "--merge", "3", "--into", "4")
    shown = draft.shown(4)

    assert (shown["owner"]["text"], shown["due"]["on"]) == ("Dana Price, Director of Finance", "2025-03-05")
    assert shown["edited"] == ["quotes", "owner", "due"]


def test_an_owner_taken_away_by_hand_does_not_come_back_by_a_merger(draft: World) -> None:
    draft.do("actions", "assign", "1", "")
    merge(draft)

    assert draft.shown(1)["owner"]["text"] is None


def test_words_of_another_document_are_merged_without_a_place(draft: World) -> None:
    draft.add_minutes("march.txt", minutes(NEXT, FIGURES))
    draft.propose(4)
    draft.do("actions", "review", "--merge", "4", "--into", "1")

    assert [quote["start"] is None for quote in draft.shown(1)["quotes"]] == [False, True]


def test_what_was_heard_in_a_draft_is_not_asked_again_once_it_is_confirmed(draft: World) -> None:
    draft.add_minutes("march-draft.txt", minutes(NEXT, SENT, AWAITED, state="DRAFT"))
    draft.do("actions", "follow-up", "1", "--reject", "1")
    draft.do("actions", "follow-up", "2", "--answer", "1", "--as", "progress")
    asked = "\n".join([draft.do("actions", "follow-up", str(number)) for number in (1, 2)])
    draft.add_minutes("march.txt", minutes(NEXT, SENT, AWAITED, FIGURES, state="CONFIRMED", first_items=("Apologies",)))

    assert SENT not in asked
    assert "\n".join([draft.do("actions", "follow-up", str(number)) for number in (1, 2)]) == asked


def test_words_that_the_confirmed_version_has_in_place_of_the_rejected_are_new(draft: World) -> None:
    draft.add_minutes("march-draft.txt", minutes(NEXT, SENT, state="DRAFT"))
    draft.do("actions", "follow-up", "1", "--reject", "1")
    amended = SENT.replace("20 December", "6 January, with a list of the roads that it leaves out")
    draft.add_minutes("march.txt", minutes(NEXT, amended, state="CONFIRMED"))

    assert amended in draft.do("actions", "follow-up", "1", "--format", "json")


def test_a_rejection_that_is_taken_back_is_asked_again(draft: World) -> None:
    draft.add_minutes("march-draft.txt", minutes(NEXT, SENT, state="DRAFT"))
    before = draft.do("actions", "follow-up", "1")
    draft.do("actions", "follow-up", "1", "--reject", "1")
    draft.do("actions", "undo")

    assert draft.do("actions", "follow-up", "1") == before


def test_an_action_that_waits_for_review_says_why(draft: World) -> None:
    confirm(draft, NOTED, WRITE, COSTS, FIGURES)

    assert "To review  confirmed.txt no longer says it; draft.txt did." in draft.do("actions", "show", "1")
    assert "To review  confirmed.txt says it; the version before did not." in draft.do("actions", "show", "4")
    assert draft.shown(2)["to_review"] is None


def carry(world: World) -> World:
    world.add_minutes("december.txt", minutes(DAY, MAP, FIGURES))
    again = (
        "The Director of Finance would obtain the usage figures for the mobile library in time for the next meeting."
    )
    world.add_minutes("march.txt", minutes(NEXT, again))
    return world


def test_an_action_found_again_is_said_to_be_carried_forward(world: World) -> None:
    said = carry(world).run("actions", "follow-up", "2", "--answer", "1").err

    assert said.startswith("Carried forward as AP 2024/25-03: AP 2024/25-02 (ID 2): Obtain")
    assert (world.shown(2)["carried_by"], world.shown(3)["carries"]) == ([3], 2)


def test_what_is_brought_back_keeps_its_owner_and_says_what_it_is(world: World) -> None:
    world.add_minutes("december.txt", minutes(DAY, MAP, FIGURES))
    back = "The usage figures for the mobile library were not to hand; deferred to the next meeting."
    world.add_minutes("march.txt", minutes(NEXT, "The report was noted.", back))
    before = world.shown(3)
    world.do("actions", "follow-up", "2", "--answer", "1", "--as", "progress")
    later = world.shown(3)

    assert (before["task"], before["owner"]["text"]) == ("Bring Item about buses back to the next meeting", None)
    assert later["task"].startswith(
        "Bring Item about buses back to the next meeting: obtain the usage figures for the mobile"
    )
    assert (later["owner"]["text"], later["edited"]) == ("Dana Price, Director of Finance", ["owner", "task"])
    assert "Carries AP 2024/25-02 (ID 2): Obtain the usage figures" in " ".join(
        world.do("actions", "show", "3").split()
    )
    world.do("actions", "undo")
    assert (world.shown(3)["task"], world.shown(2)["status"]) == (before["task"], "open")


def test_a_task_by_hand_stays_when_it_carries_another(world: World) -> None:
    carry(world).do("actions", "edit", "3", "--task", "Chase", "--owner", "Clerk")
    world.do("actions", "follow-up", "2", "--answer", "1")

    assert (world.shown(3)["task"], world.shown(3)["owner"]["text"]) == ("Chase", "Clerk")


def test_dropping_what_carries_another_action_points_at_that(world: World) -> None:
    carry(world).do("actions", "follow-up", "2", "--answer", "1")
    said = world.run("actions", "drop", "3", "--reason", "Not an action").err

    assert "It carried AP 2024/25-02: if that is still owed, ccpi actions reopen 2." in said
    assert "It carried" not in world.run("actions", "drop", "1", "--reason", "Not an action").err


def test_a_part_of_a_split_action_carries_nothing(world: World) -> None:
    carry(world).do("actions", "follow-up", "2", "--answer", "1")
    world.propose(3)
    world.do("actions", "review", "--split", "3", "--task", "Ask for figures", "--task", "Send figures")

    assert (world.shown(3)["carries"], world.shown(4)["carries"]) == (2, None)
    assert "sound" in world.run("store", "check").err
