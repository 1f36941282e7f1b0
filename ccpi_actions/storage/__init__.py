"""Keeping it all safe: ``open_store`` gives the store of a folder, or of a database that a team shares."""

from pathlib import Path

from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.tracking.store import Store

__all__ = ["open_store"]


def open_store(location: str | Path, create: bool = True, wait: float = 10.0) -> Store:
    """Open the store of a folder or ``postgresql://`` address; the first change makes it, until then it reads as empty.

    ``wait`` is how many seconds a change waits for another to end. Raises ``StoreError`` when there is no store and
    ``create`` is False; a store that is damaged, newer or another program's is refused by the first read or change.
    """
    # A folder called "postgresql:" would have to be written ./postgresql:
    if str(location).startswith(("postgresql://", "postgres://")):
        from ccpi_actions.storage.postgres.store import PostgresStore

        return PostgresStore(str(location), wait=wait, create=create)
    return FolderStore(Path(location), wait=wait, create=create)
