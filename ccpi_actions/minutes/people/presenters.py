"""Who presented an item: the officer who answers for it when nobody else is named."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from ccpi_actions.minutes.lines import Line
from ccpi_actions.minutes.model import Introduction, Person
from ccpi_actions.minutes.names import tidy_name
from ccpi_actions.minutes.people.mentioned import mentioned_in
from ccpi_actions.minutes.people.names import NAME, POST_NOUN, TITLE, is_titled, people_in
from ccpi_actions.minutes.people.presenter_rules import CALLED, VERBS, PresenterRule, finder
from ccpi_actions.minutes.people.speakers import completed, holders_of, is_somebody, speakers_in

#: Of titles and lines in small letters.
_REPORT_OF = re.compile(
    r"(?P<who>chair(?:man|person|woman)?|(?:town |parish )?clerk|mayor|leader|treasurer|handyman|warden|tree warden"
    r"|engineer|secretary|superintendent|foreman|ranger|caretaker|surveyor|bookings? secretary"
    r"|footpaths? officer|county councillor|(?:district|borough) councillor)[’'`]?s?[’'`]? (?:verbal "
    r"|written )?report"
)
_TITLE_BRACKET = re.compile(rf"\((?P<who>(?:the )?[^()]{{0,90}}\b{POST_NOUN}\b[^()]{{0,60}})\)\s*$")
_TITLE_CONTACT = re.compile(
    r"[\[(](?:officer contact|contact officer|contact|lead officer|report author|author)\s?:\s?"
    r"(?P<who>[^\[\]()]{3,120})",
    re.IGNORECASE,
)
_TITLE_DASH = re.compile(
    rf"\breports?\s*[–-]\s*(?P<who>(?:(?:{TITLE})\.?\s)?[A-Z][\w.]*(?:\s[A-Z][\w’'-]+){{0,2}})\s*$", re.IGNORECASE
)
#: "Highways – Cllr Vane" as a heading; who proposed or sent apologies has no matter of his own.
_HEADING_DASH = re.compile(
    r"(?!(?i:propos|second|resol|agreed|action|apolog|present|absent|chair|clerk|vice|in favour|signed|vote))"
    r"[A-Z][^.;:!?–]{2,45}\s[–-]\s(?P<who>[^–.;:!?]{3,40})"
)
#: The dot of a title or initial before a capital. It begins with the dot, which few places have.
_DOTS = re.compile(
    r"\.(?:(?<=\b[A-Z]\.)|(?<=\b(?:Mr|Ms|Dr)\.)|(?<=\b(?:Mrs|Rev|Sgt)\.)|(?<=\b(?:Cllr|Coun|Prof|Insp)\.)"
    r"|(?<=\bCllrs\.))(?=\s?[A-Z])"
)
#: Copies of web pages lose the space after a title: "MsAnn Brook".
_GLUED_TITLE = re.compile(r"[A-Z](?<=[rsl].)(?:(?<=\b(?:Mr|Ms|Dr).)|(?<=\bMrs.)|(?<=\b(?:Miss|Cllr).))(?=[a-z])")
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z])")
#: A line that a list of those who speak to the item follows.
_LISTS = re.compile(
    r"(?:.{0,200}\b)?(?:the following (?:\w+ ){0,3}(?:(?:officers?|speakers?|people|representatives?|guests?|witnesses"
    r"|attendees)\b|(?:joined|attended|introduced|addressed|(?:were|was) (?:present|in attendance)))\b.{0,160}"
    r"|witnesses|speakers|officers in attendance|presenters?)\s*:\s*$",
    re.IGNORECASE,
)
_HEAD = 420
_LONGEST_TITLE = 90
_REACH = 320
_SENTENCES = 3
_LONGEST_SUBJECT = 240
_LONGEST_HEADING = 50
_LONGEST_CODE = 4
_IS = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|be|been|to|[a-z]{3,}ed)\b")
#: Words before a verb that are no subject: another sentence, or a passive ("the gate was reported").
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
_NO_SUBJECT = re.compile(r"[.:?!](?:\s|$)|\b(?:was|were|been|be|is|are|that|which|if|when|as|to|not)$")

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
    found: list[Introduction] = []
    fallback: list[Introduction] = []
    known = list(there)
    from_title = _from_title(title, known)
    if from_title:
        found.append(Introduction(start, from_title, "title"))
    strong = listed = False
    fresh = True
    for line in lines:
        text = line.text
        if (line.label and not line.bullet) or (len(text) < 70 and not text.rstrip().endswith((".", ";", ","))):
            fresh = True
            strong = strong and not topics
        group = _group(line, known) if listed else None
        if group is not None:
            if found and found[-1].rule == "list of speakers":
                found[-1] = Introduction(found[-1].start, [*found[-1].people, *group], "list of speakers")
            else:
                found.append(Introduction(line.start, group, "list of speakers"))
            known = [*group, *known]
            continue
        listed = text.endswith(":") and _LISTS.match(text) is not None
        headed = len(text) <= _LONGEST_TITLE and (
            line.margin or "eport" in text or "EPORT" in text or " – " in text or " - " in text
        )
        one = _heading_presenter(line, known) if headed else None
        if one is not None:
            found.append(one)
            fresh = False
            continue
        words = (tidy_name(text[:_HEAD]) if text.isupper() else text[:_HEAD].lstrip("([*_ ")).split()
        verbs = VERBS.intersection(words)
        if not verbs:
            continue
        introduced = _introduced(words, verbs, known, weak=fresh and not strong)
        if introduced is not None:
            rule, people = introduced
            (fallback if rule.force == "fallback" else found).append(Introduction(line.start, people, rule.name))
            known = [*people, *known]
            strong = strong or rule.force == "strong"
            fresh = fresh and rule.force == "fallback"
    found = found or [Introduction(start, one.people, one.rule) for one in fallback]
    if all(person.role == "member" for one in found for person in one.people):
        named = mentioned_in(lines, there)
        found = [*named, *(one for one in found if not named or one.start > named[0].start)]
    return _merged(found) if len(found) > 1 else found


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
            if len(words) > _LONGEST_SUBJECT or _NO_SUBJECT.search(words):
                continue
        people = [person for person in speakers_in(words, known) if not _shouts(person.name)]
        if people and rule.leads and not _INVITING.isdisjoint(sentence.split()):
            people.extend(_invited(sentence[match.end() :], known))
        if people:
            return people
    return []


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


def _group(line: Line, known: list[Person]) -> list[Person] | None:
    """Return the people of a line in a list of speakers ("The following officers attended …:", "Witnesses:")."""
    if len(line.text) > 160 or line.text.rstrip().endswith((".", ":")):
        return None
    people = people_in(line.text, "officer")
    return [completed(person, known) for person in people] or None


def _from_title(title: str, known: list[Person]) -> list[Person]:
    match = _REPORT_OF.search(title.lower()) if "eport" in title or "EPORT" in title else None
    if match:
        return holders_of(match["who"].capitalize(), known)
    contact = _TITLE_CONTACT.search(title) if ":" in title else None
    if contact:
        return [completed(person, known) for person in people_in(contact["who"], "officer")]
    match = _TITLE_BRACKET.search(title) if "(" in title else None
    if match:
        return holders_of(match["who"], known)
    match = _TITLE_DASH.search(title) if "–" in title or "-" in title else None
    return speakers_in(match["who"], known) if match else []


def _heading_presenter(line: Line, known: list[Person]) -> Introduction | None:
    """Read a heading inside an item: "5.2 Clerk's Report", or a section with a name in its margin."""
    text = line.text
    match = _REPORT_OF.match(text.lower()) if "eport" in text or "EPORT" in text else None
    if match:
        return Introduction(line.start, holders_of(match["who"].capitalize(), known), "report of")
    named = _HEADING_DASH.fullmatch(text.strip())
    people = speakers_in(named["who"], known) if named is not None else []
    if people and all(person in known for person in people):
        return Introduction(line.start, people, "name in a heading")
    if line.margin and line.label and len(text.split()) <= 5 and not text.endswith("."):
        people = [person for person in known if person.initials and person.initials in re.split(r"\W+", line.margin)]
        if people:
            return Introduction(line.start, people, "margin of a heading")
    return None


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
