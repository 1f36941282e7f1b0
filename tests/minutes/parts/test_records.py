"""Minutes whose heading is set close to other lines, or runs on into the roll, are minutes all the same."""

import pytest

from ccpi_actions.documents import read_bytes
from ccpi_actions.minutes import read_minutes

ROLL = ", ".join(f"Cllr {name} Marsh" for name in ("Anna", "Ben", "Carl", "Dora", "Ewan", "Fay", "Gwen", "Hal") * 4)
BUSINESS = "\n\n1. Apologies. None.\n\n2. Playing field. The Clerk will order a new gate.\n\n3. Hall. Noted.\n"


@pytest.mark.parametrize(
    "heading",
    [
        f"DRAFT MINUTES OF THE FENLEY PARISH COUNCIL MEETING HELD AT FENLEY HALL ON 3 MAY 2018 PRESENT: - {ROLL}",
        "Fenley Neighbourhood Plan\nSTEERING GROUP - NOTES OF MEETING no. 4\nTuesday 3rd May 2018\n\nThere: A Marsh",
    ],
    ids=["heading and roll in one line", "heading in the second line of a paragraph"],
)
def test_a_heading_is_found_within_its_paragraph(heading: str) -> None:
    reading = read_minutes(read_bytes("minutes.txt", (heading + BUSINESS).encode()))

    assert [minutes.date for minutes in reading.minutes] == ["2018-05-03"]
    assert "order a new gate" in reading.text[reading.minutes[0].start : reading.minutes[0].end]
