"""Finds the clauses that commit somebody to something, by rules and the objections against them."""

import re
from collections.abc import Callable, Iterator

import msgspec

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.detection.act import Act
from ccpi_actions.commitments.detection.acts import Matches, acts_of, that_hold
from ccpi_actions.commitments.detection.leads import (
    ANSWERED,
    DONE,
    REFUSED,
    accepts,
    answers,
    for_next_agenda,
    governed,
    is_wish,
    keeps_own_act,
    may_be_answered,
    may_be_refused,
    may_open_list,
    next_agenda_until,
    opens_list,
    pieces,
    refuses,
    whole,
)
from ccpi_actions.commitments.detection.margins import by_margin, is_done, tells_done
from ccpi_actions.commitments.detection.triggers import RULES_BY_WORD, Words
from ccpi_actions.commitments.detection.units import Setting, Unit, may_decide, settings, units
from ccpi_actions.commitments.language.clauses import lower
from ccpi_actions.commitments.model import NearMiss, Span
from ccpi_actions.commitments.scoring.model import Model, fitted
from ccpi_actions.commitments.scoring.weigher import Weigher
from ccpi_actions.minutes.model import Item, Minutes, Passage


def find_candidates(minutes: Minutes, text: str, model: Model | None = None) -> tuple[list[Candidate], list[NearMiss]]:
    """Find what may be commitments.

    Takes the minutes of one meeting, the text that their offsets index, and a model to weigh clauses by, if not the one
    that ships with the package; gives candidates in the order of the text, and near misses: what a rule found and an
    objection took away.
    """
    reader = _Reader(minutes, text, model or fitted())
    for setting in settings(minutes, text):
        reader.read(setting)
    return sorted(reader.candidates, key=lambda candidate: candidate.quote.start), reader.misses


class _Reader:
    """Goes through the paragraphs of a meeting and remembers what the next may depend on."""

    def __init__(self, minutes: Minutes, text: str, model: Model) -> None:
        self.text = text
        self.low = lower(text)
        self.known = known_names(minutes)
        self.weigher = Weigher(model, self.known, text, self.low)
        self.present = _is_in_present(self.low)
        #: The rules that hold in every sentence.
        self.holding = that_hold(-1, deciding=False, present=self.present)
        self.candidates: list[Candidate] = []
        self.misses: list[NearMiss] = []
        #: Where in ``candidates`` those of the passage begin, and of the two sentences before.
        self.passage_from = 0
        self.recent_from = 0
        self.last_from = 0
        #: The paragraph before and, if it is of the same item, its last sentence.
        self.passage: Passage | None = None
        self.item: Item | None = None
        self.before: tuple[int, int] | None = None
        self.governor: Unit | None = None
        #: Where the last paragraph starts that is of a list of business for the next meeting; -1: the item is none.
        self.next_agenda_until = -1
        #: The paragraph may open a list, or be one.
        self.listing = False

    def read(self, setting: Setting) -> None:
        """Take in one paragraph; one in which nothing can be found is not even cut into sentences."""
        passage = setting.passage
        words = RULES_BY_WORD.words(self.low, passage.start, passage.end)
        if setting.item is not self.item:
            self.item, self.before = setting.item, None
            self.next_agenda_until = next_agenda_until(setting.item, self.low)
        self.listing = passage.start <= self.next_agenda_until or may_open_list(self.low, passage.start, passage.end)
        if self.text[passage.start : passage.end].isspace():
            return
        told = self.candidates[self.passage_from :]
        if told and self.passage is not None and tells_done(self.passage, passage, self.text):
            self.candidates[self.passage_from :] = [lowered(one, "the list says it is done") for one in told]
        called = None
        if not RULES_BY_WORD.any_called(words, self.holding):
            called = RULES_BY_WORD.called(words, self.low, passage.start, passage.end)
        if called is None or called & self.holding or self._stirs(setting):
            sentences = list(units(setting, self.text, self.low, self.before))
        else:
            sentences = []
        self.passage_from = self.recent_from = self.last_from = len(self.candidates)
        self.passage = passage
        if not sentences:
            self.before = passage.start, passage.end
            return
        rejected_from = len(self.misses)
        if len(sentences) == 1:
            self._read_sentence(sentences[0], words, called)
        else:
            for unit, own in zip(sentences, _shared_out(words, sentences), strict=True):
                self._read_sentence(unit, own, None)
        self.before = sentences[-1].start, sentences[-1].end
        if passage.margin or passage.zone == "action":
            found = self.candidates[self.passage_from :]
            self.candidates[self.passage_from :] = by_margin(sentences[-1], found, self.text)
        found, rejected = self.candidates[self.passage_from :], self.misses[rejected_from:]
        self.candidates[self.passage_from :] = self.weigher.weigh(found, sentences, rejected)

    def _stirs(self, setting: Setting) -> bool:
        """Tell whether anything may be found in a paragraph where no word calls a rule."""
        return (
            self.governor is not None
            or self.listing
            or bool(setting.passage.margin)
            or may_decide(setting, self.text, self.low)
        )

    def _read_sentence(self, unit: Unit, words: Words, called: int | None) -> None:
        """Take in one sentence, with the words in it that may call a rule and, if known, the rules that they call."""
        if called is None:
            called = RULES_BY_WORD.called(words, self.low, unit.start, unit.end)
        called = that_hold(called, deciding=unit.resolution, present=self.present)
        if not called and not self.listing and self.governor is None and self.recent_from == len(self.candidates):
            return  # nothing in it, nothing before that it could change
        sentence = self.text[unit.start : unit.end]
        low = self.low[unit.start : unit.end]
        if self.recent_from < len(self.candidates):
            if refuses(sentence):
                self._doubt(may_be_refused, REFUSED)
            elif accepts(sentence):
                self._accept()
            elif answers(sentence):
                self._doubt(may_be_answered, ANSWERED)
            elif self.last_from == len(self.candidates) - 1 and is_done(sentence, 0):
                self.candidates[-1] = lowered(self.candidates[-1], DONE)
        matches = called and RULES_BY_WORD.matches(low, words, called, unit.start)
        new = self._candidates(matches, unit, sentence, low) if matches else []
        if not new and unit.passage.start <= self.next_agenda_until and for_next_agenda(unit, low):
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

    def _accept(self) -> None:
        """Make firm what the two sentences before wished for."""
        for place in range(self.recent_from, len(self.candidates)):
            candidate = self.candidates[place]
            if is_wish(candidate):
                reasons = [*candidate.reasons, "accepted in the next sentence"]
                self.candidates[place] = msgspec.structs.replace(candidate, strength="firm", reasons=reasons)

    def _doubt(self, may_be: Callable[[Candidate], bool], reason: str) -> None:
        """Doubt what was asked for in the sentence before and was refused, or told at once."""
        for place in range(self.last_from, len(self.candidates)):
            if may_be(self.candidates[place]):
                self.candidates[place] = lowered(self.candidates[place], reason)

    def _candidates(self, matches: Matches, unit: Unit, sentence: str, low: str) -> list[Candidate]:
        """Give the candidates of a sentence, and note what was rejected in it."""
        found: list[Candidate] = []
        for act in acts_of(matches, sentence, low, self.known):
            if act.rejected == "owner alone" and (taken := self._taken_up(unit)) is not None:
                found.append(taken)
            elif act.rejected:
                quote = self._span(unit, act.clause)
                self.misses.append(NearMiss(quote, act.rule.name, act.rejected, unit.item.number))
            else:
                found.append(self._candidate(act, unit))
        return found

    def _taken_up(self, unit: Unit) -> Candidate | None:
        """Make a candidate of "Clerk to action." and the sentence before, where nothing in that is firm."""
        since = unit.before[0] if unit.before else unit.start
        if any(one.strength == "firm" and one.quote.end > since for one in self.candidates[self.passage_from :]):
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


def _shared_out(words: Words, sentences: list[Unit]) -> Iterator[Words]:
    """Give each sentence the words of its paragraph that stand in it."""
    begin, last = 0, len(words)
    for unit in sentences:
        while begin < last and words[begin][0] < unit.start:
            begin += 1
        end = begin
        while end < last and words[end][0] < unit.end:
            end += 1
        yield words[begin:end]
        begin = end


def lowered(candidate: Candidate, reason: str) -> Candidate:
    """Give a candidate made only possible, with the reason."""
    return msgspec.structs.replace(candidate, strength="possible", reasons=[*candidate.reasons, reason])


_PRESENT = (" is ", " are ", " has ", " have ", " will ")
_PAST = (" was ", " were ", " had ", " would ")


def _is_in_present(low: str) -> bool:
    """Tell whether minutes are kept in the present tense: "The hedge is too high, Clerk writes to the owner"."""
    return sum(map(low.count, _PRESENT)) > 2 * sum(map(low.count, _PAST))


_TITLES = frozenset("cllr cllrs councillor mr mrs ms miss dr county borough district".split())


def known_names(minutes: Minutes) -> frozenset[str]:
    """Give the names of those present and their initials, in lower case."""
    found: set[str] = set()
    for person in (*minutes.present, *minutes.attending):
        found.add(person.name.lower())
        names = [w for w in re.findall(r"[\w'’-]+", person.name) if w[:1].isupper() and w.lower() not in _TITLES]
        if len(names) > 1:
            found.update((names[0].lower(), names[-1].lower(), f"{names[0]} {names[-1]}".lower()))
            found.add("".join(name[0] for name in names).lower())
    return frozenset(found - {""})
