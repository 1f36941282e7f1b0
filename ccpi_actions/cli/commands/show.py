"""``ccpi actions show``: one action, and how everything about it is known."""

from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from ccpi_actions.cli.actions_table import action_json, due_text
from ccpi_actions.cli.context import Context, around
from ccpi_actions.cli.days import show_day
from ccpi_actions.cli.declare import Argument, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats.card import Section, write_card
from ccpi_actions.tracking.store import ActionFilter

if TYPE_CHECKING:
    from ccpi_actions.tracker import Tracker
    from ccpi_actions.tracking.model import Action, Evidence, Owner
    from ccpi_actions.tracking.standing import Standing


#: What was corrected by hand, in other words than the name of the field.
_BY_HAND = {"quotes": "words of another action"}


class Shown(msgspec.Struct, frozen=True):
    """An action as a list has it (``row`` is the whole action), with its quotes in context."""

    row: "Action"
    standing: "Standing"
    contexts: list[Context]
    #: Why it waits for a review; "" when it does not.
    to_review: str = ""
    #: Reference and task of the actions that it carries forward and is carried forward by, by id.
    linked: dict[int, str] = {}


class _Text(msgspec.Struct):
    text: str


@command("ccpi actions show 7", 'ccpi actions show "PIC 2024/25-03" --format json')
def show(
    env: Environment,
    ref: Annotated[str, Argument("ID", help="Number or reference of the action.", completes="action")],
) -> None:
    """Show all about one action: its words in context, why it was found, how the due date was reached, its history."""
    tracker = env.tracker()
    action = tracker.action(ref)
    contexts = quotes_in_context(tracker, action)
    shown = Shown(action, tracker.standing(action), contexts, _why_review(tracker, action), _linked(tracker, action))
    if env.format == "json":
        from ccpi_actions.cli.formats.json_text import write_json

        write_json(env, {"action": shown_json(shown)})
    elif env.format == "csv":
        from ccpi_actions.cli.actions_table import actions_listing
        from ccpi_actions.cli.formats import show as show_listing

        show_listing(env, actions_listing([shown]))
    else:
        write_card(env, f"{action.reference} (ID {action.id})", sections(shown))


def _why_review(tracker: "Tracker", action: "Action") -> str:
    if action.status != "proposed" and action.vanished_in is None:
        return ""
    return "; ".join(each.why for each in tracker.proposals(ActionFilter(ids=(action.id,))))


def _linked(tracker: "Tracker", action: "Action") -> dict[int, str]:
    numbers = (*action.carried_by, *([action.carries] if action.carries else []))
    found = tracker.full_actions(ActionFilter(ids=numbers)) if numbers else []
    return {one.id: f"{one.reference} (ID {one.id}): {one.task}" for one in found}


def quotes_in_context(tracker: "Tracker", action: "Action") -> list[Context]:
    """Return each quote with the words around it, as far as its document is kept."""
    kept = tracker.store.reading(action.source.sha256) if action.source.sha256 else None
    text = msgspec.json.decode(kept, type=_Text).text if kept else ""
    return [
        around(text, quote.start, quote.end)
        if quote.start is not None and quote.end is not None and text[quote.start : quote.end] == quote.text
        else Context("", quote.text, "")
        for quote in action.quotes
    ]


def shown_json(shown: Shown) -> dict[str, Any]:
    """Return the action as ``actions list`` has it, and all that is known besides."""
    action = shown.row
    record = action_json(shown)
    record["owner"] |= {"rule": action.owner.rule or None, "words": action.owner.words or None}
    record["due"] |= {"rule": action.due.rule or None}
    return record | {
        "to_review": shown.to_review or None,
        "quotes": [
            {"text": quote.text, "start": quote.start, "end": quote.end, "before": said.before, "after": said.after}
            for quote, said in zip(action.quotes, shown.contexts, strict=True)
        ],
        "cue": action.cue,
        "cue_words": action.cue_words or None,
        "reasons": action.reasons,
        "evidence": [msgspec.to_builtins(each) for each in action.evidence],
        "carries": action.carries,
        "carried_by": action.carried_by,
        "edited": action.edited,
        "history": [msgspec.to_builtins(each) for each in action.history],
    }


def sections(shown: Shown) -> list[Section]:
    """Return what a person wants to know of an action, in the order they ask."""
    action = shown.row
    return [
        Section("", _facts(shown)),
        Section("In the minutes", [("", marked(context)) for context in shown.contexts]),
        Section("Why it was found", _reasons(action)),
        Section("Evidence", [(show_day(each.meeting), _evidence_words(each)) for each in action.evidence]),
        Section(
            "History",
            [
                (
                    show_day(each.at[:10]),
                    f"{each.what} ({each.by}, {each.command}){f': {each.why}' if each.why else ''}",
                )
                for each in action.history
            ],
        ),
    ]


def _facts(shown: Shown) -> list[tuple[str, str]]:
    action, standing = shown.row, shown.standing
    source = action.source
    meetings = "meeting" if standing.carried == 1 else "meetings"
    met = show_day(source.meeting) or ("a meeting whose date is not known" if source.document else "")
    facts = [
        ("Action", action.task),
        ("Status", action.status + (f", {show_day(action.ended)}" if action.ended else "")),
        ("To review", shown.to_review),
        ("Owner", (action.owner.text or "unassigned") + _known_by(action.owner)),
        ("Due", _due(shown)),
        ("Carried", f"forward over {standing.carried} {meetings}" if standing.carried else ""),
        ("From", ", ".join(dict.fromkeys(filter(None, (source.council, source.body, met))))),
        ("Item", " ".join(filter(None, (source.item, source.item_title)))),
        ("Cited as", source.reference),
        ("Document", source.document or ""),
        ("Exempt", "minuted after the public was excluded" if action.exempt else ""),
        ("Carries", shown.linked.get(action.carries or 0, "")),
        ("Carried by", "; ".join(shown.linked.get(each, f"action {each}") for each in action.carried_by)),
        ("By hand", ", ".join(_BY_HAND.get(name, name.replace("_", " ")) for name in action.edited)),
    ]
    return [(label, text) for label, text in facts if text]


def _due(shown: Shown) -> str:
    """Return when it is due and how that was reached: "the next meeting, 5 March 2025, as its agenda says; overdue"."""
    overdue = "; overdue" if shown.standing.overdue else ""
    return shown.standing.due_how + overdue if shown.standing.due_how else due_text(shown)


def _known_by(owner: "Owner") -> str:
    """Return how the owner is known: the basis, the rule, and its words where they are not the owner themselves."""
    words = f'"{owner.words}"' if owner.words and owner.words != owner.text else ""
    parts = [owner.basis if owner.basis != "none" else "", owner.rule, words]
    known = ": ".join(part for part in parts if part)
    return f" ({known})" if known else ""


def _reasons(action: "Action") -> list[tuple[str, str]]:
    if action.cue == "manual":
        return [("", "typed by hand")]
    words = f': "{action.cue_words}"' if action.cue_words else ""
    return [("Rule", action.cue + words), ("Strength", "; ".join([action.strength, *action.reasons]))]


def marked(context: Context) -> str:
    """Return a quote between marks, with the words around it."""
    before, after = context.before.lstrip(), context.after.rstrip()
    return f"{before}>> {context.quote.strip()} <<{after}"


def _evidence_words(evidence: "Evidence") -> str:
    item = f" (item {evidence.item})" if evidence.item else ""
    return f"{evidence.kind}{item}: {evidence.text}"
