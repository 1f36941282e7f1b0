"""Dates and times as minutes print them, found with own patterns.

General date parsers find dates that are not there ("Form 12 May be used"), read 2024-11-06 as the 11th of June when
told that days come first, and fill gaps from today's date; in minutes a gap is filled from the date of the meeting.
"""

import re
from datetime import date, timedelta

import msgspec

from ccpi_actions.minutes.small import small_letters

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb", "febuary"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:r?uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
WEEKDAY = (
    r"(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)"
)
#: "13t September" or "13the September" is how a scan or a hurried hand has it.
_ORDINAL = r"(?:\s?(?:st|nd|rd|th)|[th]\b|the\b)"
_YEAR = r"(?:(?:19|20)\d\d|['’`]\d\d)(?![\d/])"
_SMALL_MONTH, _SMALL_WEEKDAY = MONTH.lower(), WEEKDAY.lower()

# All of these are matched against small letters, and begin with a figure where they can: what must not stand before it
# is asked after it, since patterns that begin with a figure are looked for by that alone.
_MONTH_NAMED = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec")
# "25th July, 2016", "25 July", "the 25th of July 2016"; also the first of "25, 26 and 27 July 2016".
_DAY_MONTH = re.compile(
    rf"(?P<days>[0-9](?<![\d./£$'’`]\d)(?<!\bno\.\s\d)(?<!\bno\s\d)\d?{_ORDINAL}?(?:(?:\s?,\s?|\s?[&/]\s?|\s(?:and"
    rf"|or)\s)(?:{_SMALL_WEEKDAY},?\s)?\d{{1,2}}{_ORDINAL}?){{0,11}})"
    rf"(?:(?<=[snrt][tdh])[,.])?(?:\s{{0,3}}|-)(?:day\s)?(?:of\s{{1,3}})?(?P<month>{_SMALL_MONTH}"
    rf")(?:\b|(?=20\d\d))\.?(?:(?:(?:\s?,)?\s{{0,3}}|-)(?P<year>{_YEAR}|\d\d(?![\d:.,/%]|\s?(?:am|pm|st|nd|rd|th|hrs|noon)\b)))?"
)
# "April 6th 2010", "May 4th", "September 12".
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_SMALL_MONTH})\b\.?\s{{1,3}}(?:the\s)?(?P<day>\d{{1,2}}){_ORDINAL}?\b(?![\d/:]|\.\d|\s?(?:am|pm)\b)"
    rf"(?:(?:\s?,)?\s{{0,3}}(?P<year>{_YEAR}))?"
)
# "8th DECEMEBER 2005": a month misspelt counts between a day and a year.
_MISSPELT = re.compile(
    rf"(?P<day>[0-9](?<![\d./£$]\d)\d?){_ORDINAL}?\s{{1,3}}(?:of\s)?(?P<month>(?:jan|feb|mar|apr|jun|jul|aug|sep"
    rf"|oct|nov|dec)[a-z]{{2,8}}),?\s{{1,3}}(?P<year>(?:19|20)\d\d)\b"
)
# "14/11/2019", "07.04.10", "6-4-2010", "2/8 /13".
_NUMERIC = re.compile(
    r"(?P<day>[0-9](?<![\d./£$-]\d)\d?)\s?(?P<sep>[./-])\s?(?P<month>\d{1,2})\s?(?P=sep)\s?(?P<year>(?:19|20)\d\d"
    r"|\d\d)(?![\d/]|[.-]\d)"
)
_ISO = re.compile(r"(?P<year>[12](?<![\d-][12])(?:(?<=1)9|(?<=2)0)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?=t\d|(?![\d-]))")
# "September 2016", "Sept '16".
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_SMALL_MONTH})\b\.?(?:\s?,)?\s{{1,3}}(?P<year>{_YEAR})")
# A month by itself counts only with its capital ("may" and "march" are verbs).
_MONTH_ONLY = re.compile(rf"\b(?P<month>{MONTH}|[A-Z]{{3,9}})\b\.?")
_WEEKDAY_BEFORE = re.compile(rf"\b(?P<weekday>{_SMALL_WEEKDAY})\.?(?:\s?,|\s?[-–])?\s{{0,3}}(?:the\s)?$")
_ONE_DAY = re.compile(r"[0-9]{1,2}")
_ALL_NUMERIC = (_NUMERIC, _ISO)
_NAMED_AND_NUMERIC = (_MONTH_DAY, _NUMERIC, _ISO, _MISSPELT)
#: Matched against small letters, from the first sign of a time on.
_TIME_SIGN = re.compile(r"[0-9]|noon|midday")
_TIME = re.compile(
    r"(?<![\d./:£])(?:"
    r"(?P<hour>\d{1,2})(?:\s?[.:;]\s?(?P<minute>\d\d))?\s{0,2}(?P<half>[ap])\.?\s?m\b"
    r"|(?P<hour24>[01]?\d|2[0-3])\s?(?P<colon>[:.])\s?(?P<minute24>[0-5]\d)(?P<hours>\s?(?:hrs|hours"
    r"|h)\b)?(?![\d%/]|\.\d)"
    r"|(?P<packed>[01]\d[0-5]\d|2[0-3][0-5]\d)\s?(?:hrs|hours)\b"
    r"|(?:12\s?)?(?P<noon>noon|midday)\b)"
)


class FoundDate(msgspec.Struct, frozen=True):
    """A date in a text: ``text[start:end]`` are its words, weekday included."""

    start: int
    end: int
    #: ISO 8601, partial where the words are: "2016-07-25", "2016-09".
    date: str
    #: False where the year was worked out from the reference.
    year_stated: bool = True
    #: 0 for Monday; None where no weekday is printed.
    weekday: int | None = None

    @property
    def full(self) -> bool:
        """Say whether the day is known."""
        return len(self.date) == 10

    @property
    def weekday_fits(self) -> bool:
        """Say whether the printed weekday, if any, is that of the date."""
        return self.weekday is None or not self.full or date.fromisoformat(self.date).weekday() == self.weekday


def month_number(word: str) -> int | None:
    """Return 1 to 12 for the name of a month, whole or shortened, in any case; else None."""
    return MONTHS.get(word.lower().rstrip("."))


def weekday_number(word: str) -> int | None:
    """Return 0 (Monday) to 6 for the name of a weekday, whole or shortened to three letters or more; else None."""
    lowered = word.lower().rstrip(".")
    if len(lowered) < 3:
        return None
    return next(
        (number for number, name in enumerate(WEEKDAYS) if name.startswith(lowered)), 2 if lowered == "weds" else None
    )


def to_year(digits: str) -> int:
    """Return the year that two or four digits mean: "16" is 2016, "97" is 1997."""
    number = int(digits.lstrip("'’`"))
    if number >= 100:
        return number
    return number + (2000 if number < 70 else 1900)


def as_date(iso: str | None) -> date | None:
    """Return the date of a full ISO string; None for a partial one or None."""
    return date.fromisoformat(iso) if iso is not None and len(iso) == 10 else None


def is_day(year: int, month: int, day: int) -> bool:
    """Say whether there is such a day ("31 June" there is not)."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def year_of(
    month: int, day: int | None, reference: date, *, forward: bool = True, weekday: int | None = None
) -> int | None:
    """Return the year that a date without one means, seen from a reference.

    Forward: the first such day on or after the reference; else the last on or before it. A printed weekday that fits
    the year after (or before) but not the first choice wins. None when there is no such day in any near year.
    """
    step = 1 if forward else -1
    choices = []
    for ahead in range(9):
        year = reference.year + step * ahead
        if day is None:
            if (month >= reference.month if forward else month <= reference.month) or ahead:
                return year
        elif is_day(year, month, day):
            there = date(year, month, day)
            if (there >= reference) if forward else (there <= reference):
                choices.append(there)
                if len(choices) == 2:
                    break
    if not choices:
        return None
    fitting = [there for there in choices if weekday is not None and there.weekday() == weekday]
    return (fitting or choices)[0].year


def find_dates(
    text: str, reference: date | str | None = None, *, forward: bool = True, months: bool = False
) -> list[FoundDate]:
    """Find all dates in a text, in order.

    ``reference`` (usually the meeting's date) gives the year to dates without one: the first such date on or after it
    when ``forward``, else the last on or before it; without a reference such dates are left out. Days of a list share
    its month: "12, 19 and 26 May" is three dates (each placed at its own day, the last up to the month and year).
    With ``months``, months with or without a year are found too, as partial dates ("2016-09").
    Impossible days ("31 June") are left out. Work is linear in the length of the text.
    """
    seen_from = as_date(reference) if isinstance(reference, str) else reference
    found: list[FoundDate] = []
    if not months and _ONE_DAY.search(text) is None:
        return found
    small = small_letters(text)
    named = _MONTH_NAMED.search(small)
    if named is not None:
        for match in _DAY_MONTH.finditer(small):
            found.extend(_days_of(match, text, small, seen_from, forward=forward))
    for pattern in _ALL_NUMERIC if named is None else _NAMED_AND_NUMERIC:
        for match in pattern.finditer(small, named.start() if pattern is _MONTH_DAY and named is not None else 0):
            one = _day_of(match, small, seen_from, forward=forward)
            if one is not None:
                found.append(one)
    found = _without_overlaps(found) if len(found) > 1 else found
    if months:
        found = _without_overlaps([*found, *_months_of(text, small, seen_from, forward=forward)])
    return found


def first_date(text: str, reference: date | str | None = None, *, forward: bool = True) -> str | None:
    """Return the first whole date of a text as ISO, or None (see find_dates)."""
    found = find_dates(text, reference, forward=forward)
    return found[0].date if found else None


def find_time(text: str) -> str | None:
    """Return the first time of day in a text as "14:00", or None.

    Read are "2.00 pm", "7.30pm", "7pm", "19:30", "1400 hours", "12 noon"; "19.30" only from 7.00 on, and a time
    without am or pm before 8.00 is taken for the evening, when parishes meet.
    """
    small = small_letters(text)
    sign = _TIME_SIGN.search(small)
    if sign is None:
        return None
    for match in _TIME.finditer(small, sign.start()):
        if match["noon"]:
            return "12:00"
        if match["packed"]:
            return f"{match['packed'][:2]}:{match['packed'][2:]}"
        if match["half"]:
            hour, minute = int(match["hour"]), int(match["minute"] or 0)
            if hour > 23 or minute > 59:
                continue
            if hour <= 12:  # "19.30 pm" is printed too
                hour = hour % 12 + (12 if match["half"] == "p" else 0)
            return f"{hour:02}:{minute:02}"
        hour, minute = int(match["hour24"]), int(match["minute24"])
        said_at = small[max(0, match.start() - 3) : match.start()].endswith(("at ", "@ ", "@"))
        if match["hours"] or match["colon"] == ":" or hour >= 9 or said_at:
            return f"{hour + 12 if 0 < hour < 8 and not match['hours'] else hour:02}:{minute:02}"
    return None


def months_after(day: date, months: int) -> str:
    """Return the month ("2019-07") that lies some months after a day."""
    index = day.year * 12 + day.month - 1 + months
    return f"{index // 12:04}-{index % 12 + 1:02}"


def next_weekday(weekday: int, after: date) -> date:
    """Return the first such weekday (0 is Monday) after a day."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def _days_of(match: re.Match[str], text: str, small: str, reference: date | None, *, forward: bool) -> list[FoundDate]:
    if not match["year"] and text[match.start("month") : match.end("month")] in {"may", "march", "mar"}:
        return []  # "item 4 may be considered"
    month = MONTHS[match["month"]]
    days = list(_ONE_DAY.finditer(small, match.start("days"), match.end("days")))
    found = []
    for index, one in enumerate(days):
        last = index == len(days) - 1
        start, weekday = _with_weekday(small, one.start())
        year = to_year(match["year"]) if match["year"] else None
        dated = _dated(int(one[0]), month, year, weekday, reference, forward=forward)
        if dated:
            found.append(
                FoundDate(
                    start, match.end() if last else _after_ordinal(small, one.end()), dated, year is not None, weekday
                )
            )
    return found


def _after_ordinal(small: str, end: int) -> int:
    return end + 2 if small[end : end + 2] in {"st", "nd", "rd", "th"} else end


def _day_of(match: re.Match[str], small: str, reference: date | None, *, forward: bool) -> FoundDate | None:
    month = match["month"]
    number = int(month) if month.isdigit() else MONTHS.get(month) or MONTHS[month[:3]]
    year = to_year(match["year"]) if match["year"] else None
    start, weekday = _with_weekday(small, match.start())
    dated = _dated(int(match["day"]), number, year, weekday, reference, forward=forward)
    return FoundDate(start, match.end(), dated, year is not None, weekday) if dated else None


def _months_of(text: str, small: str, reference: date | None, *, forward: bool) -> list[FoundDate]:
    found = [
        FoundDate(match.start(), match.end(), f"{to_year(match['year']):04}-{MONTHS[match['month']]:02}")
        for match in _MONTH_YEAR.finditer(small)
    ]
    taken = {one.start for one in found}
    for match in _MONTH_ONLY.finditer(text):
        month = MONTHS.get(match["month"].lower())
        if month is None or match.start() in taken or reference is None:
            continue
        year = year_of(month, None, reference, forward=forward)
        end = match.end("month")
        found.append(FoundDate(match.start(), end, f"{year:04}-{month:02}", year_stated=False))
    return found


def _with_weekday(small: str, start: int) -> tuple[int, int | None]:
    before = _WEEKDAY_BEFORE.search(small, max(0, start - 20), start)
    return (before.start(), weekday_number(before["weekday"])) if before else (start, None)


def _dated(
    day: int, month: int, year: int | None, weekday: int | None, reference: date | None, *, forward: bool
) -> str | None:
    if not 1 <= month <= 12:
        return None
    if year is None:
        if reference is None:
            return None
        year = year_of(month, day, reference, forward=forward, weekday=weekday)
        if year is None:
            return None
    return f"{year:04}-{month:02}-{day:02}" if is_day(year, month, day) else None


def _without_overlaps(found: list[FoundDate]) -> list[FoundDate]:
    kept: list[FoundDate] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end)):
        if kept and one.start < kept[-1].end:
            if kept[-1].full or not one.full:
                continue
            kept.pop()
        kept.append(one)
    return kept
