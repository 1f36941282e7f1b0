"""Score the agenda check: each labelled action held against the agenda of the next meeting.

usage: python -m tests.benchmarks.agendas FOLDER … [--errors]

A folder holds, for each pair of papers, a JSON file with the file names of the minutes and the agenda beside it:
    {"minutes": ["ambley-1.txt"], "agenda": "ambley-2.txt", "actions": [
        {"quote": "verbatim words of the minutes", "due": true, "items": ["7", "7.1"],
         "words": "verbatim words of the agenda, null where no item answers it", "may": ["5"]}]}
``due``: due at that meeting or before; ``items``: the numbers of the items that answer it, its title where an item has
no number; ``may``: items that are neither right nor wrong. The minutes are added to a new store, and the agenda is
checked, as a clerk does it.

tracked     labelled actions that were found in the minutes; only they are counted in what follows
due         of them rightly taken for due, or for not
recall      of those that an item answers: the item is found
precision   of those that an item is found for: it is the right one
named       of those due that an item answers: it is found, or named as a place to look
words       of the right ones: the words shown are those labelled
missing     of those due that no item answers: said to be missing
early       of those not due that no item answers: passed over, not said to be on the agenda
"""

import argparse
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec

from ccpi_actions.documents import read_document
from ccpi_actions.minutes import read_minutes
from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.agenda_check import Checked
from ccpi_actions.tracking.model import Action
from tests.benchmarks.follow_up_pairs import overlaps

Label = dict[str, Any]


class Outcome(msgspec.Struct, frozen=True):
    """What was said of a labelled action: in which list it stands, None where in none; and the action itself."""

    label: Label
    action: Action | None
    list: str | None = None
    checked: Checked | None = None

    @property
    def item(self) -> str | None:
        """Return the number of the item found, or its title where it has none."""
        return (self.checked.item or self.checked.item_title) if self.checked is not None else None

    @property
    def places_to_look(self) -> Sequence[str]:
        """Return the numbers of the items named as places to look, or their titles."""
        named = (self.checked.perhaps, self.checked.owner_presents) if self.checked is not None else ()
        return [part for each in named if each for part in (each, each.split()[0])]


def check_pair(path: Path) -> list[Outcome]:
    """Add the minutes that a JSON file names to a new store, check the agenda, and say what came of each label."""
    gold = json.loads(path.read_text("utf-8"))
    agenda = path.parent / gold["agenda"]
    reading = read_minutes(read_document(agenda))
    meeting = reading.agenda.date if reading.agenda is not None else None
    today = date.fromisoformat(meeting) - timedelta(days=5) if meeting else None
    with tempfile.TemporaryDirectory() as folder:
        tracker = Tracker.open(Path(folder) / "store", today=today, user="clerk")
        tracker.add_minutes([path.parent / name for name in gold["minutes"]])
        checked = tracker.check(agenda)
        actions = tracker.full_actions()
    texts = [read_document(path.parent / name).text for name in gold["minutes"]]
    found = _pick(gold["actions"], actions, texts, gold["minutes"])
    lists = {one.action: (name, one) for name in ("answered", "missing", "early") for one in getattr(checked, name)}
    return [
        Outcome(label, action, *lists.get(action.id if action is not None else -1, (None, None)))
        for label, action in zip(gold["actions"], found, strict=True)
    ]


def _pick(labels: list[Label], actions: list[Action], texts: list[str], names: list[str]) -> list[Action | None]:
    """Pick for each label the action whose quotes cover most of its words in the minutes; each action once."""
    shared: list[tuple[int, int, Action]] = []
    for n, label in enumerate(labels):
        pattern = r"\s+".join(map(re.escape, label["quote"].split()))
        for name, text in zip(names, texts, strict=True):
            place = re.search(pattern, text)
            if place is None:
                continue
            for action in actions:
                covered = max((_common(place.span(), (q.start, q.end)) for q in action.quotes), default=0)
                if covered > 0 and action.source.document == name:
                    shared.append((covered, n, action))
    found: dict[int, Action] = {}
    taken: set[int] = set()
    for _, n, action in sorted(shared, key=lambda one: (-one[0], one[1], one[2].id)):
        if n not in found and action.id not in taken:
            found[n] = action
            taken.add(action.id)
    return [found.get(n) for n in range(len(labels))]


def _common(mine: tuple[int, int], other: tuple[int | None, int | None]) -> int:
    start, end = other
    return 0 if start is None or end is None else max(0, min(mine[1], end) - max(mine[0], start))


def count(one: Outcome) -> Counter[str]:
    """Count one label: what is asked of it ("…_n"), and what of that is right."""
    label, item = one.label, one.item
    counted = Counter(labelled=1, tracked=one.action is not None)
    if one.action is None:
        return counted
    counted.update(due_n=1, due=(one.list in {"answered", "missing"}) == label["due"] or one.list is None)
    if one.list is None and label["due"]:
        counted["due"] -= 1
    right = item is not None and is_same_item(item, label["items"])
    allowed = item is not None and is_same_item(item, label["may"])
    if label["items"]:
        counted.update(recall_n=1, recall=right)
    if label["items"] and label["due"]:
        counted.update(named_n=1, named=right or any(is_same_item(each, label["items"]) for each in one.places_to_look))
    if item is not None and not allowed:
        counted.update(precision_n=1, precision=right)
    if right and one.checked is not None:
        counted.update(words_n=1, words=overlaps(one.checked.words or "", label["words"]))
    if not label["items"] and label["due"]:
        counted.update(missing_n=1, missing=one.list == "missing" or (one.list == "answered" and allowed))
    if not label["items"] and not label["due"]:
        counted.update(early_n=1, early=item is None or allowed)
    return counted


def is_same_item(item: str, items: list[str]) -> bool:
    """Tell whether an item is among some, however its number is punctuated."""
    return re.sub(r"[().\s]", "", item).lower() in {re.sub(r"[().\s]", "", one).lower() for one in items}


def is_wrong(one: Outcome) -> bool:
    """Tell whether anything that is asked of a label came out wrong."""
    counted = count(one)
    return any(counted[name.removesuffix("_n")] < n for name, n in counted.items() if name.endswith("_n"))


COLUMNS = ("due", "recall", "precision", "named", "words", "missing", "early")


def table(totals: dict[str, Counter[str]]) -> str:
    """Format counts as a table: a row for each pair and one for all of them, each share with how many it is of."""
    lines = [f"{'':24}{'labels':>7}{'tracked':>8}" + "".join(f"{name:>14}" for name in COLUMNS)]
    for name, t in totals.items():
        shares = "".join(
            f"{t[c] / t[c + '_n']:>8.3f} of {t[c + '_n']:<3}" if t[c + "_n"] else f"{'-':>14}" for c in COLUMNS
        )
        lines.append(f"{name[:23]:24}{t['labelled']:>7}{t['tracked']:>8}{shares}")
    return "\n".join(lines)


def describe(one: Outcome) -> str:
    """Describe a label with what was said of it, in two lines."""
    label = one.label
    wanted = f"{'due' if label['due'] else 'not due'}, {'/'.join(label['items']) or 'no item'}"
    said = f"{one.list or ('not listed' if one.action else 'not tracked')}, {one.item or 'no item'}"
    sure = f" {one.checked.certainty:.2f} {'; '.join(one.checked.reasons)}" if one.checked is not None else ""
    words = f" {one.checked.words!r}" if one.checked is not None and one.checked.words else ""
    return f"   {wanted} -> {said}{sure}{words}\n      {' '.join(label['quote'].split())}"


def main(arguments: list[str]) -> int:
    """Print the table, and what came out wrong if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, help="folders of labelled pairs")
    parser.add_argument("--errors", action="store_true", help="print each label that came out wrong")
    parser.add_argument("--totals", action="store_true", help="print the last row alone")
    options = parser.parse_args(arguments)
    totals: dict[str, Counter[str]] = {}
    for path in sorted(path for folder in options.folders for path in folder.glob("*.json")):
        outcomes = check_pair(path)
        totals[path.stem] = sum((count(one) for one in outcomes), Counter())
        if options.errors:
            print(f"== {path.stem}", *(describe(one) for one in outcomes if is_wrong(one) or not one.action), sep="\n")
    everything = {"ALL": sum(totals.values(), Counter())}
    print(table(everything if options.totals else totals | everything))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
