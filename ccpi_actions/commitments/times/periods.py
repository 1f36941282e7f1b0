"""Working out when: from the words of a period and the meeting that said them to an ISO date as precise as the words.

Each resolver takes the match of a rule (see due_rules) and the minutes, and gives an ISO date, whole or partial
("2016-09", "2017"), or None where it cannot be known. A period of months counts from the meeting and stays a month; a
period of days or weeks gives a day. Without a meeting date only dates printed with their year are known.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache, wraps

from ccpi_actions.minutes.calendar.dates import (
    as_date,
    find_dates,
    month_number,
    months_after,
    next_weekday,
    weekday_number,
    year_of,
)
from ccpi_actions.minutes.model import Minutes

Resolver = Callable[[re.Match[str], Minutes], str | None]

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "eighteen": 18, "twenty-four": 24,
}  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth - - - - - - - - - thirtieth"
).split()
# The month in which each kind of year begins; the municipal year runs from the annual meeting in May.
YEAR_BEGINS = {"financial": 4, "municipal": 5, "civic": 5, "council": 5, "academic": 9, "school": 9}


#: Resolved where words mean a time that is over ("this summer", said in October).
PAST = ""


def unknown(_match: re.Match[str], _minutes: Minutes) -> None:
    """Give no date: the words alone do not tell ("a future meeting")."""


def next_meeting(_match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the date of the next meeting where these minutes state it."""
    return minutes.next_meeting


def annual_meeting(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the day of the next meeting where the words that state it name the same annual meeting."""
    if match["when"]:
        return meeting_day(match, minutes)
    named = match["annual"].lower().rstrip("s") in (minutes.next_meeting_words or "").lower()
    return minutes.next_meeting if named else None


def meeting_after_next(_match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the second of the body's coming meetings, where these minutes name it."""
    known = sorted({*minutes.coming_meetings, *([minutes.next_meeting] if minutes.next_meeting else [])})
    return known[1] if len(known) > 1 else None


def first_meeting(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the first coming meeting of the year that ``of_year`` prints, else of the next; the year if unknown."""
    held = as_date(minutes.date)
    year = match["of_year"] or (str(held.year + 1) if held else None)
    return _meeting_in(year, minutes) if year else None


def month_of_meeting(_match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the month of the meeting ("this month", "in the next few days")."""
    return minutes.date[:7] if minutes.date else None


def year_of_meeting(_match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the year of the meeting ("later this year")."""
    return minutes.date[:4] if minutes.date else None


def printed_day(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the date or month that the group ``when`` prints; a gap is filled forward from the meeting.

    Of undated minutes, from the meeting before it.
    """
    return _first_date(match["when"], minutes.date or minutes.after)


def first_printed_day(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give what ``when`` prints, or the ``first`` of two days of a month: "on 5 and 6 May"."""
    last = printed_day(match, minutes)
    first = re.match(r"\d+", match["first"] or "")
    return f"{last[:8]}{int(first[0]):02}" if first is not None and last is not None and len(last) == 10 else last


@lru_cache(maxsize=1024)
def _first_date(words: str, held: str | None) -> str | None:
    """Return the first date or month in words, seen from the day of a meeting."""
    found = find_dates(words, as_date(held), months=True)
    return found[0].date if found else None


def meeting_day(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the day or month that the group ``when`` prints; for a month, the body's coming meeting in it if known."""
    printed = printed_day(match, minutes)
    if printed is None and minutes.date is None:
        month = month_number(match["when"].split()[0])
        known = (day for day in (*minutes.coming_meetings, minutes.next_meeting) if day and int(day[5:7]) == month)
        return min(known, default=None)
    if printed is None or len(printed) == 10:
        return printed
    return _meeting_in(printed, minutes)


def appropriate_meeting(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the date of the next meeting, but none for "the next appropriate meeting": which that is must be seen."""
    vague = re.search(r"\b(?:appropriate|suitable|convenient|relevant|possible)\b", match[0], re.IGNORECASE)
    return None if vague else minutes.next_meeting


def coming_meeting(_match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the body's meeting of the month after this one: its day where it is known, else the month."""
    held = as_date(minutes.date)
    return _meeting_in(months_after(held, 1), minutes) if held else None


def _meeting_in(month: str, minutes: Minutes) -> str:
    known = known_meeting_in(month, minutes)
    return known or month


def known_meeting_in(month: str, minutes: Minutes) -> str | None:
    """Give the body's coming meeting in a month ("2024-01") where these minutes name it: the next, else the first."""
    if minutes.next_meeting and minutes.next_meeting.startswith(month):
        return minutes.next_meeting
    known = [*minutes.coming_meetings, *([minutes.next_meeting] if minutes.next_meeting else [])]
    return next((day for day in sorted(known) if day.startswith(month)), None)


def printed_year(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the year that the group ``year`` prints, and its last month for "the end of" it."""
    if minutes.date and match["year"] < minutes.date[:4]:
        return None
    return f"{match['year']}-12" if re.search(r"\bend\s+of\b", match[0], re.IGNORECASE) else match["year"]


def from_meeting(work_out: Callable[[re.Match[str], date], str | None]) -> Resolver:
    """Make a resolver of a function that counts from the day of the meeting."""

    @wraps(work_out)
    def resolve(match: re.Match[str], minutes: Minutes) -> str | None:
        held = as_date(minutes.date)
        return work_out(match, held) if held else None

    return resolve


@from_meeting
def after_period(match: re.Match[str], held: date) -> str:
    """Count ``number`` days, weeks, months or years (``unit``) from the meeting."""
    count = count_of(match)
    unit = (match.groupdict().get("units") or match["unit"]).lower()
    if unit.startswith("year"):
        return months_after(held, 12 * count)
    if unit.startswith("month"):
        return months_after(held, count)
    if "working" in match[0].lower():
        return _after_working_days(held, count).isoformat()
    return (held + timedelta(days=count * {"d": 1, "w": 7, "f": 14}[unit[0]])).isoformat()


def count_of(match: re.Match[str]) -> int:
    """Return how many days, weeks, months or years a match speaks of: "in |six| weeks", "a |fortnight| from now"."""
    groups = match.groupdict()
    words = (groups.get("number") or groups.get("from_now") or "one").lower().removeprefix("a ").split()[0]
    return int(words) if words.isdigit() else _NUMBERS.get(words, 1)


def _after_working_days(day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


@from_meeting
def coming_weekday(match: re.Match[str], held: date) -> str | None:
    """Give the first such ``weekday`` after the meeting."""
    number = weekday_number(match["weekday"])
    return None if number is None else next_weekday(number, held).isoformat()


@from_meeting
def weekday_after(match: re.Match[str], held: date) -> str | None:
    """Give such a ``weekday`` a week after the first that follows the meeting ("Tuesday week")."""
    number = weekday_number(match["weekday"] or match["later"])
    return None if number is None else (next_weekday(number, held) + timedelta(days=7)).isoformat()


@from_meeting
def year_on(_match: re.Match[str], held: date) -> str:
    """Give the meeting's month a year later ("this time next year")."""
    return months_after(held, 12)


@from_meeting
def after_hours(match: re.Match[str], held: date) -> str:
    """Count ``hours`` from the meeting in whole days, one at least."""
    return (held + timedelta(days=max(1, int(match["hours"]) // 24))).isoformat()


@from_meeting
def nth_weekday(match: re.Match[str], held: date) -> str | None:
    """Give the ``nth`` such ``weekday`` of a ``month``, or of ``this`` or the next month ("the last Friday in May")."""
    number, named = weekday_number(match["weekday"]), match["month"]
    if named:
        month = month_number(named) or 1
        first = date(year_of(month, None, held) or held.year, month, 1)
    else:
        ahead = months_after(held, 1 if (match["this"] or "").lower() == "next" else 0)
        first = date(int(ahead[:4]), int(ahead[5:]), 1)
    days = [first + timedelta(days=ahead) for ahead in range(31)]
    fitting = [day for day in days if day.month == first.month and day.weekday() == number]
    nth = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}[match["nth"].lower()]
    return fitting[nth].isoformat()


@from_meeting
def ordinal_day(match: re.Match[str], held: date) -> str | None:
    """Give the day that an ordinal in words (``nth``) and a ``month`` name."""
    tens, _, ones = match["nth"].lower().rpartition("-")
    day = {"twenty": 20, "thirty": 30}.get(tens, 0) + _ORDINALS.index(ones) + 1
    month = month_number(match["month"]) or 1
    year = year_of(month, day, held)
    return f"{year}-{month:02}-{day:02}" if year else None


@from_meeting
def coming_day(match: re.Match[str], held: date) -> str | None:
    """Give the first day after the meeting that is the ``day`` of a month ("by the 30th")."""
    digits = re.match(r"\d+", match["day"])
    number = int(digits[0]) if digits else 0
    days = (held + timedelta(days=ahead) for ahead in range(1, 63))
    return next((day.isoformat() for day in days if day.day == number), None)


@from_meeting
def day_in_figures(match: re.Match[str], held: date) -> str | None:
    """Give the first ``day`` and ``month`` in figures after the meeting ("by 12/10")."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = year_of(month, day, held)
    return f"{year}-{month:02}-{day:02}" if year else None


@from_meeting
def day_of_meeting(match: re.Match[str], held: date) -> str:
    """Give the day of the meeting ("by the end of the day"), or the next for "tomorrow"."""
    return (held + timedelta(days=match[0].lower().endswith("tomorrow"))).isoformat()


@from_meeting
def coming_month(match: re.Match[str], held: date) -> str:
    """Give the month after the meeting's, and its ``day`` where one is printed ("the 3rd of next month")."""
    month = months_after(held, 1)
    day = match.groupdict().get("day")
    return f"{month}-{int(day):02}" if day and 1 <= int(day) <= 28 else month


@from_meeting
def coming_week(_match: re.Match[str], held: date) -> str:
    """Give the month in which the week after the meeting begins."""
    return next_weekday(0, held).isoformat()[:7]


@from_meeting
def end_of_month(_match: re.Match[str], held: date) -> str:
    """Give the last day of the meeting's month."""
    first = date.fromisoformat(f"{months_after(held, 1)}-01")
    return (first - timedelta(days=1)).isoformat()


@from_meeting
def end_of_week(_match: re.Match[str], held: date) -> str:
    """Give the Friday of the meeting's week, or of the next where it is past."""
    return next_weekday(4, held - timedelta(days=1)).isoformat()


@from_meeting
def end_of_year(match: re.Match[str], held: date) -> str:
    """Give the last month of this or the next year (``which``) of a kind (``kind``: financial, municipal, academic)."""
    groups = match.groupdict()
    begins = YEAR_BEGINS.get((groups.get("kind") or "").lower(), 1)
    ends = begins - 1 or 12
    year = held.year + (held.month > ends) + ("next" in (groups.get("which") or "").lower())
    return f"{year}-{ends:02}"


@from_meeting
def coming_year_of_account(match: re.Match[str], held: date) -> str:
    """Give the calendar year in which the next financial, municipal or academic year begins."""
    return str(held.year + (held.month >= YEAR_BEGINS[match["kind"].lower()]))


@from_meeting
def coming_year(_match: re.Match[str], held: date) -> str:
    """Give the year after the meeting's ("in the new year")."""
    return str(held.year + 1)


@from_meeting
def day_after(_match: re.Match[str], held: date) -> str:
    """Give the day after the meeting ("in the morning")."""
    return (held + timedelta(days=1)).isoformat()


@from_meeting
def weekend(_match: re.Match[str], held: date) -> str:
    """Give the Saturday after the meeting."""
    return next_weekday(5, held).isoformat()
