"""Which items were taken after the public was excluded."""

import re

import msgspec

from ccpi_actions.minutes.model import Item

_EXCLUDED = re.compile(
    r"\bexempt items?\b(?! in the agenda)|\b(?:press|public)\b[^.]{0,60}\b(?:be|were|was"
    r"|been) (?:formally )?(?:excluded|asked to leave)"
    r"|\b(?:resolv|agree)\w*\b[^.]{0,80}\bexclu(?:de|sion)|\bmembers of the public (?:then )?left the (?:meeting|room)"
)
_NOT_NEEDED = re.compile(
    r"\b(?:not (?:required|needed|necessary|excluded)|no need|none|no (?:exempt|confidential|private"
    r"|such) (?:items?|business)|n/a|would not be)\b"
)
_OPEN_AGAIN = re.compile(
    r"\b(?:public|press)\b[^.]{0,40}\b(?:re-?admitted|returned|invited back)|\b(?:re-?admit"
    r"|return(?:ed)? to (?:open|public) session"
    r"|open session (?:was )?(?:resumed|reconvened))"
)
#: Parts of the words that the patterns look for; most minutes have none.
_MARKS = ("xclu", "XEMPT", "xempt", "left the")
_EXCLUDING = ("exclu", "exempt", "asked to leave", "left the")
_OPEN_KINDS = frozenset({"next meeting", "apologies", "declarations", "minutes"})


def with_exempt(items: list[Item], text: str) -> list[Item]:
    """Mark the items that were minuted after the public was excluded.

    In: the items of a meeting in order and the document's text. Out: the same items; those that follow a resolution to
    exclude press and public, up to one that lets them in again, are ``exempt``. The date of the next meeting never is.
    """
    whole = text[items[0].start : items[-1].end] if items else ""
    marks = [mark for mark in _MARKS if mark in whole]
    if not marks:
        return items
    marked: list[Item] = []
    excluded = False
    for item in items:
        if excluded and item.kind not in _OPEN_KINDS:
            marked.append(msgspec.structs.replace(item, exempt=True))
        else:
            marked.append(item)
        words = text[item.start : item.end]
        if excluded or any(mark in words for mark in marks):
            excluded = _after(item, text, excluded=excluded)
    return marked


def _after(item: Item, text: str, *, excluded: bool) -> bool:
    """Say whether the public is out after an item."""
    for passage in item.passages:
        if passage.zone == "agenda":
            continue
        words = text[passage.start : passage.end].lower()
        if excluded and _OPEN_AGAIN.search(words):
            excluded = False
        elif not excluded and any(mark in words for mark in _EXCLUDING):
            excluded = bool(_EXCLUDED.search(words)) and not (_NOT_NEEDED.search(words) or _OPEN_AGAIN.search(words))
    return excluded
