"""What is tracked: actions, the meetings they come from and go to, the documents they were found in."""

from typing import Annotated, Literal

import msgspec

Status = Literal["proposed", "open", "done", "closed", "dropped"]
EvidenceKind = Literal["done", "progress", "closed", "carried forward", "note"]


class Quote(msgspec.Struct, frozen=True, gc=False):
    """Verbatim words of a document, with character offsets in its extracted text (None when typed by hand)."""

    text: str
    start: int | None = None
    end: int | None = None


class Owner(msgspec.Struct, frozen=True, gc=False):
    """Who owes the action. ``text`` None is "unassigned". Several owners are joined by "; "."""

    text: str | None = None
    basis: Literal["stated", "presenter", "none", "assigned"] = "none"
    rule: str = ""
    words: str = ""


class Due(msgspec.Struct, frozen=True, gc=False):
    """When an action is due, as said: the calendar works out the meeting (never stored)."""

    text: str | None = None
    kind: Literal["meeting", "date", "none"] = "none"
    #: ISO, may be partial: "2017-06-27", "2016-09", "2017".
    date: str | None = None
    rule: str = ""
    #: ISO day that "the next meeting" counts from when it was typed later than the source meeting.
    since: str | None = None


class Source(msgspec.Struct, frozen=True, gc=False):
    """Where an action comes from."""

    council: str | None = None
    body: str | None = None
    #: ISO date of the meeting.
    meeting: str | None = None
    item: str | None = None
    item_title: str = ""
    #: As a clerk would cite the passage: "7ii", "4.4.5xi)".
    reference: str = ""
    #: File name as added, and the SHA-256 (hex) of its bytes: the key of the Source document.
    document: str | None = None
    sha256: str | None = None


class Evidence(msgspec.Struct, frozen=True):
    """Words, with their place, that say what became of an action."""

    kind: EvidenceKind
    text: str
    meeting: str | None = None
    item: str | None = None
    document: str | None = None
    sha256: str | None = None
    start: int | None = None
    end: int | None = None


class Event(msgspec.Struct, frozen=True):
    """One line of an action's history: when (ISO, UTC), who, which command, what changed, why, from where."""

    at: str
    by: str
    command: str
    what: str
    why: str = ""
    document: str | None = None


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """A tracked commitment. *Overdue* and *times carried forward* are worked out, never stored."""

    id: int
    #: "CCPI 2017/18-07": committee initials, municipal year of the source meeting, number within both.
    reference: str
    task: str
    status: Status = "open"
    owner: Owner = Owner()
    due: Due = Due()
    source: Source = Source()
    quotes: list[Quote] = []
    strength: Literal["firm", "possible"] = "firm"
    #: Name of the rule that found it, the words it matched, and why it is firm or not; "manual" when typed.
    cue: str = "manual"
    cue_words: str = ""
    reasons: list[str] = []
    exempt: bool = False
    #: ISO date it was recorded; for found actions the meeting's date, else the day it was typed.
    raised: str | None = None
    #: ISO date of the meeting (or day) it was closed or dropped at.
    ended: str | None = None
    evidence: list[Evidence] = []
    #: Ids of later actions that carry this one forward in new words, and of the one this one carries.
    carried_by: list[int] = []
    carries: int | None = None
    #: What an officer has rejected as an answer and is never suggested again: by its place ("sha256:start"), and by its
    #: meeting and words ("2016-09-12 the report had been sent"), which newer versions of the minutes share.
    rejected: list[str] = []
    #: Names of fields corrected by hand, which adding a document again never overwrites.
    edited: list[str] = []
    #: SHA-256 of a newer version of its minutes that no longer says this, until ``review`` has decided what to do.
    vanished_in: str | None = None
    #: SHA-256 of a newer version of its minutes in which it was new, until ``review`` has looked at it.
    new_in: str | None = None
    #: Counts every change; two people changing one action at once is noticed by it.
    version: int = 1
    history: list[Event] = []


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting of a body, past or to come. The key is (body_key, date)."""

    id: int
    council: str | None = None
    body: str
    #: ISO date: the calendar counts with it, so a damaged record is told by it when it is read.
    date: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$")]
    time: str | None = None
    venue: str | None = None
    chair: str | None = None
    status: Literal["held", "planned", "cancelled", "moved"] = "planned"
    #: The date that a moved meeting now has.
    moved_to: str | None = None
    #: Called for some business alone: what is put off to the next meeting is not put off to this one.
    extraordinary: bool = False
    #: How we know, oldest first, parted by "; ": "minutes", "agenda", "manual", "moved from 2016-09-12",
    #: "next meeting in minutes of 2016-07-25".
    known_from: str = "manual"
    version: int = 1


class SourceDocument(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was added. Its reading is kept beside, under its SHA-256."""

    sha256: str
    name: str
    kind: str
    council: str | None = None
    body: str | None = None
    #: ISO dates of the meetings that it minutes.
    meetings: list[str] = []
    #: ISO date of the meeting to come that it is the agenda of.
    agenda_of: str | None = None
    #: "draft", "confirmed" or "".
    state: str = ""
    added: str = ""
    #: SHA-256 of a newer version of the same minutes, once that is added, or of the same one added before.
    superseded_by: str | None = None
    actions: int = 0
    #: What people said that it is of, in place of what it says itself: "council", "body", "date" (ISO).
    given: dict[str, str] = {}
