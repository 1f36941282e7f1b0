"""The coming meetings that minutes name: the next one, and any further dates."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import islice
from typing import Literal

import msgspec

from ccpi_actions.minutes.dates import FoundDate, as_date, find_dates, is_day, year_of
from ccpi_actions.minutes.lines import Line


class MeetingRule(msgspec.Struct, frozen=True):
    """Words before the date of a coming meeting: of the next one ("next") or of a later one ("named")."""

    name: str
    kind: Literal["next", "named"]
    #: Small letters without any of which the pattern need not be tried.
    needs: tuple[str, ...]
    pattern: str
    #: Text → date that must be found, seen from 4 May 2015 by the Fleet Committee of Ambley Town Council.
    examples: tuple[tuple[str, str], ...]
    near_misses: tuple[str, ...] = ()


_DATE_FIRST = "date before the words"
MEETING_RULES: tuple[MeetingRule, ...] = (
    MeetingRule(
        "next meeting",
        "next",
        ("next", "following", "forthcoming"),
        r"\b(?:next|following|forthcoming)\s+(?P<between>(?:[\w’'&/()-]+\s+){0,7}?)(?:meetings?|mtg"
        r"|agm)\b(?:\s+dates?)?(?P<whose>\s+of\s+(?:the\s+|this\s+)?[A-Za-z][\w’'& -]{2,60}?(?=\s+(?:will"
        r"|would|is|was|has|shall|to|on|at|in|be)\b|[,:.(]|\s*$))?",
        (
            ("The next meeting is 12 June", "2015-06-12"),
            ("The next Fleet Committee meeting will be held on Monday 8th June 2015 at 7 pm", "2015-06-08"),
            ("Date of next meeting: 9/6/15", "2015-06-09"),
            ("The next meeting of the Committee would be held at St. Ann's Hall on 3rd June", "2015-06-03"),
        ),
        (
            "The next SNAP meeting will be held on 3 June",
            "The next meeting of the Village Hall Trust is on 3 June",
            "It was left to the next meeting. Work starts on 3 June",
        ),
    ),
    MeetingRule(
        "meets next",
        "next",
        (" meet ", "next be held", "reconvene", "re-convene"),
        r"\b(?:will|would|to|shall|is to|are to)\s+(?:next\s+(?:meet|be held)|meet\s+(?:again|next)"
        r"|re-?convene)\b(?P<between>)(?P<whose>)",
        (
            ("The Committee will next meet on 10 June 2015", "2015-06-10"),
            ("Members agreed to meet again on 2 June", "2015-06-02"),
        ),
        ("The contractor will meet the Clerk on 2 June",),
    ),
    MeetingRule(
        "dates of meetings",
        "next",
        (
            "date",
            "schedule",
            "calendar",
            "programme",
            "future",
            "coming",
            "further",
            "subsequent",
            "remaining",
            "meetings:",
            "meeting:",
        ),
        r"(?:\b(?:dates?|schedule|calendar|programme) (?:of|for) (?:the )?(?:\w+ ){0,3}|\b(?:future"
        r"|forthcoming|further|subsequent|coming|remaining) (?:\w+ ){0,3}"
        r"|^)meetings?(?: dates?)?(?: for \d{4}(?:[/-]\d{2,4})?)?\s*[:–-](?P<between>)(?P<whose>)",
        (
            ("Dates of future meetings: 1 June, 6 July and 3 August", "2015-06-01"),
            ("Meeting dates: 1st June 2015, 6th July 2015", "2015-06-01"),
        ),
        ("Dates of meetings held: 1 April",),
    ),
    MeetingRule(
        "council's meeting",
        "next",
        ("meeting will", "meeting would", "meeting is to", "meeting to "),
        r"\b(?P<between>(?:[\w’']+\s+)?(?:council|committee|panel|board)(?:[’']s)?\s+)(?:annual |ordinary "
        r"|general )*meeting\s+(?:will|would|is to|to)\s+(?:now )?(?:be|take)(?: held| place)?\b(?P<whose>)",
        (("The Town Council annual meeting will be held on 11th May", "2015-05-11"),),
        ("The Football Club committee meeting will be held on 11th May",),
    ),
    MeetingRule(
        "followed by council meeting",
        "next",
        ("followed by",),
        r"(?<=meeting )will be held on (?P<between>)(?P<whose>)(?=.{0,60}\bfollowed by the (?:parish |town "
        r"|community )?council(?:[’']s)?\s+(?:annual )?meeting)",
        (
            (
                "The parish assembly meeting will be held on 6 May at 7pm, followed by the Town Council Annual Meeting",
                "2015-05-06",
            ),
        ),
    ),
    MeetingRule(
        _DATE_FIRST,
        "next",
        ("next meeting",),
        r"\b(?:was|were)\s+(?:agreed|set|confirmed|fixed|chosen)\s+(?:as|for)\s+(?:the\s+)?(?:date\s+(?:of"
        r"|for)\s+)?(?:the\s+)?next\s+meeting\b(?P<between>)(?P<whose>)",
        (("Monday 8th June was set as the date of the next meeting.", "2015-06-08"),),
        ("The minutes were agreed for the next meeting.",),
    ),
    MeetingRule(
        "meeting on",
        "named",
        (
            "meeting on",
            "meeting for",
            "meeting of",
            "meeting to be held on",
            "meeting scheduled",
            "meeting planned",
            "meeting arranged",
        ),
        r"\b(?:its|our|the|this|a|special|extra(?:ordinary)?)\s+(?:\w+\s+)?meeting(?P<whose>\s+of\s+(?:the\s+"
        r"|this\s+)?[A-Za-z][\w’'& -]{2,60}?)?(?:\s+(?:to be held|scheduled|planned|arranged))?\s+(?:on"
        r"|for)\b(?P<between>)(?=\s+(?:the\s+)?(?:\w+day|\d))",
        (
            ("to report to the meeting of this Committee on 19 June 2015", "2015-06-19"),
            ("to be at the meeting on 28 June", "2015-06-28"),
        ),
        ("The minutes of the meeting on 4 April",),
    ),
)
_COMPILED = tuple((rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in MEETING_RULES)
_OWN_WORDS = frozenset(
    "parish town community council councils full ordinary scheduled normal regular quarterly monthly"
    " bi-monthly formal public committee annual pc board panel forum cabinet joint general"
    " liaison area the of this and our its general statutory ordinary extraordinary special executive formal"
    " planned available meeting meetings time date dates venue place future group"
    " may be held a for working main council's committee's (normal) virtual remote agm".split()
)
_MONTH_WORDS = frozenset("january february march april june july august september october november december".split())
#: Words between "next meeting" and a date that show the date to be of something else.
_OTHER_MATTER = re.compile(
    r"\b(?:contractor|letter|deadline|since|dated|received|cheque|minutes|expires?|closed|works?|start(?:s"
    r"|ed)?|inspect\w*|visit\w*|because|after|report(?:ed)? that|agenda item|discuss(?:ed)?|who|when|which is"
    r"|and the(?! annual)|until)\b",
    re.IGNORECASE,
)
_OWNER_BEFORE = re.compile(r"(?P<whose>[A-Z][\w&]*(?:\s+[A-Z][\w&]*)*)[’']s?\s+$")
_STOP = re.compile(r"(?<!\bSt)(?<!\bCllr)(?<!\bMr)(?<!\bMrs)(?<!\bRd)(?<!\bp\.m)(?<!\ba\.m)[.;!?]\s*(?=[A-Z][a-zA-Z])")
#: Where a date was found, the surest first.
_CLOSING, _NEXT, _NAMED = 0, 1, 2
_WINDOW = 170
_BEFORE = 80
#: A line names few meetings; one that repeats itself is not read to its end.
_MOST_MENTIONS = 12
_GAP = 60
_SIGNED = re.compile(r"[.…_]{6,}\s*(?:Date:?\s*)?(?P<date>\d{1,2}[^.…_\n]{4,30})\s*$")
_CHAIR_LINE = re.compile(r"chair(?:man|woman|person)?\W*\Z", re.IGNORECASE)
_LONGEST_SIGNATURE = 300
_SHORT = 40
_SIGNED_WITHIN = timedelta(days=120)
_LONGEST_WAIT = timedelta(days=400)


class Coming(msgspec.Struct):
    """What was found: the next meeting with the words it was read from, and all coming dates, ascending."""

    next_meeting: str | None = None
    words: str | None = None
    dates: list[str] = []


def coming_meetings(lines: Iterable[Line], closing: Iterable[Line], held: str | None, body: str | None) -> Coming:
    """Find the coming meetings of a body.

    In: the lines of the minutes; those lines that stand under "Date of next meeting"; the ISO date
    of the meeting, from which a date without a year is the first to come; the body's name, which tells its own
    meetings from those of others. Dates before the meeting, or more than 13 months after it, are left out.
    """
    day = as_date(held)
    found: list[tuple[int, FoundDate, str, int]] = []
    own = frozenset(re.findall(r"[a-z’']+", (body or "").lower()))
    for line in closing:
        found.extend((_CLOSING, one, line.text, line.start) for one in _first_dates(line.text[:600], day))
        if found:
            break
    for line in lines:
        if (
            "eeting" in line.text
            or "EETING" in line.text
            or " meet " in line.text
            or "reconvene" in line.text
            or " meet\n" in line.text
        ):
            found.extend((rank, one, line.text, line.start) for rank, one in _in_line(line.text, day, own))
    return _settle(found, day)


def signature_date(lines: Iterable[Line], held: str | None) -> str | None:
    """Return the date typed beside the chair's dotted line: that of the meeting which is to sign the minutes."""
    day = as_date(held)
    before = ""
    for line in lines:
        dotted = _SIGNED.search(line.text) if len(line.text) < _LONGEST_SIGNATURE else None
        words = dotted["date"] if dotted else before if _CHAIR_LINE.match(line.text) and len(before) < _SHORT else ""
        before = line.text
        there = find_dates(words, day) if words and day is not None else []
        signed = as_date(there[0].date) if there else None
        if signed is not None and day is not None and day < signed <= day + _SIGNED_WITHIN:
            return signed.isoformat()
    return None


def _in_line(text: str, day: date | None, own: frozenset[str]) -> list[tuple[int, FoundDate]]:
    found: list[tuple[int, FoundDate]] = []
    small = text.lower()
    for rule, pattern in _COMPILED:
        for need in rule.needs:
            if need in small:
                break
        else:
            continue
        for match in islice(pattern.finditer(text), _MOST_MENTIONS):
            if not _is_own(match, text, own):
                continue
            end = min(len(text), match.end() + _WINDOW)
            stop = _STOP.search(text, match.end(), end)
            window = text[match.end() : stop.start() if stop else end]
            if rule.name == _DATE_FIRST:
                window = text[max(0, match.start() - _BEFORE) : match.start()]
            if rule.kind == "named":
                window = window[:40]
                if re.search(
                    r"minutes|last|previous|held|since|following",
                    text[max(0, match.start() - 40) : match.end()],
                    re.IGNORECASE,
                ):
                    continue
            rank = _NEXT if rule.kind == "next" else _NAMED
            found.extend((rank, one) for one in _first_dates(window, day))
    return found


def _first_dates(window: str, day: date | None) -> list[FoundDate]:
    """Return the first date of a window and those that follow it as a list."""
    dates: list[FoundDate] = []
    for one in find_dates(window, day):
        if not one.full or (not dates and _OTHER_MATTER.search(window[: one.start])):
            break
        if dates and (one.start - dates[-1].end > _GAP or _OTHER_MATTER.search(window[dates[-1].end : one.start])):
            break
        dates.append(one)
    return dates


def _is_own(match: re.Match[str], text: str, own: frozenset[str]) -> bool:
    between = [word.strip("()").lower() for word in (match["between"] or "").split()]
    if any(word not in _OWN_WORDS and word not in own and word not in _MONTH_WORDS for word in between):
        return False
    whose = match["whose"]
    if whose:
        words = re.findall(r"[a-z’']+", whose.lower())
        strange = [word for word in words if word not in _OWN_WORDS and word not in own]
        if strange:
            return False
        nouns = {"council", "committee", "panel", "board", "forum", "cabinet", "group"} & set(words)
        if nouns and own and not nouns & own and "this" not in words:
            return False
    before = _OWNER_BEFORE.search(text, max(0, match.start() - 60), match.start())
    if before:
        words = re.findall(r"[a-z]+", before["whose"].lower())
        return all(word in _OWN_WORDS or word in own for word in words)
    return True


def _settle(found: list[tuple[int, FoundDate, str, int]], day: date | None) -> Coming:
    coming = Coming(None, None, [])
    dated: list[tuple[int, str, str]] = []
    for rank, one, text, _ in found:
        there = _after(one, day)
        if there is not None:
            dated.append((rank, there.isoformat(), " ".join(text[:300].split())))
    coming.dates = sorted({each[1] for each in dated})
    first = [each for each in dated if each[0] != _NAMED]
    if first:
        # what stands under "Date of next meeting" goes before what is said elsewhere
        chosen = min(first, key=lambda each: each[:2]) if day is not None else first[0]
        coming.next_meeting, coming.words = chosen[1], chosen[2]
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
