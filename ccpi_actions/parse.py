"""From a file to commitments: documents, minutes and commitments one after the other."""

import hashlib
from pathlib import Path

import msgspec

from ccpi_actions.commitments.model import Commitment, NearMiss
from ccpi_actions.errors import CcpiError
from ccpi_actions.minutes.model import Minutes, Reading


class MeetingFound(msgspec.Struct, frozen=True):
    """The minutes of one meeting, and what was found in them."""

    minutes: Minutes
    commitments: list[Commitment]
    near_misses: list[NearMiss] = []


class Parsed(msgspec.Struct, frozen=True):
    """What one file gave; ``error`` is a sentence for people when it gave nothing (then ``reading`` is None)."""

    path: str
    #: SHA-256 (hex) of the file's bytes; "" when it could not be read at all.
    sha256: str = ""
    reading: Reading | None = None
    found: list[MeetingFound] = []
    error: str | None = None


def hash_file(path: Path) -> str:
    """Return the SHA-256 (hex) of a file's bytes; "" for one that cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def parse_file(path: Path, *, near_misses: bool = False) -> Parsed:
    """Read one file and find what it commits to. Never raises for the file's sake: see ``Parsed.error``."""
    from ccpi_actions.commitments import find_commitments, find_near_misses
    from ccpi_actions.documents import load, read_bytes
    from ccpi_actions.minutes import read_minutes

    try:
        data = load(path)
        reading = read_minutes(read_bytes(str(path), data))
        found = [
            MeetingFound(
                minutes,
                find_commitments(minutes, reading.text),
                find_near_misses(minutes, reading.text) if near_misses else [],
            )
            for minutes in reading.minutes
        ]
    except CcpiError as error:
        return Parsed(str(path), error=str(error))
    except Exception as error:
        return Parsed(str(path), error=f"{path} could not be read: {type(error).__name__}: {error}.")
    return Parsed(str(path), hashlib.sha256(data).hexdigest(), reading, found)
