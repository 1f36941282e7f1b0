"""Merging another store's records into ours, by their histories: nothing is lost without a word.

A record is the same in both stores when the same change made it, or when both found it in the same place of the same
document (actions), at the same meeting (meetings) or with the same bytes (documents). What only one side changed since
both last agreed is taken from that side, field by field; what both changed stays as it is here, is listed as a
conflict, and is noted in the action's history with what the other store says.
"""

from typing import Any

import msgspec

from ccpi_actions.storage.lineage import Lineage, Record, last_common, lineage_of
from ccpi_actions.storage.records import TABLES
from ccpi_actions.tracking.store import Change, Delta, Table

Records = dict[Table, dict[str, Record]]

#: Fields that only grow: both sides' entries are kept.
_UNITED = frozenset({"evidence", "carried_by", "rejected", "edited", "reasons", "meetings"})
#: Fields that are worked out here, and are no change of their own.
_OWN = frozenset({"id", "reference", "version", "history"})
#: Stands for what a field was when nobody knows.
_UNKNOWN = object()


class Contents(msgspec.Struct, kw_only=True):
    """All that a store holds, decoded: records by table and key, and the history, oldest first."""

    records: Records
    history: list[Change]
    numbers: dict[str, int]


class MergeConflict(msgspec.Struct, frozen=True):
    """What both stores changed differently: ours stays."""

    place: str
    field: str
    ours: Any
    theirs: Any


class Merged(msgspec.Struct):
    """What a merge comes to."""

    deltas: list[Delta]
    numbers: dict[str, int]
    #: Their changes that are new here, and the keys that their records have here where these differ.
    changes: list[Change]
    renumbered_keys: dict[str, str]
    #: References that had to change because ours had given them, as (theirs, here).
    renumbered: list[tuple[str, str]]
    conflicts: list[MergeConflict]
    added: int = 0
    changed: int = 0
    same: int = 0

    @property
    def summary(self) -> str:
        """Say in a line of the history what was imported."""
        changes, records = len(self.changes), self.added
        taken = f"{changes} change{'' if changes == 1 else 's'}: {records} new record{'' if records == 1 else 's'}"
        return f"Imported {taken}, {self.changed} changed"


class Stamp(msgspec.Struct, frozen=True):
    """Who merges, and when."""

    at: str
    by: str


def merge(ours: Contents, theirs: Contents, stamp: Stamp) -> Merged:
    """Work out the change that brings their records into ours; ``ours`` and ``theirs`` are left as they are."""
    return _Merge(ours, theirs, stamp).run()


class _Merge:
    def __init__(self, ours: Contents, theirs: Contents, stamp: Stamp) -> None:
        self.ours, self.theirs, self.stamp = ours, theirs, stamp
        self.here, self.there = lineage_of(ours.history), lineage_of(theirs.history)
        fresh = [change for change in theirs.history if change.id not in self.here.known]
        self.result = Merged([], {**ours.numbers}, fresh, {}, [], [])
        for name, number in theirs.numbers.items():
            self.result.numbers[name] = max(number, ours.numbers.get(name, 0))
        self.references = {record["reference"] for record in ours.records["actions"].values()}
        self.keys: dict[Table, dict[str, str]] = {table: self._same_records(table) for table in TABLES}

    def run(self) -> Merged:
        for table in ("meetings", "actions"):
            self._number_new(table)
        for table in TABLES:
            for key, record in self.theirs.records[table].items():
                self._take(table, key, record)
            self._take_removals(table)
        return self.result

    def _same_records(self, table: Table) -> dict[str, str]:
        """Give our key of each of their records that is here, or was."""
        by_origin = {origin: key for origin, key in self.there.keys.items() if origin[0] == table}
        same = {key: self.here.keys[origin] for origin, key in by_origin.items() if origin in self.here.keys}
        taken = set(same.values())
        places = {_natural(table, record): key for key, record in self.ours.records[table].items() if key not in taken}
        for key, record in self.theirs.records[table].items():
            place = _natural(table, record)
            if key not in same and place is not None and place in places:
                same[key] = places.pop(place)
        return same

    def _number_new(self, table: Table) -> None:
        """Give a number to each of their records that is new here: its own if it was never given here."""
        for key in sorted(self.theirs.records[table], key=int):
            if self.keys[table].get(key) in self.ours.records[table] or self._removed_here(table, key):
                continue
            if int(key) > self.ours.numbers.get(table, 0):
                self.keys[table][key] = key
            else:
                self.keys[table][key] = str(self._next(table))

    def _next(self, sequence: str) -> int:
        self.result.numbers[sequence] = self.result.numbers.get(sequence, 0) + 1
        return self.result.numbers[sequence]

    def _removed_here(self, table: Table, key: str) -> bool:
        """Say whether we had their record and took it away ourselves."""
        mine = self.keys[table].get(key)
        if mine is None or mine in self.ours.records[table]:
            return False
        return any(made_by in self.here.known for _, made_by, _ in self.there.origins(table, key))

    def _take(self, table: Table, key: str, record: Record) -> None:
        if self._removed_here(table, key):
            seen = last_common(self.there, table, key, self.here.known)
            if seen is not None and not _says_same(seen, record):
                self._conflict(table, record, "removed", ours=True, theirs=False)
            self.result.same += 1
            return
        mine = self.keys[table].setdefault(key, key)
        if mine != key:
            self.result.renumbered_keys[f"{table}/{key}"] = mine
        kept = self.ours.records[table].get(mine)
        if kept is None:
            self._put(table, mine, None, self._as_new(table, mine, record))
            self.result.added += 1
            return
        merged = self._three_way(table, key, kept, self._translated(table, mine, record, kept))
        if merged == kept:
            self.result.same += 1
        else:
            self._put(table, mine, kept, merged)
            self.result.changed += 1

    def _put(self, table: Table, key: str, before: Record | None, after: Record | None) -> None:
        self.result.deltas.append(Delta(table, key, before, after))

    def _as_new(self, table: Table, key: str, record: Record) -> Record:
        new = self._translated(table, key, record, None)
        if table == "actions":
            if new["reference"] in self.references:
                old, new["reference"] = new["reference"], self._new_reference(new["reference"])
                self.result.renumbered.append((old, new["reference"]))
                new["history"] = [*new["history"], self._event(f"was {old} in the other store")]
            self.references.add(new["reference"])
        return new

    def _new_reference(self, reference: str) -> str:
        """Give the next reference of the same sequence that neither store has."""
        sequence, _, _ = reference.rpartition("-")
        theirs = {record["reference"] for record in self.theirs.records["actions"].values()}
        ends = [known.rpartition("-")[2] for known in self.references | theirs if known.rpartition("-")[0] == sequence]
        highest = max((int(end) for end in ends if end.isdigit()), default=0)
        self.result.numbers[sequence] = max(highest, self.result.numbers.get(sequence, 0))
        return f"{sequence}-{self._next(sequence):02}"

    def _translated(self, table: Table, key: str, record: Record, kept: Record | None) -> Record:
        """Give their record with our numbers and, if we have it, our reference."""
        record = dict(record)
        if table == "documents":
            return record
        record["id"] = int(key)
        if table == "actions":
            keys = self.keys["actions"]
            record["carried_by"] = [int(keys.get(str(other), other)) for other in record["carried_by"]]
            if record["carries"] is not None:
                carries = str(record["carries"])
                record["carries"] = int(keys.get(carries, carries))
            if kept is not None:
                record["reference"] = kept["reference"]
        return record

    def _three_way(self, table: Table, key: str, kept: Record, record: Record) -> Record:
        if _says_same(kept, record):
            return kept
        base = self._base(table, key, kept, record)
        merged, kept_ours = dict(kept), []
        for field in record:
            if field in _OWN or kept.get(field) == record[field]:
                continue
            before = base.get(field, _UNKNOWN) if base else _UNKNOWN
            if field in _UNITED:
                merged[field] = kept[field] + [entry for entry in record[field] if entry not in kept[field]]
            elif before == kept.get(field):
                merged[field] = record[field]
            elif before != record[field]:
                self._conflict(table, kept, field, kept.get(field), record[field])
                kept_ours.append((field, record[field]))
        if table == "actions":
            self._keep_history(merged, record, kept_ours)
        if merged != kept and "version" in merged:
            merged["version"] = max(kept["version"], record["version"]) + 1
        return merged

    def _keep_history(self, merged: Record, record: Record, kept_ours: list[tuple[str, Any]]) -> None:
        new = [event for event in record["history"] if event not in merged["history"]]
        events = sorted([*merged["history"], *new], key=lambda event: str(event["at"]))
        said = [self._event(f"kept {field}; the other store says: {_words(theirs)}") for field, theirs in kept_ours]
        known = {event["what"] for event in events}
        merged["history"] = events + [event for event in said if event["what"] not in known]

    def _base(self, table: Table, key: str, kept: Record, record: Record) -> Record | None:
        """Give the state that both stores knew last: of the two that the histories offer, one that a side still has."""
        mine = self.keys[table][key]
        from_there = last_common(self.there, table, key, self.here.known)
        if from_there is not None:
            from_there = self._translated(table, mine, from_there, kept)
        from_here = last_common(self.here, table, mine, self.there.known)
        offered = [state for state in (from_there, from_here) if state is not None]
        if not offered:
            first_here, first_there = _first(self.here, table, mine), _first(self.there, table, key)
            if first_here is None or first_there is None:
                return None
            # Both found it: what both found alike is where they began.
            first_there = self._translated(table, mine, first_there, kept)
            return {field: value for field, value in first_here.items() if first_there.get(field) == value}
        return next((state for state in offered if _says_same(state, kept) or _says_same(state, record)), offered[0])

    def _take_removals(self, table: Table) -> None:
        """Remove what they have removed, unless we have changed it since."""
        for key, states in self.there.states.items():
            mine = self.keys[table].get(key[1]) if key[0] == table else None
            kept = self.ours.records[table].get(mine) if mine is not None else None
            change, state = states[-1]
            if mine is None or kept is None or state is not None or change in self.here.known:
                continue
            seen = last_common(self.there, table, key[1], self.here.known)
            if seen is not None and _says_same(self._translated(table, mine, seen, kept), kept):
                self._put(table, mine, kept, None)
                self.result.changed += 1
            else:
                self._conflict(table, kept, "removed", ours=False, theirs=True)

    def _conflict(self, table: Table, record: Record, field: str, ours: Any, theirs: Any) -> None:
        name = record.get("reference") or record.get("name") or f"{record.get('body')} on {record.get('date')}"
        self.result.conflicts.append(MergeConflict(f"{table[:-1]} {name}", field, ours, theirs))

    def _event(self, what: str) -> Record:
        event = {"at": self.stamp.at, "by": self.stamp.by, "command": "store import", "what": what}
        return event | {"why": "", "document": None}


def _natural(table: Table, record: Record) -> tuple[Any, ...] | None:
    """Give what makes two records the same though two people made them; None when nothing does."""
    if table == "documents":
        return (record["sha256"],)
    if table == "meetings":
        return (record["council"], record["body"].casefold(), record["date"])
    quotes = record["quotes"]
    if record["source"]["sha256"] is None or not quotes or quotes[0]["start"] is None:
        return None
    return (record["source"]["sha256"], quotes[0]["start"], quotes[0]["text"])


def _says_same(one: Record, other: Record) -> bool:
    return all(value == other.get(field) for field, value in one.items() if field not in _OWN)


def _first(lineage: Lineage, table: Table, key: str) -> Record | None:
    states = lineage.states.get((table, key))
    return states[0][1] if states else None


def _words(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("text") or "; ".join(f"{key} {said}" for key, said in value.items() if said not in (None, ""))
    return "nothing" if value in (None, "", []) else str(value)
