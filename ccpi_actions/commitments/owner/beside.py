"""Who is named beside a commitment: in brackets, after a label or a dash, or in the short sentence that follows."""

import re
from bisect import bisect_right

from ccpi_actions.commitments.asides import is_name
from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.phrases import actor_after, actor_before
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.owner.speech import named
from ccpi_actions.commitments.setting import Setting

# How far after the words a bracket or dash with a name may stand.
_BRACKET_NEAR = 60
_WHO = r"(?P<who>[A-Z][\w.’'-]*(?:(?:\s|\s?[/&,]\s?|\sand\s|\s(?:of|for)\s)[A-Z][\w.’'-]*){0,7})"
_LABELLED = re.compile(
    r"[\s.;,]*[(\[](?:pending|actioned|actions?|owner|lead|resp(?:onsible|onsibility)?|who|by)(?:\s+by)?\s*[:–—-]?\s*(?:with\s+)?"
    rf"(?-i:{_WHO})[^()\[\]]{{0,20}}[)\]]",
    re.IGNORECASE,
)
_INITIALS_WITHIN = re.compile(r"(?<=[a-z])\s[(\[](?P<who>[A-Z]{2,4}(?:\s?[/&,]\s?[A-Z]{2,4})*)[)\]]")
# "Ask the mower for a price. (Clerk) – Order a board": a bracket of its own after the stop.
_AFTER_STOP = re.compile(r"[.;]\s?[(\[](?P<who>[A-Z][\w.’'/& ,-]{0,40})[)\]](?=\s*(?:$|\n|[–—•*-]|\W{0,3}[A-Z]))")
# "To be reported. HW": a name that is a sentence of its own, at the end of the line.
_ALONE = re.compile(rf"\.[ \t]+{_WHO}[ .;]*(?=\n|$)")
_LABEL = re.compile(rf"\W*(?:AP\s?\d{{1,3}}\W+)?{_WHO}(?:['’]s?\s+actions?)?\s*(?::|\s[–—-])\s*(?=(?:to\s+)?[a-z])")
_LEFT_WITH = re.compile(r"\bleft\s+(?:with|to|in\s+the\s+hands\s+of)\s+")
# "Clerk to action", "The Clerk was asked to do this", "Cllr Vane agreed to do it".
_FOLLOWS = re.compile(
    r"\W*(?:[\w.’'&/()-]+\s+){1,7}?(?P<deed>(?:(?:is|was|were|has|have|will|would)\s+)?(?:(?:be\s+)?(?:asked|instructed|requested"
    r"|tasked|agreed|offered|volunteered)\s+)?(?:to\s+|will\s+|would\s+)(?:also\s+)?(?:action|arrange|progress|pursue|chase|organise|organize"
    r"|circulate|deal|do(?=\s+(?:this|it|so|that|the\s+same)\b|\W*$)|carry\s+(?:this|it)?\s*out|follow|write|see|take|investigate|order|proceed|resolve|respond|reply|liaise|implement|sort|source"
    r"|obtain|contact|advise|report|request|submit|place|purchase|inform|check|monitor)\b)\S*(?:\s+\S+){0,12}\s*$"
)
# Who proposed and seconded, and that all agreed, may stand between.
_FORMALITY = re.compile(
    r"\W*(?:Prop\b|Proposed|Seconded|Sec\b|2nd|All\b|Agreed|Carried|Unanimous"
    r"|This was (?:agreed|approved|carried|supported)|Vote|Resolved|RESOLVED|AGREED|In favour"
    r"|It was agreed|[A-Z]{2,3}\b[^a-z]*$)",
)
# No longer is a line that only says who sees to what stands above it.
_SHORT_LINE = 60
# How far after a sentence an ACTION line may stand.
_ACTION_NEAR = 160
_ACTION_LINE = re.compile(
    r"[\s\W]{0,6}(?:(?:ACTIONS?|Actions?|ACTIONED|Actioned|OWNER|Owner|LEAD|Lead"
    r"|Lead officer|Lead Officer|Responsib(?:le|ility)|Who|WHO)"
    r"(?:\s+(?:by|BY|for|point|required|owner|officer))?\s*(?:[:–—-]|\bby\b|(?<=ACTION)\s(?=[A-Z]))|\((?:ACTION|Action)\b[:\s–-]*|\[(?:ACTION|Action)\b[:\s–-]*)\s*"
)
_NAMED_ACTION = re.compile(
    r"A(?<=\bA)(?:CTION|ction)(?:\s+(?:by|BY|for))?\s*[:–—-]\s*|(?<=\()A(?:CTION|ction)(?:\s+(?:by|for))?[:\s–-]+"
)
# What is said at the end of a sentence of the one who sees to it all.
_SEES_TO_IT = re.compile(
    r"[tw](?:(?<=\bt)o|(?<=\bw)ill|(?<=\bw)ould)\s+(?:action|arrange|deal"
    r"|make the (?:necessary )?arrangements|do (?:this|so|it)|follow (?:this |it )?up|organise|progress|pursue"
    r"|take (?:this |it )?forward|see to)\b"
)
# "A slip is to go round - |Mrs Tarn volunteered to see to this".
_TAKES_THE_TASK = re.compile(
    r"\s(?:volunteered|offered|agreed|undertook)\s+to\s+(?:do|undertake|carry\s+out|take\s+on|see\s+to|arrange)\s+(?:this|it|so|that)\b"
)
# "…, TE to instruct", "…, the Clerk to canvass dates": the end of the sentence says who.
_AND_SO_TO_DO = re.compile(
    r",\s+(?:with\s+)?(?:the\s+)?(?=[A-Z])[^.;:,]{2,50}?\s(?P<to>to)\s+[a-z]{2,}(?:\s+[\w’'-]+){0,5}(?=\s*(?:[.;,]|$))"
)
# Who agrees to some other thing accepts nothing: "It was agreed to buy seats. Mrs Vane offered to price a plaque".
_ACCEPTS = re.compile(
    r"\b(?:agreed|accepted|confirmed|undertook|offered|nodded|was happy|were happy)\b"
    r"(?!\s+to\s+(?!(?:do|arrange|take\s+this|look\s+into|see\s+to|action|help|assist)\b))(?!\s+that\s+(?!(?:this|it|they|these|he|she)\b))"
)
# "… be sent to her, |which Ms Hale said could be done".
_COULD_BE_DONE = re.compile(
    r",?\s(?P<which>which|and)\s[^,.;]{2,50}?\s(?P<said>(?:said|confirmed|advised|agreed|promised|undertook)\s(?:that\s)?"
    r"(?:(?:it|this|that)\s)?(?:could|would|to)\s(?:be\s)?(?:done|do|provide|arrange|see\s+to))\b"
)
# How far after a request its answer may stand.
_ANSWER_NEAR = 160
_MEMBER = re.compile(r"(?:the\s+)?(?:County\s+)?(?:Cllr|Councillor|Chair(?:man|woman|person)?\b|Vice)", re.IGNORECASE)


def in_brackets(setting: Setting) -> Owner | None:
    """Take whom brackets or a dash name at the end: "… to be painted (PENDING: JQ)", "… to be painted – Clerk"."""
    text, candidate = setting.text, setting.candidate
    end = setting.end
    line = text.find("\n", end, end + _BRACKET_NEAR)
    limit = min(candidate.passage.end, line if line >= 0 else end + _BRACKET_NEAR)
    start = setting.deed.after if setting.deed is not None else candidate.quote.start
    brackets = text.find("(", start, end) >= 0 or text.find("[", start, end) >= 0
    within = [*_LABELLED.finditer(text, start, end)] if brackets else []
    beside = _LABELLED.match(text, _back_over_stop(text, end), limit)
    opening = _LABELLED.match(text, candidate.quote.start, end) if text[candidate.quote.start] in "([" else None
    for match in (opening, *within[:1], beside):
        if match is not None and (owner := _all_named(setting, match["who"], "in brackets", labelled=True)):
            return owner
    for match in _INITIALS_WITHIN.finditer(text, start, end) if brackets else ():
        if owner := _all_named(setting, match["who"], "in brackets"):
            return owner
    after_stop = _AFTER_STOP.match(text, _stop_at(text, end), limit)
    if after_stop is not None and (owner := _all_named(setting, after_stop["who"], "in brackets")):
        return owner
    if (who := setting.aside.who) and not _describes(setting, who):
        return Owner(setting.people.describe(who), "stated", "at the end", who)
    alone = _ALONE.match(text, _back_over_stop(text, max(end, candidate.sentence.end)))
    return _all_named(setting, alone["who"], "at the end") if alone is not None else None


def _describes(setting: Setting, who: str) -> bool:
    """Say whether brackets only tell who somebody else is: "Pat to get it off Jo (clerk)"."""
    if setting.deed is None or setting.deed.doer is None:
        return False
    return re.search(rf"[A-Z][a-z’'-]+\s\({re.escape(who)}\)", setting.candidate.quote.text) is not None


def _stop_at(text: str, at: int) -> int:
    """Return where the stop stands that ends the words before a place, or that place."""
    while at and text[at - 1].isspace():
        at -= 1
    return at - 1 if at and text[at - 1] in ".;" else at


def _back_over_stop(text: str, at: int) -> int:
    while at and (text[at - 1].isspace() or text[at - 1] == "."):
        at -= 1
    return at


def _all_named(setting: Setting, who: str, rule: str, *, labelled: bool = False) -> Owner | None:
    """Make an owner of a list, where each in it is known, a post or titled; after a label initials suffice."""
    if not is_name(who, setting.people, labelled=labelled):
        return None
    return Owner(setting.people.describe(who.strip(" .;:*_")), "stated", rule, who.strip())


def label(setting: Setting) -> Owner | None:
    """Take whom a label before the words names: "Clerk: obtain quotes", "JQ – to obtain quotes"."""
    text, candidate = setting.text, setting.candidate
    match = _LABEL.match(text, candidate.quote.start, setting.end)
    return _all_named(setting, match["who"], "label") if match is not None else None


def left_with(setting: Setting) -> Owner | None:
    """Take the one with whom a matter is left: "left with the Clerk", "left in the hands of Cllr Vane"."""
    text, candidate = setting.text, setting.candidate
    if "left" not in candidate.quote.text:
        return None
    for match in _LEFT_WITH.finditer(text, candidate.quote.start, setting.end):
        phrase = actor_after(text, match.end(), setting.end)
        if phrase is not None and classify(phrase.text, setting.known) in {"person", "officers"}:
            return named(setting, phrase, "left with")
    return None


def next_sentence(setting: Setting) -> Owner | None:
    """Take whom the short sentence after it names: "It was agreed to order a bin. All agreed. |Clerk to action"."""
    text, candidate = setting.text, setting.candidate
    start = max(candidate.sentence.end, setting.end)
    limit = min(candidate.passage.end, start + _ANSWER_NEAR)
    places = split_sentences(text, start, limit)[:3]
    if not text[start:limit].strip():
        places = _line_below(setting)
    for first, last in places:
        words = text[first:last]
        follows = _FOLLOWS.match(words)
        if follows is not None:
            phrase = actor_before(text, first + follows.start("deed"), first)
            if phrase is not None and classify(phrase.text, setting.known) in {"person", "officers"}:
                return named(setting, phrase, "next sentence")
            return None
        if not _FORMALITY.match(words):
            return None
    return None


def _line_below(setting: Setting) -> list[tuple[int, int]]:
    """Return the short paragraph of the same entry that stands right below, if any: "Clerk to action."."""
    passage, passages = setting.candidate.passage, setting.candidate.item.passages
    place = bisect_right(passages, passage.start, key=lambda one: one.start)
    below = passages[place] if place < len(passages) else None
    if below is None or below.labels != passage.labels or below.end - below.start > _SHORT_LINE:
        return []
    return [(below.start, below.end)]


def action_line(setting: Setting) -> Owner | None:
    """Take whom an ACTION line in or after the sentence names."""
    text, candidate = setting.text, setting.candidate
    end = setting.end
    last = min(candidate.sentence.end, end + _ACTION_NEAR)
    action = (
        text.find("CTION", candidate.quote.start, last) >= 0 or text.find("ction", candidate.quote.start, last) >= 0
    )
    within = _NAMED_ACTION.search(text, candidate.quote.start, last) if action else None
    for line in (within, _ACTION_LINE.match(text, candidate.sentence.end)):
        if line is None:
            continue
        phrase = actor_after(text, line.end(), line.end() + 120)
        if phrase is not None and (
            classify(phrase.text, setting.known) in {"person", "officers"} or setting.people.knows(phrase.text)
        ):
            return Owner(setting.people.describe(phrase.text), "stated", "action line", phrase.text)
    return None


def sees_to_it(setting: Setting) -> Owner | None:
    """Take the one said at the end to see to it all: "…; the Scrutiny Officer to make the arrangements"."""
    text, sentence, quote = setting.text, setting.candidate.sentence, setting.candidate.quote
    last = max(quote.end, min(sentence.end, quote.end + 200))
    for match in (*_SEES_TO_IT.finditer(text, quote.start, last), *_TAKES_THE_TASK.finditer(text, quote.end, last)):
        phrase = actor_before(text, match.start(), quote.start)
        if phrase is not None and classify(phrase.text, setting.known) in {"person", "officers"}:
            return named(setting, phrase, "sees to it")
    told = _AND_SO_TO_DO.search(text, quote.start, max(quote.end, min(sentence.end, quote.end + 200)))
    if told is not None and setting.deed is not None and told.start() >= setting.deed.after:
        phrase = actor_before(text, told.start("to"), told.start())
        if phrase is not None and classify(phrase.text, setting.known) in {"person", "officers"}:
            return named(setting, phrase, "sees to it")
    return None


def accepts(setting: Setting) -> Owner | None:
    """Take who answers a request: "Members asked for it. |Officers agreed", "…, which Ms Hale said could be done"."""
    text, candidate = setting.text, setting.candidate
    end = min(candidate.passage.end, candidate.sentence.end + _ANSWER_NEAR)
    if (done := _COULD_BE_DONE.search(text, candidate.quote.start, end)) is not None:
        start, said = done.end("which"), done.start("said")
    elif (match := _ACCEPTS.search(text, candidate.sentence.end, end)) is not None:
        start, said = candidate.sentence.end, match.start()
    else:
        return None
    phrase = actor_before(text, said, start)
    if phrase is None or text[start : phrase.start].strip(" .\n"):
        return None
    if _MEMBER.match(phrase.text) and not candidate.quote.text.rstrip().endswith("?"):
        return None  # but to "Could the sign come down?" a member may agree too
    if classify(phrase.text, setting.known) not in {"person", "officers"}:
        return None
    return Owner(setting.people.describe(phrase.text), "stated", "accepts", phrase.text)
