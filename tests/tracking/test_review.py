"""A review asks about what is weak or changed, and carries out what an officer decides."""

import pytest
from invented import minutes_of

from ccpi_actions.errors import BadInput, Refused
from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.review import Decision

JUNE = "2024-06-12"
WRITE = "The Clerk would write to the three operators about late buses."
VISIT = "The Manager offered to arrange a visit to the depot and a map."


@pytest.fixture
def proposed(tracker: Tracker, take) -> int:
    take("june.txt", minutes_of(JUNE, WRITE, possible=(VISIT,)))
    return tracker.proposals()[0].action.id


def test_only_what_is_not_decided_is_up_for_review(tracker: Tracker, proposed: int) -> None:
    assert [(one.action.id, one.kind) for one in tracker.proposals()] == [(2, "proposed")]

    tracker.decide(proposed, Decision(what="keep"))

    assert tracker.proposals() == []
    assert tracker.action(proposed).status == "open"


def test_correcting_keeps_what_was_corrected_in_one_step(tracker: Tracker, proposed: int) -> None:
    decision = Decision(what="correct", task="Arrange a visit", owner="Depot Manager", due="next meeting", item="5")
    tracker.decide(proposed, decision)
    one = tracker.action(proposed)

    assert (one.status, one.task, one.owner.text, one.due.kind, one.source.item) == (
        "open",
        "Arrange a visit",
        "Depot Manager",
        "meeting",
        "5",
    )
    assert one.version == 2
    assert one.edited == ["task", "item", "owner", "due"]


def test_a_due_is_corrected_seen_from_the_meeting(tracker: Tracker, proposed: int) -> None:
    tracker.decide(proposed, Decision(what="correct", due="in six weeks"))

    assert tracker.action(proposed).due.date == "2024-07-24"


def test_dropping_keeps_the_action_with_its_reason(tracker: Tracker, proposed: int) -> None:
    tracker.decide(proposed, Decision(what="drop", reason="only an offer"))
    one = tracker.action(proposed)

    assert (one.status, one.history[-1].why) == ("dropped", "only an offer")


def test_merging_gives_the_words_to_the_other_action(tracker: Tracker, proposed: int) -> None:
    tracker.decide(proposed, Decision(what="merge", into=1))
    kept, dropped = tracker.full_actions()

    assert [quote.text for quote in kept.quotes] == [WRITE, VISIT]
    assert (dropped.status, dropped.history[-1].why) == ("dropped", "the same as AP 2024/25-01")


def test_splitting_makes_an_action_of_each_task(tracker: Tracker, proposed: int) -> None:
    tracker.decide(proposed, Decision(what="split", tasks=("Arrange a visit", "Provide a map")))
    _, first, second = tracker.full_actions()

    assert [(one.task, one.status, one.reference) for one in (first, second)] == [
        ("Arrange a visit", "open", "AP 2024/25-02"),
        ("Provide a map", "open", "AP 2024/25-03"),
    ]
    assert first.quotes == second.quotes
    assert second.history[-1].what == "split from AP 2024/25-02"


def test_what_vanished_can_be_kept_and_is_not_asked_again(tracker: Tracker, take) -> None:
    take("draft.txt", minutes_of(JUNE, WRITE, VISIT, state="draft"))
    take("confirmed.txt", minutes_of(JUNE, WRITE, state="confirmed"))
    assert [one.kind for one in tracker.proposals()] == ["vanished"]

    tracker.decide(2, Decision(what="keep"))

    assert tracker.proposals() == []
    assert tracker.action(2).status == "open"


MEANINGLESS = [
    Decision(what="merge"),
    Decision(what="merge", into=2),
    Decision(what="merge", into=99),
    Decision(what="split", tasks=("Arrange a visit",)),
    Decision(what="split", tasks=("Arrange a visit", " ")),
    Decision(what="correct", due="31 June"),
    Decision(what="drop", reason=" "),
]


@pytest.mark.parametrize("decision", MEANINGLESS)
def test_a_decision_without_sense_changes_nothing(tracker: Tracker, proposed: int, decision: Decision) -> None:
    before = tracker.full_actions()

    with pytest.raises(BadInput):
        tracker.decide(proposed, decision)

    assert tracker.full_actions() == before


def test_what_is_decided_is_not_up_for_review(tracker: Tracker, proposed: int) -> None:
    tracker.decide(proposed, Decision(what="keep"))

    with pytest.raises(Refused, match="is open and not up for review"):
        tracker.decide(proposed, Decision(what="drop"))
