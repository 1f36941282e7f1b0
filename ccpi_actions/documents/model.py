"""What a file says, before anybody asks what it means: text, paragraphs, tables and margins."""

from typing import Literal

import msgspec

ParagraphKind = Literal["text", "heading", "list", "cell", "marker"]


class Paragraph(msgspec.Struct, frozen=True):
    """One paragraph, heading, list entry or table cell, placed in the text of its document.

    ``document.text[start:end]`` is the paragraph verbatim: without a list number that the format
    keeps apart from the words, and without what is printed beside it in the right-hand margin.
    It may hold single line breaks where the file wraps its lines; it never holds a blank line.
    """

    start: int
    end: int
    kind: ParagraphKind = "text"
    #: Heading level (1 is the title) or depth of a list entry; 0 where neither applies.
    level: int = 0
    #: List number kept apart from the words by the format (DOCX numbering, HTML ``ol``): "4.", "(a)", "iv)".
    label: str = ""
    #: What stands beside the paragraph at the right-hand edge: "Clerk", "Cllr. A. Davies/Clerk".
    margin: str = ""
    #: What the format itself says of the paragraph: an HTML class ("mgSubItemTitleTxt"), a Word style, "bold".
    style: str = ""
    #: Number of the table (from 0, in reading order), row and column of a cell; -1 elsewhere.
    table: int = -1
    row: int = -1
    column: int = -1
    #: Page, from 1, where the format has pages; else 0.
    page: int = 0


class Document(msgspec.Struct, frozen=True):
    """A file as text with offsets.

    ``paragraphs`` are in reading order, do not overlap, and cover all words that are not noise
    (navigation, page numbers and repeated page headings are left out of ``text`` altogether).
    """

    path: str
    format: Literal["text", "markdown", "html", "pdf", "docx"]
    text: str
    paragraphs: list[Paragraph]
    #: The title that the file gives itself (HTML ``title``, DOCX core property), or "".
    title: str = ""
    #: Sentences for the user about what could not be read.
    warnings: list[str] = []
