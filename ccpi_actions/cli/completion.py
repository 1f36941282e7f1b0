"""What TAB offers: numbers of open actions, owners, bodies, from the store that the command would use."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import typer

from ccpi_actions.cli.declare import Completes
from ccpi_actions.cli.environment import Environment

if TYPE_CHECKING:
    from ccpi_actions.tracking.store import ActionRow

#: Words to offer, each with what it is.
Offers = Iterable[tuple[str, str]]

#: The longest explanation beside an offer that fits a terminal.
ABOUT = 60


def completer(completes: Completes, env: Environment) -> Callable[..., list[tuple[str, str]]] | None:
    """Return the function that completes such a word, or None when there is nothing to offer."""
    offers = _OFFERS.get(completes)
    if offers is None:
        return None

    def complete(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        try:
            env.store = env.store or _store_option(context)
            return [(word, about) for word, about in offers(_rows(env)) if word.startswith(incomplete)]
        except Exception:  # a shell that asks for completions must never show an error
            return []

    return complete


def _store_option(context: typer.Context) -> str | None:
    while True:
        if context.params.get("store"):
            return str(context.params["store"])
        if context.parent is None:
            return None
        context = context.parent  # type: ignore[assignment]  # Typer makes them all


def _rows(env: Environment) -> "list[ActionRow]":
    from ccpi_actions.tracking.store import ActionFilter

    where = ActionFilter(statuses=("proposed", "open", "done"))
    return [listed.row for listed in env.tracker().actions(where)]


def _actions(rows: "list[ActionRow]") -> Offers:
    return ((str(row.id), f"{row.reference} {row.task}"[:ABOUT]) for row in rows)


def _owners(rows: "list[ActionRow]") -> Offers:
    return ((name, "") for name in sorted({row.owner.text for row in rows if row.owner.text}))


def _bodies(rows: "list[ActionRow]") -> Offers:
    return ((name, "") for name in sorted({row.source.body for row in rows if row.source.body}))


_OFFERS: dict[str, Callable[[list["ActionRow"]], Offers]] = {"action": _actions, "owner": _owners, "body": _bodies}
