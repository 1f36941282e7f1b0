"""What every step of the search for an owner looks at."""

import msgspec

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deed import Deed
from ccpi_actions.commitments.people import People
from ccpi_actions.minutes.model import Minutes


class Setting(msgspec.Struct):
    """What every step of the search looks at."""

    candidate: Candidate
    minutes: Minutes
    text: str
    people: People
    known: frozenset[str]
    deed: Deed | None
