"""The second step of closing: which actions reported done a meeting agrees to remove."""

from ccpi_actions.errors import BadInput
from ccpi_actions.tracking.bodies import name_key
from ccpi_actions.tracking.calendar import Calendar
from ccpi_actions.tracking.standing import show
from ccpi_actions.tracking.store import ActionFilter, ActionRow, Reads


def done_at(
    reads: Reads, calendar: Calendar, day: str, body: str | None = None, council: str | None = None
) -> list[ActionRow]:
    """List by id the actions reported done that come from a body's meetings up to an ISO date.

    Without a name the body that met on that day is meant. Raises ``BadInput`` when the actions are of several bodies:
    one committee does not agree what another's owners have done.
    """
    done = [
        row
        for row in reads.rows(ActionFilter(statuses=("done",), body=body, council=council))
        if (row.source.meeting or "") <= day
    ]
    if body is None and council is None:
        met = {
            calendar.key(one.council, one.body)
            for one in reads.meetings()
            if one.date == day and one.status in {"held", "planned"}
        }
        done = [row for row in done if not met or _key(row, calendar) in met]
    else:
        done = [row for row in done if name_key(row.source.body) == name_key(body)] or done
    _must_be_of_one_body(done, calendar, day)
    return done


def _key(row: ActionRow, calendar: Calendar) -> str:
    return calendar.key(row.source.council, row.source.body)


def _must_be_of_one_body(done: list[ActionRow], calendar: Calendar, day: str) -> None:
    named = {_key(row, calendar): (row.source.body or "no body", row.source.council) for row in done}
    if len(named) < 2:
        return
    several = len({council for _, council in named.values()}) > 1
    names = sorted(f"{body} ({council})" if several and council else body for body, council in named.values())
    said = f"Actions of several bodies are reported done: {', '.join(names)}"
    raise BadInput(f"{said}; say which met on {show(day)} with {'--body and --council' if several else '--body'}.")
