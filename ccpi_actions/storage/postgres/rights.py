"""Who may see and change what in a store that many share: ``ccpi store grant``.

Rights are roles of the database server, ``ccpi_DATABASE_reader`` and so on, and what they allow is the database's own
doing (see ``sql/0003_rights.up.sql``): whoever connects, with whatever program, gets no further.
"""

from typing import Literal

from ccpi_actions.errors import WrongUsage
from ccpi_actions.storage.postgres.columns import owner_parts
from ccpi_actions.storage.postgres.failures import told
from ccpi_actions.storage.postgres.store import PostgresStore

Right = Literal["reader", "officer", "owner", "administrator", "none"]

#: What each right is, for people.
MEANS: dict[Right, str] = {
    "reader": "sees everything that is not exempt",
    "owner": "sees that too, and notes progress on actions of its own posts",
    "officer": "sees and changes everything that is not exempt",
    "administrator": "does that, and gives rights",
    "none": "may not use the store",
}


def grant(store: PostgresStore, right: Right, user: str, *, exempt: bool = False, posts: tuple[str, ...] = ()) -> None:
    """Give a role of the server one right, in place of what it had.

    ``exempt`` lets it see what was minuted in private; ``posts`` are the owners, as actions name them, whose actions an
    owner may progress. Raises ``WrongUsage``, and ``Refused`` when there is no such role or the one asking may not.
    """
    if posts and right != "owner":
        raise WrongUsage(f"Posts of its own are for an owner: {right} needs none.")
    if right == "owner" and not posts:
        raise WrongUsage("An owner needs a post whose actions are its own: name it with --as-owner.")
    if right == "none" and exempt:
        raise WrongUsage("Who may not use the store cannot see what is exempt in it.")
    own = [part for post in posts for part in owner_parts(post)]
    connection = store.connection()
    with told(store.address, changing=True), connection.transaction():
        connection.execute("SELECT ccpi.give(%s, %s, %s, %s)", (user, right, exempt, own))
