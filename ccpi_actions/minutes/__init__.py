"""How minutes are laid out: meeting, attendance, items, passages, resolutions, next meeting."""

from ccpi_actions.documents.model import Document
from ccpi_actions.minutes.model import Reading

__all__ = ["read_minutes"]


def read_minutes(document: Document) -> Reading:
    """Find what a document minutes and announces.

    In: a Document (see documents). Out: a Reading; a document that is neither minutes nor agenda gives kind "other"
    and an empty list. Never raises for what a text says. Work is linear in the length of the text.
    """
    from ccpi_actions.minutes import read  # who needs the records alone should not wait for all its rules

    return read.read_minutes(document)
