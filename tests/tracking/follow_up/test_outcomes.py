"""What an answer reads as, and the rules that say so."""

import pytest

from ccpi_actions.tracking.follow_up.outcomes.outcome import OUTCOME_RULES, weigh_outcome
from ccpi_actions.tracking.follow_up.outcomes.promises import PROMISE_RULES, PromiseRule
from ccpi_actions.tracking.follow_up.outcomes.rule import OutcomeRule


@pytest.mark.parametrize("rule", OUTCOME_RULES, ids=lambda rule: rule.name)
def test_every_outcome_rule_matches_its_examples_and_none_of_its_near_misses(rule: OutcomeRule) -> None:
    assert [text for text in rule.examples if not rule.pattern.search(text)] == []
    assert [text for text in rule.near_misses if rule.pattern.search(text)] == []


@pytest.mark.parametrize("rule", PROMISE_RULES, ids=lambda rule: rule.name)
def test_every_promise_rule_matches_its_examples_and_none_of_its_near_misses(rule: PromiseRule) -> None:
    assert [text for text in rule.examples if not rule.pattern.search(text)] == []
    assert [text for text in rule.near_misses if rule.pattern.search(text)] == []
    assert set(rule.factors) <= {one.name for one in OUTCOME_RULES}


@pytest.mark.parametrize(
    ("promise", "answer", "expected"),
    [
        # it was to be reported on: that it was is the end of it
        (
            "Mr Lee would inspect the trees.",
            "Mr Lee reported on the trees; Clerk to arrange a site meeting.",
            "done",
        ),
        ("Mr Lee would fell the tree.", "A site meeting is to be arranged; Clerk to arrange.", "progress"),
        # they were to be asked: that they answered shows that they were
        ("The school will be asked.", "The school has accepted this and the school will be told.", "done"),
        # it was only to be watched
        ("The Clerk will monitor the bins.", "The Clerk had spoken to the contractor.", "progress"),
        # after "but" stands the upshot
        ("Mr Lee to be invited.", "Mr Lee had been invited but was not present.", "progress"),
    ],
)
def test_what_was_promised_decides_what_an_answer_reads_as(promise: str, answer: str, expected: str) -> None:
    assert weigh_outcome(answer, promise=promise)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a perfect passive is the commonest way to say that it was done
        ("The figures had been circulated to all Members on 4 May.", "done"),
        ("The Clerk had written to the school and a reply had been received.", "done"),
        ("The bench has now been repaired.", "done"),
        ("The Head of Leisure presented the report that the Panel had asked for.", "done"),
        # something is still owed
        ("No reply had been received from the Borough.", "progress"),
        ("The Clerk had written to the school; a reply was awaited.", "progress"),
        ("Work on the path is ongoing.", "progress"),
        ("The item was deferred to the September meeting.", "progress"),
        ("The form had not yet been returned. Clerk to chase.", "progress"),
        ("He had been unable to attend and would arrange another date.", "progress"),
    ],
)
def test_an_answer_reads_as(text: str, expected: str) -> None:
    assert weigh_outcome(text)[0] == expected


def test_an_owner_printed_again_beside_an_answer_without_a_verb_reads_as_progress() -> None:
    assert weigh_outcome("Model protocol for town councils.", owner_printed_again=True)[0] == "progress"
