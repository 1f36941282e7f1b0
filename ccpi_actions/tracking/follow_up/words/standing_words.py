"""Sentences that stand alike in the minutes of one meeting after another, and so answer nothing.

"The site manager had sent the monthly report" shares words with whatever was once asked about the site.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from ccpi_actions.tracking.follow_up.places import Place

#: In the minutes of so many meetings a sentence is a form of words.
_MEETINGS = 3


def standing_wordings(meetings: Iterable[Sequence[Place]]) -> frozenset[frozenset[str]]:
    """Return the wordings that stand in the minutes of at least three meetings, given the sentences of each meeting."""
    told: Counter[frozenset[str]] = Counter()
    for places in meetings:
        told.update({place.wording for place in places if not place.is_title})
    return frozenset(words for words, count in told.items() if words and count >= _MEETINGS)
