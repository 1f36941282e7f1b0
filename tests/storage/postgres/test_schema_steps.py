"""The schema goes up and down step by step, or the step is refused; nothing is migrated in passing."""

import pytest
from store_samples import add, contents, first_change

from ccpi_actions.errors import Refused, StoreError
from ccpi_actions.storage.postgres.migrations import STEPS, VERSION

SHAPE = """
SELECT 'column', table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns
WHERE table_schema = 'ccpi'
UNION ALL SELECT 'index', indexdef FROM pg_indexes WHERE schemaname = 'ccpi'
UNION ALL SELECT 'policy', tablename || '.' || policyname FROM pg_policies WHERE schemaname = 'ccpi'
UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT 'function', p.oid::regprocedure::text FROM pg_proc p
    JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'ccpi'
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
ORDER BY 1, 2
"""


@pytest.fixture
def store(server, open_postgres):
    store = open_postgres(server.new_database())
    store.server, store.url = server, store.address.secret
    return store


def shape(store) -> list[tuple]:
    return store.server.execute(SHAPE, store.url)


def test_each_step_up_is_taken_back_by_its_step_down(store):
    shapes = []
    for version in range(1, VERSION + 1):
        shapes.append(shape(store))
        assert store.migrate(version).after == version
    for version in range(VERSION - 1, -1, -1):
        store.migrate(version)
        assert shape(store) == shapes.pop()
    assert shape(store) == []
    assert store.rows() == []


def test_all_steps_at_once_and_again_nothing(store):
    assert (store.migrate().before, store.migrate().before) == (0, VERSION)


def test_a_store_keeps_what_it_holds_through_every_step_but_the_last_down_which_is_refused(store):
    first_change(store)
    before = contents(store)
    store.migrate(1)
    with pytest.raises(Refused, match="would be lost"):
        store.migrate(0)
    store.migrate()
    assert contents(store) == before


def test_an_older_store_is_not_migrated_in_passing(store):
    store.migrate(VERSION - 1)
    for command in (store.rows, lambda: add(store, "x")):
        with pytest.raises(StoreError, match=f"has schema {VERSION - 1} and this ccpi needs {VERSION}.*store migrate"):
            command()


def test_a_newer_store_is_refused(store):
    add(store, "x")
    store.server.execute(f"INSERT INTO ccpi.migration (version, name) VALUES ({VERSION + 1}, 'later')", store.url)
    store.close()
    store._made = False
    for command in (store.rows, lambda: add(store, "x"), store.migrate, lambda: store.migrate(1)):
        with pytest.raises(StoreError, match="was made by a newer ccpi"):
            command()


def test_a_schema_that_is_something_elses_is_left_alone(store):
    store.server.execute("CREATE SCHEMA ccpi; CREATE TABLE ccpi.cats (name text)", store.url)
    for command in (store.rows, lambda: add(store, "x"), store.migrate):
        with pytest.raises(StoreError, match="that is no store"):
            command()


def test_a_database_in_another_encoding_is_refused(store, open_postgres):
    name = store.url.rpartition("/")[2] + "_latin"
    store.server.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(StoreError, match="needs one in UTF8"):
        add(open_postgres(store.server.url(name)), "x")


def test_who_may_not_make_a_store_is_told(store, open_postgres):
    name = store.url.rpartition("/")[2]
    store.server.execute(f"CREATE ROLE g{name} LOGIN PASSWORD 'pw'")
    guest = open_postgres(store.server.url(name, f"g{name}", "pw"))
    assert guest.rows() == []
    with pytest.raises(StoreError, match="you may not make one"):
        add(guest, "x")


def test_a_version_that_never_was_is_refused(store):
    for version in (-1, VERSION + 1):
        with pytest.raises(Refused, match="There is no schema"):
            store.migrate(version)


def test_every_step_has_both_its_files():
    from importlib.resources import files

    there = {path.name for path in (files("ccpi_actions.storage.postgres") / "sql").iterdir()}
    wanted = {f"{n:04}_{name}.{way}.sql" for n, name in enumerate(STEPS, 1) for way in ("up", "down")}
    assert there == wanted
