"""Who may see and change what: the database itself says so, whatever program somebody connects with."""

import psycopg
import pytest
from store_samples import a_document, an_action, changed

from ccpi_actions.errors import CcpiError, Refused, WrongUsage
from ccpi_actions.storage.postgres.exchange import export_to, import_from
from ccpi_actions.storage.postgres.rights import grant
from ccpi_actions.tracking.model import Evidence, Owner, Source
from ccpi_actions.tracking.store import ActionFilter

PASSWORD = "pw"
EVENT = "noted"


@pytest.fixture
def url(server):
    """A database of a role that may make roles and databases, but is no superuser: as departments get them."""
    name = server.new_database().rpartition("/")[2]
    server.execute(f"CREATE ROLE keeper_{name} LOGIN CREATEROLE PASSWORD '{PASSWORD}'")
    server.execute(f"ALTER DATABASE {name} OWNER TO keeper_{name}")
    return server.url(name, f"keeper_{name}", PASSWORD)


@pytest.fixture
def store(url, open_postgres):
    """A store with an action of each of two posts, and an exempt one with the text it was found in."""
    store = open_postgres(url)
    with store.transaction("minutes add", "Ada") as change:
        change.put_action(an_action(change.new_id("actions"), "Mend the gate"))
        change.put_action(an_action(change.new_id("actions"), "Count the swans", owner=Owner("Clerk; Head of Parks")))
        document = a_document("private.txt")
        change.put_document(document, b'{"text": "the pension of the Clerk"}')
        source = Source(meeting="2031-06-12", sha256=document.sha256)
        change.put_action(an_action(change.new_id("actions"), "Settle the pension", exempt=True, source=source))
    return store


@pytest.fixture
def login(server, store, url, open_postgres):
    """Make a user of the server with a right in the store, and open the store as that user."""
    made = []

    def make(right: str, **options):
        user = f"u{len(made)}_{url.rpartition('/')[2]}"
        server.execute(f"CREATE ROLE {user} LOGIN PASSWORD '{PASSWORD}'")
        made.append(user)
        if right != "nothing":
            grant(store, right, user, **options)
        return open_postgres(server.url(url.rpartition("/")[2], user, PASSWORD))

    return make


def put(store, number: int, **fields) -> None:
    with store.transaction("actions edit", "somebody") as change:
        change.put_action(changed(change.action(number), **fields))


def add(store, **fields) -> None:
    with store.transaction("actions add", "somebody") as change:
        change.put_action(an_action(change.new_id("actions"), **fields))


def note(text: str) -> dict:
    return {"evidence": [Evidence("note", text)]}


def test_who_has_no_right_sees_nothing_and_is_told_where_rights_come_from(login):
    with pytest.raises(CcpiError, match=r"no right to use the store .* “ccpi store grant”"):
        login("nothing").rows()


def test_a_reader_sees_all_that_is_not_exempt_and_changes_nothing(login):
    reader = login("reader")
    assert [row.id for row in reader.rows()] == [1, 2]
    for change in (lambda: put(reader, 1, **note("x")), lambda: add(reader)):
        with pytest.raises(Refused, match="You have no right to do this"):
            change()
    assert reader.action(1).version == 1


def test_an_officer_adds_changes_and_takes_back(login, store):
    officer = login("officer")
    put(officer, 1, task="Sell the gate", status="closed")
    add(officer)
    assert officer.count() == 3
    assert [change.by for change in store.changes(2)] == ["somebody", "somebody"]
    with officer.transaction("undo", "somebody") as change:
        change.revert(officer.changes(1)[0])
    assert officer.count() == 2


def test_an_owner_sees_all_and_progresses_only_actions_of_own_posts(login):
    owner = login("owner", posts=("head of parks",))
    assert [row.id for row in owner.rows()] == [1, 2]
    put(owner, 2, **note("Counted half of them"))
    put(owner, 2, status="done", evidence=[*owner.action(2).evidence, Evidence("done", "Counted")])
    assert owner.action(2).status == "done"
    for number, fields in [
        (1, note("not mine")),
        (2, {"task": "Count the ducks"}),
        (2, {"status": "closed"}),
        (2, {"evidence": []}),
        (2, {"owner": Owner("Head of Streets")}),
        (2, {"exempt": True}),
    ]:
        with pytest.raises(Refused, match="your own actions"):
            put(owner, number, **fields)
    with pytest.raises(Refused):
        add(owner)
    assert owner.action(2).version == 3


def test_posts_that_are_taken_away_are_no_longer_own(login, store, url):
    owner = login("owner", posts=("Clerk",))
    put(owner, 2, **note("mine"))
    grant(store, "owner", f"u0_{url.rpartition('/')[2]}", posts=("Mayor",))
    with pytest.raises(Refused):
        put(owner, 2, evidence=[*owner.action(2).evidence, Evidence("note", "no longer")])


def test_what_is_exempt_is_seen_nowhere_without_the_right_to(login, store):
    put(store, 3, task="Settle the pension soon")
    sha256 = store.action(3).source.sha256
    for right, sees in [("officer", False), ("reader", False), ("reader", True), ("administrator", False)]:
        here = login(right, exempt=sees)
        everything = ActionFilter(text="pension")
        seen = (
            bool(here.rows(everything)),
            here.count(everything),
            here.action(3) is not None,
            bool(here.reading(sha256)),
        )
        deltas = [delta.key for change in here.changes() for delta in change.deltas if delta.table == "actions"]
        assert seen == (sees, int(sees), sees, sees), right
        assert ("3" in deltas) is sees


def test_an_action_that_becomes_exempt_takes_its_history_out_of_sight(login, store):
    reader = login("reader")
    put(store, 1, exempt=True)
    assert all(delta.key != "1" for change in reader.changes() for delta in change.deltas)


def test_an_officer_who_may_not_see_exempt_actions_can_neither_add_them_nor_take_their_change_back(login, store):
    officer = login("officer")
    with pytest.raises(Refused):
        add(officer, exempt=True)
    with (
        pytest.raises(Refused, match="exempt actions that you may not see"),
        officer.transaction("undo", "x") as change,
    ):
        change.revert(officer.changes(1)[0])
    add(login("officer", exempt=True), exempt=True)
    assert store.count() == 4


def test_an_administrator_gives_rights_and_an_officer_does_not(login, store, url):
    name = url.rpartition("/")[2]
    administrator, officer, other = login("administrator"), login("officer"), login("nothing")
    with pytest.raises(CcpiError):
        other.rows()
    with pytest.raises(CcpiError):
        grant(officer, "reader", f"u2_{name}")
    grant(administrator, "reader", f"u2_{name}")
    assert len(other.rows()) == 2
    grant(administrator, "none", f"u2_{name}")
    other.close()
    with pytest.raises(CcpiError):
        other.rows()
    given = store.connection().execute("SELECT giver, role, what FROM ccpi.granted ORDER BY place").fetchall()
    assert given[-2:] == [(f"u0_{name}", f"u2_{name}", "reader"), (f"u0_{name}", f"u2_{name}", "none")]


def test_an_officer_imports_and_exports_who_may_see_everything(login, store, tmp_path):
    export_to(store, tmp_path / "file")
    put(store, 1, task="Sell the gate")
    officer, other = login("officer", exempt=True), login("officer")
    assert import_from(officer, tmp_path / "file", "somebody").changed == 0
    add(officer)
    assert export_to(officer, tmp_path / "again").actions == 4
    for command in (export_to, lambda store, file: import_from(store, file, "somebody")):
        with pytest.raises(Refused, match="needs the right to see exempt actions"):
            command(other, tmp_path / "file")


def test_a_database_with_too_long_a_name_cannot_have_rights(server, open_postgres):
    name = server.new_database().rpartition("/")[2] + "x" * 40
    server.execute(f"CREATE DATABASE {name}")
    store = open_postgres(server.url(name))
    store.migrate()
    with pytest.raises(Refused, match="name of the database is too long"):
        grant(store, "reader", "ada")


def test_a_right_for_nobody_or_without_sense_is_refused(store):
    with pytest.raises(Refused, match="knows no such user"):
        grant(store, "reader", "nobody_at_all")
    for options in [{"right": "reader", "posts": ("Clerk",)}, {"right": "owner"}, {"right": "none", "exempt": True}]:
        with pytest.raises(WrongUsage):
            grant(store, user="ada", **options)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ccpi.change SET record = '{}'",
        "DELETE FROM ccpi.delta",
        "TRUNCATE ccpi.delta, ccpi.change, ccpi.merged",
        "UPDATE ccpi.store SET seq = 0",
        "DELETE FROM ccpi.granted",
    ],
)
def test_history_cannot_be_rewritten_by_a_right_nor_by_the_maker_of_the_store(statement, login, store, url):
    before = store.changes()
    grant(store, "reader", "ada")
    for each in (store, login("administrator", exempt=True)):
        with pytest.raises(psycopg.Error, match=r"only ever added to|upwards only|permission denied"):
            each.connection().execute(statement)
    assert store.changes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ccpi.action SET record = '{\"id\": 1}' WHERE id = 1",
        "DELETE FROM ccpi.action WHERE id = 1",
        "UPDATE ccpi.document SET record = '{}'",
    ],
)
def test_a_record_cannot_change_without_its_history_whoever_does_it(statement, login, store):
    for each in (store, login("officer")):
        with pytest.raises(psycopg.Error, match="cannot change without its history"):
            each.connection().execute(statement)
    assert store.count() == 3


def test_nothing_can_be_added_to_an_old_change(login, store):
    officer = login("officer")
    put(officer, 1, task="Sell the gate")
    for row in (
        "ccpi.delta VALUES (1, 9, 'actions', '1', false, NULL, '{}')",
        "ccpi.change VALUES (99, 'x', '', 0, '{}')",
    ):
        with pytest.raises(psycopg.Error, match="row-level security"):
            officer.connection().execute(f"INSERT INTO {row}")
