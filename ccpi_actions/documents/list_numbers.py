"""Numbers written as lists count their entries: in figures, letters or Roman numerals."""

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
#: Roman numerals end below this; letters as far would be a list that nobody printed.
_HIGHEST = 4000


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
