"""Putting paragraphs together to a document, so that offsets are right whatever the format."""

from typing import Literal

import msgspec

from ccpi_actions.documents.model import Document, Paragraph, ParagraphKind
from ccpi_actions.errors import BadInput

#: Twenty years of a council's minutes are some 300,000 paragraphs.
MOST_PARAGRAPHS = 1_000_000
_GAP = "\n\n"


class CellPlace(msgspec.Struct, frozen=True):
    """Where a cell stands: the number of its table in the document, its row and its column, all from 0."""

    table: int
    row: int
    column: int


#: What stands in no table.
NO_CELL = CellPlace(-1, -1, -1)


class Assembly:
    """Text and paragraphs of a document while it is read.

    Each reader gives its paragraphs in reading order; the text is those paragraphs with a blank line between them.
    ``path`` names the document in errors.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._parts: list[str] = []
        self._length = 0
        self.paragraphs: list[Paragraph] = []
        self._tables = 0

    def add(
        self,
        text: str,
        kind: ParagraphKind = "text",
        *,
        level: int = 0,
        label: str = "",
        margin: str = "",
        style: str = "",
        cell: CellPlace = NO_CELL,
        page: int = 0,
    ) -> None:
        """Add a paragraph; ``text`` is clean. Text of white space alone is nothing, blank lines within are dropped.

        What the other arguments say is told of ``Paragraph``.
        Raises BadInput where a document holds more than a million paragraphs.
        """
        text = text.strip()
        if not text:
            return
        if "\n" in text:
            text = "\n".join(line for line in map(str.strip, text.split("\n")) if line)
        if len(self.paragraphs) >= MOST_PARAGRAPHS:
            raise BadInput(f"{self.path} holds more than {MOST_PARAGRAPHS:,} paragraphs: split it.")
        start = self._length
        end = start + len(text)
        self._parts.append(text)
        self._length = end + len(_GAP)
        self.paragraphs.append(
            Paragraph(start, end, kind, level, label, margin, style, cell.table, cell.row, cell.column, page)
        )

    def next_table(self) -> int:
        """Give the number of the table that begins now."""
        self._tables += 1
        return self._tables - 1

    def add_margin(self, margin: str) -> bool:
        """Set ``margin`` beside the paragraph added last; tell whether there was one."""
        if not self.paragraphs:
            return False
        last = self.paragraphs[-1]
        self.paragraphs[-1] = msgspec.structs.replace(last, margin=f"{last.margin} {margin}".strip())
        return True

    def document(
        self,
        form: Literal["text", "markdown", "html", "pdf", "docx"],
        title: str = "",
        warnings: list[str] | None = None,
    ) -> Document:
        """Give what was added as a document."""
        return Document(self.path, form, _GAP.join(self._parts), self.paragraphs, title, warnings or [])
