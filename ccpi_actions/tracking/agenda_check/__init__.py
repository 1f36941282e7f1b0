"""Before a meeting: which due actions the agenda answers, which it misses, and what it answers early."""

from collections.abc import Mapping, Sequence

import msgspec

from ccpi_actions.minutes.model import Agenda, Item
from ccpi_actions.tracking.agenda_check.entries import (
    list_entries,
    list_planned,
    list_reported,
    reports_behind,
    takes_old_matters,
    with_authors,
)
from ccpi_actions.tracking.agenda_check.match import Match, find_presented, gather, rank, weigh_words
from ccpi_actions.tracking.agenda_check.other_words import spellings
from ccpi_actions.tracking.follow_up import Heard
from ccpi_actions.tracking.follow_up.words.terms import as_written
from ccpi_actions.tracking.model import Action

__all__ = ["AgendaCheck", "Checked", "check_agenda"]

#: From this certainty on an item is said to answer an action; from the lower one on it is named as a place to look.
THRESHOLD, PERHAPS = 0.4, 0.2
#: Two titles that have so much in common are of the same item.
_SAME = 0.8


class Checked(msgspec.Struct, frozen=True):
    """One action held against an agenda; ``item`` and ``item_title`` None when it is not there."""

    action: int
    #: As the agenda numbers it, with the letter or number of what is listed below it: "7", "7.1", "4ii".
    item: str | None = None
    item_title: str | None = None
    #: The words of the agenda, or of the report behind it, that seem to answer it, verbatim.
    words: str | None = None
    start: int | None = None
    end: int | None = None
    certainty: float = 0.0
    reasons: list[str] = []
    #: An item that the action's owner presents, where no words of the agenda answer it: a place to ask.
    owner_presents: str | None = None
    #: The likeliest item, where none is likely enough; or the work programme that names it for another meeting.
    perhaps: str | None = None
    #: Whether the words are those of a report in the pack.
    in_report: bool = False


class AgendaCheck(msgspec.Struct, frozen=True):
    """An agenda held against the open actions of its body, each list in the order of the actions given."""

    council: str | None
    body: str | None
    meeting: str | None
    answered: list[Checked]
    missing: list[Checked]
    #: Actions not yet due that an item seems to answer.
    early: list[Checked]
    #: Items where any old matter may be raised: "4 Matters arising", "5 Action log".
    old_matters: list[str] = []
    #: How many more open actions are not due, and not on the agenda.
    others: int = 0


def check_agenda(
    due: Sequence[Action],
    not_due: Sequence[Action],
    agenda: Agenda,
    text: str,
    earlier: Mapping[str, Heard] | None = None,
    reports_from: int | None = None,
) -> AgendaCheck:
    """Hold the open actions of a body against an agenda.

    ``due``: actions due at that meeting or overdue; ``not_due``: the other open ones. ``agenda`` with the
    ``text`` that its offsets index; ``earlier``: minutes the actions come from, by SHA-256, for the words around;
    ``reports_from``: where in the text the reports of a pack begin, by default where its agenda ends.
    """
    known = earlier or {}
    actions = [*due, *not_due]
    subjects = [gather(action, known) for action in actions]
    places, planned = list_entries(agenda, text), list_planned(agenda, text)
    reports = reports_behind(agenda, text, reports_from)
    reported = list_reported(reports, text)
    scales = weigh_words([*places, *planned, *reported], subjects, known)
    brought = with_authors(agenda, reports)
    presented = [find_presented(brought, action) for action in actions]
    ranked = rank(subjects, places, scales, presented, reported)
    later = rank(subjects, planned, scales, [[]] * len(subjects))
    checked = [
        _check(action, matches, items, programme)
        for action, matches, items, programme in zip(actions, ranked, presented, later, strict=True)
    ]
    early = [one for one in checked[len(due) :] if one.item_title is not None]
    return AgendaCheck(
        council=agenda.council,
        body=agenda.body,
        meeting=agenda.date,
        answered=[one for one in checked[: len(due)] if one.item_title is not None],
        missing=[one for one in checked[: len(due)] if one.item_title is None],
        early=early,
        old_matters=[name_item(item.number, item.title) for item in agenda.items if takes_old_matters(item)],
        others=len(not_due) - len(early),
    )


def name_item(number: str | None, title: str) -> str:
    """Name an item as an agenda prints it: "4 Matters arising"."""
    return f"{number or ''} {title}".strip()


def _check(action: Action, matches: Sequence[Match], presented: Sequence[Item], planned: Sequence[Match]) -> Checked:
    """Say what the likeliest entry says of an action, or what is likely where none is sure."""
    best = matches[0] if matches else None
    if best is None or best.certainty < THRESHOLD or not _shows(best):
        return Checked(
            action.id,
            certainty=round(best.certainty, 2) if best else 0.0,
            owner_presents=name_item(presented[0].number, presented[0].title) if presented else None,
            perhaps=_perhaps(best, planned),
        )
    place = best.place
    shared = as_written(place.text, [one for key in best.words for one in spellings(key)])
    reasons = ["words in common: " + ", ".join(shared)] if shared else []
    if best.features["presented by its owner"]:
        reasons.append("presented by its owner")
    if best.features["same heading"] >= _SAME:
        reasons.append("it was raised under an item of this name")
    return Checked(
        action=action.id,
        item=place.reference or place.item,
        item_title=place.item_title,
        words=place.text,
        start=place.start,
        end=place.end,
        certainty=round(best.certainty, 2),
        reasons=reasons,
        in_report=place.item_kind == "report",
    )


def _shows(best: Match) -> bool:
    """Tell whether more than a heading shows that an entry answers an action: a word, a promise to a meeting, a list.

    Of items that only bear the heading under which something was raised, two of five took it up (21 of 50 in the pairs
    that the weights were fitted on); of those promised to a meeting, three of four. What is listed under matters
    arising comes from the last minutes.
    """
    features = best.features
    named = features["for a meeting"] or features["promised by who presents it"] or features["listed as an old matter"]
    return bool(best.words or named)


def _perhaps(best: Match | None, planned: Sequence[Match]) -> str | None:
    """Name the item that may answer an action though it is not likely; else that which plans it for another meeting."""
    if best is not None and best.certainty >= PERHAPS:
        return name_item(best.place.reference or best.place.item, best.place.item_title)
    if planned and planned[0].certainty >= THRESHOLD:
        return name_item(planned[0].place.item, planned[0].place.item_title)
    return None
