"""What a report is about: whose actions, for which meeting, and how that is said in its heading and sentences."""

from collections.abc import Sequence
from datetime import date

import msgspec

from ccpi_actions.reports.kinds.calendar import Meetings, occasion
from ccpi_actions.reports.model import Entry, Occasion
from ccpi_actions.reports.wording import long_date
from ccpi_actions.tracking.bodies import body_name
from ccpi_actions.tracking.calendar import BodyCalendar
from ccpi_actions.tracking.model import Meeting


class Subject(msgspec.Struct, frozen=True):
    """Everything the kinds of report share."""

    entries: list[Entry]
    meetings: Meetings
    today: date
    council: str | None
    #: The one body it is about, or None.
    body: str | None
    #: There are actions of more than one body: tables name it.
    several: bool
    meeting: Occasion | None
    #: Meetings from today on, for a calendar.
    occasions: tuple[Occasion, ...]

    @property
    def of_body(self) -> str:
        """Whose actions, for a sentence: "of the Harbour Scrutiny Committee", "of all bodies of Eastmere Council"."""
        if self.body:
            return f"of {self.body if self.body == self.council else the(self.body)}"
        every = "all bodies" if self.entries else "any body"
        return f"of {every} of {self.council}" if self.council else f"of {every}"

    @property
    def for_meeting(self) -> str:
        """The meeting, for a sentence: ", for its meeting on 5 March 2025", or ""."""
        return f", for its meeting on {long_date(self.meeting.date)}" if self.meeting and self.body else ""

    def key(self, entry: Entry) -> str:
        """Return what identifies the body of an action."""
        return self.meetings.calendar.key(entry.council, entry.body)

    def owed(self) -> list[Entry]:
        """Return the actions that can be owed at the meeting asked for: those raised before it."""
        asked = self.meetings.asked
        return [entry for entry in self.entries if asked is None or (entry.meeting or entry.raised or "") < asked]

    def calendar(self, entry: Entry) -> BodyCalendar:
        """Return the calendar of the body of an action."""
        return self.meetings.body(entry.council, entry.body)


def the(body: str) -> str:
    """Return a body's name with its article: "the Harbour Committee", but "Cabinet" and "Council" without one."""
    if body.lower().startswith("the ") or " " not in body:
        return body
    return f"the {body}"


def make_subject(
    entries: list[Entry],
    meetings: Sequence[Meeting],
    today: date,
    for_date: date | None,
    council: str | None,
    body: str | None,
) -> Subject:
    """Work out council, body and meeting of a report: as given, else what all its actions have in common."""
    known = Meetings.of(meetings, today, for_date)
    keys = {known.calendar.key(entry.council, entry.body) for entry in entries}
    council = council or _common([entry.council for entry in entries] or [each.council for each in meetings])
    if body is None and len(keys) < 2:
        body = next((entry.body for entry in entries if entry.body), None) or _common([each.body for each in meetings])
        # What the council itself met for has no other body.
        body = body_name(council, body)
    return Subject(
        entries=entries,
        meetings=known,
        today=today,
        council=council,
        body=body,
        several=len(keys) > 1,
        meeting=_meeting(known, council, body, for_date),
        occasions=tuple(occasion(each) for each in meetings if each.date >= today.isoformat()),
    )


def _common(names: Sequence[str | None]) -> str | None:
    distinct = {name for name in names if name}
    return distinct.pop() if len(distinct) == 1 else None


def _meeting(known: Meetings, council: str | None, body: str | None, for_date: date | None) -> Occasion | None:
    if body is None:
        return Occasion(key="", body="", date=for_date.isoformat()) if for_date else None
    calendar = known.body(council, body)
    day = known.coming(calendar)
    found = calendar.on(day) if day else None
    if found is not None:
        return occasion(found)
    return Occasion(key="", body=body, date=day) if day else None
