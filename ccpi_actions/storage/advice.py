"""What a damaged store is met with: refused, with the last good copy and the command that mends it.

A sound store, which nearly all are, needs neither backups nor history to be read: they are imported when one is not.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ccpi_actions.storage.records import HISTORY_FILE, STORE_FILE, Damaged, Snapshot
from ccpi_actions.storage.snapshot import empty, read, store_file


def read_whole(folder: Path) -> Snapshot:
    """Read the tables; empty where no store is yet. Raises ``StoreError`` as ``snapshot.parse`` does."""
    with advising(folder):
        snapshot = read(store_file(folder))
        if snapshot is None:
            if folder.exists():
                refuse_lost_file(folder)
            return empty()
    return snapshot


def refuse_lost_file(folder: Path) -> None:
    """Raise ``Damaged`` when ``ccpi.json`` is missing though there was one: its history or its backups are still there.

    One change in the history is none: that is what a crash within the very first change leaves.
    """
    from ccpi_actions.storage.backups import backups_of
    from ccpi_actions.storage.journal import tail

    if len(tail(folder / HISTORY_FILE, 0).changes) > 1 or backups_of(folder):
        raise Damaged(f"The store {folder / STORE_FILE} is missing though its history is there")


def refusal(damaged: Damaged, folder: Path) -> Damaged:
    """Complete the sentence of a damaged store, once: what the last good copy is, and what to do."""
    from ccpi_actions.storage.backups import last_good

    if damaged.advised:
        return damaged
    good = last_good(folder)
    copy = f"the last good copy is {good.path} (change {good.seq})" if good else "it has no backup yet"
    advice = "Run “ccpi store check” to see what is wrong and “ccpi store restore” to mend it."
    complete = Damaged(f"{damaged}; {copy}. {advice}")
    complete.advised = True
    return complete


@contextmanager
def advising(folder: Path) -> Iterator[None]:
    """Complete the sentence of any damage that is met."""
    try:
        yield
    except Damaged as error:
        raise refusal(error, folder) from error
