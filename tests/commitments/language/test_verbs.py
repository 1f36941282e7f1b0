"""The verbs of commitment, their forms, and the words that must follow some of them."""

import pytest

from ccpi_actions.commitments.language.verb_forms import gerund, participle, third_person
from ccpi_actions.commitments.language.verbs import base_class, participle_class


@pytest.mark.parametrize(
    ("base", "past", "third", "going_on"),
    [
        ("write", "written", "writes", "writing"),
        ("copy", "copied", "copies", "copying"),
        ("arrange", "arranged", "arranges", "arranging"),
        ("refer", "referred", "refers", "referring"),
        ("push", "pushed", "pushes", "pushing"),
        ("display", "displayed", "displays", "displaying"),
        ("get", "got", "gets", "getting"),
        ("see", "seen", "sees", "seeing"),
    ],
)
def test_forms_are_made_from_the_base(base: str, past: str, third: str, going_on: str) -> None:
    assert (participle(base), third_person(base), gerund(base)) == (past, third, going_on)


@pytest.mark.parametrize(
    ("verb", "after", "kind"),
    [
        ("circulate", "the slides", "supply"),
        ("write", "to the minister", "contact"),
        ("look", "into it", "inquire"),
        ("look", "very fine", None),
        ("take", "this away", "work"),
        ("take", "place in may", None),
        ("monitor", "the position", "weak"),
        ("approve", "the plan", "decide"),
        ("sing", "a song", None),
    ],
)
def test_a_verb_counts_only_with_what_it_needs(verb: str, after: str, kind: str | None) -> None:
    assert base_class(verb, after) == kind


@pytest.mark.parametrize(
    ("verb", "after", "kind"),
    [
        ("sent", "to members", "supply"),
        ("made", "available to members", "arrange"),
        ("made", "of steel", None),
        ("referred", "to cabinet", "refer"),
        ("referred", "back to officers", "contact"),
        ("kept", "informed", "supply"),
        ("thanked", "for his report", "decide"),
    ],
)
def test_a_participle_counts_only_with_what_it_needs(verb: str, after: str, kind: str | None) -> None:
    assert participle_class(verb, after) == kind
