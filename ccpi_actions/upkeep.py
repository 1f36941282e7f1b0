"""Looking after a store of either kind: checking, backing up, restoring, moving it, and rights in it.

What ``ccpi store`` calls. A store is a folder or a database that a team shares, and this is the only place that asks
which: what one kind cannot do is refused with the way it is done there. Each part is imported when it is used.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from ccpi_actions.errors import Refused, WrongUsage
from ccpi_actions.tracking.store import Store

if TYPE_CHECKING:
    from ccpi_actions.storage.backups import Backup
    from ccpi_actions.storage.check import Finding
    from ccpi_actions.storage.exchange import Exported, Imported
    from ccpi_actions.storage.folder import FolderStore
    from ccpi_actions.storage.postgres.migrations import Migrated
    from ccpi_actions.storage.postgres.rights import Right
    from ccpi_actions.storage.postgres.store import PostgresStore
    from ccpi_actions.storage.restore import Restored


def check(store: Store) -> "list[Finding]":
    """Say what is wrong with a store, serious things first; nothing is changed."""
    if is_shared(store):
        from ccpi_actions.storage.postgres.check import check_store as check_database

        return check_database(_shared(store))
    from ccpi_actions.storage.check import check_store

    return check_store(_folder(store))


def backup(store: Store, file: Path) -> int:
    """Write a store in a folder into one ZIP file; return how many changes it has in it."""
    from ccpi_actions.storage.archive import backup_to

    return backup_to(_folder(store), file)


def backups(store: Store) -> "list[Backup]":
    """List the backups that a store in a folder keeps by itself."""
    from ccpi_actions.storage.backups import backups_of

    return backups_of(_folder(store).folder)


def restore(store: Store, file: Path | None, by: str) -> "Restored":
    """Bring a store in a folder back from a backup, or (None) from its own history and backups."""
    from ccpi_actions.storage.archive import restore_from
    from ccpi_actions.storage.restore import restore as restore_newest

    folder = _folder(store)
    return restore_newest(folder, by) if file is None else restore_from(folder, file, by)


def sweep(store: Store, by: str) -> list[Path]:
    """Remove what interrupted commands left in the folder of a store; return what that was."""
    from ccpi_actions.storage.sweep import sweep as sweep_folder

    return sweep_folder(_folder(store), by)


def export(store: Store, file: Path) -> "Exported":
    """Write everything in a store into one JSON file; return the counts."""
    if is_shared(store):
        from ccpi_actions.storage.postgres import exchange

        return exchange.export_to(_shared(store), file)
    from ccpi_actions.storage.exchange import export_to

    return export_to(_folder(store), file)


def merge(store: Store, file: Path, by: str) -> "Imported":
    """Merge an export into a store: what is new is added, changes are merged, conflicts listed and left as they are."""
    if is_shared(store):
        from ccpi_actions.storage.postgres import exchange

        return exchange.import_from(_shared(store), file, by)
    from ccpi_actions.storage.exchange import import_from

    return import_from(_folder(store), file, by)


def copy(source: str, target: str, by: str) -> "Exported":
    """Copy a whole store, from folder or address to the same, and compare the two; return the counts."""
    from ccpi_actions.storage.copying import copy_store

    return copy_store(source, target, by)


def migrate(store: Store, to: int | None) -> "Migrated | None":
    """Bring a store in a database to a schema (None: the newest); None for a folder, which does that by itself."""
    if is_shared(store):
        return _shared(store).migrate(to)
    if to is not None:
        raise WrongUsage("--to is for stores in a database: a folder has the schema that this version needs.")
    return None


def grant(store: Store, right: "Right", user: str, *, exempt: bool, posts: tuple[str, ...]) -> str:
    """Give a user of the database one right, in place of what it had; return what that means, in words."""
    if not is_shared(store):
        raise Refused(f"{store.location} is a folder, which whoever may open it may change: rights need a database.")
    from ccpi_actions.storage.postgres import rights

    rights.grant(_shared(store), right, user, exempt=exempt, posts=posts)
    return rights.MEANS[right]


def is_shared(store: Store) -> bool:
    """Say whether a store is in a database that a team shares."""
    from ccpi_actions.storage.postgres.address import is_address

    return is_address(store.location)


def named(location: str) -> str:
    """Name a store to people: a folder as it is, a database without its password."""
    from ccpi_actions.storage.postgres.address import shown

    return shown(location)


def without_passwords(text: str) -> str:
    """Strike the password out of every address of a database in a text."""
    from ccpi_actions.storage.postgres.address import strike_passwords

    return strike_passwords(text)


def _folder(store: Store) -> "FolderStore":
    from ccpi_actions.storage.folder import FolderStore

    if not isinstance(store, FolderStore):
        raise WrongUsage(
            f"{store.location} is a database, and this command is for stores in folders: "
            "pg_dump and pg_restore back a database up and bring it back."
        )
    return store


def _shared(store: Store) -> "PostgresStore":
    from ccpi_actions.storage.postgres.store import PostgresStore

    assert isinstance(store, PostgresStore)  # noqa: S101 - for the type checker: there is no third kind
    return store
