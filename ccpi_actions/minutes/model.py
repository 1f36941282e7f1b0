"""A meeting as its minutes record it: who, when, where, and item by item what was said."""

from typing import Literal

import msgspec

Zone = Literal[
    "discussion",  # what was said; the default
    "resolution",  # RESOLVED, Agreed:, Decision: and the limbs under them
    "action",  # an ACTION line, the row of an action table
    "agenda",  # printed before the meeting: the item's purpose, recommendations, report summary
    "note",  # post-meeting or editor's note
    "attendance",  # present, apologies, in attendance
    "closing",  # date of next meeting, end of meeting, signature
]

ItemKind = Literal[
    "business",
    "apologies",
    "declarations",
    "minutes",  # confirmation of the last minutes
    "matters arising",
    "public",  # public forum, questions
    "correspondence",
    "planning",
    "finance",
    "work programme",
    "exclusion",  # exclusion of press and public
    "next meeting",
]


class Person(msgspec.Struct, frozen=True):
    """Somebody named in minutes: name and post as printed, either may be ""."""

    name: str
    post: str = ""
    role: Literal["member", "chair", "officer", "clerk", "guest", ""] = ""
    #: Initials or code that the minutes print beside the name: "PB", "DHO".
    initials: str = ""


class Introduction(msgspec.Struct, frozen=True):
    """Somebody introduced as speaking to an item, from ``start`` in the text until the next introduction."""

    start: int
    people: list[Person]
    #: Name of the rule that found it.
    rule: str = ""


class Passage(msgspec.Struct, frozen=True):
    """A paragraph of an item. ``text[start:end]`` is verbatim, after any number printed before it."""

    start: int
    end: int
    zone: Zone = "discussion"
    #: Numbers that lead to the passage below its item, outermost first: ("(b)", "ii").
    labels: tuple[str, ...] = ()
    #: The full reference as a clerk would cite it, "4.4.5xi)", "7ii", "10.2"; "" where there is none.
    reference: str = ""
    #: Owner or code printed in the right-hand margin or an action table's owner column.
    margin: str = ""
    #: Due words of an action table's due column.
    margin_due: str = ""
    #: The sentence that governs a limb and completes its grammar ("RESOLVED that:", "The Committee:",
    #: "The following were reported; Clerk to inform Highways:"), as (start, end), or None.
    lead: tuple[int, int] | None = None


class Item(msgspec.Struct, frozen=True):
    """One item of business. ``number`` as printed without closing dot: "4", "41/19", "1207/05/2020"."""

    number: str | None
    title: str
    start: int
    end: int
    kind: ItemKind = "business"
    presenters: list[Person] = []
    #: The same people with the place where each was introduced, in order: successive presenters of one item.
    introductions: list[Introduction] = []
    passages: list[Passage] = []
    #: Minuted after the public was excluded.
    exempt: bool = False


class Minutes(msgspec.Struct, frozen=True):
    """The minutes of one meeting found in a document. Dates are ISO 8601, times "14:00"; unknown is None."""

    council: str | None
    body: str | None
    date: str | None
    start: int
    end: int
    time: str | None = None
    venue: str | None = None
    chair: str | None = None
    present: list[Person] = []
    #: Officers, speakers and guests.
    attending: list[Person] = []
    apologies: list[Person] = []
    items: list[Item] = []
    next_meeting: str | None = None
    #: All coming meetings of the body that these minutes name with a date, ISO, ascending.
    coming_meetings: list[str] = []
    #: Words that next_meeting was read from.
    next_meeting_words: str | None = None
    state: Literal["draft", "confirmed", ""] = ""
    #: Of undated minutes: the date of those that were confirmed, which this meeting came after.
    after: str | None = None


class Agenda(msgspec.Struct, frozen=True):
    """What is to be discussed at a coming meeting, from an agenda or the front of a pack."""

    council: str | None
    body: str | None
    date: str | None
    start: int
    end: int
    time: str | None = None
    venue: str | None = None
    items: list[Item] = []
    next_meeting: str | None = None


class Reading(msgspec.Struct, frozen=True):
    """All that a document holds: minutes of one or more meetings, an agenda, or neither."""

    path: str
    kind: Literal["minutes", "decision", "agenda pack", "agenda", "page", "other"]
    text: str
    minutes: list[Minutes] = []
    agenda: Agenda | None = None
    warnings: list[str] = []
