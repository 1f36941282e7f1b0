"""References by minute number: "4.4.5vii)" in matters arising is item 5vii, carried through item 4 twice."""

import re
from typing import Literal

import msgspec

Agreement = Literal["same", "carried", "none"]


class MinuteNumber(msgspec.Struct, frozen=True):
    """A minute number in parts: how often it was carried through matters arising, and the number itself."""

    carried: int
    own: tuple[str, ...]


_PART = re.compile(r"\d+|[a-z]+")


def parse_number(reference: str | None, arising: str | None = None) -> MinuteNumber | None:
    """Read a printed minute number.

    ``reference`` as printed ("4.4.5vii)", "12i", "41/19", "15/11/3"); ``arising`` is the number of the
    item of matters arising ("4"), whose repetition in front says how often the matter was carried over.
    None where there is no number.
    """
    parts = tuple(_PART.findall((reference or "").lower()))
    if not parts:
        return None
    carried = 0
    if arising:
        lead = arising.lower()
        while len(parts) > 1 and parts[0] == lead:
            parts, carried = parts[1:], carried + 1
    return MinuteNumber(carried, parts)


def agree(action: MinuteNumber | None, answer: MinuteNumber | None) -> Agreement:
    """Compare the number that an action was minuted under with the number that a later passage stands under.

    "same": the later passage stands one step further along matters arising than the action did, or clerks left
    that step out; "carried": the same number, but carried more or less often; "none" otherwise.
    """
    if action is None or answer is None or action.own != answer.own:
        return "none"
    return "same" if answer.carried - action.carried in (0, 1) else "carried"
