"""Owners whose column a copy has lost: behind the words that they stood beside, or on a line below them."""

import pytest

from tests.minutes.outline import outline

HEAD = """Ambley Parish Council

Minutes of the meeting held on 4 May 2021

Present: Cllr A Brook (AB) Chairman, Cllr B Reed (BR), Mrs C Vale (Clerk)

"""


def test_owners_behind_the_last_sentence_stand_beside_it() -> None:
    text = (
        HEAD + "1. Roads\n\nThe gate in Mill Lane is broken. To be reported by 12 May. Clerk\n\n"
        "2. Trees\n\nThe elm was looked at. AB\n\n3. Hall\n\nThe roof leaks. A price is to be had. Clerk\n"
    )
    assert outline(text) == [
        "1|Roads",
        "  discussion <Clerk> The gate in Mill Lane is broken. To be reported by 12 May.",
        "2|Trees",
        "  discussion <AB> The elm was looked at.",
        "3|Hall",
        "  discussion <Clerk> The roof leaks. A price is to be had.",
    ]


def test_owners_on_lines_of_their_own_stand_beside_the_paragraph_above() -> None:
    text = (
        HEAD + "1. Roads\n\nThe gate in Mill Lane is to be reported.\n\nClerk\n\n2. Trees\n\nThe elm was looked at.\n\n"
        "Cllr Reed\n\n3. Hall\n\nThe roof leaks and a price is to be had.\n\nClerk\n"
    )
    assert [line for line in outline(text) if "<" in line] == [
        "  discussion <Clerk> The gate in Mill Lane is to be reported.",
        "  discussion <Cllr Reed> The elm was looked at.",
        "  discussion <Clerk> The roof leaks and a price is to be had.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # one name may be anything
        "1. Roads\n\nThe gate is to be reported. Clerk\n\n2. Trees\n\nThe elm was looked at.\n",
        # titles are printed once each
        "1. Roads\n\nThe gate is to be reported.\n\nChairman\n\nAll was well.\n\nClerk\n\nThe post was read.\n\n"
        "Treasurer\n\nThe accounts were read.\n",
        # initials that nobody has
        "1. Roads\n\nThe sign was put up. HGV\n\n2. Trees\n\nThe elm was looked at. TPO\n\n3. Hall\n\nIt leaks. HGV\n",
        # who proposed and seconded
        "1. Roads\n\nAgreed. Prop. Cllr Reed\n\n2. Trees\n\nYes. Prop. Cllr Reed\n\n3. Hall\n\nNoted. Sec. Cllr Reed\n",
    ],
)
def test_other_names_stay_where_they_are(text: str) -> None:
    assert not [line for line in outline(HEAD + text) if "<" in line]
