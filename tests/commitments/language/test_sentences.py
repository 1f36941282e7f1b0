"""Sentences of minutes, with their abbreviations, initials, glued stops and inline limbs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccpi_actions.commitments.language.sentences import LONGEST, first_sentence, split_sentences

TABLE = [
    # titles and initials
    ("Cllr. A. Box met Mr. Dow. They agreed.", ["Cllr. A. Box met Mr. Dow.", "They agreed."]),
    ("Cllrs. Ashe and J. B. Dow spoke. Noted.", ["Cllrs. Ashe and J. B. Dow spoke.", "Noted."]),
    # times, numbers, money, references
    ("It begins at 7.30 p.m. on Monday. It costs £2.50.", ["It begins at 7.30 p.m. on Monday.", "It costs £2.50."]),
    ("See para. 4 and no. 12. Agreed.", ["See para. 4 and no. 12.", "Agreed."]),
    ("The meeting closed at 9 p.m. The Chair left.", ["The meeting closed at 9 p.m.", "The Chair left."]),
    # a chain of initials ends a sentence only before what can begin one
    ("Clerk to tell D.C.C. The lamp is out.", ["Clerk to tell D.C.C.", "The lamp is out."]),
    ("The D.C.C. Highways team came.", ["The D.C.C. Highways team came."]),
    # a stop glued to the next word
    ("The item ended.The Clerk left.", ["The item ended.", "The Clerk left."]),
    # limbs inside a paragraph, spaced and glued
    (
        "RESOLVED that (a) it be noted; and (b) they be asked.",
        ["RESOLVED that (a) it be noted; and", "(b) they be asked."],
    ),
    ("(1)The plan was noted.(2)The Panel agreed.", ["(1)The plan was noted.", "(2)The Panel agreed."]),
    ("to be added:a.Eye care (East)b.Buses", ["to be added:", "a.Eye care (East)", "b.Buses"]),
    ("to be added:a.More nursesb.Bedsc.Wards", ["to be added:", "a.More nurses", "b.Beds", "c.Wards"]),
    # questions, quotations, semicolons
    ("Why? Nobody knew. “Ask them.” They did.", ["Why?", "Nobody knew.", "“Ask them.”", "They did."]),
    ("The lamp is out; Clerk to chase.", ["The lamp is out; Clerk to chase."]),
    # bullets and dashes at the start of a line
    ("One thing · Another thing", ["One thing", "Another thing"]),
    ("First point\n- Second point", ["First point", "Second point"]),
    # nothing
    ("   ", []),
]


@pytest.mark.parametrize(("text", "sentences"), TABLE)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


def test_a_part_of_a_text_keeps_the_offsets_of_the_whole() -> None:
    text = "One. Two. Three."

    assert split_sentences(text, 5, 9) == [(5, 9)]


@given(st.text(alphabet="ab .;:()A1\n·?“”-", max_size=200))
def test_splitting_loses_nothing_but_space_and_bullets(text: str) -> None:
    spans = split_sentences(text)

    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert [c for c in kept if c not in " \n·-"] == [c for c in text if c not in " \n·-"]


def test_text_without_a_stop_is_cut_into_pieces_of_bounded_length() -> None:
    text = "word " * 10_000

    assert max(end - start for start, end in split_sentences(text)) <= LONGEST


def test_text_without_even_a_space_is_cut_as_well() -> None:
    text = "x" * 10_000

    assert max(end - start for start, end in split_sentences(text)) <= LONGEST


WORDS = st.sampled_from(
    ["The", "Clerk", "Cllr.", "p.m.", "wrote.", "it?", "(b)", "a.The", "plan.2.", "·", "\n\n", "- so", "4."]
)


@given(st.lists(WORDS, max_size=120).map(" ".join), st.integers(0, 20))
def test_the_first_sentence_is_the_first_of_all(text: str, start: int) -> None:
    spans = split_sentences(text, start, len(text))

    assert first_sentence(text, start, len(text)) == (spans[0] if spans else None)
