"""Backups come by themselves, are kept by count and age, and bring a store back; one file holds all of it."""

import zipfile
from contextlib import suppress

import pytest
from faulty_files import all_files
from store_samples import add, big_change, contents, first_change, note, the_store

from ccpi_actions.errors import BadInput, NotFound, StoreError
from ccpi_actions.storage.archive import backup_to, restore_from
from ccpi_actions.storage.backups import KEEP_ALWAYS, KEEP_AT_MOST, KEEP_DAYS, backups_of
from ccpi_actions.storage.check import check_store
from ccpi_actions.storage.restore import restore
from ccpi_actions.storage.sweep import sweep

DAY = 86_400
NOW = 1_939_000_000.0


def on_day(folder, day):
    return the_store(folder, clock=lambda: NOW + day * DAY)


def test_the_first_change_of_a_day_keeps_the_state_before_it(tmp_path):
    add(on_day(tmp_path, 0), "First")
    for task in ("Second", "Third"):
        add(on_day(tmp_path, 1), task)
    (backup,) = backups_of(tmp_path)
    assert backup.path.name == "ccpi-00000001-20310613T030640Z-daily.json"
    assert (backup.seq, backup.why) == (1, "daily")
    assert b"First" in backup.path.read_bytes()
    assert b"Second" not in backup.path.read_bytes()


def test_a_backup_does_not_change_when_the_store_does(tmp_path):
    add(on_day(tmp_path, 0), "First")
    add(on_day(tmp_path, 1), "Second")
    (backup,) = backups_of(tmp_path)
    kept = backup.path.read_bytes()
    (tmp_path / "ccpi.json").write_bytes(b"written over in place")
    assert backup.path.read_bytes() == kept


def test_backups_are_kept_by_count_and_by_age(tmp_path):
    for day in range(KEEP_AT_MOST + 6):
        add(on_day(tmp_path, day), "Daily")
    kept = backups_of(tmp_path)
    assert [backup.seq for backup in kept] == list(range(KEEP_AT_MOST + 5, 5, -1))
    add(on_day(tmp_path, KEEP_AT_MOST + 6 + KEEP_DAYS), "Much later")
    assert len(backups_of(tmp_path)) == KEEP_ALWAYS
    other = tmp_path / "backups" / "my own copy.json"
    other.write_text("{}", "utf-8")
    add(on_day(tmp_path, 2 * KEEP_DAYS + 40), "Later still")
    assert other.exists()


def test_one_file_holds_the_whole_store_and_brings_it_to_another_place(tmp_path):
    store = the_store(tmp_path / "store")
    first_change(store)
    big_change(store)
    assert backup_to(store, tmp_path / "backup.zip") == 2
    copy = the_store(tmp_path / "copy")
    restore_from(copy, tmp_path / "backup.zip", "Ada")
    assert contents(copy) == contents(store)
    assert list(copy.changes()) == list(store.changes())
    assert check_store(copy) == []
    assert add(copy, "Next") == add(store, "Next")


def test_an_older_backup_comes_back_as_one_more_change(tmp_path):
    store = the_store(tmp_path / "store")
    first_change(store)
    backup_to(store, tmp_path / "backup.zip")
    before = contents(store)
    big_change(store)
    numbers = [row.id for row in store.rows()]
    restored = restore_from(store, tmp_path / "backup.zip", "Ada")
    assert restored.seq == 3
    assert {**contents(store), "history": None} == {**before, "history": None}
    assert [change.command for change in store.changes()] == ["store restore", "minutes add", "minutes add"]
    assert check_store(store) == []
    assert add(store, "Next") == [max(numbers) + 1]


def test_a_daily_backup_is_restored_by_its_name(tmp_path):
    add(on_day(tmp_path, 0), "First")
    note(on_day(tmp_path, 1), 1, "Second")
    (backup,) = backups_of(tmp_path)
    restore_from(on_day(tmp_path, 1), backup.path, "Ada")
    assert [row.task for row in the_store(tmp_path).rows()] == ["First"]
    assert {backup.why for backup in backups_of(tmp_path)} == {"daily", "restore"}


def test_a_restore_of_a_sound_store_changes_no_record(tmp_path):
    store = the_store(tmp_path)
    first_change(store)
    before = contents(store)
    restored = restore(store, "Ada")
    assert restored.how == "rebuilt from the history"
    assert {**contents(store), "history": None} == {**before, "history": None}
    assert (restored.seq, restored.lost, restored.set_aside) == (2, [], [])


def spoilt(path, change):
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda parts: parts.update({"ccpi.json": parts["ccpi.json"] + b" "}), "ccpi.json is not as it was written"),
        (lambda parts: parts.pop("manifest.json"), "is no backup of ccpi"),
        (
            lambda parts: parts.update({"manifest.json": parts["manifest.json"].replace(b"ccpi.json", b"../../evil")}),
            "it holds '../../evil'",
        ),
    ],
)
def test_a_spoilt_file_is_refused_and_nothing_is_changed(tmp_path, change, says):
    store = the_store(tmp_path / "store")
    first_change(store)
    backup_to(store, tmp_path / "backup.zip")
    spoilt(tmp_path / "backup.zip", change)
    before = all_files(store.folder)
    for target in (store, the_store(tmp_path / "new")):
        with pytest.raises(BadInput, match=says):
            restore_from(target, tmp_path / "backup.zip", "Ada")
    assert all_files(store.folder) == before
    assert not (tmp_path / "evil").exists()
    assert the_store(tmp_path / "new").count() == 0


def test_a_backup_with_damaged_bytes_is_refused_as_damaged_and_nothing_is_changed(tmp_path):
    store = the_store(tmp_path / "store")
    first_change(store)
    backup_to(store, tmp_path / "backup.zip")
    whole = (tmp_path / "backup.zip").read_bytes()
    before = all_files(store.folder)
    damaged = tmp_path / "damaged.zip"
    for place in range(0, len(whole), 7):
        turned = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
        for data in (turned, whole[:place] + whole[place + 9 :]):
            damaged.write_bytes(data)
            with suppress(BadInput):  # in a few places damage harms nothing
                restore_from(the_store(tmp_path / f"new-{place}"), damaged, "Ada")
                assert contents(the_store(tmp_path / f"new-{place}")) == contents(store)
    assert all_files(store.folder) == before


def test_what_is_not_there_cannot_be_backed_up_or_restored(tmp_path):
    store = the_store(tmp_path / "store")
    with pytest.raises(NotFound, match="There is nothing to back up"):
        backup_to(store, tmp_path / "backup.zip")
    with pytest.raises(NotFound, match="There is no file"):
        restore_from(store, tmp_path / "backup.zip", "Ada")
    (tmp_path / "store").mkdir()
    with pytest.raises(StoreError, match="can be read"):
        restore(store, "Ada")
    assert not (tmp_path / "store" / "ccpi.json").exists()


def test_sweep_removes_leftovers_and_keeps_the_readings_of_undone_changes(tmp_path):
    from store_samples import undo_last

    store = the_store(tmp_path)
    first_change(store)
    big_change(store)
    undo_last(store)
    readings = set((tmp_path / "readings").iterdir())
    strays = [
        tmp_path / ".ccpi.json.1.tmp",
        tmp_path / "readings" / ".x.tmp",
        tmp_path / "readings" / f"{'0' * 64}.json",
    ]
    for path in strays:
        path.write_bytes(b"{")
    assert {finding.kind for finding in check_store(store)} == {"leftover"}
    found = sweep(store, "Ada")
    assert set(found) | {strays[0]} == set(strays)
    assert set((tmp_path / "readings").iterdir()) == readings
    assert check_store(store) == []
    undo_last(store)
    assert len(store.documents()) == 2


def test_sweep_removes_no_reading_when_the_history_cannot_tell_whose_it_is(tmp_path):
    store = the_store(tmp_path)
    first_change(store)
    big_change(store)
    history = tmp_path / "history.jsonl"
    history.write_bytes(b"#" + history.read_bytes()[1:])
    readings = set((tmp_path / "readings").iterdir())
    assert sweep(store, "Ada") == []
    assert set((tmp_path / "readings").iterdir()) == readings
