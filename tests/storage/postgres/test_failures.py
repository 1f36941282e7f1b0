"""A server that is away, a wrong password, a connection lost in the middle: one sentence, and nothing half-done."""

import subprocess
import sys
import threading
import traceback

import pytest
from store_samples import a_document, add, an_action, changed, contents, first_change, note

from ccpi_actions.errors import Conflict, StoreError
from ccpi_actions.storage import open_store
from ccpi_actions.storage.postgres.address import read_address, strike_passwords
from ccpi_actions.storage.postgres.failures import explain_away
from ccpi_actions.storage.postgres.store import PostgresStore


def told(error: BaseException) -> str:
    """Give everything that an error could show anybody."""
    return "".join(traceback.format_exception(error)) + repr(error)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://ada:WRONG@127.0.0.1:{port}/postgres", "the user name or password is wrong"),
        ("postgresql://nobody:WRONG@127.0.0.1:{port}/postgres", "the user name or password is wrong"),
        ("postgresql://ada:{password}@127.0.0.1:{port}/absent", "the server has no database “absent”"),
        ("postgresql://ada:WRONG@127.0.0.1:1/postgres", "no server answers there"),
        ("postgresql://ada:WRONG@/postgres?host=/nowhere", "no server answers there"),
        ("postgresql://ada:WRONG@no.such.host.invalid/postgres", "no such server is known"),
        ("postgresql://ada:WRONG@127.0.0.1:port/postgres", "is no address that PostgreSQL understands"),
        ("postgresql://ada@127.0.0.1:{port}/postgres?password=WRONG&nonsense=1", "is no address that PostgreSQL"),
    ],
)
def test_a_store_that_cannot_be_reached_is_told_in_one_sentence_without_the_password(server, url, says):
    from urllib.parse import quote

    secret = quote(server.password, safe="")
    store = open_store(url.format(port=server.port, password=secret))
    for command in (store.rows, lambda: add(store, "x")):
        with pytest.raises(StoreError) as refused:
            command()
        sentence = str(refused.value)
        assert says in sentence
        assert refused.value.exit_code == 3
        assert sentence.endswith(".")
        assert "\n" not in sentence
        for password in ("WRONG", secret, server.password):
            assert password not in told(refused.value)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://ben:s3cret@db.example/minutes", "postgresql://ben@db.example/minutes"),
        ("postgres://ben:s3%2Fcr%40t@db:5433/minutes?sslmode=require", "postgresql://ben@db:5433/minutes"),
        ("postgresql://db/minutes?password=s3cret&user=ben", "postgresql://db/minutes"),
        ("postgresql:///minutes?host=/run/pg&password=s3cret", "postgresql:///run/pg/minutes"),
        ("postgresql://a:1@h1,h2/minutes", "postgresql://a@h1,h2/minutes"),
    ],
)
def test_a_location_shows_no_password(url, shown):
    address = read_address(url)
    assert address.shown == shown
    said = [f"bad: {url}", *(f"no password {each!r} for you" for each in address.passwords if len(each) > 3)]
    for text in (str(address), repr(address), *map(address.without_password, said)):
        assert "s3" not in text
        assert ":1@" not in text


def test_passwords_are_struck_out_of_any_text():
    said = "No such option: postgresql://ben:s3cret@db/minutes or password=s3cret&x=1; see https://example.org/a:b@c"
    assert strike_passwords(said) == (
        "No such option: postgresql://ben@db/minutes or password=***&x=1; see https://example.org/a:b@c"
    )


def test_a_connection_that_is_lost_in_the_middle_leaves_the_old_state(server, url, open_postgres):
    store = open_postgres(url)
    first_change(store)
    before = contents(store)
    others = "pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"

    def lose_it(change):
        change.put_action(changed(change.action(1), task="half"))
        change.put_document(a_document("half.pdf"), b"{}")
        server.execute(f"SELECT pg_terminate_backend(pid) FROM {others}", url)
        change.put_action(changed(change.action(2), task="the other half"))

    with (
        pytest.raises(StoreError, match=r"lost; nothing was changed") as refused,
        store.transaction("edit", "Ada") as change,
    ):
        lose_it(change)
    assert refused.value.exit_code == 3
    assert contents(store) == before
    note(store, 1, "and on it goes")
    assert store.action(1).task == "and on it goes"


def test_a_commit_whose_answer_is_lost_is_looked_up(server, url, open_postgres):
    """The server keeps the change, and the connection breaks before it says so: then another one is asked."""
    store = open_postgres(url)
    first_change(store)
    with store.transaction("edit", "Ada") as change:
        change.put_action(changed(change.action(1), task="kept"))
        change.connection = BreaksAfterCommit(change.connection)
        store._connections[0] = change.connection
    assert open_postgres(url).action(1).task == "kept"


class BreaksAfterCommit:
    """A connection that does what it is told, and breaks once it has committed."""

    def __init__(self, real):
        self.real = real

    def __getattr__(self, name):
        return getattr(self.real, name)

    def execute(self, query, *values):
        answer = self.real.execute(query, *values)
        if query == "COMMIT":
            import psycopg

            self.real.close()
            raise psycopg.OperationalError("server closed the connection unexpectedly")
        return answer


@pytest.mark.parametrize(
    ("said", "meaning"),
    [
        ("FATAL: the database system is starting up", "the server is starting or stopping; try again soon"),
        ("server closed the connection unexpectedly", "the server is starting or stopping; try again soon"),
        ("FATAL: sorry, too many clients already", "the server has no connection left; try again soon"),
        ("timeout expired", "the server does not answer"),
        ("FATAL: no pg_hba.conf entry for host", "the server does not let this user in from here"),
        ("Der Server hat keine Lust.", "Der Server hat keine Lust"),
    ],
)
def test_why_no_connection_comes_about_is_said_in_plain_words(said, meaning):
    psycopg = pytest.importorskip("psycopg")
    address = read_address("postgresql://ada:SECRET@db/minutes")
    assert str(explain_away(psycopg.OperationalError(said), address)) == (
        f"Cannot reach the store postgresql://ada@db/minutes: {meaning}."
    )


def test_a_server_that_stops_and_comes_back_is_found_again(server, template, open_postgres):
    store = open_postgres(server.new_database(template))
    add(store, "Mend the gate")
    server.stop("fast")  # the tests' server does not wait for its disk, and would forget
    try:
        with pytest.raises(StoreError, match=r"was lost|no server answers"):
            store.rows()
        with pytest.raises(StoreError, match=r"no server answers|starting or stopping"):
            store.rows()
    finally:
        server.start()
    assert [row.task for row in store.rows()] == ["Mend the gate"]


def test_who_waits_too_long_for_another_is_told(url, open_postgres):
    store, other = open_postgres(url), open_postgres(url, wait=0.2)
    with store.transaction("add", "Ada") as change:
        change.put_action(an_action(change.new_id("actions")))
        with pytest.raises(StoreError, match="somebody else has been changing the same for too long"):
            add(other, "Next")
    assert add(other, "Next") == [2]


def test_of_two_who_change_one_action_at_once_the_second_is_told_what_changed(url, open_postgres):
    first, second = open_postgres(url), open_postgres(url)
    add(first, "Mend the gate")
    says = (
        r"^Action 1 \(CCPI 2031/32-01\) was changed by somebody else meanwhile, Ben: "
        r"Edited CCPI 2031/32-01 \(task\); look at it again, then repeat your change\.$"
    )

    def look_and_write(change):
        seen = change.action(1)
        note(first, 1, "Mend the gate soon")
        change.put_action(changed(seen, status="dropped"))

    with pytest.raises(Conflict, match=says), second.transaction("edit", "Cleo") as change:
        look_and_write(change)
    action = first.action(1)
    assert (action.task, action.status, action.version) == ("Mend the gate soon", "open", 2)
    assert [each.by for each in first.changes()] == ["Ben", "Ada"]


def test_of_two_who_write_one_action_at_the_same_moment_the_second_is_told(url, open_postgres):
    """The second has written nothing yet when it looks, and waits for the first when it writes."""
    first, second = open_postgres(url), open_postgres(url)
    add(first, "Mend the gate")
    errors = []

    def write_second():
        try:
            note(second, 1, "second")
        except Conflict as error:
            errors.append(str(error))

    with first.transaction("edit", "Ben") as change:
        change.put_action(changed(change.action(1), task="first"))
        thread = threading.Thread(target=write_second)
        thread.start()
        thread.join(0.3)
        assert thread.is_alive()
    thread.join(10)
    assert len(errors) == 1
    assert "was changed by somebody else meanwhile, Ben" in errors[0]
    assert first.action(1).task == "first"


def test_two_who_begin_a_store_at_once_make_one(server, open_postgres):
    stores = [open_postgres(url) for url in [server.new_database()] * 4]
    threads = [threading.Thread(target=add, args=(store, "begun")) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(row.id for row in stores[0].rows()) == [1, 2, 3, 4]


def test_without_the_extra_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreError, match=r"pip install 'ccpi-actions\[postgres\]'"):
        open_store("postgresql://ben:s3cret@db.example/minutes")


def test_nothing_of_it_is_loaded_for_a_store_in_a_folder(tmp_path):
    program = (
        "import sys; from ccpi_actions.tracker import Tracker; t = Tracker.open(sys.argv[1]); t.add('x'); t.actions(); "
        "print([name for name in sys.modules if 'psycopg' in name or 'postgres' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "store")], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_connection_is_not_kept_open_by_an_error(url):
    store = PostgresStore(url)
    with pytest.raises(Conflict), store.transaction("edit", "Ada") as change:
        change.put_action(an_action(1, version=7))
    assert all(connection.info.transaction_status == 0 for connection in store._connections)
    store.close()
