"""Names spelled in two ways in the same minutes."""

import pytest

from ccpi_actions.commitments.language.misspelt import one_alike


@pytest.mark.parametrize(("name", "other"), [("orchard", "orcherd"), ("gillow", "gilow"), ("gilow", "gillow")])
def test_a_name_one_letter_off_is_the_other(name: str, other: str) -> None:
    assert one_alike(name, [other, "vane"]) == other


@pytest.mark.parametrize(("name", "other"), [("hill", "hall"), ("barton", "carton"), ("harris", "harrison")])
def test_short_names_and_names_further_apart_are_two(name: str, other: str) -> None:
    assert one_alike(name, [other]) is None


def test_a_name_that_may_be_either_of_two_is_neither() -> None:
    assert one_alike("orchard", ["orcherd", "orchird"]) is None
