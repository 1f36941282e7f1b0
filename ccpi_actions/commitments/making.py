"""Making a commitment of the candidates that state it: its owner, its due date, its wording and its quotes."""

from bisect import bisect_right
from collections.abc import Sequence

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.due.find import find_due
from ccpi_actions.commitments.language.telling import telling_words
from ccpi_actions.commitments.model import Commitment, Due, Owner
from ccpi_actions.commitments.owner.find import find_owner
from ccpi_actions.commitments.quoting import quote_of
from ccpi_actions.commitments.rules import FAMILY
from ccpi_actions.commitments.setting import Setting, setting_of
from ccpi_actions.commitments.task.word import word_task
from ccpi_actions.minutes.model import Minutes


def make_commitment(group: list[Candidate], minutes: Minutes, text: str, floors: Sequence[int] = ()) -> Commitment:
    """Make one commitment of the candidates that state it.

    Takes them with the one that best states the task first, the minutes they stand in and the text all index. The
    wording is the first's; the owner and the due date are those of whichever states them best. What only possibly
    states it says neither, beside one that is firm: "RB asked whether the January meeting could be held in the hall".
    ``floors``: where the clauses of all commitments of the meeting end, in order: no quote reaches back over one.
    """
    first = group[0]
    telling = [one for one in group if one.strength == first.strength or _takes_it_on(one)]
    settings = [setting_of(candidate, minutes, text) for candidate in telling]
    owner = _best_owner([find_owner(setting) for setting in settings])
    quotes = [quote_of(one, _floor(floors, one.quote.start), text) for one in group]
    return Commitment(
        quote=quotes[0],
        task=word_task(settings[0], owner),
        owner=owner,
        due=_best_due(settings, first),
        strength=first.strength,
        cue=first.rule,
        cue_words=first.cue.text,
        quotes=quotes[1:],
        item=first.item.number,
        item_title=first.item.title,
        reference=first.passage.reference,
        exempt=first.item.exempt,
        reasons=first.reasons,
    )


def _floor(floors: Sequence[int], start: int) -> int:
    """Return where the last clause before a place ends."""
    at = bisect_right(floors, start)
    return floors[at - 1] if at else 0


def _takes_it_on(candidate: Candidate) -> bool:
    """Say whether somebody takes a task on, however it is meant: "Lewis said he would run the figures again"."""
    return candidate.rule == "would do" or FAMILY.get(candidate.rule) == "undertaking"


def _best_owner(owners: list[Owner]) -> Owner:
    """Return the owner that a margin prints, else one that is stated, else whoever is named."""
    if len(owners) == 1:
        return owners[0]
    stated = [owner for owner in owners if owner.basis == "stated"]
    printed = [owner for owner in stated if owner.rule == "margin"]
    return next(iter([*printed, *stated, *(owner for owner in owners if owner.text)]), owners[0])


def _best_due(settings: list[Setting], first: Candidate) -> Due:
    """Return what a due column prints, else what the first says, else another that speaks of the same deed."""
    said = [(one.candidate, find_due(one)) for one in settings if one.candidate.strength == first.strength]
    dated = [due for _, due in said if due.date]
    printed = [due for due in dated if due.rule == "due column"]
    own = said[0][1]
    if printed or own.date or len(said) == 1:
        return printed[0] if printed else own
    again = [due for one, due in said[1:] if _speaks_of_it(one, first)]
    return next(iter([*(due for due in again if due.date), *(due for due in (own, *again) if due.text)]), own)


#: With so few telling words of its own a candidate only says who sees to what was said before it, and when.
_FEW = 3


def _speaks_of_it(other: Candidate, first: Candidate) -> bool:
    """Say whether a candidate that was taken with another is about that deed, not about another that led to it."""
    a, b = (telling_words(one.quote.text.lower()) for one in (first, other))
    return len(b) <= _FEW or 2 * len(a & b) >= max(len(a), len(b))
