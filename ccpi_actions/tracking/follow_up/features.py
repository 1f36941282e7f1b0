"""How a paragraph of later minutes answers an action, described in numbers, and how sure that makes it."""

import math
import re
from collections.abc import Mapping
from functools import lru_cache

from ccpi_actions.tracking.follow_up.outcome import promised, weigh_outcome
from ccpi_actions.tracking.follow_up.places import Paragraph, Place
from ccpi_actions.tracking.follow_up.scales import Overlap, Scales, Subject

#: Weights of a logistic scorer over the features of ``describe``: tests/benchmarks/fit_follow_up.py fits them on pairs
#: of real meetings whose clerks printed the links, and measures them with whole councils left out.
WEIGHTS: dict[str, float] = {
    "bias": -4.44,
    "own words": 1.37,
    "words around": 1.64,
    "same number": 1.61,
    "first under the number": 1.36,
    "says what became of it": 0.58,
    "better than the rest": 0.98,
    "better for another action": -1.68,
    "title": -1.46,
    "same matter": 2.69,
    "at its head": 0.88,
    "due at a meeting": 0.28,
    "out of order": -0.94,
    "common words": 1.81,
    "other names": -1.03,
    "long sentence": -0.76,
    "for a meeting": 0.9,
    "better for its neighbour": -0.28,
    "says that it was done": 0.69,
    "rarest word": 0.58,
    "in matters arising": 0.72,
    "before the meeting proper": -0.52,
    "says that it was paid": -0.77,
    "title in its words": 1.42,
    "names a sum": 0.98,
    "shares more than any other": 0.73,
}

_DUE_THEN = re.compile(
    r"\b(?:next|future|this|january|february|march|april|may|june|july|august|september|october|november|december)"
    r" (?:\w+ ){0,2}(?:meeting|agenda)\b|\bagenda item\b|\breport back\b|\bbring\b",
    re.IGNORECASE,
)


# Each action is compared with many paragraphs, and each sentence with many actions.
@lru_cache(maxsize=10_000)
def _due_then(words: str) -> bool:
    return _DUE_THEN.search(words) is not None


#: The outcome rules whose words look back on what somebody has done.
_WAS_DONE = frozenset({"has been done", "has been told"})
_SUM = re.compile(r"£ ?\d")
#: A heading has no more words than this.
_HEADING = 8
#: A sentence with so many telling words shares some with anything.
_LONG = 20


def _heads(text: str) -> bool:
    """Tell whether a sentence is the heading of what follows: "Village green and sign:"."""
    return text.rstrip().endswith(":") and len(text.split()) <= _HEADING


def describe(
    subject: Subject,
    paragraph: Paragraph,
    place: Place,
    shares: Overlap,
    scales: Scales,
    numbered: bool,
    rest: float,
    rival: float,
) -> dict[str, float]:
    """Describe how a paragraph answers an action, as numbers from 0 to about 1 by the names in ``WEIGHTS``.

    ``place`` and ``shares``: its best sentence; ``numbered``: it stands under the action's number; ``rest``: the best
    overlap that any other paragraph has with this action; ``rival``: the best that this one has with any other action.
    """
    whole = scales.share(subject, paragraph.terms)
    _, _, words = weigh_outcome(place.text)
    heard = {word.partition(":")[0] for word in words}
    _, matter = scales.surroundings(subject, place.around)
    return {
        "bias": 1.0,
        "own words": shares.own,
        "words around": min(0.5, shares.around),
        "same number": float(numbered),
        "first under the number": float(numbered and place.heads_number),
        "says what became of it": float(bool(words)),
        # what stands under its own number need not have more in common with it than anything else has
        "better than the rest": max(0.0 if numbered else -0.5, min(0.5, whole - rest)),
        "better for another action": 0.0 if numbered else max(0.0, rival - whole),
        "better for its neighbour": max(0.0, rival - whole) if numbered else 0.0,
        "title": float(place.is_title or _heads(place.text)),
        "same matter": matter,
        "at its head": 0.0 if numbered else scales.head(subject, paragraph.head),
        "due at a meeting": float(_due_then(subject.words)),
        "common words": shares.plain,
        "other names": 0.0 if numbered else shares.apart,
        "long sentence": min(1.0, sum(kind >= 1.0 for kind in place.terms.values()) / _LONG),
        "for a meeting": float(any(kind.name == "for a meeting" for kind in promised(subject.words))),
        "says that it was done": float(bool(heard & _WAS_DONE)),
        "rarest word": shares.rarest,
        "in matters arising": float(place.item_kind == "matters arising"),
        "before the meeting proper": float(place.item_kind == "opening"),
        "says that it was paid": float("paid for" in heard),
        "title in its words": scales.title(subject, place.title_terms),
        "names a sum": float(_SUM.search(place.text) is not None),
        "shares more than any other": 0.0,  # known once all paragraphs have been compared
        "out of order": 0.0,  # known once all actions have been compared
    }


def certainty(features: Mapping[str, float], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Give the probability, by the fitted scorer, that a place so described answers the action."""
    score = sum(weights[name] * value for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
