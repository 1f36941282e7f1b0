"""What later minutes say about actions, as tables, cards and JSON show it."""

from typing import TYPE_CHECKING, Any

import msgspec

from ccpi_actions.cli.actions_table import task_text
from ccpi_actions.cli.days import show_day
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.listing import Column, Listing

if TYPE_CHECKING:
    from ccpi_actions.tracking.follow_up import Answer, FollowUp
    from ccpi_actions.tracking.model import Action


class Heard(msgspec.Struct, frozen=True):
    """An action and what was heard of it."""

    action: "Action"
    follow_up: "FollowUp"


def answers_listing(heard: list[Heard], limit: int | None = None) -> Listing:
    """Lay out actions with the best answer to each, in their order."""
    return Listing(
        name="actions",
        rows=heard,
        columns=_COLUMNS,
        table_columns=_TABLE_COLUMNS,
        all_columns=_CSV_COLUMNS,
        as_json=heard_json,
        limit=limit,
        advice="narrow the list with --sure, --heard, --owner, --meeting and the like, or --limit 0 to see all",
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


def write_answers(env: Environment, heard: list[Heard]) -> None:
    """Write each action with all of its answers."""
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
        facts = [("Action", task_text(one.action)), ("Heard", outcome_text(one))]
        write_card(env, f"{one.action.reference} (ID {one.action.id})", [Section("", facts), *sections])


def _place(answer: "Answer") -> str:
    return ", ".join(filter(None, (show_day(answer.meeting), f"item {answer.item}" if answer.item else "")))


def outcome_text(heard: Heard) -> str:
    """Return what was heard, as people say it."""
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
    Column("outcome", "Heard", outcome_text),
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
    Column("owner", "Owner", lambda each: each.action.owner.text or ""),
    Column("council", "Council", lambda each: each.action.source.council or ""),
    Column("body", "Body", lambda each: each.action.source.body or ""),
    Column("meeting", "Meeting", lambda each: each.action.source.meeting or ""),
    Column("asked", "Asked", lambda each: each.action.quotes[0].text if each.action.quotes else ""),
]
