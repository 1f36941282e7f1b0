"""``ccpi actions undo``."""

from ccpi_actions.cli.changed import confirm_many, report
from ccpi_actions.cli.declare import command
from ccpi_actions.cli.environment import Environment


@command("ccpi actions undo")
def undo(env: Environment) -> None:
    """Take back the last change, whatever it was; the history keeps both."""
    from ccpi_actions.tracking.undo import last_change

    tracker = env.tracker()
    last = last_change(tracker.store)
    confirm_many(env, sum(delta.table == "actions" for delta in last.deltas), f"Take back “{last.summary}”:")
    taken_back = tracker.undo()
    change = {name: getattr(taken_back, name) for name in ("seq", "at", "by", "command", "summary")}
    report(env, f"Taken back: {taken_back.summary}", change)
