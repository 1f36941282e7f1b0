"""What is printed on every page and belongs to none: running heads, feet and page numbers."""

from collections import Counter

from ccpi_actions.documents.furniture import PAGE_NUMBER, repeated_key
from ccpi_actions.documents.pdf.lines import Line

#: How many lines at the top and bottom of a page may be furniture.
_OUTER = 3


def without_furniture(pages: list[list[Line]]) -> list[list[Line]]:
    """Drop page numbers, and lines that stand at the edge of at least half of the pages alike but for their digits."""
    edges = [_edge_lines(lines) for lines in pages]
    counts = Counter(key for edge in edges for key in {_key(line) for line in edge})
    printed = sum(bool(lines) for lines in pages)
    enough = max(2, (printed + 1) // 2)
    kept: list[list[Line]] = []
    for lines, edge in zip(pages, edges, strict=True):
        outermost = {id(line) for line in edge[:1] + edge[-1:]}
        noise = {
            id(line)
            for line in edge
            if counts[_key(line)] >= enough or (id(line) in outermost and PAGE_NUMBER.match(line.text.strip()))
        }
        kept.append([line for line in lines if id(line) not in noise])
    return kept


def _edge_lines(lines: list[Line]) -> list[Line]:
    """Give the highest and the lowest lines of a page, from top to bottom."""
    ordered = sorted(lines, key=lambda line: -line.bottom)
    return ordered if len(ordered) <= 2 * _OUTER else ordered[:_OUTER] + ordered[-_OUTER:]


def _key(line: Line) -> tuple[str, int]:
    """Give what makes two lines of different pages the same: words without digits, and the height on the page."""
    return repeated_key(line.text), round(line.bottom / 12)
