"""A commitment: what the words of the minutes bind somebody to do, and by which words and rules we know."""

from typing import Literal

import msgspec

OwnerBasis = Literal["stated", "presenter", "none"]
DueKind = Literal["meeting", "date", "none"]
Strength = Literal["firm", "possible"]


class Span(msgspec.Struct, frozen=True):
    """Verbatim words: ``reading.text[start:end] == text``."""

    start: int
    end: int
    text: str


class Owner(msgspec.Struct, frozen=True):
    """Who is to do it, as the minutes name them as fully as they do; ``text`` None when nobody is named."""

    text: str | None = None
    basis: OwnerBasis = "none"
    #: Name of the rule, and the words it relied on.
    rule: str = ""
    words: str = ""


class Due(msgspec.Struct, frozen=True):
    """When it is due. ``date`` is ISO and may be partial ("2016-09", "2017")."""

    text: str | None = None
    kind: DueKind = "none"
    date: str | None = None
    rule: str = ""


class Commitment(msgspec.Struct, frozen=True):
    """One thing that somebody is to do after the meeting."""

    quote: Span
    task: str
    owner: Owner
    due: Due
    strength: Strength
    #: Name of the rule that found it.
    cue: str
    #: The words that the rule matched.
    cue_words: str = ""
    #: The same commitment said elsewhere in these minutes.
    quotes: list[Span] = []
    item: str | None = None
    item_title: str = ""
    #: Reference of the passage as a clerk would cite it ("7ii", "4.4.5xi)"), or "".
    reference: str = ""
    exempt: bool = False
    #: Why it is firm or only possible, one clause a reason.
    reasons: list[str] = []


class NearMiss(msgspec.Struct, frozen=True):
    """A sentence that looked like a commitment and was rejected, with the rule that rejected it."""

    quote: Span
    cue: str
    rejected_by: str
    item: str | None = None
