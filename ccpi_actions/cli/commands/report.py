"""``ccpi actions report``: the pre-meeting schedule and its siblings, to the screen or to a file."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from ccpi_actions.cli.days import doubt_about, read_day
from ccpi_actions.cli.declare import Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import terminal_rows
from ccpi_actions.cli.narrowing import OfBody, OfCouncil, OfOwner
from ccpi_actions.errors import BadInput, NotFound, WrongUsage

if TYPE_CHECKING:
    from ccpi_actions.reports.model import Report
    from ccpi_actions.tracker import Tracker
    from ccpi_actions.tracking.model import Action

Kind = Literal["outstanding", "chase", "history", "summary", "matters-arising"]
FolderFormat = Literal["docx", "pdf", "html", "md", "txt"]


@command(
    "ccpi actions report --for next",
    "ccpi actions report --for 2025-03-05 --output outstanding-actions.docx",
    "ccpi actions report --kind chase --owner Highways",
    "ccpi actions report --columns reference,action,owner,due --output actions.csv",
)
def report(
    env: Environment,
    meeting: Annotated[
        str, Option("--for", metavar="DATE|next", help="The meeting it goes to. [default: next]")
    ] = "next",
    kind: Annotated[Kind, Option("--kind", "-k", help="Which report. [default: outstanding]")] = "outstanding",
    output: Annotated[
        str | None,
        Option(
            "--output",
            "-O",
            metavar="FILE",
            help="Write .docx, .pdf, .html, .md, .txt, .csv, .xlsx, .json or .ics; or a folder (chase).",
        ),
    ] = None,
    folder_format: Annotated[
        FolderFormat | None, Option("--as", help="Format of the files in a folder. [default: docx]")
    ] = None,
    template: Annotated[
        str | None, Option("--template", metavar="FILE.docx", help="Take the styles of this Word document.")
    ] = None,
    body: OfBody = None,
    council: OfCouncil = None,
    owner: OfOwner = None,
    columns: Annotated[str | None, Option("--columns", metavar="A,B,…", help="Which columns, in which order.")] = None,
    sections: Annotated[
        str | None, Option("--sections", metavar="A,B,…", help="Which sections, in which order.")
    ] = None,
    include_exempt: Annotated[
        bool, Option("--include-exempt", help="Include what was minuted in private, marked on every page.")
    ] = False,
) -> None:
    """Report what is outstanding before a meeting: overdue, due, later, and what was closed since the last."""
    from ccpi_actions import reports

    if folder_format is not None and (output is None or not Path(output).is_dir()):
        raise WrongUsage("--as is the format of the files in a folder: name that folder with --output.")
    tracker = env.tracker()
    day = None if meeting == "next" else read_day(meeting)
    actions = _chosen(tracker, day, body=body, council=council, owner=owner)
    if body is not None and not actions and not tracker.meetings(body, council):
        raise NotFound(f"No body called {body} is known: ccpi meetings list names those that are.")
    built = reports.build_report(
        kind,
        actions,
        {action.id: tracker.standing(action) for action in actions},
        tracker.meetings_of(actions) if actions and (body or council or owner) else tracker.meetings(),
        today=env.today,
        for_date=day,
        owner=owner,
        columns=_names(columns),
        sections=_names(sections),
        include_exempt=include_exempt,
    )
    if output is None:
        _print(env, built)
    else:
        _save(env, built, Path(output), f".{folder_format or 'docx'}", Path(template) if template else None)
    for notice in built.notices:
        env.say(notice)
    if day is not None and (doubt := doubt_about(tracker.meetings(), day.isoformat())):
        env.say(doubt)


def _chosen(
    tracker: "Tracker", day: date | None, *, body: str | None, council: str | None, owner: str | None
) -> "list[Action]":
    from ccpi_actions.tracking.store import ActionFilter

    if day is not None and body is None:
        meeting_then = {one.body for one in tracker.meetings() if one.date == day.isoformat()}
        body = meeting_then.pop() if len(meeting_then) == 1 else None
    return tracker.full_actions(ActionFilter(body=body, council=council, owner=owner))


def _names(words: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in words.split(",") if name.strip()) if words else ()


def _print(env: Environment, built: "Report") -> None:
    from ccpi_actions import reports

    if env.format == "table":
        most = terminal_rows(env)
        env.write(reports.render_text(built, env.width if env.terminal else 100, most))
        if most and any(len(section.rows) > most for section in built.sections):
            env.say("A terminal is shown the first of each section: --output FILE writes all, --sections chooses.")
    elif env.format == "md":
        env.write(reports.render_markdown(built))
    else:
        env.write(reports.render_report(built, f".{env.format}").decode("utf-8-sig"))


def _save(env: Environment, built: "Report", path: Path, suffix: str, template: Path | None) -> None:
    from ccpi_actions import reports
    from ccpi_actions.cli.progress import progress

    with progress(env, "Writing") as on_progress:
        if built.kind == "chase" and not path.suffix and not path.exists():
            raise BadInput(f"There is no folder {path}: create it first, or name a file such as {path}.docx.")
        if not path.is_dir():
            env.say(f"Wrote {reports.write_report(built, path, template, on_progress)}")
            return
        if built.kind != "chase":
            raise WrongUsage(f"{path} is a folder: name a file in it, or choose --kind chase for one file an owner.")
        written = reports.write_folder(built, path, suffix, template, on_progress)
    env.say(f"Wrote {len(written)} {'file' if len(written) == 1 else 'files'} to {path}")
