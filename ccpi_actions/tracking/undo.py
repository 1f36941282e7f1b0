"""Taking back the last change, whatever it was."""

import msgspec
from msgspec.structs import replace

from ccpi_actions.errors import Conflict, Refused
from ccpi_actions.tracking import life
from ccpi_actions.tracking.model import Action
from ccpi_actions.tracking.store import Change, Delta, Store, Transaction

_PAGE = 20


def last_change(store: Store) -> Change:
    """Return the newest change that is no undo and has not been undone. Raises ``Refused`` when there is none.

    So undoing again takes back the change before, as in a word processor.
    """
    limit = _PAGE
    while True:
        changes = store.changes(limit)
        undone = {change.undoes for change in changes if change.undoes is not None}
        for change in changes:
            if change.undoes is None and change.seq not in undone:
                return change
        if len(changes) < limit:
            raise Refused("There is nothing to undo.")
        limit *= 4


def take_back(change: Transaction, last: Change, stamp: life.Stamp) -> None:
    """Put back in a transaction what a change did.

    Actions that it changed are as before, but for their history, which keeps both, and their version, which counts on
    so that a colleague who looks at the taken-back state is told. Actions that it made are gone, meetings and
    documents as they were. Raises ``Conflict`` when something has changed since.
    """
    said = f"took back: {last.summary}"
    reverted: list[Delta] = []
    restored: list[Action] = []
    for delta in last.deltas:
        if delta.table != "actions" or delta.after is None:
            reverted.append(delta)
            continue
        after = msgspec.convert(delta.after, Action)
        now = change.action(after.id)
        if now is None or _content(now) != _content(after):
            raise Conflict(f"{after.reference} has changed since “{last.summary}”, which can no longer be taken back.")
        if delta.before is None:
            # Later undone changes have left their mark on the history of the action: it goes all the same.
            reverted.append(delta if now == after else replace(delta, after=msgspec.to_builtins(now)))
        else:
            restored.append(life.taken_back(msgspec.convert(delta.before, Action), now, stamp, said))
    change.revert(replace(last, deltas=reverted))
    for action in restored:
        change.put_action(action)
    change.summary = f"Took back: {last.summary}"


def _content(action: Action) -> Action:
    return replace(action, history=[], version=0)
