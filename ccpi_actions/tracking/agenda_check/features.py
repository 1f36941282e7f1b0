"""How an entry of an agenda answers an action, described in numbers, and how sure that makes it."""

import math
import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from ccpi_actions.minutes.titles import is_standing
from ccpi_actions.tracking.agenda_check.other_words import as_one_word
from ccpi_actions.tracking.follow_up.matching.scales import Overlap, Scales, Subject
from ccpi_actions.tracking.follow_up.places import Place
from ccpi_actions.tracking.follow_up.words.fields import fields_of
from ccpi_actions.tracking.follow_up.words.terms import PLAIN, terms

#: Weights of a logistic scorer over the features of ``describe``: tests/benchmarks/fit_agendas.py fits them on labelled
#: agendas, and on pairs of minutes whose later titles stand for the agenda that they follow.
WEIGHTS: dict[str, float] = {
    "bias": -3.29,
    "own words": 1.74,
    "words around": 1.92,
    "title in its words": 1.5,
    "all of it": 1.91,
    "common words": 0.59,
    "rarest word": 0.67,
    "same heading": 0.95,
    "same field": 1.46,
    "another field": -0.92,
    "other names": -0.34,
    "for a meeting": 0.78,
    "promised to a meeting": 0.35,
    "presented by its owner": 1.55,
    "promised by who presents it": 1.63,
    "no word of its own": -0.4,
    "about another action": -0.51,
    "standing title": -0.34,
    "below a title": -0.24,
    "listed as an old matter": 1.16,
    "said in its report": 2.0,
    "better for another action": -0.22,
}

#: What somebody is to do that shows at a meeting: business that agendas name.
_PROMISES = re.compile(
    r"\b(?:re)?(?:report|present|submit|bring|brought|consider|discuss|review|adopt|approv|agenda|attend|invite|defer"
    r"|quot|tender|estimate|prices?|costs?|draft|updat|paper|presentation|strateg|polic|propos)",
    re.IGNORECASE,
)
#: What somebody is to do in person at a meeting.
_REPORTS = re.compile(r"\b(?:report|present|bring|brought|updat|submit|brief\b|come back|address)", re.IGNORECASE)
_FOR_A_MEETING = re.compile(
    r"\b(?:next|coming|following|future|"
    r"(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|spring|summer|autumn|winter)"
    r" (?:\w+ ){0,2}(?:meeting|agenda|council|committee|board)\b|\bagenda\b|\bnext month\b|\bback to\b",
    re.IGNORECASE,
)
#: Words of grammar and of every meeting share so much of an action's words: nothing.
NOTHING = 0.03
#: Some sentence of a long report shares so much of an action's words; so much more of them shows that it answers.
_BY_CHANCE, _FOR_CERTAIN = 0.35, 0.4
#: An entry of more words than this is about the action that says so much more of it than others.
_FEW, _ABOUT = 2, 0.3


@lru_cache(maxsize=5_000)
def _promises(words: str) -> tuple[bool, ...]:
    """Tell whether an action promises what shows at a meeting, names the meeting, and is for its owner to report."""
    return tuple(form.search(words) is not None for form in (_PROMISES, _FOR_A_MEETING, _REPORTS))


@lru_cache(maxsize=5_000)
def _stands(title: str) -> bool:
    return is_standing(title)


class Setting(msgspec.Struct, frozen=True):
    """What is known of an action and an entry beside the words they share."""

    #: One by so many items as the action's owner presents, if the entry's is one of them.
    presented: float
    #: The share of the entry's words that are the action's own, and the most that are any other action's.
    told: float
    rival: float
    #: The most of the action's words that a sentence of the report behind the entry's item shares.
    reported: float
    #: How far both belong to the same fields of business, and whether they belong to different ones.
    same_field: float
    other_field: bool


def describe(subject: Subject, place: Place, shares: Overlap, scales: Scales, setting: Setting) -> dict[str, float]:
    """Describe how an entry answers an action, as numbers from 0 to about 1 by the names in ``WEIGHTS``.

    ``shares``: what both have in common.
    """
    promises, names, reports = _promises(subject.words)
    standing = _stands(place.item_title)
    heading = as_one_word(terms(subject.item_title))
    reported = min(1.0, max(0.0, setting.reported - _BY_CHANCE) / _FOR_CERTAIN) if place.is_title else 0.0
    unsaid = shares.own < NOTHING and not reported
    old = place.item_kind == "matters arising" and not place.is_title
    named = place.terms if old else place.title_terms
    alike = 0.0 if standing and not old else share_of(named, heading, scales)
    return {
        "bias": 1.0,
        "own words": shares.own,
        "words around": min(0.5, shares.around),
        "title in its words": scales.about(subject, place.terms),
        "all of it": share_of(place.terms, subject.everything, scales),
        "common words": shares.plain,
        "rarest word": shares.rarest,
        "same heading": alike,
        "same field": setting.same_field,
        "another field": float(setting.other_field),
        "other names": shares.apart,
        "for a meeting": float(names),
        "promised to a meeting": float(promises),
        "presented by its owner": setting.presented,
        "promised by who presents it": setting.presented * reports,
        "no word of its own": float(unsaid),
        "about another action": float(unsaid and _telling(place) > _FEW and setting.rival > setting.told + _ABOUT),
        "standing title": float(standing and place.is_title),
        "below a title": float(not place.is_title),
        "listed as an old matter": float(old),
        "said in its report": reported,
        "better for another action": max(0.0, setting.rival - setting.told),
    }


def _telling(place: Place) -> int:
    """Count the words of an entry that tell one matter from another."""
    return sum(kind >= PLAIN for kind in place.terms.values())


def plain_fields(words: Mapping[str, float]) -> frozenset[int]:
    """Return the fields of business that words belong to, names left out: "Mill Road" is no matter of highways."""
    return fields_of({key: kind for key, kind in words.items() if kind <= PLAIN})


def share_of(words: Mapping[str, float], others: Mapping[str, float], scales: Scales) -> float:
    """Give the share of these terms, by weight, that stand among others."""
    weighed = scales.weigh(words)
    return sum(weighed.weights[key] for key in words.keys() & others.keys()) / weighed.everything if words else 0.0


def odds(features: Mapping[str, float], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Give the odds, by the fitted scorer, that an entry so described answers the action rather than none does."""
    score = sum(weights[name] * value for name, value in features.items())
    return math.exp(max(-30.0, min(30.0, score)))
