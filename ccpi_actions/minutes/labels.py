"""The numbers and letters that minutes print before items, paragraphs and limbs."""

import re
from string import ascii_lowercase, ascii_uppercase
from typing import Literal

import msgspec

Family = Literal[
    "decimal", "decimal)", "(decimal)", "dotted", "chain", "slash", "prefixed", "letter", "roman", "ROMAN", "LETTER"
]

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
_BULLETS = frozenset("·•●○◦▪■§*+–—-\uf0b7o")
_BULLET = re.compile(r"(?:[·•●○◦▪■§*+]\s*|[–—-]\s+|\uf0b7\s*|o\s{2,})+")
#: Labels at the start of a line, tried in this order.
_FORMS: tuple[tuple[Family, re.Pattern[str]], ...] = (
    # item numbers with a year or month, such as 1207/05/2020, 41/19, 2019/45
    (
        "slash",
        re.compile(
            r"(?:(?:Item|ITEM|Minute|Min)\.?\s(?:No\.?\s?)?)?(?P<label>\d{1,5}/\d{1,4}(?:/\d"
            r"{1,4})?(?:\.\d{1,3})?[.:)]?)(?=\s+[A-Z“\"'‘(£\[]|\s{2,}\d{2}/|\s*$)"
        ),
    ),
    # number and limb, also carried over from meeting to meeting: 4.4.5xi), 5vii), 5.iv, 4c
    (
        "chain",
        re.compile(
            r"(?P<label>(?:\d{1,2}\.\s?){0,12}\d{1,2}\.?\s?(?:[ivxl]{1,6}|[a-z])\)(?:\s?(?:and"
            r"|&)\s?(?:[ivxl]{1,6}|[a-z])\))?"
            r"|(?:\d{1,2}\.){1,9}(?:[ivxl]{2,6}|[ivx])\b[.)]?"
            r"|(?:\d{1,2}\.){1,9}\d{1,2}(?:[ivxl]{1,6}|[a-z])\b"
            r"|(?:\d{1,2}\.){2,9}(?:[ivxl]{1,6}|[a-z])\b[.)]?"
            r"|\d{1,2}(?:[ivxl]{2,6}|[a-z])[.:)]?)(?=\s+[A-Z“\"'‘(£\[]|\s*$|(?<=\))(?:[A-Z]|and\b))"
        ),
    ),
    # numbers joined by dots, but no times of day, sums or shares
    (
        "dotted",
        re.compile(
            r"(?P<label>\d{1,3}(?:\.\d{1,2}){1,12}[.)]?)(?=\s+[A-Z“\"'‘(£\[–-]|\s{2,}\S|\s*$|(?<=\.)[A-Z“]"
            r"|(?<=\))[A-Z])"
            r"(?!\s+(?:per|million|billion|hours|am|pm)\b)"
        ),
    ),
    ("(decimal)", re.compile(r"(?P<label>\(\d{1,3}\))")),
    ("decimal)", re.compile(r"(?P<label>\d{1,3}\))")),
    # a number by itself, with or without "Item" or "Minute" before it
    (
        "decimal",
        re.compile(
            r"(?:(?:Item|ITEM|Minute|Agenda Item|Min)\s?(?:No\.?\s?)?)?(?P<label>\d{1,4}(?:[A-Z](?=[.:)]))?)"
            r"(?:\s?[.:)](?!\d)|\s[-–](?=\s)|(?=\s{2,}[A-Z“\"'‘(£\[*])|(?=\s[A-Z])|(?=\s*$))"
            r"(?i:(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))"
        ),
    ),
    # "OSC.7", "PC 12/19", "FC/23/45", "SCR.14", "RC87/16"
    (
        "prefixed",
        re.compile(
            r"(?P<label>[A-Z]{2,6}(?:[./-]|\s(?=\d{1,4}/)|(?=\d{1,4}/\d\d))\d{1,4}(?:[./-]\d{1,4}){0,2})"
            r"[.:)]?(?=\s|$)"
        ),
    ),
    ("roman", re.compile(r"(?P<label>\([ivxl]{1,6}\)|[ivxl]{1,6}[.)]|[ivx]{2,5}(?=\s{2,}))(?!e\.)")),
    ("letter", re.compile(r"(?P<label>\([a-z]\)|[a-z]\)|[a-z]\.(?=\s|[A-Z]))")),
    # "A." is an initial, but for "A. That the report be noted"
    ("LETTER", re.compile(r"(?P<label>\([A-Z]\)|[A-Z]\)|[A-H]\.(?=\s+(?:That|To)\s))")),
    ("ROMAN", re.compile(r"(?P<label>\([IVX]{1,5}\)|[IVX]{1,5}[.)](?=\s))")),
)
_DIGITS = re.compile(r"\d+")
_MONTHS_AFTER = re.compile(
    r"\s?(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec)[a-z]*\b(?=[\s,.]+(?:19|20)?\d\d|\s*$|\s+[-–])",
    re.IGNORECASE,
)


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
    if start >= end:
        return None
    forms = _BY_FIRST.get(text[start])
    if forms is None:
        return None
    if forms is _CAPITAL_FORMS and text[start + 1 : start + 2].islower():
        if text[start] not in "IMA":  # "Item 4", "Minute 4", "Agenda Item 4"
            return None
        forms = _WORD_FORMS
    elif forms is _DIGIT_FORMS:
        figures = _FIGURES.match(text, start, end)
        forms = _AFTER_FIGURES.get(figures[1], _LETTERED_FORMS) if figures is not None else _DIGIT_FORMS
        if forms is _DOTTED_FORMS and _PLAIN_NUMBER.match(text, start):
            forms = _NUMBER_FORMS
    elif forms is _SMALL_FORMS and _SMALL_LABEL.match(text, start + 1) is None:
        return None
    for family, form in forms:
        match = form.match(text, start, end)
        if match is None:
            continue
        printed = match["label"]
        if family in {"decimal", "dotted"} and _MONTHS_AFTER.match(
            text, match.end("label"), min(end, match.end() + 40)
        ):
            return None
        words = match.end()
        while words < end and text[words] in " \t\n":
            words += 1
        if family in {"slash", "prefixed"} and text[words : words + 2] in {"– ", "- ", "— "}:
            words += 2
        if family == "roman" and expected == "letter" and len(printed.strip("().")) == 1:
            letter = ord(printed.strip("().")) - 96
            if letter == last + 1:
                return Label(printed, "letter", letter, words)
        return Label(printed, family, label_value(printed, family), words)
    return None


#: "PPWG1" in a column of its own: the letters of the body and a number.
_CODE = re.compile(r"[A-Z][A-Za-z]{0,7}\s?(?P<value>\d{1,4})[.:)]?")


def read_given(printed: str, expected: Family | None = None, last: int = 0) -> Label | None:
    """Read a label that stands apart from its words, in a column or cell of its own, as ``read_label`` does."""
    label = read_label(printed + " X", 0, len(printed) + 2, expected, last)
    if label is None and (code := _CODE.fullmatch(printed.strip())):
        return Label(printed.strip().rstrip(".:)"), "prefixed", int(code["value"]), 0)
    return label


def label_value(printed: str, family: Family) -> int:
    """Return the place of a label in its row: "(c)" 3, "iv)" 4, "41/19" 41, "5.1.2" 2."""
    core = printed.strip("().: ").lower()
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


def _of(*families: Family) -> tuple[tuple[Family, re.Pattern[str]], ...]:
    return tuple((family, form) for family, form in _FORMS if family in families)


#: A letter or Roman number is followed closely by what closes it, or by a gap.
_SMALL_LABEL = re.compile(r"[a-z]{0,6}(?:[).]|\s\s|\t)")
#: Most numbers stand before a capital, with nothing but a dot or colon between.
_PLAIN_NUMBER = re.compile(r"\d{1,4}[.:]?\s*[A-Z]")
_FIGURES = re.compile(r"\d+(.?)", re.DOTALL)
_NUMBER_FORMS = _of("decimal")
_DIGIT_FORMS = _of("slash", "chain", "dotted", "decimal)", "decimal")
_DOTTED_FORMS = _of("chain", "dotted", "decimal")
_LETTERED_FORMS = _of("chain", "decimal")
#: The forms that a number may be, told by what follows its first figures; for what is not here, a letter or a gap.
_AFTER_FIGURES = {
    "/": _of("slash"),
    ")": _of("decimal)"),
    ".": _DOTTED_FORMS,
    ":": _NUMBER_FORMS,
    ",": (),
    "-": (),
    "–": (),
    "": _NUMBER_FORMS,
}
_BRACKET_FORMS = _of("(decimal)", "roman", "letter", "LETTER", "ROMAN")
_SMALL_FORMS = _of("roman", "letter")
_WORD_FORMS = _of("slash", "decimal")
_CAPITAL_FORMS = _of("slash", "decimal", "prefixed", "LETTER", "ROMAN")
#: The forms that a line may begin with, told by its first character: none for most lines of words.
_BY_FIRST = (
    dict.fromkeys("0123456789", _DIGIT_FORMS)
    | {"(": _BRACKET_FORMS}
    | dict.fromkeys(ascii_lowercase, _SMALL_FORMS)
    | dict.fromkeys(ascii_uppercase, _CAPITAL_FORMS)
)
