"""Who presented an item: the officer who answers for it when nobody else is named."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.model import Introduction, Person
from ccpi_actions.minutes.names import tidy_name
from ccpi_actions.minutes.people.mentioned import mentioned_in
from ccpi_actions.minutes.people.names import NAME, is_titled
from ccpi_actions.minutes.people.presenter_rules import CALLED, VERBS, PresenterRule, finder
from ccpi_actions.minutes.people.presenters_headed import (
    LONGEST_HEADING,
    named_in_heading,
    named_in_list,
    named_in_title,
    opens_speakers,
)
from ccpi_actions.minutes.people.speakers import is_somebody, speakers_in

#: The dot of a title or initial before a capital. It begins with the dot, which few places have.
_DOTS = re.compile(
    r"\.(?:(?<=\b[A-Z]\.)|(?<=\b(?:Mr|Ms|Dr)\.)|(?<=\b(?:Mrs|Rev|Sgt)\.)|(?<=\b(?:Cllr|Coun|Prof|Insp)\.)"
    r"|(?<=\bCllrs\.))(?=\s?[A-Z])"
)
#: Copies of web pages lose the space after a title: "MsAnn Brook".
_GLUED_TITLE = re.compile(r"[A-Z](?<=[rsl].)(?:(?<=\b(?:Mr|Ms|Dr).)|(?<=\bMrs.)|(?<=\b(?:Miss|Cllr).))(?=[a-z])")
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z])")
#: Name of the rule of those in a list of speakers.
_LISTED = "list of speakers"
#: As much of a line as tells who presents, and as short a line as may be a title.
_HEAD, _SHORT = 420, 70
_REACH = 320
_SENTENCES = 3
_LONGEST_SUBJECT = 240
_LONGEST_HEADING = 50
_LONGEST_CODE = 4
_IS = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|be|been|to|[a-z]{3,}ed)\b")
#: First words of sentences whose subject is nobody.
_NO_FIRST = frozenset(
    "It Members This That These Those There A An No All Some Both They He She We I In At On For From To As If When"
    " After Following Concern Concerns Discussion Apologies Resolved RESOLVED Residents Parishioners Further"
    " Questions".split()
)
#: "In reply to questions, |the Head of Works said", "With the aid of slides, |Mr Hall".
_LEADS_IN = frozenset(
    "In With On By Despite At For Following During After Before Responding Speaking Turning Using Introducing "
    "Presenting".split()
)
_LEAD_IN = re.compile(r"\w+ (?!(?:the )?[A-Z]{2}|Mrs?\b|Ms\b)[^,.;:]{2,90}, (?=(?:the )?[A-Z])")
#: "… and invited Lena Frost, Service Manager, |to present the report".
_INVITED = re.compile(
    r"\b(?:invited|asked|supported by|accompanied by|assisted by|together with|handed over to) "
    rf"(?P<who>(?:{NAME}|the [A-Z])[^.;:]{{0,120}}?),?"
    r"(?: to (?:present|introduce|speak|outline|give|take|update|explain)\b|$|\.)"
)
_INVITING = frozenset("invited asked supported accompanied assisted together handed".split())
#: Words before a verb that are no subject: another sentence, or a passive ("the gate was reported").
_NO_SUBJECT = re.compile(r"[.:?!](?:\s|$)")
_NO_SUBJECT_LAST = re.compile(r"\b(?:was|were|been|be|is|are|that|which|if|when|as|to|not)$")
#: As much of their end as may be the last of them.
_LONGEST_LAST = 6

#: A rule, whether it leads its sentence, the word that must stand there, and the search of its pattern.
_Call = tuple[PresenterRule, bool, str, Callable[[str, int, int], re.Match[str] | None]]


def introductions_of(
    title: str, lines: Sequence[Line], start: int, there: list[Person], *, topics: bool = False
) -> list[Introduction]:
    """Find who presents an item, in order.

    In: the item's title, its lines, where it starts, and the people at the meeting, whose names and posts complete what
    the item says ("Mrs Tidy" is the Tina Tidy whose post was printed before). Out: one Introduction for each place
    where somebody begins to speak to the item; those that the title names begin at ``start``. With ``topics`` the item
    is a list of matters, each of which may have a speaker of its own.
    """
    reader = _PresenterReader(there, topics=topics)
    reader.read_title(title, start)
    for line in lines:
        reader.read_line(line)
    found = reader.introductions(start)
    if all(person.role == "member" for one in found for person in one.people):
        named = mentioned_in(lines, there)
        found = [*named, *(one for one in found if not named or one.start > named[0].start)]
    return _merged(found) if len(found) > 1 else found


class _PresenterReader:
    """Gathers who presents an item, line by line; knows whether a new matter begins, and how sure the last was."""

    def __init__(self, there: list[Person], *, topics: bool) -> None:
        #: Those at the meeting, and before them whoever the item has introduced.
        self._known = list(there)
        self._topics = topics
        self._found: list[Introduction] = []
        #: Those whom a rule found that counts only where no other finds anybody.
        self._fallback: list[Introduction] = []
        #: The line before opens, or goes on with, a list of speakers.
        self._listed = False
        #: A new matter may begin here, with a presenter of its own.
        self._fresh = True
        #: Somebody was said in so many words to present: weaker rules are not asked.
        self._strong = False

    def read_title(self, title: str, start: int) -> None:
        """Read whom the title names; ``start`` is where the item begins."""
        people = named_in_title(title, self._known)
        if people:
            self._found.append(Introduction(start, people, "title"))

    def read_line(self, line: Line) -> None:
        """Read one line of the item."""
        text = line.text
        if (line.label and not line.bullet) or (len(text) < _SHORT and not text.rstrip().endswith((".", ";", ","))):
            self._fresh = True
            self._strong = self._strong and not self._topics
        if self._listed and (group := named_in_list(line, self._known)):
            self._add_listed(line, group)
            return
        self._listed = text.endswith(":") and opens_speakers(text)
        heading = named_in_heading(line, self._known) if len(text) <= LONGEST_HEADING else None
        if heading is not None:
            self._found.append(heading)
            self._fresh = False
            return
        self._read_words(line)

    def introductions(self, start: int) -> list[Introduction]:
        """Return who presents the item; those of weak rules alone have presented it from its ``start``."""
        return self._found or [Introduction(start, one.people, one.rule) for one in self._fallback]

    def _add_listed(self, line: Line, group: list[Person]) -> None:
        if self._found and self._found[-1].rule == _LISTED:
            before = self._found.pop()
            self._found.append(Introduction(before.start, [*before.people, *group], _LISTED))
        else:
            self._found.append(Introduction(line.start, group, _LISTED))
        self._known = [*group, *self._known]

    def _read_words(self, line: Line) -> None:
        """Read what a line says, by the rules whose verbs it has."""
        text = line.text
        words = (tidy_name(text[:_HEAD]) if text.isupper() else text[:_HEAD].lstrip("([*_ ")).split()
        verbs = VERBS.intersection(words)
        introduced = _introduced(words, verbs, self._known, weak=self._fresh and not self._strong) if verbs else None
        if introduced is None:
            return
        rule, people = introduced
        (self._fallback if rule.force == "fallback" else self._found).append(
            Introduction(line.start, people, rule.name)
        )
        self._known = [*people, *self._known]
        self._strong = self._strong or rule.force == "strong"
        self._fresh = self._fresh and rule.force == "fallback"


def sentences_of(words: list[str], most: int) -> list[str]:
    """Return the first sentences of some words as the rules read them: titles and initials without dots."""
    head = _DOTS.sub("", " ".join(words))
    if "Cllr" in head or "Mr" in head or "Ms" in head or "Dr" in head or "Miss" in head:
        head = _GLUED_TITLE.sub(r" \g<0>", head)
    sentences: list[str] = []
    start = 0
    while len(sentences) < most and (stop := _SENTENCE.search(head, start)):
        sentences.append(head[start : stop.start() + 1])
        start = stop.end()
    return sentences if len(sentences) == most else [*sentences, head[start:]]


def presenters_in(introductions: list[Introduction]) -> list[Person]:
    """Return all people introduced, each once, in order."""
    people: list[Person] = []
    for introduction in introductions:
        for person in introduction.people:
            if not any(person.name == other.name and (person.name or person.post == other.post) for other in people):
                people.append(person)
    return people


def _introduced(
    words: list[str], verbs: frozenset[str], known: list[Person], *, weak: bool
) -> tuple[PresenterRule, list[Person]] | None:
    """Return the first rule that finds people in the words of a line, and the people.

    ``verbs`` are those of the words that rules need; weak rules are tried only with ``weak``.
    """
    calls, most = _rules_called(verbs, weak=weak)
    if not calls:
        return None
    sentences = [_without_lead_in(sentence) for sentence in sentences_of(words, most)]
    #: Those whose first word may be that of somebody who presents.
    led = [sentence for sentence in sentences if sentence[: sentence.find(" ")] not in _NO_FIRST]
    for rule, leads, said, find in calls:
        among = led if leads else sentences
        if among and rule.force != "strong":
            first = sentences[: 1 + _is_heading(sentences[0])]
            among = [sentence for sentence in among if sentence in first]
        people = _people_by(rule, said, find, among, known)
        if rule.force == "weak":
            people = [person for person in people if is_somebody(person, known)]
        if people:
            return rule, people
    return None


@lru_cache(maxsize=2048)
def _rules_called(verbs: frozenset[str], *, weak: bool) -> tuple[list[_Call], int]:
    """Return the rules that some verbs call, and how many sentences they read.

    With each rule goes the one word that must stand in a sentence for it; "" where it needs one of several.
    """
    calls: list[_Call] = []
    for rule, needs in CALLED:
        called = needs & verbs
        if called and (weak or rule.force != "weak"):
            said = next(iter(called)) if len(called) == 1 and rule.force == "strong" else ""
            calls.append((rule, rule.leads, said, finder(rule.pattern)))
    return calls, _SENTENCES if any(call[0].force == "strong" for call in calls) else _SENTENCES - 1


def _people_by(
    rule: PresenterRule,
    said: str,
    find: Callable[[str, int, int], re.Match[str] | None],
    sentences: list[str],
    known: list[Person],
) -> list[Person]:
    """Return the people whom a rule finds in the first sentence where it finds any."""
    for sentence in sentences:
        match = find(sentence, 0, _REACH) if said in sentence else None
        if match is None:
            continue
        if rule.who == "inside":
            words = match["who"]
        else:
            words = sentence[: match.start()]
            if not words[:1].isupper() and not words.startswith("the "):
                continue
            if len(words) > _LONGEST_SUBJECT or _is_no_subject(words):
                continue
        people = [person for person in speakers_in(words, known) if not _shouts(person.name)]
        if people and rule.leads and not _INVITING.isdisjoint(sentence.split()):
            people.extend(_invited(sentence[match.end() :], known))
        if people:
            return people
    return []


def _is_no_subject(words: str) -> bool:
    """Say whether the words before a verb are no subject of it."""
    last = max(0, len(words) - _LONGEST_LAST)
    return _NO_SUBJECT.search(words) is not None or _NO_SUBJECT_LAST.search(words, last) is not None


def _without_lead_in(sentence: str) -> str:
    """Return a sentence from its subject on: "In reply to questions, the Head of Works said"."""
    if sentence[: sentence.find(" ")] not in _LEADS_IN:
        return sentence
    lead = _LEAD_IN.match(sentence)
    return sentence[lead.end() :] if lead is not None else sentence


def _invited(words: str, known: list[Person]) -> list[Person]:
    """Return those whom a presenter invited to go on, or who helped, by the words after the verb."""
    match = _INVITED.search(words)
    found = speakers_in(match["who"], known) if match is not None else []
    return [person for person in found if is_somebody(person, known)]


def _shouts(name: str) -> bool:
    """Say whether a name is words in capitals that head a paragraph ("PREVIOUSLY CIRCULATED"), not a person's."""
    return len(name) > _LONGEST_CODE and name.isupper() and not is_titled(name)


def _is_heading(sentence: str) -> bool:
    """Say whether the first sentence of a line only says what it is about: "Caravan at the copse."."""
    return len(sentence) < _LONGEST_HEADING and VERBS.isdisjoint(sentence.split()) and not _IS.search(sentence)


def _merged(found: list[Introduction]) -> list[Introduction]:
    """Put introductions in order, those at one place joined, one that names the same people again left out."""
    merged: list[Introduction] = []
    for one in sorted(found, key=lambda each: each.start):
        if merged and [person.name or person.post for person in merged[-1].people] == [
            person.name or person.post for person in one.people
        ]:
            continue
        merged.append(one)
    return merged
