"""Tables in Word: repeated header rows, rows that stay whole, text alternatives."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ccpi_actions.reports.formats.docx import page, style
from ccpi_actions.reports.formats.docx.xml import add, append, append_paragraph, new, run
from ccpi_actions.reports.formats.paper import remarks
from ccpi_actions.reports.model import Column, Row

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

#: Only the first row is set apart: it is the header.
_LOOK = {"val": "0620", "firstRow": "1", "lastRow": "0", "firstColumn": "0", "noHBand": "1", "noVBand": "1"}


def add_table(
    document: "WordDocument", columns: Sequence[Column], rows: Sequence[Row], title: str, share: float = 1.0
) -> None:
    """Append a table to the document; ``title`` is its text alternative, ``share`` its part of the width."""
    total = sum(column.weight for column in columns)
    room = int(page.text_width(document) * share)
    widths = [room * column.weight // total for column in columns]
    table = _table(document, widths, title, columns)
    words = style.id_of(document, style.CELL)
    table.append(_header(columns, widths, words))
    numeric = [column.kind == "number" for column in columns]
    for row in rows:
        table.append(_row(row, widths, numeric, words))
    append(document, table)
    append_paragraph(document, style.id_of(document, style.AFTER_TABLE))


def _table(document: "WordDocument", widths: Sequence[int], title: str, columns: Sequence[Column]) -> Any:
    table = new("tbl")
    properties = add(table, "tblPr")
    table_style = style.table_style(document)
    if table_style:
        add(properties, "tblStyle", val=table_style)
    add(properties, "tblW", w=str(sum(widths)), type="dxa")
    if not table_style:
        borders = add(properties, "tblBorders")
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
            add(borders, edge, val="single", sz="4", space="0", color="808080")
    add(properties, "tblLayout", type="fixed")
    add(properties, "tblLook", **_LOOK)
    add(properties, "tblCaption", val=title)
    add(properties, "tblDescription", val=f"Columns: {', '.join(column.heading for column in columns)}.")
    grid = add(table, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=str(width))
    return table


def _header(columns: Sequence[Column], widths: Sequence[int], words: str) -> Any:
    row = new("tr")
    properties = add(row, "trPr")
    add(properties, "cantSplit")
    add(properties, "tblHeader")
    for column, width in zip(columns, widths, strict=True):
        paragraph = _cell(row, width, words, right=column.kind == "number", keep=True)
        run(paragraph, column.heading, bold=True)
    return row


def _row(row: Row, widths: Sequence[int], numeric: Sequence[bool], words: str) -> Any:
    element = new("tr")
    add(add(element, "trPr"), "cantSplit")
    for place, (cell, width) in enumerate(zip(row.cells, widths, strict=True)):
        paragraph = _cell(element, width, words, right=numeric[place])
        run(paragraph, cell.text)
        marks = remarks(row, place)
        if marks:
            run(paragraph, marks, bold=True, broken=True)
    return element


def _cell(row: Any, width: int, words: str, *, right: bool = False, keep: bool = False) -> Any:
    cell = add(row, "tc")
    add(add(cell, "tcPr"), "tcW", w=str(width), type="dxa")
    paragraph = add(cell, "p")
    properties = add(paragraph, "pPr")
    add(properties, "pStyle", val=words)
    if keep:
        add(properties, "keepNext")
    if right:
        add(properties, "jc", val="right")
    return paragraph
