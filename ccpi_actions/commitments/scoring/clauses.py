"""Clauses that look to what somebody will do, whoever and whatever it is: found loosely, for the weighing to judge."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ccpi_actions.commitments.language.clauses import subject_before
from ccpi_actions.commitments.language.verb_forms import participle, third_person
from ccpi_actions.commitments.language.verbs import BASE, PARTICIPLE
from ccpi_actions.commitments.matching.trees import tree


class Clause(NamedTuple):
    """A clause with a verb to come; offsets count from the start of its sentence."""

    #: How it looks ahead: "would", "is to be done", "agreed to", "asked somebody to", "asked".
    cue: str
    #: Where the words of the cue begin, and where the verb.
    place: int
    verb: int
    #: The verb in its base form as far as known, the form it stands in, and where it ends.
    word: str
    form: str
    verb_end: int
    subject: tuple[int, int]
    start: int
    end: int


_MODALS = "would will shall can could should must may might 'll 'd ’ll ’d".split()
_BE = frozenset({"is", "are", "was", "were"})
#: Words before "to" that are said of somebody who is to act.
_BEFORE_TO = frozenset(
    """agreed agrees going undertook undertakes promised offered offers requested requests instructed instructs invited
    invites told resolved happy willing volunteered prepared decided decides intends intend hopes hoped wishes needs
    need due ready reminded authorised authorized tasked delegated asked asks content glad encouraged urged want wants
    wanted like proposed continue remains left has have had keen advised""".split()
)
#: Words that ask, promise or put off by themselves: "asked Mr Orme for the names", "promised a note".
_ASKING = frozenset(
    """asked requested invited reminded told instructed asks requests deferred postponed promised volunteered undertook
    offered wanted sought adjourned""".split()
)
_CUE = re.compile(r"\b" + tree(rf"{word}\b" for word in {*_MODALS, *_BE, *_ASKING, "to", "be", "that"}))
_ADVERB = (
    r"(?:(?:not|never|also|then|now|again|still|both|all|therefore|just|either|only|kindly|soon|once|further|first"
    r"|(?!supply|apply|reply|comply|multiply|rely)[a-z]{2,}ly)\s+){0,3}"
)
#: What follows a cue: "have been", "be", adverbs, and a verb.
_VERB = re.compile(
    rf"\s+{_ADVERB}(?P<have>have\s+(?={_ADVERB}(?:been|[a-z]+(?:ed|en))\b))?{_ADVERB}(?P<be>be(?:en)?\s+)?{_ADVERB}"
    r"(?P<verb>(?!(?:the|an?|any|all|each|every|this|that|these|those|it|of|for|in|on|at|with|from|by|to|and|or|but|as|if"
    r"|when|which|who|what|he|she|they|we|there|his|her|their|its|our|no)\b)[a-z]+(?:-[a-z]+)?)\b"
)
#: The same after "be", where a place or a time may follow as well: "would be on to the supplier".
_BEING = re.compile(rf"\s+{_ADVERB}be\s+{_ADVERB}(?P<verb>[a-z]+)\b")
_DOING = re.compile(rf"\s+{_ADVERB}(?P<verb>(?!going\b)[a-z-]+ing)\b")
#: What may stand between them and "to", besides adverbs in "-ly".
_BEFORE_VERBS = frozenset({"not", "also", "now", "then", "all", "both"})
_SAID_OF = _BE | _BEFORE_TO
_ASKS = _ASKING | _BEFORE_TO
_PASSIVE = (" was ", " were ", " is ", " are ", " been ")
#: So many words back stands who asks somebody to do something.
_ASKED_BACK = 8
_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|would|will|may|can|could|should|must|might|did|does|do|shall|said|agreed|noted"
    r"|asked|reported|met|gave|wrote|sent|spoke|went|came|took|told|brought|saw)\b|(?<=\w\s)(?!need)[a-z]{3,}ed\b(?!\s(?:to|by)\b)"
)
_THAT = re.compile(r"\b(?:agreed|resolved|proposed|requested|asked|recommended|suggested|requests|asks)\s+that\b")
_MODAL_SINCE = re.compile(r"\b(?:would|will|shall|can|could|should|must|may|might|to|was|were|is|are|had|has)\b")
#: Somebody by a capital or a post, at the start of a sentence or note, and a verb in the present.
_SOMEBODY_DOES = (
    r"(?P<subject>(?:The\s)?[A-Z][\w.'’]*(?:\s[A-Z][\w.'’]*|\sand){0,4})\s(?:then\s|also\s|now\s)?"
    r"(?P<verb>[a-z]+(?:s|ing))\b"
)
_OPENS_WITH_DOES = re.compile(rf"(?:\W*|[-–:;.]\s+){_SOMEBODY_DOES}")
_DOES = re.compile(rf"[-–:;.]\s+{_SOMEBODY_DOES}")
_A_WORD = re.compile(r"[\w'’-]+")
#: After these words stands no verb: "that the order of …".
_NO_SUBJECT = frozenset(
    "a an the to of for in on at by with from and or its their his her this that no any all".split()
)
#: Where a note begins afresh.
_BREAKS = (". ", ";", ":", "*", "–", " - ")
#: How far back a word before "to" is looked for, and how far on a verb after "that", in characters.
_BACK, _ON = 60, 120
_PARTICIPLES = {participle(base): base for base in BASE}
_THIRDS = {third_person(base): base for base in BASE}


def find_clauses(sentence: str, low: str, *, deciding: bool) -> list[Clause]:
    """Find the clauses of a sentence that look ahead.

    Takes the sentence, the same as ``lower`` gives it, and whether it decides; gives clauses in order, which share the
    sentence out among them: each reaches from its subject to the subject of the next.
    """
    found: list[Clause] = []
    verbs: set[int] = set()
    for clause in (*_clauses(low, deciding), *_present(sentence)):
        if clause.verb not in verbs and not _is_formal(clause, low):
            verbs.add(clause.verb)
            found.append(clause)
    found.sort(key=lambda clause: clause.verb)
    starts = [0, *(min(clause.start, clause.verb) for clause in found[1:]), len(low)]
    return [
        Clause(*clause[:-2], start, max(clause.verb_end, end))
        for clause, start, end in zip(found, starts, starts[1:], strict=False)
    ]


#: Elections are complete when they are minuted, and to agree minutes is what every meeting does.
_ELECTS = frozenset({"elect", "elected", "re-elected", "co-opt", "co-opted", "nominate", "nominated"})
_SIGNS = frozenset({"agree", "approve", "sign", "confirm", "agreed", "approved", "signed", "confirmed"})


def _is_formal(clause: Clause, low: str) -> bool:
    """Tell whether a clause only elects somebody, or agrees minutes."""
    return clause.word in _ELECTS or (clause.word in _SIGNS and low.find("minutes", 0, clause.verb) >= 0)


def _clauses(low: str, deciding: bool) -> Iterator[Clause]:
    for match in _CUE.finditer(low):
        word, place, end = match[0], match.start(), match.end()
        if word == "to":
            clause = _to(low, place, end)
        elif word == "that":
            clause = _subjunctive_base(low, place, deciding)
        elif word == "be":
            clause = _subjunctive(low, place, deciding)
        elif word in _ASKING:
            if low.startswith(" to ", end):
                continue
            was = low.endswith(_PASSIVE, max(0, place - _BACK), place)
            subject = subject_before(low, place)
            cue = "was asked" if was else "asked"
            clause = Clause(cue, place, place, word, "", end, subject, min(subject[0], place), 0)
        elif word in _BE:
            doing = _DOING.match(low, end)
            if doing is None or base_of_gerund(doing["verb"]) is None:
                continue
            clause = _clause(low, f"{word} doing", place, place, doing, "doing")
        else:
            verb = _BEING.match(low, end) or _VERB.match(low, end)
            if verb is None:
                continue
            clause = _clause(low, word.strip("'’"), place, place, verb, _form(verb))
        if clause is not None:
            yield clause


def _clause(low: str, cue: str, place: int, before: int, verb: re.Match[str], form: str) -> Clause:
    """Make a clause of a cue and the verb found after it; its subject ends at ``before``."""
    subject = subject_before(low, before)
    word = base_form(verb["verb"], form)
    return Clause(cue, place, verb.start("verb"), word, form, verb.end("verb"), subject, min(subject[0], place), 0)


def _form(verb: re.Match[str]) -> str:
    """Name the form in which a verb stands after its cue."""
    word = verb["verb"]
    if verb.re is _VERB and verb["have"]:
        return "have done"
    if verb.re is not _BEING and not verb["be"]:
        return "do"
    if word.endswith("ing"):
        return "be doing"
    return "be done" if word in PARTICIPLE or word.endswith(("ed", "en")) else "be"


def _to(low: str, place: int, end: int) -> Clause | None:
    """Make a clause of "to do", by what stands before: "is to", "agreed to", "asked them to", "the Clerk to"."""
    verb = _BEING.match(low, end) or _VERB.match(low, end)
    if verb is None:
        return None
    form = _form(verb)
    words = low[max(0, place - _BACK) : place].split()
    while words and _is_adverb(words[-1]):
        words.pop()
    if words and words[-1] in _SAID_OF:
        return _clause(low, f"{words[-1]} to", place, low.rfind(words[-1], 0, place), verb, form)
    asked = next((word for word in words[-2:-_ASKED_BACK:-1] if word in _ASKS), None)
    if asked is not None:
        return _clause(low, f"{asked} somebody to", place, place, verb, form)
    start = max(map(low.rfind, _BREAKS, (0,) * len(_BREAKS), (place,) * len(_BREAKS))) + 1
    if verb["verb"] not in BASE and low.find(" to ", start, place) >= 0:
        return None
    return None if _FINITE.search(low, start, place) else _clause(low, "somebody to", place, place, verb, form)


def _subjunctive(low: str, place: int, deciding: bool) -> Clause | None:
    """Make a clause of "be done" after "agreed that" or in a limb: "that the hedge be cut"."""
    verb = _VERB.match(low, place + 2)
    that = next(iter([*_THAT.finditer(low, max(0, place - 200), place)][::-1]), None)
    if verb is None or not (that or deciding):
        return None
    start = that.end() if that else max(0, place - 120)
    if _MODAL_SINCE.search(low, start, place) or verb["verb"] not in PARTICIPLE:
        return None
    subject = (start, place) if that else subject_before(low, place)
    cue = f"{that[0].split()[0]} that it be" if that else "that it be"
    word = base_form(verb["verb"], "be done")
    return Clause(cue, place, verb.start("verb"), word, "be done", verb.end("verb"), subject, start, 0)


def _subjunctive_base(low: str, place: int, deciding: bool) -> Clause | None:
    """Make a clause of a base form after "agreed that" or in a limb: "that the Clerk make a list"."""
    start = place + len("that")
    that = _THAT.search(low, max(0, place - 30), start)
    if that is None and not (deciding and place < _BACK):
        return None
    previous = ""
    for count, match in enumerate(_A_WORD.finditer(low, start, start + _ON)):
        word = match[0]
        if _MODAL_SINCE.fullmatch(word) or word == "be":
            return None
        if count and word in BASE and previous not in _NO_SUBJECT:
            cue = f"{that[0].split()[0] if that else ''} that they".lstrip()
            return Clause(cue, place, match.start(), word, "do", match.end(), (start, match.start()), place, 0)
        previous = word
    return None


def _present(sentence: str) -> Iterator[Clause]:
    """Make clauses of somebody and what they do, in notes in the present tense: "AB chasing", "Clerk puts a note"."""
    opening = _OPENS_WITH_DOES.match(sentence)
    for match in (*([opening] if opening else []), *_DOES.finditer(sentence, opening.end() if opening else 0)):
        word = match["verb"]
        base = base_of_gerund(word) if word.endswith("ing") else _THIRDS.get(word)
        if base is not None:
            verb, subject = match.span("verb"), match.span("subject")
            cue = "doing" if word.endswith("ing") else "does"
            yield Clause(cue, verb[0], verb[0], base, "", verb[1], subject, subject[0], 0)


def _is_adverb(word: str) -> bool:
    return word in _BEFORE_VERBS or (word.endswith("ly") and word not in {"supply", "reply", "apply", "family"})


def base_of_gerund(word: str) -> str | None:
    """Give the verb that an -ing form belongs to ("taking" to "take"), or None where it is none that is known."""
    stem = word[:-3]
    return next((base for base in (stem, stem + "e", stem[:-1]) if base in BASE), None)


def base_form(word: str, form: str) -> str:
    """Give a verb in its base form, or as it stands where that is not known."""
    if form.endswith("doing"):
        return base_of_gerund(word) or word
    return _PARTICIPLES.get(word, word) if form.endswith("done") else word
