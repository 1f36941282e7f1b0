"""``ccpi actions done``, ``close``, ``drop`` and ``reopen``: where an action is in its life."""

from typing import Annotated

from ccpi_actions.cli.changed import confirm_many, tell
from ccpi_actions.cli.days import doubt_about, read_day, show_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.errors import WrongUsage
from ccpi_actions.tracking.store import ActionFilter

Refs = Annotated[list[str], Argument("ID…", help="Numbers or references of actions.", completes="action")]


@command("ccpi actions done 7", 'ccpi actions done 7 --note "Circulated by e-mail on 3 March"')
def done(
    env: Environment,
    refs: Refs,
    note: Annotated[str, Option("--note", metavar="TEXT", help="The words that say so.")] = "",
) -> None:
    """Record that the owner reports an action done; the committee has yet to agree."""
    confirm_many(env, len(refs), "Mark as done")
    tell(env, env.tracker().done(refs, note), "Done")


@command(
    'ccpi actions close 7 --meeting 2025-03-05 --note "Members had received the report"',
    "ccpi actions close --all-done --meeting 2025-03-05",
)
def close(
    env: Environment,
    refs: Annotated[
        list[str] | None, Argument("[ID]…", help="Numbers or references of actions.", completes="action")
    ] = None,
    meeting: Annotated[
        str | None, Option("--meeting", "-m", metavar="DATE", help="The meeting that discharged it.")
    ] = None,
    note: Annotated[str, Option("--note", metavar="TEXT", help="The words that discharged it.")] = "",
    all_done: Annotated[
        bool, Option("--all-done", help="All that are reported done: the committee agreed to remove them.")
    ] = False,
    body: Annotated[
        str | None, Option("--body", "-b", metavar="NAME", help="With --all-done: of this body only.", completes="body")
    ] = None,
    council: Annotated[str | None, Option("--council", metavar="NAME", help="With --all-done: likewise.")] = None,
) -> None:
    """Close actions that the committee agrees are discharged."""
    tracker = env.tracker()
    day = read_day(meeting).isoformat() if meeting else None
    if all_done == bool(refs):
        raise WrongUsage("Say which actions to close: their numbers, or --all-done with --meeting.")
    if all_done:
        if day is None:
            raise WrongUsage("Say with --meeting DATE which meeting agreed that the actions are done.")
        confirm_many(env, len(tracker.done_at(day, body, council)), "Close")
        closed = tracker.close_all_done(day, body, note, council)
    else:
        confirm_many(env, len(refs or []), "Close")
        closed = tracker.close(refs or [], meeting=day, words=note)
    tell(env, closed, "Closed")
    if not closed:
        env.say(_nothing_done(tracker.store.count(ActionFilter(statuses=("done",))), day))
    elif day is not None and (doubt := doubt_about(tracker.meetings_of(closed), day)):
        env.say(f"{doubt} If that is not what you meant: ccpi actions undo.")


def _nothing_done(others: int, day: str | None) -> str:
    if not others:
        return "No action is reported done: there is nothing to close."
    wait = f"{others} action" + (
        " of another body or later meeting waits" if others == 1 else "s of other bodies or later meetings wait"
    )
    return f"Nothing is reported done that the meeting on {show_day(day)} could agree to; {wait}."


@command('ccpi actions drop 7 --reason "Overtaken by the new contract"')
def drop(
    env: Environment,
    refs: Refs,
    reason: Annotated[str, Option("--reason", "-r", metavar="TEXT", help="Why; it stays in the history.")],
) -> None:
    """Drop actions that were withdrawn or never were any; the reason is kept."""
    confirm_many(env, len(refs), "Drop")
    tracker = env.tracker()
    dropped = tracker.drop(refs, reason)
    tell(env, dropped, "Dropped")
    for carried in (tracker.action(each.carries) for each in dropped if each.carries is not None):
        if carried.status == "closed" and env.format == "table":
            env.say(f"It carried {carried.reference}: if that is still owed, ccpi actions reopen {carried.id}.")


@command("ccpi actions reopen 7", 'ccpi actions reopen 7 --reason "The reply did not answer the question"')
def reopen(
    env: Environment,
    refs: Refs,
    reason: Annotated[str, Option("--reason", "-r", metavar="TEXT", help="Why; it stays in the history.")] = "",
) -> None:
    """Open actions again that were done, closed or dropped."""
    confirm_many(env, len(refs), "Reopen")
    tell(env, env.tracker().reopen(refs, reason), "Reopened")
