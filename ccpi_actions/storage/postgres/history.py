"""The history of a store in a database: written once, read newest first."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from ccpi_actions.storage.journal import EncodedDelta
from ccpi_actions.storage.records import NOTHING
from ccpi_actions.tracking.store import Change, Delta, Table

if TYPE_CHECKING:
    from ccpi_actions.storage.postgres.connection import Connection

_SEEN = "SELECT record FROM ccpi.change ORDER BY seq {order} LIMIT %s"
_DELTAS = "SELECT seq, kind, key, before, after FROM ccpi.delta WHERE seq BETWEEN %s AND %s ORDER BY seq, place"
_MERGED = "SELECT seq, record FROM ccpi.merged WHERE seq BETWEEN %s AND %s"


class _Exempt(msgspec.Struct):
    exempt: bool = False


def write(connection: "Connection", changes: Iterable[tuple[Change, Sequence[EncodedDelta]]]) -> None:
    """Add changes to the history, each with what it did to each record."""
    add_change = "INSERT INTO ccpi.change (seq, id, deltas, record) VALUES (%s, %s, %s, %s)"
    add_delta = (
        "INSERT INTO ccpi.delta (seq, place, kind, key, exempt, before, after) VALUES (%s, %s, %s, %s, %s, %s, %s)"
    )
    with connection.pipeline():
        for change, deltas in changes:
            alone = msgspec.structs.replace(change, deltas=[], merged=[])
            connection.execute(add_change, (change.seq, change.id, len(deltas), msgspec.json.encode(alone).decode()))
            with connection.cursor() as cursor:
                cursor.executemany(add_delta, [_row(change.seq, place, each) for place, each in enumerate(deltas)])
            if change.merged:
                merged = msgspec.json.encode(change.merged).decode()
                connection.execute("INSERT INTO ccpi.merged (seq, record) VALUES (%s, %s)", (change.seq, merged))


def read(connection: "Connection", limit: int | None = None) -> list[Change]:
    """Read the newest changes, newest first; what a role may not see is missing from them."""
    query = _SEEN.format(order="DESC").encode()
    changes = [msgspec.json.decode(record, type=Change) for (record,) in connection.execute(query, (limit,))]
    if not changes:
        return []
    span = (changes[-1].seq, changes[0].seq)
    deltas: dict[int, list[Delta]] = {}
    for seq, kind, key, before, after in connection.execute(_DELTAS, span):
        deltas.setdefault(seq, []).append(Delta(kind, key, _plain(before), _plain(after)))
    merged = {seq: msgspec.json.decode(record, type=list[Change]) for seq, record in connection.execute(_MERGED, span)}
    return [
        msgspec.structs.replace(change, deltas=deltas.get(change.seq, []), merged=merged.get(change.seq, []))
        for change in changes
    ]


def last_of(connection: "Connection", table: Table, key: str) -> tuple[Change, list[str]] | None:
    """Give the last change of a record, without its deltas, and the fields that it changed."""
    found = connection.execute(
        "SELECT c.record, d.before, d.after FROM ccpi.delta d JOIN ccpi.change c ON c.seq = d.seq "
        "WHERE d.kind = %s AND d.key = %s ORDER BY d.seq DESC LIMIT 1",
        (table, key),
    ).fetchone()
    if found is None:
        return None
    before, after = _plain(found[1]) or {}, _plain(found[2]) or {}
    fields = [name for name, value in after.items() if before and before.get(name) != value]
    told = [name for name in fields if name not in {"version", "history"}]
    return msgspec.json.decode(found[0], type=Change), told


def _row(seq: int, place: int, delta: EncodedDelta) -> tuple[Any, ...]:
    return seq, place, delta.table, delta.key, _exempt(delta), _json(delta.before), _json(delta.after)


def _exempt(delta: EncodedDelta) -> bool:
    if delta.table != "actions":
        return False
    records = [record for record in (delta.before, delta.after) if record != NOTHING]
    return any(msgspec.json.decode(record, type=_Exempt).exempt for record in records)


def _json(record: msgspec.Raw) -> str | None:
    return None if record == NOTHING else bytes(record).decode()


def _plain(record: bytes | None) -> dict[str, Any] | None:
    return None if record is None else msgspec.json.decode(record, type=dict[str, Any])
