"""File formats in, documents with offsets out; knows nothing of minutes."""

from ccpi_actions.documents.find import find_files
from ccpi_actions.documents.model import Document, Paragraph
from ccpi_actions.documents.read import load, read_bytes, read_document

__all__ = ["Document", "Paragraph", "find_files", "load", "read_bytes", "read_document"]
