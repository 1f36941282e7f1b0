"""The documents of a store and what they yielded, within a transaction: which of them speak of the same meeting."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from ccpi_actions.errors import StoreError
from ccpi_actions.minutes.model import Reading
from ccpi_actions.tracking.diary import Diary
from ccpi_actions.tracking.model import Action, SourceDocument
from ccpi_actions.tracking.store import ActionFilter, Reads, Transaction
from ccpi_actions.tracking.versions import SAME_MINUTES, likeness, words

#: Documents that minute a whole meeting; the others (a decision page, a page of one item) say only part of it.
WHOLE = ("minutes", "agenda pack")


class Version(msgspec.Struct, frozen=True):
    """Minutes kept before of which others are a version: the words that they are compared by, and their state."""

    sha256: str
    words: list[str]
    state: str


class Shelf:
    """Documents by SHA-256 and day, and actions by day.

    ``many`` says that many days will be asked for: the actions are then read once instead of for each day.
    """

    def __init__(self, reads: Reads, *, many: bool = False) -> None:
        self._reads = reads
        self._many = many
        self._documents = {document.sha256: document for document in reads.documents()}
        self._by_day: dict[str, list[str]] = {}
        for document in self._documents.values():
            self._file(document)
        self._actions_by_day: dict[str, list[tuple[int, str | None, str | None]]] | None = None
        self._actions_by_document: dict[str, list[int]] | None = None

    def get(self, sha256: str) -> SourceDocument | None:
        """Return a document that was added before."""
        return self._documents.get(sha256)

    def keep(self, change: Transaction, document: SourceDocument, reading: Reading) -> None:
        """Keep a new document with its reading."""
        before = self._documents.get(document.sha256)
        for day in before.meetings if before is not None else ():
            self._by_day[day].remove(document.sha256)
        self._documents[document.sha256] = document
        self._file(document)
        change.put_document(document, msgspec.json.encode(reading))

    def of_meeting(self, diary: Diary, key: str, day: str | None) -> list[SourceDocument]:
        """Return the documents that minute the meeting of a body on a day, oldest first."""
        documents = [self._documents[sha256] for sha256 in self._by_day.get(day or "", ())]
        return [one for one in documents if diary.bodies.resolve(one.council, one.body) == key]

    def tracked(self, diary: Diary, key: str, day: str | None) -> list[Action]:
        """Return the actions that come from the meeting of a body on a day."""
        if day is None:
            return []
        numbers = tuple(
            number for number, council, body in self._actions_of(day) if diary.bodies.resolve(council, body) == key
        )
        return self._reads.actions(ActionFilter(ids=numbers)) if numbers else []

    def note(self, action: Action) -> None:
        """Take note of a new action."""
        if self._actions_by_day is not None and action.source.meeting is not None:
            place = (action.id, action.source.council, action.source.body)
            self._actions_by_day.setdefault(action.source.meeting, []).append(place)

    def version_of(self, said: Sequence[str], day: str | None, others: Sequence[SourceDocument]) -> Version | None:
        """Find the newest kept document of a meeting that is a version of the same minutes (see ``versions``)."""
        for document in reversed(others):
            kept = self._reads.reading(document.sha256) if document.kind in WHOLE else None
            if kept is None:
                continue
            reading = msgspec.json.decode(kept, type=Reading)
            for minutes in reading.minutes:
                theirs = words(reading.text[minutes.start : minutes.end]) if minutes.date == day else []
                if theirs and likeness(theirs, said) >= SAME_MINUTES:
                    return Version(document.sha256, theirs, minutes.state)
        return None

    def family(self, version: Version) -> set[str]:
        """Return the SHA-256 of a document and of all that it superseded."""
        family = {version.sha256}
        while more := {one.sha256 for one in self._documents.values() if one.superseded_by in family} - family:
            family |= more
        return family

    def found_in(self, sha256: str) -> list[Action]:
        """Return the actions whose words stand in a document; all documents are looked up in one reading."""
        if self._actions_by_document is None:
            self._actions_by_document = {}
            for row in self._reads.rows(ActionFilter()):
                if row.source.sha256 is not None:
                    self._actions_by_document.setdefault(row.source.sha256, []).append(row.id)
        numbers = self._actions_by_document.get(sha256)
        return self._reads.actions(ActionFilter(ids=tuple(numbers))) if numbers else []

    def text(self, sha256: str) -> str | None:
        """Return the text of a document as it was read; None when its reading is gone or damaged."""
        try:
            kept = self._reads.reading(sha256)
        except StoreError:
            return None
        return None if kept is None else msgspec.json.decode(kept, type=Reading).text

    def others_of(self, diary: Diary, document: SourceDocument, day: str) -> list[SourceDocument]:
        """Return the other documents that minute the meeting of a document's body on a day."""
        key = diary.bodies.resolve(document.council, document.body)
        return [one for one in self.of_meeting(diary, key, day) if one.sha256 != document.sha256]

    def supersede(self, change: Transaction, family: set[str], by: str) -> None:
        """Mark documents that were nothing but an older version of the same minutes."""
        for sha256 in sorted(family):
            old = self._documents[sha256]
            if old.superseded_by is None and len(old.meetings) == 1 and old.kind == "minutes":
                self._documents[sha256] = replace(old, superseded_by=by)
                change.put_document(self._documents[sha256])

    def _file(self, document: SourceDocument) -> None:
        for day in document.meetings:
            self._by_day.setdefault(day, []).append(document.sha256)

    def _actions_of(self, day: str) -> list[tuple[int, str | None, str | None]]:
        """Return id, council and body of the actions of a day."""
        if not self._many:
            rows = self._reads.rows(ActionFilter(meeting=day))
            return [(row.id, row.source.council, row.source.body) for row in rows]
        if self._actions_by_day is None:
            self._actions_by_day = {}
            for row in self._reads.rows(ActionFilter()):
                if row.source.meeting is not None:
                    place = (row.id, row.source.council, row.source.body)
                    self._actions_by_day.setdefault(row.source.meeting, []).append(place)
        return self._actions_by_day.get(day, [])
