"""One lock a store, held while a command reads, changes and writes; readers never ask for it.

The operating system's own file lock goes with the process that holds it, however that ends. The filelock library does
the same and much more, but takes longer to import (35 ms) than any other part of a small change takes.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage.files import disk_error

#: Seconds between tries: growing, with chance, so that many waiting processes take turns.
_FIRST_PAUSE, _LONGEST_PAUSE = 0.002, 0.05

if sys.platform == "win32":
    import msvcrt

    #: Windows lets nobody read a locked stretch; one byte far beyond the end leaves the holder's name readable.
    _FAR = 1 << 30

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


class Holder(msgspec.Struct, frozen=True):
    """Who holds the lock, as written into the lock file for those who wait."""

    pid: int
    user: str
    host: str
    command: str
    #: ISO 8601, UTC.
    since: str


@contextmanager
def locked(path: Path, wait: float, command: str, by: str) -> Iterator[None]:
    """Hold the lock of a store; the file stays afterwards, empty.

    Raises ``StoreError`` when it is not free within ``wait`` seconds, naming who holds it, and when it cannot be made.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0), 0o666)
    except OSError as error:
        raise disk_error(error, path.parent) from error
    try:
        _wait_for(handle, path, wait)
        _say_who(handle, command, by)
        try:
            yield
        finally:
            with suppress(OSError):
                os.ftruncate(handle, 0)
            _unlock(handle)
    finally:
        os.close(handle)


def _wait_for(handle: int, path: Path, wait: float) -> None:
    deadline = time.monotonic() + wait
    pause = _FIRST_PAUSE
    while True:
        try:
            if _try_lock(handle):
                return
        except OSError as error:
            raise StoreError(
                f"Cannot lock the store {path.parent}: its drive has no locks ({error.strerror}); keep it elsewhere."
            ) from error
        left = deadline - time.monotonic()
        if left <= 0:
            raise StoreError(_held(path, wait))
        time.sleep(min(left, pause * (0.5 + os.urandom(1)[0] / 255)))
        pause = min(pause * 1.5, _LONGEST_PAUSE)


def _held(path: Path, wait: float) -> str:
    waited = f"The store {path.parent} is locked; waited {wait:g} s"
    try:
        holder = msgspec.json.decode(path.read_bytes(), type=Holder)
    except (OSError, msgspec.MsgspecError):
        return f"{waited}. Try again in a moment."
    return (
        f"{waited} for {holder.user} on {holder.host}, who runs “ccpi {holder.command}” since {holder.since} "
        f"(process {holder.pid}). Try again in a moment."
    )


def _say_who(handle: int, command: str, by: str) -> None:
    since = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    text = msgspec.json.encode(Holder(os.getpid(), by, _host(), command, since))
    with suppress(OSError):  # only a courtesy: the lock is held without it
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, text)


def _host() -> str:
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "this computer")
    return os.uname().nodename
