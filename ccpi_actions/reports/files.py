"""Put a file in place as a whole or not at all, and say in one sentence why it could not be done."""

import errno
import os
import re
import tempfile
import unicodedata
from pathlib import Path

from ccpi_actions.errors import BadInput

_UNSAFE = re.compile(r"[^\w.-]+")
#: Names that Windows keeps for devices, whatever the suffix.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_LONGEST_NAME = 80


def check_folder(path: Path) -> None:
    """Raise ``BadInput`` when ``path`` is a folder, or the folder it is to go into is not there."""
    if path.is_dir():
        raise BadInput(f"{path} is a folder; name a file in it.")
    if not path.parent.is_dir():
        raise BadInput(f"There is no folder {path.parent}; create it first, or write somewhere else.")


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` so that readers see the old file or the new one, never a part.

    Writes beside the target, flushes to the disk, then replaces; keeps the permissions of a file that was there, and
    writes through a symbolic link. Raises ``BadInput`` with what to do, and leaves nothing behind.
    """
    target = path.resolve()
    check_folder(target)
    temporary = None
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_mode(target))
        Path(temporary).replace(target)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise BadInput(_reason(error, path)) from error


def _mode(target: Path) -> int:
    try:
        return target.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _reason(error: OSError, path: Path) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"The disk is full: {path} was not written, and nothing was changed; make room, or write elsewhere."
    if error.errno == errno.EROFS:
        return f"{path} is on a disk that cannot be written to; write somewhere else."
    if error.errno == errno.ENAMETOOLONG:
        return f"The name of {path} is too long; choose a shorter one."
    if isinstance(error, PermissionError):
        return f"{path} cannot be written: it is open in another program, or you may not write there."
    return f"{path} cannot be written: {error.strerror or error}."


def safe_name(title: str, taken: set[str]) -> str:
    """Return a file name for a title that every system accepts, and add it to ``taken`` so that none is given twice.

    Letters of any script stay; everything else becomes a hyphen: "Head of Parks / Clerk" is "Head-of-Parks-Clerk".
    """
    plain = _UNSAFE.sub("-", unicodedata.normalize("NFC", title)).strip(".-_")[:_LONGEST_NAME] or "unnamed"
    if _RESERVED.fullmatch(plain.split(".")[0]):
        plain = f"{plain}-"
    name, number = plain, 2
    while name.casefold() in taken:
        name, number = f"{plain}-{number}", number + 1
    taken.add(name.casefold())
    return name
