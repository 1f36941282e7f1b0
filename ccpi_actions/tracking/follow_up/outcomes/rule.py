"""What a rule is that reads what became of an action."""

import re
from typing import Literal

import msgspec


class OutcomeRule(msgspec.Struct, frozen=True):
    """Words that speak for an outcome, how strongly, with examples that match and near-misses that do not."""

    name: str
    outcome: Literal["done", "progress"]
    weight: float
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


def any_of(*alternatives: str) -> re.Pattern[str]:
    """Make one pattern of several, blind to case.

    Where all begin at the start of a word, and look back only from there, no other place is tried.
    """
    return re.compile("|".join(alternatives), re.IGNORECASE)
