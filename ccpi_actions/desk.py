"""A store, opened by a user on a day: finding actions in it, and changing them in transactions."""

import getpass
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Self

from ccpi_actions.errors import BadInput, NotFound, Refused
from ccpi_actions.tracking import life
from ccpi_actions.tracking.calendar import Calendar, GrowingCalendar
from ccpi_actions.tracking.model import Action
from ccpi_actions.tracking.references import Reference, parse_id
from ccpi_actions.tracking.standing import YEARS, Standing, Standings
from ccpi_actions.tracking.store import ActionFilter, Reads, Store, Transaction

#: An action as people name it: 7, "7", "#7", "CCPI 2017/18-07" in any case.
Ref = str | int
Refs = Ref | Sequence[Ref]


class Desk:
    """One store, one day, one user: what every command of ``Tracker`` works at.

    Each change is one transaction, kept whole or not at all, and one step of ``undo``.
    """

    def __init__(self, store: Store, today: date, user: str, *, clock: Callable[[], datetime] | None = None) -> None:
        self.store = store
        self.today = today
        self.user = user
        self._clock = clock or (lambda: datetime.now(UTC))

    @classmethod
    def open(
        cls,
        location: str | Path | None = None,
        today: date | None = None,
        user: str | None = None,
        *,
        create: bool = True,
    ) -> Self:
        """Open the store at a location, by default where ``find_store`` says, and the user the computer knows.

        With ``today`` the history is dated by it, else by the clock. Raises ``StoreError``.
        """
        from ccpi_actions.storage import open_store

        store = open_store(location if location is not None else find_store(), create=create)
        clock = None if today is None else lambda: datetime.combine(today, datetime.now(UTC).time(), UTC)
        return cls(store, today or date.today(), user or _user(), clock=clock)  # noqa: DTZ011 - the user's own day

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Let go of the store."""
        self.store.close()

    def action(self, ref: Ref) -> Action:
        """Return one action by id, "#7" or reference. Raises ``BadInput``, ``NotFound``."""
        return find_action(self.store, ref)

    def standing(self, action: Action, at: date | None = None) -> Standing:
        """Say how an action stands today, or on another day."""
        return (self.standings if at is None else Standings(self.calendar, at)).of(action)

    @property
    def calendar(self) -> Calendar:
        """The calendar as the store has it now."""
        return self.standings.calendar

    @cached_property
    def standings(self) -> Standings:
        """How actions stand today; worked out anew after each change made through this object."""
        read = self.store.meetings
        return Standings(GrowingCalendar(read) if self.store.selective else Calendar(read()), self.today)

    def stamp(self, command: str) -> life.Stamp:
        """Return who, when and by which command, for the history."""
        return life.Stamp(self._clock().isoformat(timespec="seconds"), self.user, command)

    @contextmanager
    def _change(self, command: str) -> Iterator[Transaction]:
        with self.store.transaction(command, self.user) as change:
            yield change
        self.__dict__.pop("standings", None)

    def _alter(self, command: str, said: str, ref: Ref, how: Callable[[Action, life.Stamp], Action]) -> Action:
        """Change one action, in one transaction; what stays as it was is not written."""
        with self._change(command) as change:
            found = find_action(change, ref)
            action = how(found, self.stamp(command))
            if action is not found:
                change.put_action(action)
            change.summary = said.replace("{}", action.reference, 1) if "{}" in said else f"{said} {action.reference}"
        return action

    def _alter_all(
        self, command: str, said: str, refs: Refs, how: Callable[[Action, life.Stamp], Action]
    ) -> list[Action]:
        """Change several actions in one transaction, all or none."""
        with self._change(command) as change:
            stamp = self.stamp(command)
            found = {action.id: action for action in (find_action(change, ref) for ref in _listed(refs))}
            changed = [how(action, stamp) for action in found.values()]
            for action in changed:
                change.put_action(action)
            change.summary = f"{said} {name_all(changed)}"
        return changed


def find_store() -> str:
    """Say where the store is: ``CCPI_STORE``, else the nearest folder ``store`` from here upwards, else ``./store``."""
    named = os.environ.get("CCPI_STORE")
    if named:
        return named
    here = Path.cwd()
    nearest = (folder / "store" for folder in (here, *here.parents) if (folder / "store").is_dir())
    return str(next(nearest, here / "store"))


def _user() -> str:
    try:
        return os.environ.get("CCPI_USER") or getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"


def as_day(day: str) -> str:
    """Return an ISO date as it is. Raises ``BadInput`` for anything else, so that no such thing is ever stored."""
    try:
        read = date.fromisoformat(day)
    except ValueError:
        read = None
    if read is None or read.year not in YEARS:
        raise BadInput(f"“{day}” is not a day: write it like 2017-06-27.")
    return read.isoformat()


def find_action(reads: Reads, ref: Ref) -> Action:
    """Return one action by id, "#7" or reference, in any case. Raises ``BadInput``, ``NotFound``."""
    wanted = parse_id(ref)
    number = wanted
    if isinstance(wanted, Reference):
        rows = reads.rows(ActionFilter(reference=str(wanted)))
        number = next((row.id for row in rows if row.reference == str(wanted)), 0)
    action = reads.action(number) if isinstance(number, int) and number > 0 else None
    if action is None:
        raise NotFound(f"There is no action {ref} in this store: “ccpi actions list --status all” lists what there is.")
    return action


def _listed(refs: Refs) -> Sequence[Ref]:
    if isinstance(refs, str | int):
        return [refs]
    if not refs:
        raise Refused("No action was named.")
    return refs


def name_all(actions: Sequence[Action]) -> str:
    """Name actions in a line of the history: the first three by reference, and how many more."""
    shown = ", ".join(action.reference for action in actions[:3])
    return shown if len(actions) <= 3 else f"{shown} and {len(actions) - 3} more"
