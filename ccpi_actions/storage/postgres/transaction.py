"""A change in the making: one transaction of the database, with the history of it written when it ends."""

import hashlib
import os
import time
from typing import TYPE_CHECKING, Any

import msgspec

from ccpi_actions.errors import Conflict, Refused
from ccpi_actions.storage.journal import EncodedDelta
from ccpi_actions.storage.postgres import history
from ccpi_actions.storage.postgres.address import Address
from ccpi_actions.storage.postgres.columns import Names, action_columns, insert_into, is_exempt, plain
from ccpi_actions.storage.postgres.failures import NOT_ALLOWED, PROGRESS_ONLY, SAME_MOMENT, told
from ccpi_actions.storage.postgres.reads import Body, PostgresReads
from ccpi_actions.storage.records import KINDS, NOTHING, KeptDocument, encode, name_of
from ccpi_actions.storage.records import plain as complete
from ccpi_actions.tracking.model import Action, Meeting, SourceDocument
from ccpi_actions.tracking.store import Change, Delta, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ccpi_actions.storage.merge import Merged
    from ccpi_actions.storage.postgres.connection import Connection

#: Held from the first look at the calendar, or the first number taken, to the end: who makes new records must know all
#: that others have made. Changes of existing actions do not wait for it.
_MAKING = 0x63637070
_PLACES: dict[Table, tuple[str, str]] = {
    "actions": ("action", "id"),
    "meetings": ("meeting", "id"),
    "documents": ("document", "sha256"),
}


class PostgresTransaction(PostgresReads):
    """``tracking.store.Transaction`` of a database, begun by ``PostgresStore.transaction`` and ended by ``record``."""

    _changing = True

    def __init__(self, address: Address, connection: "Connection", command: str, by: str) -> None:
        super().__init__(address)
        self.summary = ""
        self.connection = connection
        self._command, self._by = command, by
        #: What each touched record was before, in the order they were touched.
        self._before: dict[tuple[Table, str], msgspec.Raw] = {}
        self._now: dict[tuple[Table, str], msgspec.Raw] = {}
        self._numbers: dict[str, int] = {}
        self._undoes: int | None = None
        self._merged: list[Change] = []
        self._renumbered: dict[str, str] = {}
        self._making = False
        #: All meetings, as long as none of them changes here; elsewhere none can, while this is making something.
        self._meetings: list[Meeting] | None = None
        self._names = Names(connection)

    def _reading(self) -> "Connection":
        return self.connection

    def _do(self, query: str, values: tuple[Any, ...] | list[Any]) -> int:
        with told(self.address, changing=True):
            return self.connection.execute(query.encode(), values).rowcount

    def new_id(self, sequence: str) -> int:
        self._make()
        with told(self.address, changing=True):
            given = self.connection.execute(
                "INSERT INTO ccpi.number AS n VALUES (%s, 1) "
                "ON CONFLICT (sequence) DO UPDATE SET last = n.last + 1 RETURNING last",
                (plain(sequence),),
            ).fetchone()
        assert given is not None  # noqa: S101 - for the type checker
        self._numbers[sequence] = int(given[0])
        return self._numbers[sequence]

    def meetings(self, of: "Iterable[Body] | None" = None) -> list[Meeting]:
        self._make()
        if of is not None:
            return super().meetings(of)
        if self._meetings is None:
            self._meetings = super().meetings()
        return list(self._meetings)

    def documents(self) -> list[SourceDocument]:
        self._make()
        return super().documents()

    def put_action(self, action: Action) -> None:
        before = self._kept("actions", str(action.id))
        expected = 1 if before == NOTHING else self._version(before) + 1
        if action.version != expected:
            raise self._overtaken(action)
        self._put_action(action, before)

    def put_meeting(self, meeting: Meeting) -> None:
        self._make()
        before = self._kept("meetings", str(meeting.id))
        after = encode(meeting, f"The meeting of {meeting.body} on {meeting.date}")
        with told(self.address, changing=True):
            body = self._names.body(meeting.council, meeting.body)
        values = (body, _text(after), meeting.id)
        if before == NOTHING:
            done = self._do("INSERT INTO ccpi.meeting (body, record, id) VALUES (%s, %s, %s)", values)
        else:
            query = "UPDATE ccpi.meeting SET body = %s, record = %s WHERE id = %s AND record::text = %s"
            done = self._do(query, (*values, _text(before)))
        self._note("meetings", str(meeting.id), before, after, done)

    def remove_meeting(self, number: int) -> None:
        self._make()
        self._remove("meetings", str(number))

    def put_document(self, document: SourceDocument, reading: bytes | None = None) -> None:
        before = self._kept("documents", document.sha256)
        name = None if before == NOTHING else msgspec.json.decode(before, type=KeptDocument).reading
        if reading is not None:
            name = self.keep_reading(reading)
        fields = {field: getattr(document, field) for field in SourceDocument.__struct_fields__}
        self._put_document(KeptDocument(**fields, reading=name), before)

    def keep_reading(self, reading: bytes) -> str:
        """Keep what was read in a document, and give the name it is kept under."""
        name = hashlib.sha256(reading).hexdigest()
        query = "INSERT INTO ccpi.reading (name, exempt, content) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
        self._do(query, (name, is_exempt(reading), reading))
        return name

    def take_over(self, merged: "Merged") -> None:
        """Note whose changes an import took over, and that the numbers they used up are used up."""
        self.summary = merged.summary
        self._merged = merged.changes
        self._renumbered = merged.renumbered_keys
        for sequence, last in merged.numbers.items():
            query = (
                "INSERT INTO ccpi.number AS n VALUES (%s, %s) "
                "ON CONFLICT (sequence) DO UPDATE SET last = greatest(n.last, excluded.last)"
            )
            self._do(query, (plain(sequence), last))
            self._numbers[sequence] = last

    def revert(self, change: Change) -> None:
        hidden = self._fetch(
            "SELECT c.deltas > (SELECT count(*) FROM ccpi.delta d WHERE d.seq = c.seq) "
            "FROM ccpi.change c WHERE c.seq = %s",
            (change.seq,),
        )
        if hidden and hidden[0][0]:
            raise Refused("The change touches exempt actions that you may not see; somebody who may can take it back.")
        for delta in change.deltas:
            self.put_delta(Delta(delta.table, delta.key, before=delta.after, after=delta.before))
        self._undoes = change.seq

    def put_delta(self, delta: Delta) -> None:
        """Put a record as ``after`` says. Raises ``Conflict`` when it is not as ``before`` says."""
        kind = KINDS[delta.table]
        kept = self._kept(delta.table, delta.key)
        current = None if kept == NOTHING else complete(kind, msgspec.json.decode(kept))
        name = name_of(delta)
        try:
            before = None if delta.before is None else complete(kind, delta.before)
            after = None if delta.after is None else msgspec.convert(delta.after, kind)
        except msgspec.ValidationError as error:
            raise Conflict(f"{name} had another form then ({error}); it cannot be taken back.") from error
        if current != before:
            raise Conflict(f"{name} has changed since; take the later change back first.")
        if after is None:
            self._make()
            self._remove(delta.table, delta.key)
        elif isinstance(after, Action):
            self._put_action(after, kept)
        elif isinstance(after, Meeting):
            self.put_meeting(after)
        else:
            self._put_document(after, kept)

    def record(self, now: float) -> str:
        """Write the history of the change and give its id; "" when nothing changed."""
        deltas = [
            EncodedDelta(table, key, before, self._now[table, key])
            for (table, key), before in self._before.items()
            if before != self._now[table, key]
        ]
        if not deltas and not self._merged:
            return ""
        change = Change(
            seq=0,
            at=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now)),
            by=self._by,
            command=self._command,
            summary=self.summary or self._command,
            deltas=[],
            undoes=self._undoes,
            id=os.urandom(8).hex(),
            numbers=self._numbers,
            merged=self._merged,
            renumbered=self._renumbered,
        )
        with told(self.address, changing=True):
            counted = self.connection.execute(
                "UPDATE ccpi.store SET seq = seq + 1, name = CASE name WHEN '' THEN %s ELSE name END RETURNING seq",
                (change.id,),
            ).fetchone()
            if counted is None:
                raise Refused(NOT_ALLOWED.format(place=self.address.shown))
            history.write(self.connection, [(msgspec.structs.replace(change, seq=int(counted[0])), deltas)])
        return change.id

    def _make(self) -> None:
        if not self._making:
            self._do("SELECT pg_advisory_xact_lock(%s)", (_MAKING,))
            self._making = True

    def _kept(self, table: Table, key: str) -> msgspec.Raw:
        name, column = _PLACES[table]
        query = f"SELECT record FROM ccpi.{name} WHERE {column} = %s"  # noqa: S608 - both are constants
        found = self._fetch(query, (plain(key) if table == "documents" else int(key),))
        return msgspec.Raw(found[0][0]) if found else NOTHING

    def _version(self, record: msgspec.Raw) -> int:
        return msgspec.json.decode(record, type=_Version).version

    def _put_action(self, action: Action, before: msgspec.Raw) -> None:
        after = encode(action, f"Action {action.id}")
        with told(self.address, changing=True):
            columns = action_columns(action, self._names) | {"record": _text(after)}
        if before == NOTHING:
            done = self._do(f"{insert_into('action', columns)} ON CONFLICT DO NOTHING", list(columns.values()))
        else:
            assigned = ", ".join(f"{column} = %s" for column in columns)
            query = f"UPDATE ccpi.action SET {assigned} WHERE id = %s AND record::text = %s"  # noqa: S608 - our columns
            done = self._do(query, [*columns.values(), action.id, _text(before)])
        if not done:
            if before != NOTHING and self._kept("actions", str(action.id)) == before:
                raise Refused(PROGRESS_ONLY)
            raise self._overtaken(action)
        self._note("actions", str(action.id), before, after, done)

    def _put_document(self, document: KeptDocument, before: msgspec.Raw) -> None:
        after = encode(document, f"The document {document.name}")
        values = (document.reading, _text(after), plain(document.sha256))
        if before == NOTHING:
            done = self._do("INSERT INTO ccpi.document (reading, record, sha256) VALUES (%s, %s, %s)", values)
        else:
            query = "UPDATE ccpi.document SET reading = %s, record = %s WHERE sha256 = %s AND record::text = %s"
            done = self._do(query, (*values, _text(before)))
        self._note("documents", document.sha256, before, after, done)

    def _remove(self, table: Table, key: str) -> None:
        before = self._kept(table, key)
        name, column = _PLACES[table]
        query = f"DELETE FROM ccpi.{name} WHERE {column} = %s AND record::text = %s"  # noqa: S608 - both are constants
        done = self._do(query, (plain(key) if table == "documents" else int(key), _text(before)))
        self._note(table, key, before, NOTHING, done if before != NOTHING else 1)

    def _note(self, table: Table, key: str, before: msgspec.Raw, after: msgspec.Raw, done: int) -> None:
        if not done:
            raise Conflict(SAME_MOMENT)
        if table == "meetings":
            self._meetings = None
        self._before.setdefault((table, key), before)
        self._now[table, key] = after

    def _overtaken(self, action: Action) -> Conflict:
        """Say who changed an action meanwhile, and what."""
        name = f"Action {action.id} ({action.reference})"
        with told(self.address, changing=True):
            last = history.last_of(self.connection, "actions", str(action.id))
        if last is None:
            return Conflict(f"{name} was changed by somebody else meanwhile; look at it again, then repeat it.")
        change, fields = last
        what = f" ({', '.join(fields)})" if fields else ""
        return Conflict(
            f"{name} was changed by somebody else meanwhile, {change.by}: {change.summary}{what}; "
            "look at it again, then repeat your change."
        )


class _Version(msgspec.Struct):
    version: int = 1


def _text(record: msgspec.Raw) -> str:
    return bytes(record).decode()
