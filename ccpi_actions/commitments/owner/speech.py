"""Whom a pronoun means, who said that it would be done, and whose report opens the paragraph."""

import re
from bisect import bisect_left

from ccpi_actions.commitments.deeds.deed import BODY_ITSELF, find_doers
from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.people import full_name
from ccpi_actions.commitments.language.phrases import TITLED, Phrase, actor_after, actor_before, is_post
from ccpi_actions.commitments.language.sentences import first_sentence, split_sentences
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.owner.bare import bare_name
from ccpi_actions.commitments.owner.presenting import all_of, is_committee_work, presenters_of
from ccpi_actions.commitments.setting import Setting
from ccpi_actions.minutes.model import Passage

# How far back a pronoun may point: two or three sentences of the same item.
_BACK = 1500
_SPOKE = frozenset(
    "said says stated explained confirmed advised replied reported agreed accepted apologised noted commented added "
    "responded informed indicated thought felt believed undertook offered answered referred highlighted presented "
    "introduced outlined nodded gave took attended provided updated assured promised acknowledged asked queried "
    "enquired requested suggested proposed wished circulated met told volunteered spoke summarised raised mentioned "
    "recommended pointed drew was is has had would will did didn't didn’t does could".split()
)
# Who did any of these can be meant by a pronoun, or do the next thing too.
_ACTED = _SPOKE | frozenset(
    "thanked visited inspected contacted wrote found received noticed checked obtained looked left brought ran "
    "carried made sent sought paid bought started completed arranged chased collected delivered spent went came heard "
    "admitted conceded regretted remarked observed recommended sympathised wondered wanted hoped expected knew knows "
    "saw got expressed read showed shared put cleared cut repaired replaced emailed phoned telephoned submitted "
    "prepared says reports advises confirms suggests thinks feels knows notes offers agrees hopes expects wants".split()
)
_WORD = re.compile(r"didn['’]t\b|\w+")
# Whom somebody asked answers: "Cllr Vane asked the Clerk about the lamp. She would look into it".
_ASKED = frozenset({"asked", "requested"})
_SOMEBODY = re.compile(r"\s+(?P<whether>(?:if|whether)\s+)?(?=(?:the\s)?[A-Z])")
# "Cllr Vane asked her about it. She would see": not the one who asked.
_ASKED_HER = re.compile(r"\s+(?:him|her|them)\b")
# "Members to let the Clerk have their views and she would reply".
_LET = re.compile(r"\blet\s+(?=(?:the\s)?[A-Z])")
_LET_KNOW = re.compile(r"\s+(?:have|know|see)\b")
# "…, and Mr Hale said": what stands before "and" may be of another clause.
_LAST_OF_TWO = re.compile(
    r"(?P<first>.*?),?\s+and\s+(?P<last>(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b[^,]*)\Z", re.DOTALL
)
_JUST_ASKED = re.compile(r"\b(?:asked|requested)\s+$")
# "Cllr Vane: budget talks run on": a name before a colon speaks all that follows.
_SPEAKS = re.compile(r"(?:(?<![^\n])|(?<=[.!?]\s)|(?<=[–-]\s))\W{0,3}((?:[A-Z][\w.’'-]*[ ]){0,3}[A-Z][\w’'-]*)\s?:\s")
_OPENS_WITH_A_NAME = re.compile(
    r"(?:\W*[a-z\d]{1,3}[.)]\s+)?\W*((?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\.?\s(?:[A-Z]\.?\s)?[A-Z][a-z’'-]+(?:\s[A-Z][a-z’'-]+)?)"
)
# Who says one of these answers for it; who says another of _SPOKE may only tell, or ask.
_BINDS = frozenset("agreed confirmed undertook offered accepted promised assured nodded volunteered apologised".split())
_MERELY = frozenset("was is has had would will could did does met".split())
_ASKS = _MERELY | frozenset(
    "asked queried enquired requested suggested proposed wished felt raised mentioned drew".split()
)
_TELLS = _SPOKE - _ASKS
# Nothing, or the words of a heading, before the name of who reports.
_IS_HEADING = re.compile(r"[\W_]*(?:(?:[A-Z][\w’'-]*|of|and|the|for|on|at)[\s/,:;–-]+){0,9}")
# How many paragraphs back the one who reported on the matter may be named.
_PARAGRAPHS_BACK = 3
_REPORTED = frozenset(
    "advised reported confirmed explained stated presented updated gave outlined informed introduced said circulated "
    "provided".split()
)
# A heading that runs on into the paragraph: "Village Hall Report. |PK reported that the roof was sound".
_LONGEST_HEADING = 70
_SAYS = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|be|to|[a-z]{2,}ed|said|gave|took)\b")
# "HW said".
_SHORTEST_REPORT = 6
_ALSO = re.compile(r"\balso\s+$")
# Somebody whom nobody knows: "a surveyor".
_SOME = re.compile(r"[Aa]n?\s")
_ADVERB = re.compile(r"(?<=\w)\s+(?:again|also|then|now|further|later|kindly)\s+$")
# Who asked somebody is not whom "that he" means.
_ASKED_THAT = re.compile(r"\b(?:asked|requested|enquired|wondered)\s+(?:that|if|whether)\s+$")
# Who has it in hand: "the letter was still with the Chair; he would sign it".
_HELD_BY = re.compile(r"\b(?:with|by|to)\s+(?=(?:the\s+)?[A-Z])")
# "If the councillor would give him the time": not the one who then acts.
_SUPPOSED = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ss]hould)\s+$")
_HE = re.compile(r"\b(?:Mr|Sir|Lord)\b")
_SHE = re.compile(r"\b(?:Mrs|Ms|Miss|Dame|Lady|Madam)\b")
# One post, whatever it heads: "the Head of Waste and Cleansing Services".
_HEADS = re.compile(
    r"(?:the\s+)?(?:[A-Z][\w-]*\s+){0,3}(?:Head|Director|Manager|Chief|Leader|Treasurer|Officer|Member)\s+(?:of|for)\b(?!.*\bthe\s+[A-Z])",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\band\b|/|&|s\s*$|\b(?:Cllrs|Councillors)\b")
_SEVERAL = re.compile(r"\band\b|officers|Cllrs|Councillors")
_MEMBER = re.compile(r"(?:the\s+)?(?:County\s+)?(?:Cllr|Councillor|Chair(?:man|woman|person)?\b|Vice)", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z]+")
_MEMBERS = re.compile(
    r"^(?:the\s+)?(?:other|all|remaining|several|both|two|three)\s+(?:Cllrs|Councillors|members)$", re.IGNORECASE
)
#: "The two of them" are those named together before.
_HE_AND = re.compile(
    r"\b(?:he|she)\s(?:and|&)\s(?P<who>(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s(?:would|will|to|should)\b"
)
#: "Cllrs Vane and Dow plus |the Clerk": all are meant.
_PLUS = re.compile(r"\s(?:plus|together\swith|along\swith|as\swell\sas)\s(?:the\s)?$")
#: "he and |the Clerk": both are meant.
_AND_HE = re.compile(r"\b(?P<word>he|she)\s(?:and|&)\s$", re.IGNORECASE)
_OF_THEM = re.compile(r"(?:the\s(?:two|three|four|pair)|both|all|each)\sof\sthem", re.IGNORECASE)


#: A body that meets somewhere has to go there; what else it does as such is nobody's task.
_COUNCIL = re.compile(r"\b(?:Council|Committee|Board|Panel|Forum)\b")


def named(setting: Setting, phrase: Phrase, rule: str) -> Owner | None:
    """Make an owner of a phrase, resolving pronouns."""
    phrase = bare_name(setting, phrase)
    if _OF_THEM.fullmatch(phrase.text):
        start = setting.candidate.sentence.start
        before = find_doers(setting.text, start, phrase.start, setting.known)
        joint = [one.doer for one in before if one.doer is not None and _SEVERAL.search(one.doer.text)]
        with_him = _HE_AND.search(setting.text, start, phrase.start)
        if with_him is not None:
            joint.append(Phrase(with_him.start("who"), with_him.end("who"), with_him["who"]))
        if joint:
            return named(setting, joint[-1], rule)
        return antecedent(setting, Phrase(phrase.start, phrase.end, "they"))
    kind = classify(phrase.text, setting.known)
    if kind in {"pronoun", "they"} or phrase.text.lower() in {"they", "we"}:
        return antecedent(setting, phrase)
    if kind in {"thing", "information", "matter"} and not setting.people.knows(phrase.text):
        return None
    verb = setting.deed.verb if setting.deed is not None else ""
    goes = verb == "meet" and _COUNCIL.search(phrase.text) is not None
    if kind == "body" and verb in BODY_ITSELF and not goes and _is_itself(setting, phrase):
        return None
    owner = Owner(setting.people.describe(phrase.text), "stated", rule, phrase.text)
    if (
        beside := _PLUS.search(setting.text, max(setting.candidate.passage.start, phrase.start - 24), phrase.start)
    ) is not None:
        with_whom = actor_before(
            setting.text, beside.start(), max(setting.candidate.sentence.start, phrase.start - 200)
        )
        if with_whom is not None and classify(with_whom.text, setting.known) in {"person", "officers"}:
            both = f"{setting.people.describe(with_whom.text)}; {owner.text}"
            return Owner(both, "stated", rule, setting.text[with_whom.start : phrase.end])
    other = _AND_HE.search(setting.text, max(0, phrase.start - 12), phrase.start)
    if other is None:
        return owner
    first = antecedent(setting, Phrase(other.start(), other.end("word"), other["word"]))
    if first is None or not first.text or first.text == owner.text:
        return owner
    return Owner(f"{first.text}; {owner.text}", "stated", rule, setting.text[other.start() : phrase.end])


def _is_itself(setting: Setting, phrase: Phrase) -> bool:
    """Say whether a mention of a body is of the one that met: all its words are of its name, or it has no name."""
    names = f"{setting.minutes.body or ''} {setting.minutes.council or ''}".lower()
    words = [word for word in _LETTERS.findall(phrase.text.lower()) if word not in {"the", "this", "a"}]
    if words and words[0] in {"all", "everyone", "everybody"}:
        return False
    return len(words) < 2 or all(word in names for word in words)


def antecedent(setting: Setting, pronoun: Phrase) -> Owner | None:
    """Find whom a pronoun means: the subject of its own sentence, else of a sentence shortly before."""
    word = pronoun.text.lower()
    if word in {"we", "i"}:
        return None
    if word == "who":
        meant = actor_before(setting.text, pronoun.start, max(setting.candidate.item.start, pronoun.start - 200))
        if meant is None or classify(meant.text, setting.known) not in {"person", "officers"}:
            return Owner()  # "Highways, who will sweep it": nobody of ours
        return Owner(setting.people.describe(meant.text), "stated", "pronoun who", meant.text)
    floor = max(setting.candidate.item.start, setting.minutes.start, pronoun.start - _BACK)
    sentences = split_sentences(setting.text, floor, pronoun.start)
    if _ASKED_THAT.search(setting.text[max(floor, pronoun.start - 20) : pronoun.start]):
        sentences = sentences[:-1]
    elif sentences and word != "they" and (holder := _holder(setting, word, *sentences[-1])) is not None:
        return Owner(setting.people.describe(holder.text), "stated", f"pronoun {word}", holder.text)
    for start, end in reversed(sentences):
        doing = subjects(setting, start, end)
        if word != "they":
            doing = [_last_of_two(setting, phrase) for phrase in doing]
        fitting = [phrase for phrase in doing if _fits(word, phrase.text, setting)]
        titled = [phrase for phrase in fitting if (_HE if word == "he" else _SHE).search(phrase.text)]
        answers = [
            phrase for phrase in fitting if _JUST_ASKED.search(setting.text[max(0, phrase.start - 12) : phrase.start])
        ]
        for one in answers or titled or fitting:
            phrase = bare_name(setting, one)
            return Owner(setting.people.describe(phrase.text), "stated", f"pronoun {word}", phrase.text)
    people = presenters_of(setting.candidate)
    if people:
        return Owner(all_of(people), "stated", f"pronoun {word}, presenter", pronoun.text)
    return None


def _last_of_two(setting: Setting, phrase: Phrase) -> Phrase:
    """Return the last of two whom "and" joins where the first is nobody: "Oak Mill, and |Mr Hale said he would"."""
    both = _LAST_OF_TWO.match(phrase.text)
    if both is None or TITLED.match(both["first"]) or is_post(both["first"]) or setting.people.knows(both["first"]):
        return phrase
    return Phrase(phrase.start + both.start("last"), phrase.end, both["last"])


def _holder(setting: Setting, word: str, start: int, end: int) -> Phrase | None:
    """Find with whom a thing is, before a semicolon: "the letter was with the Chair to sign; |he would do so"."""
    semicolon = setting.text.rfind(";", start, end)
    if semicolon < 0 or setting.text[semicolon + 1 : end].strip() or subjects(setting, start, end):
        return None
    held = [*_HELD_BY.finditer(setting.text, start, semicolon)]
    phrase = actor_after(setting.text, held[-1].end(), semicolon) if held else None
    known = phrase is not None and (is_post(phrase.text) or setting.people.knows(phrase.text))
    return phrase if phrase is not None and known and _fits(word, phrase.text, setting) else None


def _verbs(verbs: frozenset[str], text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return where any of some verbs stand in ``text[start:end]``, in order."""
    if verbs.isdisjoint(_WORD.findall(text, start, end)):
        return []  # as in most sentences
    return [match for match in _WORD.finditer(text, start, end) if match[0] in verbs]


def subjects(setting: Setting, start: int, end: int) -> list[Phrase]:
    """Return the people and posts that are subjects of verbs in ``text[start:end]``, likeliest antecedent first.

    Who answered comes before who asked, and who spoke before who only was or had; the later before the earlier.
    """
    ranked: list[tuple[int, int, Phrase]] = []
    asker = False
    for match in _verbs(_ACTED, setting.text, start, end):
        verb = match[0]
        if verb in _ASKED and (somebody := _SOMEBODY.match(setting.text, match.end(), end)):
            asked = actor_after(setting.text, somebody.end(), end)
            if asked is not None and (is_post(asked.text) or (somebody["whether"] and TITLED.match(asked.text))):
                ranked.append((0, -match.start(), asked))
        if verb in _ASKED and _ASKED_HER.match(setting.text, match.end()):
            asker = True
            continue
        adverb = _ADVERB.search(setting.text, max(start, match.start() - 14), match.start())
        phrase = actor_before(setting.text, adverb.start() if adverb else match.start(), start)
        if phrase is None or _SOME.match(phrase.text) or _SUPPOSED.search(setting.text, start, phrase.start):
            continue  # "a surveyor had been in and he was happy": somebody else
        if classify(phrase.text, setting.known) in {"person", "officers", "outside"}:
            ranked.append((2 if verb in _MERELY else 1 if verb in _ASKS else 0, -match.start(), phrase))
    for match in _LET.finditer(setting.text, start, end):
        told = actor_after(setting.text, match.end(), end)
        if told is not None and is_post(told.text) and _LET_KNOW.match(setting.text, told.end):
            ranked.append((0, -match.start(), told))
    if ":" in setting.text[start:end]:
        speakers = [one for one in _SPEAKS.finditer(setting.text, start, end) if setting.people.knows(one[1])]
        ranked.extend((0, -end, Phrase(one.start(1), one.end(1), one[1])) for one in speakers)
    if not (ranked or asker) and (
        opening := _OPENS_WITH_A_NAME.match(setting.text, _below_heading(setting.text, start, end), end)
    ):
        ranked.append((3, 0, Phrase(opening.start(1), opening.end(1), opening[1])))
    return [phrase for _, _, phrase in sorted(ranked, key=lambda one: one[:2])]


def _below_heading(text: str, start: int, end: int) -> int:
    """Return where a sentence begins below the heading that was read with it."""
    blank = text.rfind("\n\n", start, end)
    return blank + 2 if blank >= 0 else start


def _fits(pronoun: str, mention: str, setting: Setting) -> bool:
    """Say whether a pronoun can mean somebody, by number and by title."""
    heads = _HEADS.match(mention) is not None
    plural = not heads and (classify(mention, setting.known) == "officers" or _PLURAL.search(mention) is not None)
    if pronoun == "they":
        return plural or classify(mention, setting.known) == "outside"
    if plural and _SEVERAL.search(mention):
        return False
    outside = classify(mention, setting.known) == "outside" and not is_post(mention)
    return not outside and not (_SHE if pronoun == "he" else _HE).search(mention)


def speaker(setting: Setting) -> Owner | None:
    """Take the one who said it would be done: bound by "agreed" or "undertook", the natural owner after "said"."""
    deed, sentence = setting.deed, setting.candidate.sentence
    at = deed.start if deed is not None else setting.end
    floor = max(sentence.start, at - 600)
    tells = _verbs(_TELLS, setting.text, floor, at)
    start = split_sentences(setting.text, floor, at)[-1][0] if tells else at
    for match in reversed(tells):
        if match.start() < start:
            break
        phrase = actor_before(setting.text, match.start(), start)
        if phrase is None:
            continue
        kind = classify(phrase.text, setting.known)
        binds = match[0] in _BINDS
        several = kind == "body" and binds and _MEMBERS.search(phrase.text)
        if kind not in {"person", "officers", "pronoun"} and not several:
            continue
        if not binds and setting.candidate.item.presenters and _MEMBER.match(phrase.text):
            continue
        owner = named(setting, phrase, "speaker")
        if owner is not None:
            return owner if binds else Owner(owner.text, "presenter", "speaker", owner.words)
    return None


def reporter(setting: Setting) -> Owner | None:
    """Take the one whose report opens the paragraph, where nobody presented it: "Cllr Vane advised that …"."""
    candidate = setting.candidate
    if candidate.passage.zone == "action" or is_committee_work(candidate):
        return None
    if any(person.role not in {"member", "chair", "clerk"} for person in presenters_of(candidate)):
        return None
    here = _opening_reporter(setting, candidate.passage)
    if here is not None:
        return here
    passages = candidate.item.passages
    index = bisect_left(passages, candidate.passage.start, key=lambda passage: passage.start)
    for passage in reversed(passages[max(0, index - _PARAGRAPHS_BACK) : index]):
        before = _reporter_of(passage, setting)
        if before is not None:
            return None if _MEMBER.match(before.words) else before
    return None


def _reporter_of(passage: Passage, setting: Setting) -> Owner | None:
    """Return who reports in the first sentence of a paragraph before the commitment's; it is looked at once."""
    reporters = setting.people.reporters
    if passage.start not in reporters:
        reporters[passage.start] = _opening_reporter(setting, passage)
    return reporters[passage.start]


def _opening_reporter(setting: Setting, passage: Passage) -> Owner | None:
    """Return who reports in the first sentence of a paragraph that stands before the commitment, or None."""
    limit = min(setting.candidate.quote.start, passage.end, passage.start + _BACK)
    if limit - passage.start < _SHORTEST_REPORT:
        return None
    first, last = first_sentence(setting.text, passage.start, limit) or (limit, limit)
    if last - first < _LONGEST_HEADING and not _SAYS.search(setting.text, first, last):
        first, last = first_sentence(setting.text, last, limit) or (limit, limit)
    for match in _verbs(_REPORTED, setting.text, first, last):
        also = _ALSO.search(setting.text, max(first, match.start() - 12), match.start())
        phrase = actor_before(setting.text, also.start() if also else match.start(), first)
        if phrase is not None and _IS_HEADING.fullmatch(setting.text, first, phrase.start):
            kind = classify(phrase.text, setting.known)
            if kind == "person" and (is_post(phrase.text) or setting.people.knows(phrase.text)):
                text = setting.people.describe(phrase.text)
                holder = next((one for one in setting.candidate.item.presenters if one.post == text and one.name), None)
                return Owner(full_name(holder) if holder else text, "presenter", "reporter", phrase.text)
    return None
