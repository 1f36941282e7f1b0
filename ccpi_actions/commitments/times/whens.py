"""Finding words that say when, with the meeting or date they mean, wherever they are in minutes."""

import re
from datetime import date
from functools import lru_cache
from operator import attrgetter

from ccpi_actions.commitments.matching.needs import RulesByWord
from ccpi_actions.commitments.model import Due
from ccpi_actions.commitments.times.conditions import CONDITIONS
from ccpi_actions.commitments.times.dates import DATES
from ccpi_actions.commitments.times.days import BEFORE_ANOTHER, DAYS
from ccpi_actions.commitments.times.meetings import AT_SOME_MEETING, MEETINGS
from ccpi_actions.commitments.times.no_deadlines import is_to_come
from ccpi_actions.commitments.times.periods import PAST, printed_day
from ccpi_actions.commitments.times.rules import KINDS, DueRule, When
from ccpi_actions.commitments.times.seasonal import SEASONS
from ccpi_actions.minutes.calendar.dates import months_after
from ccpi_actions.minutes.model import Minutes

#: All ways of saying when; where two read words that overlap, the earlier has them.
RULES: tuple[DueRule, ...] = (
    *BEFORE_ANOTHER,
    *MEETINGS,
    *DAYS,
    *SEASONS,
    *DATES,
    AT_SOME_MEETING,
    *CONDITIONS,
)
_where = attrgetter("start")
_BY_WORDS = RulesByWord(RULES, KINDS)
# These are always to come, whatever happened: "that they were all tested by the end of the month".
_AHEAD = frozenset(
    {
        "few days",
        "end of the week",
        "end of the month",
        "the weekend",
        "next week",
        "next month",
    }
)
# A date that is printed and is that of the meeting is no time to come: "balance at 14/07/15".
_PRINTED = frozenset({"printed deadline", "deadline in figures", "day set beside"})
_DAYS_PRINTED = frozenset({"printed deadline", "day set beside"})
_ON = re.compile(r"(?:on|at|held|meet|due)\b|\W", re.IGNORECASE)
_WITH_YEAR = re.compile(r"20\d\d|/\d\d\b")
_OF_A_MONTH = re.compile(r"(?:for|during)\s", re.IGNORECASE)
_MONTH, _MONTHS_AHEAD = len("2019-01"), 9
_WHOLE, _LONG_AHEAD = len("2019-01-01"), 230
# What is said of a meeting or day is no deadline: "the January meeting is on the 2nd".
_IS = re.compile(r"\s+(?:is|was|are|were|had|has)\s+(?!to\b|when\b)", re.IGNORECASE)
_OWN_WORDS = frozenset(
    "additional agenda agendas and annual appropriate available bi-monthly board body borough budget business cabinet "
    "city coming committee community council councils county district executive extra extraordinary first follow "
    "following formal forthcoming forum full future general group item last main meeting month monthly next normal of "
    "ordinary our panel parish pc planned possible precept proper public quarterly regular relevant routine scheduled "
    "scrutiny session sitting six-weekly special suitable the this three town two virtual".split()
)
_HELD = frozenset(rule.name for rule in MEETINGS) - {"reports from a quarter on"}
_TIERS = frozenset({"borough", "county", "district"})
_PARISHES = frozenset({"parish", "town", "community"})
_LATER = re.compile(r"(?<!\bon\sor\s)\b(?:by|before|until|till|in time for|ahead of|prior to)\s", re.IGNORECASE)
# "The deadline for the grant is |30 April".
_IS_ON = re.compile(r"\s(?:is|was|are|were)\s", re.IGNORECASE)
# "At the hall |on Monday 3 May": the place is no part of when.
_AT_A_PLACE = re.compile(
    r"(?:at|in)\s+(?:(?!(?:meeting|event|day|deadline|session|launch)\s+on\b)[\w’'-]+\s+){1,4}?(?P<words>on\s+(?:the\s+)?(?=[A-Z\d]))",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"\b(?:end|start|beginning|middle)\s+of\b", re.IGNORECASE)
# "Moved from the May meeting", "after the June meeting": not the meeting it is due at.
_LEFT_BEHIND = re.compile(r"(?:from|after)\b", re.IGNORECASE)
# Who "will attend the next meeting" without more said goes to somebody else's: members attend their own.
_ATTENDS = re.compile(r"\b(?:Cllrs?|Councillors?)\b[^.;]{0,60}\b(?:would|will|to)\s+(?:also\s+)?attend\s*$")
# A meeting that is to be called is the deed, not the meeting of the body.
_CALLED = re.compile(r"\b(?:arrange|hold|organi[sz]e|convene|call|set up|book)\s+(?:an?\s+)?$", re.IGNORECASE)
# "A further meeting |is to be arranged".
_IS_CALLED = re.compile(
    r"\s+(?:with\s+[^.;,]{2,40}?\s)?(?:is|are|was|were|to|will|would|should|could|must|may|might|has|have|be)\s+(?:to\s+)?(?:be\s+)?(?:\w+ly\s+)?"
    r"(?:arranged|held|organi[sz]ed|convened|called|set\s+up|booked|fixed|scheduled|planned|needed|required)\b",
    re.IGNORECASE,
)
_A_MEETING = re.compile(r"(?:an?|another)\s", re.IGNORECASE)
# "Police Liaison Group |meeting on 3 May" is theirs.
_NAMED = re.compile(r"(?P<name>(?:[A-Z][\w’'&-]*\s+){1,5})$")
# "Passed to the Cabinet for its meeting on 3 May" is another's meeting.
_ITS_MEETING = re.compile(r"(?:\w+\s+)?its\b", re.IGNORECASE)
_TO_ANOTHER = re.compile(
    r"\b(?:to|by|before|with)\s+(?:the\s+)?(?P<body>(?:Full\s+)?(?:Cabinet|Council|Executive)|(?:[A-Z][\w’'&-]*\s+){1,4}(?:Board|Committee|Panel|Forum|Commission))"
    r"\b[^.;]{0,60}$"
)


def find_whens(text: str, start: int, end: int, minutes: Minutes, *, free_standing: bool = False) -> list[When]:
    """Find all words in ``text[start:end]`` that say when something is to be done, in their order.

    Left out are times of what has happened ("published in May", "since 2015"), days before the meeting, and what
    somebody is told ("inform the club that …"). With ``free_standing`` the words stand by themselves in a column.
    """
    stretch = text[start:end]
    rules = _BY_WORDS.called_by(stretch)
    if not rules:
        return []
    found: list[When] = []
    taken: list[tuple[int, int]] = []
    for rule in rules:
        for match in rule.pattern.finditer(stretch):
            if any(match.start() < last and first < match.end() for first, last in taken):
                continue
            if (
                rule.name in _HELD
                and _LEFT_BEHIND.match(match[0])
                and not stretch.startswith((" onward", " forward", " on.", " on,"), match.end())
            ) or _IS.match(stretch, match.end()):
                taken.append(match.span())
                continue
            due = _due_of(rule, match, minutes)
            if due is None or not (free_standing or _is_ahead(rule, match) or is_to_come(stretch, match)):
                continue
            taken.append(match.span())
            found.append(When(start + _where_it_begins(rule, match), start + match.end(), due))
    return sorted(found, key=_where) if len(found) > 1 else found


def _is_ahead(rule: DueRule, match: re.Match[str]) -> bool:
    """Say whether a time is to come whatever is said to have happened before it."""
    return rule.name in _AHEAD or (rule.name == "end of a year" and match[0].lower().startswith(("by ", "before ")))


def _where_it_begins(rule: DueRule, match: re.Match[str]) -> int:
    """Return where the words that say when begin: "for the grant |before the deadline of 30 June"."""
    if rule.name != "printed deadline":
        return match.start("words") if match.groupdict().get("words") else match.start()
    if _IS_ON.search(match[0]):
        return match.start("when")
    later = [*_LATER.finditer(match.string, match.start() + 1, match.start("when"))]
    if not later and (place := _AT_A_PLACE.match(match[0])) is not None:
        return match.start() + place.start("words")
    return later[-1].start() if later and not _PART_OF.search(match[0]) else match.start()


def _due_of(rule: DueRule, match: re.Match[str], minutes: Minutes) -> Due | None:
    groups = match.groupdict()
    said = match.string[_where_it_begins(rule, match) : match.end("words" if groups.get("words") else 0)]
    words = " ".join(said.split()).split(" - ")[0].split(" – ")[0].strip(" ,.")
    resolved = rule.resolve(match, minutes)
    before = match.string[max(0, match.start() - 90) : match.start()]
    if rule.kind == "meeting" and _ATTENDS.search(before):
        return Due(words, "none", None, rule.name)
    if resolved == PAST:
        return None
    if resolved is None and minutes.date and (groups.get("when") or groups.get("year")):
        return None
    if resolved and minutes.date and resolved < minutes.date[: len(resolved)]:
        return None
    if resolved and resolved == minutes.date and rule.name in _PRINTED:
        return None
    if resolved and rule.name in _DAYS_PRINTED and _is_long_ahead(match, resolved, minutes.date):
        return None
    if groups.get("when") and _CALLED.search(before):
        return Due(words, "date", resolved, rule.name)
    if rule.name == "future meeting" and _A_MEETING.match(words):
        called = _CALLED.search(before) or _IS_CALLED.match(match.string, match.end())
        if called and not groups.get("of"):
            return None
    named = _NAMED.search(before) if words[:7].lower() == "meeting" else None
    if rule.kind == "meeting" and not (
        _is_own_meeting(named["name"] if named else groups.get("between"), groups.get("of"), minutes)
        and not _is_of_the_body_named(words, before, minutes)
    ):
        day = printed_day(match, minutes) if groups.get("when") else None
        if day is not None and (len(day) == _WHOLE or match.start("when") > match.start("between")):
            return Due(words, "date", day, rule.name)  # but "the May liaison meeting" is no time of ours
        return Due(words, "none", None, rule.name)
    return Due(words, rule.kind, resolved, rule.name)


def _is_of_the_body_named(words: str, before: str, minutes: Minutes) -> bool:
    """Say whether "its meeting" is of another body, to which the words before bring it."""
    if _ITS_MEETING.match(words) is None:
        return False
    named = _TO_ANOTHER.search(before)
    own = (minutes.body or minutes.council or "").lower()
    return named is not None and bool(own) and named["body"].split()[-1].lower() not in own


def _is_long_ahead(match: re.Match[str], resolved: str, held: str | None) -> bool:
    """Say whether a day without a year lies nearer behind than ahead: "the accident on 12 January", told in May."""
    if held is None or _WITH_YEAR.search(match[0]):
        return False
    if len(resolved) == _MONTH:  # "a list of the visits for August", asked for in October
        return _OF_A_MONTH.match(match[0]) is not None and resolved >= months_after(
            date.fromisoformat(held), _MONTHS_AHEAD
        )
    if not _ON.match(match[0]) or len(resolved) < _WHOLE:
        return False
    return (date.fromisoformat(resolved) - date.fromisoformat(held)).days > _LONG_AHEAD


@lru_cache(maxsize=256)
def _own_names(*names: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """Give the words that may name a body that has these names, and its initials, in lower case.

    Where the names tell of which tier the council is, the other tiers' meetings are not its own.
    """
    words = {word.lower() for name in names if name for word in re.findall(r"[\w’'-]+", name)}
    initials = {"".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", name)).lower() for name in names if name}
    others = _TIERS if words & (_TIERS | _PARISHES) else frozenset()
    return (_OWN_WORDS - others) | words, frozenset(initials)


def _is_own_meeting(between: str | None, whose: str | None, minutes: Minutes) -> bool:
    """Say whether words between "next" and "meeting", or after "of", mean the body that met."""
    own, capitals = _own_names(minutes.body, minutes.council)
    for words in (between, whose):
        for word in re.findall(r"[\w’'-]+", (words or "").lower()):
            plain = re.sub(r"['’]s?$", "", word)
            if (
                plain in own
                or plain in capitals
                or plain.isdigit()
                or any(len(plain) > 1 and full.endswith(plain) for full in capitals)
            ):
                continue
            return False
    return True
