"""``ccpi minutes``: add minutes, see what would be found in them, list those added."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from msgspec.structs import replace

from ccpi_actions.cli.days import read_day, show_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.inputs import inputs
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.errors import BadInput, WrongUsage

if TYPE_CHECKING:
    from ccpi_actions.tracking.added import Added
    from ccpi_actions.tracking.model import SourceDocument

#: So many updated actions are named in a line, for who wants to look at them.
MOST_NAMED = 10

Paths = Annotated[
    list[str],
    Argument("PATH…", help="Files, or folders of them: text, Markdown, HTML, PDF, DOCX; - for standard input."),
]
Jobs = Annotated[
    int | None,
    Option("--jobs", "-j", metavar="N", help="Read in so many processes. [default: one a processor, for many files]"),
]


@command(
    "ccpi minutes add minutes-2024-06-12.txt",
    "ccpi minutes add minutes/",
    "ccpi minutes add minutes-2024-06-12.txt --meeting 2024-06-12",
    "ccpi minutes add --again minutes/",
)
def add(
    env: Environment,
    paths: Paths,
    again: Annotated[
        bool,
        Option("--again", help="Read files that were added before once more, as after an upgrade."),
    ] = False,
    meeting: Annotated[
        str | None,
        Option("--meeting", "-m", metavar="DATE", help="The day of the meeting, where the file does not say it right."),
    ] = None,
    body: Annotated[
        str | None, Option("--body", "-b", metavar="NAME", help="The body that met, likewise.", completes="body")
    ] = None,
    council: Annotated[str | None, Option("--council", metavar="NAME", help="Its council, likewise.")] = None,
    jobs: Jobs = None,
) -> None:
    """Read minutes, record the meeting, track its actions; adding a file again never doubles them."""
    from ccpi_actions.cli.progress import progress

    day = read_day(meeting).isoformat() if meeting else None
    with inputs(env, paths) as given, progress(env, "Reading") as on_progress:
        added = env.tracker().add_minutes(
            given.paths, _processes(jobs), on_progress, again=again, council=council, body=body, meeting=day
        )
    added = [replace(each, path=given.named(each.path), message=given.named(each.message)) for each in added]
    show(env, _added_listing(added))
    refused = [each for each in added if each.state == "refused"]
    if len(refused) < len(added):
        env.say(_summary(added, again=again or any((council, body, meeting))))
    for each in added:
        if each.state == "older version":
            env.say(each.message)
        if each.note:
            env.say(f"{Path(each.path).name}: {each.note}")
    minutes = [each for each in added if each.state in {"new", "read again"} and each.kind != "agenda"]
    for what, flag, missing in (
        ("when the meeting was", "--meeting DATE", [each for each in minutes if each.meeting is None]),
        ("which body met", "--body NAME", [each for each in minutes if each.body is None]),
    ):
        if missing:
            env.say(_not_said([Path(each.path).name for each in missing], what, flag))
    for each in refused:
        env.warn(f"ccpi: {each.message}")
    if refused:
        env.exit_code = BadInput.exit_code


@command("ccpi minutes parse minutes-2024-06-12.txt", "ccpi minutes parse --format json minutes/")
def parse(
    env: Environment,
    paths: Paths,
    jobs: Jobs = None,
    near_misses: Annotated[
        bool, Option("--near-misses", help="Also what looked like a commitment and was not, and why.")
    ] = False,
) -> None:
    """Show what would be found in minutes; nothing is stored."""
    from ccpi_actions.cli.parse_output import show_parsed
    from ccpi_actions.cli.progress import progress
    from ccpi_actions.tracker import Tracker

    with inputs(env, paths) as given, progress(env, "Reading") as on_progress:
        read = Tracker.parse(given.paths, _processes(jobs), near_misses=near_misses, on_progress=on_progress)
        parsed = [
            replace(each, path=given.named(each.path), error=given.named(each.error) if each.error else None)
            for each in read
        ]
    show_parsed(env, parsed, near_misses)


@command("ccpi minutes list", "ccpi minutes list --incomplete", "ccpi minutes list --format csv")
def list_documents(
    env: Environment,
    incomplete: Annotated[
        bool, Option("--incomplete", help="Only those that do not say when the meeting was, or which body met.")
    ] = False,
) -> None:
    """List the minutes and agendas added: what they are of, and how many actions each gave."""
    tracker = env.tracker()
    documents = tracker.documents()
    empty = f"No minutes have been added yet to the store {tracker.store.location}: ccpi minutes add FILE."
    if incomplete and documents:
        documents = [each for each in documents if not each.superseded_by and _lacks_something(each)]
        empty = "All that were added say when the meeting was and which body met."
    show(
        env,
        Listing(
            name="documents",
            rows=documents,
            columns=_DOCUMENT_COLUMNS,
            narrow_columns=[each for each in _DOCUMENT_COLUMNS if each.key not in {"kind", "added"}],
            as_json=_document_json,
            empty=empty,
        ),
    )


def _processes(jobs: int | None) -> int | None:
    if jobs is not None and jobs < 1:
        raise WrongUsage("--jobs is a number of processes: 1 or more.")
    return jobs


def _summary(added: "list[Added]", *, again: bool) -> str:
    """Return what there is now, and what to do about it."""
    created = sum(len(each.created) for each in added)
    to_review = sum(len(each.proposed) + len(each.vanished) for each in added)
    before = sum(each.state == "again" for each in added)
    if again and not any(each.created or each.updated or each.vanished for each in added):
        return "Nothing is read otherwise than before."
    said = [f"{created} new {'action' if created == 1 else 'actions'}"]
    if updated := sorted({number for each in added for number in each.updated}):
        which = f" (ID {', '.join(map(str, updated))})" if len(updated) <= MOST_NAMED else ""
        said.append(f"{len(updated)} updated{which}")
    if to_review:
        said.append(f"{to_review} to look at: ccpi actions review")
    if before and not again:
        files = "1 file was" if before == 1 else f"{before} files were"
        said.append(f"{files} added before (--again reads {'it' if before == 1 else 'them'} anew)")
    return "; ".join(said)


def _not_said(names: list[str], what: str, flag: str) -> str:
    """Return what files do not say, and how to say it; without it nothing is due at a meeting or answered by one."""
    which = names[0] if len(names) == 1 else f"{len(names)} files ({', '.join(names[:3])}{', …' if names[3:] else ''})"
    does = "does" if len(names) == 1 else "do"
    more = "; ccpi minutes list --incomplete names all" if names[3:] else ""
    return f"{which} {does} not say {what}: ccpi minutes add FILE {flag} gives it{more}"


def _lacks_something(document: "SourceDocument") -> bool:
    return document.body is None or not (document.meetings or document.agenda_of)


def _added_listing(added: "list[Added]") -> Listing:
    return Listing(
        name="added",
        rows=added,
        columns=_ADDED_COLUMNS,
        all_columns=_ADDED_CSV_COLUMNS,
        narrow_columns=_NARROW_ADDED_COLUMNS,
        as_json=_added_json,
        empty="No file was read.",
        advice="ccpi minutes list has them",
    )


def _added_json(added: "Added") -> dict[str, Any]:
    return {
        "path": added.path,
        "kind": added.kind,
        "state": added.state,
        "council": added.council,
        "body": added.body,
        "meeting": added.meeting,
        "created": list(added.created),
        "updated": list(added.updated),
        "vanished": list(added.vanished),
        "message": added.message or None,
        "note": added.note or None,
    }


def _counts(added: "Added") -> str:
    counts = {"new": added.created, "updated": added.updated, "gone": added.vanished}
    return "\n".join(f"{len(ids)} {what}" for what, ids in counts.items() if ids or what == "new")


_ADDED_COLUMNS: list[Column] = [
    Column("path", "File", lambda each: Path(each.path).name, lambda each: each.path, share=1),
    Column("kind", "Kind", lambda each: each.kind or ""),
    Column("meeting", "Meeting", lambda each: show_day(each.meeting), lambda each: each.meeting),
    Column("state", "State", lambda each: each.state, most=8),
    Column("created", "New", lambda each: str(len(each.created)), lambda each: len(each.created)),
    Column("updated", "Updated", lambda each: str(len(each.updated)), lambda each: len(each.updated)),
    Column("vanished", "Gone", lambda each: str(len(each.vanished)), lambda each: len(each.vanished)),
]
_NARROW_ADDED_COLUMNS: list[Column] = [
    *_ADDED_COLUMNS[:3],
    Column("state", "State", lambda each: each.state, most=13),
    Column("actions", "Actions", _counts),
]
_ADDED_CSV_COLUMNS: list[Column] = [
    *_ADDED_COLUMNS,
    Column("council", "Council", lambda each: each.council or ""),
    Column("body", "Body", lambda each: each.body or ""),
    Column("message", "Message", lambda each: " ".join(filter(None, (each.message, each.note)))),
]


def _document_json(document: "SourceDocument") -> dict[str, Any]:
    names = ("sha256", "name", "kind", "council", "body", "meetings", "agenda_of", "added", "superseded_by", "actions")
    return {name: getattr(document, name) for name in names} | {"state": document.state or None}


_DOCUMENT_COLUMNS: list[Column] = [
    Column("name", "File", lambda each: each.name, most=32),
    Column("kind", "Kind", lambda each: each.kind),
    Column("body", "Body", lambda each: each.body or "", share=3),
    Column(
        "meetings",
        "Meeting",
        lambda each: ", ".join(map(show_day, each.meetings)) or show_day(each.agenda_of),
        lambda each: " ".join(each.meetings),
    ),
    Column("state", "State", lambda each: "superseded" if each.superseded_by else each.state),
    Column("actions", "Actions", lambda each: str(each.actions), lambda each: each.actions),
    Column("added", "Added", lambda each: show_day(each.added[:10]), lambda each: each.added),
]
