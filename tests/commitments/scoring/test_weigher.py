"""What the weighing adds to the rules, and what it leaves alone."""

import pytest

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.detect import find_candidates
from ccpi_actions.commitments.scoring.model import Model, Provenance
from ccpi_actions.commitments.scoring.weigher import WEIGHED
from tests.commitments.meetings import meeting

BY_HAND = Provenance("by hand", 0, 0, 0, 0)
#: Takes whatever somebody "would" or "could" do for a commitment, and what "might" be for a possible one.
EAGER = Model(
    BY_HAND,
    firm=0.7,
    possible=0.5,
    floor=-1.0,
    base=-2.0,
    weights={"cue": {"could do": 4.0, "would be": 4.0, "might do": 2.5, "would be done": 4.0}},
)
SILENT = Model(BY_HAND, firm=0.7, possible=0.5, floor=9.0, base=-2.0, weights={})


def weighed(lines: str, model: Model = EAGER) -> list[Candidate]:
    minutes, text = meeting(lines)
    return find_candidates(minutes, text, model)[0]


def test_a_clause_that_no_rule_finds_is_added_with_its_reasons() -> None:
    [found] = weighed("The Chair said Jill could stand at the gate on Saturday.")
    assert (found.rule, found.strength, found.passive) == (WEIGHED, "firm", False)
    assert found.quote.text == "The Chair said Jill could stand at the gate on Saturday."
    assert (found.subject and found.subject.text, found.cue.text) == ("Jill", "could stand")
    assert found.predicate is not None
    assert found.predicate.text == "stand at the gate on Saturday."
    assert found.reasons == ["weighed 0.88: cue “could do”"]


def test_a_subject_that_cannot_be_held_to_it_is_not_told() -> None:
    [found] = weighed("It was what visitors to the old mill could see from the lane.")
    assert (found.strength, found.subject) == ("firm", None)


def test_what_is_less_likely_is_possible() -> None:
    assert [one.strength for one in weighed("Jill might stand at the gate.")] == ["possible"]


def test_what_a_rule_thought_possible_is_firm_where_the_model_is_sure() -> None:
    line = "The lower gates would be repaired."
    [alone], [both] = weighed(line, SILENT), weighed(line)
    assert (alone.strength, both.strength) == ("possible", "firm")
    assert both.rule == alone.rule
    assert both.reasons[-1].startswith("weighed 0.88")


@pytest.mark.parametrize(
    "line",
    [
        "The Clerk would write to the school. Jill could stand at the gate.",  # a rule is sure of something here
        "The Clerk could not say. If asked, the Clerk would write to the school.",
    ],
)
def test_a_paragraph_in_which_a_rule_is_sure_is_left_alone(line: str) -> None:
    assert weighed(line) == weighed(line, SILENT)


def test_what_an_objection_rejected_stays_rejected() -> None:
    minutes, text = meeting("The Clerk had been asked to write, and could do so no more.")
    candidates, misses = find_candidates(minutes, text, EAGER)
    assert (candidates, len(misses)) == ([], 1)
