"""The fitted weights, and the score of a clause by them."""

import math
from functools import cache
from pathlib import Path

import msgspec

from ccpi_actions.commitments.scoring.features import Features


class Provenance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the weights were fitted on, in numbers: no text of it is kept."""

    fitted_by: str
    #: Labelled documents, and how many councils they are of.
    documents: int
    councils: int
    #: Clauses that looked ahead, and how many of them were labelled as commitments.
    clauses: int
    commitments: int


class Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A log-linear model: the logarithm of the odds is ``base`` and the sum of the weights of what is seen."""

    provenance: Provenance
    #: From this probability on a clause is a commitment, and from this one on it may be one.
    firm: float
    possible: float
    #: A clause whose plain features sum up to less is not looked at further.
    floor: float
    base: float
    #: By what a feature says and its value: {"cue": {"is going to do": 0.61, …}, …}.
    weights: dict[str, dict[str, float]]


_NONE: dict[str, float] = {}


@cache
def fitted() -> Model:
    """Give the weights that ship with the package; read once, when the first clause is weighed."""
    return msgspec.json.decode(Path(__file__).with_name("weights.json").read_bytes(), type=Model)


def total(model: Model, features: Features) -> float:
    """Sum up the weights of features."""
    found = 0.0
    for what, values in features:
        if values:
            weights = model.weights.get(what, _NONE)
            for value in values:
                if value in weights:
                    found += weights[value]
    return found


def probability(odds: float) -> float:
    """Turn the logarithm of odds into a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def log_odds(chance: float) -> float:
    """Turn a probability into the logarithm of odds."""
    return math.log(chance / (1 - chance))


#: So many features are named as reasons.
_NAMED = 3


def speaks_for(model: Model, features: Features) -> list[str]:
    """Name the features that speak most for a commitment, the strongest first."""
    weighed = [
        (-model.weights.get(what, _NONE).get(value, 0.0), value if what == "sign" else f"{what} “{value}”")
        for what, values in features
        for value in values
    ]
    return [name for weight, name in sorted(weighed)[:_NAMED] if weight < 0]
