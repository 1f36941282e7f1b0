"""The meetings a report turns on: the one it is written for, the one before it, and those since."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

import msgspec

from ccpi_actions.reports.clean import clean
from ccpi_actions.reports.model import Occasion
from ccpi_actions.tracking.calendar import BodyCalendar, Calendar
from ccpi_actions.tracking.model import Meeting


class Meetings(msgspec.Struct, frozen=True):
    """The calendars of the bodies, with the day the report is made on. ISO dates throughout."""

    calendar: Calendar
    today: str
    #: The day of the meeting asked for, or None for each body's next.
    asked: str | None

    @classmethod
    def of(cls, meetings: Sequence[Meeting], today: date, for_date: date | None) -> "Meetings":
        """Make the calendars."""
        return cls(Calendar(meetings), today.isoformat(), for_date.isoformat() if for_date else None)

    def body(self, council: str | None, body: str | None) -> BodyCalendar:
        """Return the meetings of one body."""
        return self.calendar.of(council, body)

    def coming(self, body: BodyCalendar) -> str | None:
        """Return the date the report is for: the one asked for, else the body's first meeting from today on."""
        if self.asked:
            return self.asked
        meeting = body.since(self.today)
        return meeting.date if meeting else None

    def previous(self, body: BodyCalendar) -> str | None:
        """Return the date of the body's last meeting before the one the report is for, or up to today."""
        coming = self.coming(body)
        before = [day for day in body.dates if (day < coming if coming else day <= self.today)]
        return before[-1] if before else None

    def held(self, body: BodyCalendar) -> list[str]:
        """Return the dates of the body's meetings up to today, ascending."""
        return body.dates[: bisect_right(body.dates, self.today)]


def between(body: BodyCalendar, after: str | None, upto: str | None) -> int:
    """Count the meetings of a body later than ``after``, up to and including ``upto``."""
    if not after or not upto:
        return 0
    return max(0, bisect_right(body.dates, upto) - bisect_right(body.dates, after))


def occasion(meeting: Meeting) -> Occasion:
    """Return a meeting as a report and a calendar name it."""
    return Occasion(
        key=f"meeting-{meeting.id}",
        body=clean(meeting.body),
        date=meeting.date,
        time=meeting.time,
        venue=clean(meeting.venue) or None,
        cancelled=meeting.status in {"cancelled", "moved"},
        version=meeting.version,
    )
