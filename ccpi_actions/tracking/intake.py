"""Taking in documents: meetings into the calendar, commitments into actions, and nothing twice."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

import msgspec
from msgspec.structs import replace

from ccpi_actions.commitments.model import Commitment
from ccpi_actions.minutes.model import Minutes, Reading
from ccpi_actions.tracking import life
from ccpi_actions.tracking.bodies import body_name
from ccpi_actions.tracking.diary import Diary
from ccpi_actions.tracking.model import Action, Due, Owner, Quote, Source, SourceDocument
from ccpi_actions.tracking.numbering import Numbering
from ccpi_actions.tracking.standing import show
from ccpi_actions.tracking.store import ActionFilter, Reads, Transaction
from ccpi_actions.tracking.versions import REWORDED, SAME_MINUTES, SAME_WORDS, likeness, pair, still_says, words

State = Literal["new", "again", "newer version", "older version", "agenda", "refused"]
#: Documents that minute a whole meeting; the others (a decision page, a page of one item) say only part of it.
WHOLE = ("minutes", "agenda pack")


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


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What adding one file did; ``message`` is a sentence for people. Ids of actions, ascending."""

    path: str
    kind: str = ""
    state: State
    council: str | None = None
    body: str | None = None
    #: ISO date of the (first) meeting that it minutes or is the agenda of; all of them in ``meetings``.
    meeting: str | None = None
    meetings: list[str] = []
    created: list[int] = []
    #: Those of the created that an officer should look at.
    proposed: list[int] = []
    updated: list[int] = []
    vanished: list[int] = []
    message: str = ""


class _Taken(msgspec.Struct):
    """What one meeting's minutes did."""

    state: State
    created: list[Action] = []
    updated: list[int] = []
    vanished: list[int] = []


class Intake:
    """Takes in the files of one command, one after the other, within one transaction.

    ``many`` says that there are many files: the store is then read once instead of for each of them.
    ``change`` may be None when it is known that nothing new will come: then only "again" and "refused" are answered.
    """

    def __init__(
        self, reads: Reads, change: Transaction | None, stamp: life.Stamp, today: date, *, many: bool = False
    ) -> None:
        self._reads = reads
        self._many = many
        self._actions_by_day: dict[str, list[tuple[int, str | None, str | None]]] | None = None
        self._stamp = stamp
        self._today = today.isoformat()
        self._documents = {document.sha256: document for document in reads.documents()}
        if change is not None:
            self._change = change
            self._diary = Diary(change)
            self._numbering = Numbering(change)
        self._by_day: dict[str, list[SourceDocument]] = {}
        for document in self._documents.values():
            self._file(document)

    def take(self, path: Path, sha256: str, parsed: Read | None) -> Added:
        """Take in one file; ``parsed`` is None for one that was not read because its bytes were added before."""
        name = path.name
        known = self._documents.get(sha256)
        if known is not None:
            return Added(
                path=str(path),
                kind=known.kind,
                state="again",
                council=known.council,
                body=known.body,
                meeting=known.meetings[0] if known.meetings else None,
                meetings=known.meetings,
                message=f"{name} was added before; nothing changed.",
            )
        reading = parsed.reading if parsed is not None else None
        if parsed is None or reading is None:
            message = parsed.error if parsed is not None and parsed.error else f"{path} could not be read."
            return Added(path=str(path), state="refused", message=message)
        if not reading.minutes:
            return self._take_agenda(path, sha256, reading)
        return self._take_minutes(path, sha256, reading, parsed.found)

    @staticmethod
    def summary(added: Sequence[Added]) -> str:
        """Say in one line what all of them did."""
        kept = [one for one in added if one.state != "refused"]
        made = sum(len(one.created) for one in kept)
        what = Path(kept[0].path).name if len(kept) == 1 else f"{len(kept)} documents"
        return f"Added {what}: {made} new action{'' if made == 1 else 's'}"

    def _take_agenda(self, path: Path, sha256: str, reading: Reading) -> Added:
        agenda = reading.agenda
        meeting = self._diary.learn_agenda(agenda) if agenda is not None else None
        if agenda is None or meeting is None:
            what = "an agenda that names no body or no date" if agenda is not None else "not minutes of a meeting"
            return Added(
                path=str(path), kind=reading.kind, state="refused", message=f"{path} is {what}: nothing was stored."
            )
        self._keep(path.name, sha256, reading, agenda.council, agenda.body, [], 0)
        return Added(
            path=str(path),
            kind=reading.kind,
            state="agenda",
            council=meeting.council,
            body=meeting.body,
            meeting=meeting.date,
            message=f"{path.name} is the agenda of {meeting.body} for {show(meeting.date)}: the meeting is noted.",
        )

    def _take_minutes(self, path: Path, sha256: str, reading: Reading, found: Sequence[Found]) -> Added:
        source = _Document(path.name, sha256, reading)
        taken = [self._take_meeting(one.minutes, one.commitments, source) for one in found]
        if reading.agenda is not None:
            self._diary.learn_agenda(reading.agenda)
        created = [action for one in taken for action in one.created]
        first = found[0].minutes
        dates = list(dict.fromkeys(one.minutes.date for one in found if one.minutes.date))
        body = body_name(first.council, first.body)
        self._keep(path.name, sha256, reading, first.council, body, dates, len(created))
        states = [one.state for one in taken]
        order: tuple[State, ...] = ("new", "newer version", "older version", "again")
        state = next(one for one in order if one in states)
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
            message=_sentence(path.name, state, created, taken),
        )

    def _take_meeting(self, minutes: Minutes, commitments: Sequence[Commitment], source: "_Document") -> _Taken:
        body = body_name(minutes.council, minutes.body)
        said = words(source.reading.text[minutes.start : minutes.end])
        key = self._diary.bodies.resolve(minutes.council, body)
        others = self._documents_of(key, minutes.date)
        tracked = self._tracked(key, minutes.date)
        version_of = self._version(said, minutes.date, others) if source.reading.kind in WHOLE else None
        if version_of is not None and (outcome := self._not_newer(version_of, minutes, said)):
            return _Taken(outcome)
        self._diary.learn_minutes(minutes)
        stamp = replace(self._stamp, document=source.name)
        pairing = pair(commitments, tracked, REWORDED if version_of else SAME_WORDS)
        taken = _Taken("new" if version_of is None else "newer version")
        for commitment, action in pairing.pairs:
            if version_of is None and action.quotes:
                continue  # said in another document of the meeting: tracked already
            if self._update(action, commitment, source, stamp):
                taken.updated.append(action.id)
        for commitment in pairing.new:
            action = self._create(commitment, minutes, source, stamp, new_in_version=version_of is not None)
            taken.created.append(action)
        if version_of is not None:
            text = " ".join(said)
            family = self._family(version_of)
            for action in pairing.missing:
                if action.source.sha256 in family and self._miss(action, text, source, stamp):
                    taken.vanished.append(action.id)
            if not (taken.created or taken.updated or taken.vanished) and minutes.state == version_of.state:
                taken.state = "again"
            elif source.reading.kind == "minutes":
                self._supersede(family, source.sha256)
        return taken

    def _create(
        self,
        commitment: Commitment,
        minutes: Minutes,
        source: "_Document",
        stamp: life.Stamp,
        *,
        new_in_version: bool,
    ) -> Action:
        raised = minutes.date or self._today
        body = body_name(minutes.council, minutes.body)
        reasons = [*commitment.reasons, *(["new in a newer version of its minutes"] if new_in_version else [])]
        action = Action(
            id=self._change.new_id("actions"),
            reference=self._numbering.next(minutes.council, body, raised),
            status="proposed" if new_in_version or commitment.strength == "possible" else "open",
            source=Source(council=minutes.council, body=body, meeting=minutes.date),
            raised=raised,
            task=commitment.task,
            new_in=source.sha256 if new_in_version else None,
        )
        action = replace(action, source=_place(action, commitment, source), **_read_fields(commitment, reasons))
        action = life.born(action, stamp, f"found in {source.name}")
        self._change.put_action(action)
        if self._actions_by_day is not None and minutes.date is not None:
            place = (action.id, minutes.council, body)
            self._actions_by_day.setdefault(minutes.date, []).append(place)
        return action

    def _update(self, action: Action, commitment: Commitment, source: "_Document", stamp: life.Stamp) -> bool:
        fields = _read_fields(commitment, list(commitment.reasons))
        if action.cue == "manual":
            # Typed by hand: the minutes add their words, and change nothing that a person wrote.
            fields = {name: fields[name] for name in ("quotes",)}
        if action.status == "proposed" and commitment.strength == "firm" and action.new_in is None:
            fields["status"] = "open"
        place = _place(action, commitment, source)
        new = life.found_again(action, stamp, f"read anew in {source.name}", source=place, vanished_in=None, **fields)
        if new is action:
            return False
        self._change.put_action(new)
        return _shows(action) != _shows(new)

    def _miss(self, action: Action, text: str, source: "_Document", stamp: life.Stamp) -> bool:
        """Flag an action whose words a newer version no longer has; True when it is one to look at."""
        if action.status not in life.ACTIVE or not action.quotes or still_says(text, action):
            return False
        what = f"no longer in {source.name}"
        self._change.put_action(life.found_again(action, stamp, what, vanished_in=source.sha256))
        return True

    def _not_newer(self, known: "_Known", minutes: Minutes, said: list[str]) -> State | None:
        if known.state == "confirmed" and minutes.state == "draft":
            return "older version"
        return "again" if known.words == said and minutes.state in {known.state, ""} else None

    def _version(self, said: list[str], day: str | None, others: Sequence[SourceDocument]) -> "_Known | None":
        """Find the newest kept document that is a version of the same minutes."""
        for document in reversed(others):
            kept = self._reads.reading(document.sha256) if document.kind in WHOLE else None
            if kept is None:
                continue
            reading = msgspec.json.decode(kept, type=Reading)
            for minutes in reading.minutes:
                theirs = words(reading.text[minutes.start : minutes.end]) if minutes.date == day else []
                if theirs and likeness(theirs, said) >= SAME_MINUTES:
                    return _Known(document.sha256, theirs, minutes.state)
        return None

    def _family(self, known: "_Known") -> set[str]:
        """Return the SHA-256 of a document and of all that it superseded."""
        family = {known.sha256}
        while more := {one.sha256 for one in self._documents.values() if one.superseded_by in family} - family:
            family |= more
        return family

    def _supersede(self, family: set[str], by: str) -> None:
        for sha256 in family:
            old = self._documents[sha256]
            if old.superseded_by is None and len(old.meetings) == 1 and old.kind == "minutes":
                self._documents[sha256] = replace(old, superseded_by=by)
                self._change.put_document(self._documents[sha256])

    def _documents_of(self, key: str, day: str | None) -> list[SourceDocument]:
        if day is None:
            return []
        return [
            self._documents[one.sha256]
            for one in self._by_day.get(day, ())
            if self._diary.bodies.resolve(one.council, one.body) == key
        ]

    def _file(self, document: SourceDocument) -> None:
        for day in document.meetings:
            self._by_day.setdefault(day, []).append(document)

    def _tracked(self, key: str, day: str | None) -> list[Action]:
        if day is None:
            return []
        numbers = tuple(
            number
            for number, council, body in self._actions_of(day)
            if self._diary.bodies.resolve(council, body) == key
        )
        return self._reads.actions(ActionFilter(ids=numbers)) if numbers else []

    def _actions_of(self, day: str) -> list[tuple[int, str | None, str | None]]:
        """Return id, council and body of the actions of a day; a store that scans is scanned once for many files."""
        if not self._many:
            rows = self._reads.rows(ActionFilter(meeting=day))
            return [(row.id, row.source.council, row.source.body) for row in rows]
        if self._actions_by_day is None:
            self._actions_by_day = {}
            for row in self._reads.rows(ActionFilter()):
                if row.source.meeting is not None:
                    place = (row.id, row.source.council, row.source.body)
                    self._actions_by_day.setdefault(row.source.meeting, []).append(place)
        return self._actions_by_day.get(day, [])

    def _keep(
        self,
        name: str,
        sha256: str,
        reading: Reading,
        council: str | None,
        body: str | None,
        meetings: list[str],
        actions: int,
    ) -> None:
        document = SourceDocument(
            sha256=sha256,
            name=name,
            kind=reading.kind,
            council=council,
            body=body,
            meetings=meetings,
            state=next((one.state for one in reading.minutes if one.state), ""),
            added=self._stamp.at,
            actions=actions,
        )
        self._documents[sha256] = document
        self._file(document)
        self._change.put_document(document, msgspec.json.encode(reading))


class _Document(msgspec.Struct, frozen=True):
    name: str
    sha256: str
    reading: Reading


class _Known(msgspec.Struct, frozen=True):
    sha256: str
    words: list[str]
    state: str


def _read_fields(commitment: Commitment, reasons: list[str]) -> dict[str, object]:
    """Give the fields of an action that the words of the minutes decide."""
    owner, due = commitment.owner, commitment.due
    return {
        "task": commitment.task,
        "owner": Owner(text=owner.text, basis=owner.basis, rule=owner.rule, words=owner.words),
        "due": Due(text=due.text, kind=due.kind, date=due.date, rule=due.rule),
        "quotes": [Quote(span.text, span.start, span.end) for span in (commitment.quote, *commitment.quotes)],
        "strength": commitment.strength,
        "cue": commitment.cue,
        "cue_words": commitment.cue_words,
        "reasons": reasons,
        "exempt": commitment.exempt,
    }


def _place(action: Action, commitment: Commitment, source: _Document) -> Source:
    """Say where the words stand; what was corrected by hand stays."""
    read = {"item": commitment.item, "item_title": commitment.item_title, "reference": commitment.reference}
    fields = {
        name: value or "" if name != "item" else value for name, value in read.items() if name not in action.edited
    }
    return replace(action.source, document=source.name, sha256=source.sha256, **fields)


def _shows(action: Action) -> tuple[object, ...]:
    """Return what a reader would notice of a change: not offsets or the file's name."""
    said = [" ".join(words(quote.text)) for quote in action.quotes]
    owner, due, source = action.owner, action.due, action.source
    return (
        action.task,
        owner.text,
        due.text,
        due.date,
        source.item,
        source.reference,
        action.status,
        said,
        action.exempt,
    )


def _sentence(name: str, state: State, created: Sequence[Action], taken: Sequence[_Taken]) -> str:
    if state == "again":
        return f"{name} says what was added before; nothing changed."
    if state == "older version":
        return f"{name} is a draft of minutes whose confirmed version was added before; nothing changed."
    counts = {
        "new": sum(action.status == "open" for action in created),
        "to review": sum(action.status == "proposed" for action in created),
        "updated": sum(len(one.updated) for one in taken),
        "no longer said": sum(len(one.vanished) for one in taken),
    }
    said = ", ".join(f"{number} {what}" for what, number in counts.items() if number) or "no actions"
    return f"{name}, a newer version: {said}." if state == "newer version" else f"{name}: {said}."
