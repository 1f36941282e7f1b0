"""Each filter has an index that can answer it, for whoever asks; that it is quick is for the benchmark to say."""

import pytest
from store_samples import an_action

from ccpi_actions.tracking.store import ActionFilter

EXPECTED = {
    "action_said": {"text": "omnibus grant"},
    "action_reference": {"reference": "CCPI 2031/32-0"},
    "action_meeting": {"meeting": "2031-06"},
    "action_body": {"body": "ccpi"},
    "action_owner": {"owner": "streets", "statuses": ("open",)},
    "action_status": {"statuses": ("dropped",)},
    "action_active": {"statuses": ("open", "proposed")},
    "action_pkey": {"ids": (1, 2)},
}


@pytest.fixture(scope="module")
def store(server, template):
    from ccpi_actions.storage.postgres.store import PostgresStore

    store = PostgresStore(server.new_database(template))
    with store.transaction("add", "Ada") as change:
        for number in range(1, 9):
            change.put_action(an_action(number))
    store.connection().execute("SET enable_seqscan = off")
    yield store
    store.close()


@pytest.mark.parametrize("index", EXPECTED)
def test_a_filter_can_be_answered_by_its_index(store, index):
    asked = store._asked(ActionFilter(**EXPECTED[index]))
    types = "%s::text[], %s::bigint[], %s, %s::integer[], %s, %s::integer[], %s, %s, %s::text[], %s"
    conditions = store.connection().execute(f"SELECT ccpi.conditions({types})", asked).fetchone()[0]
    plan = store.connection().execute(f"EXPLAIN SELECT a.id FROM ccpi.action a WHERE true{conditions}").fetchall()
    assert f" {index}" in "\n".join(line for (line,) in plan)
