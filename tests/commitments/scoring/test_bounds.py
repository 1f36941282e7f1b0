"""Clauses are given up early only where they could not have become possible."""

import pytest

from ccpi_actions.commitments.detection.units import Unit
from ccpi_actions.commitments.language.clauses import lower
from ccpi_actions.commitments.scoring.bounds import Most
from ccpi_actions.commitments.scoring.clauses import find_clauses
from ccpi_actions.commitments.scoring.features import (
    Around,
    Place,
    actor_features,
    more_features,
    plain_features,
    said_features,
    sign_features,
)
from ccpi_actions.commitments.scoring.model import Model, Provenance, fitted, log_odds, total
from ccpi_actions.commitments.scoring.signs import SIGNS
from ccpi_actions.commitments.scoring.weigher import Weigher
from tests.commitments.meetings import meeting

SENTENCES = [
    "Jill said that she would ring them by Friday if it was dry.",
    "Cllr Ashe had agreed that the report would come to the next meeting.",
    "The hedge could be cut before the summer, but nobody would do it?",
    "Jill asked the Clerk to bring the figures to the June meeting.",
    "It was proposed that members would not be told.",
    "Clerk to look at it again in the morning.",
]
CONTRARY = Model(
    Provenance("by hand", 0, 0, 0, 0),
    firm=0.9,
    possible=0.3,
    floor=-9.0,
    base=-1.0,
    weights={
        "said": {"said": -0.5, "agreed": 0.4, "nothing": 0.2},
        "said, subject": {"said, pronoun": 0.7, "agreed, information": -0.6},
        "sign": {"a time": -0.8, "a meeting to come": 0.5, "a condition in it": -0.3},
        "sign, subject": {"a time, pronoun": 1.1, "a question, thing": -2.0},
    },
)


@pytest.mark.parametrize("model", [fitted(), CONTRARY])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_clause_gains_more_than_is_allowed_for_and_none_that_is_possible_is_given_up(
    sentence: str, model: Model
) -> None:
    minutes, text = meeting(sentence, present=("Jill Orme",))
    unit = Unit(0, len(text), minutes.items[0].passages[0], minutes.items[0])
    low, known = lower(text), frozenset({"jill"})
    clauses = find_clauses(text, low, deciding=False)
    place = Place(unit, text, low, None, len(clauses))
    assert clauses
    possible = []
    for clause in clauses:
        actor = actor_features(clause, place, known)
        most = Most(model, actor.kind)
        signs = [sign.name for sign in SIGNS if Around(clause, place).shows(sign)]
        assert total(model, said_features(clause, low, actor)) <= most.said
        assert total(model, sign_features(signs, actor)) <= most.signs
        odds = (
            model.base + total(model, plain_features(clause, low)) + total(model, more_features(clause, place, known))
        )
        if odds >= log_odds(model.possible):
            possible.append(clause.verb)
    weighed = Weigher(model, known, text, low).weigh([], [unit], [])
    assert [one.predicate.start for one in weighed if one.predicate is not None] == possible
