"""What adding a document did: for the program, and in a sentence for people."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from ccpi_actions.minutes.model import Agenda
from ccpi_actions.tracking.model import Action
from ccpi_actions.tracking.standing import show

State = Literal["new", "again", "read again", "newer version", "older version", "agenda", "refused"]


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What adding one file did; ``message`` is a sentence for people. Ids of actions, ascending."""

    path: str
    kind: str = ""
    state: State
    council: str | None = None
    body: str | None = None
    #: ISO date of the (first) meeting that it minutes or is the agenda of; all of them in ``meetings``.
    meeting: str | None = None
    meetings: list[str] = []
    created: list[int] = []
    #: Those of the created that an officer should look at.
    proposed: list[int] = []
    updated: list[int] = []
    vanished: list[int] = []
    message: str = ""
    #: What an officer should know of how it was read: a name taken for a misprint.
    note: str = ""


class Taken(msgspec.Struct, frozen=True):
    """What one meeting's minutes did."""

    state: State
    created: list[Action] = []
    updated: list[int] = []
    vanished: list[int] = []
    #: SHA-256 of the document that says all of it already.
    same_as: str | None = None
    #: What an officer should know of it.
    note: str = ""


def sentence(name: str, state: State, created: Sequence[Action], taken: Sequence[Taken]) -> str:
    """Say for people what adding the document of a name did."""
    if state == "again":
        return f"{name} says what was added before; nothing changed."
    if state == "read again" and not any(one.created or one.updated or one.vanished for one in taken):
        return f"{name} was read again; it says what it did."
    if state == "older version":
        return f"{name} is a draft of minutes whose confirmed version was added before; nothing changed."
    counts = {
        "new": sum(action.status == "open" for action in created),
        "to review": sum(action.status == "proposed" for action in created),
        "updated": sum(len(one.updated) for one in taken),
        "no longer said": sum(len(one.vanished) for one in taken),
    }
    nothing = "no actions" if state == "new" else "its actions are as they were"
    said = ", ".join(f"{number} {what}" for what, number in counts.items() if number) or nothing
    how = {"newer version": ", a newer version", "read again": ", read again"}.get(state, "")
    return f"{name}{how}: {said}."


def why_refused(agenda: Agenda | None) -> str:
    """Say what is missing in a document that minutes no meeting, and how to give it."""
    if agenda is None:
        return "does not look like minutes or an agenda: no meeting, no numbered items"
    return "is an agenda that does not say of which body and day: give them, with --body NAME and --meeting DATE"


def doubt_day(dates: Sequence[str], today: str) -> str:
    """Say that minutes of some ISO dates are dated after today, which may be a misprint; "" where none is."""
    later = max(dates, default="")
    if later <= today:
        return ""
    return f"it minutes a meeting on {show(later)}, which is still to come: --meeting DATE puts the day right."


def doubt_newer(before: str) -> str:
    """Say that unmarked minutes may be older than those of a name that are marked as confirmed, and were before."""
    return f"{before} is marked as confirmed, this is not: if it is the older, ccpi actions undo takes it back."
