"""The numbers and letters that minutes print before items, paragraphs and limbs."""

import re

import msgspec

from ccpi_actions.minutes.lines.label_forms import Family, forms_at

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
_BULLETS = frozenset("·•●○◦▪■§*+–—-\uf0b7o")
_BULLET = re.compile(r"(?:[·•●○◦▪■§*+]\s*|[–—-]\s+|\uf0b7\s*|o\s{2,})+")
_DIGITS = re.compile(r"\d+")
_MONTHS_AFTER = re.compile(
    r"\s?(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec)[a-z]*\b(?=[\s,.]+(?:19|20)?\d\d|\s*$|\s+[-–])",
    re.IGNORECASE,
)


#: "PPWG1" in a column of its own: the letters of the body and a number.
_CODE = re.compile(r"[A-Z][A-Za-z]{0,7}\s?(?P<value>\d{1,4})[.:)]?")
#: How far behind a number the name of a month ends.
_LONGEST_MONTH = 40


class Label(msgspec.Struct, frozen=True):
    """A number or letter before words: ``text`` as printed, ``words`` the offset where the words begin."""

    text: str
    family: Family
    value: int
    words: int


def skip_bullet(text: str, start: int, end: int) -> int:
    """Return the offset after a bullet ("-", "•", "*") and its space at ``start``, or ``start`` when there is none."""
    if text[start] not in _BULLETS:
        return start
    match = _BULLET.match(text, start, end)
    return match.end() if match and match.end() < end else start


def read_label(text: str, start: int, end: int, expected: Family | None = None, last: int = 0) -> Label | None:
    """Read the label that a line begins with.

    In: the text, where the line begins and ends; the family and value of the label before decide whether "i)" and
    "v)" are letters ("h)" went before) or Roman numbers. Out: the label, or None where the line begins with words.
    """
    for family, form in forms_at(text, start, end) if start < end else ():
        match = form.match(text, start, end)
        if match is not None:
            return _labelled(text, end, family, match, expected, last)
    return None


def _labelled(
    text: str, end: int, family: Family, match: re.Match[str], expected: Family | None, last: int
) -> Label | None:
    """Return the label of a line that has one of the forms; None where it is the day of a date: "3 May 2010"."""
    printed = match["label"]
    if family in {"decimal", "dotted"} and _MONTHS_AFTER.match(
        text, match.end("label"), min(end, match.end() + _LONGEST_MONTH)
    ):
        return None
    words = match.end()
    while words < end and text[words] in " \t\n":
        words += 1
    if family in {"slash", "prefixed"} and text[words : words + 2] in {"– ", "- ", "— "}:
        words += 2
    if family == "roman" and expected == "letter":
        core = printed.strip("().")
        family = "letter" if len(core) == 1 and label_value(core, "letter") == last + 1 else family
    return Label(printed, family, label_value(printed, family), words)


def read_given(printed: str, expected: Family | None = None, last: int = 0) -> Label | None:
    """Read a label that stands apart from its words, in a column or cell of its own, as ``read_label`` does."""
    label = read_label(printed + " X", 0, len(printed) + 2, expected, last)
    if label is None and (code := _CODE.fullmatch(printed.strip())):
        return Label(printed.strip().rstrip(".:)"), "prefixed", int(code["value"]), 0)
    return label


def label_value(printed: str, family: Family) -> int:
    """Return the place of a label in its row: "(c)" 3, "iv)" 4, "41/19" 41, "5.1.2" 2."""
    core = printed.strip("().: ").lower()
    if core.isdecimal():
        return int(core)
    if family in {"roman", "ROMAN"}:
        return roman_value(core)
    if family in {"letter", "LETTER"}:
        return ord(core[0]) - 96
    numbers = _DIGITS.findall(core)
    if not numbers:
        return 0
    return int(numbers[0] if family in {"slash", "decimal", "decimal)", "(decimal)"} else numbers[-1])


def roman_value(core: str) -> int:
    """Return the value of a Roman number in small letters; clerks' own forms ("iiii") are added up."""
    total = 0
    for index, letter in enumerate(core):
        value = _ROMAN_VALUES.get(letter, 0)
        following = _ROMAN_VALUES.get(core[index + 1], 0) if index + 1 < len(core) else 0
        total += -value if value < following else value
    return total


def join_reference(number: str | None, labels: tuple[str, ...]) -> str:
    """Put an item's number and the labels below it together as a clerk cites them.

    ("5", ("xiii)",)) is "5xiii"; ("4", ("i)", "1)")) is "4i.1"; ("5", ("5.1.2",)) is "5.1.2", since that number already
    names its item; a chain printed whole, "4.4.5xi)", stays as printed.
    """
    reference = (number or "").rstrip(".:")
    for label in labels:
        core = label.strip("(). :")
        if not core:
            continue
        whole = core[0].isdigit() and ("." in core or not core.isdigit())
        if whole and not (reference and core.isdigit()):
            reference = label.strip() if not core.replace(".", "").isdigit() else core
        elif reference and core[0].isdigit():
            reference = f"{reference.rstrip(')')}.{core}"
        else:
            reference = f"{reference.rstrip(')')}{core}"
    return reference if labels else ""
