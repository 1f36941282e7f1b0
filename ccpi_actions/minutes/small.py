"""Small letters of a text, place by place: rules written in them are tried several times quicker than in any case.

A pattern that takes either case is compared letter by letter at every place; one in small letters is looked for by its
first letters.
"""

import re


def at_letters(pattern: str, letters: str = "A-Z") -> re.Pattern[str]:
    """Compile a pattern that is only asked whether it is somewhere in a text; all that it matches begin with letters.

    It is tried at these letters alone, of which words have few, and not at each place. A match does not tell its end.
    """
    return re.compile(rf"[{letters}](?<=(?={pattern}).)")


def small_letters(text: str) -> str:
    """Return a text in small letters, of the same length: a letter whose small form is two ("İ") stays as it is."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
