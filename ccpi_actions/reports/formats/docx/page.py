"""Page, columns and page furniture of the Word report."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_MARGIN_MM = 13
#: Nearer to the edge than this, printers cut.
_LEAST_DISTANCE_MM = 7
#: What follows the columns among the properties of a section (ECMA-376, CT_SectPr).
_AFTER_COLUMNS = ("w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi", "w:rtlGutter",
                  "w:docGrid", "w:printerSettings", "w:sectPrChange")  # fmt: skip


def lay_out(document: "WordDocument", *, own: bool) -> None:
    """Turn the page to landscape; a page of our own is A4 with narrow margins, a template's stays as it is."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    section = document.sections[-1]
    if own:
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(_MARGIN_MM)
        section.top_margin, section.bottom_margin = Mm(_MARGIN_MM), Mm(_MARGIN_MM)
        section.header_distance = section.footer_distance = Mm(_LEAST_DISTANCE_MM)
    if section.orientation != WD_ORIENT.LANDSCAPE:
        width, height = section.page_width, section.page_height
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = height, width


def in_columns(document: "WordDocument", number: int) -> None:
    """Set what follows in so many columns, on the same page."""
    from docx.enum.section import WD_SECTION
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    section: Any = document.add_section(WD_SECTION.CONTINUOUS)
    _end_with_words(document)
    columns = section._sectPr.find(qn("w:cols"))
    if columns is None:
        columns = OxmlElement("w:cols")
        section._sectPr.insert_element_before(columns, *_AFTER_COLUMNS)
    columns.set(qn("w:num"), str(number))
    columns.set(qn("w:space"), "400")


def _end_with_words(document: "WordDocument") -> None:
    """Let the last paragraph of words end its section, in place of the empty one that would take a line of the page."""
    from docx.oxml.ns import qn

    body: Any = document.element.body
    empty = body[-2]
    before = empty.getprevious()
    if before is not None and before.tag == qn("w:p"):
        before.set_sectPr(empty.pPr.sectPr)
        body.remove(empty)


def text_width(document: "WordDocument") -> int:
    """Return the width between the margins, in twentieths of a point."""
    section = document.sections[-1]
    width = int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)
    return max(width // 635, 4000)


def furnish(document: "WordDocument", title: str, mark: str, *, own: bool) -> None:
    """Put title and page numbers at the foot of pages, unless a template has a footer; ``mark`` goes at the head."""
    from docx.shared import Mm

    section: Any = document.sections[0]
    if own or not any(paragraph.text.strip() for paragraph in section.footer.paragraphs):
        section.footer_distance = max(section.footer_distance or 0, Mm(_LEAST_DISTANCE_MM))
        foot = section.footer.paragraphs[0] if section.footer.paragraphs else section.footer.add_paragraph()
        foot.text = title
        _tab_right(foot, text_width(document))
        foot.add_run("\tPage ")
        _field(foot, "PAGE")
        foot.add_run(" of ")
        _field(foot, "NUMPAGES")
    if not mark:
        return
    section.header_distance = max(section.header_distance or 0, Mm(_LEAST_DISTANCE_MM))
    heads = [section.header]
    if section.different_first_page_header_footer:
        heads.append(section.first_page_header)
    if document.settings.odd_and_even_pages_header_footer:
        heads.append(section.even_page_header)
    for head in heads:
        first = head.paragraphs[0] if head.paragraphs else head.add_paragraph()
        line = first.insert_paragraph_before() if first.text.strip() else first
        line.add_run(mark).bold = True


def _tab_right(paragraph: Any, width: int) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Twips

    stops = paragraph.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Twips(width), WD_TAB_ALIGNMENT.RIGHT)


def _field(paragraph: Any, code: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    words = OxmlElement("w:t")
    words.text = "1"
    run.append(words)
    field.append(run)
    paragraph._p.append(field)
