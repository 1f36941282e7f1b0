"""``ccpi store``: check it, back it up, bring it back, move it."""

from pathlib import Path
from typing import Annotated

from ccpi_actions import upkeep
from ccpi_actions.cli.changed import report
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.errors import Refused, StoreError, WrongUsage


@command("ccpi store check", "ccpi store check --format json")
def check(env: Environment) -> None:
    """Say what is wrong with the store, by record and document; nothing is changed."""
    store = env.tracker(create=False).store
    findings = upkeep.check(store)
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
        way_back = "its backup" if upkeep.is_shared(store) else "ccpi store restore"
        env.warn(f"ccpi: The store is damaged; {way_back} brings it back.")


@command("ccpi store backup store-2025-03-01.zip", "ccpi store backup --list")
def backup(
    env: Environment,
    file: Annotated[str | None, Argument("[FILE]", help="Where to write it: everything, in one ZIP file.")] = None,
    list_only: Annotated[bool, Option("--list", help="List the backups that the store keeps by itself.")] = False,
) -> None:
    """Write the whole store into one file; or list the backups that it keeps by itself."""
    store = env.tracker(create=False).store
    if list_only == (file is not None):
        raise WrongUsage("Say where to write the backup, or --list the ones there are.")
    if file is None:
        _list_backups(env)
        return
    changes = upkeep.backup(store, Path(file))
    sentence = f"Wrote {file}: the store {store.location} after change {changes}"
    report(env, sentence, {"file": file, "store": store.location, "change": changes})


@command("ccpi store restore", "ccpi store restore store-2025-03-01.zip")
def restore(
    env: Environment,
    file: Annotated[
        str | None, Argument("[FILE]", help="A backup. [default: the newest state that history and backups lead to]")
    ] = None,
) -> None:
    """Bring the store back from its history or a backup; damaged files are set aside."""
    store = env.tracker().store
    if not env.agree(f"Bring the store {store.location} back from {file or 'its history and backups'}?"):
        raise Refused("Nothing was changed.")
    restored = upkeep.restore(store, Path(file) if file else None, env.tracker().user)
    set_aside = [str(path) for path in restored.set_aside]
    said = [f"{restored.how[:1].upper()}{restored.how[1:]}: change {restored.seq}"]
    sentence = "\n".join(said + [f"Set aside: {path}" for path in set_aside])
    report(env, sentence, {"how": restored.how, "change": restored.seq, "set_aside": set_aside, "lost": restored.lost})
    for sentence in restored.lost:
        env.warn(f"ccpi: {sentence}")


@command("ccpi store sweep")
def sweep(env: Environment) -> None:
    """Remove what interrupted commands left in the store's folder."""
    removed = upkeep.sweep(env.tracker().store, env.tracker().user)
    sentence = "\n".join(f"Removed {path}" for path in removed) or "Nothing was left over."
    report(env, sentence, {"removed": [str(path) for path in removed]})


@command("ccpi store export actions.json")
def export(
    env: Environment, file: Annotated[str, Argument("FILE", help="Where to write it, as documented JSON.")]
) -> None:
    """Write everything in the store into one JSON file: for import elsewhere."""
    exported = upkeep.export(env.tracker(create=False).store, Path(file))
    counts = {name: getattr(exported, name) for name in ("actions", "meetings", "documents", "changes")}
    said = ", ".join(f"{count:,} {name.removesuffix('s') if count == 1 else name}" for name, count in counts.items())
    report(env, f"Wrote {file}: {said}", {"file": file} | counts)


@command("ccpi store import actions.json")
def import_file(env: Environment, file: Annotated[str, Argument("FILE", help="What ccpi store export wrote.")]) -> None:
    """Merge an export into the store: new actions are added, changes merged, conflicts listed and left as they are."""
    merged = upkeep.merge(env.tracker().store, Path(file), env.tracker().user)
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


def _list_backups(env: Environment) -> None:
    listing = Listing(
        name="backups",
        rows=upkeep.backups(env.tracker().store),
        columns=_BACKUP_COLUMNS,
        as_json=lambda each: {"path": str(each.path), "change": each.seq, "at": each.stamp},
        empty="The store has no backup yet; it makes one a day by itself.",
    )
    show(env, listing)


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
