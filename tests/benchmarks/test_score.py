"""What is found in the labelled minutes, where they are there to be read."""

import json
from collections import Counter, defaultdict

import pytest

from tests.benchmarks.score import FOLDERS, corpus, matcher, read, score_document, table

#: (precision and recall of all, F1 of each folder): a little below what was reached, so that a loss shows.
FLOOR, FOLDER_FLOOR = 0.93, 0.85


@pytest.mark.skipif(corpus() is None, reason="the labelled minutes are not here (set CCPI_CORPUS)")
def test_what_is_found_in_the_labelled_minutes_does_not_get_worse() -> None:
    home = corpus()
    assert home is not None
    match = matcher(home)
    folders: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted(p for folder in FOLDERS for p in (home / folder).glob("*.json")):
        gold = json.loads(path.read_text())
        meetings, found, _ = read(path.parent / gold["document"])
        counts, _ = score_document(gold, found, meetings, match)
        folders[path.parent.name].update(counts)
        folders["ALL"].update(counts)

    first = folders["ccpi"]
    assert (first["fp"], first["fn"]) == (0, 0), table(folders)
    total = folders["ALL"]
    assert total["tp"] / (total["tp"] + total["fp"]) >= FLOOR, table(folders)
    assert total["tp"] / (total["tp"] + total["fn"]) >= FLOOR, table(folders)
    for t in folders.values():
        assert 2 * t["tp"] / (2 * t["tp"] + t["fp"] + t["fn"]) >= FOLDER_FLOOR, table(folders)
