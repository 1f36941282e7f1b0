"""The numbers that a browser would print before the entries of an HTML list."""

import msgspec

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_TYPES = {"1": "1", "a": "a", "A": "A", "i": "i", "I": "I"}
_STYLES = (
    ("lower-roman", "i"),
    ("upper-roman", "I"),
    ("lower-alpha", "a"),
    ("lower-latin", "a"),
    ("upper-alpha", "A"),
    ("upper-latin", "A"),
    ("roman", "i"),
    ("alpha", "a"),
)
_HIGHEST = 4000


class ListState(msgspec.Struct):
    """A list being read: how its entries are numbered ("" for bullets) and the number of the next one."""

    numbering: str = ""
    next: int = 1
    step: int = 1

    def label(self, value: str | None) -> str:
        """Give the label of the next entry, whose ``value`` attribute, if any, sets the number."""
        if value is not None:
            self.next = _number(value, self.next)
        number, self.next = self.next, self.next + self.step
        return f"{format_number(number, self.numbering)}." if self.numbering else ""


def open_list(tag: str, facts: dict[str, str | None]) -> ListState:
    """Read how the entries of an ``ol`` or ``ul`` with attributes ``facts`` are numbered: type, style, class, start."""
    if tag != "ol":
        return ListState()
    numbering = _TYPES.get(facts.get("type") or "", "")
    if not numbering:
        described = f"{facts.get('style') or ''} {facts.get('class') or ''}".lower()
        if "list-style-type:none" in described.replace(" ", "") or "unstyled" in described:
            return ListState()
        numbering = next((kind for name, kind in _STYLES if name in described), "1")
    step = -1 if "reversed" in facts else 1
    return ListState(numbering, _number(facts.get("start"), 1), step)


def format_number(number: int, numbering: str) -> str:
    """Write ``number`` as "1", "a", "A", "i" or "I" counts; numbers that letters cannot write stay digits.

    >>> format_number(4, "i"), format_number(28, "a"), format_number(3, "A")
    ('iv', 'ab', 'C')
    """
    if numbering in {"i", "I"} and 0 < number < _HIGHEST:
        text = roman(number)
    elif numbering in {"a", "A"} and 0 < number < _HIGHEST:
        text = letters(number)
    else:
        return str(number)
    return text.upper() if numbering.isupper() else text


def roman(number: int) -> str:
    """Write a number from 1 to 3999 in small Roman numerals."""
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text


def letters(number: int) -> str:
    """Write a number from 1 in small letters: a, b … z, aa, ab and so on."""
    text = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        text = chr(ord("a") + place) + text
    return text


def _number(text: str | None, otherwise: int) -> int:
    text = (text or "").strip()
    return int(text) if text.lstrip("-").isdecimal() and text.isascii() and len(text) < 8 else otherwise
