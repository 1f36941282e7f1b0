"""Fit the follow-up scorer's weights on pairs of real meetings, and measure it with whole councils left out.

Usage: python -m tests.benchmarks.fit_follow_up [FOLDER ...]   (default: ../shared/corpus/follow-up)

Reads the labelled pairs: for each action of the earlier minutes, the words of the later minutes that answer it. The
actions are taken twice, as they are labelled and as they are found in the earlier minutes. Every place that ``rank``
looks at for an action is one example; it is positive when it overlaps a labelled answer.
Softmax over the places of an action and "nothing heard", by gradient descent from nought, with a small penalty on
each weight but the bias. Last comes how often answers of each certainty were right.
Nothing is written: paste what is printed into WEIGHTS.
"""

import json
import math
import re
import sys
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from ccpi_actions.commitments import find_commitments
from ccpi_actions.documents import read_document
from ccpi_actions.minutes import read_minutes
from ccpi_actions.tracking.follow_up import Heard, follow_up, gather_subject
from ccpi_actions.tracking.follow_up.features import WEIGHTS
from ccpi_actions.tracking.follow_up.match import rank
from ccpi_actions.tracking.follow_up.places import list_places
from ccpi_actions.tracking.follow_up.terms import FUNCTION_WORDS, rarity
from ccpi_actions.tracking.model import Action, Quote, Source

Example = tuple[dict[str, float], bool]
Label = dict[str, Any]
PENALTY, STEPS, RATE = 0.001, 400, 0.3


def words(text: str) -> Counter[str]:
    return Counter(w for w in re.findall(r"[a-z0-9£%]+", text.lower()) if w not in FUNCTION_WORDS)


def overlaps(mine: str, gold: str) -> bool:
    a, b = words(mine), words(gold)
    least = min(sum(a.values()), sum(b.values()))
    return least > 0 and sum((a & b).values()) / least >= 0.6


def place_action(n: int, label: Label, earlier: Heard, date: str) -> Action:
    """Make the action that a label speaks of, with the number and title of the item it stands in."""
    quote = str(label["quote"])
    found = re.search(r"\s+".join(re.escape(word) for word in quote.split()), earlier.text)
    start, end = found.span() if found else (None, None)
    number, title, reference = None, "", ""
    for item in earlier.minutes.items:
        if start is not None and item.start <= start < item.end:
            number, title = item.number, item.title
            reference = next((p.reference for p in item.passages if p.start <= start < p.end), "")
    source = Source(meeting=date, item=number, item_title=title, reference=reference, sha256=earlier.sha256)
    return Action(id=n, reference="", task=quote, quotes=[Quote(quote, start, end)], source=source)


def hear(path: Path) -> Heard:
    reading = read_minutes(read_document(path))
    return Heard(reading.minutes[0], reading.text, path.name)


def find_actions(earlier: Heard, date: str) -> list[Action]:
    """Make the actions that are found in the earlier minutes."""
    return [
        Action(
            id=n,
            reference="",
            task=found.task,
            quotes=[Quote(found.quote.text, found.quote.start, found.quote.end)],
            source=Source(
                meeting=date,
                item=found.item,
                item_title=found.item_title,
                reference=found.reference,
                sha256=earlier.sha256,
            ),
        )
        for n, found in enumerate(find_commitments(earlier.minutes, earlier.text))
        if found.strength == "firm"
    ]


def pick_label(action: Action, labels: list[Label]) -> Label | None:
    """Pick the label that speaks of a found action: the one that its words overlap most; None where none does."""
    mine = words(action.quotes[0].text)
    shared = [sum((mine & words(str(label["quote"]))).values()) for label in labels]
    best = max(range(len(labels)), key=shared.__getitem__)
    return labels[best] if overlaps(action.quotes[0].text, str(labels[best]["quote"])) else None


def gather(path: Path) -> tuple[list[list[Example]], list[list[Example]]]:
    """Describe every place of the later minutes for every action of a pair: as labelled, and as found."""
    gold = json.loads(path.read_text())
    earlier, later = hear(path.parent / gold["earlier"]), hear(path.parent / gold["later"])
    date, labels = gold["earlier_date"], gold["actions"]
    labelled = [place_action(n, label, earlier, date) for n, label in enumerate(labels)]
    found = find_actions(earlier, date)
    return (
        describe_places(labelled, labels, earlier, later),
        describe_places(found, [pick_label(action, labels) for action in found], earlier, later),
    )


def describe_places(
    actions: list[Action], labels: Sequence[Label | None], earlier: Heard, later: Heard
) -> list[list[Example]]:
    """Describe every place that is looked at for each action that has a label, and whether it is a labelled answer."""
    places = list_places(later.minutes, later.text, later.sha256)
    weights = rarity([p.terms for p in places] + [p.terms for p in list_places(earlier.minutes, earlier.text)])
    subjects = [gather_subject(action, {earlier.sha256 or "": earlier}) for action in actions]
    groups = []
    for label, candidates in zip(labels, rank(subjects, places, weights), strict=True):
        if label is None:
            continue
        answers = [answer["quote"] for answer in label["answers"]]
        groups.append(
            [(one.features, any(overlaps(later.text[one.start : one.end], a) for a in answers)) for one in candidates]
        )
    return groups


def fit(groups: list[list[Example]]) -> dict[str, float]:
    """Fit: for each action, raise the labelled answers over other places and over none."""
    weights = dict.fromkeys(WEIGHTS, 0.0)
    speed = dict.fromkeys(WEIGHTS, 1e-8)
    said = [
        [({name: value for name, value in features.items() if value}, good) for features, good in group]
        for group in groups
    ]
    for _ in range(STEPS):
        slope = {name: 2 * PENALTY * weight * len(groups) * (name != "bias") for name, weight in weights.items()}
        for group in said:
            _add_slope(group, weights, slope)
        for name, value in slope.items():
            speed[name] += value * value
            weights[name] -= RATE * value / math.sqrt(speed[name])
    return {name: round(weight, 2) for name, weight in weights.items()}


def _add_slope(group: list[Example], weights: dict[str, float], slope: dict[str, float]) -> None:
    """Add to the slope of the loss what the places of one action contribute."""
    powers = [math.exp(max(-30.0, min(30.0, score(features, weights)))) for features, _ in group]
    total = sum(powers) + 1.0
    right = sum(power for power, (_, good) in zip(powers, group, strict=True) if good)
    for power, (features, good) in zip(powers, group, strict=True):
        error = power / total - (power / right if good else 0.0)
        for name, value in features.items():
            slope[name] += error * value


def score(features: dict[str, float], weights: dict[str, float]) -> float:
    return sum(weights[name] * value for name, value in features.items())


def measure(weights: dict[str, float], groups: list[list[Example]], threshold: float) -> Counter[str]:
    """Count, as the follow-up score does: answered, linked by first or second, offered, right at first."""
    t: Counter[str] = Counter()
    for group in groups:
        ranked = sorted(group, key=lambda one: -score(one[0], weights))
        logit = math.log(threshold / (1 - threshold))
        offered = [good for features, good in ranked if score(features, weights) >= logit]
        t["answered"] += any(good for _, good in group)
        t["linked"] += any(offered[:2])
        t["offered"] += bool(offered)
        t["right"] += bool(offered) and offered[0]
    return t


Sure = tuple[float, str, bool]


def judge(path: Path) -> list[Sure]:
    """Follow up each labelled action of a pair: how sure the answer is, what it says, whether that is right."""
    gold = json.loads(path.read_text())
    earlier, later = hear(path.parent / gold["earlier"]), hear(path.parent / gold["later"])
    actions = [place_action(n, label, earlier, gold["earlier_date"]) for n, label in enumerate(gold["actions"])]
    judged: list[Sure] = []
    for label, found in zip(gold["actions"], follow_up(actions, {earlier.sha256 or "": earlier}, [later]), strict=True):
        if found.answers:
            linked = any(overlaps(found.answers[0].quote, one["quote"]) for one in label["answers"])
            judged.append((found.certainty, found.outcome, linked and found.outcome == label["outcome"]))
    return judged


def print_calibration(judged: list[Sure]) -> None:
    """Print how often answers of each certainty were right: the words, and what they read as."""
    for low, high in ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        for outcome in ("done", "progress"):
            here = [right for sure, said, right in judged if low <= sure < high and said == outcome]
            if here:
                print(f"certainty {low:.1f} to {min(high, 1.0):.1f}  {outcome:8}  {sum(here):3} of {len(here):3} right")


def main() -> int:
    folders = [Path(word) for word in sys.argv[1:]] or [Path(__file__).parents[3] / "shared/corpus/follow-up"]
    paths = [path for folder in folders for path in sorted(folder.glob("*.json"))]
    pairs = {path: gather(path) for path in paths if "earlier" in json.loads(path.read_text())}
    councils = {path: name_council(path) for path in pairs}
    left_out = {
        council: fit([group for path, kinds in pairs.items() if councils[path] != council for group in chain(*kinds)])
        for council in sorted(set(councils.values()))
    }
    everything = fit([group for kinds in pairs.values() for group in chain(*kinds)])
    for which, name in enumerate(("as labelled", "as found")):
        for threshold in (0.35, 0.4, 0.45, 0.5, 0.55):
            out, known, now = Counter[str](), Counter[str](), Counter[str]()
            for path, kinds in pairs.items():
                out += measure(left_out[councils[path]], kinds[which], threshold)
                known += measure(everything, kinds[which], threshold)
                now += measure(WEIGHTS, kinds[which], threshold)
            line = "  ".join(
                f"{kind} recall {t['linked'] / t['answered']:.3f} precision {t['right'] / max(1, t['offered']):.3f}"
                for kind, t in (("council left out:", out), ("seen:", known), ("weights in use:", now))
            )
            print(f"actions {name}, threshold {threshold}: {line}")
    print_calibration([one for path in pairs for one in judge(path)])
    print(json.dumps(everything, indent=4))
    return 0


def name_council(path: Path) -> str:
    """Give the council that a pair is of: "northwold" of northwold-2012-06.json."""
    return path.stem.rsplit("-", 2)[0]


if __name__ == "__main__":
    sys.exit(main())
