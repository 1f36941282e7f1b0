"""What the columns beside an action's record hold: what lists ask by, worked out from the record in one place."""

import hashlib
from typing import Any

from ccpi_actions.tracking.model import Action

#: Longer than any reference or date that this program makes; an index could not hold a text of any length.
_LONGEST = 200


def plain(text: str | None) -> str:
    """Give a text as a column can hold it: PostgreSQL knows no NUL (in the record it is escaped, and kept)."""
    return (text or "").replace("\0", "\ufffd")


def folded(text: str | None) -> str:
    """Give a text as columns are searched in: plain, and without case."""
    return plain(text).casefold()


def short(text: str | None) -> str:
    """Give as much of a text as an index can hold."""
    return plain(text)[:_LONGEST]


def digest(*parts: str | None) -> str:
    """Give what a name is found by, however long it is."""
    return hashlib.sha256("\0".join(map(plain, parts)).encode()).hexdigest()


def owner_parts(name: str) -> list[str]:
    """Give the several owners that "; " joins, without case."""
    return [part.strip() for part in folded(name).split(";") if part.strip()]


def said(action: Action) -> str:
    """Give all words of an action that a search looks in, without case; as ``match.conditions_of`` does."""
    parts = [
        action.task,
        action.source.item_title,
        action.owner.text or "",
        action.reference,
        *(quote.text for quote in action.quotes),
    ]
    return folded("\n".join(parts))


def columns_of(action: Action) -> dict[str, Any]:
    """Give the columns of an action but for its body, owner and record."""
    return {
        "version": action.version,
        "status": action.status,
        "exempt": action.exempt,
        "reference": short(action.reference.casefold()),
        "meeting": short(action.source.meeting),
        "document": plain(action.source.sha256) or None,
        "said": said(action),
    }


def containing(words: str) -> str:
    """Give the LIKE pattern for a text that has these words in it."""
    return f"%{beginning(words)}"


def beginning(words: str) -> str:
    """Give the LIKE pattern for a text that begins with these words."""
    escaped = plain(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"{escaped}%"
