"""A store in memory, with all that the protocol promises: what tests of tracking run against."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec

from ccpi_actions.errors import Conflict
from ccpi_actions.tracking.model import Action, Meeting, SourceDocument
from ccpi_actions.tracking.references import initials
from ccpi_actions.tracking.store import ActionFilter, ActionRow, Change, Delta, Table

Records = dict[Table, dict[str, Any]]
KINDS: dict[Table, Any] = {"actions": Action, "meetings": Meeting, "documents": SourceDocument}
EVERYTHING = ActionFilter()


class MemoryReads:
    """Reading from tables of records."""

    def __init__(self, tables: Records, readings: dict[str, bytes]) -> None:
        self.tables = tables
        self.readings = readings

    def actions(self, where: ActionFilter = EVERYTHING) -> list[Action]:
        found = [one for one in sorted(self.tables["actions"].values(), key=lambda one: one.id) if matches(one, where)]
        return found[where.offset : None if where.limit is None else where.offset + where.limit]

    def rows(self, where: ActionFilter = EVERYTHING) -> list[ActionRow]:
        names = ActionRow.__struct_fields__
        return [ActionRow(**{name: getattr(one, name) for name in names}) for one in self.actions(where)]

    def count(self, where: ActionFilter = EVERYTHING) -> int:
        return len(self.actions(msgspec.structs.replace(where, limit=None, offset=0)))

    def action(self, number: int) -> Action | None:
        return self.tables["actions"].get(str(number))

    def meetings(self, of: object = None) -> list[Meeting]:
        return sorted(self.tables["meetings"].values(), key=lambda one: (one.body, one.date, one.id))

    def documents(self) -> list[SourceDocument]:
        return list(self.tables["documents"].values())

    def reading(self, sha256: str) -> bytes | None:
        return self.readings.get(sha256)


class MemoryTransaction(MemoryReads):
    """A change in the making, on a copy."""

    def __init__(self, store: "MemoryStore") -> None:
        super().__init__({name: dict(records) for name, records in store.tables.items()}, dict(store.readings))
        self.summary = ""
        self.undoes: int | None = None
        self._store = store

    def new_id(self, sequence: str) -> int:
        self._store.numbers[sequence] = self._store.numbers.get(sequence, 0) + 1
        return self._store.numbers[sequence]

    def put_action(self, action: Action) -> None:
        kept = self.action(action.id)
        if action.version != (1 if kept is None else kept.version + 1):
            raise Conflict(f"{action.reference} was changed by somebody else.")
        self.tables["actions"][str(action.id)] = action

    def put_meeting(self, meeting: Meeting) -> None:
        self.tables["meetings"][str(meeting.id)] = meeting

    def remove_meeting(self, number: int) -> None:
        del self.tables["meetings"][str(number)]

    def put_document(self, document: SourceDocument, reading: bytes | None = None) -> None:
        self.tables["documents"][document.sha256] = document
        if reading is not None:
            self.readings[document.sha256] = reading

    def revert(self, change: Change) -> None:
        for delta in change.deltas:
            now = self.tables[delta.table].get(delta.key)
            if now != (None if delta.after is None else msgspec.convert(delta.after, KINDS[delta.table])):
                raise Conflict(f"{delta.table} {delta.key} has changed since.")
            if delta.before is None:
                del self.tables[delta.table][delta.key]
            else:
                self.tables[delta.table][delta.key] = msgspec.convert(delta.before, KINDS[delta.table])
        self.undoes = change.seq


class MemoryStore(MemoryReads):
    """A store that forgets everything when the test ends."""

    location = "memory"
    selective = False

    def __init__(self) -> None:
        super().__init__({"actions": {}, "meetings": {}, "documents": {}}, {})
        self.numbers: dict[str, int] = {}
        self._changes: list[Change] = []

    @contextmanager
    def transaction(self, command: str, by: str) -> Iterator[MemoryTransaction]:
        change = MemoryTransaction(self)
        yield change
        deltas = [
            Delta(table, key, before and msgspec.to_builtins(before), after and msgspec.to_builtins(after))
            for table, records in change.tables.items()
            for key in {**self.tables[table], **records}
            if (before := self.tables[table].get(key)) != (after := records.get(key))
        ]
        if deltas:
            at = "2025-01-01T00:00:00Z"
            seq = len(self._changes) + 1
            self._changes.append(Change(seq, at, by, command, change.summary, deltas, change.undoes))
        self.tables, self.readings = change.tables, change.readings

    def changes(self, limit: int | None = None) -> Sequence[Change]:
        return list(reversed(self._changes))[:limit]

    def close(self) -> None:
        pass


def matches(action: Action, where: ActionFilter) -> bool:
    def has(part: str | None, whole: str | None) -> bool:
        return part is None or part.casefold() in (whole or "").casefold()

    source = action.source
    said = [action.task, source.item_title, action.owner.text or "", action.reference]
    everything = " ".join([*said, *(quote.text for quote in action.quotes)])
    return (
        (not where.statuses or action.status in where.statuses)
        and (not where.ids or action.id in where.ids)
        and (where.reference is None or action.reference.casefold().startswith(where.reference.casefold()))
        and (has(where.owner, action.owner.text or "unassigned"))
        and (has(where.body, source.body) or (where.body or "").upper() == initials(source.body))
        and has(where.council, source.council)
        and (where.meeting is None or (source.meeting or "").startswith(where.meeting))
        and all(has(word, everything) for word in (where.text or "").split())
        and (where.include_exempt or not action.exempt)
    )
