"""What is printed after a commitment about it: "(SM, end of April)", "– DC – 11 March", "[Action: HW, 31 October]"."""

import re

import msgspec

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deeds.captured import quote_end
from ccpi_actions.commitments.language.people import People, is_a_plain_post
from ccpi_actions.commitments.language.phrases import TITLED, is_initials
from ccpi_actions.commitments.model import Due
from ccpi_actions.commitments.times.whens import find_whens
from ccpi_actions.minutes.calendar.dates import find_dates
from ccpi_actions.minutes.model import Minutes

# How far after the words an aside may stand, and how long one is.
_NEAR = 80
_IN_BRACKETS = re.compile(r"\s*[(\[](?P<said>[^()\[\]\n]{1,60})[)\]]\s*$")
_AFTER_A_DASH = re.compile(r"\s(?:[–—-]|\|)\s(?P<said>[^–—|\n()]{1,40})$")
_DASH = re.compile(r"[–—|-]\s")
_PARTED = re.compile(r"\s*[,;|]\s+|\s+[–—-]\s+|\s*:\s+")
_LABEL = re.compile(
    r"^(?:action(?:ed)?(?:\s+(?:by|for))?|pending|owner|lead(?:\s+officer)?|responsible|who|by\s+when|when|due|by|deadline"
    r"|target(?:\s+date)?|date)$",
    re.IGNORECASE,
)
# "Deadline: 30 September" as a sentence or line of its own.
_DUE_LINE = re.compile(
    r"[\s\W]{0,6}(?:Deadline|DEADLINE|Due(?:\s+(?:date|by))?|DUE|Target(?:\s+date)?|By\s+when|When|Timescale|Timeframe"
    r"|Complete\s+by|For\s+completion|Completion(?:\s+date)?)\s*[:–—-]\s*(?P<said>[^\n.;]{2,60})"
)
# "… to be sought. JQ   31/5": who and when at the end of a paragraph, or as lines of their own below it.
_WHO_AND_WHEN = re.compile(
    r"(?:[\s.|]|(?<=[.\s]))(?P<who>[A-Z]{2,4}(?:\s?[/&]\s?[A-Z]{2,4})*)[\s|]+(?P<when>\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|Next\s[Mm]eeting"
    r"|ASAP|asap|(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:\s\d{1,4}(?:st|nd|rd|th)?)?)"
    r"[ \t|]*(?=\n|$)"
)
_ENTRY = 40
#: How such an entry ends, and how one begins that stands below: asked first, for speed.
_ENDS_ENTRY = (*"0123456789", "eeting", "ASAP", "asap")
_BEGINS_ENTRY = re.compile(r"[\s|]{1,8}[A-Z]{2,4}[\s/&|]")
_TIME_BEGINS = re.compile(
    r"[\s,;:/|(–-]+(?=(?i:by|before|for|in|at|due|next|end|asap|within|after|mid|early|late)\b|\d|[A-Z])"
)
_SEVERAL = re.compile(r"\s*(?:/|,|&|\band\b)\s*")
# "To be dated 1 April" says what the paper bears.
_DATED = re.compile(r"\bdated\b", re.IGNORECASE)
# A deadline in figures alone is a day, even that of a meeting, unless the words beside it say so.
_FIGURES = re.compile(r"[\d./-]+\Z")
_NOBODY = Due()


class Aside(msgspec.Struct, frozen=True):
    """Who and when, as an aside says, and where the words that it is about end."""

    end: int
    who: str = ""
    due: Due = _NOBODY


def aside_of(candidate: Candidate, people: People, minutes: Minutes, text: str) -> Aside:
    """Read what is printed at the end of a candidate's words, or just after them, of who does it and when.

    Takes the candidate, the people known there, its minutes and the text both index; gives the names as printed (""
    where there are none), the due date (``Due()`` where there is none) and where the words proper end. Each part must
    be a known name or a time: other brackets and dashes belong to the words.
    """
    end = quote_end(candidate)
    line = text.find("\n", end, end + _NEAR)
    last = min(candidate.passage.end, line if line >= 0 else end + _NEAR)
    own = _read(text, candidate.quote.start, end, people, minutes)
    if not own.who and own.due is _NOBODY:
        beside = _read(text, candidate.quote.start, last, people, minutes)
        own = beside if beside.end <= end else Aside(end)
    if own.due is _NOBODY and (said := _DUE_LINE.match(text, max(end, candidate.sentence.end))):
        due = when_printed(said["said"], minutes)
        own = Aside(own.end, own.who, due) if due is not None else own
    if own.due is _NOBODY and not own.who and candidate.passage.margin == "":
        return _entry_at_end(candidate, people, minutes, text) or own
    return own


def _entry_at_end(candidate: Candidate, people: People, minutes: Minutes, text: str) -> Aside | None:
    """Read initials and a date that close a candidate's paragraph, or stand as lines right below it, or None."""
    last = candidate.passage.end
    if not (text.endswith(_ENDS_ENTRY, 0, last) or _BEGINS_ENTRY.match(text, last)):
        return None
    found = [*_WHO_AND_WHEN.finditer(text, max(candidate.quote.start, last - _ENTRY), min(len(text), last + _ENTRY))]
    entry = next((one for one in found if one.end() == last or not text[last : one.start("who")].strip(" |\n\t")), None)
    if entry is None or (entry.end() > last and entry.start("who") < last) or not is_name(entry["who"], people):
        return None
    due = when_printed(entry["when"], minutes)
    if due is None:
        return None
    end = min(quote_end(candidate), max(entry.start(), candidate.quote.start))
    return Aside(end, entry["who"], due)


def split_margin(margin: str, minutes: Minutes) -> tuple[str, Due | None]:
    """Part what a margin prints into names and a time: "Clerk by 30 June" is ("Clerk", due then)."""
    if not margin:
        return "", None
    plain = " ".join(margin.split()).strip(" .;,*_|")
    for match in _TIME_BEGINS.finditer(plain):
        due = when_printed(plain[match.end() :], minutes)
        if due is not None and re.search(r"[A-Za-z]", plain[: match.start()]):
            return plain[: match.start()].strip(" ,;:/|–-("), due
    return plain, None


def _read(text: str, start: int, end: int, people: People, minutes: Minutes) -> Aside:
    who: list[str] = []
    due = _NOBODY
    while True:
        while end > start and text[end - 1] in " .;,\n\t*_":
            end -= 1
        floor = max(start, end - _NEAR)
        bracketed = end > start and (text[end - 1] in ")]" or text[end - 1].isspace())
        match = _IN_BRACKETS.search(text, floor, end) if bracketed else None
        if match is None and _DASH.search(text, floor, end):
            match = _AFTER_A_DASH.search(text, floor, end)
        if match is None:
            return Aside(end, "; ".join(who), due)
        labelled = False
        named: list[str] = []
        for part in filter(None, _PARTED.split(match["said"].strip())):
            if _LABEL.match(part):
                labelled = True
            elif is_name(part, people, labelled=labelled):
                named.append(part)
            elif (when := when_printed(part, minutes)) is not None and due is _NOBODY:
                due = when
            else:
                return Aside(end, "; ".join(who), due)
        if named and not labelled and _abbreviates(text, match.start(), match["said"]):
            return Aside(end, "; ".join(who), due)
        who = [*named, *who]
        end = match.start()


def _abbreviates(text: str, at: int, said: str) -> bool:
    """Say whether a bracket only shortens the name before it: "Jo Quill (JQ)"."""
    return is_initials(said) and re.search(r"[A-Z][\w’'-]*$", text[max(0, at - 30) : at]) is not None


def is_name(words: str, people: People, *, labelled: bool = False) -> bool:
    """Say whether words are names known here or plain posts, and nothing else; after a label initials suffice."""
    parts = [part for part in _SEVERAL.split(words.strip(" .;:*_")) if part]
    return bool(parts) and all(
        people.knows(part)
        or is_a_plain_post(part)
        or part.lower() in {"all", "all members", "all councillors"}
        or (labelled and (is_initials(part) or TITLED.match(part) is not None))
        for part in parts
    )


def when_printed(words: str, minutes: Minutes) -> Due | None:
    """Read words that are nothing but a time, as a due column or an aside prints it; None where they are more."""
    plain = " ".join(words.split()).strip(" -–—.,")
    if not plain or _DATED.search(plain):
        return None
    for lead in ("", "by ", "in ", "the ", "in the "):  # "two weeks" in a column of dates is in two weeks
        said = lead + plain
        whens = find_whens(said, 0, len(said), minutes, free_standing=True)
        if whens and whens[0].end - whens[0].start >= 0.7 * len(said):
            due = whens[0].due
            meets = due.kind == "date" and due.date is not None and due.date == minutes.next_meeting
            return Due(plain, "meeting" if meets and not _FIGURES.match(plain) else due.kind, due.date, due.rule)
    dates = find_dates(plain, minutes.date, months=True)
    if dates and dates[0].end - dates[0].start >= 0.6 * len(plain):
        meets = dates[0].date == minutes.next_meeting and not _FIGURES.match(plain)
        return Due(plain, "meeting" if meets else "date", dates[0].date, "due column")
    return None
