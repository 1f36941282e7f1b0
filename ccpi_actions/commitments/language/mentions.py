"""Who a mention is: a person, officers, a body or somebody from outside, and not a place of two capitalised words."""

import re
from functools import lru_cache

from ccpi_actions.commitments.language.actors import ActorClass, actor_class
from ccpi_actions.commitments.language.phrases import TITLED, is_initials, is_post

_PLACES = re.compile(
    r"\b(?:avenue|bridge|building|centre|close|common|corner|court|crescent|drive|drove|farm|fields?|gardens?|green"
    r"|hall|hill|house|lane|"
    r"park|place|playground|pond|reserve|road|row|square|station|street|terrace|walk|way|wood|woods|yard|strategy"
    r"|plan|policy|report|"
    r"programme|project|fund|budget|act|bill|scheme|website|agenda|register|review)s?$",
    re.IGNORECASE,
)
_A_MEMBER = re.compile(r"(?:[Oo]ne|[Aa]nother|[Aa]) (?:[Mm]ember|[Cc]ouncillor)")
_POSSESSIVE = re.compile(r"['’]s?$")
# First names too, of people whom the minutes name elsewhere.
_MONTHS = frozenset({"April", "May", "June", "July", "August"})
_JOINED = re.compile(r",\s+(?:and\s+)?|\s+(?:and|&)\s+|/")
_INITIALS_AND_NAME = re.compile(
    r"(?:[A-Z]\.?\s?){1,3}\s?[A-Z][a-z’'-]+|(?!The\b|Item\b|Plot\b|Section\b)[A-Z][a-z’'-]+\s[A-Z]\.?"
)


@lru_cache(maxsize=4096)
def classify(mention: str, known: frozenset[str]) -> ActorClass:
    """Say who a mention is, as actors does; titled names in the plural are people, two words of a place are none."""
    if TITLED.match(mention) or _INITIALS_AND_NAME.fullmatch(mention) or _A_MEMBER.fullmatch(mention):
        return "person"
    if mention in _MONTHS and mention.lower() not in known:
        return "thing"
    kind = actor_class(mention, known)
    parts = _JOINED.split(mention) if kind == "thing" else [mention]
    if len(parts) > 1 and all(classify(part, known) in {"person", "officers"} for part in parts):
        return "person"
    if kind == "person" and not is_post(mention) and (_PLACES.search(mention.strip()) or _POSSESSIVE.search(mention)):
        return "thing"
    if kind == "person" and is_initials(mention) and mention.lower() not in known and len(mention) > 3:
        return "thing"  # "HOSC", "OPCC": a body's letters, not a person's
    return kind
