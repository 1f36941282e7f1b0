"""Leading the tables of older schemas to the newest, one version at a time.

Each migration takes the decoded tables of its version and gives those of the next; it works in memory, and the folder
keeps a backup of the file as it was before the first change under the new schema. Files of each released schema are
kept in the tests.
"""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage.records import SCHEMA, Snapshot, Tables

DecodedTables = dict[str, dict[str, dict[str, Any]]]
Migration = Callable[[DecodedTables], DecodedTables]

#: From version: to the next. There is one schema so far.
MIGRATIONS: Mapping[int, Migration] = {}


def migrated(snapshot: Snapshot, target: int = SCHEMA, migrations: Mapping[int, Migration] = MIGRATIONS) -> Snapshot:
    """Bring a snapshot to the target schema. Raises ``StoreError`` when its version was never released."""
    tables: DecodedTables = {
        name: {key: msgspec.json.decode(raw) for key, raw in records.items()}
        for name, records in snapshot.tables.items()
    }
    for version in range(snapshot.meta.schema, target):
        if version not in migrations:
            raise StoreError(f"The store says it has schema {version}, which none ever had; run “ccpi store check”.")
        tables = migrations[version](tables)
    raw: Tables = {
        name: {key: msgspec.Raw(msgspec.json.encode(record)) for key, record in records.items()}
        for name, records in tables.items()
    }
    return Snapshot(msgspec.structs.replace(snapshot.meta, schema=target), raw, snapshot.written_as)
