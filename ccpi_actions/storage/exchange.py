"""``ccpi store export`` and ``import``: everything in one documented JSON file, and merged into another store.

The file is one object: ``format`` ("ccpi-export"), ``schema`` (of the records), ``store`` (random name of the store it
comes from), ``seq`` (its last change), ``numbers`` (the last number given of each sequence), ``actions``, ``meetings``
and ``documents`` (lists of the records of ``tracking.model``; a document with ``reading``, the SHA-256 of its kept
reading), ``readings`` (text by SHA-256) and ``history`` (list of ``tracking.store.Change``, oldest first). Nothing that
a store knows is missing from it.
"""

import hashlib
import os
from pathlib import Path
from typing import Any

import msgspec

from ccpi_actions.errors import BadInput, StoreError
from ccpi_actions.storage import commit, journal
from ccpi_actions.storage.advice import advising, read_whole
from ccpi_actions.storage.files import disk_error
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.storage.journal import EncodedChange, EncodedDelta
from ccpi_actions.storage.merge import Contents, MergeConflict, Merged, Stamp, merge
from ccpi_actions.storage.outgoing import written_whole
from ccpi_actions.storage.readings import begin_keeping, keep_reading
from ccpi_actions.storage.records import (
    HISTORY_FILE,
    KINDS,
    NOTHING,
    READINGS,
    SCHEMA,
    TABLES,
    Damaged,
    KeptDocument,
    Snapshot,
    encode,
    in_order,
    plain,
)
from ccpi_actions.storage.replay import replay, same_record
from ccpi_actions.tracking.model import Action, Meeting
from ccpi_actions.tracking.store import Change, Delta, Table

FORMAT = "ccpi-export"


class ExportFile(msgspec.Struct, kw_only=True):
    """The file, as the module describes it."""

    format: str
    schema: int
    store: str
    seq: int
    numbers: dict[str, int]
    actions: list[Action]
    meetings: list[Meeting]
    documents: list[KeptDocument]
    readings: dict[str, str]
    #: ``Change``, with its records still encoded.
    history: list[EncodedChange]


class Exported(msgspec.Struct, frozen=True):
    """How much was written."""

    actions: int
    meetings: int
    documents: int
    changes: int


class Imported(msgspec.Struct, frozen=True):
    """What an import did: how many records it added, changed and found the same, and what it could not settle."""

    added: int
    changed: int
    same: int
    conflicts: list[MergeConflict]
    #: References that had to change because they were given here already, as (theirs, here).
    renumbered: list[tuple[str, str]]


def export_to(store: FolderStore, file: Path) -> Exported:
    """Write everything into one JSON file, in place when whole.

    Raises ``StoreError`` for a damaged store and ``BadInput`` when the file cannot be written.
    """
    with advising(store.folder):
        return _export(store, file)


def _export(store: FolderStore, file: Path) -> Exported:
    snapshot = read_whole(store.folder)
    history = (
        list(journal.oldest_first(store.folder / HISTORY_FILE, snapshot.meta.history)) if snapshot.meta.seq else []
    )
    tables: dict[str, list[msgspec.Raw]] = {
        table: [raw for _, raw in in_order(snapshot.tables[table])] for table in TABLES
    }
    content: dict[str, Any] = {
        "format": FORMAT,
        "schema": SCHEMA,
        "store": snapshot.meta.store,
        "seq": snapshot.meta.seq,
        "numbers": snapshot.meta.numbers,
        **tables,
        "readings": _kept_readings(store.folder),
        "history": history,
    }
    with written_whole(file, store.files) as temporary:
        store.files.create(temporary, [msgspec.json.encode(content), b"\n"])
    return Exported(len(tables["actions"]), len(tables["meetings"]), len(tables["documents"]), len(history))


def _kept_readings(folder: Path) -> dict[str, str]:
    try:
        return {path.stem: path.read_text("utf-8") for path in sorted((folder / READINGS).glob("[0-9a-f]*.json"))}
    except UnicodeDecodeError as error:
        raise StoreError(f"A kept reading in {folder / READINGS} is damaged; run “ccpi store check”.") from error


def read_export(file: Path) -> ExportFile:
    """Read and check an exported file. Raises ``BadInput`` when it is none, damaged, or a newer ccpi's."""
    try:
        text = file.read_bytes().decode()  # a whole text: records that stay encoded are not looked into
        content = msgspec.json.decode(text, type=ExportFile)
    except OSError as error:
        raise BadInput(f"Cannot read {file}: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"{file} is no export of ccpi, or a damaged one: it is not text.") from error
    except msgspec.MsgspecError as error:
        raise BadInput(f"{file} is no export of ccpi, or a damaged one: {error}.") from error
    if content.format != FORMAT:
        raise BadInput(f"{file} is no export of ccpi but “{content.format}”.")
    if content.schema > SCHEMA:
        raise BadInput(f"{file} was written by a newer ccpi (schema {content.schema}; this one knows {SCHEMA}).")
    for name, text in content.readings.items():
        if hashlib.sha256(text.encode()).hexdigest() != name:
            raise BadInput(f"{file} is damaged: the reading {name} is not as it was written.")
    told = replay(content.history)
    if told.problems or not all(_as_told(content, table, told.state[table]) for table in TABLES):
        raise BadInput(f"{file} contradicts its own history; run “ccpi store check” where it was written.")
    for change in content.history:
        for delta in change.deltas:
            _check_delta(delta, file)
    return content


def _as_told(content: ExportFile, table: Table, told: dict[str, msgspec.Raw]) -> bool:
    records = {_key(table, record): encode(record, table) for record in getattr(content, table)}
    return records.keys() == told.keys() and all(same_record(table, raw, told[key]) for key, raw in records.items())


def _check_delta(delta: EncodedDelta, file: Path) -> None:
    """Raise ``BadInput`` for a record that is none of its table, or that stands under another's key."""
    for raw in (delta.before, delta.after):
        if raw == NOTHING:
            continue
        try:
            key = _key(delta.table, msgspec.json.decode(raw, type=KINDS[delta.table]))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise BadInput(f"{file} is damaged in the history of {delta.table[:-1]} {delta.key}: {error}.") from error
        if key != delta.key:
            raise BadInput(f"{file} is damaged: {delta.table[:-1]} {key} stands in the history of {delta.key}.")


def import_from(store: FolderStore, file: Path, by: str) -> Imported:
    """Merge an exported file into a store as one change; into an empty store it goes whole, with its history.

    Raises ``BadInput`` as ``read_export``, ``StoreError`` as a change does; nothing is changed then.
    """
    content = read_export(file)
    with store.locked("store import", by) as snapshot:
        try:
            return _import(store, snapshot, content, by)
        except OSError as error:
            raise disk_error(error, store.folder) from error


def _import(store: FolderStore, snapshot: Snapshot, content: ExportFile, by: str) -> Imported:
    now = store.clock()
    if not content.history:
        return Imported(0, 0, 0, [], [])
    if snapshot.meta.seq == 0:
        _write_readings(store, content.readings)
        meta = msgspec.structs.replace(snapshot.meta, store=content.store)
        named = Snapshot(meta, snapshot.tables, snapshot.written_as)
        commit.make(store.files, store.folder, named, content.history, now)
        return Imported(len(content.actions) + len(content.meetings) + len(content.documents), 0, 0, [], [])
    merged = merge(_contents_here(store, snapshot), contents_of(content), Stamp(commit.utc(now), by))
    if merged.changes:
        _write_readings(store, content.readings)
        commit.make(store.files, store.folder, snapshot, [_import_change(merged, snapshot, (commit.utc(now), by))], now)
    return Imported(merged.added, merged.changed, merged.same, merged.conflicts, merged.renumbered)


def _import_change(merged: Merged, snapshot: Snapshot, stamp: tuple[str, str]) -> EncodedChange:
    at, by = stamp
    return EncodedChange(
        seq=snapshot.meta.seq + 1,
        at=at,
        by=by,
        command="store import",
        summary=merged.summary,
        deltas=[_encoded_delta(delta) for delta in merged.deltas],
        id=os.urandom(8).hex(),
        numbers=merged.numbers,
        merged=merged.changes,
        renumbered=merged.renumbered_keys,
    )


def _contents_here(store: FolderStore, snapshot: Snapshot) -> Contents:
    records: dict[Table, dict[str, dict[str, Any]]] = {}
    changes = journal.oldest_first(store.folder / HISTORY_FILE, snapshot.meta.history)
    try:
        for table in TABLES:
            decoded = [plain(KINDS[table], msgspec.json.decode(raw)) for _, raw in in_order(snapshot.tables[table])]
            records[table] = {_key(table, record): record for record in decoded}
        history = [_complete(change) for change in changes]
    except (msgspec.MsgspecError, ValueError) as error:
        raise Damaged(f"The store {store.folder} has a record that cannot be read: {error}") from error
    return Contents(records=records, history=history, numbers=snapshot.meta.numbers)


def contents_of(content: ExportFile) -> Contents:
    """Give what an export holds as a merge compares it."""
    records: dict[Table, dict[str, dict[str, Any]]] = {}
    for table in TABLES:
        decoded = [msgspec.to_builtins(record) for record in getattr(content, table)]
        records[table] = {_key(table, record): record for record in decoded}
    history = [_complete(msgspec.json.decode(journal.line_of(change), type=Change)) for change in content.history]
    return Contents(records=records, history=history, numbers=content.numbers)


def _key(table: Table, record: Any) -> str:
    if isinstance(record, dict):
        return str(record["sha256" if table == "documents" else "id"])
    return str(getattr(record, "sha256" if table == "documents" else "id"))


def _complete(change: Change) -> Change:
    """Give a change whose records have every field of their kind."""
    return msgspec.structs.replace(
        change,
        deltas=[_complete_delta(delta) for delta in change.deltas],
        merged=[_complete(each) for each in change.merged],
    )


def _complete_delta(delta: Delta) -> Delta:
    before, after = (
        None if record is None else plain(KINDS[delta.table], record) for record in (delta.before, delta.after)
    )
    return Delta(delta.table, delta.key, before, after)


def _encoded_delta(delta: Delta) -> EncodedDelta:
    before, after = (
        NOTHING
        if record is None
        else encode(msgspec.convert(record, KINDS[delta.table]), f"{delta.table[:-1]} {delta.key}")
        for record in (delta.before, delta.after)
    )
    return EncodedDelta(delta.table, delta.key, before, after)


def _write_readings(store: FolderStore, readings: dict[str, str]) -> None:
    if readings:
        target = begin_keeping(store.files, store.folder)
        for text in readings.values():
            keep_reading(store.files, target, text.encode(), [])  # if the import fails, the sweep takes them
        store.files.sync_folder(target)
