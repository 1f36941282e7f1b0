"""``ccpi store copy``: a whole store, with its history, from a folder to a database or back, checked."""

import tempfile
from pathlib import Path

import msgspec

from ccpi_actions.errors import Refused, StoreError
from ccpi_actions.storage import open_store
from ccpi_actions.storage.exchange import Exported, ExportFile, export_to, import_from, read_export
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.tracking.store import Store


def copy_store(source: str, target: str, by: str) -> Exported:
    """Copy a store into an empty one, compare the two, and say how much that was.

    ``source`` and ``target`` are folders or ``postgresql://`` addresses; ``by`` is who copies. Raises ``StoreError``
    when there is no source, or when the copy differs from it, and ``Refused`` when the target is not empty.
    """
    origin = open_store(source, create=False)
    copy = open_store(target)
    try:
        content = _content_of(origin)
        if copy.changes(1) or copy.count():
            raise Refused(f"The store {copy.location} is not empty: copy into one that is.")
        _fill(copy, content, by)
        if _content_of(copy) != content:
            raise StoreError(f"The copy in {copy.location} differs from {origin.location}: do not use it.")
    finally:
        origin.close()
        copy.close()
    return Exported(len(content.actions), len(content.meetings), len(content.documents), len(content.history))


def _content_of(store: Store) -> ExportFile:
    if isinstance(store, FolderStore):
        with tempfile.TemporaryDirectory() as place:
            file = Path(place) / "store.json"
            export_to(store, file)
            return read_export(file)
    from ccpi_actions.storage.postgres import exchange
    from ccpi_actions.storage.postgres.store import PostgresStore

    assert isinstance(store, PostgresStore)  # noqa: S101 - for the type checker: there is no third
    return exchange.export_of(store)


def _fill(store: Store, content: ExportFile, by: str) -> None:
    if isinstance(store, FolderStore):
        with tempfile.TemporaryDirectory() as place:
            file = Path(place) / "store.json"
            file.write_bytes(msgspec.json.encode(content))
            import_from(store, file, by)
        return
    from ccpi_actions.storage.postgres import exchange
    from ccpi_actions.storage.postgres.store import PostgresStore

    assert isinstance(store, PostgresStore)  # noqa: S101 - for the type checker: there is no third
    exchange.fill(store, content, by)
