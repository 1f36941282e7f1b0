"""Files, store and tracking wired together: what the command line, scripts and notebooks call.

Heavy stages (reading documents, matching, storage) are imported only by the methods that need them.
"""

import getpass
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from ccpi_actions.errors import NotFound, Refused
from ccpi_actions.tracking import life
from ccpi_actions.tracking.bodies import name_key
from ccpi_actions.tracking.calendar import Calendar
from ccpi_actions.tracking.model import Action, Due, Meeting, SourceDocument
from ccpi_actions.tracking.references import Reference, parse_id
from ccpi_actions.tracking.selection import Listed, Selection, Sort, select
from ccpi_actions.tracking.standing import Standing, Standings, show
from ccpi_actions.tracking.store import ActionFilter, Change, Reads, Store, Transaction

if TYPE_CHECKING:
    from ccpi_actions.parse import OnProgress, Parsed
    from ccpi_actions.tracking.agenda_check import AgendaCheck
    from ccpi_actions.tracking.follow_up import FollowUp
    from ccpi_actions.tracking.intake import Added
    from ccpi_actions.tracking.review import Decision, Proposal

#: Up to so many files, the store is asked for each meeting's actions; beyond, read once.
FEW_FILES = 3
#: An action as people name it: 7, "7", "#7", "CCPI 2017/18-07" in any case.
Ref = str | int
Refs = Ref | Sequence[Ref]


class Tracker:
    """One store, one day, one user.

    Days are ISO 8601 strings; ``today`` is a date. Each changing method is one transaction, kept whole or not at all,
    and one step of ``undo``. Errors are those of ``ccpi_actions.errors``, each one sentence.
    Use as a context manager, or call ``release`` at the end.
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

    # Reading minutes ---------------------------------------------------------------------------------------------

    @staticmethod
    def parse(
        paths: Iterable[str | Path],
        jobs: int | None = None,
        *,
        near_misses: bool = False,
        on_progress: "OnProgress | None" = None,
    ) -> "Iterator[Parsed]":
        """Find what files, and the documents in folders, commit to; store nothing.

        Gives one ``Parsed`` a file, in order; a file that cannot be read has its ``error``. ``jobs`` is the number of
        processes (None: as many as pay).
        """
        from ccpi_actions.documents import find_files
        from ccpi_actions.parse import parse_files

        return parse_files(find_files(map(Path, paths)), jobs, near_misses=near_misses, on_progress=on_progress)

    def add_minutes(
        self, paths: Iterable[str | Path], jobs: int | None = None, on_progress: "OnProgress | None" = None
    ) -> "list[Added]":
        """Read files and folders, record their meetings and track their actions, all in one transaction.

        Gives one ``Added`` a file, in order. A file added before is not read again; a newer version of minutes
        updates their actions; a file that is not minutes is refused with a sentence (``Added.state``, ``message``)
        and does not stop the others.
        """
        from ccpi_actions.documents import find_files
        from ccpi_actions.parse import hash_file, parse_files
        from ccpi_actions.tracking.intake import Intake

        files = find_files(map(Path, paths))
        known = {document.sha256 for document in self.store.documents()}
        hashes = {path: hash_file(path) for path in files}
        unread = list(dict.fromkeys(path for path in files if hashes[path] not in known))
        parsed = dict(zip(unread, parse_files(unread, jobs, on_progress=on_progress), strict=True))
        stamp = self.stamp("minutes add")
        if all(one.error is not None for one in parsed.values()):
            # Nothing new was read: say so without a transaction, which would wait for others to end theirs.
            intake = Intake(self.store, None, stamp, self.today)
            return [intake.take(path, hashes[path], parsed.get(path)) for path in files]
        with self._change("minutes add") as change:
            intake = Intake(change, change, stamp, self.today, many=len(unread) > FEW_FILES)
            added = [intake.take(path, hashes[path], parsed.get(path)) for path in files]
            change.summary = intake.summary(added)
        return added

    def documents(self) -> list[SourceDocument]:
        """List the documents added, in the order they were."""
        return self.store.documents()

    # Actions -----------------------------------------------------------------------------------------------------

    def actions(
        self,
        where: ActionFilter | None = None,
        *,
        overdue: bool | None = None,
        due_by: str | None = None,
        due_meeting: str | None = None,
        sort: Sort = "id",
        reverse: bool = False,
    ) -> list[Listed]:
        """List actions with how they stand today.

        ``where`` is what the store can tell (its ``limit`` and ``offset`` count after all other conditions);
        ``due_by`` an ISO date; ``due_meeting`` the ISO date of the meeting they are due at.
        """
        wanted = Selection(overdue=overdue, due_by=due_by, due_meeting=due_meeting, sort=sort, reverse=reverse)
        return select(self.store, self.standings, where or ActionFilter(), wanted)

    def action(self, ref: Ref) -> Action:
        """Return one action by id, "#7" or reference. Raises ``BadInput``, ``NotFound``."""
        return _find(self.store, ref)

    def full_actions(self, where: ActionFilter | None = None) -> list[Action]:
        """Return whole actions, with quotes, evidence and history, by id."""
        return self.store.actions(where or ActionFilter())

    def standing(self, action: Action, at: date | None = None) -> Standing:
        """Say how an action stands today, or on another day."""
        return (self.standings if at is None else Standings(self.calendar, at)).of(action)

    def add(
        self,
        task: str,
        *,
        owner: str | None = None,
        due: str | None = None,
        meeting: str | None = None,
        body: str | None = None,
        council: str | None = None,
        item: str | None = None,
        exempt: bool = False,
    ) -> Action:
        """Track an action typed by hand.

        ``due`` is as people say it ("next meeting", "27 June 2017", "in six weeks"); ``meeting`` the ISO date of the
        meeting it comes from. Without ``body`` it is the one that met then, or the only one there is.
        """
        from ccpi_actions.tracking.manual import new_action

        with self._change("actions add") as change:
            action = new_action(
                change,
                self.stamp("actions add"),
                self.today,
                task=task,
                owner=owner,
                due=due,
                meeting=meeting,
                body=body,
                council=council,
                item=item,
                exempt=exempt,
            )
            change.put_action(action)
            change.summary = f"Added {action.reference}"
        return action

    def edit(self, ref: Ref, **fields: Any) -> Action:
        """Correct an action: ``task``, ``exempt``, ``council``, ``body``, ``meeting``, ``item``, ``item_title``.

        The reference stays, whatever body or meeting it turns out to be of.
        """
        given = {name: value for name, value in fields.items() if value is not None}
        return self._alter("actions edit", "Edited", ref, lambda action, stamp: life.edit(action, stamp, **given))

    def assign(self, ref: Ref, owner: str | None) -> Action:
        """Give an action to somebody, or to nobody (None)."""
        said = f"Assigned {{}} to {owner}" if owner else "Unassigned {}"
        return self._alter("actions assign", said, ref, lambda action, stamp: life.assign(action, stamp, owner))

    def defer(self, ref: Ref, due: str, why: str = "") -> Action:
        """Say anew when an action is due, in the words people use (see ``add``)."""
        when = self.read_due(due)
        return self._alter("actions defer", "Deferred", ref, lambda action, stamp: life.defer(action, stamp, when, why))

    def note(self, ref: Ref, text: str, meeting: str | None = None) -> Action:
        """Write down progress."""
        return self._alter(
            "actions note", "Noted on", ref, lambda action, stamp: life.note(action, stamp, text, meeting)
        )

    def done(self, refs: Refs, words: str = "") -> list[Action]:
        """Record that the owner reports actions done, all or none."""
        return self._alter_all("actions done", "Reported done:", refs, lambda one, stamp: life.done(one, stamp, words))

    def close(self, refs: Refs, meeting: str | None = None, words: str = "") -> list[Action]:
        """Discharge actions, all or none, at a meeting (ISO date) and with the words that say so."""
        day = self.today.isoformat()
        return self._alter_all(
            "actions close",
            "Closed",
            refs,
            lambda one, stamp: life.close(one, stamp, day, meeting=meeting, words=words),
        )

    def close_all_done(self, meeting: str | None, body: str | None = None, words: str = "") -> list[Action]:
        """Close every action reported done, as agreed at a meeting; of one body if one is named.

        Without a body the one that met on that day is meant, or every body where none is known to have met.
        """
        met = [one for one in self.meetings() if one.date == meeting and one.status in {"held", "planned"}]
        keys = {self.calendar.key(one.council, one.body) for one in met} if body is None else set()
        done = [
            action.id
            for action in self.store.rows(ActionFilter(statuses=("done",), body=body))
            if not keys or self.calendar.key(action.source.council, action.source.body) in keys
        ]
        return self.close(done, meeting, words) if done else []

    def drop(self, refs: Refs, reason: str) -> list[Action]:
        """Withdraw actions, all or none, with the reason."""
        day = self.today.isoformat()
        return self._alter_all("actions drop", "Dropped", refs, lambda one, stamp: life.drop(one, stamp, day, reason))

    def reopen(self, refs: Refs, reason: str = "") -> list[Action]:
        """Open done, closed or dropped actions again, all or none."""
        return self._alter_all("actions reopen", "Reopened", refs, lambda one, stamp: life.reopen(one, stamp, reason))

    def undo(self) -> Change:
        """Take back the last change that has not been taken back yet, whatever it was, and return it.

        Raises ``Refused`` when there is none.
        """
        from ccpi_actions.tracking.undo import last_change, take_back

        last = last_change(self.store)
        with self._change("actions undo") as change:
            take_back(change, last, self.stamp("actions undo"))
        return last

    # Meetings ----------------------------------------------------------------------------------------------------

    def meetings(self, body: str | None = None, council: str | None = None) -> list[Meeting]:
        """List meetings, by body and date; of the bodies whose name has the given words, or that has these initials."""
        from ccpi_actions.tracking.references import initials

        wanted, of_council = name_key(body), name_key(council)
        return [
            meeting
            for meeting in self.store.meetings()
            if (not wanted or wanted in name_key(meeting.body) or wanted == initials(meeting.body).lower())
            and of_council in name_key(meeting.council)
        ]

    def add_meeting(
        self,
        day: str,
        body: str | None = None,
        *,
        council: str | None = None,
        time: str | None = None,
        venue: str | None = None,
    ) -> Meeting:
        """Record a coming (or past) meeting. Raises ``Refused`` when that body already meets on that day."""
        from ccpi_actions.tracking import diary

        with self._change("meetings add") as change:
            council, name = diary.which_body(change.meetings(), body, council)
            meeting = diary.add(change, council, name, day, time=time, venue=venue)
            change.summary = f"Added the meeting of {meeting.body} on {show(day)}"
        return meeting

    def move_meeting(self, day: str, to: str, body: str | None = None, *, council: str | None = None) -> Meeting:
        """Move a meeting to another day; what is due at it follows. Returns the meeting on the new day."""
        from ccpi_actions.tracking import diary

        with self._change("meetings move") as change:
            meeting = diary.move(change, diary.which_meeting(change.meetings(), day, body, council), to)
            change.summary = f"Moved the meeting of {meeting.body} from {show(day)} to {show(to)}"
        return meeting

    def cancel_meeting(self, day: str, body: str | None = None, *, council: str | None = None) -> Meeting:
        """Cancel a meeting; what is due at it is due at the next."""
        from ccpi_actions.tracking import diary

        with self._change("meetings cancel") as change:
            meeting = diary.cancel(change, diary.which_meeting(change.meetings(), day, body, council))
            change.summary = f"Cancelled the meeting of {meeting.body} on {show(day)}"
        return meeting

    @property
    def calendar(self) -> Calendar:
        """The calendar as the store has it now."""
        return self.standings.calendar

    @cached_property
    def standings(self) -> Standings:
        """How actions stand today; worked out anew after each change made through this object."""
        return Standings(Calendar(self.store.meetings()), self.today)

    # Follow-up, agenda check, review -------------------------------------------------------------------------------

    def follow_up(self, where: ActionFilter | None = None) -> "list[FollowUp]":
        """Say what later minutes of the same body say about each open action, best answers first; by action id."""
        from ccpi_actions.tracking.answers import follow_up_all

        return follow_up_all(self.store, self.calendar, where or ActionFilter(statuses=("open", "proposed")))

    def accept_follow_ups(self, min_certainty: float, where: ActionFilter | None = None) -> list[Action]:
        """Record the best answer of each action that is at least so certain (0 to 1); returns the changed actions."""
        from ccpi_actions.tracking.answers import accept

        sure = [one for one in self.follow_up(where) if one.answers and one.answers[0].certainty >= min_certainty]
        if not sure:
            return []
        with self._change("actions follow-up") as change:
            stamp = self.stamp("actions follow-up")
            changed = [accept(change, _find(change, one.action), one.answers[0], stamp)[0] for one in sure]
            change.summary = f"Recorded what minutes say about {_names(changed)}"
        return changed

    def accept(self, ref: Ref, number: int = 1, outcome: str | None = None) -> Action:
        """Record the n-th suggested answer (from 1) of an action; ``outcome`` ("done", "progress") corrects it."""
        from ccpi_actions.tracking.answers import accept

        answer = self._answer(ref, number)
        with self._change("actions follow-up") as change:
            action = accept(change, _find(change, ref), answer, self.stamp("actions follow-up"), outcome)[0]
            change.summary = f"Recorded what minutes say about {action.reference}"
        return action

    def reject(self, ref: Ref, number: int = 1) -> Action:
        """Say that the n-th suggested answer (from 1) is none: it is not suggested again."""
        from ccpi_actions.tracking.answers import reject

        answer = self._answer(ref, number)
        return self._alter(
            "actions follow-up", "Rejected an answer to", ref, lambda action, stamp: reject(action, answer, stamp)
        )

    def check(self, agenda: str | Path, for_date: str | None = None) -> "AgendaCheck":
        """Hold an agenda or pack against the actions due at that meeting or overdue. Raises ``BadInput``."""
        from ccpi_actions.documents import read_document
        from ccpi_actions.minutes import read_minutes
        from ccpi_actions.tracking.answers import check_reading

        path = Path(agenda)
        reading = read_minutes(read_document(path))
        return check_reading(self.store, self.standings, reading, path.name, for_date)

    def proposals(self) -> "list[Proposal]":
        """List what an officer should look at: proposed actions, and differences of newer minutes; oldest first."""
        from ccpi_actions.tracking.review import proposals

        return proposals(self.store)

    def decide(self, ref: Ref, decision: "Decision") -> list[Action]:
        """Carry out one decision of a review; returns the changed and new actions, the decided one first."""
        return self.decide_all([(ref, decision)])

    def decide_all(self, decisions: "Sequence[tuple[Ref, Decision]]") -> list[Action]:
        """Carry out decisions of a review, all or none; returns the changed and new actions, in order."""
        from ccpi_actions.tracking.review import decide

        changed: list[Action] = []
        said: list[str] = []
        with self._change("actions review") as change:
            for ref, decision in decisions:
                action = _find(change, ref)
                changed += decide(change, action, decision, self.stamp("actions review"), self.today)
                said.append(f"{action.reference}: {decision.what}")
            change.summary = f"Reviewed {', '.join(said[:3])}{f' and {len(said) - 3} more' if len(said) > 3 else ''}"
        return changed

    # Shared ------------------------------------------------------------------------------------------------------

    def read_due(self, words: str, since: str | None = None) -> Due:
        """Read due words as people type them, seen from a day (ISO; today). Raises ``BadInput``."""
        from ccpi_actions.tracking.due_words import read_due

        return read_due(words, date.fromisoformat(since) if since else self.today)

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
        found = self.action(ref)
        if how(found, self.stamp(command)) is found:
            return found
        with self._change(command) as change:
            action = how(_find(change, ref), self.stamp(command))
            change.put_action(action)
            change.summary = said.format(action.reference) if "{}" in said else f"{said} {action.reference}"
        return action

    def _alter_all(
        self, command: str, said: str, refs: Refs, how: Callable[[Action, life.Stamp], Action]
    ) -> list[Action]:
        """Change several actions in one transaction, all or none."""
        with self._change(command) as change:
            stamp = self.stamp(command)
            found = {action.id: action for action in (_find(change, ref) for ref in _many(refs))}
            changed = [how(action, stamp) for action in found.values()]
            for action in changed:
                change.put_action(action)
            change.summary = f"{said} {_names(changed)}"
        return changed

    def _answer(self, ref: Ref, number: int) -> Any:
        action = self.action(ref)
        suggested = [one for one in self.follow_up(ActionFilter(ids=(action.id,))) if one.action == action.id]
        answers = suggested[0].answers if suggested else []
        if not 1 <= number <= len(answers):
            raise NotFound(f"There is no answer {number} to {action.reference}: {len(answers)} suggested.")
        return answers[number - 1]


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


def _find(reads: Reads, ref: Ref) -> Action:
    wanted = parse_id(ref)
    number = wanted
    if isinstance(wanted, Reference):
        rows = reads.rows(ActionFilter(reference=str(wanted)))
        number = next((row.id for row in rows if row.reference == str(wanted)), 0)
    action = reads.action(number) if isinstance(number, int) and number > 0 else None
    if action is None:
        raise NotFound(f"There is no action {ref} in this store: `ccpi actions list --status all` lists what there is.")
    return action


def _many(refs: Refs) -> Sequence[Ref]:
    if isinstance(refs, str | int):
        return [refs]
    if not refs:
        raise Refused("No action was named.")
    return refs


def _names(actions: Sequence[Action]) -> str:
    shown = ", ".join(action.reference for action in actions[:3])
    return shown if len(actions) <= 3 else f"{shown} and {len(actions) - 3} more"
