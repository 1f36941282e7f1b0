"""From a commitment, what the words say, to an action, what is tracked because of it."""

import msgspec
from msgspec.structs import replace

from ccpi_actions.commitments.model import Commitment
from ccpi_actions.minutes.model import Minutes, Reading
from ccpi_actions.tracking.bodies import body_name
from ccpi_actions.tracking.model import Action, Due, Owner, Quote, Source
from ccpi_actions.tracking.versions import words


class Paper(msgspec.Struct, frozen=True):
    """A document at hand: its file name, the SHA-256 of its bytes, and what was read in it."""

    name: str
    sha256: str
    reading: Reading


def quotes_of(commitment: Commitment) -> list[Quote]:
    """Give the words of a commitment, with their places: where it is said first, and where again."""
    return [Quote(span.text, span.start, span.end) for span in (commitment.quote, *commitment.quotes)]


def read_fields(commitment: Commitment) -> dict[str, object]:
    """Give the fields of an action that the words of the minutes decide, by name."""
    owner, due = commitment.owner, commitment.due
    return {
        "task": commitment.task,
        "owner": Owner(text=owner.text, basis=owner.basis, rule=owner.rule, words=owner.words),
        "due": Due(text=due.text, kind=due.kind, date=due.date, rule=due.rule),
        "quotes": quotes_of(commitment),
        "strength": commitment.strength,
        "cue": commitment.cue,
        "cue_words": commitment.cue_words,
        "reasons": list(commitment.reasons),
        "exempt": commitment.exempt,
    }


def place_of(action: Action, commitment: Commitment, paper: Paper, minutes: Minutes | None = None) -> Source:
    """Say where in a document the words of an action stand; what was corrected by hand stays.

    With ``minutes`` also of which meeting they are.
    """
    read: dict[str, str | None] = {
        "item": commitment.item,
        "item_title": commitment.item_title,
        "reference": commitment.reference,
    }
    if minutes is not None:
        body = body_name(minutes.council, minutes.body)
        read |= {"council": minutes.council, "body": body, "meeting": minutes.date}
    fields = {name: value for name, value in read.items() if name not in action.edited}
    return replace(action.source, document=paper.name, sha256=paper.sha256, **fields)


def looks(action: Action) -> tuple[object, ...]:
    """Return what a reader sees of an action, to tell whether a change is one: not offsets or the file's name."""
    said = [" ".join(words(quote.text)) for quote in action.quotes]
    owner, due, source = action.owner.text, action.due, action.source
    return (
        *(action.task, owner, due.text, due.date, source.item, source.reference, action.status, action.exempt),
        *(source.meeting, source.body),
        *said,
    )
