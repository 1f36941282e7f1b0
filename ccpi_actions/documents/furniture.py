"""What tells the furniture of pages whatever the format: page numbers, and words alike but for their digits."""

import re

#: "3", "- 3 -", "Page 3", "Page 3 of 8", "3 | Page", "iv".
PAGE_NUMBER = re.compile(
    r"""
    (?:[-–—|(]\s*)? (?:page\s*)?
    (?:\d{1,4}|[ivxl]{1,6})
    (?:\s*(?:of|/)\s*\d{1,4})? (?:\s*[-–—|)])? (?:\s*\|?\s*p\s*a\s*g\s*e)?\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


def repeated_key(line: str) -> str:
    """Give what makes lines of different pages the same: their words, without digits and gaps.

    >>> repeated_key("Minutes 12 May     Page 3") == repeated_key("Minutes 12 May  Page 4")
    True
    """
    return " ".join(_DIGITS.sub("#", line.casefold()).split())
