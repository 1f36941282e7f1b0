"""Undo takes back the last change, whatever it was; the history keeps both."""

import pytest
from invented import minutes_of

from ccpi_actions.errors import Conflict, Refused
from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking import life
from ccpi_actions.tracking.review import Decision
from ccpi_actions.tracking.store import ActionFilter
from ccpi_actions.tracking.undo import take_back

JUNE, SEPTEMBER = "2024-06-12", "2024-09-11"
WRITE = "The Clerk would write to the three operators about late buses."
VISIT = "The Manager offered to arrange a visit to the depot."

CHANGES = {
    "add": lambda tracker: tracker.add("Mend the fence", owner="Clerk"),
    "edit": lambda tracker: tracker.edit(1, task="Write to all"),
    "assign": lambda tracker: tracker.assign(1, "Head of Transport"),
    "defer": lambda tracker: tracker.defer(1, "next meeting"),
    "note": lambda tracker: tracker.note(1, "No reply yet."),
    "done": lambda tracker: tracker.done(1),
    "close": lambda tracker: tracker.close([1, 2], SEPTEMBER, "Agreed."),
    "drop": lambda tracker: tracker.drop(1, "Overtaken"),
    "decide": lambda tracker: tracker.decide(2, Decision(what="split", tasks=("Ask", "Tell"))),
    "add meeting": lambda tracker: tracker.add_meeting("2025-06-11", "Audit Panel"),
    "move meeting": lambda tracker: tracker.move_meeting(SEPTEMBER, "2024-09-18"),
    "cancel meeting": lambda tracker: tracker.cancel_meeting(SEPTEMBER),
}


def shown(tracker: Tracker) -> object:
    return (
        tracker.store.rows(ActionFilter()),
        [(one.evidence, one.quotes, one.edited, one.vanished_in) for one in tracker.full_actions()],
        [(one.date, one.status, one.moved_to) for one in tracker.meetings()],
        tracker.documents(),
    )


@pytest.fixture(autouse=True)
def june(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, WRITE, possible=(VISIT,), next_meeting=SEPTEMBER))


@pytest.mark.parametrize("change", CHANGES)
def test_undo_puts_back_what_was(tracker: Tracker, change: str) -> None:
    before = shown(tracker)
    CHANGES[change](tracker)
    assert shown(tracker) != before

    taken_back = tracker.undo()

    assert shown(tracker) == before
    assert tracker.store.changes(1)[0].undoes == taken_back.seq


def test_undoing_again_takes_back_the_change_before(tracker: Tracker) -> None:
    states = []
    for change in CHANGES.values():
        states.append(shown(tracker))
        try:
            change(tracker)
        except Refused:
            states.pop()
    for state in reversed(states):
        tracker.undo()
        assert shown(tracker) == state
    tracker.undo()
    assert (tracker.full_actions(), tracker.meetings(), tracker.documents()) == ([], [], [])
    with pytest.raises(Refused, match="nothing to undo"):
        tracker.undo()


def test_after_an_undo_and_another_change_undo_takes_back_that_change(tracker: Tracker) -> None:
    tracker.note(1, "First")
    tracker.undo()
    tracker.note(1, "Second")

    assert tracker.undo().summary == "Noted on AP 2024/25-01"
    assert tracker.undo().summary == "Added june.txt: 2 new actions"


def test_the_history_of_an_action_keeps_the_change_and_its_undoing(tracker: Tracker) -> None:
    tracker.close(1, SEPTEMBER, "Agreed.")
    tracker.undo()
    one = tracker.action(1)

    assert (one.status, one.ended, one.evidence) == ("open", None, [])
    assert [event.what for event in one.history] == [
        "found in june.txt",
        "closed at the meeting of 11 September 2024",
        "took back: Closed AP 2024/25-01",
    ]


def test_a_colleague_who_saw_the_taken_back_state_is_told(tracker: Tracker) -> None:
    tracker.assign(1, "Head of Transport")
    seen = tracker.action(1)
    tracker.undo()
    stale = life.note(seen, tracker.stamp("actions note"), "Spoke to the Head of Transport")

    with pytest.raises(Conflict), tracker.store.transaction("actions note", "somebody else") as change:
        change.put_action(stale)


def test_a_change_that_others_were_built_on_is_not_taken_back(tracker: Tracker) -> None:
    tracker.assign(1, "Head of Transport")
    tracker.assign(1, "Head of Schools")
    earlier = tracker.store.changes()[1]

    said = "has changed since “Assigned AP 2024/25-01 to Head of Transport”"
    with pytest.raises(Conflict, match=said), tracker._change("actions undo") as change:
        take_back(change, earlier, tracker.stamp("actions undo"))
    assert tracker.action(1).owner.text == "Head of Schools"


def test_ids_and_references_are_not_given_again_after_an_undo(tracker: Tracker, take) -> None:
    tracker.undo()
    take("june.txt", minutes_of(JUNE, WRITE, possible=(VISIT,)))

    assert [(row.id, row.reference) for row in tracker.store.rows(ActionFilter())] == [
        (3, "AP 2024/25-03"),
        (4, "AP 2024/25-04"),
    ]
