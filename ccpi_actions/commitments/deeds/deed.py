"""Who does what in a clause: the doer, the verb in its base form, what it is done to, and the words after it.

The detector's rules capture the subject and the verb of most clauses; these rules read the rest, and find the doer whom
the subject hides: in "the Committee requests the Clerk to write" the Clerk writes.
"""

import re
from operator import attrgetter

import msgspec

from ccpi_actions.commitments.deeds.rules import ADVERBS, RULES, VERB, DeedRule
from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.language.imperative import (
    base_of_ing,
    base_of_participle,
    base_of_present,
    is_base,
    is_participle,
)
from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.phrases import TITLED, Phrase, actor_after, actor_before, is_initials, is_post
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.matching.needs import RulesByWord


class Deed(msgspec.Struct, frozen=True):
    """What a clause commits somebody to."""

    rule: str
    #: The verb in its base form, or "" where the words are no verb.
    verb: str
    #: Where the words after the verb begin, and where the clause ends.
    after: int
    end: int
    #: Where the verb (with "to", "would" …) begins.
    start: int
    doer: Phrase | None = None
    #: What it is done to, where the verb is passive; else who has or sees it ("Members would have the list").
    thing: Phrase | None = None
    passive: bool = False


# Nobody does these by being told of them: who "would see" or "receive" a thing is its recipient.
RECEIVING = frozenset("see receive have get hear benefit".split())
#: What a body itself does at its meetings.
BODY_ITSELF = frozenset(
    "adopt agree approve be consider debate defer discuss get have hear include meet note receive return see take "
    "visit welcome".split()
)
DOING: frozenset[ActorClass] = frozenset({"person", "officers", "pronoun", "they", "outside", "body"})
# "inviting the residents to respond", "dates for members to visit": the infinitive belongs to the verb or noun before.
_GOVERNED = re.compile(
    r"\b(?:\w+ing|for|of|by|from|invite[sd]?|allow(?:s|ed)?|enable[sd]?|encourage[sd]?|urge[sd]?|want(?:s|ed)?"
    r"|need(?:s|ed)?)\s+$"
)
#: The verb that is meant by one a clause has.
BROUGHT = {"come": "bring", "go": "put", "program": "programme"}
# Of the body but not the body itself: what these are to consider, they are to do.
_GIVEN_THE_TASK = re.compile(
    r"^(?:All|Everyone|Everybody)\b|\b(?:[Ww]orking (?:[Pp]arty|[Gg]roup)|[Tt]ask|[Ss]teering|[Ss]ub-?[Cc]ommittee)"
    r"|[A-Z]\w+ Committee$"
    r"|^(?:All |all )?(?:[Mm]embers|[Cc]ouncillors|[Cc]llrs)$"
)
_BEFORE_A_CLAUSE = re.compile(r"(?:\b[Tt]hat|[;:,]|\band|Action|ACTION)\W*$")
_ASKED = re.compile(r"\w+ed\b|charged with")
# What somebody is asked, after who is.
_IF_SHE_COULD = re.compile(
    rf"\s+(?:(?:if|whether)\s+(?:s?he|they)\s+)?(?:could|would|can|might|will)\s+(?:please\s+)?{VERB}"
)
_NEXT_WORD = re.compile(r"\s+([a-z]+)\b")
_TO_DO = re.compile(rf"[^.;:]{{0,80}}?\bto\s+{ADVERBS}{VERB}")
_AFTER_TO = re.compile(r"\bto\s+$")
_SUBORDINATE = re.compile(
    r"\b(?:so|in order)\s+that\s+$|\b(?:if|when|whether|unless|until|where|why|how|who|which|what)\s+$", re.IGNORECASE
)


def meant(base: str, text: str, after: int) -> str:
    """Return the verb that is meant: what "comes" is brought, and what is "bought to the meeting" too."""
    if base == "buy" and text.startswith(" to ", after):
        return "bring"
    return BROUGHT.get(base, base)


_BY_WORDS = RulesByWord(RULES)
#: Those that name a doer, where there is one.
_WITH_DOERS = RulesByWord([rule for rule in RULES if rule.doer != "nowhere"])
_where = attrgetter("start")


def find_deed(text: str, start: int, end: int, known: frozenset[str]) -> Deed | None:
    """Find the deed of ``text[start:end]``: the first whose doer is named, in the last sentence that has one."""
    best: Deed | None = None
    for first, last in reversed(split_sentences(text, start, end)):
        deeds = _read(_BY_WORDS, text, first, last, known)
        done = next((deed for deed in deeds if deed.doer is not None), None)
        if done is not None:
            return done
        best = best or next(iter(deeds), None)
    return best


def find_doers(text: str, start: int, end: int, known: frozenset[str]) -> list[Deed]:
    """Find all deeds in ``text[start:end]`` whose doer is named there, in their order."""
    return [deed for deed in _read(_WITH_DOERS, text, start, end, known) if deed.doer is not None]


def _read(rules: RulesByWord[DeedRule], text: str, start: int, end: int, known: frozenset[str]) -> list[Deed]:
    """Return what any of some rules reads in ``text[start:end]``, in order."""
    found = []
    for rule in rules.called_by(text[start:end]):
        if rule.name == "imperative":
            first = rule.pattern.match(text, start, end)
            matches = [first] if first else []
        elif rule.name == "somebody do":  # any word may be meant: most are no verbs
            matches = [match for match in rule.pattern.finditer(text, start, end) if is_base(match["verb"])]
        else:
            matches = [*rule.pattern.finditer(text, start, end)]
        for match in matches:
            deed = _deed_of(rule, match, text, (start, end), known)
            if deed is not None:
                found.append(deed)
    return sorted(found, key=_where)


def _deed_of(
    rule: DeedRule, match: re.Match[str], text: str, limits: tuple[int, int], known: frozenset[str]
) -> Deed | None:
    start, end = limits
    if rule.doer == "after":
        return _told(rule, match, text, end, known)
    groups = match.groupdict()
    verb = _verb_of(groups)
    if "thing" in groups:
        brought = BROUGHT[verb]
        thing = Phrase(match.start("thing"), match.end("thing"), match["thing"])
        return Deed(rule.name, brought, match.end(), end, match.end("thing"), None, thing, passive=True)
    if rule.passive:
        subject = thing_before(text, match.start(), start) if verb else None
        return Deed(rule.name, verb, match.end(), end, match.start(), None, subject, passive=True) if verb else None
    if rule.doer == "nowhere":
        return Deed(rule.name, verb, match.end(), end, match.start()) if verb else None
    if not verb and rule.name not in {"somebody was asked to", "will do"}:
        return None
    return _with_doer(rule, match, verb, text, limits, known)


# Without a doer these constructions are nothing: any word may stand before "to" or a verb.
_NEEDS_DOER = frozenset({"asked to", "somebody to do", "somebody do", "undertook to", "will be doing"})


def _with_doer(
    rule: DeedRule, match: re.Match[str], verb: str, text: str, limits: tuple[int, int], known: frozenset[str]
) -> Deed | None:
    """Read a deed whose doer stands before its verb."""
    start, end = limits
    doer = actor_before(text, match.start(), start if match.start() > start + 3 else max(0, start - 120))
    if doer is not None and doer.text == "Will" and "will" not in known:
        doer = None  # "Will let him know" names nobody
    kind = classify(doer.text, known) if doer else "thing"
    if doer is not None and _SUBORDINATE.search(text[max(0, doer.start - 16) : doer.start]):
        return None
    if rule.name == "somebody was asked to":
        return _asked(match, verb, doer or thing_before(text, match.start(), start), kind, end, known)
    if rule.name == "will do" and kind == "person" and "should" not in match[0]:
        verb = match["verb"]  # whatever a person will do is a verb: "will contactthe bank"
    if doer is None or kind not in DOING:
        doing = rule.name == "will be doing" and match[0].startswith(("would", "will"))
        return (
            None
            if (rule.name in _NEEDS_DOER and not doing) or not verb
            else Deed(rule.name, verb, match.end(), end, match.start())
        )
    opens = _opens_clause(text, doer.start, start)
    if rule.name == "somebody do" and (kind not in {"person", "officers", "body", "outside"} or not opens):
        return None
    if rule.name == "somebody to do" and (
        _GOVERNED.search(text[max(start, doer.start - 20) : doer.start]) or (kind == "outside" and not opens)
    ):
        return None
    acts = verb != "" and not (
        (rule.name == "undertook to" and kind == "body")
        or (kind in {"body", "they", "officers"} and verb in RECEIVING)
        or (kind == "pronoun" and verb == "receive")
        or (kind == "body" and verb in BODY_ITSELF and not _GIVEN_THE_TASK.search(doer.text))
    )
    if not verb:
        return None
    recipient = doer if verb in RECEIVING and kind == "body" else None
    return Deed(rule.name, verb, match.end(), end, match.start(), doer if acts else None, recipient)


def _opens_clause(text: str, at: int, start: int) -> bool:
    """Say whether a clause begins at a place: "that |the Chair write", but not "the paths |the Council mow"."""
    return at <= start + 3 or _BEFORE_A_CLAUSE.search(text[max(start, at - 12) : at]) is not None


def _verb_of(groups: dict[str, str | None]) -> str:
    """Return the base form of the verb that a rule matched, or "" where the word is no verb."""
    if word := groups.get("verb"):
        return word.lower() if is_base(word) else ""
    if word := groups.get("done"):
        return base_of_participle(word) or "" if is_participle(word) else ""
    if word := groups.get("ing"):
        return base_of_ing(word) or ""
    return ""


def _asked(
    match: re.Match[str], verb: str, asked: Phrase | None, kind: ActorClass, end: int, known: frozenset[str]
) -> Deed:
    """Read "X be asked to do": X does it if ours; an outsider is to be asked by somebody."""
    stranger = (
        kind == "person"
        and asked is not None
        and not (
            is_post(asked.text) or TITLED.match(asked.text) or is_initials(asked.text) or _bare(asked.text) in known
        )
    )
    if kind in {"person", "officers", "pronoun", "body"} and not stranger:
        return Deed("somebody was asked to", verb or "answer", match.end(), end, match.start(), asked)
    participle = _ASKED.search(match[0])
    after = match.start() + participle.end() if participle else match.end()
    base = base_of_participle(participle[0].split()[0]) if participle else None
    return Deed("an outsider is asked", base or "ask", after, end, match.start(), None, asked, passive=True)


def _told(rule: DeedRule, match: re.Match[str], text: str, end: int, known: frozenset[str]) -> Deed | None:
    """Read the doer after the verb of asking, and what is asked."""
    doer = actor_after(text, match.end(), min(len(text), end))
    if doer is None:
        return None
    kind = classify(doer.text, known)
    if kind not in {"person", "officers", "pronoun", "body"}:
        return None
    if rule.name == "asked if somebody could":
        could = _IF_SHE_COULD.match(text, doer.end, end)
        asked = could is not None and is_base(could["verb"])
        return Deed(rule.name, could["verb"], could.end(), end, doer.end, doer) if could and asked else None
    if rule.name == "asked that somebody does":
        finite = _NEXT_WORD.match(text, doer.end, end)
        subjunctive = finite is not None and is_base(finite[1]) and (is_post(doer.text) or kind == "pronoun")
        base = (finite[1] if subjunctive else base_of_present(finite[1])) if finite else None
        return Deed(rule.name, base, finite.end(), end, doer.end, doer) if finite and base else None
    governed = _AFTER_TO.search(text[max(0, match.start() - 4) : match.start()])
    if governed and kind == "person" and not is_post(doer.text) and _bare(doer.text) not in known:
        return None  # "agreed to instruct Mr Vane to repair it": the instructing is what is agreed
    verb = _TO_DO.match(text, doer.end, end)
    if verb is None or not is_base(verb["verb"]) or (kind == "body" and match[0].lower().startswith("invit")):
        return None
    return Deed(rule.name, verb["verb"].lower(), verb.end(), end, match.start(), doer)


def _bare(mention: str) -> str:
    """Return the surname of a mention in lower case."""
    return mention.rsplit(maxsplit=1)[-1].lower().strip(".,") if mention.split() else ""


_CLAUSE_STARTS = re.compile(
    r"(?:[;:.–—]\s|\s-\s|\n\s*\n|\b(?:that|and that|but|whether)\s|\b(?:RESOLVED|Resolved|AGREED|Agreed)\W+(?:that\s)?"
    r"|\b[Ii]t was (?:also |further |then |unanimously )?(?:agreed|resolved|decided|proposed|suggested|reported"
    r"|noted)\s"
    r"|,\s(?=(?:this|these|it|they|that|those|a|an|the|all|any|further|copies|details)\b(?:\s[\w’'-]+){0,3}\s*$)"
    r"|\s(?=(?:it|they|these|this)\s*$)|,\s(?=[A-Z][a-z]+\s*$))\s*"
)
_JOINING = re.compile(
    r"\W*(?:(?:and|also|that|then|so|as|therefore|hence|accordingly|subsequently)\s+)*", re.IGNORECASE
)
_SHARED = re.compile(r"(?:^|[\s,])(?:and|but)$")
_AND = re.compile(r"\s(?:and|but)\s")
FINITE = re.compile(
    r"\s(?:is|are|was|were|has|have|had|where|seems?|seemed|appears?|needs?|needed|could|would|will|can|may|might|did|does|do)\b"
)


# In "the owner has said tenants |will be asked" the tenants are asked.
_SAID = re.compile(
    r"\b(?:say|says|saying|said|advised|advising|reported|noted|felt|thought|hoped|asked)\s+(?:that\s+)?|,\s+"
)


def thing_before(text: str, end: int, floor: int) -> Phrase | None:
    """Return the words before a passive verb back to the beginning of their clause.

    Where the verb shares its subject with the one before ("a bin had been ordered and |would be fitted") it is that.
    """
    start = max(floor, end - 300)
    for match in _CLAUSE_STARTS.finditer(text, start, end):
        if match.end() < end - 1:
            start = match.end()
    trimmed = _JOINING.match(text, start, end)
    start = trimmed.end() if trimmed else start
    words = text[start:end].rstrip(" ,\n")
    if words.endswith(("and", "but")) and (shared := _SHARED.search(words)):
        last = words.rsplit(", ", 1)[-1]
        if FINITE.search(last):
            start, words = start + len(words) - len(last), last
        finite = FINITE.search(words)
        words = words[: finite.start()] if finite else words[: shared.start()]
    elif FINITE.search(words):
        last = _SAID.split(words)[-1]
        if FINITE.search(last):
            tail = _AND.split(last)[-1]
            last = tail if len(tail.split()) < 9 and not FINITE.search(tail) else last
        start, words = (start + len(words) - len(last), last) if last.strip() else (start, words)
    return Phrase(start, start + len(words), words) if words else None
