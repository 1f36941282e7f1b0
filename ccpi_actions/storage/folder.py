"""The store of one clerk or a small team: a folder, with TinyDB's format in ``ccpi.json`` and the history beside it."""

import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ccpi_actions.errors import StoreError
from ccpi_actions.storage.advice import advising, read_whole
from ccpi_actions.storage.files import Files, disk_error
from ccpi_actions.storage.match import conditions_of
from ccpi_actions.storage.reads import EVERYTHING, TableReads
from ccpi_actions.storage.records import HISTORY_FILE, LOCK_FILE, STORE_FILE, Damaged, Records, Snapshot
from ccpi_actions.storage.row_file import RowFile, read_row_file
from ccpi_actions.storage.snapshot import empty, store_file
from ccpi_actions.tracking.store import ActionFilter, ActionRow, Change, Table

if TYPE_CHECKING:
    from ccpi_actions.storage.transaction import FolderTransaction

_Signature = tuple[int, int, int, int]


class FolderStore(TableReads):
    """``tracking.store.Store`` in a folder, which the first change makes.

    ``wait`` is how many seconds a change waits for the lock; ``files`` and ``clock`` (seconds since 1970) are there for
    tests.
    """

    def __init__(
        self,
        folder: Path,
        wait: float = 10.0,
        create: bool = True,
        files: Files | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(folder)
        self.location = str(folder)
        self.files = files or Files()
        self.clock = clock
        self.wait = wait
        self._create = create
        self._read: tuple[_Signature, Snapshot] | None = None
        self._rows: tuple[_Signature, RowFile] | None = None
        if not create and not (folder / STORE_FILE).exists() and not (folder / HISTORY_FILE).exists():
            raise StoreError(f"There is no store at {folder}; name another with --store, or add minutes to begin one.")

    @contextmanager
    def transaction(self, command: str, by: str) -> "Iterator[FolderTransaction]":
        from ccpi_actions.storage.transaction import FolderTransaction

        with self.locked(command, by) as snapshot:
            transaction = FolderTransaction(self.folder, self.files, snapshot, command, by)
            try:
                yield transaction
            except BaseException:
                transaction.abandon()
                raise
            transaction.commit(self.clock())

    @contextmanager
    def locked(self, command: str, by: str) -> Iterator[Snapshot]:
        """Hold the lock, and give the tables after mending what a crash left. Raises ``StoreError``."""
        from ccpi_actions.storage import commit
        from ccpi_actions.storage.lock import locked

        if (self._read or self._rows) and not self.folder.exists():
            raise StoreError(f"The store {self.folder} is gone; nothing was changed.")
        try:
            self.files.ensure_folder(self.folder)
        except OSError as error:
            raise disk_error(error, self.folder) from error
        with locked(self.folder / LOCK_FILE, self.wait, command, by):
            try:
                snapshot = commit.recover(self.files, self.folder, self.clock())
            except OSError as error:
                raise disk_error(error, self.folder) from error
            with advising(self.folder):
                yield snapshot

    def changes(self, limit: int | None = None) -> Sequence[Change]:
        from ccpi_actions.storage import journal

        meta = self.snapshot().meta
        with advising(self.folder):
            newest = journal.newest_first(self.folder / HISTORY_FILE, meta.history)
            changes = list(itertools.islice(newest, limit))
            if limit != 0 and (changes[0].seq if changes else 0) != meta.seq:
                raise Damaged(f"The history of {self.folder} does not end where the store does")
        return changes

    def rows(self, where: ActionFilter = EVERYTHING) -> list[ActionRow]:
        simple = not where.text and not where.ids and where.limit is None and not where.offset
        if not simple or (found := self._row_file()) is None:
            return super().rows(where)
        conditions = conditions_of(where)
        return [row for row in found.actions.values() if all(condition(row) for condition in conditions)]

    def close(self) -> None:
        self._read = self._rows = None

    def snapshot(self) -> Snapshot:
        """Read the tables, again only when the file is another one: changes always replace it."""
        signature = self._signature()
        if signature is None:
            if self._read or self._rows:
                raise StoreError(f"The store {self.folder} is gone; look whether its drive is still there.")
            read_whole(self.folder)
            return empty()
        if self._read is None or self._read[0] != signature:
            self._read = (signature, self._finished(read_whole(self.folder)))
        return self._read[1]

    def _signature(self) -> _Signature | None:
        """Give what tells one file of tables from the next; None when there is none."""
        try:
            found = store_file(self.folder).stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk_error(error, self.folder, "read", "") from error
        return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)

    def _row_file(self) -> RowFile | None:
        """Give all rows the quick way, unless the tables have been read already or that way is not open."""
        signature = self._signature()
        if signature is None or (self._read is not None and self._read[0] == signature):
            return None
        if self._rows is None or self._rows[0] != signature:
            rows = read_row_file(store_file(self.folder), self.folder / HISTORY_FILE)
            self._rows = None if rows is None else (signature, rows)
        return None if self._rows is None else self._rows[1]

    def _finished(self, snapshot: Snapshot) -> Snapshot:
        """Make a change that a crash left half-done, if there is one and nobody is at it; else read on as it is."""
        with suppress(StoreError, OSError):
            if (self.folder / HISTORY_FILE).stat().st_size > snapshot.meta.history:
                from ccpi_actions.storage import commit
                from ccpi_actions.storage.lock import locked

                with locked(self.folder / LOCK_FILE, 0, "look", "a reader"):
                    return commit.recover(self.files, self.folder, self.clock())
        return snapshot

    def _table(self, name: Table) -> Records:
        # Who begins with the calendar goes on to a list of actions: its rows are read along.
        if name == "meetings" and (rows := self._row_file()) is not None:
            return rows.meetings
        return self.snapshot().tables[name]
