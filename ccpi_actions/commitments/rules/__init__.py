"""The rules by which words of minutes are taken for a commitment, and the objections against them: data, by family."""

from ccpi_actions.commitments.rules import (
    action_lines,
    against,
    agendas,
    agreements,
    answers,
    asked_for,
    entrusted,
    errands,
    forthcoming,
    granted,
    imperatives,
    needs,
    promises,
    put_off,
    receiving,
    requests,
    resolutions,
    sense,
    shorthand,
    suggestions,
    undertakings,
    underway,
    wanted,
    willing,
)
from ccpi_actions.commitments.rules.model import Family, Objection, Rule

#: In order of preference: of two rules that find the same act with the same strength the first names it.
RULES: tuple[Rule, ...] = (
    *action_lines.RULES,
    *undertakings.RULES,
    *willing.RULES,
    *answers.RULES,
    *asked_for.RULES,
    *sense.RULES,
    *agreements.RULES,
    *requests.RULES,
    *entrusted.RULES,
    *suggestions.RULES,
    *put_off.RULES,
    *agendas.RULES,
    *promises.RULES,
    *needs.RULES,
    *errands.RULES,
    *shorthand.RULES,
    *resolutions.RULES,
    *imperatives.RULES,
    *underway.RULES,
    *receiving.RULES,
    *wanted.RULES,
    *forthcoming.RULES,
    *granted.RULES,
)
OBJECTIONS: tuple[Objection, ...] = against.OBJECTIONS
#: Family of each rule, by its name.
FAMILY: dict[str, Family] = {rule.name: rule.family for rule in RULES}
