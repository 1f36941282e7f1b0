"""The life of a store's actions, in any order of commands, against a simple model of what should be."""

import tempfile
from pathlib import Path

from desk import desk
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from invented import minutes_of
from memory_store import MemoryStore

from ccpi_actions.errors import Refused
from ccpi_actions.storage import open_store
from ccpi_actions.tracking.store import ActionFilter, Store

DAYS = ["2024-06-12", "2024-09-11", "2024-12-04"]
SENTENCES = [
    "The Clerk would write to the three operators about late buses.",
    "The Director would report on the waste contract to the next meeting.",
    "The Engineer would circulate a map of the gritting routes.",
]
#: Command → statuses in which it is allowed, and the status after.
ALLOWED = {
    "done": ({"proposed", "open"}, "done"),
    "close": ({"proposed", "open", "done"}, "closed"),
    "drop": ({"proposed", "open", "done"}, "dropped"),
    "reopen": ({"done", "closed", "dropped"}, "open"),
}


class LifeOfActions(RuleBasedStateMachine):
    """Statuses are as the model says, numbers are never given twice, undo restores, versions only grow."""

    def __init__(self) -> None:
        super().__init__()
        self.tracker, self.take = desk(self.make_store())
        self.statuses: dict[int, str] = {}
        #: What undo should bring back, newest last.
        self.before: list[dict[int, str]] = []
        self.given: dict[int, str] = {}
        self.versions: dict[int, int] = {}

    def make_store(self) -> Store:
        return MemoryStore()

    def _number(self, choice: int) -> int:
        return sorted(self.statuses)[choice % len(self.statuses)]

    def _changed(self) -> None:
        self.before.append(dict(self.statuses))

    @rule(day=st.sampled_from(DAYS), said=st.lists(st.sampled_from(SENTENCES), unique=True, min_size=1))
    def add_minutes(self, day: str, said: list[str]) -> None:
        documents = len(self.tracker.documents())
        before = dict(self.statuses)
        added = self.take(f"{day}.txt", minutes_of(day, *said))
        self.statuses |= {number: self.tracker.action(number).status for number in added.created}
        if len(self.tracker.documents()) > documents:
            self.before.append(before)
        else:
            assert added.created == []

    @rule(task=st.sampled_from(["Mend the fence", "Paint the door"]))
    def add(self, task: str) -> None:
        self._changed()
        self.statuses[self.tracker.add(task, meeting=DAYS[0]).id] = "open"

    @precondition(lambda self: self.statuses)
    @rule(command=st.sampled_from(sorted(ALLOWED)), choice=st.integers(0, 50))
    def move_on(self, command: str, choice: int) -> None:
        number = self._number(choice)
        allowed, after = ALLOWED[command]
        extra = ("Overtaken",) if command == "drop" else ()
        if self.statuses[number] in allowed:
            self._changed()
            getattr(self.tracker, command)(number, *extra)
            self.statuses[number] = after
        else:
            try:
                getattr(self.tracker, command)(number, *extra)
            except Refused:
                return
            raise AssertionError(f"{command} was allowed on {self.statuses[number]}")

    @precondition(lambda self: self.statuses)
    @rule(choice=st.integers(0, 50))
    def note(self, choice: int) -> None:
        self._changed()
        self.tracker.note(self._number(choice), "Nothing heard.")

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        self.tracker.undo()
        self.statuses = self.before.pop()

    @invariant()
    def statuses_are_as_expected(self) -> None:
        assert {row.id: row.status for row in self.tracker.store.rows(ActionFilter())} == self.statuses

    @invariant()
    def references_and_ids_belong_to_one_action_for_ever(self) -> None:
        now = {row.id: row.reference for row in self.tracker.store.rows(ActionFilter())}
        assert len(set(now.values())) == len(now)
        for number, reference in now.items():
            assert self.given.setdefault(number, reference) == reference
        assert len(set(self.given.values())) == len(self.given)

    @invariant()
    def versions_and_history_only_grow(self) -> None:
        for action in self.tracker.full_actions():
            assert action.version >= self.versions.get(action.id, 1)
            assert action.history[0].what.startswith(("found in", "typed by hand"))
            self.versions[action.id] = action.version


class LifeInAFolder(LifeOfActions):
    """The same, with the store that clerks have."""

    def make_store(self) -> Store:
        self.folder = tempfile.TemporaryDirectory()
        return open_store(Path(self.folder.name) / "store")

    def teardown(self) -> None:
        self.tracker.release()
        self.folder.cleanup()


TestLifeOfActions = LifeOfActions.TestCase
TestLifeOfActions.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestLifeInAFolder = LifeInAFolder.TestCase
TestLifeInAFolder.settings = settings(max_examples=8, stateful_step_count=20, deadline=None)
