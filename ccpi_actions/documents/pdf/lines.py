"""Lines of a PDF page with their places, and the segments that wide gaps divide a line into."""

import ctypes
import re
from typing import Any

import msgspec

from ccpi_actions.documents.clean import clean
from ccpi_actions.documents.pdf.rules import Grid

#: PDFium writes one of these for a hyphen at the end of a line, and no line break after it.
_HYPHENS = "\x02\ufffe\xad"
_LINE = re.compile(f"[^\r\n{_HYPHENS}]*(?:\r\n?|\n|[{_HYPHENS}]|\\Z)")
_GAP = re.compile(r"[ \t\xa0]+")
#: A gap as wide as this many times the line's height is no space between two words, even in justified lines.
_WIDE = 1.15
_UNLIKE, _SURELY_WIDE = 2.5, 3.0
_SPACE = 0.12
_BLANK = " \t\xa0"
#: Of a line whose font does not tell.
_USUAL_HEIGHT = 10.0
_BOLD = 600


class Segment(msgspec.Struct):
    """A stretch of a line without wide gaps; coordinates in points from the lower left corner of the page."""

    text: str
    left: float
    right: float
    bottom: float
    height: float
    page: int
    bold: bool = False


class Line(msgspec.Struct):
    """Segments that PDFium puts on one line, from left to right, and what stands beside them in the margin."""

    segments: list[Segment]
    margin: str = ""

    @property
    def text(self) -> str:
        """The words of the line; wide gaps are kept as four spaces."""
        return "    ".join(segment.text for segment in self.segments)

    @property
    def left(self) -> float:
        return self.segments[0].left

    @property
    def right(self) -> float:
        return self.segments[-1].right

    @property
    def bottom(self) -> float:
        return self.segments[0].bottom

    @property
    def height(self) -> float:
        return self.segments[0].height

    @property
    def page(self) -> int:
        return self.segments[0].page

    @property
    def bold(self) -> bool:
        return all(segment.bold for segment in self.segments)


def page_lines(textpage: Any, number: int, grids: list[Grid] | None = None) -> list[Line]:
    """Read the lines of a page, in the order in which the file draws them.

    In: a ``pypdfium2.PdfTextPage``, its number from 1, and its ruled tables, whose columns divide a line however narrow
    the gap. A line that ends in a hyphen keeps it.
    """
    measure = _Measure(textpage, grids or [])
    text = measure.text
    lines: list[Line] = []
    place = 0
    for found in _LINE.finditer(text):
        raw = found[0]
        if raw.strip(_BLANK + "\r\n"):
            line = _line(measure, raw, place, number)
            if line is not None and not (lines and continues(lines[-1], line)):
                lines.append(line)
        place += len(raw)
    return lines


def continues(before: Line, line: Line) -> bool:
    """Add ``line`` to the one before it where both are one to the eye: after a raised "th", or in the next column."""
    last, first = before.segments[-1], line.segments[0]
    tall = max(last.height, first.height)
    gap = first.left - last.right
    if (
        gap < -0.3 * tall
        or min(last.bottom + last.height, first.bottom + first.height) - max(last.bottom, first.bottom) < 0.4 * tall
    ):
        return False
    if gap > _WIDE * tall:
        before.segments += line.segments
        return True
    last.text += first.text if gap < _SPACE * tall else f" {first.text}"
    last.right = first.right
    before.segments += line.segments[1:]
    return True


class _Measure:
    """Where each character of a page stands."""

    def __init__(self, textpage: Any, grids: list[Grid]) -> None:
        from pypdfium2 import raw

        self._grids = grids
        self._raw = raw
        self._page = textpage
        count = textpage.count_chars()
        text = textpage.get_text_range() if count else ""
        if len(text) != count:
            # Characters without a Unicode value are left out of the text: ask for each, so that places stay right.
            text = "".join(chr(raw.FPDFText_GetUnicode(textpage, index) or 32) for index in range(count))
        self.text = text
        self._box = [ctypes.c_double() for _ in range(4)]
        self._loose = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()

    def edges(self, index: int) -> tuple[float, float]:
        """Give the left and right edge of a character."""
        left, right, bottom, top = self._box
        self._raw.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        return left.value, right.value

    def frame(self, index: int) -> tuple[float, float]:
        """Give the bottom and the height of the line that a character stands in."""
        box = self._loose
        self._raw.FPDFText_GetLooseCharBox(self._page, index, box)
        # Some fonts say no more of a line's height than what the one character fills; its size is the least.
        size = 0.0
        if self._raw.FPDFText_GetMatrix(self._page, index, self._matrix):
            size = self._raw.FPDFText_GetFontSize(self._page, index) * abs(self._matrix.d)
        return min(box.bottom, box.top), max(abs(box.top - box.bottom), min(size, 72.0))

    def ruled(self, before: int, after: int, height: float) -> bool:
        """Tell whether a rule stands between two characters at a height of the page."""
        if not self._grids:
            return False
        left, right = self.edges(before)[1], self.edges(after)[0]
        return any(
            grid.across[-1] < height < grid.across[0] and any(left - 1 < line < right + 1 for line in grid.down)
            for grid in self._grids
        )

    def bold(self, index: int) -> bool:
        """Tell whether a character is printed bold."""
        return bool(self._raw.FPDFText_GetFontWeight(self._page, index) >= _BOLD)


def _line(measure: _Measure, raw: str, place: int, page: int) -> Line | None:
    """Divide a line, which begins at the character ``place`` of its page, into segments; None where it has no words."""
    start = place + len(raw) - len(raw.lstrip(_BLANK))
    words = raw.strip(_BLANK + "\r\n")
    if words[-1] in _HYPHENS:
        words = f"{words[:-1]}-"
    bottom, height = measure.frame(start)
    height = height if height > 0 else _USUAL_HEIGHT
    cuts = _cuts(measure, words, start, bottom, height)
    segments: list[Segment] = []
    begins, ends = [0, *(after for _, after in cuts)], [*(before for before, _ in cuts), len(words)]
    for first, last in zip(begins, ends, strict=True):
        text = " ".join(clean(words[first:last]).split())
        if text:
            bold = measure.bold(start + first) and measure.bold(start + last - 1)
            left, right = measure.edges(start + first)[0], measure.edges(start + last - 1)[1]
            segments.append(Segment(text, left, max(left, right), bottom, height, page, bold))
    segments.sort(key=lambda segment: segment.left)
    return Line(segments) if segments else None


def _cuts(measure: _Measure, words: str, start: int, bottom: float, height: float) -> list[tuple[int, int]]:
    """Find where gaps begin and end in a line that are too wide for spaces, or that a rule stands in."""
    gaps = [
        (gap.start(), gap.end(), measure.edges(start + gap.end())[0] - measure.edges(start + gap.start() - 1)[1])
        for gap in _GAP.finditer(words)
    ]
    # A justified line in a narrow column has wide gaps too, but all alike.
    least = min((width for _, _, width in gaps), default=0.0) if len(gaps) > 1 else 0.0
    wide = min(max(_WIDE, _UNLIKE * least / height), _SURELY_WIDE) * height
    return [
        (before, after)
        for before, after, width in gaps
        if width > wide or measure.ruled(start + before - 1, start + after, bottom + height / 2)
    ]
