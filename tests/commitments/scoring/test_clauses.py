"""Which clauses look ahead, and what is read off them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccpi_actions.commitments.language.clauses import lower
from ccpi_actions.commitments.scoring.clauses import Clause, find_clauses


def clauses(sentence: str, *, deciding: bool = False) -> list[Clause]:
    return find_clauses(sentence, lower(sentence), deciding=deciding)


#: (sentence, the cue and form of its only clause, the verb, the subject)
LOOKING_AHEAD = [
    ("Jill is going to ring the printers.", "going to do", "ring", "jill is"),
    ("He would be on to the bus company tomorrow.", "would be", "on", "he"),
    ("The posters would be taken round by Jill.", "would be done", "take", "the posters"),
    ("The Clerk was to bring it along.", "was to do", "bring", "the clerk"),
    ("Ms Orme to sound out the school.", "somebody to do", "sound", "ms orme"),
    ("Mr Orme was asked for the names.", "was asked", "asked", "mr orme was"),
    ("It was agreed that the hedge be cut.", "agreed that it be be done", "cut", " the hedge "),
    ("It was agreed that the Clerk make a list.", "agreed that they do", "make", " the clerk "),
    ("JP chasing the builder.", "doing", "chase", "jp"),
    ("Clerk puts a note in the porch.", "does", "put", "clerk"),
]


@pytest.mark.parametrize(("sentence", "cue", "word", "subject"), LOOKING_AHEAD)
def test_a_clause_that_looks_ahead_is_found_with_its_cue_verb_and_subject(
    sentence: str, cue: str, word: str, subject: str
) -> None:
    found = clauses(sentence)
    assert [(f"{one.cue} {one.form}".rstrip(), one.word) for one in found] == [(cue, word)]
    assert sentence.lower()[slice(*found[0].subject)] == subject


@pytest.mark.parametrize(
    "sentence",
    [
        "The minutes were signed.",
        "The gate had been mended in May.",
        "Four members of the public came.",
        "The path leads from the road to the church.",
        "It was agreed that Mrs Dow should be elected to the post.",
        "These draft minutes will be agreed at the next meeting.",
        "The Clerk and Mr Orme met the owner to look at the wall.",
    ],
)
def test_what_is_over_or_standing_is_no_clause_that_looks_ahead(sentence: str) -> None:
    assert clauses(sentence) == []


def test_clauses_share_a_sentence_out() -> None:
    sentence = "Jill would ring the printers and Tom would pay them."
    assert [sentence[one.start : one.end] for one in clauses(sentence)] == [
        "Jill would ring the printers and ",
        "Tom would pay them.",
    ]


def test_asking_somebody_to_do_it_is_told_from_asking() -> None:
    assert [one.cue for one in clauses("The Panel asked Ms Orme to see to it.")] == ["asked", "asked somebody to"]


def test_a_limb_needs_no_word_of_deciding() -> None:
    limb = "the hedge be cut before the fair"
    assert [one.cue for one in clauses(limb, deciding=True)] == ["that it be"]
    assert clauses(limb) == []


WORDS = st.sampled_from(
    "would be to is going asked that the Clerk JP be done cut not ’ll , ; : * - – . ? ( ) “ if Ⅷ İ 4 by Friday".split()
)


@given(st.lists(WORDS | st.text(max_size=4), max_size=40).map(" ".join), st.booleans())
def test_odd_sentences_give_clauses_within_their_bounds(sentence: str, deciding: bool) -> None:
    for one in clauses(sentence, deciding=deciding):
        assert 0 <= one.start <= one.verb <= one.verb_end <= one.end <= len(sentence)
        assert 0 <= one.subject[0] <= one.subject[1] <= len(sentence)
