"""What an officer should look at, and what each decision does.

A review needs no state of its own: what has been decided is no longer proposed, so it can stop and go on at any time.
"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec
from msgspec.structs import replace

from ccpi_actions.errors import BadInput, Refused
from ccpi_actions.tracking import joining, life
from ccpi_actions.tracking.due_words import read_due
from ccpi_actions.tracking.model import Action
from ccpi_actions.tracking.numbering import Numbering
from ccpi_actions.tracking.store import ActionFilter, ActionRow, Reads, Transaction

ProposalKind = Literal["proposed", "new", "vanished"]
What = Literal["keep", "correct", "merge", "split", "drop"]


#: Likeness of tasks, 0 to 100, from which somebody who merges two is told of one.
LIKELY_SAME = 50


class Proposal(msgspec.Struct, frozen=True):
    """An action to look at.

    "proposed": found, but weakly. "new": only in a newer version of the minutes, or found when they were read again.
    "vanished": tracked, and a newer version of its minutes no longer says it, or they were read again without it.
    """

    action: Action
    kind: ProposalKind
    #: One sentence for people.
    why: str


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What an officer decides on one proposal."""

    what: What
    #: For "correct": what to change; None leaves it. ``owner`` "" is nobody, ``due`` in the words people type.
    task: str | None = None
    owner: str | None = None
    due: str | None = None
    item: str | None = None
    #: For "merge": the id of the action that this one is the same as.
    into: int | None = None
    #: For "split": the tasks of the two or more actions that it really is.
    tasks: Sequence[str] = ()
    #: For "drop".
    reason: str = "not an action"


def proposals(reads: Reads, where: ActionFilter | None = None) -> list[Proposal]:
    """List what is to be looked at among the actions that ``where`` names, whatever statuses it names; by id."""
    documents = reads.documents()
    names = {document.sha256: document.name for document in documents}
    versions = {document.superseded_by for document in documents}
    found: list[Proposal] = []
    for action in reads.actions(replace(where or ActionFilter(), statuses=life.ACTIVE)):
        if action.vanished_in is not None:
            newer = names.get(action.vanished_in, "a newer version")
            why = f"{newer} no longer says it; {action.source.document} did."
            if action.vanished_in == action.source.sha256:
                why = f"{newer} was read again, and is no longer taken to say it."
            found.append(Proposal(action, "vanished", why))
        elif action.status == "proposed" and action.new_in is not None:
            newer = names.get(action.new_in, "A newer version")
            why = f"{newer} says it; the version before did not."
            if action.new_in not in versions:
                why = f"{newer} was read again, and is now taken to say it."
            found.append(Proposal(action, "new", why))
        elif action.status == "proposed":
            found.append(Proposal(action, "proposed", "; ".join(action.reasons) or "the words are weak"))
    return found


def likely_same(reads: Reads, action: Action, most: int = 3) -> list[ActionRow]:
    """List the tracked actions of the same council and body whose tasks are most like an action's, the likest first."""
    from rapidfuzz import fuzz

    source = action.source
    where = ActionFilter(statuses=("open", "done", "proposed"), body=source.body, council=source.council)
    scored = [
        (-fuzz.token_set_ratio(row.task.casefold(), action.task.casefold()), row.id, row)
        for row in reads.rows(where)
        if row.id != action.id
    ]
    return [row for score, _, row in sorted(scored)[:most] if -score >= LIKELY_SAME]


def decide(change: Transaction, action: Action, decision: Decision, stamp: life.Stamp, today: date) -> list[Action]:
    """Carry out a decision; returns what was changed and made, the decided action first.

    What is tracked already may be merged or split too; for the rest there are commands of its own.
    """
    if not _waits(action) and (decision.what not in {"merge", "split"} or action.status not in life.ACTIVE):
        raise Refused(f"{action.reference} is {action.status} and not up for review.")
    match decision.what:
        case "keep":
            changed = [_kept(action, stamp)]
        case "correct":
            changed = [_corrected(action, decision, stamp, today)]
        case "drop":
            changed = [life.drop(action, stamp, today.isoformat(), decision.reason)]
        case "merge":
            changed = _merged(change, action, decision.into, stamp, today)
        case "split":
            changed = _split(change, action, decision.tasks, stamp)
    for one in changed:
        change.put_action(one)
    return changed


def _waits(action: Action) -> bool:
    return action.status == "proposed" or action.vanished_in is not None


def _kept(action: Action, stamp: life.Stamp) -> Action:
    if not _waits(action):
        return action
    if action.vanished_in is not None:
        return life.hold_on(action, stamp)
    return life.keep(action, stamp)


def _corrected(action: Action, decision: Decision, stamp: life.Stamp, today: date) -> Action:
    fields = {name: value for name in ("task", "item") if (value := getattr(decision, name)) is not None}
    corrected = life.edit(action, stamp, **fields)
    if decision.owner is not None:
        corrected = life.assign(corrected, stamp, decision.owner)
    if decision.due is not None:
        since = date.fromisoformat(action.source.meeting) if action.source.meeting else today
        corrected = life.defer(corrected, stamp, read_due(decision.due, since))
    # One decision is one version, however many fields it corrected.
    return replace(_kept(corrected, stamp), version=action.version + 1)


def _merged(change: Transaction, action: Action, into: int | None, stamp: life.Stamp, today: date) -> list[Action]:
    other = change.action(into) if into is not None else None
    if other is None or other.id == action.id:
        raise BadInput(f"Say which other action {action.reference} is the same as.")
    dropped = life.drop(action, stamp, today.isoformat(), f"the same as {other.reference}")
    return [dropped, joining.join(other, action, stamp)]


def _split(change: Transaction, action: Action, tasks: Sequence[str], stamp: life.Stamp) -> list[Action]:
    wanted = [" ".join(task.split()) for task in tasks]
    if len(wanted) < 2 or not all(wanted):
        raise BadInput(f"Splitting {action.reference} needs two tasks or more.")
    numbering = Numbering(change)
    day = action.source.meeting or action.raised or stamp.at
    others = [
        life.born(
            replace(
                action,
                id=change.new_id("actions"),
                reference=numbering.next(action.source.council, action.source.body, day),
                task=task,
                status="open",
                edited=list(dict.fromkeys([*action.edited, "task"])),
                evidence=[],
                carries=None,
                carried_by=[],
                vanished_in=None,
                new_in=None,
            ),
            stamp,
            f"split from {action.reference}",
        )
        for task in wanted[1:]
    ]
    first = joining.split(_kept(action, stamp), stamp, wanted[0], [one.reference for one in others])
    # One decision is one version.
    return [replace(first, version=action.version + 1), *others]
