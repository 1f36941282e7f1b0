"""What may be done to an action in each status, and what it leaves behind."""

from collections.abc import Callable

import pytest

from ccpi_actions.errors import BadInput, Refused
from ccpi_actions.tracking import life
from ccpi_actions.tracking.joining import carry_forward
from ccpi_actions.tracking.model import Action, Due, Evidence, Owner, Source, Status

STAMP = life.Stamp("2025-03-01T10:00:00Z", "R Hollis", "actions test")
DAY = "2025-03-01"


def action(status: Status = "open", **fields: object) -> Action:
    return Action(id=7, reference="AP 2024/25-07", task="Write to the operators", status=status, **fields)  # type: ignore[arg-type]


CHANGES: dict[str, Callable[[Action], Action]] = {
    "keep": lambda one: life.keep(one, STAMP),
    "edit": lambda one: life.edit(one, STAMP, task="Write to them all"),
    "assign": lambda one: life.assign(one, STAMP, "Clerk"),
    "defer": lambda one: life.defer(one, STAMP, Due("June", "date", "2025-06")),
    "note": lambda one: life.note(one, STAMP, "A reply is awaited."),
    "progress": lambda one: life.progress(one, STAMP, Evidence("progress", "A reply was awaited.")),
    "done": lambda one: life.done(one, STAMP, "Letters sent."),
    "close": lambda one: life.close(one, STAMP, DAY, meeting="2025-02-28", words="The Panel agreed."),
    "drop": lambda one: life.drop(one, STAMP, DAY, "Overtaken"),
    "reopen": lambda one: life.reopen(one, STAMP, "No reply after all"),
}
#: What each change makes of each status; None: it is refused.
STATUSES: dict[str, dict[Status, Status | None]] = {
    "keep": {"proposed": "open", "open": None, "done": None, "closed": None, "dropped": None},
    "edit": {"proposed": "proposed", "open": "open", "done": "done", "closed": None, "dropped": None},
    "assign": {"proposed": "proposed", "open": "open", "done": "done", "closed": None, "dropped": None},
    "defer": {"proposed": "proposed", "open": "open", "done": "done", "closed": None, "dropped": None},
    "note": {"proposed": "proposed", "open": "open", "done": "done", "closed": "closed", "dropped": "dropped"},
    "progress": {"proposed": "proposed", "open": "open", "done": "done", "closed": None, "dropped": None},
    "done": {"proposed": "done", "open": "done", "done": None, "closed": None, "dropped": None},
    "close": {"proposed": "closed", "open": "closed", "done": "closed", "closed": None, "dropped": None},
    "drop": {"proposed": "dropped", "open": "dropped", "done": "dropped", "closed": None, "dropped": None},
    "reopen": {"proposed": None, "open": None, "done": "open", "closed": "open", "dropped": "open"},
}
CASES = [(change, before, after) for change, row in STATUSES.items() for before, after in row.items()]


@pytest.mark.parametrize(("change", "before", "after"), CASES)
def test_each_change_is_allowed_or_refused_by_status(change: str, before: Status, after: Status | None) -> None:
    one = action(before)
    if after is None:
        with pytest.raises(Refused, match=r"^AP 2024/25-07 (is|was) .*\.$"):
            CHANGES[change](one)
    else:
        assert CHANGES[change](one).status == after


@pytest.mark.parametrize("change", [name for name in CHANGES if name not in {"keep", "reopen"}])
def test_each_change_adds_one_line_of_history_and_one_version(change: str) -> None:
    before = action()
    after = CHANGES[change](before)

    assert (after.version, len(after.history)) == (2, 1)
    assert (after.history[0].at, after.history[0].by, after.history[0].command) == tuple(
        getattr(STAMP, name) for name in ("at", "by", "command")
    )
    assert (before.version, before.history) == (1, [])


def test_history_says_what_was_and_what_is() -> None:
    one = life.assign(action(owner=Owner("Clerk", "stated")), STAMP, "Head  of Highways")

    assert one.owner == Owner("Head of Highways", "assigned")
    assert one.history[0].what == "owner: Clerk → Head of Highways"


def test_nobody_is_an_owner_too() -> None:
    one = life.assign(action(owner=Owner("Clerk", "stated")), STAMP, None)

    assert one.owner == Owner()
    assert one.history[0].what == "owner: Clerk → none"


def test_a_correction_is_remembered_so_that_no_document_overwrites_it() -> None:
    one = life.edit(action(source=Source(item="4")), STAMP, task="Write to all", item="5")

    assert one.source.item == "5"
    assert one.edited == ["task", "item"]
    assert life.found_again(one, STAMP, "read anew", task="Write to the operators") is one


def test_a_change_that_changes_nothing_leaves_the_action_itself() -> None:
    one = action(owner=Owner("Clerk", "stated"), due=Due("June", "date", "2025-06"))

    assert life.edit(one, STAMP, task=one.task) is one
    assert life.assign(one, STAMP, "Clerk") is one
    assert life.defer(one, STAMP, Due("June", "date", "2025-06", "typed")) is one


def test_closing_keeps_the_meeting_and_the_words() -> None:
    one = CHANGES["close"](action("done"))

    assert one.ended == "2025-02-28"
    assert one.evidence == [Evidence("closed", "The Panel agreed.", "2025-02-28")]


def test_closing_without_a_meeting_ends_the_action_today() -> None:
    assert life.close(action(), STAMP, DAY).ended == DAY


def test_closing_twice_says_when_it_was_closed() -> None:
    with pytest.raises(Refused, match="already closed, since 28 February 2025"):
        life.close(CHANGES["close"](action()), STAMP, DAY)


def test_reopening_keeps_what_was_said_of_its_end() -> None:
    one = CHANGES["reopen"](CHANGES["close"](action()))

    assert one.ended is None
    assert [event.what for event in one.history] == [
        "closed at the meeting of 28 February 2025",
        "reopened (was closed)",
    ]
    assert one.evidence[0].text == "The Panel agreed."


@pytest.mark.parametrize("words", ["", "  \n"])
def test_a_note_and_a_reason_need_words(words: str) -> None:
    with pytest.raises(BadInput, match="needs words"):
        life.note(action(), STAMP, words)
    with pytest.raises(BadInput, match="needs a reason"):
        life.drop(action(), STAMP, DAY, words)
    with pytest.raises(BadInput, match="needs a task"):
        life.edit(action(), STAMP, task=words)


def test_carrying_forward_leaves_one_of_the_two_outstanding() -> None:
    later = Action(id=9, reference="AP 2024/25-09", task="Write again", source=Source(meeting="2025-02-28", item="4"))
    earlier, carrying = carry_forward(action(), later, STAMP)

    assert (earlier.status, earlier.ended, earlier.carried_by) == ("closed", "2025-02-28", [9])
    assert earlier.evidence == [Evidence("carried forward", "Write again", "2025-02-28", "4")]
    assert (carrying.status, carrying.carries) == ("open", 7)


def test_an_action_carries_one_other_at_most_and_never_itself() -> None:
    later = Action(id=9, reference="AP 2024/25-09", task="Write again", carries=3)
    with pytest.raises(Refused, match="already carries action 3"):
        carry_forward(action(), later, STAMP)
    with pytest.raises(Refused, match="cannot carry itself"):
        carry_forward(action(), action(), STAMP)
