"""Finds the clauses that commit somebody to something, by rules and the objections against them."""

import re

import msgspec

from ccpi_actions.commitments.act import Act
from ccpi_actions.commitments.acts import find_acts
from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.clauses import lower
from ccpi_actions.commitments.leads import (
    accepts,
    for_next_agenda,
    governed,
    is_wish,
    keeps_own_act,
    opens_list,
    pieces,
    whole,
)
from ccpi_actions.commitments.margins import by_margin, tells_done
from ccpi_actions.commitments.model import NearMiss, Span
from ccpi_actions.commitments.units import Unit, units
from ccpi_actions.minutes.model import Minutes


def find_candidates(minutes: Minutes, text: str) -> tuple[list[Candidate], list[NearMiss]]:
    """Find what may be commitments.

    Takes the minutes of one meeting and the text that their offsets index; gives candidates in the order of the
    text, and near misses: what a rule found and an objection took away.
    """
    reader = _Reader(minutes, text)
    for unit in units(minutes, text):
        reader.read(unit)
    reader.end_passage()
    return sorted(reader.candidates, key=lambda candidate: candidate.quote.start), reader.misses


class _Reader:
    """Goes through the sentences of a meeting and remembers what the next may depend on."""

    def __init__(self, minutes: Minutes, text: str) -> None:
        self.text = text
        self.low = lower(text)
        self.known = _known(minutes)
        self.candidates: list[Candidate] = []
        self.misses: list[NearMiss] = []
        #: Where in ``candidates`` those of the passage begin, and of the two sentences before.
        self.passage_from = 0
        self.recent_from = 0
        self.last_from = 0
        self.unit: Unit | None = None
        self.governor: Unit | None = None

    def read(self, unit: Unit) -> None:
        """Take in one sentence."""
        if self.unit is not None and unit.passage is not self.unit.passage:
            first = self.passage_from
            self.end_passage()
            if tells_done(self.unit.passage, unit.passage, self.text):
                self.candidates[first:] = [lowered(one, "the list says it is done") for one in self.candidates[first:]]
        self.unit = unit
        sentence = self.text[unit.start : unit.end]
        low = self.low[unit.start : unit.end]
        if self.recent_from < len(self.candidates) and accepts(sentence):
            self._accept()
        new = self._candidates(unit, sentence, low)
        if not new and for_next_agenda(unit, low):
            new = [self._piece(unit, piece) for piece in pieces(sentence)]
        if self.governor is not None and governed(self.governor, unit, sentence):
            if not any(candidate.strength == "firm" for candidate in new):
                new = [whole(unit, "listed", self.text)]
        else:
            self.governor = unit if opens_list(low) else None
            if self.governor is not None and not keeps_own_act(low):
                new = [] if low.rstrip().endswith(":") else [whole(unit, "listed", self.text)]
        self.recent_from, self.last_from = self.last_from, len(self.candidates)
        self.candidates.extend(new)

    def end_passage(self) -> None:
        """Look at the margin of the passage that ends."""
        if self.unit is not None:
            found = self.candidates[self.passage_from :]
            self.candidates[self.passage_from :] = by_margin(self.unit, found, self.text)
        self.passage_from = self.recent_from = self.last_from = len(self.candidates)

    def _accept(self) -> None:
        """Make firm what the two sentences before wished for."""
        for place in range(self.recent_from, len(self.candidates)):
            candidate = self.candidates[place]
            if is_wish(candidate):
                reasons = [*candidate.reasons, "accepted in the next sentence"]
                self.candidates[place] = msgspec.structs.replace(candidate, strength="firm", reasons=reasons)

    def _candidates(self, unit: Unit, sentence: str, low: str) -> list[Candidate]:
        """Give the candidates of a sentence, and note what was rejected in it."""
        found: list[Candidate] = []
        for act in find_acts(sentence, low, deciding=unit.resolution, known=self.known):
            if act.rejected == "owner alone" and (taken := self._taken_up(unit)) is not None:
                found.append(taken)
            elif act.rejected:
                quote = self._span(unit, act.clause)
                self.misses.append(NearMiss(quote, act.rule.name, act.rejected, unit.item.number))
            else:
                found.append(self._candidate(act, unit))
        return found

    def _taken_up(self, unit: Unit) -> Candidate | None:
        """Make a candidate of "Clerk to action." and the sentence before, where nothing in the passage is firm."""
        if any(candidate.strength == "firm" for candidate in self.candidates[self.passage_from :]):
            return None
        candidate = whole(unit, "clerk to action", self.text)
        if unit.before is None:
            return candidate  # what is to be done is in the heading
        if unit.before[0] < unit.passage.start:
            return None
        quote = Span(unit.before[0], unit.end, self.text[unit.before[0] : unit.end])
        return msgspec.structs.replace(candidate, quote=quote, sentence=quote, predicate=None)

    def _piece(self, unit: Unit, place: tuple[int, int]) -> Candidate:
        """Make a candidate of one entry of a list that stands in a sentence."""
        return msgspec.structs.replace(whole(unit, "listed", self.text), quote=self._span(unit, place))

    def _candidate(self, act: Act, unit: Unit) -> Candidate:
        """Make a candidate of an act."""
        subject = act.subject if act.subject and act.subject[0] < act.subject[1] else None
        return Candidate(
            quote=self._span(unit, act.clause),
            sentence=self._span(unit, (0, unit.end - unit.start)),
            passage=unit.passage,
            item=unit.item,
            rule=act.rule.name,
            cue=self._span(unit, (act.start, act.end)),
            strength=act.strength,
            subject=self._span(unit, subject) if subject else None,
            predicate=self._span(unit, (act.verb, max(act.verb, act.clause[1]))),
            passive=act.rule.passive,
            reasons=act.reasons,
        )

    def _span(self, unit: Unit, place: tuple[int, int]) -> Span:
        start, end = unit.start + place[0], unit.start + place[1]
        return Span(start, end, self.text[start:end])


def lowered(candidate: Candidate, reason: str) -> Candidate:
    """Give a candidate made only possible, with the reason."""
    return msgspec.structs.replace(candidate, strength="possible", reasons=[*candidate.reasons, reason])


_TITLES = frozenset("cllr cllrs councillor mr mrs ms miss dr county borough district".split())


def _known(minutes: Minutes) -> frozenset[str]:
    """Give the names of those present and their initials, in lower case."""
    found: set[str] = set()
    for person in (*minutes.present, *minutes.attending):
        found.add(person.name.lower())
        names = [w for w in re.findall(r"[\w'’-]+", person.name) if w[:1].isupper() and w.lower() not in _TITLES]
        if len(names) > 1:
            found.update((names[0].lower(), names[-1].lower(), f"{names[0]} {names[-1]}".lower()))
            found.add("".join(name[0] for name in names).lower())
    return frozenset(found - {""})
