"""Many words as one expression, a tree of letters: a list of alternatives would try every word at every place."""

import re
from collections.abc import Iterable
from functools import cache
from string import ascii_lowercase
from typing import Generic, TypeVar

from ccpi_actions.commitments.matching.openings import ways

_Tree = dict[str, "_Tree"]
#: A word of an expression that letters alone make up, some of which may be missing: "clerks?".
_PLAIN = re.compile(r"(?:[a-z' -]\??)+")
_SIGN = re.compile(r"\\?.", re.DOTALL)
#: What is known of last letters is forgotten when it is of more.
_MOST_KNOWN = 20_000

Kind = TypeVar("Kind")


def tree(words: Iterable[str]) -> str:
    """Make one expression of words in small letters, each of which may end in a word boundary.

    Of two words that begin alike the longer one is tried first.
    """
    root: _Tree = {}
    for word in words:
        node = root
        for sign in _SIGN.findall(word):
            node = node.setdefault(sign, {})
        node[""] = {}
    return _branches(root)


def _branches(node: _Tree) -> str:
    """Give the expression of what may follow in the tree: letters before signs, the end last."""
    letters = sorted(sign for sign in node if sign)
    found = [sign + _branches(node[sign]) for sign in letters] + [""] * ("" in node)
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


class Endings(Generic[Kind]):
    """Classes a text in small letters by the words and phrases that it ends with."""

    def __init__(self, *kinds: tuple[str, Kind]) -> None:
        """Take alternations of words and phrases, each with what ends so; "clerks?" is two words. The first counts."""
        self._kinds = [(_Ending(pattern), kind) for pattern, kind in kinds]
        #: What may match by the last letters of a text: few of all the words have those.
        self._by_last: dict[str, list[tuple[re.Pattern[str], Kind]]] = {}

    def kind_of(self, text: str) -> Kind | None:
        """Give what a text ends with, or None."""
        last = _last_letters(text)
        tried = self._by_last.get(last)
        if tried is None:
            if len(self._by_last) > _MOST_KNOWN:
                self._by_last.clear()
            found = [(ending.by_last(last), kind) for ending, kind in self._kinds]
            tried = self._by_last[last] = [(pattern, kind) for pattern, kind in found if pattern is not None]
        for pattern, kind in tried:
            if pattern.search(text) is not None:
                return kind
        return None


class _Ending:
    """An alternation of words and phrases at the end of a text: all of it, and the part that letters do not spell."""

    def __init__(self, pattern: str) -> None:
        spelt: list[str] = []
        others: list[str] = []
        for way in ways(pattern):
            if _PLAIN.fullmatch(way):
                spelt += _spelt(way)
            else:
                others.append(way)
        self._lasts = frozenset(map(_last_letters, spelt))
        self._all = rf"\b(?:{'|'.join([tree(spelt), *others])})$"
        self._others = rf"\b(?:{'|'.join(others)})$" if others else ""

    def by_last(self, last: str) -> re.Pattern[str] | None:
        """Give what is to be searched in a text with these last letters, or None."""
        pattern = self._all if last in self._lasts else self._others
        return _compiled(pattern) if pattern else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _last_letters(text: str) -> str:
    return text[len(text.rstrip(ascii_lowercase)) :]


def _spelt(word: str) -> list[str]:
    """Give the words that a word with letters that may be missing stands for."""
    before, optional, after = word.partition("?")
    if not optional:
        return [word]
    return [first + rest for rest in _spelt(after) for first in (before, before[:-1])]
