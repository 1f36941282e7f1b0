"""What an action and a place in later minutes have in common, each word weighed by how rare it is."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

import msgspec
from msgspec.structs import force_setattr

from ccpi_actions.tracking.follow_up.numbers import MinuteNumber
from ccpi_actions.tracking.follow_up.places import Place
from ccpi_actions.tracking.follow_up.words.fields import fields_of
from ccpi_actions.tracking.follow_up.words.terms import Postings, plain_terms

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
    number: MinuteNumber | None
    item_title: str
    meeting: str | None
    #: Its quote, or its task where it has none.
    words: str = ""
    #: The same, with the sentence before where they tell little.
    said: str = ""
    #: Terms of its own words alone, without those that they point back at.
    quoted: dict[str, float] = {}
    #: Terms of its item's title and of the head of its paragraph.
    topic: dict[str, float] = {}
    #: The kind of its item: what stood in matters arising already is carried on there.
    item_kind: str = ""
    #: Where in its minutes it stands, and the SHA-256 of their document.
    start: int | None = None
    sha256: str | None = None
    #: Worked out from its terms and those around: both together, those that stand only around; of its own terms those
    #: that are neither names nor numbers, and those that are; the fields of business of its own and of all.
    everything: dict[str, float] = {}
    beside: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    fields: frozenset[int] = frozenset()
    all_fields: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        # once, for an action is compared with hundreds of places
        force_setattr(self, "everything", self.around | self.terms)
        force_setattr(self, "beside", frozenset(self.around.keys() - self.terms.keys()))
        force_setattr(self, "plain", plain_terms(self.terms))
        force_setattr(self, "names", frozenset(self.terms.keys() - self.plain))
        force_setattr(self, "fields", fields_of(self.terms))
        force_setattr(self, "all_fields", fields_of(self.everything))


class Overlap(msgspec.Struct, frozen=True):
    """The words that an action and a place share, as shares of what the action says, each weighed by its rarity."""

    own: float
    around: float
    #: The same of words that are neither names nor numbers: how much of them there is at all.
    plain: float
    #: How telling the most telling word is that they share.
    rarest: float
    #: Whether either names what the other does not: the share of the action's names that do not stand around the place,
    #: times the share of the place's names that do not stand around the action.
    apart: float
    #: The weight of each word that they share.
    shared: dict[str, float]

    @property
    def words(self) -> list[str]:
        """The words that they share, the most telling first."""
        return sorted(self.shared, key=lambda key: (-self.shared[key], key))


class Weighed:
    """The weights of terms by kind and rarity; the weight of all of them, and their length as a vector."""

    def __init__(self, weights: dict[str, float]) -> None:
        self.weights = weights
        self.everything = sum(weights.values())
        self.length = math.hypot(*weights.values())

    @cached_property
    def total(self) -> float:
        """The weight of the most telling of them."""
        return max(_LEAST, sum(sorted(self.weights.values(), reverse=True)[:_TELLING]))


class Scales:
    """Weighs the words of an action against those of places, with the rarity of words in the minutes at hand."""

    def __init__(self, rarity: Mapping[str, float]) -> None:
        rare = {key: value**1.5 for key, value in rarity.items()}
        unseen = max(rare.values(), default=1.0)
        #: A term never counted is as rare as can be.
        self._rare: defaultdict[str, float] = defaultdict(lambda: unseen, rare)
        # by identity; the terms are kept too, so that no other can come to have theirs
        self._weighed: dict[int, tuple[Mapping[str, float], Weighed]] = {}

    def weigh(self, terms: Mapping[str, float]) -> Weighed:
        """Multiply each term's kind by its rarity."""
        known = self._weighed.get(id(terms))
        if known is None:
            rare = self._rare
            known = self._weighed[id(terms)] = terms, Weighed({key: kind * rare[key] for key, kind in terms.items()})
        return known[1]

    def shared(self, mine: Mapping[str, float], theirs: Mapping[str, float]) -> dict[str, float]:
        """Give the lesser weight of each term that two texts have in common."""
        found = {}
        for key in mine.keys() & theirs.keys():
            kind, other = mine[key], theirs[key]
            found[key] = (kind if kind < other else other) * self._rare[key]  # noqa: FURB136 done millions of times
        return found

    def shared_with_each(self, terms: Mapping[str, float], postings: Postings) -> dict[int, float]:
        """Sum the lesser weights of the terms that a text has in common with each of several, by their numbers."""
        found: dict[int, float] = defaultdict(float)
        for key, kind in terms.items():
            if key in postings:
                rare = self._rare[key]
                for n, other in postings[key]:
                    found[n] += (kind if kind < other else other) * rare  # noqa: FURB136 as above
        return found

    def share(self, mine: Mapping[str, float], theirs: Mapping[str, float]) -> float:
        """Give the share of the most telling of some terms that stand among others."""
        return min(1.0, sum(self.shared(mine, theirs).values()) / self.weigh(mine).total)

    def share_with_each(self, terms: Mapping[str, float], postings: Postings) -> dict[int, float]:
        """Give the share of a text's most telling terms that each of several has, by their numbers, where any does."""
        total = self.weigh(terms).total
        return {n: min(1.0, common / total) for n, common in self.shared_with_each(terms, postings).items()}

    def about(self, subject: Subject, terms: Mapping[str, float]) -> float:
        """Give the share of these terms that stand in an action's own words."""
        shared = self.shared(subject.terms, terms)
        return min(1.0, sum(shared.values()) / self.weigh(terms).total) if shared else 0.0

    def headed(self, mine: Mapping[str, float], head: Mapping[str, float]) -> float:
        """Measure how much of the few words of a title, or at the head of a paragraph, stand among some terms."""
        return min(1.0, sum(self.shared(mine, head).values()) / _SAME_HEAD)

    def overlap(self, subject: Subject, place: Place) -> Overlap:
        """Measure what an action and a place share; words that stand only around either come apart."""
        shared = self.shared(subject.terms, place.terms)
        apart = self._lacking(subject.names, subject.terms, place.around)
        near = (place.terms.keys() & subject.beside) | (subject.terms.keys() & place.beside)
        total = self.weigh(subject.terms).total
        return Overlap(
            own=min(1.0, sum(shared.values()) / total),
            around=min(1.0, sum(self._rare[key] for key in near) / total),
            plain=min(1.0, sum(weight for key, weight in shared.items() if key in subject.plain) / _SAME_WORDS),
            rarest=min(1.0, max(shared.values(), default=0.0) / _RAREST),
            apart=apart and apart * self._lacking(place.names, place.terms, subject.everything),
            shared=shared,
        )

    def _lacking(self, names: frozenset[str], terms: Mapping[str, float], other: Mapping[str, float]) -> float:
        """Give the share, by weight, of the names and numbers among these terms that do not stand among the others."""
        lacking = names.difference(other)
        if len(lacking) in (0, len(names)):
            return float(bool(lacking))
        total = sum(terms[key] * self._rare[key] for key in names)
        return sum(terms[key] * self._rare[key] for key in lacking) / total

    def surroundings(self, subject: Subject, around: Mapping[str, float]) -> float:
        """Measure how much all that stands around an action and a place has in common, and how alike it is."""
        shared = self.shared(subject.everything, around)
        return self.same_matter(subject.everything, around, sum(shared.values()))

    def same_matter(
        self, mine: Mapping[str, float], theirs: Mapping[str, float], common: float, least: float = 0.0
    ) -> float:
        """Measure how sure two sets of terms are of the same matter, 0 to 1; what is surely below the least is 0.

        ``common``: the sum of the lesser weights of the terms that both have.
        """
        one, other = self.weigh(mine), self.weigh(theirs)
        beyond = (common - _BY_CHANCE * min(one.everything, other.everything)) / _SAME_MATTER
        if beyond <= 0.0 or beyond < least:
            return 0.0
        both = mine.keys() & theirs.keys()
        alike = sum(one.weights[key] * other.weights[key] for key in both) / (one.length * other.length)
        return min(1.0, beyond) * min(1.0, alike / _ALIKE)

    @staticmethod
    def at_most(common: float) -> float:
        """Give the most that ``same_matter`` can be for what two have in common, without comparing them further."""
        return common * (1.0 - _BY_CHANCE) / _SAME_MATTER  # neither can have less than both


def most_beside(own: float, shares: Sequence[float]) -> float:
    """Give the most of all shares, the most first, but for one's own; nought where there is no other."""
    others = shares[1:2] if shares and own == shares[0] else shares[:1]
    return others[0] if others else 0.0
