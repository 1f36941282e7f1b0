"""Minutes as a short outline, so that a test shows text and structure side by side."""

from textwrap import dedent

from ccpi_actions.documents import read_bytes
from ccpi_actions.minutes import read_minutes
from ccpi_actions.minutes.model import Passage, Reading


def read(text: str, name: str = "minutes.txt") -> Reading:
    return read_minutes(read_bytes(name, dedent(text).encode()))


def outline(text: str, name: str = "minutes.txt") -> list[str]:
    """Give "number|title" of each item, and below it its passages: zone, reference, <margin>, words, lead."""
    reading = read(text, name)
    lines = []
    for minutes in reading.minutes:
        for item in minutes.items:
            lines.append(f"{item.number or '-'}|{item.title}")
            lines += [f"  {_passage(passage, reading.text)}" for passage in item.passages]
    return lines


def _passage(passage: Passage, text: str) -> str:
    parts = [passage.zone, passage.reference]
    if passage.margin or passage.margin_due:
        parts.append(f"<{passage.margin}{'; ' + passage.margin_due if passage.margin_due else ''}>")
    parts.append(" ".join(text[passage.start : passage.end].split()))
    if passage.lead:
        parts.append(f"(after {' '.join(text[passage.lead[0] : passage.lead[1]].split())})")
    return " ".join(part for part in parts if part)
