"""Web pages: Modern.gov meetings, items and decisions, and the pages that councils put up themselves."""

import re

from selectolax.lexbor import LexborNode

from ccpi_actions.documents.assembly import NO_CELL, Assembly, CellPlace
from ccpi_actions.documents.clean import clean
from ccpi_actions.documents.html.lists import ListState, open_list
from ccpi_actions.documents.html.noise import is_noise
from ccpi_actions.documents.html.page import Page, survey
from ccpi_actions.documents.html.text import BREAK, MARK_END, MARK_START, page_lines
from ccpi_actions.documents.html.tree import parse, walk
from ccpi_actions.documents.margin import is_margin
from ccpi_actions.documents.model import Document, ParagraphKind
from ccpi_actions.documents.plain.read import starts_entry

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_EMPHASIS = frozenset({"x-em", "x-i", "x-b", "x-strong", "x-font", "span"})
_RIGHT = re.compile(
    r"text-align\s*:\s*(?:right|end)|float\s*:\s*right|(?:text|pull|align|float)-?(?:right|end)\b",
    re.IGNORECASE,
)
_INDENT = re.compile(r"margin-left\s*:\s*([\d.]+)\s*(pt|cm|px|in|em)", re.IGNORECASE)
_NOTHING: dict[str, str | None] = {}


def read_html(path: str, text: str) -> Document:
    """Read a web page; ``text`` as decoded.

    The main part of the page is read where it says which that is, else all that is no navigation.
    The printed number of a Modern.gov item and the number that a browser would print before a list entry
    are the ``label`` of the first paragraph of it; ``style`` is the nearest telling class.

    Raises BadInput for a page nested absurdly deep.
    """
    tree = parse(path, text)
    assembly = Assembly(path)
    title = tree.css_first("title")
    body = tree.body or tree.root
    if body is not None:
        _read(assembly, body)
    return assembly.document("html", clean(title.text(deep=True)).strip() if title is not None else "")


def add_html(assembly: Assembly, source: str) -> None:
    """Add a piece of HTML, such as a table that stands in Markdown, to what was read before it."""
    body = parse(assembly.path, source).body
    if body is not None:
        _PageReader(assembly, inside=True).read(body)


def _read(assembly: Assembly, body: LexborNode) -> None:
    mains = body.css("main, [role=main], #mgMainContent")
    if len(mains) == 1 and mains[0].css_first("p, li, td") is not None:
        heading = body.css_first("h1")
        if heading is not None and mains[0].css_first("h1") is None:
            assembly.add(" ".join(clean(heading.text(deep=True)).split()), "heading", level=1)
        _PageReader(assembly, inside=True).read(mains[0])
    else:
        _PageReader(assembly, inside=False).read(body)


class _Table:
    """A table being read: its number (-1: it only arranges the page) and where in it we are."""

    __slots__ = ("column", "number", "row")

    def __init__(self, number: int) -> None:
        self.number, self.row, self.column = number, -1, -1


class _PageReader:
    """Turns the nodes of a page into paragraphs, in one pass."""

    def __init__(self, assembly: Assembly, *, inside: bool) -> None:
        self.assembly = assembly
        self.inside = inside
        self.page = Page()
        self.pieces: list[str] = []
        self.lists: list[ListState] = []
        self.tables: list[_Table] = []
        self.styles: list[str] = []
        self.label = ""
        self.level = 0
        self.right = False
        self.first_of_entry = False
        self.number_cell = False
        self.pre = 0

    def read(self, root: LexborNode) -> None:
        """Add the paragraphs below ``root``."""
        self.page = survey(root)
        walk(root, self._enter, self._leave)
        self._flush()

    def _enter(self, node: LexborNode) -> bool:
        tag = node.tag
        if tag == "-text":
            text = node.text_content
            if text:
                self.pieces.append(text.replace("\n", BREAK) if self.pre else text)
            return False
        if not tag or tag[0] in "-!":
            return False
        facts: dict[str, str | None] = node.attributes or _NOTHING
        if is_noise(node, tag, facts, self.page, inside=self.inside):
            return False
        if tag == "br":
            self.pieces.append(BREAK)
        elif tag in _BLOCKS:
            self._flush()
            self._open(node, tag, facts)
        elif tag in _EMPHASIS:
            self.pieces.append(f"\t{MARK_START}" if facts and _stands_right(facts) else MARK_START)
        return True

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag
        if tag in _BLOCKS:
            self._flush()
            self._close(tag)
        elif tag in _EMPHASIS:
            self.pieces.append(MARK_END)

    def _open(self, node: LexborNode, tag: str, facts: dict[str, str | None]) -> None:
        name = (facts.get("class") or "").split(" ")[0][:80]
        self.styles.append(clean(name) or (self.styles[-1] if self.styles and tag not in {"li", "td", "tr"} else ""))
        if tag in _HEADINGS:
            self.level = _HEADINGS[tag]
        elif tag in {"ol", "ul"}:
            self.lists.append(open_list(tag, facts))
        elif tag == "li":
            self.first_of_entry = True
            self.label = self.lists[-1].label(facts.get("value")) if self.lists else ""
        elif tag == "table":
            self.tables.append(_Table(-1 if self._arranges(node, facts) else self.assembly.next_table()))
        elif tag == "tr" and self.tables:
            self.tables[-1].row += 1
            self.tables[-1].column = -1
        elif tag in {"td", "th"} and self.tables:
            self.tables[-1].column += 1
            self.number_cell = tag == "td" and name == "mgItemNumberCell"
        elif tag == "pre":
            self.pre += 1
        self.right = facts.get("align") == "right" or _stands_right(facts)

    def _close(self, tag: str) -> None:
        if self.styles:
            self.styles.pop()
        if tag in _HEADINGS:
            self.level = 0
        elif tag in {"ol", "ul"} and self.lists:
            self.lists.pop()
        elif tag == "li":
            self.label = ""
            self.first_of_entry = False
        elif tag == "table" and self.tables:
            self.tables.pop()
        elif tag in {"td", "th"}:
            self.number_cell = False
        elif tag == "pre":
            self.pre -= 1
        self.right = False

    def _flush(self) -> None:
        """Add what was gathered since the last block began or ended."""
        if not self.pieces:
            return
        source = "".join(self.pieces)
        self.pieces.clear()
        for line, margin in page_lines(source):
            self._add(line, margin)

    def _add(self, words: str, margin: str) -> None:
        if self.number_cell:
            self.label = words
            return
        if self.right and self.level == 0 and is_margin(words) and self.assembly.add_margin(words):
            return
        style = self.styles[-1] if self.styles else ""
        level, cell = self._level(), self._cell()
        self.assembly.add(
            words, self._kind(words), level=level, label=self.label, margin=margin, style=style, cell=cell
        )
        self.label = ""
        self.first_of_entry = False

    def _kind(self, words: str) -> ParagraphKind:
        style = self.styles[-1] if self.styles else ""
        if self.level or style in {"mgAiTitleTxt", "mgSubItemTitleTxt", "mgMeetingTitle", "mgSubTitleTxt"}:
            return "heading"
        if self.tables and self.tables[-1].number >= 0:
            return "cell"
        if self.first_of_entry or starts_entry(words) or style.startswith("MsoListParagraph"):
            return "list"
        return "text"

    def _level(self) -> int:
        """Give the level of a heading, or how deep in lists the first words of an entry stand."""
        return self.level or (len(self.lists) if self.first_of_entry else 0)

    def _cell(self) -> CellPlace:
        table = self.tables[-1] if self.tables else None
        if table is None or table.number < 0:
            return NO_CELL
        return CellPlace(table.number, table.row, max(0, table.column))

    def _arranges(self, table: LexborNode, facts: dict[str, str | None]) -> bool:
        """Tell whether a table only arranges the page: Modern.gov's items, tables around tables, a single column."""
        if "mgItemTable" in (facts.get("class") or "") or facts.get("role") in {"presentation", "none"}:
            return True
        return table.mem_id in self.page.arranging or table.mem_id not in self.page.columned


def _stands_right(facts: dict[str, str | None]) -> bool:
    looks = f"{facts.get('style') or ''} {facts.get('class') or ''}"
    return looks != " " and _RIGHT.search(looks) is not None
