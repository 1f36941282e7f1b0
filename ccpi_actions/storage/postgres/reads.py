"""Reading actions, meetings and documents from the database: the same within a transaction and without."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage.match import all_initials
from ccpi_actions.storage.postgres.address import Address
from ccpi_actions.storage.postgres.columns import beginning, containing, folded, plain, short
from ccpi_actions.storage.postgres.failures import told
from ccpi_actions.storage.records import KeptDocument
from ccpi_actions.tracking.bodies import body_key
from ccpi_actions.tracking.model import Action, Meeting, SourceDocument
from ccpi_actions.tracking.store import ActionFilter, ActionRow

if TYPE_CHECKING:
    from ccpi_actions.storage.postgres.connection import Connection

_EVERYTHING = ActionFilter()
_Record = TypeVar("_Record")
Body = tuple[str | None, str | None]

_WHERE = "%s::text[], %s::bigint[], %s, %s::integer[], %s, %s::integer[], %s, %s, %s::text[], %s"
_LISTED = f"SELECT a.record FROM ccpi.matching({_WHERE}, %s, %s) AS m JOIN ccpi.action a ON a.id = m.id ORDER BY a.id"  # noqa: S608 - placeholders only
_COUNTED = f"SELECT ccpi.counted({_WHERE})"
#: PostgreSQL's largest bigint: an id beyond it is nobody's.
_MOST = 2**63 - 1


class PostgresReads:
    """``tracking.store.Reads`` over a database; an heir gives the connection, or None where there is no store yet."""

    #: Whether this is within a change, which an error takes back.
    _changing = False

    def __init__(self, address: Address) -> None:
        self.address = address

    def _reading(self) -> "Connection | None":
        raise NotImplementedError

    def actions(self, where: ActionFilter = _EVERYTHING) -> list[Action]:
        return self._list(where, Action)

    def rows(self, where: ActionFilter = _EVERYTHING) -> list[ActionRow]:
        return self._list(where, ActionRow)

    def count(self, where: ActionFilter = _EVERYTHING) -> int:
        asked = self._asked(where)
        found = [] if asked is None else self._fetch(_COUNTED, asked)
        return int(found[0][0]) if found else 0

    def action(self, number: int) -> Action | None:
        if not 0 <= number <= _MOST:
            return None
        found = self._fetch("SELECT record FROM ccpi.action WHERE id = %s", (number,))
        return self._decode(Action, found[0][0]) if found else None

    def meetings(self, of: Iterable[Body] | None = None) -> list[Meeting]:
        if of is None:
            found = self._fetch("SELECT record FROM ccpi.meeting")
        else:
            bodies = self._namesakes(of)
            found = self._fetch("SELECT record FROM ccpi.meeting WHERE body = ANY(%s)", (bodies,)) if bodies else []
        meetings = [self._decode(Meeting, record) for (record,) in found]
        return sorted(meetings, key=lambda meeting: (meeting.body, meeting.date, meeting.id))

    def documents(self) -> list[SourceDocument]:
        found = self._fetch("SELECT record FROM ccpi.document ORDER BY number")
        kept = [self._decode(KeptDocument, record) for (record,) in found]
        return [
            SourceDocument(**{field: getattr(each, field) for field in SourceDocument.__struct_fields__})
            for each in kept
        ]

    def reading(self, sha256: str) -> bytes | None:
        found = self._fetch(
            "SELECT r.content FROM ccpi.document d JOIN ccpi.reading r ON r.name = d.reading WHERE d.sha256 = %s",
            (plain(sha256),),
        )
        return bytes(found[0][0]) if found else None

    def _fetch(self, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        connection = self._reading()
        if connection is None:
            return []
        with told(self.address, changing=self._changing):
            return connection.execute(query.encode(), values).fetchall()

    def _list(self, where: ActionFilter, kind: type[_Record]) -> list[_Record]:
        asked = self._asked(where)
        if asked is None:
            return []
        part = [None if where.limit is None else max(where.limit, 0), where.offset]
        decode = msgspec.json.Decoder(kind).decode
        try:
            return [decode(record) for (record,) in self._fetch(_LISTED, [*asked, *part])]
        except msgspec.MsgspecError as error:
            raise self._damaged(error) from error

    def _decode(self, kind: type[_Record], record: bytes) -> _Record:
        try:
            return msgspec.json.decode(record, type=kind)
        except msgspec.MsgspecError as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> StoreError:
        return StoreError(f"The store {self.address.shown} holds a record that this ccpi cannot read: {error}.")

    def _asked(self, where: ActionFilter) -> list[Any] | None:
        """Give what ``ccpi.conditions`` takes for a filter; None when nothing can match."""
        unassigned = where.owner is not None and where.owner.casefold() == "unassigned"
        owners = self._owners(where.owner) if where.owner and not unassigned else None
        bodies = self._bodies(where.body, where.council) if where.body or where.council else None
        if owners == [] or bodies == []:
            return None
        return [
            list(where.statuses) or None,
            [number for number in where.ids if 0 <= number <= _MOST] if where.ids else None,
            beginning(short(where.reference.casefold())) if where.reference else None,
            owners,
            unassigned,
            bodies,
            plain(where.meeting) if where.meeting else None,
            beginning(f"{where.meeting.rstrip('-')}-") if where.meeting else None,
            [containing(word) for word in folded(where.text).split()] if where.text else None,
            where.include_exempt,
        ]

    def _owners(self, words: str) -> list[int]:
        found = self._fetch("SELECT id FROM ccpi.owner WHERE position(%s IN key) > 0", (folded(words),))
        return [number for (number,) in found]

    def _bodies(self, words: str | None, council: str | None) -> list[int]:
        """Find bodies as ``match.conditions_of`` does: they are few, so the same code looks at each."""
        wanted, of_council = (words or "").casefold(), (council or "").casefold()
        return [
            number
            for number, council_name, name in self._fetch("SELECT id, council, name FROM ccpi.body")
            if of_council in council_name.casefold()
            and (not wanted or (name and (wanted in name.casefold() or wanted in all_initials(name))))
        ]

    def _namesakes(self, of: Iterable[Body]) -> list[int]:
        """Find the bodies that may be one of these: all of the same name, whichever council is or is not named.

        ``Bodies.resolve`` joins by these names, so that a calendar of fewer meetings says the same about these bodies.
        """
        wanted = {_name_alone(council, name) for council, name in of}
        return [
            number
            for number, council, name in self._fetch("SELECT id, council, name FROM ccpi.body")
            if _name_alone(council, name) in wanted
        ]


def _name_alone(council: str | None, name: str | None) -> str:
    """Give what body_key says of the body; for a council itself, which has no other name, all of it."""
    key = body_key(council, name)
    return key.partition("|")[2] or key
