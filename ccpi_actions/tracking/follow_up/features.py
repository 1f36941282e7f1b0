"""How a paragraph of later minutes answers an action, described in numbers, and how sure that makes it."""

import math
import re
from collections.abc import Mapping
from functools import lru_cache

from ccpi_actions.tracking.follow_up.numbers import agree
from ccpi_actions.tracking.follow_up.outcome import weigh_outcome
from ccpi_actions.tracking.follow_up.places import Paragraph, Place
from ccpi_actions.tracking.follow_up.scales import Overlap, Scales, Subject
from ccpi_actions.tracking.follow_up.terms import terms

#: Weights of a logistic scorer over the features of ``describe``: tests/benchmarks/fit_follow_up.py fits them on pairs
#: of real meetings whose clerks printed the links, and measures them with whole councils left out.
WEIGHTS: dict[str, float] = {
    "bias": -4.84,
    "own words": 3.9,
    "paragraph words": 1.25,
    "words around": 2.0,
    "about": 0.95,
    "rare words": 1.7,
    "names missed": -0.5,
    "same number": 2.75,
    "first under the number": 0.8,
    "number above": 0.35,
    "same standing item": 0.6,
    "payment": -0.2,
    "reports back": 0.8,
    "better than the rest": 1.2,
    "better for another action": -1.47,
    "title": -0.64,
    "other names": -0.55,
    "paid for": 1.0,
    "opening": -1.8,
    "came as asked": 1.05,
    "asked anew": -0.7,
    "same sub-number": 0.9,
    "number fits another": -1.15,
    "due at a meeting": 0.45,
    "on its agenda": 1.0,
}

_TO_PAY = re.compile(
    r"\b(?:purchas\w+|buy|order(?:ed)?|pay|paid|payment|donat\w+|renew\w*|subscri\w+|invoice"
    r"|quot(?:e|ation) (?:\w+ ){0,6}accepted|accept (?:\w+ ){0,6}quot\w+)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:invit\w+|attend\w*|join|visit|come to|speak to|meet(?:ing)? with|present at)\b", re.IGNORECASE
)
_DUE_THEN = re.compile(
    r"\b(?:next|future|this|january|february|march|april|may|june|july|august|september|october|november|december)"
    r" (?:\w+ ){0,2}(?:meeting|agenda)\b|\bagenda item\b|\breport back\b|\bbring\b",
    re.IGNORECASE,
)
_FOR_AGENDA = re.compile(
    r"\bagenda\b|\b(?:discussed|considered|decided|deferred) (?:\w+ ){0,3}(?:at|to) (?:the|a) \w+", re.IGNORECASE
)
_ASKED_ANEW = re.compile(
    r"(?:^|[.;:,–-] ?)(?:[\w.]+ ){0,4}to [a-z]{3,}|\b(?:raised|asked|queried|requested|complain\w+)\b"
)


# Each action is compared with many paragraphs, and each sentence with many actions.
@lru_cache(maxsize=10_000)
def _due_then(words: str) -> bool:
    return _DUE_THEN.search(words) is not None


@lru_cache(maxsize=10_000)
def _for_agenda(words: str) -> bool:
    return _FOR_AGENDA.search(words) is not None


@lru_cache(maxsize=20_000)
def _asked_anew(words: str) -> bool:
    return _ASKED_ANEW.search(words) is not None


def describe(
    subject: Subject,
    paragraph: Paragraph,
    place: Place,
    shares: Overlap,
    scales: Scales,
    rest: float,
    rival: float,
    namesake: float,
) -> dict[str, float]:
    """Describe how a paragraph answers an action, as numbers from 0 to about 1 by the names in ``WEIGHTS``.

    ``place`` and ``shares``: its best sentence; ``rest``: the best overlap that any other paragraph has with this
    action; ``rival``: the best overlap that this paragraph has with any other action; ``namesake``: the best that it
    has with another action of the same minute number.
    """
    agreements = {agree(subject.number, number, subject.meeting) for number in place.numbers}
    whole = scales.share(subject, paragraph.terms)
    missed = scales.names_missed(subject, paragraph.terms | place.around)
    outcome, margin, words = weigh_outcome(place.text)
    same_item = bool(subject.item_title) and subject.item_title.casefold() == place.item_title.casefold()
    return {
        "bias": 1.0,
        "own words": shares.own,
        "paragraph words": whole,
        "words around": min(0.5, shares.around),
        "about": shares.about,
        "rare words": min(scales.rare(subject, paragraph.terms), 4) / 4,
        "names missed": missed,
        "same number": float("same" in agreements),
        "first under the number": float("same" in agreements and place.heads_number),
        "number above": float("same" not in agreements and bool(agreements - {"none"})),
        "same standing item": float(place.item_kind == "business" and same_item),
        "payment": float(place.item_kind == "finance"),
        "reports back": margin if any(not word.startswith("somebody is told to") for word in words) else 0.0,
        "better than the rest": max(-0.5, min(0.5, whole - rest)),
        "better for another action": 0.0 if "same" in agreements else max(0.0, rival - whole),
        "title": float(place.is_title),
        "other names": missed * scales.foreign_names(subject, place.terms),
        "paid for": float(place.item_kind == "finance" and _TO_PAY.search(subject.words) is not None),
        "opening": float(place.item_kind == "opening"),
        "came as asked": float(place.item_kind == "opening" and _TO_COME.search(subject.words) is not None),
        "asked anew": float(_asked_anew(place.text) and outcome != "done"),
        "number fits another": float("same" in agreements) * max(0.0, namesake - whole),
        "due at a meeting": float(_due_then(subject.words)),
        "on its agenda": scales.share(subject, terms(place.item_title)) if _for_agenda(subject.words) else 0.0,
        "same sub-number": float(same_item and bool(place.reference) and place.reference == subject.reference),
    }


def certainty(features: Mapping[str, float], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Give the probability, by the fitted scorer, that a place so described answers the action."""
    score = sum(weights[name] * value for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
