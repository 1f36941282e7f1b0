"""How a paragraph of later minutes answers an action, described in numbers, and how sure that makes it."""

import math
import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from ccpi_actions.tracking.follow_up.matching.before import Before
from ccpi_actions.tracking.follow_up.matching.scales import Overlap, Scales, Subject
from ccpi_actions.tracking.follow_up.outcomes.outcome import promised, weigh_outcome
from ccpi_actions.tracking.follow_up.places import Paragraph, Place
from ccpi_actions.tracking.follow_up.words.fields import same_field
from ccpi_actions.tracking.follow_up.words.terms import PLAIN

#: Weights of a logistic scorer over the features of ``describe``: tests/benchmarks/fit_follow_up.py fits them on pairs
#: of real meetings whose clerks printed the links, and measures them with whole councils left out.
WEIGHTS: dict[str, float] = {
    "bias": -3.97,
    "own words": 0.89,
    "words around": 1.56,
    "same number": 1.82,
    "says what became of it": 1.22,
    "better than the rest": 1.3,
    "better for another action": -0.83,
    "title": -1.7,
    "same matter": 2.27,
    "at its head": 0.82,
    "out of order": -0.65,
    "common words": 1.15,
    "other names": -0.85,
    "long sentence": -0.51,
    "for a meeting": 0.96,
    "says that it was done": 0.34,
    "rarest word": 0.13,
    "in matters arising": 0.92,
    "says that it was paid": -0.68,
    "title in its words": 0.52,
    "same field": 1.77,
    "another field": -0.93,
    "asks for something": -0.92,
    "likelier of another matter": -1.37,
    "the same words again": -0.95,
    "names the sum of a price asked for": 1.04,
    "where new matters are raised": -0.82,
    "both planning": -1.7,
    "sentence better for another action": -1.24,
    "words of the quote": 1.48,
    "far down its paragraph": -0.5,
    "words of the title": 0.84,
    "names a day where one was asked for": 0.97,
}

#: The outcome rules whose words look back on what somebody has done.
_WAS_DONE = frozenset({"has been done", "has been told"})
#: Those whose words ask for something that is still to come: by themselves they are as often a new matter.
_ASKS = frozenset({"somebody is told to", "to be done", "agreed anew", "meant"})
_SUM = re.compile(r"£ ?\d")
#: A promise that ends in a sum of money: to ask for prices, or to buy.
_PRICE = re.compile(r"\b(?:quot|pric|cost|estimate|tender|purchas|buy|order)", re.IGNORECASE)
#: A promise that ends in a day: to fix one, to meet, to visit.
_MEET = re.compile(r"\b(?:date|meet(?:ing)?|arrang\w+|visit|when)\b", re.IGNORECASE)
_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    re.IGNORECASE,
)
#: The titles of items under which new matters are raised, or the next meeting's are listed.
_RAISED = re.compile(
    r"\bany other\b|\bother (?:business|matters|reports)\b|\binformation\b|\bnext (?:meeting|agenda)\b|\bitems for\b",
    re.IGNORECASE,
)


#: What says so is no form of words: it goes on with what was promised.
_AGAIN = re.compile(r"\b(?:again|once more|still)\b", re.IGNORECASE)
#: Two sentences say the same where they have so much of their words in common; fewer words agree by accident.
_SAME_FORM, _FEW = 0.7, 2
#: A heading has no more words than this.
_HEADING = 8
#: A sentence so far down from the first is as far as any.
_FAR = 6
#: A sentence with so many telling words shares some with anything.
_LONG = 20


def _heads(text: str) -> bool:
    """Tell whether a sentence is the heading of what follows: "Village green and sign:"."""
    return text.rstrip().endswith(":") and len(text.split()) <= _HEADING


# Each action is compared with many places, and each place with many actions.
@lru_cache(maxsize=5_000)
def _promises(words: str) -> tuple[bool, bool, bool]:
    """Tell whether an action's words promise something for a meeting, ask for a price, and for a day or a meeting."""
    for_a_meeting = any(kind.name == "for a meeting" for kind in promised(words))
    return for_a_meeting, _PRICE.search(words) is not None, _MEET.search(words) is not None


@lru_cache(maxsize=20_000)
def _names_a_day(text: str) -> bool:
    return _DAY.search(text) is not None


@lru_cache(maxsize=5_000)
def _describe_place(place: Place) -> dict[str, float]:
    """Describe a place by itself, whichever action it may answer."""
    _, _, words = weigh_outcome(place.text)
    heard = {word.partition(":")[0] for word in words}
    return {
        "bias": 1.0,
        "says what became of it": float(bool(heard)),
        "says that it was done": float(bool(heard & _WAS_DONE)),
        "says that it was paid": float("paid for" in heard),
        "asks for something": float(bool(heard) and heard <= _ASKS),
        "title": float(place.is_title or _heads(place.text)),
        "long sentence": min(1.0, sum(kind >= PLAIN for kind in place.terms.values()) / _LONG),
        "in matters arising": float(place.item_kind == "matters arising"),
        "where new matters are raised": float(_RAISED.search(place.item_title) is not None),
    }


class Contest(msgspec.Struct, frozen=True):
    """How a paragraph stands beside the others for an action, and the action beside the others for the paragraph."""

    #: It stands under the action's minute number.
    numbered: bool
    #: How much of the action's words it shares, and the most that any other paragraph does.
    own: float
    rest: float
    #: The most of any other action's words that it shares, and that its best sentence does.
    rival: float
    rival_in_sentence: float


def describe(
    subject: Subject,
    paragraph: Paragraph,
    place: Place,
    shares: Overlap,
    scales: Scales,
    contest: Contest,
    before: Before | None = None,
) -> dict[str, float]:
    """Describe how a paragraph answers an action, as numbers from 0 to about 1 by the names in ``WEIGHTS``.

    ``place`` and ``shares``: its best sentence; ``before``: the minutes that the action comes from, where at hand.
    """
    for_a_meeting, asks_a_price, asks_a_day = _promises(subject.words)
    numbered = contest.numbered
    points_back = len(subject.quoted) < len(subject.terms)
    quoted = scales.share(subject.quoted, place.terms) if points_back else shares.own
    return _describe_place(place) | {
        "own words": shares.own,
        "words around": min(0.5, shares.around),
        "same number": float(numbered),
        # what stands under its own number need not have more in common with it than anything else has
        "better than the rest": max(0.0 if numbered else -0.5, min(0.5, contest.own - contest.rest)),
        "better for another action": 0.0 if numbered else max(0.0, contest.rival - contest.own),
        "sentence better for another action": max(0.0, contest.rival_in_sentence - shares.own),
        "words of the quote": quoted,
        "far down its paragraph": min(1.0, (place.order - paragraph.places[0].order) / _FAR),
        "same matter": scales.surroundings(subject, place.around),
        "at its head": 0.0 if numbered else scales.headed(subject.everything, paragraph.head),
        "common words": shares.plain,
        "other names": 0.0 if numbered else shares.apart,
        "for a meeting": float(for_a_meeting),
        "rarest word": shares.rarest,
        "title in its words": scales.about(subject, place.title_terms),
        "names the sum of a price asked for": float(asks_a_price and _SUM.search(place.text) is not None),
        "words of the title": scales.headed(subject.terms, place.title_terms),
        "names a day where one was asked for": float(asks_a_day and _names_a_day(place.text)),
        "same field": same_field(subject.all_fields, place.all_fields),
        "another field": float(bool(subject.fields) and bool(place.fields) and subject.fields.isdisjoint(place.fields)),
        "likelier of another matter": before.of_another(place, subject.start) if before else 0.0,
        "the same words again": float(_same_form(subject.plain, place.plain) and not _AGAIN.search(place.text)),
        "both planning": float(subject.item_kind == place.item_kind == "planning"),
        "out of order": 0.0,  # known once all actions have been compared
    }


def _same_form(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether two sentences say the same but for names: a form of words, or another lamp that is out."""
    every = len(mine | theirs)
    return every > _FEW and len(mine & theirs) >= _SAME_FORM * every


def certainty(features: Mapping[str, float], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Give the probability, by the fitted scorer, that a place so described answers the action."""
    score = 0.0
    for name, value in features.items():
        if value:  # most are nought
            score += weights[name] * value
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
