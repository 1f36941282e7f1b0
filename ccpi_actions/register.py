"""The actions and meetings of a store as people keep them by hand: for the command line, scripts and notebooks."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from msgspec.structs import replace

from ccpi_actions.desk import Desk, Ref, Refs, as_day
from ccpi_actions.tracking import life
from ccpi_actions.tracking.bodies import name_key
from ccpi_actions.tracking.model import Action, Due, Meeting
from ccpi_actions.tracking.selection import Listed, Selection, Sort, select
from ccpi_actions.tracking.standing import show
from ccpi_actions.tracking.store import ActionFilter, Change


class Register(Desk):
    """What is tracked, and what people do about it: list, correct, close, move a meeting, take back.

    Days are ISO 8601 strings; ``today`` is a date. Each changing method is one transaction, kept whole or not at all,
    and one step of ``undo``. Errors are those of ``ccpi_actions.errors``, each one sentence.
    """

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

    def done_at(self, meeting: str, body: str | None = None, council: str | None = None) -> list[int]:
        """List by id the actions reported done that a meeting (ISO date) can agree to close.

        They are those of the body named, else of the one that met on that day; raises ``BadInput`` when that is not
        one body.
        """
        from ccpi_actions.tracking.agreement import done_at

        return [row.id for row in done_at(self.store, self.calendar, as_day(meeting), body, council)]

    def close_all_done(
        self, meeting: str, body: str | None = None, words: str = "", council: str | None = None
    ) -> list[Action]:
        """Close every action reported done, as agreed at a meeting (see ``done_at``)."""
        done = self.done_at(meeting, body, council)
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

    def read_due(self, words: str, since: str | None = None) -> Due:
        """Read due words as people type them, seen from a day (ISO; today). Raises ``BadInput``."""
        from ccpi_actions.tracking.due_words import read_due

        return read_due(words, date.fromisoformat(since) if since else self.today)

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

    def meeting_on(self, day: str, body: str | None = None, *, council: str | None = None) -> Meeting:
        """Return the meeting on a day. Raises ``NotFound``, or ``BadInput`` when several bodies meet then."""
        from ccpi_actions.tracking.diary import which_meeting

        return which_meeting(self.store.meetings(), as_day(day), body, council)

    def due_at(self, meeting: Meeting) -> list[Listed]:
        """List the actions of a meeting's body that have not ended and are due at it."""
        key = self.calendar.key(meeting.council, meeting.body)
        of_body = ActionFilter(statuses=life.ACTIVE, body=meeting.body)
        due = self.actions(of_body, due_meeting=meeting.date)
        return [one for one in due if self.calendar.key(one.row.source.council, one.row.source.body) == key]

    def add_meeting(
        self,
        day: str,
        body: str | None = None,
        *,
        council: str | None = None,
        time: str | None = None,
        venue: str | None = None,
        extraordinary: bool = False,
    ) -> Meeting:
        """Record a coming (or past) meeting. Raises ``Refused`` when that body already meets on that day.

        What is put off to the next meeting is not put off to an ``extraordinary`` one.
        """
        from ccpi_actions.tracking import diary

        day = as_day(day)
        with self._change("meetings add") as change:
            council, name = diary.which_body(change.meetings(), body, council)
            meeting = diary.add(change, council, name, day, time=time, venue=venue, extraordinary=extraordinary)
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
