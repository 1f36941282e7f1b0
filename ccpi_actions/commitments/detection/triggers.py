"""Which rules and objections are worth trying on a sentence, and where: one look at its words instead of many searches.

All words that call a rule or that its pattern opens with are one expression, a tree of letters, which goes through a
sentence once. Rules are then tried at the places of the words they open with.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Generic, Protocol, TypeVar

from ccpi_actions.commitments.matching.openings import Opening, begins_the_sentence, openings
from ccpi_actions.commitments.matching.trees import tree
from ccpi_actions.commitments.rules import OBJECTIONS, RULES

#: Words that are in most sentences: a trigger is looked up by another of its words, if it has one.
_COMMON = frozenset("to be that for will would".split())
#: Words that are in most sentences and open no pattern: a trigger that has another word does without them.
_UNTELLING = frozenset("and that in it at this from with by for".split())
#: Words that open patterns of few sentences, and are in too many to look for: such a pattern is tried everywhere.
_EVERYWHERE = frozenset("it he she they this that with cllr cllrs mr mrs dr council members".split())

#: So many things are read off a set at once.
_FEW = 12


class Triggered(Protocol):
    """What has triggers: words that must all be in the sentence; "request-" stands for every word that begins so."""

    @property
    def triggers(self) -> tuple[str, ...]: ...

    @property
    def pattern(self) -> str: ...

    @property
    def sign(self) -> str: ...

    @property
    def regex(self) -> re.Pattern[str]: ...


Kind = TypeVar("Kind", bound=Triggered)


#: What a word of the tree stands for, as sets of bits: the parts of triggers that it is; the things it calls alone;
#: those that want more (the parts wanted, the things); and the things whose pattern may begin with it. A plain tuple:
#: one with names is slower to take apart, and there are very many.
Word = tuple[int, int, tuple[tuple[int, int], ...], int]


#: A thing with its number and the match of its pattern.
_Tried = tuple[int, Kind, Callable[[str, int], re.Match[str] | None]]
#: The words of a stretch of text that may call something, with their places.
Words = list[tuple[int, Word]]


class Triggers(Generic[Kind]):
    """Chooses, of many things with triggers, those that the words of a sentence call for."""

    def __init__(self, things: Sequence[Kind], *, placed: bool) -> None:
        """Take the things, and whether their patterns are to be tried at the places of words (``matches``)."""
        self._things = things
        opened = [_telling_openings(thing.pattern) if placed else None for thing in things]
        #: Things that are tried at the places of words; things whose pattern holds at the start of a sentence only;
        #: things that no word calls, and those of them that a sign does.
        self._placed = _set(number for number, found in enumerate(opened) if found is not None)
        self._first = _set(number for number, thing in enumerate(things) if begins_the_sentence(thing.pattern))
        wordless = [(number, thing) for number, thing in enumerate(things) if "" in thing.triggers]
        self._always = _set(number for number, thing in wordless if not thing.sign)
        self._signed = [(1 << number, re.compile(thing.sign)) for number, thing in wordless if thing.sign]
        calls = [
            [_parts(trigger, placed=found is not None) for trigger in thing.triggers if trigger]
            for thing, found in zip(things, opened, strict=True)
        ]
        words = {part for triggers in calls for parts in triggers for part in parts}
        words = words.union(*(found for found in opened if found is not None))
        self._words = _meanings(calls, opened, sorted(words))
        self._scan = re.compile(r"\b" + tree(word.letters + ("\\b" if word.whole else "") for word in words))
        self._decoded: dict[int, list[_Tried[Kind]]] = {}
        self._few = [((1 << _FEW) - 1) << first for first in range(0, len(things), _FEW)]

    def words(self, low: str, start: int, end: int) -> Words:
        """Give the words in a part of a lower-cased text that may call something."""
        known = self._words
        return [(match.start(), known[match[0]]) for match in self._scan.finditer(low, start, end)]

    def any_called(self, words: Words, kept: int) -> bool:
        """Tell sooner than ``called`` whether some of a set of things are called for; where not, they may be still."""
        return any(alone & kept for _, (_, alone, _, _) in words)

    def called(self, words: Words, low: str, start: int, end: int) -> int:
        """Give the set of things that the words of a part of a text call for."""
        parts, called = 0, self._always
        shared: list[tuple[int, int]] = []
        for _, (own, alone, pairs, _) in words:
            parts |= own
            called |= alone
            if pairs:
                shared += pairs
        for wanted, things in shared:
            if parts & wanted == wanted:
                called |= things
        for things, sign in self._signed:
            if sign.search(low, start, end) is not None:
                called |= things
        return called

    def things(self, called: int) -> list[_Tried[Kind]]:
        """Give the things of a set, with their numbers and the match of their patterns, in order."""
        found = self._decoded.get(called)
        if found is None:
            found = self._decoded[called] = []
            for few in self._few:
                if together := called & few:
                    found += self._decoded.get(together) or self._some(together)
        return found

    def _some(self, called: int) -> list[_Tried[Kind]]:
        """Give the things of a set of few: sets of many have such in common."""
        numbers = [number for number in range(called.bit_length()) if called >> number & 1]
        found: list[_Tried[Kind]] = [(one, self._things[one], self._things[one].regex.match) for one in numbers]
        self._decoded[called] = found
        return found

    def choose(self, low: str) -> list[Kind]:
        """Give what to try on a lower-cased sentence, in order."""
        return [thing for _, thing, _ in self.things(self.called(self.words(low, 0, len(low)), low, 0, len(low)))]

    def matches(self, low: str, words: Words, called: int, start: int) -> list[tuple[Kind, re.Match[str]]]:
        """Give all matches in a lower-cased sentence of the things that its words call for, in the order of these.

        The places of the words are those in the text, where the sentence begins at ``start``.
        """
        found: list[_Found[Kind]] = []
        placed = called & self._placed
        if placed:
            decoded = self._decoded
            for place, (_, _, _, opens) in words:
                if opened := opens & placed:
                    for number, thing, match_at in decoded.get(opened) or self.things(opened):
                        match = match_at(low, place - start)
                        if match is not None:
                            found.append((number, place - start, thing, match))
        if called != placed:
            for number, thing, match_at in self.things(called ^ placed):
                if self._first >> number & 1:
                    match = match_at(low, 0)
                    if match is not None:
                        found.append((number, 0, thing, match))
                else:
                    found += [(number, match.start(), thing, match) for match in thing.regex.finditer(low)]
        return _apart(found) if found else []


#: The number of a thing, where it matches, the thing and the match.
_Found = tuple[int, int, Kind, re.Match[str]]


def _apart(found: list[_Found[Kind]]) -> list[tuple[Kind, re.Match[str]]]:
    """Put matches in order and leave out, of those of one thing, what begins inside the one before."""
    if len(found) == 1:
        return [found[0][2:]]
    found.sort(key=itemgetter(0, 1))
    kept = []
    last, end = -1, 0
    for number, place, thing, match in found:
        if number != last or place >= end:
            kept.append((thing, match))
            last, end = number, match.end()
    return kept


def _telling_openings(pattern: str) -> frozenset[Opening] | None:
    """Give the words that a pattern opens with, unless one is in so many sentences that its places cost too much."""
    found = openings(pattern)
    return found if found is not None and _EVERYWHERE.isdisjoint(opening.letters for opening in found) else None


def _parts(trigger: str, *, placed: bool) -> list[Opening]:
    """Read the words of a trigger; words that are in most sentences are not asked for where others will do.

    A thing that is tried at the places of words is quickly tried: any other word will do for it.
    """
    words = trigger.split()
    telling = [word for word in words if word not in _UNTELLING]
    if not telling or (not placed and _COMMON.issuperset(telling)):
        telling = words
    return [Opening(word[:-1], whole=False) if word.endswith("-") else Opening(word, whole=True) for word in telling]


def _meanings(
    triggers: Sequence[Sequence[Sequence[Opening]]],
    opened: Sequence[frozenset[Opening] | None],
    words: Sequence[Opening],
) -> dict[str, Word]:
    """Work out what each word of the tree stands for: for itself, and for all the beginnings that it begins with."""
    together = {part for wanted in triggers for parts in wanted if len(parts) > 1 for part in parts}
    numbers = {word: number for number, word in enumerate(word for word in words if word in together)}
    calls: dict[Opening, dict[int, int]] = {word: {} for word in words}
    opens = dict.fromkeys(words, 0)
    for number, (wanted_words, begin_with) in enumerate(zip(triggers, opened, strict=True)):
        for parts in wanted_words:
            key = min(parts, key=lambda part: (part.letters in _COMMON, -len(part.letters)))
            wanted = _set(numbers[part] for part in parts) if len(parts) > 1 else 0
            calls[key][wanted] = calls[key].get(wanted, 0) | 1 << number
        for word in begin_with or ():
            opens[word] |= 1 << number
    meanings = {}
    for letters in {word.letters for word in words}:
        begun = [Opening(letters[:length], whole=False) for length in range(1, len(letters) + 1)]
        stands = [word for word in (Opening(letters, whole=True), *begun) if word in calls]
        own = _set(numbers[word] for word in stands if word in numbers)
        pairs = [pair for word in stands for pair in calls[word].items()]
        meanings[letters] = (
            own,
            _union(called for wanted, called in pairs if own & wanted == wanted),
            tuple((wanted, called) for wanted, called in pairs if own & wanted != wanted),
            _union(opens[word] for word in stands),
        )
    return meanings


def _set(numbers: Iterable[int]) -> int:
    """Give the set that has a bit for each number."""
    return _union(1 << number for number in numbers)


def _union(sets: Iterable[int]) -> int:
    """Give the bits that any of the sets has."""
    found = 0
    for one in sets:
        found |= one
    return found


RULES_BY_WORD = Triggers(RULES, placed=True)
OBJECTIONS_BY_WORD = Triggers(OBJECTIONS, placed=False)
#: The rules that hold only in resolutions, their limbs, and lists of actions.
IN_RESOLUTIONS = _set(number for number, rule in enumerate(RULES) if rule.resolution)
#: The rules that hold only in minutes kept in the present tense.
IN_THE_PRESENT = _set(number for number, rule in enumerate(RULES) if rule.present)
