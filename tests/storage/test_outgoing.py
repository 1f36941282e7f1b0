"""A backup or export is written as a whole or not at all, and nothing half-done is left where it was to go."""

from collections.abc import Callable
from pathlib import Path

import pytest
from faulty_files import FaultyFiles
from store_samples import add, the_store

from ccpi_actions.errors import BadInput
from ccpi_actions.storage.archive import backup_to
from ccpi_actions.storage.exchange import export_to
from ccpi_actions.storage.folder import FolderStore

#: Ways to write a store into a file of its user's.
WAYS: list[Callable[[FolderStore, Path], object]] = [backup_to, export_to]
#: More steps than either takes.
ENOUGH = 12


@pytest.mark.parametrize("write", WAYS)
def test_a_folder_is_no_file_to_write_to(write, tmp_path):
    store = the_store(tmp_path / "store")
    add(store, "Mend the gate")
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(BadInput, match="folder is a folder; name a file in it"):
        write(store, folder)
    with pytest.raises(BadInput, match=r"^\. is a folder"):
        write(store, Path())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "store"]


@pytest.mark.parametrize("step", range(1, ENOUGH + 1))
@pytest.mark.parametrize("write", WAYS)
def test_when_a_step_of_writing_fails_the_older_file_stays_and_nothing_is_left_beside_it(write, step, tmp_path):
    add(the_store(tmp_path / "store"), "Mend the gate")
    file = tmp_path / "older.file"
    file.write_bytes(b"older")
    failing = FaultyFiles(step)
    said = None
    try:
        write(the_store(tmp_path / "store", files=failing), file)
    except BadInput as refused:
        said = str(refused)
    reached = len(failing.steps) >= step
    assert said == (f"Cannot write {file}: No space left on device." if reached else None)
    in_place = not reached or failing.steps[-1] == "sync_folder"
    assert (file.read_bytes() != b"older") == in_place
    assert sorted(path.name for path in tmp_path.iterdir()) == ["older.file", "store"]
