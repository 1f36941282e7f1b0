"""A commitment as it is found: what the searches for its owner, its due date and its wording all look at."""

import msgspec

from ccpi_actions.commitments.asides import Aside, aside_of
from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deeds.captured import quote_end, read_deed
from ccpi_actions.commitments.deeds.deed import Deed
from ccpi_actions.commitments.language.people import People, people_of
from ccpi_actions.commitments.times.rules import When
from ccpi_actions.commitments.times.whens import find_whens
from ccpi_actions.minutes.model import Minutes


class Setting(msgspec.Struct, frozen=True):
    """A candidate with the minutes around it, and what is worked out once for all that is asked of it."""

    candidate: Candidate
    minutes: Minutes
    #: The text of the document, which all offsets index.
    text: str
    people: People
    #: Initials, surnames and first names of those recorded, in lower case.
    known: frozenset[str]
    #: Who is to do what, or None where the quote holds no verb that is understood.
    deed: Deed | None
    #: What is printed beside the words about who does it and when.
    aside: Aside
    #: Where the quote ends, as far as it is read.
    end: int
    #: The words of the quote that say when.
    whens: list[When]


def setting_of(candidate: Candidate, minutes: Minutes, text: str) -> Setting:
    """Look round a candidate: give it with the people, the deed and the aside that its owner, due date and task need.

    Takes the candidate, the minutes it stands in and the text that both index.
    """
    people = people_of(minutes, candidate.item, text)
    end = quote_end(candidate)
    return Setting(
        candidate,
        minutes,
        text,
        people,
        people.names,
        read_deed(candidate, text, people.names),
        aside_of(candidate, people, minutes, text),
        end,
        find_whens(text, candidate.quote.start, end, minutes),
    )
