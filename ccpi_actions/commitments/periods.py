"""Working out when: from the words of a period and the meeting that said them to an ISO date as precise as the words.

Each resolver takes the match of a rule (see due_rules) and the minutes, and gives an ISO date, whole or partial
("2016-09", "2017"), or None where it cannot be known. A period of months counts from the meeting and stays a month; a
period of days or weeks gives a day. Without a meeting date only dates printed with their year are known.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import wraps

from ccpi_actions.minutes.dates import as_date, find_dates, months_after, next_weekday, weekday_number, year_of
from ccpi_actions.minutes.model import Minutes

Resolver = Callable[[re.Match[str], Minutes], str | None]

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "eighteen": 18, "twenty-four": 24,
}  # fmt: skip
_QUARTERS = {"one": 1, "two": 2, "three": 3, "four": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}
# The financial year's quarters end in these months.
_QUARTER_ENDS = {1: 6, 2: 9, 3: 12, 4: 3}
_SEASON_ENDS = {"spring": 5, "summer": 8, "autumn": 11, "winter": 12}
# The month in which each kind of year begins; the municipal year runs from the annual meeting in May.
_YEAR_BEGINS = {"financial": 4, "municipal": 5, "civic": 5, "council": 5, "academic": 9, "school": 9}


def unknown(_match: re.Match[str], _minutes: Minutes) -> None:
    """Give no date: the words alone do not tell ("a future meeting")."""


def next_meeting(_match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the date of the next meeting where these minutes state it."""
    return minutes.next_meeting


def annual_meeting(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the day of the next meeting where the words that state it name the same annual meeting."""
    named = match["annual"].lower() in (minutes.next_meeting_words or "").lower()
    return minutes.next_meeting if named else None


def month_of_meeting(_match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the month of the meeting ("this month", "in the next few days")."""
    return minutes.date[:7] if minutes.date else None


def year_of_meeting(_match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the year of the meeting ("later this year")."""
    return minutes.date[:4] if minutes.date else None


def printed_day(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the date or month that the group ``when`` prints; a gap is filled forward from the meeting."""
    found = find_dates(match["when"], as_date(minutes.date), months=True)
    return found[0].date if found else None


def meeting_day(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the day or month that the group ``when`` prints; for a month, the body's coming meeting in it if known."""
    printed = printed_day(match, minutes)
    if printed is None or len(printed) == 10:
        return printed
    known = [*minutes.coming_meetings, *([minutes.next_meeting] if minutes.next_meeting else [])]
    return next((day for day in sorted(known) if day.startswith(printed)), printed)


def printed_year(match: re.Match[str], minutes: Minutes) -> str | None:
    """Give the year that the group ``year`` prints."""
    return None if minutes.date and match["year"] < minutes.date[:4] else match["year"]


def _from_meeting(work_out: Callable[[re.Match[str], date], str | None]) -> Resolver:
    """Make a resolver of a function that counts from the day of the meeting."""

    @wraps(work_out)
    def resolve(match: re.Match[str], minutes: Minutes) -> str | None:
        held = as_date(minutes.date)
        return work_out(match, held) if held else None

    return resolve


@_from_meeting
def after_period(match: re.Match[str], held: date) -> str:
    """Count ``number`` days, weeks, months or years (``unit``) from the meeting."""
    words = match["number"].lower().removeprefix("a ").split()[0]
    count = int(words) if words.isdigit() else _NUMBERS.get(words, 1)
    unit = match["unit"].lower()
    if unit.startswith("year"):
        return months_after(held, 12 * count)
    if unit.startswith("month"):
        return months_after(held, count)
    if "working" in match[0].lower():
        return _after_working_days(held, count).isoformat()
    return (held + timedelta(days=count * {"d": 1, "w": 7, "f": 14}[unit[0]])).isoformat()


def _after_working_days(day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


@_from_meeting
def coming_weekday(match: re.Match[str], held: date) -> str | None:
    """Give the first such ``weekday`` after the meeting."""
    number = weekday_number(match["weekday"])
    return None if number is None else next_weekday(number, held).isoformat()


@_from_meeting
def coming_month(match: re.Match[str], held: date) -> str:
    """Give the month after the meeting's, and its ``day`` where one is printed ("the 3rd of next month")."""
    month = months_after(held, 1)
    day = match.groupdict().get("day")
    return f"{month}-{int(day):02}" if day and 1 <= int(day) <= 28 else month


@_from_meeting
def coming_week(_match: re.Match[str], held: date) -> str:
    """Give the month in which the week after the meeting begins."""
    return next_weekday(0, held).isoformat()[:7]


@_from_meeting
def end_of_week(_match: re.Match[str], held: date) -> str:
    """Give the Friday of the meeting's week, or of the next where it is past."""
    return next_weekday(4, held - timedelta(days=1)).isoformat()


@_from_meeting
def end_of_year(match: re.Match[str], held: date) -> str:
    """Give the last month of this or the next year (``which``) of a kind (``kind``: financial, municipal, academic)."""
    begins = _YEAR_BEGINS.get((match["kind"] or "").lower(), 1)
    ends = begins - 1 or 12
    year = held.year + (held.month > ends) + ("next" in (match["which"] or "").lower())
    return f"{year}-{ends:02}"


@_from_meeting
def coming_year_of_account(match: re.Match[str], held: date) -> str:
    """Give the calendar year in which the next financial, municipal or academic year begins."""
    return str(held.year + (held.month >= _YEAR_BEGINS[match["kind"].lower()]))


@_from_meeting
def coming_season(match: re.Match[str], held: date) -> str:
    """Give the year of the coming ``season``: seasons are too vague for months."""
    if match.groupdict().get("year"):
        return match["year"]
    if "next year" in match[0].lower():
        return str(held.year + 1)
    return str(held.year + (held.month > _SEASON_ENDS[match["season"].lower()]))


@_from_meeting
def coming_year(_match: re.Match[str], held: date) -> str:
    """Give the year after the meeting's ("in the new year")."""
    return str(held.year + 1)


@_from_meeting
def around_christmas(match: re.Match[str], held: date) -> str:
    """Give December, or for "after Christmas" the January that follows."""
    return f"{held.year + 1}-01" if match["side"].lower() == "after" else f"{held.year}-12"


@_from_meeting
def around_easter(match: re.Match[str], held: date) -> str:
    """Give the month of the coming Easter Sunday; of Easter Monday for "after Easter"."""
    from dateutil.easter import easter

    year = int(match["year"]) if match.groupdict().get("year") else held.year
    if easter(year) < held:
        year += 1
    return (easter(year) + timedelta(days=match["side"].lower() == "after")).isoformat()[:7]


@_from_meeting
def end_of_quarter(match: re.Match[str], held: date) -> str:
    """Give the last month of the ``quarter`` of the financial year that ``begins`` then, else the next to end."""
    number = match["quarter"].lower()
    month = _QUARTER_ENDS[int(number) if number.isdigit() else _QUARTERS[number]]
    if match["begins"]:
        return f"{int(match['begins']) + (month < _YEAR_BEGINS['financial'])}-{month:02}"
    return f"{year_of(month, None, held)}-{month:02}"
