"""The deed of a candidate: from the subject and verb that the detector captured, else from the rules for clauses."""

import re

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deeds.deed import BROUGHT, DOING, FINITE, RECEIVING, Deed, find_deed, meant, thing_before
from ccpi_actions.commitments.language.imperative import base_of_ing, base_of_participle, base_of_present, is_base
from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.phrases import Phrase, actor_before
from ccpi_actions.commitments.model import Span

#: Quotes are read no further, so that the work on each is bounded.
LONGEST_QUOTE = 2000
_ASKING = frozenset("ask request instruct invite require tell remind".split())
# Past tenses of saying: what is requested or agreed stands after them.
_SAYING = frozenset(
    "made requested asked agreed resolved nodded said stated sought wanted confirmed suggested proposed advised "
    "reported noted explained indicated accepted".split()
)
# Never what is to be done: "The Clerk agreed to add it to the agenda".
_UNDERTAKING = frozenset("agreed undertook offered volunteered promised".split())
_TO = re.compile(r"\s+to\s+")
_VERB = re.compile(r"(?:to\s+)?(?:be\s+)?([A-Za-z][\w-]*)")
_ARTICLE = re.compile(r"\b(?:an?|the)\s$", re.IGNORECASE)
_PREPOSITION = re.compile(r"\s+(?:to|by|for|on|in|until|at|with|from|back|out|up|over)\b")
_MOVERS = re.compile(r"\b(?:proposed|seconded|moved) by\b|\bunanimously\b", re.IGNORECASE)
_DASH = re.compile(r"\s[-–—]|:")
_AUXILIARIES = frozenset(
    "has have had is was were are will would should shall could may can must to also then now both therefore".split()
)
# "Members asked for |the inspector's report to be circulated".
_ASKED_FOR = re.compile(r"\b(?:ask(?:ed|s)|called|pressed)\s+for\b")
# A subject that holds the deed: "the Clerk contact the firm |to discuss options".
_ACTS_ITSELF = re.compile(r"(?P<post>(?:[Tt]he\s+)?(?:Clerk|Chairman|Chair|Treasurer|Handyman))\s+(?P<verb>[a-z]+)\s")
_AUXILIARIES_BEFORE = re.compile(
    r"(?:\b(?:has|have|had|is|was|were|are|will|would|should|shall|could|may|can|must|to|be|been|also|then|now|shortly|soon|therefore"
    r"|subsequently|accordingly|still)\s+)+$",
    re.IGNORECASE,
)


def read_deed(candidate: Candidate, text: str, known: frozenset[str] = frozenset()) -> Deed | None:
    """Read who is to do what in the quote of a candidate.

    Takes the candidate, the text, and the names of those known (lower case); gives the deed with offsets in the text,
    or None where the quote holds no verb that is understood ("A site visit"). What the detector captured goes first.
    """
    captured = _from_detector(candidate, text, known)
    if captured is not None and (captured.passive or captured.doer is not None) and captured.verb not in _ASKING:
        return captured
    found = find_deed(text, candidate.quote.start, quote_end(candidate), known)
    if captured is None or found is None:
        return captured or found
    if captured.verb in _ASKING and found.doer is not None and found.rule.startswith("somebody"):
        return found
    if captured.doer is None and not captured.passive:
        return found if abs(found.after - captured.after) < 3 else captured
    return captured


def quote_end(candidate: Candidate) -> int:
    """Return where the quote ends, as far as it is read: run-together text may make it endless."""
    return min(candidate.quote.end, candidate.quote.start + LONGEST_QUOTE)


def _from_detector(candidate: Candidate, text: str, known: frozenset[str]) -> Deed | None:
    """Make a deed of the subject and predicate that the detector captured."""
    predicate, subject = candidate.predicate, candidate.subject
    if predicate is None:
        return None
    match = _VERB.match(text, predicate.start, predicate.end)
    if match is None or text.startswith(" that ", match.end()):
        return None
    word = match[1]
    if subject is not None and _ASKED_FOR.search(text, subject.end, predicate.start):
        return None  # who asks for it does not do it, and "report" is no verb there
    if word.endswith("ing") and not candidate.passive:
        word = base_of_ing(word) or word
    if word.lower() in _UNDERTAKING or (not candidate.passive and word.lower() in _SAYING):
        return None
    if subject is not None and (acts := _ACTS_ITSELF.match(subject.text)) and is_base(acts["verb"]):
        post = Phrase(subject.start, subject.start + acts.end("post"), acts["post"])
        after = subject.start + acts.end("verb")
        return Deed(candidate.rule, acts["verb"], after, predicate.end, subject.start + acts.start("verb"), post)
    if subject is not None:
        subject = _without_auxiliaries(subject)
    if subject is not None and not candidate.passive and (present := base_of_present(word)) and not is_base(word):
        word = present  # "that the Clerk writes"
    base = base_of_participle(word) if candidate.passive or not is_base(word) else None
    if subject is not None and "y" in subject.text and _MOVERS.search(subject.text):
        subject = None  # who proposes and seconds is not who does
    if subject is None and word == "go" and _GOES.match(text, match.end()):
        return _plain(candidate, word, match.end(), predicate)
    if subject is None and (candidate.passive or word in BROUGHT):
        return _subjectless(candidate, text, word, match.end(), predicate)
    if subject is None:
        return _plain(candidate, word, match.end(), predicate) if is_base(word) else None
    if (
        candidate.passive
        and base == word
        and _TO.fullmatch(text, subject.end, predicate.start + match.start(1) - match.start())
    ):
        return None  # "Clerk to put the lamp on the agenda": who does it, and not what is put
    beside = not candidate.passive and _DASH.search(text, subject.end, predicate.start) is not None
    if candidate.passive or base is not None or (beside and match.end() >= predicate.end - 1):
        if base is None and not beside:
            return None
        thing = _whole_subject(text, candidate.quote.start, subject)
        verb = meant(base or word.lower(), text, match.end())
        return Deed(candidate.rule, verb, match.end(), predicate.end, predicate.start, None, thing, passive=True)
    if beside:
        return _plain(candidate, word, match.end(), predicate)
    who = _whole_doer(text, candidate.quote.start, subject, known)
    doer = who if who is not None and classify(who.text, known) in DOING else None
    if doer is None:
        doer = Phrase(subject.start, subject.end, subject.text)
    if candidate.rule.startswith("limb") and _is_outsider(doer.text, known):
        return _plain(candidate, word, match.end(), predicate)
    if word in RECEIVING and classify(doer.text, known) == "body":
        return Deed(candidate.rule, word, match.end(), predicate.end, predicate.start, None, doer)
    return Deed(candidate.rule, word.lower(), match.end(), predicate.end, predicate.start, doer)


def _without_auxiliaries(subject: Span) -> Span:
    """Take off "would", "has also" and the like that stand after a subject."""
    plain = subject.text
    while (parts := plain.rsplit(maxsplit=1))[1:] and parts[1] in _AUXILIARIES:
        plain = parts[0]
    return subject if plain is subject.text else Span(subject.start, subject.start + len(plain), plain)


def _whole_doer(text: str, floor: int, subject: Span, known: frozenset[str]) -> Phrase | None:
    """Return the doer a subject names, with those joined to it: "Pam and |Tom Foy", "the Chair, |Clerk and Tom"."""
    doer = actor_before(text, subject.end, subject.start)
    joined = text[max(floor, subject.start - 4) : subject.start]
    comma = joined.endswith(", ") and " and " in subject.text
    joint = actor_before(text, subject.end, floor) if comma or joined == "and " else None
    before = text[joint.start : max(joint.start, subject.start - (2 if comma else 5))] if joint is not None else ""
    if joint is not None and classify(before, known) == "person":
        return joint
    return doer


#: Words after "go" that tell that somebody goes, rather than that a thing is put somewhere.
_GOES = re.compile(r"\s+(?:ahead|back|through|along|and|round|over|away)\b")


def _subjectless(candidate: Candidate, text: str, word: str, after: int, predicate: Span) -> Deed | None:
    """Read a passive, or a thing that comes, whose subject the detector did not capture."""
    thing = thing_before(text, _before_verb(text, predicate.start), candidate.quote.start)
    base = base_of_participle(word) or (word.lower() if is_base(word) else None)
    if base is None:
        return None
    if thing is None and not _PREPOSITION.match(text, after):
        return None  # "Delayed transfers of care" is a topic, not a deed
    return Deed(
        candidate.rule, meant(base, text, after), after, predicate.end, predicate.start, None, thing, passive=True
    )


def _before_verb(text: str, at: int) -> int:
    """Return where "would be" and the like before a participle begin."""
    before = _AUXILIARIES_BEFORE.search(text[max(0, at - 40) : at])
    return at - len(before[0]) if before else at


def _plain(candidate: Candidate, word: str, after: int, predicate: Span) -> Deed:
    return Deed(candidate.rule, word.lower(), after, predicate.end, predicate.start)


def _whole_subject(text: str, floor: int, subject: Span) -> Phrase:
    """Return all of a subject of which the detector took the last part: "names and |numbers would be sent"."""
    before = text[max(floor, subject.start - 4) : subject.start]
    article = _ARTICLE.search(before)
    start = subject.start - len(article[0]) if article else subject.start
    whole = thing_before(text, subject.end, floor) if before.endswith("and ") else None
    if whole and not FINITE.search(whole.text) and subject.start - whole.start <= 80 and whole.end == subject.end:
        return whole
    return Phrase(start, subject.end, text[start : subject.end])


def _is_outsider(mention: str, known: frozenset[str]) -> bool:
    """Say whether a mention is of outsiders at large, whom a limb cannot direct; "each partner organisation" it can."""
    return classify(mention, known) == "outside" and not re.match(r"(?:each|all|every|both)\b", mention, re.IGNORECASE)
