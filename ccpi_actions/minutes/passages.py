"""The lines of an item as passages: which zone each stands in, under which numbers, led by which sentence."""

import re

import msgspec

from ccpi_actions.minutes.labels import Family, join_reference
from ccpi_actions.minutes.lines import Line
from ccpi_actions.minutes.model import Passage, Zone
from ccpi_actions.minutes.tables import PRINTED
from ccpi_actions.minutes.zones import (
    ACTION,
    BODY_ALONE,
    CLOSING,
    COLON,
    COMPILED_SUBHEADS,
    DECIDING,
    DETERMINED,
    DOES,
    FACT_LINE,
    FUTURE,
    LEAST_WORDS,
    LIMB_START,
    LIST_ENDS,
    NOTE,
    OPENS_LIMBS,
    OWNER_ONLY,
    RESOLUTION,
    RESOLUTION_INSIDE,
    SENTENCE,
    SHORT,
    STARTS,
)


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
    found: list[Passage] = []
    for place, line in enumerate(lines):
        if not line.text:
            if line.label:
                _push(state, line, limb=False)
            continue
        following = lines[place + 1] if place + 1 < len(lines) else None
        passage = _read(line, following, state, zone, found, lines)
        if passage is not None and (line.text[0].isalnum() or any(map(str.isalnum, line.text))):
            found.append(passage)
    return found


def _tells_more(text: str) -> bool:
    """Say whether a line under "Date of next meeting" is about something else, such as what the Clerk is to do."""
    return len(text) > SHORT and ("eeting" not in text or DOES.search(text) is not None)


def _decides(text: str) -> bool:
    """Say whether a line under "Apologies" tells of something to be done ("He will be thanked for his service")."""
    apologies = text.rfind("polog")
    if apologies >= 0:  # only what is said after the sentence of the apologies
        stop = text.find(". ", apologies) + 1 or text.find(".\n", apologies) + 1
        text = text[stop:] if stop else ""
        return len(text) > SHORT // 2 and (DOES.search(text) is not None or _SENDS.search(text) is not None)
    return len(text) > SHORT and (FUTURE.search(text) is not None or _SENDS.search(text) is not None)


#: "that a card be sent"
_SENDS = re.compile(
    r"\b(?:card|letter|flowers|wishes|thanks|message|congratulations|condolences)\b[^.;]{0,30}\bbe sent\b"
)


def _resolves_inside(text: str) -> bool:
    if "RESO" not in text and "Resolved" not in text and "AGREED" not in text:
        return False
    return RESOLUTION_INSIDE.search(text) is not None


def opens_list(text: str) -> bool:
    """Say whether a line ends so that limbs follow ("RESOLVED that:-", "The following were raised:")."""
    return text.rstrip().endswith(LIST_ENDS) and (
        COLON.search(text, max(0, len(text) - 6)) is not None
        or OPENS_LIMBS.search(text, max(0, len(text) - 80)) is not None
    )


def _read(
    line: Line, following: Line | None, state: _State, plain: Zone, found: list[Passage], lines: list[Line]
) -> Passage | None:
    text = line.text
    forms = STARTS.of(text)
    if "subhead" in forms and len(text) < 90 and not line.label:
        zone = _subhead(text)
        if zone is not None:
            _enter(state, line, zone, lines)
            return None
    if line.paragraph.style == PRINTED:
        labels = (line.label,) if line.label else ()
        return Passage(line.start, line.end, "agenda", labels, join_reference("", labels), line.margin, line.margin_due)
    fact = "fact" in forms and FACT_LINE.match(text) is not None
    resolves = "resolution" in forms and RESOLUTION.match(text) is not None
    if state.section == "agenda":
        if not resolves or line.label or text.startswith(("Resolved to", "resolved")):
            return None if fact else _passage(line, state, "agenda")
        state.section = None
    if fact and len(text) < 200:
        return None
    action = ACTION.match(text) if "action" in forms else None
    if action:
        return _action(line, action, state, found)
    if "note" in forms and NOTE.match(text):
        _close_resolution(state)
        return _passage(line, state, "note")
    if "closing" in forms and len(text) < 200 and CLOSING.match(text):
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
    resolves = resolves or _resolves_inside(text) or ("determined" in forms and DETERMINED.match(text) is not None)
    return _plain(line, following, state, plain, resolves=resolves)


def _plain(line: Line, following: Line | None, state: _State, plain: Zone, *, resolves: bool) -> Passage:
    text = line.text
    in_list = bool(line.label or line.bullet)
    if not in_list and state.lead is not None:
        del state.levels[state.lead_level :]
        state.lead = None
    _push_if_labelled(state, line, limb=state.lead is not None)
    if len(text) < SHORT and following is not None and BODY_ALONE.match(text) and DECIDING.match(following.text):
        resolves = True
    opens = opens_list(text)
    if (
        opens
        and not resolves
        and OPENS_LIMBS.search(text, max(0, len(text) - 80))
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
        elif not line.bullet and len(text.split()) >= LEAST_WORDS:
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
    return first and LIMB_START.match(text) is not None and len(text) < 600


def _enter(state: _State, line: Line, zone: Zone, lines: list[Line]) -> None:
    _close_resolution(state)
    state.section = None
    if zone == "agenda" and line.text[:9].lower() == "report of" and not _minuted_below(line, lines):
        return  # whose report it is, above what was minuted
    if zone == "resolution":
        bare = re.match(r"(?:the )?decisions?\b", line.text, re.IGNORECASE) is not None
        if bare and any(_resolves_inside(each.text) for each in lines):
            return  # "Decision:" over a narrative that resolves in so many words further down
        state.in_resolution, state.after_subhead, state.complete = True, True, False
        state.lead = (line.start, line.end)
        state.lead_level = len(state.levels)
        state.lead_family = None
    elif zone != "discussion":
        state.section = zone


def _minuted_below(line: Line, lines: list[Line]) -> bool:
    """Say whether a subhead "Minutes" or "Decision" stands below a line: what is between was printed before."""
    below = (each.text for each in lines if each.start > line.start and not each.label and len(each.text) < SHORT)
    return any("subhead" in STARTS.of(text) and _subhead(text) in {"discussion", "resolution"} for text in below)


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
    if OWNER_ONLY.match(words.strip()) and len(words) < 60 and found:
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
    labels = tuple([level.label for level in state.levels])
    reference = join_reference(state.number, labels) if labels else ""
    if lead is not None and lead[1] > line.start:
        lead = None
    return Passage(line.start, line.end, zone, labels, reference, line.margin, line.margin_due, lead)


def _subhead(text: str) -> Zone | None:
    words = text.strip(" *_")
    for zone, pattern in COMPILED_SUBHEADS:
        if pattern.match(words):
            return zone
    return None


def _last_sentence(line: Line) -> tuple[int, int]:
    """Return where the last sentence of a line begins and ends."""
    begin = 0
    for match in SENTENCE.finditer(line.text):
        if match.end() < len(line.text):
            begin = match.end()
    return line.start + begin, line.end
