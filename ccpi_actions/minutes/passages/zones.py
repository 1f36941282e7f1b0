"""What a line says of the zone of the minutes that it or the next lines stand in."""

import re
from collections.abc import Callable
from functools import cache

from ccpi_actions.minutes.model import Zone
from ccpi_actions.minutes.passages.zone_rules import LINE_FORMS, SUBHEAD_STARTS, SUBHEADS, LineForm
from ccpi_actions.minutes.starts import Starts

_SUBHEADS = tuple((one.zone, re.compile(one.pattern + r"\Z", re.IGNORECASE)) for one in SUBHEADS)
_LINE_FORMS: dict[str, tuple[LineForm, re.Pattern[str]]] = {
    form.name: (form, re.compile(form.pattern)) for form in LINE_FORMS
}
_ACTION = _LINE_FORMS["action"][1]
_FORM_STARTS = Starts({form.name: form.starts for form in LINE_FORMS})
_SUBHEAD_STARTS = Starts({"subhead": SUBHEAD_STARTS})
_LONGEST_SUBHEAD = 90
#: A line as short as this is no sentence.
SHORT = 60
_RESOLVED_INSIDE = re.compile(r"\bRESOLVED\b|\bRESOVLED\b|\bResolved\s?(?::|that\b|[–-])|\bAGREED\s+(?:that|to)\b")
#: "The Committee agreed:", "RESOLVED that:-", "It was agreed to".
_OPENS_LIMBS = re.compile(
    r"(?:\b(?:agreed|resolved|decided|resolves|approved|recommended|requested|determined|instructed|RESOLVED"
    r"|AGREED|Resolved|as set out below)\b"
    r"(?:[ ,](?:unanimously|that|to|as follows|the following|the [\w ]{3,50}))*\s*[:;–-][\s:–-]*|\b(?:that"
    r"|to)\s*[:;–-]{0,3})\s*\Z",
)
#: One of these ends whatever opens limbs: asked first, for speed.
_LIST_ENDS = (":", ";", "-", "–", "—", "that", "to")
_COLON = re.compile(r"[:;]\s?[-–—]*\s*\Z|[-–—]\s*\Z")
#: As much of the end of a line as opens limbs.
_TAIL, _COLON_TAIL = 80, 6
_LIMB_START = re.compile(
    r"(?:that|to|and that|and to|the|a|an|and|notes?|agrees?|approves?|requests?|delegates?|authorises?)\b",
    re.IGNORECASE,
)
_LONGEST_LIMB = 600
_NUMBERED_LIMB = re.compile(r"(?:that|to|and)\b|the .{3,200} be\b", re.IGNORECASE)
_OWNER_ALONE = re.compile(
    r"(?:[A-Z]{2,4}(?:\s?[/,&]\s?[A-Z]{2,4})*|(?:(?:The )?[A-Z][\w.'’-]*)(?:(?:\s|\s?[/,&]\s?|\sand\s"
    r"|\sof\s)(?:[A-Z][\w.'’()-]*)){0,6})\.?\Z"
)
_BARE_DECISION = re.compile(r"(?:the )?decisions?\b", re.IGNORECASE)
_REPORT_OF = "report of"
#: Somebody is to do a thing.
_DOES = re.compile(
    r"\b(?:Clerk|Chair(?:man)?|Officers?|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]\w+|[A-Z]{2,3})"
    r" (?:to|will|would|agreed to|was asked)\b(?! (?:be held|take place|meet))"
)
_FUTURE = re.compile(r"\b(?:will|would|shall|to be|agreed|asked|requested|should|needs?)\b")
#: "that a card be sent"
_SENDS = re.compile(
    r"\b(?:card|letter|flowers|wishes|thanks|message|congratulations|condolences)\b[^.;]{0,30}\bbe sent\b"
)
#: "The Board:" above what it decided, each limb with its own verb.
_BODY_ALONE = re.compile(
    r"(?:The|That the) (?:[\w’'&-]+ ){0,5}?(?:Committee|Sub-?Committee|Board|Panel|Council|Cabinet|Forum|Group"
    r"|Authority|Commission|Executive|Members|Partnership)(?: therefore| unanimously)?\s*[:–-]+\Z"
)
_DECIDING = re.compile(
    r"(?:\W|that\b)*(?:unanimously )?(?:endorse|agree|approve|note|ask|request|delegate|consider|resolve|recommend"
    r"|thank|receive|support|accept|authorise|instruct|adopt|confirm|defer|refer|welcome|appoint|invite|direct)[sd]?(?:ed)?\b",
    re.IGNORECASE,
)


def forms_of(text: str) -> list[str]:
    """Return the names of the forms (see ``LINE_FORMS``) in which a line begins: none for most lines."""
    called = _FORM_STARTS.of(text)
    if not called:
        return []
    return [form.name for form, begins in _called_forms(called) if begins(text) and len(text) < form.longest]


@cache
def _called_forms(names: frozenset[str]) -> list[tuple[LineForm, Callable[[str], re.Match[str] | None]]]:
    """Return the forms of some names, each with the match of its pattern."""
    return [(form, pattern.match) for name, (form, pattern) in _LINE_FORMS.items() if name in names]


def subhead_zone(text: str) -> Zone | None:
    """Return the zone that a subhead gives the lines below it ("Decision:", "Purpose of report"); None for others."""
    if len(text) >= _LONGEST_SUBHEAD or not _SUBHEAD_STARTS.of(text):
        return None
    words = text.strip(" *_")
    return next((zone for zone, pattern in _SUBHEADS if pattern.match(words)), None)


def is_bare_decision(text: str) -> bool:
    """Say whether a subhead says "Decision", which may stand over a narrative, and not "Resolved"."""
    return _BARE_DECISION.match(text) is not None


def is_report_of(text: str) -> bool:
    """Say whether a subhead says whose report it is: "Report of the Head of Works"."""
    return text[: len(_REPORT_OF)].lower() == _REPORT_OF


def action_words(text: str) -> int:
    """Return where the words of an ACTION line begin ("Action: |Clerk to write"); 0 for other lines."""
    action = _ACTION.match(text)
    return action.end() if action is not None else 0


def is_owner(words: str) -> bool:
    """Say whether the words of an ACTION line only name who acts: "AB/CD", "The Clerk"."""
    return len(words) < SHORT and _OWNER_ALONE.match(words.strip()) is not None


def resolves_inside(text: str) -> bool:
    """Say whether a line resolves in so many words, wherever they stand in it."""
    said = "RESO" in text or "Resolved" in text or "AGREED" in text
    return said and _RESOLVED_INSIDE.search(text) is not None


def opens_list(text: str) -> bool:
    """Say whether a line ends so that limbs follow ("RESOLVED that:-", "The following were raised:")."""
    return text.rstrip().endswith(_LIST_ENDS) and (
        _COLON.search(text, max(0, len(text) - _COLON_TAIL)) is not None or _opens_limbs(text)
    )


def resolves_below(text: str) -> bool:
    """Say whether a line that opens a list says that what is listed was resolved ("The Committee agreed:")."""
    return _opens_limbs(text) and not text.rstrip().endswith(("that", "to"))


def _opens_limbs(text: str) -> bool:
    return _OPENS_LIMBS.search(text, max(0, len(text) - _TAIL)) is not None


def decides_below(text: str, following: str) -> bool:
    """Say whether a line is only the name of a body, and the next what it did: "The Board:", "endorsed the plan"."""
    return len(text) < SHORT and _BODY_ALONE.match(text) is not None and _DECIDING.match(following) is not None


def begins_numbered_limb(text: str) -> bool:
    """Say whether a line with a label begins as a limb of a resolution that was already a whole sentence."""
    return _NUMBERED_LIMB.match(text) is not None


def begins_limb(text: str) -> bool:
    """Say whether a line without label begins as the one thing that was resolved."""
    return len(text) < _LONGEST_LIMB and _LIMB_START.match(text) is not None


def is_beside_dates(text: str) -> bool:
    """Say whether a line under "Date of next meeting" is about something else, such as what the Clerk is to do."""
    return len(text) > SHORT and ("eeting" not in text or _DOES.search(text) is not None)


def is_beside_apologies(text: str) -> bool:
    """Say whether a line under "Apologies" tells of something to be done ("He will be thanked for his service")."""
    apologies = text.rfind("polog")
    if apologies >= 0:  # only what is said after the sentence of the apologies
        stop = text.find(". ", apologies) + 1 or text.find(".\n", apologies) + 1
        text = text[stop:] if stop else ""
        return len(text) > SHORT // 2 and (_DOES.search(text) is not None or _SENDS.search(text) is not None)
    return len(text) > SHORT and (_FUTURE.search(text) is not None or _SENDS.search(text) is not None)
