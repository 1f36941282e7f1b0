"""``ccpi store sweep``: removing what interrupted commands left, which only the holder of the lock can know."""

from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage import commit, journal
from ccpi_actions.storage.files import disk_error
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.storage.snapshot import HISTORY_FILE, READINGS


class _Reading(msgspec.Struct):
    reading: str | None = None


def leftovers(folder: Path) -> list[Path]:
    """Give temporary files, and readings that no change ever named; an undone change still names its own."""
    named = set()
    for change in journal.tail(folder / HISTORY_FILE, 0).changes:
        for delta in change.deltas:
            if delta.table == "documents":
                for record in (delta.before, delta.after):
                    kept = msgspec.json.decode(record, type=_Reading | None)
                    named.add(f"{kept.reading}.json" if kept else None)
    try:
        readings = [path for path in (folder / READINGS).iterdir() if path.name not in named]
    except FileNotFoundError:
        readings = []
    try:
        return sorted(commit.temporary_files(folder) + readings)
    except StoreError:
        return sorted(readings)


def sweep(store: FolderStore, by: str) -> list[Path]:
    """Remove what is left over, and give what that was. Raises ``StoreError`` as a change does."""
    with store.locked("store sweep", by):
        found = leftovers(store.folder)
        for path in found:
            try:
                store.files.remove(path)
            except OSError as error:
                raise disk_error(error, store.folder, after=f"; {path.name} stays") from error
    return found
