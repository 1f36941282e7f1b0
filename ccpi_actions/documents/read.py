"""Which reader a file needs, told by its contents before its name, and what to say of files that are no documents."""

import os
import re
import stat
from pathlib import Path

from ccpi_actions.documents.clean import decode, looks_binary
from ccpi_actions.documents.model import Document
from ccpi_actions.errors import BadInput

#: Twenty years of a council's minutes in one text file are some 50 MB; a county's agenda pack as PDF 100 MB.
LARGEST_TEXT = 100_000_000
MOST_LINES = 4_000_000
LARGEST_PAGE = 20_000_000
LARGEST_FILE = 500_000_000

#: First bytes of files that people add by mistake, and what to call them.
_SIGNATURES = (
    (b"\xff\xd8\xff", "a photo (JPEG)"),
    (b"\x89PNG\r\n", "a picture (PNG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"BM", "a picture (BMP)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"RIFF", "a sound, film or picture file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"\x1f\x8b", "a packed file (gzip)"),
    (b"7z\xbc\xaf", "a packed file (7z)"),
    (b"Rar!", "a packed file (RAR)"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)
_PICTURES = ("a photo", "a picture")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: A part that tells what else a package is.
_PACKAGES = (
    ("xl/workbook.xml", "a spreadsheet: save the minutes as DOCX or PDF"),
    ("xl/workbook.bin", "a spreadsheet: save the minutes as DOCX or PDF"),
    ("ppt/presentation.xml", "a presentation: save the minutes as DOCX or PDF"),
    ("META-INF/container.xml", "a book (EPUB): save the minutes as DOCX or PDF"),
    ("META-INF/manifest.xml", "an OpenDocument file: save it as DOCX or PDF"),
)
_FILM = re.compile(rb".{4}ftyp", re.DOTALL)
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,4000}?-->\s*)?"
    # A part of a page, as copied out of one.
    r"<(?:!doctype\s+html|html|head|body|(?:main|article|section|div|header|nav|table|button|h[1-6]|p|ul|ol)(?=[\s>]))\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"<meta[^>]{0,300}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_MARKDOWN = (".md", ".markdown")
_PAGE = (".html", ".htm", ".xhtml", ".aspx")


def read_document(path: Path) -> Document:
    """Read a file of minutes.

    In: a text, Markdown, HTML, PDF or DOCX file; what it is shows in its contents, whatever its name.
    Out: its text and paragraphs.

    Raises BadInput with one sentence for a file that is missing, empty, damaged, locked by a password, larger
    than 100 MB as text, 20 MB as a page or 500 MB as PDF or DOCX, or no document at all.
    """
    return read_bytes(str(path), load(path))


def load(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises BadInput with one sentence for one that is missing, larger than 500 MB, or may not be read.
    """
    name = str(path)
    try:
        state = os.stat(name)  # noqa: PTH116 - Path.stat wraps this very call
        if stat.S_ISDIR(state.st_mode):
            raise BadInput(f"{name} is a folder; a file was expected.")
        if not stat.S_ISREG(state.st_mode):
            raise BadInput(f"{name} is no ordinary file, and is not read.")
        if state.st_size > LARGEST_FILE:
            raise BadInput(
                f"{name} is {_size(state.st_size)}, more than the {_size(LARGEST_FILE)} that are read: split it."
            )
        with open(name, "rb", buffering=0) as file:  # noqa: PTH123 - likewise
            return file.read()
    except FileNotFoundError:
        raise BadInput(f"There is no file {name}: check the spelling.") from None
    except PermissionError:
        raise BadInput(f"{name} may not be read: ask for access, or close the program that holds it.") from None
    except (OSError, ValueError) as error:
        raise BadInput(f"{name} cannot be read: {getattr(error, 'strerror', None) or error}.") from None


def read_bytes(name: str, data: bytes) -> Document:
    """Read the contents of a file called ``name``, as ``read_document`` does."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xfe\xff"):
        raise BadInput(f"{name} is empty: there is nothing to read.")
    if b"%PDF-" in data[:1024]:
        from ccpi_actions.documents.pdf.worker import worker

        return worker.read(name, data)
    if data.startswith(b"PK"):
        return _read_package(name, data)
    if data.startswith(_OLE):
        raise _old_office(name, data)
    _refuse_other_kinds(name, data)
    document = _read_text(name, data)
    if not document.paragraphs:
        raise BadInput(f"{name} holds no words: there is nothing to read.")
    return document


def _read_text(name: str, data: bytes) -> Document:
    lower = name.lower()
    if len(data) > LARGEST_TEXT:
        raise BadInput(
            f"{name} is {_size(len(data))}, more than the {_size(LARGEST_TEXT)} of text that are read: split it."
        )
    charset = _CHARSET.search(data[:4096]) if b"<" in data[:4096] else None
    text = decode(data, charset[1].decode("ascii") if charset else "")
    if looks_binary(text):
        raise BadInput(f"{name} is not text: add minutes as text, Markdown, HTML, PDF or DOCX.")
    if len(text) > MOST_LINES and text.count("\n") + text.count("\r") > MOST_LINES:
        raise BadInput(f"{name} has more than {MOST_LINES:,} lines: split it.")
    if lower.endswith(_PAGE) or (not lower.endswith(_MARKDOWN) and _MARKUP.match(text)):
        if len(data) > LARGEST_PAGE:
            raise BadInput(
                f"{name} is {_size(len(data))}, more than the {_size(LARGEST_PAGE)} of a page that are read: split it."
            )
        from ccpi_actions.documents.html.read import read_html

        return read_html(name, text)
    if lower.endswith(_MARKDOWN):
        from ccpi_actions.documents.markdown.read import read_markdown

        return read_markdown(name, text)
    from ccpi_actions.documents.plain.read import read_plain

    return read_plain(name, text)


def _read_package(name: str, data: bytes) -> Document:
    """Read a zip file if it is a Word document; say what it is otherwise."""
    from ccpi_actions.documents.docx.package import Package

    package = Package(name, data)
    if not package.holds("word/document.xml"):
        kind = next(
            (kind for part, kind in _PACKAGES if package.holds(part)),
            "a packed folder (zip): unpack it and add what it holds",
        )
        raise BadInput(f"{name} is {kind}.")
    from ccpi_actions.documents.docx.read import read_docx

    document = read_docx(package)
    if not document.paragraphs:
        raise BadInput(f"{name} holds no words: there is nothing to read.")
    return document


def _old_office(name: str, data: bytes) -> BadInput:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return BadInput(f"{name} is locked by a password: save a copy without one.")
    if "WordDocument".encode("utf-16-le") in data:
        return BadInput(f"{name} is a document of an old Word (before 2007): open it in Word and save it as DOCX.")
    return BadInput(f"{name} is a file of an old Office program: save the minutes as DOCX or PDF.")


def _refuse_other_kinds(name: str, data: bytes) -> None:
    for mark, kind in _SIGNATURES:
        if data.startswith(mark) and (len(mark) > 2 or b"\x00" in data[:64]):
            advice = (
                "; if it is a scanned page, have its text recognised (OCR) first" if kind.startswith(_PICTURES) else ""
            )
            raise BadInput(f"{name} is {kind}, not minutes{advice}.")
    if _FILM.match(data):
        raise BadInput(f"{name} is a film, not minutes.")
    if data.startswith(b"{\\rtf"):
        raise BadInput(f"{name} is Rich Text: open it in a word processor and save it as DOCX.")


def _size(count: int) -> str:
    return f"{count / 1e6:,.0f} MB"
