"""Actions that turn out to be one, and one that turns out to be several: carried forward, merged, split.

Like those of ``life``, every function gives new actions with one more line of history and the next version.
"""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from ccpi_actions.errors import Refused
from ccpi_actions.tracking import life
from ccpi_actions.tracking.model import Action, Evidence, Quote

#: Likeness of tasks, 0 to 100, below which one does not say what the other does, as "Bring this item back" does not.
SAME_THING = 60


def carry_forward(
    action: Action, later: Action, stamp: life.Stamp, evidence: Evidence | None = None
) -> tuple[Action, Action]:
    """Link an action with the one that says it again in later minutes; both come back changed.

    The earlier one is closed as carried forward, so that one commitment is outstanding once; its history stays. The
    later one takes over what it does not say itself: who owes it, and what "this item" is.
    """
    life.must_be_active(action, "carried forward")
    if later.id == action.id or later.carries is not None:
        carries = f"already carries action {later.carries}" if later.carries is not None else "cannot carry itself"
        raise Refused(f"{later.reference} {carries}.")
    proof = evidence or Evidence(
        "carried forward", later.quotes[0].text if later.quotes else later.task, later.source.meeting, later.source.item
    )
    earlier = life.changed(
        action,
        stamp,
        f"carried forward as {later.reference}",
        proof.text,
        status="closed",
        ended=later.source.meeting or later.raised,
        carried_by=[*action.carried_by, later.id],
        evidence=[*action.evidence, proof],
        new_in=None,
        vanished_in=None,
    )
    fields = _taken_along(action, later)
    said = life.tell_differences(later, replace(later, **fields))
    fields |= {"carries": action.id, "edited": life.with_names(later.edited, *fields)}
    return earlier, life.changed(later, stamp, f"carries {action.reference}", said, **fields)


def join(action: Action, same: Action, stamp: life.Stamp) -> Action:
    """Take over from another action that turned out to be the same: its words, and the owner and due that are missing.

    Words of another document come without their place, for places are those of the action's own document.
    """
    life.must_be_active(action, "merged")
    known = {quote.text for quote in action.quotes}
    placed = same.source.sha256 == action.source.sha256
    quotes = [quote if placed else Quote(quote.text) for quote in same.quotes if quote.text not in known]
    fields: dict[str, Any] = {"quotes": [*action.quotes, *quotes]} if quotes else {}
    if action.owner.text is None and same.owner.text is not None and "owner" not in action.edited:
        fields["owner"] = same.owner
    if action.due.text is None and same.due.text is not None and "due" not in action.edited:
        fields["due"] = replace(same.due, since=same.due.since or same.source.meeting)
    why = "; ".join(life.tell_change(name, None, fields[name].text) for name in ("owner", "due") if name in fields)
    return life.changed(
        action, stamp, f"merged with {same.reference}", why, **fields, edited=life.with_names(action.edited, *fields)
    )


def split(action: Action, stamp: life.Stamp, task: str, others: Sequence[str]) -> Action:
    """Leave an action one of the tasks that it really was; ``others`` are the references of the rest."""
    life.must_be_active(action, "split")
    said = life.tell_change("task", action.task, task) if task != action.task else ""
    what = f"split, the rest is {', '.join(others)}"
    return life.changed(action, stamp, what, said, task=task, edited=life.with_names(action.edited, "task"))


def _taken_along(action: Action, later: Action) -> dict[str, Any]:
    """Give the fields that a later action has from the one that it carries forward."""
    from rapidfuzz import fuzz

    fields: dict[str, Any] = {}
    if later.owner.text is None and action.owner.text is not None:
        fields["owner"] = action.owner
    if fuzz.token_set_ratio(action.task.casefold(), later.task.casefold()) < SAME_THING:
        fields["task"] = f"{later.task}: {action.task[:1].lower()}{action.task[1:]}"
    return {name: value for name, value in fields.items() if name not in later.edited}
