"""The language of commitment: which words bind whom to do what by when."""

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.model import Commitment, Due, NearMiss, Owner, Span
from ccpi_actions.minutes.model import Minutes

__all__ = ["Candidate", "Commitment", "Due", "NearMiss", "Owner", "Span", "find_commitments", "find_near_misses"]


def find_commitments(minutes: Minutes, text: str) -> list[Commitment]:
    """Find what the minutes of one meeting commit anybody to.

    Takes the minutes and the text of their document (their offsets index it); gives commitments in the order of the
    text. What is said twice is one commitment with two quotes, the one that best states the task first; its owner and
    due date are taken from whichever of them names one.
    """
    from ccpi_actions.commitments.detect import find_candidates
    from ccpi_actions.commitments.same import group_same

    candidates, _ = find_candidates(minutes, text)
    found = [_commitment(group, minutes, text) for group in group_same(candidates, text)]
    return sorted(found, key=lambda commitment: commitment.quote.start)


def find_near_misses(minutes: Minutes, text: str) -> list[NearMiss]:
    """Find what looked like a commitment and was rejected, with the objection that rejected it."""
    from ccpi_actions.commitments.detect import find_candidates

    return find_candidates(minutes, text)[1]


def _commitment(group: list[Candidate], minutes: Minutes, text: str) -> Commitment:
    """Make one commitment of the candidates that state it."""
    from ccpi_actions.commitments.due import find_due
    from ccpi_actions.commitments.owner import find_owner
    from ccpi_actions.commitments.task import word_task

    first = group[0]
    owners = [find_owner(candidate, minutes, text) for candidate in group]
    stated = [o for o in owners if o.basis == "stated"]
    printed = [o for o in stated if o.rule == "margin"]
    owner = next(iter([*printed, *stated, *(o for o in owners if o.text)]), owners[0])
    dues = [find_due(candidate, minutes, text) for candidate in group]
    dated = [d for d in dues if d.date]
    due = next(iter([*(d for d in dated if d.rule == "due column"), *dated, *(d for d in dues if d.text)]), dues[0])
    return Commitment(
        quote=first.quote,
        task=word_task(first, owner, minutes, text),
        owner=owner,
        due=due,
        strength="firm" if any(c.strength == "firm" for c in group) else "possible",
        cue=first.rule,
        cue_words=first.cue.text,
        quotes=[candidate.quote for candidate in group[1:]],
        item=first.item.number,
        item_title=first.item.title,
        reference=first.passage.reference,
        exempt=first.item.exempt,
        reasons=first.reasons,
    )
