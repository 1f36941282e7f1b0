"""Which meetings are extraordinary: called for some business alone, so that what is put off is not put off to them.

Councils in England and Wales meet so under the Local Government Act 1972, Schedule 12, paragraphs 3, 9 and 25; the
business of such a meeting is what its summons names.
"""

import re
from collections.abc import Sequence

from ccpi_actions.minutes.model import Item

#: So much of minutes or an agenda, at most, is their heading.
HEADING = 400
_WORDS = r"(?:[^\W\d_]+['’]?[^\W\d_]*\s+){0,6}"
_EXTRAORDINARY = re.compile(
    rf"\bextra[\s-]?ordinary\s+{_WORDS}meeting\b|\bmeeting\s*[(–:-]\s*extra[\s-]?ordinary\b"
    r"|\bspecial\s+(?:(?:general|full|parish|town|community|city|county|borough|district)\s+)?(?:council\s+)?meeting\b",
    re.IGNORECASE,
)
EXAMPLES = (
    "Minutes of the Extraordinary Meeting of Ashby Parish Council held on 15 January 2025",
    "ASHBY PARISH COUNCIL\n\nMINUTES OF AN EXTRA-ORDINARY PARISH COUNCIL MEETING",
    "Minutes of an Extraordinary Ashby Parish Council meeting",
    "Special meeting of the Planning Committee",
    "Minutes of a Special Town Council Meeting held in the Guildhall",
    "Parish Council Meeting (Extraordinary)",
)
NEAR_MISSES = (
    "Minutes of the meeting of Ashby Parish Council held on 15 January 2025",
    "Minutes of the Annual Meeting of the Parish Council",
    "Special Educational Needs Panel\n\nMinutes of the meeting held on 4 December 2024",
    "An extraordinary year for the village\n\nMinutes of the meeting",
)


def is_extraordinary(text: str, start: int, items: Sequence[Item]) -> bool:
    """Say whether the heading of minutes or an agenda, which begin at an offset of a text, calls them so."""
    end = min([start + HEADING, *(item.start for item in items[:1])])
    return _EXTRAORDINARY.search(text[start : max(start, end)]) is not None
