"""A disk whose n-th step fails, or whose computer dies at it."""

import errno
import os
from pathlib import Path
from typing import Any

from ccpi_actions.storage.files import Files

STEPS = (
    "open_new", "open_end", "write", "sync", "close", "replace", "link", "truncate", "copy_rights", "remove",
    "make_folder", "sync_folder",
)  # fmt: skip


class Died(BaseException):
    """The computer is off: nothing catches this, and nothing reaches the disk afterwards."""


class FaultyFiles(Files):
    """``Files`` that counts its steps and does not do the n-th.

    ``die`` False: that step fails (``lasting``: and all later ones).
    ``die`` True: that step half happens, later ones not at all.
    """

    def __init__(self, at: int, die: bool = False, lasting: bool = False, error: int = errno.ENOSPC) -> None:
        self.at, self.die, self.lasting, self.error = at, die, lasting, error
        self.steps: list[str] = []

    def _step(self, name: str) -> bool:
        """Count a step; True when it is the n-th and the computer dies, after which half of it happens."""
        if self.die and len(self.steps) >= self.at:
            raise Died
        self.steps.append(name)
        reached = len(self.steps) == self.at
        if self.die:
            return reached
        if reached or (self.lasting and len(self.steps) > self.at):
            raise OSError(self.error, os.strerror(self.error))
        return False

    def write(self, handle: int, data: memoryview) -> int:
        half = data[: len(data) // 2]
        try:
            dying = self._step("write")
        except OSError:
            super().write(handle, half)
            raise
        if dying:
            super().write(handle, half)
            raise Died
        return super().write(handle, data)


def _counted(name: str) -> Any:
    plain = getattr(Files, name)

    def step(self: FaultyFiles, *arguments: Any) -> Any:
        if name == "close":  # a handle is closed whatever happens, by the operating system if need be
            plain(self, *arguments)
            if self._step(name):
                raise Died
            return None
        dying = self._step(name)
        if dying and len(self.steps) % 2:  # it dies just before some steps and just after others
            raise Died
        result = plain(self, *arguments)
        if dying:
            raise Died
        return result

    return step


for _name in STEPS:
    if _name != "write":
        setattr(FaultyFiles, _name, _counted(_name))


def all_files(folder: Path) -> dict[str, bytes]:
    """Give every file below a folder, but the lock."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "lock"
    }
