"""Many words as one expression, a tree of letters: a list of alternatives would try every word at every place."""

import re
from collections.abc import Iterable

from ccpi_actions.commitments.openings import ways

_Tree = dict[str, "_Tree"]
#: A word of an expression that letters alone make up, some of which may be missing: "clerks?".
_PLAIN = re.compile(r"(?:[a-z' -]\??)+")
_SIGN = re.compile(r"\\?.", re.DOTALL)


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


def ending(pattern: str) -> re.Pattern[str]:
    """Compile an alternation of words and phrases that a text in small letters may end with; "clerks?" is two words."""
    found: list[str] = []
    others: list[str] = []
    for way in ways(pattern):
        if _PLAIN.fullmatch(way):
            found += _spelt(way)
        else:
            others.append(way)
    return re.compile(rf"\b(?:{'|'.join([tree(found), *others])})$")


def _spelt(word: str) -> list[str]:
    """Give the words that a word with letters that may be missing stands for."""
    before, optional, after = word.partition("?")
    if not optional:
        return [word]
    return [first + rest for rest in _spelt(after) for first in (before, before[:-1])]
