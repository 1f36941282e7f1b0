"""Word elements made by hand: python-docx takes a minute over two thousand rows of six cells, this half a second."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def run(paragraph: Any, text: str, *, bold: bool = False, broken: bool = False) -> None:
    """Append words to a paragraph, after a line break if ``broken``."""
    made = add(paragraph, "r")
    if bold:
        properties = add(made, "rPr")
        add(properties, "b")
        add(properties, "bCs")
    if broken:
        add(made, "br")
    words = add(made, "t")
    words.text = text
    words.set(_SPACE, "preserve")


def new(tag: str) -> Any:
    """Make an element of WordprocessingML: ``new("tbl")``."""
    from docx.oxml import OxmlElement

    return OxmlElement(f"w:{tag}")


def add(parent: Any, tag: str, **attributes: str) -> Any:
    """Append an element to another and return it; attributes are of WordprocessingML too."""
    child = parent.makeelement(f"{{{_W}}}{tag}", {f"{{{_W}}}{name}": value for name, value in attributes.items()})
    parent.append(child)
    return child


def append(document: "WordDocument", element: Any) -> None:
    """Append an element to the body, before the properties of its last section."""
    body: Any = document.element.body
    body.insert(len(body) - 1, element)


def append_paragraph(document: "WordDocument", style_id: str) -> Any:
    """Append an empty paragraph of a style, by the id that the style has in this document."""
    paragraph = new("p")
    add(add(paragraph, "pPr"), "pStyle", val=style_id)
    append(document, paragraph)
    return paragraph
