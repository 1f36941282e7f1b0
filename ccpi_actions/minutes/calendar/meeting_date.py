"""The date of a meeting whose heading leaves the year out, or still prints that of the year before."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from ccpi_actions.minutes.calendar.dates import FoundDate, as_date, find_dates, is_day, year_of

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LAST_MINUTES = re.compile(r"\bminutes\b|\bmeeting\b", re.IGNORECASE)
#: "The minutes of the meeting held on 4 May 2021 were agreed".
_CONFIRMED = re.compile(
    r"\bminutes of the (?:(?:last|previous|parish|town|council|ordinary) ){0,3}meeting(?: held)?(?: on)? "
    r"(?P<when>[^.;]{0,60}?(?:\d{1,2}[./]\d{1,2}[./](?:20)?\d\d|20\d\d))",
    re.IGNORECASE,
)
#: Minutes are confirmed at the next meeting; annual meetings confirm those of a year before.
_LONGEST_GAP = timedelta(days=400)


def settle_date(found: FoundDate | None, last: str | None, texts: Iterable[str]) -> tuple[str | None, str | None]:
    """Work out the date of a meeting.

    In: the date that the heading prints (its year worked out from nothing where it prints none); the date of the last
    minutes, which this meeting confirmed; texts of the same minutes. Out: the ISO date, and a sentence of warning where
    it differs from what is printed or the printed weekday does not fit.
    """
    if found is None:
        return None, None
    printed = as_date(found.date)
    before = as_date(last)
    if printed is None:
        return found.date, None
    if not found.year_stated:
        return _with_year(printed, found.weekday, before, texts), None
    if before is not None and printed <= before:
        later = _year_later(printed)
        fits = found.weekday is None or (later is not None and later.weekday() == found.weekday)
        if later is not None and fits and before < later <= before + _LONGEST_GAP:
            return (
                later.isoformat(),
                f"The heading is dated {printed.isoformat()}, before the last meeting: read as {later.year}.",
            )
    if not found.weekday_fits:
        for year in (printed.year - 1, printed.year + 1):
            other = printed.replace(year=year) if is_day(year, printed.month, printed.day) else None
            if before and other and other.weekday() == found.weekday and before < other <= before + _LONGEST_GAP:
                return other.isoformat(), f"The heading is dated {printed.isoformat()}; its weekday is that of {year}."
        return found.date, f"The heading's weekday does not fit its date, {printed.isoformat()}."
    return found.date, None


def last_minutes_date(texts: Iterable[str]) -> str | None:
    """Return the date of the minutes that were confirmed, from the words of that item, or None."""
    for text in texts:
        if _LAST_MINUTES.search(text):
            for one in find_dates(text[:500]):
                if one.full and one.year_stated:
                    return one.date
    return None


def confirmed_date(texts: Iterable[str]) -> str | None:
    """Return the date of the minutes that a sentence says were confirmed, wherever it stands, or None."""
    for text in texts:
        said = _CONFIRMED.search(text)
        dates = find_dates(said["when"]) if said else []
        if dates and dates[0].full and dates[0].year_stated:
            return dates[0].date
    return None


def _with_year(printed: date, weekday: int | None, before: date | None, texts: Iterable[str]) -> str | None:
    if before is not None:
        year = year_of(printed.month, printed.day, before + timedelta(days=1), weekday=None)
        return printed.replace(year=year).isoformat() if year is not None else None
    years = [int(year) for text in texts for year in _YEAR.findall(text[:2000])]
    likely = sorted(set(years), key=lambda year: (-years.count(year), year))
    if weekday is not None:
        for year in [*likely, *(each + step for each in likely for step in (-1, 1))]:
            if is_day(year, printed.month, printed.day) and printed.replace(year=year).weekday() == weekday:
                return printed.replace(year=year).isoformat()
    for year in likely:
        if is_day(year, printed.month, printed.day):
            return printed.replace(year=year).isoformat()
    return None


def _year_later(day: date) -> date | None:
    return day.replace(year=day.year + 1) if is_day(day.year + 1, day.month, day.day) else None
