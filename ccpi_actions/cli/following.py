"""Going through what later minutes say about open actions, one key an answer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ccpi_actions.cli.days import show_day
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats.card import Section, write_card
from ccpi_actions.cli.keys import Stop, read_key
from ccpi_actions.errors import CcpiError

if TYPE_CHECKING:
    from ccpi_actions.tracker import Tracker
    from ccpi_actions.tracking.follow_up import Answer, FollowUp
    from ccpi_actions.tracking.model import Action

KEYS = {
    "a": "accept",
    "d": "done",
    "p": "progress",
    "r": "reject",
    "n": "next answer",
    "s": "skip",
    "u": "undo",
    "q": "stop",
}


def go_through(env: Environment, tracker: "Tracker", heard: "Sequence[tuple[Action, FollowUp]]") -> None:
    """Show the answers to each action and record what the keys say, until all are seen or the person stops."""
    decided = 0
    try:
        for place, (action, found) in enumerate(heard, start=1):
            decided += _one(env, tracker, action, found.answers, (f"{place} of {len(heard)}", decided))
    except (Stop, EOFError, KeyboardInterrupt):
        env.stderr.write("\n")
    env.say(f"Decided {decided} of {len(heard)}.")


def _one(
    env: Environment, tracker: "Tracker", action: "Action", answers: "list[Answer]", so_far: tuple[str, int]
) -> int:
    """Go through the answers to one action. Returns how many decisions that made; taking one back counts -1."""
    place, decided = so_far
    left, made = list(answers), 0
    while left:
        answer = left[0]
        _show(env, action, answer, place)
        what = read_key(env, KEYS)
        try:
            if what == "stop":
                raise Stop
            if what == "skip":
                break
            if what == "next answer":
                left.pop(0)
            elif what == "undo":
                made += _undo(env, tracker, decided + made)
            elif what == "reject":
                tracker.reject(action.id, answer)
                left.pop(0)
                made += 1
            elif what:
                outcome = None if what == "accept" else what
                changed = tracker.accept(action.id, answer, outcome)
                env.say(f"{changed.reference} (ID {changed.id}) is {changed.status}: {changed.task}")
                return made + 1
        except CcpiError as error:
            env.warn(str(error))
    return made


def _undo(env: Environment, tracker: "Tracker", decided: int) -> int:
    if not decided:
        env.say("Nothing has been decided yet.")
        return 0
    env.say(f"Taken back: {tracker.undo().summary}")
    return -1


def _show(env: Environment, action: "Action", answer: "Answer", place: str) -> None:
    where = ", ".join(filter(None, (show_day(answer.meeting), f"item {answer.item}" if answer.item else "")))
    facts = [
        ("Action", action.task),
        ("Asked", action.quotes[0].text if action.quotes else ""),
        ("Answer", answer.quote),
        ("Where", where),
        ("Reads as", f"{answer.outcome}, {answer.certainty:.0%} sure"),
        ("Because", "; ".join(answer.reasons)),
    ]
    env.write("\n")
    write_card(env, f"{place}  {action.reference} (ID {action.id})", [Section("", [fact for fact in facts if fact[1]])])
    env.stdout.flush()
