"""Which rules and objections are worth trying on a sentence: one look at its words instead of a search for each."""

import re
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from ccpi_actions.commitments.rules import OBJECTIONS, RULES

_WORDS = re.compile(r"[a-z]+|['’]ll")
#: Caches are emptied when they get this long; a language has fewer words, an attack may have more.
_LONGEST_CACHE = 60_000
#: Words that are in most sentences: a trigger is looked up by another of its words, if it has one.
_COMMON = frozenset("to be that for will would".split())


class Triggered(Protocol):
    """What has triggers: words that must all be in the sentence; "request-" stands for every word that begins so."""

    @property
    def triggers(self) -> tuple[str, ...]: ...


Kind = TypeVar("Kind", bound=Triggered)


class Triggers(Generic[Kind]):
    """Chooses, of many things with triggers, those that the words of a sentence call for."""

    def __init__(self, things: Sequence[Kind]) -> None:
        self._things = things
        parts = sorted({part for thing in things for trigger in thing.triggers for part in trigger.split()})
        self._bits = {part: 1 << number for number, part in enumerate(parts)}
        self._always = 0
        #: For each part that triggers are looked up by: (the words wanted, the thing's own bit).
        self._by_part: dict[str, list[tuple[int, int]]] = {}
        for number, thing in enumerate(things):
            for trigger in thing.triggers:
                words = trigger.split()
                if not words:
                    self._always |= 1 << number
                    continue
                key = min(words, key=lambda word: (word in _COMMON, -len(word)))
                wanted = sum(self._bits[word] for word in set(words))
                self._by_part.setdefault(key, []).append((wanted, 1 << number))
        #: Parts that stand for all words that begin so, by their beginning, and how long these beginnings are.
        self._beginnings = {part[:-1]: part for part in parts if part.endswith("-")}
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})
        self._words: dict[str, tuple[int, list[tuple[int, int]]]] = {}
        #: Words known to stand for no part: most of a sentence.
        self._idle: set[str] = set()
        self._chosen: dict[int, list[Kind]] = {}

    def choose(self, low: str) -> list[Kind]:
        """Give what to try on a lower-cased sentence, in order."""
        known = self._words
        mask, pairs = 0, []
        for word in set(_WORDS.findall(low)) - self._idle:
            entry = known.get(word) or self._learn(word)
            mask |= entry[0]
            if entry[1]:
                pairs.append(entry[1])
        called = self._always
        for some in pairs:
            for wanted, own in some:
                if mask & wanted == wanted:
                    called |= own
        chosen = self._chosen.get(called)
        if chosen is None:
            chosen = [thing for number, thing in enumerate(self._things) if called >> number & 1]
            self._chosen[called] = chosen
        return chosen

    def _learn(self, word: str) -> tuple[int, list[tuple[int, int]]]:
        """Work out which parts a word stands for, and remember it."""
        mask = 0
        pairs: list[tuple[int, int]] = []
        beginnings = (self._beginnings.get(word[:length]) for length in self._lengths if length <= len(word))
        for part in (word if word in self._bits else None, *beginnings):
            if part is not None:
                mask |= self._bits[part]
                pairs.extend(self._by_part.get(part, ()))
        if len(self._words) + len(self._idle) > _LONGEST_CACHE:
            self._words.clear()
            self._idle.clear()
        if mask:
            self._words[word] = mask, pairs
        else:
            self._idle.add(word)
        return mask, pairs


RULES_ANYWHERE = Triggers([rule for rule in RULES if not rule.resolution])
RULES_IN_RESOLUTIONS = Triggers(RULES)
OBJECTIONS_BY_WORD = Triggers(OBJECTIONS)
