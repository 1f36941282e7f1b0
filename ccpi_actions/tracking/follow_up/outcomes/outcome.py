"""What an answer says became of an action: done, or progress (awaited, ongoing, deferred, asked again)."""

import math
import re
from functools import lru_cache
from typing import Literal

from ccpi_actions.tracking.follow_up.outcomes.done import DONE_RULES
from ccpi_actions.tracking.follow_up.outcomes.progress import PROGRESS_RULES
from ccpi_actions.tracking.follow_up.outcomes.promises import PROMISE_RULES, PromiseRule
from ccpi_actions.tracking.follow_up.outcomes.rule import OutcomeRule

Outcome = Literal["done", "progress", "none"]
OUTCOME_RULES = (*PROGRESS_RULES, *DONE_RULES)

#: What stands after such a word is the upshot: it counts so much more.
_TURNS = re.compile(r"\b(?:but|however|although|unfortunately|yet)\b", re.IGNORECASE)
_UPSHOT = 1.6


@lru_cache(maxsize=5_000)
def promised(words: str) -> tuple[PromiseRule, ...]:
    """Find the kinds of thing that an action's words promise."""
    return tuple(rule for rule in PROMISE_RULES if rule.pattern.search(words))


@lru_cache(maxsize=20_000)
def _matches(text: str) -> tuple[tuple[OutcomeRule, float, str], ...]:
    """Find the rules that a text fits: with each what it weighs there, and the words that fit it."""
    found = []
    turn = _TURNS.search(text)
    for rule in OUTCOME_RULES:
        match = rule.pattern.search(text)
        if match is not None:
            upshot = rule.pattern.search(text, turn.start()) if turn else None
            found.append((rule, rule.weight * (_UPSHOT if upshot else 1.0), (upshot or match).group()))
    return tuple(found)


def weigh_outcome(
    text: str, owner_printed_again: bool = False, promise: str = ""
) -> tuple[Outcome, float, tuple[str, ...]]:
    """Decide whether words that answer an action read as done or as progress.

    ``text`` is the answer; ``owner_printed_again`` says that an owner stands in its margin, the mark of
    something still owed; ``promise`` is what was promised, in the action's own words. Gives the outcome, a margin
    from 0 (even) to 1 (clear), and the words relied on.
    """
    scores = {"done": 0.0, "progress": 0.8 if owner_printed_again else 0.0}
    words: list[str] = []
    kinds = promised(promise) if promise else ()
    for rule, weight, said in _matches(text):
        scores[rule.outcome] += math.prod((kind.factors.get(rule.name, 1.0) for kind in kinds), start=weight)
        words.append(f"{rule.name}: “{said}”")
    if kinds and words:
        leaning = sum(kind.leaning for kind in kinds)
        scores["done" if leaning > 0 else "progress"] += abs(leaning)
    total = scores["done"] + scores["progress"]
    if not total:
        return "done", 0.0, ()
    outcome: Outcome = "done" if scores["done"] >= scores["progress"] else "progress"
    return outcome, abs(scores["done"] - scores["progress"]) / total, tuple(words)
