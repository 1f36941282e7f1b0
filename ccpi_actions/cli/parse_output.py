"""How ``ccpi minutes parse`` shows what it found, to people and to scripts."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ccpi_actions.cli.actions_table import cut_due
from ccpi_actions.cli.days import show_day
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.errors import BadInput
from ccpi_actions.tracking.standing import show_due

if TYPE_CHECKING:
    from ccpi_actions.commitments.model import Commitment, NearMiss
    from ccpi_actions.minutes.model import Item, Minutes
    from ccpi_actions.parse import MeetingFound, Parsed


class Found(msgspec.Struct, frozen=True):
    """One commitment, with the meeting and file it was found in."""

    path: str
    minutes: "Minutes"
    commitment: "Commitment"


def show_parsed(env: Environment, parsed: "Sequence[Parsed]", near_misses: bool) -> None:
    """Print what was found in files; those that are no minutes get a sentence each, and exit code 1."""
    if env.format == "json":
        from ccpi_actions.cli.formats.json_text import write_json

        write_json(env, {"documents": [_document(each, near_misses) for each in parsed if each.reading]})
    else:
        found = [
            Found(each.path, meeting.minutes, commitment)
            for each in parsed
            for meeting in each.found
            for commitment in meeting.commitments
        ]
        show(
            env,
            Listing(
                name="actions",
                rows=found,
                columns=_COLUMNS,
                table_columns=_TABLE_COLUMNS,
                all_columns=_CSV_COLUMNS,
                as_json=lambda each: _action(each.commitment),
                group=_heading if env.format != "csv" else None,
                empty="No commitments were found.",
            ),
        )
        if near_misses and env.format == "table":
            _show_near_misses(env, parsed)
    unread = [each.error or _not_minutes(each) for each in parsed if each.error or not _says_anything(each)]
    for sentence in unread:
        env.warn(f"ccpi: {sentence}")
    for each in parsed:
        for warning in each.reading.warnings if each.reading else []:
            env.warn(f"ccpi: {each.path}: {warning}")
    if unread:
        env.exit_code = BadInput.exit_code


def _says_anything(parsed: "Parsed") -> bool:
    return parsed.reading is not None and parsed.reading.kind != "other"


def _not_minutes(parsed: "Parsed") -> str:
    return f"{parsed.path} does not look like minutes or an agenda: no meeting, no numbered items."


def _document(parsed: "Parsed", near_misses: bool) -> dict[str, Any]:
    reading = parsed.reading
    return {
        "path": parsed.path,
        "kind": reading.kind if reading else None,
        "meetings": [_meeting(found, near_misses) for found in parsed.found],
        "warnings": reading.warnings if reading else [],
    }


def _meeting(found: "MeetingFound", near_misses: bool) -> dict[str, Any]:
    minutes = found.minutes
    names = ("council", "body", "date", "time", "venue", "chair", "next_meeting")
    meeting: dict[str, Any] = {name: getattr(minutes, name) for name in names}
    meeting["items"] = [
        {"number": item.number, "title": item.title, "presenter": _presenter(item)} for item in minutes.items
    ]
    meeting["actions"] = [_action(commitment) for commitment in found.commitments]
    if near_misses:
        meeting["near_misses"] = [_near_miss(each) for each in found.near_misses]
    return meeting


def _presenter(item: "Item") -> str | None:
    return "; ".join(", ".join(filter(None, (each.name, each.post))) for each in item.presenters) or None


def _action(commitment: "Commitment") -> dict[str, Any]:
    owner, due = commitment.owner, commitment.due
    return {
        "item": commitment.item,
        "item_title": commitment.item_title or None,
        "quote": commitment.quote.text,
        "quotes": [each.text for each in commitment.quotes],
        "start": commitment.quote.start,
        "end": commitment.quote.end,
        "task": commitment.task,
        "owner": {"text": owner.text, "basis": owner.basis, "rule": owner.rule or None},
        "due": {"text": due.text, "kind": due.kind, "date": due.date, "rule": due.rule or None},
        "strength": commitment.strength,
        "cue": commitment.cue,
        "cue_words": commitment.cue_words or None,
        "reference": commitment.reference or None,
        "exempt": commitment.exempt,
        "reasons": commitment.reasons,
    }


def _near_miss(miss: "NearMiss") -> dict[str, Any]:
    return {
        "quote": miss.quote.text,
        "start": miss.quote.start,
        "end": miss.quote.end,
        "item": miss.item,
        "cue": miss.cue,
        "rejected_by": miss.rejected_by,
    }


def _show_near_misses(env: Environment, parsed: "Sequence[Parsed]") -> None:
    misses = [miss for each in parsed for meeting in each.found for miss in meeting.near_misses]
    env.write("\nLooked like commitments, and were not\n\n")
    show(env, Listing(name="near_misses", rows=misses, columns=_NEAR_MISS_COLUMNS, as_json=_near_miss, empty="None."))


def _heading(found: Found) -> str:
    minutes = found.minutes
    # What the council itself met for has its name twice.
    meeting = ", ".join(filter(None, dict.fromkeys((minutes.council, minutes.body, show_day(minutes.date)))))
    return f"{meeting or 'No meeting named'} ({Path(found.path).name})"


def _due(found: Found) -> str:
    due = found.commitment.due
    return show_due(due.date, due.text, short=True) if due.date else cut_due(due.text or "no date")


_ITEM: Column = Column("item", "Item", lambda each: each.commitment.item or "")
_TASK: Column = Column("task", "Action", lambda each: each.commitment.task, share=5)
_OWNER: Column = Column("owner", "Owner", lambda each: each.commitment.owner.text or "unassigned", share=3)
_STRENGTH: Column = Column("strength", "Strength", lambda each: each.commitment.strength)
_COLUMNS = [_ITEM, _TASK, _OWNER, Column("due", "Due", _due), _STRENGTH]
_TABLE_COLUMNS = [_ITEM, _TASK, _OWNER, Column("due", "Due", _due, most=16), _STRENGTH]
_CSV_COLUMNS: list[Column] = [
    Column("path", "File", lambda each: each.path),
    Column("council", "Council", lambda each: each.minutes.council or ""),
    Column("body", "Body", lambda each: each.minutes.body or ""),
    Column("meeting", "Meeting", lambda each: each.minutes.date or ""),
    _ITEM,
    _TASK,
    _OWNER,
    Column("due", "Due", lambda each: each.commitment.due.date or each.commitment.due.text or ""),
    _STRENGTH,
    Column("cue", "Cue", lambda each: each.commitment.cue),
    Column("quote", "Quote", lambda each: each.commitment.quote.text),
]
_NEAR_MISS_COLUMNS: list[Column] = [
    Column("item", "Item", lambda each: each.item or ""),
    Column("quote", "Words", lambda each: each.quote.text, share=5),
    Column("cue", "Rule", lambda each: each.cue, share=1),
    Column("rejected_by", "Rejected by", lambda each: each.rejected_by, share=2),
]
