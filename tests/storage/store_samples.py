"""Invented actions, meetings and documents to keep, made in one short call."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.tracking.model import Action, Due, Meeting, Owner, Quote, Source, SourceDocument

BODY = "Cabinet Committee on Performance Improvement"


def an_action(number: int, task: str = "Circulate the bin survey", **fields: Any) -> Action:
    """Make an action of an invented council."""
    known: dict[str, Any] = {
        "id": number,
        "reference": f"CCPI 2031/32-{number:02}",
        "task": task,
        "owner": Owner(text="Head of Streets", basis="stated"),
        "due": Due(text="by the next meeting", kind="meeting"),
        "source": Source(council="Saltmarsh", body=BODY, meeting="2031-06-12", item="7", item_title="Bin survey"),
        "quotes": [Quote("the Head of Streets would circulate the bin survey", 10, 60)],
        "raised": "2031-06-12",
    }
    return Action(**(known | fields))


def a_meeting(number: int, date: str = "2031-06-12", **fields: Any) -> Meeting:
    """Make a meeting of the invented committee."""
    known: dict[str, Any] = {"id": number, "body": BODY, "council": "Saltmarsh", "date": date}
    return Meeting(**(known | fields))


def a_document(name: str, **fields: Any) -> SourceDocument:
    """Make a document whose bytes are its name."""
    known: dict[str, Any] = {"sha256": hashlib.sha256(name.encode()).hexdigest(), "name": name, "kind": "pdf"}
    return SourceDocument(**(known | fields))


def changed(action: Action, **fields: Any) -> Action:
    """Give the next version of an action."""
    return msgspec.structs.replace(action, version=action.version + 1, **fields)


def add(store: FolderStore, *tasks: str, by: str = "Ada") -> list[int]:
    """Keep a new action for each task, in one change, and give their ids."""
    numbers = []
    with store.transaction("actions add", by) as change:
        for task in tasks:
            number = change.new_id("actions")
            change.put_action(an_action(number, task))
            numbers.append(number)
        change.summary = f"Added {len(tasks)} actions"
    return numbers


def note(store: FolderStore, number: int, task: str) -> None:
    """Change one action."""
    with store.transaction("actions edit", "Ben") as change:
        action = change.action(number)
        assert action is not None
        change.put_action(changed(action, task=task))
        change.summary = f"Edited {action.reference}"


def contents(store: FolderStore) -> dict[str, Any]:
    """Give all that a store says it holds, with the readings, to compare."""
    documents = store.documents()
    return {
        "actions": msgspec.to_builtins(store.actions()),
        "meetings": msgspec.to_builtins(store.meetings()),
        "documents": msgspec.to_builtins(documents),
        "readings": {document.sha256: store.reading(document.sha256) for document in documents},
        "history": [change.seq for change in store.changes()],
    }


#: Changes of every sort, each on the state that the one before leaves; the last touches all tables.
def big_change(store: FolderStore) -> None:
    """Change, add and remove records of all tables, with readings, in one change."""
    with store.transaction("minutes add", "Ada") as change:
        for number in (change.new_id("actions"), change.new_id("actions")):
            change.put_action(an_action(number, "Fence the pond"))
        first = change.action(1)
        if first is not None:
            change.put_action(changed(first, status="done"))
        change.put_meeting(a_meeting(change.new_id("meetings"), "2031-09-11"))
        for meeting in change.meetings()[:1]:
            change.remove_meeting(meeting.id)
        change.put_document(a_document("september.pdf"), b'{"minutes": "of September"}')
        change.put_document(a_document("october.pdf"), b'{"minutes": "of October"}')
        change.summary = "Read two minutes"


def first_change(store: FolderStore) -> None:
    """Add two actions and a meeting."""
    with store.transaction("minutes add", "Ada") as change:
        change.put_action(an_action(change.new_id("actions")))
        change.put_action(an_action(change.new_id("actions"), "Mend the gate"))
        change.put_meeting(a_meeting(change.new_id("meetings")))


def undo_last(store: FolderStore) -> None:
    """Take the last change back."""
    last = store.changes(1)[0]
    with store.transaction("actions undo", "Ada") as change:
        change.revert(last)


Step = Callable[[FolderStore], None]


def the_store(folder: Path, **options: Any) -> FolderStore:
    """Open the store of a test, on a clock that stands still unless told otherwise."""
    return FolderStore(folder, **({"clock": lambda: 1_939_000_000.0} | options))
