"""The fields of a council's business."""

import pytest

from ccpi_actions.tracking.follow_up.words.fields import FIELDS, fields_of, same_field
from ccpi_actions.tracking.follow_up.words.terms import stem, terms


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("The verge to be mown.", "The contractor had cut the grass.", True),
        ("The lantern is out.", "The electricity was off.", True),
        ("The verge to be mown.", "The lantern is out.", False),
    ],
)
def test_sentences_of_one_field_need_share_no_word(mine: str, theirs: str, expected: bool) -> None:
    assert bool(same_field(fields_of(terms(mine)), fields_of(terms(theirs)))) is expected


def test_no_field_names_a_word_twice_or_one_that_tells_nothing() -> None:
    for row in FIELDS:
        words = row.split()
        assert len(set(words)) == len(words), row
        assert [word for word in words if list(terms(word)) != [stem(word)]] == [], row
