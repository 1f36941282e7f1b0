"""What the measuring of rules says of them: what one is worth is seen when it is switched off."""

from pathlib import Path

from ccpi_actions.commitments.detection.acts import find_acts
from ccpi_actions.commitments.rules import OBJECTIONS, RULES
from tests.benchmarks.rules import Earnings, Read, measure, noting, own_examples, read_folder, without

MINUTES = """Fleetham Parish Council

Minutes of the meeting held on 3 March 2020

1. Roads
Cllr Ashe offered his trailer for the chairs. Mr Dow was invited to speak.
"""


def test_without_a_rule_its_act_is_not_found() -> None:
    words = "Cllr Ashe offered his trailer for the chairs."

    with without("offered the use of"):
        assert find_acts(words) == []
    assert [act.rule.name for act in find_acts(words)] == ["offered the use of"]


def test_without_an_objection_nothing_is_rejected() -> None:
    words = "Mr Dow was invited to speak."

    with without("leave to speak or to leave"):
        assert [act.rejected for act in find_acts(words)] == [""]
    assert [act.rejected for act in find_acts(words)] == ["leave to speak or to leave"]


def test_rules_that_find_something_and_objections_that_are_raised_are_noted() -> None:
    with noting() as fired:
        find_acts("Mr Dow was invited to speak.")

    assert {"asked to", "leave to speak or to leave"} <= fired


def test_what_a_rule_earns_is_what_goes_without_it(tmp_path: Path) -> None:
    (tmp_path / "fleetham-2020-03.txt").write_text(MINUTES)
    [document] = read_folder(tmp_path)
    assert isinstance(document, Read)
    names = ("offered the use of", "leave to speak or to leave", "would do")
    earned = {name: Earnings() for name in names}

    measure(document, earned, None)

    assert [(earned[name].documents, earned[name].gone, earned[name].come) for name in names] == [
        (1, 1, 0),
        (1, 0, 1),
        (0, 0, 0),
    ]


def test_each_rule_and_each_objection_has_an_example_that_nothing_else_settles() -> None:
    assert [thing.name for thing in (*RULES, *OBJECTIONS) if not own_examples(thing)] == []
