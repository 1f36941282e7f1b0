"""Fit the agenda check's weights on labelled agendas, and on pairs of minutes; measure with each agenda left out.

Usage: python -m tests.benchmarks.fit_agendas AGENDAS … [--pairs FOLDER …]

``AGENDAS`` are folders as ``tests.benchmarks.agendas`` reads them; ``--pairs`` are folders of labelled pairs of
meetings as ``fit_follow_up`` reads them: the titles of the later minutes stand for the agenda of that meeting, and an
item answers an action where the later minutes answer it in that item. Every entry that ``rank`` looks at is one
example. Softmax over the entries for an action and "none of them", as ``fit_follow_up`` does it; labelled agendas count
several times, since their labels were written for the purpose.
Nothing is written: paste what is printed into WEIGHTS.
"""

import argparse
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from ccpi_actions.documents import read_document
from ccpi_actions.minutes import read_minutes
from ccpi_actions.minutes.model import Agenda
from ccpi_actions.tracking.agenda_check import THRESHOLD
from ccpi_actions.tracking.agenda_check.entries import list_entries, list_reported, reports_behind, with_authors
from ccpi_actions.tracking.agenda_check.features import WEIGHTS
from ccpi_actions.tracking.agenda_check.match import find_presented, gather, rank, weigh_words
from ccpi_actions.tracking.follow_up import Heard
from ccpi_actions.tracking.follow_up.places import Place
from ccpi_actions.tracking.model import Action
from tests.benchmarks.agendas import Label, check_pair, is_same_item
from tests.benchmarks.fit_follow_up import fit, score
from tests.benchmarks.follow_up_pairs import Group, Pair, overlaps, read_pair

#: Packs with their reports are too few to fit what a report says; this was set by hand.
BY_HAND = {"said in its report": 2.0}
#: How often a labelled agenda counts beside a pair of minutes.
TIMES = 3


def describe_agenda(path: Path) -> list[Group]:
    """Describe every entry of a labelled agenda for each of the labelled actions that were found."""
    gold = json.loads(path.read_text("utf-8"))
    reading = read_minutes(read_document(path.parent / gold["agenda"]))
    assert reading.agenda is not None
    tracked = [(one.label, one.action) for one in check_pair(path) if one.action is not None]
    earlier: dict[str, Heard] = {}
    for name in gold["minutes"]:
        said = read_minutes(read_document(path.parent / name))
        keys = {action.source.sha256 for _, action in tracked if action.source.document == name}
        earlier |= {key: Heard(said.minutes[0], said.text, key) for key in keys if key}
    ends = max([reading.agenda.end, *(one.end for one in reading.minutes)])
    return _describe(
        [action for _, action in tracked], earlier, reading.agenda, reading.text, [x for x, _ in tracked], ends
    )


def _describe(
    actions: list[Action],
    earlier: dict[str, Heard],
    agenda: Agenda,
    text: str,
    labels: Sequence[Label],
    reports_from: int,
) -> list[Group]:
    places = list_entries(agenda, text)
    reports = reports_behind(agenda, text, reports_from)
    reported = list_reported(reports, text)
    subjects = [gather(action, earlier) for action in actions]
    brought = with_authors(agenda, reports)
    presented = [find_presented(brought, action) for action in actions]
    groups: list[Group] = []
    scales = weigh_words([*places, *reported], subjects, earlier)
    for n, ranked in enumerate(rank(subjects, places, scales, presented, reported, every=True)):
        label = labels[n]
        kept = [(one.features, _answers(one.place, label)) for one in ranked if not _may(one.place, label)]
        groups.append(kept)
    return groups


def _answers(place: Place, label: Label) -> bool:
    right = is_same_item(place.item or place.item_title, label["items"]) or is_same_item(
        place.reference, label["items"]
    )
    said = place.is_title or place.item_kind == "report" or overlaps(place.text, label["words"] or "")
    return right and said


def _may(place: Place, label: Label) -> bool:
    """Tell whether an entry is neither right nor wrong: in an item that may be named, or beside the right words."""
    item = place.item or place.item_title
    return is_same_item(item, label["may"]) or (is_same_item(item, label["items"]) and not _answers(place, label))


def describe_pair(pair: Pair) -> list[Group]:
    """Describe the titles of the later minutes of a pair for each of its labelled actions."""
    minutes = pair.later.minutes
    items = [replace(item, passages=[], presenters=[]) for item in minutes.items if item.title]
    agenda = Agenda(minutes.council, minutes.body, minutes.date, 0, len(pair.later.text), items=items)
    labels: list[dict[str, Any]] = []
    for label in pair.labels:
        starts = [_find(one["quote"], pair.later.text) for one in label["answers"]]
        at = [item for item in items if any(item.start <= start < item.end for start in starts if start is not None)]
        labels.append({"items": [item.number or item.title for item in at], "may": [], "words": ""})
    return _describe(
        pair.labelled, {pair.earlier.sha256 or "": pair.earlier}, agenda, pair.later.text, labels, agenda.end
    )


def _find(words: str, text: str) -> int | None:
    match = re.search(r"\s+".join(map(re.escape, words.split())), text)
    return match.start() if match else None


class Measured(msgspec.Struct):
    """What came of some groups at a threshold."""

    counts: Counter[str]

    def say(self) -> str:
        t = self.counts
        recall, precision = t["right"] / max(1, t["answered"]), t["right"] / max(1, t["said"])
        return f"recall {recall:.3f} of {t['answered']}, precision {precision:.3f} of {t['said']}"


def measure(weights: dict[str, float], groups: list[Group], threshold: float) -> Counter[str]:
    t: Counter[str] = Counter()
    for group in groups:
        powers = sorted(((math.exp(score(features, weights)), good) for features, good in group), reverse=True)
        total = 1.0 + sum(power for power, _ in powers)
        t["answered"] += any(good for _, good in group)
        if powers and powers[0][0] / total >= threshold:
            t["said"] += 1
            t["right"] += powers[0][1]
    return t


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("agendas", nargs="+", type=Path)
    parser.add_argument("--pairs", nargs="*", type=Path, default=[])
    options = parser.parse_args()
    agendas = {path: describe_agenda(path) for folder in options.agendas for path in sorted(folder.glob("*.json"))}
    paths = [path for folder in options.pairs for path in sorted(folder.glob("*.json"))]
    pairs = [g for path in paths if "earlier" in json.loads(path.read_text()) for g in describe_pair(read_pair(path))]
    start = dict.fromkeys(WEIGHTS, 0.0) | BY_HAND
    moving = tuple(name for name in WEIGHTS if name not in BY_HAND)

    def fitted(without: Path | None = None) -> dict[str, float]:
        own = [group for path, groups in agendas.items() if path != without for group in groups]
        return fit([*pairs, *own * TIMES], start, moving)

    everything = fitted()
    left_out = {path: fitted(path) for path in agendas}
    for threshold in (0.3, 0.4, 0.5, 0.6):
        out = sum((measure(left_out[path], groups, threshold) for path, groups in agendas.items()), Counter[str]())
        known = sum((measure(everything, groups, threshold) for groups in agendas.values()), Counter[str]())
        now = sum((measure(WEIGHTS, groups, threshold) for groups in agendas.values()), Counter[str]())
        on_pairs = measure(everything, pairs, threshold)
        for name, counts in (("left out", out), ("seen", known), ("in use", now), ("pairs", on_pairs)):
            print(f"threshold {threshold}{' *' if threshold == THRESHOLD else ''} {name:9} {Measured(counts).say()}")
    print(json.dumps(everything, indent=4))
    return 0


if __name__ == "__main__":
    sys.exit(main())
