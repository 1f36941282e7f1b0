"""References that people can say and that never change: "CCPI 2017/18-07"."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

import msgspec

from ccpi_actions.errors import BadInput

#: Words that initials leave out, as committees do when they shorten their own names.
SMALL_WORDS = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"})
#: What stands for the body when nobody knows which one it is.
NO_BODY = "ACT"
#: The municipal year begins with the annual meeting, in May.
FIRST_MONTH = 5

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_REFERENCE = re.compile(r"([a-z]+[a-z0-9]*)\s*(\d{4})\s*[/-]\s*(\d{2}|\d{4})\s*-\s*(\d{1,9})", re.IGNORECASE)
_NUMBER = re.compile(r"#?\s*(\d{1,9})")


class Reference(msgspec.Struct, frozen=True):
    """A reference in its parts: ``str()`` of "CCPI", "2017/18" and 7 is "CCPI 2017/18-07"."""

    prefix: str
    year: str
    number: int

    def __str__(self) -> str:
        return f"{self.prefix} {self.year}-{self.number:02}"


@lru_cache(maxsize=1024)
def initials(body: str | None) -> str:
    """Return the initials of a body, in capitals: "Cabinet Committee on Performance Improvement" gives "CCPI".

    Small words are dropped; a name of one word gives its first three letters ("Cabinet": "CAB"); letters lose their
    accents, and names without a Latin letter, or no name, give "ACT". At most eight letters.
    """
    words = [word for word in _WORD.findall(_latin(body or "")) if word.lower() not in SMALL_WORDS]
    short = (
        words[0].replace("'", "").replace("’", "")[:3] if len(words) == 1 else "".join(word[0] for word in words)[:8]
    )
    short = short.upper()
    return short if short[:1].isalpha() else NO_BODY + short if short else NO_BODY


def municipal_year(day: str) -> str:
    """Return the municipal year of an ISO date, from May: "2017-05-01" and "2018-04-30" both give "2017/18".

    A partial date counts from its beginning: "2017" is "2016/17".
    """
    year, month = int(day[:4]), int(day[5:7] or 1)
    first = year if month >= FIRST_MONTH else year - 1
    return f"{first:04}/{(first + 1) % 100:02}"


def parse_reference(text: str) -> Reference | None:
    """Read a whole reference in any case and spacing ("ccpi 2017/18-7", "CCPI2017/2018-07"); None if it is not one."""
    match = _REFERENCE.fullmatch(text.strip())
    if match is None:
        return None
    prefix, first, second, number = match.groups()
    # Without a space the year would run into the digit of "CCPI2"; the year is always the last four.
    return Reference(prefix.upper(), f"{first}/{second[-2:]}", int(number))


def parse_id(text: str | int) -> int | Reference:
    """Read what people type for an action: 7, "7", "#7" or "CCPI 2017/18-07".

    Returns the id or the reference. Raises ``BadInput`` for anything else.
    """
    if isinstance(text, int):
        return text
    number = _NUMBER.fullmatch(text.strip())
    if number:
        return int(number[1])
    reference = parse_reference(text)
    if reference is None:
        raise BadInput(
            f"“{text}” names no action: give its number, such as 7, or its reference, such as CCPI 2017/18-07."
        )
    return reference


def free_prefix(body: str | None, key: str, taken: Iterable[tuple[str, str]]) -> str:
    """Return the initials that a body's references begin with, apart from every other body's.

    ``taken`` are pairs of a prefix in use and the key of its body (``bodies.body_key``); the body's own prefix comes
    back if it has one, else its initials, with 2, 3… when another body has them.
    """
    owners = dict(taken)
    base = initials(body)
    mine = [prefix for prefix, owner in owners.items() if owner == key and _is_of(prefix, base)]
    if mine:
        return min(mine, key=len)
    number, prefix = 1, base
    while prefix in owners:
        number += 1
        prefix = f"{base}{number}"
    return prefix


def next_reference(prefix: str, day: str, next_number: Callable[[str], int], taken: set[str]) -> str:
    """Return a reference never given before: the next number of the body's municipal year.

    ``next_number`` gives the next number of a series (``Transaction.new_id``). Numbers in ``taken`` are passed over:
    a store filled from another one may know actions that its counter does not.
    """
    year = municipal_year(day)
    while True:
        reference = str(Reference(prefix, year, next_number(f"{prefix} {year}")))
        if reference not in taken:
            taken.add(reference)
            return reference


def _is_of(prefix: str, base: str) -> bool:
    return prefix == base or (prefix.startswith(base) and prefix[len(base) :].isdigit())


def _latin(text: str) -> str:
    """Drop accents and whatever is not a letter, digit, apostrophe or space of the ASCII set."""
    plain = text.replace("’", "'")
    if not plain.isascii():
        import unicodedata  # takes longer to load than a short command has to spare

        plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return plain.replace("&", " and ")
