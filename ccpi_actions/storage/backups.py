"""Copies of ``ccpi.json`` in ``backups/``: one a day and one before each migration or restore, kept by count and age.

A backup is the file that a change replaced, under a second name, so it costs no copying: the name ``ccpi.json`` moves
on to a new file, and nobody writes to the old one again.
"""

import time
from contextlib import suppress
from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage import snapshot
from ccpi_actions.storage.files import Files
from ccpi_actions.storage.records import BACKUPS

#: The newest are kept whatever their age, none is kept beyond the age otherwise, and never more than so many.
KEEP_ALWAYS, KEEP_DAYS, KEEP_AT_MOST = 3, 90, 14
_STAMP = "%Y%m%dT%H%M%SZ"


class Backup(msgspec.Struct, frozen=True):
    """A backup by its name, ``ccpi-00000012-20260314T093000Z-daily.json``."""

    path: Path
    seq: int
    #: UTC, as in the name: sorts by time.
    stamp: str
    why: str


def backups_of(folder: Path) -> list[Backup]:
    """Give the backups of a store, newest first; other files in the folder are none."""
    found = []
    try:
        paths = list((folder / BACKUPS).iterdir())
    except OSError:
        return []
    for path in paths:
        parts = path.stem.split("-")
        if path.suffix == ".json" and len(parts) == 4 and parts[0] == "ccpi" and parts[1].isdigit():
            found.append(Backup(path, int(parts[1]), parts[2], parts[3]))
    return sorted(found, key=lambda backup: (backup.stamp, backup.seq), reverse=True)


def is_due(folder: Path, now: float) -> bool:
    """Say whether the day (UTC) has no backup yet."""
    newest = backups_of(folder)
    return not newest or newest[0].stamp[:8] != time.strftime("%Y%m%d", time.gmtime(now))


def keep(files: Files, store_file: Path, folder: Path, name: tuple[int, str], now: float) -> Path:
    """Keep the store's file as it is; ``name`` says after which change, and why. Raises ``OSError`` when that fails."""
    target = folder / BACKUPS
    seq, why = name
    files.ensure_folder(target)
    path = target / f"ccpi-{seq:08d}-{time.strftime(_STAMP, time.gmtime(now))}-{why}.json"
    with suppress(FileExistsError):  # the same state within the same second
        files.copy(store_file, path)
    files.sync_folder(target)
    return path


def prune(files: Files, folder: Path, now: float) -> None:
    """Remove backups that are too many or too old; one that cannot be removed stays."""
    oldest = time.strftime(_STAMP, time.gmtime(now - KEEP_DAYS * 86400))
    for place, backup in enumerate(backups_of(folder)):
        if place >= KEEP_AT_MOST or (place >= KEEP_ALWAYS and backup.stamp < oldest):
            with suppress(OSError):
                files.remove(backup.path)


def last_good(folder: Path) -> Backup | None:
    """Give the newest backup that can be read whole."""
    for backup in backups_of(folder):
        with suppress(StoreError):
            if snapshot.read(backup.path) is not None:
                return backup
    return None
