"""Numbers and letters before words."""

import pytest

from ccpi_actions.minutes.lines.label_forms import LABEL_FORMS
from ccpi_actions.minutes.lines.labels import join_reference, read_label

LABELS = [
    ("4. Roads", "4", "decimal", 4),
    ("4 Roads", "4", "decimal", 4),
    ("6A. Roads", "6A", "decimal", 6),
    ("Item 12 Roads", "12", "decimal", 12),
    ("41/19 Roads", "41/19", "slash", 41),
    ("1207/05/2020 Roads", "1207/05/2020", "slash", 1207),
    ("Item 15/03/1 Roads", "15/03/1", "slash", 15),
    ("OSC.7 Roads", "OSC.7", "prefixed", 7),
    ("5.1.2 Roads", "5.1.2", "dotted", 2),
    ("4.4.5xi) Roads", "4.4.5xi)", "chain", 5),
    ("5vii) Roads", "5vii)", "chain", 5),
    ("4c Roads", "4c", "chain", 4),
    ("(a)the gate", "(a)", "letter", 1),
    ("(ii) the gate", "(ii)", "roman", 2),
    ("iv) the gate", "iv)", "roman", 4),
    ("3) the gate", "3)", "decimal)", 3),
]


@pytest.mark.parametrize(("text", "label", "family", "value"), LABELS)
def test_labels_of_every_style_are_read(text: str, label: str, family: str, value: int) -> None:
    found = read_label(text, 0, len(text))

    assert found is not None
    assert (found.text, found.family, found.value) == (label, family, value)
    assert text[found.words :].lstrip("R").startswith(("oads", "the gate"))


@pytest.mark.parametrize(("family", "text"), [(form.family, text) for form in LABEL_FORMS for text in form.examples])
def test_a_line_has_the_label_of_its_form(family: str, text: str) -> None:
    found = read_label(text, 0, len(text))

    assert found is not None
    assert found.family == family


@pytest.mark.parametrize("text", [text for form in LABEL_FORMS for text in form.near_misses])
def test_numbers_that_belong_to_the_words_are_no_labels(text: str) -> None:
    assert read_label(text, 0, len(text)) is None


def test_i_after_h_is_a_letter_and_elsewhere_a_roman_number() -> None:
    after_h = read_label("i) Gate", 0, 7, "letter", 8)
    alone = read_label("i) Gate", 0, 7)

    assert (after_h and after_h.family, alone and alone.family) == ("letter", "roman")


REFERENCES = [
    ("5", ("xiii)",), "5xiii"),
    ("4", ("a)",), "4a"),
    ("4", ("2)",), "4.2"),
    ("4", ("i)", "1)"), "4i.1"),
    ("5", ("5.1.2",), "5.1.2"),
    ("4", ("4.4.5xi)",), "4.4.5xi)"),
    ("7", (), ""),
    (None, ("(2)", "(a)"), "2a"),
]


@pytest.mark.parametrize(("number", "labels", "expected"), REFERENCES)
def test_a_reference_is_put_together_as_clerks_cite_it(
    number: str | None, labels: tuple[str, ...], expected: str
) -> None:
    assert join_reference(number, labels) == expected
