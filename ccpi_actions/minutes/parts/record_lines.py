"""Lines that only a record has: the roll of those present, "Minutes:" and "Decision:", the end of the meeting."""

import re

from ccpi_actions.minutes.parts.signs import PROSE_SIGNS, RECORD_SIGNS
from ccpi_actions.minutes.starts import Starts

_PRESENT, _RESOLVED, _CLOSED = (re.compile(sign.pattern, re.IGNORECASE) for sign in RECORD_SIGNS)
_PROSE = [re.compile(sign.pattern) for sign in PROSE_SIGNS]
_SUBHEAD = re.compile(r"(?:draft )?(?:minutes|decisions?)\s*:\s*$", re.IGNORECASE)
#: First letters of the lines that each of the patterns matches; a number may stand before some.
_STARTS = Starts(
    {
        "present": "cou|mem|tho|off|gro|als|pre|att|par|who|the|in ",
        "resolved": "it |una|res|agr|dec",
        "closed": "the|cha|mee",
    }
)
#: How far in a title in two languages the English half begins: "YN BRESENNOL / PRESENT".
_TWO_LANGUAGES = 40
_LONGEST_SUBHEAD = 40
#: "There: AB, CD" lists people, and begins with the letters of these.
_ARTICLES = ("The ", "the ", "THE ")
#: A sentence that tells who came is no longer.
_LONGEST = 800


def lists_people(text: str) -> bool:
    """Say whether a line begins the list of those present ("Present:", "Those attending: Cllr A Brown")."""
    if (
        ("present" in _STARTS.of(text) and not text.startswith(_ARTICLES))
        or text[:1].isdigit()
        or " / " in text[:_TWO_LANGUAGES]
    ):
        return _PRESENT.match(text) is not None
    return False


def resolves(text: str) -> bool:
    """Say whether a line begins with a resolution ("RESOLVED that", "(1) It was agreed: "); it may have a label."""
    if "resolved" in _STARTS.of(text) or ")" in text[:5] or "." in text[:5]:
        return _RESOLVED.match(text) is not None
    return False


def closes_meeting(text: str) -> bool:
    """Say whether a line tells of the end of the meeting ("The meeting closed at 9.15 pm")."""
    return "closed" in _STARTS.of(text) and _CLOSED.match(text) is not None


def is_subhead(text: str) -> bool:
    """Say whether a line is "Minutes:" or "Decision:", as web copies print it over what was minuted."""
    return len(text) < _LONGEST_SUBHEAD and ":" in text and _SUBHEAD.match(text) is not None


def tells_who_came(text: str) -> bool:
    """Say whether a line tells in a sentence who was at the meeting, in minutes that print no roll."""
    if "for this item" in text[:_LONGEST]:
        return False  # whoever came for one item only presents it
    return ("were" in text or "hair" in text or "presided" in text or "attended" in text or " met " in text) and any(
        sign.match(text[:_LONGEST]) for sign in _PROSE
    )
