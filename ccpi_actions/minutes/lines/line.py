"""Paragraphs cut into lines: one label, one run of words each, wherever the format put its line ends.

A line is what a clerk would call a paragraph or a limb. Copies of web pages run them together
("…the lease.(2)RESOLVED that:-(a)the gate be mended;(b)the key be kept."), so paragraphs are cut
before numbers that follow in sequence, and before RESOLVED, ACTION and a post-meeting note.
"""

import re
from collections.abc import Iterator

import msgspec

from ccpi_actions.documents.model import Document, Paragraph
from ccpi_actions.minutes.lines.cuts import Signs, cuts_in, signs_in
from ccpi_actions.minutes.lines.label_forms import Family
from ccpi_actions.minutes.lines.labels import Label, read_given, read_label, skip_bullet
from ccpi_actions.minutes.starts import Starts

_LABEL_ALONE = re.compile(r"\s*\(?(?:\d{1,2}|[a-z]|[ivxl]{2,5})[.)]\s*\Z")
#: A line that ends so runs on in the next, although the format begins a new paragraph there.
_GOES_ON = re.compile(r"\([^()]{2,80}\)\s+[a-z]|\d{1,3} [a-z]")
_TITLES = tuple(
    title + stop
    for title in "Mr;Mrs;Ms;Miss;Dr;Cllr;Cllrs;Councillor;Councillors;Cabinet Member".split(";")
    for stop in ("", ".")
)
_TITLE_LAST = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Cabinet Member)\.?\Z")
#: The rows of a paragraph, each with the pages of a pack that it names at its end; one as long as this may be wrapped;
#: one that ends so goes on.
_ROW = re.compile(r"(?:[^\n(]|\((?!Pages? \d))+(?:\(Pages? [^()\n]*\)[ \t]*)?|\(Pages? [^()\n]*\)[ \t]*")
_WRAPPED = 60
_JOINS = re.compile(r"(?:[,&/–-]|\b(?:and|or|of|the|a|an|for|to|with|on|in|at|by|from))\s*\Z", re.IGNORECASE)
_OPENS_ON = frozenset("(0123456789")
_LONGEST_OPEN = 61
_LONGEST_JOIN = 10_000
#: Noise is short, and so is a line that runs on after a bracket; a title before a name stands at the very end.
_LONGEST_NOISE, _LONGEST_BRACKET, _TITLE_TAIL = 120, 120, 20
#: Marks of the printed text export and of web copies that carry no words of the minutes.
_NOISE = re.compile(
    r"(?:pdf icon\b.*|PDF \d[\d.,]* ?[KMG]B|View directions|Share this item|Skip to (?:main )?content|Print this page"
    r"|(?:Additional|Supporting) documents?:?|\.\.\.\s?view the full minutes text for item.*"
    r"|View the (?:background|full|reasons).*"
    r"|.{3,200}, item \d{1,4}\.?|View additional documents.*|Back to top|Enclosures? \d+"
    r"|\(?Pages? \d+ ?[-–to]+ ?\d+\)?|No\. Item|Items?|Page \d+(?: of \d+)?)\Z",
    re.IGNORECASE,
)
#: How its lines begin, but for those that name an item after a comma.
_NOISE_STARTS = Starts({"noise": "pdf|vie|sha|ski|pri|add|sup|...|bac|enc|pag|no.|ite"})
_LINK_TAIL = re.compile(
    r"\s*(?:pdf icon\s*)?(?:PDF \d[\d.,]* ?[KMG]B)\s*\Z|\s*\(Pages? \d+ ?[-–] ?\d+\)\s*\Z", re.IGNORECASE
)


class Line(msgspec.Struct):
    """A run of words with the label before it. ``start`` and ``end`` place the words, label and bullet left out."""

    start: int
    end: int
    text: str
    paragraph: Paragraph
    #: Where the line begins in the document's text, label included.
    opens: int
    label: str = ""
    family: Family | None = None
    value: int = 0
    bullet: bool = False
    #: False for a line cut from within a paragraph.
    first: bool = True
    margin: str = ""
    margin_due: str = ""

    @property
    def cell(self) -> bool:
        """Say whether the line stands in a table."""
        return self.paragraph.table >= 0


class _Piece(msgspec.Struct, frozen=True, gc=False):
    """Where in the document's text a line is to be read, and whether it begins its paragraph."""

    start: int
    end: int
    first: bool = True


def lines_of(document: Document) -> list[Line]:
    """Cut the paragraphs of a document into lines, in reading order.

    In: a Document. Out: Lines with labels read, bullets and noise of web copies left out; markers are kept, since they
    separate items. A number that fills a paragraph by itself stays a line with a label and no words.
    """
    lines: list[Line] = []
    text = document.text
    signs = signs_in(document)
    to_cut = signs.labels | signs.turns | signs.bullets | signs.long
    family: Family | None = None
    value = 0
    for paragraph in document.paragraphs:
        if paragraph.kind == "marker":
            lines.append(Line(paragraph.start, paragraph.end, "", paragraph, paragraph.start))
            continue
        whole = paragraph.start not in to_cut
        for piece in (_Piece(paragraph.start, paragraph.end),) if whole else _pieces(text, paragraph, signs):
            line = _line(text, piece, paragraph, family, value)
            if line is None:
                continue
            if piece.first and lines and _continues(lines[-1], line):
                before = lines[-1]
                before.end, before.text = line.end, text[before.start : line.end]
                before.margin = before.margin or line.margin
                continue
            lines.append(line)
            if line.family is not None:
                family, value = line.family, line.value
    return lines


def rows_of(line: Line, text: str) -> list[Line]:
    """Cut a line at its line ends, where a row of a list begins: after one that is short or ends, or with a label.

    In: the line and the text of its document. For agendas, which are lists; the sentences of minutes are wrapped.
    """
    if ("\n" not in line.text and "(Page" not in line.text) or line.cell or line.paragraph.kind == "heading":
        return [line]
    rows, end = [line], line.end
    start, family, value = line.start, line.family, line.value
    for match in _ROW.finditer(text, line.start, end):
        begun = _line(text, _Piece(*match.span()), line.paragraph, family, value)
        above = text[start : match.start()].rstrip().rpartition("\n")[2]
        if match.start() == line.start or begun is None or not (begun.label or _ends_row(above, begun.text)):
            continue
        last = rows[-1]
        last.end = last.start + len(text[last.start : match.start()].rstrip())
        last.text = text[last.start : last.end]
        begun.end, begun.text = end, text[begun.start : end]
        rows.append(begun)
        start, family, value = begun.start, begun.family or family, begun.value or value
    return rows


def _ends_row(above: str, text: str) -> bool:
    """Say whether a row is no first half of a wrapped sentence that goes on with some text."""
    if not text[:1].isupper() or _JOINS.search(above):
        return False
    return len(above) < _WRAPPED or above.endswith((")", ".", ":", ";", "?"))


def clean_title(text: str) -> str:
    """Return a title without the file sizes and page numbers that web copies print after it, on one line."""
    if "KB" in text or "MB" in text or "age" in text:
        text = _LINK_TAIL.sub("", text)
    return " ".join(text.split()).rstrip(" :").removesuffix(" -")


def _continues(before: Line, line: Line) -> bool:
    """Say whether a line that begins a paragraph runs on from the line before."""
    if line.label or line.bullet or line.paragraph.kind != "text" or line.paragraph.table >= 0:
        return False
    kind, text = before.paragraph.kind, before.text
    if kind == "heading" or before.paragraph.table >= 0 or len(text) < 2 or line.end - before.start >= _LONGEST_JOIN:
        return False
    if line.text[0] in _OPENS_ON and _GOES_ON.match(line.text) and not text.endswith((".", ":", ";")):
        return len(text) < _LONGEST_BRACKET or "\n" in text
    opened = text.rfind("(", max(0, len(text) - _LONGEST_OPEN))
    if opened >= 0 and ")" not in text[opened:]:
        return True
    if text.startswith("Dear "):
        return False
    return text.endswith(_TITLES) and _TITLE_LAST.search(text, max(0, len(text) - _TITLE_TAIL)) is not None


def _line(text: str, piece: _Piece, paragraph: Paragraph, family: Family | None, value: int) -> Line | None:
    """Read the label and words of a piece; ``family`` and ``value`` are of the last label before. None for noise."""
    start, end, first = piece.start, piece.end, piece.first
    after = skip_bullet(text, start, end)
    bullet = after > start or (paragraph.kind == "list" and first and not paragraph.label and paragraph.level > 0)
    label: Label | None = None
    if first and paragraph.label:
        label = read_given(paragraph.label, family, value)
        words = after
    else:
        label = read_label(text, after, end, family, value)
        words = label.words if label else after
    body = text[words:end]
    if end - words < _LONGEST_NOISE and paragraph.table < 0 and _is_noise(body):
        return None
    line = Line(words, end, body, paragraph, start, bullet=bullet, first=first, margin=paragraph.margin)
    if label is not None:
        line.label, line.family, line.value = label.text, label.family, label.value
    elif first and paragraph.label:
        line.label = paragraph.label
    return line


def _is_noise(body: str) -> bool:
    return ("noise" in _NOISE_STARTS.of(body) or ", " in body) and _NOISE.match(body) is not None


def _pieces(text: str, paragraph: Paragraph, signs: Signs) -> Iterator[_Piece]:
    """Yield the runs of words of a paragraph that are lines of their own."""
    start, end = paragraph.start, paragraph.end
    cuts, running = cuts_in(text, paragraph, signs)
    place = start
    for cut in cuts:
        if cut > place and not _LABEL_ALONE.match(text, place, cut):
            yield from _stripped(text, _Piece(place, cut, running or place == start))
            place = cut
    yield from _stripped(text, _Piece(place, end, running or place == start))


def _stripped(text: str, piece: _Piece) -> Iterator[_Piece]:
    """Yield a piece without the white space around it, where there is more in it than that."""
    start, end = piece.start, piece.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield _Piece(start, end, piece.first)
