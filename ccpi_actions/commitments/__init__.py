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
    from ccpi_actions.commitments.making import make_commitment
    from ccpi_actions.commitments.same import group_same

    candidates, _ = find_candidates(minutes, text)
    floors = sorted(candidate.quote.end for candidate in candidates)
    found = [make_commitment(group, minutes, text, floors) for group in group_same(candidates, text)]
    return sorted(found, key=lambda commitment: commitment.quote.start)


def find_near_misses(minutes: Minutes, text: str) -> list[NearMiss]:
    """Find what looked like a commitment and was rejected, with the objection that rejected it."""
    from ccpi_actions.commitments.detect import find_candidates

    return find_candidates(minutes, text)[1]
