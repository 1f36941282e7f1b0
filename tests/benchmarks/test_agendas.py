"""The scorer of the agenda check: what it counts as right, on papers made for it."""

import json
from pathlib import Path
from textwrap import dedent

import pytest

from ccpi_actions.tracking.agenda_check import Checked
from ccpi_actions.tracking.model import Action
from tests.benchmarks.agendas import COLUMNS, Label, Outcome, check_pair, count, is_same_item, is_wrong, table

ACTION = Action(id=1, reference="", task="Dredge the pond")
FOUND = Checked(1, item="3a", item_title="Pond", words="To consider quotes for dredging the pond")
NONE = Checked(1)


def label(*, due: bool = True, items: str = "3a", may: str = "") -> Label:
    return {
        "quote": "The Clerk to dredge the pond.",
        "due": due,
        "items": items.split(),
        "words": "quotes for dredging the pond" if items else None,
        "may": may.split(),
    }


CASES = {
    "the right item": (Outcome(label(), ACTION, "answered", FOUND), "due recall precision named words"),
    "said to be missing": (Outcome(label(), ACTION, "missing", NONE), "due"),
    "named as a place to look": (Outcome(label(), ACTION, "missing", Checked(1, perhaps="3a Pond")), "due named"),
    "the wrong item": (Outcome(label(items="7"), ACTION, "answered", FOUND), "due"),
    "rightly missing": (Outcome(label(items=""), ACTION, "missing", NONE), "due missing"),
    "falsely answered": (Outcome(label(items=""), ACTION, "answered", FOUND), "due"),
    "an item that may be named": (Outcome(label(items="", may="3a"), ACTION, "answered", FOUND), "due missing"),
    "taken for due": (Outcome(label(due=False, items=""), ACTION, "missing", NONE), "early"),
    "taken for not due": (Outcome(label(), ACTION, "early", FOUND), "recall precision named words"),
    "passed over": (Outcome(label(due=False, items=""), ACTION), "due early"),
    "not tracked": (Outcome(label(), None), ""),
}


@pytest.mark.parametrize(("outcome", "right"), CASES.values(), ids=CASES)
def test_what_is_right_about_an_action_is_counted(outcome: Outcome, right: str) -> None:
    counted = count(outcome)

    assert {name for name in COLUMNS if counted[name]} == set(right.split())
    assert is_wrong(outcome) == any(counted[name] < counted[f"{name}_n"] for name in counted if f"{name}_n" in counted)


@pytest.mark.parametrize(("mine", "other"), [("3(a)", "3a"), ("Bus Shelter", "bus shelter"), ("E6/25(i)", "E6/25i")])
def test_an_item_is_the_same_however_its_number_is_printed(mine: str, other: str) -> None:
    assert is_same_item(mine, [other])
    assert not is_same_item(mine, ["4"])


def test_a_pair_is_checked_as_a_clerk_does_it(tmp_path: Path) -> None:
    minutes = """
        Holm Parish Council

        Minutes of the meeting held on Tuesday 10 September 2024 in the Reading Room

        Present: Cllr P Gill (Chairman), Mrs L Hark (Clerk)

        1. Apologies
        None.

        2. Pond
        The Clerk to obtain quotes for dredging the pond for the November meeting.
    """
    agenda = """
        Holm Parish Council

        The next meeting will be held on Tuesday 12 November 2024

        AGENDA

        1. Apologies
        2. Minutes
        3. To consider quotes for dredging the pond
    """
    (tmp_path / "holm-1.txt").write_text(dedent(minutes))
    (tmp_path / "holm-2.txt").write_text(dedent(agenda))
    quote = "The Clerk to obtain quotes for dredging the pond for the November meeting."
    gold = {
        "minutes": ["holm-1.txt"],
        "agenda": "holm-2.txt",
        "actions": [label(items="3") | {"quote": quote}, label() | {"quote": "Nobody said this."}],
    }
    (tmp_path / "holm.json").write_text(json.dumps(gold))

    first, second = check_pair(tmp_path / "holm.json")

    assert (first.list, first.item, is_wrong(first)) == ("answered", "3", False)
    assert second.action is None
    assert "1.000 of 1" in table({"holm": count(first)})
