"""Working out seasons, feasts and quarters from the day of the meeting; resolvers as in periods."""

import re
from datetime import date, timedelta

from ccpi_actions.commitments.times.periods import PAST, YEAR_BEGINS, count_of, from_meeting
from ccpi_actions.minutes.calendar.dates import next_weekday, year_of

_QUARTERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4,
}  # fmt: skip
# The financial year's quarters end in these months.
_QUARTER_ENDS = {1: 6, 2: 9, 3: 12, 4: 3}
_SEASON_ENDS = {"spring": 5, "summer": 8, "autumn": 11, "winter": 12}
# Days that minutes know by name, as month and day; letters only.
_DAYS = {
    "halloween": (10, 31), "bonfirenight": (11, 5), "boxingday": (12, 26), "christmaseve": (12, 24),
    "christmasday": (12, 25), "newyearseve": (12, 31), "newyearsday": (1, 1), "stgeorges": (4, 23),
    "stdavids": (3, 1), "standrews": (11, 30), "stpatricks": (3, 17), "veday": (5, 8), "dday": (6, 6), "mayday": (5, 1),
}  # fmt: skip


@from_meeting
def coming_season(match: re.Match[str], held: date) -> str:
    """Give the year of the coming ``season``: seasons are too vague for months."""
    if match.groupdict().get("year"):
        return match["year"]
    if "next year" in match[0].lower():
        return str(held.year + 1)
    named = match["season"] or match.groupdict()["bare"]
    year = held.year + (held.month > _SEASON_ENDS[named.lower()])
    return PAST if year > held.year and match[0].lower().startswith("this") else str(year)


@from_meeting
def around_christmas(match: re.Match[str], held: date) -> str:
    """Give December, or for "after Christmas" the January that follows."""
    return f"{held.year + 1}-01" if match["side"].lower() == "after" else f"{held.year}-12"


@from_meeting
def around_easter(match: re.Match[str], held: date) -> str:
    """Give the month of the coming Easter Sunday; of Easter Monday for "after Easter"."""
    from dateutil.easter import easter

    year = int(match["year"]) if match.groupdict().get("year") else held.year
    if easter(year) < held:
        year += 1
    return (easter(year) + timedelta(days=match["side"].lower() == "after")).isoformat()[:7]


@from_meeting
def end_of_quarter(match: re.Match[str], held: date) -> str:
    """Give the last month of the ``quarter`` of the financial year that ``begins`` then, else the next to end.

    A quarter of a calendar ``year`` ends with its third month, its sixth, and so on.
    """
    number = (match["quarter"] or match["which"]).lower()
    which = int(number) if number.isdigit() else _QUARTERS[number]
    if match["year"]:
        return f"{match['year']}-{3 * which:02}"
    month = _QUARTER_ENDS[which]
    if match["begins"]:
        return f"{int(match['begins']) + (month < YEAR_BEGINS['financial'])}-{month:02}"
    return f"{year_of(month, None, held)}-{month:02}"


@from_meeting
def named_day(match: re.Match[str], held: date) -> str:
    """Give the coming day that the group ``feast`` names; Remembrance Sunday is the second of November."""
    name = re.sub(r"\W", "", match["feast"].lower())
    for year in (held.year, held.year + 1):
        month, day = next((_DAYS[start] for start in _DAYS if name.startswith(start)), (11, 11))
        found = date(year, month, day)
        if name in {"remembrancesunday", "remembranceweekend"}:
            found = next_weekday(6, date(year, 11, 7))
        if found >= held:
            break
    return found.isoformat()


@from_meeting
def before_christmas(match: re.Match[str], held: date) -> str:
    """Give the day some ``number`` of days or weeks (``unit``) before Christmas Day."""
    return (
        date(held.year, 12, 25) - timedelta(days=count_of(match) * (7 if match["unit"][0] in "wW" else 1))
    ).isoformat()


#: The last days of the weeks in which schools break off: in February, May and October.
_HALF_TERMS = ((2, 21), (5, 31), (10, 31))


@from_meeting
def half_term(match: re.Match[str], held: date) -> str:
    """Give the month of the half term that follows the meeting, or of the one named by its season or month."""
    named = match[0].lower()
    wanted = [
        month
        for month, words in ((2, ("spring", "february")), (5, ("summer", "may")), (10, ("autumn", "october")))
        if any(word in named for word in words)
    ]
    ends = [(held.year, *each) for each in _HALF_TERMS] + [(held.year + 1, *each) for each in _HALF_TERMS]
    year, month, _ = next(end for end in ends if date(*end) > held and (not wanted or end[1] == wanted[0]))
    return f"{year}-{month:02}"
