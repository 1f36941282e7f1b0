"""What was said before: how much a place of later minutes has in common with other matters of the earlier ones.

An answer is likest to what stands about the action that it answers; what is likelier to another paragraph of the
earlier minutes goes on with that, or stands in all of a council's minutes.
"""

from collections.abc import Sequence

import msgspec

from ccpi_actions.commitments.matching.latest import latest_few
from ccpi_actions.tracking.follow_up.matching.scales import Scales
from ccpi_actions.tracking.follow_up.places import Paragraph, Place
from ccpi_actions.tracking.follow_up.words.terms import PLAIN, Postings, post


class Matters(msgspec.Struct, frozen=True):
    """The paragraphs of a document, without titles of items: their spans and terms, and where each term stands."""

    spans: list[tuple[int, int]]
    terms: list[dict[str, float]]
    postings: Postings


@latest_few(24)  # each meeting's actions are compared with the minutes of eight others
def _matters(paragraphs: Sequence[Paragraph]) -> Matters:
    kept = [one for one in paragraphs if not one.places[0].is_title]
    terms = [one.places[0].title_terms | one.terms for one in kept]
    # what stands in most minutes tells nothing, and stands in most paragraphs
    return Matters([(one.places[0].start, one.places[-1].end) for one in kept], terms, post(terms, least=PLAIN))


class Before:
    """The paragraphs of the minutes that actions come from, by their words."""

    def __init__(self, paragraphs: Sequence[Paragraph], scales: Scales) -> None:
        self._matters = _matters(paragraphs)
        self._scales = scales
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
            low, high = self._matters.spans[n]
            if start is None or not low <= start < high:
                return matter
        return 0.0

    def _likest(self, place: Place) -> list[tuple[float, int]]:
        """Find the two paragraphs that have most in common with a place and what stands around it."""
        common = self._scales.shared_with_each(place.around, self._matters.postings)
        likest: list[tuple[float, int]] = []
        for n in sorted(common, key=common.__getitem__, reverse=True):
            second = likest[1][0] if len(likest) == 2 else 0.0
            if self._scales.at_most(common[n]) <= second:
                break
            matter = self._scales.same_matter(self._matters.terms[n], place.around, common[n], least=second)
            likest = sorted([*likest, (matter, n)], reverse=True)[:2]
        return likest
