"""Connections to the database of a store."""

from typing import Any

import psycopg
from psycopg.types.json import set_json_loads

from ccpi_actions.storage.postgres.address import Address
from ccpi_actions.storage.postgres.failures import explain_away

Connection = psycopg.Connection[tuple[Any, ...]]

#: Seconds until a server that does not answer is given up.
PATIENCE = 10
_SETTINGS = """
SET client_encoding = 'UTF8';
SET lock_timeout = '{wait}ms';
SET jit = off;
SET standard_conforming_strings = on;
"""


def _as_it_is(record: str | bytes) -> bytes:
    return record.encode() if isinstance(record, str) else record


def connect(address: Address, wait: float) -> Connection:
    """Connect, each statement a transaction of its own until ``BEGIN``; records come as bytes.

    ``wait`` is how many seconds a change waits for another to end. Raises ``StoreError`` when nobody answers.
    """
    try:
        connection = psycopg.connect(
            address.secret,
            autocommit=True,
            connect_timeout=PATIENCE,
            application_name="ccpi",
            # A server that vanishes is noticed within a minute instead of hours.
            keepalives_idle=20,
            keepalives_interval=10,
            keepalives_count=3,
            # Commands are short, and some poolers between us and the server know no prepared statements.
            prepare_threshold=None,
        )
        set_json_loads(_as_it_is, connection)
        connection.execute(_SETTINGS.format(wait=max(1, int(wait * 1000))))
    except psycopg.Error as error:
        raise explain_away(error, address) from None
    return connection
