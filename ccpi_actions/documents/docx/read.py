"""Word documents: paragraphs with the numbers that Word prints, tables, and owners after a tab to the right."""

from collections.abc import Iterator
from typing import Any

from ccpi_actions.documents.assembly import NO_CELL, Assembly, CellPlace
from ccpi_actions.documents.clean import clean
from ccpi_actions.documents.docx.numbering import Numbering
from ccpi_actions.documents.docx.package import Package, W, flag, number, value
from ccpi_actions.documents.docx.styles import Format, Styles
from ccpi_actions.documents.margin import is_margin, split_margin
from ccpi_actions.documents.model import Document, ParagraphKind
from ccpi_actions.documents.plain.read import join_lines, starts_entry
from ccpi_actions.errors import BadInput

#: Taken out by a tracked change, or said again for older programs.
_PASSED_OVER = frozenset(
    {
        f"{W}del",
        f"{W}moveFrom",
        f"{W}pPr",
        f"{W}rPr",
        f"{W}instrText",
        f"{W}delText",
        f"{W}sdtPr",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
_BLOCKS_WITHIN = frozenset({f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}smartTag", f"{W}ins", f"{W}moveTo"})
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}sym": "•"}
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def read_docx(package: Package) -> Document:
    """Read a Word document from its opened package.

    Numbers counted by Word are the ``label`` of a paragraph. Tracked deletions and hidden text are left out.

    Raises BadInput for a file that is damaged, locked, or unpacks to gigabytes.
    """
    root = package.part("word/document.xml")
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise BadInput(f"{package.path} is a damaged Word document: it has no body. Open it in Word and save it anew.")
    assembly = Assembly(package.path)
    _Reader(assembly, Styles(package.part("word/styles.xml")), Numbering(package.part("word/numbering.xml"))).read(body)
    core = package.part("docProps/core.xml")
    title = core.findtext(_TITLE) if core is not None else ""
    return assembly.document("docx", " ".join(clean(title or "").split()))


class _Reader:
    """Turns the elements of a document's body into paragraphs."""

    def __init__(self, assembly: Assembly, styles: Styles, numbering: Numbering) -> None:
        self.assembly = assembly
        self.styles = styles
        self.numbering = numbering
        #: The cell that paragraphs stand in.
        self.cell = NO_CELL

    def read(self, parent: Any) -> None:
        for element in parent:
            if element.tag == f"{W}p":
                self._paragraph(element)
            elif element.tag == f"{W}tbl":
                self._table(element)
            elif element.tag in _BLOCKS_WITHIN:
                self.read(element)

    def _table(self, table: Any) -> None:
        outer = self.cell
        rows = [row for row in _within(table, f"{W}tr") if not flag(row.find(f"{W}trPr"), "del")]
        wide = any(len(list(_within(row, f"{W}tc"))) > 1 for row in rows)
        number_of_table = self.assembly.next_table() if wide else -1
        for row_number, row in enumerate(rows):
            column = 0
            for cell in _within(row, f"{W}tc"):
                properties = cell.find(f"{W}tcPr")
                span = properties.find(f"{W}gridSpan") if properties is not None else None
                merged = properties.find(f"{W}vMerge") if properties is not None else None
                if merged is None or value(merged) == "restart":
                    self.cell = CellPlace(number_of_table, row_number, column) if wide else outer
                    self.read(cell)
                column += max(1, min(100, number(value(span), 1)))
        self.cell = outer

    def _paragraph(self, paragraph: Any) -> None:
        form = self.styles.format_of(paragraph)
        pieces: list[str] = []
        boxes: list[Any] = []
        bold = _gather(paragraph, pieces, boxes)
        text = clean("".join(pieces))
        if text.strip():
            self._add(text, form, bold=bold or form.bold)
        for box in boxes:
            self.read(box)

    def _add(self, text: str, form: Format, *, bold: bool) -> None:
        label = self.numbering.next_label(form.list_id, form.depth) if form.list_id else None
        if (
            form.right
            and label is None
            and not form.heading
            and is_margin(text.strip())
            and self.assembly.add_margin(text.strip())
        ):
            return
        style = form.style if form.style.lower() != "normal" else ""
        if bold and not form.heading:
            style = style or "bold"
        lines, margin = _lines(text)
        for place, line in enumerate(lines):
            numbered = label is not None and place == 0
            self.assembly.add(
                line,
                self._kind(line, form, numbered=numbered),
                level=self._level(form, numbered=numbered),
                label=(label or "") if place == 0 else "",
                margin=margin if place == len(lines) - 1 else "",
                style=style,
                cell=self.cell,
            )

    def _kind(self, line: str, form: Format, *, numbered: bool) -> ParagraphKind:
        if form.heading:
            return "heading"
        if self.cell != NO_CELL:
            return "cell"
        return "list" if numbered or starts_entry(line) else "text"

    def _level(self, form: Format, *, numbered: bool) -> int:
        """Give the level of a heading, or how deep an entry that Word numbers stands in its list."""
        return form.heading or (form.depth + 1 if numbered and self.cell == NO_CELL else 0)


def _lines(text: str) -> tuple[list[str], str]:
    """Split a paragraph at breaks that end an entry, and take an owner after a last tab apart."""
    before, _, last = text.strip().rpartition("\n")
    last, margin = split_margin(last)
    words = f"{before}\n{last}" if before else last
    return join_lines([" ".join(line.split(" ")) for line in words.split("\n")]), margin


def _gather(element: Any, pieces: list[str], boxes: list[Any]) -> bool:
    """Collect the words below a paragraph, and text boxes anchored in it; tell whether all words are bold."""
    bold = True
    for child in element:
        tag = child.tag
        if tag in _PASSED_OVER:
            continue
        if tag == f"{W}txbxContent":
            boxes.append(child)
        elif tag == f"{W}t":
            pieces.append((child.text or "").replace("\n", " "))
        elif tag in _SIGNS:
            pieces.append(_SIGNS[tag])
        elif tag == f"{W}br":
            pieces.append("" if value(child, "type") in {"page", "column"} else "\n")
        elif tag == f"{W}r":
            properties = child.find(f"{W}rPr")
            if flag(properties, "vanish"):
                continue
            before = len(pieces)
            _gather(child, pieces, boxes)
            bold = bold and (flag(properties, "b") or not "".join(pieces[before:]).strip())
        elif len(child):
            bold = _gather(child, pieces, boxes) and bold
    return bold


def _within(parent: Any, tag: str) -> Iterator[Any]:
    """Yield rows or cells, also those inside content controls."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _BLOCKS_WITHIN:
            yield from _within(child, tag)
