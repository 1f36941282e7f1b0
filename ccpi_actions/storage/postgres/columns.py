"""What the columns beside an action's record hold: what lists ask by, worked out from the record in one place."""

import hashlib
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from ccpi_actions.tracking.model import Action

if TYPE_CHECKING:
    from ccpi_actions.storage.postgres.connection import Connection

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


class Names:
    """The numbers of bodies and owners, which get one when nobody had that name yet."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._numbers: dict[tuple[str, str], int] = {}

    def body(self, council: str | None, name: str | None) -> int:
        """Give the number of a body."""
        return self._number("body", digest(council, name), {"council": plain(council), "name": plain(name)})

    def owner(self, name: str | None) -> int | None:
        """Give the number of an owner; None for nobody."""
        if name is None:
            return None
        return self._number(
            "owner", digest(name), {"name": plain(name), "key": folded(name), "parts": owner_parts(name)}
        )

    def _number(self, table: str, found_by: str, columns: dict[str, Any]) -> int:
        if (table, found_by) not in self._numbers:
            look = f"SELECT id FROM ccpi.{table} WHERE digest = %s".encode()  # noqa: S608 - no word of a user - the table is one of two
            found = self._connection.execute(look, (found_by,)).fetchone()
            if found is None:
                columns = {"digest": found_by, **columns}
                add = f"{insert_into(table, columns)} ON CONFLICT DO NOTHING"
                self._connection.execute(add.encode(), list(columns.values()))
                found = self._connection.execute(look, (found_by,)).fetchone()
            assert found is not None  # noqa: S101 - for the type checker
            self._numbers[table, found_by] = int(found[0])
        return self._numbers[table, found_by]


def action_columns(action: Action, names: Names) -> dict[str, Any]:
    """Give the columns of an action but for its record."""
    return {
        "id": action.id,
        "version": action.version,
        "status": action.status,
        "exempt": action.exempt,
        "reference": short(action.reference.casefold()),
        "meeting": short(action.source.meeting),
        "body": names.body(action.source.council, action.source.body),
        "owner": names.owner(action.owner.text),
        "document": plain(action.source.sha256) or None,
        "said": said(action),
    }


def is_exempt(reading: bytes) -> bool:
    """Say whether a kept reading has items minuted in private: see ``minutes.model.Item``."""
    return b'"exempt":true' in reading


def insert_into(table: str, columns: Collection[str]) -> str:
    """Give the statement that inserts a row; table and columns are the program's own words."""
    return f"INSERT INTO ccpi.{table} ({', '.join(columns)}) VALUES ({', '.join(['%s'] * len(columns))})"  # noqa: S608


def containing(words: str) -> str:
    """Give the LIKE pattern for a text that has these words in it."""
    return f"%{beginning(words)}"


def beginning(words: str) -> str:
    """Give the LIKE pattern for a text that begins with these words."""
    escaped = plain(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"{escaped}%"
