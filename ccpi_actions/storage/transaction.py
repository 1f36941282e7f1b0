"""A change in the making, over a folder's tables: gathered in memory, then made in one go."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from ccpi_actions.errors import Conflict
from ccpi_actions.storage import commit
from ccpi_actions.storage.files import Files, disk_error
from ccpi_actions.storage.journal import EncodedChange, EncodedDelta
from ccpi_actions.storage.reads import TableReads
from ccpi_actions.storage.records import (
    KINDS,
    NOTHING,
    READINGS,
    Damaged,
    KeptDocument,
    Records,
    Snapshot,
    encode,
    name_of,
    plain,
)
from ccpi_actions.tracking.model import Action, Meeting, SourceDocument
from ccpi_actions.tracking.store import Change, Delta, Table


class FolderTransaction(TableReads):
    """``tracking.store.Transaction`` of a folder, made by ``FolderStore.transaction`` and kept by ``commit``."""

    def __init__(self, folder: Path, files: Files, snapshot: Snapshot, command: str, by: str) -> None:
        super().__init__(folder)
        self.summary = ""
        self._files = files
        self._snapshot = snapshot
        self._command, self._by = command, by
        self._now = {name: dict(records) for name, records in snapshot.tables.items()}
        #: What each touched record was before, in the order they were touched.
        self._before: dict[tuple[Table, str], msgspec.Raw] = {}
        self._numbers: dict[str, int] = {}
        self._documents: dict[str, int] | None = None
        self._readings: list[Path] | None = None
        self._undoes: int | None = None

    def _table(self, name: Table) -> Records:
        return self._now[name]

    def new_id(self, sequence: str) -> int:
        given = self._numbers.get(sequence, self._snapshot.meta.numbers.get(sequence, 0))
        self._numbers[sequence] = given + 1
        return given + 1

    def put_action(self, action: Action) -> None:
        kept = self.action(action.id)
        expected = 1 if kept is None else kept.version + 1
        if action.version != expected:
            raise Conflict(
                f"Action {action.id} ({action.reference}) was changed by somebody else meanwhile; "
                "look at it again, then repeat your change."
            )
        self._put("actions", str(action.id), encode(action, f"Action {action.id}"))

    def put_meeting(self, meeting: Meeting) -> None:
        self._put("meetings", str(meeting.id), encode(meeting, f"The meeting of {meeting.body} on {meeting.date}"))

    def remove_meeting(self, number: int) -> None:
        self._put("meetings", str(number), NOTHING)

    def put_document(self, document: SourceDocument, reading: bytes | None = None) -> None:
        number = self._document_number(document.sha256)
        kept_name = None
        if reading is not None:
            kept_name = self._keep_reading(reading)
        elif (raw := self._now["documents"].get(str(number))) is not None:
            kept_name = msgspec.json.decode(raw, type=KeptDocument).reading
        fields = {field: getattr(document, field) for field in SourceDocument.__struct_fields__}
        self._put(
            "documents",
            document.sha256,
            encode(KeptDocument(**fields, reading=kept_name), f"The document {document.name}"),
        )

    def revert(self, change: Change) -> None:
        for delta in change.deltas:
            self.put_delta(Delta(delta.table, delta.key, before=delta.after, after=delta.before))
        self._undoes = change.seq

    def put_delta(self, delta: Delta) -> None:
        """Put a record as ``after`` says. Raises ``Conflict`` when it is not as ``before`` says."""
        kind = KINDS[delta.table]
        raw = self._now[delta.table].get(self._record_key(delta.table, delta.key))
        try:
            current = None if raw is None else plain(kind, msgspec.json.decode(raw))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise Damaged(f"The store {self.folder} is damaged in {delta.table[:-1]} {delta.key}: {error}") from error
        try:
            before = None if delta.before is None else plain(kind, delta.before)
            after = NOTHING if delta.after is None else encode(msgspec.convert(delta.after, kind), name_of(delta))
        except msgspec.ValidationError as error:
            raise Conflict(f"{name_of(delta)} had another form then ({error}); it cannot be taken back.") from error
        if current != before:
            raise Conflict(f"{name_of(delta)} has changed since; take the later change back first.")
        self._put(delta.table, delta.key, after)

    def change(self, at: str) -> EncodedChange | None:
        """Give what changed, None when nothing did."""
        deltas = []
        for (table, key), before in self._before.items():
            after = self._now[table].get(self._record_key(table, key), NOTHING)
            if before != after:
                deltas.append(EncodedDelta(table, key, before, after))
        if not deltas:
            return None
        return EncodedChange(
            seq=self._snapshot.meta.seq + 1,
            at=at,
            by=self._by,
            command=self._command,
            summary=self.summary or self._command,
            deltas=deltas,
            undoes=self._undoes,
            id=os.urandom(8).hex(),
            numbers=self._numbers,
        )

    def commit(self, now: float) -> None:
        """Make the change. Raises ``StoreError`` when the disk says no; then nothing is changed."""
        change = self.change(commit.utc(now))
        if change is None:
            self.abandon()
            return
        try:
            if self._readings:
                self._files.sync_folder(self.folder / READINGS)
            commit.make(self._files, self.folder, self._snapshot, [change], now)
        except OSError as error:
            self.abandon()
            raise disk_error(error, self.folder) from error
        except commit.UnsettledError:
            raise  # the change that names the readings may yet be made
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        """Remove the readings that the change would have named, whole or not."""
        for path in self._readings or ():
            with suppress(OSError):
                self._files.remove(path)
        self._readings = None

    def _put(self, table: Table, key: str, record: msgspec.Raw) -> None:
        records, place = self._now[table], self._record_key(table, key)
        self._before.setdefault((table, key), records.get(place, NOTHING))
        if record == NOTHING:
            records.pop(place, None)
        else:
            records[place] = record

    def _record_key(self, table: Table, key: str) -> str:
        return str(self._document_number(key)) if table == "documents" else key

    def _document_key(self, sha256: str) -> str:
        return str(self._document_number(sha256))

    def _document_number(self, sha256: str) -> int:
        if self._documents is None:
            self._documents = commit.document_numbers(self._now)
        return self._documents.setdefault(sha256, max(self._documents.values(), default=0) + 1)

    def _keep_reading(self, reading: bytes) -> str:
        """Write a reading; the change that will name it comes after."""
        from ccpi_actions.storage.readings import begin_keeping, keep_reading

        try:
            if self._readings is None:
                begin_keeping(self._files, self.folder)
                self._readings = []
            return keep_reading(self._files, self.folder / READINGS, reading, self._readings)
        except OSError as error:
            raise disk_error(error, self.folder) from error
