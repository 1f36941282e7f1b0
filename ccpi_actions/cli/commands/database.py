"""``ccpi store copy``, ``migrate`` and ``grant``: moving to a database that a team shares, and rights in it."""

from typing import Annotated, Literal

from ccpi_actions import upkeep
from ccpi_actions.cli.changed import report
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment

Right = Literal["reader", "officer", "owner", "administrator", "none"]


@command("ccpi store copy store store-of-2025")
def copy(
    env: Environment,
    source: Annotated[str, Argument("FROM", help="Folder or postgresql:// address of a store.")],
    target: Annotated[str, Argument("TO", help="The same of an empty one, or of none yet.")],
) -> None:
    """Copy a whole store to a database or back: with its history, and the two are compared."""
    copied = upkeep.copy(source, target, env.user or "unknown")
    counts = {name: getattr(copied, name) for name in ("actions", "meetings", "documents", "changes")}
    what = ", ".join(f"{count} {name}" for name, count in counts.items())
    report(env, f"Copied {upkeep.named(source)} to {upkeep.named(target)}, and compared them: {what}", counts)


@command("ccpi store migrate")
def migrate(
    env: Environment,
    to: Annotated[int | None, Option("--to", metavar="N", help="The schema to go to. [default: the newest]")] = None,
) -> None:
    """Make or upgrade the store in a database; a folder does that by itself."""
    store = env.tracker().store
    migrated = upkeep.migrate(store, to)
    if migrated is None:
        env.say(f"The store {store.location} is a folder, which is migrated by the first change.")
        return
    after = {"before": migrated.before, "schema": migrated.after}
    how = "has" if migrated.before == migrated.after else f"went from schema {migrated.before} to"
    report(env, f"The store {store.location} {how} schema {migrated.after}", after)


@command(
    "ccpi store grant officer ben",
    "ccpi store grant reader cleo --exempt",
    'ccpi store grant owner dev --as-owner "Head of Highways"',
)
def grant(
    env: Environment,
    right: Annotated[
        Right,
        Argument(
            "ROLE",
            help="reader (sees), owner (and progresses its own actions), officer (and changes all), "
            "administrator (and gives rights) or none.",
        ),
    ],
    user: Annotated[str, Argument("USER", help="The user's name on the database server.")],
    exempt: Annotated[bool, Option("--exempt", help="Let the user see what was minuted in private.")] = False,
    as_owner: Annotated[
        list[str] | None,
        Option("--as-owner", metavar="NAME", help="A post or person, as actions name it, that the user answers for."),
    ] = None,
) -> None:
    """Give a user a right in a shared store; it takes the place of the one before."""
    posts = tuple(as_owner or ())
    means = upkeep.grant(env.tracker().store, right, user, exempt=exempt, posts=posts)
    more = " and sees what is exempt" if exempt else ""
    whose = f" ({'; '.join(posts)})" if posts else ""
    record = {"user": user, "role": right, "exempt": exempt, "as_owner": list(posts)}
    report(env, f"{user} {means}{whose}{more}", record)
