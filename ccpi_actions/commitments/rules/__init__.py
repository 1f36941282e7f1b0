"""The rules by which words of minutes are taken for a commitment, and the objections against them: data, by family."""

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
from ccpi_actions.commitments.rules.model import Family, Objection, Rule

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
#: Family of each rule, by its name.
FAMILY: dict[str, Family] = {rule.name: rule.family for rule in RULES}
