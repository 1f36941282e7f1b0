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
    "early": "On the agenda, though not due yet or due on no day",
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
    if env.format != "json":
        lines.sort(key=_as_discussed)
    if env.format == "json":
        from ccpi_actions.cli.formats.json_text import write_json

        write_json(env, check_json(given.named(str(given.paths[0])), checked, lines))
        return
    for sentence in _summary(checked, lines):
        env.say(sentence)
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
            narrow_columns=_NARROW_COLUMNS,
        ),
    )


def _as_discussed(line: Line) -> tuple[int, bool, str, int]:
    """Give the order for a briefing: list by list, what is overdue first, then by the day it is due."""
    standing = line.listed.standing
    return (list(_HEADINGS).index(line.list), not standing.overdue, standing.due_on or "9999", line.listed.row.id)


def check_json(path: str, checked: "AgendaCheck", lines: list[Line]) -> dict[str, Any]:
    """Return the check as scripts get it: three lists, each in the order of the actions."""
    head = {"path": path, "council": checked.council, "body": checked.body, "meeting": checked.meeting}
    lists = {name: [_line_json(line) for line in lines if line.list == name] for name in _HEADINGS}
    return head | lists | {"old_matters": checked.old_matters, "others": checked.others}


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
        "in_report": checked.in_report,
        "owner_presents": checked.owner_presents,
        "perhaps": checked.perhaps,
    }


def _summary(checked: "AgendaCheck", lines: list[Line]) -> list[str]:
    """Say in a few sentences how many actions are on the agenda, and where the others may be taken."""
    meeting = ", ".join(filter(None, (checked.body, show_day(checked.meeting)))) or "This agenda"
    answered, missing, early = len(checked.answered), len(checked.missing), len(checked.early)
    overdue = sum(line.list == "missing" and line.listed.standing.overdue for line in lines)
    due = f"{answered} of {answered + missing} due actions are on the agenda"
    late = f" ({overdue} overdue)" if overdue else ""
    if missing:
        due += f", {missing} {'is' if missing == 1 else 'are'} missing{late}"
    said = [f"{meeting}: {due if answered + missing else 'no action is due or overdue'}."]
    if checked.old_matters and missing:
        said.append(f"What is missing may be raised under {' or '.join(checked.old_matters)}.")
    rest = early + checked.others
    if rest:
        actions = "1 open action is" if rest == 1 else f"{rest} open actions are"
        said.append(f"{actions} not due yet, or on no day: {early or 'none'} on the agenda.")
    return said


def _item(line: Line) -> str:
    """Name the item found; else say that there is none, and where to look."""
    checked = line.checked
    found = " ".join(filter(None, (checked.item, checked.item_title)))
    if found:
        return found
    if checked.owner_presents and checked.perhaps in {None, checked.owner_presents}:
        return f"none; its owner presents {checked.owner_presents}"
    if checked.perhaps:
        return f"none; perhaps {checked.perhaps}"
    return "none"


def _item_and_words(line: Line) -> str:
    """Name the item, and below it the words relied on, where they are not its title."""
    words = _words(line)
    return f"{_item(line)}\n“{words}”" if words else _item(line)


def _words(line: Line) -> str:
    """Return the words of the agenda that seem to answer an action, where they say more than the item's title."""
    words = " ".join((line.checked.words or "").split()).lstrip("-•* ")
    return "" if words == line.checked.item_title else words


def _sure(line: Line) -> str:
    return f"{line.checked.certainty:.0%}" if line.checked.item_title else ""


def _due(line: Line) -> str:
    return short_due_text(line.listed)


_COLUMNS: list[Column] = [
    Column("id", "ID", lambda line: str(line.listed.row.id), lambda line: line.listed.row.id),
    Column("reference", "Reference", lambda line: line.listed.row.reference),
    Column("task", "Action", lambda line: task_text(line.listed.row), lambda line: line.listed.row.task, share=4),
    Column("owner", "Owner", lambda line: line.listed.row.owner.text or "unassigned", share=2),
    Column("due", "Due", _due, lambda line: line.listed.standing.due_on),
    Column("item", "Agenda item", _item, share=3),
    Column("sure", "Sure", _sure, lambda line: f"{line.checked.certainty:.2f}"),
    Column("words", "Words", _words, lambda line: line.checked.words or ""),
]
_CSV_COLUMNS: list[Column] = [
    *_COLUMNS[:3],
    Column("status", "Status", lambda line: line.listed.row.status),
    *_COLUMNS[3:],
    Column("list", "List", lambda line: line.list),
]
_DUE = Column("due", "Due", lambda line: _due(line).replace(", ", "\n"), most=14)
_FOUND = Column("item", "Agenda item", _item_and_words, share=3)
_TABLE_COLUMNS: list[Column] = [_COLUMNS[0], *_COLUMNS[2:4], _DUE, _FOUND, _COLUMNS[6]]
#: A narrow terminal shows the owner below what is to be done.
_NARROW_COLUMNS: list[Column] = [
    _COLUMNS[0],
    Column("task", "Action", lambda line: f"{task_text(line.listed.row)}\n{_COLUMNS[3].cell(line)}", share=4),
    _DUE,
    _FOUND,
    _COLUMNS[6],
]
