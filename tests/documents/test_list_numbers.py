"""Numbers of list entries."""

import pytest

from ccpi_actions.documents.docx.numbering import format_count
from ccpi_actions.documents.list_numbers import format_number


@pytest.mark.parametrize(
    ("number", "numbering", "expected"),
    [
        (1, "1", "1"),
        (26, "a", "z"),
        (27, "a", "aa"),
        (53, "A", "BA"),
        (4, "i", "iv"),
        (1994, "I", "MCMXCIV"),
        (0, "i", "0"),
        (-2, "a", "-2"),
    ],
)
def test_browsers_count_letters_like_places(number: int, numbering: str, expected: str) -> None:
    assert format_number(number, numbering) == expected


@pytest.mark.parametrize(
    ("count", "form", "expected"),
    [
        (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"),
        (9, "upperRoman", "IX"),
        (12, "ordinal", "12th"),
        (22, "ordinal", "22nd"),
        (7, "decimalZero", "07"),
        (5, "chicago", "5"),
    ],
)
def test_word_doubles_letters_after_z(count: int, form: str, expected: str) -> None:
    assert format_count(count, form) == expected
