"""Each step on the disk fails, and the computer dies at each: the store is as before or as after, never between."""

import errno
import shutil
from pathlib import Path

import pytest
from faulty_files import Died, FaultyFiles, all_files
from lossy_disk import LossyDisk, lay_out
from store_samples import Step, add, big_change, contents, first_change, the_store, undo_last

from ccpi_actions.errors import StoreError
from ccpi_actions.storage.check import check_store
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.storage.restore import restore

DAY = 86_400.0
NOW = 1_939_000_000.0


def prepared(folder: Path, *steps: Step) -> Path:
    store = the_store(folder)
    for step in steps:
        step(store)
    return folder


#: name, changes before, the change that meets a fault. The change happens a day later, so that it keeps a backup too.
SCENES: list[tuple[str, list[Step], Step]] = [
    ("the first change of a store", [], first_change),
    ("a change of every table", [first_change], big_change),
    ("an undo of a change of every table", [first_change, big_change], undo_last),
]


def states(folder: Path, before: list[Step], change: Step) -> tuple[dict[str, object], dict[str, object], int]:
    """Give the contents before and after the change, and how many steps on the disk it takes."""
    prepared(folder, *before)
    old = contents(the_store(folder))
    counting = FaultyFiles(at=10**9)
    change(the_store(folder, files=counting, clock=lambda: NOW + DAY))
    return old, contents(the_store(folder)), len(counting.steps)


@pytest.mark.parametrize(("name", "before", "change"), SCENES, ids=[scene[0] for scene in SCENES])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_step_that_fails_leaves_the_old_state_and_says_so(tmp_path, name, before, change, error):
    old, new, steps = states(tmp_path / "whole", before, change)
    assert steps >= 8
    for at in range(1, steps + 1):
        folder = prepared(tmp_path / f"{error}-{at}", *before)
        said = attempt(change, the_store(folder, files=FaultyFiles(at, error=error), clock=lambda: NOW + DAY))
        assert contents(the_store(folder)) == (new if said is None else old), f"{name}: step {at}"
        if said is not None:
            assert said.endswith("nothing was changed."), said
            assert not [path for path in all_files(folder) if path.endswith(".tmp")]
        change_works_after(folder)


def attempt(change: Step, store: FolderStore) -> str | None:
    """Make the change; give what the store says when it cannot."""
    try:
        change(store)
    except StoreError as failure:
        return str(failure)
    return None


def change_works_after(folder: Path) -> None:
    store = the_store(folder)
    had = len(store.changes())
    (number,) = add(store, "Paint the railings")
    assert store.action(number) is not None
    assert len(store.changes()) in (had + 1, had + 2)
    assert [change.seq for change in reversed(store.changes())] == list(range(1, len(store.changes()) + 1))
    assert not [path for path in all_files(folder) if path.startswith(".ccpi")]


@pytest.mark.parametrize(("name", "before", "change"), SCENES, ids=[scene[0] for scene in SCENES])
def test_a_disk_that_goes_away_for_good_leaves_the_old_state_or_a_change_that_completes(tmp_path, name, before, change):
    old, new, steps = states(tmp_path / "whole", before, change)
    for at in range(1, steps + 1):
        folder = prepared(tmp_path / str(at), *before)
        said = attempt(change, the_store(folder, files=FaultyFiles(at, lasting=True), clock=lambda: NOW + DAY))
        allowed = [new] if said is None else [old, new] if "may yet be made" in said else [old]
        assert contents(the_store(folder)) in allowed, f"{name}: step {at}"
        change_works_after(folder)


@pytest.mark.parametrize(("name", "before", "change"), SCENES, ids=[scene[0] for scene in SCENES])
def test_dying_at_any_step_and_again_while_mending_leaves_the_old_state_or_the_new(tmp_path, name, before, change):
    old, new, steps = states(tmp_path / "whole", before, change)
    seen = set()
    for at in range(1, steps + 1):
        died = prepared(tmp_path / str(at), *before)
        with pytest.raises(Died):
            change(the_store(died, files=FaultyFiles(at, die=True), clock=lambda: NOW + DAY))
        for again in range(1, 30):
            folder = tmp_path / f"{at}-{again}"
            shutil.copytree(died, folder) if died.exists() else folder.mkdir()
            mending = FaultyFiles(again, die=True)
            try:
                with the_store(folder, files=mending).transaction("look", "Ada"):
                    pass
            except Died:
                assert contents(the_store(folder)) in (old, new), f"{name}: step {at}, then {again}"
                change_works_after(folder)
                shutil.rmtree(folder)
            else:
                shutil.rmtree(folder)
                break
        with the_store(died).transaction("look", "Ada"):
            pass
        mended = contents(the_store(died))
        assert mended in (old, new), f"{name}: step {at}"
        seen.add(mended == new)
        change_works_after(died)
    assert seen == {False, True}


@pytest.mark.parametrize(("name", "before", "change"), SCENES, ids=[scene[0] for scene in SCENES])
def test_a_power_cut_leaves_the_old_state_or_the_new_and_after_the_command_ended_the_new(
    tmp_path, name, before, change
):
    old, new, _ = states(tmp_path / "whole", before, change)
    root = prepared(tmp_path / "root", *before)
    disk = LossyDisk(root)
    change(the_store(root, files=disk, clock=lambda: NOW + DAY))
    left = 0
    for number, (ended, image) in enumerate(disk.images()):
        folder = tmp_path / f"cut-{number}"
        lay_out(image, root, folder)
        found = contents(the_store(folder))
        assert found == new if ended else found in (old, new), f"{name}: image {number}"
        change_works_after(folder)
        left += 1
    assert left > 20


def test_dying_while_a_damaged_store_is_restored_leaves_it_to_be_restored(tmp_path):
    folder = prepared(tmp_path / "store", first_change, big_change, undo_last, big_change)
    whole = contents(the_store(folder)) | {"history": None}
    for damaged in ("ccpi.json", "history.jsonl"):
        spoilt = tmp_path / damaged
        shutil.copytree(folder, spoilt)
        data = (spoilt / damaged).read_bytes()
        (spoilt / damaged).write_bytes(data[:100] + b"#" + data[101:])
        counting = FaultyFiles(10**9)
        shutil.copytree(spoilt, tmp_path / f"{damaged}-whole")
        restore(the_store(tmp_path / f"{damaged}-whole", files=counting), "Ada")
        assert len(counting.steps) >= 8
        for at in range(1, len(counting.steps) + 1):
            died = tmp_path / f"{damaged}-{at}"
            shutil.copytree(spoilt, died)
            with pytest.raises(Died):
                restore(the_store(died, files=FaultyFiles(at, die=True)), "Ada")
            restored = restore(the_store(died), "Ada")
            assert restored.lost == []
            assert contents(the_store(died)) | {"history": None} == whole, f"{damaged}: step {at}"
            assert [finding for finding in check_store(the_store(died)) if finding.serious] == []
