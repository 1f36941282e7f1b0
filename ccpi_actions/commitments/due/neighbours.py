"""When something is due by what is said beside it: a deadline in the clause before, the day of an event to go to."""

import re
from bisect import bisect_left

from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.model import Due
from ccpi_actions.commitments.setting import Setting
from ccpi_actions.commitments.times.whens import find_whens
from ccpi_actions.minutes.calendar.dates import find_dates

# What is done on the day of an event.
_GOES = frozenset("attend go host judge marshal represent speak staff steward".split())
# What is done about an event: "The fete will be on 7 October. |Cllr Vane offered to organise it".
_SEES_TO = re.compile(
    r"\b(?:organi[sz]e|arrange|co-?ordinate|lead(?:\s+on)?|head(?:\s+up)?)\s+(?:it|this|that|the\s+(?:event|day))\b"
    r"|\b(?:make|see\s+to)\s+(?:all\s+)?(?:the\s+)?(?:necessary\s+)?arrangements\b(?!\s+(?:with|to|for)\b)"
)
_TO_SOMEBODY = re.compile(r"\s+(?:to|with)\s+(?!the\s+(?:item|application|matter|motion)\b)")
_BE_THERE = re.compile(r"\bbe\s+(?:there|present|in\s+(?:charge|attendance))\b")
# "Consultation on gritting. Replies by 30 November." "Renewal of insurance, due on 1 June."
_DEADLINE_SAID = re.compile(
    r"\b(?P<said>(?:(?:replies|responses?|comments|observations|entries|returns?|objections|closing\s+date|deadline)"
    r"(?:\s+(?:on|from)\s+(?!\d)[^.;\n]{2,40}?)?(?:\s+(?:are|were|is|was))?"
    r"(?:\s+(?:due(?:\s+on)?|required|requested|needed|wanted|invited|sought|expected|welcome|in|to\s+be\s+(?:in|made|sent|submitted|received)))?\s+(?:by|is|before"
    r"|(?<=due\s)on)"
    r"|(?:something|this|it|they|these|that|the\s+work)\s+(?:should|must|needs?\s+to|needed\s+to|has\s+to|have\s+to|ought\s+to)\s+be\s+"
    r"(?:\w+\s+){1,4}?(?:by|before|in\s+time\s+for)"
    r"|(?<=,\s)due\s+(?:on|by|before|in)|for\s+(?:reply|response)\s+by)\s[^.;\n]{3,40}"
    r"|\b(?P<closes>closing\s+date|deadline|cut-off\s+date|closes|closed|closing|ends|expires|runs|open\s+until"
    r"|(?:must|(?:has|have|had|needs?|needed)(?=\s(?:to|an?)\b)|(?:is|are|was|were)\s+(?:needed|required|wanted|due))"
    r"(?=[^.;\n]{0,50}?\sby\s))\b[^.;\n]{3,80}?)"
    r"[).;,]*\s*(?:\b(?:and|so|but)\b\s*)?$",
    re.IGNORECASE,
)
# Without a figure, a day of the week or a name after "by" no day is said: asked first, for speed.
_SAYS_A_DAY = re.compile(r"\d|day\b|\b(?:by|before)\s[A-Z]")
# The clause before ends in one of these: "The consultation closes on 9 June; |the Clerk to respond".
_JOINED = re.compile(r"(?:;|,?\s(?:and|so|but))\s+$")
# "The deadline is 30 April |so Cllr Vane will fill it in".
_SO = re.compile(r"(?:;|,?\s(?:and\s)?(?:so|therefore))\s+$")
# "The consultation runs until 9 June |and it was agreed that the Clerk respond".
_AND_AGREED = re.compile(
    r",?\s(?:and|so)\s(?:it\s(?:was|is)\s(?:agreed|resolved|decided)|the\sClerk\s(?:will|would|to)\b)"
)
# What is done by the day on which a consultation or a scheme closes.
_RESPONDS = frozenset(
    "action answer apply bid claim comment compile complete do draft enter fill lodge make object prepare register "
    "reply respond return send submit write".split()
)
# "Council to comment. Mr Hale will draft it and it should be lodged by 19 October."
_LODGED_BY = re.compile(
    r"[.\s]{0,3}(?:[^.;\n]{3,60}?\s(?:and|but)\s+)?(?:it|this|these|they)\s+"
    r"(?:should|must|needs?\s+to|has\s+to|have\s+to|is\s+to|are\s+to)\s+be\s+\w+(?:\s+\w+)?\s+(?P<said>(?:by|before|no\s+later\s+than)\s[^.;\n]{3,40})",
    re.IGNORECASE,
)
# "The Council is to consider a policy on lights. |This will be taken at the January meeting."
_TALKED_OVER = frozenset("adopt agree consider debate decide discuss examine look reconsider review revisit".split())
_WILL_BE = re.compile(
    r"\s*(?:This|It|The\s+(?:matter|item|issue))\s+(?:will|would|is\s+to|was\s+to|to)\s+(?:then\s+|now\s+)?(?:be|go|come)\b[^.\n]{0,120}"
)
# "A working party would look at it. |This will be held on 26 August": the deed itself has its day.
_WILL_BE_DONE = re.compile(
    r"\s*(?:This|It|These|They|That)\s+(?:will|would|should|must|is\s+to|was\s+to|are\s+to|needs?\s+to)\s+(?:all\s+|now\s+|then\s+)?"
    r"(?:(?:be\s+)?(?:held|done|undertaken|carried\s+out|completed|finished|ready|in\s+place|sent|circulated|issued|delivered|available)"
    r"|take\s+place|happen|start|begin|be\s+(?=(?:on|in|at|by|before|after|during)\b))\b[^.\n]{0,120}"
)
_TO_DAY = re.compile(r"(?:st|nd|rd|th)?\s*(?:and|&|to|-|–)\s*(?:the\s)?")
_NEAR_BY = 160
# How far back the day of an event may be.
_BACK = 300


def deadline_beside(setting: Setting) -> Due | None:
    """Read a deadline from a clause or sentence beside that only gives one: "Replies by 3 May. Clerk to answer"."""
    candidate, text, minutes = setting.candidate, setting.text, setting.minutes
    passage, sentence = candidate.passage, candidate.sentence
    joined = _JOINED.search(text, sentence.start, candidate.quote.start) is not None
    agreed = _AND_AGREED.search(text, candidate.quote.start, setting.end)
    where = _said_before(setting, candidate.quote.start) if joined else None
    where = where or (_said_before(setting, agreed.start()) if agreed is not None else None)
    doer = setting.deed.doer if setting.deed is not None else None
    if where is None and doer is not None and _SO.search(text, candidate.quote.start, doer.start):
        where = _said_before(setting, doer.start)
    where = where or _said_before(setting, sentence.start)
    if where is None:
        after = _LODGED_BY.match(text, sentence.end, min(passage.end, sentence.end + _NEAR_BY))
        where = after.span("said") if after is not None else None
    if where is None:
        return None
    start, end = where
    dated = [one.due for one in find_whens(text, start, end, minutes) if one.due.kind == "date" and one.due.date]
    if dated:
        return dated[0]
    days = find_dates(text[start:end], minutes.date)
    days = [one for one in days if one.full and one.date > (minutes.date or "")]
    return Due(text[start:end].strip(" .,;)\n"), "date", days[0].date, "deadline beside") if days else None


def at_the_meeting_after(setting: Setting) -> Due | None:
    """Read the meeting that the next sentence names for what is to be talked over: "This will be on the May agenda"."""
    deed, sentence = setting.deed, setting.candidate.sentence
    if deed is None or deed.verb not in _TALKED_OVER:
        return None
    said = _WILL_BE.match(setting.text, sentence.end, setting.candidate.passage.end)
    if said is None:
        return None
    whens = find_whens(setting.text, said.start(), said.end(), setting.minutes)
    return next((one.due for one in whens if one.due.kind == "meeting"), None)


def done_after(setting: Setting) -> Due | None:
    """Read when the next sentence says that it will be done: "This will be held on Tuesday 26 August"."""
    said = _WILL_BE_DONE.match(setting.text, setting.candidate.sentence.end, setting.candidate.passage.end)
    if said is None:
        return None
    whens = find_whens(setting.text, said.start(), said.end(), setting.minutes)
    return next((one.due for one in whens if one.due.date), None)


def _said_before(setting: Setting, end: int) -> tuple[int, int] | None:
    """Find where a deadline is said that ends before a clause; when something closes is one for what answers it."""
    start = max(setting.candidate.passage.start, end - _NEAR_BY)
    said = _DEADLINE_SAID.search(setting.text, start, end) if _SAYS_A_DAY.search(setting.text, start, end) else None
    if said is None or (said["closes"] and (setting.deed is None or setting.deed.verb not in _RESPONDS)):
        return None
    return said.start("said"), end


def _goes_on_with_the_entry(setting: Setting) -> bool:
    """Say whether a paragraph goes on with the numbered entry that the one before it began."""
    passage, passages = setting.candidate.passage, setting.candidate.item.passages
    place = bisect_left(passages, passage.start, key=lambda one: one.start)
    return bool(passage.labels) and place > 0 and passages[place - 1].labels == passage.labels


def of_the_event(setting: Setting) -> Due | None:
    """Read the day of what somebody is to be at from the sentences before: "Fete on Saturday 31 May. Clerk to go".

    Failing them, the title of the item may give it.
    """
    deed, candidate, text, held = setting.deed, setting.candidate, setting.text, setting.minutes.date
    goes = deed is not None and deed.doer is not None and deed.verb in _GOES
    sees_to = _SEES_TO.search(text, candidate.quote.start, setting.end) is not None
    if deed is not None and deed.verb == "speak" and _TO_SOMEBODY.match(text, deed.after):
        return None
    if held is None or not (goes or sees_to or _BE_THERE.search(text, candidate.quote.start, setting.end)):
        return None
    floor = max(candidate.item.start, candidate.sentence.start - _BACK)
    before = split_sentences(text, floor, candidate.sentence.start)
    inside = candidate.sentence.start > candidate.passage.start or _goes_on_with_the_entry(setting)
    doer = deed.doer if deed is not None else None
    beside = text[candidate.sentence.start : doer.start if doer is not None else candidate.quote.start]
    earlier = text[before[-2:][0][0] : candidate.sentence.start] if before and inside else ""
    for said in (beside, earlier, candidate.item.title):
        days = [one for one in find_dates(said, held) if one.full and one.date > held]
        if days:
            while len(days) > 1 and _TO_DAY.fullmatch(said, days[-2].end, days[-1].start):
                days.pop()  # of "24 and 25 May" the first
            return Due(said[days[-1].start : days[-1].end], "date", days[-1].date, "day of the event")
    return None
