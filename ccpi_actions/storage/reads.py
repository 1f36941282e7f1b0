"""Reading actions, meetings and documents from encoded tables: the same within a transaction and without."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ccpi_actions.storage.advice import refusal
from ccpi_actions.storage.match import Condition, conditions_of, row_type
from ccpi_actions.storage.records import Damaged, KeptDocument, Records, in_order
from ccpi_actions.tracking.model import Action, Meeting, SourceDocument
from ccpi_actions.tracking.store import ActionFilter, ActionRow, Table

EVERYTHING = ActionFilter()
_Row = TypeVar("_Row")
_rows = msgspec.json.Decoder(ActionRow)
_actions = msgspec.json.Decoder(Action)
_documents = msgspec.json.Decoder(KeptDocument)


class _Named(msgspec.Struct, gc=False):
    sha256: str


class _Status(msgspec.Struct, gc=False):
    status: str = "open"


#: Most actions of an old store are closed, and most lists want the others: a status alone is read twice as fast.
_statuses = msgspec.json.Decoder(_Status)


class TableReads:
    """``tracking.store.Reads`` over a folder's tables, which an heir gives."""

    selective = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        #: Keys of the documents' records by SHA-256, and the records that they were read from.
        self._index: tuple[Records, dict[str, str]] | None = None

    def _table(self, name: Table) -> Records:
        raise NotImplementedError

    def actions(self, where: ActionFilter = EVERYTHING) -> list[Action]:
        return [_decode(_actions, raw, f"action {number}", self.folder) for number, raw in self._matching(where)]

    def rows(self, where: ActionFilter = EVERYTHING) -> list[ActionRow]:
        conditions = conditions_of(where)
        if where.text or where.ids or where.limit is not None or where.offset:
            return [_decode(_rows, raw, f"action {number}", self.folder) for number, raw in self._matching(where)]
        return self._scan(self._table("actions"), frozenset(where.statuses), conditions)

    def count(self, where: ActionFilter = EVERYTHING) -> int:
        return len(self._matching(msgspec.structs.replace(where, limit=None, offset=0)))

    def action(self, number: int) -> Action | None:
        raw = self._table("actions").get(str(number))
        return None if raw is None else _decode(_actions, raw, f"action {number}", self.folder)

    def meetings(self, of: object = None) -> list[Meeting]:  # noqa: ARG002 - all are read anyway
        found = self._all("meetings", Meeting)
        return sorted(found, key=lambda meeting: (meeting.body, meeting.date, meeting.id))

    def documents(self) -> list[SourceDocument]:
        return [
            SourceDocument(**{field: getattr(kept, field) for field in SourceDocument.__struct_fields__})
            for kept in self._all("documents", KeptDocument)
        ]

    def reading(self, sha256: str) -> bytes | None:
        raw = self._table("documents").get(self._document_key(sha256))
        kept = None if raw is None else _decode(_documents, raw, f"document {sha256}", self.folder)
        if kept is None or kept.reading is None:
            return None
        from ccpi_actions.storage.readings import read_reading

        return read_reading(self.folder, kept.reading, kept.name)

    def _document_key(self, sha256: str) -> str:
        """Give the key of a document's record; "" when there is none."""
        records = self._table("documents")
        if self._index is None or self._index[0] is not records:
            numbers = [str(number) for number, _ in in_order(records)]
            names = [kept.sha256 for kept in self._all("documents", _Named)]
            self._index = (records, dict(zip(names, numbers, strict=True)))
        return self._index[1].get(sha256, "")

    def _all(self, table: Table, kind: type[_Row]) -> list[_Row]:
        decoder = msgspec.json.Decoder(kind)
        return [
            _decode(decoder, raw, f"record {number} of “{table}”", self.folder)
            for number, raw in in_order(self._table(table))
        ]

    def _matching(self, where: ActionFilter) -> list[tuple[int, msgspec.Raw]]:
        """Give number and record of the actions that match, by ascending number, within limit and offset."""
        records = self._table("actions")
        if where.ids:
            records = {str(number): records[str(number)] for number in sorted(set(where.ids)) if str(number) in records}
        last = None if where.limit is None else where.offset + max(where.limit, 0)
        return list(itertools.islice(self._candidates(records, where), where.offset, last))

    def _candidates(self, records: Records, where: ActionFilter) -> Iterator[tuple[int, msgspec.Raw]]:
        conditions = conditions_of(msgspec.structs.replace(where, statuses=()))
        decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(row_type(where))
        for number, raw in in_order(records):
            if where.statuses:
                status = _decode(_statuses, raw, f"action {number}", self.folder).status
                if status not in where.statuses:
                    continue
            if conditions:
                row = _decode(decoder, raw, f"action {number}", self.folder)
                if not all(condition(row) for condition in conditions):
                    continue
            yield number, raw

    def _scan(self, records: Records, statuses: frozenset[str], conditions: list[Condition]) -> list[ActionRow]:
        """Decode all actions but keep only the rows that match: the way of every list, so nothing is done twice."""
        decode, found = _rows.decode, []
        number = 0
        try:
            candidates = in_order(records)
            if statuses:
                candidates = [pair for pair in candidates if _statuses.decode(pair[1]).status in statuses]
            for number, raw in candidates:  # noqa: B007 - the number is for the error
                row = decode(raw)
                for condition in conditions:
                    if not condition(row):
                        break
                else:
                    found.append(row)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise refusal(
                Damaged(f"The store {self.folder} is damaged in action {number}: {error}"), self.folder
            ) from error
        return found


def _decode(decoder: msgspec.json.Decoder[_Row], raw: msgspec.Raw, name: str, folder: Path) -> _Row:
    try:
        return decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise refusal(Damaged(f"The store {folder} is damaged in {name}: {error}"), folder) from error
