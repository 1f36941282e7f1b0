"""``ccpi actions list``."""

from typing import Annotated, Literal

from msgspec.structs import replace

from ccpi_actions.cli.actions_table import GroupBy, actions_listing
from ccpi_actions.cli.days import read_day, read_part_of_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show, terminal_rows
from ccpi_actions.cli.narrowing import FromMeeting, OfBody, OfCouncil, OfOwner
from ccpi_actions.errors import WrongUsage
from ccpi_actions.tracking.model import Status
from ccpi_actions.tracking.selection import Sort
from ccpi_actions.tracking.store import ActionFilter

Chosen = Literal["open", "done", "closed", "dropped", "proposed", "outstanding", "all"]

#: What --status means; "outstanding" is all that a committee has not let go.
STATUSES: dict[str, tuple[Status, ...]] = {
    "outstanding": ("open", "done"),
    "all": (),
    "open": ("open",),
    "done": ("done",),
    "closed": ("closed",),
    "dropped": ("dropped",),
    "proposed": ("proposed",),
}

#: Above this any number to show means all: a larger one is more than a store can be asked for.
MOST = 2**31 - 1


@command(
    "ccpi actions list",
    "ccpi actions list --overdue --group-by owner",
    "ccpi actions list --owner Clerk --due-by 2025-03-05",
    "ccpi actions list --status all --format csv",
)
def list_actions(
    env: Environment,
    words: Annotated[
        list[str] | None,
        Argument("[WORD]…", help="Only actions with all of these words in action, quote, owner or reference."),
    ] = None,
    status: Annotated[Chosen, Option("--status", help="Which actions; outstanding is open and done.")] = "open",
    owner: OfOwner = None,
    council: OfCouncil = None,
    body: OfBody = None,
    meeting: FromMeeting = None,
    due_by: Annotated[str | None, Option("--due-by", metavar="DATE", help="Due on or before this day.")] = None,
    due_at: Annotated[
        str | None, Option("--due-at", "--due", metavar="DATE", help="Due at the meeting on this day.")
    ] = None,
    overdue: Annotated[bool, Option("--overdue", help="Only what should have been done by now.")] = False,
    text: Annotated[str | None, Option("--text", metavar="WORDS", help="The same as WORD….")] = None,
    group_by: Annotated[GroupBy | None, Option("--group-by", help="Put the actions under headings.")] = None,
    sort: Annotated[Sort, Option("--sort", help="Order of the actions. [default: id]")] = "id",
    reverse: Annotated[bool, Option("--reverse", help="The other way round.")] = False,
    limit: Annotated[
        int | None,
        Option("--limit", "-n", metavar="N", help="Show so many at most, 0 for all. [default: 50 on a terminal]"),
    ] = None,
) -> None:
    """List actions, by default the open ones; by number, or in the order of --sort."""
    if limit is not None and limit < 0:
        raise WrongUsage("--limit is a number of actions: 0 for all, or more.")
    where = ActionFilter(
        statuses=STATUSES[status],
        owner=owner,
        council=council,
        body=body,
        meeting=read_part_of_day(meeting) if meeting else None,
        text=" ".join(filter(None, [text, *(words or [])])) or None,
    )
    tracker = env.tracker()
    # A store of a million actions need not give more than are shown, when it can tell which these are.
    by_number = sort == "id" and not (overdue or due_by or due_at or reverse or group_by)
    most = terminal_rows(env) if limit is None else min(limit, MOST)
    found = tracker.actions(
        replace(where, limit=most) if by_number and most else where,
        overdue=overdue or None,
        due_by=read_day(due_by).isoformat() if due_by else None,
        due_meeting=read_day(due_at).isoformat() if due_at else None,
        sort=sort,
        reverse=reverse,
    )
    total = tracker.store.count(where) if by_number and most and len(found) == most else len(found)
    empty = "No such actions."
    if not found and not tracker.store.count():
        empty = (
            f"No actions are tracked yet in the store {tracker.store.location}: "
            "ccpi minutes add FILE finds them in minutes."
        )
    show(env, actions_listing(found, group_by=group_by, limit=limit, total=total, empty=empty))
    if env.terminal and env.format == "table" and status in {"open", "outstanding"}:
        left_out = tracker.store.count(replace(where, statuses=("proposed",)))
        if left_out:
            each = "action is" if left_out == 1 else "actions are"
            env.say(f"{left_out:,} proposed {each} left out until somebody keeps them: ccpi actions review")
