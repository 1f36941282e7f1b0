"""The form of what is kept: TinyDB's tables of records, and the one meta record that says how far they are.

``ccpi.json`` is ``{"meta": {"1": Meta}, "actions": {"7": Action, …}, "meetings": {"3": Meeting, …}, "documents": {"2":
KeptDocument, …}}``. Records stay undecoded (``msgspec.Raw``) until somebody wants one.
"""

from typing import Any

import msgspec

from ccpi_actions.errors import BadInput, StoreError
from ccpi_actions.tracking.model import Action, Meeting, SourceDocument
from ccpi_actions.tracking.store import Delta, Table

#: What ``Meta.format`` must say; another JSON file, or another program's TinyDB, does not.
FORMAT = "ccpi-actions"
#: The version of the schema that this code writes; ``migrations`` leads older ones to it.
SCHEMA = 1

#: What stands in the folder of a store: the tables, every change, who holds it, what was read, and copies.
STORE_FILE, HISTORY_FILE, LOCK_FILE, READINGS, BACKUPS = "ccpi.json", "history.jsonl", "lock", "readings", "backups"

Records = dict[str, msgspec.Raw]
Tables = dict[str, Records]


class Meta(msgspec.Struct, frozen=True, kw_only=True):
    """How far the store is."""

    format: str
    schema: int
    #: Number of the last change that these tables hold.
    seq: int = 0
    #: Bytes of ``history.jsonl`` that tell of those changes; what stands after them is newer.
    history: int = 0
    #: Random name of this store, to tell two clerks' stores apart.
    store: str = ""
    #: Bytes of history that an import into an empty store is about to add at once: all of them count, or none.
    awaits: int = 0
    #: Last number given of each sequence: "actions", "meetings", "documents", "CCPI 2017/18".
    numbers: dict[str, int] = {}


class KeptDocument(SourceDocument, frozen=True, kw_only=True):
    """A document as kept: with the SHA-256 (hex) of its kept reading, which is the reading's file name."""

    reading: str | None = None


#: What the records of each table are.
KINDS: dict[Table, type[Action | Meeting | KeptDocument]] = {
    "actions": Action,
    "meetings": Meeting,
    "documents": KeptDocument,
}
TABLES: tuple[Table, ...] = ("actions", "meetings", "documents")
NOTHING = msgspec.Raw(b"null")

_encoder = msgspec.json.Encoder()


def encode(record: msgspec.Struct, name: str) -> msgspec.Raw:
    """Encode a record; raises ``BadInput`` with ``name`` when it holds half a character, which no file can keep."""
    try:
        return msgspec.Raw(_encoder.encode(record))
    except UnicodeEncodeError as error:
        raise BadInput(
            f"{name} holds half a character ({error.object[error.start]!r}), which no file can keep."
        ) from error


def plain(kind: type[Any], record: dict[str, Any]) -> dict[str, Any]:
    """Give a record with every field of its kind, so that records of two versions of the schema compare."""
    built: dict[str, Any] = msgspec.to_builtins(msgspec.convert(record, kind))
    return built


def in_order(records: Records) -> list[tuple[int, msgspec.Raw]]:
    """Give numbered records by ascending number; they nearly always stand so."""
    numbers = [int(key) for key in records]
    numbered = zip(numbers, records.values(), strict=True)
    return list(numbered) if numbers == sorted(numbers) else sorted(numbered, key=lambda pair: pair[0])


class Snapshot(msgspec.Struct, frozen=True):
    """The tables as they were between two changes."""

    meta: Meta
    tables: Tables
    #: The schema of the file, before any migration.
    written_as: int = SCHEMA


class Damaged(StoreError):
    """What is kept cannot be what was written. The sentence ends once ``refusal`` has said what to do."""

    advised = False


def name_of(delta: Delta) -> str:
    """Say which record a delta is of, for people."""
    record: dict[str, Any] = delta.before or delta.after or {}
    if delta.table == "actions":
        return f"Action {delta.key} ({record.get('reference', 'no reference')})"
    if delta.table == "meetings":
        return f"The meeting of {record.get('body')} on {record.get('date')}"
    return f"The document {record.get('name')}"
