"""Fit the weights by which clauses are weighed, on labelled minutes, and measure them with whole sets left out.

usage: python -m tests.benchmarks.fit_commitments FOLDER … [--threshold 0.65 …] [--write]

Reads folders of labelled minutes (the corpus's format). Every clause that looks ahead, found by a rule or not, is one
example, described without regard to the rules: those were written beside some of the minutes, and a weight for them
would be believed too much on others. It is positive when the corpus's matching gives it a commitment; clauses that
match one less well than another are left out, and those labelled as optional are none: a clerk may log them, but only
for a rule. A feature counts when it was seen often enough, and words only when enough documents of several councils
print them in small letters, so that no name comes in. Log-linear, with a penalty on the square of each weight, by full
steps (Rprop), the same each time.

Prints a table: each folder scored by the rules alone, and with a model fitted without that folder and without all
councils in it. With ``--write`` the weights of all folders go to ``commitments/scoring/weights.json``.

The weights that ship were fitted on the numbers of documents that they name under "provenance", real and invented
minutes of parish, town, district and county councils, forums and boards; no text of them is in this repository.
"""

import argparse
import json
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from ccpi_actions.commitments.detect import find_candidates, known_names
from ccpi_actions.commitments.detection.units import Unit, settings, units
from ccpi_actions.commitments.language.clauses import lower
from ccpi_actions.commitments.same import group_same
from ccpi_actions.commitments.scoring import model as scoring_model
from ccpi_actions.commitments.scoring.clauses import find_clauses
from ccpi_actions.commitments.scoring.features import Features, Place, more_features, plain_features
from ccpi_actions.commitments.scoring.model import Model, Provenance, log_odds, total
from ccpi_actions.documents import read_document
from ccpi_actions.minutes import read_minutes
from ccpi_actions.minutes.model import Minutes, Reading
from ccpi_actions.minutes.people.first_names import FIRST_NAMES
from tests.benchmarks.score import corpus, council_of, matcher

#: A feature is used when so many clauses show it; a word, when so many documents of so many councils print it.
SEEN, DOCUMENTS, COUNCILS = 8, 5, 3
#: And when it stands in small letters in this share of the places where it does not open a sentence.
SMALL = 0.8
#: Strength of the penalty, steps of the fit, and the least weight that is kept.
PENALTY, STEPS, LEAST = 3.3, 120, 0.05
#: The probability from which a clause is put forward as a possible commitment.
POSSIBLE = 0.45
#: Share of the clauses above the threshold that may be lost to the first look at plain features.
LOST = 0.01
WORDS = frozenset({"word", "near", "next", "verb", "subject ends"})
RULES_ALONE = Model(Provenance("", 0, 0, 0, 0), 1.0, 0.999, math.inf, 0.0, {})


class Example(msgspec.Struct):
    """A clause: what it shows at first look and further on, and whether it is labelled (None: not to be learned)."""

    words: str
    plain: Features
    more: Features
    labelled: bool | None = None


class Labelled(msgspec.Struct):
    """A labelled document with its clauses."""

    folder: str
    council: str
    reading: Reading
    gold: dict[str, Any]
    examples: list[Example]


def read_labelled(folder: Path, match: ModuleType) -> list[Labelled]:
    """Read the labelled documents of a folder and label their clauses."""
    found = []
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text())
        if "document" not in gold:
            continue
        document = path.parent / gold["document"]
        reading = read_minutes(read_document(document))
        examples = [one for minutes in reading.minutes for one in describe(minutes, reading.text)]
        label(examples, gold, match)
        found.append(Labelled(folder.name, council_of(gold, document), reading, gold, examples))
    return found


def describe(minutes: Minutes, text: str) -> list[Example]:
    """Describe every clause of a meeting that looks ahead."""
    low, known = lower(text), known_names(minutes)
    found: list[Example] = []
    item, before = None, None
    for setting in settings(minutes, text):
        if setting.item is not item:
            item, before = setting.item, None
        sentences = list(units(setting, text, low, before))
        for unit, following in zip(sentences, [*sentences[1:], None], strict=True):
            found += _describe(unit, following, text, low, known)
            before = unit.start, unit.end
    return found


def _describe(unit: Unit, following: Unit | None, text: str, low: str, known: frozenset[str]) -> Iterable[Example]:
    sentence = low[unit.start : unit.end]
    clauses = find_clauses(text[unit.start : unit.end], sentence, deciding=unit.resolution)
    if clauses:
        place = Place(unit, text, low, following, len(clauses))
        for clause in clauses:
            words = place.sentence[clause.start : clause.end]
            yield Example(words, plain_features(clause, sentence), more_features(clause, place, known))


def label(examples: list[Example], gold: dict[str, Any], match: ModuleType) -> None:
    """Label the clause that matches each commitment best; what else matches it is not to be learned."""
    own = [match.words(example.words) for example in examples]
    for example in examples:
        example.labelled = False
    for action in gold["actions"]:
        if action["tier"] != "must":
            continue
        quotes = [match.words(quote) for quote in action["quotes"]]
        likeness = [max(match.likeness(words, quote) for quote in quotes) for words in own]
        best = max(range(len(own)), key=likeness.__getitem__, default=0)
        for number, like in enumerate(likeness):
            if like >= match.MATCH:
                if number == best:
                    examples[number].labelled = True
                elif examples[number].labelled is False:
                    examples[number].labelled = None


def common_words(documents: Sequence[Labelled]) -> frozenset[str]:
    """Give the words that enough documents of enough councils print, and not as names."""
    where: dict[str, set[int]] = defaultdict(set)
    who: dict[str, set[str]] = defaultdict(set)
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for number, document in enumerate(documents):
        for match in re.finditer(r"(?<![.!?:]\s)(?<=\s)[A-Za-z]+(?:-[a-z]+)?", document.reading.text):
            word = match[0].lower()
            (small if match[0].islower() else capital)[word] += 1
            where[word].add(number)
            who[word].add(document.council)
    return frozenset(
        word
        for word, count in small.items()
        if len(where[word]) >= DOCUMENTS
        and len(who[word]) >= COUNCILS
        and count >= SMALL * (count + capital[word])
        and word not in FIRST_NAMES
    )


def fit(documents: Sequence[Labelled], threshold: float) -> Model:
    """Fit a model on the clauses of documents."""
    examples = [one for document in documents for one in document.examples if one.labelled is not None]
    known = common_words(documents) | {"0"}
    seen = Counter(key for example in examples for key in set(_keys(example)))
    names = [key for key, count in sorted(seen.items()) if count >= SEEN and (key[0] not in WORDS or key[1] in known)]
    numbers = {name: number for number, name in enumerate(names, start=1)}
    rows = [[0, *(numbers[key] for key in _keys(example) if key in numbers)] for example in examples]
    weights = rprop(rows, [bool(example.labelled) for example in examples], len(names) + 1)
    kept: dict[str, dict[str, float]] = defaultdict(dict)
    for (what, value), weight in zip(names, weights[1:], strict=True):
        if abs(weight) >= LEAST:
            kept[what][value] = round(weight, 3)
    provenance = Provenance(
        "tests/benchmarks/fit_commitments.py",
        len(documents),
        len({document.council for document in documents}),
        len(examples),
        sum(bool(example.labelled) for example in examples),
    )
    model = Model(provenance, threshold, POSSIBLE, -math.inf, round(weights[0], 3), dict(kept))
    return msgspec.structs.replace(model, floor=_floor(model, examples))


def _keys(example: Example) -> Iterable[tuple[str, str]]:
    return ((what, value) for what, values in (*example.plain, *example.more) for value in values)


def rprop(rows: list[list[int]], labels: list[bool], size: int) -> list[float]:
    """Fit weights by the signs of their slopes; weight 0, the base, goes without penalty."""
    weights, last, step = [0.0] * size, [0.0] * size, [0.05] * size
    for _ in range(STEPS):
        slope = [PENALTY * weight for weight in weights]
        slope[0] = 0.0
        for row, good in zip(rows, labels, strict=True):
            odds = sum(map(weights.__getitem__, row))
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - good
            for number in row:
                slope[number] += error
        for number, value in enumerate(slope):
            turn = value * last[number]
            step[number] = min(0.5, step[number] * (1.2 if turn > 0 else 0.5 if turn < 0 else 1))
            last[number] = 0.0 if turn < 0 else value
            if last[number]:
                weights[number] -= math.copysign(step[number], value)
    return weights


def _floor(model: Model, examples: Sequence[Example]) -> float:
    """Give the sum of plain features under which hardly any clause reaches the threshold."""
    least = log_odds(model.possible)
    sums = []
    for example in examples:
        plain = model.base + total(model, example.plain)
        if plain + total(model, example.more) >= least:
            sums.append(plain)
    return round(sorted(sums)[int(LOST * len(sums))], 3) if sums else -math.inf


def measure(document: Labelled, model: Model, match: ModuleType) -> Counter[str]:
    """Count what is found rightly, wrongly and not at all in a document."""
    found = []
    for minutes in document.reading.minutes:
        candidates, _ = find_candidates(minutes, document.reading.text, model)
        found += [
            {"quote": group[0].quote.text, "quotes": [one.quote.text for one in group[1:]]}
            for group in group_same(candidates, document.reading.text)
            if any(candidate.strength == "firm" for candidate in group)
        ]
    must = [action for action in document.gold["actions"] if action["tier"] == "must"]
    may = [action for action in document.gold["actions"] if action["tier"] == "may"]
    hit = match.assign(found, must)
    spare = [one for number, one in enumerate(found) if number not in hit]
    return Counter(right=len(hit), wrong=len(spare) - len(match.assign(spare, may)), missed=len(must) - len(hit))


def line(counts: Counter[str]) -> str:
    right, wrong, missed = counts["right"], counts["wrong"], counts["missed"]
    precision = right / max(1, right + wrong)
    recall = right / max(1, right + missed)
    return f"{precision:7.3f}{recall:7.3f}{2 * right / max(1, 2 * right + wrong + missed):7.3f}"


def main(arguments: list[str]) -> int:
    """Print the table of folders left out in turn, and write the weights of all if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--threshold", type=float, action="append", help="probability from which a clause counts")
    parser.add_argument("--write", action="store_true", help="write the weights fitted on all folders")
    options = parser.parse_args(arguments)
    home = corpus()
    if home is None:
        print("no labelled minutes here: set CCPI_CORPUS to the corpus folder", file=sys.stderr)
        return 1
    match = matcher(home)
    thresholds = options.threshold or [0.65]
    documents = [document for folder in options.folders for document in read_labelled(folder, match)]
    print(f"{'left out':16}{'docs':>5}{'rules alone':>21}" + "".join(f"{f'from {one}':>23}" for one in thresholds))
    totals: dict[float, Counter[str]] = defaultdict(Counter)
    for name in dict.fromkeys(document.folder for document in documents):
        own = [document for document in documents if document.folder == name]
        councils = {document.council for document in own}
        others = [one for one in documents if one.folder != name and one.council not in councils]
        fitted = fit(others, thresholds[0])
        row = f"{name[:15]:16}{len(own):5}"
        for threshold in (0.0, *thresholds):
            model = msgspec.structs.replace(fitted, firm=threshold) if threshold else RULES_ALONE
            counts: Counter[str] = Counter()
            for document in own:
                counts.update(measure(document, model, match))
            totals[threshold].update(counts)
            row += ("  " if threshold else "") + line(counts)
        print(row, flush=True)
    print(f"{'all':16}{len(documents):5}" + "  ".join(line(counts) for counts in totals.values()))
    if options.write:
        place = Path(scoring_model.__file__).with_name("weights.json")
        model = fit(documents, thresholds[0])
        place.write_bytes(msgspec.json.format(msgspec.json.encode(model, order="sorted"), indent=1) + b"\n")
        print(f"{sum(map(len, model.weights.values()))} weights written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
