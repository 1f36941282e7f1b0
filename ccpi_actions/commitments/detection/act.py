"""One act found in a sentence, on its way from rule to candidate."""

import msgspec

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.model import Strength
from ccpi_actions.commitments.rules.model import Rule


class Act(msgspec.Struct):
    """One act found in a sentence; offsets count from the start of the sentence."""

    rule: Rule
    strength: Strength
    #: Where the act's verb stands; acts of a sentence are told apart by it.
    verb: int
    start: int
    end: int
    word: str = ""
    subject: tuple[int, int] | None = None
    actor: ActorClass | None = None
    rejected: str = ""
    reasons: list[str] = []
    #: Its clause.
    clause: tuple[int, int] = (0, 0)
