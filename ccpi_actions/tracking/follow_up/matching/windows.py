"""Which sentences of a paragraph are shown as the answer to an action, and which of them bear on the matter."""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from ccpi_actions.tracking.follow_up.matching.scales import Overlap, Scales, Subject
from ccpi_actions.tracking.follow_up.outcomes.outcome import weigh_outcome
from ccpi_actions.tracking.follow_up.places import LONGEST_ANSWER, Paragraph, Place

#: A second sentence of the same paragraph is an answer of its own when it is about as good as the best.
_SECOND = 0.6


_GOES_ON = re.compile(
    r"^(?:this|these|those|it|they|he|she|both|however|a response|the response|the reply)\b", re.IGNORECASE
)


class Window(msgspec.Struct, frozen=True):
    """The sentence of a paragraph that answers best, what it shares with the action, and its neighbours' bounds.

    ``bears``: the bounds of those that bear on the matter too; ``shown``: of all that an answer has room for.
    """

    place: Place
    shares: Overlap
    bears: tuple[int, int]
    shown: tuple[int, int]


def choose_windows(subject: Subject, paragraph: Paragraph, scales: Scales, own: Sequence[float]) -> list[Window]:
    """Choose the sentences of a paragraph that best answer, each widened to its neighbours within an answer's length.

    ``own``: how much of the action's words each of them shares. The best comes first; a second only where it shares
    about as much, and stands apart from it.
    """
    if len(paragraph.places) == 1:
        return [_window(subject, paragraph, scales, 0, (0, 0), (0, 0))]
    values = [one + worth for one, worth in zip(own, _worths(paragraph), strict=True)]
    best = max(range(len(values)), key=values.__getitem__)
    low, high = _widen(paragraph, best, best, values)
    shown = _widen(paragraph, low, high)
    found = [_window(subject, paragraph, scales, best, (low, high), shown)]
    left = [n for n in range(len(values)) if not low <= n <= high and values[n] >= _SECOND * values[best] and own[n]]
    if left:
        n = max(left, key=values.__getitem__)
        found.append(_window(subject, paragraph, scales, n, (n, n), (n, n)))
    return found


@lru_cache(maxsize=2_000)  # each paragraph is compared with many actions
def _worths(paragraph: Paragraph) -> list[float]:
    """Say of each sentence of a paragraph how likely it is the answer: it says what became of it, and stands early."""
    outcomes = [weigh_outcome(place.text) for place in paragraph.places]
    return [0.15 * bool(words) + 0.1 * margin - 0.01 * n for n, (_, margin, words) in enumerate(outcomes)]


def _window(
    subject: Subject, paragraph: Paragraph, scales: Scales, best: int, bears: tuple[int, int], shown: tuple[int, int]
) -> Window:
    """Make a window of sentences, first and last by their numbers, about their best: only that is compared in full."""
    place, places = paragraph.places[best], paragraph.places
    shares = scales.overlap(subject, place)
    bounds = [(places[low].start, places[high].end) for low, high in (bears, shown)]
    return Window(place, shares, *bounds)


def _widen(paragraph: Paragraph, low: int, high: int, values: Sequence[float] | None = None) -> tuple[int, int]:
    """Take in the neighbours of sentences within an answer's length; first and last.

    ``values``: how well each sentence answers, to take in only those that bear on the same matter.
    """
    best, long = low, sum(place.long for place in paragraph.places[low : high + 1])
    for step in (1, -1):
        n = high + 1 if step == 1 else low - 1
        while 0 <= n < len(paragraph.places):
            place = paragraph.places[n]
            # what stands under one minute number is all about it
            bears = (
                values is None
                or place.numbers
                or values[n] >= 0.5 * values[best]
                or (step == 1 and _GOES_ON.search(place.text))
            )
            if not bears or long + place.long > LONGEST_ANSWER:
                break
            low, high, long, n = min(low, n), max(high, n), long + place.long, n + step
    return low, high
