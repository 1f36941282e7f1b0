"""Days as people type and read them."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from ccpi_actions.errors import BadInput
from ccpi_actions.tracking.standing import MONTHS, YEARS, show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ccpi_actions.tracking.model import Meeting


def read_day(words: str) -> date:
    """Read one day: "2017-06-27", "27/06/2017", "27 June 2017", "27th Jun 17".

    Raises ``BadInput`` when there is no such day or the words are no date.
    """
    day = _iso_day(words.strip()) or _day_in(words)
    if day is None or day.year not in YEARS:
        raise BadInput(f"“{words}” is not a date: write the day like 2017-06-27 or 27 June 2017.")
    return day


def _iso_day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def _day_in(words: str) -> date | None:
    from ccpi_actions.tracking.due_words import day_in

    found = day_in(words)
    return date.fromisoformat(found) if found else None


def read_part_of_day(words: str) -> str:
    """Read a day, a month ("2017-06", "June 2017") or a year "2017", and return it as ISO 8601.

    Raises ``BadInput`` for anything else.
    """
    stripped = words.strip()
    year, _, month = stripped.partition("-")
    if " " in stripped:
        named, _, year = stripped.rpartition(" ")
        month = next(
            (str(at) for at, name in enumerate(MONTHS, 1) if named.lower() in {name.lower(), name[:3].lower()}), "-"
        )
    if len(year) == 4 and year.isdigit() and (not month or (month.isdigit() and 1 <= int(month) <= 12)):
        return stripped if not month else f"{year}-{int(month):02}"
    try:
        return read_day(words).isoformat()
    except BadInput:
        raise BadInput(
            f"“{words}” is no day, month or year: write 2017-06-27 or 27 June 2017, 2017-06 or June 2017, or 2017."
        ) from None


def doubt_about(meetings: "Iterable[Meeting]", day: str) -> str:
    """Say what is odd about a day (ISO) that somebody takes for that of a meeting; "" when one is known then."""
    then = [one for one in meetings if one.date == day]
    if any(one.status in {"held", "planned"} for one in then):
        return ""
    if not then:
        return f"No meeting on {show(day)} is in the calendar: ccpi meetings list shows those that are."
    to = f" to {show(then[0].moved_to)}" if then[0].moved_to else ""
    return f"The meeting on {show(day)} was {then[0].status}{to}."


@lru_cache(maxsize=4096)
def show_day(iso: str | None) -> str:
    """Return an ISO date as people read it: "27 Jun 2017", "Sep 2016", "2017"; "" for None."""
    return show(iso, short=True) if iso else ""
