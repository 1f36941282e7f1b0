"""The coming meetings that minutes name: the next one, and any further dates."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from itertools import islice

import msgspec

from ccpi_actions.minutes.calendar.coming_days import bare_day, day_of_month, first_dates, says_a_day
from ccpi_actions.minutes.calendar.coming_lists import NOUNS, whose
from ccpi_actions.minutes.calendar.coming_rules import DATE_FIRST, MEETING_RULES, MONTH_MEETING
from ccpi_actions.minutes.calendar.dates import FoundDate, as_date, find_dates, is_day, year_of
from ccpi_actions.minutes.lines import Line
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
_OWN_WORDS = frozenset(
    "parish town community council councils full ordinary scheduled normal regular quarterly monthly"
    " bi-monthly formal public committee annual pc board panel forum cabinet joint general"
    " liaison area authority assembly the of this and our its general statutory ordinary extraordinary special"
    " executive formal planned available meeting meetings time date dates venue place future group"
    " may be held a for working main council's committee's (normal) virtual remote agm two three four few".split()
)
_MONTH_WORDS = frozenset("january february march april june july august september october november december".split())
_OWNER_BEFORE = re.compile(r"(?P<whose>[A-Z][\w&]*(?:\s+[A-Z][\w&]*)*)[’']s?\s+$")
_STOP = re.compile(
    r"[.;!?](?<!\bSt.)(?<!\bCllr.)(?<!\bMr.)(?<!\bMrs.)(?<!\bRd.)(?<!\bp\.m.)(?<!\ba\.m.)\s*(?=[A-Z][a-zA-Z])"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri)day )"
)
#: Where a date was found, the surest first.
_CLOSING, _NEXT, _MONTH, _NAMED, _OTHERS = 0, 1, 2, 3, 4
_WINDOW = 170
_BEFORE = 80
#: A line names few meetings; one that repeats itself is not read to its end.
_MOST_MENTIONS = 12
_SIGNED = re.compile(
    r"[.…_]{4,}[^.…_\n\d]{0,60}?(?P<date>\d{1,2}[^.…_\n]{4,30})\s*$"
    r"|(?:signed|confirmed|approved)[^.\n]{0,60} meeting (?:held )?on (?P<at>[^.…_\n]{6,40})",
    re.IGNORECASE,
)
#: A body named beside one of several dates: "Works Committee 20 May".
_BODY = re.compile(
    r"\b(?:[A-Z][\w’'&-]*\s+(?:(?:and|of|for|the|&)\s+)?){1,6}?(?:Committee|Panel|Board|Forum|Cabinet|Council"
    r"|(?:Sub-?|Working |Task )?(?:Group|Party)|Trust|Sub-?Committee)\b",
)
_BREAKS = re.compile(r"[;\n•|]|\.\s")
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
_LINES_UNDER = 6
#: The foot of a web page.
_FOOTER = re.compile(r"©|\blast updated\b|\bcopyright\b|\bposted (?:in|on)\b")
_FOOTER_WORDS = ("©", "updated", "copyright", "posted")
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
    #: A meeting named by its month ("the June meeting will be on the 9th"), unless the chair's line differs.
    likely: str | None = None


def coming_meetings(lines: list[Line], closing: Iterable[Line], held: str | None, body: str | None) -> Coming:
    """Find the coming meetings of a body.

    In: the lines of the minutes; those lines that stand under "Date of next meeting"; the ISO date
    of the meeting, from which a date without a year is the first to come; the body's name, which tells its own
    meetings from those of others. Dates before the meeting, or more than 13 months after it, are left out.
    """
    day = as_date(held)
    found: list[tuple[int, FoundDate, str, int]] = []
    own = frozenset(re.findall(r"[a-z’']+", (body or "").lower()))
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
                found.extend((rank, one, text, line.start) for rank, one in _in_line(text, day, own))
            if len(text) < _LONGEST_HEAD and kind_of(text) == "next meeting" and not _PAST.search(text):
                heads = [line]
            elif text[-_SHORT:].rstrip(" .:–-").endswith("eeting") and _HEADS_THE_NEXT.search(
                text, max(0, len(text) - _LONGEST_HEAD)
            ):
                below = True
        if len(heads) > _LINES_UNDER:
            found += _under_heading(heads, day, own)
            heads = []
    found += _under_heading(heads, day, own)
    return _settle(found, day)


def _under_heading(
    lines: Iterable[Line], day: date | None, own: frozenset[str]
) -> list[tuple[int, FoundDate, str, int]]:
    """Read the dates that stand in and under "Date of next meeting"; where several bodies are listed, this one's."""
    found: list[tuple[int, FoundDate, str, int]] = []
    #: Words that only this body has in its name: "fleet" of the Fleet Committee.
    peculiar = own - NOUNS - _OWN_WORDS
    strange = 0
    settled = sure = False
    for line in lines:
        text = line.text[:600]
        text = text[max(0, text.find(_OWN_NEXT)) :]
        dates = first_dates(text, day, anywhere=not found)
        if dates and _is_footer(text):
            dates = []
        if not dates and found:
            break
        for place, one in enumerate(dates):
            before = max((each.end() for each in _BREAKS.finditer(text, 0, one.start)), default=0)
            after = _BREAKS.search(text, one.end)
            segment = text[before : after.start() if after else len(text)]
            named = _BODY.findall(segment)
            if not sure and peculiar and peculiar & set(re.findall(r"[a-z’']+", segment.lower())):
                # the first of a list to name this very body goes before all others
                sure = True
                found = [(_OTHERS, *each[1:]) for each in found]
                strange = len(found)
                found.append((_CLOSING, one, line.text, line.start))
            elif (
                sure
                or (named and not any(_is_of(name, own) for name in named))
                or whose(text, dates, place, own, _OWN_WORDS) == "other"
            ):
                strange += 1
                found.append((_OTHERS, one, line.text, line.start))
            else:
                found.append((_NAMED if settled else _CLOSING, one, line.text, line.start))
                settled = True
    if strange and strange == len(found):
        return [(_CLOSING, *each[1:]) for each in found[:1]]
    return [each for each in found if each[0] != _OTHERS]


def _is_footer(text: str) -> bool:
    small = text.lower()
    return any(word in small for word in _FOOTER_WORDS) and _FOOTER.search(small) is not None


def _has_any(words: list[str], text: str) -> bool:
    for word in words:  # noqa: SIM110 - a generator costs more than the search for the words
        if word in text:
            return True
    return False


def _is_of(name: str, own: frozenset[str]) -> bool:
    """Say whether a body's name may be that of the body whose minutes are read."""
    words = re.findall(r"[a-z’']+", name.lower())
    nouns = NOUNS & set(words)
    if nouns and own and not nouns & own:
        return False
    return not own or all(word in own or word in _OWN_WORDS for word in words)


def signature_date(lines: Iterable[Line], held: str | None) -> str | None:
    """Return the date typed beside the chair's dotted line: that of the meeting which is to sign the minutes."""
    day = as_date(held)
    before = ""
    for line in lines:
        text = line.text
        dotted = _SIGNED.search(text) if len(text) < _LONGEST_SIGNATURE and _FIGURE.search(text) else None
        words = (
            (dotted["date"] or dotted["at"])
            if dotted
            else before
            if _CHAIR_LINE.match(line.text) and len(before) < _SHORT
            else ""
        )
        before = line.text
        there = find_dates(words, day) if words and day is not None else []
        signed = as_date(there[0].date) if there else None
        if signed is not None and day is not None and day < signed <= day + _SIGNED_WITHIN:
            return signed.isoformat()
    return None


def _in_line(text: str, day: date | None, own: frozenset[str]) -> list[tuple[int, FoundDate]]:
    found: list[tuple[int, FoundDate]] = []
    small = small_letters(text)
    said = [need for need in _NEEDED if need in small]
    for rule, needs in _CALLED:
        if needs.isdisjoint(said):
            continue
        begin = 0
        if rule.core is not None:
            core = rule.core.search(small)
            if core is None:
                continue
            begin = max(0, core.start() - rule.lead)
        for match in islice(_compiled(rule.pattern).finditer(small, begin), _MOST_MENTIONS):
            if not _is_own(match, text, own):
                continue
            end = min(len(text), match.end() + _WINDOW)
            stop = _STOP.search(text, match.end(), end)
            window = text[match.end() : stop.start() if stop else end]
            if rule.name == DATE_FIRST:
                window = text[max(0, match.start() - _BEFORE) : match.end()]
            elif rule.name == MONTH_MEETING:
                there = day_of_month(window, match["month"], day)
                found.extend((_MONTH, one) for one in there)
                continue
            if rule.kind == "named":
                window = window[:40]
                if re.search(
                    r"minutes|last|previous|held|since|following",
                    text[max(0, match.start() - 40) : match.end()],
                    re.IGNORECASE,
                ):
                    continue
            rank = _NEXT if rule.kind == "next" else _NAMED
            dates = _of_own(window, first_dates(window, day), own) or bare_day(window, day)
            found.extend((rank if place == 0 else _NAMED, one) for place, one in enumerate(dates))
    return found


def _of_own(window: str, dates: list[FoundDate], own: frozenset[str]) -> list[FoundDate]:
    """Return those of some dates that are the body's own: where others' are listed among them, theirs are left out."""
    told = [whose(window, dates, place, own, _OWN_WORDS) for place in range(len(dates))]
    if "own" in told and "other" in told:
        return [one for one, said in zip(dates, told, strict=True) if said == "own"]
    return [one for one, said in zip(dates, told, strict=True) if said != "other"] if len(dates) > 1 else dates


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
        nouns = NOUNS & set(words)
        if nouns and own and not nouns & own and "this" not in words:
            return False
    heads = _DATES_OF.search(text, max(0, match.start() - 40), match.start())
    named = [*_BODY.finditer(text, max(0, heads.start() - 80), heads.start())] if heads is not None else []
    if named and not _is_of(named[-1][0], own):
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
    months = [each for each in dated if each[0] == _MONTH]
    coming.likely = min(each[1] for each in months) if months else None
    first = [each for each in dated if each[0] < _MONTH]
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
