"""``ccpi actions check``: what an agenda does about the actions that are due."""

from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from ccpi_actions.cli.actions_table import short_due_text, task_text
from ccpi_actions.cli.days import read_day, show_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.inputs import inputs
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.tracking.store import ActionFilter

if TYPE_CHECKING:
    from ccpi_actions.tracking.agenda_check import AgendaCheck, Checked
    from ccpi_actions.tracking.selection import Listed

#: The three lists, in the order they are shown.
_HEADINGS = {
    "missing": "Due or overdue, and not on the agenda",
    "answered": "Due or overdue, and on the agenda",
    "early": "On the agenda before they are due",
}


class Line(msgspec.Struct, frozen=True):
    """An action held against the agenda, in one of the lists."""

    list: str
    listed: "Listed"
    checked: "Checked"


@command(
    "ccpi actions check agenda-2025-03-05.txt", "ccpi actions check agenda-2025-03-05.txt --for 2025-03-05 --format md"
)
def check(
    env: Environment,
    agenda: Annotated[str, Argument("AGENDA", help="An agenda or agenda pack; - for standard input.")],
    meeting: Annotated[
        str | None, Option("--for", metavar="DATE", help="The meeting it is for. [default: as the agenda says]")
    ] = None,
    body: Annotated[
        str | None,
        Option("--body", "-b", metavar="NAME", help="The body that meets. [default: likewise]", completes="body"),
    ] = None,
    council: Annotated[str | None, Option("--council", metavar="NAME", help="Its council. [default: likewise]")] = None,
) -> None:
    """Hold an agenda against what is due: what it answers, what is missing from it, and what it answers early."""
    tracker = env.tracker()
    with inputs(env, [agenda]) as given:
        day = read_day(meeting).isoformat() if meeting else None
        checked = tracker.check(given.paths[0], day, council, body)
    ids = tuple(one.action for name in _HEADINGS for one in getattr(checked, name))
    listed = {one.row.id: one for one in tracker.actions(ActionFilter(ids=ids))} if ids else {}
    lines = [Line(name, listed[one.action], one) for name in _HEADINGS for one in getattr(checked, name)]
    if env.format == "json":
        from ccpi_actions.cli.formats.json_text import write_json

        write_json(env, check_json(given.named(str(given.paths[0])), checked, lines))
        return
    env.say(_summary(checked))
    if any(line.listed.row.status == "proposed" for line in lines):
        env.say("Look at the proposed ones first: ccpi actions review")
    show(
        env,
        Listing(
            name="actions",
            rows=lines,
            columns=_COLUMNS,
            all_columns=_CSV_COLUMNS,
            table_columns=_TABLE_COLUMNS,
            as_json=_line_json,
            group=None if env.format == "csv" else lambda line: _HEADINGS[line.list],
            empty="No action is due at this meeting, overdue, or on the agenda early.",
        ),
    )


def check_json(path: str, checked: "AgendaCheck", lines: list[Line]) -> dict[str, Any]:
    """Return the check as scripts get it: three lists, each in the order of the actions."""
    head = {"path": path, "council": checked.council, "body": checked.body, "meeting": checked.meeting}
    return head | {name: [_line_json(line) for line in lines if line.list == name] for name in _HEADINGS}


def _line_json(line: Line) -> dict[str, Any]:
    row, standing, checked = line.listed.row, line.listed.standing, line.checked
    return {
        "id": row.id,
        "reference": row.reference,
        "task": row.task,
        "status": row.status,
        "owner": row.owner.text,
        "due_on": standing.due_on,
        "overdue": standing.overdue,
        "item": checked.item,
        "item_title": checked.item_title,
        "words": checked.words,
        "start": checked.start,
        "end": checked.end,
        "certainty": round(checked.certainty, 3),
        "reasons": checked.reasons,
        "owner_presents": checked.owner_presents,
    }


def _summary(checked: "AgendaCheck") -> str:
    meeting = ", ".join(filter(None, (checked.body, show_day(checked.meeting)))) or "This agenda"
    answered, missing = len(checked.answered), len(checked.missing)
    are = "is" if missing == 1 else "are"
    return f"{meeting}: {answered} of {answered + missing} due actions are on the agenda, {missing} {are} missing."


def _item(line: Line) -> str:
    found = " ".join(filter(None, (line.checked.item, line.checked.item_title)))
    if not found and line.checked.owner_presents:
        return f"none; its owner presents {line.checked.owner_presents}"
    return found or "none"


def _due(line: Line) -> str:
    return short_due_text(line.listed)


_COLUMNS: list[Column] = [
    Column("id", "ID", lambda line: str(line.listed.row.id), lambda line: line.listed.row.id),
    Column("reference", "Reference", lambda line: line.listed.row.reference),
    Column("task", "Action", lambda line: task_text(line.listed.row), lambda line: line.listed.row.task, share=4),
    Column("owner", "Owner", lambda line: line.listed.row.owner.text or "unassigned", share=2),
    Column("due", "Due", _due, lambda line: line.listed.standing.due_on),
    Column("item", "Agenda item", _item, share=3),
    Column("words", "Words", lambda line: line.checked.words or ""),
]
_CSV_COLUMNS: list[Column] = [
    *_COLUMNS[:3],
    Column("status", "Status", lambda line: line.listed.row.status),
    *_COLUMNS[3:],
    Column("list", "List", lambda line: line.list),
]
_TABLE_COLUMNS: list[Column] = [
    *_COLUMNS[:1],
    *_COLUMNS[2:4],
    Column("due", "Due", lambda line: _due(line).replace(", ", "\n"), most=14),
    _COLUMNS[5],
]
