"""The stretches of minutes in which a commitment can stand: sentences, with what governs them."""

import re
from collections.abc import Iterator

import msgspec

from ccpi_actions.commitments.sentences import split_sentences
from ccpi_actions.minutes.model import Item, Minutes, Passage


class Unit(msgspec.Struct, frozen=True):
    """One sentence or limb and its setting. ``text[start:end]`` is the sentence."""

    start: int
    end: int
    passage: Passage
    item: Item
    #: The sentence decides, rather than tells what was said.
    resolution: bool = False
    #: The words that govern a limb ("RESOLVED that:"), lower-cased, or "".
    lead: str = ""
    #: The sentence before in the same item, or None.
    before: tuple[int, int] | None = None


#: Zones and items in which nothing is promised.
_SILENT_ZONES = frozenset({"agenda", "attendance", "closing"})
_SILENT_ITEMS = frozenset({"apologies", "declarations", "exclusion", "next meeting"})
RESOLVED = re.compile(
    r"\b(?:RESOLVED|Resolved|RESOVLED|AGREED|Agreed|DECIDED|Decision|DECISION)\b(?!\s+(?:by|on|to this|in|not))"
    r"|\b(?:resolved|agreed|resolves|decided)\b[^.;]{0,30}:\s*[-–—]?\s*$"
)
#: A lead whose limbs are told what to do although the minutes do not call it a resolution.
_TELLING_LEAD = re.compile(
    r"\b(?:asked|requested|instructed|agreed|resolved|undertook|decided|clerk|officers?)\b[^.;]{0,60}?(?:\bto|\bthat)?\s*:\W*$"
)
_LIMB = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s?")


def units(minutes: Minutes, text: str) -> Iterator[Unit]:
    """Give the sentences of minutes in which a commitment may stand, in order."""
    for item in minutes.items:
        silent = item.kind in _SILENT_ITEMS
        before: tuple[int, int] | None = None
        for passage in item.passages:
            if passage.zone in _SILENT_ZONES or (silent and passage.zone != "action"):
                continue
            lead = text[passage.lead[0] : passage.lead[1]].lower() if passage.lead else ""
            deciding = passage.zone == "resolution" or bool(lead and _TELLING_LEAD.search(lead))
            own_lead = ""
            for start, end in split_sentences(text, passage.start, passage.end):
                sentence = text[start:end]
                if RESOLVED.search(sentence):
                    deciding_here, own_lead = True, sentence.lower()
                elif own_lead and _LIMB.match(sentence):
                    deciding_here = True
                else:
                    deciding_here, own_lead = deciding, ""
                yield Unit(start, end, passage, item, deciding_here, own_lead or lead, before)
                before = (start, end)
