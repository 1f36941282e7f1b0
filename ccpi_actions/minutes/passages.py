"""The lines of an item as passages: which zone each stands in, under which numbers, led by which sentence."""

import re

import msgspec

from ccpi_actions.minutes.labels import Family, join_reference
from ccpi_actions.minutes.lines import Line
from ccpi_actions.minutes.model import Passage, Zone
from ccpi_actions.minutes.tables import PRINTED


class Subhead(msgspec.Struct, frozen=True):
    """A line of its own, or the start of a line, that says in which zone the next lines stand."""

    name: str
    zone: Zone
    pattern: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


#: Whole lines, any case.
SUBHEADS: tuple[Subhead, ...] = (
    Subhead(
        "minutes",
        "discussion",
        r"(?:(?:draft )?minutes?(?: text)?|discussion|key points(?: from (?:members|discussion))?"
        r"|issues?(?:\(s\))?(?: for consideration| raised)|summary of discussion"
        r"|debate|comments|questions(?: and answers)?|reasons? for (?:the )?(?:decisions?|recommendations?)"
        r"|(?:alternative )?options?(?:/alternatives)? considered"
        r"(?: and rejected)?|alternative options(?: considered)?(?: and rejected)?|alternatives considered"
        r"|background)\s*:?",
        ("Minutes:", "Discussion:", "Issue(s) for consideration", "Reasons for decision"),
        ("Minutes of the last meeting",),
    ),
    Subhead(
        "decision",
        "resolution",
        r"(?:the )?(?:decisions?(?: made| taken| of the \w+)?|resolutions?|resolved"
        r"|it was (?:unanimously )?(?:resolved|agreed)(?: that| to)?|agreed|conclusions?)\s*[:–-]*",
        ("Decision:", "RESOLVED", "Resolved:-", "It was agreed:"),
        ("Decision Maker: Cabinet",),
    ),
    Subhead(
        "agenda text",
        "agenda",
        r"(?:purpose(?: of (?:the )?report)?|type of decision|(?:officers?[’'] )?recommendations?|summary"
        r"|report (?:summary|of the [\w ,&-]+)|executive summary|wards? affected)\s*:?",
        ("Purpose of report", "Recommendations", "Report of the Head of Schools and Families"),
        ("Recommendations from the Panel were debated",),
    ),
    Subhead(
        "actions",
        "action",
        r"(?:summary of |agreed |list of |table of )?actions?(?:/[\w ]{3,40})?(?: points?| list| log| sheet"
        r"| arising| agreed| required| summary| table| items?)*(?: from (?:the|this) meeting)?\s*:?",
        ("ACTION SHEET", "Actions:", "Action points", "Actions arising"),
        ("Action plan for Barrow Green",),
    ),
)
_SUBHEADS = tuple((one.zone, re.compile(one.pattern + r"\Z", re.IGNORECASE)) for one in SUBHEADS)
#: The start of a line that is printed before the meeting, or is no part of the record.
_AGENDA_LINE = re.compile(
    r"(?:report (?:of|by|from) (?:the )?[A-Z]|\(?to (?:receive|consider|note|approve|seek|ask|review|determine"
    r"|scrutinise|agree)\b(?=.{0,400}$)(?!.{0,200}(?:was|were)\b)"
    r"|contact(?: officer)?:|report author:|lead officer:|wards? affected:|decision status:|is (?:key|subject)"
    r"|decision maker:|purpose(?: of report)?:"
    r"|made at meeting:|decision published:|effective from:|publication date:|date of decision:|key decision"
    r"|decided at meeting:|type of decision)",
    re.IGNORECASE,
)
_FACT_LINE = re.compile(
    r"(?:contact(?: officer)?|report author|lead officer|wards? affected|decision status|is key decision\??"
    r"|is subject to call in\??|decision maker|made at meeting"
    r"|decided at meeting|decision published|effective from|publication date|date of decision|venue|tel|email"
    r"|telephone)\s*:",
    re.IGNORECASE,
)
_RESOLUTION = re.compile(
    r"\W{0,3}(?:(?:(?i:it was |members |the [\w ]{3,60}? ))?(?:unanimously )?(?:resolved|RESOLVED|Resolved|AGREED"
    r"|Agreed)\b\s*(?:\(?unanimously\)?|\(\w+\))?\s*(?:that\b|to\b|[:–-]|$|\()"
    r"|RESOLVED|Resolved\b|UNANIMOUSLY RESOLVED|RECOMMENDED|AGREED|DECISION:|Decision:)"
)
_RESOLUTION_INSIDE = re.compile(r"\bRESOLVED\b|\bRESOVLED\b|\bResolved\s?(?::|that\b|[–-])|\bAGREED\s+(?:that|to)\b")
_OPENS_LIMBS = re.compile(
    r"(?:\b(?:agreed|resolved|decided|resolves|approved|recommended|requested|determined|instructed|RESOLVED"
    r"|AGREED|Resolved|as set out below)\b"
    r"(?:[ ,](?:unanimously|that|to|as follows|the following|the [\w ]{3,50}))*\s*[:;–-][\s:–-]*|\b(?:that"
    r"|to)\s*[:;–-]{0,3})\s*\Z",
)
#: One of these ends whatever opens limbs: asked first, for speed.
_LIST_ENDS = (":", ";", "-", "–", "—", "that", "to")
_COLON = re.compile(r"[:;]\s?[-–—]*\s*\Z|[-–—]\s*\Z")
_LIMB_START = re.compile(
    r"(?:that|to|and that|and to|the|a|an|and|notes?|agrees?|approves?|requests?|delegates?|authorises?)\b",
    re.IGNORECASE,
)
_ACTION = re.compile(
    r"\W{0,2}(?:(?:ACTIONS?|Actions?|AP)(?:\s(?:POINTS?|points?|by|BY|required|for|AGREED|agreed))?\s?\d{0,3}\s?(?:[:–—-]+"
    r"|(?<=\d)\.\s"
    r"|(?=\s[A-Z]{2,3}\b\s*$)))\s*"
)
_OWNER_ONLY = re.compile(
    r"(?:[A-Z]{2,4}(?:\s?[/,&]\s?[A-Z]{2,4})*|(?:(?:The )?[A-Z][\w.'’-]*)(?:(?:\s|\s?[/,&]\s?|\sand\s"
    r"|\sof\s)(?:[A-Z][\w.'’()-]*)){0,6})\.?\Z"
)
_NOTE = re.compile(
    r"[\[(*]?\s*(?:post[- ]?(?:meeting|minute|script)[- ]?(?:note)?|(?:clerk|editor|secretary"
    r"|minute)(?:['’]s)?[- ]note|note (?:by|from) (?:the )?\w+|\[note)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:there being|as there was) no (?:further|other)|(?:the )?meeting (?:was |then |duly "
    r"|formally )*(?:closed|concluded|ended|finished)|chair(?:man|person)?(?:['’]s signature)?\s*[.…:_]"
    r"|signed\s*[:.…_]|[.…_]{6,}|duration of (?:the )?meeting|(?:this part of )?the meeting concluded"
    r"|CHAIR(?:MAN|PERSON)?\s*$)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?][”’\"')]*\s+(?=[A-Z“\"‘(\[])")
_LEAST_WORDS = 4
#: Somebody is to do a thing.
_DOES = re.compile(
    r"\b(?:Clerk|Chair(?:man)?|Officers?|Cllrs? [A-Z]\w+|Councillors? [A-Z]\w+|[A-Z]{2,3})"
    r" (?:to|will|would|agreed to|was asked)\b(?! (?:be held|take place|meet))"
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
#: What planning committees decide on an application, in capitals.
_DETERMINED = re.compile(r"(?:DEFERRED|PERMITTED|REFUSED|GRANTED|APPROVED|WITHDRAWN)\b")
_SHORT = 60
_FUTURE = re.compile(r"\b(?:will|would|shall|to be|agreed|asked|requested|should|needs?)\b")


class _Level(msgspec.Struct):
    label: str
    family: Family | None
    value: int
    lead: tuple[int, int] | None = None
    limb: bool = False


class _State(msgspec.Struct):
    zone: Zone
    number: str | None
    levels: list[_Level] = []
    #: Span and own label of the sentence that opened a list or resolution.
    lead: tuple[int, int] | None = None
    lead_level: int = 0
    lead_family: Family | None = None
    lead_value: int = 0
    in_resolution: bool = False
    #: A heading "Decision" stood alone: its first line needs neither number nor "That".
    after_subhead: bool = False
    complete: bool = False
    section: Zone | None = None


def passages_of(lines: list[Line], number: str | None, zone: Zone, *, printed_before: bool = False) -> list[Passage]:
    """Turn the lines of an item, title left out, into passages.

    ``zone`` is the zone of plain lines ("closing" for the date of the next meeting); with ``printed_before`` the lines
    up to a subhead "Minutes:" or "Decision:" are agenda text, as in web copies. Passages come in the order of the text
    and do not overlap.
    """
    state = _State(zone, number, [])
    if printed_before:
        state.section = "agenda"
    explicit = any(_resolves_inside(line.text) for line in lines)
    found: list[Passage] = []
    for place, line in enumerate(lines):
        if not line.text:
            if line.label:
                _push(state, line, limb=False)
            continue
        following = lines[place + 1] if place + 1 < len(lines) else None
        passage = _read(line, following, state, zone, found, explicit=explicit)
        if passage is not None and any(character.isalnum() for character in line.text):
            found.append(passage)
    return found


def _tells_more(text: str) -> bool:
    """Say whether a line under "Date of next meeting" is about something else, such as what the Clerk is to do."""
    return len(text) > _SHORT and ("eeting" not in text or _DOES.search(text) is not None)


def _decides(text: str) -> bool:
    """Say whether a line under "Apologies" tells of something to be done ("He will be thanked for his service")."""
    return len(text) > _SHORT and "polog" not in text and _FUTURE.search(text) is not None


def _resolves_inside(text: str) -> bool:
    if "RESO" not in text and "Resolved" not in text and "AGREED" not in text:
        return False
    return _RESOLUTION_INSIDE.search(text) is not None


def opens_list(text: str) -> bool:
    """Say whether a line ends so that limbs follow ("RESOLVED that:-", "The following were raised:")."""
    return text.rstrip().endswith(_LIST_ENDS) and (
        _COLON.search(text, max(0, len(text) - 6)) is not None
        or _OPENS_LIMBS.search(text, max(0, len(text) - 80)) is not None
    )


def _read(
    line: Line, following: Line | None, state: _State, plain: Zone, found: list[Passage], *, explicit: bool
) -> Passage | None:
    text = line.text
    if len(text) < 90 and not line.label:
        zone = _subhead(text)
        if zone is not None:
            _enter(state, line, zone, explicit=explicit)
            return None
    if line.paragraph.style == PRINTED:
        labels = (line.label,) if line.label else ()
        return Passage(line.start, line.end, "agenda", labels, join_reference("", labels), line.margin, line.margin_due)
    if state.section == "agenda" and not (
        _RESOLUTION.match(text) and not line.label and not text.startswith(("Resolved to", "resolved"))
    ):
        return None if _FACT_LINE.match(text) else _passage(line, state, "agenda")
    if state.section == "agenda":
        state.section = None
    if _FACT_LINE.match(text) and len(text) < 200:
        return None
    action = _ACTION.match(text)
    if action:
        return _action(line, action, state, found)
    if _NOTE.match(text):
        _close_resolution(state)
        return _passage(line, state, "note")
    if _CLOSING.match(text) and len(text) < 200:
        _close_resolution(state)
        return _passage(line, state, "closing")
    if line.paragraph.style == "action" and line.paragraph.table < 0:
        labels = (line.label,) if line.label else ()
        return Passage(line.start, line.end, "action", labels, join_reference("", labels), line.margin, line.margin_due)
    if state.section == "action":
        _push_if_labelled(state, line)
        return _passage(line, state, "action")
    if state.in_resolution and _is_limb(line, state):
        _push_if_labelled(state, line, limb=True)
        state.after_subhead = False
        passage = _passage(line, state, "resolution", lead=_lead_for(state))
        if opens_list(text) and state.levels:
            state.levels[-1].lead = _last_sentence(line)
        return passage
    if state.in_resolution:
        _close_resolution(state)
    return _plain(line, following, state, plain)


def _plain(line: Line, following: Line | None, state: _State, plain: Zone) -> Passage:
    text = line.text
    in_list = bool(line.label or line.bullet)
    if not in_list and state.lead is not None:
        del state.levels[state.lead_level :]
        state.lead = None
    _push_if_labelled(state, line, limb=state.lead is not None)
    resolves = _resolves_inside(text) or _RESOLUTION.match(text) is not None or _DETERMINED.match(text) is not None
    if len(text) < _SHORT and following is not None and _BODY_ALONE.match(text) and _DECIDING.match(following.text):
        resolves = True
    opens = opens_list(text)
    if (
        opens
        and not resolves
        and _OPENS_LIMBS.search(text, max(0, len(text) - 80))
        and not text.rstrip().endswith(("that", "to"))
    ):
        resolves = True
    lead = _lead_for(state) if in_list and not resolves else None
    if (plain == "closing" and _tells_more(text)) or (plain == "attendance" and _decides(text)):
        plain = "discussion"
    passage = _passage(line, state, "resolution" if resolves and plain != "closing" else plain, lead=lead)
    if resolves:
        _open_resolution(state, line, opens=opens, following=following)
    elif opens:
        if in_list and state.levels and line.label:
            state.levels[-1].lead = _last_sentence(line)
        elif not line.bullet and len(text.split()) >= _LEAST_WORDS:
            state.lead, state.lead_level = _last_sentence(line), len(state.levels)
    return passage


def _open_resolution(state: _State, line: Line, *, opens: bool, following: Line | None) -> None:
    alone = len(line.text) < 40 and not line.text.rstrip().endswith(".")
    state.in_resolution = True
    state.complete = not (
        opens
        or alone
        or (
            following is not None
            and following.value == 1
            and bool(following.label)
            and not line.text.rstrip().endswith(".")
        )
    )
    state.lead = _last_sentence(line)
    state.lead_level = len(state.levels)
    state.lead_family, state.lead_value = line.family, line.value
    state.after_subhead = False


def _is_limb(line: Line, state: _State) -> bool:
    text = line.text
    if line.label:
        if line.family == state.lead_family and line.value == state.lead_value + 1 and state.lead_family is not None:
            return False
        return not state.complete or re.match(r"(?:that|to|and)\b|the .{3,200} be\b", text, re.IGNORECASE) is not None
    if line.bullet:
        return not state.complete or text.startswith(("That ", "that "))
    if state.after_subhead:
        return True
    if text.startswith(("That ", "that ", "and that ", "To ")) or (text[:1].islower() and not state.complete):
        return True
    first = not state.complete and len(state.levels) == state.lead_level
    return first and _LIMB_START.match(text) is not None and len(text) < 600


def _enter(state: _State, line: Line, zone: Zone, *, explicit: bool) -> None:
    _close_resolution(state)
    state.section = None
    if zone == "resolution":
        bare = re.match(r"(?:the )?decisions?\b", line.text, re.IGNORECASE) is not None
        if bare and explicit:
            return  # "Decision:" over a narrative that resolves in so many words further down
        state.in_resolution, state.after_subhead, state.complete = True, True, False
        state.lead = (line.start, line.end)
        state.lead_level = len(state.levels)
        state.lead_family = None
    elif zone != "discussion":
        state.section = zone


def _close_resolution(state: _State) -> None:
    if state.in_resolution:
        del state.levels[state.lead_level :]
        state.lead = None
    state.in_resolution = state.after_subhead = False
    state.lead_family = None


def _action(line: Line, action: re.Match[str], state: _State, found: list[Passage]) -> Passage | None:
    """Read an ACTION line: a sentence is a passage, an owner alone the margin of the passage before it."""
    words = line.text[action.end() :]
    start = line.start + action.end()
    if not words.strip():
        state.section = "action"
        return None
    if _OWNER_ONLY.match(words.strip()) and len(words) < 60 and found:
        found[-1] = msgspec.structs.replace(found[-1], margin=words.strip().rstrip("."))
        return None
    if state.in_resolution:
        _close_resolution(state)
    _push_if_labelled(state, line)
    labels = tuple(level.label for level in state.levels)
    return Passage(
        start, line.end, "action", labels, join_reference(state.number, labels), line.margin, line.margin_due
    )


def _push_if_labelled(state: _State, line: Line, *, limb: bool = False) -> None:
    if line.label:
        _push(state, line, limb=limb)
    elif not line.bullet:
        while state.levels and state.levels[-1].limb and not state.in_resolution:
            state.levels.pop()


def _push(state: _State, line: Line, *, limb: bool) -> None:
    """Put a label below those it is nested in: a label of a style seen above replaces that one and all below it."""
    if line.family in {"dotted", "chain"}:
        state.levels.clear()
        state.lead_level = 0 if not state.in_resolution else state.lead_level
    floor = state.lead_level if state.in_resolution else 0
    for depth in range(min(floor, len(state.levels)), len(state.levels)):
        if state.levels[depth].family == line.family:
            if depth < state.lead_level and not state.in_resolution:
                state.lead = None
            del state.levels[depth:]
            break
    state.levels.append(_Level(line.label, line.family, line.value, limb=limb))


def _lead_for(state: _State) -> tuple[int, int] | None:
    for level in reversed(state.levels[:-1]):
        if level.lead is not None:
            return level.lead
    return state.lead


def _passage(line: Line, state: _State, zone: Zone, lead: tuple[int, int] | None = None) -> Passage:
    labels = tuple(level.label for level in state.levels)
    if lead is not None and lead[1] > line.start:
        lead = None
    return Passage(
        line.start, line.end, zone, labels, join_reference(state.number, labels), line.margin, line.margin_due, lead
    )


def _subhead(text: str) -> Zone | None:
    words = text.strip(" *_")
    for zone, pattern in _SUBHEADS:
        if pattern.match(words):
            return zone
    return None


def _last_sentence(line: Line) -> tuple[int, int]:
    """Return where the last sentence of a line begins and ends."""
    begin = 0
    for match in _SENTENCE.finditer(line.text):
        if match.end() < len(line.text):
            begin = match.end()
    return line.start + begin, line.end
