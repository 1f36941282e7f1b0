"""How much may still be found for a clause: most are given up before the words around them are searched."""

from ccpi_actions.commitments.scoring.model import Model
from ccpi_actions.commitments.scoring.signs import SIGNS, Sign

#: Sums of the same weights in another order differ by less.
_SLACK = 1e-6


class Most:
    """What a clause with a given actor may gain at most by what was said before it, and by signs."""

    def __init__(self, model: Model, actor: str) -> None:
        """Take the model and the class of who is to act (or "nobody")."""
        said, with_actor = model.weights.get("said", {}), model.weights.get("said, subject", {})
        verbs = {*said, *(key.split(", ", maxsplit=1)[0] for key in with_actor)}
        self.said = max((said.get(verb, 0.0) + with_actor.get(f"{verb}, {actor}", 0.0) for verb in verbs), default=0.0)
        self.said = max(0.0, self.said)
        sign, with_actor = model.weights.get("sign", {}), model.weights.get("sign, subject", {})
        weights = [(one, sign.get(one.name, 0.0) + with_actor.get(f"{one.name}, {actor}", 0.0)) for one in SIGNS]
        #: The signs with what each gives, the most telling first.
        self.by_sign: list[tuple[Sign, float]] = sorted(
            (pair for pair in weights if pair[1]), key=lambda pair: -abs(pair[1])
        )
        self.signs = sum(weight for _, weight in self.by_sign if weight > 0) + _SLACK
