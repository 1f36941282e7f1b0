"""Extraction reaches what it has reached on the labelled minutes of invented councils that belong to this project."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ccpi_actions.commitments import find_commitments
from ccpi_actions.commitments.model import Commitment
from ccpi_actions.documents import read_document
from ccpi_actions.minutes import read_minutes
from ccpi_actions.tracking.follow_up.words.terms import FUNCTION_WORDS

LABELLED = Path(__file__).parents[1] / "labelled"
#: As much of the shorter quote's words as two quotes share when they mean the same commitment.
SAME = 0.6
PRECISION, RECALL = 0.92, 0.90


def words(text: str) -> Counter[str]:
    return Counter(word for word in re.findall(r"[a-z0-9£%]+", text.lower()) if word not in FUNCTION_WORDS)


def likeness(mine: str, theirs: str) -> float:
    a, b = words(mine), words(theirs)
    least = min(a.total(), b.total())
    return (a & b).total() / least if least else 0.0


def pair(found: list[Commitment], wanted: list[dict[str, Any]]) -> dict[int, int]:
    """Pair commitments with labels, likest first, one to one."""
    scored = [
        (max(likeness(span.text, quote) for span in (one.quote, *one.quotes) for quote in label["quotes"]), i, j)
        for i, one in enumerate(found)
        for j, label in enumerate(wanted)
    ]
    pairs: dict[int, int] = {}
    for score, i, j in sorted(scored, reverse=True):
        if score >= SAME and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


@pytest.fixture(scope="module")
def counts() -> Counter[str]:
    """Count hits, misses and false alarms over all labelled documents; what a label may be, counts for neither."""
    total: Counter[str] = Counter()
    for path in sorted(LABELLED.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        reading = read_minutes(read_document(LABELLED / gold["document"]))
        found = [one for minutes in reading.minutes for one in find_commitments(minutes, reading.text)]
        firm = [one for one in found if one.strength == "firm"]
        must = [label for label in gold["actions"] if label["tier"] == "must"]
        may = [label for label in gold["actions"] if label["tier"] == "may"]
        hits = pair(firm, must)
        spare = [one for i, one in enumerate(firm) if i not in hits]
        total.update(hit=len(hits), missed=len(must) - len(hits), false=len(spare) - len(pair(spare, may)))
        total["dated"] += gold["meeting_date"] is not None
        total["date right"] += any(one.date and one.date == gold["meeting_date"] for one in reading.minutes)
    return total


def test_what_is_found_is_right(counts: Counter[str]) -> None:
    assert counts["hit"] / (counts["hit"] + counts["false"]) >= PRECISION


def test_little_is_missed(counts: Counter[str]) -> None:
    assert counts["hit"] / (counts["hit"] + counts["missed"]) >= RECALL


def test_every_meeting_has_its_date(counts: Counter[str]) -> None:
    assert counts["date right"] == counts["dated"]
