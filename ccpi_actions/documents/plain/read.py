"""Plain text: paragraphs from lines, wrapped or not, with Modern.gov's markers and right-hand owners."""

import re

from ccpi_actions.documents.assembly import Assembly
from ccpi_actions.documents.clean import clean
from ccpi_actions.documents.margin import is_column_heading, margin_alone, split_margin
from ccpi_actions.documents.model import Document, ParagraphKind
from ccpi_actions.documents.plain.mail import without_mail
from ccpi_actions.documents.plain.pages import without_pages

#: "<AI1>", "</AI1>", "<TRAILER_SECTION>": the printed text export of Modern.gov.
_MARKERS = re.compile(r"(?:</?[A-Z][A-Z_]{1,30}\d{0,4}>\s*){1,6}\Z")
_MARKER = re.compile(r"</?[A-Z_]+\d*>")
#: What Modern.gov prints beside a title that has attachments.
_ATTACHMENT = re.compile(
    r"""
    [ ]?(?:
        \b(?:pdf|docx?|xlsx?|pptx?)[ ]icon[ ]?(?:(?:PDF|DOCX?|XLSX?|PPTX?)[ ][\d.,]+[ ]?[KMG]B)?
      | \bPDF[ ][\d.,]+[ ]?[KMG]B
    )(?!\w)
    """,
    re.VERBOSE,
)
#: A line that begins an entry of its own whatever stood above it.
_ENTRY = re.compile(
    r"""
      [·•●○▪§*–—-][ \t]                                  # bullets and dashes
    | \(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)[ \t]*\S          # (1) 1) (a) a) iv)
    | (?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\.[ \t]+\S       # 1. a. iv.
    | \d{1,3}(?:\.\d{1,3}){1,4}\.?[ \t]+[A-Z]            # 4.2 Title
    | \d{1,4}/\d{1,4}(?:/\d{2,4})?\.?[ \t]+[A-Z]         # 41/19 Title
    """,
    re.VERBOSE,
)
#: A number that stands alone on its line and belongs to the next one.
_NUMBER_ALONE = re.compile(r"(?:\d{1,4}|[a-z]|[ivx]{1,5})[.)]\Z|\([a-z\d]{1,4}\)\Z")
#: "Contact: …", "SOURCE: …": a labelled line is one of a list of facts.
_LABEL = re.compile(r"[A-Z][A-Za-z]*(?: [A-Za-z]+){0,3}:(?:[ \t]|\Z)")
#: Copies of web pages glue a number to its words and break their lines anywhere: "(1)Ms Hill, Panel" / "Officer, …".
_GLUED = re.compile(r"\(\w{1,3}\)[A-Z]")
#: A line that ends in one of these goes on in the next.
_UNFINISHED = re.compile(
    r"(?:,|(?:^|\s)(?:a|an|and|are|as|at|be|by|for|from|had|has|in|is|its|of|on|or|"
    r"that|the|their|to|was|were|which|who|with|would))\Z",
    re.IGNORECASE,
)
#: An entry of a list that was left empty.
_BULLETS_ALONE = frozenset("·•●○▪§*–—-")
_NARROWEST, _WIDEST = 50, 130
#: Columns of a table drawn with gaps.
_COLUMNS = re.compile(r"(?: {3,}| *\t *)(?=\S)")
#: A table has more columns than a line with something in its margin, and more rows than its heading.
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 3
_LONGEST_NUMBER = 10
_HEAD = re.compile(r"[A-Z][A-Za-z /?.]{1,28}\Z")
#: The first word of the next line would not have fitted: lines of print differ by that much in their letters.
_FULL, _FULL_SENTENCE = 0.8, 0.9
_ENDS = frozenset(".:;!?")


def read_plain(path: str, text: str) -> Document:
    r"""Read plain text; ``text`` as decoded, any line ends.

    A blank line ends a paragraph. So does a line that is an entry of a list, and a line that
    was plainly not wrapped: shorter than its neighbours without running on in the next.
    Markers such as ``<AI1>`` become paragraphs of kind "marker".
    """
    assembly = Assembly(path)
    block: list[str] = []
    parted = False
    for line in clean(without_pages(without_mail(text))).split("\n"):
        if not line or line.isspace():
            parted = True
            continue
        if parted and block and not goes_on(block[-1], line):
            add_block(assembly, block)
            block = []
        parted = False
        block.append(line)
    add_block(assembly, block)
    return assembly.document("text")


def add_block(assembly: Assembly, lines: list[str], style: str = "", bullet: int = 0) -> None:
    """Add lines between two blank lines as one or more paragraphs.

    ``style`` is that of all; ``bullet`` is the depth of the list that the first of them is an entry of.
    """
    if len(lines) < 2:
        if lines:
            _add(assembly, lines, style, bullet)
        return
    width = _wrap_width(lines)
    drawn = _is_drawn(lines)
    held: list[str] = []
    for line in lines:
        if held and not _runs_on(held[-1], line, width):
            _add(assembly, held, style, bullet, drawn=drawn)
            held, bullet = [], 0
        held.append(line)
    _add(assembly, held, style, bullet, drawn=drawn)


def add_line(assembly: Assembly, line: str, style: str = "", bullet: int = 0) -> None:
    """Add a line that is a paragraph by itself and no marker, as ``add_block`` does; an empty bullet is nothing."""
    if line.strip() in _BULLETS_ALONE:
        return
    text, margin = split_margin(line)
    text = without_links(text)
    kind: ParagraphKind = "list" if bullet or _ENTRY.match(text) else "text"
    assembly.add(text, kind, level=bullet, margin=margin, style=style)


def starts_entry(words: str) -> bool:
    """Tell whether ``words`` begin with a printed number, letter or bullet of a list."""
    return _ENTRY.match(words) is not None


def number_alone(words: str) -> bool:
    """Tell whether ``words`` are nothing but the number of what follows: "4.", "(a)", "iv)"."""
    return _NUMBER_ALONE.match(words.strip()) is not None


def unfinished(words: str) -> bool:
    """Tell whether ``words`` end in a comma or a word that no sentence ends in: "of", "the", "and"."""
    return _UNFINISHED.search(words[-8:]) is not None


def goes_on(before: str, line: str) -> bool:
    """Tell whether a line goes on with a sentence that a blank line broke: "… at the junction with", "the lane"."""
    start = line.lstrip()
    if len(before) < _LONGEST_NUMBER and number_alone(before):
        return not number_alone(start)
    return start[0].islower() and unfinished(before.rstrip()) and not starts_entry(start)


def without_links(words: str) -> str:
    """Drop what Modern.gov adds beside a title for its attachments: "pdf icon PDF 205 KB"."""
    if "PDF" in words or "icon" in words:
        words = _ATTACHMENT.sub("", words)
    return words.strip()


def join_lines(lines: list[str]) -> list[str]:
    """Join lines whose breaks were meant into paragraphs: a blank line, an entry or a full stop ends one."""
    found: list[list[str]] = []
    before = ""
    for line in lines:
        text = line.strip()
        if before and text and _runs_on(before, text, 0):
            found[-1].append(text)
        elif text:
            found.append([text])
        before = text
    return ["\n".join(held) for held in found]


def _wrap_width(lines: list[str]) -> int:
    """Estimate where lines of a block were wrapped: a length that a quarter of them reach; 0 where they were not."""
    lengths = sorted(map(len, lines))
    width = lengths[len(lengths) * 3 // 4]
    return width if _NARROWEST < width < _WIDEST else 0


def _runs_on(before: str, line: str, width: int) -> bool:
    """Tell whether ``line`` continues the paragraph of ``before``, in a block wrapped at ``width`` (0: it was not)."""
    before, start = before.strip(), line.lstrip()
    if start[0] == "<" and _MARKERS.match(start):
        return False
    if before[-1] == ">" and _MARKERS.match(before):
        return False
    if _NUMBER_ALONE.match(before):
        return not _NUMBER_ALONE.match(start)
    if _ENTRY.match(start) or (len(start) < _LONGEST_NUMBER and number_alone(start) and not unfinished(before)):
        return False
    if start[0].islower() or margin_alone(line):
        return True
    if unfinished(before) or (before[-1].isalnum() and _GLUED.match(before)):
        return True
    if width == 0 or _LABEL.match(start):
        return False
    room = (_FULL_SENTENCE if before[-1] in _ENDS else _FULL) * width
    return len(before) + 1 + len(start.split(None, 1)[0]) > room


def _is_drawn(lines: list[str]) -> bool:
    """Tell whether lines are the rows of a table drawn with gaps: three short columns above rows that have gaps too."""
    for number, line in enumerate(lines[:3]):
        columns = _COLUMNS.split(line.strip())
        if len(columns) >= _FEWEST_COLUMNS and all(_HEAD.match(column) for column in columns):
            rows = [row for row in lines[number + 1 :] if _COLUMNS.search(row.strip())]
            wide = any(len(_COLUMNS.split(row.strip())) >= _FEWEST_COLUMNS for row in rows)
            return wide and len(rows) >= _FEWEST_ROWS
    return False


def _add(assembly: Assembly, lines: list[str], style: str, bullet: int, *, drawn: bool = False) -> None:
    if drawn:
        if len(lines) > 1 or lines[0].strip() not in _BULLETS_ALONE:
            assembly.add("\n".join(lines), "list" if bullet else "text", level=bullet, style=style)
        return
    if len(lines) == 1 and lines[0].lstrip()[0] != "<":
        add_line(assembly, lines[0], style, bullet)
        return
    margins: list[str] = []
    words: list[str] = []
    for number, line in enumerate(lines):
        alone = margin_alone(line) if number else ""
        if alone:
            margins.extend([] if is_column_heading(alone) else [alone])
            continue
        if margins and words and _goes_with_margin(words[-1], line):
            # what stands beside a line is for the sentences up to there; the next are another matter
            _add_words(assembly, words, style, bullet, margins)
            margins, words = [], []
        text, margin = split_margin(line, goes_on=number > 0)
        words.append(without_links(text))
        if margin:
            margins.append(margin)
    _add_words(assembly, words, style, bullet, margins)


def _goes_with_margin(words: str, line: str) -> bool:
    """Tell whether a line with something beside it ends a sentence, and another follows that says more."""
    return words.rstrip().endswith((".", "!", "?", ".)", ".”", '."')) and line.lstrip()[:1].isupper()


def _add_words(assembly: Assembly, words: list[str], style: str, bullet: int, margins: list[str]) -> None:
    words = [text for text in words if text]
    if not words:
        return
    if words[0][0] == "<" and _MARKERS.match(words[0]):
        for marker in _MARKER.findall(words[0]):
            assembly.add(marker, "marker")
        return
    if len(words) > 1 and _NUMBER_ALONE.match(words[0]):
        words[:2] = [f"{words[0]} {words[1]}"]
    kind: ParagraphKind = "list" if bullet or _ENTRY.match(words[0]) else "text"
    assembly.add("\n".join(words), kind, level=bullet, margin=" ".join(margins), style=style)
