"""Pages of plain text, as converters of PDF leave them: their running heads and feet, and sentences that run over."""

import re
from collections import Counter

from ccpi_actions.documents.furniture import PAGE_NUMBER, repeated_key

#: A line that ends a page where no form feed does: "Page 2 of 7". A number alone may be one of a table.
_PAGE_LINE = re.compile(
    r"^[ \t]*(?:[-–—|][ \t]*)?page[ \t]+\d{1,3}(?:[ \t]+of[ \t]+\d{1,3})?[^\w\n]{0,4}$", re.IGNORECASE | re.MULTILINE
)
#: How many lines at the top and bottom of a page may be furniture.
_OUTER = 3
_ENDS = (".", ":", ";", "!", "?", "”", '"')


def without_pages(text: str) -> str:
    r"""Join the pages of a text to one flow.

    In: text with ``\n`` line ends, its pages parted by form feeds or by lines "Page 2 of 7". Out: the text without page
    numbers and without lines that stand at the edge of half of its pages or more alike but for their digits; a sentence
    that runs over to the next page is whole. Text without pages is given back as it is.
    """
    if "\f" in text:
        pages = text.split("\f")
    elif ("age " in text or "AGE " in text) and len(_PAGE_LINE.findall(text)) > 1:
        pages = _after_page_lines(text)
    else:
        return text
    printed = [lines for lines in (_stripped(page.split("\n")) for page in pages) if lines]
    if len(printed) < 2:
        return "\n\n".join("\n".join(page) for page in printed)
    counts = Counter(key for page in printed for key in {repeated_key(line) for line in _edges(page)})
    enough = max(2, (len(printed) + 1) // 2)
    kept: list[str] = []
    for page in printed:
        words = _inner(page, counts, enough)
        if kept and words:
            before = kept[-1].rstrip()
            whole = before.endswith(_ENDS) and not words[0].lstrip()[0].islower()
            kept += ["", *words] if whole else words
        else:
            kept += words
    return "\n".join(kept)


def _after_page_lines(text: str) -> list[str]:
    pages: list[str] = []
    place = 0
    for found in _PAGE_LINE.finditer(text):
        pages.append(text[place : found.end()])
        place = found.end()
    return [*pages, text[place:]]


def _edges(page: list[str]) -> list[str]:
    """Give the outermost lines with words of a page."""
    lines = [line for line in page if line.strip()]
    return lines if len(lines) <= 2 * _OUTER else lines[:_OUTER] + lines[-_OUTER:]


def _inner(page: list[str], counts: Counter[str], enough: int) -> list[str]:
    """Give the lines of a page without those at its edges that are furniture."""
    for _ in range(_OUTER):
        if page and _is_furniture(page[0], counts, enough):
            page = _stripped(page[1:])
        if page and _is_furniture(page[-1], counts, enough):
            page = _stripped(page[:-1])
    return page


def _is_furniture(line: str, counts: Counter[str], enough: int) -> bool:
    return counts[repeated_key(line)] >= enough or PAGE_NUMBER.match(line.strip()) is not None


def _stripped(lines: list[str]) -> list[str]:
    """Give lines without the empty ones before and after them."""
    first, last = 0, len(lines)
    while first < last and not lines[first].strip():
        first += 1
    while last > first and not lines[last - 1].strip():
        last -= 1
    return lines[first:last]
