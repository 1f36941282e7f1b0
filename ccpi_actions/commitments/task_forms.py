"""Tasks of quotes that hold no verb to turn: what is put off, put on an agenda, asked for, or listed under a lead."""

import re

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.captured import LONGEST_QUOTE
from ccpi_actions.commitments.imperative import base_of_participle
from ccpi_actions.commitments.wording import clean, lower_first, subject_of, without_left_over
from ccpi_actions.minutes.dates import MONTH

#: Words that mean what was said before.
POINTS = re.compile(
    r"^(?:it|that|them|these|they|this|those|he|she|which|this (?:matter|issue|item|point|topic|agenda item)"
    r"|the (?:matter|issue|item|same|topic|figure|point)|these (?:matters|issues))$",
    re.IGNORECASE,
)
_WAS_REQUESTED = re.compile(r"^(?P<thing>.{3,200}?)\s+(?:was|were|is|are)\s+(?:also\s+|then\s+)?requested\b")
_REQUESTED_THING = re.compile(
    r"\b(?:requested|requests|asked for|asks for|sought|made a request for|would (?:like|welcome"
    r"|appreciate))\s+(?!that\b|to\b|the (?:Clerk|Chair))(?P<thing>(?:an?|the|more|further|some|details|information"
    r"|figures|clarification|copies|additional|regular|sight|written|data)\b.*)",
    re.DOTALL,
)
_AGENDA_ITEM = re.compile(
    r"^(?P<thing>.{3,200}?)\s+(?:(?:will|would|should|to)\s+)?(?:be|remain|become)\s+(?P<as>(?:(?:an?|the"
    r"|on)\b.{0,40}?\b(?:agenda|item)|agenda items?)\b.*)",
    re.DOTALL | re.IGNORECASE,
)
_FUTURE_ITEM = re.compile(
    r"^an? (?P<which>future|next) agenda items?\b.*?\b(?:will|would|should|to)\s+be\s+(?P<thing>.*)",
    re.DOTALL | re.IGNORECASE,
)
_LISTED = re.compile(
    r"\b(?:added|included|inclusion|include|add)\b.*?(?P<where>\b(?:future\s+)?agendas?\b"
    r"|\bwork(?:ing)?\s+(?:programme|plan)\b|\bforward\s+plan\b)",
    re.IGNORECASE | re.DOTALL,
)
_INFORMS = re.compile(
    r"\b(?:report|update|information|figures|list|breakdown|response|details|note|briefing|data|paper|summary"
    r"|presentation|copy)\b",
    re.IGNORECASE,
)
_GATHERS = re.compile(r"\b(?:visit|meeting|inspection|workshop|session|training|event|consultation)\b", re.IGNORECASE)
# Part of each word for it.
_PUTTING_OFF = ("efer", "EFER", "ostpone", "djourn", "held", "carried", "put")
_PUT_OFF = re.compile(
    r"(?:\b(?:was|were|is|are|be|been|being|be moved|stand)\s+)?(?:further\s+)?\b(?:deferred|postponed|adjourned"
    r"|held over|carried (?:over|forward)|put back|stand adjourned)\s+"
    r"(?P<until>(?:to|until|till|for consideration (?:at|to)|pending)\b.{3,120})",
    re.IGNORECASE,
)
_BEFORE_PUT_OFF = re.compile(r"^(?:\W*(?:RESOLVED|Resolved|AGREED|Agreed)\W+)|\bthat\s+|[;.:]\s")
# What is put off "to January" comes back to the meeting then.
_BARE_MONTH = re.compile(rf"^(?:to|until|till)\s+({MONTH})\b\.?(?=\s*$|\s+for\b)")
_WHY = re.compile(r"[;.]|\b(?:as|whilst|while|because)\b|\bfor the\b|,\s+(?=after|when|so|to)")
# "The sign (Action: Clerk – by Friday) needs replacing".
_ASIDE_WITHIN = re.compile(r"\s*[(\[](?i:action|pending|owner|lead)\b[^()\[\]]{0,60}[)\]]")
_HAS_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")
_ADDED = re.compile(
    r"\b(?:with|subject to) the (?:addition|inclusion) of (?P<thing>.{3,200}?)\s+(?P<where>(?:to|in|on|at) .*)",
    re.DOTALL,
)
_PARTICIPLE_ONLY = re.compile(
    r"^(?:and\s+)?(?P<thing>(?:an?|the|further|all|any|more|details"
    r"|copies)\b.{2,100}?)\s+(?P<done>[a-z-]+)\b(?P<rest>.*)",
    re.DOTALL | re.IGNORECASE,
)


def put_off(candidate: Candidate) -> str:
    """Word an item that is put off: it is to be brought back."""
    words = candidate.quote.text[:LONGEST_QUOTE]
    if not any(word in words for word in _PUTTING_OFF):
        return ""
    quote = clean(words)
    match = _PUT_OFF.search(quote)
    if match is None:
        return ""
    thing = without_left_over(_BEFORE_PUT_OFF.split(quote[: match.start()])[-1]).strip()
    thing = re.sub(r"(?:^|\s)(?:and|would|will|should|shall|must|to|be|was|is|were|are)$", "", thing)
    until, _, named = match["until"].partition(": ")
    until = without_left_over(
        re.split(r"[;.]|\b(?:as|whilst|while|because)\b|\bfor the\b|,\s+(?=after|when|so|to)", until)[0]
    )
    until = _BARE_MONTH.sub(r"to the \1 meeting", until)
    if not re.search(r"[A-Za-z]{3}", thing) or _HAS_VERB.search(thing):
        thing = without_left_over(named) or ""
    return f"bring {named_thing(lower_first(thing), candidate)} back {until}"


def named_thing(thing: str, candidate: Candidate) -> str:
    title = subject_of(candidate.item.title)
    if (
        not thing
        or POINTS.match(thing)
        or re.match(
            r"(?:consideration|discussion) of (?:the|this) (?:report|item|matter)$|the (?:report|application|item)$"
            r"|this (?:agenda )?item",
            thing,
        )
    ):
        return title or thing or "this item"
    return thing


def without_verb(candidate: Candidate, end: int, text: str) -> str:
    """Word a quote that holds no verb of its own: a thing asked for, or an entry of a list that its lead governs."""
    quote = clean(_ASIDE_WITHIN.sub("", text[candidate.quote.start : min(end, candidate.quote.start + LONGEST_QUOTE)]))
    if match := _FUTURE_ITEM.match(quote):
        return f"include {match['thing']} on a {match['which']} agenda"
    if match := _AGENDA_ITEM.match(quote):
        thing = named_thing(lower_first(_after_that(match["thing"])), candidate)
        on = match["as"].lower().startswith("on ")
        return f"{'put' if on else 'include'} {thing} {'' if on else 'as '}{match['as']}"
    if match := _ADDED.search(quote):
        return f"add {match['thing']} {match['where']}"
    if match := _WAS_REQUESTED.match(quote):
        return f"provide {lower_first(match['thing'])}"
    if match := _REQUESTED_THING.search(quote):
        return f"provide {match['thing']}"
    plain = re.sub(r"^\W*(?:\(?[a-z\divx]{1,4}[.)]\s*)?", "", quote)
    if (match := _PARTICIPLE_ONLY.match(plain)) and (base := base_of_participle(match["done"])):
        return f"{base} {lower_first(match['thing'])}{match['rest']}"
    lead = candidate.passage.lead
    governed = (
        _LISTED.search(text[lead[0] : lead[1]][-LONGEST_QUOTE:])
        if lead
        else _LISTED.search(candidate.sentence.text[:LONGEST_QUOTE])
    )
    if governed and len(plain.split()) < 16:
        where = governed["where"].lower()
        return f"add {plain} to {'a future agenda' if 'agenda' in where else 'the ' + where}"
    if re.match(r"(?:an?|the|further|more)\s", plain, re.IGNORECASE):
        if _GATHERS.search(plain):
            return f"arrange {lower_first(plain)}"
        if _INFORMS.search(plain):
            return f"provide {lower_first(plain)}"
    return plain


def _after_that(words: str) -> str:
    return re.split(r"\bthat\s+", words)[-1]
