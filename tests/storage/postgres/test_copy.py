"""A store moves to the database and back with everything that is in it."""

import subprocess

import msgspec
import pytest
from store_samples import add, big_change, contents, first_change, note, the_store, undo_last

from ccpi_actions.errors import Refused, StoreError
from ccpi_actions.storage.copying import copy_store
from ccpi_actions.storage.exchange import export_to, import_from, read_export
from ccpi_actions.storage.postgres import exchange
from ccpi_actions.storage.postgres.check import check_store


@pytest.fixture
def folder(tmp_path):
    """A store with a history of all sorts."""
    store = the_store(tmp_path / "store")
    first_change(store)
    big_change(store)
    note(store, 1, "strange \0 words, 'quoted' \\ and 🦆")
    undo_last(store)
    note(store, 2, "after the undo")
    return tmp_path / "store"


def test_a_store_goes_to_the_database_and_back_without_loss(folder, url, open_postgres, tmp_path):
    copied = copy_store(str(folder), url, "Ada")
    copy_store(url, str(tmp_path / "back"), "Ada")

    assert (copied.actions, copied.meetings, copied.documents, copied.changes) == (4, 1, 2, 5)
    database = open_postgres(url)
    assert contents(database) == contents(the_store(folder)) == contents(the_store(tmp_path / "back"))
    assert list(database.changes()) == list(the_store(folder).changes()) == list(the_store(tmp_path / "back").changes())
    for name, place in (("one", folder), ("two", tmp_path / "back")):
        export_to(the_store(place), tmp_path / name)
    exchange.export_to(database, tmp_path / "three")
    assert read_export(tmp_path / "one") == read_export(tmp_path / "two") == read_export(tmp_path / "three")
    assert check_store(database) == []


def test_life_goes_on_in_the_copy_with_numbers_that_were_never_given(folder, url, open_postgres):
    copy_store(str(folder), url, "Ada")
    database = open_postgres(url)
    undo_last(database)
    assert add(database, "Next") == [5]
    assert database.changes(1)[0].seq == 7
    assert check_store(database) == []


def test_a_copy_goes_only_into_an_empty_store(folder, url, open_postgres, tmp_path):
    add(open_postgres(url), "Mine")
    before = contents(open_postgres(url))
    with pytest.raises(Refused, match="is not empty"):
        copy_store(str(folder), url, "Ada")
    with pytest.raises(Refused, match="is not empty"):
        copy_store(url, str(folder), "Ada")
    assert contents(open_postgres(url)) == before
    with pytest.raises(StoreError, match="There is no store"):
        copy_store(str(tmp_path / "none"), url, "Ada")


def test_a_copy_that_fails_half_way_leaves_nothing(folder, url, open_postgres, monkeypatch):
    def differs(connection):
        return msgspec.structs.replace(real(connection), seq=0)

    real = exchange._read
    monkeypatch.setattr(exchange, "_read", differs)
    with pytest.raises(StoreError, match="nothing was kept"):
        copy_store(str(folder), url, "Ada")
    store = open_postgres(url)
    assert (store.count(), store.changes(), store.documents()) == (0, [], [])


def test_an_import_merges_into_a_database_as_into_a_folder(folder, url, open_postgres, tmp_path):
    copy_store(str(folder), url, "Ada")
    copy_store(str(folder), str(tmp_path / "ben"), "Ada")
    database, ben = open_postgres(url), the_store(tmp_path / "ben")
    note(ben, 2, "Ben says")
    note(ben, 1, "Ben alone")
    add(ben, "Ben's own")
    for store in (the_store(folder), database):
        note(store, 2, "Ada says")
        add(store, "Ada's own")
    export_to(ben, tmp_path / "file")

    expected = import_from(the_store(folder), tmp_path / "file", "Ada")
    found = exchange.import_from(database, tmp_path / "file", "Ada")

    assert found == expected
    assert (found.added, found.changed, len(found.conflicts), len(found.renumbered)) == (1, 2, 1, 1)
    assert contents(database) == contents(the_store(folder))
    same = [msgspec.structs.replace(change, id="", merged=[]) for change in database.changes()]
    assert same == [msgspec.structs.replace(change, id="", merged=[]) for change in the_store(folder).changes()]
    assert [change.seq for change in database.changes(1)[0].merged] == [6, 7, 8]
    assert check_store(database) == []
    again = exchange.import_from(database, tmp_path / "file", "Ada")
    assert (again.added, again.changed) == (0, 0)
    undo_last(database)
    assert check_store(database) == []


def test_an_import_into_an_empty_database_is_the_whole_store(folder, url, open_postgres, tmp_path):
    export_to(the_store(folder), tmp_path / "file")
    database = open_postgres(url)
    assert exchange.import_from(database, tmp_path / "file", "Ada").added == 7
    assert contents(database) == contents(the_store(folder))


def test_a_backup_by_the_databases_own_programs_brings_the_store_back(folder, url, server, open_postgres, tmp_path):
    copy_store(str(folder), url, "Ada")
    add(open_postgres(url), "Since")
    other = server.new_database()
    subprocess.run([server.programs / "pg_dump", "-Fc", "-f", tmp_path / "dump", url], check=True)
    subprocess.run([server.programs / "pg_restore", "--exit-on-error", "-d", other, tmp_path / "dump"], check=True)
    back = open_postgres(other)
    assert contents(back) == contents(open_postgres(url))
    assert check_store(back) == []
    assert add(back, "Next") == [6]


DAMAGES = {
    'UPDATE ccpi.action SET record = (record::jsonb || \'{"task": "other"}\')::json WHERE id = 1': "history disagrees",
    "DELETE FROM ccpi.action WHERE id = 2": "history disagrees",
    "DELETE FROM ccpi.delta WHERE seq = 2 AND place = 0": "history",
    "UPDATE ccpi.reading SET content = 'other'": "damaged reading",
    "UPDATE ccpi.number SET last = 1 WHERE sequence = 'actions'": "next number too low",
    "UPDATE ccpi.store SET seq = 9": "history",
    "UPDATE ccpi.document SET reading = 'gone'": "missing reading",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_check_finds_what_somebody_did_who_may_switch_all_guards_off(damage, folder, server, url, open_postgres):
    copy_store(str(folder), url, "Ada")
    server.execute(f"SET session_replication_role = replica; {damage}", url)
    assert DAMAGES[damage] in {finding.kind for finding in check_store(open_postgres(url))}
