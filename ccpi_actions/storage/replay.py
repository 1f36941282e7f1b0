"""Going through the history from its beginning: what the store must hold, and where the history contradicts itself."""

from collections.abc import Iterable

import msgspec

from ccpi_actions.storage.journal import EncodedChange
from ccpi_actions.storage.records import KINDS, NOTHING, TABLES, plain
from ccpi_actions.tracking.store import Table

#: Records by table and by ``Delta.key``.
State = dict[Table, dict[str, msgspec.Raw]]


class Replay(msgspec.Struct):
    """Where a history has led so far."""

    state: State
    #: Number of the last change, None before the first.
    seq: int | None = None
    numbers: dict[str, int] = {}
    #: Sentences that say where the history contradicts itself.
    problems: list[str] = []


def begin(state: State | None = None, seq: int | None = None, numbers: dict[str, int] | None = None) -> Replay:
    """Begin with nothing, or with the tables of a backup."""
    return Replay(state or {table: {} for table in TABLES}, seq, dict(numbers or {}))


def problems_of(so_far: Replay, change: EncodedChange) -> list[str]:
    """Say what of a change does not fit to where the history has led so far."""
    problems = []
    if so_far.seq is not None and change.seq != so_far.seq + 1:
        problems.append(f"change {change.seq} follows change {so_far.seq}")
    for delta in change.deltas:
        if not same_record(delta.table, so_far.state[delta.table].get(delta.key, NOTHING), delta.before):
            name = f"{delta.table[:-1]} {delta.key}"
            problems.append(f"change {change.seq} found {name} otherwise than the changes before it left it")
    return problems


def follow(so_far: Replay, change: EncodedChange) -> None:
    """Make one change."""
    so_far.seq = change.seq
    so_far.numbers |= change.numbers
    for delta in change.deltas:
        records = so_far.state[delta.table]
        if delta.after == NOTHING:
            records.pop(delta.key, None)
        else:
            records[delta.key] = delta.after


def replay(changes: Iterable[EncodedChange]) -> Replay:
    """Make the changes one after the other, noting what does not fit and going on all the same."""
    so_far = begin()
    for change in changes:
        so_far.problems += problems_of(so_far, change)
        follow(so_far, change)
    return so_far


def same_record(table: Table, one: msgspec.Raw, other: msgspec.Raw) -> bool:
    """Compare two encoded records by what they say; a field that one schema did not have yet counts as its default."""
    if one == other:
        return True
    if NOTHING in (one, other):
        return False
    try:
        first, second = (plain(KINDS[table], msgspec.json.decode(record)) for record in (one, other))
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return False
    return first == second
