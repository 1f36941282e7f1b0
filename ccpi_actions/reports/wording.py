"""Dates, counts and names as councils print them."""

import re
from datetime import date

from ccpi_actions.tracking import references, standing

_NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TIME = re.compile(r"(\d{1,2}):(\d{2})")


def parse_day(iso: str | None) -> date | None:
    """Return the day of a whole ISO date; None for a partial one ("2016-09"), None or nonsense."""
    if not iso or len(iso) != 10:
        return None
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def last_day(iso: str | None) -> date | None:
    """Return the last day of an ISO date that may be partial: "2016-09" is 30 September 2016, "2017" 31 December."""
    try:
        return date.fromisoformat(standing.last_day(iso or ""))
    except (ValueError, IndexError):
        return None


def long_date(day: date | str | None) -> str:
    """Return "5 March 2025"; "September 2016" for "2016-09"; the words themselves when they are no date."""
    return _date(day, short=False)


def short_date(day: date | str | None) -> str:
    """Return "5 Mar 2025", for table cells; partial dates as in ``long_date``."""
    return _date(day, short=True)


def _date(day: date | str | None, *, short: bool) -> str:
    if day is None:
        return ""
    iso = day if isinstance(day, str) else day.isoformat()
    try:
        return standing.show(iso, short=short)
    except (ValueError, IndexError):
        return iso


def municipal_year(iso: str | None) -> str:
    """Return "2017/18" for a date from 1 May 2017 to 30 April 2018, "" when the date is unknown."""
    return references.municipal_year(iso) if last_day(iso) and iso else ""


def clock(time: str | None) -> str:
    """Return "2.00 pm" for "14:00", as UK agendas print times; other words unchanged, None as ""."""
    found = _TIME.fullmatch(time or "")
    if not found:
        return time or ""
    hour, minute = int(found[1]), found[2]
    if (hour, minute) == (12, "00"):
        return "12 noon"
    return f"{hour % 12 or 12}.{minute} {'pm' if hour >= 12 else 'am'}"


def number(count: int) -> str:
    """Return small numbers in words, others in figures: "none", "three", "24"."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else f"{count:,}"


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return the number with its noun: "one action", "12 actions", "no actions"."""
    return f"{number(count) if count else 'no'} {noun if count == 1 else plural or noun + 's'}"


def be(count: int, *, past: bool = False) -> str:
    """Return the form of "to be" that goes with a count."""
    if past:
        return "was" if count == 1 else "were"
    return "is" if count == 1 else "are"


def times(count: int) -> str:
    """Return "once", "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def listed(parts: list[str]) -> str:
    """Return "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def sentence(text: str) -> str:
    """Return ``text`` with a capital first letter."""
    return text[:1].upper() + text[1:]
