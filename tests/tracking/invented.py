"""Minutes of an invented council, made in code: what tests take in."""

import hashlib
from pathlib import Path

import msgspec

from ccpi_actions.commitments.model import Commitment, Due, Owner, Span, Strength
from ccpi_actions.minutes.model import Agenda, Minutes, Reading

COUNCIL, BODY = "Marlshire County Council", "Audit Panel"
FILLER = "The Panel received the report of the Director and discussed each of its sections in some detail. "


class Found(msgspec.Struct, frozen=True):
    minutes: Minutes
    commitments: list[Commitment]


class Parsed(msgspec.Struct, frozen=True):
    reading: Reading | None = None
    found: list[Found] = []
    error: str | None = None


def sha_of(parsed: Parsed) -> str:
    """Stand in for the hash of a file: one for each text."""
    return hashlib.sha256(parsed.reading.text.encode() if parsed.reading else b"").hexdigest()


def minutes_of(
    date: str | None,
    *sentences: str,
    kind: str = "minutes",
    state: str = "",
    next_meeting: str | None = None,
    coming: list[str] | None = None,
    body: str | None = BODY,
    council: str | None = COUNCIL,
    before: str = "",
    agenda: Agenda | None = None,
    possible: tuple[str, ...] = (),
    filler: str = FILLER,
) -> Parsed:
    """Make minutes that say each sentence once, with one commitment for each."""
    said = "".join(f"{number}. {filler}{one} " for number, one in enumerate([*sentences, *possible], start=1))
    text = f"{before}Minutes of {body} on {date}. {filler}{said}"
    minutes = Minutes(
        council=council,
        body=body,
        date=date,
        start=len(before),
        end=len(text),
        state=state,  # type: ignore[arg-type]
        next_meeting=next_meeting,
        coming_meetings=coming or [],
    )
    found = [commitment(text, one, str(number), "firm") for number, one in enumerate(sentences, start=1)]
    found += [commitment(text, one, str(number), "possible") for number, one in enumerate(possible, len(sentences) + 1)]
    reading = Reading(path="", kind=kind, text=text, minutes=[minutes], agenda=agenda)  # type: ignore[arg-type]
    return Parsed(reading, [Found(minutes, found)])


def commitment(text: str, sentence: str, item: str, strength: Strength) -> Commitment:
    start = text.index(sentence)
    return Commitment(
        quote=Span(start, start + len(sentence), sentence),
        task=sentence.split(" ", 2)[-1].rstrip(".").capitalize(),
        owner=Owner(sentence.split()[1], "stated") if " " in sentence else Owner(),
        due=Due("the next meeting", "meeting") if "next meeting" in sentence else Due(),
        strength=strength,
        cue="invented",
        item=item,
        item_title=f"Item {item}",
    )


def agenda_of(date: str | None, body: str | None = BODY, council: str | None = COUNCIL) -> Agenda:
    return Agenda(council=council, body=body, date=date, start=0, end=0)


def path_of(name: str) -> Path:
    return Path("folder") / name
