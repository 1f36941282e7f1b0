"""How well a place in later minutes answers an action: by minute number, and by the words they share."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from ccpi_actions.tracking.follow_up.features import WEIGHTS, certainty, describe
from ccpi_actions.tracking.follow_up.numbers import agree
from ccpi_actions.tracking.follow_up.outcome import weigh_outcome
from ccpi_actions.tracking.follow_up.places import LONGEST_ANSWER, Paragraph, Place, paragraphs
from ccpi_actions.tracking.follow_up.scales import Overlap, Scales, Subject

#: How many paragraphs are looked at sentence by sentence for each action.
_LOOKED_AT = 6
#: A second sentence of the same paragraph is an answer of its own when it is about as good as the best.
_SECOND = 0.6


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


class Window(msgspec.Struct, frozen=True):
    """The sentence of a paragraph that answers best, what it shares with the action, and its neighbours' bounds."""

    place: Place
    shares: Overlap
    start: int
    end: int


def _choose(subject: Subject, paragraph: Paragraph, scales: Scales) -> list[Window]:
    """Choose the sentences of a paragraph that best answer, each widened to its neighbours within an answer's length.

    The best comes first; a second only where it shares about as much, and stands apart from it.
    """
    scored = []
    for n, place in enumerate(paragraph.places):
        own = scales.share(subject, place.terms)
        _, margin, words = weigh_outcome(place.text)
        scored.append((own + 0.15 * bool(words) + 0.1 * margin - 0.01 * n, n, own))
    value, best, _ = max(scored, key=lambda one: one[0])
    low, high = _widen(paragraph, [one[0] for one in scored], best)
    found = [_window(subject, paragraph, scales, best, low, high)]
    left = [one for one in scored if not low <= one[1] <= high and one[0] >= _SECOND * value and one[2] > 0]
    if left:
        n = max(left, key=lambda one: one[0])[1]
        found.append(_window(subject, paragraph, scales, n, n, n))
    return found


def _window(subject: Subject, paragraph: Paragraph, scales: Scales, best: int, low: int, high: int) -> Window:
    """Make a window of the sentences ``low`` to ``high`` about their best: only that is compared in full."""
    place = paragraph.places[best]
    shares = scales.overlap(subject, place.terms, place.around)
    return Window(place, shares, paragraph.places[low].start, paragraph.places[high].end)


def _widen(paragraph: Paragraph, values: Sequence[float], best: int) -> tuple[int, int]:
    """Take in the neighbours of a sentence that bear on the same matter; first and last."""
    low = high = best
    for step in (1, -1):
        n = best + step
        while 0 <= n < len(values):
            place = paragraph.places[n]
            # what stands under one minute number is all about it
            bears = place.numbers or values[n] >= 0.5 * values[best] or (step == 1 and _GOES_ON.search(place.text))
            kept = paragraph.places[min(low, n) : max(high, n) + 1]
            if not bears or sum(len(place.text.split()) for place in kept) > LONGEST_ANSWER:
                break
            low, high, n = min(low, n), max(high, n), n + step
    return low, high


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
    postings: dict[str, list[tuple[int, float]]] = {}
    for n, paragraph in enumerate(heard):
        for key, weight in scales.weigh(paragraph.terms).weights.items():
            postings.setdefault(key, []).append((n, weight))
    table = [scales.share_all(subject, postings, len(heard)) for subject in subjects]
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
            rest = tops[1] if own == tops[0] else tops[0]
            rival = next((other for other in rivals[n][own == rivals[n][0] :]), 0.0)
            for seen in _choose(subject, paragraph, scales):
                features = describe(subject, paragraph, seen.place, seen.shares, scales, rest, rival)
                sure = certainty(features, weights)
                candidates.append(Candidate(seen.place, seen.start, seen.end, features, sure, seen.shares.words))
        candidates.sort(key=lambda one: (-one.certainty, one.place.order))
        ranked.append(candidates)
    return ranked
