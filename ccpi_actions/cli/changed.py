"""What a command says after it changed something, and what it asks before it changes much."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

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


def report(env: Environment, sentence: str, record: dict[str, Any]) -> None:
    """Say what was done; scripts get it as a record instead."""
    if env.format == "table":
        env.say(sentence)
    elif env.format == "json":
        from ccpi_actions.cli.formats.json_text import write_json

        write_json(env, record)
    else:
        from ccpi_actions.cli.formats import show
        from ccpi_actions.cli.listing import Column, Listing

        columns = [Column(name, name.replace("_", " ").capitalize(), _field(name)) for name in record]
        show(env, Listing(name="done", rows=[record], columns=columns, as_json=dict))


def _field(name: str) -> Callable[[dict[str, Any]], str]:
    def words(record: dict[str, Any]) -> str:
        value = record[name]
        return ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)

    return words


def tell(env: Environment, actions: "Sequence[Action]", what: "str | Callable[[Action], str]") -> None:
    """Say what became of each action (``what`` is "Closed", or tells it of each); scripts get the actions as data."""
    if env.format == "table":
        for action in actions:
            said = what if isinstance(what, str) else what(action)
            env.say(f"{said} {action.reference} (ID {action.id}): {action.task}")
        return
    from ccpi_actions.cli.actions_table import Whole, actions_listing
    from ccpi_actions.cli.formats import show

    tracker = env.tracker()
    show(env, actions_listing([Whole(action, tracker.standing(action)) for action in actions]))


def recorded(action: "Action") -> str:
    """Say in words before its name what an accepted answer made of an action."""
    if action.status == "closed":
        return f"{_capital(action.history[-1].what)}:"
    return "Reported done:" if action.status == "done" else "Noted progress on"


def reviewed(action: "Action") -> str:
    """Say in words before its name what a review made of an action."""
    last = action.history[-1]
    if last.what == "dropped":
        return f"Dropped as {last.why}:" if last.why.startswith("the same as ") else "Dropped"
    if last.what.startswith(("merged with ", "split")):
        return f"{_capital(last.what)}:"
    return "Kept"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
