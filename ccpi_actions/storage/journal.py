"""``history.jsonl``: every change, one a line, only ever added to, and before the tables are renewed."""

import mmap
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from ccpi_actions.storage.files import disk_error
from ccpi_actions.storage.records import Damaged
from ccpi_actions.tracking.store import Change, Table


class EncodedDelta(msgspec.Struct, frozen=True):
    """``tracking.store.Delta`` whose records are still encoded; JSON null where there was or is none."""

    table: Table
    key: str
    before: msgspec.Raw
    after: msgspec.Raw


class EncodedChange(msgspec.Struct, frozen=True, kw_only=True):
    """``tracking.store.Change`` over encoded records: the same JSON, without decoding what did not change."""

    seq: int
    at: str
    by: str
    command: str
    summary: str
    deltas: list[EncodedDelta]
    undoes: int | None = None
    id: str = ""
    numbers: dict[str, int] = {}
    merged: list[Change] = []
    renumbered: dict[str, str] = {}


class Tail(msgspec.Struct, frozen=True):
    """What stands in the history after the changes that the tables hold: whole changes, then bytes that are none."""

    changes: list[EncodedChange]
    #: Where the bytes begin that are no whole change.
    good: int
    torn: bytes


_encoded = msgspec.json.Decoder(EncodedChange)
_decoded = msgspec.json.Decoder(Change)


def line_of(change: EncodedChange) -> bytes:
    """Encode a change as one line; JSON escapes every line end within."""
    return msgspec.json.encode(change) + b"\n"


def size_of(path: Path) -> int:
    """Give the bytes of the history, 0 when there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def tail(path: Path, start: int) -> Tail:
    """Read what stands after ``start``. The first line that is no change, and all after it, counts as torn."""
    if size_of(path) <= start:
        return Tail([], start, b"")
    with path.open("rb") as file:
        file.seek(start)
        data = file.read()
    changes, good = [], 0
    while (end := data.find(b"\n", good)) >= 0:
        try:
            changes.append(_encoded_change(data[good:end]))
        except (msgspec.MsgspecError, UnicodeDecodeError):
            break
        good = end + 1
    return Tail(changes, start + good, data[good:])


def salvage(path: Path) -> tuple[list[EncodedChange], bool]:
    """Give every line of a history that is a whole change, and whether all lines but a torn last one were."""
    if not size_of(path):
        return [], True
    changes, whole = [], True
    with path.open("rb") as file:
        for line in file:
            try:
                changes.append(_encoded_change(line))
            except (msgspec.MsgspecError, UnicodeDecodeError):
                whole = whole and not line.endswith(b"\n")
    return changes, whole


def newest_first(path: Path, size: int) -> Iterator[Change]:
    """Give the changes of the first ``size`` bytes, the last first. Raises ``Damaged`` at a line that is none."""
    if size <= 0:
        return
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise Damaged(f"The history {path} is missing") from error
    except OSError as error:
        raise disk_error(error, path, "read", "") from error
    try:
        if os.fstat(handle).st_size < size:
            raise Damaged(f"The history {path} is shorter than the store says")
        with mmap.mmap(handle, size, access=mmap.ACCESS_READ) as data:
            end = size - 1
            while end > 0:
                start = data.rfind(b"\n", 0, end) + 1
                yield _change(data[start:end], path)
                end = start - 1
    finally:
        os.close(handle)


def oldest_first(path: Path, size: int | None = None) -> Iterator[Change]:
    """Give the changes of the first ``size`` bytes (None: all), in order. Raises ``Damaged`` at a line that is none."""
    read = 0
    with path.open("rb") as file:
        for line in file:
            if size is not None and read >= size:
                return
            read += len(line)
            yield _change(line, path)


def _encoded_change(line: bytes) -> EncodedChange:
    line.decode()  # records that stay encoded are not looked into: none may hold what is no text
    change = _encoded.decode(line)
    if not all(delta.table == "documents" or delta.key.isdecimal() for delta in change.deltas):
        raise msgspec.ValidationError("a record's number is none")
    return change


def _change(line: bytes, path: Path) -> Change:
    try:
        return _decoded.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Damaged(f"The history {path} has a line that is no change: {error}") from error
