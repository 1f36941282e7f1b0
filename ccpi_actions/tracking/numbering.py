"""Giving references within a transaction: each body its own initials, each number once."""

from ccpi_actions.tracking.bodies import Bodies, body_name
from ccpi_actions.tracking.references import free_prefix, initials, next_reference, parse_reference
from ccpi_actions.tracking.store import ActionFilter, Transaction


class Numbering:
    """Gives references, reading of the store no more than the actions whose initials begin alike, and once."""

    def __init__(self, change: Transaction) -> None:
        self._change = change
        self._bodies = Bodies((one.council, one.body) for one in change.meetings())
        #: Initials → prefixes in use beneath them, each with the key of its body.
        self._prefixes: dict[str, dict[str, str]] = {}
        self._taken: set[str] = set()

    def next(self, council: str | None, body: str | None, day: str) -> str:
        """Return the next reference of a body in the municipal year of an ISO date."""
        name = body_name(council, body)
        key = self._bodies.resolve(council, name)
        base = initials(name)
        if base not in self._prefixes:
            self._prefixes[base] = self._read(base)
        prefix = free_prefix(name, key, self._prefixes[base].items())
        self._prefixes[base][prefix] = key
        return next_reference(prefix, day, self._change.new_id, self._taken)

    def _read(self, base: str) -> dict[str, str]:
        prefixes: dict[str, str] = {}
        for row in self._change.rows(ActionFilter(reference=base)):
            reference = parse_reference(row.reference)
            if reference is not None:
                self._taken.add(row.reference)
                key = self._bodies.resolve(row.source.council, row.source.body)
                prefixes.setdefault(reference.prefix, key)
        return prefixes
