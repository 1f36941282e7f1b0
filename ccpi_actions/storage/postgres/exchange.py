"""All that a database holds as one ``ccpi-export`` (see ``storage.exchange``), and such a file as a new store."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ccpi_actions.errors import Refused, StoreError
from ccpi_actions.storage.commit import utc
from ccpi_actions.storage.exchange import FORMAT, Exported, ExportFile, Imported, contents_of, read_export
from ccpi_actions.storage.files import Files
from ccpi_actions.storage.journal import EncodedChange, EncodedDelta
from ccpi_actions.storage.merge import Stamp, merge
from ccpi_actions.storage.outgoing import written_whole
from ccpi_actions.storage.postgres import history
from ccpi_actions.storage.postgres.columns import Names, action_columns, insert_into, is_exempt, plain
from ccpi_actions.storage.postgres.failures import told
from ccpi_actions.storage.postgres.store import PostgresStore
from ccpi_actions.storage.records import NOTHING, SCHEMA, KeptDocument
from ccpi_actions.tracking.model import Action, Meeting
from ccpi_actions.tracking.store import Change, Table

if TYPE_CHECKING:
    from ccpi_actions.storage.postgres.connection import Connection


def export_of(store: PostgresStore) -> ExportFile:
    """Give everything in a store, as it is at one moment. Raises ``Refused`` for who may not see all of it."""
    connection = store.connection()
    with told(store.address), connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        return _read(connection)


def export_to(store: PostgresStore, file: Path) -> Exported:
    """Write everything in a store into a file, in place when whole. Raises ``BadInput``, ``Refused``."""
    content = export_of(store)
    files = Files()
    with written_whole(file, files) as temporary:
        files.create(temporary, [msgspec.json.encode(content), b"\n"])
    return Exported(len(content.actions), len(content.meetings), len(content.documents), len(content.history))


def fill(store: PostgresStore, content: ExportFile, by: str) -> None:
    """Put all of an export into a store that is empty, with its history, and check it before it counts.

    Raises ``Refused`` when the store holds something already, ``StoreError`` when what was written reads otherwise.
    """
    with store.transaction("store copy", by) as transaction:
        connection = transaction.connection
        with told(store.address, changing=True):
            connection.execute("SELECT seq FROM ccpi.store FOR UPDATE")
            if connection.execute("SELECT FROM ccpi.store WHERE seq > 0").rowcount:
                raise Refused(f"The store {store.location} is not empty: copy into one that is.")
            _write(connection, content)
            if _read(connection) != content:
                raise StoreError(f"The copy in {store.location} differs from what was copied; nothing was kept.")
            connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
            connection.execute("COMMIT")


def import_from(store: PostgresStore, file: Path, by: str) -> Imported:
    """Merge an exported file into a store as one change; into an empty store it goes whole, with its history.

    Raises ``BadInput`` as ``read_export``, ``StoreError`` as a change does, ``Refused`` for who may not see everything;
    nothing is changed then.
    """
    content = read_export(file)
    if not content.history:
        return Imported(0, 0, 0, [], [])
    if not store.changes(1):
        fill(store, content, by)
        return Imported(len(content.actions) + len(content.meetings) + len(content.documents), 0, 0, [], [])
    with store.transaction("store import", by) as transaction:
        with told(store.address, changing=True):
            # Nobody ends a change until this one has: what is merged with must not move.
            transaction.connection.execute("SELECT seq FROM ccpi.store FOR UPDATE")
            ours = contents_of(_read(transaction.connection))
        merged = merge(ours, contents_of(content), Stamp(utc(store.clock()), by))
        if merged.changes:
            for text in content.readings.values():
                transaction.keep_reading(text.encode())
            for delta in merged.deltas:
                transaction.put_delta(delta)
            transaction.take_over(merged)
    return Imported(merged.added, merged.changed, merged.same, merged.conflicts, merged.renumbered)


def _read(connection: "Connection") -> ExportFile:
    whole = connection.execute("SELECT ccpi.may('exempt')").fetchone()
    if whole is None or not whole[0]:
        raise Refused("What you may not see would be missing: an export needs the right to see exempt actions.")
    name, seq = connection.execute("SELECT name, seq FROM ccpi.store").fetchone() or ("", 0)
    numbers: dict[str, int] = dict(
        connection.execute("SELECT sequence, last FROM ccpi.number ORDER BY sequence").fetchall()
    )
    readings = connection.execute("SELECT name, content FROM ccpi.reading ORDER BY name").fetchall()
    return ExportFile(
        format=FORMAT,
        schema=SCHEMA,
        store=name,
        seq=seq,
        numbers=numbers,
        actions=_records(connection, Action, "SELECT record FROM ccpi.action ORDER BY id"),
        meetings=_records(connection, Meeting, "SELECT record FROM ccpi.meeting ORDER BY id"),
        documents=_records(connection, KeptDocument, "SELECT record FROM ccpi.document ORDER BY number"),
        readings={name: bytes(content).decode() for name, content in readings},
        history=_history(connection),
    )


def _records(connection: "Connection", kind: type[Any], query: str) -> list[Any]:
    decode = msgspec.json.Decoder(kind).decode
    return [decode(record) for (record,) in connection.execute(query.encode())]


def _history(connection: "Connection") -> list[EncodedChange]:
    deltas: dict[int, list[EncodedDelta]] = {}
    query = "SELECT seq, kind, key, before, after FROM ccpi.delta ORDER BY seq, place"
    for seq, kind, key, before, after in connection.execute(query):
        deltas.setdefault(seq, []).append(EncodedDelta(kind, key, _raw(before), _raw(after)))
    merged: dict[int, bytes] = dict(connection.execute("SELECT seq, record FROM ccpi.merged").fetchall())
    changes = []
    for seq, record in connection.execute("SELECT seq, record FROM ccpi.change ORDER BY seq"):
        change = msgspec.json.decode(record, type=Change)
        fields = {name: getattr(change, name) for name in EncodedChange.__struct_fields__}
        fields["deltas"] = deltas.get(seq, [])
        fields["merged"] = msgspec.json.decode(merged[seq], type=list[Change]) if seq in merged else []
        changes.append(EncodedChange(**fields))
    return changes


def _raw(record: bytes | None) -> msgspec.Raw:
    return NOTHING if record is None else msgspec.Raw(record)


def _write(connection: "Connection", content: ExportFile) -> None:
    """Write the history first, and the records as it tells them: the database holds the one against the other."""
    connection.execute("UPDATE ccpi.store SET seq = %s, name = %s", (content.seq, content.store))
    history.write(connection, [(_change(each), each.deltas) for each in content.history])
    told_last = {(delta.table, delta.key): delta.after for change in content.history for delta in change.deltas}

    def text(table: Table, key: str) -> str:
        return bytes(told_last[table, key]).decode()

    names = Names(connection)
    actions = [action_columns(one, names) | {"record": text("actions", str(one.id))} for one in content.actions]
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO ccpi.number VALUES (%s, %s)", list(content.numbers.items()))
        cursor.executemany(
            "INSERT INTO ccpi.reading (name, exempt, content) VALUES (%s, %s, %s)",
            [(name, is_exempt(said.encode()), said.encode()) for name, said in content.readings.items()],
        )
        if actions:
            cursor.executemany(insert_into("action", actions[0]).encode(), [list(one.values()) for one in actions])
        cursor.executemany(
            "INSERT INTO ccpi.meeting (id, body, record) VALUES (%s, %s, %s)",
            [(one.id, names.body(one.council, one.body), text("meetings", str(one.id))) for one in content.meetings],
        )
        cursor.executemany(
            "INSERT INTO ccpi.document (sha256, reading, record) VALUES (%s, %s, %s)",
            [(plain(one.sha256), one.reading, text("documents", one.sha256)) for one in content.documents],
        )


def _change(change: EncodedChange) -> Change:
    fields = {name: getattr(change, name) for name in Change.__struct_fields__}
    return Change(**(fields | {"deltas": []}))
