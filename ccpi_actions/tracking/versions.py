"""Versions of the same minutes: which texts are versions of one another, and which commitment is which action."""

import re
from collections.abc import Sequence

import msgspec

from ccpi_actions.commitments.model import Commitment
from ccpi_actions.tracking.model import Action

#: Two texts are versions of one another when this share of all their runs of three words is in both. Minutes amended
#: before they are confirmed share well over 0.8; two meetings of one body on one day (the annual meeting and the
#: ordinary one after it), about 0.1.
SAME_MINUTES = 0.5
#: Likeness of quotes (0 to 1) from which they are one commitment: reworded in a newer version of the same minutes, or
#: said in two documents of one meeting, where wording is the only evidence.
REWORDED, SAME_WORDS = 0.70, 0.90
#: A task typed by hand is this like the task found for it.
SAME_TASK = 0.85

_WORD = re.compile(r"\w+")


class Pairing(msgspec.Struct, frozen=True):
    """Commitments of a document beside the actions tracked already."""

    pairs: list[tuple[Commitment, Action]]
    new: list[Commitment]
    missing: list[Action]


def words(text: str) -> list[str]:
    """Return the words of a text without case and punctuation: what versions are compared by."""
    return _WORD.findall(text.casefold())


def runs(of: Sequence[str]) -> set[tuple[str, ...]]:
    """Return all runs of three words."""
    return {tuple(of[index : index + 3]) for index in range(max(1, len(of) - 2))}


def likeness(first: Sequence[str], second: Sequence[str]) -> float:
    """Return the share of runs of three words that two texts have in common, 0 to 1."""
    one, other = runs(first), runs(second)
    return len(one & other) / len(one | other)


def pair(commitments: Sequence[Commitment], actions: Sequence[Action], least: float) -> Pairing:
    """Pair each commitment with at most one action, the likest first, equal ones in the order of the text.

    A quote that is the same but for case and punctuation pairs at once; others by the likeness of their characters,
    of at least ``least``, a little more when item numbers agree; actions without a quote, typed by hand, by their task.
    """
    of_commitments = [_forms(one.quote.text, *(span.text for span in one.quotes)) for one in commitments]
    of_actions = [_forms(*(quote.text for quote in one.quotes)) for one in actions]
    scored: list[tuple[float, int, int]] = []
    for number, commitment in enumerate(commitments):
        for index, action in enumerate(actions):
            score = _score(commitment, action, of_commitments[number], of_actions[index], least)
            if score:
                scored.append((-score, number, index))
    taken: dict[int, int] = {}
    used: set[int] = set()
    for _, number, index in sorted(scored):
        if number not in taken and index not in used:
            taken[number] = index
            used.add(index)
    return Pairing(
        [(commitments[number], actions[index]) for number, index in sorted(taken.items())],
        [one for number, one in enumerate(commitments) if number not in taken],
        [one for index, one in enumerate(actions) if index not in used],
    )


def still_says(text: str, action: Action) -> bool:
    """Say whether a text (as ``" ".join(words(…))``) still has the words of one of an action's quotes."""
    return any(f" {form} " in f" {text} " for form in _forms(*(quote.text for quote in action.quotes)))


def _forms(*texts: str) -> list[str]:
    return [form for form in (" ".join(words(text)) for text in texts) if form]


def _score(commitment: Commitment, action: Action, said: list[str], kept: list[str], least: float) -> float:
    from rapidfuzz import fuzz

    if not kept:
        task = fuzz.token_set_ratio(commitment.task, action.task, score_cutoff=SAME_TASK * 100) / 100
        return float(task)
    if set(said) & set(kept):
        return 2.0 if commitment.item == action.source.item else 1.9
    best = max(fuzz.ratio(one, other, score_cutoff=least * 100) for one in said for other in kept) / 100
    return best + (0.05 if best and commitment.item == action.source.item else 0.0)
