"""One body is one body under all the names that documents give it."""

import pytest

from ccpi_actions.tracking.bodies import Bodies, body_key, body_name

EQUAL = [
    # the council itself
    (("Ashby Parish Council", None), ("Ashby Parish Council", "Parish Council")),
    (("Ashby Parish Council", None), ("ASHBY PARISH COUNCIL", "Ashby Parish Council")),
    (("Ashby Parish Council", None), (None, "The Ashby Parish Council")),
    (("Ashby Parish Council", None), ("Ashby Parish Council", "Extraordinary Meeting of the Parish Council")),
    (("Ashby Parish Council", None), ("Ashby Parish Council", "Annual Meeting of Ashby Parish Council")),
    (("Marlbeck City Council", "Council"), ("Marlbeck City Council", "Full Council")),
    (("Ashby Annual Parish Council", None), ("Ashby Parish Council", None)),
    # a committee
    (("Marlbeck City Council", "Tenants' Panel"), ("Marlbeck City Council", "Tenant’s Panel")),
    (("Marlbeck City Council", "Audit & Risk Panel"), ("Marlbeck City Council", "the audit and risk panel")),
    (("Marlbeck City Council", "Estates Panel"), ("Marlbeck City Council", "Marlbeck City Council Estates Panel")),
    (("Marlbeck City Council", "Cabinet"), ("Marlbeck City Council", "Extraordinary Cabinet Meeting")),
    (("Marlbeck City Council", "Cabinet"), ("Marlbeck City Council", "Minutes of the Meeting of the Cabinet")),
]
DIFFERENT = [
    (("Ashby Parish Council", None), ("Ashby Parish Council", "Planning Committee")),
    # a meeting of the electors is not the council's
    (("Ashby Parish Council", None), ("Ashby Parish Council", "Annual Parish Meeting")),
    (("Ashby Parish Council", None), ("Thorpe Parish Council", None)),
    (("Marlbeck City Council", "Special Needs Panel"), ("Marlbeck City Council", "Needs Panel")),
    (("Marlbeck City Council", "Cabinet"), ("Tidewell City Council", "Cabinet")),
]
Name = tuple[str | None, str | None]


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_names_of_one_body_have_one_key(one: Name, other: Name) -> None:
    assert body_key(*one) == body_key(*other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_two_bodies_have_two_keys(one: Name, other: Name) -> None:
    assert body_key(*one) != body_key(*other)


def test_a_body_without_a_council_is_the_one_of_that_name() -> None:
    bodies = Bodies([("Marlbeck City Council", "Audit Panel"), ("Tidewell City Council", "Cabinet")])

    assert bodies.resolve(None, "Audit Panel") == bodies.resolve("Marlbeck City Council", "Audit Panel")


def test_a_body_that_two_councils_have_stays_without_a_council() -> None:
    bodies = Bodies([("Marlbeck City Council", "Cabinet"), ("Tidewell City Council", "Cabinet")])

    assert bodies.resolve(None, "Cabinet") == "|cabinet"


def test_the_council_itself_goes_by_the_councils_name() -> None:
    assert body_name("Ashby Parish Council", "Parish Council") == "Ashby Parish Council"
    assert body_name("Ashby Parish Council", "Planning Committee") == "Planning Committee"
    assert body_name(None, None) is None
