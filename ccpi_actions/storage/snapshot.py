"""Reading ``ccpi.json``: whole, of this program, no newer than it, or refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage.files import disk_error
from ccpi_actions.storage.records import FORMAT, SCHEMA, TABLES, Meta, Tables

STORE_FILE, HISTORY_FILE, LOCK_FILE, READINGS, BACKUPS = "ccpi.json", "history.jsonl", "lock", "readings", "backups"


class Damaged(StoreError):
    """What is kept cannot be what was written. The sentence ends once ``refusal`` has said what to do."""

    advised = False


class Snapshot(msgspec.Struct, frozen=True):
    """The tables as they were between two changes."""

    meta: Meta
    tables: Tables
    #: The schema of the file, before any migration.
    written_as: int = SCHEMA


_decoder = msgspec.json.Decoder(Tables)


def empty() -> Snapshot:
    """Give the snapshot of a store that was never written to."""
    return Snapshot(Meta(format=FORMAT, schema=SCHEMA), {table: {} for table in TABLES})


def parse(data: bytes, name: str | Path, migrate: bool = True) -> Snapshot:
    """Take the bytes of a store apart into records, still undecoded; bring an older schema up to date if asked to.

    Raises ``Damaged`` when they are no JSON or not all of it, and ``StoreError`` when they are another program's or a
    newer one's.
    """
    if not data.strip():
        raise Damaged(f"The store {name} is empty")
    try:
        tables = _decoder.decode(data)
    except msgspec.ValidationError as error:
        raise StoreError(f"{name} is not a store of ccpi: it holds other JSON; name another store.") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Damaged(f"The store {name} is damaged: {error}") from error
    try:
        meta = msgspec.json.decode(tables["meta"]["1"], type=Meta)
    except KeyError as error:
        raise StoreError(f"{name} is not a store of ccpi: it holds other tables; name another store.") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Damaged(f"The store {name} is damaged in its table “meta”: {error}") from error
    if meta.format != FORMAT:
        raise StoreError(f"{name} is not a store of ccpi but of “{meta.format}”; name another store.")
    if meta.schema > SCHEMA:
        raise StoreError(
            f"The store {name} was written by a newer ccpi (schema {meta.schema}; this one knows {SCHEMA})."
        )
    snapshot = Snapshot(meta, tables, meta.schema)
    if meta.schema < SCHEMA and migrate:
        from ccpi_actions.storage.migrations import migrated

        snapshot = migrated(snapshot)
    for table in TABLES:
        records = snapshot.tables.setdefault(table, {})
        if records and ("" in records or not "".join(records).isdecimal()):
            raise Damaged(f"The store {name} is damaged in its table “{table}”: a record's number is none")
    return snapshot


def read(path: Path) -> Snapshot | None:
    """Read a store's file; None when there is none. Raises ``StoreError`` as ``parse`` does."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk_error(error, path, "read", "") from error
    return parse(data, path)


def store_file(folder: Path) -> Path:
    """Give the file behind ``ccpi.json``, which may be a link. Raises ``StoreError`` for a link that leads nowhere."""
    path = folder / STORE_FILE
    if not path.is_symlink():
        return path
    target = path.resolve()
    if not target.exists():
        raise StoreError(f"The store {path} is a link to {target}, which is gone; bring that back or remove the link.")
    return target


def read_whole(folder: Path) -> Snapshot:
    """Read the tables; empty where no store is yet. Raises ``StoreError`` as ``snapshot.parse`` does."""
    with advising(folder):
        snapshot = read(store_file(folder))
        if snapshot is None:
            if folder.exists():
                refuse_lost_file(folder)
            return empty()
    return snapshot


def refuse_lost_file(folder: Path) -> None:
    """Raise ``Damaged`` when ``ccpi.json`` is missing though there was one: its history or its backups are still there.

    One change in the history is none: that is what a crash within the very first change leaves.
    """
    from ccpi_actions.storage import backups, journal

    if len(journal.tail(folder / HISTORY_FILE, 0).changes) > 1 or backups.backups_of(folder):
        raise Damaged(f"The store {folder / STORE_FILE} is missing though its history is there")


def refusal(damaged: Damaged, folder: Path) -> Damaged:
    """Complete the sentence of a damaged store, once: what the last good copy is, and what to do."""
    from ccpi_actions.storage.backups import last_good

    if damaged.advised:
        return damaged
    good = last_good(folder)
    copy = f"the last good copy is {good.path} (change {good.seq})" if good else "it has no backup yet"
    advice = "Run “ccpi store check” to see what is wrong and “ccpi store restore” to mend it."
    complete = Damaged(f"{damaged}; {copy}. {advice}")
    complete.advised = True
    return complete


@contextmanager
def advising(folder: Path) -> Iterator[None]:
    """Complete the sentence of any damage that is met."""
    try:
        yield
    except Damaged as error:
        raise refusal(error, folder) from error
