"""When a commitment is due: the words that say so, whether they mean a meeting or a date, and the date if known."""

import re

import msgspec

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.captured import quote_end, read_deed
from ccpi_actions.commitments.deed import Deed
from ccpi_actions.commitments.due_dates import CONDITIONS, DATES
from ccpi_actions.commitments.due_meetings import AT_SOME_MEETING, MEETINGS
from ccpi_actions.commitments.due_rules import A_MONTH, DueRule, has_month
from ccpi_actions.commitments.imperative import is_base
from ccpi_actions.commitments.model import Due, DueKind
from ccpi_actions.commitments.people import people_of
from ccpi_actions.minutes.dates import find_dates
from ccpi_actions.minutes.model import Minutes

#: All ways of saying when; where two read words that overlap, the earlier has them.
RULES: tuple[DueRule, ...] = (*MEETINGS, *DATES, AT_SOME_MEETING, *CONDITIONS)
_NEEDED = frozenset(word for one in RULES for word in (*one.needs, *one.also))
_CONDITIONS = frozenset(rule.name for rule in CONDITIONS)
# How far beyond the quote its own sentence is read: sentences are rarely longer, run-together text may be endless.
_FAR = 700
# A time beside a past participle or "of" tells when something was: "published in May", "the report of 3 June".
_HAPPENED = re.compile(
    r"(?P<before>(?:\w+\s+){0,2})\b(?P<word>\w+(?:ed|en)|held|sent|made|put|met|set|brought|told|sought|heard|began|took"
    r"|gave|wrote|was|were|had been|has been|since|dated|of|last|previous|asked for|reported back)\s+"
    r"(?:\w+ly\s+|again\s+|back\s+|up\s+|out\s+|for\s+)?$",
    re.IGNORECASE,
)
# What is put off is put off to a time to come; and so is what has its year printed, for days gone by are dropped.
_PUT_OFF = re.compile(
    r"\b(?:deferred|postponed|adjourned|moved|referred|rescheduled|delayed|added|brought|(?:held|carried|put|rolled)\s+"
    r"(?:over|forward|back))\s+$",
    re.IGNORECASE,
)
_TOWARDS = re.compile(r"(?:to|until|till|for|on)\b", re.IGNORECASE)
# "The first rise in four years" looks back.
_LOOKS_BACK = re.compile(r"\b(?:first|increase|decrease|rise|fall|once|times?|only|change)\s+$", re.IGNORECASE)
# An event that is told of is no deadline: "a leaflet on the elections to be held in May"; going there is.
_EVENT = re.compile(r"\bheld\s+$", re.IGNORECASE)
_GOING = frozenset("attend hold be go meet convene organise organize arrange book host represent".split())
_YEAR = re.compile(r"20\d\d")
_LEADS_TO_DEED = re.compile(r"\b(?:be|been|being|is|are|and|or|get|to)\s+(?:\w+\s+)?$", re.IGNORECASE)
# What somebody is told is no deadline for telling: "inform the club that the matter will be discussed in May".
_TOLD = re.compile(
    r"\b(?:(?:would|will|to|and|shall)\s+(?:\w+ly\s+)?"
    r"(?:inform|tell|advise|notify|remind|respond|reply|explain|confirm|say)|stating|saying|informing|advising|explaining)\b[^.;]{0,90}?\bthat\b",
    re.IGNORECASE,
)
_OWN_WORDS = frozenset(
    "agenda agendas and appropriate available bi-monthly board body borough business cabinet city coming committee "
    "community council councils county district executive follow following formal forthcoming forum full future group "
    "item main meeting month monthly next normal of ordinary our panel parish pc planned possible proper public "
    "quarterly regular relevant routine scheduled scrutiny session sitting six-weekly special suitable the this town "
    "virtual".split()
)
# "Moved from the May meeting", "after the June meeting": not the meeting it is due at.
_LEFT_BEHIND = re.compile(r"(?:from|after)\b", re.IGNORECASE)
# Who "will attend the next meeting" without more said goes to somebody else's: members attend their own.
_ATTENDS = re.compile(r"\b(?:Cllrs?|Councillors?)\b[^.;]{0,60}\b(?:would|will|to)\s+(?:also\s+)?attend\s*$")
# A meeting that is to be called is the deed, not the meeting of the body.
_CALLED = re.compile(r"\b(?:arrange|hold|organise|convene|call|set up|book)\s+(?:an?\s+)?$", re.IGNORECASE)
_DECIDED = re.compile(r"\bit was (?:also |then |therefore |unanimously )?(?:agreed|decided|resolved)\b", re.IGNORECASE)
# An ACTION line after the sentence may say when: "ACTION: Clerk by 31 May".
_ACTION_BESIDE = re.compile(r"[\s\W]{0,6}(?:ACTIONS?|Actions?)\b(?P<said>[^\n]{0,120})")
# A further deed after "and" has its own time, unless it is the report on this one.
_FURTHER_DEED = re.compile(r"\b(?:and|but)\s+(?:also\s+)?(?:to\s+)?(?P<verb>[a-z-]+)\b")
_REPORTS = frozenset("report bring present come feed submit return provide".split())


class When(msgspec.Struct, frozen=True):
    """Words that say when, in the text, with what they mean."""

    start: int
    end: int
    due: Due


def find_due(candidate: Candidate, minutes: Minutes, text: str) -> Due:
    """Find when a commitment is due.

    Takes a candidate, the minutes it stands in and the text both index. Read are, in this order: what a due column or
    margin prints beside the passage; the quote; the rest of its sentence; the sentence that governs a limb. Gives the
    words, the kind and an ISO date as precise as this document allows; ``Due()`` where nothing is said.
    A meeting or date goes before words without one ("as soon as possible"). Work is bounded by the sentence.
    """
    printed = _read_margin(candidate, minutes)
    if printed is not None:
        return printed
    best = Due()
    deed = read_deed(candidate, text, people_of(minutes, candidate.item, text).names)
    for start, end in _regions(candidate, text):
        whens = find_whens(text, start, end, minutes)
        found = [one.due for one in whens if deed is None or not _is_beside_the_deed(text, one, deed, start)]
        dated = [due for due in found if due.kind != "none" and due.rule != AT_SOME_MEETING.name]
        if dated:
            return _with_annual_meeting(_most_telling(dated), minutes, text)
        if found and (best.text is None or (best.kind == "none" and found[0].kind != "none")):
            best = next((due for due in found if due.kind != "none"), found[0])
    return best


def _is_beside_the_deed(text: str, when: When, deed: Deed, start: int) -> bool:
    """Say whether a time is of something else: an event, why it was decided, how long something had been so before."""
    if _EVENT.search(text[max(0, when.start - 12) : when.start]) and deed.verb not in _GOING:
        return True
    if when.due.rule in _CONDITIONS and when.start < deed.after:
        return True
    if start <= when.start < deed.start and _DECIDED.search(text[when.end : deed.start]):
        return True  # what stands before "it was agreed" is why, not when
    if not start <= when.start < deed.start or not re.match(r"(?:during|throughout|over|since)\b", when.due.text or ""):
        return False
    return re.search(r"\b(?:was|were|had|has been)\b", text[start : when.start]) is not None


def _most_telling(dues: list[Due]) -> Due:
    """Return the first with a date; but "after Easter (possibly the 27 June meeting)" is due at that meeting."""
    first = next((due for due in dues if due.date), dues[0])
    named = [due for due in dues if due.kind == "meeting" and due.date and len(due.date) == 10]
    return named[0] if first.kind == "date" and named and len(first.date or "") < 10 else first


def _with_annual_meeting(due: Due, minutes: Minutes, text: str) -> Due:
    """Add the date of an annual meeting where the same minutes name it elsewhere."""
    if due.rule != "annual meeting" or due.date is not None or minutes.date is None:
        return due
    name = re.search(r"annual[\w\s’']*|agm|apm", due.text or "", re.IGNORECASE)
    pattern = re.compile(re.escape(name[0].strip()) if name else r"(?!)", re.IGNORECASE)
    for match, _ in zip(pattern.finditer(text, minutes.start, minutes.end), range(20), strict=False):
        beside = find_dates(text[match.end() : match.end() + 80].split("\n\n", maxsplit=1)[0], minutes.date)
        if beside and beside[0].date > minutes.date:
            return Due(due.text, due.kind, beside[0].date, due.rule)
    return due


def _read_margin(candidate: Candidate, minutes: Minutes) -> Due | None:
    """Read a due column: the words as printed, with a bare date or month read as a deadline."""
    words = " ".join(candidate.passage.margin_due.split()).strip(" -–—.")
    if not words:
        return None
    whens = find_whens(words, 0, len(words), minutes, free_standing=True)
    if whens:
        due = whens[0].due
        return Due(words, due.kind, due.date, due.rule)
    dates = find_dates(words, minutes.date, months=True)
    if dates:
        kind: DueKind = "meeting" if dates[0].date == minutes.next_meeting else "date"
        return Due(words, kind, dates[0].date, "due column")
    return Due(words, "none", None, "due column") if re.search(r"[a-z]{3}", words, re.IGNORECASE) else None


def _regions(candidate: Candidate, text: str) -> list[tuple[int, int]]:
    """Return the stretches of text to read, most telling first."""
    quote, sentence, lead = candidate.quote, candidate.sentence, candidate.passage.lead
    regions = [(quote.start, quote_end(candidate))]
    after = min(sentence.end, quote.end + _FAR)
    if after > quote.end and not quote.text.rstrip().endswith((";", ".")):
        regions.append((quote.end, quote.end + _own_part(text[quote.end : after])))
    after_sentence = _ACTION_BESIDE.match(text, sentence.end)
    if after_sentence:
        regions.append(after_sentence.span("said"))
    if lead is not None and candidate.passage.zone != "action" and not quote.start <= lead[0] < quote.end:
        regions.append((max(lead[0], lead[1] - _FAR), lead[1]))
    return regions


def _own_part(rest: str) -> int:
    """Return how much of the words after a quote still belongs to its deed: up to another deed."""
    other = re.search(r";|\.\s|\b(?:and|but|,)\s+(?:that\s+)?[^,;.]{2,60}?\s(?:would|will|to be|should|be)\s", rest)
    end = other.start() if other else len(rest)
    for match in _FURTHER_DEED.finditer(rest, 0, end):
        if is_base(match["verb"]) and match["verb"] not in _REPORTS:
            return match.start()
    return end


def find_whens(text: str, start: int, end: int, minutes: Minutes, *, free_standing: bool = False) -> list[When]:
    """Find all words in ``text[start:end]`` that say when something is to be done, in their order.

    Left out are times of what has happened ("published in May", "since 2015"), days before the meeting, and what
    somebody is told ("inform the club that …"). With ``free_standing`` the words stand by themselves in a column.
    """
    stretch = text[start:end]
    found: list[When] = []
    taken: list[tuple[int, int]] = []
    low = stretch.lower()
    present = {word for word in _NEEDED if word in low}
    if has_month(stretch, low):
        present.add(A_MONTH)
    for rule in [one for one in RULES if _may_match(one, present)] if present else ():
        for match in rule.pattern.finditer(stretch):
            if any(match.start() < last and first < match.end() for first, last in taken):
                continue
            if rule.kind == "meeting" and _LEFT_BEHIND.match(match[0]):
                taken.append(match.span())
                continue
            due = _due_of(rule, match, minutes)
            if due is None or not (free_standing or _is_to_come(stretch, match)):
                continue
            taken.append(match.span())
            found.append(When(start + match.start(), start + match.end(), due))
    return sorted(found, key=lambda one: one.start)


def _may_match(rule: DueRule, present: set[str]) -> bool:
    """Tell whether the words that a rule needs are there."""
    return not present.isdisjoint(rule.needs) and (not rule.also or not present.isdisjoint(rule.also))


def _due_of(rule: DueRule, match: re.Match[str], minutes: Minutes) -> Due | None:
    words = " ".join(match[0].split()).split(" - ")[0].split(" – ")[0].strip(" ,.")
    resolved = rule.resolve(match, minutes)
    before = match.string[max(0, match.start() - 90) : match.start()]
    if rule.kind == "meeting" and _ATTENDS.search(before):
        return Due(words, "none", None, rule.name)
    groups = match.groupdict()
    if resolved is None and minutes.date and (groups.get("when") or groups.get("year")):
        return None
    if resolved and minutes.date and resolved < minutes.date[: len(resolved)]:
        return None
    if groups.get("when") and _CALLED.search(before):
        return Due(words, "date", resolved, rule.name)
    if rule.kind == "meeting" and not _is_own_meeting(groups.get("between"), groups.get("of"), minutes):
        if groups.get("when") and resolved:
            return Due(words, "date", resolved, rule.name)
        return Due(words, "none", None, rule.name)
    return Due(words, rule.kind, resolved, rule.name)


def _is_own_meeting(between: str | None, whose: str | None, minutes: Minutes) -> bool:
    """Say whether words between "next" and "meeting", or after "of", mean the body that met."""
    own = _OWN_WORDS | {
        word.lower() for name in (minutes.body, minutes.council) if name for word in re.findall(r"[\w’'-]+", name)
    }
    capitals = {
        "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", name)).lower()
        for name in (minutes.body, minutes.council)
        if name
    }
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


def _is_to_come(stretch: str, match: re.Match[str]) -> bool:
    """Say whether the words before a time let it be a deadline."""
    before = stretch[max(0, match.start() - 120) : match.start()]
    told = _TOLD.search(stretch[max(0, match.start() - 400) : match.start()])
    if told:
        return False
    happened = _HAPPENED.search(before[-60:])
    if _LOOKS_BACK.search(before):
        return False
    if happened is None or _YEAR.search(match[0]) or (_PUT_OFF.search(before) and _TOWARDS.match(match[0])):
        return True
    if happened["word"].lower() in {
        "of",
        "since",
        "dated",
        "last",
        "previous",
        "was",
        "were",
        "had been",
        "has been",
        "asked for",
    }:
        return False
    return _LEADS_TO_DEED.search(happened["before"]) is not None
