"""What a document says anew, or no longer says, of the actions tracked: each that changes, before and after."""

from collections.abc import Iterable, Sequence

from ccpi_actions.commitments.model import Commitment
from ccpi_actions.minutes.model import Minutes
from ccpi_actions.tracking import life
from ccpi_actions.tracking.found import Paper, place_of, quotes_of, read_fields
from ccpi_actions.tracking.model import Action, Quote
from ccpi_actions.tracking.versions import like, still_says

#: An action before and after a change.
Change = tuple[Action, Action]


def update(
    pairs: Sequence[tuple[Commitment, Action]], paper: Paper, stamp: life.Stamp, minutes: Minutes | None = None
) -> list[Change]:
    """Work out what a document says anew of actions.

    ``minutes`` are given when the meeting that the actions come from may be read otherwise than before.
    """
    updates = []
    for commitment, action in pairs:
        fields = read_fields(commitment)
        fields["quotes"] = [*quotes_of(commitment), *_taken_over(action, commitment, paper)]
        if action.cue == "manual":
            # Typed by hand: the minutes add their words, and change nothing that a person wrote.
            fields = {"quotes": fields["quotes"]}
        if minutes is not None and minutes.date is not None:
            fields["raised"] = minutes.date
        if action.status == "proposed" and commitment.strength == "firm" and action.new_in is None:
            fields["status"] = "open"
        fields |= {"source": place_of(action, commitment, paper, minutes), "vanished_in": None}
        after = life.found_again(action, stamp, f"read anew in {paper.name}", **fields)
        if after is not action:
            updates.append((action, after))
    return updates


def doubt_unsaid(actions: Iterable[Action], said: Sequence[str], paper: Paper, stamp: life.Stamp) -> list[Change]:
    """Flag the actions to look at because a newer version, whose words are ``said``, no longer has theirs."""
    text = " ".join(said)
    gone = (one for one in actions if one.status in life.ACTIVE and one.quotes and not still_says(text, one))
    return doubt(gone, paper, stamp, f"no longer in {paper.name}")


def doubt(actions: Iterable[Action], paper: Paper, stamp: life.Stamp, what: str) -> list[Change]:
    """Flag actions to look at because of a document."""
    return [(one, life.found_again(one, stamp, what, vanished_in=paper.sha256)) for one in actions]


def _taken_over(action: Action, commitment: Commitment, paper: Paper) -> list[Quote]:
    """Return the words that an action took over from others merged with it, where they stand in a document now."""
    if "quotes" not in action.edited:
        return []
    others = [quote.text for quote in action.quotes]
    for span in (commitment.quote, *commitment.quotes):
        # its own words come first; what was taken over may be much like them, and stays
        same = next((text for text in others if text == span.text or like(text, span.text)), None)
        others = [text for text in others if text not in (same, span.text)]
    places = [(text, paper.reading.text.find(text)) for text in others]
    return [Quote(text, start, start + len(text)) if start >= 0 else Quote(text) for text, start in places]
