"""The way of a change to the disk, so that a crash at any instant leaves the state before it or the one after it.

1. The new tables are written beside ``ccpi.json`` and synced: all that needs room on the disk happens before anything
   counts.
2. The change is added to ``history.jsonl`` and synced. From here on it has happened: whoever opens the store next after
   a crash finds a change in the history that the tables do not hold, and makes it (``recover``).
3. The new file is renamed over ``ccpi.json``, and the folder synced.

When a step fails instead, what was added to the history is cut off again and the new file removed.
"""

import os
import time
from contextlib import suppress
from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage import backups, journal
from ccpi_actions.storage.advice import read_whole, refusal
from ccpi_actions.storage.files import Files, disk_error
from ccpi_actions.storage.journal import EncodedChange, EncodedDelta
from ccpi_actions.storage.records import (
    BACKUPS,
    HISTORY_FILE,
    NOTHING,
    SCHEMA,
    STORE_FILE,
    TABLES,
    Damaged,
    Meta,
    Snapshot,
    Tables,
)
from ccpi_actions.storage.snapshot import parse, store_file

_UNSETTLED = "; the change may yet be made, so look before you repeat it"
_TORN_FILE = "history.torn"
_TEMPORARY = (f".{STORE_FILE}.", f".{HISTORY_FILE}.")


class UnsettledError(StoreError):
    """The disk kept the change but neither showed it nor took it back: the next look at the store makes it."""


def temporary_files(folder: Path) -> list[Path]:
    """Give files that a killed command left beside the store; only the holder of the lock may remove them."""
    try:
        places = {folder, store_file(folder).parent}
        return [path for place in places for path in place.iterdir() if path.name.startswith(_TEMPORARY)]
    except FileNotFoundError:
        return []


def temporary_name(path: Path) -> Path:
    """Give a name beside a file, that nothing has, for what will replace it."""
    return path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}.tmp")


def recover(files: Files, folder: Path, now: float) -> Snapshot:
    """Read the tables under the lock, after finishing or forgetting what a crash left half-done.

    A whole change that the tables do not hold yet is made; a torn one is set aside in ``history.torn``; temporary files
    go.
    """
    for path in temporary_files(folder):
        files.remove(path)
    snapshot = read_whole(folder)
    history = folder / HISTORY_FILE
    kept = snapshot.meta.history
    if journal.size_of(history) < kept:
        raise refusal(Damaged(f"The history {history} is shorter than the store says"), folder)
    tail = journal.tail(history, kept)
    if snapshot.meta.awaits and tail.good - kept != snapshot.meta.awaits:
        rest = history.read_bytes()[kept:] if tail.good > kept or tail.torn else b""
        tail = journal.Tail([], kept, rest)
    elif not snapshot.meta.awaits and [change.seq for change in tail.changes] not in ([], [snapshot.meta.seq + 1]):
        raise refusal(Damaged(f"The history {history} does not go on where the store ends"), folder)
    if tail.torn:
        files.append(folder / _TORN_FILE, tail.torn + b"\n")
        files.truncate(history, tail.good)
    if tail.changes:
        change = folded(tail.changes)
        _replace(
            files, folder, new_file(snapshot.tables, change, advanced(snapshot.meta, change, tail.good)), snapshot, now
        )
        snapshot = read_whole(folder)
    if snapshot.written_as != SCHEMA and snapshot.meta.seq:
        make(files, folder, snapshot, [_migration(folder, snapshot, now)], now)
        snapshot = read_whole(folder)
    return snapshot


def _migration(folder: Path, snapshot: Snapshot, now: float) -> EncodedChange:
    """Give the change that a migration is, so that the history leads from the old records to the new."""
    old = parse(store_file(folder).read_bytes(), folder, migrate=False).tables
    deltas = []
    for table in TABLES:
        names = {str(number): sha256 for sha256, number in document_numbers(snapshot.tables).items()}
        for key in old.get(table, {}) | snapshot.tables[table]:
            before, after = (records.get(key, NOTHING) for records in (old.get(table, {}), snapshot.tables[table]))
            if before != after:
                deltas.append(EncodedDelta(table, names[key] if table == "documents" else key, before, after))
    return EncodedChange(
        seq=snapshot.meta.seq + 1,
        at=utc(now),
        by="ccpi",
        command="store migrate",
        summary=f"Migrated from schema {snapshot.written_as} to {SCHEMA}",
        deltas=deltas,
        id=os.urandom(8).hex(),
    )


def folded(changes: list[EncodedChange]) -> EncodedChange:
    """Give one change that leads where all of them lead."""
    first: dict[tuple[str, str], EncodedDelta] = {}
    numbers: dict[str, int] = {}
    for change in changes:
        numbers |= change.numbers
        for delta in change.deltas:
            before = first[delta.table, delta.key].before if (delta.table, delta.key) in first else delta.before
            first[delta.table, delta.key] = EncodedDelta(delta.table, delta.key, before, delta.after)
    return msgspec.structs.replace(changes[-1], deltas=list(first.values()), numbers=numbers)


def advanced(meta: Meta, change: EncodedChange, history: int) -> Meta:
    """Give the meta record after a change that makes the history so many bytes long."""
    return msgspec.structs.replace(
        meta,
        schema=SCHEMA,
        seq=change.seq,
        history=history,
        awaits=0,
        store=meta.store or change.id,
        numbers=meta.numbers | change.numbers,
    )


def new_file(tables: Tables, change: EncodedChange, meta: Meta) -> bytes:
    """Give the bytes of ``ccpi.json`` with the records of a change as they are after it."""
    from ccpi_actions.storage.tinydb_tables import Edits, write_tables

    edits: dict[str, Edits] = {}
    documents = document_numbers(tables) if any(delta.table == "documents" for delta in change.deltas) else {}
    last = max(documents.values(), default=0)
    for delta in change.deltas:
        if delta.table == "documents":
            if delta.key not in documents:
                last += 1
                documents[delta.key] = last
            number = documents[delta.key]
        else:
            number = int(delta.key)
        edits.setdefault(delta.table, {})[number] = None if delta.after == NOTHING else msgspec.json.decode(delta.after)
    return write_tables(tables, edits, meta)


class _DocumentKey(msgspec.Struct):
    sha256: str


def document_numbers(tables: Tables) -> dict[str, int]:
    """Give the number of each document's record by its SHA-256. Raises ``Damaged`` when one has none."""
    decoder = msgspec.json.Decoder(_DocumentKey)
    try:
        return {decoder.decode(raw).sha256: int(key) for key, raw in tables["documents"].items()}
    except (msgspec.MsgspecError, ValueError) as error:
        raise Damaged(f"The store is damaged in its table “documents” ({error})") from error


def make(files: Files, folder: Path, snapshot: Snapshot, changes: list[EncodedChange], now: float) -> None:
    """Make changes durable and visible; raises ``StoreError`` when that fails, with nothing changed.

    Called under the lock, with the snapshot that ``recover`` gave. There is one change but for an import into an empty
    store, which announces how much history it will add, so that a crash leaves all of it or nothing.
    """
    history = folder / HISTORY_FILE
    before = snapshot.meta.history
    line = b"".join(map(journal.line_of, changes))
    from ccpi_actions.storage.tinydb_tables import write_tables

    if len(changes) > 1:
        announced = msgspec.structs.replace(snapshot.meta, awaits=len(line))
        _replace(files, folder, write_tables(snapshot.tables, {}, announced), snapshot, now)
    change = folded(changes)
    data = new_file(snapshot.tables, change, advanced(snapshot.meta, change, before + len(line)))
    temporary = write_beside(files, folder, data)
    added = False
    try:
        _keep_backup(files, folder, snapshot, now)
        added = True
        files.append(history, line)
        if before == 0:
            files.sync_folder(folder)
        files.replace(temporary, store_file(folder))
    except BaseException as error:
        undone = take_back(files, history if added else None, before, temporary)
        if not isinstance(error, OSError):
            raise
        if undone:
            raise disk_error(error, folder) from error
        raise UnsettledError(str(disk_error(error, folder, after=_UNSETTLED))) from error
    settle(files, folder, now)


def _replace(files: Files, folder: Path, data: bytes, snapshot: Snapshot, now: float) -> None:
    temporary = write_beside(files, folder, data)
    _keep_backup(files, folder, snapshot, now)
    files.replace(temporary, store_file(folder))
    settle(files, folder, now)


def settle(files: Files, folder: Path, now: float) -> None:
    """Tidy up after the change has happened: no failure here takes it back, or needs telling.

    Even a rename that gets lost is made again from the history.
    """
    with suppress(OSError):
        files.sync_folder(store_file(folder).parent)
    if (folder / BACKUPS).exists():
        backups.prune(files, folder, now)


def write_beside(files: Files, folder: Path, data: bytes) -> Path:
    """Write the new file next to the one it will replace, with the same mode and owner."""
    target = store_file(folder)
    path = temporary_name(target.with_name(STORE_FILE))  # a link may lead to another name, which no sweep would know
    try:
        old: os.stat_result | None = target.stat()
    except FileNotFoundError:
        old = None
    files.create(path, [data])
    if old is not None:
        try:
            files.copy_rights(old, path)
        except OSError:
            with suppress(OSError):
                files.remove(path)
            raise
    return path


def _keep_backup(files: Files, folder: Path, snapshot: Snapshot, now: float) -> None:
    migrates = snapshot.written_as != SCHEMA
    if snapshot.meta.seq and (migrates or backups.is_due(folder, now)):
        why = f"schema{snapshot.written_as}" if migrates else "daily"
        backups.keep(files, store_file(folder), folder, (snapshot.meta.seq, why), now)


def take_back(files: Files, history: Path | None, size: int, temporary: Path) -> bool:
    """Cut the history and remove the new file; say whether the change is gone for good."""
    with suppress(OSError):
        files.remove(temporary)
    if history is None:
        return True
    try:
        if journal.size_of(history) > size:
            files.truncate(history, size)
    except OSError:
        return False
    return True


def utc(now: float) -> str:
    """Write seconds since 1970 as ISO 8601, UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
