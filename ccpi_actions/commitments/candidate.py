"""What the detector hands to the owner, due and task stages: a clause, its sentence and where it stands."""

import msgspec

from ccpi_actions.commitments.model import Span, Strength
from ccpi_actions.minutes.model import Item, Passage


class Candidate(msgspec.Struct, frozen=True):
    """One clause that a rule takes for a commitment, before owner, due and wording are worked out."""

    #: The words that carry the commitment: a clause, a sentence, at most two.
    quote: Span
    #: The whole sentence (or sentences) that the quote stands in.
    sentence: Span
    passage: Passage
    item: Item
    rule: str
    cue: Span
    strength: Strength
    #: The grammatical subject that the rule captured ("the Clerk", "He", "a further report"), if any.
    subject: Span | None = None
    #: The words that say what is to be done, from the verb on ("look again at the weighting over the summer").
    predicate: Span | None = None
    #: True when the subject is what is to be done to ("a report be provided"), not who does it.
    passive: bool = False
    reasons: list[str] = []
