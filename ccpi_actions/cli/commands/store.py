"""``ccpi store``: check it, back it up, bring it back, move it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from ccpi_actions.cli.changed import report
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.listing import Column, Listing, show
from ccpi_actions.errors import Refused, StoreError, WrongUsage

if TYPE_CHECKING:
    from ccpi_actions.storage.check import Finding
    from ccpi_actions.storage.exchange import Exported, Imported
    from ccpi_actions.storage.folder import FolderStore


@command("ccpi store check", "ccpi store check --format json")
def check(env: Environment) -> None:
    """Say what is wrong with the store, by record and document; nothing is changed."""
    store = env.tracker().store
    findings = _findings(env)
    serious = sum(finding.serious for finding in findings)
    listing = Listing(
        name="findings",
        rows=findings,
        columns=_FINDING_COLUMNS,
        as_json=lambda each: {name: getattr(each, name) for name in ("kind", "place", "what", "serious")},
        empty=f"The store {store.location} is sound.",
        more_json={"store": store.location, "sound": not serious},
    )
    show(env, listing)
    if serious:
        env.exit_code = StoreError.exit_code
        way_back = "its backup" if store.selective else "ccpi store restore"
        env.warn(f"ccpi: The store is damaged; {way_back} brings it back.")


@command("ccpi store backup store-2025-03-01.zip", "ccpi store backup --list")
def backup(
    env: Environment,
    file: Annotated[str | None, Argument("[FILE]", help="Where to write it: everything, in one ZIP file.")] = None,
    list_only: Annotated[bool, Option("--list", help="List the backups that the store keeps by itself.")] = False,
) -> None:
    """Write the whole store into one file, or list the backups that it keeps by itself."""
    store = _folder_store(env)
    if list_only == (file is not None):
        raise WrongUsage("Say where to write the backup, or --list the ones there are.")
    if file is None:
        _list_backups(env, store)
        return
    from ccpi_actions.storage.archive import backup_to

    changes = backup_to(store, Path(file))
    sentence = f"Wrote {file}: the store {store.location} after change {changes}"
    report(env, sentence, {"file": file, "store": store.location, "change": changes})


@command("ccpi store restore", "ccpi store restore store-2025-03-01.zip")
def restore(
    env: Environment,
    file: Annotated[
        str | None, Argument("[FILE]", help="A backup. [default: the newest state that history and backups lead to]")
    ] = None,
) -> None:
    """Bring the store back from its own history and backups, or from a backup file; damaged files are set aside."""
    from ccpi_actions.storage.archive import restore_from
    from ccpi_actions.storage.restore import restore as restore_newest

    store = _folder_store(env)
    if not env.agree(f"Bring the store {store.location} back from {file or 'its history and backups'}?"):
        raise Refused("Nothing was changed.")
    restored = (
        restore_from(store, Path(file), env.tracker().user) if file else restore_newest(store, env.tracker().user)
    )
    set_aside = [str(path) for path in restored.set_aside]
    said = [f"{restored.how[:1].upper()}{restored.how[1:]}: change {restored.seq}"]
    sentence = "\n".join(said + [f"Set aside: {path}" for path in set_aside])
    report(env, sentence, {"how": restored.how, "change": restored.seq, "set_aside": set_aside, "lost": restored.lost})
    for sentence in restored.lost:
        env.warn(f"ccpi: {sentence}")


@command("ccpi store sweep")
def sweep(env: Environment) -> None:
    """Remove what interrupted commands left in the store's folder."""
    from ccpi_actions.storage.sweep import sweep as sweep_store

    removed = sweep_store(_folder_store(env), env.tracker().user)
    sentence = "\n".join(f"Removed {path}" for path in removed) or "Nothing was left over."
    report(env, sentence, {"removed": [str(path) for path in removed]})


@command("ccpi store export actions.json")
def export(
    env: Environment, file: Annotated[str, Argument("FILE", help="Where to write it, as documented JSON.")]
) -> None:
    """Write everything in the store into one JSON file, for import elsewhere."""
    exported = _export(env, Path(file))
    counts = {name: getattr(exported, name) for name in ("actions", "meetings", "documents", "changes")}
    report(
        env, f"Wrote {file}: {', '.join(f'{count} {name}' for name, count in counts.items())}", {"file": file} | counts
    )


@command("ccpi store import actions.json")
def import_file(env: Environment, file: Annotated[str, Argument("FILE", help="What ccpi store export wrote.")]) -> None:
    """Merge an export into the store: new actions are added, changes merged, conflicts listed and left as they are."""
    merged = _import(env, Path(file))
    env.say(f"Added {merged.added}, changed {merged.changed}, already here {merged.same}")
    for old, new in merged.renumbered:
        env.say(f"{old} is {new} here")
    conflicts = Listing(
        name="conflicts",
        rows=merged.conflicts,
        columns=_CONFLICT_COLUMNS,
        as_json=lambda each: {name: getattr(each, name) for name in ("place", "field", "ours", "theirs")},
        empty="No conflicts.",
        more_json={
            "added": merged.added,
            "changed": merged.changed,
            "same": merged.same,
            "renumbered": [list(pair) for pair in merged.renumbered],
        },
    )
    show(env, conflicts)


def _list_backups(env: Environment, store: "FolderStore") -> None:
    from ccpi_actions.storage.backups import backups_of

    listing = Listing(
        name="backups",
        rows=backups_of(store.folder),
        columns=_BACKUP_COLUMNS,
        as_json=lambda each: {"path": str(each.path), "change": each.seq, "at": each.stamp},
        empty="The store has no backup yet; it makes one a day by itself.",
    )
    show(env, listing)


def _findings(env: Environment) -> "list[Finding]":
    store = env.tracker().store
    if store.selective:
        from ccpi_actions.storage.postgres.check import check_store as check_database
        from ccpi_actions.storage.postgres.store import PostgresStore

        assert isinstance(store, PostgresStore)  # noqa: S101 - for the type checker
        return check_database(store)
    from ccpi_actions.storage.check import check_store

    return check_store(_folder_store(env))


def _export(env: Environment, file: Path) -> "Exported":
    store = env.tracker().store
    if store.selective:
        from ccpi_actions.storage.postgres import exchange
        from ccpi_actions.storage.postgres.store import PostgresStore

        assert isinstance(store, PostgresStore)  # noqa: S101 - for the type checker
        return exchange.export_to(store, file)
    from ccpi_actions.storage.exchange import export_to

    return export_to(_folder_store(env), file)


def _import(env: Environment, file: Path) -> "Imported":
    store, user = env.tracker().store, env.tracker().user
    if store.selective:
        from ccpi_actions.storage.postgres import exchange
        from ccpi_actions.storage.postgres.store import PostgresStore

        assert isinstance(store, PostgresStore)  # noqa: S101 - for the type checker
        return exchange.import_from(store, file, user)
    from ccpi_actions.storage.exchange import import_from

    return import_from(_folder_store(env), file, user)


def _folder_store(env: Environment) -> "FolderStore":
    from ccpi_actions.storage.folder import FolderStore

    store = env.tracker().store
    if not isinstance(store, FolderStore):
        raise WrongUsage(
            f"{store.location} is a database, and this command is for stores in folders: "
            "pg_dump and pg_restore back a database up and bring it back."
        )
    return store


_FINDING_COLUMNS: list[Column] = [
    Column("serious", "Damage", lambda each: "yes" if each.serious else "no"),
    Column("kind", "Kind", lambda each: each.kind),
    Column("place", "Place", lambda each: each.place, share=1),
    Column("what", "What", lambda each: each.what, share=3),
]
_BACKUP_COLUMNS: list[Column] = [
    Column("at", "Made", lambda each: each.stamp),
    Column("change", "After change", lambda each: str(each.seq), lambda each: each.seq),
    Column("path", "File", lambda each: str(each.path), share=1),
]
_CONFLICT_COLUMNS: list[Column] = [
    Column("place", "Place", lambda each: each.place),
    Column("field", "Field", lambda each: each.field),
    Column("ours", "Here", lambda each: str(each.ours), share=1),
    Column("theirs", "There", lambda each: str(each.theirs), share=1),
]
