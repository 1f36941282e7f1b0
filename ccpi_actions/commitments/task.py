"""The task: what is to be done as an imperative that reads well alone in a table."""

import re

from ccpi_actions.commitments.actors import actor_class
from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deed import Deed, read_deed
from ccpi_actions.commitments.due import find_whens
from ccpi_actions.commitments.imperative import base_of_participle
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.sentences import split_sentences
from ccpi_actions.commitments.verbs import third_person
from ccpi_actions.minutes.model import Minutes

#: A task is cut at a word beyond this, for a table.
LONGEST = 160

# What follows a verb as part of it: "carry out", "pass on"; it stays a particle before nothing or another preposition.
_PARTICLE = re.compile(
    r"^\s*(?P<particle>out|up|on|back|forward|over|off|away|down|through|together|in|around)\b"
    r"(?=\s*(?:$|[,;.(]|(?:to|by|with|at|in|on|for|from|and|as|into|within|before|after|when|once|if|regarding|via|so)\b))"
)
# A preposition left without its noun when the noun has moved to the front: "be looked |into".
_STRANDED = re.compile(
    r"^\s*(?P<particle>into|at|for|to|with|upon|about|after|on)\b(?=\s*(?:$|[,;.(]|(?:and|by|as|at|in|before|when|once|again|further|urgently)\b))"
)
_LOWER_FIRST = frozenset(
    "a all an and any anything appropriate both copies each either enough every full further his her if information its item "
    "items letters more most new no note notes notice notices officers our permission question questions residents road several "
    "some somebody something staff such suitable that the their these this those two three update updates various what whether "
    "which work works".split()
)
_POINTING = frozenset(
    "it that them these they this those he she him her which one this matter the matter the issue the item".split()
)
_POINTS = re.compile(
    r"^(?:it|that|them|these|they|this|those|he|she|which|this (?:matter|issue|item|point|topic|agenda item)|the (?:matter|issue|item|same|topic|figure|point)|these (?:matters|issues))$",
    re.IGNORECASE,
)
_PLAIN_TITLES = re.compile(
    r"^(?:\W*|any other (?:urgent )?business.*|a\.?o\.?b\.?|matters? arising.*|minutes.*|correspondence.*|reports?.*|public (?:forum|participation|session|question).*|"
    r"questions?.*|chair(?:man|person)?[’']?s? (?:report|announcements?|remarks).*|other (?:matters|business)|updates?|items? for.*|agenda items?|actions?.*|"
    r"resolved.*|general|highways?|planning.*|finance.*|declarations?.*|apologies.*|welcome.*|open(?:ing)? .*|parish matters|clerk[’']?s report|"
    r"to (?:receive|confirm|consider|discuss|note|agree|approve).*)$",
    re.IGNORECASE,
)
_REQUESTED_THING = re.compile(
    r"\b(?:requested|requests|asked for|asks for|sought|made a request for|would (?:like|welcome|appreciate))\s+(?!that\b|to\b|the (?:Clerk|Chair))(?P<thing>(?:an?|the|more|further|some|details|information|figures|clarification|copies|additional|regular|sight|written|data)\b.*)",
    re.DOTALL,
)
_AGENDA_ITEM = re.compile(
    r"^(?P<thing>.{3,200}?)\s+(?:will|would|should|to)\s+(?:be|remain|become)\s+(?P<as>(?:an?|the|on)\b.*\bagenda.*)",
    re.DOTALL | re.IGNORECASE,
)
_LISTED = re.compile(
    r"\b(?:added|included|inclusion|include|add)\b.*?(?P<where>\b(?:future\s+)?agendas?\b|\bwork(?:ing)?\s+(?:programme|plan)\b|\bforward\s+plan\b)",
    re.IGNORECASE | re.DOTALL,
)
_INFORMS = re.compile(
    r"\b(?:report|update|information|figures|list|breakdown|response|details|note|briefing|data|paper|summary|presentation|copy)\b",
    re.IGNORECASE,
)
_GATHERS = re.compile(r"\b(?:visit|meeting|inspection|workshop|session|training|event|consultation)\b", re.IGNORECASE)
_NEEDS_ITS_MEETING = frozenset(
    "add put place include bring move defer carry refer invite take list insert schedule submit present return attend reinstate programme".split()
)
_LEFT_OVER = re.compile(
    r"(?:\s*[–—-]\s*ACTION\b.*|\s*\(?\bACTION\b.*|\s*[,;:–—-]|\s+(?:and|or|but|that|to|which|;|as|with|,)|\s+\(?(?:i|ii|iii|iv|v|[a-h])[.)]|\s*[([]|\.)+\s*$"
)
_MARKUP = re.compile(r"\*\*|__|\\(?=[^\w\s])|<[^<>]{1,40}>|`")
_SPACES = re.compile(r"\s+")


def word_task(candidate: Candidate, owner: Owner, minutes: Minutes, text: str) -> str:
    """Word a commitment as an imperative: "Provide further information on repeat repairs".

    Takes the candidate with its owner, the minutes it stands in and the text that both index. The words stay those of
    the quote: passives are turned ("a report would be provided": "Provide a report"), subjunctives and "would" dropped,
    a due date at the end left to its own column, and what a bare pronoun means added from the item's title. Never
    empty; at most 160 characters, cut at a word; no full stop.
    """
    deed = read_deed(candidate, text)
    words = _from_deed(deed, candidate, minutes, text) if deed is not None else ""
    if not words:
        words = _without_verb(candidate, text)
    return finish(words) or finish(candidate.quote.text) or "Action"


def _from_deed(deed: Deed, candidate: Candidate, minutes: Minutes, text: str) -> str:
    rest = _rest(deed, candidate, minutes, text)
    if deed.passive:
        return _turned(deed, rest, candidate, text)
    thing = deed.doer.text if deed.doer is not None else ""
    if (
        deed.doer is not None
        and candidate.subject is not None
        and actor_class(thing) in {"information", "matter", "thing"}
    ):
        return _of_a_thing(thing, deed.verb, rest)
    if deed.verb == "answer" and deed.rule == "somebody was asked to":
        return _asked_for(rest)
    words = f"{deed.verb} {rest}"
    return words + _context(words, rest, deed, candidate, text)


def _rest(deed: Deed, candidate: Candidate, minutes: Minutes, text: str) -> str:
    """Return the words after the verb, to the end of its sentence, without a date that the due column repeats."""
    end = min(deed.end, candidate.quote.end)
    for first, last in split_sentences(text, candidate.quote.start, end):
        if first <= deed.after <= last:
            end = min(end, last)
            break
    for when in reversed(find_whens(text, deed.after, end, minutes)):
        trailing = text[when.end : end].strip(" .;,)") == ""
        if trailing and (
            when.due.kind == "date" or (when.due.kind == "meeting" and deed.verb not in _NEEDS_ITS_MEETING)
        ):
            end = when.start
    return _LEFT_OVER.sub("", text[deed.after : end]).strip()


def _turned(deed: Deed, rest: str, candidate: Candidate, text: str) -> str:
    """Turn a passive: "a report" + "provided" + "to members" gives "provide a report to members"."""
    thing = lower_first(deed.thing.text) if deed.thing is not None else ""
    rest = re.sub(
        r"^\s*by\s+(?:the\s+)?(?:[A-Z][\w.’'-]*|officers|clerk)(?:\s+(?:[A-Z][\w.’'-]*|and|of|for))*", "", rest
    )
    if deed.verb == "defer":
        return f"bring {_named_thing(thing, candidate)} back {rest}".rstrip() + " (deferred)"
    particle = _PARTICLE.match(rest) or _STRANDED.match(rest)
    verb = deed.verb
    if particle:
        verb, rest = f"{verb} {particle['particle']}", rest[particle.end() :]
    title = _title(candidate)
    if not thing or _POINTS.match(thing):
        thing = (
            "this" if not thing or thing.split()[0] in {"it", "which", "that", "this"} and " " not in thing else thing
        )
        tail = f": {title}" if title else ""
        return f"{verb} {thing} {rest.strip()}".rstrip() + tail
    return f"{verb} {thing} {rest.strip()}"


def _named_thing(thing: str, candidate: Candidate) -> str:
    title = _title(candidate)
    if (
        not thing
        or _POINTS.match(thing)
        or re.match(
            r"(?:consideration|discussion) of (?:the|this) (?:report|item|matter)$|the (?:report|application|item)$|this (?:agenda )?item",
            thing,
        )
    ):
        return title or thing or "this item"
    return thing


def _of_a_thing(thing: str, verb: str, rest: str) -> str:
    """Word what a thing is to do: "a report come to the Committee" is to be brought."""
    thing = lower_first(thing)
    if verb in {"come", "go"}:
        return f"{'bring' if verb == 'come' else 'put'} {thing} {rest}"
    plural = re.search(r"(?:[^s]s|and .*)$", thing) is not None
    return f"ensure that {thing} {verb if plural else third_person(verb)} {rest}"


def _asked_for(rest: str) -> str:
    """Word what somebody is asked for or about: "for a written reply", "whether the road could be gritted"."""
    if match := re.match(r"for\s+", rest):
        return f"provide {rest[match.end() :]}"
    return f"say {rest}" if re.match(r"(?:whether|if|why|how|when|what)\b", rest) else f"answer {rest}"


def _context(words: str, rest: str, deed: Deed, candidate: Candidate, text: str) -> str:
    """Return what the bare words need to be understood: the clause before them, or the item's title."""
    pointing = any(word in _POINTING for word in re.findall(r"[a-z]+", rest.lower())[-3:]) if rest else True
    if len(words.split()) > 7 and not (pointing and len(words.split()) < 10):
        return ""
    start = deed.doer.start if deed.doer is not None else deed.start
    before = text[candidate.sentence.start : start] if candidate.sentence.start < start else ""
    clauses = [part.strip(" ,;:–-.") for part in re.split(r"[;–]|,\s*$|\.\s", _clean(before)) if len(part.split()) > 2]
    if clauses and not re.search(r"\b(?:that|agreed|resolved|requested|asked|said|confirmed)$", clauses[-1]):
        clause = re.sub(r"^(?:\W|\(?[ivx\d]{1,4}[.)]\s)+", "", clauses[-1])
        if 3 <= len(clause.split()) <= 22:
            return f": {lower_first(clause)}"
    title = _title(candidate)
    return f": {title}" if title and not set(title.lower().split()) <= set(words.lower().split()) else ""


def _title(candidate: Candidate) -> str:
    """Return the item's title where it says what the item is about, else ""."""
    title = _clean(candidate.item.title).strip(" .:-–*")
    if _PLAIN_TITLES.match(title) or len(title) > 90:
        return ""
    return title.capitalize() if title.isupper() and len(title) > 5 else title


def _without_verb(candidate: Candidate, text: str) -> str:
    """Word a quote that holds no verb of its own: a thing asked for, or an entry of a list that its lead governs."""
    quote = _clean(candidate.quote.text)
    if match := _AGENDA_ITEM.match(quote):
        return f"include {_named_thing(lower_first(_after_that(match['thing'])), candidate)} {'on' if match['as'].startswith('on ') else 'as'} {match['as'].removeprefix('on ')}"
    if match := _REQUESTED_THING.search(quote):
        return f"provide {match['thing']}"
    plain = re.sub(r"^\W*(?:\(?[a-z\divx]{1,4}[.)]\s*)?", "", quote)
    lead = candidate.passage.lead
    governed = _LISTED.search(text[lead[0] : lead[1]]) if lead else _LISTED.search(candidate.sentence.text)
    if governed and len(plain.split()) < 16:
        where = governed["where"].lower()
        return f"add {plain} to {'a future agenda' if 'agenda' in where else 'the ' + where}"
    if re.match(r"(?:an?|the|further|more)\s", plain, re.IGNORECASE):
        if _GATHERS.search(plain):
            return f"arrange {lower_first(plain)}"
        if _INFORMS.search(plain):
            return f"provide {lower_first(plain)}"
    first = plain.split(" ", 1)[0]
    base = base_of_participle(first)
    if base == "defer" and first.lower() == "deferred":
        return f"bring {_title(candidate) or 'this item'} back {plain.split(' ', 1)[1] if ' ' in plain else ''}"
    return plain


def _after_that(words: str) -> str:
    return re.split(r"\bthat\s+", words)[-1]


def lower_first(words: str) -> str:
    """Take the capital of a sentence's beginning from words that now stand inside one; names keep theirs."""
    first = words.split(" ", 1)[0]
    plain = first.lower().strip(",.;:")
    if plain in _LOWER_FIRST or actor_class(plain) in {"information", "matter"}:
        return words[:1].lower() + words[1:]
    return words


def _clean(words: str) -> str:
    return _SPACES.sub(" ", _MARKUP.sub("", words)).strip()


def finish(words: str) -> str:
    """Trim a task for a table: one line, a capital first, no stop at the end, cut at a word with "…"."""
    words = _LEFT_OVER.sub("", _clean(words)).strip(" ,;:–—-•·")
    words = re.sub(r"\s+([,.;:)])", r"\1", words)
    if len(words) > LONGEST:
        words = words[: LONGEST - 1]
        words = words[: max(words.rfind(" "), LONGEST // 2)].rstrip(" ,;:–—-(") + "…"
    return words[:1].upper() + words[1:]
