"""Every touch of the disk that a store makes, one small step a method, so that tests can fail or die at each of them.

POSIX, macOS and Windows differ in four places, all of them here: folders cannot be synced on Windows; ``fsync`` on
macOS leaves data in the drive's cache; Windows refuses to replace a file that somebody has open, and binary mode must
be asked for.
"""

import errno
import os
import stat
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ccpi_actions.errors import StoreError

#: Windows: how often, and how long apart in seconds, a file that a reader has open is tried again.
_REPLACE_TRIES, _REPLACE_PAUSE = 40, 0.05
_WINDOWS = os.name == "nt"
_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_CHUNK = 1 << 30  # Linux writes at most 2 GiB a call


class Files:
    """Steps on the disk; each raises ``OSError`` when it fails."""

    def open_new(self, path: Path) -> int:
        """Open a file that must not exist yet, for writing."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)

    def open_end(self, path: Path) -> int:
        """Open a file, which is made when missing, to write at its end."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | _BINARY, 0o666)

    def write(self, handle: int, data: memoryview) -> int:
        """Write some of the data, and say how many bytes."""
        return os.write(handle, data)

    def sync(self, handle: int) -> None:
        """Wait until what was written is on the disk."""
        if sys.platform == "darwin":
            import fcntl

            with suppress(OSError):  # network drives do not know it
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
                return
        os.fsync(handle)

    def close(self, handle: int) -> None:
        os.close(handle)

    def replace(self, source: Path, target: Path) -> None:
        """Rename over the target; on Windows, wait for readers to let go of it."""
        for attempt in range(_REPLACE_TRIES):
            try:
                os.replace(source, target)  # noqa: PTH105 - one call of os a step
            except PermissionError:
                if not _WINDOWS or attempt == _REPLACE_TRIES - 1:
                    raise
                time.sleep(_REPLACE_PAUSE)
            else:
                return

    def link(self, source: Path, target: Path) -> None:
        """Give a file a second name."""
        os.link(source, target)

    def truncate(self, path: Path, size: int) -> None:
        """Shorten a file, and wait until it is shorter on the disk."""
        handle = os.open(path, os.O_WRONLY | _BINARY)
        try:
            os.ftruncate(handle, size)
            self.sync(handle)
        finally:
            os.close(handle)

    def copy_rights(self, old: os.stat_result, path: Path) -> None:
        """Give a file the mode of another, and its owner and group where that is allowed."""
        if path.stat().st_mode != old.st_mode:  # drives without modes refuse even to try
            path.chmod(stat.S_IMODE(old.st_mode))
        if hasattr(os, "chown"):
            with suppress(OSError):
                os.chown(path, old.st_uid, old.st_gid)

    def remove(self, path: Path) -> None:
        path.unlink()

    def make_folder(self, path: Path) -> None:
        path.mkdir(exist_ok=True)

    def sync_folder(self, path: Path) -> None:
        """Wait until the names in a folder are on the disk. Windows has no such call: NTFS logs names itself."""
        if _WINDOWS:
            return
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:  # some network drives cannot sync folders
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise
        finally:
            os.close(handle)

    # What follows is made of the steps above.

    def write_all(self, handle: int, parts: Iterable[bytes]) -> None:
        """Write all the parts, however few bytes a call takes."""
        for part in parts:
            rest = memoryview(part)
            while rest:
                rest = rest[self.write(handle, rest[:_CHUNK]) :]

    def create(self, path: Path, parts: Iterable[bytes]) -> None:
        """Write a new file and sync it; when that fails nothing is left of it."""
        handle = self.open_new(path)
        try:
            try:
                self.write_all(handle, parts)
                self.sync(handle)
            finally:
                self.close(handle)
        except BaseException:
            with suppress(OSError):
                self.remove(path)
            raise

    def append(self, path: Path, data: bytes) -> None:
        """Write at the end of a file and sync it; when that fails, to cut it again is the caller's."""
        handle = self.open_end(path)
        try:
            self.write_all(handle, [data])
            self.sync(handle)
        finally:
            self.close(handle)

    def ensure_folder(self, path: Path) -> None:
        """Make a folder and those above it, each synced, where they are missing."""
        missing = [folder for folder in (path, *path.absolute().parents) if not folder.exists()]
        for folder in reversed(missing):
            self.make_folder(folder)
            self.sync_folder(folder.parent)

    def copy(self, source: Path, target: Path) -> None:
        """Keep a file under a second name: as a link where the drive can, else as a synced copy."""
        try:
            self.link(source, target)
        except OSError as error:
            if error.errno in (errno.EEXIST, errno.ENOENT, errno.ENOSPC, errno.EROFS):
                raise
            self.create(target, [source.read_bytes()])


#: Why the disk said no, in words for people; not every system has all of these errors.
_REASONS = {
    getattr(errno, name): reason
    for name, reason in {
        "ENOSPC": "the disk is full",
        "EDQUOT": "your share of the disk is used up",
        "EROFS": "the disk is read-only",
        "EACCES": "you may not write there",
        "EPERM": "you may not write there",
        "ENOENT": "the folder is gone",
        "ENOTDIR": "it is not a folder",
        "EEXIST": "something else has that name",
        "ESTALE": "the network drive is gone",
        "EIO": "the disk reports an error",
    }.items()
    if hasattr(errno, name)
}


def disk_error(
    error: OSError, location: str | Path, doing: str = "write to", after: str = "; nothing was changed"
) -> StoreError:
    """Turn a failed step into one sentence."""
    reason = _REASONS.get(error.errno or 0) or (error.strerror or type(error).__name__).lower()
    return StoreError(f"Cannot {doing} the store {location}: {reason}{after}.")
