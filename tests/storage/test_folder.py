"""A folder keeps what it is given in its files, as their owner set them up, and reads them in several ways.

What holds for every kind of store is in postgres/test_both_stores.py, which runs for folders too.
"""

import errno
import json
import os
import subprocess
import sys

import pytest
import tinydb
from faulty_files import FaultyFiles, all_files
from store_samples import (
    a_document,
    a_meeting,
    add,
    an_action,
    big_change,
    changed,
    first_change,
    note,
    the_store,
)

from ccpi_actions.errors import BadInput, StoreError
from ccpi_actions.storage import open_store
from ccpi_actions.storage.records import TABLES
from ccpi_actions.tracking.store import ActionFilter

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes, and links need rights there")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "store"


@pytest.fixture
def store(folder):
    return the_store(folder)


def test_a_store_that_was_never_written_to_reads_as_empty_and_makes_no_folder(folder, store):
    assert (store.actions(), store.rows(), store.count(), store.action(1)) == ([], [], 0, None)
    assert (store.meetings(), store.documents(), store.reading("0" * 64), store.changes()) == ([], [], None, [])
    assert not folder.exists()


def test_a_store_that_must_exist_and_does_not_is_refused(folder):
    with pytest.raises(StoreError, match="There is no store at"):
        open_store(folder, create=False)
    add(the_store(folder), "Mend the gate")
    assert open_store(folder, create=False).count() == 1


def test_a_change_sees_what_it_has_put_before_it_is_kept_and_others_do_not(store):
    add(store, "Mend the gate")
    with store.transaction("actions edit", "Ada") as change:
        change.put_action(changed(change.action(1), task="Sell the gate"))
        assert change.action(1).task == "Sell the gate"
        assert change.rows()[0].task == "Sell the gate"
        assert the_store(store.folder).action(1).task == "Mend the gate"
    assert store.action(1).task == "Sell the gate"


def test_a_change_that_ends_in_an_error_leaves_nothing(store):
    first_change(store)
    before = all_files(store.folder)

    def fail(change):
        change.put_action(an_action(change.new_id("actions")))
        change.put_document(a_document("june.pdf"), b"{}")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), store.transaction("minutes add", "Ada") as change:
        fail(change)
    assert all_files(store.folder) == before
    assert add(store, "Next") == [3]


def test_a_change_that_changes_nothing_is_no_change(store):
    first_change(store)
    before = all_files(store.folder)
    with store.transaction("look", "Ada") as change:
        change.new_id("actions")
        meeting = change.meetings()[0]
        change.remove_meeting(meeting.id)
        change.put_meeting(meeting)
    assert all_files(store.folder) == before


def test_limit_and_offset_count_after_the_filter(store):
    with store.transaction("add", "Ada") as change:
        for number in range(1, 9):
            change.put_action(an_action(number, status="open" if number % 2 else "closed"))
    where = ActionFilter(statuses=("closed",), limit=2, offset=1)
    assert [row.id for row in store.rows(where)] == [action.id for action in store.actions(where)] == [4, 6]
    assert store.count(where) == 4
    assert [row.id for row in store.rows(ActionFilter(ids=(7, 99, 2)))] == [2, 7]
    assert store.rows(ActionFilter(limit=0)) == []


WAYS = [
    ActionFilter(),
    ActionFilter(statuses=("open", "done")),
    ActionFilter(include_exempt=False),
    ActionFilter(body="ccpi", owner="streets"),
    ActionFilter(meeting="2031-06", reference="CCPI"),
    ActionFilter(text="lamps"),
    ActionFilter(ids=(2, 3)),
    ActionFilter(limit=2, offset=1),
]


@pytest.mark.parametrize("where", WAYS)
def test_the_quick_way_to_a_list_leads_where_the_plain_way_does(store, where):
    with store.transaction("add", "Ada") as change:
        for number, (task, status) in enumerate(
            [("lamps", "open"), ("gate", "closed"), ("path", "done"), ("pond", "open")], 1
        ):
            change.put_action(an_action(number, task, status=status, exempt=number == 4))
        change.put_meeting(a_meeting(1))
        plain = change.rows(where)
    read = the_store(store.folder)
    read.action(1)
    by_calendar = the_store(store.folder)
    assert by_calendar.meetings() == [a_meeting(1)]
    assert the_store(store.folder).rows(where) == read.rows(where) == by_calendar.rows(where) == plain
    assert by_calendar.action(2).task == "gate"
    note(store, 1, "lanterns")
    assert by_calendar.rows(ActionFilter(ids=(1,)))[0].task == by_calendar.rows()[0].task == "lanterns"


def test_records_in_another_order_are_listed_by_number_all_the_same(store):
    add(store, "First", "Second", "Third")
    path = store.folder / "ccpi.json"
    tables = json.loads(path.read_bytes())
    tables["actions"] = dict(reversed(tables["actions"].items()))
    path.write_text(json.dumps(tables), "utf-8")
    assert [row.id for row in the_store(store.folder).rows()] == [1, 2, 3]
    add(the_store(store.folder), "Fourth")
    assert [action.id for action in the_store(store.folder).actions()] == [1, 2, 3, 4]


STRANGE = ["\0\x1b[31m", "\u202eevil", "🦆" * 3, '"},"2":{', "</w:t>", "a\r\nb\u2028c", "x" * 100_000]


@pytest.mark.parametrize("task", STRANGE)
def test_strange_characters_are_kept_as_they_are(store, task):
    add(store, task)
    assert store.action(1).task == task
    assert store.changes()[0].deltas[0].after["task"] == task
    with tinydb.TinyDB(store.folder / "ccpi.json") as database:
        assert database.table("actions").get(doc_id=1)["task"] == task


def test_half_a_character_is_refused_and_nothing_is_changed(store):
    add(store, "Mend the gate")
    before = all_files(store.folder)
    with pytest.raises(BadInput, match="Action 2 holds half a character"):
        add(store, "broken \udc80 word")
    assert all_files(store.folder) == before


def test_tinydb_reads_the_file_as_it_reads_its_own(store):
    first_change(store)
    big_change(store)
    with tinydb.TinyDB(store.folder / "ccpi.json") as database:
        assert database.tables() == {"meta", *TABLES}
        found = database.table("actions").search(tinydb.where("status") == "done")
        assert [(action.doc_id, action["task"]) for action in found] == [(1, "Circulate the bin survey")]


def test_records_and_tables_that_ccpi_did_not_make_stay_as_they_are(store):
    add(store, "Mend the gate", "Paint the railings")
    path = store.folder / "ccpi.json"
    with tinydb.TinyDB(path) as database:
        database.table("remarks").insert({"by": "another program"})
        database.table("actions").update({"colour": "green"}, doc_ids=[2])
    note(store, 1, "Sell the gate")
    with tinydb.TinyDB(path) as database:
        assert database.table("remarks").all() == [{"by": "another program"}]
        assert database.table("actions").get(doc_id=2)["colour"] == "green"
    assert store.action(2).task == "Paint the railings"


@posix_only
def test_the_mode_of_the_file_stays_whatever_the_mask_says(store):
    add(store, "Mend the gate")
    path = store.folder / "ccpi.json"
    for mode in (0o600, 0o664):
        path.chmod(mode)
        add(store, "Next")
        assert path.stat().st_mode & 0o777 == mode


@posix_only
def test_a_link_to_the_file_stays_a_link(store, tmp_path):
    add(store, "Mend the gate")
    path, elsewhere = store.folder / "ccpi.json", tmp_path / "elsewhere" / "actions.json"
    elsewhere.parent.mkdir()
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    add(store, "Paint the railings")
    assert path.is_symlink()
    assert len(json.loads(elsewhere.read_bytes())["actions"]) == 2
    assert [each.name for each in elsewhere.parent.iterdir()] == ["actions.json"]
    elsewhere.unlink()
    for command in (lambda: the_store(store.folder).rows(), lambda: add(the_store(store.folder), "Next")):
        with pytest.raises(StoreError, match=r"is a link to .*, which is gone"):
            command()


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "you may not write there"),
    ],
)
def test_a_disk_that_says_no_is_told_in_one_sentence(folder, error, says):
    add(the_store(folder), "Mend the gate")
    with pytest.raises(StoreError) as refused:
        add(the_store(folder, files=FaultyFiles(1, error=error)), "Next")
    assert str(refused.value) == f"Cannot write to the store {folder}: {says}; nothing was changed."
    assert refused.value.exit_code == 3


def test_a_folder_that_goes_away_is_told_and_not_made_again(store, tmp_path):
    add(store, "Mend the gate")
    store.rows()
    store.folder.rename(tmp_path / "unplugged")
    with pytest.raises(StoreError, match="is gone"):
        store.rows()
    with pytest.raises(StoreError, match="is gone; nothing was changed"):
        add(store, "Next")
    assert not store.folder.exists()


def test_a_file_where_the_folder_should_be_is_refused(tmp_path):
    (tmp_path / "store").write_text("a letter", "utf-8")
    for command in (lambda store: store.rows(), lambda store: add(store, "Next")):
        with pytest.raises(StoreError):
            command(the_store(tmp_path / "store"))
    assert (tmp_path / "store").read_text("utf-8") == "a letter"


def test_temporary_files_of_a_killed_command_are_swept_by_the_next(store):
    add(store, "Mend the gate")
    stray = store.folder / ".ccpi.json.4711-abc.tmp"
    stray.write_bytes(b"{")
    assert store.count() == 1
    assert stray.exists()
    add(store, "Next")
    assert not stray.exists()


def test_a_torn_end_of_the_history_is_set_aside(store):
    add(store, "Mend the gate")
    with (store.folder / "history.jsonl").open("ab") as history:
        history.write(b'{"seq":2,"at":"20')
    assert len(store.changes()) == 1
    add(store, "Next")
    assert (store.folder / "history.torn").read_bytes() == b'{"seq":2,"at":"20\n'
    assert [change.seq for change in store.changes()] == [2, 1]


def test_reading_loads_neither_tinydb_nor_what_writing_needs(folder):
    add(the_store(folder), "Mend the gate")
    code = (
        "import sys; from ccpi_actions.storage import open_store;"
        f"store = open_store({str(folder)!r}); assert len(store.rows()) == 1; assert store.action(1);"
        "print(*sorted(name for name in sys.modules if name.split('.')[0] in "
        "{'tinydb', 'random', 'mmap', 'zipfile', 'socket', 'filelock'} or 'storage.commit' in name))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""
