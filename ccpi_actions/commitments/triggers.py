"""Which rules and objections are worth trying on a sentence: one look at its words instead of a search for each."""

import re
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from ccpi_actions.commitments.rules import OBJECTIONS, RULES

_WORDS = re.compile(r"[a-z]+|['’](?:ll|d)\b")
#: Caches are emptied when they get this long; a language has fewer words, an attack may have more.
_LONGEST_CACHE = 60_000
#: Words that are in most sentences: a trigger is looked up by another of its words, if it has one.
_COMMON = frozenset("to be that for will would".split())


class Triggered(Protocol):
    """What has triggers: words that must all be in the sentence; "request-" stands for every word that begins so."""

    @property
    def triggers(self) -> tuple[str, ...]: ...


Kind = TypeVar("Kind", bound=Triggered)


#: What a word calls: the parts it stands for, the things it calls by itself, and (the parts wanted, the thing).
_Called = tuple[int, int, list[tuple[int, int]]]


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
        self._words: dict[str, _Called] = {}
        #: Words known to stand for no part: most of a sentence.
        self._idle: set[str] = set()
        self._chosen: dict[int, list[Kind]] = {}

    def choose(self, low: str) -> list[Kind]:
        """Give what to try on a lower-cased sentence, in order."""
        known = self._words
        mask, called, shared = 0, self._always, []
        for word in set(_WORDS.findall(low)) - self._idle:
            parts, alone, pairs = known.get(word) or self._learn(word)
            mask |= parts
            called |= alone
            if pairs:
                shared.append(pairs)
        for pairs in shared:
            for wanted, own in pairs:
                if mask & wanted == wanted:
                    called |= own
        chosen = self._chosen.get(called)
        if chosen is None:
            chosen = [thing for number, thing in enumerate(self._things) if called >> number & 1]
            self._chosen[called] = chosen
        return chosen

    def _learn(self, word: str) -> _Called:
        """Work out which parts a word stands for, and remember it."""
        mask = alone = 0
        pairs: list[tuple[int, int]] = []
        beginnings = (self._beginnings.get(word[:length]) for length in self._lengths if length <= len(word))
        for part in (word if word in self._bits else None, *beginnings):
            if part is not None:
                mask |= self._bits[part]
                for wanted, own in self._by_part.get(part, ()):
                    if wanted == self._bits[part]:
                        alone |= own
                    else:
                        pairs.append((wanted, own))
        if len(self._words) + len(self._idle) > _LONGEST_CACHE:
            self._words.clear()
            self._idle.clear()
        if mask:
            self._words[word] = mask, alone, pairs
        else:
            self._idle.add(word)
        return mask, alone, pairs


RULES_ANYWHERE = Triggers([rule for rule in RULES if not rule.resolution])
RULES_IN_RESOLUTIONS = Triggers(RULES)
OBJECTIONS_BY_WORD = Triggers(OBJECTIONS)
