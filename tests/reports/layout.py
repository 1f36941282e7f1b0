"""Layout facts of a PDF: its pages, and what is printed too near an edge."""

import pypdfium2


def words_outside(content: bytes, millimetres: float) -> tuple[int, list[tuple[int, str]]]:
    """Return the number of pages, and (page, character) for each character nearer than that to an edge."""
    margin = millimetres * 72 / 25.4
    document = pypdfium2.PdfDocument(content)
    outside = []
    for number, page in enumerate(document, start=1):
        width, height = page.get_size()
        text = page.get_textpage()
        words = text.get_text_range()
        for place in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(place)
            if right > left and not (
                margin <= left and right <= width - margin and margin <= bottom and top <= height - margin
            ):
                outside.append((number, words[place : place + 1]))
    return len(document), outside


def page_texts(content: bytes) -> list[str]:
    """Return the words of each page, single-spaced."""
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(content)]
