"""A committee's year in any order of commands: undo restores, decisions stay, numbers are given once, nothing is lost.

Minutes come in versions that reword, renumber, add and leave out; people correct, merge, split, close and reopen;
meetings are moved, cancelled and called again; answers are accepted and rejected; and any of it is taken back.
"""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from desk import desk
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from invented import BODY, COUNCIL, minutes_of
from memory_store import MemoryStore
from msgspec.structs import replace

from ccpi_actions.errors import BadInput, Refused
from ccpi_actions.storage import open_store
from ccpi_actions.storage.check import check_store
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.tracking.model import Action
from ccpi_actions.tracking.review import Decision
from ccpi_actions.tracking.standing import Standings
from ccpi_actions.tracking.store import ActionFilter, Store
from ccpi_actions.tracking.versions import like

DAYS = ["2023-12-06", "2024-02-29", "2024-06-12", "2024-09-11", "2024-12-04"]
OTHER_DAYS = ["2024-02-28", "2024-06-19", "2024-09-25", "2025-01-08", "2025-03-05", "2025-06-11"]
#: Each with its rewording in an amended version.
SENTENCES = [
    ("The Clerk would write to the three operators about late buses.",) * 2,
    (
        "The Engineer would circulate a map of the gritting routes.",
        "The Engineer would circulate a map of all of the gritting routes in the county.",
    ),
    (
        "The Director would report on the waste contract to the next meeting.",
        "The Director would report in full on the waste contract to the next meeting.",
    ),
    (
        "The Clerk reported that the letters to the three operators about late buses had been sent.",
        "The Clerk reported that the map of the gritting routes had been circulated.",
    ),
    ("The Treasurer would obtain figures for the reserve.", "The Treasurer would obtain the figures for the reserve."),
]
DUES = ["next meeting", "the June meeting", "in six months", "29 February 2028", "none", "the meeting after next"]
NUMBERS = st.integers(0, 40)


def seen(action: Action) -> Action:
    """Return what undo brings back of an action: all but its history and version, which go on."""
    return replace(action, history=[], version=0)


class Year(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.tracker, self.take = desk(self.make_store())
        #: What each undo should bring back, newest last.
        self.before: list[object] = []
        self.given: dict[int, str] = {}

    def make_store(self) -> Store:
        return MemoryStore()

    def content(self) -> object:
        return (
            [seen(action) for action in self.tracker.full_actions()],
            self.tracker.meetings(),
            self.tracker.documents(),
        )

    def do(self, command: Callable[[], object]) -> None:
        """Run a command; what it changed is one step to take back, and what it refuses changes nothing."""
        before, changes = self.content(), len(self.tracker.store.changes())
        try:
            command()
        except (Refused, BadInput):
            assert self.content() == before
            return
        if len(self.tracker.store.changes()) > changes:
            self.before.append(before)
        else:
            assert self.content() == before

    def any_of(self, choice: int) -> int:
        numbers = [row.id for row in self.tracker.store.rows(ActionFilter())]
        return numbers[choice % len(numbers)] if numbers else 1

    # Minutes ---------------------------------------------------------------------------------------------------------

    @rule(
        day=st.sampled_from(DAYS),
        said=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 1)), unique_by=lambda one: one[0], max_size=4),
        state=st.sampled_from(["", "draft", "confirmed"]),
        coming=st.sampled_from([None, *DAYS, *OTHER_DAYS]),
        kind=st.sampled_from(["minutes", "minutes", "minutes", "decision", "agenda pack"]),
        weak=st.booleans(),
    )
    def add_minutes(self, day, said, state, coming, kind, weak) -> None:
        sentences = [SENTENCES[number][version] for number, version in said]
        firm, possible = (sentences[:1], tuple(sentences[1:])) if weak else (sentences, ())
        later = coming if coming and coming > day else None
        parsed = minutes_of(day, *firm, possible=possible, state=state, next_meeting=later, kind=kind)
        decided = {action.id: action for action in self.tracker.full_actions()}
        added = []
        self.do(lambda: added.append(self.take(f"{day}-{len(self.before)}.txt", parsed)))
        if added[0].state != "older version":
            self.nothing_is_lost(sentences)
        self.decisions_stay(decided)

    def nothing_is_lost(self, sentences: list[str]) -> None:
        tracked = [quote.text for action in self.tracker.full_actions() for quote in action.quotes]
        assert [one for one in sentences if not any(like(one, text) for text in tracked)] == []

    def decisions_stay(self, before: dict[int, Action]) -> None:
        now = {action.id: action for action in self.tracker.full_actions()}
        for number, old in before.items():
            new = now[number]
            if old.status != "proposed":
                assert new.status == old.status
            assert (new.evidence, new.rejected, new.edited) == (old.evidence, old.rejected, old.edited)
            assert (new.carries, new.carried_by, new.reference) == (old.carries, old.carried_by, old.reference)
            for field in ("task", "owner", "due"):
                if field in old.edited:
                    assert getattr(new, field) == getattr(old, field)
            if "item" in old.edited:
                assert new.source.item == old.source.item
            if "quotes" in old.edited:
                # words taken over stay, or what the minutes say anew is those very words
                texts = {quote.text for quote in new.quotes}
                assert len(texts) >= min(2, len(old.quotes)) or texts >= {quote.text for quote in old.quotes[1:]}

    # Actions ---------------------------------------------------------------------------------------------------------

    @rule(due=st.sampled_from(DUES), meeting=st.sampled_from([None, *DAYS]))
    def add(self, due, meeting) -> None:
        self.do(lambda: self.tracker.add("Mend the fence", due=due, meeting=meeting, body=BODY, council=COUNCIL))

    @rule(
        choice=NUMBERS,
        command=st.sampled_from(["done", "close", "drop", "reopen", "note", "edit", "assign", "defer", "close all"]),
        due=st.sampled_from(DUES),
        day=st.sampled_from(DAYS),
    )
    def change_action(self, choice, command, due, day) -> None:
        number, tracker = self.any_of(choice), self.tracker
        if not tracker.store.count():
            return
        commands = {
            "done": lambda: tracker.done(number, "It is."),
            "close": lambda: tracker.close(number, day),
            "drop": lambda: tracker.drop(number, "Moot"),
            "reopen": lambda: tracker.reopen(number),
            "note": lambda: tracker.note(number, "Chased."),
            "edit": lambda: tracker.edit(number, task=f"Do {choice}", item=str(choice)),
            "assign": lambda: tracker.assign(number, "Head of Parks"),
            "defer": lambda: tracker.defer(number, due),
            "close all": lambda: tracker.close_all_done(day),
        }
        self.do(commands[command])

    @rule(choice=NUMBERS, other=NUMBERS, what=st.sampled_from(["keep", "correct", "merge", "split", "drop"]))
    def review(self, choice, other, what) -> None:
        waiting = [proposal.action.id for proposal in self.tracker.proposals()]
        if not self.tracker.store.count():
            return
        number = waiting[choice % len(waiting)] if waiting else self.any_of(choice)
        decision = Decision(
            what=what,
            task=f"Do {choice}" if what == "correct" else None,
            into=self.any_of(other),
            tasks=("A", "B", "C"),
        )
        self.do(lambda: self.tracker.decide(number, decision))

    @rule(choice=NUMBERS, what=st.sampled_from(["accept", "done", "progress", "reject"]))
    def answer(self, choice, what) -> None:
        heard = [one for one in self.tracker.follow_up() if one.answers]
        if not heard:
            return
        one = heard[choice % len(heard)]
        answer = one.answers[choice % len(one.answers)]
        if what == "reject":
            self.do(lambda: self.tracker.reject(one.action, answer))
        else:
            self.do(lambda: self.tracker.accept(one.action, answer, None if what == "accept" else what))
        again = [each for each in self.tracker.follow_up() if each.action == one.action]
        assert answer.key not in [each.key for found in again for each in found.answers]

    # Meetings, and taking back ---------------------------------------------------------------------------------------

    @rule(
        command=st.sampled_from(["add", "move", "cancel"]),
        day=st.sampled_from([*DAYS, *OTHER_DAYS]),
        to=st.sampled_from([*DAYS, *OTHER_DAYS]),
    )
    def change_calendar(self, command, day, to) -> None:
        tracker = self.tracker
        commands = {
            "add": lambda: tracker.add_meeting(day, BODY, council=COUNCIL),
            "move": lambda: tracker.move_meeting(day, to),
            "cancel": lambda: tracker.cancel_meeting(day),
        }
        if command == "add" or any(meeting.date == day for meeting in tracker.meetings()):
            self.do(commands[command])

    @precondition(lambda self: self.before)
    @rule(times=st.integers(1, 4))
    def undo(self, times) -> None:
        for _ in range(min(times, len(self.before))):
            self.tracker.undo()
            assert self.content() == self.before.pop()

    # What always holds -----------------------------------------------------------------------------------------------

    @invariant()
    def numbers_and_references_are_given_once(self) -> None:
        rows = self.tracker.store.rows(ActionFilter())
        for row in rows:
            assert self.given.setdefault(row.id, row.reference) == row.reference
        assert len(set(self.given.values())) == len(self.given)

    @invariant()
    def what_waits_for_review_can_be_decided(self) -> None:
        for proposal in self.tracker.proposals():
            assert proposal.action.status in {"proposed", "open", "done"}
            assert proposal.why

    @invariant()
    def links_go_both_ways(self) -> None:
        actions = {action.id: action for action in self.tracker.full_actions()}
        for action in actions.values():
            assert all(actions[later].carries == action.id for later in action.carried_by)
            assert action.carries is None or action.id in actions[action.carries].carried_by

    @invariant()
    def how_each_action_stands_is_known_on_any_day(self) -> None:
        actions = self.tracker.full_actions()
        for today in ("2024-02-29", "2025-03-01", "2027-01-01"):
            standings = Standings(self.tracker.calendar, date.fromisoformat(today))
            for action in actions:
                stands = standings.of(action)
                assert bool(stands.due_how) == bool(action.due.text)
                assert not stands.overdue or (stands.due_on or "9999") < today
                assert stands.due_meeting is None or self.takes_place(stands.due_meeting, stands.due_meeting_status)

    def takes_place(self, day: str, status: str) -> bool:
        return status == "unknown" or any(
            one.date == day and one.status in {"held", "planned"} for one in self.tracker.meetings()
        )


class YearInAFolder(Year):
    """The same, with the store that clerks have, which is sound at the end."""

    def make_store(self) -> Store:
        self.folder = tempfile.TemporaryDirectory()
        return open_store(Path(self.folder.name) / "store")

    def teardown(self) -> None:
        store = self.tracker.store
        assert isinstance(store, FolderStore)
        found = check_store(store) if store.changes(1) else []
        self.tracker.release()
        self.folder.cleanup()
        assert found == []


TestYear = Year.TestCase
TestYear.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestYearInAFolder = YearInAFolder.TestCase
TestYearInAFolder.settings = settings(max_examples=8, stateful_step_count=30, deadline=None)
