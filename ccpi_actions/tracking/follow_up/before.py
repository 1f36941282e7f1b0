"""What was said before: how much a place of later minutes has in common with other matters of the earlier ones.

An answer is likest to what stands about the action that it answers; what is likelier to another paragraph of the
earlier minutes goes on with that, or stands in all of a council's minutes.
"""

from collections import defaultdict
from collections.abc import Sequence

from ccpi_actions.tracking.follow_up.places import Paragraph, Place
from ccpi_actions.tracking.follow_up.scales import Scales
from ccpi_actions.tracking.follow_up.terms import PLAIN


class Before:
    """The paragraphs of the minutes that actions come from, by their words."""

    def __init__(self, paragraphs: Sequence[Paragraph], scales: Scales) -> None:
        kept = [paragraph.places for paragraph in paragraphs if not paragraph.places[0].is_title]
        self._spans = [(places[0].start, places[-1].end) for places in kept]
        terms = [one.places[0].title_terms | one.terms for one in paragraphs if not one.places[0].is_title]
        self._scales = scales
        self._weighed = [scales.weigh(one) for one in terms]
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for n, (one, weighed) in enumerate(zip(terms, self._weighed, strict=True)):
            for key, kind in one.items():
                if kind >= PLAIN:  # what stands in most minutes tells nothing, and stands in most paragraphs
                    self._postings[key].append((n, weighed.weights[key]))
        # by identity, like the weights of terms; the place is kept too, so that no other can come to have its answer
        self._known: dict[int, tuple[Place, list[tuple[float, int]]]] = {}

    def of_another(self, place: Place, start: int | None) -> float:
        """Measure, as ``Scales.surroundings`` does, the most in common with a paragraph but an action's own.

        ``start``: where the action stands in these minutes; None where it does not.
        """
        known = self._known.get(id(place))
        if known is None:
            known = self._known[id(place)] = place, self._likest(place)
        for matter, n in known[1]:
            low, high = self._spans[n]
            if start is None or not low <= start < high:
                return matter
        return 0.0

    def _likest(self, place: Place) -> list[tuple[float, int]]:
        """Find the two paragraphs that have most in common with a place and what stands around it."""
        theirs = self._scales.weigh(place.around)
        common: dict[int, float] = defaultdict(float)
        for key, weight in theirs.weights.items():
            for n, mine in self._postings.get(key, ()):
                common[n] += min(weight, mine)
        likest: list[tuple[float, int]] = []
        for n in sorted(common, key=common.__getitem__, reverse=True):
            if len(likest) == 2 and self._scales.at_most(common[n]) <= likest[-1][0]:
                break
            matter = self._scales.same_matter(self._weighed[n], theirs, common[n])
            likest = sorted([*likest, (matter, n)], reverse=True)[:2]
        return likest
