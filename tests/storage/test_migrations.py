"""Stores of every released schema are read and go on; a migration keeps the file as it was."""

import shutil
from pathlib import Path

import msgspec
import pytest
from store_samples import add, contents, first_change, the_store

from ccpi_actions.errors import StoreError
from ccpi_actions.storage import migrations, snapshot
from ccpi_actions.storage.backups import backups_of
from ccpi_actions.storage.check import check_store
from ccpi_actions.storage.records import SCHEMA

RELEASED = Path(__file__).parent / "released"


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_a_store_of_each_released_schema_is_read_and_goes_on(tmp_path, schema):
    folder = tmp_path / "store"
    shutil.copytree(RELEASED / f"schema-{schema}", folder)
    store = the_store(folder)
    assert [(action.id, action.task, action.status) for action in store.actions()] == [
        (1, "Circulate the bin survey", "done"),
        (2, "Mend the gate", "open"),
        (5, "Fence the pond", "open"),
        (6, "Fence the pond", "open"),
    ]
    assert [meeting.date for meeting in store.meetings()] == ["2031-09-11"]
    assert [store.reading(document.sha256) for document in store.documents()] == [
        b'{"minutes": "of September"}',
        b'{"minutes": "of October"}',
    ]
    assert [change.seq for change in store.changes()] == [4, 3, 2, 1]
    assert check_store(store) == []
    assert add(store, "Next") == [7]
    assert check_store(the_store(folder)) == []


def renamed(tables: migrations.DecodedTables) -> migrations.DecodedTables:
    """Stand for a migration: give each task a full stop."""
    for action in tables["actions"].values():
        action["task"] += "."
    return tables


@pytest.fixture
def newer(monkeypatch):
    """Let this be a ccpi of the next schema."""
    for module in ("records", "snapshot", "commit", "migrations", "row_file"):
        monkeypatch.setattr(f"ccpi_actions.storage.{module}.SCHEMA", SCHEMA + 1)
    monkeypatch.setattr("ccpi_actions.storage.migrations.MIGRATIONS", {SCHEMA: renamed})
    monkeypatch.setattr(migrations.migrated, "__defaults__", (SCHEMA + 1, {SCHEMA: renamed}))


def test_an_older_store_is_migrated_in_memory_by_readers_and_on_the_disk_by_the_next_change(tmp_path, request):
    first_change(the_store(tmp_path))
    before = (tmp_path / "ccpi.json").read_bytes()
    request.getfixturevalue("newer")
    store = the_store(tmp_path)
    assert [row.task for row in store.rows()] == ["Circulate the bin survey.", "Mend the gate."]
    assert (tmp_path / "ccpi.json").read_bytes() == before
    add(store, "Next")
    kept = snapshot.parse((tmp_path / "ccpi.json").read_bytes(), "store")
    assert (kept.meta.schema, kept.written_as) == (SCHEMA + 1, SCHEMA + 1)
    assert [row.task for row in store.rows()] == ["Circulate the bin survey.", "Mend the gate.", "Next"]
    (backup,) = backups_of(tmp_path)
    assert (backup.why, backup.path.read_bytes()) == (f"schema{SCHEMA}", before)
    assert [change.command for change in store.changes()] == ["actions add", "store migrate", "minutes add"]
    assert check_store(store) == []


def test_a_schema_that_was_never_released_is_refused(tmp_path):
    first_change(the_store(tmp_path))
    path = tmp_path / "ccpi.json"
    path.write_bytes(path.read_bytes().replace(b'"schema":1', b'"schema":0'))
    with pytest.raises(StoreError, match="schema 0, which none ever had"):
        the_store(tmp_path).rows()


def test_migrations_go_one_version_at_a_time(tmp_path):
    first_change(the_store(tmp_path))
    old = snapshot.parse((tmp_path / "ccpi.json").read_bytes(), "store")
    new = migrations.migrated(old, SCHEMA + 2, {SCHEMA: renamed, SCHEMA + 1: renamed})
    assert new.meta.schema == SCHEMA + 2
    assert msgspec.json.decode(new.tables["actions"]["2"])["task"] == "Mend the gate.."
    assert contents(the_store(tmp_path))["actions"][1]["task"] == "Mend the gate"
