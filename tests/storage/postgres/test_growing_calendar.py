"""A calendar that reads only the meetings of the bodies at hand says the same as one of all meetings."""

import itertools

import pytest
from store_samples import a_meeting

from ccpi_actions.tracking.calendar import Calendar, GrowingCalendar

BODIES = [
    ("Ashby Town Council", "Audit & Risk Panel"),
    (None, "Audit and Risk Panel"),
    ("Bexley Borough Council", "Planning Committee"),
    ("Cray Borough Council", "Planning Committee"),
    (None, "Planning Committee"),
    ("Ashby Town Council", "Full Council"),
    ("Ashby Town Council", "Ashby Town Council"),
    (None, "Ashby Town Council"),
    ("Cray Borough Council", "Cray Borough Council Licensing Panel"),
    ("Cray Borough Council", "Extraordinary Meeting of the Licensing Panel"),
    (None, "Parish Council"),
]


@pytest.fixture(scope="module")
def store(server, template):
    from ccpi_actions.storage.postgres.store import PostgresStore

    store = PostgresStore(server.new_database(template))
    with store.transaction("add", "Ada") as change:
        for number, (council, body) in enumerate(BODIES, 1):
            change.put_meeting(a_meeting(number, f"2031-{number:02}-01", council=council, body=body, status="held"))
    yield store
    store.close()


@pytest.mark.parametrize("asked", [*itertools.permutations(range(len(BODIES)), 2)], ids=str)
def test_two_bodies_are_told_apart_or_joined_alike(store, asked):
    whole, growing = Calendar(store.meetings()), GrowingCalendar(store.meetings)
    for council, body in (BODIES[number] for number in asked):
        assert growing.key(council, body) == whole.key(council, body)
        assert growing.of(council, body).dates == whole.of(council, body).dates


def test_only_meetings_of_namesakes_are_read(store):
    assert [one.id for one in store.meetings(of=[BODIES[1]])] == [1, 2]
    assert store.meetings(of=[("Dray", "Unknown Board")]) == []
    assert store.meetings(of=[]) == []


def test_who_asks_about_many_bodies_gets_them_all(store):
    growing = GrowingCalendar(store.meetings)
    for number in range(GrowingCalendar.FEW + 5):
        growing.key(None, f"Board {number}")
    assert growing.known_bodies() == Calendar(store.meetings()).known_bodies()
    assert GrowingCalendar(store.meetings).known_bodies() == Calendar(store.meetings()).known_bodies()
