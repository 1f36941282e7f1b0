"""The schema of a store in a database, version by version: each step is a file of SQL, and the file that takes it back.

A migration is one transaction. A database that never held a store gets all steps with its first change, as a folder is
made by it; after that, only ``ccpi store migrate`` moves a store from one version to another.
"""

from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

from ccpi_actions.errors import Refused, StoreError

if TYPE_CHECKING:
    from ccpi_actions.storage.postgres.connection import Connection

#: The steps in order; the version of a store is the number of its last.
STEPS = ("records", "history", "rights", "search")
VERSION = len(STEPS)
#: Held while the schema is made or changed, so that two who begin at once make one store.
_LOCK = 0x63637069

_STATE = """
SELECT n.oid IS NOT NULL, coalesce(has_schema_privilege(n.oid, 'USAGE'), false)
FROM (SELECT 1) AS one LEFT JOIN pg_namespace n ON n.nspname = 'ccpi'
"""


class Migrated(msgspec.Struct, frozen=True):
    """From which version of the schema to which a store was brought; 0 is none."""

    before: int
    after: int


def version_of(connection: "Connection", shown: str) -> int:
    """Say which version of the schema the database holds; 0 when it holds no store.

    Raises ``StoreError`` when the role may not use it, or when the schema ``ccpi`` is something else's.
    """
    there, usable = connection.execute(_STATE).fetchone() or (False, False)
    if not there:
        return 0
    if not usable:
        raise StoreError(
            f"You have no right to use the store {shown}; an administrator gives rights with “ccpi store grant”."
        )
    ours = connection.execute("SELECT to_regclass('ccpi.migration') IS NOT NULL").fetchone()
    if ours is None or not ours[0]:
        raise StoreError(f"The database of {shown} has a schema “ccpi” that is no store; name another database.")
    found = connection.execute("SELECT coalesce(max(version), 0) FROM ccpi.migration").fetchone()
    return int(found[0]) if found else 0


def must_be_current(version: int, shown: str) -> None:
    """Raise ``StoreError`` when the store is of another version than this program."""
    if version > VERSION:
        raise StoreError(f"The store {shown} was made by a newer ccpi (schema {version}; this one knows {VERSION}).")
    if version < VERSION:
        raise StoreError(
            f"The store {shown} has schema {version} and this ccpi needs {VERSION}: "
            "whoever made the store runs “ccpi store migrate”."
        )


def migrate(connection: "Connection", shown: str, target: int = VERSION) -> Migrated:
    """Bring the schema to a version, up or down, all steps or none.

    Raises ``Refused`` when a step down would lose something, ``StoreError`` when the role may not.
    """
    if not 0 <= target <= VERSION:
        raise Refused(f"There is no schema {target}: this ccpi knows 1 to {VERSION}, and 0 for none.")
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        before = version_of(connection, shown)
        if before > VERSION:
            must_be_current(before, shown)
        if before == 0 and target:
            _can_hold_a_store(connection, shown)
        for version in range(before + 1, target + 1):
            _step(connection, version, "up")
            connection.execute(
                "INSERT INTO ccpi.migration (version, name) VALUES (%s, %s)", (version, STEPS[version - 1])
            )
        for version in range(before, target, -1):
            if version == 1:
                _must_be_empty(connection, shown)
            else:
                connection.execute("DELETE FROM ccpi.migration WHERE version = %s", (version,))
            _step(connection, version, "down")
        connection.execute("COMMIT")
    except BaseException:
        if not connection.closed:
            connection.execute("ROLLBACK")
        raise
    return Migrated(before, target)


def _step(connection: "Connection", version: int, way: str) -> None:
    name = f"{version:04}_{STEPS[version - 1]}.{way}.sql"
    connection.execute((files(__package__) / "sql" / name).read_text("utf-8").encode())


def _can_hold_a_store(connection: "Connection", shown: str) -> None:
    encoding, may_create = connection.execute(
        "SELECT current_setting('server_encoding'), has_database_privilege(current_database(), 'CREATE')"
    ).fetchone() or ("", False)
    if encoding != "UTF8":
        raise StoreError(f"The database of {shown} is in {encoding}; a store needs one in UTF8.")
    if not may_create:
        raise StoreError(f"There is no store in {shown} yet, and you may not make one: its owner does so.")


def _must_be_empty(connection: "Connection", shown: str) -> None:
    kept = connection.execute("SELECT count(*) FROM ccpi.change").fetchone()
    if kept is not None and kept[0]:
        raise Refused(f"The store {shown} has a history of {kept[0]} changes, which would be lost; it stays as it is.")
