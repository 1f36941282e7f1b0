"""Actions that people type, with what the calendar knows filled in."""

from datetime import date

from ccpi_actions.errors import BadInput
from ccpi_actions.tracking import life
from ccpi_actions.tracking.bodies import name_key, typed_name
from ccpi_actions.tracking.calendar import Calendar
from ccpi_actions.tracking.diary import which_body
from ccpi_actions.tracking.due_words import read_due
from ccpi_actions.tracking.model import Action, Due, Owner, Source
from ccpi_actions.tracking.numbering import Numbering
from ccpi_actions.tracking.store import Transaction


def new_action(
    change: Transaction,
    stamp: life.Stamp,
    today: date,
    *,
    task: str,
    owner: str | None = None,
    due: str | None = None,
    meeting: str | None = None,
    body: str | None = None,
    council: str | None = None,
    item: str | None = None,
    exempt: bool = False,
) -> Action:
    """Make an action from typed words; the caller keeps it.

    ``due`` counts from the meeting it comes from, where one is given. A body that is not named is the one that met on
    that day, else the only one known, else none. Raises ``BadInput`` for an empty task or due words without sense.
    """
    words = " ".join(task.split())
    if not words:
        raise BadInput("An action needs a task: say what is to be done.")
    council, name = _whose(change, meeting, body, council)
    since = date.fromisoformat(meeting) if meeting else today
    when = read_due(due, since) if due else Due()
    who = " ".join(owner.split()) if owner else ""
    action = Action(
        id=change.new_id("actions"),
        reference=Numbering(change).next(council, name, meeting or today.isoformat()),
        task=words,
        owner=Owner(text=who, basis="assigned") if who else Owner(),
        due=when,
        source=Source(council=council, body=name, meeting=meeting, item=" ".join((item or "").split()) or None),
        exempt=exempt,
        raised=today.isoformat(),
    )
    return life.born(action, stamp, "typed by hand")


def _whose(
    change: Transaction, meeting: str | None, body: str | None, council: str | None
) -> tuple[str | None, str | None]:
    meetings = change.meetings()
    if body is not None:
        return which_body(meetings, body, council)
    met = [one for one in meetings if one.date == meeting and one.status in {"held", "planned"}]
    council = typed_name(council)
    known = [pair for pair in Calendar(met or meetings).known_bodies() if name_key(council) in name_key(pair[0])]
    return known[0] if len(known) == 1 else (council, None)
