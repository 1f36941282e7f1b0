"""A person goes by one name in a report, however minutes write it; what is not plain stays as it is written."""

import pytest

from ccpi_actions.reports.kinds.people import one_name_each

#: Owners as minutes write them, who is the same as whom by "|".
SAME = [
    "Ann Reed | Mrs Ann Reed | Cllr Ann Reed, Chair | Cllr Mrs Ann Reed (AR), Vice-Chair",
    "Mr B Stone | Mr. B. Stone | B Stone",
    "Borough Councillor Dev Patel | Cllr Dev Patel | Mr D Patel",
    "Cllr T O’Neill-Marsh | Tess O’Neill-Marsh",
    "Eastmere County Council (ECC) | Eastmere County Council",
]
APART = [
    "Ann Reed | Anna Reed",
    "Mr A Reed | Mrs A Reed",
    "Mr Pat Reed | Mrs Pat Reed | P Reed",
    "A Reed | Ann Reed | Alan Reed",
    "Mr A Reed | Miss Ann Reed",
    "Cllr Reed | Ann Reed",
    "Town Clerk | Parish Clerk | Clerk",
    "Highways Engineer | Bridge Engineer",
    "Cllr Ann Reed, Cllr B Stone | Ann Reed",
    "Ann Reed and B Stone | Ann Reed",
    "Mrs A B Reed, Clerk | Cllr Ann Reed",
    "Cllrs Reed, Stone and Patel | Cllrs Reed, Stone",
    "Environment Agency | E Agency of the North",
]


@pytest.mark.parametrize("owners", SAME)
def test_one_person_has_one_name(owners: str) -> None:
    written = owners.split(" | ")

    assert len(set(one_name_each(written).values())) == 1


@pytest.mark.parametrize("owners", APART)
def test_who_may_be_two_stays_two(owners: str) -> None:
    written = owners.split(" | ")

    assert one_name_each(written) == {owner: owner for owner in written}


def test_the_commonest_way_of_writing_stands_for_the_person() -> None:
    assert set(one_name_each(["Ann Reed", "Ann Reed", "Cllr Ann Reed, Chair"]).values()) == {"Ann Reed"}
