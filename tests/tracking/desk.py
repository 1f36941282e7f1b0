"""A tracker over a store in memory, on a day of the tests' own, and a way to take in minutes without files."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from invented import Parsed, path_of, sha_of
from memory_store import MemoryStore

from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.added import Added
from ccpi_actions.tracking.intake import Intake
from ccpi_actions.tracking.store import Store

TODAY = date(2025, 3, 1)
Take = Callable[..., Added]


def desk(store: Store | None = None) -> tuple[Tracker, Take]:
    """Open a store, by default a new one in memory; the second part takes minutes in as ``add_minutes`` does."""
    tracker = Tracker(store or MemoryStore(), TODAY, "R Hollis", clock=lambda: datetime(2025, 3, 1, 10, tzinfo=UTC))

    def take(name: str, parsed: Parsed, *, many: bool = False) -> Added:
        with tracker._change("minutes add") as change:
            intake = Intake(change, change, tracker.stamp("minutes add"), tracker.today, many=many)
            added = intake.take(path_of(name), sha_of(parsed), parsed)
            change.summary = intake.summary([added])
        return added

    return tracker, take
