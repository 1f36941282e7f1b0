"""Telling words: stems, words that count as one, and how rare they are."""

import pytest

from ccpi_actions.tracking.follow_up.words.alike import ALIKE, COMPOUNDS
from ccpi_actions.tracking.follow_up.words.terms import as_written, commonness, rarity, stem, terms


@pytest.mark.parametrize("row", ALIKE)
def test_words_of_the_trade_that_stand_for_one_another_are_one_term(row: str) -> None:
    assert len({stem(word) for word in row.split()}) == 1


def test_no_word_stands_for_two() -> None:
    words = [word for row in ALIKE for word in row.split()]

    assert len(words) == len(set(words))


@pytest.mark.parametrize(("first", "second"), COMPOUNDS)
def test_a_compound_counts_as_its_words_however_it_is_written(first: str, second: str) -> None:
    assert terms(f"the {first + second}").keys() == terms(f"the {first} {second}").keys()


def test_a_compound_is_shown_as_it_is_written() -> None:
    assert as_written("Both noticeboards were varnished.", [stem("notice"), stem("varnish")]) == [
        "noticeboards",
        "varnished",
    ]


def test_a_single_letter_tells_nothing_but_in_the_name_of_a_firm() -> None:
    assert terms("Option B was put to R Lee.").keys() & {"b", "r"} == set()
    assert terms("B & R Fencing were asked.").keys() >= {"b", "r"}


def test_names_and_numbers_weigh_more_than_common_words_and_grammar_not_at_all() -> None:
    found = terms("The Clerk would write to Harbour Lane School about the B4391.")

    assert "the" not in found
    assert found["harbour"] == found["b"] if "b" in found else found["harbour"] > found["clerk"]
    assert found["harbour"] > found["clerk"]


def test_a_word_in_every_paragraph_is_less_rare_than_a_word_in_one() -> None:
    weights = rarity([terms("path at Cold Ashby"), terms("path at Tidewell"), terms("path")])

    assert weights["ashbi"] > weights["path"]


def test_words_that_count_as_one_are_as_common_as_all_of_them() -> None:
    shares = commonness()
    assert stem("trimmed") == stem("cut")
    assert shares[stem("cut")] >= shares[stem("mow")] > 0


def test_verbs_that_change_their_vowel_are_one_word() -> None:
    assert terms("undertake") == terms("undertaken") == terms("undertook")
