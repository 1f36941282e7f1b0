"""Classing by how a text ends: only what may end so is tried, and that finds what trying everything finds."""

import re

import pytest

from ccpi_actions.commitments.matching.trees import Endings

BODIES = r"sub-committee|working (?:party|group)|the pc|councillors?|web\s?team"
OTHERS = r"groups?|party|borough of [\w ]+|pcso'?s"
ENDINGS = Endings((BODIES, "body"), (OTHERS, "other"))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", None),
        ("the working group", "body"),
        ("the walking group", "other"),
        ("both groups", "other"),
        ("regroup", None),
        ("re-group", "other"),
        ("a councillor", "body"),
        ("councillors", "body"),
        ("the sub-committee", "body"),
        ("the committee", None),
        ("the web team", "body"),
        ("the webteam", "body"),
        ("the borough of marl and ashe", "other"),
        ("pcso's", "other"),
        ("the group 2", None),
        ("the group.", None),
        ("égroup", None),
    ],
)
def test_a_text_is_classed_by_the_first_kind_that_it_ends_with(text: str, kind: str | None) -> None:
    assert ENDINGS.kind_of(text) == kind
    whole = [name for name, pattern in (("body", BODIES), ("other", OTHERS)) if re.search(rf"\b(?:{pattern})$", text)]
    assert next(iter(whole), None) == kind
