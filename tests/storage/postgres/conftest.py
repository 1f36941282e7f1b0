"""One server for all tests here; each store a database of its own."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# The samples and machines of the stores in folders and in memory are the ones that this store must agree with.
TESTS = Path(__file__).parents[2]
sys.path[:0] = [str(TESTS / "storage"), str(TESTS / "tracking"), str(TESTS.parent)]

from postgres_server import Server, find_programs  # noqa: E402 - after the path


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    pytest.importorskip("psycopg", reason="the extra “postgres” is not installed")
    programs = find_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed here")
    server = Server(programs)
    yield server
    server.remove()


@pytest.fixture(scope="session")
def template(server: Server) -> str:
    """A database with an empty store, to be copied: quicker than making each."""
    from ccpi_actions.storage.postgres.store import PostgresStore

    url = server.new_database()
    store = PostgresStore(url)
    store.migrate()
    store.close()
    return url.rpartition("/")[2]


@pytest.fixture
def url(server: Server, template: str) -> str:
    """The address of an empty store."""
    return server.new_database(template)


@pytest.fixture
def open_postgres(server: Server) -> Iterator[Callable]:
    """Open a store that stands still at one time; all are closed when the test ends."""
    from ccpi_actions.storage.postgres.store import PostgresStore

    opened = []

    def make(url: str, **options):
        store = PostgresStore(url, **({"clock": lambda: 1_939_000_000.0} | options))
        opened.append(store)
        return store

    yield make
    for store in opened:
        store.close()
