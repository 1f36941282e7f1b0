"""What holds for every maker of stores: a folder and a database keep, list, refuse and take back the same."""

import itertools
from collections.abc import Callable

import msgspec
import pytest
from store_samples import (
    a_document,
    a_meeting,
    add,
    an_action,
    big_change,
    changed,
    contents,
    first_change,
    note,
    the_store,
    undo_last,
)

from ccpi_actions.errors import BadInput, Conflict, StoreError
from ccpi_actions.storage import open_store
from ccpi_actions.tracking.model import Due, Owner, Quote, Source
from ccpi_actions.tracking.store import ActionFilter, Store


@pytest.fixture(params=["folder", "postgres"])
def again(request, tmp_path) -> Callable[[], Store]:
    """Open the same store once more, as the next command does."""
    if request.param == "folder":
        return lambda: the_store(tmp_path / "store")
    url, open_postgres = request.getfixturevalue("url"), request.getfixturevalue("open_postgres")
    return lambda: open_postgres(url)


@pytest.fixture
def store(again) -> Store:
    return again()


def test_a_store_that_was_never_written_to_reads_as_empty(store):
    assert (store.actions(), store.rows(), store.count(), store.action(1)) == ([], [], 0, None)
    assert (store.meetings(), store.documents(), store.reading("0" * 64), store.changes()) == ([], [], None, [])


def test_what_was_put_is_read_whole(store):
    action, meeting, document = an_action(1), a_meeting(1), a_document("june.pdf")
    with store.transaction("minutes add", "Ada") as change:
        assert (change.new_id("actions"), change.new_id("meetings")) == (1, 1)
        change.put_action(action)
        change.put_meeting(meeting)
        change.put_document(document, b'{"read": true}')
    assert store.actions() == [action]
    assert store.action(1) == action
    assert store.meetings() == [meeting]
    assert store.documents() == [document]
    assert store.reading(document.sha256) == b'{"read": true}'
    row = store.rows()[0]
    assert {name: getattr(row, name) for name in row.__struct_fields__} == {
        name: getattr(action, name) for name in row.__struct_fields__
    }


def test_a_change_sees_what_it_has_put_before_it_is_kept_and_others_do_not(store, again):
    add(store, "Mend the gate")
    with store.transaction("actions edit", "Ada") as change:
        change.put_action(changed(change.action(1), task="Sell the gate"))
        assert change.action(1).task == "Sell the gate"
        assert change.rows(ActionFilter(text="sell"))[0].task == "Sell the gate"
        assert again().action(1).task == store.action(1).task == "Mend the gate"
    assert store.action(1).task == again().action(1).task == "Sell the gate"


def test_a_change_that_ends_in_an_error_leaves_nothing(store, again):
    first_change(store)
    before = contents(store)

    def fail(change):
        change.put_action(an_action(change.new_id("actions")))
        change.put_document(a_document("june.pdf"), b"{}")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), store.transaction("minutes add", "Ada") as change:
        fail(change)
    assert contents(again()) == contents(store) == before
    assert add(store, "Next") == [3]


def test_a_change_that_changes_nothing_is_no_change(store):
    first_change(store)
    before = contents(store)
    with store.transaction("look", "Ada") as change:
        change.new_id("actions")
        meeting = change.meetings()[0]
        change.remove_meeting(meeting.id)
        change.put_meeting(meeting)
    assert contents(store) == before
    assert add(store, "Next") == [3]


def test_a_record_that_ends_as_it_began_is_not_in_the_history_of_the_change(store):
    first_change(store)
    with store.transaction("edit", "Ada") as change:
        meeting = change.meetings()[0]
        change.put_meeting(msgspec.structs.replace(meeting, venue="Hall"))
        change.put_meeting(meeting)
        change.put_action(changed(change.action(1), task="Sell the gate"))
    assert [(delta.table, delta.key) for delta in store.changes()[0].deltas] == [("actions", "1")]


def test_numbers_are_never_given_again_even_after_an_undo(store, again):
    assert add(store, "First", "Second") == [1, 2]
    undo_last(store)
    assert store.actions() == []
    assert add(store, "Third") == [3]
    with store.transaction("add", "Ada") as change:
        assert [change.new_id("CCPI 2031/32"), change.new_id("CCPI 2031/32"), change.new_id("actions")] == [1, 2, 4]
        change.put_meeting(a_meeting(change.new_id("meetings")))
    with again().transaction("add", "Ada") as change:
        assert [change.new_id("CCPI 2031/32"), change.new_id("actions")] == [3, 5]


@pytest.mark.parametrize("version", [1, 3, 4])
def test_an_action_that_somebody_else_changed_meanwhile_is_not_written_over(store, version):
    add(store, "Mend the gate")
    note(store, 1, "Mend the gate soon")
    stale = msgspec.structs.replace(store.action(1), task="Sell the gate", version=version)
    expected = version == 3
    if expected:
        with store.transaction("edit", "Ada") as change:
            change.put_action(stale)
    else:
        says = r"Action 1 \(CCPI 2031/32-01\) was changed by somebody else"
        with pytest.raises(Conflict, match=says), store.transaction("edit", "Ada") as change:
            change.put_action(stale)
    assert (store.action(1).task == "Sell the gate") is expected


def test_an_undo_puts_everything_back_and_can_itself_be_undone(store):
    first_change(store)
    before = contents(store)
    big_change(store)
    after = contents(store)
    undo_last(store)
    assert {**contents(store), "history": None} == {**before, "history": None}
    assert store.changes(1)[0].undoes == 2
    undo_last(store)
    assert {**contents(store), "history": None, "readings": None} == {**after, "history": None, "readings": None}


def test_an_undo_of_what_has_changed_since_is_refused(store):
    add(store, "Mend the gate")
    note(store, 1, "Mend the gate soon")
    note(store, 1, "Mend the gate now")
    says = r"Action 1 \(CCPI 2031/32-01\) has changed since"
    with pytest.raises(Conflict, match=says), store.transaction("undo", "Ada") as change:
        change.revert(store.changes()[1])
    assert store.action(1).task == "Mend the gate now"


def test_the_history_tells_newest_first_who_did_what_and_what_was_before(store):
    add(store, "Mend the gate")
    note(store, 1, "Sell the gate")
    newest, oldest = store.changes()
    assert (newest.seq, newest.by, newest.command, newest.at) == (2, "Ben", "actions edit", "2031-06-12T03:06:40Z")
    assert newest.summary == "Edited CCPI 2031/32-01"
    assert newest.deltas[0].before["task"] == "Mend the gate"
    assert newest.deltas[0].after["task"] == "Sell the gate"
    assert oldest.deltas[0].before is None
    assert oldest.numbers == {"actions": 1}
    assert store.changes(1) == [newest]


def test_lists_are_in_the_documented_order(store):
    with store.transaction("add", "Ada") as change:
        for number in (3, 1, 10, 2):
            change.put_action(an_action(number))
        change.put_meeting(a_meeting(1, "2031-09-01"))
        change.put_meeting(a_meeting(2, "2031-01-09"))
        change.put_meeting(a_meeting(3, "2032-01-09", body="Audit"))
        for name in ("z.pdf", "a.pdf"):
            change.put_document(a_document(name))
    assert [row.id for row in store.rows()] == [action.id for action in store.actions()] == [1, 2, 3, 10]
    assert [meeting.id for meeting in store.meetings()] == [3, 2, 1]
    assert [document.name for document in store.documents()] == ["z.pdf", "a.pdf"]


def test_limit_and_offset_count_after_the_filter(store):
    with store.transaction("add", "Ada") as change:
        for number in range(1, 9):
            change.put_action(an_action(number, status="open" if number % 2 else "closed"))
    where = ActionFilter(statuses=("closed",), limit=2, offset=1)
    assert [row.id for row in store.rows(where)] == [action.id for action in store.actions(where)] == [4, 6]
    assert store.count(where) == 4
    assert [row.id for row in store.rows(ActionFilter(ids=(7, 99, 2)))] == [2, 7]
    assert store.rows(ActionFilter(limit=0)) == []
    assert store.rows(ActionFilter(ids=(10**30, -1))) == []
    assert store.action(10**30) is None


def test_a_document_keeps_its_reading_when_only_its_record_changes_and_takes_a_new_one(store):
    document = a_document("june.pdf")
    for record, reading in [(document, b"{1}"), (a_document("june.pdf", actions=3), None)]:
        with store.transaction("minutes add", "Ada") as change:
            change.put_document(record, reading)
    assert store.documents()[0].actions == 3
    assert store.reading(document.sha256) == b"{1}"
    with store.transaction("minutes add", "Ada") as change:
        change.put_document(document, b"{2}")
    assert store.reading(document.sha256) == b"{2}"
    undo_last(store)
    assert store.reading(document.sha256) == b"{1}"


STRANGE = ["\0\x1b[31m", "\u202eevil", "🦆" * 3, '"},"2":{', "%s %(x)s $$ '; DROP", "a\r\nb\u2028c", "x" * 100_000]


@pytest.mark.parametrize("words", STRANGE)
def test_strange_characters_are_kept_as_they_are(store, words):
    with store.transaction(words, words) as change:
        source = Source(council=words, body=words, meeting="2031-06-12", item_title=words, sha256=words)
        change.put_action(an_action(1, words, owner=Owner(words), source=source, reference=words))
        change.put_meeting(a_meeting(1, body=words))
        change.put_document(a_document(words))
        change.summary = words
    assert (store.action(1).task, store.action(1).owner.text) == (words, words)
    assert store.meetings()[0].body == store.documents()[0].name == words
    kept = store.changes()[0]
    assert (kept.deltas[0].after["task"], kept.summary, kept.by) == (words, words, words)


def test_half_a_character_is_refused_and_nothing_is_changed(store):
    add(store, "Mend the gate")
    before = contents(store)
    with pytest.raises(BadInput, match="Action 2 holds half a character"):
        add(store, "broken \udc80 word")
    assert contents(store) == before


SOME = [
    an_action(1, "Report on the omnibus grant", reference="CCPI 2030/31-01", exempt=True),
    an_action(2, "Write to the 50% club", owner=Owner("Clerk; Head of PARKS"), status="closed"),
    an_action(3, "Ask about A_B\\C", owner=Owner(), quotes=[Quote("Straße und Bus")]),
    an_action(4, source=Source("Ashby", "Full Council", "2031-06"), due=Due()),
    an_action(5, source=Source(None, None, "2031"), owner=Owner("Unassigned Lands Officer"), status="dropped"),
    an_action(6, source=Source("Saltmarsh", "Audit & Risk Panel", "2032-01-09"), status="done"),
]
FILTERS = {
    "statuses": [("open",), ("closed", "dropped"), ("proposed",)],
    "ids": [(3, 1), (99,)],
    "reference": ["ccpi", "CCPI 2030/31-01", "ccpi 2031/32-0", "%"],
    "owner": ["unassigned", "head of", "parks", "lands", "%", "nobody"],
    "body": ["ccpi", "ccopi", "panel", "full", "arp", "_", "xyz"],
    "council": ["salt", "ASHBY", "%"],
    "meeting": ["2031", "2031-06", "2031-06-12", "2032-01", "20", "%"],
    "text": ["bus", "OMNI grant", "strasse", "50%", "a_b\\c", "gr_nt", "ccpi", "bin survey streets", "\0"],
    "include_exempt": [False],
    "limit": [1, 3],
    "offset": [2],
}
CASES = [{name: value} for name, values in FILTERS.items() for value in values] + [
    {one: FILTERS[one][0], other: FILTERS[other][0]} for one, other in itertools.combinations(FILTERS, 2)
]


@pytest.fixture(scope="module")
def two_stores(tmp_path_factory, server, template):
    from ccpi_actions.storage.postgres.store import PostgresStore

    stores = the_store(tmp_path_factory.mktemp("both")), PostgresStore(server.new_database(template))
    for store in stores:
        with store.transaction("add", "Ada") as change:
            for action in SOME:
                change.put_action(action)
    yield stores
    stores[1].close()


@pytest.mark.parametrize("where", CASES, ids=repr)
def test_a_filter_means_the_same_in_both(two_stores, where):
    expected, found = ([action.id for action in store.actions(ActionFilter(**where))] for store in two_stores)
    assert found == expected
    assert [row.id for row in two_stores[1].rows(ActionFilter(**where))] == expected
    assert two_stores[1].count(ActionFilter(**where)) == two_stores[0].count(ActionFilter(**where))


@pytest.mark.parametrize("name", FILTERS)
def test_each_filter_tried_finds_some_actions_and_leaves_others_out(two_stores, name):
    found = [two_stores[1].rows(ActionFilter(**case)) for case in CASES if list(case) == [name]]
    assert any(0 < len(rows) < len(SOME) for rows in found)


def test_a_store_that_must_exist_and_does_not_is_refused(server, tmp_path):
    for location in (tmp_path / "store", server.new_database()):
        with pytest.raises(StoreError, match="There is no store"):
            open_store(location, create=False)
