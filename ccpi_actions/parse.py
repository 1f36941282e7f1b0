"""From a file to commitments: documents, minutes and commitments one after the other."""

import hashlib
from pathlib import Path

import msgspec

from ccpi_actions.commitments.model import Commitment, NearMiss
from ccpi_actions.errors import BadInput, CcpiError
from ccpi_actions.minutes.model import Minutes, Reading


class MeetingFound(msgspec.Struct, frozen=True):
    """The minutes of one meeting, and what was found in them."""

    minutes: Minutes
    commitments: list[Commitment]
    near_misses: list[NearMiss] = []


class Heading(msgspec.Struct, frozen=True):
    """What a person says that minutes are of, where they do not say it or say it wrongly; None leaves what they say."""

    council: str | None = None
    body: str | None = None
    #: ISO date of the meeting.
    date: str | None = None


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


def parse_file(path: Path, *, near_misses: bool = False, heading: Heading | None = None) -> Parsed:
    """Read one file and find what it commits to. Never raises for the file's sake: see ``Parsed.error``."""
    from ccpi_actions.commitments import find_commitments, find_near_misses
    from ccpi_actions.documents import load, read_bytes
    from ccpi_actions.minutes import read_minutes

    try:
        data = load(path)
        reading = read_minutes(read_bytes(str(path), data))
        if heading is not None:
            reading = with_heading(reading, heading)
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


def with_heading(reading: Reading, heading: Heading) -> Reading:
    """Put what a person says in the place of what a document says. Raises ``BadInput`` when a day could be of several.

    In a pack the day is that of the minutes in it; of an agenda alone, that of the meeting to come.
    """
    if heading.date is not None and len(reading.minutes) > 1:
        held = len(reading.minutes)
        raise BadInput(f"{reading.path} holds the minutes of {held} meetings, and one day cannot be the day of all.")
    given = {name: value for name, value in msgspec.structs.asdict(heading).items() if value is not None}
    agenda = reading.agenda
    if agenda is not None:
        of_agenda = {name: value for name, value in given.items() if name != "date" or not reading.minutes}
        agenda = msgspec.structs.replace(agenda, **of_agenda)
    minutes = [msgspec.structs.replace(one, **given) for one in reading.minutes]
    return msgspec.structs.replace(reading, minutes=minutes, agenda=agenda)
