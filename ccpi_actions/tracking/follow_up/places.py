"""Where answers may stand: the passages of minutes and agendas with their sentences, terms and numbers."""

import re
from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import force_setattr

from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.matching.latest import latest_few
from ccpi_actions.minutes.model import Agenda, Item, Minutes, Passage
from ccpi_actions.tracking.follow_up.numbers import (
    CITED,
    MinuteNumber,
    cited_numbers,
    leading_numbers,
    own_numbering,
    parse_number,
)
from ccpi_actions.tracking.follow_up.words.fields import fields_of
from ccpi_actions.tracking.follow_up.words.terms import Postings, plain_terms, post, terms, wording

#: An answer is shown as one sentence and what belongs to it: never more than these words.
LONGEST_ANSWER = 60
#: How many characters at its head say what a paragraph is about.
HEAD = 40
#: The opening of minutes is read no further: names of those present, and seldom a sentence.
_LONGEST_OPENING = 6000
#: Sentences of its paragraph that reach within so many characters of one say what it is about.
NEAR = 300
_MOST_NEAR = 12


class Place(msgspec.Struct, frozen=True, eq=False):
    """One sentence, or the title of an item, that may answer an action."""

    start: int
    end: int
    text: str
    terms: dict[str, float]
    #: Its terms, those of what stands near it in its paragraph, and of the item's title: what "this" stands for.
    around: dict[str, float]
    #: Which paragraph it stands in, and which sentence of all, counted in reading order.
    paragraph: int
    order: int
    meeting: str | None
    sha256: str | None
    item: str | None = None
    item_title: str = ""
    title_terms: dict[str, float] = {}
    item_kind: str = ""
    reference: str = ""
    #: Minute numbers of earlier meetings that its paragraph stands under or cites.
    numbers: list[MinuteNumber] = []
    margin: str = ""
    is_title: bool = False
    #: Which of the entries that run on in one paragraph, each with a number or a few words of its own at its head.
    entry: int = 0
    #: How many words it has.
    long: int = 0
    #: Worked out from its terms: those that are neither names nor numbers, and those that are; those that stand only
    #: around it; the fields of business of its own and of all; and what makes sentences alike.
    plain: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    fields: frozenset[int] = frozenset()
    all_fields: frozenset[int] = frozenset()
    wording: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        # once for a document, whose places are compared with hundreds of actions
        force_setattr(self, "long", len(self.text.split()))
        force_setattr(self, "plain", plain_terms(self.terms))
        force_setattr(self, "names", frozenset(self.terms.keys() - self.plain))
        force_setattr(self, "beside", frozenset(self.around.keys() - self.terms.keys()))
        force_setattr(self, "fields", fields_of(self.terms))
        force_setattr(self, "all_fields", fields_of(self.around))
        force_setattr(self, "wording", wording(self.terms))


class Paragraph(msgspec.Struct, frozen=True, eq=False):
    """The sentences of one paragraph, and all their terms together."""

    places: list[Place]
    terms: dict[str, float]
    #: Terms of its first words, which often say what it is about: "Village sign - ...".
    head: dict[str, float]


@latest_few(24)  # as for ``list_places``, which gives the same list again
def paragraphs(places: Sequence[Place]) -> list[Paragraph]:
    """Gather places into the paragraphs they stand in; an item's title stays by itself."""
    grouped: dict[tuple[int, int, bool], list[Place]] = {}
    for place in places:
        grouped.setdefault((place.paragraph, place.entry, place.is_title), []).append(place)
    return [
        Paragraph(group, {k: v for place in group for k, v in place.terms.items()}, terms(group[0].text[:HEAD]))
        for group in grouped.values()
    ]


class Page(msgspec.Struct, frozen=True):
    """The paragraphs of a document, and in which of them, counted from 0, its terms and minute numbers stand."""

    paragraphs: list[Paragraph]
    postings: Postings
    #: The same of the terms of their heads and of their items' titles.
    headed: Postings
    numbered: dict[MinuteNumber, list[int]]


@latest_few(24)  # as for ``list_places``
def make_page(places: Sequence[Place]) -> Page:
    """Gather places into the paragraphs they stand in, and tell where their terms and numbers stand."""
    found = paragraphs(places)
    numbered: dict[MinuteNumber, list[int]] = {}
    for n, paragraph in enumerate(found):
        for number in paragraph.places[0].numbers:
            numbered.setdefault(number, []).append(n)
    return Page(
        found,
        post(paragraph.terms for paragraph in found),
        post(paragraph.head | paragraph.places[0].title_terms for paragraph in found),
        numbered,
    )


def matters_arising_number(items: list[Item]) -> str | None:
    """Find the number of the item in which matters arising are taken, None where there is none."""
    return next((item.number for item in items if item.kind == "matters arising" and item.number), None)


def _numbers_arising(item: Item, arising: str | None, text: str) -> dict[int, list[MinuteNumber]]:
    """Map each paragraph of matters arising, by its start, to the earlier minute numbers that it stands under.

    Entries stand side by side, whatever their numbers look like: "12" after "4.5vii)" is item 12, not a part of it.
    """
    found: dict[int, list[MinuteNumber]] = {}
    for passage in item.passages:
        if CITED.match(text, passage.start, passage.end):
            numbers = _cited(passage, text)[:1]  # "Minute 24(3) - ...": whatever stands above it
        else:
            printed = [passage.reference, *passage.labels[-1:], *leading_numbers(text, passage.start, passage.end)]
            numbers = [number for one in printed if (number := parse_number(one, arising)) is not None]
        if numbers:
            found[passage.start] = list(dict.fromkeys(numbers))
    distinct = list(dict.fromkeys(numbers[-1] for numbers in found.values()))
    return {} if own_numbering(distinct) else found


def _cited(passage: Passage, text: str) -> list[MinuteNumber]:
    return cited_numbers(text[passage.start : min(passage.end, passage.start + 300)])


@latest_few(24)  # each meeting's minutes are heard by the actions of the eight before it
def list_places(source: Minutes | Agenda, text: str, sha256: str | None = None) -> list[Place]:
    """List every sentence of minutes or an agenda as a place where an answer may stand, in reading order.

    ``text`` is the document's extracted text, which offsets index. The item's title is a place of its own
    (an agenda often answers by nothing else).
    """
    arising = matters_arising_number(source.items)
    listing = _Listing(text, source.date, sha256)
    if isinstance(source, Minutes):
        listing.add_opening(source)
    for item in source.items:
        numbers = _numbers_arising(item, arising, text) if item.kind == "matters arising" else {}
        listing.add_item(item, numbers)
    return listing.places


class _Listing:
    """The places of a document listed so far, in reading order."""

    def __init__(self, text: str, meeting: str | None, sha256: str | None) -> None:
        self.places: list[Place] = []
        self._text, self._meeting, self._sha256 = text, meeting, sha256
        self._paragraph = 0

    def _add(
        self,
        start: int,
        end: int,
        own: dict[str, float],
        around: dict[str, float],
        item: Item | None,
        kind: str,
        *,
        title_terms: dict[str, float] | None = None,
        reference: str = "",
        numbers: Sequence[MinuteNumber] = (),
        margin: str = "",
        entry: int = 0,
        is_title: bool = False,
    ) -> None:
        place = Place(
            start=start,
            end=end,
            text=self._text[start:end],
            terms=own,
            around=around,
            paragraph=self._paragraph,
            order=len(self.places),
            meeting=self._meeting,
            sha256=self._sha256,
            item=item.number if item else None,
            item_title=item.title if item else "",
            title_terms=title_terms or {},
            item_kind=kind,
            reference=reference,
            numbers=list(numbers),
            margin=margin,
            is_title=is_title,
            entry=entry,
        )
        self.places.append(place)

    def add_opening(self, source: Minutes) -> None:
        """List the sentences before the first item: who came, and what was said before the meeting proper."""
        end = min(source.items[0].start if source.items else source.end, source.start + _LONGEST_OPENING)
        start = source.start
        for n, block in enumerate(self._text[start:end].split("\n\n") if end > start else [], start=1):
            around = terms(block)
            for low, high in split_sentences(self._text, start, start + len(block)):
                self._paragraph = n
                self._add(low, high, terms(self._text[low:high]), around, None, "opening")
            start += len(block) + 2

    def add_item(self, item: Item, numbers: Mapping[int, list[MinuteNumber]]) -> None:
        """List an item's places, its title first; ``numbers``: those that each passage stands under, by its start."""
        title_terms = terms(item.title)
        title_at = self._text.find(item.title, item.start, item.end) if item.title else -1
        title_end = title_at + len(item.title)
        kind: str = item.kind
        if title_at >= 0:
            self._add(
                title_at,
                title_end,
                title_terms,
                title_terms,
                item,
                kind,
                title_terms=title_terms,
                reference=item.number or "",
                is_title=True,
            )
        for passage in item.passages:
            self._paragraph += 1
            if passage.zone == "closing":
                continue
            if passage.zone == "attendance":
                kind = "opening"
            cited = _cited(passage, self._text)
            for entry, bounds in enumerate(split_entries(self._text, passage.start, passage.end)):
                sentences = [(start, end, terms(self._text[start:end])) for start, end in bounds]
                for n, (start, end, own) in enumerate(sentences):
                    if title_at <= start < title_end:
                        continue
                    self._add(
                        start,
                        end,
                        own,
                        title_terms | _near(n, sentences),
                        item,
                        kind,
                        title_terms=title_terms,
                        reference=passage.reference or item.number or "",
                        numbers=[*numbers.get(passage.start, []), *cited],
                        margin=passage.margin,
                        entry=entry,
                    )


#: What an entry begins with that runs on in a paragraph: "5.1.2 Boundary wall", "b) The clock", "Notice board - ".
_ENTRY = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){1,3}|\(?(?:[a-z]|[ivx]{1,4})[.)])\s+[A-Z]"
    r"|(?!(?:Propos|Second|Vote|For\b|Against|Clerk|Cllr|Mrs?\b|Note))"
    r"[A-Z][\w’'/&.()]*(?: [\w’'/&().]+){0,5}(?: [-–—] ?|:\s|[–—]\s)\S"
)


def split_entries(text: str, start: int, end: int) -> list[list[tuple[int, int]]]:
    """Split a paragraph into sentences, gathered by the entries that run on in it; mostly it is one.

    Minutes that were typed without breaks, or lost them, take one matter after another in a paragraph.
    """
    entries: list[list[tuple[int, int]]] = []
    for low, high in split_sentences(text, start, end):
        if not entries or _ENTRY.match(text, low, high):
            entries.append([])
        entries[-1].append((low, high))
    return entries


def _near(n: int, sentences: Sequence[tuple[int, int, dict[str, float]]]) -> dict[str, float]:
    """Gather the terms of a sentence and of those near it in its paragraph."""
    start, end, own = sentences[n]
    near = dict(own)
    for _, high, found in reversed(sentences[max(0, n - _MOST_NEAR) : n]):
        if high <= start - NEAR:
            break
        near |= found
    for low, _, found in sentences[n + 1 : n + 1 + _MOST_NEAR]:
        if low >= end + NEAR:
            break
        near |= found
    return near
