"""Lists of coming meetings of several bodies: whose each date is ("Planning 30 May, Full Council 13 June")."""

import re
from typing import Literal

from ccpi_actions.minutes.calendar.dates import WEEKDAY, FoundDate

#: What names a body, or the committee or gathering that minutes call by its business alone.
_BODIES = frozenset(
    "allotments amenities assembly audit authority board burial cabinet cemetery committee council environment finance"
    " forum governors group highways licensing panel party personnel planning resources scrutiny staffing standards"
    " surgery trust".split()
)
NOUNS = frozenset({"council", "committee", "panel", "board", "forum", "cabinet", "group", "authority", "assembly"})
_PLACES = re.compile(r"\b(?:committee|council|board|meeting)\s?(?:rooms?|chambers?|offices?|house)\b")
_NAMING = r"[A-Z][\w’'&/-]*|and|of|for|the|&|[Cc]ommittee|[Cc]ouncil|[Pp]arty|[Gg]roup|[Mm]eetings?"
_BEFORE = re.compile(
    rf"(?P<label>[A-Z][\w’'&/-]*(?:\s(?:{_NAMING}))*?)\s*[:,–—-]?\s*(?:(?:on|at|is|will be|to be held)\s+)*"
    rf"(?:the\s+)?(?:{WEEKDAY}\b,?\s*)?\Z"
)
_AFTER = re.compile(r"\s*\((?P<label>[A-Z][^()\d]{2,40})\)")
_LETTERS = re.compile(r"[a-z’']+")
_FARTHEST = 90


def whose(
    text: str, dates: list[FoundDate], place: int, own: frozenset[str], usual: frozenset[str]
) -> Literal["own", "other", ""]:
    """Say whose meeting a date of a list is, by the words since the date before it or in brackets after it.

    In: the line, its dates, which of them; the words of the name of the body whose minutes these are, and the usual
    words of any body's meeting. Out: "own", "other", or "" where no body is named beside it.
    """
    one = dates[place]
    since = max(dates[place - 1].end if place else 0, one.start - _FARTHEST)
    label = _AFTER.match(text, one.end) or _BEFORE.search(text[since : one.start])
    words = _LETTERS.findall(_PLACES.sub("", label["label"].lower())) if label is not None else []
    if _BODIES.isdisjoint(words) or not own:
        return ""
    nouns = NOUNS.intersection(words)
    if (nouns and not nouns & own) or any(word not in own and word not in usual for word in words):
        return "other"
    return "own"
