"""A writing process is killed at 200 random instants: what it said was done is there, and nothing is there by half."""

import multiprocessing
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path

from store_samples import a_document, an_action, changed, the_store

from ccpi_actions.storage.check import check_store
from ccpi_actions.storage.sweep import sweep

KILLS = 200
#: Seconds until the kill: a change takes a few milliseconds.
LONGEST = 0.03


def keep_writing(folder: Path, beginning: int, said: Connection) -> None:
    """Add an action with a document, then change it, again and again, saying after each what was done."""
    store = the_store(folder)
    for number in range(beginning, beginning + 10_000):
        with store.transaction("minutes add", "Ada") as change:
            action = an_action(change.new_id("actions"), f"added {number}")
            change.put_action(action)
            change.put_document(a_document(f"{number}.pdf"), f"reading {number}".encode())
        said.send(("added", number, action.id))
        with store.transaction("actions note", "Ada") as change:
            change.put_action(changed(action, task=f"noted {number}"))
        said.send(("noted", number, action.id))


def test_nothing_said_to_be_done_is_lost_by_200_kills(tmp_path):
    folder = tmp_path / "store"
    context = multiprocessing.get_context(
        "spawn" if "forkserver" not in multiprocessing.get_all_start_methods() else "forkserver"
    )
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload(["ccpi_actions.storage.transaction", "ccpi_actions.storage.tinydb_tables"])
    chance = random.Random(71)
    expected: dict[int, str] = {}
    kept = 0
    for kill in range(KILLS):
        hear, say = context.Pipe(duplex=False)
        writer = context.Process(target=keep_writing, args=(folder, kill * 10_000, say))
        writer.start()
        say.close()
        if kill % 4:  # most kills fall while it writes, the others also while it starts
            hear.poll(20)
        time.sleep(chance.uniform(0, LONGEST))
        writer.kill()
        writer.join()
        writer.close()
        said = []
        while True:
            try:
                said.append(hear.recv())
            except EOFError:
                break
        hear.close()
        expected |= {action: f"{what} {number}" for what, number, action in said}

        store = the_store(folder)
        found = {action.id: action.task for action in store.actions()}
        for number, task in expected.items():
            assert found[number] in {task, task.replace("added", "noted")}
        assert len(found.keys() - expected.keys()) <= 1, "one change more than it had time to say"
        assert [change.seq for change in store.changes()] == list(range(len(store.changes()), 0, -1))
        expected = found
        kept = len(found)
    assert kept > KILLS / 10, "the writer hardly ever came to write"
    assert not [finding for finding in check_store(store) if finding.serious]
    sweep(store, "Ada")
    assert check_store(store) == []
