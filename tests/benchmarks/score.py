"""Score what is found against labelled minutes, by folder and by council, in one process.

usage: python -m tests.benchmarks.score [FOLDER …] [--errors] [--by-council] [--except COUNCIL] [--archive]

Folders are looked for in the corpus (``CCPI_CORPUS``, or ``shared/corpus`` beside the repository);
default: every labelled one.
Matching is the corpus's own ``score.py``. A council is the COUNCIL line of a document, or else the first word of its
file name. The rules were written by hand, so each council apart is the honest view; a fitted part has to be
fitted again without the council that it is scored on.
"""

import argparse
import importlib.util
import json
import os
import re
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

from ccpi_actions.commitments import Commitment, find_commitments
from ccpi_actions.documents import read_document
from ccpi_actions.minutes import read_minutes
from ccpi_actions.minutes.model import Minutes

FOLDERS = ("ccpi", "community", "kent", "parish", "styled")


def corpus() -> Path | None:
    """Give the folder of labelled minutes, or None where there is none."""
    place = os.environ.get("CCPI_CORPUS")
    folder = Path(place) if place else Path(__file__).parents[3] / "shared" / "corpus"
    return folder if (folder / "score.py").exists() else None


def matcher(folder: Path) -> ModuleType:
    """Load the corpus's own score.py as a module, for its matching."""
    spec = importlib.util.spec_from_file_location("corpus_score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_parsed(commitment: Commitment) -> dict[str, Any]:
    """Give a commitment in the fields that the parse format has and the matching reads."""
    return {
        "item": commitment.item,
        "quote": commitment.quote.text,
        "quotes": [span.text for span in commitment.quotes],
        "owner": {"text": commitment.owner.text, "basis": commitment.owner.basis},
        "due": {"text": commitment.due.text, "kind": commitment.due.kind, "date": commitment.due.date},
        "strength": commitment.strength,
        "cue": commitment.cue,
        "task": commitment.task,
    }


def read(path: Path) -> tuple[list[Minutes], list[dict[str, Any]], str]:
    """Read a document whole: its meetings, all that was found in them, and its text."""
    reading = read_minutes(read_document(path))
    found = [as_parsed(c) for minutes in reading.minutes for c in find_commitments(minutes, reading.text)]
    return reading.minutes, found, reading.text


def score_document(
    gold: dict[str, Any], found: list[dict[str, Any]], meetings: list[Minutes], match: ModuleType
) -> tuple[Counter[str], list[str]]:
    """Compare one document with its labels: counts for the table, and a line for each difference."""
    firm = [a for a in found if a["strength"] == "firm"]
    weak = [a for a in found if a["strength"] != "firm"]
    must = [a for a in gold["actions"] if a["tier"] == "must"]
    may = [a for a in gold["actions"] if a["tier"] == "may"]
    hit: dict[int, int] = match.assign(firm, must)
    spare = [i for i in range(len(firm)) if i not in hit]
    pardoned = {spare[k] for k in match.assign([firm[i] for i in spare], may)}
    false = [i for i in spare if i not in pardoned]
    missed = [j for j in range(len(must)) if j not in hit.values()]
    rescued = match.assign(weak, [must[j] for j in missed])
    counts: Counter[str] = Counter(documents=1, tp=len(hit), fp=len(false), fn=len(missed), rescued=len(rescued))
    lines = []
    why = {v: weak[k]["cue"] for k, v in rescued.items()}
    for k, j in enumerate(missed):
        lines.append(f"   missed      [{must[j]['item']}] ({why.get(k, '-')}) {_line(must[j]['quotes'][0])}")
    lines.extend(f"   false alarm [{firm[i]['item']}] ({firm[i]['cue']}) {_line(firm[i]['quote'])}" for i in false)
    for i, j in hit.items():
        owner, due = firm[i]["owner"], firm[i]["due"]
        wanted, by = must[j]["owner"], must[j]["due"]
        basis = wanted["basis"]
        right = match.same_owner(owner["text"], wanted.get("text"))
        if basis == "none":
            right = not owner["text"] or owner["basis"] == "presenter"
        when = due["kind"] == by["kind"] and match.same_date(due["date"], by.get("date"))
        counts.update({f"{basis}_n": 1, basis: right})
        if by["kind"] != "none":
            counts.update({"due_n": 1, "due": when})
        if not right and basis != "none":
            mine = f"{owner['text']!r} ({owner['basis']}), gold {wanted['text']!r} ({basis})"
            lines.append(f"   owner       [{must[j]['item']}] {mine} {_line(firm[i]['quote'])[:90]}")
        if not when:
            mine = f"{due['kind']}/{due['date']}, gold {by['kind']}/{by.get('date')}"
            lines.append(f"   due         [{must[j]['item']}] {mine} ({by.get('text')!r})")
    for key, name in (("meeting_date", "date"), ("next_meeting_date", "next_meeting")):
        if gold.get(key):
            known = any(getattr(m, name) == gold[key] for m in meetings)
            counts.update({f"{name}_n": 1, name: known})
            if not known:
                lines.append(f"   {name:11} {[getattr(m, name) for m in meetings]}, gold {gold[key]}")
    return counts, lines


def _line(words: str) -> str:
    return repr(" ".join(words.split())[:200])


COLUMNS = ("stated", "presenter", "none", "due", "date", "next_meeting")


def table(totals: dict[str, Counter[str]]) -> str:
    """Format counts as the table that the changelog quotes."""
    lines = [
        f"{'':26}{'docs':>5}{'acts':>6}{'prec':>7}{'rec':>7}{'f1':>7}{'rec+p':>7}"
        + "".join(f"{c[:9]:>10}" for c in COLUMNS)
    ]
    for name, t in totals.items():
        tp, fp, fn = t["tp"], t["fp"], t["fn"]
        precision = tp / (tp + fp) if tp + fp else 1.0
        recall = tp / (tp + fn) if tp + fn else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        more = (tp + t["rescued"]) / (tp + fn) if tp + fn else 1.0
        shares = "".join(f"{t[c] / t[c + '_n']:>10.3f}" if t[c + "_n"] else f"{'-':>10}" for c in COLUMNS)
        figures = f"{precision:>7.3f}{recall:>7.3f}{f1:>7.3f}{more:>7.3f}{shares}"
        lines.append(f"{name[:25]:26}{t['documents']:>5}{tp + fn:>6}{figures}")
    return "\n".join(lines)


def council_of(gold: dict[str, Any], path: Path) -> str:
    """Name the council of a labelled document."""
    head = path.read_bytes()[:600].decode("utf-8", "replace")
    printed = re.search(r"^COUNCIL: (.+)$", head, re.MULTILINE)
    return printed.group(1).strip() if printed else gold.get("council") or path.stem.split("-")[0]


def main(arguments: list[str]) -> int:
    """Print the score table, and what was wrong if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", help="folders of the corpus, or paths")
    parser.add_argument("--errors", action="store_true", help="print each miss, false alarm and wrong field")
    parser.add_argument("--by-council", action="store_true", help="a row for each council as well")
    parser.add_argument("--except", dest="left_out", default="", help="leave out councils whose name contains this")
    parser.add_argument("--archive", action="store_true", help="also run over archive/ and print the throughput there")
    options = parser.parse_args(arguments)
    home = corpus()
    if home is None:
        print("no labelled minutes here: set CCPI_CORPUS to the corpus folder", file=sys.stderr)
        return 1
    match = matcher(home)
    by_folder: dict[str, Counter[str]] = defaultdict(Counter)
    by_council: dict[str, Counter[str]] = defaultdict(Counter)
    everything: Counter[str] = Counter()
    size, spent = 0, 0.0
    for name in options.folders or FOLDERS:
        folder = Path(name) if Path(name).is_dir() else home / name
        for path in sorted(folder.rglob("*.json")):
            gold = json.loads(path.read_text())
            if "document" not in gold:
                continue
            document = path.parent / gold["document"]
            council = council_of(gold, document)
            if options.left_out and options.left_out.lower() in council.lower():
                continue
            begun = time.perf_counter()
            meetings, found, text = read(document)
            spent += time.perf_counter() - begun
            size += len(text)
            counts, lines = score_document(gold, found, meetings, match)
            for total in (by_folder[path.parent.name], by_council[council], everything):
                total.update(counts)
            if options.errors and lines:
                print(f"== {path.parent.name}/{gold['document']}", *lines, sep="\n")
    print(table({**by_folder, "ALL": everything}))
    if options.by_council:
        print()
        print(table(dict(sorted(by_council.items()))))
    print(f"\n{size / 1e6:.2f} MB of text in {spent:.2f} s: {size / 1e6 / spent:.2f} MB/s")
    if options.archive:
        _archive(home / "archive")
    return 0


def _archive(folder: Path) -> None:
    """Run over the unlabelled minutes and print how much was found, and how fast."""
    size, actions, documents = 0, 0, 0
    begun = time.perf_counter()
    for path in sorted(folder.glob("*.md")):
        _, found, text = read(path)
        size += len(text)
        documents += 1
        actions += sum(a["strength"] == "firm" for a in found)
    spent = time.perf_counter() - begun
    speed = size / 1e6 / spent
    print(f"archive: {documents} documents, {actions} firm, {size / 1e6:.2f} MB in {spent:.2f} s: {speed:.2f} MB/s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
