"""The numbers that a browser would print before the entries of an HTML list."""

import msgspec

from ccpi_actions.documents.list_numbers import format_number

_TYPES = {"1": "1", "a": "a", "A": "A", "i": "i", "I": "I"}
_STYLES = (
    ("lower-roman", "i"),
    ("upper-roman", "I"),
    ("lower-alpha", "a"),
    ("lower-latin", "a"),
    ("upper-alpha", "A"),
    ("upper-latin", "A"),
    ("roman", "i"),
    ("alpha", "a"),
)


class ListState(msgspec.Struct):
    """A list being read: how its entries are numbered ("" for bullets) and the number of the next one."""

    numbering: str = ""
    next: int = 1
    step: int = 1

    def label(self, value: str | None) -> str:
        """Give the label of the next entry, whose ``value`` attribute, if any, sets the number."""
        if value is not None:
            self.next = _number(value, self.next)
        number, self.next = self.next, self.next + self.step
        return f"{format_number(number, self.numbering)}." if self.numbering else ""


def open_list(tag: str, facts: dict[str, str | None]) -> ListState:
    """Read how the entries of an ``ol`` or ``ul`` with attributes ``facts`` are numbered: type, style, class, start."""
    if tag != "ol":
        return ListState()
    numbering = _TYPES.get(facts.get("type") or "", "")
    if not numbering:
        described = f"{facts.get('style') or ''} {facts.get('class') or ''}".lower()
        if "list-style-type:none" in described.replace(" ", "") or "unstyled" in described:
            return ListState()
        numbering = next((kind for name, kind in _STYLES if name in described), "1")
    step = -1 if "reversed" in facts else 1
    return ListState(numbering, _number(facts.get("start"), 1), step)


def _number(text: str | None, otherwise: int) -> int:
    text = (text or "").strip()
    return int(text) if text.lstrip("-").isdecimal() and text.isascii() and len(text) < 8 else otherwise
