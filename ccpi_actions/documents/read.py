"""Which reader a file needs, told by its contents before its name, and what to say of files that are not documents."""

from pathlib import Path

from ccpi_actions.documents.clean import decode, looks_binary
from ccpi_actions.documents.markdown import read_markdown
from ccpi_actions.documents.model import Document
from ccpi_actions.documents.plain import read_plain
from ccpi_actions.errors import BadInput


def read_document(path: Path) -> Document:
    """Read a file.

    Raises BadInput with one sentence for a file that is missing, empty, damaged, locked or no document.
    """
    return read_bytes(str(path), Path(path).read_bytes())


def read_bytes(name: str, data: bytes) -> Document:
    """Read the contents of a file called ``name``."""
    if not data:
        raise BadInput(f"{name} is empty: there is nothing to read.")
    if b"%PDF-" in data[:1024]:
        from ccpi_actions.documents.pdf import read_pdf  # noqa: PLC0415

        return read_pdf(name, data)
    text = decode(data)
    if looks_binary(text):
        raise BadInput(f"{name} is not text.")
    if name.lower().endswith((".md", ".markdown")):
        return read_markdown(name, text)
    if name.lower().endswith((".html", ".htm")):
        from ccpi_actions.documents.html import read_html  # noqa: PLC0415

        return read_html(name, text)
    return read_plain(name, text)
