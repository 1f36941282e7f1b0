"""What a rule is: a shape of words, whom and what it accepts, and sentences that show it."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Literal

import msgspec

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.language.verbs import VerbClass
from ccpi_actions.commitments.matching.openings import begins_the_sentence, with_title_stops
from ccpi_actions.commitments.model import Strength

#: How the group ``verb`` of a pattern is read: as a base form, a past participle, an "-ing" form, a third person, or
#: not at all.
Form = Literal["base", "participle", "gerund", "present", "none"]
#: The part that a rule plays in the language of minutes.
Family = Literal[
    "promise", "undertaking", "agreement", "request", "suggestion", "infinitive", "agenda", "limb", "action"
]

ACTS: frozenset[VerbClass] = frozenset({"supply", "contact", "inquire", "arrange", "work"})
WEAK: frozenset[VerbClass] = frozenset({"weak"})
OURS: frozenset[ActorClass] = frozenset({"person", "officers", "body", "pronoun"})


class Verdict(msgspec.Struct, frozen=True):
    """What follows when subject and verb are of these classes; an empty set accepts any."""

    strength: Strength
    subjects: frozenset[ActorClass] = frozenset()
    verbs: frozenset[VerbClass] = frozenset()
    #: Only these verbs; empty accepts any.
    words: frozenset[str] = frozenset()
    #: Verbs that it does not accept although their class fits.
    but: frozenset[str] = frozenset()


class Rule(msgspec.Struct, frozen=True, dict=True):
    """A shape of words that commits somebody to something.

    ``pattern`` is a verbose regular expression over the lower-cased sentence. Its groups: ``verb`` (the act),
    ``subject`` (who or what; else the words left of the match back to the start of the clause), ``scan`` (where to
    look for an actor and the base form after it: "requested that officers provide"). ``triggers``: the pattern is tried
    where all words of one of them are in the sentence; "request-" is any word that begins so. The first verdict that
    accepts the classes of subject and verb decides; none: no commitment.
    """

    name: str
    family: Family
    triggers: tuple[str, ...]
    pattern: str
    verdicts: tuple[Verdict, ...]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]
    form: Form = "base"
    passive: bool = False
    #: An expression that must be found in the sentence too: quicker than the pattern, where no word can be a trigger.
    sign: str = ""
    #: Only in resolutions, their limbs, and lists of actions.
    resolution: bool = False
    #: The owner is named by the match or nobody: do not look left for a subject.
    subjectless: bool = False
    #: The subject stands right before, at the start of its clause, and has no verb of its own ("Clerk to write").
    bare: bool = False
    #: A verb that is a noun as often ("purchase") counts only with an object of its own.
    wants_object: bool = False
    #: Group before which the subject stands, when it is not the whole match.
    subject_at: str = ""
    #: Only where words after the match say when it will be ("tomorrow", "by May").
    soon: bool = False
    #: Only in minutes that are kept in the present tense.
    present: bool = False
    #: Accept a verb that ``verbs`` does not list, as class "other".
    any_verb: bool = False

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(with_title_stops(self.pattern), re.VERBOSE)

    @cached_property
    def groups(self) -> frozenset[str]:
        """The names of the pattern's groups."""
        return frozenset(self.regex.groupindex)

    def verdict(self, actor: ActorClass | None, kind: VerbClass | None, word: str) -> Strength | None:
        """Give the strength for a subject and a verb of these classes, or None where no verdict accepts them."""
        for verdict in self.verdicts:
            if verdict.subjects and actor is not None and actor not in verdict.subjects:
                continue
            if (verdict.verbs and kind not in verdict.verbs) or word in verdict.but:
                continue
            if verdict.words and word not in verdict.words:
                continue
            return verdict.strength
        return None


class Objection(msgspec.Struct, frozen=True, dict=True):
    """A reason why words that look like a commitment are none, or only a possible one.

    ``pattern`` is tried on ``where``: the clause of the act; all of the sentence before its verb ("before"); the part
    of that which governs it ("governing"); the words from its subject to its verb ("cue"); the words after its verb
    ("after"), with it ("act"); what opens a quotation that is open where the verb stands ("quoted"); or the "sentence".
    """

    name: str
    #: As for a rule; they need to stand anywhere in the sentence.
    triggers: tuple[str, ...]
    pattern: str
    verdict: Literal["rejected", "possible"]
    where: Literal["clause", "before", "governing", "cue", "after", "act", "quoted", "sentence"]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]
    #: Names of rules that this objection cannot touch; empty: it touches all.
    spares: frozenset[str] = frozenset()
    #: Names of the only rules that it touches; empty: all.
    only: frozenset[str] = frozenset()
    #: The wish of one: it stands no longer when the others agree, in the sentence or the next.
    wish: bool = False
    #: As for a rule.
    sign: str = ""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(with_title_stops(self.pattern), re.VERBOSE)

    @cached_property
    def found_in(self) -> Callable[[str], re.Match[str] | None]:
        """Search words for the pattern, at their start only where it is tied to that."""
        return self.regex.match if begins_the_sentence(self.pattern) else self.regex.search
