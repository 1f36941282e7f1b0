"""``ccpi meetings``: the calendar of each body."""

import re
from typing import TYPE_CHECKING, Annotated, Any

from ccpi_actions.cli.days import read_day, show_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.cli.narrowing import OfBody, OfCouncil
from ccpi_actions.errors import NotFound

if TYPE_CHECKING:
    from ccpi_actions.tracker import Tracker
    from ccpi_actions.tracking.model import Meeting


@command("ccpi meetings list", "ccpi meetings list --body PIC --format csv")
def list_meetings(env: Environment, body: OfBody = None, council: OfCouncil = None) -> None:
    """List the meetings of each body: past and to come, and how they are known."""
    tracker = env.tracker()
    found = tracker.meetings(body, council)
    named = body or council
    if named is not None and not found and tracker.meetings():
        what = "body" if body else "council"
        raise NotFound(f"No {what} called {named} is known: ccpi meetings list names those that are.")
    show(env, _listing(found, env.today.isoformat()))


@command('ccpi meetings add 2025-06-11 --body "Performance and Improvement Committee" --time 14:00')
def add(
    env: Environment,
    day: Annotated[str, Argument("DATE", help="The day of the meeting.")],
    body: OfBody = None,
    time: Annotated[str | None, Option("--time", metavar="HH:MM", help="When it begins.")] = None,
    venue: Annotated[str | None, Option("--venue", metavar="PLACE", help="Where it is held.")] = None,
    council: Annotated[str | None, Option("--council", metavar="NAME", help="The council, for a new body.")] = None,
    extraordinary: Annotated[
        bool, Option("--extraordinary", help="Called for some business alone: nothing is put off to it.")
    ] = False,
) -> None:
    """Add a coming meeting to the calendar; actions due at it follow."""
    tracker = env.tracker()
    known = {each.body for each in tracker.meetings()}
    meeting = tracker.add_meeting(
        read_day(day).isoformat(), body=body, time=time, venue=venue, council=council, extraordinary=extraordinary
    )
    _tell(env, meeting, "Added", _due_then(tracker, meeting))
    _doubt_past(env, meeting)
    if known and meeting.body not in known:
        env.say(f"{meeting.body} is a new body here: if that is a slip, ccpi actions undo takes it back.")


@command("ccpi meetings move 2025-03-05 2025-03-19 --body PIC")
def move(
    env: Environment,
    day: Annotated[str, Argument("FROM", help="The day it was to be.")],
    to: Annotated[str, Argument("TO", help="The day it is now.")],
    body: OfBody = None,
    council: OfCouncil = None,
) -> None:
    """Move a meeting to another day; actions due at it move along."""
    tracker = env.tracker()
    old = read_day(day).isoformat()
    moved = tracker.move_meeting(old, read_day(to).isoformat(), body=body, council=council)
    _tell(env, moved, f"Moved from {show_day(old)}:", _due_then(tracker, moved))
    _doubt_past(env, moved)


@command("ccpi meetings cancel 2025-03-05 --body PIC")
def cancel(
    env: Environment,
    day: Annotated[str, Argument("DATE", help="The day it was to be.")],
    body: OfBody = None,
    council: OfCouncil = None,
) -> None:
    """Cancel a meeting; actions due at it are due at the next."""
    tracker = env.tracker()
    meeting = tracker.meeting_on(read_day(day).isoformat(), body=body, council=council)
    due = tracker.due_at(meeting)
    cancelled = tracker.cancel_meeting(meeting.date, meeting.body, council=meeting.council)
    now = {tracker.standings.of(each.row).due_on for each in due}
    when = show_day(max(filter(None, now), default=None))
    follows = f"{len(due)} action{'' if len(due) == 1 else 's'} due at it"
    follows += f" now due {when}" if when else ", and no meeting after it is known"
    _tell(env, cancelled, "Cancelled", follows if due else "")


def _due_then(tracker: "Tracker", meeting: "Meeting") -> str:
    due = len(tracker.due_at(meeting))
    return f"{due} action{'' if due == 1 else 's'} due then" if due else ""


def _doubt_past(env: Environment, meeting: "Meeting") -> None:
    if meeting.date < env.today.isoformat() and meeting.status == "planned" and env.format == "table":
        env.say(f"{show_day(meeting.date)} has passed: if that is a slip, ccpi actions undo takes it back.")


def _tell(env: Environment, meeting: "Meeting", what: str, follows: str = "") -> None:
    """Say what was done, and what follows for actions; scripts get the meeting."""
    if env.format == "table":
        env.say(f"{what} {meeting.body}, {show_day(meeting.date)}{f'; {follows}' if follows else ''}")
    else:
        show(env, _listing([meeting], env.today.isoformat()))


def _listing(meetings: "list[Meeting]", today: str) -> Listing:
    def status(meeting: "Meeting") -> str:
        unheard = meeting.status == "planned" and meeting.date < today
        said = "no minutes added" if unheard else _status(meeting)
        return f"{said}, extraordinary" if meeting.extraordinary else said

    columns = [*_COLUMNS[:3], Column("status", "Status", status, _status, most=20), _COLUMNS[3]]
    several = len({meeting.council for meeting in meetings}) > 1
    return Listing(
        name="meetings",
        rows=meetings,
        columns=[*columns[:3], _COUNCIL, *columns[3:]] if several else columns,
        all_columns=[*columns, _COUNCIL],
        as_json=_json,
        empty="No meetings are known yet: add minutes, or a meeting with ccpi meetings add.",
    )


def _json(meeting: "Meeting") -> dict[str, Any]:
    return {
        name: getattr(meeting, name)
        for name in ("id", "council", "body", "date", "time", "venue", "chair", "status", "moved_to", "known_from")
    } | {"extraordinary": meeting.extraordinary}


def _status(meeting: "Meeting") -> str:
    return f"moved to {show_day(meeting.moved_to)}" if meeting.moved_to else meeting.status


def _known_from(meeting: "Meeting") -> str:
    return re.sub(r"\d{4}-\d\d-\d\d", lambda day: show_day(day[0]), meeting.known_from)


_COLUMNS: list[Column] = [
    Column("date", "Date", lambda each: show_day(each.date), lambda each: each.date),
    Column("time", "Time", lambda each: each.time or ""),
    Column("body", "Body", lambda each: each.body, share=3),
    Column("known_from", "Known from", _known_from, lambda each: each.known_from, share=2),
]
_COUNCIL = Column("council", "Council", lambda each: each.council or "", share=2)
