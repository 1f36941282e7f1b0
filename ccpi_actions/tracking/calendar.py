"""The calendar of each body: which meetings there were and are to be, past and to come, and which of them moved.

Nothing here is stored. A meeting that was planned and never minuted, while another was held near it, has moved: the
later minutes prove it, and every promise about that meeting follows.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from datetime import date
from itertools import pairwise

import msgspec

from ccpi_actions.tracking.bodies import Bodies
from ccpi_actions.tracking.model import Meeting

#: A planned meeting is taken to have moved by at most half the time that usually lies between two meetings of the body,
#: and by no less than a week and no more than three: further off, it is another meeting, and minutes are missing.
MOVED_AT_LEAST, MOVED_AT_MOST = 7, 21
NEXT_IN = "next meeting in minutes of "


class Place(msgspec.Struct, frozen=True):
    """Where a date in the calendar leads: to a meeting that takes place, and how we know."""

    #: The meeting that takes place, or None where none is known.
    meeting: Meeting | None
    #: The dates it moved from, in order.
    moved_from: tuple[str, ...] = ()
    #: The date of the one that was cancelled, which ``meeting`` is the next after.
    cancelled: str | None = None
    #: True when the move was worked out from later minutes.
    proved: bool = False


class BodyCalendar:
    """The meetings of one body.

    ``meetings`` are all that are kept; ``effective`` are those that take place (held, or planned and neither
    cancelled nor moved), by date, and ``dates`` their ISO dates; ``ordinary`` are those of them that anything may be
    put off to.
    """

    def __init__(self, meetings: Iterable[Meeting]) -> None:
        self.meetings = sorted(meetings, key=lambda meeting: (meeting.date, meeting.id))
        self._by_date = {meeting.date: meeting for meeting in self.meetings}
        self._moved = {
            meeting.date: meeting.moved_to
            for meeting in self.meetings
            if meeting.status == "moved" and meeting.moved_to and meeting.moved_to != meeting.date
        }
        self._proved = self._find_moves()
        self.effective = [
            meeting
            for meeting in self._by_date.values()
            if meeting.status in {"held", "planned"} and meeting.date not in self._proved
        ]
        self.dates = [meeting.date for meeting in self.effective]
        self.ordinary = [meeting for meeting in self.effective if not meeting.extraordinary]

    def on(self, day: str) -> Meeting | None:
        """Return the meeting kept for an ISO date, whatever became of it."""
        return self._by_date.get(day)

    def after(self, day: str, number: int = 1) -> Meeting | None:
        """Return the first (or second, third…) ordinary meeting that takes place after an ISO date."""
        index = bisect_right(self.ordinary, day, key=_date) + number - 1
        return self.ordinary[index] if index < len(self.ordinary) else None

    def within(self, period: str, after: str = "") -> Meeting | None:
        """Return the first meeting in a month or year ("2017-06", "2017") and after a date; moved ones count.

        An extraordinary one is meant only where there is no other.
        """
        found = [one for one in self.meetings if one.date.startswith(period) and one.date > after]
        return next((one for one in found if not one.extraordinary), found[0] if found else None)

    def since(self, day: str, *, ordinary: bool = False) -> Meeting | None:
        """Return the first meeting that takes place on or after a date, or in or after a month ("2017-06")."""
        meetings = self.ordinary if ordinary else self.effective
        index = bisect_left(meetings, day, key=_date)
        return meetings[index] if index < len(meetings) else None

    def extraordinary_between(self, after: str, before: str) -> list[Meeting]:
        """Return the extraordinary meetings that take place between two ISO dates."""
        between = self.effective[bisect_right(self.dates, after) : bisect_left(self.dates, before)]
        return [meeting for meeting in between if meeting.extraordinary]

    def passed(self, after: str, today: str, before: str | None = None) -> int:
        """Count the meetings after a date that have been by today, and before another date if one is given.

        A planned meeting has been once its day is over; one held today counts as soon as its minutes are known.
        """
        first = bisect_right(self.dates, after)
        last = bisect_left(self.dates, today)
        if last < len(self.dates) and self.dates[last] == today and self.effective[last].status == "held":
            last += 1
        if before is not None:
            last = min(last, bisect_left(self.dates, before))
        return max(0, last - first)

    def follow(self, day: str) -> Place:
        """Say which meeting takes the place of one planned for an ISO date: itself, where it moved to, or the next."""
        moved: list[str] = []
        proved = False
        while day not in moved:
            meeting = self._by_date.get(day)
            if day in self._proved:
                proved = True
                moved.append(day)
                day = self._proved[day]
            elif meeting is not None and meeting.status == "moved" and day in self._moved:
                moved.append(day)
                day = self._moved[day]
            elif meeting is not None and meeting.status in {"cancelled", "moved"}:
                return Place(self.after(day), tuple(moved), day, proved)
            else:
                return Place(meeting, tuple(moved), None, proved)
        return Place(None, tuple(moved), None, proved)

    def _find_moves(self) -> dict[str, str]:
        """Work out which planned meetings moved, from the minutes of those that were held instead."""
        held = [one for one in self._by_date.values() if one.status == "held" and not one.extraordinary]
        held_dates = [meeting.date for meeting in held]
        gaps = sorted(_days(first, second) for first, second in pairwise(held_dates))
        usual = gaps[(len(gaps) - 1) // 2] if len(gaps) >= 3 else None
        taken: set[str] = set()
        moves: dict[str, str] = {}
        for planned in self._by_date.values():
            announced = announced_on(planned)
            if planned.status != "planned" or "manual" in planned.known_from.split("; ") or not announced:
                continue
            index = bisect_right(held_dates, announced)
            for meeting in held[index : index + 4]:
                if meeting.date not in taken and self._replaces(meeting, planned, announced, usual):
                    moves[planned.date] = meeting.date
                    taken.add(meeting.date)
                    break
        return moves

    def _replaces(self, held: Meeting, planned: Meeting, announced: str, usual: int | None) -> bool:
        said = _announcers(planned)
        if any(minutes <= announced or minutes in said for minutes in _announcers(held)):
            return False  # the same minutes announced both: two meetings
        interval = min(_days(announced, planned.date), usual or MOVED_AT_MOST * 2)
        reach = max(MOVED_AT_LEAST, min(MOVED_AT_MOST, interval // 2))
        if abs(_days(planned.date, held.date)) > reach:
            return False
        if held.date > planned.date:
            return True
        # Held before the planned day: an extra meeting, unless its own minutes name another one as the next.
        return held.date not in said and any(
            held.date in _announcers(meeting) for meeting in self.meetings if meeting.date > planned.date
        )


class Calendar:
    """The meetings of all bodies, indexed once: made from ``Store.meetings()``."""

    def __init__(self, meetings: Iterable[Meeting]) -> None:
        kept = list(meetings)
        self.bodies = Bodies((meeting.council, meeting.body) for meeting in kept)
        by_key: dict[str, list[Meeting]] = {}
        for meeting in kept:
            by_key.setdefault(self.bodies.resolve(meeting.council, meeting.body), []).append(meeting)
        self._meetings = by_key
        self._calendars: dict[str, BodyCalendar] = {}

    def expect(self, bodies: Iterable[tuple[str | None, str | None]]) -> None:
        """Take note of which bodies (council, name) will be asked about: nothing to do where all are known."""

    def key(self, council: str | None, body: str | None) -> str:
        """Return what identifies a body in this calendar (see ``bodies.body_key``)."""
        return self.bodies.resolve(council, body)

    def of(self, council: str | None, body: str | None) -> BodyCalendar:
        """Return the calendar of one body; empty for a body that is not known."""
        key = self.key(council, body)
        if key not in self._calendars:
            self._calendars[key] = BodyCalendar(self._meetings.get(key, ()))
        return self._calendars[key]

    def known_bodies(self) -> list[tuple[str | None, str]]:
        """Return the council and name of each body that has a meeting, as first written, by name."""
        first = {key: min(meetings, key=lambda one: one.id) for key, meetings in self._meetings.items()}
        return sorted(((one.council, one.body) for one in first.values()), key=lambda pair: (pair[1], pair[0] or ""))


class GrowingCalendar(Calendar):
    """A calendar that reads the meetings of bodies when they are first asked about, from a store of very many.

    ``read`` is ``Store.meetings``. Whoever asks about several bodies says so beforehand (``expect``); from ``FEW``
    questions on, all meetings are read.
    """

    FEW = 20

    def __init__(self, read: Callable[..., list[Meeting]]) -> None:
        super().__init__(())
        self._read = read
        self._asked: set[tuple[str | None, str | None]] = set()
        self._questions = 0
        self._known: set[int] = set()

    def expect(self, bodies: Iterable[tuple[str | None, str | None]]) -> None:
        """Read the meetings of these bodies (council, name), as far as they are not known."""
        new = set(bodies) - self._asked
        if not new or self._questions > self.FEW:
            return
        self._questions += 1
        self._asked |= new
        self._learn(self._read(of=new) if self._questions <= self.FEW else self._read())

    def key(self, council: str | None, body: str | None) -> str:
        self.expect([(council, body)])
        return super().key(council, body)

    def known_bodies(self) -> list[tuple[str | None, str]]:
        if self._questions <= self.FEW:
            self._questions = self.FEW + 1
            self._learn(self._read())
        return super().known_bodies()

    def _learn(self, meetings: Iterable[Meeting]) -> None:
        new = [meeting for meeting in meetings if meeting.id not in self._known]
        for meeting in new:
            self.bodies.learn(meeting.council, meeting.body)
        for meeting in new:
            self._known.add(meeting.id)
            self._meetings.setdefault(self.bodies.resolve(meeting.council, meeting.body), []).append(meeting)
        if new:
            self._calendars.clear()


def _date(meeting: Meeting) -> str:
    return meeting.date


def _announcers(meeting: Meeting) -> list[str]:
    parts = meeting.known_from.split("; ")
    return [part.removeprefix(NEXT_IN) for part in parts if part.startswith(NEXT_IN)]


def announced_on(meeting: Meeting) -> str:
    """Return the ISO date of the first meeting whose minutes announced another; "" where none did."""
    return min(_announcers(meeting), default="")


def _days(first: str, second: str) -> int:
    return (date.fromisoformat(second) - date.fromisoformat(first)).days
