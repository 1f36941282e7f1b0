"""Files, store and tracking wired together: all that the command line, scripts and notebooks call.

Heavy stages (reading documents, matching, storage) are imported only by the methods that need them.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ccpi_actions.desk import Ref, Refs, as_day, find_action, find_store, name_all
from ccpi_actions.errors import NotFound
from ccpi_actions.register import Register
from ccpi_actions.tracking.bodies import typed_name
from ccpi_actions.tracking.model import Action, SourceDocument
from ccpi_actions.tracking.store import ActionFilter, ActionRow

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


class Tracker(Register):
    """The register of one store, on one day, for one user, and the papers that are read for it.

    Minutes are added, and read for what became of actions; agendas are held against what is due; what was found is
    reviewed. Use as a context manager, or call ``release`` at the end. See ``Register`` for days, changes and errors.
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

    def likely_same(self, ref: Ref) -> list[ActionRow]:
        """List the tracked actions that one is most like, for somebody who merges it with another."""
        from ccpi_actions.tracking.review import likely_same

        return likely_same(self.store, self.action(ref))

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

    def _answer(self, ref: Ref, answer: "int | Answer") -> "Answer":
        if not isinstance(answer, int):
            return answer
        action = self.action(ref)
        answers = [one for heard in self.follow_up(ActionFilter(ids=(action.id,))) for one in heard.answers]
        if not 1 <= answer <= len(answers):
            raise NotFound(f"There is no answer {answer} to {action.reference}: {len(answers)} suggested.")
        return answers[answer - 1]
