"""Going through what later minutes say about open actions, one key an answer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ccpi_actions.cli.changed import recorded
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
    walk = _Walk(env, tracker, heard)
    try:
        while walk.place < len(heard):
            walk.step()
    except (Stop, EOFError, KeyboardInterrupt):
        env.stderr.write("\n")
    left = len(heard) - walk.place
    more = f"; {left} left: ccpi actions follow-up --step goes on with them" if left else ""
    env.say(f"Decided {walk.decided} of {len(heard)}{more}.")


class _Walk:
    """A way through the answers to one action after the other, that remembers where each decision was made."""

    def __init__(self, env: Environment, tracker: "Tracker", heard: "Sequence[tuple[Action, FollowUp]]") -> None:
        self._env = env
        self._tracker = tracker
        self._heard = heard
        #: Which action, and which answer to it, is at hand; and where the decisions were, the last at the end.
        self.place = self._number = 0
        self._decisions: list[tuple[int, int]] = []

    @property
    def decided(self) -> int:
        """Count the actions that something was decided on."""
        return len({place for place, _ in self._decisions})

    def step(self) -> None:
        """Show the answer at hand and do what a key says. Raises ``Stop``."""
        action, found = self._heard[self.place]
        answer = found.answers[self._number]
        _show(self._env, action, answer, f"{self.place + 1} of {len(self._heard)}")
        while not (what := read_key(self._env, KEYS)):
            pass
        if what == "stop":
            raise Stop
        try:
            if what == "undo":
                self._undo()
            elif what == "skip":
                self._go(self.place + 1)
            elif what == "next answer":
                self._go_on(found)
            else:
                self._decide(action, found, answer, what)
        except CcpiError as error:
            self._env.warn(str(error))

    def _decide(self, action: "Action", found: "FollowUp", answer: "Answer", what: str) -> None:
        if what == "reject":
            changed, said = self._tracker.reject(action.id, answer), "Rejected an answer to"
        else:
            changed = self._tracker.accept(action.id, answer, None if what == "accept" else what)
            said = recorded(changed)
        self._env.say(f"{said} {changed.reference} (ID {changed.id}): {changed.task}")
        self._decisions.append((self.place, self._number))
        if what == "reject":
            self._go_on(found)
        else:
            self._go(self.place + 1)

    def _undo(self) -> None:
        """Take back the last decision, and go back to where it was made."""
        if not self._decisions:
            self._env.say("Nothing has been decided yet.")
            return
        self._env.say(f"Taken back: {self._tracker.undo().summary}")
        self._go(*self._decisions.pop())

    def _go_on(self, found: "FollowUp") -> None:
        if self._number + 1 < len(found.answers):
            self._go(self.place, self._number + 1)
        else:
            self._go(self.place + 1)

    def _go(self, place: int, number: int = 0) -> None:
        self.place, self._number = place, number


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
