"""Reading again a document that was added before: which commitment is which action, and what people had decided."""

from collections.abc import Sequence

from ccpi_actions.commitments.model import Commitment
from ccpi_actions.tracking.life import ACTIVE
from ccpi_actions.tracking.model import Action
from ccpi_actions.tracking.versions import REWORDED, SAME_WORDS, Pairing, pair

#: The only command whose changes to an action are no decision of a person.
_READING = "minutes add"


def pair_again(
    commitments: Sequence[Commitment], own: Sequence[Action], others: Sequence[Action], *, same_text: bool
) -> Pairing:
    """Pair what a document is read to say now with what it was read to say before.

    ``own`` are the actions whose words stand in it, ``others`` those that other documents of the meeting gave: these
    are not in the pairs, but what they track already is not new. With ``same_text`` the offsets of both are of one
    text, and what overlaps is one commitment even where its words were cut otherwise.
    """
    first = pair(commitments, own, REWORDED)
    placed = _overlapping(first.new, first.missing) if same_text else []
    at_hand = {id(commitment) for commitment, _ in placed}
    taken = {action.id for _, action in placed}
    elsewhere = pair([one for one in first.new if id(one) not in at_hand], others, SAME_WORDS)
    return Pairing(
        [*first.pairs, *placed], elsewhere.new, [action for action in first.missing if action.id not in taken]
    )


def can_be_doubted(action: Action) -> bool:
    """Say whether an action that is no longer found is to be looked at: not one that a person did anything about."""
    by_hand = any(event.command != _READING for event in action.history)
    return action.status in ACTIVE and action.vanished_in is None and bool(action.quotes) and not by_hand


def _overlapping(commitments: Sequence[Commitment], actions: Sequence[Action]) -> list[tuple[Commitment, Action]]:
    """Pair what shares characters of the text, each at most once, what shares most first."""
    shared = [
        (-common, number, index)
        for number, commitment in enumerate(commitments)
        for index, action in enumerate(actions)
        if (common := _common(commitment, action))
    ]
    pairs: dict[int, int] = {}
    for _, number, index in sorted(shared):
        if number not in pairs and index not in pairs.values():
            pairs[number] = index
    return [(commitments[number], actions[index]) for number, index in sorted(pairs.items())]


def _common(commitment: Commitment, action: Action) -> int:
    """Return how many characters of the text the main quotes of a commitment and an action share."""
    quote = action.quotes[0] if action.quotes else None
    if quote is None or quote.start is None or quote.end is None:
        return 0
    return max(0, min(commitment.quote.end, quote.end) - max(commitment.quote.start, quote.start))
