"""Rules are called by the words they need, and by no others."""

from typing import NamedTuple

import pytest

from ccpi_actions.commitments.matching.needs import RulesByWord, groups_of


class Rule(NamedTuple):
    name: str
    needs: tuple[tuple[str, ...], ...]


ALWAYS = Rule("always", ())
WEEK = Rule("week", groups_of("week & next coming"))
DATED = Rule("dated", groups_of("A_DAY & by before & noon"))
RULES = RulesByWord([WEEK, ALWAYS, DATED], {"A_DAY": r"\d+(?:st|nd|rd|th)"})


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("", [ALWAYS]),
        ("Next week.", [WEEK, ALWAYS]),
        ("the forthcoming weekend", [WEEK, ALWAYS]),
        ("the week", [ALWAYS]),
        ("the next meeting", [ALWAYS]),
        ("by noon on the 12th of next week", [WEEK, ALWAYS, DATED]),
        ("by noon on the 12 th", [ALWAYS]),
        ("A_DAY by noon", [ALWAYS]),
    ],
)
def test_a_rule_is_called_where_a_word_of_each_of_its_groups_stands(text: str, called: list[Rule]) -> None:
    assert list(RULES.called_by(text)) == called


def test_what_a_text_calls_does_not_hang_on_what_was_asked_before() -> None:
    assert [*RULES.called_by("week"), *RULES.called_by("next"), *RULES.called_by("week next")] == [
        ALWAYS,
        ALWAYS,
        WEEK,
        ALWAYS,
    ]
