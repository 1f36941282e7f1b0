"""The stretches of minutes in which a commitment can stand: sentences, with what governs them."""

import re
from collections.abc import Iterator

import msgspec

from ccpi_actions.commitments.language.sentences import LONGEST, split_sentences
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
_SILENT_ITEMS = frozenset({"declarations", "exclusion"})
#: So many paragraphs of such an item are taken for its own; what follows may be the next one, its heading lost.
_OWN_PARAGRAPHS = 2
_OWN_WORDS = re.compile(
    r"\b(?:apolog\w+|interests?|declar\w+|dispensations?|exclu\w+|press and public|next meeting|future meetings"
    r"|meeting closed)\b",
    re.IGNORECASE,
)
#: The first letter of a word comes first in the pattern, so that the matcher skips everything else.
RESOLVED = re.compile(
    r"""
    [PpRADrad](?<!\w\w)(?:
      (?<=[Pp])roposed\b[^.;]{2,60}\b[Ss]econded\b[^.;]{2,40}\bthat\b
    | (?:(?<=R)(?:ESOLVED|esolved|ESOVED)|(?<=A)(?:GREED|greed)|(?<=D)(?:ECIDED|ecision|ECISION))\b
        (?!\s+(?:by|on|to\ this|in|not))
    | (?<=r)esolved\W{1,3}[Tt]hat\b
    | (?:(?<=r)esolve[ds]|(?<=a)greed|(?<=d)ecided)\b[^.;]{0,30}:\s*[-–—]?\s*$
    )
    """,
    re.VERBOSE,
)
#: A lead whose limbs are told what to do although the minutes do not call it a resolution.
_TELLING_LEAD = re.compile(
    r"\b(?:asked|requested|instructed|agreed|resolved|undertook|decided|clerk|officers?)\b[^.;]{0,60}?(?:\bto|\bthat)?\s*:\W*$"
)
#: A limb that stands alone: "That officers explore …", "(ii) That a report be …".
_STANDS_ALONE = re.compile(
    r"\W*(?:\(?\w{1,4}[.)]\s*)?(?:T|t)hat\s(?!would|will|was|is|had|has|could|should|may|might|said|did|does|can|information|having)\w"
)
#: Where a sentence may begin so: every "that" that does not follow a word or a comma.
_OPENS_WITH_THAT = re.compile(r"T(?<!\w\w)hat\s|t(?<![\w,]\st)(?<!\wt)hat\s")
_LIMB = re.compile(r"\(?(?:(?P<letter>[a-h]|[ivx]{1,4})|\d{1,2})[.)]\s?")
#: The text of a motion, and the words by which a debate replaces it with an amended one.
_MOTION = re.compile(r"""\W{0,3}["“]\W*\w""")
_AMENDS = re.compile(r"\b[Dd]elete\b[^.;]{0,80}\binsert\b|\b(?:following|an) amendment\b")
_SUBSTANTIVE = re.compile(
    r"\bsubstantive motion\b|\bamendment (?:was )?(?:carried|accepted|agreed)\b|\baccepted? the amendment\b",
    re.IGNORECASE,
)
_CARRIED = re.compile(r"\b(?:motion|proposal)\b[^.;]{0,60}\b(?:carried|agreed|approved|resolved)\b", re.IGNORECASE)


class Setting(msgspec.Struct, frozen=True):
    """A paragraph in which a commitment may stand, and what governs it."""

    passage: Passage
    item: Item
    #: It is the first paragraph of its item.
    first: bool
    #: All of its sentences decide.
    deciding: bool
    #: The words that govern its limbs, lower-cased, or "".
    lead: str


def settings(minutes: Minutes, text: str) -> Iterator[Setting]:
    """Give the paragraphs of minutes in which a commitment may stand, in order."""
    again = printed_again(minutes, text)
    for item in minutes.items:
        silent = item.kind in _SILENT_ITEMS
        superseded, carried = _motions(item, text)
        for number, passage in enumerate(item.passages):
            if passage.zone in _SILENT_ZONES or number in superseded or passage.start in again:
                continue
            if silent and passage.zone != "action" and _is_own(text, number, passage):
                continue
            lead = text[passage.lead[0] : passage.lead[1]].lower() if passage.lead else ""
            deciding = (
                passage.zone in {"resolution", "action"}
                or number in carried
                or bool(lead and _TELLING_LEAD.search(lead))
            )
            yield Setting(passage, item, number == 0, deciding, lead)


#: Two paragraphs that follow one another and are this long together are not the same by chance, in characters.
_BY_CHANCE = 120


def printed_again(minutes: Minutes, text: str) -> frozenset[int]:
    """Give where paragraphs start that are printed a second time, as in minutes that a page holds twice.

    A paragraph by itself may be said of two items; with the one before or after it, it is the same one. What is moved
    and then resolved in the same words is not: it stands in another zone.
    """
    again: set[int] = set()
    seen: set[tuple[str, str, str]] = set()
    last, last_start = "", 0
    for item in minutes.items:
        for passage in item.passages:
            words = text[passage.start : passage.end]
            if len(last) + len(words) > _BY_CHANCE:
                pair = (last, words, passage.zone)
                if pair in seen:
                    again.update((last_start, passage.start))
                seen.add(pair)
            last, last_start = words, passage.start
    return frozenset(again)


def may_decide(setting: Setting, text: str, low: str) -> bool:
    """Tell whether a sentence of a paragraph may decide: quicker than to look at each (``low``: the text in small)."""
    start, end = setting.passage.start, setting.passage.end
    return (
        setting.deciding
        or end - start > LONGEST
        or _resolves(low, start, end)
        or _OPENS_WITH_THAT.search(text, start, end) is not None
        or _STANDS_ALONE.match(text, start, end) is not None
    )


def _resolves(low: str, start: int, end: int) -> bool:
    return (
        low.find("agreed", start, end) >= 0
        or low.find("resol", start, end) >= 0
        or low.find("deci", start, end) >= 0
        or low.find("resov", start, end) >= 0
        or low.find("seconded", start, end) >= 0
    )


def units(setting: Setting, text: str, low: str, before: tuple[int, int] | None) -> Iterator[Unit]:
    """Give the sentences of a paragraph, in order (``low``: the text in small; ``before``: the sentence before it)."""
    passage = setting.passage
    own_lead, limbs = "", ""
    may_resolve = _resolves(low, passage.start, passage.end)
    label = passage.labels[-1].strip("().") if passage.labels else ""
    for start, end in split_sentences(text, passage.start, passage.end, label if len(label) == 1 else ""):
        deciding = setting.deciding or _STANDS_ALONE.match(text, start, end) is not None
        if may_resolve and RESOLVED.search(sentence := text[start:end]):
            deciding, own_lead, limbs = True, sentence.lower(), ""
        elif own_lead and (limb := _LIMB.match(text, start, end)):
            kind = "letters" if limb["letter"] else "numbers"
            limbs = limbs or kind
            deciding = setting.deciding or limbs == kind
        else:
            own_lead = ""
        yield Unit(start, end, passage, setting.item, deciding, own_lead or setting.lead, before)
        before = (start, end)


def _is_own(text: str, number: int, passage: Passage) -> bool:
    """Tell whether a paragraph belongs to an item in which nothing is promised, rather than to one without heading."""
    opening = min(passage.end, passage.start + 200)
    return number < _OWN_PARAGRAPHS or _OWN_WORDS.search(text, passage.start, opening) is not None


def _motions(item: Item, text: str) -> tuple[frozenset[int], frozenset[int]]:
    """Tell which passages of an item are the text of a motion.

    Gives the numbers of those that an accepted amendment replaced, which bind nobody, and of those that were carried.
    """
    motions = [n for n, p in enumerate(item.passages) if p.zone == "discussion" and _MOTION.match(text, p.start, p.end)]
    if not motions:
        return frozenset(), frozenset()
    amended, substantive, carried = -1, False, False
    for number, passage in enumerate(item.passages):
        if number not in motions and _AMENDS.search(text, passage.start, passage.end):
            amended = number
        substantive = substantive or _SUBSTANTIVE.search(text, passage.start, passage.end) is not None
        carried = carried or _CARRIED.search(text, passage.start, passage.end) is not None
    replaced = frozenset(number for number in motions if substantive and number < amended)
    return replaced, frozenset(motions) - replaced if carried else frozenset()
