"""The kept readings of documents, each in a file named by the SHA-256 of its bytes: none is ever written over."""

import hashlib
import os
from pathlib import Path

from ccpi_actions.errors import StoreError
from ccpi_actions.storage.files import Files, disk_error
from ccpi_actions.storage.records import READINGS


def read_reading(folder: Path, name: str, document: str) -> bytes | None:
    """Give the bytes of a kept reading, None when the file is gone. Raises ``StoreError`` when they are others."""
    path = folder / READINGS / f"{name}.json"
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk_error(error, path, "read", "") from error
    if hashlib.sha256(data).hexdigest() != name:
        raise StoreError(
            f"The kept reading of {document} is damaged ({path}): “ccpi minutes add --again” with that file mends it."
        )
    return data


def begin_keeping(files: Files, folder: Path) -> Path:
    """Make the folder of readings, without what a killed command left in it by half; called under the lock."""
    target = folder / READINGS
    files.ensure_folder(target)
    for path in target.glob(".*.tmp"):
        files.remove(path)
    return target


def keep_reading(files: Files, target: Path, reading: bytes, made: list[Path]) -> str:
    """Write a reading, synced, and give its name; ``made`` is told of each file before it is there.

    The folder has to be synced before a change names the reading.
    """
    name = hashlib.sha256(reading).hexdigest()
    path = target / f"{name}.json"
    if not path.exists() or path.read_bytes() != reading:
        temporary = target / f".{name}.{os.urandom(4).hex()}.tmp"
        # A damaged reading that comes right again stays, whatever becomes of the change.
        made += [temporary] if path.exists() else [temporary, path]
        files.create(temporary, [reading])
        files.replace(temporary, path)
    return name
