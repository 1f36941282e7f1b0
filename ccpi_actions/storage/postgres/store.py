"""The store of a team: a PostgreSQL database, in which each command is one transaction."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ccpi_actions.errors import CcpiError, StoreError
from ccpi_actions.storage.postgres.address import read_address
from ccpi_actions.storage.postgres.failures import told
from ccpi_actions.storage.postgres.reads import PostgresReads
from ccpi_actions.tracking.store import Change

if TYPE_CHECKING:
    from ccpi_actions.storage.postgres.connection import Connection
    from ccpi_actions.storage.postgres.migrations import Migrated
    from ccpi_actions.storage.postgres.transaction import PostgresTransaction


class PostgresStore(PostgresReads):
    """``tracking.store.Store`` in the schema ``ccpi`` of a database, which the first change makes.

    ``wait`` is how many seconds a change waits for another to end; ``clock`` gives seconds since 1970. Connects when it
    is first asked something.
    """

    #: Meetings of a few bodies are much quicker to read than all.
    selective = True

    def __init__(
        self, location: str, wait: float = 10.0, create: bool = True, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(read_address(location))
        self.location = self.address.shown
        self.wait = wait
        self.clock = clock
        self._connections: list[Connection] = []
        self._busy: set[int] = set()
        self._made = False
        _need_psycopg()
        if not create and self._reading() is None:
            self.close()
            raise StoreError(f"There is no store in {self.location}; add minutes to begin one.")

    @contextmanager
    def transaction(self, command: str, by: str) -> "Iterator[PostgresTransaction]":
        from ccpi_actions.storage.postgres.transaction import PostgresTransaction

        connection = self._idle()
        if not self._is_made(connection):
            self.migrate()
            self._made = True
        with told(self.address, changing=True):
            connection.execute("BEGIN")
        self._busy.add(id(connection))
        transaction = PostgresTransaction(self.address, connection, command, by)
        try:
            yield transaction
            change = transaction.record(self.clock())
            if change:
                self._commit(connection, change)
        finally:
            self._end(connection)

    def changes(self, limit: int | None = None) -> Sequence[Change]:
        from ccpi_actions.storage.postgres import history

        connection = self._reading()
        if connection is None:
            return []
        with told(self.address):
            return history.read(connection, limit)

    def close(self) -> None:
        for connection in self._connections:
            with suppress(Exception):
                connection.close()
        self._connections = []
        self._busy = set()

    def migrate(self, target: int | None = None) -> "Migrated":
        """Bring the schema to a version, by default this program's. Raises ``Refused``, ``StoreError``."""
        from ccpi_actions.storage.postgres import migrations

        connection = self._idle()
        with told(self.address, changing=True):
            migrated = migrations.migrate(connection, self.location, migrations.VERSION if target is None else target)
        self._made = False
        return migrated

    def connection(self) -> "Connection":
        """Give a connection to a store that is there and of this version. Raises ``StoreError``."""
        connection = self._reading()
        if connection is None:
            raise StoreError(f"There is no store in {self.location} yet; “ccpi store migrate” makes one.")
        return connection

    def _reading(self) -> "Connection | None":
        connection = self._idle()
        return connection if self._is_made(connection) else None

    def _idle(self) -> "Connection":
        """Give a connection that is in no change: what a change has put is not to be seen by others."""
        from ccpi_actions.storage.postgres.connection import connect

        for connection in self._connections:
            if id(connection) not in self._busy and not connection.closed:
                return connection
        connection = connect(self.address, self.wait)
        self._connections.append(connection)
        return connection

    def _is_made(self, connection: "Connection") -> bool:
        from ccpi_actions.storage.postgres import migrations

        if not self._made:
            with told(self.address):
                version = migrations.version_of(connection, self.location)
            if version:
                migrations.must_be_current(version, self.location)
            self._made = version > 0
        return self._made

    def _commit(self, connection: "Connection", change: str) -> None:
        """End the transaction; when the connection is lost over it, ask on another whether the change was made."""
        try:
            with told(self.address, changing=True):
                connection.execute("COMMIT")
        except CcpiError:
            if not connection.closed:
                raise
            unsure = StoreError(
                f"The connection to the store {self.location} was lost while it kept the change; "
                "look whether it was made before you repeat it."
            )
            try:
                with told(self.address):
                    found = self._idle().execute("SELECT FROM ccpi.change WHERE id = %s", (change,)).rowcount
            except CcpiError:
                raise unsure from None
            if not found:
                raise

    def _end(self, connection: "Connection") -> None:
        """Take back whatever is not committed, and use the connection again if it is sound."""
        self._busy.discard(id(connection))
        with suppress(Exception):
            if not connection.closed and connection.info.transaction_status:
                connection.execute("ROLLBACK")
        if connection.closed and connection in self._connections:
            self._connections.remove(connection)


def _need_psycopg() -> None:
    try:
        import psycopg  # noqa: F401 - only whether it is there
    except ImportError:
        raise StoreError(
            "A store in PostgreSQL needs the library psycopg: install it with pip install 'ccpi-actions[postgres]'."
        ) from None
