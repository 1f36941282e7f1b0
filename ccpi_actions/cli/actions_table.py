"""How a list of actions looks: its columns for people and for scripts, its groups, its order."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ccpi_actions.cli.days import show_day
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.tracking.selection import SORTS

if TYPE_CHECKING:
    from typing import Protocol

    from ccpi_actions.tracking.model import Action
    from ccpi_actions.tracking.standing import Standing
    from ccpi_actions.tracking.store import ActionRow

    class Listed(Protocol):
        """An action, whole or as lists have it, and how it stands."""

        @property
        def row(self) -> ActionRow | Action: ...

        @property
        def standing(self) -> Standing: ...


#: Characters of due words that a table has room for.
LONGEST_DUE = 40

GroupBy = Literal["owner", "body", "meeting", "due", "status"]


class Whole(msgspec.Struct, frozen=True):
    """A whole action and how it stands: shown as a list shows it."""

    row: "Action"
    standing: "Standing"


def actions_listing(
    found: "Sequence[Listed]",
    *,
    group_by: GroupBy | None = None,
    limit: int | None = None,
    total: int | None = None,
    empty: str = "No such actions.",
) -> Listing:
    """Return actions as a list to show, in their order; grouped, each group in it.

    ``total`` is how many there are when these are only the first.
    """
    order: Callable[[Any], Any] | None = SORTS[group_by] if group_by else None
    rows = sorted(found, key=order) if order else found
    return Listing(
        name="actions",
        rows=rows,
        columns=_COLUMNS,
        all_columns=_CSV_COLUMNS,
        table_columns=_TABLE_COLUMNS,
        narrow_columns=_NARROW_COLUMNS,
        as_json=action_json,
        group=_GROUPS[group_by] if group_by else None,
        limit=limit,
        total=total,
        empty=empty,
        advice="narrow the list with --owner, --body, --overdue and the like, or --limit 0 to see all",
    )


def action_json(listed: "Listed") -> dict[str, Any]:
    """Return an action of a list as scripts get it: fields are added over time, never removed or renamed."""
    row, standing = listed.row, listed.standing
    return {
        "id": row.id,
        "reference": row.reference,
        "task": row.task,
        "status": row.status,
        "owner": {"text": row.owner.text, "basis": row.owner.basis},
        "due": {
            "text": row.due.text,
            "kind": row.due.kind,
            "date": row.due.date,
            "on": standing.due_on,
            "meeting": standing.due_meeting,
            "how": standing.due_how or None,
        },
        "overdue": standing.overdue,
        "carried": standing.carried,
        "source": {
            "council": row.source.council,
            "body": row.source.body,
            "meeting": row.source.meeting,
            "item": row.source.item,
            "item_title": row.source.item_title or None,
            "reference": row.source.reference or None,
            "document": row.source.document,
        },
        "strength": row.strength,
        "exempt": row.exempt,
        "raised": row.raised,
        "ended": row.ended,
    }


def owner_text(listed: "Listed") -> str:
    """Return who owes it; nobody is "unassigned", and visible."""
    return listed.row.owner.text or "unassigned"


def from_text(listed: "Listed") -> str:
    """Return the meeting and item it comes from: "27 Jun 2017, item 4"."""
    source = listed.row.source
    # Typed by hand without a meeting it is from the day it was typed; minutes without a date are of no known day.
    day = show_day(source.meeting or ("" if source.document else listed.row.raised)) or "no date"
    return f"{day}, item {source.item}" if source.item else day


def due_text(listed: "Listed") -> str:
    """Return when it is due, and in a word that it is overdue."""
    standing, due = listed.standing, listed.row.due
    when = standing.due_short or show_day(standing.due_on) or due.text or "no date"
    return f"{when}, overdue" if standing.overdue else when


def short_due_text(listed: "Listed") -> str:
    """Return the same for a table: words that give no date are cut at a word, as ``actions show`` has them whole."""
    when = due_text(listed)
    return when if listed.standing.due_on or len(when) <= LONGEST_DUE else cut_due(when)


def cut_due(words: str) -> str:
    """Return the first due words, as many as a table has room for, with "…" where there were more."""
    if len(words) <= LONGEST_DUE:
        return words
    return words[:LONGEST_DUE].rsplit(" ", 1)[0].rstrip(" ,;(") + " …"


def status_text(listed: "Listed") -> str:
    """Return the status, marked when it was minuted in private."""
    return f"{listed.row.status}, exempt" if listed.row.exempt else listed.row.status


def task_text(action: "ActionRow | Action") -> str:
    """Return what is to be done, marked when nobody has yet confirmed that it is an action."""
    return f"{action.task} (proposed)" if action.status == "proposed" else action.task


def _due_style(listed: "Listed") -> str:
    return "bold red" if listed.standing.overdue else ""


def _owner_style(listed: "Listed") -> str:
    return "" if listed.row.owner.text else "yellow"


def _id(listed: "Listed") -> str:
    return str(listed.row.id)


def _reference(listed: "Listed") -> str:
    return listed.row.reference


def _task(listed: "Listed") -> str:
    return listed.row.task


def _in_lines(text: Callable[["Listed"], str]) -> Callable[["Listed"], str]:
    """Break a cell after its commas: a table has more height to spare than width."""
    return lambda listed: text(listed).replace(", ", "\n")


_due_in_lines = _in_lines(short_due_text)


#: For pipes: all of it on one line.
_COLUMNS: list[Column] = [
    Column("id", "ID", _id),
    Column("reference", "Reference", _reference),
    Column("task", "Action", _task),
    Column("owner", "Owner", owner_text),
    Column("from", "From", from_text),
    Column("due", "Due", short_due_text),
    Column("status", "Status", status_text),
]

_TABLE_COLUMNS: list[Column] = [
    Column("id", "ID", _id),
    Column("reference", "Reference", _reference),
    Column("task", "Action", _task, share=5),
    Column("owner", "Owner", owner_text, share=3, style=_owner_style),
    Column("from", "From", _in_lines(from_text), most=16),
    Column("due", "Due", _due_in_lines, most=16, style=_due_style),
    Column("status", "Status", _in_lines(status_text)),
]

_NARROW_COLUMNS: list[Column] = [
    Column("id", "ID", _id),
    Column("reference", "Reference, from", lambda each: f"{_reference(each)}\n{_in_lines(from_text)(each)}", most=16),
    Column("task", "Action", _task, share=5),
    Column("owner", "Owner", owner_text, share=3, style=_owner_style),
    Column(
        "due",
        "Due, status",
        lambda each: f"{_due_in_lines(each)}\n{status_text(each)}",
        most=16,
        style=_due_style,
    ),
]

_CSV_COLUMNS: list[Column] = [
    Column("id", "ID", _id, lambda each: each.row.id),
    Column("reference", "Reference", lambda each: each.row.reference),
    Column("task", "Action", lambda each: each.row.task),
    Column("status", "Status", lambda each: each.row.status),
    Column("owner", "Owner", owner_text, lambda each: each.row.owner.text),
    Column("due_on", "Due on", due_text, lambda each: each.standing.due_on),
    Column("due", "Due", due_text, lambda each: each.row.due.text),
    Column("overdue", "Overdue", due_text, lambda each: "yes" if each.standing.overdue else "no"),
    Column("carried", "Carried", _id, lambda each: each.standing.carried),
    Column("council", "Council", _id, lambda each: each.row.source.council),
    Column("body", "Body", _id, lambda each: each.row.source.body),
    Column("meeting", "Meeting", _id, lambda each: each.row.source.meeting),
    Column("item", "Item", _id, lambda each: each.row.source.item),
    Column("item_title", "Item title", _id, lambda each: each.row.source.item_title),
    Column("strength", "Strength", _id, lambda each: each.row.strength),
    Column("exempt", "Exempt", _id, lambda each: "yes" if each.row.exempt else "no"),
    Column("raised", "Raised", _id, lambda each: each.row.raised),
    Column("ended", "Ended", _id, lambda each: each.row.ended),
    Column("document", "Document", _id, lambda each: each.row.source.document),
]


def _meeting_heading(listed: "Listed") -> str:
    source = listed.row.source
    return ", ".join(filter(None, (source.body, show_day(source.meeting)))) or "No meeting"


_GROUPS: dict[str, Callable[["Listed"], str]] = {
    "owner": owner_text,
    "body": lambda each: each.row.source.body or "No body",
    "meeting": _meeting_heading,
    "due": lambda each: show_day(each.standing.due_on) or "No date",
    "status": lambda each: each.row.status,
}
