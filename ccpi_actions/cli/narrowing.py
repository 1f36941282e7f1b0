"""The options that narrow a command to some actions, the same wherever actions are chosen."""

from typing import Annotated

from ccpi_actions.cli.declare import Option

OfOwner = Annotated[
    str | None,
    Option(
        "--owner", "-o", metavar="NAME", help='Part of the owner\'s name; "unassigned" for none.', completes="owner"
    ),
]
OfCouncil = Annotated[str | None, Option("--council", metavar="NAME", help="Part of the council's name.")]
OfBody = Annotated[
    str | None,
    Option("--body", "-b", metavar="NAME", help="Part of the body's name, or its initials.", completes="body"),
]
FromMeeting = Annotated[
    str | None,
    Option("--meeting", "-m", metavar="DATE", help="From the meeting on this day, or in this month or year."),
]
