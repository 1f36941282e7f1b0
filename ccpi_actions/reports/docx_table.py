"""Tables in Word: repeated header rows, rows that stay whole, text alternatives.

The rows are made as XML elements, for python-docx takes a minute over two thousand rows of six cells.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ccpi_actions.reports import docx_style as style
from ccpi_actions.reports.model import Column, Row
from ccpi_actions.reports.paper import remarks

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#: Only the first row is set apart: it is the header.
_LOOK = {"val": "0620", "firstRow": "1", "lastRow": "0", "firstColumn": "0", "noHBand": "1", "noVBand": "1"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def add_table(
    document: "WordDocument", columns: Sequence[Column], rows: Sequence[Row], title: str, share: float = 1.0
) -> None:
    """Append a table to the document; ``title`` is its text alternative, ``share`` its part of the width."""
    total = sum(column.weight for column in columns)
    room = int(style.text_width(document) * share)
    widths = [room * column.weight // total for column in columns]
    table = _table(document, widths, title, columns)
    table.append(_header(columns, widths))
    numeric = [column.kind == "number" for column in columns]
    for row in rows:
        table.append(_row(row, widths, numeric))
    body: Any = document.element.body
    body.insert(len(body) - 1, table)
    after = document.add_paragraph(style=style.AFTER_TABLE)
    after.paragraph_format.keep_with_next = False


def _table(document: "WordDocument", widths: Sequence[int], title: str, columns: Sequence[Column]) -> Any:
    table = _new("tbl")
    properties = _add(table, "tblPr")
    table_style = style.table_style(document)
    if table_style:
        _add(properties, "tblStyle", val=table_style)
    _add(properties, "tblW", w=str(sum(widths)), type="dxa")
    if not table_style:
        borders = _add(properties, "tblBorders")
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
            _add(borders, edge, val="single", sz="4", space="0", color="808080")
    _add(properties, "tblLayout", type="fixed")
    _add(properties, "tblLook", **_LOOK)
    _add(properties, "tblCaption", val=title)
    _add(properties, "tblDescription", val=f"Columns: {', '.join(column.heading for column in columns)}.")
    grid = _add(table, "tblGrid")
    for width in widths:
        _add(grid, "gridCol", w=str(width))
    return table


def _header(columns: Sequence[Column], widths: Sequence[int]) -> Any:
    row = _new("tr")
    properties = _add(row, "trPr")
    _add(properties, "cantSplit")
    _add(properties, "tblHeader")
    for column, width in zip(columns, widths, strict=True):
        paragraph = _cell(row, width, right=column.kind == "number", keep=True)
        _run(paragraph, column.heading, bold=True)
    return row


def _row(row: Row, widths: Sequence[int], numeric: Sequence[bool]) -> Any:
    element = _new("tr")
    _add(_add(element, "trPr"), "cantSplit")
    for place, (cell, width) in enumerate(zip(row.cells, widths, strict=True)):
        paragraph = _cell(element, width, right=numeric[place])
        _run(paragraph, cell.text)
        marks = remarks(row, place)
        if marks:
            _run(paragraph, marks, bold=True, broken=True)
    return element


def _cell(row: Any, width: int, *, right: bool = False, keep: bool = False) -> Any:
    cell = _add(row, "tc")
    _add(_add(cell, "tcPr"), "tcW", w=str(width), type="dxa")
    paragraph = _add(cell, "p")
    properties = _add(paragraph, "pPr")
    _add(properties, "pStyle", val=style.CELL_ID)
    if keep:
        _add(properties, "keepNext")
    if right:
        _add(properties, "jc", val="right")
    return paragraph


def _run(paragraph: Any, text: str, *, bold: bool = False, broken: bool = False) -> None:
    run = _add(paragraph, "r")
    if bold:
        properties = _add(run, "rPr")
        _add(properties, "b")
        _add(properties, "bCs")
    if broken:
        _add(run, "br")
    words = _add(run, "t")
    words.text = text
    words.set(_SPACE, "preserve")


def _new(tag: str) -> Any:
    from docx.oxml import OxmlElement

    return OxmlElement(f"w:{tag}")


def _add(parent: Any, tag: str, **attributes: str) -> Any:
    child = parent.makeelement(f"{{{_W}}}{tag}", {f"{{{_W}}}{name}": value for name, value in attributes.items()})
    parent.append(child)
    return child
