"""When an action is due, in the words that people type: "next meeting", "27 June 2017", "in six weeks"."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from ccpi_actions.errors import BadInput
from ccpi_actions.minutes.calendar.dates import (
    MONTH,
    find_dates,
    first_date,
    month_number,
    months_after,
    next_weekday,
    weekday_number,
)
from ccpi_actions.tracking.model import Due

_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {"a": 1, "an": 1, "eighteen": 18}
_LEAD = re.compile(r"^(?:due\s|for\s|by\s|before\s|at\s|on\s|until\s|to\s|the\s|end\s(?:of\s)?)+", re.IGNORECASE)
_TAIL = re.compile(r"(?:\sat\sthe\slatest)?[\s.,]*$", re.IGNORECASE)
_RULE = "typed"

#: Kind and ISO date, partial or None.
Read = tuple[Literal["meeting", "date", "none"], str | None]


class DueWords(NamedTuple):
    """A way to say when: what matches wholly, what it gives, and examples seen from Wednesday 14 June 2017."""

    name: str
    pattern: str
    read: Callable[[re.Match[str], date], Read]
    #: Words → kind and date.
    examples: dict[str, Read]
    near_misses: tuple[str, ...] = ()


def _count(match: re.Match[str], today: date) -> Read:
    said = match["number"].lower()
    number = int(said) if said.isdigit() else _NUMBERS[said]
    unit = match["unit"].lower()
    if unit.startswith("month"):
        return "date", months_after(today, number)
    if unit.startswith("year"):
        return "date", months_after(today, 12 * number)
    days = {"day": 1, "week": 7, "fortnight": 14}[unit.rstrip("s")] * number
    return "date", (today + timedelta(days=days)).isoformat()


def _month(match: re.Match[str], today: date) -> Read:
    number = month_number(match["month"]) or 0
    year = int(match["year"]) if match["year"] else today.year + (number < today.month)
    return "meeting" if match["meeting"] or match["before"] else "date", f"{year:04}-{number:02}"


def _weekday(match: re.Match[str], today: date) -> Read:
    return "date", next_weekday(weekday_number(match["weekday"]) or 0, today).isoformat()


def _season(match: re.Match[str], today: date) -> Read:
    # Seasons are too vague for a month, as in minutes: the calendar ends them (``standing``).
    last_month = {"spring": 5, "summer": 8, "autumn": 11, "winter": 12}[match["season"].lower()]
    return "date", match["year"] or str(today.year + (last_month < today.month))


def _week(match: re.Match[str], today: date) -> Read:
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    return "date", (friday + timedelta(days=7 * (match["which"].lower() == "next "))).isoformat()


def _word(match: re.Match[str], today: date) -> Read:
    word = " ".join(match[0].lower().split())
    if word == "today":
        return "date", today.isoformat()
    if word == "tomorrow":
        return "date", (today + timedelta(days=1)).isoformat()
    if word in {"this month", "month"}:
        return "date", f"{today:%Y-%m}"
    return "date", months_after(today, 1) if word == "next month" else str(today.year + (word == "next year"))


#: Tried in order, on the words without "by", "the", "end of" before them.
WAYS: tuple[DueWords, ...] = (
    DueWords(
        "the next meeting",
        r"(?:next|following|coming)(?:\s(?!annual\b)(?:[a-z]+\s){0,3}(?:meeting|agenda|council|committee|cabinet|board|panel))?",
        lambda _match, _today: ("meeting", None),
        {
            "next": ("meeting", None),
            "the next meeting": ("meeting", None),
            "next committee meeting": ("meeting", None),
            "next full council": ("meeting", None),
        },
        ("next month", "next June", "next annual meeting"),
    ),
    DueWords(
        "the meeting after next",
        r"meeting\safter\s(?:the\s)?next|next\s(?:meeting\s)?but\sone",
        lambda _match, _today: ("meeting", None),
        {"the meeting after next": ("meeting", None)},
        ("after the meeting",),
    ),
    DueWords(
        "a count of days, weeks, months or years",
        rf"(?:in|within)?\s?(?:the\snext\s)?(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)})"
        r"\s(?P<unit>days?|weeks?|fortnights?|months?|years?)(?:['’]?s?['’]?\stime)?",
        _count,
        {
            "in six weeks": ("date", "2017-07-26"),
            "within 3 months": ("date", "2017-09"),
            "a fortnight": ("date", "2017-06-28"),
            "in a year's time": ("date", "2018-06"),
        },
        ("six", "in weeks"),
    ),
    DueWords(
        "a month, or its meeting",
        rf"(?:next\s)?(?P<before>meeting\s(?:in|of)\s)?(?P<month>{MONTH})\.?(?:\s(?P<year>(?:19|20)\d\d))?"
        r"(?P<meeting>\s(?:committee\s|council\s)?meeting(?:\sof\s(?:the\s)?(?:committee|council|cabinet|board|panel))?)?",
        _month,
        {
            "September": ("date", "2017-09"),
            "by the end of January": ("date", "2018-01"),
            "June 2019": ("date", "2019-06"),
            "the December meeting": ("meeting", "2017-12"),
            "the meeting in September": ("meeting", "2017-09"),
            "the May meeting of the Council": ("meeting", "2018-05"),
        },
        ("31 June", "Junes"),
    ),
    DueWords(
        "a weekday",
        r"(?:next\s|this\s)?(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)",
        _weekday,
        {"Friday": ("date", "2017-06-16"), "next wed": ("date", "2017-06-21")},
        ("someday",),
    ),
    DueWords(
        "today, tomorrow, this or next month or year",
        r"today|tomorrow|(?:this\s|next\s)?month|(?:this\s|next\s)?year",
        _word,
        {
            "tomorrow": ("date", "2017-06-15"),
            "the end of the month": ("date", "2017-06"),
            "next year": ("date", "2018"),
            "the end of the year": ("date", "2017"),
        },
        ("yesterday",),
    ),
    DueWords(
        "this or next week, which end on a Friday",
        r"(?P<which>this\s|next\s|)week",
        _week,
        {"next week": ("date", "2017-06-23"), "by the end of the week": ("date", "2017-06-16")},
        ("a week", "weekly"),
    ),
    DueWords(
        "a season",
        r"(?:in\s)?(?:the\s)?(?P<season>spring|summer|autumn|winter)(?:\s(?:of\s)?(?P<year>(?:19|20)\d\d))?",
        _season,
        {"in the autumn": ("date", "2017"), "spring 2019": ("date", "2019"), "by the spring": ("date", "2018")},
        ("summer fair",),
    ),
    DueWords(
        "a month or year in figures",
        r"(?P<iso>(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)",
        lambda match, _today: ("date", match["iso"]),
        {"2018": ("date", "2018"), "2018-03": ("date", "2018-03")},
        ("2018-13", "20018"),
    ),
    DueWords(
        "going on, or soon",
        r"ongoing|continuous|asap|as\ssoon\sas\spossible|immediately|urgently?",
        lambda _match, _today: ("none", None),
        {"ongoing": ("none", None), "as soon as possible": ("none", None), "ASAP": ("none", None)},
        ("ongoing until June",),
    ),
)


def day_in(words: str) -> str | None:
    """Return the ISO date of the first whole day that words name, such as "27th Jun 17"; None where they name none."""
    return first_date(words)


def read_due(words: str, today: date) -> Due:
    """Read due words, seen from a day.

    A whole date is due on that day ("27 June", "2017-06-27"), or at the meeting on it ("the meeting of 27 June");
    months and years stay partial ("by the end of June": "2017-06"); "next meeting" counts from that day; "none" or ""
    is no due. Raises ``BadInput`` for days that do not exist and words that say no time.
    """
    text = " ".join(words.split())
    if text.lower() in {"", "none", "-", "no date"}:
        return Due()
    plain = _TAIL.sub("", _LEAD.sub("", text))
    for way in WAYS:
        match = re.fullmatch(way.pattern, plain, re.IGNORECASE)
        if match:
            kind, day = way.read(match, today)
            since = today.isoformat() if kind == "meeting" and day is None else None
            return Due(text, kind, day, _RULE, since)
    found = find_dates(plain, today)
    rest = plain
    for one in reversed(found):
        rest = rest[: one.start] + rest[one.end :]
    rest = rest.strip(" ,.").lower()
    if len(found) == 1 and rest in {"", "meeting", "meeting on", "meeting of", "next meeting on", "next meeting"}:
        return Due(text, "meeting" if rest else "date", found[0].date, _RULE)
    raise BadInput(
        f"“{text}” says no time that makes sense: give a date such as 27 June 2017, or words such as “next meeting”, "
        "“the June meeting”, “September” or “in six weeks”."
    )
