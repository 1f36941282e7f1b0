"""The coming meetings that minutes name: the next one, and any further dates."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import IntEnum
from functools import cache, lru_cache
from itertools import islice

import msgspec

from ccpi_actions.minutes.calendar.coming_bodies import BODY, NOUNS, USUAL_WORDS, is_of, told_beside, whose
from ccpi_actions.minutes.calendar.coming_days import bare_day, day_of_month, first_dates, says_a_day
from ccpi_actions.minutes.calendar.coming_rules import DATE_FIRST, MEETING_RULES, MONTH_MEETING, MeetingRule
from ccpi_actions.minutes.calendar.dates import FoundDate, as_date, is_day, year_of
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.small import small_letters
from ccpi_actions.minutes.titles import kind_of

#: Words of coming meetings: also "reconvene", "DONM", "adjourned until", "the next Committee".
_WORDS = tuple("eeting;EETING; meet;reconvene;next;Next;NEXT;djourned; mtg;DONM;D.O.N.M;uture dates;diary".split(";"))
_CALLED = tuple((rule, frozenset(rule.needs)) for rule in MEETING_RULES)
#: Patterns are compiled when first needed: most minutes need few of them.
_compiled = cache(re.compile)
_NEEDED = frozenset(need for rule in MEETING_RULES for need in rule.needs)
#: A line without a figure says no day.
_FIGURE = re.compile(r"[0-9]")
_MONTH_WORDS = frozenset("january february march april june july august september october november december".split())
_OWNER_BEFORE = re.compile(r"(?P<whose>[A-Z][\w&]*(?:\s+[A-Z][\w&]*)*)[’']s?\s+$")
_STOP = re.compile(
    r"[.;!?](?<!\bSt.)(?<!\bCllr.)(?<!\bMr.)(?<!\bMrs.)(?<!\bRd.)(?<!\bp\.m.)(?<!\ba\.m.)\s*(?=[A-Z][a-zA-Z])"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri)day )"
)
#: How far behind the words for a meeting its date may stand, how far before, and how near where a body says no more.
_WINDOW, _BEFORE, _NEAR = 170, 80, 40
#: Said before a meeting that is not to come.
_NOT_COMING = re.compile(r"minutes|last|previous|held|since|following", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z’']+")
_LONGEST_CLOSING, _LONGEST_WORDS = 600, 300
#: A line names few meetings; one that repeats itself is not read to its end.
_MOST_MENTIONS = 12
_LONGEST_HEAD = 90
#: A heading that ran on at the end of the paragraph before: "… was left. 18. Date and time of next meeting".
_HEADS_THE_NEXT = re.compile(
    r"(?:^|[.;:?!]\s+)(?:\d[\w/]*[.)]?\s+)?(?:the\s)?(?:date|time)\b[\w, ]{0,20}\bof (?:the )?next "
    r"(?:(?:parish|town|council|ordinary|full|pc|committee) ){0,2}meeting\W*$",
    re.IGNORECASE,
)
#: Said where another meeting is named first: "would meet jointly on 5 May, its own next meeting being on the 25th".
_OWN_NEXT = "own next meeting"
#: "Area Panel meeting dates - |next meeting on 3 September": that body's.
_DATES_OF = re.compile(r"\s+meetings?\s+dates?\s*[-–:]\s*$")
_PAST = re.compile(r"\b(?:held|last|previous)\b", re.IGNORECASE)
_LINES_UNDER, _TAIL = 6, 40
#: The foot of a web page.
_FOOTER = re.compile(r"©|\blast updated\b|\bcopyright\b|\bposted (?:in|on)\b")
_FOOTER_WORDS = ("©", "updated", "copyright", "posted")
_LONGEST_WAIT = timedelta(days=400)


class _Source(IntEnum):
    """What names a coming meeting, the surest first."""

    CLOSING = 0  # under "Date of next meeting"
    NEXT = 1  # "the next meeting will be on"
    MONTH = 2  # "the June meeting will be on the 9th"
    NAMED = 3  # any other meeting of the body
    OTHERS = 4  # another body's


class _Mention(msgspec.Struct, frozen=True):
    """A date that a line names for a meeting."""

    source: _Source
    date: FoundDate
    #: The words of the line.
    text: str


class Coming(msgspec.Struct):
    """What was found: the next meeting with the words it was read from, and all coming dates, ascending."""

    next_meeting: str | None = None
    words: str | None = None
    dates: list[str] = []
    #: A meeting named by its month ("the June meeting will be on the 9th"), unless the chair's line differs.
    likely: str | None = None


def coming_meetings(lines: list[Line], closing: Iterable[Line], held: str | None, body: str | None) -> Coming:
    """Find the coming meetings of a body.

    In: the lines of the minutes; those lines that stand under "Date of next meeting"; the ISO date
    of the meeting, from which a date without a year is the first to come; the body's name, which tells its own
    meetings from those of others. Dates before the meeting, or more than 13 months after it, are left out.
    """
    day = as_date(held)
    found: list[_Mention] = []
    own = frozenset(_LETTERS.findall((body or "").lower()))
    found += _under_heading(closing, day, own)
    heads: list[Line] = []
    whole = "\n".join([line.text for line in lines])
    words = [word for word in _WORDS if word in whole]
    below = False
    for line in lines:
        text = line.text
        if heads or (below and text):
            heads.append(line)
            below = False
        if _has_any(words, text):
            if _FIGURE.search(text) or says_a_day(text):
                found += _in_line(text, day, own)
            if len(text) < _LONGEST_HEAD and kind_of(text) == "next meeting" and not _PAST.search(text):
                heads = [line]
            elif text[-_TAIL:].rstrip(" .:–-").endswith("eeting") and _HEADS_THE_NEXT.search(
                text, max(0, len(text) - _LONGEST_HEAD)
            ):
                below = True
        if len(heads) > _LINES_UNDER:
            found += _under_heading(heads, day, own)
            heads = []
    found += _under_heading(heads, day, own)
    return _settle(found, day)


def _under_heading(lines: Iterable[Line], day: date | None, own: frozenset[str]) -> list[_Mention]:
    """Read the dates that stand in and under "Date of next meeting"; where several bodies are listed, this one's."""
    found: list[_Mention] = []
    #: The first of a list to name this very body goes before all others.
    sure = False
    for line in lines:
        text = line.text[:_LONGEST_CLOSING]
        text = text[max(0, text.find(_OWN_NEXT)) :]
        dates = first_dates(text, day, anywhere=not found)
        if dates and _is_footer(text):
            dates = []
        if not dates and found:
            break
        for place, one in enumerate(dates):
            told = told_beside(text, dates, place, own)
            if not sure and told == "this":
                sure = True
                found = [_Mention(_Source.OTHERS, each.date, each.text) for each in found]
                source = _Source.CLOSING
            elif sure or told == "other":
                source = _Source.OTHERS
            else:
                settled = any(each.source is _Source.CLOSING for each in found)
                source = _Source.NAMED if settled else _Source.CLOSING
            found.append(_Mention(source, one, line.text))
    if found and all(each.source is _Source.OTHERS for each in found):
        return [_Mention(_Source.CLOSING, found[0].date, found[0].text)]
    return [each for each in found if each.source is not _Source.OTHERS]


def _is_footer(text: str) -> bool:
    small = text.lower()
    return any(word in small for word in _FOOTER_WORDS) and _FOOTER.search(small) is not None


def _has_any(words: list[str], text: str) -> bool:
    for word in words:  # noqa: SIM110 - a generator costs more than the search for the words
        if word in text:
            return True
    return False


def _in_line(text: str, day: date | None, own: frozenset[str]) -> list[_Mention]:
    """Read the meetings of the body that a line names, by the rules whose words it has."""
    found: list[_Mention] = []
    small = small_letters(text)
    for rule in _rules_called(frozenset([need for need in _NEEDED if need in small])):
        for match in islice(_matches(rule, small), _MOST_MENTIONS):
            if _is_own(match, text, own):
                found += [_Mention(source, one, text) for source, one in _dates_of(rule, match, text, day, own)]
    return found


@lru_cache(maxsize=1024)
def _rules_called(said: frozenset[str]) -> list[MeetingRule]:
    """Return the rules that some words call."""
    return [rule for rule, needs in _CALLED if not needs.isdisjoint(said)]


def _matches(rule: MeetingRule, small: str) -> Iterator[re.Match[str]]:
    begin = 0
    if rule.core is not None:
        core = rule.core.search(small)
        if core is None:
            return iter(())
        begin = max(0, core.start() - rule.lead)
    return _compiled(rule.pattern).finditer(small, begin)


def _dates_of(
    rule: MeetingRule, match: re.Match[str], text: str, day: date | None, own: frozenset[str]
) -> list[tuple[_Source, FoundDate]]:
    """Return the dates beside the words for a meeting that a rule found, each with what it is named by."""
    end = min(len(text), match.end() + _WINDOW)
    stop = _STOP.search(text, match.end(), end)
    window = text[match.end() : stop.start() if stop else end]
    if rule.name == MONTH_MEETING:
        return [(_Source.MONTH, one) for one in day_of_month(window, match["month"], day)]
    if rule.name == DATE_FIRST:
        window = text[max(0, match.start() - _BEFORE) : match.end()]
    if rule.kind == "named":
        window = window[:_NEAR]
        if _NOT_COMING.search(text[max(0, match.start() - _NEAR) : match.end()]):
            return []
    first = _Source.NEXT if rule.kind == "next" else _Source.NAMED
    dates = _of_own(window, first_dates(window, day), own) or bare_day(window, day)
    return [(first if place == 0 else _Source.NAMED, one) for place, one in enumerate(dates)]


def _of_own(window: str, dates: list[FoundDate], own: frozenset[str]) -> list[FoundDate]:
    """Return those of some dates that are the body's own: where others' are listed among them, theirs are left out."""
    told = [whose(window, dates, place, own) for place in range(len(dates))]
    if "own" in told and "other" in told:
        return [one for one, said in zip(dates, told, strict=True) if said == "own"]
    return [one for one, said in zip(dates, told, strict=True) if said != "other"] if len(dates) > 1 else dates


def _is_own(match: re.Match[str], text: str, own: frozenset[str]) -> bool:
    between = [word.strip("()").lower() for word in (match["between"] or "").split()]
    if any(word not in USUAL_WORDS and word not in own and word not in _MONTH_WORDS for word in between):
        return False
    whose = match["whose"]
    if whose:
        words = _LETTERS.findall(whose.lower())
        strange = [word for word in words if word not in USUAL_WORDS and word not in own]
        if strange:
            return False
        nouns = NOUNS & set(words)
        if nouns and own and not nouns & own and "this" not in words:
            return False
    heads = _DATES_OF.search(text, max(0, match.start() - 40), match.start())
    named = [*BODY.finditer(text, max(0, heads.start() - 80), heads.start())] if heads is not None else []
    if named and not is_of(named[-1][0], own):
        return False
    before = _OWNER_BEFORE.search(text, max(0, match.start() - 60), match.start())
    if before:
        words = re.findall(r"[a-z]+", before["whose"].lower())
        return all(word in USUAL_WORDS or word in own for word in words)
    return True


def _settle(found: list[_Mention], day: date | None) -> Coming:
    """Choose the next meeting among all that was named, and keep all their dates."""
    dated = [(each.source, there.isoformat(), each.text) for each in found if (there := _after(each.date, day))]
    months = [iso for source, iso, _ in dated if source is _Source.MONTH]
    coming = Coming(dates=sorted({iso for _, iso, _ in dated}), likely=min(months, default=None))
    first = [each for each in dated if each[0] < _Source.MONTH]
    if first:
        # what stands under "Date of next meeting" goes before what is said elsewhere
        _, coming.next_meeting, words = min(first, key=lambda each: each[:2]) if day is not None else first[0]
        coming.words = " ".join(words[:_LONGEST_WORDS].split())
    return coming


def _after(one: FoundDate, day: date | None) -> date | None:
    """Return the date if it lies after the meeting; a year that clerks forgot to change is put right."""
    there = as_date(one.date)
    if there is None or day is None:
        return there
    if there <= day or there - day > _LONGEST_WAIT:
        if there > day:
            return None
        year = year_of(there.month, there.day, day + timedelta(days=1))
        if year is None or not is_day(year, there.month, there.day) or day - there < timedelta(days=200):
            return None
        there = there.replace(year=year)
        return there if there - day <= timedelta(days=200) else None
    return there
