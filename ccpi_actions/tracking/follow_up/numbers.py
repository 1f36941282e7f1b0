"""References by minute number: "4.4.5vii)" in matters arising is item 5vii, carried through item 4 twice."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

import msgspec

Agreement = Literal["same", "carried", "above", "none"]


class MinuteNumber(msgspec.Struct, frozen=True):
    """A minute number in parts: how often it was carried through matters arising, and the number itself.

    ``day`` and ``month`` say of which meeting's minutes it is, where the clerk prints that ("Minutes 12 June").
    """

    carried: int
    own: tuple[str, ...]
    day: int | None = None
    month: int | None = None


_PART = re.compile(r"\d+|[a-z]+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: "Minute No. 26 of 25 September 2018", "Item 8 Minutes 12 June", "Min. ref. 288/GE", "(minute 34)", "Minute 24(3)".
CITED = re.compile(
    r"\b(?:min(?:ute)?s?|item)\.?\s*(?:reference|number|ref\.?|no\.?)?\s*"
    r"(?P<number>\d{1,5}(?:[./]\d{1,4}){0,3}(?:[./]?\(?[a-z]{1,4}\)?)?(?:\(\d{1,2}\))?)(?![\w%])"
    r"(?:[\s,(–-]{1,3}(?:of )?(?:the )?(?:last )?(?:minutes|meeting)?\s*(?:of|dated|held on)?\s*"
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of )?(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?",
    re.IGNORECASE,
)
#: Numbers that begin a paragraph of matters arising: "5vii)", "Item 4 –", "34/19:", "12i)and iv)", "5iv) and 5v)".
LEADING = re.compile(
    r"\s*(?:item\s+)?(?P<number>\d{1,5}(?:[./]\d{1,4}){0,3}\.?(?:[a-z]{1,5})?)\s*[):–-]"
    r"(?:\s*(?:and|&|,)\s*(?P<second>\d{0,5}[a-z]{0,5})\))?",
    re.IGNORECASE,
)


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


def cited_numbers(text: str) -> list[MinuteNumber]:
    """Find the minute numbers that a paragraph cites in words, with the day and month of their meeting where given."""
    found = []
    for match in CITED.finditer(text):
        number = parse_number(match["number"])
        if number is not None:
            day = int(match["day"]) if match["day"] else None
            month = _MONTHS.index(match["month"].lower()) + 1 if match["month"] else None
            found.append(MinuteNumber(0, number.own, day, month))
    return found


def leading_numbers(text: str, start: int, end: int) -> list[str]:
    """Read the numbers that a paragraph of matters arising begins with, as printed; none where it begins with words."""
    match = LEADING.match(text, start, end)
    if match is None:
        return []
    first, second = match["number"], match["second"]
    if second and not second[0].isdigit():
        second = (re.match(r"[\d./]*", first) or [""])[0] + second
    return [first, second] if second else [first]


def agree(
    action: MinuteNumber | None, answer: MinuteNumber | None, meeting: str | None = None, between: int = 0
) -> Agreement:
    """Compare the number that an action was minuted under with the number that a later passage stands under.

    "same": the later passage stands one step a meeting further along matters arising than the action did, or clerks
    left the last step out; "carried": the same number, but carried more or less often; "above": one is the item of the
    other (11 and 11i); "none" otherwise. A cited meeting other than the action's own (``meeting``, ISO) disagrees.
    ``between`` counts the meetings between the two: each starts its items anew, so that item 5 of the last minutes is
    not item 5 of the minutes before, unless numbers run on from year to year.
    """
    if action is None or answer is None:
        return "none"
    if (
        answer.day is not None
        and meeting is not None
        and (answer.month, answer.day) != (int(meeting[5:7]), int(meeting[8:10]))
    ):
        return "none"
    if action.own != answer.own:
        shorter = min(len(action.own), len(answer.own))
        return "above" if action.own[:shorter] == answer.own[:shorter] else "none"
    if answer.day is not None and meeting is not None:
        return "same"
    first = 0 if _runs_on(action, meeting) else between
    return "same" if first <= answer.carried - action.carried <= between + 1 else "carried"


def _runs_on(number: MinuteNumber, meeting: str | None) -> bool:
    """Tell whether a number stands for one minute only: it is long ("288"), or holds the year ("41/19", "15/11/3")."""
    if any(len(part) > 2 and part.isdigit() for part in number.own):
        return True
    return len(number.own) > 1 and meeting is not None and meeting[2:4] in (number.own[0], number.own[-1])


def answering(
    action: MinuteNumber | None,
    printed: Iterable[MinuteNumber],
    meeting: str | None,
    carried_on: bool,
    between: int = 0,
) -> set[MinuteNumber]:
    """Pick, of all the numbers that later minutes print, those under which an action is answered.

    ``carried_on``: the action stood in matters arising already, and is printed there again with one step more;
    ``between``: as for ``agree``. Where no number fits so, those that ``agree`` calls the same do.
    """
    same = {number for number in printed if agree(action, number, meeting, between) == "same"}
    exact = {n for n in same if action is not None and n.carried - action.carried == between + carried_on}
    return exact or same


#: Of the steps from entry to entry, so many are by one where entries are simply counted.
_COUNTED = 0.7


def own_numbering(numbers: list[MinuteNumber]) -> bool:
    """Tell whether the entries of matters arising are simply counted (1, 2, 3 or a, b, c), and so cite nothing.

    A long count may skip a number or say one twice, as clerks do who strike out an entry.
    """
    last = [number.own[-1] for number in numbers]
    if len(last) < 2 or any(
        len(number.own) > 1 and number.own[0].isdigit() and number.own[-1].isalpha() for number in numbers
    ):
        return len(last) == 1 and last[0] in ("1", "a", "i")
    if all(part.isdigit() for part in last):
        count = [int(part) for part in last]
    elif all(len(part) == 1 for part in last):
        count = [ord(part) - ord("a") + 1 for part in last]
    else:
        return False
    steps = [after - before for before, after in pairwise(count)]
    if len(steps) < 4:
        return count == list(range(1, len(count) + 1))
    return count[0] in (1, 2) and steps.count(1) >= _COUNTED * len(steps)
