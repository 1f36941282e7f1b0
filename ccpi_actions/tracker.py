"""Files, store and tracking wired together: what the command line, scripts and notebooks call.

Heavy stages (reading documents, matching, storage) are imported only by the methods that need them.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ccpi_actions.desk import Desk, Ref, Refs, as_day, find_action, find_store, name_all
from ccpi_actions.errors import NotFound
from ccpi_actions.tracking import life
from ccpi_actions.tracking.bodies import name_key, typed_name
from ccpi_actions.tracking.model import Action, Due, Meeting, SourceDocument
from ccpi_actions.tracking.selection import Listed, Selection, Sort, select
from ccpi_actions.tracking.standing import show
from ccpi_actions.tracking.store import ActionFilter, Change

if TYPE_CHECKING:
    from ccpi_actions.parse import Parsed
    from ccpi_actions.parse_workers import OnProgress
    from ccpi_actions.tracking.added import Added
    from ccpi_actions.tracking.agenda_check import AgendaCheck
    from ccpi_actions.tracking.follow_up import Answer, FollowUp
    from ccpi_actions.tracking.review import Decision, Proposal

#: Up to so many files, the store is asked for each meeting's actions; beyond, read once.
FEW_FILES = 3

__all__ = ["Ref", "Refs", "Tracker", "find_store"]


class Tracker(Desk):
    """One store, one day, one user.

    Days are ISO 8601 strings; ``today`` is a date. Each changing method is one transaction, kept whole or not at all,
    and one step of ``undo``. Errors are those of ``ccpi_actions.errors``, each one sentence.
    Use as a context manager, or call ``release`` at the end.
    """

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
        from ccpi_actions.parse_workers import parse_files

        return parse_files(find_files(map(Path, paths)), jobs, near_misses=near_misses, on_progress=on_progress)

    def add_minutes(
        self,
        paths: Iterable[str | Path],
        jobs: int | None = None,
        on_progress: "OnProgress | None" = None,
        *,
        again: bool = False,
        council: str | None = None,
        body: str | None = None,
        meeting: str | None = None,
    ) -> "list[Added]":
        """Read files and folders, record their meetings and track their actions, all in one transaction.

        Gives one ``Added`` a file, in order. A file added before is read again only with ``again``, for a version of
        ``ccpi`` that reads better: what it finds anew or no longer finds is for ``proposals``, and what people have
        decided stays. A newer version of minutes does the same unasked; a file that is not minutes is refused with a
        sentence (``Added.state``, ``message``) and does not stop the others. ``council``, ``body`` and ``meeting``
        (ISO date, of one file) say what the files are of where they do not say it, or say it wrongly: that is kept, and
        files added before are read again by it. Raises ``BadInput`` when several files are said to be of one day, and
        for a name that is none.
        """
        from ccpi_actions.tracking.intake import Intake
        from ccpi_actions.unread import read_unread

        day = as_day(meeting) if meeting else None
        said = {"council": typed_name(council), "body": typed_name(body), "date": day}
        given = {name: value for name, value in said.items() if value}
        documents = self.store.documents()
        read = read_unread(paths, documents, again=again, given=given, jobs=jobs, on_progress=on_progress)
        stamp = self.stamp("minutes add")
        if all(one.error is not None for one in read.parsed.values()):
            # Nothing new was read: say so without a transaction, which would wait for others to end theirs.
            intake = Intake(self.store, None, stamp, self.today, again=read.again)
            return [intake.take(path, sha256, read.parsed.get(path)) for path, sha256 in read.files]
        with self._change("minutes add") as change:
            many = len(read.parsed) > FEW_FILES
            intake = Intake(change, change, stamp, self.today, many=many, again=read.again, given=given)
            added = [intake.take(path, sha256, read.parsed.get(path)) for path, sha256 in read.files]
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

    def full_actions(self, where: ActionFilter | None = None) -> list[Action]:
        """Return whole actions, with quotes, evidence and history, by id."""
        return self.store.actions(where or ActionFilter())

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

        meeting = as_day(meeting) if meeting is not None else None
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

    def edit(self, ref: Ref, *, owner: str | None = None, due: str | None = None, **fields: Any) -> Action:
        """Correct an action; None leaves a field. Its reference stays, whatever body or meeting it is really of.

        Fields: ``task``, ``exempt``, ``council``, ``body``, ``meeting`` (ISO date), ``item``, ``item_title``; ``owner``
        ("" is nobody) and ``due``, in the words of the minutes as seen from their meeting (see ``assign``, ``defer``).
        """
        unknown = fields.keys() - {*life.EDITABLE, *life.EDITABLE_SOURCE}
        if unknown:
            raise TypeError(f"An action has no {', '.join(sorted(unknown))} to edit.")
        given = {name: value for name, value in fields.items() if value is not None}
        if "meeting" in given:
            given["meeting"] = as_day(given["meeting"])

        def corrected(action: Action, stamp: life.Stamp) -> Action:
            one = life.edit(action, stamp, **given)
            if owner is not None:
                one = life.assign(one, stamp, owner)
            if due is not None:
                one = life.defer(one, stamp, self.read_due(due, one.source.meeting))
            # One correction is one version, however many fields it changed.
            return one if one is action else replace(one, version=action.version + 1)

        return self._alter("actions edit", "Edited", ref, corrected)

    def assign(self, ref: Ref, owner: str | None) -> Action:
        """Give an action to somebody, or to nobody (None)."""
        who = " ".join((owner or "").split())
        said = f"Assigned {{}} to {who}" if who else "Unassigned {}"
        return self._alter("actions assign", said, ref, lambda action, stamp: life.assign(action, stamp, who or None))

    def defer(self, ref: Ref, due: str, why: str = "") -> Action:
        """Say anew when an action is due, in the words people use (see ``add``)."""
        when = self.read_due(due)
        return self._alter("actions defer", "Deferred", ref, lambda action, stamp: life.defer(action, stamp, when, why))

    def note(self, ref: Ref, text: str, meeting: str | None = None) -> Action:
        """Write down progress, as heard at a meeting (ISO date) if one is given."""
        day = as_day(meeting) if meeting is not None else None
        return self._alter("actions note", "Noted on", ref, lambda action, stamp: life.note(action, stamp, text, day))

    def done(self, refs: Refs, words: str = "") -> list[Action]:
        """Record that the owner reports actions done, all or none."""
        return self._alter_all("actions done", "Reported done:", refs, lambda one, stamp: life.done(one, stamp, words))

    def close(self, refs: Refs, meeting: str | None = None, words: str = "") -> list[Action]:
        """Discharge actions, all or none, at a meeting (ISO date) and with the words that say so."""
        day = self.today.isoformat()
        meeting = as_day(meeting) if meeting is not None else None
        return self._alter_all(
            "actions close",
            "Closed",
            refs,
            lambda one, stamp: life.close(one, stamp, day, meeting=meeting, words=words),
        )

    def done_at(self, meeting: str, body: str | None = None) -> list[int]:
        """List by id the actions reported done that a meeting (ISO date) can agree to close; of one body if named.

        Without a body the one that met on that day is meant, or every body where none is known to have met.
        """
        day = as_day(meeting)
        met = [one for one in self.meetings() if one.date == day and one.status in {"held", "planned"}]
        keys = {self.calendar.key(one.council, one.body) for one in met} if body is None else set()
        return [
            action.id
            for action in self.store.rows(ActionFilter(statuses=("done",), body=body))
            if not keys or self.calendar.key(action.source.council, action.source.body) in keys
        ]

    def close_all_done(self, meeting: str, body: str | None = None, words: str = "") -> list[Action]:
        """Close every action reported done, as agreed at a meeting (see ``done_at``)."""
        done = self.done_at(meeting, body)
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

    def meetings_of(self, actions: "Iterable[Action]") -> list[Meeting]:
        """List the meetings of the bodies that actions come from, by body and date."""
        sources = {(action.source.council, action.source.body) for action in actions}
        bodies = {self.calendar.key(*source) for source in sources}
        return [
            meeting
            for meeting in self.store.meetings(of=sources)
            if self.calendar.key(meeting.council, meeting.body) in bodies
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

        day = as_day(day)
        with self._change("meetings add") as change:
            council, name = diary.which_body(change.meetings(), body, council)
            meeting = diary.add(change, council, name, day, time=time, venue=venue)
            change.summary = f"Added the meeting of {meeting.body} on {show(day)}"
        return meeting

    def move_meeting(self, day: str, to: str, body: str | None = None, *, council: str | None = None) -> Meeting:
        """Move a meeting to another day; what is due at it follows. Returns the meeting on the new day."""
        from ccpi_actions.tracking import diary

        day = as_day(day)
        to = as_day(to)
        with self._change("meetings move") as change:
            meeting = diary.move(change, diary.which_meeting(change.meetings(), day, body, council), to)
            change.summary = f"Moved the meeting of {meeting.body} from {show(day)} to {show(to)}"
        return meeting

    def cancel_meeting(self, day: str, body: str | None = None, *, council: str | None = None) -> Meeting:
        """Cancel a meeting; what is due at it is due at the next."""
        from ccpi_actions.tracking import diary

        day = as_day(day)
        with self._change("meetings cancel") as change:
            meeting = diary.cancel(change, diary.which_meeting(change.meetings(), day, body, council))
            change.summary = f"Cancelled the meeting of {meeting.body} on {show(day)}"
        return meeting

    # Follow-up, agenda check, review -------------------------------------------------------------------------------

    def follow_up(self, where: ActionFilter | None = None) -> "list[FollowUp]":
        """Say what later minutes of the same body say about each open action, best answers first; by action id."""
        from ccpi_actions.tracking.answers import follow_up_all

        return follow_up_all(self.store, self.calendar, where or ActionFilter(statuses=("open", "proposed")))

    def accept_follow_ups(self, min_certainty: float, where: ActionFilter | None = None) -> list[Action]:
        """Record the best answer of each action that is at least so certain (0 to 1); returns the changed actions.

        By default that is for open ones: somebody should have looked at a proposed one before anything is recorded.
        """
        from ccpi_actions.tracking.answers import accept

        heard = self.follow_up(where or ActionFilter(statuses=("open",)))
        sure = [one for one in heard if one.answers and one.answers[0].certainty >= min_certainty]
        if not sure:
            return []
        with self._change("actions follow-up") as change:
            stamp = self.stamp("actions follow-up")
            changed = [accept(change, find_action(change, one.action), one.answers[0], stamp)[0] for one in sure]
            change.summary = f"Recorded what minutes say about {name_all(changed)}"
        return changed

    def accept(self, ref: Ref, answer: "int | Answer" = 1, outcome: str | None = None) -> Action:
        """Record a suggested answer to an action; ``outcome`` ("done", "progress") corrects it.

        ``answer`` is one that ``follow_up`` gave, or its number there, from 1.
        """
        from ccpi_actions.tracking.answers import accept

        given = self._answer(ref, answer)
        with self._change("actions follow-up") as change:
            action = accept(change, find_action(change, ref), given, self.stamp("actions follow-up"), outcome)[0]
            change.summary = f"Recorded what minutes say about {action.reference}"
        return action

    def reject(self, ref: Ref, answer: "int | Answer" = 1) -> Action:
        """Say that a suggested answer (see ``accept``) is none: it is not suggested again."""
        from ccpi_actions.tracking.answers import reject

        given = self._answer(ref, answer)
        return self._alter(
            "actions follow-up", "Rejected an answer to", ref, lambda action, stamp: reject(action, given, stamp)
        )

    def check(
        self, agenda: str | Path, for_date: str | None = None, council: str | None = None, body: str | None = None
    ) -> "AgendaCheck":
        """Hold an agenda or pack against the actions due at that meeting or overdue. Raises ``BadInput``.

        The day, council and body go before what the agenda says of itself.
        """
        from ccpi_actions.documents import read_document
        from ccpi_actions.minutes import read_minutes
        from ccpi_actions.tracking.answers import check_reading

        path = Path(agenda)
        reading = read_minutes(read_document(path))
        day = as_day(for_date) if for_date else None
        return check_reading(self.store, self.standings, reading, path.name, day, (council, body))

    def proposals(self, where: ActionFilter | None = None) -> "list[Proposal]":
        """List what an officer should look at: proposed actions, and differences of newer minutes; by id."""
        from ccpi_actions.tracking.review import proposals

        return proposals(self.store, where)

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
                action = find_action(change, ref)
                changed += decide(change, action, decision, self.stamp("actions review"), self.today)
                said.append(f"{action.reference}: {decision.what}")
            change.summary = f"Reviewed {', '.join(said[:3])}{f' and {len(said) - 3} more' if len(said) > 3 else ''}"
        return changed

    # Shared ------------------------------------------------------------------------------------------------------

    def read_due(self, words: str, since: str | None = None) -> Due:
        """Read due words as people type them, seen from a day (ISO; today). Raises ``BadInput``."""
        from ccpi_actions.tracking.due_words import read_due

        return read_due(words, date.fromisoformat(since) if since else self.today)

    def _answer(self, ref: Ref, answer: "int | Answer") -> "Answer":
        if not isinstance(answer, int):
            return answer
        action = self.action(ref)
        answers = [one for heard in self.follow_up(ActionFilter(ids=(action.id,))) for one in heard.answers]
        if not 1 <= answer <= len(answers):
            raise NotFound(f"There is no answer {answer} to {action.reference}: {len(answers)} suggested.")
        return answers[answer - 1]
