"""What tracking needs of a store, and no more. ``storage`` makes the stores; nothing here opens one."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Literal, Protocol

import msgspec

from ccpi_actions.tracking.model import Action, Due, Meeting, Owner, Source, SourceDocument, Status

Table = Literal["actions", "meetings", "documents"]


class ActionRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The fields of an action that lists and reports need: a store may read these much faster."""

    id: int
    reference: str
    task: str
    status: Status = "open"
    owner: Owner = Owner()
    due: Due = Due()
    source: Source = Source()
    strength: Literal["firm", "possible"] = "firm"
    exempt: bool = False
    raised: str | None = None
    ended: str | None = None


class ActionFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which actions: all given conditions hold. Comparisons of words ignore case; None or () means any."""

    statuses: tuple[Status, ...] = ()
    ids: tuple[int, ...] = ()
    #: Beginning of the reference: "CCPI 2017/18-07", "CCPI 2017/18-", "CCPI".
    reference: str | None = None
    #: Part of the owner's text; "unassigned" matches actions without an owner.
    owner: str | None = None
    #: Part of the body's name, or its initials.
    body: str | None = None
    council: str | None = None
    #: ISO date of the source meeting, may be partial ("2017", "2017-06").
    meeting: str | None = None
    #: Words that all stand in task, quotes, item title, owner or reference.
    text: str | None = None
    include_exempt: bool = True
    limit: int | None = None
    offset: int = 0


class Delta(msgspec.Struct, frozen=True):
    """One record before and after a change; None before means it was new, None after that it was removed."""

    table: Table
    key: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class Change(msgspec.Struct, frozen=True):
    """One command's change to the store: the unit of history, undo and rebuild."""

    seq: int
    #: ISO 8601, UTC.
    at: str
    by: str
    command: str
    #: One line for people: "Closed CCPI 2017/18-07".
    summary: str
    deltas: list[Delta]
    #: The change that this one takes back, if it is an undo.
    undoes: int | None = None
    #: Random name, the same in every copy of the store: merging two stores asks by it what both know.
    id: str = ""
    #: Numbers given out in this change, the last of each sequence, so that a rebuilt store never gives them again.
    numbers: dict[str, int] = {}
    #: Another store's changes that an import took over, whole, and the keys that their records have here where these
    #: differ: {"actions/12": "57"}.
    merged: list["Change"] = []
    renumbered: dict[str, str] = {}


class Reads(Protocol):
    """Reading, the same from a store or within a transaction."""

    def actions(self, where: ActionFilter = ...) -> list[Action]:
        """Whole actions that match, by ascending id."""
        ...

    def rows(self, where: ActionFilter = ...) -> list[ActionRow]:
        """Read the same actions, with the fields that lists need."""
        ...

    def count(self, where: ActionFilter = ...) -> int:
        """How many actions match, whatever the limit."""
        ...

    def action(self, number: int) -> Action | None: ...

    def meetings(self, of: Iterable[tuple[str | None, str | None]] | None = None) -> list[Meeting]:
        """All meetings, by body and date.

        ``of`` are the bodies (council, name) that the caller will ask about: a store may leave out meetings of others,
        but none of these bodies under any of their names.
        """
        ...

    def documents(self) -> list[SourceDocument]:
        """All documents, in the order they were added."""
        ...

    def reading(self, sha256: str) -> bytes | None:
        """Return the kept reading of a document (JSON of ``minutes.model.Reading``), or None."""
        ...


class Transaction(Reads, Protocol):
    """A change in the making: all of it happens, or none."""

    #: One line for people; set before the block ends.
    summary: str

    def new_id(self, sequence: str) -> int:
        """Take the next number of a sequence, from 1, never given before, not even by a change since taken back.

        ``sequence`` is a table ("actions", "meetings"), or what references count within ("CCPI 2017/18").
        """
        ...

    def put_action(self, action: Action) -> None:
        """Keep a new or changed action. Raises ``Conflict`` when ``version`` is not one more than the kept one's."""
        ...

    def put_meeting(self, meeting: Meeting) -> None: ...

    def remove_meeting(self, number: int) -> None: ...

    def put_document(self, document: SourceDocument, reading: bytes | None = None) -> None: ...

    def revert(self, change: Change) -> None:
        """Put every record of that change back as it was before, and note the change as an undo of it (``undoes``).

        "As it was" includes the version. Raises ``Conflict`` when a record is no longer as ``after`` says. Tracking
        may hand over a change with fewer records than the kept one (or none), and puts the others itself.
        """
        ...


class Store(Reads, Protocol):
    """Where actions are kept."""

    #: For people: a folder, or a server and database without password.
    location: str
    #: Whether reading the meetings of a few bodies is much quicker than reading all.
    selective: bool

    def transaction(self, command: str, by: str) -> AbstractContextManager[Transaction]:
        """Begin a change; it is kept when the block ends, and gone when the block raises."""
        ...

    def changes(self, limit: int | None = None) -> Sequence[Change]:
        """Read the history, newest first."""
        ...

    def close(self) -> None: ...
