"""Versions of the same minutes: which texts are versions of one another, and which commitment is which action."""

import re
from collections import Counter
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
#: Minutes were amended when so many runs of three words on end are new in them, as a new sentence of seven words has.
#: The foot of a page of another file format has fewer, or stands on other pages too.
AMENDED = 8

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


def amended(before: Sequence[str], now: Sequence[str]) -> bool:
    """Say whether minutes have words that the version before had not: more than another file format brings in."""
    known = runs(before)
    said = [tuple(now[index : index + 3]) for index in range(len(now) - 2)]
    often = Counter(said)
    new = 0
    for run in said:
        new = new + 1 if run not in known and often[run] == 1 else 0
        if new == AMENDED:
            return True
    return False


def pair(commitments: Sequence[Commitment], actions: Sequence[Action], least: float) -> Pairing:
    """Pair each commitment with at most one action, the likest first, equal ones in the order of the text.

    A quote that is the same but for case and punctuation pairs at once; others by the likeness of their characters,
    of at least ``least``, a little more when item numbers agree; actions without a quote, typed by hand, by their task.
    Actions that a person has split share their words, and go with the same commitment.
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
    pairs = [(commitments[number], actions[index]) for number, index in sorted(taken.items())]
    missing = [one for index, one in enumerate(actions) if index not in used]
    wholes = [(one, next((said for said, first in pairs if _is_part(one, first)), None)) for one in missing]
    parts = [(said, one) for one, said in wholes if said is not None]
    apart = {one.id for _, one in parts}
    return Pairing(
        [*pairs, *parts],
        [one for number, one in enumerate(commitments) if number not in taken],
        [one for one in missing if one.id not in apart],
    )


def like(one: str, other: str, least: float = REWORDED) -> bool:
    """Say whether two texts are the same words, or reworded."""
    from rapidfuzz import fuzz

    return fuzz.ratio(" ".join(words(one)), " ".join(words(other))) >= least * 100


def still_says(text: str, action: Action) -> bool:
    """Say whether a text (as ``" ".join(words(…))``) still has the words of one of an action's quotes."""
    return any(f" {form} " in f" {text} " for form in _forms(*(quote.text for quote in action.quotes)))


def _is_part(action: Action, first: Action) -> bool:
    """Say whether an action was split from the same words as another: it has them, and a task by hand."""
    said, same = action.quotes[:1], first.quotes[:1]
    return "task" in action.edited and bool(said) and [one.text for one in said] == [one.text for one in same]


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
