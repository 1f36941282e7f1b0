"""How well a place in later minutes answers an action: by minute number, and by the words they share."""

import math
import re
from collections.abc import Mapping, Sequence

import msgspec

from ccpi_actions.tracking.follow_up.numbers import MinuteNumber, agree
from ccpi_actions.tracking.follow_up.outcome import weigh_outcome
from ccpi_actions.tracking.follow_up.places import LONGEST_ANSWER, Place

#: An action's few most telling words decide; a long quote is not punished for its length.
_TELLING = 8
#: A word in fewer than about one paragraph in 20 is a rare one.
_RARE = 3.2
#: How many paragraphs are looked at sentence by sentence for each action.
_LOOKED_AT = 12

#: Weights of a logistic scorer over the features of ``describe``: tests/benchmarks/fit_follow_up.py fits them on pairs
#: of real meetings whose clerks printed the links, and measures them with whole councils left out.
WEIGHTS: dict[str, float] = {
    "bias": -4.48,
    "own words": 3.6,
    "paragraph words": 1.53,
    "words around": 1.83,
    "about": 0.74,
    "rare words": 1.71,
    "names missed": -0.59,
    "same number": 3.02,
    "first under the number": 1.0,
    "number above": 0.99,
    "same standing item": 0.5,
    "payment": -0.5,
    "reports back": 0.71,
    "answers section": 0.15,
    "better than the rest": 1.4,
    "better for another action": -1.54,
    "title": -0.52,
}


class Subject(msgspec.Struct, frozen=True):
    """What an action is about, ready to be compared."""

    terms: dict[str, float]
    #: Terms of its item's title, its task, and the sentence before it.
    around: dict[str, float]
    number: MinuteNumber | None
    item_title: str
    item: str | None
    meeting: str | None


class Overlap(msgspec.Struct, frozen=True):
    """The words that an action and a place share, as shares of what either says, each weighed by its rarity."""

    own: float
    around: float
    about: float
    rare: int
    words: list[str]


class Weighed(msgspec.Struct, frozen=True):
    """Terms with their weights by kind and rarity, and the weight of the most telling of them."""

    weights: dict[str, float]
    total: float


class Scales:
    """Weighs the words of an action against those of places, with the rarity of words in the minutes at hand."""

    def __init__(self, rarity: Mapping[str, float]) -> None:
        self.rarity = rarity
        self.most = max(rarity.values(), default=1.0)
        # by identity; the terms are kept too, so that no other can come to have theirs
        self._weighed: dict[int, tuple[Mapping[str, float], Weighed]] = {}

    def _weight(self, key: str) -> float:
        return float(self.rarity.get(key, self.most) ** 1.5)

    def weigh(self, terms: Mapping[str, float]) -> Weighed:
        """Multiply each term's kind by its rarity; a term never counted is as rare as can be."""
        known = self._weighed.get(id(terms))
        if known is None:
            weights = {key: kind * self._weight(key) for key, kind in terms.items()}
            total = sum(sorted(weights.values(), reverse=True)[:_TELLING]) or 1.0
            known = self._weighed[id(terms)] = terms, Weighed(weights, total)
        return known[1]

    def share(self, subject: Subject, terms: Mapping[str, float]) -> float:
        """Give the share of an action's telling words that stand among these."""
        mine, theirs = self.weigh(subject.terms), self.weigh(terms)
        keys = mine.weights.keys() & theirs.weights.keys()
        return min(1.0, sum(min(mine.weights[key], theirs.weights[key]) for key in keys) / mine.total)

    def overlap(self, subject: Subject, terms: Mapping[str, float], around: Mapping[str, float]) -> Overlap:
        """Measure what an action and a place with these terms share; words that stand only around either come apart."""
        mine, theirs = self.weigh(subject.terms), self.weigh(terms)
        both = mine.weights.keys() & theirs.weights.keys()
        shared = {key: min(mine.weights[key], theirs.weights[key]) for key in both}
        context = (subject.around.keys() & theirs.weights.keys()) - mine.weights.keys()
        near = (around.keys() & mine.weights.keys()) - theirs.weights.keys()
        own = sum(shared.values())
        return Overlap(
            own=min(1.0, own / mine.total),
            around=min(1.0, sum(map(self._weight, context | near)) / mine.total),
            about=min(1.0, own / theirs.total),
            rare=sum(1 for key in shared if self.rarity.get(key, self.most) >= _RARE),
            words=sorted(shared, key=lambda key: (-shared[key], key)),
        )

    def names_missed(self, subject: Subject, terms: Mapping[str, float]) -> float:
        """Give the share of an action's names and numbers that a paragraph lacks; 0 where it has none."""
        weights = self.weigh(subject.terms).weights
        names = {key: weights[key] for key, kind in subject.terms.items() if kind > 1.0}
        total = sum(names.values())
        return 1.0 - sum(names[key] for key in names.keys() & terms.keys()) / total if total else 0.0


_NOTHING: dict[str, float] = {}


class Paragraph(msgspec.Struct, frozen=True):
    """The sentences of one paragraph, and all their terms together."""

    places: list[Place]
    terms: dict[str, float]


def paragraphs(places: Sequence[Place]) -> list[Paragraph]:
    """Gather places into the paragraphs they stand in; an item's title stays by itself."""
    grouped: dict[tuple[int, bool], list[Place]] = {}
    for place in places:
        grouped.setdefault((place.paragraph, place.is_title), []).append(place)
    return [Paragraph(group, {k: v for place in group for k, v in place.terms.items()}) for group in grouped.values()]


class Candidate(msgspec.Struct, frozen=True):
    """A paragraph that may answer an action: the sentence that does it best, widened; described and weighed."""

    place: Place
    start: int
    end: int
    features: dict[str, float]
    certainty: float
    words: list[str]


_GOES_ON = re.compile(
    r"^(?:this|these|those|it|they|he|she|both|however|a response|the response|the reply)\b", re.IGNORECASE
)


def _choose(subject: Subject, paragraph: Paragraph, scales: Scales) -> tuple[Place, Overlap, int, int]:
    """Choose the sentence of a paragraph that best answers, widened to its neighbours within an answer's length."""
    scored = []
    for n, place in enumerate(paragraph.places):
        shares = scales.overlap(subject, place.terms, place.around)
        _, margin, words = weigh_outcome(place.text)
        scored.append((shares.own + 0.15 * bool(words) + 0.1 * margin - 0.01 * n, n, shares))
    value, best, shares = max(scored, key=lambda one: one[0])
    low = high = best
    for step in (1, -1):
        n = best + step
        while 0 <= n < len(scored):
            bears = scored[n][0] >= 0.5 * value or (step == 1 and _GOES_ON.search(paragraph.places[n].text))
            kept = paragraph.places[min(low, n) : max(high, n) + 1]
            if not bears or sum(len(place.text.split()) for place in kept) > LONGEST_ANSWER:
                break
            low, high, n = min(low, n), max(high, n), n + step
    return paragraph.places[best], shares, paragraph.places[low].start, paragraph.places[high].end


def describe(
    subject: Subject, paragraph: Paragraph, place: Place, shares: Overlap, scales: Scales, rest: float, rival: float
) -> dict[str, float]:
    """Describe how a paragraph answers an action, as numbers from 0 to about 1 by the names in ``WEIGHTS``.

    ``place`` and ``shares``: its best sentence; ``rest``: the best overlap that any other paragraph has with this
    action; ``rival``: the best overlap that this paragraph has with any other action.
    """
    agreements = {agree(subject.number, number, subject.meeting) for number in place.numbers}
    whole = scales.overlap(subject, paragraph.terms, _NOTHING)
    _, margin, words = weigh_outcome(place.text)
    same_item = bool(subject.item_title) and subject.item_title.casefold() == place.item_title.casefold()
    return {
        "bias": 1.0,
        "own words": shares.own,
        "paragraph words": whole.own,
        "words around": min(0.5, shares.around),
        "about": shares.about,
        "rare words": min(whole.rare, 4) / 4,
        "names missed": scales.names_missed(subject, paragraph.terms | place.around),
        "same number": float("same" in agreements),
        "first under the number": float("same" in agreements and place.heads_number),
        "number above": float("same" not in agreements and bool(agreements - {"none"})),
        "same standing item": float(place.item_kind == "business" and same_item),
        "payment": float(place.item_kind == "finance"),
        "reports back": margin if words else 0.0,
        "answers section": float(place.item_kind == "matters arising"),
        "better than the rest": max(-0.5, min(0.5, whole.own - rest)),
        "better for another action": 0.0 if "same" in agreements else max(0.0, rival - whole.own),
        "title": float(place.is_title),
    }


def certainty(features: Mapping[str, float], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Give the probability, by the fitted scorer, that a place so described answers the action."""
    score = sum(weights[name] * value for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


def rank(
    subjects: Sequence[Subject],
    places: Sequence[Place],
    rarity: Mapping[str, float],
    weights: Mapping[str, float] = WEIGHTS,
) -> list[list[Candidate]]:
    """Rank the paragraphs of later minutes for each action; best first.

    Looked at are those that stand under its number, and the ``_LOOKED_AT`` that share most of its words.
    """
    scales = Scales(rarity)
    heard = paragraphs(places)
    table = [[scales.share(subject, one.terms) for one in heard] for subject in subjects]
    rivals = [sorted((row[n] for row in table), reverse=True)[:2] for n in range(len(heard))]
    ranked: list[list[Candidate]] = []
    for subject, row in zip(subjects, table, strict=True):
        tops = [*sorted(row, reverse=True)[:_LOOKED_AT], 0.0, 0.0]
        least = tops[_LOOKED_AT - 1] if len(row) >= _LOOKED_AT else 0.0
        candidates = []
        for n, (paragraph, own) in enumerate(zip(heard, row, strict=True)):
            numbers = paragraph.places[0].numbers
            numbered = any(agree(subject.number, number, subject.meeting) != "none" for number in numbers)
            if not numbered and (not own or own < least):
                continue
            place, shares, start, end = _choose(subject, paragraph, scales)
            rest = tops[1] if own == tops[0] else tops[0]
            rival = next((other for other in rivals[n][own == rivals[n][0] :]), 0.0)
            features = describe(subject, paragraph, place, shares, scales, rest, rival)
            candidates.append(Candidate(place, start, end, features, certainty(features, weights), shares.words))
        candidates.sort(key=lambda one: (-one.certainty, one.place.order))
        ranked.append(candidates)
    return ranked
