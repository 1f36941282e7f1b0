"""The weights that ship: their format, and that they say nothing about anybody."""

import math
import re

from ccpi_actions.commitments.detection.units import Unit
from ccpi_actions.commitments.language.clauses import lower
from ccpi_actions.commitments.scoring.clauses import find_clauses
from ccpi_actions.commitments.scoring.features import Features, Place, more_features, plain_features
from ccpi_actions.commitments.scoring.model import Model, Provenance, fitted, probability, speaks_for, total
from ccpi_actions.minutes.people.first_names import FIRST_NAMES
from tests.commitments.meetings import meeting

MODEL = Model(
    Provenance("by hand", 0, 0, 0, 0), 0.7, 0.5, -9.0, -1.0, {"cue": {"would do": 1.5}, "word": {"ring": 0.5}}
)


def features_of(sentence: str) -> Features:
    """Describe the first clause of a sentence in the minutes of an invented council."""
    minutes, text = meeting(sentence, present=("Jill Orme",))
    item = minutes.items[0]
    unit = Unit(0, len(text), item.passages[0], item)
    found = find_clauses(text, lower(text), deciding=False)
    place = Place(unit, text, lower(text), None, len(found))
    return [*plain_features(found[0], place.low), *more_features(found[0], place, frozenset({"jill"}))]


def test_the_features_of_a_clause_can_be_read() -> None:
    shown = {(what, value) for what, values in features_of("Jill would ring them by Friday.") for value in values}
    assert shown >= {
        ("cue", "would do"),
        ("verb", "ring"),
        ("word", "friday"),
        ("next", "them"),
        ("subject", "person"),
        ("class", "contact"),
        ("subject, cue", "person, would do"),
        ("subject shows", "known here"),
        ("subject shows", "first name"),
        ("sign", "a time"),
        ("sign", "somebody's pronoun after"),
        ("place", "alone"),
    }


def test_the_weights_of_what_is_seen_are_summed_up() -> None:
    features: Features = [("cue", ("would do",)), ("word", ("ring", "gate")), ("colour", ("red",))]
    assert total(MODEL, features) == 2.0
    assert probability(0.0) == 0.5
    assert speaks_for(MODEL, features) == ["cue “would do”", "word “ring”"]


def test_the_fitted_weights_are_what_they_promise_to_be() -> None:
    model = fitted()
    assert model.provenance.commitments > 1000
    assert 0.5 < model.firm < 1
    assert 0 < model.possible < model.firm
    assert math.isfinite(model.floor)
    weights = [weight for values in model.weights.values() for weight in values.values()]
    assert 500 < len(weights) < 2500
    assert all(math.isfinite(weight) and abs(weight) < 5 for weight in weights)


def test_the_fitted_weights_name_nobody_and_quote_nothing() -> None:
    for what in ("word", "near", "next", "verb", "subject ends"):
        for value in fitted().weights[what]:
            assert re.fullmatch(r"[a-z]+(?:-[a-z]+)?|0", value), f"{what}: {value} is more than one plain word"
            assert value not in FIRST_NAMES
