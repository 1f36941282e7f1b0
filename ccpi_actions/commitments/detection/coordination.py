"""Several verbs in one sentence: which of them are one thing to do, and where the clause of each begins."""

import re
from collections.abc import Iterator

import msgspec

from ccpi_actions.commitments.detection.act import Act
from ccpi_actions.commitments.language.subjunctive import NOUNS_TOO, OBJECT
from ccpi_actions.commitments.language.telling import ANAPHORA
from ccpi_actions.commitments.language.verbs import BASE, base_class, participle_class
from ccpi_actions.commitments.rules.model import ACTS

#: As much of the words after a verb as may tell what it means.
_ON = 120
_ALSO = re.compile(
    r"(?:,\s|;\s|\s)(?:and|then|&|(?<=,\s)also(?=\sto\s))\s(?:then\s|also\s|to\s|further\s|again\s|the\sclerk\sto\s|"
    r"(?:once|when|after|following|on|upon)\s(?:[\w'’-]+\s){1,5}?to\s(?!be\b)){0,2}(?P<verb>[a-z]+(?:-[a-z]+)?)\b"
)
_ALSO_PASSIVE = re.compile(
    r"(?:,\s|\s)and\s(?:that\s)?(?P<np>(?:an?|the|any|further|this|all)\s(?:[\w'’-]+\s){1,7}?)(?:be\s|"
    r"to\sbe\s)?(?P<verb>[a-z-]+(?:ed|t|n))\b"
)
#: "that the map be sent |and that the owner be asked| …"
_AND_THAT_IT_BE = re.compile(
    r"\sand\sthat\s(?P<np>(?:[\w'’-]+\s){1,8}?)(?:should\s)?(?:\w+ly\s)?be\s(?:also\s)?(?P<verb>[a-z-]+(?:ed|t|n))\b"
)
#: "be granted an extension and be informed that …"
_AND_BE = re.compile(r"\sand\s(?:that\s\w+\s)?be\s(?P<verb>informed|advised|notified|told|invited)\b")
_LIST = re.compile(r",\s(?:to\s)?(?P<verb>[a-z]+(?:-[a-z]+)?)\s(?=[^,;]{2,80},?\sand\s)")


def coordinated(act: Act, low: str) -> Iterator[Act]:
    """Give the acts that share subject and auxiliary with one that a rule found: "would advise … and refer …"."""
    if act.rule.form == "base":
        for pattern in (_ALSO, _LIST):
            for match in pattern.finditer(low, act.verb + len(act.word), len(low)):
                between = low[act.verb : match.start()]
                if _STOP.search(between):
                    break
                if _NESTED.search(between):
                    continue
                word, after = match["verb"], low[match.end("verb") : match.end("verb") + _ON]
                kind = base_class(word, after.lstrip())
                if (kind in ACTS or (word == "consider" and act.rule.family in {"agreement", "undertaking"})) and (
                    word not in NOUNS_TOO or pattern is _LIST or OBJECT.match(after)
                ):
                    strength = act.rule.verdict(act.actor, kind, word) or act.strength
                    yield msgspec.structs.replace(
                        act, strength=strength, verb=match.start("verb"), word=word, end=match.end()
                    )
    elif act.rule.form == "participle":
        for match in _AND_BE.finditer(low, act.verb + len(act.word), len(low)):
            if ";" not in low[act.verb : match.start()]:
                yield msgspec.structs.replace(
                    act, strength="firm", verb=match.start("verb"), word=match["verb"], end=match.end()
                )
        begin = act.verb + len(act.word)
        for match in (*_ALSO_PASSIVE.finditer(low, begin), *_AND_THAT_IT_BE.finditer(low, begin)):
            if ";" in low[act.verb : match.start()]:
                break
            if participle_class(match["verb"], low[match.end() : match.end() + _ON].lstrip()) in ACTS:
                start = match.start("np")
                yield msgspec.structs.replace(
                    act,
                    verb=match.start("verb"),
                    word=match["verb"],
                    start=start,
                    end=match.end(),
                    subject=(start, match.end("np") - 1),
                )


_STOP = re.compile(r";|\.(?<=\w\w\w\.)(?<!cllr\.)(?<!cllrs\.)\s")
_NESTED = re.compile(r"\bfor\s[^;,]{2,40}\sto\s")
_OUTCOME = re.compile(
    r"(?:report|tell|inform|advise|let|feed|come|bring|share|respond|reply|update|circulate|"
    r"phone|confirm|copy|present|notify|return|brought|reported|shared|circulated|fed|passed|"
    r"given|pass)\b(?<!\breturn(?=\sto\s[a-z]+\s(?:it|them)\b))"
    r"[^;.]{0,60}?\b(?:back|it|them|this|that|these|those(?!\swho)|what\s(?:was|had)|outcomes?|results?|findings|accordingly)\b"
    r"|(?:report|bring|come|return|brought|reported|present|presented|share|shared)\b[^;.]{0,60}?\b(?:committee|"
    r"council|panel|board|cabinet|meeting|draft|reply|response|answer|members)\b"
    r"|let\b[^;.]{0,30}\bknow\b(?!\s(?:what|about|of|if|whether|that|why))|make\b.{0,20}\barrangements|report\b|go to\b"
    r"|(?:write|e-?mail|tell|ring|phone|text|respond|reply|advise|inform|update)\s[^;.]{0,50}?\b(?:with\sthe\s(?:answer|"
    r"results?|outcome|reply|details|figures|findings)|once|when|accordingly)\b"
    r"|(?:e-?mail|tell|ring|phone|text|advise|inform|update|notify)\s(?:the\s)?[\w.․]+(?:\s(?!of\b|about\b)[\w.․]+)?\W*$"
    r"|(?:respond|reply|report|revert|feed\sback|(?:come|get|go|write)\sback)\sto\s[^;.,]{2,50}?(?:\sdirect(?:ly)?)?\W*$"
    r"|canvass\b.{0,20}\bdates|(?:instruct|act|proceed|organise|action|sort)\W*(?:$|,)|arrange\sfor\s\w+\W*$"
)
_FIRST = frozenset(
    "write contact approach meet speak liaise email e-mail ring phone invite visit call contacted "
    "invited approached written notified look looked attend find obtain get contacted telephone "
    "obtained".split()
)
_THEN = frozenset(
    "ask request enquire inquire seek express discuss obtain find check see raise thank suggest "
    "asked requested invited thanked look inspect pass passed circulate arrange".split()
)
#: Verbs whose object stands after a preposition: "liaise with the vicar" is a thing of its own.
_BY_PREPOSITION = frozenset(
    "write speak talk liaise apply enquire inquire object respond reply look report consult negotiate".split()
)
_NO_OBJECT = re.compile(r"\W*$|\swhere\snecessary\b|\s(?:to|around|at|in|on|into|round|up|as|accordingly|back)\b")
_PRONOUN_OBJECT = re.compile(r"\s(?:it|them|this|these|so|him|her)\b")
_ANAPHOR = re.compile(r"\b(?:it|them|this|that|these|those|so|same)\b")
#: Rules that find what is needed, which somebody then takes on: "the store needs to be checked; JP offered to do so".
_NEEDS = frozenset({"needs to do", "will need to be done"})
_GRANTS = frozenset({"promise", "undertaking", "agreement"})
#: Rules of words that say yes to what stands before them: "… could be shared, he saw no reason why not".
_POINT_BACK = frozenset({"saw no reason why not", "it would be"})
#: The sign for "and" between two things to do, not in a name: "K & M Lighting".
_AMPERSAND = r"&(?!\s?[A-Z](?!llr|r\b|rs?\b|lerk|hair))"
_JOIN = re.compile(rf"[;,*]|\s[-–]\s|\b(?:and|also|then|but|who(?=\s(?:would|will)\s))\b|{_AMPERSAND}")


def separate(acts: list[Act], sentence: str, low: str) -> list[Act]:
    """Merge what is one act ("investigate and report back") and give each act that is left its clause."""
    acts = _without_namesakes(acts, low)
    kept: list[Act] = []
    joins: list[int] = []
    for act in acts:
        if kept:
            last = kept[-1]
            between = sentence[last.verb + len(last.word) : act.verb]
            if _JOIN.search(between) is None or _one_act(last, act, low):
                if act.strength == "firm" and last.strength == "possible":
                    kept[-1] = act
                continue
            cut = last.verb + len(last.word) + _cut(between)
            joins.append(cut)
        kept.append(act)
    edges = [0, *joins, len(low)]
    edges[0] = low.rfind(";", 0, min(kept[0].verb, *(pair[0] for pair in [kept[0].subject or (kept[0].verb, 0)]))) + 1
    edges[0] = _after_but(kept[0], low, edges[0], edges[1])
    stop = low.find("; ", kept[-1].verb)
    edges[-1] = stop + 1 if stop >= 0 else len(low)
    for number, act in enumerate(kept):
        start, end = edges[number], edges[number + 1]
        act.clause = _trim(sentence, start, end, act.verb)
    return kept


#: Longer words before "but" are a matter of their own, in characters.
_LONG = 60


def _after_but(act: Act, low: str, begin: int, end: int) -> int:
    """Give where the clause of the first act begins: after "but", if it says by itself what it is about."""
    start = act.subject[0] if act.subject else act.start
    alone = low.endswith(" but ", begin, start) and start - begin > _LONG
    return start if alone and ANAPHORA.search(low, start, end) is None else begin


def _without_namesakes(acts: list[Act], low: str) -> list[Act]:
    """Drop what names no verb where two verbs say the same better: "Clerk to |chase| and |put| on the next agenda"."""
    puts = next((act for act in acts if act.word in _PUTS and _ON_AGENDA.match(low, act.verb + len(act.word))), None)
    if puts is None or not any(act.word and act.verb < puts.verb for act in acts):
        return acts
    return [act for act in acts if act.word or act.rule.family != "agenda" or not act.start < puts.verb < act.end]


def _cut(between: str) -> int:
    """Give the place between two acts where the second clause begins."""
    for joins in (_STRONG_JOIN, _WEAK_JOIN):
        places = [match.start() for match in joins.finditer(between)]
        if places:
            return places[-1]
    return 0


_STRONG_JOIN = re.compile(r";|, and\b|, but\b|\band\b|, ")
_WEAK_JOIN = re.compile(rf"\s(?=\*)|\s[-–]\s|\bwho\s(?:would|will)\b|\b(?:but|also|then)\b|{_AMPERSAND}")


def _one_act(first: Act, second: Act, low: str) -> bool:
    """Tell whether two verbs of a sentence make one thing to do."""
    after = low[second.verb + len(second.word) : second.verb + len(second.word) + _ON]
    own = _OWN_SUBJECT.search(low, first.verb + len(first.word), second.verb + 8) is not None
    if (own and ";" in low[first.verb : second.verb]) or "*" in low[first.verb : second.verb]:
        return False
    if second.rule.name in _POINT_BACK:
        return True
    asks = first.rule.family in {"request", "suggestion"} or first.rule.name in _NEEDS
    if asks and second.rule.family in _GRANTS and _ANAPHOR.search(after[:60]):
        return True
    if low.endswith(_WHO_WILL, first.verb, second.verb):
        return second.rule.passive
    if first.word and second.word in _PUTS and _ON_AGENDA.match(after):
        return False
    if second.rule.form == "none" and not second.word:
        # a rule without a verb names the whole clause
        between = low[first.verb : second.verb]
        return not (own or re.search(r";|,\s(?:and|but)\b|\s[–-]\s(?:this|it)\b", between)) or second.start < first.end
    if first.rule.form == "none" and not first.word:
        return second.verb <= first.end + 1 or (not own and _OUTCOME.match(low, second.verb) is not None)
    if second.subject and _DATE.fullmatch(low, *second.subject):
        return True
    if ((first.word in _MOVES or low.startswith(_COMES_AND, first.verb)) and not own) or (
        first.word in _FIRST
        and second.word in _THEN
        and (first.rule.passive or not second.rule.passive)
        and not own
        and _AND_THAT.search(low, first.verb, second.verb) is None
    ):
        return True
    if first.word == "investigate" and second.word in {"obtain", "get", "find"}:
        return _FURTHER.fullmatch(low, first.verb + len(first.word), second.verb) is not None
    if _AND_ASK.search(low, first.verb, second.start + 4):
        return True
    if second.word in {"do", "see", "action", "arrange", "organise"} and _SEES_TO.match(after):
        return True
    if not own and second.rule is first.rule and _finds_out(first, second, low):
        return True
    if second.rule is first.rule and _SHARES_OBJECT.fullmatch(low, first.verb + len(first.word), second.verb):
        return True
    if second.rule.name == "to be done" and second.subject and _PARTICIPIAL.search(low, first.verb, second.start):
        return True
    if (
        second.rule.name in {"would be done", "should be done"}
        and second.subject
        and low[slice(*second.subject)].strip() in {"this", "it", "these", "they", "which"}
    ):
        return True
    attends = first.word == "attend" and not own and _ALSO_AGREED.search(low, first.verb, second.verb) is None
    if attends or (first.word == "look" and second.word in {"get", "obtain", "provide"}):
        return True
    shared = second.rule is first.rule and second.subject == first.subject and second.rule.form == "base"
    if shared and second.word not in _BY_PREPOSITION and _NO_OBJECT.match(after):
        return True
    if shared and _PRONOUN_OBJECT.match(after) and ";" not in low[first.verb : second.verb]:
        return True
    if (
        (BASE.get(first.word) == "inquire" or first.word == "have")
        and BASE.get(second.word) == "supply"
        and second.word != "let"
        and not second.rule.name.startswith("would be")
    ):
        return "also" not in low[first.verb : second.verb]
    if second.word in {"reported", "circulated", "sent", "brought"} and _REPLY.search(low[first.verb : second.verb]):
        return True
    return _OUTCOME.match(low, second.verb) is not None


def _finds_out(first: Act, second: Act, low: str) -> bool:
    """Tell whether the second verb says why the first is done, or who hears of it: "ask them and see if …"."""
    after = low[second.verb + len(second.word) : second.verb + len(second.word) + _ON]
    if second.word == "see":
        asked = BASE.get(first.word) in {"contact", "inquire"} or low.startswith(("put to ", "do it "), first.verb)
        return asked and _IF.match(after) is not None
    if first.word in {"reflect", "consider", "think"}:
        return BASE.get(second.word) == "supply" or second.word == "let"
    if BASE.get(first.word) == "inquire":
        pronoun = _PRONOUN_OBJECT.match(low, first.verb + len(first.word)) is not None
        return pronoun and second.word in {"write", "e-mail", "email", "let", "ring"}
    return BASE.get(first.word) == "contact" and BASE.get(second.word) == "supply" and _ANSWER.match(after) is not None


#: "two prices be got, Cllr Ashe |to do this": it says who does the first.
_SEES_TO = re.compile(r"\s(?:to\s)?(?:this|it|so|that)(?=\W*$|[,;.]|\sand\b)")
#: "investigate |further and| obtain details"
_FURTHER = re.compile(r"\s(?:further|this|it)\sand\s(?:to\s)?")
_WHO_WILL = (" who would ", " who will ", " who would then ", " who will then ")
#: "get a price |and put on the May agenda": the meeting hears of it, which is a thing to see to of its own.
_PUTS = frozenset("put add include place".split())
_ON_AGENDA = re.compile(r"\s(?:(?:it|this|them|these)\s)?(?:on|to|in|onto)\s(?:[\w'’]+\s){0,3}?agenda\b")
_IF = re.compile(r"\s(?:if|whether|what|how|when|who)\b")
#: What comes of asking somebody: "e-mail |an explanation to the Panel", "advise |the Group of the response".
_ANSWER = re.compile(
    r"\s(?:an?|the|any|his|her|their)\s(?:\w+\s)?(?:explanation|answer|response|reply|outcome|results?|findings|position)\b"
    r"|\s[^;.,]{2,40}?\s(?:of|with)\s(?:the|any|his|her|their)\s(?:response|reply|answer|outcome|results?|position|reaction|explanation)\b"
)
#: "to invite the Trust |and (b) that the Clerk obtain the figures"
_AND_THAT = re.compile(r"\band\s(?:\(\w{1,3}\)\s)?that\s")
#: Verbs of going somewhere: what somebody goes to do is the act.
_MOVES = frozenset("go pop nip drop walk drive stop".split())
_COMES_AND = ("come in and ", "come along and ", "come over and ", "come round and ", "come and ")
#: "… and the vacancy will": the second verb has a subject of its own, which is no pronoun.
_OWN_SUBJECT = re.compile(
    r"(?:[,;]|\sand|\sbut)\s(?!(?:he|she|it|they|this|that|which|who|these|those|to|will|would|also|then)\s(?!matter|item|issue))(?:[\w'’.-]+\s){1,5}?"
    r"(?:will|would|should|shall|(?:is|are|was|were)\sto|to\sbe)\s"
)
#: "… to attend, |the Clerk agreed to| …"
_ALSO_AGREED = re.compile(r"(?:[,;]|\sand|\sbut)\s(?:[\w'’․]+\s){1,4}?(?:agreed|offered|undertook|volunteered)\sto\s$")
#: "a letter be delivered, the response to be reported": what comes of the first act.
_REPLY = re.compile(r",\s(?:and\s)?the\s(?:response|results?|outcome|reply|replies|answers?|findings)\s(?:to\s)?be\s$")
#: "write and invite the owner": two verbs with one object.
_SHARES_OBJECT = re.compile(r"\s(?:and|&)\s(?:to\s)?")
#: "see him and ask him to come": the asking is how the first is done.
_AND_ASK = re.compile(r"\sand\s(?:to\s)?ask\s$")
#: ", to be completed by May" after an act of its own.
_PARTICIPIAL = re.compile(r",\s$")
_DATE = re.compile(r"\W*(?:the\s|a\s)?(?:dates?|time|venue|details)\W*")
_CONCESSION = re.compile(r",\s(?:although|though|whilst|adding\sthat|even\sif)\b")


def _trim(sentence: str, start: int, end: int, verb: int) -> tuple[int, int]:
    """Give a clause without what joins it to its neighbours, and without a concession after its act."""
    tail = _CONCESSION.search(sentence, max(verb, start + (end - start) // 3), end)
    end = tail.start() if tail else end
    opening = _OPENING.match(sentence, start, end)
    start = min(opening.end(), verb) if opening else start
    while end > start and (sentence[end - 1].isspace() or sentence[end - 1] in ",;–"):
        end -= 1
    return start, end


#: What joins a clause to the one before.
_OPENING = re.compile(r"[\s;,–]*(?:-\s+)?(?:(?:and|but)\s+)?")
