"""Taking in documents: meetings into the calendar, commitments into actions, and nothing twice."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from msgspec.structs import replace

from ccpi_actions.commitments.model import Commitment
from ccpi_actions.minutes.model import Agenda, Minutes, Reading
from ccpi_actions.tracking import amendments, life
from ccpi_actions.tracking.added import Added, State, Taken, doubt_day, doubt_newer, sentence, why_refused
from ccpi_actions.tracking.bodies import body_name
from ccpi_actions.tracking.diary import Diary
from ccpi_actions.tracking.found import Paper, looks, place_of, read_fields
from ccpi_actions.tracking.misprints import Renamed, find_misprinted, find_near, rename
from ccpi_actions.tracking.model import Action, Source, SourceDocument
from ccpi_actions.tracking.numbering import Numbering
from ccpi_actions.tracking.rereading import can_be_doubted, pair_again
from ccpi_actions.tracking.shelf import WHOLE, Shelf, Version
from ccpi_actions.tracking.standing import show
from ccpi_actions.tracking.store import Reads, Transaction
from ccpi_actions.tracking.versions import REWORDED, SAME_WORDS, amended, pair, words


class Found(Protocol):
    """The minutes of one meeting and their commitments (``parse.MeetingFound``)."""

    @property
    def minutes(self) -> Minutes: ...

    @property
    def commitments(self) -> list[Commitment]: ...


class Read(Protocol):
    """A file that was read, or could not be (``parse.Parsed``)."""

    @property
    def reading(self) -> Reading | None: ...

    @property
    def found(self) -> Sequence[Found]: ...

    @property
    def error(self) -> str | None: ...


class Intake:
    """Takes in the files of one command, one after the other, within one transaction.

    ``many`` says that there are many files: the store is then read once instead of for each of them.
    ``change`` may be None when it is known that nothing new will come: then only "again" and "refused" are answered.
    ``again`` says that documents added before, once each, are taken as they are read now; ``given`` is what people
    said that the documents are of (see ``SourceDocument.given``), and was put into what was read.
    """

    def __init__(
        self,
        reads: Reads,
        change: Transaction | None,
        stamp: life.Stamp,
        today: date,
        *,
        many: bool = False,
        again: bool = False,
        given: Mapping[str, str] | None = None,
    ) -> None:
        self._stamp = stamp
        self._again = again
        self._given = dict(given or {})
        self._reread: set[str] = set()
        self._today = today.isoformat()
        self._shelf = Shelf(reads, many=many)
        if change is not None:
            self._change = change
            self._diary = Diary(change)
            self._numbering = Numbering(change, self._diary.bodies)

    def take(self, path: Path, sha256: str, parsed: Read | None) -> Added:
        """Take in one file; ``parsed`` is None for one that was not read because its bytes were added before."""
        name = path.name
        known = self._shelf.get(sha256)
        if known is not None and not self._takes_again(known):
            newest = self._shelf.get(known.superseded_by) if known.superseded_by else None
            counts = f"{newest.name} is the version that counts" if newest is not None else ""
            return Added(
                path=str(path),
                kind=known.kind,
                state="again",
                council=known.council,
                body=known.body,
                meeting=known.meetings[0] if known.meetings else known.agenda_of,
                meetings=known.meetings,
                message=f"{name} was added before{f', and {counts}' if counts else ''}; nothing changed.",
                note=f"it was not read again, for {counts}." if self._again and counts else "",
            )
        self._reread.add(sha256)
        reading = parsed.reading if parsed is not None else None
        if parsed is None or reading is None:
            message = parsed.error if parsed is not None and parsed.error else f"{path} could not be read."
            return Added(path=str(path), state="refused", message=message)
        given = (known.given if known is not None else {}) | self._given
        found, said = parsed.found, ""
        if "council" not in given:
            reading, found, said = self._mend_council(reading, found)
        if not reading.minutes:
            added = self._take_agenda(path, sha256, reading)
        else:
            added = self._take_minutes(path, sha256, reading, found, known)
        return replace(added, note=" ".join(filter(None, (said, added.note))))

    def summary(self, added: Sequence[Added]) -> str:
        """Say in one line what all of them did."""
        kept = [one for one in added if one.state != "refused"]
        made = sum(len(one.created) for one in kept)
        what = Path(kept[0].path).name if len(kept) == 1 else f"{len(kept)} documents"
        did = f"Read {what} again" if self._again else f"Added {what}"
        return f"{did}: {made} new action{'' if made == 1 else 's'}"

    def _takes_again(self, known: SourceDocument) -> bool:
        """Say whether a document added before is to be read again: not one that a newer version stands in for."""
        return self._again and known.superseded_by is None and known.sha256 not in self._reread

    def _mend_council(self, reading: Reading, found: Sequence[Found]) -> tuple[Reading, Sequence[Found], str]:
        """Put the known name of the council for a misprint of it: the reading, what was found, what to say of it."""
        papers: list[Minutes | Agenda] = [*reading.minutes, *([reading.agenda] if reading.agenda is not None else [])]
        printed = next((one.council for one in papers if one.council), None)
        if printed is None:
            return reading, found, ""
        known = self._diary.councils()
        council = find_misprinted(printed, known)
        if council is None:
            near = find_near(printed, known)
            return reading, found, f"{printed} is new here; if it is {near}, add it with --council." if near else ""
        right = rename(reading, printed, council)
        renamed = [Renamed(now, one.commitments) for now, one in zip(right.minutes, found, strict=True)]
        return right, renamed, f"{printed} is taken for a misprint of {council}."

    def _take_agenda(self, path: Path, sha256: str, reading: Reading) -> Added:
        agenda = reading.agenda
        meeting = self._diary.learn_agenda(agenda, reading.text) if agenda is not None else None
        if agenda is None or meeting is None:
            message = f"{path} {why_refused(agenda)}; nothing was stored."
            return Added(path=str(path), kind=reading.kind, state="refused", message=message)
        self._keep(Paper(path.name, sha256, reading), agenda.council, agenda.body, [], 0)
        return Added(
            path=str(path),
            kind=reading.kind,
            state="agenda",
            council=meeting.council,
            body=meeting.body,
            meeting=meeting.date,
            message=f"{path.name} is the agenda of {meeting.body} for {show(meeting.date)}: the meeting is noted.",
        )

    def _take_minutes(
        self, path: Path, sha256: str, reading: Reading, found: Sequence[Found], known: SourceDocument | None
    ) -> Added:
        paper = Paper(path.name, sha256, reading)
        if known is None:
            taken = [self._take_meeting(one.minutes, one.commitments, paper) for one in found]
        else:
            taken = self._take_again(found, paper, known)
        if reading.agenda is not None:
            self._diary.learn_agenda(reading.agenda, reading.text)
        created = [action for one in taken for action in one.created]
        first = found[0].minutes
        dates = list(dict.fromkeys(one.minutes.date for one in found if one.minutes.date))
        body = body_name(first.council, first.body)
        copy_of = taken[0].same_as if len(taken) == 1 and reading.kind == "minutes" else None
        self._keep(paper, first.council, body, dates, len(created), copy_of)
        order: tuple[State, ...] = ("new", "newer version", "read again", "older version", "again")
        state = next(state for state in order if any(one.state == state for one in taken))
        return Added(
            path=str(path),
            kind=reading.kind,
            state=state,
            council=first.council,
            body=body,
            meeting=dates[0] if dates else None,
            meetings=dates,
            created=[action.id for action in created],
            proposed=[action.id for action in created if action.status == "proposed"],
            updated=[number for one in taken for number in one.updated],
            vanished=[number for one in taken for number in one.vanished],
            message=sentence(path.name, state, created, taken),
            note=" ".join(filter(None, (doubt_day(dates, self._today), *(one.note for one in taken)))),
        )

    def _take_again(self, found: Sequence[Found], paper: Paper, known: SourceDocument) -> list[Taken]:
        """Take a document as it is read now: what it tracks is updated, what is new or gone is to be looked at."""
        left = self._shelf.found_in(paper.sha256)
        same_text = self._shelf.text(paper.sha256) == paper.reading.text
        days = {one.minutes.date for one in found}
        self._withdraw_meetings(known, [one.minutes for one in found])
        taken = []
        for one in found:
            minutes = one.minutes
            self._diary.learn_minutes(minutes, paper.reading.text)
            key = self._diary.key(minutes.council, body_name(minutes.council, minutes.body))
            own = [each for each in left if each.source.meeting == minutes.date or each.source.meeting not in days]
            tracked = self._shelf.tracked(self._diary, key, minutes.date)
            others = [each for each in tracked if each.source.sha256 != paper.sha256]
            pairing = pair_again(one.commitments, own, others, same_text=same_text)
            paired = {action.id for _, action in pairing.pairs}
            left = [each for each in left if each.id not in paired]
            updates = amendments.update(pairing.pairs, paper, self._stamped(paper), minutes)
            taken.append(self._carry_out("read again", minutes, paper, pairing.new, updates))
        gone = [one for one in left if can_be_doubted(one)]
        missed = amendments.doubt(
            gone, paper, self._stamped(paper), f"{paper.name}, read again, is not taken to say it"
        )
        taken.append(self._carry_out("read again", found[0].minutes, paper, [], missed))
        return taken if any(one.created or one.updated or one.vanished for one in taken) else [Taken("read again")]

    def _withdraw_meetings(self, known: SourceDocument, now: Sequence[Minutes]) -> None:
        """Take meetings out of the calendar that only a misreading of a document had put there."""
        resolve = self._diary.bodies.resolve
        held = {(resolve(one.council, body_name(one.council, one.body)), one.date) for one in now}
        for day in known.meetings:
            there = (resolve(known.council, known.body), day)
            if there not in held and not self._shelf.others_of(self._diary, known, day):
                self._diary.withdraw(known.council, known.body, day)

    def _take_meeting(self, minutes: Minutes, commitments: Sequence[Commitment], paper: Paper) -> Taken:
        body = body_name(minutes.council, minutes.body)
        key = self._diary.key(minutes.council, body)
        said = words(paper.reading.text[minutes.start : minutes.end])
        others = self._shelf.of_meeting(self._diary, key, minutes.date)
        version = self._shelf.version_of(said, minutes.date, others) if paper.reading.kind in WHOLE else None
        if version is not None:
            if version.state == "confirmed" and minutes.state == "draft":
                return Taken("older version", same_as=version.sha256)
            if version.words == said and minutes.state in {version.state, ""}:
                return Taken("again", same_as=version.sha256)
        self._diary.learn_minutes(minutes, paper.reading.text)
        tracked = self._shelf.tracked(self._diary, key, minutes.date)
        if version is None:
            pairing = pair(commitments, tracked, SAME_WORDS)
            # What another document of the meeting said is tracked already; what was typed by hand gets its words.
            typed = [(one, action) for one, action in pairing.pairs if not action.quotes]
            updates = amendments.update(typed, paper, self._stamped(paper))
            return self._carry_out("new", minutes, paper, pairing.new, updates)
        pairing = pair(commitments, tracked, REWORDED)
        stamp, family = self._stamped(paper), self._shelf.family(version)
        updates = amendments.update(pairing.pairs, paper, stamp)
        left_out = [one for one in pairing.missing if one.source.sha256 in family]
        missed = amendments.doubt_unsaid(left_out, said, paper, stamp)
        same = not (pairing.new or missed or any(looks(before) != looks(after) for before, after in updates))
        if same and self._is_copy(minutes, said, version, paper):
            return Taken("again", same_as=version.sha256)
        if paper.reading.kind == "minutes":
            self._shelf.supersede(self._change, family, paper.sha256)
        taken = self._carry_out("newer version", minutes, paper, pairing.new, [*updates, *missed])
        before = self._shelf.get(version.sha256)
        if before is None or version.state != "confirmed" or minutes.state:
            return taken
        return replace(taken, note=doubt_newer(before.name))

    @staticmethod
    def _is_copy(minutes: Minutes, said: Sequence[str], version: Version, paper: Paper) -> bool:
        """Say whether minutes that promise the same are the same, in another file, or say something else besides."""
        if minutes.state != version.state or paper.reading.kind != "minutes":
            return minutes.state in {version.state, ""}
        return not amended(version.words, said)

    def _carry_out(
        self,
        state: State,
        minutes: Minutes,
        paper: Paper,
        new: Sequence[Commitment],
        changes: Sequence[tuple[Action, Action]],
    ) -> Taken:
        for _, action in changes:
            self._change.put_action(action)
        return Taken(
            state,
            [self._create(one, minutes, paper, new_in_version=state != "new") for one in new],
            [after.id for before, after in changes if looks(before) != looks(after)],
            [after.id for _, after in changes if after.vanished_in == paper.sha256],
        )

    def _create(self, commitment: Commitment, minutes: Minutes, paper: Paper, *, new_in_version: bool) -> Action:
        raised = minutes.date or self._today
        body = body_name(minutes.council, minutes.body)
        action = Action(
            id=self._change.new_id("actions"),
            reference=self._numbering.next(minutes.council, body, raised),
            task=commitment.task,
            status="proposed" if new_in_version or commitment.strength == "possible" else "open",
            source=Source(council=minutes.council, body=body, meeting=minutes.date),
            raised=raised,
            new_in=paper.sha256 if new_in_version else None,
        )
        action = replace(action, source=place_of(action, commitment, paper), **read_fields(commitment))
        action = life.born(action, self._stamped(paper), f"found in {paper.name}")
        self._change.put_action(action)
        self._shelf.note(action)
        return action

    def _stamped(self, paper: Paper) -> life.Stamp:
        return replace(self._stamp, document=paper.name)

    def _keep(
        self,
        paper: Paper,
        council: str | None,
        body: str | None,
        meetings: list[str],
        actions: int,
        superseded_by: str | None = None,
    ) -> None:
        before = self._shelf.get(paper.sha256)
        document = SourceDocument(
            sha256=paper.sha256,
            name=paper.name,
            kind=paper.reading.kind,
            council=council,
            body=body,
            meetings=meetings,
            agenda_of=paper.reading.agenda.date if paper.reading.agenda is not None else None,
            state=next((one.state for one in paper.reading.minutes if one.state), ""),
            added=before.added if before is not None else self._stamp.at,
            actions=actions + (before.actions if before is not None else 0),
            superseded_by=superseded_by,
            given=(before.given if before is not None else {}) | self._given,
        )
        self._shelf.keep(self._change, document, paper.reading)
