"""What an action and a place in later minutes have in common, each word weighed by how rare it is."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from ccpi_actions.tracking.follow_up.fields import fields_of
from ccpi_actions.tracking.follow_up.numbers import MinuteNumber
from ccpi_actions.tracking.follow_up.terms import PLAIN, Postings

#: An action's few most telling words decide; a long quote is not punished for its length.
_TELLING = 8
#: What says less than about two telling words has nothing to be recognised by.
_LEAST = 24.0
#: What two paragraphs have in common that are about the same matter for certain: about five telling words, beside what
#: any two have in common, a share of the shorter one. Where they are less alike than this, it counts for less.
_SAME_MATTER, _BY_CHANCE, _ALIKE = 60.0, 0.08, 0.1
#: The same of a few words at the head of one: about two.
_SAME_HEAD = 20.0
#: The same of words that are no names, which stand in fewer of a body's minutes than its roads and people: about two.
_SAME_WORDS = 20.0
#: What the rarest word weighs that two can have in common, a name seen nowhere else.
_RAREST = 24.0


class Subject(msgspec.Struct, frozen=True):
    """What an action is about, ready to be compared."""

    terms: dict[str, float]
    #: Terms of its item's title, its task, and the sentence before it.
    around: dict[str, float]
    #: Both together.
    everything: dict[str, float]
    number: MinuteNumber | None
    item_title: str
    meeting: str | None
    #: Its quote, or its task where it has none.
    words: str = ""
    #: The same, with the sentence before where they tell little.
    said: str = ""
    #: The kind of its item: what stood in matters arising already is carried on there.
    item_kind: str = ""
    #: Where in its minutes it stands, and the SHA-256 of their document.
    start: int | None = None
    sha256: str | None = None
    #: Those of its terms that are neither names nor numbers.
    plain: frozenset[str] = frozenset()


class Overlap(msgspec.Struct, frozen=True):
    """The words that an action and a place share, as shares of what either says, each weighed by its rarity."""

    own: float
    around: float
    about: float
    #: The same of words that are neither names nor numbers: how much of them there is at all.
    plain: float
    #: How telling the most telling word is that they share.
    rarest: float
    #: Whether either names what the other does not: the share of the action's names that do not stand around the place,
    #: times the share of the place's names that do not stand around the action.
    apart: float
    words: list[str]


class Weighed(msgspec.Struct, frozen=True):
    """Terms with their weights by kind and rarity, and the weight of the most telling of them."""

    weights: dict[str, float]
    total: float
    #: The weight of all of them.
    everything: float
    #: The square root of the sum of their squares.
    length: float


def _lacking(weights: Mapping[str, float], kinds: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Give the share, by weight, of names and numbers among these terms that do not stand among the others."""
    names = [key for key, kind in kinds.items() if kind > PLAIN]
    total = sum(weights[key] for key in names)
    return sum(weights[key] for key in names if key not in other) / total if total else 0.0


class Scales:
    """Weighs the words of an action against those of places, with the rarity of words in the minutes at hand."""

    def __init__(self, rarity: Mapping[str, float]) -> None:
        self._rare = {key: value**1.5 for key, value in rarity.items()}
        self._unseen = max(self._rare.values(), default=1.0)
        # by identity; the terms are kept too, so that no other can come to have theirs
        self._weighed: dict[int, tuple[Mapping[str, float], Weighed]] = {}
        self._fields: dict[int, tuple[Mapping[str, float], frozenset[int]]] = {}

    def weigh(self, terms: Mapping[str, float]) -> Weighed:
        """Multiply each term's kind by its rarity; a term never counted is as rare as can be."""
        known = self._weighed.get(id(terms))
        if known is None:
            rare, unseen = self._rare, self._unseen
            weights = {key: kind * rare.get(key, unseen) for key, kind in terms.items()}
            total = max(_LEAST, sum(sorted(weights.values(), reverse=True)[:_TELLING]))
            length = math.sqrt(sum(weight * weight for weight in weights.values()))
            everything = sum(weights.values())
            known = self._weighed[id(terms)] = terms, Weighed(weights, total, everything, length)
        return known[1]

    def shares(self, subject: Subject, several: Iterable[Mapping[str, float]]) -> list[float]:
        """Give the share of an action's telling words that stand among these terms, and those, and so on."""
        mine = self.weigh(subject.terms)
        found = []
        for terms in several:
            keys = mine.weights.keys() & terms.keys()
            theirs = self.weigh(terms).weights if keys else {}  # with most sentences nothing is shared
            found.append(min(1.0, sum(min(mine.weights[key], theirs[key]) for key in keys) / mine.total))
        return found

    def share_all(self, subject: Subject, postings: Postings) -> dict[int, float]:
        """Give ``shares`` for several texts at once: for those, by their numbers, where anything is shared."""
        total = self.weigh(subject.terms).total
        return {n: min(1.0, common / total) for n, common in self.common(subject.terms, postings).items()}

    def common(self, terms: Mapping[str, float], postings: Postings) -> dict[int, float]:
        """Sum the lesser weights of the terms that a text has in common with each of several, by their numbers."""
        found: dict[int, float] = defaultdict(float)
        for key, kind in terms.items():
            if key in postings:
                rare = self._rare.get(key, self._unseen)
                for n, theirs in postings[key]:
                    found[n] += (kind if kind < theirs else theirs) * rare  # noqa: FURB136 done millions of times
        return found

    def overlap(self, subject: Subject, terms: Mapping[str, float], around: Mapping[str, float]) -> Overlap:
        """Measure what an action and a place with these terms share; words that stand only around either come apart."""
        mine, theirs = self.weigh(subject.terms), self.weigh(terms)
        both = mine.weights.keys() & theirs.weights.keys()
        shared = {key: min(mine.weights[key], theirs.weights[key]) for key in both}
        context = (subject.around.keys() & theirs.weights.keys()) - mine.weights.keys()
        near = (around.keys() & mine.weights.keys()) - theirs.weights.keys()
        own = sum(shared.values())
        plain = sum(weight for key, weight in shared.items() if subject.terms[key] <= PLAIN)
        return Overlap(
            own=min(1.0, own / mine.total),
            around=min(1.0, sum(self._rare.get(key, self._unseen) for key in context | near) / mine.total),
            about=min(1.0, own / theirs.total),
            plain=min(1.0, plain / _SAME_WORDS),
            rarest=min(1.0, max(shared.values(), default=0.0) / _RAREST),
            apart=_lacking(mine.weights, subject.terms, around) * _lacking(theirs.weights, terms, subject.everything),
            words=sorted(shared, key=lambda key: (-shared[key], key)),
        )

    def surroundings(self, subject: Subject, around: Mapping[str, float]) -> float:
        """Measure how much all that stands around an action and a place has in common, and how alike it is."""
        mine, theirs = self.weigh(subject.everything), self.weigh(around)
        both = mine.weights.keys() & theirs.weights.keys()
        common = sum(min(mine.weights[key], theirs.weights[key]) for key in both)
        return self.same_matter(mine, theirs, common)

    @staticmethod
    def same_matter(mine: Weighed, theirs: Weighed, common: float) -> float:
        """Measure how sure two sets of terms are of the same matter, 0 to 1.

        ``common``: the sum of the lesser weights of the terms that both have.
        """
        beyond = common - _BY_CHANCE * min(mine.everything, theirs.everything)
        if beyond <= 0.0:
            return 0.0
        both = mine.weights.keys() & theirs.weights.keys()
        alike = sum(mine.weights[key] * theirs.weights[key] for key in both) / (mine.length * theirs.length)
        return min(1.0, beyond / _SAME_MATTER) * min(1.0, alike / _ALIKE)

    @staticmethod
    def at_most(common: float) -> float:
        """Give the most that ``same_matter`` can be for what two have in common, without comparing them further."""
        return common / _SAME_MATTER

    def fields(self, terms: Mapping[str, float]) -> frozenset[int]:
        """Return the fields of a council's business that these terms belong to (see ``fields``)."""
        known = self._fields.get(id(terms))
        if known is None:
            known = self._fields[id(terms)] = terms, fields_of(terms)
        return known[1]

    def title(self, subject: Subject, title: Mapping[str, float]) -> float:
        """Give the share of an item's title that stands in an action's own words."""
        mine, theirs = self.weigh(subject.terms), self.weigh(title)
        both = mine.weights.keys() & theirs.weights.keys()
        return (
            min(1.0, sum(min(mine.weights[key], theirs.weights[key]) for key in both) / theirs.total) if both else 0.0
        )

    def head(self, subject: Subject, head: Mapping[str, float]) -> float:
        """Measure how much of what stands at the head of a paragraph an action is about."""
        mine, theirs = self.weigh(subject.everything), self.weigh(head)
        both = mine.weights.keys() & theirs.weights.keys()
        return min(1.0, sum(min(mine.weights[key], theirs.weights[key]) for key in both) / _SAME_HEAD)
