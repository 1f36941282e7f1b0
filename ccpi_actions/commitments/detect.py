"""Finds the clauses that commit somebody to something, by rules and the objections against them."""

import re
from collections.abc import Iterator

import msgspec

from ccpi_actions.commitments.actors import ActorClass, actor_class, is_post
from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.model import NearMiss, Span, Strength
from ccpi_actions.commitments.rules import OBJECTIONS
from ccpi_actions.commitments.rules.model import Rule
from ccpi_actions.commitments.triggers import TRIGGERS
from ccpi_actions.commitments.units import RESOLVED, Unit, units
from ccpi_actions.commitments.verbs import BASE, VerbClass, base_class, participle_class, third_person
from ccpi_actions.minutes.model import Minutes


class Act(msgspec.Struct):
    """One act found in a sentence; offsets count from the start of the sentence."""

    rule: Rule
    strength: Strength
    #: Where the act's verb stands; acts of a sentence are told apart by it.
    verb: int
    start: int
    end: int
    word: str = ""
    subject: tuple[int, int] | None = None
    actor: ActorClass | None = None
    rejected: str = ""
    reasons: list[str] = []
    #: Its clause.
    clause: tuple[int, int] = (0, 0)


_WORD = re.compile(r"[\w'’-]+")
_BOUNDARY = re.compile(
    r"[;:–—]\s*|,\s|\s-\s|(?<!cllr)(?<!cllrs)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!\b\w)\.\s|[“”\"]|\b(?:that|whether|if|because|as|while|although|though|however|but|and|so|when|where|since|once|until|or|than|said|then)\s|\b(?:agreed|decided|noted)\s(?=(?:the|that|all|cllr|she|he|they|we)\b)"
)


def lower(text: str) -> str:
    """Lower-case without changing the length, so that offsets hold."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_SPACES)


_SPACES = str.maketrans("\n\t\r\xa0", "    ")


def find_candidates(minutes: Minutes, text: str) -> tuple[list[Candidate], list[NearMiss]]:
    """Find what may be commitments.

    Takes the minutes of one meeting and the text that their offsets index; gives candidates in the order of the
    text, and near misses: what a rule found and an objection took away.
    """
    known = _known(minutes)
    lowered = lower(text)
    candidates: list[Candidate] = []
    misses: list[NearMiss] = []
    governor: Unit | None = None
    recent: list[tuple[Unit, list[Candidate]]] = []
    in_passage: list[Candidate] = []
    passage_unit: Unit | None = None
    for unit in units(minutes, text):
        if passage_unit is not None and unit.passage is not passage_unit.passage:
            candidates.extend(_by_margin(passage_unit, in_passage, text))
            in_passage = []
        sentence = text[unit.start : unit.end]
        if len(sentence) < 130 and _ACCEPTED.match(sentence):
            for candidate in [c for past, found in recent if past.passage is unit.passage for c in found]:
                wished = _SUGGESTED & set(candidate.reasons) or candidate.rule in {"asked for", "should do"}
                if candidate.strength == "firm" or not wished or candidate not in candidates:
                    continue
                firm = msgspec.structs.replace(candidate, strength="firm", reasons=[*candidate.reasons, "accepted in the next sentence"])
                candidates[candidates.index(candidate)] = firm
        new: list[Candidate] = []
        low = lowered[unit.start : unit.end]
        acts = find_acts(sentence, unit, known, low)
        for act in acts:
            start, end = unit.start + act.clause[0], unit.start + act.clause[1]
            span = Span(start, end, text[start:end])
            if act.rejected:
                misses.append(NearMiss(span, act.rule.name, act.rejected, unit.item.number))
                continue
            new.append(_candidate(act, unit, span, text))
        if governor is not None and _governed(governor, unit, sentence):
            if not any(c.strength == "firm" for c in new):
                new = [_whole(unit, "listed", text)]
        else:
            governor = unit if (":" in low or "following" in low) and _LISTS.search(low) else None
            if governor is not None and not _KEEPS_LEAD.search(low):
                new = [] if sentence.rstrip().endswith(":") else [_whole(unit, "listed", text)]
        candidates.extend(new)
        in_passage.extend(new)
        recent = [*recent[-1:], (unit, new)]
        passage_unit = unit
    if passage_unit is not None:
        candidates.extend(_by_margin(passage_unit, in_passage, text))
    return sorted(candidates, key=lambda c: c.quote.start), misses


#: "Members of the Committee supported this." after a suggestion.
_ACCEPTED = re.compile(
    r"(?:(?:This|These|That|It|Members|The\s[\w\s]{2,40}?|(?:Mr|Mrs|Ms|Dr|Cllr|Councillor)\.?\s\w+|Full\s\w+|All|Councillors|Officers|Both)\b[^.;]{0,50}?\b)?(?:agreed|supported|accepted|approved|in\sfavour|in\sagreement|content|happy\swith|on\sboard|agreement)\b[^.;]{0,40}\.?$",
    re.IGNORECASE,
)
_SUGGESTED = {"suggested, wished or intended", "proposed only"}
#: A lead under which each entry is a thing to be done.
_LISTS = re.compile(
    r"\bfollowing\b[^:;.]{0,60}\b(?:would|will|to|should)?\s?(?:be\s)?(?:added|included|include|considered|placed|programmed|put)\b[^:;.]{0,60}:\W*$"
    r"|\bfollowing\s(?:items?|topics?|reports?|matters?)\b[^:;.]{0,60}\badded\W*$|\b(?:inclusion|addition)\sof\sthe\sfollowing\b[^:;.]{0,40}:"
    r"|\bfollowing\b[^:]{0,80}\b(?:clerk|officers?|chair\w*|cllr[\s\w.]{2,20})\s(?:to|would|will)\s[^:]{2,60}:?\W*$"
    r"|\bdefer(?:red)?\b[^:;]{0,100}\bfor\b[^:;]{0,60}\bfollowing\b[^:;.]{0,40}:\W*$"
)
_KEEPS_LEAD = re.compile(r"\bdefer")


def _governed(governor: Unit, unit: Unit, sentence: str) -> bool:
    """Tell whether a short entry stands under the list that the governor opens."""
    return (
        unit.item is governor.item
        and (unit.passage.zone == governor.passage.zone)
        and sentence.count(" ") < 25
        and not RESOLVED.search(sentence)
        and not _FULL.search(sentence)
    )


_FULL = re.compile(r"\b(?:was|were|had|has|have|noted|asked|requested)\b")


def _whole(unit: Unit, rule: str, text: str) -> Candidate:
    """Make a candidate of a whole unit."""
    span = Span(unit.start, unit.end, text[unit.start : unit.end])
    return Candidate(span, span, unit.passage, unit.item, rule, span, "firm", predicate=span, passive=True)


#: What a margin holds that names an owner: a post, a name with its title, initials, several names.
_OWNER = re.compile(
    r"\b(?:Clerk|Chair\w*|Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|All|Officers?|Director|Manager|Head|Lead|Members|Secretary|Treasurer|Mayor|Leader|[A-Z]{2,4}|[A-Z][a-z]+ [A-Z][a-z]+)\b"
)
#: What a margin holds that is no owner.
_NO_OWNER = re.compile(
    r"^\W*(?:noted?|notes|none|n/?a|complete[d]?|done|ongoing|(?:unanimously )?agreed|carried|approved|all in favour|unanimous|resolved|closed|information|info|website\b.*|social media|web|file[d]?|-|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.?(?:\s\d+)?|action|owner|who|by whom|date|asap|\W*\d[\d/.]*)\W*S?\W*$",
    re.IGNORECASE,
)


def _by_margin(unit: Unit, found: list[Candidate], text: str) -> list[Candidate]:
    """Give the commitment of a passage whose only sign is the owner printed beside it, or its place in an action list."""
    passage = unit.passage
    named = bool(passage.margin) and _OWNER.search(passage.margin) is not None and len(passage.margin) < 60
    named = named and _NO_OWNER.match(passage.margin) is None and text.count(" ", passage.start, passage.end) > 3
    if passage.zone != "action" and not named:
        return []
    if any(c.strength == "firm" for c in found) or (passage.zone == "action" and passage.end - passage.start < 12):
        return []
    if passage.lead and text[passage.lead[0] : passage.lead[1]].rstrip().endswith(":") and not found:
        lead = Span(*passage.lead, text[slice(*passage.lead)])
        return [msgspec.structs.replace(_whole(unit, "owner in the margin", text), quote=lead, sentence=lead)]
    if found:
        best = found[-1]
        found.clear()
        return [msgspec.structs.replace(best, strength="firm", reasons=[*best.reasons, "an owner is printed beside it"])]
    if passage.zone == "action" and not _WORD.search(text, passage.start, passage.end):
        return []
    return [_whole(unit, "owner in the margin" if named else "action list", text)]


def _known(minutes: Minutes) -> frozenset[str]:
    """Give initials and names of those present, lower-cased."""
    found: set[str] = set()
    for person in (*minutes.present, *minutes.attending):
        words = [w for w in re.findall(r"[\w'’-]+", person.name) if w]
        found.add(person.name.lower())
        capitals = [
            w
            for w in words
            if w[:1].isupper() and w.rstrip(".").lower() not in {"cllr", "mr", "mrs", "ms", "miss", "dr", "councillor"}
        ]
        if len(capitals) > 1:
            found.add("".join(w[0] for w in capitals).lower())
            found.add(f"{capitals[0]} {capitals[-1]}".lower())
            found.update((capitals[0].lower(), capitals[-1].lower()))
    return frozenset(found - {""})


def _candidate(act: Act, unit: Unit, span: Span, text: str) -> Candidate:
    def at(pair: tuple[int, int] | None) -> Span | None:
        if pair is None or pair[0] >= pair[1]:
            return None
        start, end = unit.start + pair[0], unit.start + pair[1]
        return Span(start, end, text[start:end])

    cue = at((act.start, act.end)) or span
    return Candidate(
        quote=span,
        sentence=Span(unit.start, unit.end, text[unit.start : unit.end]),
        passage=unit.passage,
        item=unit.item,
        rule=act.rule.name,
        cue=cue,
        strength=act.strength,
        subject=at(act.subject),
        predicate=at((act.verb, act.clause[1])),
        passive=act.rule.passive,
        reasons=act.reasons,
    )


def find_acts(sentence: str, unit: Unit | None = None, known: frozenset[str] = frozenset(), low: str | None = None) -> list[Act]:
    """Find the acts that one sentence commits to, and the ones that an objection rejects.

    Takes the sentence and its setting; gives acts in order, one for each thing to be done, each with its clause.
    """
    low = lower(sentence) if low is None else low
    found: dict[int, Act] = {}
    for rule in TRIGGERS.rules_for(low, unit is not None and unit.resolution):
        for act in _apply(rule, sentence, low, known):
            other = found.get(act.verb)
            if other is None or (other.strength == "possible" and act.strength == "firm"):
                found[act.verb] = act
    if not found:
        return []
    for act in list(found.values()):
        for more in _coordinated(act, low):
            found.setdefault(more.verb, more)
    acts = [found[key] for key in sorted(found)]
    if any(act.strength == "firm" and act.rule.name != "action line" for act in acts):
        acts = [act for act in acts if act.rule.name != "action line"]
    for act in acts:
        act.clause = (0, len(low))
        _object(act, low)
    rejected = [act for act in acts if act.rejected]
    standing = [act for act in acts if not act.rejected]
    if not standing:
        return rejected[:1]
    return [*_separate(standing, sentence, low), *rejected[:1]]


def _apply(rule: Rule, sentence: str, low: str, known: frozenset[str]) -> Iterator[Act]:
    """Give the acts that a rule finds in a sentence."""
    groups = rule.regex.groupindex
    for match in rule.regex.finditer(low):
        subject: tuple[int, int] | None = None
        if "scan" in groups:
            slot = _subjunctive(sentence, low, match.end(), known)
            if slot is None:
                continue
            subject, verb, word = slot
            end = verb + len(word)
        elif rule.form != "none" or "verb" in groups:
            verb, word, end = match.start("verb"), match["verb"], match.end()
        else:
            verb, word, end = match.start(), "", match.end()
        kind = _verb_class(rule, word, low[verb + len(word) :].lstrip())
        if rule.form != "none" and kind is None:
            if not rule.any_verb or word in _NO_ACT:
                continue
            kind = "other"
        if "subject" in groups:
            subject = _last_clause(low, *match.span("subject"))
        elif subject is None and not rule.subjectless:
            subject = subject_before(low, match.start(rule.subject_at) if rule.subject_at else match.start())
        if rule.name == "limb: to do" and word in _NOUNS_TOO and not _OBJECT.match(low, verb + len(word)) and low[max(0, verb - 3) : verb] != "to ":
            continue
        if rule.bare and (subject is None or not _is_bare(low, *subject)):
            continue
        actor: ActorClass | None = None
        if subject is not None:
            if subject[0] < subject[1]:
                actor = actor_class(sentence[slice(*subject)], known)
            else:
                actor = "thing" if _RELATIVE.search(low, 0, subject[1]) else _carried(sentence, low, known)
        strength = _verdict(rule, actor, kind, word)
        if strength is not None:
            yield Act(rule, strength, verb, match.start(), end, word, subject, actor)


def _verdict(rule: Rule, actor: ActorClass | None, kind: VerbClass | None, word: str) -> Strength | None:
    """Give the strength that a rule gives to a subject and a verb, or None where it accepts them in no verdict."""
    for verdict in rule.verdicts:
        if verdict.subjects and actor is not None and actor not in verdict.subjects:
            continue
        if (verdict.verbs and kind not in verdict.verbs) or word in verdict.but:
            continue
        if verdict.words and word not in verdict.words:
            continue
        return verdict.strength
    return None


#: What stands after "be" and is no participle of an act.
_NO_ACT = frozenset(
    "a an the able in on at of aware more very no not as clear good made noted it its of that this too any all well available".split()
)


def _verb_class(rule: Rule, word: str, after: str) -> VerbClass | None:
    if rule.form == "base":
        return base_class(word, after)
    if rule.form == "participle":
        return participle_class(word, after)
    if rule.form == "gerund":
        stem = word[:-3]
        for base in (stem, stem + "e", stem[:-1]):
            if base in BASE:
                return base_class(base, after)
    return None


def subject_before(low: str, position: int) -> tuple[int, int]:
    """Give the span of the grammatical subject that ends at ``position``: back to the start of its clause."""
    floor = max(0, position - 160)
    window = low[floor:position]
    bare = window.rstrip()
    if bare.endswith(","):  # "the Chair, on behalf of the Board, would"
        opening = bare.rfind(",", 0, len(bare) - 1)
        if opening > 0:
            window = bare[:opening]
    if window.lstrip(" \"“").startswith("that ") and len(window.strip()) < 7:
        return (floor, floor + len(window.rstrip()))
    starts = [0, *(match.end() for match in _BOUNDARY.finditer(window))]
    start, end = starts[-1], len(window.rstrip())
    if (
        len(starts) > 1
        and 0 < end - start < 60
        and _JOINT.search(window, 0, start)
        and window[starts[-2] : start].count(" ") < 8
    ):
        start = starts[-2]  # "Cllrs Ashe and Dow", "the Head of Planning and Highways"
    return (floor + start, floor + max(start, end))


_JOINT = re.compile(
    r"\b(?:cllrs?|councillors?|head of|director of|member for|chair|chairman|clerk|mr|mrs|ms|dr|manager|officers?|he|she)(?:\.?\s(?!was|were|had|has|said|would|will)[\w.'’-]+){0,4}\s(?:and\s(?:the\s)?|&\s)$"
)


def _last_clause(low: str, start: int, end: int) -> tuple[int, int]:
    """Give the last clause of a captured subject: "lamp broken, the Clerk" to "the Clerk"."""
    found = subject_before(low, end)
    return (max(start, found[0]), max(start, found[1])) if found[1] > start else (start, end)


_FINITE_INSIDE = re.compile(
    r"\b(?:continue|continues|ought|likely|seems?|appears?|used|was|were|is|are|had|has|have|would|will|could|can|may|might|must|should|be|been|being|did|does|do|not|met|saw|came|went|gave|took|made|sent|wrote|spoke|held|"
    r"said|told|asked|need|needs|want|wants|wish|wishes|able|due|order|how|what|whether|who|which|as|for|on|from|than|too|so|enough|in|with|by|at|it|there|them|him|back|up|out|ing|"
    r"(?!shared|limited|united|combined|elected|appointed)\w{2,}(?:ed|ing)|allow|allows|enable|enables|help|helps|require|requires|invite|invites|remind|reminds|similar|welcome|subject|according|thanks|opportunity|right|need|page)\b"
)
_AFTER_BREAK = re.compile(r"(?:;|\s[-–]|:)\s*$")
_LEADING = re.compile(r"^(?:with|and|that|but|then|also|therefore|action|agreed|resolved)\s")
_STRONG_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|attended|met|said|would|will|asked|thanked|invited|present|attendance|attending)\b"
)
_PREPOSITION_OK = re.compile(
    r"\b(?:head|director|member|leader|officer|representative|chair|manager|portfolio holder|assistant director|copy|copies|list|report|item|dates?|details|letter|note|plan|breakdown|figures|response|update|request|quotes?|cost|costs) (?:of|for|on|from|to|in|with|by|at)\b.*"
)


def _is_bare(low: str, start: int, end: int) -> bool:
    """Tell whether a subject stands alone before "to do": a short noun phrase with no verb of its own."""
    words = _LEADING.sub("", low[start:end])
    if not words:  # "Grant scheme; to be sent to both halls", "Timetable - to display"
        return _AFTER_BREAK.search(low, max(0, start - 4), end) is not None
    if len(words) > 120 or words.count(" ") > 14:
        return False
    return _FINITE_INSIDE.search(_PREPOSITION_OK.sub("", words)) is None and _STRONG_FINITE.search(words) is None


_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|said|stated|would|will|\w{3,}ed|explained|thought|undertook|did)\b"
)


_RELATIVE = re.compile(r"\b(?:that|which|than)\s*$")


def _carried(sentence: str, low: str, known: frozenset[str]) -> ActorClass:
    """Classify the subject that a verb after "and" shares with the start of its sentence."""
    match = _FINITE.search(low)
    return actor_class(sentence[: match.start()], known) if match else "thing"


_SKIP = frozenset(
    "a an the to of for in on at by with from and or its their his her this that these those any all each no not both other is was are were has had have been be will would may can could should must shall do did does".split()
)
_FINITE_WORD = frozenset(
    "is was are were has had have been would may can could might must did does had will shall should".split()
)


#: "writes" to "write".
_THIRD = {third_person(base): base for base in BASE}
_NOT_AFTER = re.compile(r"\s*(?:be|is|are|was|were|of|and|would|will|should|had|has|have)\b|\s*(?:[,.;-]|$)")
_NAME_ONLY = re.compile(r"(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)+")


def _subjunctive(sentence: str, low: str, start: int, known: frozenset[str]) -> tuple[tuple[int, int], int, str] | None:
    """Find "officers provide" after "requested that": an actor and the base form that follows it."""
    previous = ""
    count = 0
    for match in _WORD.finditer(low, start, start + 160):
        word = match.group()
        count += 1
        if word in _FINITE_WORD or count > 18:
            return None
        between = low[start : match.start()]
        if ";" in between or ": " in between:
            return None
        after = low[match.end() :]
        if (
            count > 1
            and (stem := word if word in BASE else _THIRD.get(word, ""))
            and previous not in _SKIP
            and not _NOT_AFTER.match(after)
            and (stem not in _NOUNS_TOO or _OBJECT.match(after))
            and (stem == word or stem not in _NOUNS_TOO)
            and base_class(stem, after.lstrip())
        ):
            words = sentence[start : match.start()]
            head = re.split(r",", words, maxsplit=1)[0] if words.rstrip().endswith(",") else words
            actor = actor_class(head, known)
            if actor == "person" and _NAME_ONLY.fullmatch(head.strip()) and not is_post(head) and head.strip().lower() not in known:
                actor = "thing"
            if actor in {"person", "officers", "body", "outside", "pronoun"}:
                return (start, start + len(head.rstrip())), match.start(), stem
        previous = word
    return None


_ALSO = re.compile(
    r"(?:,\s|;\s|\s)(?:and|then|&)\s(?:then\s|also\s|to\s|further\s|again\s|the\sclerk\sto\s){0,2}(?P<verb>[a-z]+(?:-[a-z]+)?)\b"
)
_ALSO_PASSIVE = re.compile(
    r"(?:,\s|\s)and\s(?:that\s)?(?P<np>(?:an?|the|any|further|this|all)\s(?:[\w'’-]+\s){1,7}?)(?:be\s|to\sbe\s)?(?P<verb>[a-z-]+(?:ed|t|n))\b"
)
_LIST = re.compile(r",\s(?P<verb>[a-z]+(?:-[a-z]+)?)\s(?=[^,;]{2,40},?\sand\s)")
#: Verbs that are nouns as often: after "and" they count only before an object of their own.
_NOUNS_TOO = frozenset(
    "report update review request contact check order plan support email letter display repair place copy answer reply list note record survey research purchase paint "
    "programme schedule post notice issue brief visit work test trial cost price help share focus benefit access action process progress address question study view value "
    "measure map book table call ring phone meet meeting draft design form clear clean cut trim top level service oil fell sign mark hire let set post fit fund grant award vote pass project "
    "challenge pledge start open close show hand lead train turn cover offer use aim hope balance".split()
)
_OBJECT = re.compile(
    r"\s(?:the|an?|this|that|these|those|it|them|him|her|his|their|its|all|any|for|to|with|on|if|whether|back|up|out|into|members|residents|further|more|what|when|cllr|councillor|mr|mrs|quot\w+|costs|details)\b"
)


def _coordinated(act: Act, low: str) -> Iterator[Act]:
    """Give the acts that share subject and auxiliary with one that a rule found: "would advise … and refer …"."""
    if act.rule.form == "base" or (act.rule.name == "limb: to do"):
        for pattern in (_ALSO, _LIST):
            for match in pattern.finditer(low, act.verb + len(act.word), len(low)):
                between = low[act.verb : match.start()]
                if ";" in between or ". " in between:
                    break
                if _NESTED.search(between):
                    continue
                word, after = match["verb"], low[match.end("verb") :]
                kind = base_class(word, after.lstrip())
                if (kind in _ACTIVE or (word == "consider" and act.rule.name in {"agreed to", "undertook to"})) and (
                    word not in _NOUNS_TOO or pattern is _LIST or _OBJECT.match(after)
                ):
                    strength = _verdict(act.rule, act.actor, kind, word) or act.strength
                    yield msgspec.structs.replace(act, strength=strength, verb=match.start("verb"), word=word, end=match.end())
    elif act.rule.form == "participle":
        for match in _ALSO_PASSIVE.finditer(low, act.verb + len(act.word), len(low)):
            if ";" in low[act.verb : match.start()]:
                break
            if participle_class(match["verb"], low[match.end() :].lstrip()) in _ACTIVE:
                start = match.start("np")
                yield msgspec.structs.replace(
                    act,
                    verb=match.start("verb"),
                    word=match["verb"],
                    start=start,
                    end=match.end(),
                    subject=(start, match.end("np") - 1),
                )


_NESTED = re.compile(r"\bfor\s[^;,]{2,40}\sto\s")
_ACTIVE = frozenset({"supply", "contact", "inquire", "arrange", "work"})
_OUTCOME = re.compile(
    r"(?:report|tell|inform|advise|let|feed|come|bring|share|respond|reply|update|circulate|phone|confirm|copy|present|notify|return|brought|reported|shared|circulated|fed|passed|pass)\b"
    r"[^;.]{0,60}?\b(?:back|it|them|this|that|these|those|what\s(?:was|had)|outcomes?|results?|findings|accordingly)\b"
    r"|(?:report|bring|come|return|brought|reported|present|presented|share|shared)\b[^;.]{0,60}?\b(?:committee|council|panel|board|cabinet|meeting|draft|reply|response|answer|members)\b"
    r"|let\b[^;.]{0,30}\bknow\W*$|make\b.{0,20}\barrangements|report\b|go to\b"
)
_FIRST = frozenset(
    "write contact approach meet speak liaise email e-mail ring phone invite visit call contacted invited approached written notified look looked attend find obtain get contacted telephone obtained".split()
)
_THEN = frozenset(
    "ask request enquire inquire seek express discuss obtain find check see raise thank suggest asked requested invited thanked look inspect pass passed circulate arrange".split()
)
_NO_OBJECT = re.compile(r"\s(?:to|around|at|in|on|into|round|up|as|accordingly|back)\b")
_PRONOUN_OBJECT = re.compile(r"\s(?:it|them|this|these|so|him|her)\b")
_ANAPHOR = re.compile(r"\b(?:it|them|this|that|these|those|so|same)\b")
_REQUESTS = frozenset(
    {
        "asked to be sent",
        "requested information",
        "asked for",
        "requested that it be done",
        "requested that they do",
        "asked someone to",
        "asked to",
    }
)
_PROMISES = frozenset({"agreed to", "undertook to", "would do", "would be done", "happy to", "could supply that"})
_JOIN = re.compile(r"[;,]|\s[-–]\s|\b(?:and|also|then|but)\b|&")


def _separate(acts: list[Act], sentence: str, low: str) -> list[Act]:
    """Merge what is one act ("investigate and report back") and give each act that is left its clause."""
    kept: list[Act] = []
    joins: list[int] = []
    for act in acts:
        if kept:
            last = kept[-1]
            between = low[last.verb + len(last.word) : act.verb]
            joint = None
            for joint in _JOIN.finditer(between):
                pass
            same = joint is None or _one_act(last, act, low)
            if same:
                if act.strength == "firm" and last.strength == "possible":
                    kept[-1] = act
                continue
            cut = last.verb + len(last.word) + _cut(between)
            joins.append(cut)
        kept.append(act)
    edges = [0, *joins, len(low)]
    edges[0] = low.rfind(";", 0, min(kept[0].verb, *(pair[0] for pair in [kept[0].subject or (kept[0].verb, 0)]))) + 1
    stop = low.find("; ", kept[-1].verb)
    edges[-1] = stop + 1 if stop >= 0 else len(low)
    for number, act in enumerate(kept):
        start, end = edges[number], edges[number + 1]
        act.clause = _trim(sentence, start, end)
    return kept


def _cut(between: str) -> int:
    """Give the place between two acts where the second clause begins."""
    strong = [m.start() for m in re.finditer(r";|, and\b|, but\b|\band\b|, ", between)]
    return strong[-1] if strong else 0


def _one_act(first: Act, second: Act, low: str) -> bool:
    """Tell whether two verbs of a sentence make one thing to do."""
    if first.rule.name in _REQUESTS and second.rule.name in _PROMISES:
        if _ANAPHOR.search(low[second.verb + len(second.word) :][:60]):
            return True
    if second.rule.form == "none" and not second.word:
        # a rule without a verb names the whole clause
        between = low[first.verb : second.verb]
        return not re.search(r";|,\s(?:and|but)\b", between) or second.start < first.end
    if first.rule.form == "none" and not first.word:
        return second.verb <= first.end + 1
    if first.word == "go" or (first.word in _FIRST and second.word in _THEN):
        return True
    after = low[second.verb + len(second.word) :]
    if second.rule.name == "would be done" and second.subject and low[slice(*second.subject)].strip() in {"this", "it", "these", "they", "which"}:
        return True
    if first.word == "attend" or (first.word == "look" and second.word in {"get", "obtain", "provide"}):
        return True
    shared = second.rule is first.rule and second.subject == first.subject and second.rule.form == "base"
    if shared and BASE.get(second.word) != "contact" and _NO_OBJECT.match(after):
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
    return _OUTCOME.match(low, second.verb) is not None


_CONCESSION = re.compile(r",\s(?:although|though|whilst|adding\sthat|even\sif)\b")


def _trim(sentence: str, start: int, end: int) -> tuple[int, int]:
    tail = _CONCESSION.search(sentence, start + (end - start) // 3, end)
    end = tail.start() if tail else end
    while start < end and (sentence[start].isspace() or sentence[start] in ";,"):
        start += 1
    while end > start and sentence[end - 1].isspace():
        end -= 1
    return start, end


#: Where a new main clause begins, so that what governed the one before governs no longer.
_RESET = re.compile(r";|:|\sbut\s|,\s(?:and|but|however|though|although|so|which)\s|\.\s|\s-\s")
_SOFT_RESET = re.compile(
    r"\s(?:and|but)\s(?=it\swas\s|this\swas\s|officers?\s|the\s(?:officers?|chair\w*|clerk|director|head|manager|leader|assistant|cabinet)\b|(?:cllr|councillor|mr|mrs|ms|dr)\b)"
)


def _governing(act: Act, low: str) -> str:
    """Give the words that govern the act: from where its main clause begins to its verb."""
    before = low[: act.verb]
    floor = act.subject[0] if act.subject else act.start
    if act.rule.bare:
        return before[floor:]
    start = 0
    for pattern in (_RESET, _SOFT_RESET):
        for match in pattern.finditer(before, start, max(floor, 0)):
            start = match.end()
    joined = before.rfind(" and ", start, floor + 1)
    if joined >= 0 and floor - joined <= 6 and (act.rule.name.startswith(("would", "will", "clerk", "to be"))):
        start = joined + 5
    return before[start:]


def _quotation(act: Act, low: str) -> str:
    """Give what opens a quotation inside the sentence that is still open at the verb, or ""."""
    before = low[: act.verb]
    opened, closed = before.rfind("“"), before.rfind("”")
    if opened > max(closed, 2) or (before.count('"') % 2 and before.rfind('"') > 2):
        return "“"
    opened, closed = before.rfind("‘"), before.rfind("’ ")
    return "‘" if opened > max(closed, 2) and "’" in low[act.verb :] else ""


_CARRIED = re.compile(
    r"\b(?:this|which|it|that|proposal|and)\s(?:was\s|were\s)?(?:unanimously\s|all\s)?(?:agreed|carried|accepted|approved|supported|seconded\sand\sagreed)\b"
    r"|\ball\s(?:agreed|in\sfavour|were\sin\sfavour)\b|\bunanimously\sagreed\b"
)
_HAD = re.compile(r"\b(?:had|having)\s(?:\w+\s){0,2}$")
_REGION = re.compile(r";|,\s(?:and|but|however)\s(?!that\b)|\.\s")


def _region(act: Act, low: str, begin: int) -> str:
    """Give the main clause of the act, narrower than its quote."""
    start, end = act.clause
    for match in _REGION.finditer(low, start, max(start, begin)):
        start = match.end()
    after = _REGION.search(low, act.verb, end)
    return low[start : after.start() if after else end]


def _object(act: Act, low: str) -> None:
    """Reject an act or lower its strength where an objection holds."""
    begin = min(act.start, act.subject[0] if act.subject else act.start)
    places = {
        "clause": _region(act, low, begin),
        "before": low[: act.verb],
        "governing": _governing(act, low),
        "cue": (had.group() if (had := _HAD.search(low, max(0, begin - 24), begin)) else "") + low[begin : act.verb + len(act.word) if act.word else act.end],
        "after": low[act.verb + len(act.word) :].lstrip(),
        "quoted": _quotation(act, low),
    }
    for objection in OBJECTIONS:
        if act.rule.name in objection.spares or (objection.only and act.rule.name not in objection.only):
            continue
        if objection.name in _SUGGESTED and _CARRIED.search(low, act.verb):
            continue
        if objection.regex.search(places[objection.where]):
            if objection.verdict == "rejected":
                act.rejected = objection.name
                return
            act.strength = "possible"
            act.reasons = [*act.reasons, objection.name]
