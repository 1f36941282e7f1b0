"""``ccpi actions note``."""

from typing import Annotated

from ccpi_actions.cli.changed import tell
from ccpi_actions.cli.declare import Argument, command
from ccpi_actions.cli.environment import Environment


@command('ccpi actions note 7 "Chased by telephone; expected in May"')
def note(
    env: Environment,
    ref: Annotated[str, Argument("ID", help="Number or reference of the action.", completes="action")],
    text: Annotated[str, Argument("TEXT", help="What there is to say.")],
) -> None:
    """Write down progress on an action; its status stays."""
    tell(env, [env.tracker().note(ref, text)], "Noted on")
