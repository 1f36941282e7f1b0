"""Whether lines are the record of a meeting, or any other paper that was added by mistake."""

import re
from typing import Literal

from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.names import body_in
from ccpi_actions.minutes.parts.record_lines import closes_meeting, is_subhead, lists_people, resolves, tells_who_came
from ccpi_actions.minutes.parts.sign_search import MINUTES
from ccpi_actions.minutes.titles import kind_of

_RESOLVES = re.compile(
    r"\bRESOLVED\b|\bResolved\s?[:–-]|\b(?:was|were|and) (?:\w+ )?resolved\b|[Rr]esolved (?:that|to)\b"
)
#: Notes of groups: their heading, who was away, who was to do what.
_NOTED_BY = re.compile(
    r"(?:action notes|(?:summary |meeting )notes?|notes|key (?:points|actions)|actions? (?:and|&) decisions"
    r"|meeting summary|what we (?:talked about|agreed)|summary of (?:the )?(?:meeting|discussion))\b(?!.*:)"
    r"|(?:apologies|chair(?:man|ed by)?|(?:minute|note)[- ]?taker)\s*:|AP ?\d{1,3}\s*[:.–-]",
    re.IGNORECASE,
)
_AGREED_LIST = re.compile(r"\b(?:agreed|resolved|decided)\s*[:–-]+\s*$")
_DATED = re.compile(r"\d(?:st|nd|rd|th)?\s+\w{3,9}\b|\d[/.]\d{1,2}[/.]\d|\d/\d|\b(?:19|20)\d\d\b")
#: What a line may say for minutes, and how much that weighs.
Evidence = Literal["roll", "told roll", "notes", "web or end", "resolved", "standing", ""]
_WEIGHTS: dict[Evidence, float] = {"roll": 2, "told roll": 1.5, "notes": 1, "web or end": 1}
_HEADED, _HEADED_DATED, _NAMED, _STANDING = 2.0, 2.5, 0.75, 0.5
_MOST_RESOLVED, _MOST_STANDING = 2, 3
_SURE, _LIKELY = 4.0, 2.5
#: So many lines are the head of a document, and the first of these name the meeting.
_HEAD, _FIRST = 30, 6
_LONGEST_NAME, _LONGEST_TITLE = 130, 120
_LONGEST_HEADING = 300


def is_record(lines: list[Line], start: int, end: int) -> bool:
    """Say whether lines read as minutes of a meeting rather than as anything else that could be added by mistake.

    What speaks for it is weighed: heading, roll, resolutions, standing business. None of these is enough by itself: a
    report too has a date, and a letter may resolve to do something.
    """
    weight = 0.0
    resolved = standing = 0
    for index in range(start, end):
        line, place = lines[index], index - start
        if not line.text:
            continue
        evidence = _evidence(line, near_head=place < _HEAD)
        weight += _heading_weight(line, place) + _WEIGHTS.get(evidence, 0)
        resolved += evidence == "resolved"
        standing += evidence == "standing"
        if weight >= _SURE:
            return True
    return weight + min(_MOST_RESOLVED, resolved) + _STANDING * min(_MOST_STANDING, standing) >= _LIKELY


def _heading_weight(line: Line, place: int) -> float:
    """Weigh a line as part of the heading of minutes; ``place`` is how many lines stand before it."""
    weight = 0.0
    if place < _HEAD and not line.label and _headed(line.text):
        weight += _HEADED_DATED if _DATED.search(line.text) else _HEADED
    if place < _FIRST and len(line.text) < _LONGEST_NAME and (_DATED.search(line.text) or body_in(line.text)):
        weight += _NAMED
    return weight


def _evidence(line: Line, *, near_head: bool) -> Evidence:
    """Say what in a line speaks for minutes, if anything."""
    text = line.text
    if lists_people(text):
        return "roll"
    if near_head and tells_who_came(text):
        return "told roll"
    if near_head and _NOTED_BY.match(text):
        return "notes"
    if _says_resolved(text):
        return "resolved"
    if closes_meeting(text) or is_subhead(text):
        return "web or end"
    if (len(text) < _LONGEST_TITLE or line.label) and kind_of(text) != "business":
        return "standing"
    return ""


def _says_resolved(text: str) -> bool:
    if ("esolved" in text or "RESOLVED" in text) and _RESOLVES.search(text):
        return True
    return resolves(text) or (text.rstrip()[-2:] in {":-", "d:"} and _AGREED_LIST.search(text) is not None)


def _headed(text: str) -> bool:
    """Say whether a paragraph heads minutes: in one of its lines, which may be set close, or run on into the roll."""
    return any(MINUTES.begin(row) for row in text[:_LONGEST_HEADING].split("\n"))
