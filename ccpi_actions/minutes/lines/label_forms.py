"""The forms of the numbers and letters that minutes print before items, paragraphs and limbs: rules as data."""

import re
from string import ascii_lowercase, ascii_uppercase
from typing import Literal

import msgspec

from ccpi_actions.minutes.month_names import MONTH_NAME

Family = Literal[
    "decimal", "decimal)", "(decimal)", "dotted", "chain", "slash", "prefixed", "letter", "roman", "ROMAN", "LETTER"
]


class LabelForm(msgspec.Struct, frozen=True):
    """How labels of one family look. ``pattern`` is matched where the line begins; its group "label" is the label."""

    family: Family
    pattern: str
    examples: tuple[str, ...]
    #: Lines that begin with something like it, and have another label or none.
    near_misses: tuple[str, ...] = ()


#: Tried in this order.
LABEL_FORMS: tuple[LabelForm, ...] = (
    # item numbers with a year or month
    LabelForm(
        "slash",
        r"(?:(?:Item|ITEM|Minute|Min)\.?\s(?:No\.?\s?)?)?(?P<label>\d{1,5}/\d{1,4}(?:/\d"
        r"{1,4})?(?:\.\d{1,3})?[.:)]?)(?=\s+[A-Z“\"'‘(£\[]|\s{2,}\d{2}/"
        r"|\s+\d{1,3}(?:st|nd|rd|th|G|\s?mph)\b|\s*$)",
        ("41/19 Roads", "2019/45: Roads", "1207/05/2020 Roads", "Minute No. 41/19 Roads", "41/19 20 mph limit"),
        ("3/4 of the members", "24/7 cover"),
    ),
    # number and limb, also carried over from meeting to meeting
    LabelForm(
        "chain",
        r"(?P<label>(?:\d{1,2}\.\s?){0,12}\d{1,2}\.?\s?(?:[ivxl]{1,6}|[a-z])\)(?:\s?(?:and"
        r"|&)\s?(?:[ivxl]{1,6}|[a-z])\))?"
        r"|(?:\d{1,2}\.){1,9}(?:[ivxl]{2,6}|[ivx])\b[.)]?"
        r"|(?:\d{1,2}\.){1,9}\d{1,2}(?:[ivxl]{1,6}|[a-z])\b"
        r"|(?:\d{1,2}\.){2,9}(?:[ivxl]{1,6}|[a-z])\b[.)]?"
        r"|\d{1,2}(?:[ivxl]{2,6}|[a-z])[.:)]?)(?=\s+[A-Z“\"'‘(£\[]|\s*$|(?<=\))(?:[A-Z]|and\b))",
        ("4.4.5xi) Roads", "5vii) and viii) Roads", "5.iv Roads", "4c Roads"),
        ("2x the usual number", "4th May 2015"),
    ),
    # numbers joined by dots
    LabelForm(
        "dotted",
        r"(?P<label>\d{1,3}(?:\.\d{1,2}){1,12}[.)]?)(?=\s+[A-Z“\"'‘(£\[–-]|\s{2,}\S|\s*$|(?<=\.)[A-Z“]"
        r"|(?<=\))[A-Z])"
        r"(?!\s+(?:per|million|billion|hours|am|pm)\b)",
        ("5.1.2 Roads", "4.2. The gate", "12.3 £40 was paid"),
        ("7.30pm start", "4.5 million pounds", "2.5 per cent"),
    ),
    LabelForm("(decimal)", r"(?P<label>\(\d{1,3}\))", ("(3) the gate", "(12)The gate"), ("(2015) was wet",)),
    LabelForm("decimal)", r"(?P<label>\d{1,3}\))", ("3) the gate",), ("2015) the gate",)),
    # a number by itself, with or without "Item" or "Minute" before it
    LabelForm(
        "decimal",
        r"(?:(?:Item|ITEM|Minute|Agenda Item|Min)\s?(?:No\.?\s?)?)?#?(?P<label>\d{1,4}(?:[A-Z](?=[.:)]))?)"
        r"(?:\s?[.:)](?!\d)|\s[-–](?=\s)|(?=\s{2,}[A-Z“\"'‘(£\[*])|(?=\s[A-Z])|(?=\s*$))"
        rf"(?i:(?!\s+{MONTH_NAME}\b))",
        ("4. Roads", "4 Roads", "6A. Roads", "Item 12 Roads", "12 - Roads", "#13 Roads", "Item #4: Roads"),
        ("14 people came", "3 May 2010", "12 June", "#1 in the county"),
    ),
    # letters of the council, body or committee before the number
    LabelForm(
        "prefixed",
        r"(?P<label>(?:[A-Z]{2,6}(?:[./-]|\s(?=\d{1,4}/)|(?=\d{1,4}/\d\d))|[A-Z](?=\d{1,4}/\d\d))"
        r"\d{1,4}(?:[./-]\d{1,4}){0,2})"
        r"[.:)]?(?=\s|$)",
        ("OSC.7 Roads", "PC 12/19 Roads", "FC/23/45 Roads", "RC87/16 Roads", "E57/25 Roads"),
        ("A134 resurfacing", "COVID cases fell"),
    ),
    LabelForm(
        "roman",
        r"(?P<label>\([ivxl]{1,6}\)|[ivxl]{1,6}[.)]|[ivx]{2,5}(?=\s{2,}))(?!e\.)",
        ("(ii) the gate", "iv) the gate", "ix. The gate", "ii  the gate"),
        ("i.e. the gate", "vi people"),
    ),
    LabelForm(
        "letter",
        r"(?P<label>\([a-z]\)|[a-z]\)|[a-z]\.(?=\s|[A-Z]))",
        ("(a)the gate", "b) the gate", "c. the gate"),
        ("e.g. the gate", "a gate"),
    ),
    # "A." is an initial, but for "A. That the report be noted"
    LabelForm(
        "LETTER",
        r"(?P<label>\([A-Z]\)|[A-Z]\)|[A-H]\.(?=\s+(?:That|To)\s))",
        ("(A) the gate", "B) the gate", "A. That the gate be mended"),
        ("A. Hill spoke",),
    ),
    LabelForm(
        "ROMAN",
        r"(?P<label>\([IVX]{1,5}\)|[IVX]{1,5}[.)](?=\s))",
        ("(II) the gate", "IV. The gate"),
        ("IVX the gate", "I was there"),
    ),
)

#: Families with the form of each, as a line is matched against them.
Forms = tuple[tuple[Family, re.Pattern[str]], ...]

_COMPILED: Forms = tuple((form.family, re.compile(form.pattern)) for form in LABEL_FORMS)


def forms_at(text: str, start: int, end: int) -> Forms:
    """Return the forms that the label of a line may have, told by its first characters: none for most lines.

    The line stands in ``text`` from ``start`` to ``end``, and is not empty.
    """
    forms = _BY_FIRST.get(text[start], ())
    if forms is _CAPITAL_FORMS and text[start + 1 : start + 2].islower():
        return _WORD_FORMS if text[start] in _WORD_LETTERS else ()
    if forms is _DIGIT_FORMS:
        figures = _FIGURES.match(text, start, end)
        forms = _AFTER_FIGURES.get(figures[1], _LETTERED_FORMS) if figures is not None else _DIGIT_FORMS
        return _NUMBER_FORMS if forms is _DOTTED_FORMS and _PLAIN_NUMBER.match(text, start) else forms
    if forms is _SMALL_FORMS and _SMALL_LABEL.match(text, start + 1) is None:
        return ()
    return forms


def _of(*families: Family) -> Forms:
    return tuple((family, form) for family, form in _COMPILED if family in families)


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
#: "Item 4", "Minute 4", "Agenda Item 4"
_WORD_LETTERS = "IMA"
_WORD_FORMS = _of("slash", "decimal")
_CAPITAL_FORMS = _of("slash", "decimal", "prefixed", "LETTER", "ROMAN")
#: The forms that a line may begin with, told by its first character: none for most lines of words.
_BY_FIRST = (
    dict.fromkeys("0123456789", _DIGIT_FORMS)
    | {"(": _BRACKET_FORMS, "#": _NUMBER_FORMS}
    | dict.fromkeys(ascii_lowercase, _SMALL_FORMS)
    | dict.fromkeys(ascii_uppercase, _CAPITAL_FORMS)
)
