"""What was heard of the actions of a whole store: which minutes to compare with which actions, and what to record."""

import re
from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from ccpi_actions.errors import BadInput, Refused
from ccpi_actions.minutes.model import Minutes, Reading
from ccpi_actions.tracking import joining, life
from ccpi_actions.tracking.agenda_check import AgendaCheck, check_agenda
from ccpi_actions.tracking.bodies import body_name
from ccpi_actions.tracking.calendar import Calendar
from ccpi_actions.tracking.diary import which_body
from ccpi_actions.tracking.follow_up import Answer, FollowUp, Heard, follow_up
from ccpi_actions.tracking.model import Action, Evidence, SourceDocument, Status
from ccpi_actions.tracking.standing import Standings
from ccpi_actions.tracking.store import ActionFilter, Reads, Transaction
from ccpi_actions.tracking.versions import words

_MONTH_END = re.compile(r"\b(?:end of|late|later in)\b", re.IGNORECASE)
NEXT_MEETINGS, LATEST_MEETINGS = 6, 2
#: For up to so many days the store is asked for the actions of each; for more, read once.
FEW_DAYS = 3
#: Statuses of all that was minuted as an action: what was dropped was none.
_MINUTED: tuple[Status, ...] = ("proposed", "open", "done", "closed")


def follow_up_all(reads: Reads, calendar: Calendar, where: ActionFilter) -> list[FollowUp]:
    """Compare actions with later minutes of their bodies; by action id.

    Heard are the minutes of the next ``NEXT_MEETINGS`` after an action's own and the ``LATEST_MEETINGS`` of the body:
    ten years of minutes take time in proportion to the actions, and what was promised is answered soon or, carried
    forward ever since, now. All actions of a meeting are compared together, whichever of them ``where`` names, for an
    answer to one is none to its neighbour: so the same is heard of an action however it is asked about. Left out are
    actions without later minutes, and answers recorded or rejected already.
    """
    asked = reads.actions(where)
    wanted = {action.id for action in asked}
    by_meeting: dict[tuple[str, str], dict[int, Action]] = {}
    for action in (*asked, *_minuted_on({one.source.meeting for one in asked}, reads)):
        key = calendar.key(action.source.council, action.source.body)
        by_meeting.setdefault((key, action.source.meeting or ""), {})[action.id] = action
    kept = _Minutes(reads, calendar)
    found: list[FollowUp] = []
    for (key, day), group in sorted(by_meeting.items()):  # meetings in turn hear nearly the same minutes
        actions = [group[number] for number in sorted(group)]
        later = kept.after(key, day) if day and not wanted.isdisjoint(group) else []
        heard = [*later[:NEXT_MEETINGS], *later[NEXT_MEETINGS:][-LATEST_MEETINGS:]]
        if heard:
            held = [one.minutes.date for one in later if one.minutes.date]
            together = zip(actions, follow_up(actions, kept.sources(actions), heard, held), strict=True)
            found += [_without_settled(action, one) for action, one in together if action.id in wanted]
    later_actions = _LaterActions(reads, asked if where == ActionFilter(statuses=("open", "proposed")) else None)
    return sorted((_say_carried(one, later_actions) for one in found), key=lambda one: one.action)


def _minuted_on(days: set[str | None], reads: Reads) -> Sequence[Action]:
    """Return the actions of meetings on some days (ISO)."""
    if len(days) > FEW_DAYS:
        return [one for one in reads.actions(ActionFilter(statuses=_MINUTED)) if one.source.meeting in days]
    return [one for day in days if day for one in reads.actions(ActionFilter(statuses=_MINUTED, meeting=day))]


class _LaterActions:
    """The open and proposed actions of a meeting: from those at hand, where all are, else looked up once a meeting."""

    def __init__(self, reads: Reads, at_hand: Iterable[Action] | None) -> None:
        self._reads = reads
        self._by_meeting: dict[str, list[Action]] = {}
        self._all = at_hand is not None
        for action in at_hand or ():
            self._by_meeting.setdefault(action.source.meeting or "", []).append(action)

    def of(self, meeting: str) -> list[Action]:
        """Return those that come from meetings on an ISO date."""
        if meeting not in self._by_meeting:
            where = ActionFilter(meeting=meeting, statuses=("open", "proposed"))
            self._by_meeting[meeting] = [] if self._all else list(self._reads.actions(where))
        return self._by_meeting[meeting]


def _say_carried(found: FollowUp, later: _LaterActions) -> FollowUp:
    """Say with each answer that is a later action's own words that accepting it carries the action forward."""
    answers = []
    for answer in found.answers:
        again = None
        if answer.outcome == "progress" and answer.meeting:
            again = _found_among(later.of(answer.meeting), found.action, answer)
        said = f"carried forward: found again as {again.reference}" if again else ""
        answers.append(replace(answer, reasons=[*answer.reasons, said]) if said else answer)
    return replace(found, answers=answers)


def accept(
    change: Transaction, action: Action, answer: Answer, stamp: life.Stamp, outcome: str | None = None
) -> list[Action]:
    """Record an answer: the action is done, or goes on, or is carried forward by the action found in those words.

    ``outcome`` ("done", "progress") is what a person says it is. Returns what was changed, the action first.
    """
    said = outcome or answer.outcome
    if said not in {"done", "progress"}:
        raise BadInput(f"An answer says “done” or “progress”, not “{said}”.")
    names = {document.sha256: document.name for document in change.documents()}
    evidence = Evidence(
        kind="done" if said == "done" else "progress",
        text=answer.quote,
        meeting=answer.meeting,
        item=answer.item,
        document=names.get(answer.sha256 or ""),
        sha256=answer.sha256,
        start=answer.start,
        end=answer.end,
    )
    stamp = replace(stamp, document=evidence.document)
    if said == "done":
        changed = [life.done(action, stamp, evidence=evidence)]
    elif (again := _found_in(change, action, answer)) is not None:
        changed = list(joining.carry_forward(action, again, stamp, replace(evidence, kind="carried forward")))
    else:
        changed = [life.progress(action, stamp, evidence)]
    for one in changed:
        change.put_action(one)
    return changed


def reject(action: Action, answer: Answer, stamp: life.Stamp) -> Action:
    """Note that an answer is none."""
    if action.status not in life.ACTIVE:
        raise Refused(f"{action.reference} is {action.status}: nothing is suggested for it.")
    return life.reject_answer(action, stamp, (answer.key, _said_there(answer)), answer.quote)


def check_reading(
    reads: Reads,
    standings: Standings,
    reading: Reading,
    name: str,
    for_date: str | None = None,
    of: tuple[str | None, str | None] = (None, None),
) -> AgendaCheck:
    """Hold the agenda in a document against the open actions of its body.

    ``for_date`` (ISO) and ``of`` (council, body) are what a person says of the agenda, and go before what it says
    itself. Due are actions due at that meeting, before it, or overdue by then. Raises ``BadInput`` when the document
    holds no agenda, does not say whose and several bodies are known, or the person names a body that is not known.
    """
    if reading.agenda is None:
        raise BadInput(f"{name} holds no agenda: give the agenda or pack of the coming meeting.")
    agenda = reading.agenda if for_date is None else replace(reading.agenda, date=for_date)
    if any(of):
        council, body = _known_body(reads, *of)
        agenda = replace(agenda, council=council, body=body)
    elif agenda.body is None and agenda.council is None:
        council, body = _only_body(standings.calendar, name)
        agenda = replace(agenda, council=council, body=body)
    day = agenda.date or standings.today
    key = standings.calendar.key(agenda.council, agenda.body)
    _require_known(standings.calendar, key, name, agenda.body or agenda.council or "")
    due: list[Action] = []
    not_due: list[Action] = []
    for action in reads.actions(ActionFilter(statuses=("open", "proposed"))):
        source = action.source
        if standings.calendar.key(source.council, source.body) != key or (source.meeting or "") >= day:
            continue
        on = standings.of(action).due_on
        # what is due "in March" is due at the March meeting, though the month has days left; but not "by its end"
        in_month = day[:7] == action.due.date and not _MONTH_END.search(action.due.text or "")
        (due if on is not None and (on <= day or in_month) else not_due).append(action)
    earlier = _Minutes(reads, standings.calendar).sources([*due, *not_due])
    ends = [agenda.end, *(one.end for one in reading.minutes if one.start >= agenda.start)]
    return check_agenda(due, not_due, agenda, reading.text, earlier, reports_from=max(ends))


def _known_body(reads: Reads, council: str | None, body: str | None) -> tuple[str | None, str]:
    """Return the council and name of the body that a person means."""
    meetings = reads.meetings()
    found = which_body(meetings, body, council)
    if found not in {(one.council, one.body) for one in meetings}:
        raise BadInput(f"No body called {body} is known: ccpi meetings list names those that are.")
    return found


def _require_known(calendar: Calendar, key: str, name: str, body: str) -> None:
    """Raise ``BadInput`` where a store knows bodies, but none that an agenda is of: nothing would be due."""
    known = calendar.known_bodies()
    if known and key not in {calendar.key(*one) for one in known}:
        raise BadInput(
            f"{name} is of {body}, which the store knows nothing of: add its minutes, or say whose agenda it is, "
            f'as in ccpi actions check AGENDA --body "{known[0][1]}".'
        )


def _only_body(calendar: Calendar, name: str) -> tuple[str | None, str]:
    """Return the council and name of the only body that is known; ``name`` is the file's, for the error."""
    known = calendar.known_bodies()
    if len(known) != 1:
        raise BadInput(
            f"{name} does not say whose agenda it is, and the store knows {len(known)} bodies: "
            "ccpi actions check AGENDA --body NAME says it."
        )
    return known[0]


class _Minutes:
    """The kept minutes of a store, decoded once each."""

    def __init__(self, reads: Reads, calendar: Calendar) -> None:
        self._reads = reads
        self._calendar = calendar
        self._decoded: dict[str, list[Heard]] = {}
        self._documents: dict[str, list[tuple[str, str]]] = {}
        #: Those of several meetings, which may be of several bodies: only their readings tell.
        self._several: list[SourceDocument] = []
        for document in reads.documents():
            if document.superseded_by is not None or not document.meetings:
                continue
            if len(document.meetings) > 1:
                self._several.append(document)
            else:
                key = calendar.key(document.council, document.body)
                self._documents.setdefault(key, []).append((document.kind, document.sha256))

    def after(self, key: str, day: str) -> list[Heard]:
        """Return the minutes of a body of meetings after an ISO date, by date; in packs only where nowhere else."""
        heard = [(kind, one) for kind, sha256 in self._documents.get(key, ()) for one in self._of(sha256)]
        for document in self._several:
            if max(document.meetings) > day:
                heard += [(document.kind, one) for one in self._of(document.sha256) if self._key(one.minutes) == key]
        later = [(kind, one) for kind, one in heard if one.minutes.date is not None and one.minutes.date > day]
        alone = {one.minutes.date for kind, one in later if kind != "agenda pack"}
        chosen = [one for kind, one in later if kind != "agenda pack" or one.minutes.date not in alone]
        return sorted(chosen, key=lambda one: one.minutes.date or "")

    def _key(self, minutes: Minutes) -> str:
        return self._calendar.key(minutes.council, body_name(minutes.council, minutes.body))

    def sources(self, actions: Iterable[Action]) -> dict[str, Heard]:
        """Return the minutes that actions come from, by SHA-256."""
        found: dict[str, Heard] = {}
        for action in actions:
            sha256 = action.source.sha256
            if sha256 is not None and sha256 not in found:
                heard = self._of(sha256)
                own = [one for one in heard if one.minutes.date == action.source.meeting]
                if own or heard:
                    found[sha256] = (own or heard)[0]
        return found

    def _of(self, sha256: str) -> list[Heard]:
        if sha256 not in self._decoded:
            kept = self._reads.reading(sha256)
            readings = [msgspec.json.decode(kept, type=Reading)] if kept is not None else []
            self._decoded[sha256] = [
                Heard(one, reading.text, sha256) for reading in readings for one in reading.minutes
            ]
        return self._decoded[sha256]


def _without_settled(action: Action, found: FollowUp) -> FollowUp:
    """Leave out what somebody has recorded or rejected, be it in a draft of the same minutes."""
    left = [answer for answer in found.answers if not _is_settled(action, answer)]
    if len(left) == len(found.answers):
        return found
    return replace(found, answers=left, outcome=left[0].outcome if left else "none")


def _is_settled(action: Action, answer: Answer) -> bool:
    if _said_there(answer) in action.rejected:
        return True
    telling = f" {_telling_words(answer)} "
    return any(
        (one.sha256, one.start) == (answer.sha256, answer.start)
        or (one.meeting == answer.meeting and telling in f" {' '.join(words(one.text))} ")
        for one in action.evidence
    )


def _said_there(answer: Answer) -> str:
    """Name an answer by its meeting and words, which a newer version of the minutes has at another place."""
    return f"{answer.meeting} {_telling_words(answer)}"


def _telling_words(answer: Answer) -> str:
    start, end = answer.bears
    return " ".join(words(answer.quote[start - answer.start : end - answer.start] or answer.quote))


def _found_in(change: Transaction, action: Action, answer: Answer) -> Action | None:
    """Find the later action whose own quote stands in the words of the answer: the same commitment in new words."""
    where = ActionFilter(meeting=answer.meeting, statuses=("open", "proposed"))
    return _found_among(change.actions(where), action.id, answer)


def _found_among(actions: Iterable[Action], own: int, answer: Answer) -> Action | None:
    for later in actions:
        if later.id == own or later.carries is not None or later.source.sha256 != answer.sha256:
            continue
        for quote in later.quotes:
            if quote.start is None or quote.end is None:
                continue
            start, end = answer.bears
            shared = min(quote.end, end) - max(quote.start, start)
            if shared * 2 > min(quote.end - quote.start, end - start):
                return later
    return None
