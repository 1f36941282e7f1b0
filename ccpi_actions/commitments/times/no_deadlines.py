"""Which times are no deadlines: of what has happened, of what is described or told, and of other clauses."""

import re

from ccpi_actions.commitments.deeds.deed import Deed
from ccpi_actions.commitments.times.conditions import CONDITIONS
from ccpi_actions.commitments.times.rules import When

# A time beside a past participle or "of" tells when something was: "published in May", "the report of 3 June".
_HAPPENED = re.compile(
    r"(?P<before>(?:\w+\s+){0,2})(?<![\w-])(?P<word>[\w-]+(?:ed|en)|held|sent|made|put|met|set|brought|told|sought|heard|began|took"
    r"|gave|wrote|said|was|were|had been|has been|since|dated|of|last|previous|asked for|reported back)\s+"
    r"(?:(?!(?:re|sup|ap)ply\b|family\b)\w+ly\s+|again\s+|back\s+|up\s+|out\s+|for\s+)?$",
    re.IGNORECASE,
)
#: How one of the last three words ends where that is so: asked first, for speed.
_HAPPENING = (
    "ed", "en", "held", "sent", "made", "put", "met", "set", "brought", "told", "sought", "heard", "began", "took",
    "gave", "wrote", "said", "was", "were", "since", "of", "last", "previous", "asked", "reported",
)  # fmt: skip
_HAD_BEEN = re.compile(r"\b(?:had|has)\s+been\s+$")
_OF = re.compile(r"(?<!minutes\s)\bof\s+$")
_DAY_OF = re.compile(
    r"\b(?:(?:agendas?|part)|(?:by|before|at|on|until|in|to)\s+(?:the\s+)?(?:\w+\s+)?(?:time|date|day|eve))\s+of\s+$"
)
# "The date of the next meeting to be fixed" is no deadline.
_TELLS_OF = re.compile(r"\b(?:dates?|times?|venue|place)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
# After one of these no deadline stands.
_GONE_BY = frozenset({"of", "since", "dated", "last", "previous", "was", "were", "had been", "has been", "asked for"})
# What "has only come today" is not to come.
_TODAY = frozenset({"today", "this week", "this month"})
_HAS = re.compile(r"\b(?:has|had|have|was|were)\s+(?:\w+\s+){1,3}$")
# "Put on the May agenda", with which a task begins, is to come.
_TOLD_TO = re.compile(r"\W*(?:put|set|cut|let)\s+(?:it\s+|this\s+)?$", re.IGNORECASE)
# What may stand between such a word and the time.
_BETWEEN = frozenset({"again", "back", "up", "out", "for"})
# What is put off is put off to a time to come; and so is what has its year printed, for days gone by are dropped.
_PUT_OFF = re.compile(
    r"\b(?:deferred|postponed|adjourned|moved|referred|rescheduled|delayed|added|brought|(?:held|carried|put|rolled)\s+"
    r"(?:over|forward|back))\s+$",
    re.IGNORECASE,
)
_PUT_OFF_TO = re.compile(
    r"(?:defer|postpone|adjourn|c/f|moved\b|(?:carr(?:ied|y)|he?ld|hold|put|rolled|brought)\s)", re.IGNORECASE
)
# What was asked for or promised "by 3 October" is to come by then.
_LOOKED_FOR = frozenset(
    "requested promised invited required needed expected wanted sought wished hoped carried".split()
) | {"asked for"}
_BY_THEN = re.compile(r"(?:by|for|before|until|to|in time for|ahead of|no later than)\b", re.IGNORECASE)
# "Would have the survey finished |by the AGM", "will get it put |into the next one".
_HAVE_DONE = re.compile(
    r"\b(?:to|would|will|shall|should|must)\s+(?:have|get|see)\s+(?:[\w’'-]+\s+){1,14}$", re.IGNORECASE
)
# "Will call as arranged on 9 November".
_AS_ARRANGED = re.compile(r"\bas\s+(?:invited|planned|arranged|scheduled|intended|requested)\s+$")
_COMING = re.compile(r"\b(?:next|future|forthcoming|coming|following)\b", re.IGNORECASE)
_TOWARDS = re.compile(r"(?:to|until|till|for|on)\b", re.IGNORECASE)
# "The first rise in four years" looks back.
_LOOKING_BACK = ("first", "increase", "decrease", "rise", "fall", "once", "time", "times", "only", "change")
_LOOKS_BACK = re.compile(
    r"\b(?:first|increase|decrease|rise|fall|once|(?<!any\s)times?|only|change)\s+$", re.IGNORECASE
)
# An event that is told of is no deadline: "a leaflet on the elections to be held in May"; going there is.
_EVENT = re.compile(r"\bheld\s+$", re.IGNORECASE)
_GOING = frozenset("attend hold be go meet convene organise organize arrange book host represent".split())
_YEAR = re.compile(r"20\d\d")
_LEADS_TO_DEED = re.compile(r"\b(?:be|been|being|is|are|and|or|get|to)\s+(?:\w+\s+)?$", re.IGNORECASE)
# A time within a relative clause is of what it describes: "the lease that ends in May", "Mr Hale, who retires in June".
_DESCRIBED = re.compile(
    r"\b(?:(?:which|who|whose\s\w+)\s+(?:\w+\s+)?(?:is|are|was|were|will|would|should|has|had|have|[a-z]+s|[a-z]{3,}ed)|that\s+(?:ends|expires|starts"
    r"|begins|runs|closes|opens|falls|takes\splace|is|are|was|were|finishes|commences))\b(?:\s+(?!and\b|but\b)[\w’'-]+){0,5}\s*$"
    r"|\b(?:ending|expiring|running|(?<!,\s)starting|(?<!,\s)beginning|(?<!,\s)commencing|happening|taking\splace|dated|dates)\s+$",
    re.IGNORECASE,
)
_OF_EVENT = re.compile(
    r"\b(?:event|fair|fayre|fete|concert|service|ceremony|works|closure|elections?|course|conference|seminar|exhibition"
    r"|festival|parade)\s+$",
    re.IGNORECASE,
)
# But what is to be done before an event is due on its day: "before the fair on Monday".
_AHEAD_OF = re.compile(r"\b(?:before|by|in\s+time\s+for|ahead\s+of|prior\s+to)\s+(?:the|an?|our)\s+\w+\s+$")
# So is that of an occasion which something is for: "for the fete on 6 July".
_OCCASION = re.compile(r"for\s+(?:the|a|an)\s+.*?\bon\s", re.IGNORECASE)
# Who is thanked is thanked for what is past.
_THANKING = frozenset("thank congratulate commend".split())
_FOR_DOING = re.compile(r"\bfor\b")
# What somebody is told is no deadline for telling: "inform the club that the matter will be discussed in May".
_TOLD = re.compile(
    r"\b(?:(?:would|will|to|and|shall)\s+(?:\w+ly\s+)?"
    r"(?:inform|tell|advise|notify|remind|respond|reply|explain|confirm|say)|stating|saying|informing|advising|explaining)\b[^.;]{0,90}?\bthat\b",
    re.IGNORECASE,
)
# Part of each verb of telling: asked first, for speed.
_TELLING = ("inform", "tell", "advis", "notify", "remind", "respond", "reply", "explain", "confirm", "say", "stating")
_BY_A_MEETING = re.compile(r"(?:by|in time for)\b.*\bmeeting\b", re.IGNORECASE)
# What is then to be done with "it" is due then: "He suggested an hour before the June meeting and she would |do it".
_DOES_IT = re.compile(r"\s+(?:it|this|that|these|them)\b")
_ANOTHER_CLAUSE = re.compile(r"\b(?:and|but|so)\s+(?:that\s+)?(?:the\s+|an?\s+)?$")
# But what somebody will do where people meet, he does when they meet.
_MEETING_PLACE = re.compile(
    r"\b(?:meeting|meets|visit\w*|appointment|session|diary|event|see(?:s|ing)|speaking to|going to)\b", re.IGNORECASE
)
# What is asked about is no deadline for asking: "be asked whether he could come in May"; nor is how long something is
# to stay: "tell the contractor to leave the bank until mid-July".
_ASKS = frozenset("ask approach enquire inquire query invite contact check".split())
_WHETHER = re.compile(r"\b(?:whether|if)\s(?!so\b|not\b|necessary\b|need|possible\b)[^.;]*$", re.IGNORECASE)
# What is true of a condition is not yet of what follows: "If nothing comes of it in 2024, another bid will be made".
_IF = re.compile(
    r"(?:^|[.;,]\s)\W*(?:(?:and|but)\s)?(?:if|unless)\s(?!so\b|not\b|necessary\b|need|possible\b)[^.;,]*$",
    re.IGNORECASE,
)
# "To order them now rather than wait until the next meeting" is not due at it.
_RATHER = re.compile(r"\b(?:(?:rather\s+than|instead\s+of)\s+(?:wait|leav|defer|delay)\w*|without\s+waiting)\b[^.;,]*$")
_STAYS = re.compile(r"\bto\s+(?:leave|keep|stay|remain|allow|close|suspend)\b[^.;,]*$")
_UNTIL = re.compile(r"(?:until|till)\b", re.IGNORECASE)
# A clause that tells what had happened before another tells what will: "A letter had gone in May, but |another …".
_HAD = re.compile(
    r"\b(?:had\s+(?:\w+ly\s+|already\s+)?(?:gone|been|[a-z]+(?:ed|en|ne)|held|sent|made|put|met|set)|ha(?:s|ve)\s+been\s+received)\b"
    r"[^.;,]*$"
)
_SENTENCE_ENDS = re.compile(r"[a-z\d)]\.\s+[A-Z]")
_DEADLINE = re.compile(r"(?:by|before|until|till|for|in time for|no later than|deadline|at|to|within)\b", re.IGNORECASE)
_DECIDED = re.compile(r"\bit was (?:also |then |therefore |unanimously )?(?:agreed|decided|resolved)\b", re.IGNORECASE)
_CONDITIONS = frozenset(rule.name for rule in CONDITIONS)


def is_beside_the_deed(text: str, when: When, deed: Deed, start: int) -> bool:
    """Say whether a time is of something else: an event, why it was decided, how long something had been so before."""
    if _EVENT.search(text[max(0, when.start - 12) : when.start]) and deed.verb not in _GOING:
        return True
    if when.start > deed.after and _RATHER.search(text, deed.after, when.start):
        return True
    if deed.verb in _THANKING and when.start > deed.after:
        return when.due.kind == "date" or _FOR_DOING.search(text, deed.after, when.start) is not None
    if when.due.kind == "date" and when.start > deed.after:
        between = text[max(deed.after, when.start - 80) : when.start]
        limit = _AHEAD_OF.search(between) is not None or (when.due.text or "").startswith(
            "deadline"
        )  # "the application, which has a deadline of 3 May"
        described = _DESCRIBED.search(between) or (deed.verb not in _GOING and _OF_EVENT.search(between))
        if (described and not limit) or _OCCASION.match(text[when.start : when.end]):
            return True
        said = text[deed.after : when.start]
        if _UNTIL.match(text, when.start) and _STAYS.search(said):
            return True
        if deed.verb in _ASKS and _WHETHER.search(said) and not _DEADLINE.match(text, when.start):
            return True
    if when.due.kind != "none" and start <= when.start < deed.start:
        before = text[max(start, when.start - 80) : when.start]
        if (_DESCRIBED.search(before) or _OF_EVENT.search(before)) and (text.startswith(",", when.end) or deed.passive):
            return True  # "a report on the tender, which closes on 30 November, will be made"
        if _HAD.search(before) and re.search(r",|\b(?:and|but|however)\b", text[when.end : deed.start]):
            return True
    if start <= when.start < deed.start and _IF.search(text[start : when.start]):
        return _DEADLINE.match(text, when.start) is None
    if when.due.rule in _CONDITIONS and when.start < deed.after:
        return True
    clause = min(one.start for one in (deed.thing, deed.doer, deed) if one is not None)
    if start <= when.start < clause:
        between = text[when.end : clause]
        if _SENTENCE_ENDS.search(text, when.end - 1, clause + 1) and not _DEADLINE.match(when.due.text or ""):
            return True  # what is told in a sentence of its own, as "The consultation closes on 3 May. Clerk to reply"
        if _DECIDED.search(between):
            return True  # what stands before "it was agreed" is why, not when
        if (
            _ANOTHER_CLAUSE.search(between)
            and not _DOES_IT.match(text, deed.after)
            and not _MEETING_PLACE.search(text[start : when.start])
        ):
            return True
    if not start <= when.start < deed.start or not re.match(r"(?:during|throughout|over|since)\b", when.due.text or ""):
        return False
    return re.search(r"\b(?:was|were|had|has been)\b", text[start : when.start]) is not None


def _may_have_happened(words: list[str]) -> bool:
    """Say whether the last words before a time may tell what has happened: the last, or one before adverbs."""
    for word in reversed(words):
        if word.endswith(_HAPPENING):
            return True
        if word not in _BETWEEN and not word.endswith("ly"):
            return False
    return False


def is_to_come(stretch: str, match: re.Match[str]) -> bool:
    """Say whether the words before a time let it be a deadline."""
    before = stretch[max(0, match.start() - 120) : match.start()]
    far = stretch[max(0, match.start() - 400) : match.start()]
    low = far.lower()
    told = _TOLD.search(far) if "that" in low and any(verb in low for verb in _TELLING) else None
    if told and not _BY_A_MEETING.match(match[0]):
        return False
    if match[0].lower() in _TODAY and _HAS.search(before):
        return False
    if _TOLD_TO.fullmatch(before):
        return True
    if _PUT_OFF_TO.match(match[0]):
        return _HAD_BEEN.search(before[-30:]) is None
    words = low[-60:].split()[-3:]
    if words[-1:] == ["of"] and _TELLS_OF.search(before) and not _DAY_OF.search(before[-30:]):
        return False
    if words[-1:] == ["of"] and _COMING.search(match[0]) and _OF.search(before[-30:]):
        return True
    happened = _HAPPENED.search(before[-60:]) if _may_have_happened(words) else None
    if happened is not None and _DAY_OF.search(before[-30:]):
        return True
    looked_back = words and words[-1].endswith(_LOOKING_BACK) and _LOOKS_BACK.search(before)
    if looked_back and not _COMING.search(match[0]) and not match[0].lower().startswith(("by ", "before ")):
        return False
    if happened is not None and happened["word"].lower() in _LOOKED_FOR and _BY_THEN.match(match[0]):
        return True
    if happened is not None and _AS_ARRANGED.search(before[-30:]):
        return True
    if happened is not None and happened["word"].lower() == "said" and not match[0].lower().startswith("in "):
        return True
    if happened is not None and _HAVE_DONE.search(before):
        return True
    if happened is None or _YEAR.search(match[0]) or (_PUT_OFF.search(before) and _TOWARDS.match(match[0])):
        return True
    if happened["word"].lower() in _GONE_BY:
        return False
    return _LEADS_TO_DEED.search(happened["before"]) is not None
