"""What a server says, as one sentence that a clerk can act on; never with a password."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ccpi_actions.errors import CcpiError, Conflict, Refused, StoreError
from ccpi_actions.storage.postgres.address import Address

if TYPE_CHECKING:
    import psycopg

#: What a server or libpq says when no connection comes about, and what that means. Servers may speak other languages:
#: then their own last line is passed on.
_WHY_NOT = [
    (
        r"password authentication failed|no password supplied|authentication failed",
        "the user name or password is wrong",
    ),
    (r"no pg_hba\.conf entry", "the server does not let this user in from here"),
    (r"database \"(?P<name>[^\"]*)\" does not exist", "the server has no database “{name}”"),
    (r"role \"(?P<name>[^\"]*)\" does not exist", "the server knows no user “{name}”"),
    (
        r"too many (?:clients|connections)|remaining connection slots",
        "the server has no connection left; try again soon",
    ),
    (r"could not translate host name|Name or service not known|failed to resolve", "no such server is known"),
    (r"Connection refused|No such file or directory", "no server answers there"),
    (r"timeout expired|timed out", "the server does not answer"),
    (
        r"starting up|shutting down|closed the connection unexpectedly",
        "the server is starting or stopping; try again soon",
    ),
    (r"SSL|certificate", "no secure connection comes about"),
]
_BAD_ADDRESS = re.compile(r"invalid (?:integer value|.* URI|connection option|port number)", re.IGNORECASE)
_BY_STATE = {
    "55P03": "somebody else has been changing the same for too long; try again",
    "57014": "the server stopped it because it took too long",
    "53100": "the server's disk is full",
    "25006": "the server is read-only",
    "22P05": "its database cannot hold these characters: it must be one in UTF-8",
}
#: Raised by the store's own triggers.
_HISTORY_ONLY_GROWS, _WITHOUT_HISTORY = "CC001", "CC002"

NOT_ALLOWED = (
    "You have no right to do this in the store {place}; an administrator gives rights with “ccpi store grant”."
)
SAME_MOMENT = "Somebody else changed the same at the same moment; nothing was changed, so repeat your command."
PROGRESS_ONLY = (
    "You may note progress on your own actions and report them done, nothing else; "
    "ask an officer, or an administrator for more rights."
)
#: Raised by the store's functions, by state.
_REFUSED = {
    "CC003": PROGRESS_ONLY,
    "CC004": "Only an administrator of the store gives rights.",
    "CC005": "The server knows no such user; whoever runs it makes one with CREATE ROLE … LOGIN.",
    "CC007": "The name of the database is too long: rights are roles with that name in theirs, of 63 letters at most.",
    "CC006": "Rights are roles of the server, and the role that made the store may not make roles there: "
    "whoever runs the server allows it with ALTER ROLE … CREATEROLE.",
}


@contextmanager
def told(address: Address, changing: bool = False) -> Iterator[None]:
    """Turn what psycopg raises within the block into one sentence. Raises ``StoreError``, ``Conflict``, ``Refused``."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        raise explain(error, address, changing) from None


def explain(error: "psycopg.Error", address: Address, changing: bool) -> CcpiError:
    """Give the error that a person gets for one of the server's."""
    import psycopg

    unchanged = "; nothing was changed" if changing else ""
    state = error.sqlstate or ""
    if state == "42501":
        return Refused(NOT_ALLOWED.format(place=address.shown))
    if state in _REFUSED:
        return Refused(_REFUSED[state])
    if state in {_HISTORY_ONLY_GROWS, _WITHOUT_HISTORY}:
        return StoreError(f"The store {address.shown} refused{unchanged}: {_last_line(error, address)}")
    if state in {"40P01", "40001", "23505"}:
        return Conflict(SAME_MOMENT)
    if state in _BY_STATE:
        return StoreError(f"The store {address.shown} could not do this: {_BY_STATE[state]}{unchanged}.")
    lost = isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
    if lost and not state.startswith(("53", "54")):
        return StoreError(f"The connection to the store {address.shown} was lost{unchanged}; try again.")
    return StoreError(f"The store {address.shown} could not do this{unchanged}: {_last_line(error, address)}")


def explain_away(error: "psycopg.Error", address: Address) -> StoreError:
    """Give the error for a connection that does not come about."""
    import psycopg

    if isinstance(error, psycopg.ProgrammingError) or _BAD_ADDRESS.search(str(error)):
        return StoreError(
            f"{address.shown} is no address that PostgreSQL understands: write it like postgresql://user@host/database."
        )
    said = str(error)
    why = _last_line(error, address)
    for pattern, meaning in _WHY_NOT:
        match = re.search(pattern, said)
        if match:
            why = meaning.format(**match.groupdict())
            break
    return StoreError(f"Cannot reach the store {address.shown}: {why}.")


def _last_line(error: "psycopg.Error", address: Address) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return address.without_password((lines or [type(error).__name__])[0]).rstrip(".")
