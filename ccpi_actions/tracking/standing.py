"""How an action stands today: which meeting or day it is due, how that was reached, whether it is overdue.

All of it is worked out from the words of the due and the calendar of the body, so that a meeting that becomes known,
moves or is cancelled takes its actions along.
"""

import re
from datetime import date
from typing import Literal

import msgspec
from msgspec.structs import replace

from ccpi_actions.tracking.calendar import NEXT_IN, BodyCalendar, Calendar, Place
from ccpi_actions.tracking.model import Action, Due, Meeting
from ccpi_actions.tracking.store import ActionRow

DueMeetingStatus = Literal["", "unknown", "planned", "held", "cancelled"]

MONTHS = "January February March April May June July August September October November December".split()
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# "the next meeting", "next Committee meeting", "the next Parish Council", "the following agenda"; not "the next annual
# meeting", "the next quarterly report", which may be a later one.
_NEXT = re.compile(
    r"\b(?:next|following|subsequent|forthcoming|coming)(?:\s(?!annual\b|quarterly\b|agm\b|year|financial\b|half)[\w'’]+){0,5}?"
    r"\s(?:meeting|agenda|committee|cabinet|council|board|panel|forum|session)\b",
    re.IGNORECASE,
)
_AFTER_NEXT = re.compile(r"\bmeeting\safter\s(?:the\s)?next\b|\bnext\s(?:meeting\s)?but\sone\b", re.IGNORECASE)
# "in six months", "after a year": to come back then. "Within six months" is a time limit and stays a date.
_COME_BACK = re.compile(r"\b(?:in|after|every)\s(?:\w+[\s-]){1,4}(?:weeks?|months?|years?)\b", re.IGNORECASE)
# "In the spring" is read as a year, for seasons are too vague for months; yet in October it is late. Last months are
# those of the Met Office's seasons, but winter, which is in two years, ends with the one it is said to be in.
_SEASON = re.compile(r"\b(spring|summer|autumn|winter)\b", re.IGNORECASE)
_SEASON_ENDS = {"spring": "05", "summer": "08", "autumn": "11", "winter": "12"}


#: Years that a typed day may be of: what is counted from it stays a date, and a slip of a finger is none.
YEARS = range(1800, 3000)


class Standing(msgspec.Struct, frozen=True, gc=False):
    """How an action stands on a day."""

    #: ISO date of the day, or the last day of the period, by which it is due; None when there is none to know.
    due_on: str | None = None
    #: How that was reached: "the next meeting, 12 September 2016, as the minutes of 25 July 2016 say".
    due_how: str = ""
    #: Its due day has passed, and it is still open.
    overdue: bool = False
    #: Meetings of the body that it was carried over (see ``stand``).
    carried: int = 0
    #: ISO date of the meeting it is due at, once known.
    due_meeting: str | None = None
    due_meeting_status: DueMeetingStatus = ""
    #: For a table: "12 Sep 2016", "Sep 2016", "next meeting", "".
    due_short: str = ""


class _Bound(msgspec.Struct, frozen=True):
    on: str | None = None
    how: str = ""
    short: str = ""
    meeting: str | None = None
    status: DueMeetingStatus = ""


class Standings:
    """Works out standings against one calendar on one day, quickly for many actions that share meetings and dues."""

    def __init__(self, calendar: Calendar, today: date) -> None:
        self.calendar = calendar
        self.today = today.isoformat()
        self._bodies: dict[tuple[str | None, str | None], tuple[BodyCalendar, dict[tuple[str, Due], _Bound]]] = {}

    def of(self, action: Action | ActionRow) -> Standing:
        """Say how an action stands.

        Overdue is an action with status open whose due day is over; on the day of the meeting it is not yet overdue.
        ``carried`` counts the meetings of the body after the due day and up to today (for an action that has ended, up
        to that). An action without a due day is looked at first at the meeting after its own, as a clerk would under
        matters arising: meetings after that one count, though it is never overdue.
        """
        source, due = action.source, action.due
        since = due.since or source.meeting or action.raised or ""
        body, bound = self._body(source.council, source.body)
        found = bound.get((since, due))
        if found is None:
            found = bound[since, due] = bind(due, since, body)
        first = found.on
        if first is None and since:
            following = body.after(since)
            first = following.date if following else None
        return Standing(
            due_on=found.on,
            due_how=found.how,
            overdue=action.status == "open" and found.on is not None and found.on < self.today,
            carried=body.passed(first, self.today, action.ended) if first else 0,
            due_meeting=found.meeting,
            due_meeting_status=found.status,
            due_short=found.short,
        )

    def _body(self, council: str | None, name: str | None) -> tuple[BodyCalendar, dict[tuple[str, Due], _Bound]]:
        known = self._bodies.get((council, name))
        if known is None:
            known = self._bodies[council, name] = (self.calendar.of(council, name), {})
        return known


def bind(due: Due, since: str, body: BodyCalendar) -> _Bound:
    """Find the meeting or day that a due means.

    ``since`` is the ISO date that "the next meeting" counts from: the source meeting's, or the day it was typed.
    """
    if due.kind == "none":
        return _Bound(short=due.text or "", how=f"“{due.text}”, no date" if due.text else "")
    if due.kind == "meeting":
        return _bind_meeting(due, since, body)
    if due.date is None:
        return _Bound(short=due.text or "", how=f"“{due.text}”, which gives no date")
    if len(due.date) < 10 and _COME_BACK.search(due.text or ""):
        meeting = body.since(due.date, ordinary=True)
        if meeting is not None:
            return _at(Place(meeting), f"“{due.text}”, the first meeting from {show(due.date)} on")
    named = show_due(due.date, due.text)
    said = "" if due.text is None or named in due.text else f", “{due.text}”"
    by = named if len(due.date) == 10 else f"the end of {named}"
    season = _season(due.date, due.text)
    until = f"{due.date}-{_SEASON_ENDS[season]}" if season else due.date
    return _Bound(on=last_day(until), how=f"by {by}{said}", short=show_due(due.date, due.text, short=True))


def show_due(date: str, words: str | None, *, short: bool = False) -> str:
    """Write the date (ISO, maybe partial) that due words give, as ``show`` does; "in the spring" as "spring 2016"."""
    season = _season(date, words)
    return f"{season} {date}" if season else show(date, short=short)


def _season(date: str, words: str | None) -> str:
    found = _SEASON.search(words) if words and len(date) == 4 else None
    return found[1].lower() if found else ""


def _bind_meeting(due: Due, since: str, body: BodyCalendar) -> _Bound:
    words = due.text or "a meeting"
    is_next = bool(_NEXT.search(words)) or words.strip().lower() in {"next", "next meeting"}
    lead = "the next meeting" if is_next else f"“{words}”"
    if due.date is not None and len(due.date) == 10:
        place = body.follow(due.date)
        if place.meeting is None and not place.cancelled:
            return _Bound(due.date, f"{lead}, {show(due.date)}", show(due.date, short=True), due.date, "unknown")
        return _at(place, lead)
    if due.date is not None:
        period = _next_year(due.date) if _is_over(due, since, body) else due.date
        meeting = body.within(period, since)
        if meeting is None:
            how = f"{lead}, by the end of {show(period)}: no meeting of that time is known yet"
            return _Bound(last_day(period), how, show(period, short=True), None, "unknown")
        return _at(body.follow(meeting.date), lead)
    if _AFTER_NEXT.search(words):
        return _following(body, since, 2, "the meeting after the next")
    if is_next:
        return _following(body, since, 1, lead)
    return _Bound(how=f"“{words}”, which is not dated", short=words, status="unknown")


def _is_over(due: Due, since: str, body: BodyCalendar) -> bool:
    """Say whether "the June meeting" was said at the June meeting, or after it in June: it is then the next year's."""
    month = due.date or ""
    if len(month) != 7 or not since.startswith(month) or body.within(month, since) is not None:
        return False
    said = re.search(rf"\b{MONTHS[int(month[5:]) - 1]}\s(?:[\w'’]+\s){{0,2}}meeting\b", due.text or "", re.IGNORECASE)
    return said is not None and body.within(month) is not None


def _next_year(month: str) -> str:
    return f"{int(month[:4]) + 1}{month[4:]}"


def _following(body: BodyCalendar, since: str, number: int, lead: str) -> _Bound:
    meeting = body.after(since, number) if since else None
    if meeting is None:
        return _Bound(how=f"{lead}, not known yet", short=lead.removeprefix("the "), status="unknown")
    bound = _at(Place(meeting), lead)
    passed_over = body.extraordinary_between(since, meeting.date)
    if passed_over:
        days = " and ".join(show(one.date) for one in passed_over)
        which, are = ("meeting", "is") if len(passed_over) == 1 else ("meetings", "are")
        bound = replace(bound, how=f"{bound.how}; the extraordinary {which} of {days} {are} passed over")
    return bound


def _at(place: Place, lead: str) -> _Bound:
    """Tell the way to a meeting in the order that it went: moved, cancelled, the one after it."""
    meeting = place.meeting
    how = f"{lead}, moved from {show(place.moved_from[0])} to" if place.moved_from else f"{lead},"
    if place.cancelled:
        how = f"{how} {show(place.cancelled)}, was cancelled; "
        if meeting is None:
            return _Bound(how=f"{how}no meeting after it is known yet", short="meeting cancelled", status="cancelled")
        how += "the one after it is on"
    if meeting is None:
        return _Bound(how=f"{lead}, not known yet", short=lead, status="unknown")
    status: DueMeetingStatus = "held" if meeting.status == "held" else "planned"
    how = f"{how} {show(meeting.date)}, {_known(meeting, place)}"
    return _Bound(meeting.date, how, show(meeting.date, short=True), meeting.date, status)


def _known(meeting: Meeting, place: Place) -> str:
    parts = meeting.known_from.split("; ")
    if place.proved:
        return "as its minutes show"
    for part in parts:
        if part.startswith(NEXT_IN):
            return f"as the minutes of {show(part.removeprefix(NEXT_IN))} say"
    if "agenda" in parts:
        return "as its agenda says"
    return "as its minutes show" if "minutes" in parts else "as the calendar says"


def last_day(iso: str) -> str:
    """Return the last day of an ISO date that may be partial: "2016-09" gives "2016-09-30"."""
    if len(iso) == 4:
        return f"{iso}-12-31"
    if len(iso) == 7:
        year, month = int(iso[:4]), int(iso[5:])
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        # By hand, for the standard calendar module takes longer to load than most commands have.
        return f"{iso}-{29 if leap and month == 2 else _LENGTHS[month - 1]}"
    return iso


def show(iso: str, *, short: bool = False) -> str:
    """Write an ISO date, partial or not, as people do: "12 September 2016", short "12 Sep 2016"; "September 2016"."""
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    month = MONTHS[int(parts[1]) - 1]
    month = month[:3] if short else month
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{int(parts[2])} {month} {parts[0]}"
