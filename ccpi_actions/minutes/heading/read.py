"""What the heading of minutes or an agenda says: council, body, date, time, venue, draft or confirmed."""

import re
from typing import Literal

import msgspec

from ccpi_actions.minutes.calendar.dates import MONTH, WEEKDAY, FoundDate, find_dates, find_time
from ccpi_actions.minutes.heading.names import BESIDE, FIRST, MEETING_CODE, find_body, find_council, settle_names
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.month_names import MONTH_NAME
from ccpi_actions.minutes.names import body_in, council_in, tidy_name

#: As much of a line is read, and so many lines for what they may tell: draft or confirmed, item, time, venue.
_LONG = 400
_STATE_LINES, _ITEM_LINES, _TIME_LINES, _VENUE_LINES, _HELD_LINES = 8, 12, 14, 25, 12
#: A line as long as this says more than when the meeting was, and a date in it is less likely the meeting's.
_LONGEST_DATED = 200
#: For a date whose year is left out, until it is worked out.
_ANY_YEAR = "2000-01-01"
#: Lines that carry the meeting's date rank by their wording, in small letters; the first of the best wins.
_DATE_WORDING: tuple[tuple[float, re.Pattern[str]], ...] = (
    (
        -9,
        re.compile(
            r"\bnext\b|to be held|future|publi(?:shed|cation)|effective|printed on|last updated|posted|issued\b"
            r"|circulated on"
            r"|(?:minutes|notes) (?:by|taken by|prepared by)\b"
            r"|^\W*(?:to be|subject to) (?:confirm|approv|agree|sign|adopt)"
            r"|deadline|\bdated?:?\s*\.{3}|sign(?:ed|ature)"
        ),
    ),
    (
        -4,
        re.compile(
            r"minutes of the (?:previous|last)|previous (?:meeting|minutes)|approved at|matters arising"
            r"|source:|apologies"
            r"|^\W*(?:these )?(?:minutes )?(?:were |was )?(?:approved|confirmed|agreed|adopted) (?:at|by|on)\b"
        ),
    ),
    (-3, re.compile(r"\b(?:reports? on|report of|appendix)\b")),
    (
        4,
        re.compile(
            r"^(?:date held|held\s*:|meeting held|made at meeting|decided at meeting|date of decision|meeting:"
            r"|meeting date|date of meeting)\b"
        ),
    ),
    (3, re.compile(r"\bheld (?:on|at|in|via|virtually|remotely|by)\b|\bmeeting of\b|at a meeting")),
    (2, re.compile(r"\bmeeting\b|\bminutes\b|\bcouncil\b|\bcommittee\b")),
)
#: A date broken by the end of a line: "… held on Monday, 4th" / "May, 2015".
_DATE_BROKEN = re.compile(
    rf"(?:\b(?:on|the|of)|\b{WEEKDAY},?|\b\d{{1,2}}(?:st|nd|rd|th)?,?|\b{MONTH},?)\s*\Z", re.IGNORECASE
)
_DATE_GOES_ON = re.compile(
    rf"(?:{WEEKDAY}|{MONTH}|the \d|of {MONTH}|\d{{1,2}}(?:st|nd|rd|th)|(?:19|20)\d\d)\b", re.IGNORECASE
)
_ITEM_CODE = re.compile(r"\((?:Item|Minute|item)\s*(?P<item>[\w./-]{1,14}?)\.?\)")
_UNTIL_APPROVED = re.compile(
    r"\(?\b(?:subject to|until|for (?:consideration|approval))\b[^.()]{0,40}\bnext (?:\w+ )?meeting\)?"
    r"|agreed as a true record[^.]{0,30}|signed[ .…_]{4,}(?:date[ .…_]{4,})?",
    re.IGNORECASE,
)
_DATE_LABEL = re.compile(r"date(?: held)?\s*:?\s*$", re.IGNORECASE)
_HEADS = re.compile(r"(?:draft |confirmed )*(?:at a|minutes|meeting|agenda|notes?|record)\b", re.IGNORECASE)
_VENUE_ALONE = re.compile(r"venue\s*:?\s*$", re.IGNORECASE)
_NEXT = re.compile(r"\bnext\b", re.IGNORECASE)
_APPROVAL_WORDS = ("next", "true record", "signed")
_FIGURE = re.compile(r"\d")
_OTHER_TIME = re.compile(r"\bnext\b|closed|ended", re.IGNORECASE)
_VENUE_LABEL = re.compile(r"^(?:venue|location|place|where)\s*:\s*(?P<venue>.{3,160})", re.IGNORECASE)
_VENUE_HELD = re.compile(
    r"\b(?:held|meeting|pm|am|hrs|hours|\d{4}|\d:\d\d)\b,?\s+(?:virtually\s+)?(?:at|in|via|by"
    r"|on)\s+(?:the\s+)?(?P<venue>(?!the (?:\d|same))(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"[A-Z][^\n;]{2,140}?)(?=\s+(?:on|at)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)"
    r"|\s+at\s+\d|\s+(?:commencing|starting|from)\b|[.;]|,?\s+\d{1,2}(?:st|nd|rd|th|[.:]\d\d|\s?[ap]\.?m|\s+"
    rf"{MONTH_NAME})\b|$)",
    re.IGNORECASE,
)
_AT = re.compile(r"\s(?:at|in|via|by|on)\s", re.IGNORECASE)
_STATE = re.compile(
    r"\b(?P<draft>draft|unconfirmed|un-?approved|unadopted|subject to (?:approval|confirmation))\b"
    r"|\b(?P<confirmed>confirmed|approved|adopted)\b",
    re.IGNORECASE,
)
#: "AMBLEY HALL TRUST Minutes of the meeting held …": a name in capitals, and its line end lost.
_NAME_AND_MINUTES = re.compile(r" (?<=[A-Z]{5} )(?=(?:Minutes|Notes|Record) of (?:the|a|an) )")
_ITEM_NUMBER_TAIL = re.compile(r", item (?P<item>\d{1,4})\.?\s*(?:pdf icon|PDF \d|\n|$)")


class Heading(msgspec.Struct):
    """Facts of a heading; None where it does not say."""

    council: str | None = None
    body: str | None = None
    date: FoundDate | None = None
    time: str | None = None
    venue: str | None = None
    state: Literal["draft", "confirmed", ""] = ""
    #: Number of the one item that a page holds.
    item: str | None = None


def read_heading(lines: list[Line], start: int, end: int, council: str | None = None, title: str = "") -> Heading:
    """Read the heading that stands in the lines from ``start`` to ``end``.

    ``council`` is a name that is known already, and holds; ``title``, that of the file, is weaker than the heading.
    """
    texts = [part for line in lines[start:end] if line.text for part in _NAME_AND_MINUTES.split(line.text[:_LONG], 1)]
    heading = Heading(council=council)
    heading.date, dated = _find_date(texts)
    if heading.date is None and title:
        heading.date, dated = _find_date([title])
    heading.time = _find_meeting_time(texts, dated)
    heading.venue = _find_venue(texts)
    heading.state = _find_state(texts[:_STATE_LINES])
    heading.item = _find_item(texts)
    named = council or find_council(_dated_first(texts, dated), title)
    heading.council, heading.body = settle_names(named, find_body(texts, title), texts)
    return heading


def is_heading_line(text: str) -> bool:
    """Say whether a line is one of a heading: it names a meeting, a date or a body, and tells nothing."""
    if len(text) > 300:
        return False
    if _HEADS.match(text):
        return True
    return len(text) < 130 and (body_in(text) is not None or bool(find_dates(text)) or council_in(text) == text.strip())


def item_in_links(text: str) -> str | None:
    """Return the item number that the links of a web page give their files ("Report, item 412. pdf icon"), or None."""
    match = _ITEM_NUMBER_TAIL.search(text)
    return match["item"] if match else None


def _find_date(texts: list[str]) -> tuple[FoundDate | None, int]:
    """Find the date of the meeting, and the place of its line: the likeliest by its wording, place and weekday.

    A date without a year counts where no whole date is likely. Out: None and -1 where no line has one.
    """
    best: FoundDate | None = None
    best_score, where = -5.0, -1
    undated: tuple[int, str] | None = None
    for place, line in enumerate(texts):
        text = line
        if place + 1 < len(texts) and _DATE_GOES_ON.match(texts[place + 1]) and _DATE_BROKEN.search(line[-30:]):
            text = f"{line} {texts[place + 1]}"
        if _FIGURE.search(text) is None:
            continue
        dates = [one for one in find_dates(text) if one.full]
        if not dates and (undated is not None or not find_dates(text, _ANY_YEAR)):
            continue
        score = 1.0 - 0.02 * place + _wording(text, texts[place - 1] if place else "")
        if not dates:
            undated = (place, text) if score > 0 else None
            continue
        if len(text) > _LONGEST_DATED:
            score -= 0.5
        if dates[0].weekday is not None:
            score += 0.8 if dates[0].weekday_fits else 0.1
        if score > best_score:
            best, best_score, where = dates[0], score, place
    if undated is not None and (best is None or best_score < 1):
        return find_dates(undated[1], _ANY_YEAR)[0], undated[0]
    return (best, where) if best_score > -3 else (None, -1)


def _wording(text: str, before: str) -> float:
    """Weigh by its words, and by the line before it, whether a line with a date says when the meeting was."""
    worded = _without_approval(text).lower()
    for value, wording in _DATE_WORDING:
        if wording.search(worded):
            return value
    return 4 if _DATE_LABEL.match(before) else 0


def _without_approval(text: str) -> str:
    """Return a line without "subject to approval at the next meeting", whose date is not this meeting's."""
    small = text.lower()
    return _UNTIL_APPROVED.sub("", text) if any(word in small for word in _APPROVAL_WORDS) else text


def _find_meeting_time(texts: list[str], dated: int) -> str | None:
    """Find when the meeting began: in the line with its date, those around it, then any of the first lines."""
    order = ([dated, dated + 1, dated - 1] if dated >= 0 else []) + list(range(min(len(texts), _TIME_LINES)))
    for place in order:
        text = _without_approval(texts[place]) if 0 <= place < len(texts) else ""
        time = find_time(text)
        if time and not _OTHER_TIME.search(text) and (len(texts[place]) < _LONGEST_DATED or place in order[:3]):
            return time
    return None


def _find_venue(texts: list[str]) -> str | None:
    for text in texts[:_VENUE_LINES]:
        match = _VENUE_LABEL.match(text)
        if match:
            return " ".join(match["venue"].removesuffix("View directions").split()).rstrip(" .,")
    for place, text in enumerate(texts[:_VENUE_LINES]):
        if _VENUE_ALONE.match(text) and place + 1 < len(texts):
            return " ".join(texts[place + 1].split())[:120]
    for text in texts[:_HELD_LINES]:
        match = _VENUE_HELD.search(" ".join(text.split())[:300]) if _AT.search(text) else None
        if match and not _NEXT.search(text):
            venue = tidy_name(match["venue"])[:120].rstrip(" .,-–")
            return venue.title() if venue.isupper() else venue
    return None


def _find_state(texts: list[str]) -> Literal["draft", "confirmed", ""]:
    for text in texts:
        said = "inutes" in text or "INUTES" in text or len(text) < 30
        match = _STATE.search(text[:120]) if said else None
        if match:
            return "draft" if match["draft"] else "confirmed"
    return ""


def _find_item(texts: list[str]) -> str | None:
    for text in texts[:_ITEM_LINES]:
        match = MEETING_CODE.search(text) or _ITEM_CODE.search(text)
        if match and match["item"]:
            return match["item"].strip()
    return None


def _dated_first(texts: list[str], dated: int) -> list[str]:
    """Put what stands with the date of the meeting first: a web page may give its minutes a neighbour's title."""
    if not 0 < dated < FIRST:
        return texts
    near = max(0, dated - BESIDE)
    return [*texts[near : dated + 1], *texts[:near], *texts[dated + 1 :]]
