"""Small files of each format, made where a test needs them, and a short way to write what is expected of them."""

import io
import zipfile

import docx
import typst

from ccpi_actions.documents.model import Document

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def texts(document: Document) -> list[str]:
    """Give the words of each paragraph."""
    return [document.text[paragraph.start : paragraph.end] for paragraph in document.paragraphs]


def labelled(document: Document) -> list[str]:
    """Give each paragraph as "label words", as a reader sees it."""
    found = zip(document.paragraphs, texts(document), strict=True)
    return [f"{paragraph.label} {text}".strip() for paragraph, text in found]


def margins(document: Document) -> dict[str, str]:
    """Give what stands beside the paragraphs that have something beside them."""
    found = zip(document.paragraphs, texts(document), strict=True)
    return {text: paragraph.margin for paragraph, text in found if paragraph.margin}


def cells(document: Document) -> dict[tuple[int, int, int], str]:
    """Give the cells of all tables by (table, row, column); paragraphs of one cell are joined by a stroke."""
    found: dict[tuple[int, int, int], str] = {}
    for paragraph, text in zip(document.paragraphs, texts(document), strict=True):
        if paragraph.kind == "cell":
            place = (paragraph.table, paragraph.row, paragraph.column)
            found[place] = f"{found[place]} | {text}" if place in found else text
    return found


def pdf_of(source: str) -> bytes:
    """Typeset Typst mark-up as a PDF."""
    made = typst.compile(source.encode(), format="pdf")
    assert isinstance(made, bytes)
    return made


def raw_pdf(*objects: bytes) -> bytes:
    """Put numbered PDF objects together to a file, as they are; the first is the catalogue."""
    out = b"%PDF-1.4\n"
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    tail = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return out + tail % (size, table, size, len(out))


def pdf_stream(content: bytes, facts: bytes = b"") -> bytes:
    """Write a PDF stream object."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), facts, content)


def docx_of(document: "docx.document.Document") -> bytes:
    """Save a python-docx document."""
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def raw_docx(body: str, **parts: str) -> bytes:
    """Pack the inner mark-up of ``w:body`` to a DOCX; other parts by name: ``numbering``, ``styles``."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {WORD}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:{name} {WORD}>{content}</w:{name}>")
    return made.getvalue()
