"""Real minutes, where they are at hand: labelled quotes are found in what was read, verbatim but for white space."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ccpi_actions.documents import read_document

CORPUS = Path(os.environ.get("CCPI_CORPUS") or Path(__file__).parents[3] / "shared" / "corpus")
pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus of real minutes is not here; set CCPI_CORPUS to its folder"
)

_SPACE = re.compile(r"\s+")
#: Quotes in which the label holds a margin, a mark of emphasis or a blank of its own: they are not in the words.
_LABELLED_OTHERWISE = 0.03


def quoted() -> Iterator[tuple[Path, str]]:
    for gold in sorted(CORPUS.rglob("*.json")):
        facts = json.loads(gold.read_text(encoding="utf-8"))
        for action in facts.get("actions", []):
            if "document" in facts:
                for quote in action["quotes"]:
                    yield gold.parent / facts["document"], quote
            elif "earlier" in facts:
                yield gold.parent / facts["earlier"], action["quote"]


def test_labelled_quotes_are_found_verbatim_and_nearly_always_in_one_paragraph() -> None:
    whole: dict[Path, str] = {}
    parts: dict[Path, list[str]] = {}
    total = lost = parted = 0
    for path, quote in quoted():
        if path not in whole:
            document = read_document(path)
            whole[path] = _SPACE.sub(" ", document.text)
            parts[path] = [_SPACE.sub(" ", document.text[p.start : p.end]) for p in document.paragraphs]
        words = _SPACE.sub(" ", quote).strip()
        total += 1
        lost += words not in whole[path]
        parted += not any(words in part for part in parts[path])
    assert total > 500
    assert lost <= _LABELLED_OTHERWISE * total
    assert parted <= 2 * _LABELLED_OTHERWISE * total


def test_owners_printed_at_the_right_hand_edge_become_margins() -> None:
    printed = beside = 0
    for path in sorted((CORPUS / "community").glob("*.pdf")):
        facts = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        document = read_document(path)
        found = {p.margin for p in document.paragraphs}
        owners = {action["owner"]["text"] for action in facts["actions"] if "/" in (action["owner"]["text"] or "")}
        printed += len(owners)
        beside += len(owners & found)
    assert printed
    assert beside >= 0.9 * printed
