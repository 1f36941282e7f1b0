"""Where the records of two stores come from: which are the same, and which state of them both stores knew last."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from ccpi_actions.tracking.store import Change, Table

Record = dict[str, Any]
#: A record is known for good by the change that made it and the key it had then.
Origin = tuple[Table, str, str]


class Lineage(msgspec.Struct):
    """What a history tells of its records."""

    #: Ids of the changes that a store holds, those it imported included, but not those of an import since taken back.
    known: set[str]
    #: The key that each record has here, by its origins: one that was imported has several.
    keys: dict[Origin, str]
    #: The states of each record, oldest first, with the change that made each; None after a removal.
    states: dict[tuple[Table, str], list[tuple[str, Record | None]]]

    def origins(self, table: Table, key: str) -> Iterator[Origin]:
        """Give all origins of a record."""
        return (origin for origin, here in self.keys.items() if origin[0] == table and here == key)


def lineage_of(history: Sequence[Change]) -> Lineage:
    """Read a history, oldest first."""
    undone = {change.undoes for change in history}
    lineage = Lineage(set(), {}, {})
    for change in history:
        lineage.known.add(change.id)
        if change.seq not in undone:
            lineage.known |= lineage_of(change.merged).known
        for (table, made_by, key), there in lineage_of(change.merged).keys.items():
            lineage.keys[table, made_by, key] = change.renumbered.get(f"{table}/{there}", there)
        for delta in change.deltas:
            if delta.before is None:
                lineage.keys[delta.table, change.id, delta.key] = delta.key
            lineage.states.setdefault((delta.table, delta.key), []).append((change.id, delta.after))
    lineage.known.discard("")
    return lineage


def last_common(lineage: Lineage, table: Table, key: str, known_there: set[str]) -> Record | None:
    """Give the newest state of a record that the other store knows as well."""
    for change, state in reversed(lineage.states.get((table, key), [])):
        if change in known_there:
            return state
    return None
