"""From a tracked action to what a report says of it."""

from collections.abc import Mapping, Sequence

from ccpi_actions.reports.clean import clean
from ccpi_actions.reports.model import Entry
from ccpi_actions.reports.wording import long_date
from ccpi_actions.tracking.model import Action, Evidence
from ccpi_actions.tracking.standing import Standing

#: Kinds of evidence from the weakest to the strongest claim; later evidence wins, and at one meeting the stronger.
_STRENGTH = {"note": 0, "carried forward": 1, "progress": 2, "done": 3, "closed": 4}
_ENDINGS = {"closed": ("closed", "carried forward as"), "dropped": ("dropped",)}


def was_an_action(action: Action) -> bool:
    """Whether anybody ever tracked it: a proposed one is not yet an action, and one rejected in review never was."""
    if action.status == "proposed":
        return False
    accepted = action.strength == "firm" or any(event.what == "accepted" for event in action.history)
    return action.status != "dropped" or accepted


def make_entries(actions: Sequence[Action], standings: Mapping[int, Standing]) -> list[Entry]:
    """Return what a report says of each action, in the same order.

    An action without a standing is due on the date it states, and neither overdue nor carried forward.
    """
    known = {action.id: action for action in actions}
    return [_entry(action, standings.get(action.id) or Standing(due_on=action.due.date), known) for action in actions]


def _entry(action: Action, standing: Standing, known: Mapping[int, Action]) -> Entry:
    source = action.source
    latest = latest_evidence(action)
    later = next((known[number] for number in action.carried_by if number in known), None)
    return Entry(
        id=action.id,
        reference=clean(action.reference),
        task=clean(action.task),
        status=action.status,
        owner=clean(action.owner.text) or None,
        council=clean(source.council) or None,
        body=clean(source.body) or None,
        meeting=source.meeting,
        item=clean(source.item) or None,
        item_title=clean(source.item_title),
        cite=clean(source.reference),
        document=clean(source.document) or None,
        due=clean(action.due.text) or None,
        due_kind=action.due.kind,
        due_on=standing.due_on,
        due_from=_due_from(action, standing),
        due_how=clean(standing.due_how),
        due_short=clean(standing.due_short),
        overdue=standing.overdue,
        carried=standing.carried,
        progress=clean(latest.text) or None if latest else None,
        progress_on=latest.meeting if latest else None,
        raised=action.raised or source.meeting,
        first_raised=_first_raised(action, known),
        ended=action.ended,
        outcome=_outcome(action, later),
        carried_as=clean(later.reference) if later else None,
        strength=action.strength,
        exempt=action.exempt,
        quotes=[words for words in (clean(quote.text) for quote in action.quotes) if words],
        version=action.version,
    )


def _due_from(action: Action, standing: Standing) -> str | None:
    month = action.due.date
    in_month = month is not None and len(month) == 7 and (standing.due_on or "").startswith(month)
    return f"{month}-01" if in_month and not standing.due_meeting else standing.due_on


def latest_evidence(action: Action) -> Evidence | None:
    """Return what was last heard of an action: the evidence of the latest meeting, the strongest claim of it.

    Evidence without a meeting (a note typed between meetings) counts as later than what stands before it.
    """
    best: Evidence | None = None
    latest = ""
    for evidence in action.evidence:
        when = evidence.meeting or latest
        noted = evidence.meeting is None
        if best is None or when > latest or (when == latest and (noted or _outweighs(evidence, best))):
            best, latest = evidence, when
    return best


def _outweighs(evidence: Evidence, best: Evidence) -> bool:
    return _STRENGTH[evidence.kind] >= _STRENGTH[best.kind]


def _first_raised(action: Action, known: Mapping[int, Action]) -> str | None:
    """Return when the commitment was first made: an action that carries an earlier one is as old as that.

    None for one of minutes without a date, which are of no known day, whenever they were added.
    """
    seen = {action.id}
    while action.carries is not None and action.carries in known and action.carries not in seen:
        action = known[action.carries]
        seen.add(action.id)
    return action.source.meeting or (None if action.source.document else action.raised)


def _outcome(action: Action, later: Action | None) -> str | None:
    """Say how an action ended, in one line: the day, and the words that closed it or the reason it was dropped."""
    if action.status not in {"closed", "dropped"}:
        return None
    verb = "Closed" if action.status == "closed" else "Withdrawn"
    if later is not None:
        verb = f"Carried forward as {clean(later.reference)}"
    when = f" {long_date(action.ended)}" if action.ended else ""
    why = clean(_closing_words(action))
    return f"{verb}{when}: {why}" if why and later is None else f"{verb}{when}."


def _closing_words(action: Action) -> str:
    for event in reversed(action.history):
        if event.what.startswith(_ENDINGS[action.status]):
            if event.why:
                return event.why
            break
    if action.status == "closed":
        for kind in ("closed", "done", "progress"):
            for evidence in reversed(action.evidence):
                if evidence.kind == kind:
                    return evidence.text
    return ""
