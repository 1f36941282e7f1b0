"""When something is due by words that point back: "before then", "for that meeting", "at that time"."""

import re

from ccpi_actions.commitments.model import Due
from ccpi_actions.commitments.setting import Setting
from ccpi_actions.commitments.times.whens import find_whens
from ccpi_actions.minutes.calendar.dates import find_dates

#: Words that mean a time named before: those of a meeting, and the others.
_POINTS = re.compile(
    r"\b(?:before|by|until)\s+then\b|\b(?:to|for|at|by|before|until|in\s+time\s+for)\s+that\s+(?:(?P<meeting>meeting)|time|date|stage)\b"
    r"|\bduring\s+(?:that|this)\s+(?:time|period|week|month)\b|\bon\s+that\s+(?:day|date|evening|night)\b"
    r"|\b(?:would|will|to)\s+[^.;]{3,60}?\s(?P<then>then)(?=\s*[.,;]|\s*$)",
    re.IGNORECASE,
)
#: Part of each wording of it: asked first, for speed.
_SIGNS = (
    "then",
    "during th",
    "that meeting",
    "that time",
    "that date",
    "that stage",
    "that day",
    "that evening",
    "that night",
)
# What "at that time" says of the past is no deadline: "was the Clerk at that time".
_WAS = re.compile(r"\b(?:was|were|had|did)\s+(?!(?:agreed|resolved|decided|asked)\b)(?:[\w’'-]+\s+){0,3}$")
# How far back the time may be named that is meant.
_BACK = 300


def pointed_at(setting: Setting, start: int, end: int) -> Due | None:
    """Read words in ``text[start:end]`` that point back: "Work starts on 25 March. Clerk to ring before then".

    Gives those words with the last time named before them in the paragraph that fits: of a meeting for "that meeting",
    any for the others; None where nothing points or no time is found.
    """
    text, minutes = setting.text, setting.minutes
    said = text[start:end]
    points = _POINTS.search(text, start, end) if any(sign in said for sign in _SIGNS) else None
    if points is None or _WAS.search(text, start, points.start()):
        return None
    words = text[slice(*points.span("then" if points["then"] else 0))]
    floor = max(setting.candidate.passage.start, points.start() - _BACK)
    whens = [one.due for one in find_whens(text, floor, points.start(), minutes) if one.due.date]
    if points["meeting"]:
        whens = [due for due in whens if due.kind == "meeting"]
    if whens:
        return Due(words, whens[-1].kind, whens[-1].date, "by then")
    if points["meeting"]:
        return None
    held = minutes.date or ""
    dates = [one for one in find_dates(text[floor : points.start()], minutes.date, months=True) if one.date > held]
    return Due(words, "date", dates[-1].date, "by then") if dates else None
