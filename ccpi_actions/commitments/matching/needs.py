"""Rules that say which words they need: one look at the words of a text tells which of them can match there."""

import re
from collections.abc import Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from ccpi_actions.commitments.matching.trees import tree

#: What is known of words is forgotten when it is of more than this; a language has fewer, an attack may have more.
_MOST_WORDS = 50_000


class Needing(Protocol):
    """What needs words: for each of its groups one of the words must stand in the text, within a word or as one."""

    @property
    def needs(self) -> tuple[tuple[str, ...], ...]: ...


Rule = TypeVar("Rule", bound=Needing)


def groups_of(needs: str) -> tuple[tuple[str, ...], ...]:
    """Read needs as rules print them: "week & next coming" is "week", and "next" or "coming"."""
    return tuple(tuple(group.split()) for group in needs.split("&") if group.strip())


class RulesByWord(Generic[Rule]):
    """Chooses from rules those that the words of a text call.

    Words are looked for in lower case, as parts of what stands between white space; a word in capitals stands for a
    pattern of ``kinds`` ("A_MONTH"), which is searched in each as printed. What a word calls is worked out once and
    kept as a number with a bit for each rule and group, so that choosing costs one look-up for each word.
    """

    def __init__(self, rules: Sequence[Rule], kinds: Mapping[str, str] | None = None) -> None:
        self._rules = rules
        self._kinds = {kind: re.compile(source) for kind, source in (kinds or {}).items()}
        self._any_kind = re.compile("|".join(f"(?:{source})" for source in (kinds or {}).values()) or r"(?!)")
        #: For each word, the bits of the groups that it meets; those of the second groups stand above all of the first.
        self._bits: dict[str, int] = {}
        self._groups = max(1, *(len(rule.needs) for rule in rules))
        self._always = 0
        for place, rule in enumerate(rules):
            for number in range(self._groups):
                bit = 1 << (place + number * len(rules))
                if number >= len(rule.needs):
                    self._always |= bit
                    continue
                for word in rule.needs[number]:
                    self._bits[word] = self._bits.get(word, 0) | bit
        words = [word for word in self._bits if word not in self._kinds]
        #: Finds the longest needed word wherever one begins; the bits of those are the bits of all that it begins with.
        self._needed = re.compile(f"(?=({tree(map(re.escape, words))}))" if words else "(?!)")
        for word in sorted(words, key=len):
            for length in range(1, len(word)):
                self._bits[word] |= self._bits.get(word[:length], 0)
        self._known: dict[str, int] = {}
        #: Words known to meet no need, as most do.
        self._idle: set[str] = set()
        self._chosen: dict[int, tuple[Rule, ...]] = {0: ()}

    def called_by(self, text: str) -> tuple[Rule, ...]:
        """Give the rules all of whose needs the words of a text meet, in their order."""
        known = self._known
        met = self._always
        for word in set(text.split()) - self._idle:
            bits = known.get(word)
            met |= self._learn(word) if bits is None else bits
        called = met
        for _ in range(self._groups - 1):
            met >>= len(self._rules)
            called &= met
        chosen = self._chosen.get(called)
        return self._choose(called) if chosen is None else chosen

    def _learn(self, word: str) -> int:
        """Work out which groups a word meets, and remember it."""
        bits = 0
        for need in self._needed.findall(word.lower()):
            bits |= self._bits[need]
        if self._any_kind.search(word):
            for kind, pattern in self._kinds.items():
                if pattern.search(word):
                    bits |= self._bits.get(kind, 0)
        if len(self._known) + len(self._idle) > _MOST_WORDS:
            self._known.clear()
            self._idle.clear()
        if bits:
            self._known[word] = bits
        else:
            self._idle.add(word)
        return bits

    def _choose(self, called: int) -> tuple[Rule, ...]:
        chosen = tuple(rule for place, rule in enumerate(self._rules) if called >> place & 1)
        if len(self._chosen) > _MOST_WORDS:
            self._chosen = {0: ()}
        self._chosen[called] = chosen
        return chosen
