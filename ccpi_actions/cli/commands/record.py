"""``ccpi actions add``, ``edit``, ``assign`` and ``defer``: what an action says."""

from typing import Annotated, Literal

from ccpi_actions.cli.changed import tell
from ccpi_actions.cli.days import doubt_about, read_day, show_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.errors import WrongUsage


@command(
    'ccpi actions add "Send members the winter gritting map" --owner "Highways Manager" --due "next meeting"',
    'ccpi actions add "Book the hall" --owner Clerk --due "7 March 2025" --meeting 2024-12-04',
)
def add(
    env: Environment,
    task: Annotated[str, Argument("TASK", help="What is to be done, in the imperative.")],
    owner: Annotated[
        str | None, Option("--owner", "-o", metavar="NAME", help="Who is to do it.", completes="owner")
    ] = None,
    due: Annotated[
        str | None, Option("--due", "-d", metavar="TEXT", help='A date, or words such as "next meeting".')
    ] = None,
    meeting: Annotated[
        str | None, Option("--meeting", "-m", metavar="DATE", help="The meeting that asked for it.")
    ] = None,
    body: Annotated[
        str | None, Option("--body", "-b", metavar="NAME", help="The body that asked for it.", completes="body")
    ] = None,
    council: Annotated[
        str | None, Option("--council", metavar="NAME", help="The council, where there are several.")
    ] = None,
    item: Annotated[str | None, Option("--item", metavar="NUMBER", help="The item it was minuted under.")] = None,
    exempt: Annotated[bool, Option("--exempt", help="It was minuted after the public was excluded.")] = False,
) -> None:
    """Record an action by hand."""
    day = read_day(meeting).isoformat() if meeting else None
    tracker = env.tracker()
    action = tracker.add(task, owner=owner, due=due, meeting=day, body=body, council=council, item=item, exempt=exempt)
    tell(env, [action], "Added")
    known = tracker.meetings_of([action]) if day else []
    if day and known and (doubt := doubt_about(known, day)):
        env.say(f"{doubt} If that is not what you meant: ccpi actions undo.")


@command(
    'ccpi actions edit 7 --task "Send members the report on flooding, with depths"',
    'ccpi actions edit 7 --owner "Head of Highways" --due "next meeting" --item 5 --meeting 2024-12-04',
)
def edit(
    env: Environment,
    ref: Annotated[str, Argument("ID", help="Number or reference of the action.", completes="action")],
    task: Annotated[str | None, Option("--task", "-t", metavar="TEXT", help="What is to be done.")] = None,
    owner: Annotated[
        str | None,
        Option("--owner", "-o", metavar="NAME", help='Who is to do it; "" for nobody.', completes="owner"),
    ] = None,
    due: Annotated[
        str | None, Option("--due", "-d", metavar="TEXT", help="When, in the words of the minutes, on their day.")
    ] = None,
    meeting: Annotated[
        str | None, Option("--meeting", "-m", metavar="DATE", help="The meeting that asked for it.")
    ] = None,
    body: Annotated[
        str | None, Option("--body", "-b", metavar="NAME", help="The body that asked for it.", completes="body")
    ] = None,
    council: Annotated[str | None, Option("--council", metavar="NAME", help="The council of that body.")] = None,
    item: Annotated[str | None, Option("--item", metavar="NUMBER", help="The item it was minuted under.")] = None,
    item_title: Annotated[str | None, Option("--item-title", metavar="TEXT", help="The title of that item.")] = None,
    exempt: Annotated[
        Literal["yes", "no"] | None, Option("--exempt", help="Whether it was minuted after the public was excluded.")
    ] = None,
) -> None:
    """Correct an action; adding its minutes again keeps the correction. To put one off, seen from today: defer."""
    fields = {
        "task": task,
        "meeting": read_day(meeting).isoformat() if meeting else None,
        "body": body,
        "council": council,
        "item": item,
        "item_title": item_title,
        "exempt": None if exempt is None else exempt == "yes",
    }
    if all(value is None for value in (owner, due, *fields.values())):
        raise WrongUsage("Say what to correct, for example --task or --owner; see ccpi actions edit --help.")
    tell(env, [env.tracker().edit(ref, owner=owner, due=due, **fields)], "Corrected")


@command('ccpi actions assign 7 "Head of Highways"', 'ccpi actions assign 7 ""')
def assign(
    env: Environment,
    ref: Annotated[str, Argument("ID", help="Number or reference of the action.", completes="action")],
    owner: Annotated[str, Argument("OWNER", help='A post, a person, or both; "" for nobody.', completes="owner")],
) -> None:
    """Give an action to somebody else."""
    action = env.tracker().assign(ref, owner)
    tell(env, [action], f"Assigned to {action.owner.text}:" if action.owner.text else "Unassigned")


@command('ccpi actions defer 7 "next meeting"', 'ccpi actions defer 7 "30 June 2025" --note "Agreed with the Chair"')
def defer(
    env: Environment,
    ref: Annotated[str, Argument("ID", help="Number or reference of the action.", completes="action")],
    due: Annotated[str, Argument("DUE", help='A date, or words such as "next meeting".')],
    note: Annotated[str, Option("--note", metavar="TEXT", help="Why.")] = "",
) -> None:
    """Put an action off to another day or meeting."""
    tracker = env.tracker()
    action = tracker.defer(ref, due, why=note)
    tell(env, [action], f"Deferred to {action.due.text}:" if action.due.text else "No longer due at any time:")
    due_on = tracker.standing(action).due_on
    if due_on is not None and due_on < env.today.isoformat() and env.format == "table":
        env.say(f"{show_day(due_on)} has passed: if that is not what you meant, ccpi actions undo.")
