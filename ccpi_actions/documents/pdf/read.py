"""PDF: text with the owners at the right-hand edge kept apart, by the places of the characters."""

from typing import TYPE_CHECKING

from ccpi_actions.documents.assembly import Assembly
from ccpi_actions.documents.model import Document
from ccpi_actions.documents.pdf.flow import add_pages
from ccpi_actions.documents.pdf.furniture import without_furniture
from ccpi_actions.documents.pdf.lines import Line, page_lines
from ccpi_actions.documents.pdf.order import in_reading_order
from ccpi_actions.documents.pdf.rules import Grid, page_grids
from ccpi_actions.errors import BadInput

if TYPE_CHECKING:
    import pypdfium2

#: An agenda pack of a county has some 600 pages.
MOST_PAGES = 3_000
MOST_CHARACTERS = 50_000_000


def read_pdf(path: str, data: bytes) -> Document:
    """Read a PDF file.

    Raises BadInput for one that is damaged, locked by a password, or holds no text because its pages are pictures.
    """
    pdf = _open(path, data)
    try:
        pages, grids, unreadable = _read_pages(path, pdf)
        title = pdf.get_metadata_value("Title")
    finally:
        pdf.close()
    empty = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(empty) == len(pages):
        raise BadInput(
            f"{path} holds no text, only pictures of pages: have the text recognised (OCR), or ask for the original."
        )
    assembly = Assembly(path)
    add_pages(assembly, without_furniture(pages), grids)
    return assembly.document("pdf", title.strip(), _warnings(path, empty, unreadable))


def _open(path: str, data: bytes) -> "pypdfium2.PdfDocument":
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
        count = len(pdf)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error) or "ecurity" in str(error):
            raise BadInput(f"{path} is locked by a password: save a copy without one.") from None
        raise BadInput(f"{path} is a damaged PDF: download or save it anew.") from None
    if count == 0:
        raise BadInput(f"{path} is a damaged PDF: it has no pages.")
    if count > MOST_PAGES:
        raise BadInput(f"{path} has {count:,} pages, more than the {MOST_PAGES:,} that are read: split it.")
    return pdf


def _read_pages(path: str, pdf: "pypdfium2.PdfDocument") -> tuple[list[list[Line]], dict[int, list[Grid]], list[int]]:
    """Give the lines of all pages, the ruled tables by the number of their page, and the pages that failed."""
    import pypdfium2

    pages: list[list[Line]] = []
    grids: dict[int, list[Grid]] = {}
    unreadable: list[int] = []
    characters = 0
    for number in range(1, len(pdf) + 1):
        try:
            page = pdf[number - 1]
            textpage = page.get_textpage()
        except pypdfium2.PdfiumError:
            unreadable.append(number)
            pages.append([])
            continue
        characters += textpage.count_chars()
        if characters > MOST_CHARACTERS:
            raise BadInput(f"{path} holds more than {MOST_CHARACTERS:,} characters: split it.")
        found = page_grids(page)
        if found:
            grids[number] = found
        pages.append(in_reading_order(page_lines(textpage, number, found)))
        textpage.close()
        page.close()
    if len(unreadable) == len(pages):
        raise BadInput(f"{path} is a damaged PDF: none of its pages can be read.")
    return pages, grids, unreadable


def _warnings(path: str, empty: list[int], unreadable: list[int]) -> list[str]:
    found: list[str] = []
    if unreadable:
        found.append(f"{path}: {_pages(unreadable)} could not be read.")
    pictures = [number for number in empty if number not in set(unreadable)]
    if pictures:
        found.append(f"{path}: no text on {_pages(pictures)}; if that is a scan, what it says was not read.")
    return found


def _pages(numbers: list[int]) -> str:
    shown = ", ".join(str(number) for number in numbers[:5]) + (" …" if len(numbers) > 5 else "")
    return f"page{'s' if len(numbers) > 1 else ''} {shown}"
