"""When a commitment is due: the words that say so, whether they mean a meeting or a date, and the date if known."""

import re

from ccpi_actions.commitments.asides import split_margin, when_printed
from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.due.neighbours import at_the_meeting_after, deadline_beside, done_after, of_the_event
from ccpi_actions.commitments.due.pointing import pointed_at
from ccpi_actions.commitments.language.imperative import is_base
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.model import Due
from ccpi_actions.commitments.setting import Setting
from ccpi_actions.commitments.times.meetings import AT_SOME_MEETING, MEETINGS
from ccpi_actions.commitments.times.no_deadlines import is_beside_the_deed
from ccpi_actions.commitments.times.periods import known_meeting_in
from ccpi_actions.commitments.times.rules import When
from ccpi_actions.commitments.times.whens import find_whens
from ccpi_actions.minutes.calendar.dates import find_dates
from ccpi_actions.minutes.model import Minutes

# How far beyond the quote its own sentence is read: sentences are rarely longer, run-together text may be endless.
_FAR = 700
# What is to be talked over in a month in which the body meets is for that meeting.
_TALKED_OVER = frozenset(
    "review discuss consider reconsider re-consider revisit report bring come present update debate decide defer add "
    "place put include look receive table agenda re-visit determine finalise return make take".split()
)
_OF_THE_MONTH = re.compile(
    r"(?:in|on|until|till|to|at|for(?=\s+[A-Z])|at this again in)\s+(?:the\s+)?(?-i:[A-Z]|\d)", re.IGNORECASE
)
_TALKS_OVER = re.compile(
    r"\b(?:come|go|look|talk)\w*\s+(?:back\s+to|at|about|over)\b|\b(?:discuss|consider|revisit|decide)\b"
)
_MONTH = len("2019-01")
# By these a day of another body's meeting is read.
_OF_MEETINGS = frozenset(rule.name for rule in MEETINGS)
_GOING = frozenset("arrange attend book convene hold host meet organise organize volunteer".split())
_MAGAZINE = re.compile(
    r"\s+(?:magazine|newsletter|edition|issue|bulletin|notice|news\b|(?-i:(?!Council|Committee|Board|Panel)[A-Z][a-z]+))",
    re.IGNORECASE,
)
_SITE_MEETING = re.compile(r"\b(?:site|public|open|residents['’]?)\s+(?:meeting|visit)\s+$", re.IGNORECASE)
# What is to come on a day or waits until it is for the meeting of that day; what is to be done by it need not be.
_ON_THE_DAY = re.compile(r"(?:on|until|till|to|at)\b.*[a-z]{3}|.*\bmeeting\b", re.IGNORECASE)
# "It would be the first item of business on 19 October", "that bins be added to the work programme on 19 October".
_ON_THE_LIST = re.compile(
    r"\b(?:item\s+of\s+business|(?:first|last)\s+item|(?:programme|plan)\s+be\s+(?:agreed|approved|amended)|added\s+to\s+the\s+(?:work\s+)?programme)\b"
)
# "He wants a note before the visit on the 29th. PL to do."
_DOES, _SHORT = frozenset("do action arrange sort".split()), 6
# "Clerk to place on agenda" has fewer words than the first, "Clerk to arrange a date" than the second.
_BRIEF, _FINDS = 9, 16
_A_DATE = re.compile(
    r"\b(?:arrange|fix|find|set|agree|choose|pick)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(?:date|day|time)\b(?!\s+(?:of|by|before)\b)"
)
# How far back in its sentence the day of a meeting may be.
_BACK = 300
_ITEMS_FOR = re.compile(
    r"\b(?:items?|matters|business|agenda)\b.{0,20}?\b(?:for|on|at)\s+(?P<said>(?:the\s+)?next\s+(?:(?:\w+\s+){0,2}(?:agenda|meeting)|time))\b",
    re.IGNORECASE,
)
_AND_WILL = re.compile(r"\band\s+(?:\w+\s+){0,3}?(?:will|would|shall|to\s+be|be)\b")
# What is put into words for a month is for its meeting: "a short paper for July".
_PAPER = re.compile(
    r"\b(?:paper|report|note|update|item|draft|figures|briefing|breakdown)s?(?:\s+\w+){0,3}\s+$", re.IGNORECASE
)
# "At the meeting on 21 January, |to which the Clerk would invite them".
_TO_WHICH = re.compile(r"(?:to|for|at|in)\s+which\b", re.IGNORECASE)
# Annual meetings that minutes shorten.
_ANNUAL = {
    "agm": r"\bAGM\b|\bAnnual\s+(?:General\s+|Council\s+|Parish\s+|Town\s+)*Meeting\b",
    "apm": r"\bAPM\b|\bAnnual\s+Parish\s+Meeting\b",
}
# An ACTION line after the sentence may say when: "ACTION: Clerk by 31 May".
_ACTION_BESIDE = re.compile(r"[\s\W]{0,6}(?:ACTIONS?|Actions?)\b(?P<said>[^\n]{0,120})")
# "Costs will be discussed in May. Clerk to place on agenda." says when in the sentence before.
_TO_THE_AGENDA = re.compile(r"\b(?:placed?|add(?:ed)?|put|included?)\b.*\bagenda\W*$", re.IGNORECASE)
# A sentence that governs a list is left open: "The following would be added to future agendas:".
_GOVERNS = re.compile(r"(?:[:–—-]|\b(?:that|to|the|following|be))\W*$", re.IGNORECASE)
# "To receive suggestions for the next meeting, and reports:" is a title.
_IS_TITLE = re.compile(r"\W*To\s+(?:receive|consider|note|discuss|review|approve|agree|report)\b")
_OTHER_CLAUSE = re.compile(
    r"\band\s+(?:the|this|that)\s+[a-z]+\s+to\s+(?:go|be|come)\b|"
    r";|\.\s|(?:\b(?:and|but)|,)\s+(?:that\s+)?[^,;.]{2,110}?\s(?:would|will|to be|should|be|agreed)\s"
    r"|\band\s+that\s+(?:the|an?)\s"
    r"|(?:,|\band)\s+(?:the\s+)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3}\s+to\s+[a-z]"
)
_ENTRY = re.compile(r"\s*(?:[-*•·▪o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s")
# "Following the visit on 20 May, she will report to the June meeting" is due at the meeting.
_FOLLOWING = re.compile(r"(?:^|[.;]\s)\W*(?:Following|After|Further\s+to|At)\s[^.;,]*$")
# A further deed after "and" has its own time, unless it is the report on this one.
_FURTHER_DEED = re.compile(r"\b(?:and|but)\s+(?:also\s+)?(?:to\s+)?(?P<verb>[a-z-]+)\b")
_REPORTS = frozenset("report bring present come feed submit return provide".split())
_RECOMMENDS = re.compile(r"\s+(?:an?\s+)?(?:recommendation|report|proposal)s?\b")


def find_due(setting: Setting) -> Due:
    """Find when a commitment is due.

    Takes a candidate in its setting. Read are, in this order: what a due column or margin prints beside the passage;
    the quote; the rest of its sentence; the sentence that governs a limb. Gives the words, the kind and an ISO date as
    precise as this document allows; ``Due()`` where nothing is said.
    A meeting or date goes before words without one ("as soon as possible"). Work is bounded by the sentence.
    """
    candidate, minutes, text = setting.candidate, setting.minutes, setting.text
    printed = _read_margin(candidate, minutes)
    if printed is not None:
        meets = printed.date is not None and printed.date == minutes.next_meeting
        said = meets and any(when.due.kind == "meeting" for when in setting.whens)
        return Due(printed.text, "meeting", printed.date, printed.rule) if said else printed
    best = setting.aside.due
    if best.date:
        return best
    deed = setting.deed
    looks_back = _is_to_do(setting) or _is_for_the_agenda(setting) or _finds_a_date(setting)
    for start, end in _regions(setting):
        own = start == candidate.quote.start and end == setting.end
        whens = setting.whens if own else find_whens(text, start, end, minutes)
        before = looks_back and end <= candidate.quote.start
        whens = [one for one in whens if deed is None or before or not is_beside_the_deed(text, one, deed, start)]
        if len(whens) > 1 and _FOLLOWING.search(text[start : whens[0].start]):
            whens = whens[1:]
        found = [one.due for one in whens]
        dated = [due for due in found if due.kind != "none" and due.rule != AT_SOME_MEETING.name]
        if dated:
            telling = dated[0] if _has_two_deeds(text, whens) else _most_telling(dated)
            return _at_its_meeting(_with_annual_meeting(telling, minutes, text), setting)
        if (pointing := pointed_at(setting, start, end)) is not None:
            return pointing
        if found and (best.text is None or (best.kind == "none" and found[0].kind != "none")):
            best = next((due for due in found if due.kind != "none"), found[0])
    return best if best.text else next(filter(None, (step(setting) for step in _BESIDE)), best)


def _of_the_list(setting: Setting) -> Due | None:
    """Take the meeting for which the item lists matters: "Items for the next agenda: bus shelter"."""
    if setting.candidate.rule != "listed":
        return None
    said = _ITEMS_FOR.search(setting.candidate.item.title)
    return Due(said["said"], "meeting", setting.minutes.next_meeting, "items listed") if said is not None else None


def _has_two_deeds(text: str, whens: list[When]) -> bool:
    """Say whether two times are of two deeds: "be sent before Easter and will be on the agenda of the May meeting"."""
    between = text[whens[0].end : whens[-1].start] if len(whens) > 1 and whens[0].due.date else ""
    return _AND_WILL.search(between) is not None


def _is_to_do(setting: Setting) -> bool:
    """Say whether a quote only says who does what was said before: "PL to do"."""
    deed = setting.deed
    return deed is not None and deed.verb in _DOES and len(setting.candidate.quote.text.split()) < _SHORT


def _is_for_the_agenda(setting: Setting) -> bool:
    """Say whether a quote only puts what was said before on an agenda: "Clerk to place on agenda"."""
    quote = setting.candidate.quote.text
    return "genda" in quote and len(quote.split()) < _BRIEF and _TO_THE_AGENDA.search(quote) is not None


def _finds_a_date(setting: Setting) -> bool:
    """Say whether a date is to be found for what was said before: "Clerk to arrange a date and time"."""
    quote = setting.candidate.quote.text
    return (
        ("date" in quote or "day" in quote or "time" in quote)
        and len(quote.split()) < _FINDS
        and _A_DATE.search(quote) is not None
    )


def _at_its_meeting(due: Due, setting: Setting) -> Due:
    """Take a day or month for the meeting in it.

    A day on which the body is known to meet is its meeting; a month is where the deed is a meeting's business, or
    something is put off or brought to it ("for November").
    """
    deed, minutes = setting.deed, setting.minutes
    if due.kind != "date" or due.date is None or len(due.date) < _MONTH or due.rule in _OF_MEETINGS:
        return due
    meets = due.date == minutes.next_meeting or due.date in minutes.coming_meetings
    if meets and deed is not None and deed.verb in _TALKED_OVER and (due.text or "").startswith("for "):
        return Due(due.text, "meeting", due.date, "the day of a meeting")  # "be added for 7 December"
    listed = len(due.date) > _MONTH and _ON_THE_LIST.search(setting.candidate.quote.text) is not None
    if listed and (due.text or "").startswith("on "):
        return Due(due.text, "meeting", due.date, "on the list of a meeting")
    goes_there = deed is not None and deed.verb in _GOING
    if meets and not goes_there and _ON_THE_DAY.match(due.text or "") and not _elsewhere(setting, due):
        return Due(due.text, "meeting", due.date, "the day of a meeting")
    talked_over = deed.verb in _TALKED_OVER if deed is not None else _TALKS_OVER.search(setting.candidate.quote.text)
    if not (talked_over or _is_paper_for(setting, due)) or not _OF_THE_MONTH.match(due.text or ""):
        return due
    if _is_of_a_magazine(setting, due):
        return due
    known = known_meeting_in(due.date or "", minutes) if len(due.date or "") == 7 else minutes.next_meeting
    if known is not None and not known.startswith(due.date or ""):
        return due
    return due if known is None else Due(due.text, "meeting", known, "in the month of a meeting")


def _is_paper_for(setting: Setting, due: Due) -> bool:
    """Say whether something is to be written for a month: "will set it out in a note for May"."""
    if due.text is None or not due.text.startswith("for "):
        return False
    at = setting.text.find(due.text, setting.candidate.quote.start, setting.end + _FAR)
    return at >= 0 and _PAPER.search(setting.text[max(0, at - 50) : at]) is not None


def _is_of_a_magazine(setting: Setting, due: Due) -> bool:
    """Say whether a month is that of an issue: "to go in the February |magazine"."""
    at = setting.text.find(due.text or "", setting.candidate.quote.start, setting.end + _FAR)
    return at >= 0 and _MAGAZINE.match(setting.text, at + len(due.text or "")) is not None


def _elsewhere(setting: Setting, due: Due) -> bool:
    """Say whether a day is that of some other meeting: "at the site meeting on the 22nd"."""
    quote = setting.candidate.quote
    at = setting.text.find(due.text or "", quote.start, setting.end + _FAR)
    return at >= 0 and _SITE_MEETING.search(setting.text[max(0, at - 40) : at]) is not None


def _most_telling(dues: list[Due]) -> Due:
    """Return the first with a date; but "after Easter (possibly the 27 June meeting)" is due at that meeting."""
    first = next((due for due in dues if due.date), dues[0])
    season = len(first.date or "") == len("2019")  # "meet over the summer and have a draft for the October meeting"
    named = [due for due in dues if due.kind == "meeting" and due.date and (season or len(due.date) == 10)]
    return named[0] if first.kind == "date" and named and len(first.date or "") < 10 else first


def _with_annual_meeting(due: Due, minutes: Minutes, text: str) -> Due:
    """Add the date of an annual meeting where the same minutes name it elsewhere."""
    if due.rule != "annual meeting" or due.date is not None or minutes.date is None:
        return due
    name = re.search(r"annual[\w\s’']*|agm|apm", due.text or "", re.IGNORECASE)
    named = _ANNUAL.get(name[0].lower(), re.escape(name[0].strip())) if name else r"(?!)"
    for match, _ in zip(
        re.compile(named, re.IGNORECASE).finditer(text, minutes.start, minutes.end), range(20), strict=False
    ):
        before = text[max(minutes.start, match.start() - 60) : match.start()].rsplit("\n", maxsplit=1)[-1]
        after = text[match.end() : match.end() + 80].split("\n\n", maxsplit=1)[0]
        beside = [*find_dates(after, minutes.date), *reversed(find_dates(before, minutes.date))]
        if beside and beside[0].date > minutes.date:
            return Due(due.text, due.kind, beside[0].date, due.rule)
    return due


def _read_margin(candidate: Candidate, minutes: Minutes) -> Due | None:
    """Read a due column: the words as printed, with a bare date or month read as a deadline."""
    words = " ".join(candidate.passage.margin_due.split()).strip(" -–—.")
    if not words:
        return split_margin(candidate.passage.margin, minutes)[1]
    due = when_printed(words, minutes)
    if due is not None:
        return due
    whens = find_whens(words, 0, len(words), minutes, free_standing=True)
    if whens:
        return Due(words, whens[0].due.kind, whens[0].due.date, whens[0].due.rule)
    dates = find_dates(words, minutes.date, months=True)
    if dates:
        return Due(words, "meeting" if dates[0].date == minutes.next_meeting else "date", dates[0].date, "due column")
    return Due(words, "none", None, "due column") if re.search(r"[a-z]{3}", words, re.IGNORECASE) else None


def _regions(setting: Setting) -> list[tuple[int, int]]:
    """Return the stretches of text to read, most telling first."""
    candidate, text = setting.candidate, setting.text
    quote, sentence, lead = candidate.quote, candidate.sentence, candidate.passage.lead
    regions = [(quote.start, setting.end)]
    after = min(sentence.end, quote.end + _FAR)
    if after > quote.end and not quote.text.rstrip().endswith((";", ".")):
        regions.append((quote.end, quote.end + _own_part(text[quote.end : after])))
    if _TO_WHICH.match(quote.text):
        regions.append((max(sentence.start, quote.start - _BACK), quote.start))
    if _is_for_the_agenda(setting) and quote.start > sentence.start:
        regions.append((max(sentence.start, quote.start - _BACK), quote.start))
    if _is_for_the_agenda(setting) or _is_to_do(setting) or _finds_a_date(setting):
        before = split_sentences(text, max(candidate.passage.start, sentence.start - _FAR), sentence.start)
        regions.extend(before[-1:])
    after_sentence = _ACTION_BESIDE.match(text, sentence.end)
    if after_sentence:
        regions.append(after_sentence.span("said"))
    if lead is not None and candidate.passage.zone != "action" and not quote.start <= lead[0] < quote.end:
        sentences = split_sentences(text, max(lead[0], lead[1] - _FAR), lead[1])
        if sentences and _governs(text[sentences[-1][0] : lead[1]]):
            regions.append((sentences[-1][0], lead[1]))
    above = _line_above(candidate, text)
    if above is not None:
        regions.append(above)
    return regions


def _governs(sentence: str) -> bool:
    """Say whether a sentence above a list governs its entries; the title of an item does not."""
    return _GOVERNS.search(sentence) is not None and _IS_TITLE.match(sentence) is None


def _line_above(candidate: Candidate, text: str) -> tuple[int, int] | None:
    """Return the line that opens the list which a candidate is an entry of: "Before 1 June:", or None."""
    start = candidate.passage.start
    first = text.rfind("\n", 0, start) + 1
    if not text[first:start].strip() and not candidate.passage.labels:
        return None
    floor = max(candidate.item.start, start - _FAR)
    end = first
    while end > floor:
        at = max(text.rfind("\n", floor, end - 1) + 1, floor)
        line = text[at:end]
        if line.strip() and not _ENTRY.match(line):
            opens = line.rstrip(" *_\n").endswith((":", ":-", ":–"))
            return (at, end) if opens and "defer" not in line.lower() else None  # that is what it waits for
        end = at
    return None


def _own_part(rest: str) -> int:
    """Return how much of the words after a quote still belongs to its deed: up to another deed."""
    other = _OTHER_CLAUSE.search(rest)
    end = other.start() if other else len(rest)
    for match in _FURTHER_DEED.finditer(rest, 0, end):
        verb = match["verb"]
        if is_base(verb) and verb not in _REPORTS and not (verb == "make" and _RECOMMENDS.match(rest, match.end())):
            return match.start()
    return end


#: Where else to look when neither the words nor what governs them say when: the first answer counts.
_BESIDE = (_of_the_list, of_the_event, deadline_beside, at_the_meeting_after, done_after)
