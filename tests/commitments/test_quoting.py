"""Which words are quoted for a commitment: those that can be understood alone."""

import pytest

from ccpi_actions.commitments import find_commitments
from ccpi_actions.documents import read_bytes
from ccpi_actions.minutes import read_minutes
from tests.commitments.test_items_as_minuted import COUNCIL


def quotes(said: str) -> list[str]:
    reading = read_minutes(read_bytes("minutes.txt", COUNCIL.format(said=said).encode()))
    found = [one for minutes in reading.minutes for one in find_commitments(minutes, reading.text)]
    assert all(reading.text[one.quote.start : one.quote.end] == one.quote.text for one in found)
    return [one.quote.text for one in found if one.strength == "firm"]


@pytest.mark.parametrize(
    "said",
    [
        # the clause alone tells nothing of what is to be done, or points at what was said
        "The lamp by the bridge is out again. Clerk to report.",
        "Cllr Tarn asked when the pond would be dredged. The Clerk will look into this.",
        "A quote of £60 for the gate was read. All agreed. Clerk to progress.",
    ],
)
def test_a_clause_that_tells_little_is_quoted_with_what_it_is_about(said: str) -> None:
    assert quotes(said) == [said]


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        # it tells enough by itself
        (
            "The lamp by the bridge is out again. The Clerk will write to the County about the verge in Mill Lane.",
            ["The Clerk will write to the County about the verge in Mill Lane."],
        ),
        # what stands before is another commitment, and quoted for that
        (
            "Cllr Pike will repair the seat by the pump. Clerk to report.",
            ["Cllr Pike will repair the seat by the pump.", "Clerk to report."],
        ),
    ],
)
def test_a_clause_that_tells_enough_is_quoted_alone(said: str, quoted: list[str]) -> None:
    assert quotes(said) == quoted
