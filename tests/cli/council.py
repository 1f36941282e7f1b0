"""Minutes of an invented council, as text for command lines to read."""

COUNCIL, BODY = "Marlshire County Council", "Audit Panel"
MAP = "The Head of Highways would circulate a map of the gritting routes to all members."
WRITE = "The Clerk would write to the three operators about late buses."
COSTS = "It was agreed that the Director of Finance would report back on salt costs to the next meeting."
FIGURES = "The Director of Finance agreed to obtain the usage figures for the mobile library."
#: What was said besides, so that versions of the same minutes are known by it.
TALK = (
    "Members considered the report of the Head of Highways and asked about the stocks of salt held at each depot.",
    "Councillor Bexley described the delays on the northern routes during the autumn and the state of the shelters.",
    "The opening hours were discussed in detail, and it was noted that attendance had fallen at two of the branches.",
)

_HEAD = """{council}

{body}

{state}Minutes of the meeting held on {day} at 10.00 am in Shire Hall

Present: Councillors A Adeyemi (Chair), B Bexley, C Carter
In attendance: Rosa Lindqvist, Head of Highways; Tom Okafor, Clerk; Dana Price, Director of Finance

"""


def minutes(
    day: str,
    *sentences: str,
    next_meeting: str | None = None,
    state: str = "",
    council: str = COUNCIL,
    body: str = BODY,
    first_items: tuple[str, ...] = (),
) -> str:
    """Write minutes with an item for each sentence; ``first_items`` are titles of items that come before them."""
    said = [f"{title}\n\nThere was nothing to report." for title in first_items]
    said += [
        f"Item about {place}\n\n{talk} {sentence}"
        for place, talk, sentence in zip(
            ("roads", "buses", "libraries", "salt", "trees"), TALK * 2, sentences, strict=False
        )
    ]
    if next_meeting:
        said.append(f"Date of next meeting\n\nThe next meeting will be held on {next_meeting} at 10.00 am.")
    head = _HEAD.format(council=council, body=body, state=f"{state}\n\n" if state else "", day=day)
    return head + "\n\n".join(f"{number}. {one}" for number, one in enumerate(said, start=1)) + "\n"
