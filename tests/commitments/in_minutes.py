"""Commitments set in the minutes of an invented committee, from text with the quote in brackets: "She ⟦will⟧"."""

from typing import NamedTuple

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.model import Span
from ccpi_actions.minutes.model import Item, Minutes, Passage, Person, Zone

UNA = Person("Una Okell", "Head of Parks", "officer")
IVO = Person("Ivo Brand", "Area Engineer (North)", "officer")
CLERK = Person("Pat Lowe", "Clerk", "clerk")
MEMBERS = [
    Person("Councillor Ada Birch", "Chair", "chair"),
    Person("Councillor Tom Vane", "", "member"),
    Person("Cllr Mrs R Ashby", "", "member"),
    Person("Jo Quill (JQ)", "", "member"),
    Person("Max Thorn", "", "member"),
]


class Setting(NamedTuple):
    """What the stages of a commitment are given."""

    candidate: Candidate
    minutes: Minutes
    text: str


def set_in_minutes(
    marked: str,
    *,
    margin: str = "",
    margin_due: str = "",
    title: str = "Play area at Mill Lane",
    presenters: tuple[Person, ...] = (UNA,),
    zone: Zone = "discussion",
    lead: str = "",
    met: str | None = "2023-09-14",
    next_meeting: str | None = "2023-11-09",
    before_meeting: str = "",
) -> Setting:
    """Set a commitment in minutes: the quote stands between ⟦ and ⟧, its sentence is found around it."""
    opening = f"{before_meeting}{lead}\n\n" if lead or before_meeting else ""
    start = len(opening) + marked.index("⟦")
    end = len(opening) + marked.index("⟧") - 1
    text = opening + marked.replace("⟦", "").replace("⟧", "")
    sentences = split_sentences(text, len(opening), len(text))
    first = min(one for one, last in sentences if last > start)
    last = max(last for one, last in sentences if one < end)
    passage = Passage(
        len(opening),
        len(text),
        zone,
        margin=margin,
        margin_due=margin_due,
        lead=(len(before_meeting), len(before_meeting) + len(lead)) if lead else None,
    )
    item = Item("5", title, 0, len(text), presenters=list(presenters), passages=[passage])
    minutes = Minutes(
        "Marlbeck Town Council",
        "Parks and Paths Committee",
        met,
        0,
        len(text),
        present=MEMBERS,
        attending=[UNA, IVO, CLERK],
        items=[item],
        next_meeting=next_meeting,
        coming_meetings=[next_meeting, "2024-01-11"] if next_meeting else [],
    )
    quote = Span(start, end, text[start:end])
    sentence = Span(first, last, text[first:last])
    return Setting(Candidate(quote, sentence, passage, item, "test", Span(start, start, ""), "firm"), minutes, text)
