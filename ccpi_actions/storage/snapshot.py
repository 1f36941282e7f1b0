"""Reading ``ccpi.json``: whole, of this program, no newer than it, or refused."""

from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage.files import disk_error
from ccpi_actions.storage.records import FORMAT, SCHEMA, STORE_FILE, TABLES, Damaged, Meta, Snapshot, Tables

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
