"""What a command says after it changed actions, and what it asks before it changes many."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ccpi_actions.cli.environment import Environment
from ccpi_actions.errors import Refused

if TYPE_CHECKING:
    from ccpi_actions.tracking.model import Action

#: From so many actions on, a person at a terminal is asked first.
MANY = 3


def confirm_many(env: Environment, count: int, what: str) -> None:
    """Ask before changing many actions: ``what`` is "Close", "Drop". Raises ``Refused`` when the answer is no."""
    if count >= MANY and not env.agree(f"{what} {count} actions?"):
        raise Refused("Nothing was changed.")


def tell(env: Environment, actions: "Sequence[Action]", what: str) -> None:
    """Say what became of each action (``what`` is "Closed"); scripts get the actions as data."""
    if env.format == "table":
        for action in actions:
            env.say(f"{what} {action.reference} (ID {action.id}): {action.task}")
        return
    from ccpi_actions.cli.actions_table import Whole, actions_listing
    from ccpi_actions.cli.listing import show

    tracker = env.tracker()
    show(env, actions_listing([Whole(action, tracker.standing(action)) for action in actions]))
