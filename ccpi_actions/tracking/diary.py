"""Changes of the calendar: meetings that minutes and agendas make known, and those that people add, move or cancel."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from ccpi_actions.errors import BadInput, NotFound, Refused
from ccpi_actions.minutes.model import Agenda, Minutes
from ccpi_actions.tracking.bodies import Bodies, body_key, body_name, name_key, typed_name
from ccpi_actions.tracking.calendar import NEXT_IN, announced_on
from ccpi_actions.tracking.extraordinary import is_extraordinary
from ccpi_actions.tracking.model import Meeting
from ccpi_actions.tracking.references import initials
from ccpi_actions.tracking.standing import show
from ccpi_actions.tracking.store import Transaction


class Diary:
    """The meetings of a store within a transaction, found by body and date; read once, kept in step."""

    def __init__(self, change: Transaction) -> None:
        self._change = change
        meetings = change.meetings()
        self.bodies = Bodies((one.council, one.body) for one in meetings)
        self._by_place = self._file(meetings)

    def _file(self, meetings: Iterable[Meeting]) -> dict[tuple[str, str], Meeting]:
        return {(self.bodies.resolve(one.council, one.body), one.date): one for one in meetings}

    def councils(self) -> set[str]:
        """Return the names of the councils whose meetings are known."""
        return {meeting.council for meeting in self._by_place.values() if meeting.council}

    def find(self, council: str | None, body: str | None, day: str) -> Meeting | None:
        """Return the meeting of a body on a day."""
        return self._by_place.get((self.key(council, body), day))

    def key(self, council: str | None, body: str | None) -> str:
        """Return what identifies a body, and take note of it: a name without a council may be its own."""
        if self.bodies.learn(council, body):
            self._by_place = self._file(self._by_place.values())
        return self.bodies.resolve(council, body)

    def put(self, meeting: Meeting) -> Meeting:
        """Keep a new or changed meeting."""
        self._change.put_meeting(meeting)
        self._by_place[self.bodies.resolve(meeting.council, meeting.body), meeting.date] = meeting
        return meeting

    def make(self, council: str | None, body: str, day: str, known_from: str) -> Meeting:
        """Keep a new planned meeting."""
        meeting = Meeting(
            id=self._change.new_id("meetings"), council=council, body=body, date=day, known_from=known_from
        )
        return self.put(meeting)

    def learn(self, council: str | None, body: str, day: str, known_from: str, **facts: object) -> Meeting:
        """Keep what a document says of a meeting: facts that it gives replace the kept ones, others stay.

        A meeting that people moved or cancelled stays so, unless its minutes turn up (``status="held"``).
        """
        known = self.find(council, body, day) or self.make(council, body, day, known_from)
        given = {name: value for name, value in facts.items() if value}
        parts = known.known_from.split("; ")
        learnt = replace(
            known,
            council=known.council or council,
            known_from=known.known_from if known_from in parts else f"{known.known_from}; {known_from}",
            **given,
        )
        if learnt.status != "moved":
            learnt = replace(learnt, moved_to=None)
        if learnt == known:
            return known
        return self.put(replace(learnt, version=known.version + 1))

    def learn_minutes(self, minutes: Minutes, text: str) -> Meeting | None:
        """Keep the meeting that minutes are of, and the coming ones they announce; None when they name no day.

        ``text`` is that of their document.
        """
        body = body_name(minutes.council, minutes.body)
        if body is None or minutes.date is None or len(minutes.date) < 10:
            return None
        held = self.learn(
            minutes.council,
            body,
            minutes.date,
            "minutes",
            status="held",
            time=minutes.time,
            venue=minutes.venue,
            chair=minutes.chair,
            extraordinary=is_extraordinary(text, minutes.start, minutes.items),
        )
        announced = {day for day in (*minutes.coming_meetings, minutes.next_meeting) if day and len(day) == 10}
        for day in sorted(announced):
            if day > minutes.date:
                self.learn(minutes.council, body, day, f"{NEXT_IN}{minutes.date}")
        self._forget(minutes, body, announced)
        return held

    def learn_agenda(self, agenda: Agenda, text: str) -> Meeting | None:
        """Keep the meeting that an agenda, in a document's text, is for; None when it does not say whose and when."""
        body = body_name(agenda.council, agenda.body)
        if body is None or agenda.date is None or len(agenda.date) < 10:
            return None
        extraordinary = is_extraordinary(text, agenda.start, agenda.items)
        facts = {"time": agenda.time, "venue": agenda.venue, "extraordinary": extraordinary}
        return self.learn(agenda.council, body, agenda.date, "agenda", **facts)

    def withdraw(self, council: str | None, body: str | None, day: str) -> None:
        """Take back what minutes told that turned out not to be of that day: that a body met, and its next meetings.

        What is known of the day from elsewhere stays.
        """
        meeting = self.find(council, body, day)
        if body is None or meeting is None:
            return
        self._take_back(f"{NEXT_IN}{day}", self.bodies.resolve(council, body), set())
        parts = [part for part in meeting.known_from.split("; ") if part != "minutes"]
        if parts:
            told = replace(meeting, known_from="; ".join(parts), version=meeting.version + 1)
            self.put(replace(told, status="planned") if meeting.status == "held" else told)
        else:
            self._change.remove_meeting(meeting.id)
            del self._by_place[self.bodies.resolve(council, body), day]

    def _forget(self, minutes: Minutes, body: str, announced: set[str]) -> None:
        """Take back what an earlier version of the same minutes announced and this one does not."""
        self._take_back(f"{NEXT_IN}{minutes.date}", self.bodies.resolve(minutes.council, body), announced)

    def _take_back(self, said: str, key: str, announced: set[str]) -> None:
        for (of_body, day), meeting in list(self._by_place.items()):
            parts = meeting.known_from.split("; ")
            if of_body != key or said not in parts or day in announced or meeting.status == "moved":
                continue
            parts.remove(said)
            if parts:
                self.put(replace(meeting, known_from="; ".join(parts), version=meeting.version + 1))
            elif meeting.status == "planned":
                self._change.remove_meeting(meeting.id)
                del self._by_place[of_body, day]


def add(
    change: Transaction,
    council: str | None,
    body: str,
    day: str,
    *,
    time: str | None = None,
    venue: str | None = None,
    extraordinary: bool = False,
) -> Meeting:
    """Record a meeting by hand, also on a day that one was cancelled on or moved from."""
    diary = Diary(change)
    known = diary.find(council, body, day)
    if known is not None and known.status not in {"cancelled", "moved"}:
        raise Refused(f"{known.body} already has a meeting on {show(day)} in the calendar ({known.status}).")
    if known is not None:
        facts = {"time": time, "venue": venue, "extraordinary": extraordinary}
        return diary.learn(council, body, day, "manual", status="planned", **facts)
    made = diary.make(council, body, day, "manual")
    return diary.put(replace(made, time=time, venue=venue, extraordinary=extraordinary))


def move(change: Transaction, meeting: Meeting, to: str) -> Meeting:
    """Move a meeting to another day, where it is planned if it is not known yet; returns it there."""
    _must_be_planned(meeting, "moved")
    if to == meeting.date:
        raise Refused(f"The meeting of {meeting.body} is on {show(to)} already.")
    announced = announced_on(meeting)
    if to <= announced:
        said = f"The meeting of {meeting.body} on {show(meeting.date)} was announced on {show(announced)}"
        raise Refused(f"{said}: it cannot have been on {show(to)}.")
    diary = Diary(change)
    there = diary.find(meeting.council, meeting.body, to)
    diary.put(replace(meeting, status="moved", moved_to=to, version=meeting.version + 1))
    known_from = f"moved from {meeting.date}"
    status = "held" if there is not None and there.status == "held" else "planned"
    return diary.learn(
        meeting.council, meeting.body, to, known_from, status=status, time=meeting.time, venue=meeting.venue
    )


def cancel(change: Transaction, meeting: Meeting) -> Meeting:
    """Cancel a meeting; it stays in the calendar as cancelled."""
    _must_be_planned(meeting, "cancelled")
    return Diary(change).put(replace(meeting, status="cancelled", version=meeting.version + 1))


def which_body(meetings: Iterable[Meeting], body: str | None, council: str | None) -> tuple[str | None, str]:
    """Say which body is meant: the one so named or with these initials, or the only one there is.

    Returns its council and name as the calendar has them; a name that it does not have is a new body.
    Raises ``BadInput`` when several could be meant, or for words that name nothing.
    """
    body, council = typed_name(body), typed_name(council)
    kept = list(meetings)
    bodies = Bodies((one.council, one.body) for one in kept)
    known: dict[str, tuple[str | None, str]] = {}
    for one in kept:
        known.setdefault(bodies.resolve(one.council, one.body), (one.council, one.body))
    of_council = [pair for pair in known.values() if name_key(council) in name_key(pair[0])] if council else None
    choices = list(known.values()) if of_council is None else of_council
    if body is not None:
        exact = [pair for pair in choices if body_key(pair[0] or council, body) == body_key(*pair)]
        short = [pair for pair in choices if initials(pair[1]).lower() == body.lower()]
        part = [pair for pair in choices if name_key(body) in name_key(pair[1])]
        choices = exact or short or part
        if not choices:
            return council, body
    if len(choices) == 1:
        return choices[0]
    if not choices and known:
        raise BadInput(f"No body of a council called {council} is known: name the one that meets, with --body.")
    if not choices:
        raise BadInput("No body is known yet: name the one that meets, with --body.")
    raise BadInput(f"Several bodies could be meant: {_which_of(choices[:5])}.")


def which_meeting(meetings: Iterable[Meeting], day: str, body: str | None, council: str | None) -> Meeting:
    """Return the meeting on a day, of the body named if one is.

    Raises ``NotFound`` when there is none, ``BadInput`` when several bodies meet on that day.
    """
    kept = list(meetings)
    there = [one for one in kept if one.date == day]
    if body is not None or council is not None:
        bodies = Bodies((one.council, one.body) for one in kept)
        wanted = bodies.resolve(*which_body(kept, body, council))
        there = [one for one in there if bodies.resolve(one.council, one.body) == wanted]
    if len(there) == 1:
        return there[0]
    if not there:
        whose = f" of {body}" if body else ""
        raise NotFound(f"There is no meeting{whose} on {show(day)} in the calendar: see “ccpi meetings list”.")
    raise BadInput(f"Several bodies meet on {show(day)}: {_which_of([(one.council, one.body) for one in there])}.")


def _which_of(choices: Sequence[tuple[str | None, str]]) -> str:
    """Name bodies (council, name) in an error, and say how to name one of them."""
    names = sorted(f"{name} ({of})" if of and of != name else name for of, name in choices)
    alike = len({name for _, name in choices}) < len(choices)
    return f"{', '.join(names)}; name one with {'--body and --council' if alike else '--body'}"


def _must_be_planned(meeting: Meeting, participle: str) -> None:
    which = f"The meeting of {meeting.body} on {show(meeting.date)}"
    if meeting.status == "held":
        raise Refused(f"{which} was held, as its minutes show, and cannot be {participle}.")
    if meeting.status == "moved" and meeting.moved_to:
        raise Refused(f"{which} was moved to {show(meeting.moved_to)}: name that day.")
    if meeting.status == participle:
        raise Refused(f"{which} is {participle} already.")
    if meeting.status != "planned":
        raise Refused(f"{which} was {meeting.status}: if one is to be held after all, ccpi meetings add records it.")
