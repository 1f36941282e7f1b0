"""Which actions to list, and in which order, where that depends on how they stand."""

from collections.abc import Callable
from typing import Any, Literal

import msgspec
from msgspec.structs import replace

from ccpi_actions.tracking.standing import Standing, Standings
from ccpi_actions.tracking.store import ActionFilter, ActionRow, Reads

Sort = Literal["id", "due", "owner", "body", "meeting", "status"]
_STATUS_ORDER = ("proposed", "open", "done", "closed", "dropped")
_LAST = "9999"


class Listed(msgspec.Struct, frozen=True, gc=False):
    """An action of a list, with how it stands."""

    row: ActionRow
    standing: Standing


class Selection(msgspec.Struct, frozen=True):
    """Conditions that need the calendar, and the order."""

    overdue: bool | None = None
    #: ISO date: due on it or before.
    due_by: str | None = None
    #: ISO date of the meeting that they are due at.
    due_meeting: str | None = None
    sort: Sort = "id"
    reverse: bool = False

    @property
    def by_standing(self) -> bool:
        """Say whether the store alone cannot tell which actions come first."""
        conditions = (self.overdue, self.due_by, self.due_meeting)
        return any(one is not None for one in conditions) or self.sort != "id" or self.reverse


#: What each order compares; equal ones stay by id.
SORTS: dict[Sort, Callable[[Listed], Any]] = {
    "id": lambda one: one.row.id,
    "due": lambda one: (one.standing.due_on or _LAST, one.row.due.text is None),
    "owner": lambda one: (one.row.owner.text is None, (one.row.owner.text or "").casefold()),
    "body": lambda one: ((one.row.source.council or "").casefold(), (one.row.source.body or "").casefold()),
    "meeting": lambda one: one.row.source.meeting or one.row.raised or "",
    "status": lambda one: _STATUS_ORDER.index(one.row.status),
}


def select(reads: Reads, standings: Standings, where: ActionFilter, wanted: Selection) -> list[Listed]:
    """List the actions of a store that match both, ordered; ``limit`` and ``offset`` count after all conditions."""
    asked = replace(where, limit=None, offset=0) if wanted.by_standing else where
    rows = reads.rows(asked)
    standings.calendar.expect((row.source.council, row.source.body) for row in rows)
    listed = [Listed(row, standings.of(row)) for row in rows]
    if not wanted.by_standing:
        return listed
    kept = [one for one in listed if _matches(one.standing, wanted)]
    kept.sort(key=SORTS[wanted.sort], reverse=wanted.reverse)
    end = None if where.limit is None else where.offset + where.limit
    return kept[where.offset : end]


def _matches(standing: Standing, wanted: Selection) -> bool:
    return (
        (wanted.overdue is None or standing.overdue == wanted.overdue)
        and (wanted.due_by is None or (standing.due_on is not None and standing.due_on <= wanted.due_by))
        and (wanted.due_meeting is None or standing.due_meeting == wanted.due_meeting)
    )
