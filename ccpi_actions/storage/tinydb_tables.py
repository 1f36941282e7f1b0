"""TinyDB as the writer of ``ccpi.json``, over records that stay encoded unless they change."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document

from ccpi_actions.storage.records import Meta, Tables

#: Records to keep by number, None for those to remove.
Edits = dict[int, dict[str, Any] | None]
_NUMBER = "\0number"


class EncodedTables(Storage):
    """TinyDB's storage over tables in memory, whose records may be ``msgspec.Raw``; ``commit`` has the disk.

    TinyDB reads and writes all tables at each operation, but looks only into the records that the operation names. The
    others are never decoded, which makes changing one of 10,000 ten times as quick as with TinyDB's own storage.
    """

    def __init__(self, tables: Tables) -> None:
        self.tables: dict[str, dict[str, Any]] = dict(tables)

    def read(self) -> dict[str, dict[str, Any]]:
        return self.tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        self.tables = data

    def clear_records(self, table: str, numbers: Iterable[int]) -> None:
        """Put an empty record, that knows its number, wherever TinyDB is about to put a whole new one."""
        for number in numbers:
            self.tables[table][str(number)] = {_NUMBER: number}

    def encode(self) -> bytes:
        """Give all tables as the JSON that TinyDB's own storage reads."""
        return msgspec.json.encode(self.tables)


def write_tables(tables: Tables, edits: Mapping[str, Edits], meta: Meta) -> bytes:
    """Make the edits and give the new file's bytes; ``tables`` and their records are left as they are."""
    database = TinyDB({"meta": {}} | {name: dict(records) for name, records in tables.items()}, storage=EncodedTables)
    storage = database.storage
    assert isinstance(storage, EncodedTables)  # noqa: S101 - for the type checker
    for name, records in edits.items():
        _edit(database, storage, name, records)
    database.table("meta").truncate()
    database.table("meta").insert(Document(msgspec.to_builtins(meta), doc_id=1))
    return storage.encode()


def _edit(database: TinyDB, storage: EncodedTables, name: str, edits: Edits) -> None:
    table = database.table(name, cache_size=0)
    kept = storage.tables.get(name, {})
    removed = [number for number, record in edits.items() if record is None and str(number) in kept]
    if removed:
        table.remove(doc_ids=removed)
    changed = {number: record for number, record in edits.items() if record is not None and str(number) in kept}
    if changed:
        storage.clear_records(name, changed)
        table.update(lambda record: record.update(changed[record.pop(_NUMBER)]), doc_ids=changed)
    new = [
        Document(record, doc_id=number)
        for number, record in edits.items()
        if record is not None and str(number) not in kept
    ]
    if new:
        table.insert_multiple(new)
