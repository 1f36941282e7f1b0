"""Fit the follow-up scorer's weights on pairs of real meetings, and measure it with whole councils left out.

Usage: python -m tests.benchmarks.fit_follow_up [FOLDER ...]   (default: ../shared/corpus/follow-up)

Reads the labelled pairs: for each action of the earlier minutes, the words of the later minutes that answer it. The
actions are taken twice, as they are labelled and as they are found in the earlier minutes; beside them stand strangers,
actions of the same council from long before or after, which nothing answers. Every place that ``rank`` looks at for an
action is one example; it is positive when it overlaps a labelled answer.
Softmax over the places of an action and "nothing heard", by L-BFGS from nought until nothing moves, with a small
penalty on each weight but the bias; that is fitted once more on the pairs' own actions alone, of which more are
answered. Last comes how often answers of each certainty were right.
Nothing is written: paste what is printed into WEIGHTS.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from ccpi_actions.tracking.follow_up import FURTHER, follow_up
from ccpi_actions.tracking.follow_up.matching.features import WEIGHTS
from tests.benchmarks.descent import minimize
from tests.benchmarks.follow_up_pairs import Described, Group, Pair, describe_pair, overlaps, read_pair

PENALTY = 0.001


def fit_all(described: Iterable[Described]) -> dict[str, float]:
    """Fit on all actions, and the bias on the pairs' own."""
    own = [group for one in described for group in one.own]
    strangers = [group for one in described for group in one.strangers]
    weights = fit([*own, *strangers], dict.fromkeys(WEIGHTS, 0.0), tuple(WEIGHTS))
    return fit(own, weights, ("bias",))


def fit(groups: Sequence[Group], start: dict[str, float], moving: Sequence[str]) -> dict[str, float]:
    """Fit: for each action, raise the labelled answers over other places and over none; move only some weights."""
    said = [
        [({name: value for name, value in features.items() if value}, good) for features, good in group]
        for group in groups
    ]

    def loss(values: Sequence[float]) -> tuple[float, list[float]]:
        weights = start | dict(zip(moving, values, strict=True))
        kept = {name: weight for name, weight in weights.items() if name != "bias"}
        slope = {name: 2 * PENALTY * len(groups) * kept.get(name, 0.0) for name in weights}
        total = PENALTY * len(groups) * sum(weight**2 for weight in kept.values())
        total += sum(_add_slope(group, weights, slope) for group in said)
        return total, [slope[name] for name in moving]

    found = minimize(loss, [start[name] for name in moving])
    return start | {name: round(value, 2) for name, value in zip(moving, found, strict=True)}


def _add_slope(group: Group, weights: dict[str, float], slope: dict[str, float]) -> float:
    """Add to the slope of the loss what the places of one action contribute; give their loss."""
    powers = [math.exp(max(-30.0, min(30.0, score(features, weights)))) for features, _ in group]
    total = sum(powers) + 1.0
    right = sum(power for power, (_, good) in zip(powers, group, strict=True) if good)
    for power, (features, good) in zip(powers, group, strict=True):
        error = power / total - (power / right if good else 0.0)
        for name, value in features.items():
            slope[name] += error * value
    return math.log(total) - math.log(right or 1.0)


def score(features: dict[str, float], weights: dict[str, float]) -> float:
    return sum(weights[name] * value for name, value in features.items())


def measure(weights: dict[str, float], groups: list[Group], threshold: float) -> Counter[str]:
    """Count, as the follow-up score does: answered, linked by first or second, offered, right at first.

    Each place counts as a paragraph of its own, so that a little less is offered here than ``follow_up`` does.
    """
    t: Counter[str] = Counter()
    for group in groups:
        powers = sorted(((math.exp(score(features, weights)), good) for features, good in group), reverse=True)
        total = 1.0 + sum(power for power, _ in powers)
        offered = [good for power, good in powers if power / total >= FURTHER]
        if not powers or powers[0][0] / total < threshold:
            offered = []
        t["answered"] += any(good for _, good in group)
        t["linked"] += any(offered[:2])
        t["offered"] += bool(offered)
        t["right"] += bool(offered) and offered[0]
    return t


Sure = tuple[float, str, bool]


def judge(pair: Pair) -> list[Sure]:
    """Follow up each labelled action of a pair: how sure the answer is, what it says, whether that is right."""
    judged: list[Sure] = []
    sources = {pair.earlier.sha256 or "": pair.earlier}
    for label, found in zip(pair.labels, follow_up(pair.labelled, sources, [pair.later]), strict=True):
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
    pairs = [read_pair(path) for path in paths if "earlier" in json.loads(path.read_text())]
    described = [describe_pair(pair, pairs) for pair in pairs]
    left_out = {
        council: fit_all([one for pair, one in zip(pairs, described, strict=True) if pair.council != council])
        for council in sorted({pair.council for pair in pairs})
    }
    everything = fit_all(described)
    for name in ("labelled", "found"):
        for threshold in (0.34, 0.38, 0.42, 0.46):
            out, known, now = Counter[str](), Counter[str](), Counter[str]()
            for pair, one in zip(pairs, described, strict=True):
                groups = getattr(one, name)
                out += measure(left_out[pair.council], groups, threshold)
                known += measure(everything, groups, threshold)
                now += measure(WEIGHTS, groups, threshold)
            line = "  ".join(
                f"{kind} recall {t['linked'] / t['answered']:.3f} precision {t['right'] / max(1, t['offered']):.3f}"
                for kind, t in (("council left out:", out), ("seen:", known), ("weights in use:", now))
            )
            print(f"actions as {name}, threshold {threshold}: {line}")
    print_calibration([one for pair in pairs for one in judge(pair)])
    print(json.dumps(everything, indent=4))
    return 0


if __name__ == "__main__":
    sys.exit(main())
