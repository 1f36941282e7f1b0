"""Where in a pack the reports stand that lie behind the items of its agenda."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from ccpi_actions.minutes.model import Item
from ccpi_actions.tracking.follow_up.words.terms import PLAIN, terms

#: What stands about the title at the head of a report: whose it is, for which meeting, and what it is in short.
_HEAD = re.compile(
    r"[#*\s]*(?:meeting to be held on\b|date of meeting\b|(?:electoral divisions?|wards?)(?:\(s\))? affected\b"
    r"|(?:executive )?summary\W*$|(?:joint )?report (?:of|by|to|from|author)\b|agenda item\b|item (?:no\.? ?)?\d+\W*$"
    r"|contact (?:for|officer)\b|lead (?:officer|member)\b|author\b|(?:\d[.\d]* )?(?:purpose|introduction)\b.{0,20}$"
    r"|(?:\d[.\d]* )?recommendations?\W*$|for (?:decision|information|discussion)\W*$)",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"[#*\s]*(?:(?:joint )?report (?:of|by|from)|(?:report )?author|lead officer|presented by)\W{0,4}(?:the )?"
    r"(?P<by>[A-Z].{3,80}?)[*\s]*$",
    re.IGNORECASE,
)
#: So many lines with words about a title are looked at; a longer line is no title.
_NEAR, _LONGEST = 6, 140
#: A report's title need not be the agenda's: of the shorter one's telling words so many stand in the other.
_ALIKE, _LEAST = 0.6, 2


class Report(msgspec.Struct, frozen=True):
    """The report behind an item: ``text[start:end]``, from below its title to where the next one begins."""

    item: Item
    start: int
    end: int
    #: Who wrote it, as its head says: "Head of Housing".
    by: str = ""


def find_reports(items: Sequence[Item], text: str, start: int) -> list[Report]:
    """Find the reports behind items of an agenda, which stand in the pack in their order.

    ``text``: the document's; ``start``: where in it the agenda, and the minutes bound up with it, end.
    """
    lines = [(low, high, text[low:high]) for low, high in _lines(text, start)]
    heads = [_HEAD.match(line) is not None for _, _, line in lines]
    found: list[tuple[Item, int, int, str]] = []
    left = list(items)
    for n, (low, high, line) in enumerate(lines):
        if len(line) > _LONGEST or heads[n] or not any(heads[max(0, n - _NEAR) : n + _NEAR + 1]):
            continue
        at = next((k for k, item in enumerate(left) if _same_title(line, item.title)), None)
        if at is not None:
            near = [words for _, _, words in lines[max(0, n - _NEAR) : n + _NEAR + 1]]
            found.append((left[at], low, high, _author(near)))
            left = left[at + 1 :]
    ends = [*(low for _, low, _, _ in found), len(text)]
    return [Report(item, high, end, by) for (item, _, high, by), end in zip(found, ends[1:], strict=True)]


def _author(lines: Sequence[str]) -> str:
    """Return whom the head of a report names as its author, "" where it does not."""
    named = (_AUTHOR.match(line) for line in lines)
    return next((match["by"].strip() for match in named if match is not None), "")


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    for match in re.compile(r"[^\n]*\S[^\n]*").finditer(text, start):
        yield match.span()


def _same_title(line: str, title: str) -> bool:
    """Tell whether a line is a title of the agenda, or says mostly the same."""
    if " ".join(line.split()).strip("#* .:").casefold() == title.casefold():
        return True
    mine, theirs = ({key for key, kind in terms(words).items() if kind >= PLAIN} for words in (line, title))
    both = len(mine & theirs)
    return both >= _LEAST and both >= _ALIKE * min(len(mine), len(theirs))
