"""Where a pattern can begin at all: the words it opens with, read off the pattern itself."""

import re
from collections.abc import Iterator
from typing import NamedTuple

#: The stop after a title, as text in small letters has it: it ends no clause.
TITLE_STOP = "\u2024"
_STOPS_ALLOWED = re.compile(r"\\\.\?|\[(?!\^)(?=[^\]\\]*(?:\\.[^\]\\]*)*?(?<!\\)\.)")


def with_title_stops(pattern: str) -> str:
    """Let the stop of a title stand where a pattern allows for a stop: one that may be missing, or one of a class."""
    return _STOPS_ALLOWED.sub(lambda found: f"[.{TITLE_STOP}]?" if found[0] == "\\.?" else f"[{TITLE_STOP}", pattern)


class Opening(NamedTuple):
    """The letters that a match begins with: a whole word, or the beginning of one."""

    letters: str
    whole: bool


_LETTERS = re.compile(r"[a-z]+")
_APOSTROPHES = "['’]"
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)")
#: What stands after a whole word.
_WORD_ENDS = ("\\s", "\\b", "\\ ", ",", ";")
_OPTIONAL = ("?", "*", "{0")
#: A pattern that may begin with more words than this is better tried everywhere.
_MOST = 24


def openings(pattern: str) -> frozenset[Opening] | None:
    """Read off a verbose pattern the words that every match of it begins with.

    Takes patterns over lower-cased text; gives None where a match may begin with something else than a plain word, or
    inside a word: such a pattern has to be tried everywhere.
    """
    found: set[Opening] = set()
    for way in ways(pattern):
        rest = _after_lookbehind(way)
        if not rest.startswith("\\b") or not _collect("", rest[2:], found):
            return None
    return frozenset(found) if len(found) <= _MOST else None


def begins_the_sentence(pattern: str) -> bool:
    """Tell whether a verbose pattern can match at the start of a sentence only."""
    return pattern.lstrip().startswith("^") and all(way.lstrip().startswith("^") for way in ways(pattern))


def _collect(letters: str, rest: str, found: set[Opening]) -> bool:
    """Add the words that begin with the letters read and go on with the rest of a pattern; tell if these are all."""
    rest = rest.lstrip() if letters else _after_lookbehind(rest)
    if not letters and rest.startswith(_APOSTROPHES):
        return all(_collect(sign, rest[len(_APOSTROPHES) :], found) for sign in "'’")
    more = _LETTERS.match(rest)
    if more is not None:
        after = rest[more.end() :]
        if after.startswith("?"):  # the last letter may be missing
            return all(_collect(letters + read, after[1:], found) for read in (more[0], more[0][:-1]))
        if after.startswith(_OPTIONAL):
            return False
        return _collect(letters + more[0], after, found)
    group = _GROUP.match(rest)
    if group is not None:
        end = _closing(rest)
        after = rest[end + 1 :]
        optional = after.startswith("?")
        if optional:
            after = after[1:].removeprefix("?")
        if not after.startswith(_OPTIONAL):
            inside = [*ways(rest[group.end() : end]), *([""] if optional else [])]
            return all(_collect(letters, way + after, found) for way in inside)
    if len(letters) > 1:
        found.add(Opening(letters, rest.startswith(_WORD_ENDS)))
    return len(letters) > 1


def _after_lookbehind(rest: str) -> str:
    """Give what is left of a pattern after what looks back, which takes no room."""
    rest = rest.lstrip()
    while rest.startswith("(?<"):
        if rest[3] not in "=!":
            return rest
        rest = rest[_closing(rest) + 1 :].lstrip()
    return rest


def ways(pattern: str) -> list[str]:
    """Cut a pattern at the bars that stand in no group."""
    found, start = [], 0
    for place, sign, depth in _signs(pattern):
        if sign == "|" and depth == 0:
            found.append(pattern[start:place])
            start = place + 1
    return [*found, pattern[start:]]


def _closing(pattern: str) -> int:
    """Give the place of the bracket that closes the group which the pattern begins with."""
    return next(place for place, sign, depth in _signs(pattern) if sign == ")" and depth == 0)


_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)


def _signs(pattern: str) -> Iterator[tuple[int, str, int]]:
    """Give the brackets and bars of a pattern with their places and how deep in groups they stand."""
    depth = 0
    for match in _SIGN.finditer(pattern):
        sign = match[0]
        if sign == ")":
            depth -= 1
        if len(sign) == 1:
            yield match.start(), sign, depth
        if sign == "(":
            depth += 1
