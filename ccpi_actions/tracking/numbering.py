"""Giving references within a transaction: each body its own initials, each number once."""

from ccpi_actions.tracking.bodies import Bodies, body_name
from ccpi_actions.tracking.references import free_prefix, initials, next_reference, parse_reference
from ccpi_actions.tracking.store import ActionFilter, Transaction


class Numbering:
    """Gives references, reading of the store no more than the actions whose initials begin alike, and once.

    ``bodies`` tells which names are of one body; a body's initials are those of the name it was first known by.
    """

    def __init__(self, change: Transaction, bodies: Bodies | None = None) -> None:
        self._change = change
        meetings = sorted(change.meetings(), key=lambda one: one.id)
        self._bodies = bodies or Bodies((one.council, one.body) for one in meetings)
        self._names: dict[str, str | None] = {}
        for one in meetings:
            self._names.setdefault(self._bodies.resolve(one.council, one.body), body_name(one.council, one.body))
        #: Initials → prefixes in use that begin with them, each with the council and name of its body.
        self._prefixes: dict[str, dict[str, tuple[str | None, str | None]]] = {}
        self._taken: set[str] = set()

    def next(self, council: str | None, body: str | None, day: str) -> str:
        """Return the next reference of a body in the municipal year of an ISO date."""
        key = self._bodies.resolve(council, body)
        name = self._names.setdefault(key, body_name(council, body))
        base = initials(name)
        if base not in self._prefixes:
            self._prefixes[base] = self._read(base)
        # Which bodies are one may come to be known in between: they are asked for each time.
        owners = [(prefix, self._bodies.resolve(*of)) for prefix, of in self._prefixes[base].items()]
        prefix = free_prefix(name, key, owners)
        self._prefixes[base].setdefault(prefix, (council, body))
        return next_reference(prefix, day, self._change.new_id, self._taken)

    def _read(self, base: str) -> dict[str, tuple[str | None, str | None]]:
        prefixes: dict[str, tuple[str | None, str | None]] = {}
        for row in self._change.rows(ActionFilter(reference=base)):
            reference = parse_reference(row.reference)
            if reference is not None:
                self._taken.add(row.reference)
                prefixes.setdefault(reference.prefix, (row.source.council, row.source.body))
        return prefixes
