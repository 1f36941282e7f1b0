"""Going through proposals at a terminal, one key at a time.

There is nothing to save: each decision is kept as it is made, and what is decided does not come up again.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ccpi_actions.cli.actions_table import Whole, due_text, owner_text
from ccpi_actions.cli.changed import reviewed
from ccpi_actions.cli.clean import clean
from ccpi_actions.cli.commands.show import marked, quotes_in_context
from ccpi_actions.cli.days import show_day
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats.card import Section, write_card
from ccpi_actions.cli.keys import Stop, read_key, read_line
from ccpi_actions.errors import CcpiError
from ccpi_actions.tracking.review import Decision

if TYPE_CHECKING:
    from ccpi_actions.tracker import Tracker
    from ccpi_actions.tracking.review import Proposal

KEYS = {
    "k": "keep",
    "c": "correct",
    "m": "merge",
    "p": "split",
    "d": "drop",
    "s": "skip",
    "u": "undo",
    "q": "stop",
}


def go_through(env: Environment, tracker: "Tracker", waiting: "Callable[[], list[Proposal]]") -> None:
    """Show each of the proposals that wait, and do what the key says, until none is left or the person stops."""
    skipped: set[int] = set()
    decided = 0
    try:
        while left := [each for each in waiting() if each.action.id not in skipped]:
            proposal = left[0]
            place = decided + len(skipped) + 1
            _show(env, tracker, proposal, f"{place} of {place + len(left) - 1}")
            what = _decide(env, tracker, proposal, decided)
            if what == "skip":
                skipped.add(proposal.action.id)
            else:
                decided += -1 if what == "undo" else 1
    except (Stop, EOFError, KeyboardInterrupt):
        env.stderr.write("\n")
    more = len(waiting())
    env.say(f"Decided {decided}, {more} left{': ccpi actions review goes on with them' if more else ''}.")


def _show(env: Environment, tracker: "Tracker", proposal: "Proposal", place: str) -> None:
    action = proposal.action
    listed = Whole(action, tracker.standing(action))
    facts = [
        ("Action", action.task),
        ("Owner", owner_text(listed)),
        ("Due", due_text(listed)),
        ("Item", " ".join(filter(None, (action.source.item, action.source.item_title)))),
        ("Why", proposal.why),
    ]
    quotes = [("", marked(context)) for context in quotes_in_context(tracker, action)]
    title = f"{place}  {action.reference} (ID {action.id}), {proposal.kind}"
    env.write("\n")
    write_card(env, title, [Section("", [fact for fact in facts if fact[1]]), Section("In the minutes", quotes)])
    env.stdout.flush()


def _decide(env: Environment, tracker: "Tracker", proposal: "Proposal", decided: int) -> str:
    """Ask until a key was pressed that leads on, do what it says, and return what it was. Raises ``Stop``."""
    while True:
        what = read_key(env, KEYS)
        try:
            if what == "stop":
                raise Stop
            if what == "skip":
                return what
            if what == "undo":
                if not decided:
                    env.say("Nothing has been decided yet.")
                    continue
                env.say(f"Taken back: {tracker.undo().summary}")
                return what
            decision = _decision(env, tracker, proposal, what) if what else None
            if decision is None:
                continue
            for action in tracker.decide(proposal.action.id, decision):
                env.say(f"{reviewed(action)} {action.reference} (ID {action.id}): {action.task}")
        except CcpiError as error:
            env.warn(str(error))
            continue
        return what


def _decision(env: Environment, tracker: "Tracker", proposal: "Proposal", what: str) -> Decision | None:
    """Ask for what a decision needs; None when the person gives nothing, and is asked for a key again."""
    action = proposal.action
    if what == "keep":
        return Decision(what="keep")
    if what == "drop":
        return Decision(what="drop", reason=read_line(env, "Why [not an action]") or "not an action")
    if what == "merge":
        for like in tracker.likely_same(action.id):
            env.say(f"  {like.id}: {like.task} ({like.status}, from {show_day(like.source.meeting) or 'no meeting'})")
        same = read_line(env, "The same as (ID or reference)")
        return Decision(what="merge", into=tracker.action(same).id) if same else None
    if what == "split":
        tasks: list[str] = []
        while task := read_line(env, f"Action {len(tasks) + 1} (empty: no more)"):
            tasks.append(task)
        return Decision(what="split", tasks=tasks) if tasks else None
    task = read_line(env, f"Action [{clean(action.task)}]")
    owner = read_line(env, f"Owner [{clean(action.owner.text or 'unassigned')}] (- for nobody)")
    due = read_line(env, f"Due [{clean(action.due.text or 'no date')}]")
    if not (task or owner or due):
        return None
    return Decision(what="correct", task=task or None, owner="" if owner == "-" else owner or None, due=due or None)
