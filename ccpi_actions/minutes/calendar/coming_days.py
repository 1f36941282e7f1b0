"""The days that stand beside the words for a coming meeting: whole dates, and days whose month goes without saying."""

import re
from datetime import date, timedelta

from ccpi_actions.minutes.calendar.dates import (
    MONTH,
    WEEKDAY,
    FoundDate,
    find_dates,
    is_day,
    month_number,
    weekday_number,
    year_of,
)

#: Words between "next meeting" and a date that show the date to be of something else.
_OTHER_MATTER = re.compile(
    r"\b(?:contractor|letter|deadline|since|dated|received|cheque|minutes|expires?|closed|works?|start(?:s"
    r"|ed)?|inspect\w*|visit\w*|because|after|report(?:ed)? that|agenda item|discuss(?:ed)?|who|when|which is"
    r"|and the(?! annual)|until|week (?:beginning|commencing|of)|w/c)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:moved|changed|altered|rescheduled|re-arranged|rearranged|postponed|brought forward|put back)\b[^.]*\bfrom\b"
    r"|\b(?:originally|previously|was to have been)\b|\binstead of\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(r"\b(?:instead|rather than|not|originally|previously|was to have been)\b", re.IGNORECASE)
_BARE = re.compile(
    rf"\W*(?:(?:is|will be|would be|to be|be|held|set for|now|on|at|of|has been moved to)\s+)*(?:the\s+)?"
    rf"(?:(?P<weekday>{WEEKDAY})\b,?\s+(?:the\s+)?)?(?P<day>\d{{1,2}})(?P<ordinal>st|nd|rd|th)?"
    rf"(?:/(?P<month>\d{{1,2}}))?(?![\d/:]|\.\d|\w|\s*(?:of\s+)?(?:{MONTH}|[ap]\.?m)\b|\s+{WEEKDAY}\b)",
    re.IGNORECASE,
)
_GAP = 60
#: "the second Tuesday in June", "the 2nd Tuesday of each month".
_NTH = re.compile(
    rf"\b(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\s+(?P<weekday>{WEEKDAY})\s+(?:in|of)\s+"
    rf"(?:(?P<month>{MONTH})|(?:the|each|every)\s+month)\b",
    re.IGNORECASE,
)
_NTHS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}
_SOON = timedelta(days=75)


def first_dates(window: str, day: date | None, *, anywhere: bool = False) -> list[FoundDate]:
    """Return the first date of a window and those that follow it as a list.

    A date from which the meeting was moved away is left out. With ``anywhere``, for words under a heading, a day
    without a month ("Tuesday 9th") counts too.
    """
    dates: list[FoundDate] = []
    moved = False
    for one in find_dates(window, day):
        if not one.full or (not dates and _OTHER_MATTER.search(window[: one.start])):
            break
        between = window[dates[-1].end : one.start] if dates else ""
        if dates and moved:
            return [one]
        if dates and (len(between) > _GAP or _OTHER_MATTER.search(between) or _INSTEAD.search(between)):
            break
        moved = not dates and _MOVED.search(window[: one.start]) is not None
        dates.append(one)
    return dates or _nth_weekday(window, day) or (bare_day(window, day) if anywhere else [])


def says_a_day(text: str) -> bool:
    """Say whether a line in which no figure stands names a day: "the second Tuesday in June"."""
    return "day" in text and _NTH.search(text) is not None


def _nth_weekday(window: str, day: date | None) -> list[FoundDate]:
    match = _NTH.search(window) if day is not None and "day" in window else None
    if match is None or day is None or _OTHER_MATTER.search(window[: match.start()]):
        return []
    weekday, nth = weekday_number(match["weekday"]) or 0, _NTHS[match["nth"].lower()]
    if match["month"]:
        month = month_number(match["month"]) or 1
        there = _nth_of(year_of(month, None, day) or day.year, month, weekday, nth)
    else:
        there = _nth_of(day.year, day.month, weekday, nth)
        if there <= day:
            there = _nth_of(day.year + day.month // 12, day.month % 12 + 1, weekday, nth)
    return [FoundDate(match.start(), match.end(), there.isoformat(), year_stated=False, weekday=weekday)]


def _nth_of(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the first to fourth such weekday of a month, or the last (-1)."""
    first = date(year, month, 1)
    there = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (3 if nth < 0 else nth - 1))
    fifth = there + timedelta(days=7)
    return fifth if nth < 0 and fifth.month == month else there


def bare_day(window: str, day: date | None) -> list[FoundDate]:
    """Read a day at the start of a window whose month is the first that fits ("Tuesday 9th", "the 9th", "9/6")."""
    match = _BARE.match(window)
    if match is None or day is None or not (match["weekday"] or match["ordinal"] or match["month"]):
        return []
    number = int(match["day"])
    weekday = weekday_number(match["weekday"]) if match["weekday"] else None
    if match["month"]:
        month = int(match["month"])
        year = year_of(month, number, day, weekday=weekday) if 1 <= month <= 12 else None
        return [] if year is None else [_found(match, date(year, month, number), weekday)]
    first = day + timedelta(days=1)
    for step in range(_SOON.days):
        there = first + timedelta(days=step)
        if there.day == number and (weekday is None or there.weekday() == weekday):
            return [_found(match, there, weekday)]
    return []


def day_of_month(window: str, month: str, day: date | None) -> list[FoundDate]:
    """Read the day that follows the words "the June meeting will be": with a month of its own, or without."""
    number = month_number(month)
    if number is None or day is None:
        return []
    dates = first_dates(window[:_GAP], day)
    if dates:
        return [one for one in dates[:1] if int(one.date[5:7]) == number]
    match = _BARE.match(window)
    if match is None or match["month"] or not (match["weekday"] or match["ordinal"]):
        return []
    year = year_of(number, int(match["day"]), day)
    if year is None or not is_day(year, number, int(match["day"])):
        return []
    return [_found(match, date(year, number, int(match["day"])), None)]


def _found(match: re.Match[str], there: date, weekday: int | None) -> FoundDate:
    return FoundDate(match.start("day"), match.end("day"), there.isoformat(), year_stated=False, weekday=weekday)
