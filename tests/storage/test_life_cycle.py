"""The store against a simple model: whatever is put, changed, removed, taken back or abandoned, both say the same.

``StoreMachine`` knows only the interface, so that it runs over every maker of stores.
"""

import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from store_samples import a_document, a_meeting, an_action, changed, the_store

from ccpi_actions.errors import Conflict
from ccpi_actions.storage.check import check_store
from ccpi_actions.tracking.model import Action, Meeting, SourceDocument
from ccpi_actions.tracking.store import ActionFilter, Change, Store, Transaction

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
STATUSES = st.sampled_from(["proposed", "open", "done", "closed", "dropped"])


class Model(msgspec.Struct):
    """What the store should hold."""

    actions: dict[int, Action] = {}
    meetings: dict[int, Meeting] = {}
    documents: dict[str, SourceDocument] = {}
    readings: dict[str, bytes] = {}

    def copy(self) -> "Model":
        return Model(dict(self.actions), dict(self.meetings), dict(self.documents), dict(self.readings))


class Abandoned(Exception):
    """Ends a change that is not to happen."""


def abandon() -> None:
    raise Abandoned


class StoreMachine(RuleBasedStateMachine):
    """Makes changes on a store and on the model."""

    def __init__(self) -> None:
        super().__init__()
        self.now = Model()
        #: The model before and after each change.
        self.past: list[tuple[Model, Model]] = []
        self.given: set[int] = set()

    def open(self) -> Store:
        raise NotImplementedError

    def begin(self) -> None:
        """Make a store of its own for this run."""
        raise NotImplementedError

    @initialize()
    def start(self) -> None:
        self.begin()

    def change(self, keep: bool, steps) -> None:
        after = self.now.copy()
        try:
            with self.open().transaction("change", "Ada") as transaction:
                steps(transaction, after)
                self.same(transaction, after)
                if not keep:
                    abandon()
        except Abandoned:
            return
        if after != self.now:
            self.past.append((self.now, after))
            self.now = after

    def same(self, reads, model: Model) -> None:
        assert reads.actions() == [model.actions[number] for number in sorted(model.actions)]
        assert {meeting.id: meeting for meeting in reads.meetings()} == model.meetings
        assert {document.sha256: document for document in reads.documents()} == model.documents
        assert {name: reads.reading(name) for name in model.readings} == model.readings

    @rule(tasks=st.lists(WORDS, min_size=1, max_size=4), keep=st.booleans())
    def add_actions(self, tasks: list[str], keep: bool) -> None:
        def steps(transaction: Transaction, after: Model) -> None:
            for task in tasks:
                number = transaction.new_id("actions")
                assert number not in self.given
                if keep:
                    self.given.add(number)
                after.actions[number] = an_action(number, task)
                transaction.put_action(after.actions[number])

        self.change(keep, steps)

    @precondition(lambda self: self.now.actions)
    @rule(data=st.data(), task=WORDS, status=STATUSES, keep=st.booleans())
    def change_action(self, data, task: str, status, keep: bool) -> None:
        number = data.draw(st.sampled_from(sorted(self.now.actions)))

        def steps(transaction: Transaction, after: Model) -> None:
            after.actions[number] = changed(after.actions[number], task=task, status=status)
            transaction.put_action(after.actions[number])

        self.change(keep, steps)

    @precondition(lambda self: self.now.actions)
    @rule(data=st.data(), ahead=st.sampled_from([-1, 0, 2]))
    def change_from_an_old_look(self, data, ahead: int) -> None:
        number = data.draw(st.sampled_from(sorted(self.now.actions)))
        action = self.now.actions[number]
        stale = msgspec.structs.replace(action, version=action.version + ahead, task="stale")
        with pytest.raises(Conflict), self.open().transaction("stale", "Ben") as transaction:
            transaction.put_action(stale)

    @rule(date=st.dates(), keep=st.booleans())
    def add_meeting(self, date, keep: bool) -> None:
        def steps(transaction: Transaction, after: Model) -> None:
            number = transaction.new_id("meetings")
            after.meetings[number] = a_meeting(number, date.isoformat())
            transaction.put_meeting(after.meetings[number])

        self.change(keep, steps)

    @precondition(lambda self: self.now.meetings)
    @rule(data=st.data(), keep=st.booleans())
    def remove_meeting(self, data, keep: bool) -> None:
        number = data.draw(st.sampled_from(sorted(self.now.meetings)))

        def steps(transaction: Transaction, after: Model) -> None:
            del after.meetings[number]
            transaction.remove_meeting(number)

        self.change(keep, steps)

    @rule(
        name=st.sampled_from(["a", "b", "c"]),
        state=WORDS,
        reading=st.none() | st.binary(max_size=20),
        keep=st.booleans(),
    )
    def put_document(self, name: str, state: str, reading: bytes | None, keep: bool) -> None:
        def steps(transaction: Transaction, after: Model) -> None:
            document = a_document(name, state=state)
            after.documents[document.sha256] = document
            if reading is not None:
                after.readings[document.sha256] = reading
            transaction.put_document(document, reading)

        self.change(keep, steps)

    @precondition(lambda self: self.past)
    @rule()
    def take_back_the_last(self) -> None:
        before, after = self.past[-1]
        last = self.open().changes(1)[0]
        with self.open().transaction("undo", "Ada") as transaction:
            transaction.revert(last)
        assert self.open().changes(1)[0].undoes == last.seq
        self.past.append((after, before))
        self.now = before

    @precondition(lambda self: len(self.past) > 1)
    @rule(data=st.data())
    def take_back_an_older_one(self, data) -> None:
        place = data.draw(st.integers(0, len(self.past) - 1))
        before, after = self.past[place]
        older = self.open().changes()[len(self.past) - 1 - place]
        now = self.now.copy()
        touched = touched_records(older)
        possible = all(record(now, *each) == record(after, *each) for each in touched)
        try:
            with self.open().transaction("undo", "Ada") as transaction:
                transaction.revert(older)
        except Conflict:
            assert not possible
            return
        assert possible
        for each in touched:
            put_record(now, *each, record(before, *each))
        self.past.append((self.now, now))
        self.now = now

    @rule(status=STATUSES, limit=st.none() | st.integers(0, 3), offset=st.integers(0, 3))
    def list_some(self, status, limit, offset) -> None:
        where = ActionFilter(statuses=(status,), limit=limit, offset=offset)
        expected = [number for number, action in sorted(self.now.actions.items()) if action.status == status]
        store = self.open()
        assert store.count(where) == len(expected)
        assert [row.id for row in store.rows(where)] == expected[offset:][:limit]
        assert [action.id for action in store.actions(where)] == expected[offset:][:limit]

    @invariant()
    def the_store_says_what_the_model_says(self) -> None:
        if hasattr(self, "begun"):
            store = self.open()
            self.same(store, self.now)
            assert [change.seq for change in store.changes()] == list(range(len(self.past), 0, -1))


def touched_records(change: Change) -> list[tuple[str, str]]:
    return [(delta.table, delta.key) for delta in change.deltas]


def record(model: Model, table: str, key: str):
    if table == "documents":
        return model.documents.get(key), model.readings.get(key)
    return getattr(model, table).get(int(key))


def put_record(model: Model, table: str, key: str, value) -> None:
    if table == "documents":
        for kept, part in zip((model.documents, model.readings), value, strict=True):
            kept.pop(key, None)
            if part is not None:
                kept[key] = part
        return
    getattr(model, table).pop(int(key), None)
    if value is not None:
        getattr(model, table)[int(key)] = value


class FolderMachine(StoreMachine):
    """The machine over a folder, opened anew for each step, as commands do."""

    def begin(self) -> None:
        self.place = tempfile.TemporaryDirectory()
        self.begun = True

    def open(self) -> Store:
        return the_store(Path(self.place.name) / "store")

    def teardown(self) -> None:
        if hasattr(self, "begun"):
            serious = {finding.kind for finding in check_store(self.open()) if finding.serious}
            assert serious <= {"duplicate"}, "the machine may well add two meetings on one day"
            self.place.cleanup()


FolderMachine.TestCase.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestFolder = FolderMachine.TestCase
