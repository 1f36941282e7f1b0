"""``ccpi store sweep``: removing what interrupted commands left, which only the holder of the lock can know."""

from contextlib import suppress
from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage import commit, journal
from ccpi_actions.storage.files import disk_error
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.storage.records import HISTORY_FILE, READINGS


class _Reading(msgspec.Struct):
    reading: str | None = None


def leftovers(folder: Path) -> list[Path]:
    """Give temporary files, and readings that no change ever named; an undone change still names its own."""
    named = _named_readings(folder)
    readings: list[Path] = []
    if named is not None:
        with suppress(FileNotFoundError):
            readings = [path for path in (folder / READINGS).iterdir() if path.name not in named]
    try:
        return sorted(commit.temporary_files(folder) + readings)
    except StoreError:
        return sorted(readings)


def _named_readings(folder: Path) -> set[str] | None:
    """Give the files of all readings that a change ever named; None when the history cannot tell."""
    changes, whole = journal.salvage(folder / HISTORY_FILE)
    named: set[str] = set()
    try:
        for change in changes:
            for delta in change.deltas:
                if delta.table == "documents":
                    kept = [msgspec.json.decode(raw, type=_Reading | None) for raw in (delta.before, delta.after)]
                    named.update(f"{each.reading}.json" for each in kept if each)
    except msgspec.MsgspecError:
        return None
    return named if whole else None


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
