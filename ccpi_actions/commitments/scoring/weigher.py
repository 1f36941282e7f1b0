"""Adding to what the rules found in a meeting the clauses that the model takes for commitments."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.detection.leads import stays_possible
from ccpi_actions.commitments.detection.units import Unit
from ccpi_actions.commitments.language.actors import actor_class
from ccpi_actions.commitments.model import NearMiss, Span, Strength
from ccpi_actions.commitments.rules.model import OURS
from ccpi_actions.commitments.scoring.bounds import Most
from ccpi_actions.commitments.scoring.clauses import Clause, find_clauses
from ccpi_actions.commitments.scoring.features import (
    Around,
    Place,
    actor_features,
    more_features,
    plain_features,
    said_features,
)
from ccpi_actions.commitments.scoring.model import Model, log_odds, probability, speaks_for, total

#: How a candidate names the model where a rule's name stands.
WEIGHED = "weighed clause"


class Weigher:
    """Weighs the paragraphs of one meeting."""

    def __init__(self, model: Model, known: frozenset[str], text: str, low: str) -> None:
        """Take the model, the names of those present in lower case, the text, and the same as ``lower`` gives it."""
        self.model = model
        self.known = known
        self.text = text
        self.low = low
        self.least = log_odds(model.possible)
        #: What may be reached at most, by who is to act.
        self.most: dict[str, Most] = {}

    def weigh(self, found: list[Candidate], sentences: Sequence[Unit], rejected: Sequence[NearMiss]) -> list[Candidate]:
        """Judge a paragraph in which no rule is sure of anything.

        Takes what the rules found in it, its sentences, and what objections rejected; gives the candidates to keep
        instead: what was possible is firm where the model is sure of it, and clauses of the model's own are added. What
        was rejected stays so, and what is only wished for remains a wish. A paragraph with a firm candidate is left
        alone: what else it says is mostly about that.
        """
        if any(candidate.strength == "firm" for candidate in found):
            return found
        result = list(found)
        starts = [unit.start for unit in sentences]
        closed = {bisect_right(starts, miss.quote.start) - 1 for miss in rejected}
        doubted: dict[int, list[int]] = {}
        for place, candidate in enumerate(found):
            doubted.setdefault(bisect_right(starts, candidate.quote.start) - 1, []).append(place)
        for number, (unit, following) in enumerate(zip(sentences, (*sentences[1:], None), strict=True)):
            if number in closed:
                continue
            for clause, odds, reasons in self._likely(unit, following):
                strength: Strength = "firm" if probability(odds) >= self.model.firm else "possible"
                reason = f"weighed {probability(odds):.2f}: {', '.join(reasons)}"
                verb = unit.start + clause.verb
                own = [
                    place
                    for place in doubted.get(number, ())
                    if result[place].quote.start <= verb < result[place].quote.end
                ]
                if not own:
                    result.append(self._candidate(clause, unit, strength, reason))
                elif strength == "firm" and not stays_possible(result[own[0]]):
                    one = result[own[0]]
                    result[own[0]] = msgspec.structs.replace(one, strength="firm", reasons=[*one.reasons, reason])
        return result

    def _likely(self, unit: Unit, following: Unit | None) -> Iterator[tuple[Clause, float, list[str]]]:
        """Give the clauses of a sentence that are at least possible, with the logarithm of their odds and reasons."""
        low = self.low[unit.start : unit.end]
        clauses = find_clauses(self.text[unit.start : unit.end], low, deciding=unit.resolution)
        place: Place | None = None
        given = 0.0
        for clause in clauses:
            plain = plain_features(clause, low)
            odds = self.model.base + total(self.model, plain)
            if odds < self.model.floor:
                continue
            if place is None:
                place = Place(unit, self.text, self.low, following, len(clauses))
                given = total(self.model, place.features)
            if not self._may_reach(odds + given, clause, place):
                continue
            more = more_features(clause, place, self.known)
            odds += total(self.model, more)
            if odds >= self.least:
                yield clause, odds, speaks_for(self.model, plain + more)

    def _may_reach(self, odds: float, clause: Clause, place: Place) -> bool:
        """Tell whether a clause may still be possible: few can, whatever may be found that takes work to look for."""
        actor = actor_features(clause, place, self.known)
        odds += total(self.model, actor.features)
        most = self.most.get(actor.kind)
        if most is None:
            most = self.most[actor.kind] = Most(self.model, actor.kind)
        if odds + most.said + most.signs < self.least:
            return False
        odds += total(self.model, said_features(clause, place.low, actor)) + most.signs
        around: Around | None = None
        for sign, weight in most.by_sign:
            if odds < self.least:
                return False
            around = around or Around(clause, place)
            seen = around.shows(sign)
            if seen != (weight > 0):
                odds -= abs(weight)
        return odds >= self.least

    def _candidate(self, clause: Clause, unit: Unit, strength: Strength, reason: str) -> Candidate:
        """Make a candidate of a clause; its subject is told only where it can be held to something, or is the thing."""
        passive = clause.form.endswith("done")
        subject = self._span(unit, *clause.subject)
        tells = passive or actor_class(subject.text, self.known) in OURS
        return Candidate(
            quote=self._span(unit, clause.start, clause.end),
            sentence=self._span(unit, 0, unit.end - unit.start),
            passage=unit.passage,
            item=unit.item,
            rule=WEIGHED,
            cue=self._span(unit, clause.place, clause.verb_end),
            strength=strength,
            subject=subject if tells and subject.text else None,
            predicate=self._span(unit, clause.verb, clause.end),
            passive=passive,
            reasons=[reason],
        )

    def _span(self, unit: Unit, start: int, end: int) -> Span:
        """Give a part of a sentence without what joins it to the next."""
        first = unit.start + start
        words = self.text[first : unit.start + end].rstrip(" ,;\n")
        return Span(first, first + len(words), words)
