"""The rules by which a sentence of minutes is taken for a commitment, and those against; data, by grammatical family."""

from ccpi_actions.commitments.rules import (
    actionlines,
    agendas,
    infinitives,
    objections,
    promises,
    requests,
    resolutions,
    undertakings,
)
from ccpi_actions.commitments.rules.model import Objection, Rule

#: In order of preference: of two rules that find the same act with the same strength the first names it.
RULES: tuple[Rule, ...] = (
    *actionlines.RULES,
    *undertakings.RULES,
    *requests.RULES,
    *agendas.RULES,
    *promises.RULES,
    *infinitives.RULES,
    *resolutions.RULES,
)
OBJECTIONS: tuple[Objection, ...] = objections.OBJECTIONS
