"""Tasks of quotes that hold no verb to turn: what is put off, put on an agenda, asked for, or listed under a lead."""

import re

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deeds.captured import LONGEST_QUOTE
from ccpi_actions.commitments.deeds.context import said_before
from ccpi_actions.commitments.language.imperative import base_of_participle, is_base
from ccpi_actions.commitments.language.verb_forms import third_person
from ccpi_actions.commitments.language.wording import (
    OPENING,
    clean,
    lower_first,
    subject_of,
    without_left_over,
    without_opening,
)
from ccpi_actions.minutes.calendar.dates import MONTH

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
# "A breakdown by ward, |which Ms Vane undertook to supply".
_AND_PROMISED = re.compile(
    r",?\s+which\s[^,;]{2,60}?\s(?:undertook|agreed|promised|offered|said|confirmed|would)\b(?:\s(?:to|that|she|he|they|would|could|supply|provide|send"
    r"|give|be)\b)*"
)
_IS_GATHERING = re.compile(r"(?:an?|the|further|more)\s(?:[\w-]+\s){0,2}(?:visit|meeting|inspection|workshop|tour)\b")
_AGENDA_ITEM = re.compile(
    r"^(?P<thing>.{3,200}?)\s+(?:(?:will|would|should|to)\s+)?(?:be|remain|become)\s+(?P<as>(?:(?:an?|the"
    r"|on)\b.{0,40}?\b(?:agenda|item)|agenda items?)\b.*)",
    re.DOTALL | re.IGNORECASE,
)
_FUTURE_ITEM = re.compile(
    r"^an? (?P<which>future|next) agenda items?\b.*?\b(?:will|would|should|to)\s+be\s+(?P<thing>.*)",
    re.DOTALL | re.IGNORECASE,
)
_DECIDED = re.compile(r"it\s+was\s+(?:also\s+)?(?:agreed|decided|resolved|felt|noted)\s+(?=\S)", re.IGNORECASE)
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
#: "Cllr Ashe asked that grit bins go on the July agenda"
_ONTO_AGENDA = re.compile(
    r"\b(?:requested|requests|asked|agreed|suggested|proposed|felt|noted)\s+(?:that|if|for)\s+(?P<thing>[^:;]{3,120}?)\s+"
    r"(?:(?:is|are|be|goes|go|could\s+be|should\s+be|would\s+be|will\s+be|to\s+be|to\s+go|should\s+go)\s+)"
    r"(?:(?:added|put|placed|included|listed)\s+)?(?P<where>(?:to|on|onto|in|for|as)\s+(?:the|an?|our|next|future)\b.{0,60}?\bagenda\b.*)",
    re.DOTALL | re.IGNORECASE,
)
#: "Estimates not yet received. To place on the July agenda."
_LAST_TOLD = re.compile(r"(?P<before>[^.;]{6,120})[.;]\s+\W{0,2}To\s+(?P<verb>[a-z-]+)\s(?P<rest>[^.;]{3,160})\W*$")
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
_UNTIL_A_MEETING = re.compile(r"^(?:until|till)\s+(?=(?:the|our|its|next|a)\b[^,;]{0,40}\bmeeting\b)")
_WHY = re.compile(r"[;.]|\b(?:as|whilst|while|because)\b|\bfor the\b|,\s+(?=after|when|so|to)")
# "Bench on the Common - In the absence of Mr Dow this |was deferred": the bench is.
_TOPIC_OF_THIS = re.compile(
    r"^(?P<topic>.{3,80}?)(?:\s[–—-]\s|:\s|\s[–—])(?:.*,\s*|.*\s)?"
    r"(?:this(?: matter| item| issue)?|it|the (?:matter|item))$",
    re.DOTALL,
)
# "The sign (Action: Clerk – by Friday) needs replacing".
_ASIDE_WITHIN = re.compile(r"\s*[(\[](?i:action|pending|owner|lead)\b[^()\[\]]{0,60}[)\]]")
_HAS_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")
_ADDED = re.compile(
    r"\b(?:with|subject to) the (?:addition|inclusion) of (?P<thing>.{3,200}?)\s+(?P<where>(?:to|in|on|at) .*)",
    re.DOTALL,
)
# "Mr Vane requested that a note is put in the magazine".
_IS_DONE = re.compile(
    r"\b(?:requested|requests|asked|asks|suggested|proposed)\s+that\s+(?P<thing>[^.;]{2,120}?)\s+(?:is|are)\s+(?:also\s+|then\s+)?(?P<done>[a-z-]+)\b"
    r"(?P<rest>.*)",
    re.DOTALL,
)
# "Ms Vane asked that the report show it by ward".
_THING_DOES = re.compile(
    r"\b(?:requested|requests|asked|asks)\s+that\s+(?P<thing>(?:the|this|each|its|their|any)\s(?:[\w-]+\s){0,2}?(?:report|plan|map|paper|table|list|update|register"
    r"|dashboard|scorecard|document|minute|note|policy|agenda))\s+(?P<verb>[a-z]+)\b(?P<rest>.*)",
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
    thing = re.sub(
        r"(?:^|\s)(?:and|would|will|should|shall|must|to|be|was|is|were|are)(?:\s(?:now|therefore|also))?$", "", thing
    )
    thing = _TOPIC_OF_THIS.sub(r"\g<topic>", without_opening(OPENING, thing))
    until, _, named = match["until"].partition(": ")
    until = without_left_over(
        re.split(r"[;.]|\b(?:as|whilst|while|because)\b|\bfor the\b|,\s+(?=after|when|so|to)", until)[0]
    )
    until = _BARE_MONTH.sub(r"to the \1 meeting", until)
    until = _UNTIL_A_MEETING.sub("to ", until)
    if not re.search(r"[A-Za-z]{3}", thing) or _HAS_VERB.search(thing):
        thing = without_left_over(named) or ""
    return f"bring {named_thing(lower_first(thing), candidate)} back {until}"


#: Words for what an item is about that do not say what that is.
_SAYS_NOTHING = re.compile(
    r"(?:consideration|discussion) of (?:the|this) (?:report|item|matter)$|the (?:report|application|item)$"
    r"|this (?:agenda )?item"
)


def named_thing(thing: str, candidate: Candidate) -> str:
    """Return what is to be done something about: a thing that only points ("the report") by the title of its item."""
    if thing and not POINTS.match(thing) and not _SAYS_NOTHING.match(thing):
        return thing
    return subject_of(candidate.item.title) or thing or "this item"


def without_verb(candidate: Candidate, end: int, text: str) -> str:
    """Word a quote that holds no verb of its own: a thing asked for, or an entry of a list that its lead governs."""
    quote = clean(_ASIDE_WITHIN.sub("", text[candidate.quote.start : min(end, candidate.quote.start + LONGEST_QUOTE)]))
    if match := _FUTURE_ITEM.match(quote):
        return f"include {match['thing']} on a {match['which']} agenda"
    if (match := _LAST_TOLD.fullmatch(quote)) and is_base(match["verb"]):
        return f"{match['verb']} {match['rest']}: {lower_first(match['before'])}"
    if match := _ONTO_AGENDA.search(quote):
        where = re.sub(r"^(?:to|onto|in|for|as)\s", "on ", match["where"])
        return f"put {named_thing(lower_first(match['thing']), candidate)} {where}"
    if match := _AGENDA_ITEM.match(quote):
        said = without_opening(OPENING, _after_that(match["thing"]))
        thing = named_thing(lower_first(without_opening(_DECIDED, said)), candidate)
        on = match["as"].lower().startswith("on ")
        words = f"{'put' if on else 'include'} {thing} {'' if on else 'as '}{match['as']}"
        return words.rstrip(" .") + (said_before(candidate, candidate.quote.start, text) if POINTS.match(thing) else "")
    if match := _ADDED.search(quote):
        return f"add {match['thing']} {match['where']}"
    if match := _WAS_REQUESTED.match(quote):
        return f"provide {lower_first(match['thing'])}"
    if match := _REQUESTED_THING.search(quote):
        thing = _AND_PROMISED.sub("", match["thing"])
        return f"{'arrange' if _IS_GATHERING.match(thing) else 'provide'} {thing}"
    if (match := _IS_DONE.search(quote)) and (base := base_of_participle(match["done"])):
        return f"{base} {named_thing(lower_first(match['thing']), candidate)}{match['rest']}"
    if (match := _THING_DOES.search(quote)) and is_base(match["verb"]):
        return f"ensure that {match['thing']} {third_person(match['verb'])}{match['rest']}"
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
    if re.match(r"(?:an?|the|further|more)\s", plain, re.IGNORECASE) and len(plain.split()) < 30:
        if _GATHERS.search(plain):
            return f"arrange {lower_first(plain)}"
        if _INFORMS.search(plain):
            return f"provide {lower_first(plain)}"
    return plain


def _after_that(words: str) -> str:
    return re.split(r"\bthat\s+", words)[-1]
