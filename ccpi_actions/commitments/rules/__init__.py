"""The rules by which words of minutes are taken for a commitment, and the objections against them: data, by family."""

from ccpi_actions.commitments.rules import (
    actionlines,
    against,
    agendas,
    agreements,
    asked_for,
    impersonal,
    infinitives,
    later,
    notes,
    oblique,
    orders,
    planned,
    promises,
    receiving,
    requests,
    resolutions,
    sense,
    suggestions,
    telling,
    terse,
    undertakings,
    underway,
    wanted,
    willing,
)
from ccpi_actions.commitments.rules.model import Family, Objection, Rule

#: In order of preference: of two rules that find the same act with the same strength the first names it.
RULES: tuple[Rule, ...] = (
    *actionlines.RULES,
    *undertakings.RULES,
    *asked_for.RULES,
    *impersonal.RULES,
    *agreements.RULES,
    *requests.RULES,
    *suggestions.RULES,
    *agendas.RULES,
    *promises.RULES,
    *planned.RULES,
    *infinitives.RULES,
    *resolutions.RULES,
    *notes.RULES,
    *underway.RULES,
    *willing.RULES,
    *receiving.RULES,
    *later.RULES,
    *orders.RULES,
    *telling.RULES,
    *terse.RULES,
    *oblique.RULES,
    *sense.RULES,
    *wanted.RULES,
)
OBJECTIONS: tuple[Objection, ...] = against.OBJECTIONS
#: Family of each rule, by its name.
FAMILY: dict[str, Family] = {rule.name: rule.family for rule in RULES}
