"""Whose a coming meeting is, where several bodies are named: "Planning 30 May, Full Council 13 June"."""

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
#: Words of the names of all bodies and of their meetings, which tell none from another.
USUAL_WORDS = frozenset(
    "parish town community council councils full ordinary scheduled normal regular quarterly monthly"
    " bi-monthly formal public committee annual pc board panel forum cabinet joint general"
    " liaison area authority assembly the of this and our its general statutory ordinary extraordinary special"
    " executive formal planned available meeting meetings time date dates venue place future group"
    " may be held a for working main council's committee's (normal) virtual remote agm two three four few".split()
)
#: A body named beside one of several dates: "Works Committee 20 May".
BODY = re.compile(
    r"\b(?:[A-Z][\w’'&-]*\s+(?:(?:and|of|for|the|&)\s+)?){1,6}?(?:Committee|Panel|Board|Forum|Cabinet|Council"
    r"|(?:Sub-?|Working |Task )?(?:Group|Party)|Trust|Sub-?Committee)\b",
)
_BREAKS = re.compile(r"[;\n•|]|\.\s")


def whose(text: str, dates: list[FoundDate], place: int, own: frozenset[str]) -> Literal["own", "other", ""]:
    """Say whose meeting a date of a list is, by the words since the date before it or in brackets after it.

    In: the line, its dates, which of them, and the words of the name of the body whose minutes these are.
    Out: "own", "other", or "" where no body is named beside it.
    """
    one = dates[place]
    since = max(dates[place - 1].end if place else 0, one.start - _FARTHEST)
    label = _AFTER.match(text, one.end) or _BEFORE.search(text[since : one.start])
    words = _LETTERS.findall(_PLACES.sub("", label["label"].lower())) if label is not None else []
    if _BODIES.isdisjoint(words) or not own:
        return ""
    nouns = NOUNS.intersection(words)
    if (nouns and not nouns & own) or any(word not in own and word not in USUAL_WORDS for word in words):
        return "other"
    return "own"


def told_beside(text: str, dates: list[FoundDate], place: int, own: frozenset[str]) -> Literal["this", "other", ""]:
    """Say whose date one of a list is, by what stands beside it.

    In: as ``whose``. Out: "this" where words of this very body's name stand there, "other" where another's, else "".
    """
    one = dates[place]
    before = max((each.end() for each in _BREAKS.finditer(text, 0, one.start)), default=0)
    after = _BREAKS.search(text, one.end)
    segment = text[before : after.start() if after else len(text)]
    #: Words that only this body has in its name: "fleet" of the Fleet Committee.
    peculiar = own - NOUNS - USUAL_WORDS
    if peculiar and not peculiar.isdisjoint(_LETTERS.findall(segment.lower())):
        return "this"
    named = BODY.findall(segment)
    if named and not any(is_of(name, own) for name in named):
        return "other"
    return "other" if whose(text, dates, place, own) == "other" else ""


def is_of(name: str, own: frozenset[str]) -> bool:
    """Say whether a body's name may be that of the body whose minutes are read."""
    words = _LETTERS.findall(name.lower())
    nouns = NOUNS & set(words)
    if nouns and own and not nouns & own:
        return False
    return not own or all(word in own or word in USUAL_WORDS for word in words)
