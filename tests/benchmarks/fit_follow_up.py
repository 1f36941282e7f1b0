"""Fit the follow-up scorer's weights on pairs of real meetings, and measure it with whole councils left out.

Usage: python -m tests.benchmarks.fit_follow_up [FOLDER]   (default: ../shared/corpus/follow-up)

Reads the labelled pairs: for each action of the earlier minutes, the words of the later minutes that answer it. Every
place that shares a word or a number with an action is one example; it is positive when it overlaps a labelled answer.
Softmax over the places of an action and "nothing heard", by gradient descent from the weights in use, with a small
penalty so that no weight runs away. Last comes how often answers of each certainty were right.
Nothing is written: paste what is printed into WEIGHTS.
"""

import json
import math
import re
import sys
from collections import Counter
from pathlib import Path

from ccpi_actions.documents import read_document
from ccpi_actions.minutes import read_minutes
from ccpi_actions.tracking.follow_up import Heard, follow_up, gather_subject
from ccpi_actions.tracking.follow_up.features import WEIGHTS
from ccpi_actions.tracking.follow_up.match import rank
from ccpi_actions.tracking.follow_up.places import list_places
from ccpi_actions.tracking.follow_up.terms import FUNCTION_WORDS, rarity
from ccpi_actions.tracking.model import Action, Quote, Source

Example = tuple[dict[str, float], bool]
PENALTY, STEPS, RATE = 0.02, 150, 0.5


def words(text: str) -> Counter[str]:
    return Counter(w for w in re.findall(r"[a-z0-9£%]+", text.lower()) if w not in FUNCTION_WORDS)


def overlaps(mine: str, gold: str) -> bool:
    a, b = words(mine), words(gold)
    least = min(sum(a.values()), sum(b.values()))
    return least > 0 and sum((a & b).values()) / least >= 0.6


def place_action(n: int, label: dict[str, object], earlier: Heard, date: str) -> Action:
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


def gather(path: Path) -> list[list[Example]]:
    """Describe every place of the later minutes for every labelled action of a pair."""
    gold = json.loads(path.read_text())
    earlier, later = hear(path.parent / gold["earlier"]), hear(path.parent / gold["later"])
    actions = [place_action(n, label, earlier, gold["earlier_date"]) for n, label in enumerate(gold["actions"])]
    places = list_places(later.minutes, later.text, later.sha256)
    weights = rarity([p.terms for p in places] + [p.terms for p in list_places(earlier.minutes, earlier.text)])
    subjects = [gather_subject(action, {earlier.sha256 or "": earlier}) for action in actions]
    groups = []
    for label, candidates in zip(gold["actions"], rank(subjects, places, weights), strict=True):
        answers = [answer["quote"] for answer in label["answers"]]
        groups.append(
            [(one.features, any(overlaps(later.text[one.start : one.end], a) for a in answers)) for one in candidates]
        )
    return groups


def fit(groups: list[list[Example]]) -> dict[str, float]:
    """Fit from the weights in use: for each action, raise the labelled answers over other places and over none."""
    names = list(WEIGHTS)
    tables = [[([features[name] for name in names], good) for features, good in group[:25]] for group in groups]
    weights = [WEIGHTS[name] for name in names]
    start = list(weights)
    speed = [1e-8] * len(names)
    for _ in range(STEPS):
        slope = [PENALTY * (w - w0) * len(tables) for w, w0 in zip(weights, start, strict=True)]
        for table in tables:
            powers = [
                math.exp(max(-30.0, min(30.0, sum(w * v for w, v in zip(weights, values, strict=True)))))
                for values, _ in table
            ]
            total = sum(powers) + 1.0
            right = sum(power for power, (_, good) in zip(powers, table, strict=True) if good)
            answered = any(good for _, good in table)
            for power, (values, good) in zip(powers, table, strict=True):
                error = power / total - (power / right if good and answered else 0.0)
                for n, value in enumerate(values):
                    slope[n] += error * value
        for n, value in enumerate(slope):
            speed[n] += value * value
            weights[n] -= RATE * value / math.sqrt(speed[n])
    return {name: round(w, 2) for name, w in zip(names, weights, strict=True)}


def measure(weights: dict[str, float], groups: list[list[Example]], threshold: float) -> Counter[str]:
    """Count, as the follow-up score does: answered, linked by first or second, offered, right at first."""
    t: Counter[str] = Counter()
    for group in groups:
        ranked = sorted(group, key=lambda one: -sum(weights[k] * v for k, v in one[0].items()))
        logit = math.log(threshold / (1 - threshold))
        offered = [good for features, good in ranked if sum(weights[k] * v for k, v in features.items()) >= logit]
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
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[3] / "shared/corpus/follow-up")
    pairs = {
        path.stem: gather(path) for path in sorted(folder.glob("*.json")) if "earlier" in json.loads(path.read_text())
    }
    left_out = {}
    for name in pairs:
        council = name.rsplit("-", 2)[0]
        left_out[name] = fit(
            [group for other, groups in pairs.items() if not other.startswith(council) for group in groups]
        )
    everything = fit([group for groups in pairs.values() for group in groups])
    for threshold in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55):
        out, seen, now = Counter[str](), Counter[str](), Counter[str]()
        for name, groups in pairs.items():
            out += measure(left_out[name], groups, threshold)
            seen += measure(everything, groups, threshold)
            now += measure(WEIGHTS, groups, threshold)
        line = "  ".join(
            f"{kind} recall {t['linked'] / t['answered']:.3f} precision {t['right'] / max(1, t['offered']):.3f}"
            for kind, t in (("council left out:", out), ("seen:", seen), ("weights in use:", now))
        )
        print(f"threshold {threshold}: {line}")
    print_calibration([one for name in pairs for one in judge(folder / f"{name}.json")])
    print(json.dumps(everything, indent=4))
    return 0


if __name__ == "__main__":
    sys.exit(main())
