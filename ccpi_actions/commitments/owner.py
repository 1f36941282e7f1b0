"""Who is to do it: whom the words of the minutes bind, named as fully as the minutes name them near by."""

import re
from bisect import bisect_right
from collections.abc import Callable

import msgspec

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.captured import quote_end, read_deed
from ccpi_actions.commitments.deed import BODY_ITSELF, Deed, find_doers
from ccpi_actions.commitments.mentions import classify
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.people import People, full_name, people_of
from ccpi_actions.commitments.phrases import Phrase, actor_after, actor_before, is_post
from ccpi_actions.commitments.sentences import split_sentences
from ccpi_actions.minutes.model import Minutes, Person

# How far back a pronoun may point: two or three sentences of the same item.
_BACK = 1500
# How far after a sentence an ACTION line may stand.
_ACTION_NEAR = 160

# In the margin of minutes these are codes of what was decided, or where it goes; nobody's names.
_NOT_OWNERS = re.compile(
    r"^(?:noted?|agreed|approved|resolved|signed.*|deferred|none|n/?a|website|complete[d]?|done|ongoing|on-?going"
    r"|information|info|all noted|carried|"
    r"closed|open|action|discussed|received|declined|refused|accepted|as above|pending|tbc|tba|-+|[\W\d]+|£.*|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s*\d{2,4})?)$",
    re.IGNORECASE,
)
_ACTION_LINE = re.compile(
    r"[\s\W]{0,6}(?:(?:ACTIONS?|Actions?|ACTIONED|Actioned)(?:\s+(?:by|BY|for|point|required|owner))?\s*(?:[:–—-]"
    r"|\bby\b)|\((?:ACTION|Action)\b[:\s–-]*|\[(?:ACTION|Action)\b[:\s–-]*)\s*"
)
_NAMED_ACTION = re.compile(
    r"\b(?:ACTION|Action)(?:\s+(?:by|BY|for))?\s*[:–—-]\s*|\((?:ACTION|Action)(?:\s+(?:by|for))?[:\s–-]+"
)
# What is said at the end of a sentence of the one who sees to it all.
_SEES_TO_IT = re.compile(
    r"\b(?:to|will|would)\s+(?:action|arrange|deal|make the (?:necessary )?arrangements|do (?:this|so|it)"
    r"|follow (?:this |it )?up|organise|progress|pursue"
    r"|take (?:this |it )?forward|see to)\b"
)
_SPOKE = re.compile(
    r"\b(?P<verb>said|says|stated|explained|confirmed|advised|replied|reported|agreed|accepted|apologised|noted"
    r"|commented|added"
    r"|responded|informed|indicated|thought|felt|believed|undertook|offered|answered|referred|highlighted|presented"
    r"|introduced|outlined|nodded"
    r"|gave|took|attended|provided|updated|assured|promised|acknowledged|asked|queried|enquired|requested|suggested"
    r"|proposed|wished|circulated|met"
    r"|told|volunteered|spoke|summarised|raised|mentioned|drew|was|is|has|had|would|will|did|didn.t|does|could)\b"
)
# Who says one of these answers for it; who says another of _SPOKE may only tell, or ask.
_BINDS = frozenset("agreed confirmed undertook offered accepted promised assured nodded volunteered apologised".split())
_MERELY = frozenset("was is has had would will could did does met".split())
_ASKS = _MERELY | frozenset(
    "asked queried enquired requested suggested proposed wished felt raised mentioned drew".split()
)
_ACCEPTS = re.compile(r"\b(?:agreed|accepted|confirmed|undertook|offered|nodded|was happy|were happy)\b")
# How far after a request its answer may stand.
_ANSWER_NEAR = 160
_HE = re.compile(r"\b(?:Mr|Sir|Lord)\b")
_SHE = re.compile(r"\b(?:Mrs|Ms|Miss|Dame|Lady|Madam)\b")
_MEMBER = re.compile(r"(?:the\s+)?(?:County\s+)?(?:Cllr|Councillor|Chair(?:man|woman|person)?\b|Vice)", re.IGNORECASE)
_OPENING_PRONOUN = re.compile(r"\W*(he|she|they)\b", re.IGNORECASE)
_TO_ASK = re.compile(
    r"\b(?:to|could|would|will|should|may|shall) (?:ask|instruct|request|invite|engage)\s+(?:the\s+)?$"
)
_ASKING = re.compile(
    r"\b(?:asks?|asked|requests?|requested|invites?|invited|urges?|urged)\s+(?:the\s+)?$", re.IGNORECASE
)
_OTHER_VERB = re.compile(r"\b(?:being|to be|taken|made|given|[a-z]{3,}(?:ed|ing))\b")
_COMMITTEE_WORK = re.compile(
    r"\b(?:agendas?\b|work(?:ing)? ?(?:programme|plan)|forward plan|deferred|defer\b|site (?:visit|inspection)"
    r"|be invited|invite\b|be on the|standing item)",
    re.IGNORECASE,
)


class _Setting(msgspec.Struct):
    """What every step of the search looks at."""

    candidate: Candidate
    minutes: Minutes
    text: str
    people: People
    known: frozenset[str]
    deed: Deed | None


def find_owner(candidate: Candidate, minutes: Minutes, text: str) -> Owner:
    """Find who is to do what a candidate commits to.

    Takes the candidate, the minutes it stands in and the text that both index; gives the owner as fully as the minutes
    name them ("Una Okell, Head of Parks"; several joined by "; "), with the basis, the rule and the words it rests on:
    stated where somebody is named, presenter where nobody is but officers presented the item, none otherwise.
    The steps go from what is printed for the purpose (a margin) to what must be inferred; the first answer counts.
    """
    people = people_of(minutes, candidate.item, text)
    known = people.names
    setting = _Setting(candidate, minutes, text, people, known, read_deed(candidate, text, known))
    for step in _STEPS:
        owner = step(setting)
        if owner is not None:
            return owner
    return Owner()


def _printed(setting: _Setting) -> Owner | None:
    """Take what the margin or an owner column prints; it wins over the sentence."""
    margin = " ".join(setting.candidate.passage.margin.split()).strip(" .;,*_|")
    if not margin or "£" in margin or _NOT_OWNERS.match(margin):
        return None
    return Owner(setting.people.describe(margin), "stated", "margin", margin)


def _doer(setting: _Setting) -> Owner | None:
    """Take the one whom the grammar of the clause makes the doer."""
    deed = setting.deed
    if deed is None or deed.doer is None or _is_outsider_told(setting, deed.doer):
        return None
    return _named(setting, deed.doer, deed.rule)


def _asked_by_the_body(setting: _Setting, doer: Phrase) -> bool:
    """Say whether a finite verb of asking stands before a doer: "invites |the Environment Agency"."""
    return _ASKING.search(setting.text[max(0, doer.start - 24) : doer.start]) is not None


def _is_outsider_told(setting: _Setting, doer: Phrase) -> bool:
    """Say whether a doer is somebody from outside whom the body asks, or whom it was agreed to ask or instruct."""
    if is_post(doer.text) or setting.people.knows(doer.text):
        return False
    before = setting.text[max(0, doer.start - 24) : doer.start]
    kind = classify(doer.text, setting.known)
    return (kind in {"person", "outside"} and _TO_ASK.search(before) is not None) or (
        kind == "outside" and _asked_by_the_body(setting, doer)
    )


def _named(setting: _Setting, phrase: Phrase, rule: str) -> Owner | None:
    """Make an owner of a phrase, resolving pronouns."""
    kind = classify(phrase.text, setting.known)
    if kind in {"pronoun", "they"} or phrase.text.lower() in {"they", "we"}:
        return _antecedent(setting, phrase)
    if kind in {"thing", "information", "matter"} and not setting.people.knows(phrase.text):
        return None
    if kind == "body" and setting.deed is not None and setting.deed.verb in BODY_ITSELF:
        return None
    return Owner(setting.people.describe(phrase.text), "stated", rule, phrase.text)


def _antecedent(setting: _Setting, pronoun: Phrase) -> Owner | None:
    """Find whom a pronoun means: the subject of its own sentence, else of a sentence shortly before."""
    word = pronoun.text.lower()
    if word in {"we", "i"}:
        return None
    floor = max(setting.candidate.item.start, setting.minutes.start, pronoun.start - _BACK)
    for start, end in reversed(split_sentences(setting.text, floor, pronoun.start)):
        fitting = [phrase for phrase in _subjects(setting, start, end) if _fits(word, phrase.text, setting)]
        titled = [phrase for phrase in fitting if (_HE if word == "he" else _SHE).search(phrase.text)]
        for phrase in titled or fitting:
            return Owner(setting.people.describe(phrase.text), "stated", f"pronoun {word}", phrase.text)
    presenters = _presenters_of(setting.candidate)
    if presenters:
        return Owner(_all(presenters), "stated", f"pronoun {word}, presenter", pronoun.text)
    return None


def _subjects(setting: _Setting, start: int, end: int) -> list[Phrase]:
    """Return the people and posts that are subjects of verbs in ``text[start:end]``, likeliest antecedent first.

    Who answered comes before who asked, and who spoke before who only was or had; the later before the earlier.
    """
    ranked: list[tuple[int, int, Phrase]] = []
    for match in _SPOKE.finditer(setting.text, start, end):
        phrase = actor_before(setting.text, match.start(), start)
        if phrase is not None and classify(phrase.text, setting.known) in {"person", "officers", "outside"}:
            verb = match["verb"]
            ranked.append((2 if verb in _MERELY else 1 if verb in _ASKS else 0, -match.start(), phrase))
    return [phrase for _, _, phrase in sorted(ranked, key=lambda one: one[:2])]


def _fits(pronoun: str, mention: str, setting: _Setting) -> bool:
    """Say whether a pronoun can mean somebody, by number and by title."""
    plural = (
        classify(mention, setting.known) == "officers"
        or re.search(r"\band\b|/|&|s\s*$|\b(?:Cllrs|Councillors)\b", mention) is not None
    )
    if pronoun == "they":
        return plural or classify(mention, setting.known) == "outside"
    if plural and re.search(r"\band\b|officers|Cllrs|Councillors", mention):
        return False
    outside = classify(mention, setting.known) == "outside" and not is_post(mention)
    return not outside and not (_SHE if pronoun == "he" else _HE).search(mention)


def _elsewhere_in_sentence(setting: _Setting) -> Owner | None:
    """Take the doer of the verb before, for a deed that shares it ("would write to the school and |ring the club")."""
    deed, sentence, quote = setting.deed, setting.candidate.sentence, setting.candidate.quote
    if (
        deed is not None
        and deed.passive
        and not (deed.thing and deed.thing.text.lower() in {"this", "it", "these", "that"})
    ):
        return None
    at = deed.start if deed else quote.start
    asked = deed is not None and deed.doer is not None and _asked_by_the_body(setting, deed.doer)
    if at <= sentence.start or asked:
        return None
    floor = max(sentence.start, at - 600)
    floor = next((start for start, end in reversed(split_sentences(setting.text, floor, at)) if start < at), floor)
    doers = [one for one in find_doers(setting.text, floor, at, setting.known) if one.start < at]
    if doers and doers[-1].doer is not None and _shares(setting.text[doers[-1].after : at]):
        return _named(setting, doers[-1].doer, "shared subject")
    if re.search(r"\b(?:and|but)\s*(?:also\s+)?$", setting.text[max(floor, at - 12) : at]):
        subjects = _subjects(setting, floor, at)
        if subjects:
            return _named(setting, subjects[0], "shared subject")
        pronoun = _OPENING_PRONOUN.match(setting.text, floor, at)
        if pronoun:
            return _antecedent(setting, Phrase(pronoun.start(1), pronoun.end(1), pronoun[1]))
    return None


def _shares(between: str) -> bool:
    """Say whether two verbs can share their doer: nobody else is named as a subject between them."""
    return (
        not re.search(
            r";\s+(?!and\b|also\b|to\b)|(?<=[a-z]{2})\.\s+(?!and\b|also\b|to\b)[A-Z]|\bthat\b.*\bwould\b", between
        )
        and len(between) < 400
    )


def _agent(setting: _Setting) -> Owner | None:
    """Take whom "by" or "from" names after a passive verb: "be checked by the Clerk"."""
    deed = setting.deed
    start = deed.after if deed is not None else setting.candidate.quote.start
    for match in re.compile(r"\b(?:by|from)\s+").finditer(setting.text, start, quote_end(setting.candidate)):
        phrase = actor_after(setting.text, match.end(), quote_end(setting.candidate))
        if phrase is not None and classify(phrase.text, setting.known) in {"person", "officers"}:
            passive = deed is not None and (deed.passive or deed.verb == "come")
            direct = not _OTHER_VERB.search(setting.text[start : match.start()])
            if passive and direct:
                return Owner(setting.people.describe(phrase.text), "stated", "by whom", phrase.text)
    return None


def _action_line(setting: _Setting) -> Owner | None:
    """Take whom an ACTION line in or after the sentence names."""
    text, candidate = setting.text, setting.candidate
    end = quote_end(candidate)
    within = _NAMED_ACTION.search(text, candidate.quote.start, min(candidate.sentence.end, end + _ACTION_NEAR))
    for line in (within, _ACTION_LINE.match(text, candidate.sentence.end)):
        if line is None:
            continue
        phrase = actor_after(text, line.end(), line.end() + 120)
        if phrase is not None and (
            classify(phrase.text, setting.known) in {"person", "officers"} or setting.people.knows(phrase.text)
        ):
            return Owner(setting.people.describe(phrase.text), "stated", "action line", phrase.text)
    return None


def _sees_to_it(setting: _Setting) -> Owner | None:
    """Take the one said at the end to see to it all: "…; the Scrutiny Officer to make the arrangements"."""
    text, sentence, quote = setting.text, setting.candidate.sentence, setting.candidate.quote
    for match in _SEES_TO_IT.finditer(text, quote.start, max(quote.end, min(sentence.end, quote.end + 200))):
        phrase = actor_before(text, match.start(), quote.start)
        if phrase is not None and classify(phrase.text, setting.known) in {"person", "officers"}:
            return _named(setting, phrase, "sees to it")
    return None


def _accepts(setting: _Setting) -> Owner | None:
    """Take who answers a request in the next sentence: "Members asked that it be split. |Officers agreed"."""
    text, candidate = setting.text, setting.candidate
    end = min(candidate.passage.end, candidate.sentence.end + _ANSWER_NEAR)
    match = _ACCEPTS.search(text, candidate.sentence.end, end)
    if match is None:
        return None
    phrase = actor_before(text, match.start(), candidate.sentence.end)
    if phrase is None or text[candidate.sentence.end : phrase.start].strip(" .\n") or _MEMBER.match(phrase.text):
        return None
    if classify(phrase.text, setting.known) not in {"person", "officers"}:
        return None
    return Owner(setting.people.describe(phrase.text), "stated", "accepts", phrase.text)


def _speaker(setting: _Setting) -> Owner | None:
    """Take the one who said it would be done: bound by "agreed" or "undertook", the natural owner after "said"."""
    deed, sentence = setting.deed, setting.candidate.sentence
    at = deed.start if deed is not None else quote_end(setting.candidate)
    for start, end in reversed(split_sentences(setting.text, max(sentence.start, at - 600), at)):
        for match in reversed(list(_SPOKE.finditer(setting.text, start, end))):
            if match["verb"] in _ASKS:
                continue
            phrase = actor_before(setting.text, match.start(), start)
            if phrase is None or classify(phrase.text, setting.known) not in {"person", "officers", "pronoun"}:
                continue
            owner = _named(setting, phrase, "speaker")
            binds = match["verb"] in _BINDS
            if not binds and setting.candidate.item.presenters and _MEMBER.match(phrase.text):
                continue
            if owner is not None:
                return owner if binds else Owner(owner.text, "presenter", "speaker", owner.words)
        break
    return None


def _presenters(setting: _Setting) -> Owner | None:
    """Take the officers who presented the item, unless it is what the committee itself does."""
    candidate = setting.candidate
    presenters = _presenters_of(candidate)
    if not presenters or _COMMITTEE_WORK.search(candidate.quote.text):
        return None
    officers = [person for person in presenters if person.role not in {"member", "chair"}] or presenters
    return Owner(_all(officers), "presenter", "presenter of the item", _all(officers))


def _presenters_of(candidate: Candidate) -> list[Person]:
    """Return who presented what a candidate belongs to: in discussion the last introduced before it, else all."""
    item = candidate.item
    before = bisect_right(item.introductions, candidate.quote.start, key=lambda one: one.start)
    people = item.presenters
    if before and candidate.passage.zone == "discussion":
        people = item.introductions[before - 1].people
    return [person for person in people if _credible(person)]


def _credible(person: Person) -> bool:
    """Say whether a presenter is a person or a post: a body or a sentence cannot own an action."""
    named = 0 < len(person.name.split()) <= 6 and classify(person.name, frozenset()) in {"person", "outside"}
    post = person.post
    is_a_post = is_post(post) and classify(post, frozenset()) != "body" and len(post) < 90 and " The " not in post
    return named or (not person.name and is_a_post and not re.search(r"\b(?:that|had|has|was|is|were)\b", post))


def _all(persons: list[Person]) -> str:
    return "; ".join(dict.fromkeys(full_name(person) for person in persons))


_STEPS: tuple[Callable[[_Setting], Owner | None], ...] = (
    _printed,
    _doer,
    _elsewhere_in_sentence,
    _agent,
    _action_line,
    _sees_to_it,
    _speaker,
    _accepts,
    _presenters,
)
