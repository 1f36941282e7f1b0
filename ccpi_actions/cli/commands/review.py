"""``ccpi actions review``: go through what was found, one by one, or decide by options."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Literal

from ccpi_actions.cli.changed import confirm_many, reviewed, tell
from ccpi_actions.cli.days import read_part_of_day
from ccpi_actions.cli.declare import Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.cli.narrowing import FromMeeting, OfBody
from ccpi_actions.errors import WrongUsage
from ccpi_actions.tracking.standing import Standing
from ccpi_actions.tracking.store import ActionFilter

if TYPE_CHECKING:
    from ccpi_actions.tracker import Tracker
    from ccpi_actions.tracking.review import Decision, Proposal

Ids = list[str] | None

_NOTHING = "There is nothing to review."


@command(
    "ccpi actions review",
    "ccpi actions review --list",
    "ccpi actions review --keep 15",
    "ccpi actions review --meeting 2024-06 --kind proposed --keep all",
    'ccpi actions review --correct 15 --task "Write to the bus company" --owner Clerk',
    "ccpi actions review --merge 15 --into 2",
    'ccpi actions review --split 15 --task "Write to the bus company" --task "Tell the school"',
)
def review(
    env: Environment,
    list_only: Annotated[bool, Option("--list", help="List what there is to review, and ask nothing.")] = False,
    keep: Annotated[
        Ids, Option("--keep", metavar="ID|all", help="It is an action. May be repeated.", completes="action")
    ] = None,
    drop: Annotated[
        Ids, Option("--drop", metavar="ID|all", help="It is none. May be repeated.", completes="action")
    ] = None,
    reason: Annotated[str | None, Option("--reason", "-r", metavar="TEXT", help="With --drop: why.")] = None,
    correct: Annotated[
        str | None, Option("--correct", metavar="ID", help="It is an action with --task, --owner, --due or --item.")
    ] = None,
    merge: Annotated[str | None, Option("--merge", metavar="ID", help="It is the same as the action --into.")] = None,
    into: Annotated[str | None, Option("--into", metavar="ID", help="With --merge: which it is the same as.")] = None,
    split: Annotated[str | None, Option("--split", metavar="ID", help="It is several actions: --task each.")] = None,
    task: Annotated[
        Ids, Option("--task", "-t", metavar="TEXT", help="With --correct or --split: what is to be done.")
    ] = None,
    owner: Annotated[
        str | None,
        Option("--owner", "-o", metavar="NAME", help='With --correct: who; "" for nobody.', completes="owner"),
    ] = None,
    due: Annotated[str | None, Option("--due", "-d", metavar="TEXT", help="With --correct: when.")] = None,
    item: Annotated[str | None, Option("--item", metavar="NUMBER", help="With --correct: the item.")] = None,
    kind: Annotated[
        Literal["proposed", "new", "vanished"] | None,
        Option("--kind", help="Only what is weak, new in minutes read anew, or no longer in them."),
    ] = None,
    body: OfBody = None,
    meeting: FromMeeting = None,
) -> None:
    """Go through what is proposed, new or gone: keep, correct, merge, split, drop, skip, stop.

    At a terminal each asks for one key, and you can stop and go on at any time. Elsewhere, and with --list, they are
    listed, to be decided by options. --keep all and --drop all decide on all that --kind, --body and --meeting leave;
    --merge and --split take actions that are tracked already, too.
    """
    from ccpi_actions.tracking.review import Decision

    tracker = env.tracker()
    where = ActionFilter(body=body, meeting=read_part_of_day(meeting) if meeting else None)

    def waiting() -> "list[Proposal]":
        return [each for each in tracker.proposals(where) if kind in {None, each.kind}]

    def nothing() -> str:
        narrowed = kind is not None or body is not None or meeting is not None
        others = len(tracker.proposals()) if narrowed else 0
        return f"{_NOTHING[:-1]} of that kind, body and meeting; {others} of others wait." if others else _NOTHING

    if "all" in (keep or ()) and "all" in (drop or ()):
        raise WrongUsage("--keep all and --drop all exclude each other.")
    decided: list[tuple[str | int, Decision]] = [(ref, Decision(what="keep")) for ref in _named(keep, waiting)]
    decided += [(ref, Decision(what="drop", reason=reason or "not an action")) for ref in _named(drop, waiting)]
    if correct is not None:
        decided.append((correct, _correction(task, owner, due, item)))
    if merge is not None:
        if into is None:
            raise WrongUsage("Say with --into ID which action it is the same as.")
        decided.append((merge, Decision(what="merge", into=tracker.action(into).id)))
    if split is not None:
        decided.append((split, Decision(what="split", tasks=tuple(task or ()))))
    if decided:
        confirm_many(env, len(decided), "Decide on")
        tell(env, tracker.decide_all(decided), reviewed)
    elif "all" in (*(keep or ()), *(drop or ())):
        env.say(nothing())
    elif any(each is not None for each in (reason, into, task, owner, due, item)):
        raise WrongUsage("Say what to decide: --keep, --drop, --correct, --merge or --split, with the ID.")
    elif list_only or not env.interactive or env.format != "table":
        found = waiting()
        show(env, _listing(tracker, found, empty="" if found else nothing()))
    elif not waiting():
        env.say(nothing())
    else:
        from ccpi_actions.cli.reviewing import go_through

        go_through(env, tracker, waiting)


def _named(refs: Ids, waiting: "Callable[[], list[Proposal]]") -> list[str | int]:
    """Return the actions that are named, or all that wait where that is what is said."""
    if refs and "all" in refs:
        return [each.action.id for each in waiting()]
    return [*(refs or ())]


def _correction(task: Ids, owner: str | None, due: str | None, item: str | None) -> "Decision":
    from ccpi_actions.tracking.review import Decision

    if task and len(task) > 1:
        raise WrongUsage("A corrected action has one --task; --split makes several of one.")
    if not task and owner is None and due is None and item is None:
        raise WrongUsage("Say what to correct: --task, --owner, --due or --item.")
    return Decision(what="correct", task=task[0] if task else None, owner=owner, due=due, item=item)


def _listing(tracker: "Tracker", proposals: "list[Proposal]", empty: str) -> Listing:
    return Listing(
        name="proposals",
        rows=proposals,
        columns=_COLUMNS,
        table_columns=_TABLE_COLUMNS,
        as_json=lambda each: proposal_json(tracker, each),
        empty=empty,
        advice="narrow the list with --meeting, --body or --kind, or --format csv lists all",
    )


def _from(proposal: "Proposal") -> str:
    from ccpi_actions.cli.actions_table import Whole, from_text

    return from_text(Whole(proposal.action, Standing()))


def proposal_json(tracker: "Tracker", proposal: "Proposal") -> dict[str, Any]:
    """Return an action as lists have it, with what is to be reviewed about it."""
    from ccpi_actions.cli.actions_table import Whole, action_json

    action = proposal.action
    record = action_json(Whole(action, tracker.standing(action)))
    quote = action.quotes[0].text if action.quotes else None
    return record | {"quote": quote, "kind": proposal.kind, "why": proposal.why}


_COLUMNS: list[Column] = [
    Column("id", "ID", lambda each: str(each.action.id), lambda each: each.action.id),
    Column("reference", "Reference", lambda each: each.action.reference),
    Column("task", "Action", lambda each: each.action.task, share=4),
    Column("owner", "Owner", lambda each: each.action.owner.text or "unassigned", share=2),
    Column("kind", "Kind", lambda each: each.kind),
    Column("why", "Why", lambda each: each.why, share=3),
]
_TABLE_COLUMNS: list[Column] = [
    _COLUMNS[0],
    Column("task", "Action", lambda each: each.action.task, share=5),
    _COLUMNS[3],
    Column("from", "From", lambda each: _from(each).replace(", ", "\n"), most=14),
    *_COLUMNS[4:],
]
