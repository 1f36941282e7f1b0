"""``ccpi store restore``: bringing a store back from its history, a backup, or both; damaged files are set aside."""

import itertools
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage import commit, journal
from ccpi_actions.storage.backups import backups_of, keep
from ccpi_actions.storage.files import disk_error
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.storage.journal import EncodedChange, EncodedDelta
from ccpi_actions.storage.lock import locked
from ccpi_actions.storage.records import (
    FORMAT,
    HISTORY_FILE,
    KINDS,
    LOCK_FILE,
    NOTHING,
    SCHEMA,
    STORE_FILE,
    TABLES,
    Damaged,
    Meta,
    Snapshot,
    plain,
)
from ccpi_actions.storage.replay import Replay, State, begin, follow, problems_of, replay, same_record
from ccpi_actions.storage.snapshot import empty, read, store_file


class Restored(msgspec.Struct, frozen=True):
    """What a restore did."""

    #: "rebuilt from the history of 212 changes", "brought back from ccpi-00000190-….json and the 22 changes after it".
    how: str
    #: Number of the change that the restore itself is.
    seq: int
    #: Damaged files, under their new names.
    set_aside: list[Path]
    #: Sentences about changes that could not be brought back.
    lost: list[str]


class _Plan(msgspec.Struct):
    """A state that can be reached, and from where."""

    how: str
    reached: Replay


def restore(store: FolderStore, by: str) -> Restored:
    """Bring a store to the newest state that its history, tables and backups lead to, as one more change.

    Raises ``StoreError`` when none of them can be read, or the disk says no.
    """
    return _restore(store, by, None)


def restore_tables(store: FolderStore, by: str, snapshot: Snapshot, name: str) -> Restored:
    """Bring a store to the state of the backup called ``name``. Raises ``StoreError`` as ``restore``."""
    start = begin(state_of(snapshot), snapshot.meta.seq, snapshot.meta.numbers)
    return _restore(store, by, _Plan(f"brought back from {name}", start))


def _restore(store: FolderStore, by: str, chosen: _Plan | None) -> Restored:
    with _lock(store, by):
        changes, whole = journal.salvage(store.folder / HISTORY_FILE)
        told = replay(changes)
        kept = _readable(store_file(store.folder))
        known = max([told.seq or 0, kept.meta.seq if kept else 0, *(backup.seq for backup in backups_of(store.folder))])
        plan = chosen or _best(store.folder, changes, kept)
        lost = [] if chosen else _lost(plan.reached.seq or 0, known)
        if not whole and kept is None:
            lost.append("lines of the history cannot be read, and the changes that they told of may be missing")
        whole = whole and not told.problems and (told.seq or 0) >= (kept.meta.seq if kept else 0)
        aside = _install(store, by, plan, told if whole else None, known + 1)
    return Restored(plan.how, known + 1, aside, lost)


@contextmanager
def _lock(store: FolderStore, by: str) -> Iterator[None]:
    try:
        with locked(store.folder / LOCK_FILE, store.wait, "store restore", by):
            yield
    except OSError as error:
        raise disk_error(error, store.folder) from error


def state_of(snapshot: Snapshot) -> State:
    """Give the tables by the keys that the history uses. Raises ``StoreError`` for a record that cannot be read."""
    names = {number: sha256 for sha256, number in commit.document_numbers(snapshot.tables).items()}
    state: State = {}
    for table in TABLES:
        records = snapshot.tables[table]
        try:
            for raw in records.values():
                plain(KINDS[table], msgspec.json.decode(raw))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise StoreError(f"A record of the table “{table}” cannot be read: {error}.") from error
        state[table] = {names[int(key)]: raw for key, raw in records.items()} if table == "documents" else dict(records)
    return state


def _readable(path: Path) -> Snapshot | None:
    """Read tables, None when they are damaged; another program's or a newer ccpi's are refused, never replaced."""
    with suppress(Damaged):
        return read(path)
    return None


def _best(folder: Path, changes: list[EncodedChange], kept: Snapshot | None) -> _Plan:
    """Give the plan that reaches the newest state: by the history, else the tables, else a backup."""
    plans = []
    if changes and all(delta.before == NOTHING for delta in changes[0].deltas):
        plans.append(_Plan("rebuilt from the history", _follow(begin(), changes)))
    if kept is not None:
        with suppress(StoreError):
            plans.append(_Plan("kept as the tables are", _from_tables(kept, changes)))
    for backup in backups_of(folder):
        with suppress(StoreError):
            if (snapshot := read(backup.path)) is not None:
                plans.append(_Plan(f"brought back from {backup.path.name}", _from_tables(snapshot, changes)))
    if not plans:
        raise StoreError(f"Neither history nor backups of {folder} can be read; bring back a copy of it.")
    return max(plans, key=lambda plan: plan.reached.seq or 0)


def _from_tables(snapshot: Snapshot, changes: list[EncodedChange]) -> Replay:
    return _follow(begin(state_of(snapshot), snapshot.meta.seq, snapshot.meta.numbers), changes)


def _follow(start: Replay, changes: list[EncodedChange]) -> Replay:
    """Make the changes that come after ``start``, up to the first that is missing or does not fit."""
    for change in changes:
        if start.seq is not None and change.seq <= start.seq:
            continue
        if problems_of(start, change):
            break
        follow(start, change)
    return start


def _lost(reached: int, known: int) -> list[str]:
    if reached >= known:
        return []
    what = f"change {known}" if known == reached + 1 else f"changes {reached + 1} to {known}"
    return [f"{what} cannot be brought back"]


def _difference(before: State, after: State) -> list[EncodedDelta]:
    deltas = []
    for table in TABLES:
        for key in {**before[table], **after[table]}:
            old, new = before[table].get(key, NOTHING), after[table].get(key, NOTHING)
            if not same_record(table, old, new):
                deltas.append(EncodedDelta(table, key, old, new))
    return deltas


def _install(store: FolderStore, by: str, plan: _Plan, told: Replay | None, seq: int) -> list[Path]:
    """Write the state of the plan as a change that follows the history, or begins a new one where that is damaged."""
    folder, files, now = store.folder, store.files, store.clock()
    history = folder / HISTORY_FILE
    before = told.state if told is not None else begin().state
    change = EncodedChange(
        seq=seq,
        at=commit.utc(now),
        by=by,
        command="store restore",
        summary=f"Restored: {plan.how}",
        deltas=_difference(before, plan.reached.state),
        id=os.urandom(8).hex(),
        numbers=_all_numbers(plan.reached, told),
    )
    line = journal.line_of(change)
    start = 0 if told is None else journal.tail(history, 0).good
    everything = msgspec.structs.replace(change, deltas=_difference(begin().state, plan.reached.state))
    meta = commit.advanced(Meta(format=FORMAT, schema=SCHEMA), change, start + len(line))
    temporary = commit.write_beside(files, folder, commit.new_file(empty().tables, everything, meta))
    aside = _set_aside(store, history if told is None else None, seq, now)
    if told is None:
        new = commit.temporary_name(history)
        files.create(new, [line])
        files.replace(new, history)
    else:
        if journal.size_of(history) > start:
            files.truncate(history, start)
        files.append(history, line)
    files.sync_folder(folder)
    files.replace(temporary, store_file(folder))
    commit.settle(files, folder, now)
    store.close()
    return aside


def _all_numbers(reached: Replay, told: Replay | None) -> dict[str, int]:
    """Give the highest numbers ever given, so that none is given twice."""
    numbers: dict[str, int] = {}
    highest = {
        table: max((int(key) for key in reached.state[table]), default=0) for table in TABLES if table != "documents"
    }
    for source in (reached.numbers, told.numbers if told else {}, highest):
        for name, number in source.items():
            numbers[name] = max(number, numbers.get(name, 0))
    return numbers


def _set_aside(store: FolderStore, history: Path | None, seq: int, now: float) -> list[Path]:
    """Keep what is there under other names: readable tables as one more backup, damaged files as such."""
    current = store_file(store.folder)
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now))
    aside = []
    if current.exists():
        if _readable(current) is not None:
            keep(store.files, current, store.folder, (seq - 1, "restore"), now)
        else:
            aside.append(_free_name(store.folder / f"{STORE_FILE}.damaged-{stamp}"))
            store.files.copy(current, aside[-1])
    if history is not None and history.exists():
        aside.append(_free_name(store.folder / f"{HISTORY_FILE}.damaged-{stamp}"))
        store.files.copy(history, aside[-1])
    return aside


def _free_name(path: Path) -> Path:
    """Give the name, or the first of its kind that nothing has: a restore that was interrupted may have left one."""
    names = itertools.chain([path], (path.with_name(f"{path.name}-{number}") for number in itertools.count(2)))
    return next(name for name in names if not name.exists())
