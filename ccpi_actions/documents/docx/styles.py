"""What the styles of a DOCX file say of its paragraphs: headings, lists, right-hand alignment."""

import re
from typing import Any

import msgspec

from ccpi_actions.documents.docx.package import W, flag, number, value

_HEADING = re.compile(r"heading (\d)\Z", re.IGNORECASE)
_NOT_OUTLINED = 9
_LONGEST_CHAIN = 20


class Format(msgspec.Struct, frozen=True):
    """Format of a paragraph, from its style and what it sets itself."""

    style: str = ""
    heading: int = 0
    list_id: str = ""
    depth: int = 0
    right: bool = False
    bold: bool = False


class Styles:
    """The paragraph styles of a document; in: the root of styles.xml, or None."""

    def __init__(self, root: Any) -> None:
        self._styles = (
            {value(style, "styleId") or "": style for style in root.findall(f"{W}style")} if root is not None else {}
        )
        self._known: dict[str, Format] = {}
        self._default = next((name for name, style in self._styles.items() if _is_default(style)), "")

    def format_of(self, paragraph: Any) -> Format:
        """Give the format of a ``w:p`` element."""
        own = paragraph.find(f"{W}pPr")
        if own is None:
            return self._style(self._default)
        base = self._style(value(own.find(f"{W}pStyle")) or self._default)
        return _with(base, own)

    def _style(self, name: str) -> Format:
        known = self._known.get(name)
        if known is not None:
            return known
        chain: list[Any] = []
        at = name
        while at in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[at])
            at = value(self._styles[at].find(f"{W}basedOn")) or ""
        found = Format()
        for style in reversed(chain):
            title = value(style.find(f"{W}name")) or ""
            found = msgspec.structs.replace(found, style=title)
            properties = style.find(f"{W}pPr")
            if properties is not None:
                found = _with(found, properties)
            heading = _HEADING.match(title)
            if heading:
                found = msgspec.structs.replace(found, heading=int(heading[1]))
            elif title.lower() == "title":
                found = msgspec.structs.replace(found, heading=1)
            if style.find(f"{W}rPr") is not None and style.find(f"{W}rPr/{W}b") is not None:
                found = msgspec.structs.replace(found, bold=flag(style.find(f"{W}rPr"), "b"))
        self._known[name] = found
        return found


def _with(base: Format, properties: Any) -> Format:
    """Give a format as the paragraph properties ``w:pPr`` change it."""
    changes: dict[str, Any] = {}
    outline = properties.find(f"{W}outlineLvl")
    if outline is not None:
        level = number(value(outline), _NOT_OUTLINED)
        changes["heading"] = level + 1 if level < _NOT_OUTLINED else 0
    numbered = properties.find(f"{W}numPr")
    if numbered is not None:
        list_id, depth = value(numbered.find(f"{W}numId")), value(numbered.find(f"{W}ilvl"))
        if list_id is not None:
            changes["list_id"] = "" if list_id == "0" else list_id
        if depth is not None:
            changes["depth"] = number(depth)
    aligned = properties.find(f"{W}jc")
    if aligned is not None:
        changes["right"] = value(aligned) in {"right", "end"}
    return msgspec.structs.replace(base, **changes) if changes else base


def _is_default(style: Any) -> bool:
    return value(style, "default") in {"1", "true", "on"} and value(style, "type") == "paragraph"
