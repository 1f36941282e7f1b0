"""Turns of phrase that are no imperative yet, and the imperative of each, as data.

Minutes say that somebody "is going to get on with it", "would be on to the supplier" or "circulates it": the verb that
is captured there is not yet what a table should say is to be done.
"""

import re

import msgspec

from ccpi_actions.commitments.language.imperative import base_of_ing, base_of_present, is_base


class Turn(msgspec.Struct, frozen=True):
    """One turn of phrase at the beginning of a task, and what it becomes; ``{verb}`` is its verb in the base form."""

    pattern: re.Pattern[str]
    becomes: str
    examples: tuple[tuple[str, str], ...]
    near_misses: tuple[str, ...]


def _turn(pattern: str, becomes: str, *examples: tuple[str, str], near_misses: tuple[str, ...] = ()) -> Turn:
    return Turn(re.compile(pattern), becomes, examples, near_misses)


TURNS = (
    _turn(
        r"(?:however|therefore|then|accordingly)\s+(?=[a-z])",
        "",
        ("however have the tariffs looked at", "have the tariffs looked at"),
    ),
    _turn(
        r"[Ww]ill\s+(?P<verb>[a-z]+)\s+",
        "{verb} ",
        ("Will discuss at next meeting", "discuss at next meeting"),
        near_misses=("Will of the late Mr Dow",),
    ),
    _turn(
        r"go\s+to\s+(?!press\b|print\b|tender\b)(?P<verb>[a-z]+)\b",
        "{verb}",
        ("go to get on with it", "get on with it"),
        near_misses=("go to the drainage board", "go to tender"),
    ),
    _turn(
        r"put\s+(?:is|are|was|were)\s+going\s+",
        "go ",
        ("put is going through the boxes", "go through the boxes"),
        near_misses=("put what is going on the board",),
    ),
    _turn(
        r"be\s+(?P<ing>[a-z]+ing)\b",
        "{verb}",
        ("be having the tariffs looked at", "have the tariffs looked at"),
        near_misses=("be in charge of the stewards",),
    ),
    _turn(
        r"(?:be\s+)?(?:(?=on\s+to\s)|(?=in\s+touch\s))",
        "get ",
        ("on to the supplier", "get on to the supplier"),
        ("be in touch with both of them", "get in touch with both of them"),
        near_misses=("online form to be sent",),
    ),
    _turn(
        r"at\s+the\s+(?=(?:next|same)\b|[a-z]+\s+meeting\b)",
        "attend the ",
        ("at the next one", "attend the next one"),
        near_misses=("at the latest",),
    ),
    _turn(
        r"(?:[Tt]hat\s+)?an?\s+(?P<thing>letter|card|reply|note|copy|reminder)\s+goe?s?\s+(?=(?:from|to|out)\b)",
        "send a {thing} ",
        ("That a letter go from the Chair to the Minister", "send a letter from the Chair to the Minister"),
        near_misses=("a letter of thanks",),
    ),
    _turn(
        r"(?:[Tt]hat\s+)?(?P<thing>the\s+(?:[\w’'-]+\s+){1,4}?)receives?\s+(?=[a-z])",
        "provide {thing}with ",
        ("That the Forum receives figures on moves", "provide the Forum with figures on moves"),
        near_misses=("the receiver of the letter",),
    ),
    _turn(
        r"wish(?:ed)?\s+(?P<thing>[A-Z][\w’' ]{2,40}?)\s+to\s+(?=see\b|have\b)",
        "let {thing} ",
        ("wish Members to see the trend", "let Members see the trend"),
        near_misses=("wish to see it",),
    ),
    _turn(
        r"(?P<present>[a-z]+s)\s+(?=(?:an?|the|this|it|them|out|round)\b)",
        "{verb} ",
        ("circulates a form of words", "circulate a form of words"),
        near_misses=("discuss the plan", "press the company"),
    ),
)


def imperative_of(words: str) -> str:
    """Return a task with the turn of phrase at its beginning made an imperative; most have none and stay."""
    for turn in TURNS:
        match = turn.pattern.match(words)
        if match is None:
            continue
        groups = match.groupdict()
        verb = groups.get("verb") or ""
        if verb and not is_base(verb):
            continue
        if groups.get("ing") is not None:
            verb = base_of_ing(groups["ing"]) or ""
        if groups.get("present") is not None:
            verb = "" if is_base(groups["present"]) else base_of_present(groups["present"]) or ""
        if "{verb}" in turn.becomes and not verb:
            continue
        words = turn.becomes.format(verb=verb, thing=groups.get("thing") or "") + words[match.end() :]
    return words


# "… write with it: the officer did not have |the figure| to hand": what "it" is was not at hand, and is named so.
_NOT_AT_HAND = re.compile(
    r"^(?P<head>[^:]*?\b(?:with|provide|send|circulate|forward|share|supply|obtain|get|find|email))\s(?:it|them|this|these|those)\b"
    r"(?P<rest>[^:]*):\s[^:]*?\b(?:(?:did|do|does)\snot\shave|had\snot\s(?:got|brought)|could\snot\s(?:give|quote|recall)"
    r"|(?:was|were)\s(?:not\sable|unable)\sto\s(?:give|provide|quote|recall))\s"
    r"(?P<thing>(?:the|that|those|these|this|any)\s[^,;:.]{3,60}?)"
    r"(?:\s(?:to\shand|at\shand|with\s(?:him|her|them)|available|in\sfront\sof\s(?:him|her|them)|at\s(?:the|this)\smeeting))?$"
)


def with_what_was_not_at_hand(words: str) -> str:
    """Name what a task only points at, where the clause behind its colon says that it was not at hand.

    "Write to Members with it: she did not have the figure to hand" becomes "Write to Members with the figure".
    """
    match = _NOT_AT_HAND.match(words)
    if match is None:
        return words
    thing = re.sub(r"^(?:that|those|these|this|any)\s", "the ", match["thing"])
    return f"{match['head']} {thing}{match['rest']}"
