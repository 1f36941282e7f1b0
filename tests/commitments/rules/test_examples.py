"""Every rule and every objection does what its own examples say, and leaves its near misses alone."""

import pytest

from ccpi_actions.commitments.detection.act import Act
from ccpi_actions.commitments.detection.acts import apply_rule, find_acts
from ccpi_actions.commitments.detection.triggers import RULES_BY_WORD
from ccpi_actions.commitments.detection.weighing import weigh
from ccpi_actions.commitments.language.clauses import lower
from ccpi_actions.commitments.rules import OBJECTIONS, RULES
from ccpi_actions.commitments.rules.model import Objection, Rule

EXAMPLES = [pytest.param(rule, words, id=f"{rule.name}: {words}") for rule in RULES for words in rule.examples]
NEAR_MISSES = [pytest.param(rule, words, id=f"{rule.name}: {words}") for rule in RULES for words in rule.near_misses]
OBJECTED = [pytest.param(one, words, id=f"{one.name}: {words}") for one in OBJECTIONS for words in one.examples]
LEFT_ALONE = [pytest.param(one, words, id=f"{one.name}: {words}") for one in OBJECTIONS for words in one.near_misses]


def by_rule(rule: Rule, words: str) -> list[Act]:
    """Give the acts that this rule alone finds in a sentence and no objection rejects."""
    low = lower(words)
    acts = list(apply_rule(rule, words, low, frozenset({"jp"})))
    for act in acts:
        act.clause = (0, len(low))
        weigh(act, low, OBJECTIONS)
    return [act for act in acts if not act.rejected]


def objections_to(words: str) -> set[str]:
    """Name the objections that were raised against anything found in a sentence."""
    acts = [act for deciding in (False, True) for act in find_acts(words, deciding=deciding)]
    return {act.rejected for act in acts} | {reason for act in acts for reason in act.reasons}


@pytest.mark.parametrize(("rule", "words"), EXAMPLES)
def test_a_rule_finds_its_examples(rule: Rule, words: str) -> None:
    assert by_rule(rule, words)


@pytest.mark.parametrize(("rule", "words"), EXAMPLES)
def test_the_words_of_an_example_trigger_its_rule(rule: Rule, words: str) -> None:
    assert rule in RULES_BY_WORD.choose(lower(words))


@pytest.mark.parametrize(("rule", "words"), NEAR_MISSES)
def test_a_rule_makes_nothing_firm_of_its_near_misses(rule: Rule, words: str) -> None:
    assert [act for act in by_rule(rule, words) if act.strength == "firm"] == []


@pytest.mark.parametrize(("objection", "words"), OBJECTED)
def test_an_objection_is_raised_against_its_examples(objection: Objection, words: str) -> None:
    assert objection.name in objections_to(words)


@pytest.mark.parametrize(("objection", "words"), LEFT_ALONE)
def test_an_objection_leaves_its_near_misses_alone(objection: Objection, words: str) -> None:
    assert objection.name not in objections_to(words)


def test_names_tell_rules_and_objections_apart() -> None:
    names = [rule.name for rule in RULES] + [objection.name for objection in OBJECTIONS]

    assert len(set(names)) == len(names)


def test_an_objection_names_only_rules_that_there_are() -> None:
    named = {name for objection in OBJECTIONS for name in objection.spares | objection.only}

    assert named - {rule.name for rule in RULES} == set()
