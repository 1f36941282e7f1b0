"""Stores, taskwarrior data and minutes to measure with: invented, the same each time, as large as asked for."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from ccpi_actions.storage import open_store
from ccpi_actions.tracking.model import Action, Due, Event, Meeting, Owner, Quote, Source

COUNCIL = "Marlshire County Council"
BODIES = ("Performance and Improvement Committee", "Highways Panel", "Schools Forum", "Audit Board")
OWNERS = (
    "Head of Service Legal and Democratic Services",
    "Clerk",
    "Councillor A. Box",
    "Principal Engineer",
    "Treasurer",
)
VERBS = ("circulate", "write to", "inspect", "report on", "obtain quotations for", "arrange", "update", "publish")
THINGS = (
    "gritting map", "footbridge", "hedge", "survey", "grant scheme", "noticeboard", "drainage plan", "bus timetable",
    "allotment register", "play area", "lamp column", "newsletter",
)  # fmt: skip
PLACES = (
    "Ash Lane", "Birch Green", "Cole Street", "the depot", "Dow Bridge", "Elm Park", "the old school", "Fir Hill",
    "Gorse Common", "the library", "Holm Way", "Ivy Close", "the quay",
)  # fmt: skip
#: Meetings of a body lie so far apart.
INTERVAL = timedelta(days=42)


def make_store(folder: Path, number: int) -> None:
    """Make a store with so many open actions of several bodies, each with quotes and history, and their meetings."""
    store = open_store(folder)
    with store.transaction("fill", "benchmark") as change:
        for body in BODIES:
            for held in range(40):
                change.put_meeting(
                    Meeting(
                        id=change.new_id("meetings"),
                        council=COUNCIL,
                        body=body,
                        date=(date(2015, 1, 12) + held * INTERVAL).isoformat(),
                        status="held",
                        known_from="minutes",
                    )
                )
        for _ in range(number):
            change.put_action(_action(change.new_id("actions")))
        change.summary = f"Filled with {number} actions"
    store.close()


def _action(number: int) -> Action:
    meeting = (date(2015, 1, 12) + number % 38 * INTERVAL).isoformat()
    task = f"{_task(number).capitalize()}, number {number}, and say what it costs"
    owner, body = OWNERS[number % 5], BODIES[number % 4]
    said = Event(f"{meeting}T09:00:00Z", "clerk", "minutes add", "found", f"“would {task}”", f"{meeting}.docx")
    noted = Event(f"{meeting}T10:00:00Z", "clerk", "actions note", "noted", "the contractor has been asked twice")
    return Action(
        id=number,
        reference=f"{body[0]}{body.split()[-1][0]} 20{15 + number % 9}/{16 + number % 9}-{number:02}",
        task=task,
        owner=Owner(owner, "stated", "who would do it", owner),
        due=Due("by the next meeting", "meeting", None, "next meeting")
        if number % 3
        else Due("by 31 May 2018", "date", "2018-05-31"),
        source=Source(
            COUNCIL, body, meeting, str(number % 12), "Services", f"{number % 12}ii", f"{meeting}.docx", "ab" * 32
        ),
        quotes=[Quote(f"It was agreed that the {owner} would {task} and tell Members by e-mail.", 100, 220)],
        cue="agreed that they would do",
        cue_words="agreed that",
        reasons=["who is to do it is named", "it was agreed"],
        raised=meeting,
        history=[said, noted][: 1 + number % 2],
    )


def _task(number: int) -> str:
    """Give one of 1,248 tasks, neighbours unlike each other."""
    return f"{VERBS[number % 8]} the {THINGS[number // 8 % 12]} at {PLACES[number * 7 % 13]}"


def taskwarrior_environment(folder: Path) -> dict[str, str]:
    """Give the environment of a taskwarrior of our own: its data and its settings in a folder."""
    return {**os.environ, "TASKDATA": str(folder / "data"), "TASKRC": str(folder / "taskrc")}


def make_taskwarrior(folder: Path, number: int) -> dict[str, str]:
    """Make taskwarrior's data with the same tasks, each with project, tags, due and an annotation.

    Gives the environment to run ``task`` with.
    """
    (folder / "data").mkdir(parents=True)
    (folder / "taskrc").write_text("confirmation=off\nnews.version=99.0.0\nverbose=nothing\nhooks=off\n", "utf-8")
    (folder / "tasks.json").write_text(f"[{','.join(map(json.dumps, map(_as_task, range(1, number + 1))))}]", "utf-8")
    environment = taskwarrior_environment(folder)
    subprocess.run(["task", "import", str(folder / "tasks.json")], env=environment, check=True, capture_output=True)
    return environment


def _as_task(number: int) -> dict[str, object]:
    action = _action(number)
    entry = f"{(action.raised or '').replace('-', '')}T090000Z"
    return {
        "uuid": f"00000000-0000-4000-8000-{number:012}",
        "status": "pending",
        "entry": entry,
        "description": action.task,
        "project": action.source.body,
        "tags": [(action.owner.text or "").split()[0].lower(), "minutes"],
        "due": "20180531T000000Z",
        "annotations": [{"entry": entry, "description": action.quotes[0].text}],
    }


def make_minutes(folder: Path, meetings: int, actions: int, first: int = 0) -> None:
    """Write minutes of so many meetings, from the ``first`` on, with so many different actions each."""
    folder.mkdir(parents=True)
    for number in range(first, first + meetings):
        (folder / f"minutes-{number:04}.txt").write_text(minutes_text(number, actions), "utf-8")


def minutes_text(number: int, actions: int) -> str:
    """Give the minutes of one invented meeting with so many actions, five to an item."""
    held = date(2001, 1, 9) + number * timedelta(days=14)
    day = f"{held.day} {held:%B %Y}"
    lines = [
        f"{COUNCIL}\n\nMINUTES of the meeting of the {BODIES[0]} held on {day} at 10.00 a.m. in the Long Room\n",
        "Present: Councillor A. Box (Chair), Councillor B. Dow, Councillor C. Elm\n",
        "1. APOLOGIES\nThere were none.\n",
    ]
    for place in range(actions):
        if place % 5 == 0:
            lines.append(
                f"{place // 5 + 2}. SERVICES IN {PLACES[place // 5 % 13].upper()}\n"
                "Members heard how the year had gone, and that the costs were as planned. The Chair thanked all.\n"
            )
        lines.append(
            f"It was agreed that the {OWNERS[place % 2]} would {_task(number * 3 + place * 29)} by the next meeting.\n"
        )
    return "\n".join(lines)


def long_texts(size: int) -> Iterator[tuple[str, str, str, int]]:
    """Give minutes of unusual shapes: what they are, a text of so many characters, one of half, and a character count.

    Whatever a document is like, reading it takes time in proportion to its length.
    """
    shapes: dict[str, Callable[[int], str]] = {
        "one paragraph": lambda most: (
            "The Clerk would write to the owner of the wall and say so at the next meeting. " * (most // 79)
        ),
        "one sentence": lambda most: "and the hedge at the lane by the hall of the ward " * (most // 50),
        "short items": lambda most: "".join(f"{number}. Hedge\nCut it.\n" for number in range(1, most // 22)),
        "deep nesting": lambda most: "".join(
            f"{' ' * (depth % 60)}({chr(97 + depth % 8)}) to cut the hedge\n" for depth in range(most // 52)
        ),
        "open brackets": lambda most: "(" * most,
        "list for the next meeting": lambda most: (
            "2. Items for the next agenda\n\n"
            + "".join(f"({number}) Consider hedge {number}\n\n" for number in range(most // 31))
        ),
    }
    head = f"{COUNCIL}\n\nMINUTES of the meeting of the {BODIES[0]} held on 9 January 2001\n\n1. HEDGES\n"
    for name, make in shapes.items():
        whole, half = head + make(size), head + make(size // 2)
        yield name, whole, half, len(whole)
