"""The lines of an item as passages: which zone each stands in, under which numbers, led by which sentence."""

import re
from functools import cached_property
from itertools import zip_longest

import msgspec

from ccpi_actions.minutes.lines.label_forms import Family
from ccpi_actions.minutes.lines.labels import join_reference
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.model import Passage, Zone
from ccpi_actions.minutes.passages.zones import (
    SHORT,
    action_words,
    begins_limb,
    begins_numbered_limb,
    decides_below,
    forms_of,
    is_bare_decision,
    is_beside_apologies,
    is_beside_dates,
    is_owner,
    is_report_of,
    opens_list,
    resolves_below,
    resolves_inside,
    subhead_zone,
)
from ccpi_actions.minutes.tables.columns import PRINTED

_SENTENCE = re.compile(r"[.!?][”’\"')]*\s+(?=[A-Z“\"‘(\[])")
#: A line with a colon leads a list if it has so many words: "Roads:" does not.
_LEAST_WORDS = 4
#: "Resolved" by itself, or with little more, has its limbs in the next lines.
_LONGEST_BARE = 40
_LONGEST_FACT = 200


def passages_of(lines: list[Line], number: str | None, zone: Zone, *, printed_before: bool = False) -> list[Passage]:
    """Turn the lines of an item, title left out, into passages.

    ``number`` is the item's; ``zone`` is the zone of plain lines ("closing" for the date of the next meeting); with
    ``printed_before`` the lines up to a subhead "Minutes:" or "Decision:" are agenda text, as in web copies. Passages
    come in the order of the text and do not overlap.
    """
    return _ItemReader(lines, number, zone, "agenda" if printed_before else None).read()


class _Level(msgspec.Struct):
    """A label that the next lines stand below, and the sentence after it that their limbs complete."""

    label: str
    family: Family | None
    value: int
    lead: tuple[int, int] | None = None
    limb: bool = False


class _ItemReader:
    """Reads the lines of one item in order; knows what section, list or resolution the next one stands in."""

    def __init__(self, lines: list[Line], number: str | None, zone: Zone, section: Zone | None) -> None:
        self._lines = lines
        self._number = number
        self._zone = zone
        self._found: list[Passage] = []
        #: The zone that a subhead gave the lines below it.
        self._section = section
        self._levels: list[_Level] = []
        #: Span of the sentence that opened a list or resolution, how many labels it stood below, and its own.
        self._lead: tuple[int, int] | None = None
        self._lead_level = 0
        self._lead_family: Family | None = None
        self._lead_value = 0
        self._in_resolution = False
        #: A heading "Decision" stood alone: its first line needs neither number nor "That".
        self._after_subhead = False
        #: The sentence that resolved was whole: what follows is a limb only if it says so.
        self._complete = False

    def read(self) -> list[Passage]:
        """Return the passages of the item."""
        for line, following in zip_longest(self._lines, self._lines[1:]):
            if line.text:
                self._read_line(line, following)
            elif line.label:
                self._push(line)
        return self._found

    def _read_line(self, line: Line, following: Line | None) -> None:
        """Give a line to the first of the readers whose it is; what is none of theirs is plain."""
        forms, style = forms_of(line.text), line.paragraph.style
        zone = None if line.label else subhead_zone(line.text)
        read = (
            (zone is not None and self._read_subhead(line, zone))
            or (style == PRINTED and self._read_row(line, "agenda"))
            or (self._section == "agenda" and self._read_printed_before(line, forms))
            or (forms and self._read_form(line, forms))
            or (style == "action" and line.paragraph.table < 0 and self._read_row(line, "action"))
            or (self._section == "action" and self._read_action_section(line))
            or (self._in_resolution and self._read_limb(line))
        )
        if not read:
            self._read_plain(line, following, forms)

    def _read_subhead(self, line: Line, zone: Zone) -> bool:
        """Read a subhead, which gives the lines below it a zone."""
        self._close_resolution()
        self._section = None
        if zone == "agenda" and is_report_of(line.text) and line.start > self._last_minuted:
            return True  # whose report it is, above what was minuted
        if zone == "resolution":
            if is_bare_decision(line.text) and self._resolves:
                return True  # "Decision:" over a narrative that resolves in so many words further down
            self._in_resolution, self._after_subhead, self._complete = True, True, False
            self._lead, self._lead_level, self._lead_family = (line.start, line.end), len(self._levels), None
        elif zone != "discussion":
            self._section = zone
        return True

    @cached_property
    def _last_minuted(self) -> int:
        """Where the last subhead "Minutes" or "Decision" stands, above which agenda text is printed; -1 without one."""
        short = (line for line in self._lines if not line.label and len(line.text) < SHORT)
        return max(
            (line.start for line in short if subhead_zone(line.text) in {"discussion", "resolution"}), default=-1
        )

    @cached_property
    def _resolves(self) -> bool:
        """Whether a line of the item resolves in so many words."""
        return any(resolves_inside(line.text) for line in self._lines)

    def _read_row(self, line: Line, zone: Zone) -> bool:
        """Read a line that its table marks as printed before the meeting, or as an action: it stands by itself."""
        labels = (line.label,) if line.label else ()
        reference = join_reference("", labels)
        self._keep(line, Passage(line.start, line.end, zone, labels, reference, line.margin, line.margin_due))
        return True

    def _read_printed_before(self, line: Line, forms: list[str]) -> bool:
        """Read a line of agenda text; it ends where something was resolved."""
        if "resolution" in forms and not line.label and not line.text.startswith(("Resolved to", "resolved")):
            self._section = None
            return False
        if "fact" not in forms:
            self._keep(line, self._passage(line, "agenda"))
        return True

    def _read_form(self, line: Line, forms: list[str]) -> bool:
        """Read a line whose first words tell its zone: a fact, an action, a note, the end of the meeting."""
        if "fact" in forms and len(line.text) < _LONGEST_FACT:
            return True
        if "action" in forms:
            self._read_action(line)
            return True
        zone: Zone | None = "note" if "note" in forms else "closing" if "closing" in forms else None
        if zone is not None:
            self._close_resolution()
            self._keep(line, self._passage(line, zone))
        return zone is not None

    def _read_action(self, line: Line) -> None:
        """Read an ACTION line: a sentence is a passage, an owner alone the margin of the passage before it."""
        begin = action_words(line.text)
        words = line.text[begin:]
        if not words.strip():
            self._section = "action"
            return
        if self._found and is_owner(words):
            self._found[-1] = msgspec.structs.replace(self._found[-1], margin=words.strip().rstrip("."))
            return
        self._close_resolution()
        self._push_if_labelled(line)
        passage = self._passage(line, "action")
        self._keep(line, msgspec.structs.replace(passage, start=line.start + begin))

    def _read_action_section(self, line: Line) -> bool:
        """Read a line below the heading of a list of actions, which are all that follows."""
        self._push_if_labelled(line)
        self._keep(line, self._passage(line, "action"))
        return True

    def _read_limb(self, line: Line) -> bool:
        """Read a line that completes a resolution; any other line ends it."""
        if not self._is_limb(line):
            self._close_resolution()
            return False
        self._push_if_labelled(line, limb=True)
        self._after_subhead = False
        self._keep(line, self._passage(line, "resolution", lead=self._lead_for_limbs()))
        if opens_list(line.text) and self._levels:
            self._levels[-1].lead = _last_sentence(line)
        return True

    def _is_limb(self, line: Line) -> bool:
        text = line.text
        if line.label:
            goes_on = line.family == self._lead_family and line.value == self._lead_value + 1
            if goes_on and self._lead_family is not None:
                return False  # the paragraph after the one that resolved
            return not self._complete or begins_numbered_limb(text)
        if line.bullet:
            return not self._complete or text.startswith(("That ", "that "))
        if self._after_subhead:
            return True
        if text.startswith(("That ", "that ", "and that ", "To ")) or (text[:1].islower() and not self._complete):
            return True
        return not self._complete and len(self._levels) == self._lead_level and begins_limb(text)

    def _read_plain(self, line: Line, following: Line | None, forms: list[str]) -> None:
        """Read a line that nothing sets apart: discussion, unless it resolves; it may lead the limbs below it."""
        text = line.text
        in_list = bool(line.label or line.bullet)
        if not in_list and self._lead is not None:
            del self._levels[self._lead_level :]
            self._lead = None
        self._push_if_labelled(line, limb=self._lead is not None)
        opens = opens_list(text)
        resolves = (
            "resolution" in forms
            or "determined" in forms
            or resolves_inside(text)
            or (following is not None and decides_below(text, following.text))
            or (opens and resolves_below(text))
        )
        lead = self._lead_for_limbs() if in_list and not resolves else None
        zone = self._zone if self._zone == "discussion" else self._plain_zone(text)
        self._keep(line, self._passage(line, "resolution" if resolves and zone != "closing" else zone, lead=lead))
        if resolves:
            self._open_resolution(line, following, opens=opens)
        elif opens and in_list and self._levels and line.label:
            self._levels[-1].lead = _last_sentence(line)
        elif opens and not line.bullet and len(text.split()) >= _LEAST_WORDS:
            self._lead, self._lead_level = _last_sentence(line), len(self._levels)

    def _plain_zone(self, text: str) -> Zone:
        """Return the zone of the item's plain lines, unless this one is about something else."""
        beside = (self._zone == "closing" and is_beside_dates(text)) or (
            self._zone == "attendance" and is_beside_apologies(text)
        )
        return "discussion" if beside else self._zone

    def _open_resolution(self, line: Line, following: Line | None, *, opens: bool) -> None:
        stopped = line.text.rstrip().endswith(".")
        alone = len(line.text) < _LONGEST_BARE and not stopped
        listed = following is not None and following.value == 1 and bool(following.label) and not stopped
        self._in_resolution, self._after_subhead = True, False
        self._complete = not (opens or alone or listed)
        self._lead, self._lead_level = _last_sentence(line), len(self._levels)
        self._lead_family, self._lead_value = line.family, line.value

    def _close_resolution(self) -> None:
        if self._in_resolution:
            del self._levels[self._lead_level :]
            self._lead = None
        self._in_resolution = self._after_subhead = False
        self._lead_family = None

    def _push_if_labelled(self, line: Line, *, limb: bool = False) -> None:
        if line.label:
            self._push(line, limb=limb)
        elif not line.bullet:
            while self._levels and self._levels[-1].limb and not self._in_resolution:
                self._levels.pop()

    def _push(self, line: Line, *, limb: bool = False) -> None:
        """Put a label below those it is nested in: one of a family seen above replaces that and all below it."""
        if line.family in {"dotted", "chain"}:
            self._levels.clear()
            self._lead_level = self._lead_level if self._in_resolution else 0
        floor = self._lead_level if self._in_resolution else 0
        for depth in range(min(floor, len(self._levels)), len(self._levels)):
            if self._levels[depth].family == line.family:
                if depth < self._lead_level and not self._in_resolution:
                    self._lead = None
                del self._levels[depth:]
                break
        self._levels.append(_Level(line.label, line.family, line.value, limb=limb))

    def _lead_for_limbs(self) -> tuple[int, int] | None:
        """Return the span of the sentence that a limb completes: that of the nearest label above it, or the list's."""
        for level in reversed(self._levels[:-1]):
            if level.lead is not None:
                return level.lead
        return self._lead

    def _passage(self, line: Line, zone: Zone, lead: tuple[int, int] | None = None) -> Passage:
        labels = tuple([level.label for level in self._levels]) if self._levels else ()
        reference = join_reference(self._number, labels) if labels else ""
        if lead is not None and lead[1] > line.start:
            lead = None
        return Passage(line.start, line.end, zone, labels, reference, line.margin, line.margin_due, lead)

    def _keep(self, line: Line, passage: Passage) -> None:
        """Add the passage of a line, unless the line is nothing but dashes or dots."""
        if line.text[0].isalnum() or any(map(str.isalnum, line.text)):
            self._found.append(passage)


def _last_sentence(line: Line) -> tuple[int, int]:
    """Return the span of the last sentence of a line."""
    begin = 0
    for match in _SENTENCE.finditer(line.text):
        if match.end() < len(line.text):
            begin = match.end()
    return line.start + begin, line.end
