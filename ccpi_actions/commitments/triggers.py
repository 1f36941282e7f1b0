"""Which rules are worth trying on a sentence: one look at its words instead of a search for each rule."""

import re
from collections.abc import Iterable

from ccpi_actions.commitments.rules import RULES
from ccpi_actions.commitments.rules.model import Rule

_WORDS = re.compile(r"[a-z]+|['’]ll")
#: Caches are emptied when they get this long; a language has fewer words, an attack may have more.
_LONGEST_CACHE = 60_000


class Triggers:
    """Chooses rules by the words of a sentence.

    A trigger is one or more words that must all be in the sentence; "request-" stands for every word that begins so.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        parts = sorted({part for rule in rules for trigger in rule.triggers for part in trigger.split()})
        bits = {part: 1 << number for number, part in enumerate(parts)}
        self._whole = {part: bit for part, bit in bits.items() if not part.endswith("-")}
        self._stems = [(part[:-1], bit) for part, bit in bits.items() if part.endswith("-")]
        self._all = list(rules)
        #: (words wanted, the rule's own bit), for rules that may stand anywhere, and for all.
        pairs = [
            (sum(bits[part] for part in set(trigger.split())), 1 << number, rule.resolution)
            for number, rule in enumerate(self._all)
            for trigger in rule.triggers
        ]
        self._pairs = {
            True: [(wanted, own) for wanted, own, _ in pairs],
            False: [(wanted, own) for wanted, own, resolution in pairs if not resolution],
        }
        self._masks: dict[str, int] = {}
        self._chosen: dict[int, list[Rule]] = {}

    def rules_for(self, low: str, deciding: bool) -> list[Rule]:
        """Give the rules to try on a lower-cased sentence, in order; ``deciding``: it stands in a resolution."""
        masks = self._masks
        mask = 0
        for word in _WORDS.findall(low):
            bit = masks.get(word)
            mask |= self._mask(word) if bit is None else bit
        rules = 0
        for wanted, own in self._pairs[deciding]:
            if mask & wanted == wanted:
                rules |= own
        chosen = self._chosen.get(rules)
        return self._choose(rules) if chosen is None else chosen

    def _mask(self, word: str) -> int:
        mask = self._whole.get(word, 0)
        for stem, bit in self._stems:
            if word.startswith(stem):
                mask |= bit
        if len(self._masks) > _LONGEST_CACHE:
            self._masks.clear()
        self._masks[word] = mask
        return mask

    def _choose(self, rules: int) -> list[Rule]:
        chosen = [rule for number, rule in enumerate(self._all) if rules >> number & 1]
        self._chosen[rules] = chosen
        return chosen


TRIGGERS = Triggers(RULES)
