"""Before a meeting: which due actions the agenda answers, which it misses, and what it answers early."""

from collections.abc import Mapping, Sequence

import msgspec

from ccpi_actions.minutes.model import Agenda, Item
from ccpi_actions.tracking.follow_up import Heard, gather_subject
from ccpi_actions.tracking.follow_up.places import Place, list_places
from ccpi_actions.tracking.follow_up.scales import Scales, Subject
from ccpi_actions.tracking.follow_up.terms import as_written, rarity, terms
from ccpi_actions.tracking.model import Action

#: An agenda says little: a title of a few words answers an action when about half of the telling words agree.
THRESHOLD = 0.40
#: Items that stand on every agenda and answer no action by their title.
STANDING = frozenset({"apologies", "declarations", "minutes", "matters arising", "exclusion", "next meeting"})


class Checked(msgspec.Struct, frozen=True):
    """One action held against an agenda; ``item`` None when it is not there."""

    action: int
    item: str | None = None
    item_title: str | None = None
    #: The words of the agenda that seem to answer it, verbatim.
    words: str | None = None
    start: int | None = None
    end: int | None = None
    certainty: float = 0.0
    reasons: list[str] = []
    #: An item that the action's owner presents, where no words of the agenda answer it: a place to ask.
    owner_presents: str | None = None


class AgendaCheck(msgspec.Struct, frozen=True):
    """An agenda held against the open actions of its body, each list in the order of the actions given."""

    council: str | None
    body: str | None
    meeting: str | None
    answered: list[Checked]
    missing: list[Checked]
    #: Actions not yet due that an item seems to answer.
    early: list[Checked]


def check_agenda(
    due: Sequence[Action],
    not_due: Sequence[Action],
    agenda: Agenda,
    text: str,
    earlier: Mapping[str, Heard] | None = None,
) -> AgendaCheck:
    """Hold the open actions of a body against an agenda.

    ``due``: actions due at that meeting or overdue; ``not_due``: the other open ones. ``agenda`` with the
    ``text`` that its offsets index; ``earlier``: minutes the actions come from, by SHA-256, for the words around.
    """
    items = [item for item in agenda.items if item.kind not in STANDING]
    places = list_places(msgspec.structs.replace(agenda, items=items), text)
    known = earlier or {}
    scales = Scales(
        rarity(
            [place.terms for place in places]
            + [terms(action.task) for action in (*due, *not_due)]
            + [place.terms for heard in known.values() for place in list_places(heard.minutes, heard.text)]
        )
    )
    by_number = {item.number: item for item in items}

    def held(action: Action) -> Checked:
        return _hold(action, gather_subject(action, known), places, by_number, scales)

    checked = [held(action) for action in due]
    early = [found for action in not_due if (found := held(action)).item_title is not None]
    return AgendaCheck(
        council=agenda.council,
        body=agenda.body,
        meeting=agenda.date,
        answered=[one for one in checked if one.item_title is not None],
        missing=[one for one in checked if one.item_title is None],
        early=early,
    )


def _presents(item: Item, action: Action) -> bool:
    """Tell whether a person named among an action's owners presents an item of the agenda."""
    owner = (action.owner.text or "").casefold()
    return any(person.name and person.name.casefold() in owner for person in item.presenters)


#: What an item presented by the action's owner adds to the share of words that agree.
_OWNER_PRESENTS = 0.1


def _hold(
    action: Action, subject: Subject, places: Sequence[Place], items: Mapping[str | None, Item], scales: Scales
) -> Checked:
    """Find the words of the agenda that answer an action best; minute numbers of the last meeting say nothing here."""
    best: tuple[float, Place, list[str]] | None = None
    presented = [item for item in items.values() if _presents(item, action)]
    for place in places:
        shares = scales.overlap(subject, place)
        if not shares.shared:
            continue
        likeness = min(1.0, 0.6 * shares.own + 0.4 * shares.around + 0.4 * scales.about(subject, place.terms))
        reasons = ["words in common: " + ", ".join(as_written(place.text, shares.words))]
        if items.get(place.item) in presented:
            likeness, reasons = min(1.0, likeness + _OWNER_PRESENTS), [*reasons, "presented by its owner"]
        if best is None or likeness > best[0]:
            best = (likeness, place, reasons)
    if best is None or best[0] < THRESHOLD:
        presents = f"{presented[0].number or ''} {presented[0].title}".strip() if presented else None
        return Checked(action.id, certainty=round(best[0], 2) if best else 0.0, owner_presents=presents)
    likeness, place, reasons = best
    return Checked(
        action=action.id,
        item=place.item,
        item_title=place.item_title,
        words=place.text,
        start=place.start,
        end=place.end,
        certainty=round(likeness, 2),
        reasons=reasons,
    )
