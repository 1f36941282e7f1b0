"""One writer at a time; who waits in vain is told for whom; readers never wait; a dead holder holds nothing."""

import errno
import multiprocessing
import os
import threading

import pytest
from store_samples import add, an_action, the_store

from ccpi_actions.errors import StoreError
from ccpi_actions.storage import open_store


def hold(folder, held, let_go):
    with the_store(folder).transaction("minutes add june.pdf", "Ben") as change:
        change.put_action(an_action(change.new_id("actions"), "Ben's"))
        held.set()
        let_go.wait(60)


@pytest.fixture
def ben(tmp_path):
    """Let another process hold the lock of the store in ``tmp_path``."""
    context = multiprocessing.get_context("spawn")
    held, let_go = context.Event(), context.Event()
    process = context.Process(target=hold, args=(tmp_path, held, let_go))
    add(the_store(tmp_path), "Mend the gate")
    process.start()
    assert held.wait(60)
    yield process, let_go
    if process.is_alive():  # setting what a killed process waits for never returns
        let_go.set()
    process.join()


def test_who_waits_in_vain_is_told_who_holds_the_lock_and_for_what(tmp_path, ben):
    process, _ = ben
    with pytest.raises(StoreError) as refused:
        add(open_store(tmp_path, wait=0.1), "Ada's")
    said = str(refused.value)
    assert said.startswith(f"The store {tmp_path} is locked; waited 0.1 s for Ben on ")
    assert "who runs “ccpi minutes add june.pdf” since " in said
    assert f"(process {process.pid})" in said
    assert refused.value.exit_code == 3


def test_readers_do_not_wait_and_see_the_state_before(tmp_path, ben):
    store = the_store(tmp_path, wait=0)
    assert [row.task for row in store.rows()] == ["Mend the gate"]
    assert len(store.changes()) == 1


def test_who_waits_goes_on_when_the_holder_is_done(tmp_path, ben):
    _, let_go = ben
    threading.Timer(0.2, let_go.set).start()
    assert add(the_store(tmp_path, wait=60), "Ada's") == [3]
    assert [row.task for row in the_store(tmp_path).rows()] == ["Mend the gate", "Ben's", "Ada's"]


def test_a_killed_holder_holds_nothing(tmp_path, ben):
    process, _ = ben
    process.kill()
    process.join()
    assert add(the_store(tmp_path, wait=5), "Ada's") == [2]


def test_two_threads_of_one_process_take_turns(tmp_path):
    store = the_store(tmp_path, wait=60)
    threads = [threading.Thread(target=add, args=(the_store(tmp_path, wait=60), "One")) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [row.id for row in store.rows()] == list(range(1, 9))


def test_a_change_within_a_change_is_told_instead_of_waiting_for_ever(tmp_path):
    store = the_store(tmp_path, wait=0.05)
    with store.transaction("outer", "Ada"), pytest.raises(StoreError, match=f"process {os.getpid()}"):
        add(store, "inner")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other ways to forbid writing")
def test_a_lock_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "lock").mkdir()
    with pytest.raises(StoreError, match="Cannot write to the store"):
        add(the_store(tmp_path), "Ada's")


def test_a_drive_without_locks_is_told_and_nothing_is_changed(tmp_path, monkeypatch):
    def refuse(handle):
        raise OSError(errno.ENOLCK, "No locks available")

    add(the_store(tmp_path), "Mend the gate")
    monkeypatch.setattr("ccpi_actions.storage.lock._try_lock", refuse)
    with pytest.raises(StoreError, match="its drive has no locks"):
        add(the_store(tmp_path), "Ada's")
    assert [row.task for row in the_store(tmp_path).rows()] == ["Mend the gate"]
