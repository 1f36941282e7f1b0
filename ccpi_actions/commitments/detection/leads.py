"""What stands around a sentence and decides for it: a list's lead, or the words that accept a suggestion."""

import re

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.detection.units import RESOLVED, Unit
from ccpi_actions.commitments.model import Span
from ccpi_actions.commitments.rules import FAMILY, OBJECTIONS
from ccpi_actions.minutes.model import Item

#: "Members of the Committee supported this." after a suggestion.
_ACCEPTED = re.compile(
    r"(?:(?:So|(?:The\s)?Chair\w*|(?:The\s)?Clerk|There\swas|This|These|That|It|Members|The\s[\w\s]{2,40}?|(?:Mr|Mrs|Ms|Dr|Cllr|Councillor)\.?\s\w+|"
    r"Full\s\w+|All|Councillors|Officers|Both|Others|Everyone|Nobody)\b[^.;]{0,50}?\b)?(?:agreed|supported|accepted|thought\sso\stoo|"
    r"approved|in\sfavour|in\sagreement|concurred|assented|so\sagreed|murmur\sof\sagreement|"
    r"content|happy\swith|on\sboard|agreement|propos(?:er|ed)\b.{0,60}?\b(?:second(?:er|ed)?|2nd|sec))\b(?:[^.;]{0,40}|\sand\s(?:the|it|this|that|they)\s[^.;]*|[;:]\s[^.]{3,80})\.?$",
    re.IGNORECASE,
)
#: One of these is in every sentence that accepts: asked first, for speed.
_ACCEPTING = (
    "agree",
    "supported",
    "accepted",
    "approved",
    "favour",
    "content",
    "happy",
    "board",
    "concur",
    "assent",
    "so too",
    "propose",
)
#: A lead under which each entry is a thing to be done.
_LISTS = re.compile(
    r"\bfollowing\b[^:;.]{0,60}\b(?:would|will|to|should)?\s?(?:be\s)?(?:added|included|include|"
    r"(?<!were\s)(?<!was\s)considered|placed|programmed|put)\b[^:;.]{0,60}:\W*$"
    r"|\bfollowing\s(?:items?|topics?|reports?|matters?)\b[^:;.]{0,60}\badded\W*$|\b(?:inclusion|"
    r"addition)\sof\sthe\sfollowing\b[^:;.]{0,40}:"
    r"|\bfollowing\s(?!discussions?\b|debate\b|receipt\b|a\b|an\b|the\b|this\b|that\b|which\b|on\b|up\b|from\b)[^:]{0,80}\b(?:clerk|officers?|chair\w*|cllr[\s\w.]{2,20})\s(?:to|would|will)\s[^:]{2,60}:?\W*$"
    r"|\bdefer(?:red)?\b[^:;]{0,100}\bfor\b[^:;]{0,60}\bfollowing\b[^:;.]{0,40}:\W*$"
)
_KEEPS_LEAD = re.compile(r"\bdefer")


def governed(governor: Unit, unit: Unit, sentence: str) -> bool:
    """Tell whether a short entry stands under the list that the governor opens."""
    return (
        unit.item is governor.item
        and (unit.passage.zone == governor.passage.zone)
        and sentence.count(" ") < 25
        and not RESOLVED.search(sentence)
        and not _FULL.search(sentence)
    )


_FULL = re.compile(r"\b(?:was|were|had|has|have|noted|asked|requested)\b")


def whole(unit: Unit, rule: str, text: str) -> Candidate:
    """Make a candidate of a whole unit."""
    span = Span(unit.start, unit.end, text[unit.start : unit.end])
    return Candidate(span, span, unit.passage, unit.item, rule, span, "firm", predicate=span, passive=True)


def opens_list(low: str) -> bool:
    """Tell whether a lower-cased sentence is the lead of a list of things to be done."""
    return may_open_list(low, 0, len(low)) and _LISTS.search(low) is not None


def may_open_list(low: str, start: int, end: int) -> bool:
    """Tell whether part of a lower-cased text may hold the lead of a list: it is quicker than to look for one."""
    return low.find("following", start, end) >= 0


#: A heading under which each entry is business for the next meeting.
_NEXT_AGENDA = re.compile(
    r"\b(?:items?|matters?|business|topics?)\b.{0,30}\bfor\b.{0,20}\b(?:next|future|forthcoming)\b.{0,16}\b(?:agendas?|meetings?|time)\b"
    r"|\bnext\s(?:meeting['’]s\s)?agenda\W*$",
    re.IGNORECASE,
)
#: What stands there that is no entry.
_NO_ENTRY = re.compile(
    r"\b(?:none|no|nothing|nil|should|please|must|may|meeting|asked|submit\w*|received|requested|deadline|by|noted|"
    r"was|were|is|are|has|have|had|raised|if|any|gave|said|went|spoke|signature|signed|participation|[a-z]{4,}ed)\b|…"
    r"|^\W*(?:parish\s|town\s)?(?:clerk|chair\w*)\b|_{4}"
    r"|^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^;]{0,40}\d\s?[ap]\.?m\W*$"
)
#: How a further entry begins where nothing numbers it.
_FURTHER_ENTRY = re.compile(r"\W*(?:to\s)?(?:consider|discuss|review|agree)\s")


def for_next_agenda(unit: Unit, low: str) -> bool:
    """Tell whether a sentence of a list of business for the next meeting (``next_agenda_until``) names some.

    It stands in the first paragraph, or is numbered, or says what is to be considered. Takes it in small letters too.
    """
    if not 3 < len(low) < _LONGEST_ENTRY or not _is_entry(low):
        return False
    first = unit.passage is unit.item.passages[0]
    return first or bool(unit.passage.labels) or _FURTHER_ENTRY.match(low) is not None


#: Words of so many characters tell something.
_LONGEST_ENTRY = 200


def _is_entry(low: str) -> bool:
    """Tell whether words name business rather than tell anything."""
    return _NO_ENTRY.search(low) is None and " " in low.strip()


def next_agenda_until(item: Item, text_low: str) -> int:
    """Find where the list of business for the next meeting ends that the title of an item announces; -1: it does not.

    Gives the start of the last paragraph that may belong to it: all before it are entries. ``text_low``: small letters.
    """
    if item.kind == "next meeting" or item.title is None or _NEXT_AGENDA.search(item.title) is None:
        return -1
    last = -1
    for passage in item.passages:
        last = passage.start
        whole = text_low[last : passage.end]
        if len(whole) >= _LONGEST_ENTRY or not _is_entry(whole):
            break
    return last


def pieces(sentence: str) -> list[tuple[int, int]]:
    """Cut a sentence into the entries that semicolons part."""
    return [match.span() for match in re.finditer(r"[^\s;][^;]+", sentence)]


def keeps_own_act(low: str) -> bool:
    """Tell whether such a lead commits to something besides its list: "deferred … for the following"."""
    return _KEEPS_LEAD.search(low) is not None


def accepts(sentence: str) -> bool:
    """Tell whether a sentence says that the suggestion before it was agreed."""
    if len(sentence) >= 130:
        return False
    low = sentence.lower()
    return any(word in low for word in _ACCEPTING) and _ACCEPTED.match(sentence) is not None


#: Objections that are the wish of one, until the others agree.
_WISHES = frozenset(objection.name for objection in OBJECTIONS if objection.wish)


#: Rules of what a member asks for, which an officer may answer on the spot.
_ASKED_FOR = frozenset({"requested information", "asked for sight of", "was requested"})
_ANSWERS = re.compile(
    r"\W*(?:In (?:response|reply|answer),?\s)?(?:It was\s(?:explained|confirmed|stated)|(?:The\s[\w\s&,-]{3,60}?|"
    r"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s[\w'’. -]{2,40}?|Officers|He|She|They)\s"
    r"(?:explained|replied|responded|answered|clarified|pointed out|stated))\s(?:to (?:him|her|them)\s)?that\b"
)
_PROMISES = re.compile(
    r"\b(?:would|will|could|can|undertook|agreed|offered|promised|happy|to be|should|shall|later|after|outside|"
    r"separately|not)\b"
)


def answers(sentence: str) -> bool:
    """Tell whether a sentence answers what the one before asked for, and promises nothing."""
    return _ANSWERS.match(sentence) is not None and _PROMISES.search(sentence) is None


def may_be_answered(candidate: Candidate) -> bool:
    """Tell whether a candidate is the request of one member for information, with no time for it."""
    return (
        candidate.strength == "firm"
        and candidate.rule in _ASKED_FOR
        and _ONE_ASKS.match(candidate.quote.text) is not None
    )


_ONE_ASKS = re.compile(
    r"\W*(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|A [Mm]ember|One [Mm]ember)\b"
    r"(?!.*\b(?:meeting|next|future|by|before|within)\b)",
    re.DOTALL,
)


_WHO = (
    r"(?:The\s[\w\s&,-]{3,60}?|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?\s[\w'’. -]{2,40}?|Officers|Members|He|She|They)"
)
_REFUSED = (
    r"(?:not\s(?:pursued|supported|agreed|accepted|approved|seconded|carried|taken\s(?:up|further|forward))|withdrawn|"
    r"lost|defeated|declined|refused|rejected|turned\sdown)"
)
#: "The Director did not think that this would help.", "There was no seconder."
_REFUSES = re.compile(
    rf"(?![^.;]*\b(?:but|however|instead|undertook|offered)\b)(?:.*\b(?:request|suggestion|proposal|motion|amendment|idea)\b"
    rf"[^.;]{{0,30}}?\b(?:was|were)\s(?:\w+ly\s)?{_REFUSED}\b|\W*(?:This|It|That)\swas\s(?:\w+ly\s)?{_REFUSED}\b|"
    rf"\W*There\swas\sno\s(?:seconder|support|appetite|agreement)\b|\W*{_WHO}\s(?:did\snot\s(?:think|feel|consider|believe|"
    r"agree|support|accept)|(?:was|were)\snot\s(?:minded|prepared|willing|persuaded|convinced|in\sfavour)|declined|refused)\b)"
)
#: "These were read out.", "The Director displayed it on the screen."
_SHOWS = re.compile(
    rf"\W*(?:(?:This|These|It|They|Copies|One)\s(?:was|were)\s(?:then\s)?(?:given|handed\s(?:out|round)|passed\sround|read\sout|"
    rf"displayed|shown|produced|tabled|provided\sat\sthe\smeeting)|{_WHO}\s(?:then\s)?(?:gave\s(?:this|these|it|them|the\s(?:[\w-]+\s)?"
    r"(?:figures?|details|answer|information|breakdown|numbers?|percentages?))|read\s(?:(?:it|them|the\s\w+)\s)?out|displayed|"
    r"showed\s(?:it|them|the)|handed\s(?:it|them|copies|round|out)))\b"
)


def refuses(sentence: str) -> bool:
    """Tell whether a sentence says that what the one before asks for was refused, or given there and then."""
    if len(sentence) > _LONG:
        return False
    return bool(_REFUSES.match(sentence) or (_SHOWS.match(sentence) and not _PROMISES.search(sentence)))


#: A longer sentence says more than that.
_LONG = 240


def may_be_refused(candidate: Candidate) -> bool:
    """Tell whether a candidate only asks for something or suggests it."""
    return candidate.strength == "firm" and FAMILY.get(candidate.rule) in {"request", "suggestion"}


#: Why a candidate is only possible that was seen to at once, or before.
ANSWERED = "answered in the next sentence"
DONE = "the next sentence says it is done"
REFUSED = "refused or given in the next sentence"


def stays_possible(candidate: Candidate) -> bool:
    """Tell whether a candidate is only possible however likely its words: a wish, or what is answered or done."""
    return is_wish(candidate) or not {ANSWERED, DONE, REFUSED}.isdisjoint(candidate.reasons)


def is_wish(candidate: Candidate) -> bool:
    """Tell whether a candidate is only possible because nobody is recorded as agreeing to it."""
    return candidate.strength == "possible" and (
        FAMILY.get(candidate.rule) == "suggestion"
        or (candidate.rule == "were asked for" and " should be " in candidate.quote.text)
        or not _WISHES.isdisjoint(candidate.reasons)
    )
