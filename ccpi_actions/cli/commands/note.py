"""``ccpi actions note``."""

from typing import Annotated

from ccpi_actions.cli.changed import tell
from ccpi_actions.cli.days import read_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment


@command(
    'ccpi actions note 7 "Chased by telephone; expected in May"',
    'ccpi actions note 7 "The Chair asked for it again" --meeting 2025-03-05',
)
def note(
    env: Environment,
    ref: Annotated[str, Argument("ID", help="Number or reference of the action.", completes="action")],
    text: Annotated[str, Argument("TEXT", help="What there is to say.")],
    meeting: Annotated[
        str | None, Option("--meeting", "-m", metavar="DATE", help="The meeting that it was heard at.")
    ] = None,
) -> None:
    """Write down progress on an action; its status stays."""
    day = read_day(meeting).isoformat() if meeting else None
    tell(env, [env.tracker().note(ref, text, day)], "Noted on")
