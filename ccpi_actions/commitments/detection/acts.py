"""The acts that a sentence commits to: what the rules find, with subject, verb and clause."""

import re
from collections.abc import Iterator

from ccpi_actions.commitments.detection.act import Act
from ccpi_actions.commitments.detection.coordination import coordinated, separate
from ccpi_actions.commitments.detection.triggers import (
    IN_RESOLUTIONS,
    IN_THE_PRESENT,
    OBJECTIONS_BY_WORD,
    RULES_BY_WORD,
)
from ccpi_actions.commitments.detection.weighing import weigh
from ccpi_actions.commitments.language.actors import ActorClass, actor_class
from ccpi_actions.commitments.language.clauses import (
    carried,
    ends_relative,
    last_clause,
    lower,
    subject_before,
)
from ccpi_actions.commitments.language.frames import NEVER_WITH
from ccpi_actions.commitments.language.soon import is_soon
from ccpi_actions.commitments.language.standing import after_opening, stands_alone, verb_before
from ccpi_actions.commitments.language.states import NO_BASE, NO_PARTICIPLE, PARTICIPLE_ENDS
from ccpi_actions.commitments.language.subjunctive import NOUNS_TOO, OBJECT, subjunctive
from ccpi_actions.commitments.language.verbs import (
    BASE,
    GERUND,
    PARTICIPLE,
    PRESENT,
    TURNED,
    VerbClass,
    base_class,
    participle_class,
)
from ccpi_actions.commitments.rules import OBJECTIONS
from ccpi_actions.commitments.rules.model import Objection, Rule


def find_acts(
    sentence: str, *, deciding: bool = False, known: frozenset[str] = frozenset(), present: bool = False
) -> list[Act]:
    """Find the acts that one sentence commits to, and the first that an objection rejects.

    Takes the sentence, whether it stands in a resolution, the names and initials of those present in lower case, and
    whether the minutes are kept in the present tense; gives acts in order, one for each thing to be done, each with
    its clause.
    """
    low = lower(sentence)
    words = RULES_BY_WORD.words(low, 0, len(low))
    called = RULES_BY_WORD.called(words, low, 0, len(low))
    matches = RULES_BY_WORD.matches(low, words, that_hold(called, deciding=deciding, present=present), 0)
    return acts_of(matches, sentence, low, known)


#: Where rules match in a sentence, in the order of the rules.
Matches = list[tuple[Rule, re.Match[str]]]


def that_hold(called: int, *, deciding: bool, present: bool) -> int:
    """Take the rules out of a set that do not hold in a sentence: it decides or not, is in the present tense or not."""
    if not deciding:
        called &= ~IN_RESOLUTIONS
    return called if present else called & ~IN_THE_PRESENT


def acts_of(matches: Matches, sentence: str, low: str, known: frozenset[str]) -> list[Act]:
    """Give the acts that the matches of rules in a sentence make, as ``find_acts`` does."""
    found: dict[int, list[Act]] = {}
    for rule, match in matches:
        act = _act(rule, match, sentence, low, known)
        if act is not None:
            found.setdefault(act.verb, []).append(act)
    if not found:
        return []
    for same in list(found.values()):
        for more in coordinated(_surest(same), low):
            found.setdefault(more.verb, [more])
    objections = OBJECTIONS_BY_WORD.choose(low)
    for same in found.values():
        first = _surest(same)
        same.remove(first)
        same.insert(0, first)
        for act in same:
            act.clause = (0, len(low))
            weigh(act, low, objections)
    acts = [_stands(found[verb]) for verb in sorted(found)]
    if any(act.strength == "firm" and not act.rejected and act.rule.family != "action" for act in acts):
        acts = [act for act in acts if act.rule.family != "action"]
    rejected = [act for act in acts if act.rejected]
    standing = [act for act in acts if not act.rejected]
    if not standing:
        return rejected[:1]
    return [*separate(standing, sentence, low), *rejected[:1]]


def _surest(acts: list[Act]) -> Act:
    """Choose, of the acts that several rules found in one verb, the first that is firm, or else the first."""
    if len(acts) == 1:
        return acts[0]
    return next((act for act in acts if act.strength == "firm"), acts[0])


def _stands(acts: list[Act]) -> Act:
    """Choose the first of them after weighing, or one that is spared by the objections raised against the first."""
    chosen = acts[0]
    if len(acts) == 1 or not (chosen.rejected or chosen.reasons):
        return chosen
    raised = [_OBJECTIONS[name] for name in {chosen.rejected, *chosen.reasons} - {""}]
    return next((act for act in acts if not act.rejected and _spared(act, raised)), chosen)


_OBJECTIONS = {objection.name: objection for objection in OBJECTIONS}


def _spared(act: Act, raised: list[Objection]) -> bool:
    """Tell whether the rule of an act is spared by all of the objections."""
    name = act.rule.name
    return all(name in one.spares or bool(one.only and name not in one.only) for one in raised)


def apply_rule(rule: Rule, sentence: str, low: str, known: frozenset[str]) -> Iterator[Act]:
    """Give the acts that a rule alone finds in a sentence."""
    acts = (_act(rule, match, sentence, low, known) for match in rule.regex.finditer(low))
    yield from (act for act in acts if act is not None)


def _act(rule: Rule, match: re.Match[str], sentence: str, low: str, known: frozenset[str]) -> Act | None:
    """Make an act of a match of a rule, if its verb and its subject are such as the rule accepts."""
    groups = rule.groups
    subject: tuple[int, int] | None = None
    if "scan" in groups:
        slot = subjunctive(sentence, low, match.end(), known)
        if slot is None:
            return None
        subject, (verb, end), word = slot
        after = end
    elif "verb" in groups and match["verb"]:
        verb, word, end = match.start("verb"), match["verb"], match.end()
        after = match.end("verb")
    else:
        begun = _LETTER.search(low) if match.start() == 0 else None
        verb, word, end = begun.start() if begun else match.start(), "", match.end()
        after = verb
    kind = _verb_class(rule, word, low, after)
    if kind is None and rule.form != "none":
        kind = None if sentence[verb].isupper() else _other(rule, word, low[after:][:_AFTER].lstrip())
        if kind is None:
            return None
    if rule.verdict(None, kind, word) is None:
        return None  # whoever the subject is
    if rule.bare and verb_before(low, match.start()):
        return None
    if rule.soon and not is_soon(low, match.end()):
        return None
    if "subject" in groups:
        subject = last_clause(low, *match.span("subject"))
    elif subject is None and not rule.subjectless:
        subject = subject_before(low, match.start(rule.subject_at) if rule.subject_at else match.start())
    if subject is not None:
        subject = _before_an_act(low, subject)
    if rule.wants_object and _is_noun(low, verb, word):
        return None
    if rule.bare and subject is not None and not rule.passive:
        subject = after_opening(sentence, low, subject, known)
    if rule.bare and (subject is None or not stands_alone(low, *subject, passive=rule.passive)):
        return None
    if rule.bare and rule.form == "gerund" and subject is not None and subject[0] >= subject[1]:
        return None
    if "agent" in groups:
        subject = match.span("agent")
    if kind == "other" and subject is not None and subject[0] >= subject[1] and " that " in low[:verb]:
        return None  # a verb that no list has needs a subject that is plain
    actor = None if subject is None else _actor(sentence, low, subject, match.start(), known)
    strength = rule.verdict(actor, kind, word)
    return None if strength is None else Act(rule, strength, verb, match.start(), end, word, subject, actor)


def _before_an_act(low: str, subject: tuple[int, int]) -> tuple[int, int]:
    """Cut a subject before what its bearer does first: "|Clerk| to update the list, circulate it", "|he| ask them"."""
    alone = _PRONOUN.match(low, *subject)
    if alone is not None:
        return alone.span("alone")
    place = low.find(" to ", *subject)
    if place <= subject[0]:
        return subject
    word = _WORD.match(low, place + 4, subject[1])
    return (subject[0], place) if word is not None and word[0] in BASE else subject


_PRONOUN = re.compile(r"(?P<alone>he|she|they)\s(?:ask|request|invite|instruct|tell|get)\s")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?(?=\s)")
_LETTER = re.compile(r"\w")
#: As much of the words before "who" as may name somebody.
_NAMED = 60


def _actor(sentence: str, low: str, subject: tuple[int, int], place: int, known: frozenset[str]) -> ActorClass:
    """Classify the subject; an empty one is carried over from the start of the sentence."""
    if low[subject[0] : subject[1]].strip() == "who":  # whoever stands before it: "Mr Dow, who would ring"
        return actor_class(sentence[max(0, subject[0] - _NAMED) : subject[1]], known)
    if subject[0] < subject[1]:
        return actor_class(sentence[slice(*subject)], known)
    return "thing" if ends_relative(low, subject[1]) else carried(sentence, low, place, known)


def _is_noun(low: str, verb: int, word: str) -> bool:
    """Tell whether what looks like a verb is a noun: no object of its own follows and no "to" stands before."""
    return word in NOUNS_TOO and not OBJECT.match(low, verb + len(word)) and not low.endswith("to ", 0, verb)


#: Rules of these families find somebody bound to an act: a verb of many meanings is one there but for its idioms.
_BINDING = frozenset({"infinitive", "undertaking", "agreement", "promise"})


def _other(rule: Rule, word: str, after: str) -> VerbClass | None:
    """Class a verb that no list has, where the rule accepts any: only those of being and deciding are none."""
    if not rule.any_verb:
        return None
    if rule.family in _BINDING and word in NEVER_WITH:
        return None if NEVER_WITH[word].match(after) else "other"
    if any(word in verdict.words for verdict in rule.verdicts):
        return "other"
    if rule.form == "participle":
        known = word in NO_PARTICIPLE or word in PARTICIPLE
        return "other" if not known and word.endswith(PARTICIPLE_ENDS) else None
    noun = word.endswith("s") and not word.endswith(("ss", "us"))  # "to highways"
    return None if noun or word in NO_BASE or word in BASE or word.endswith(_NO_VERB_ENDS) else "other"


#: Adverbs, nouns and adjectives end so ("extension to agricultural land").
_NO_VERB_ENDS = ("ly", "ing", "ural", "onal", "ical", "tial", "cial", "rial", "ious", "eous", "able", "ible", "less")
#: As much of the words after a verb as may tell what it means.
_AFTER = 120


def _verb_class(rule: Rule, word: str, low: str, end: int) -> VerbClass | None:
    """Classify the verb of a match in the form that its rule reads."""
    if rule.form == "base":
        return (
            base_class(word, low[end : end + _AFTER].lstrip())
            if word in BASE or word.startswith("re-") or word in TURNED
            else None
        )
    if rule.form == "participle":
        known = word in PARTICIPLE or word.startswith("re-") or word in {"referred", "kept"}
        return participle_class(word, low[end : end + _AFTER].lstrip()) if known else None
    if rule.form == "gerund":
        return base_class(GERUND[word], low[end : end + _AFTER].lstrip()) if word in GERUND else None
    if rule.form == "present":
        return base_class(PRESENT[word], low[end : end + _AFTER].lstrip()) if word in PRESENT else None
    return None
