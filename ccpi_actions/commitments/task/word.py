"""The task: what is to be done as an imperative that reads well alone in a table."""

import re

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deeds.captured import LONGEST_QUOTE
from ccpi_actions.commitments.deeds.context import context_of, said_before
from ccpi_actions.commitments.deeds.deed import Deed
from ccpi_actions.commitments.language.imperative import base_of_participle
from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.language.verb_forms import third_person
from ccpi_actions.commitments.language.wording import (
    LONGEST,
    balanced,
    finish,
    is_in_capitals,
    lower_first,
    out_of_capitals,
    subject_of,
    without_left_over,
)
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.setting import Setting
from ccpi_actions.commitments.task.forms import POINTS, named_thing, put_off, without_verb
from ccpi_actions.commitments.task.passives import UNTIL, turned
from ccpi_actions.commitments.task.told import told
from ccpi_actions.commitments.task.turns import imperative_of, with_what_was_not_at_hand
from ccpi_actions.commitments.times.meetings import AT_SOME_MEETING

# What is left of a time when the rest of it is cut: "… the notice on or |before 12 June".
_DANGLES = re.compile(
    r"\s+(?:on\s+or|by\s+the\s+time\s+of|(?:during|in|over)\s+the\s+course\s+of|first\s+thing|by|at|for|from|until|during)\s*$"
)
# How much of the minutes is looked at for how they print a word.
_NEAR = 20000
# A due date at the end of a task is not longer.
_TRAILING = 90

# Where the deed of another begins: "; Clerk to write", "and Mrs Vane volunteered to".
_OTHER_DOER = re.compile(
    r";|,?\s+and\s+(?=(?:(?:Mr|Mrs|Ms|Miss|Cllr|Councillor|the)\b\.?\s)?(?:[A-Z][\w.]*\s){1,3}"
    r"(?:volunteered|agreed|would|will|offered|undertook|has|have|had|is|are|was|said|stated|felt|advised|asked)\b)"
    r"|,?\s+and\s+(?=(?:this|it|they|he|she|that)\s+(?:would|will|was|is|had|has)\b)|,\s+(?=(?:he|she|they|it|there)\s)"
    r"|,?\s+and\s+(?=that\s(?:if|any|it|they|this|no|all)\b)|,?\s+but\s+(?=(?:has|had|was|is|were|it|he|she|they|this|there|with|no|the)\s)"
    r"|,\s+(?=(?:Mr|Mrs|Ms|Miss|Cllr|Councillor|[Tt]he)\b\.?\s(?:[A-Z][\w.’'-]*\s){1,3}"
    r"(?:asked|said|advised|reported|stated|noted|felt|explained|commented|added|thought)\b)"
    r"|\s+and\s+(?=(?:recognised|agreed|noted|said|stated|advised|reported|felt|asked|thanked)\s(?:that|the|for|if)\b)"
)
# Where the minutes end in the same line: "… with the owner Meeting closed at 9 pm".
_CLOSING = re.compile(
    r"\s(?:The\s+|There\s+being\b.{0,60})?[Mm]eeting\s+(?:was\s+)?(?:then\s+)?(?:closed|ended|finished)\b"
)
# Where the next entry of a run-together list begins: "… to follow up. b. Signs", "… the office *Clerk to".
_NEXT_ENTRY = re.compile(r"\s\*+\s?(?=[A-Z])|(?<=[.;)A-Z])\s+(?:[a-z]|[ivx]{1,4})[.)]\s+(?=[A-Z])")
# What stands at the end about who does it or how it was decided: "(PENDING: JQ)", "(JQ/MT)", "– Clerk", "- all agreed".
_ASIDE = re.compile(
    r"\s*(?:[(\[](?:(?i:pending|action|owner|lead|by)\b[^()\[\]]{0,40}|[A-Z]{2,4}(?:\s?[/&,]\s?[A-Z]{2,4})*|Clerk|Chair(?:man)?)[)\]]"
    r"|\s[–—-]\s(?:[A-Z]{2,4}|Clerk|Chair(?:man)?|[Aa]ll agreed|[Aa]greed|[Cc]arried)"
    r"|,\s+(?:if|once)\s+(?:approved|agreed)\s+(?:it|this|that)\b.*)\s*$"
)
_SIGN_OF_ASIDE = re.compile(r"[)\]]|\s[–—-]\s|,\s+(?:if|once)\b")
# "the table be drawn again|, a point which the officer accepted"
_TAKEN = re.compile(r",\s+(?:to\s+which|a\s+(?:point|request|suggestion|course|proposal)\s+(?:which|that))\s")
# What minutes say a thing is "to" do that somebody does to it: "copy of the permit to display on the website".
_DONE_TO_IT = frozenset(
    "display circulate publish send post add include discuss review place advertise forward".split()
)
# What is done about the topic of an item: "To review", "Discuss further".
_OF_A_TOPIC = frozenset("consider discuss review reconsider revisit debate".split())
_BARE = re.compile(r"(?:further|again|fully|in (?:more )?detail)?")
# "It was agreed to": nobody's deed.
_NOBODY = re.compile(
    r"(?:it|there|in)\b|.*\b(?:it|there)$|(?:the\s+)?(?:resolution|motion|decision|proposal|meeting)$",
    re.IGNORECASE | re.DOTALL,
)
# What "will be" or "remain" something is no deed: "this will remain an agenda item".
_STANDS = frozenset({"be", "remain", "become"})
# What is done to a meeting or agenda: "add to the next agenda" needs its meeting said.
_OF_A_MEETING = frozenset(
    "add put place include bring move defer carry refer invite take list insert schedule submit present return "
    "attend reinstate programme".split()
)
_AGENT = re.compile(r"\s*(?:by|from)\s+")
_SECOND_PASSIVE = re.compile(
    r"(?:^|\s+)and\s+(?P<thing>(?:an?|the|further|that an?"
    r"|that the)\s[^,;.]{2,80}?)\s(?:(?:to\s+)?be\s+(?P<done>[a-z-]+)|(?P<bare>brought|presented|provided|circulated"
    r"|sent|submitted|reported|published))\b"
)


def word_task(setting: Setting, owner: Owner) -> str:
    """Word a commitment as an imperative: "Provide further information on repeat repairs".

    Takes the candidate in its setting, and its owner. The words stay those of the quote: passives are turned ("a report
    would be provided": "Provide a report"), subjunctives and "would" dropped, a due date at the end left to its own
    column, and what a bare pronoun means added from the item's title. Never empty; at most 160 characters, cut at a
    word; no full stop.
    """
    candidate, minutes, text, deed = setting.candidate, setting.minutes, setting.text, setting.deed
    later = told(candidate) or put_off(candidate) or _left_with_somebody(candidate, text)
    if later:
        return finish(later)
    words = ""
    if deed is not None and (deed.doer or deed.verb not in _STANDS):
        words = _from_deed(deed, setting, owner)
    if not words:
        words = without_verb(candidate, setting.aside.end, text)
    quote = candidate.quote.text[:LONGEST_QUOTE]
    if is_in_capitals(quote):
        words = out_of_capitals(words, text[minutes.start : minutes.start + _NEAR])
    return finish(with_what_was_not_at_hand(imperative_of(words))) or finish(quote) or "Action"


def _left_with_somebody(candidate: Candidate, text: str) -> str:
    """Word what is left with somebody, or that something is to take place: what it is stands before."""
    if candidate.rule not in {"left with them", "requested that it come"}:
        return ""
    start = candidate.quote.start
    if candidate.rule == "left with them":
        return f"see to this{said_before(candidate, start, text)}"
    place = _TAKES_PLACE.search(candidate.quote.text)
    if place is None:
        return ""
    thing = lower_first(place["thing"])
    return f"hold {thing}{place['rest']}" + (said_before(candidate, start, text) if POINTS.match(thing) else "")


_TAKES_PLACE = re.compile(
    r"\bthat\s+(?P<thing>(?:(?!\b(?:should|would|will|is|are|be)\b)[^;:.]){2,80}?)\s+"
    r"(?:(?:should|would|will(?:\s+need\s+to)?|is\s+to)\s+)?takes?\s+place(?P<rest>[^;.]*)"
)


def _from_deed(deed: Deed, setting: Setting, owner: Owner) -> str:
    candidate, text = setting.candidate, setting.text
    rest = _without_agent(_rest(deed, setting), owner)
    if deed.passive:
        return turned(deed, rest, candidate, text)
    doer = deed.doer.text if deed.doer is not None and not _NOBODY.match(deed.doer.text) else ""
    if doer and candidate.subject is not None and classify(doer, setting.known) in {"information", "matter", "thing"}:
        return _of_a_thing(doer, deed.verb, rest)
    if deed.thing is not None:
        words = f"let {lower_first(deed.thing.text)} {deed.verb} {rest}"
        return words + context_of(words, rest, deed, candidate, text)
    if deed.verb == "receive":
        return f"provide {rest}"
    if deed.verb == "defer" and (later := UNTIL.fullmatch(rest)):
        return f"bring {named_thing(lower_first(later['thing'] or ''), candidate)} back {later['until']}"
    if deed.verb == "answer" and deed.rule == "somebody was asked to":
        return _asked_for(rest)
    if deed.verb == "be" and rest.startswith("at "):
        return f"attend {rest.removeprefix('at ')}"
    if deed.verb == "come" and not re.match(r"(?:back|up)\b", rest):
        return f"attend {rest.removeprefix('to ')}" if re.search(r"\bmeeting\b", rest) else f"attend the meeting {rest}"
    words = deed.verb + rest if rest.startswith("/") else f"{deed.verb} {rest}"
    title = subject_of(candidate.item.title)
    if deed.verb in _OF_A_TOPIC and title and (bare := _BARE.fullmatch(rest)):
        return f"{deed.verb} {title} {bare[0]}"
    return words + context_of(words, rest, deed, candidate, text)


def _rest(deed: Deed, setting: Setting) -> str:
    """Return the words after the verb, to the end of its sentence, without a date that the due column repeats."""
    text = setting.text
    end = min(deed.end, setting.aside.end, deed.after + 4 * LONGEST)
    end = max(end, deed.after)
    if ". " in text[deed.after : end]:
        end = next(
            (last for _, last in split_sentences(text, setting.candidate.quote.start, end) if last >= deed.after), end
        )
    for when in reversed(setting.whens):
        if when.start < max(deed.after, end - _TRAILING) or text[end : when.end].strip(" ."):
            continue
        trails = text[when.end : end].strip(" .;,)") == "" and when.due.rule != AT_SOME_MEETING.name
        if trails and (when.due.kind == "date" or (when.due.kind == "meeting" and not _needs(deed, text, when.start))):
            end = when.start
    words = text[deed.after : end]
    if end < deed.end:
        words = _up_to(_DANGLES, words)
    if "and" in words or ";" in words or "," in words or " but " in words:
        words = _up_to(_OTHER_DOER, words)
    if "*" in words or "." in words or ")" in words:
        words = _up_to(_NEXT_ENTRY, words)
    if "eeting " in words:
        words = _up_to(_CLOSING, words)
    if "which" in words or "that" in words:
        words = _up_to(_TAKEN, words)
    words = _without_aside(words).strip()
    words = without_left_over(words) or (words.strip(" .,;") if deed.passive else "")
    return _SECOND_PASSIVE.sub(_second_active, balanced(words)) if "and" in words else balanced(words)


def _up_to(pattern: re.Pattern[str], words: str) -> str:
    """Return words up to where a pattern first matches."""
    match = pattern.search(words)
    return words if match is None else words[: match.start()]


def _without_aside(words: str) -> str:
    """Take off what stands at the end about who does it or how it was decided."""
    plain = words.rstrip(" .;")
    return (_ASIDE.sub("", plain) if _SIGN_OF_ASIDE.search(plain) else plain) or words


def _needs(deed: Deed, text: str, when: int) -> bool:
    """Say whether a meeting at the end belongs to the verb: "bring the outcome to the next meeting"."""
    words = re.findall(r"[a-z]+", text[deed.after : when].lower())
    return any((base_of_participle(word) or word) in _OF_A_MEETING for word in (deed.verb, *words))


def _second_active(match: re.Match[str]) -> str:
    """Turn the second of two passives: "and a report be brought" gives "and bring a report"."""
    base = base_of_participle(match["done"] or match["bare"])
    thing = re.sub(r"\s(?:will|would|should|shall|must|could|can|may)$", "", match["thing"].removeprefix("that "))
    return f" and {base} {thing}" if base else match[0]


def _without_agent(rest: str, owner: Owner) -> str:
    """Leave out by whom, where that is the owner, who has a column of his own."""
    if not owner.words or "by " not in rest:
        return rest
    agent = _AGENT.match(rest)
    if agent and rest.startswith(owner.words, agent.end()):
        return rest[agent.end() + len(owner.words) :]
    return rest.removesuffix(f" by {owner.words}")


_AS_SUBJECT = {"them": "they", "him": "he", "her": "she"}


def _of_a_thing(thing: str, verb: str, rest: str) -> str:
    """Word what a thing is to do: "a report come to the Committee" is to be brought."""
    thing = _AS_SUBJECT.get(thing.lower(), lower_first(thing))
    if verb in _DONE_TO_IT:
        return f"{verb} {thing} {rest}"
    if verb in {"come", "go"}:
        return f"{'bring' if verb == 'come' else 'put'} {thing} {rest}"
    plural = re.search(r"(?:[^s]s|and .*|^they)$", thing) is not None
    return f"ensure that {thing} {verb if plural else third_person(verb)} {rest}"


def _asked_for(rest: str) -> str:
    """Word what somebody is asked for or about: "for a written reply", "whether the road could be gritted"."""
    if match := re.match(r"for\s+", rest):
        return f"provide {rest[match.end() :]}"
    return f"say {rest}" if re.match(r"(?:whether|if|why|how|when|what)\b", rest) else f"answer {rest}"
