"""The state machines of the other stores, over the database: the interface's, and the life of actions above it."""

import pytest
from hypothesis import HealthCheck, settings
from test_life_cycle import StoreMachine
from test_life_machine import LifeOfActions

from ccpi_actions.tracking.store import Store

#: How long these run is bounded by the connections and databases that each run makes.
BRIEFLY = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}


@pytest.fixture(autouse=True)
def _databases(server, template):
    """Machines are made by hypothesis, without fixtures: these say where."""
    DatabaseMachine.server = LifeInADatabase.server = server
    DatabaseMachine.template = LifeInADatabase.template = template


class DatabaseMachine(StoreMachine):
    """Whatever is put, changed, removed, taken back or abandoned, the database and a simple model say the same."""

    server = template = None

    def begin(self) -> None:
        from ccpi_actions.storage.postgres.store import PostgresStore

        self.store = PostgresStore(self.server.new_database(self.template))
        self.begun = True

    def open(self) -> Store:
        return self.store

    def teardown(self) -> None:
        if hasattr(self, "begun"):
            self.store.close()


class LifeInADatabase(LifeOfActions):
    """The life of actions, in any order of commands, in the store of a team."""

    server = template = None

    def make_store(self) -> Store:
        from ccpi_actions.storage.postgres.store import PostgresStore

        return PostgresStore(self.server.new_database(self.template))

    def teardown(self) -> None:
        self.tracker.release()


def test_the_database_says_what_a_simple_model_says():
    case = DatabaseMachine.TestCase
    case.settings = settings(max_examples=30, stateful_step_count=20, **BRIEFLY)
    case("runTest").runTest()


def test_actions_live_in_a_database_as_they_do_in_memory():
    case = LifeInADatabase.TestCase
    case.settings = settings(max_examples=10, stateful_step_count=20, **BRIEFLY)
    case("runTest").runTest()
