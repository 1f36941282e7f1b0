"""Styles of the Word report: ours, or those of the council's template."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle

CELL = "Table Text"
SUBTITLE = "Report Details"
AFTER_TABLE = "After Table"
QUOTED = "Quoted Minutes"
#: Table styles to look for in a template, the likeliest to be the council's own first.
_TEMPLATE_TABLES = (
    "Actions Table",
    "Council Table",
    "Table Grid",
    "Table Grid Light",
    "Grid Table 1 Light",
    "Plain Table 1",
)

#: A face that every office suite has, or has the like of; councils ask for a sans serif of this kind.
FACE = "Arial"
INK = "1D2733"
ACCENT = "1F4E79"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_TABLE_STYLE = """
<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="ActionsTable">
  <w:name w:val="Actions Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="8" w:space="0" w:color="1F4E79"/>
      <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F4E79"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="B8C2CC"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="30" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>
      <w:bottom w:w="30" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:rPr><w:b/><w:bCs/><w:color w:val="1D2733"/></w:rPr>
    <w:tcPr>
      <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F4E79"/></w:tcBorders>
      <w:shd w:val="clear" w:color="auto" w:fill="E4ECF4"/>
    </w:tcPr>
  </w:tblStylePr>
</w:style>
"""  # noqa: E501 - one attribute list


def prepare(document: "WordDocument", *, own: bool) -> None:
    """Make the styles that the report uses and the document lacks.

    With ``own`` false the document is a template: its styles stay as they are, only missing ones are added.
    """
    _language(document)
    if own:
        _own_styles(document)
    names = {each.name for each in document.styles}
    for name, size in (("Title", 20), ("Heading 1", 13)):
        if name not in names:
            _new_heading(document, name, size)
    cell = _new_style(document, CELL, "Normal")
    if cell is not None:
        _space(cell, 0, 0)
        _size(cell, 9)
        cell.paragraph_format.line_spacing = 1.0
    details = _new_style(document, SUBTITLE, "Normal")
    if details is not None:
        _space(details, 0, 4)
    quoted = _new_style(document, QUOTED, "Normal")
    if quoted is not None:
        _space(quoted, 0, 3)
        _size(quoted, 8.5)
        quoted.paragraph_format.line_spacing = 1.0
        quoted.paragraph_format.keep_together = True
    after = _new_style(document, AFTER_TABLE, "Normal")
    if after is not None:
        _space(after, 0, 0)
        _size(after, 2)
        after.paragraph_format.line_spacing = 1.0


def _language(document: "WordDocument") -> None:
    """State en-GB as the language of all text, in the defaults that every style rests on."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    styles: Any = document.styles.element
    node = styles
    for tag in ("w:docDefaults", "w:rPrDefault", "w:rPr"):
        child = node.find(qn(tag))
        if child is None:
            child = OxmlElement(tag)
            node.insert(0, child)
        node = child
    language = node.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        node.append(language)
    language.set(qn("w:val"), "en-GB")


def _own_styles(document: "WordDocument") -> None:
    from docx.oxml import parse_xml
    from docx.shared import RGBColor

    styles: Any = document.styles
    styles.element.append(parse_xml(_TABLE_STYLE))
    for name, size, before, after, colour in (
        ("Normal", 10, 0, 4, INK),
        ("Title", 20, 0, 2, ACCENT),
        ("Heading 1", 12, 7, 3, ACCENT),
        ("Header", 9, 0, 0, INK),
        ("Footer", 9, 0, 0, INK),
    ):
        each = styles[name]
        _face(each)
        _size(each, size)
        _space(each, before, after)
        each.font.color.rgb = RGBColor.from_string(colour)
        if name in {"Title", "Heading 1"}:
            each.font.bold = True
            each.paragraph_format.keep_with_next = True
            each.paragraph_format.line_spacing = 1.0
        for stops in each.element.pPr.findall(f"{_W}tabs") if each.element.pPr is not None else ():
            each.element.pPr.remove(stops)
    title: Any = styles["Title"].element.pPr
    for border in title.findall(f"{_W}pBdr"):
        title.remove(border)


def _face(each: Any) -> None:
    """Set the face of a style, and take away the theme's, which would win."""
    from docx.oxml.ns import qn

    each.font.name = FACE
    fonts = each.element.rPr.rFonts
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)
    fonts.set(qn("w:cs"), FACE)


def _size(each: Any, points: float) -> None:
    """Set the size of a style, for complex scripts (Arabic, Hebrew, Devanagari…) as for others."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    each.font.size = Pt(points)
    size = each.element.rPr.find(qn("w:sz"))
    for old in each.element.rPr.findall(qn("w:szCs")):
        each.element.rPr.remove(old)
    complex_size = OxmlElement("w:szCs")
    complex_size.set(qn("w:val"), size.get(qn("w:val")))
    size.addnext(complex_size)


def _space(each: Any, before: float, after: float) -> None:
    from docx.shared import Pt

    each.paragraph_format.space_before = Pt(before)
    each.paragraph_format.space_after = Pt(after)


def _new_style(document: "WordDocument", name: str, parent: str) -> "ParagraphStyle | None":
    """Add a paragraph style and return it; None when the document has one of that name, which then stays."""
    from docx.enum.style import WD_STYLE_TYPE

    styles: Any = document.styles
    if name in {each.name for each in styles}:
        return None
    made: ParagraphStyle = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if parent in {each.name for each in styles}:
        made.base_style = styles[parent]
    return made


def id_of(document: "WordDocument", name: str) -> str:
    """Return the id that a paragraph style has in this document."""
    return str(document.styles[name].style_id)


def _new_heading(document: "WordDocument", name: str, size: float) -> None:
    """Add one of Word's own headings to a template that lacks it, with its place in the outline."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    made.font.bold = True
    _size(made, size)
    _space(made, 8, 3)
    made.paragraph_format.keep_with_next = True
    if name != "Title":
        level = OxmlElement("w:outlineLvl")
        level.set(qn("w:val"), "0")
        made.element.get_or_add_pPr().append(level)


def table_style(document: "WordDocument") -> str:
    """Return the id of the table style to use, "" where the document has none that fits."""
    from docx.enum.style import WD_STYLE_TYPE

    ids = {each.name: each.style_id for each in document.styles if each.type == WD_STYLE_TYPE.TABLE}
    return next((ids[name] for name in _TEMPLATE_TABLES if name in ids), "")
