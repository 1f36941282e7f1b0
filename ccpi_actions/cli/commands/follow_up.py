"""``ccpi actions follow-up``: what later minutes say about open actions."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from ccpi_actions.cli.actions_table import task_text
from ccpi_actions.cli.changed import confirm_many, tell
from ccpi_actions.cli.days import show_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.errors import WrongUsage
from ccpi_actions.tracking.store import ActionFilter

if TYPE_CHECKING:
    from ccpi_actions.tracker import Tracker
    from ccpi_actions.tracking.follow_up import Answer, FollowUp
    from ccpi_actions.tracking.model import Action


class Heard(msgspec.Struct, frozen=True):
    """An action and what was heard of it."""

    action: "Action"
    follow_up: "FollowUp"


@command(
    "ccpi actions follow-up",
    "ccpi actions follow-up 1",
    "ccpi actions follow-up --accept 0.9",
    "ccpi actions follow-up 1 --answer 1 --as progress",
    "ccpi actions follow-up 1 --reject 1",
    "ccpi actions follow-up --step",
)
def follow_up(
    env: Environment,
    refs: Annotated[
        list[str] | None, Argument("[ID]…", help="Only these actions, with every answer.", completes="action")
    ] = None,
    body: Annotated[
        str | None,
        Option("--body", "-b", metavar="NAME", help="Part of the body's name, or its initials.", completes="body"),
    ] = None,
    accept: Annotated[
        str | None,
        Option("--accept", metavar="CERTAINTY", help="Record the best answer of each action that is so sure: 0.9."),
    ] = None,
    answer: Annotated[int | None, Option("--answer", metavar="N", help="Record the N-th answer to one action.")] = None,
    outcome: Annotated[
        Literal["done", "progress"] | None, Option("--as", help="With --answer: what it says, if it was misread.")
    ] = None,
    step: Annotated[bool, Option("--step", help="Go through the answers one by one, with a key for each.")] = False,
    reject: Annotated[
        int | None, Option("--reject", metavar="N", help="The N-th answer to one action is none: never show it again.")
    ] = None,
) -> None:
    """Show what later minutes say about open actions; nothing is recorded until you accept it.

    With --step, a terminal asks for one key an answer, and you can stop and go on at any time.
    """
    tracker = env.tracker()
    one = _only(refs, answer, reject, outcome)
    if one and answer is not None:
        tell(env, [tracker.accept(one, answer, outcome)], _recorded)
        return
    if one and reject is not None:
        tell(env, [tracker.reject(one, reject)], "Rejected an answer to")
        return
    numbers = tuple(tracker.action(ref).id for ref in refs or ())
    if accept is not None:
        where = ActionFilter(statuses=("open",), body=body, ids=numbers)
        _accept_all(env, tracker, where, _certainty(accept))
        return
    where = ActionFilter(statuses=("open", "proposed"), body=body, ids=numbers)
    heard = _heard(tracker, where)
    if step and env.interactive and env.format == "table":
        from ccpi_actions.cli.following import go_through

        go_through(env, tracker, [(one.action, one.follow_up) for one in heard if one.follow_up.answers])
    elif refs and heard and env.format == "table":
        _write_answers(env, heard)
    else:
        show(env, _listing(heard))


def _only(refs: list[str] | None, answer: int | None, reject: int | None, outcome: str | None) -> str | None:
    """Return the one action that ``--answer`` or ``--reject`` is about, or None when neither is given."""
    if answer is None and reject is None:
        if outcome is not None:
            raise WrongUsage("--as says what an answer reads as: name the answer with --answer N.")
        return None
    if answer is not None and reject is not None:
        raise WrongUsage("--answer and --reject exclude each other.")
    if not refs or len(refs) != 1:
        raise WrongUsage(
            "--answer and --reject are about one action: name it, as in ccpi actions follow-up 7 --answer 1."
        )
    return refs[0]


def _certainty(words: str) -> float:
    try:
        value = float(words.removesuffix("%")) / (100 if words.endswith("%") else 1)
    except ValueError:
        value = -1
    if not 0 <= value <= 1:
        raise WrongUsage(f'"{words}" is not a certainty: give a number from 0 to 1, such as 0.9.')
    return value


def _accept_all(env: Environment, tracker: "Tracker", where: ActionFilter, certainty: float) -> None:
    sure = [one for one in tracker.follow_up(where) if one.answers and one.answers[0].certainty >= certainty]
    confirm_many(env, len(sure), "Record the best answer on")
    changed = tracker.accept_follow_ups(certainty, where) if sure else []
    tell(env, changed, _recorded)
    if not changed:
        env.say(f"No answer is as sure as {certainty}.")


def _recorded(action: "Action") -> str:
    return "Reported done:" if action.status == "done" else "Noted progress on"


def _heard(tracker: "Tracker", where: ActionFilter) -> list[Heard]:
    followed = tracker.follow_up(where)
    actions = {action.id: action for action in tracker.full_actions(where)}
    return [Heard(actions[one.action], one) for one in followed if one.action in actions]


def _listing(heard: list[Heard]) -> Listing:
    return Listing(
        name="actions",
        rows=heard,
        columns=_COLUMNS,
        table_columns=_TABLE_COLUMNS,
        all_columns=_CSV_COLUMNS,
        as_json=heard_json,
        empty="There is no open action here that later minutes could say something about.",
    )


def heard_json(heard: Heard) -> dict[str, Any]:
    """Return an action with its answers as scripts get them, the best answer first."""
    action, found = heard.action, heard.follow_up
    quotes = [quote.text for quote in action.quotes]
    fuller = [found.asked] if found.asked and found.asked not in quotes else []  # "Clerk to report." names nothing
    return {
        "id": action.id,
        "reference": action.reference,
        "task": action.task,
        "status": action.status,
        "quote": quotes[0] if quotes else None,
        "quotes": [*quotes[1:], *fuller],
        "outcome": found.outcome,
        "certainty": round(found.certainty, 3),
        "answers": [
            {
                "quote": each.quote,
                "item": each.item,
                "meeting": each.meeting,
                "outcome": each.outcome,
                "certainty": round(each.certainty, 3),
                "reasons": each.reasons,
                "start": each.start,
                "end": each.end,
                "sha256": each.sha256,
            }
            for each in found.answers
        ],
    }


def _write_answers(env: Environment, heard: list[Heard]) -> None:
    from ccpi_actions.cli.formats.card import Section, write_card

    for place, one in enumerate(heard):
        env.write("\n" if place else "")
        sections = [
            Section(
                f"{number}. {_place(answer)}",
                [
                    ("Words", answer.quote),
                    ("Reads as", f"{answer.outcome}, {answer.certainty:.0%} sure"),
                    ("Because", "; ".join(answer.reasons)),
                ],
            )
            for number, answer in enumerate(one.follow_up.answers, start=1)
        ]
        facts = [("Action", task_text(one.action)), ("Heard", _outcome(one))]
        write_card(env, f"{one.action.reference} (ID {one.action.id})", [Section("", facts), *sections])


def _place(answer: "Answer") -> str:
    return ", ".join(filter(None, (show_day(answer.meeting), f"item {answer.item}" if answer.item else "")))


def _outcome(heard: Heard) -> str:
    return "nothing" if heard.follow_up.outcome == "none" else heard.follow_up.outcome


def _sure(heard: Heard) -> str:
    return f"{heard.follow_up.certainty:.0%}" if heard.follow_up.answers else ""


def _best(heard: Heard) -> str:
    return heard.follow_up.answers[0].quote if heard.follow_up.answers else ""


def _where(heard: Heard) -> str:
    return _place(heard.follow_up.answers[0]) if heard.follow_up.answers else ""


_COLUMNS: list[Column] = [
    Column("id", "ID", lambda each: str(each.action.id), lambda each: each.action.id),
    Column("task", "Action", lambda each: task_text(each.action), lambda each: each.action.task, share=4),
    Column("outcome", "Heard", _outcome),
    Column("certainty", "Sure", _sure, lambda each: f"{each.follow_up.certainty:.3f}"),
    Column("where", "Where", _where),
    Column("answer", "Best answer", _best, share=5),
]
_TABLE_COLUMNS: list[Column] = [
    *_COLUMNS[:4],
    Column("where", "Where", lambda each: _where(each).replace(", ", "\n"), most=14),
    _COLUMNS[5],
]
_CSV_COLUMNS: list[Column] = [
    _COLUMNS[0],
    Column("reference", "Reference", lambda each: each.action.reference),
    _COLUMNS[1],
    Column("status", "Status", lambda each: each.action.status),
    *_COLUMNS[2:],
]
