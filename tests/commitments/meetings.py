"""Meetings of invented councils, from a few lines: each line a passage, "# Title" a new item."""

import re

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.detect import find_candidates
from ccpi_actions.minutes.model import Item, ItemKind, Minutes, Passage, Person, Zone

_MARKS: dict[str, Zone] = {"R": "resolution", "A": "action", "G": "agenda", "C": "closing"}
_LINE = re.compile(r"(?:(?P<zone>[RAGC])\|)?(?P<words>[^\n@]*)(?:@(?P<margin>[^\n]*))?")


def meeting(lines: str, present: tuple[str, ...] = (), kind: ItemKind = "business") -> tuple[Minutes, str]:
    """Make the minutes of one meeting.

    "R|words" is a passage of a resolution, "A|words" of an action list, "G|" of an agenda, "C|" of the closing;
    "words@Clerk" has "Clerk" in the margin; a resolution's lead is the last line of discussion that ends with ":".
    """
    text = lines.strip("\n")
    items: list[Item] = []
    passages: list[Passage] = []
    title, begun, lead, place = "Business", 0, None, 0
    for line in text.split("\n"):
        start, place = place, place + len(line) + 1
        if line.startswith("# "):
            if passages:
                items.append(Item(str(len(items) + 1), title, begun, start, kind, passages=passages))
            title, begun, passages, lead = line[2:], start, [], None
            continue
        found = _LINE.fullmatch(line)
        assert found is not None
        zone = _MARKS.get(found["zone"] or "", "discussion")
        first, last = start + found.start("words"), start + found.end("words")
        passages.append(Passage(first, last, zone, margin=(found["margin"] or "").strip(), lead=lead))
        if line.endswith(":"):
            lead = (first, last)
    items.append(Item(str(len(items) + 1), title, begun, len(text), kind, passages=passages))
    people = [Person(name) for name in present]
    return Minutes("Ambleford Council", "Panel", "2024-03-05", 0, len(text), present=people, items=items), text


def found_in(lines: str, strength: str = "firm", **setting: tuple[str, ...]) -> list[str]:
    """Give the quotes of the candidates of one strength."""
    minutes, text = meeting(lines, **setting)
    return [one.quote.text for one in candidates_in(minutes, text) if one.strength == strength]


def candidates_in(minutes: Minutes, text: str) -> list[Candidate]:
    """Give all candidates of a meeting."""
    return find_candidates(minutes, text)[0]
