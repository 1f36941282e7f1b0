"""What bare words are about: "report it to Highways" needs the clause before it, or the title of its item."""

import re
from bisect import bisect_left

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deeds.deed import Deed
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.language.wording import clean, lower_first, subject_of, without_opening

# Words that mean what was said before.
_POINTING = re.compile(
    r"\b(?:it|them|these|they|this|those|him|the (?:above|same|matter|issue|item|former|latter))\b|\bthat$",
    re.IGNORECASE,
)
# Clauses that say how it was decided and not what.
_OPENS_EMPTY = re.compile(
    r"\W*(?:RESOLVED|AGREED|ACTION)\W*$|(?:it was|members|the committee) (?:agreed|resolved|noted)\b"
    r"|(?:I|we|you|and|or|but|to|agreed|all agreed|carried)\b"
    r"|(?:in the (?:meantime|interim|first instance|absence of)|at this (?:point|stage)|meanwhile|as a result)\b",
    re.IGNORECASE,
)
_ENDS_EMPTY = re.compile(
    r"\b(?:proposed|seconded|unanimous\w*|was agreed|were agreed|agreed (?:that|to)|resolved|suggested|decided|that"
    r"|and|to|was|were|by|the|as|of|would|will)\W*$"
    r"|\b(?:asked|requested|thanked|said|advised|stated|reported|confirmed|noted|explained|agreed)$",
    re.IGNORECASE,
)
# Clauses that bind somebody themselves: what another was given to do says nothing of this.
_BINDS = re.compile(
    r"(?:[\w.’'&-]+\s){1,5}(?:also\s)?(?:agreed|offered|undertook|volunteered|(?:was|were)\s(?:asked|instructed|requested))\sto\b"
    r"|(?:The\s)?[A-Z][\w.’'&-]+\s(?:[A-Z][\w.’'&-]+\s){0,2}to\s[a-z]"
)
# The words of an empty end are no longer than this.
_END = 40
_HOW_DECIDED = re.compile(
    r"\b(?:(?:proposed by|seconded by|unanimously|welcomed|prop)\b"
    r"|(?:agreed|supported|approved)\s+(?:by all|to this|this|unanimously)\b)"
)
# Part of each of these: asked first, for speed.
_SIGNS_OF_DECIDING = ("prop", "seconded", "unanim", "welcomed", "agreed", "supported", "approved")
# "Mr Vane advised that the gate was loose": the gate is what it is about.
_REPORTED = re.compile(
    r"^(?:[A-Z][\w.’'-]*\s+){1,5}(?:also\s+)?(?:advised|reported|noted|stated|said|explained|commented|mentioned"
    r"|added)\s+(?:that\s+)?"
    r"|^(?:it was|concern was|concerns were) (?:also )?(?:reported|noted|raised|queried|mentioned"
    r"|pointed out)\s+(?:that|about|over|regarding|whether)\s+"
    r"|^(?:with regards? to|in relation to|regarding|re)\s+",
    re.IGNORECASE,
)
# "Letter about the clock. Clerk to respond": to the letter about the clock.
_ANSWERING = frozenset({"respond", "reply"})
_TO_ANSWER = re.compile(r"(?:letter|email|e-mail|request|complaint|query|enquiry|correspondence)s?\b", re.IGNORECASE)
# Where one thing said ends and the next begins: a colon, a dash, the label of the next entry.
_PARTS = re.compile(r"[;:–]\s|\s-\s|(?:^|\s)(?:[a-z]|[ivx]{1,4})\.\s(?=[A-Z])|\*")
# What the clause before leaves at the end or beginning of one.
_JOINING = re.compile(r"\s(?:and|but|so|and (?:he|she|they|that))$")
_ALSO = re.compile(r"Also,?\s+")
_TITLES = ("Cllr", "Cllrs", "Mr", "Mrs", "Ms", "Dr")
_TITLE = re.compile(r"\s*\b(?:Cllrs?|Mrs?|Ms|Dr)$")
_LONG_WORD = re.compile(r"\w{4,}")
_LABEL = re.compile(r"^(?:[\W_]|\(?(?:[ivx]{1,5}|[a-z]|\d[\d./]*(?:[a-z]|[ivx]+)?)[.)]+\s?(?=\S))+", re.IGNORECASE)


def context_of(words: str, rest: str, deed: Deed, candidate: Candidate, text: str) -> str:
    """Return what bare words need to be understood: the clause or sentence before them, or the item's title."""
    count = len(words.split())
    pointing = _points(rest)
    if count > (11 if pointing else 8):
        return ""
    start = (deed.thing or deed.doer or deed).start
    floor = max(candidate.passage.start, start - 400)
    title = subject_of(candidate.item.title)
    if deed.rule == "imperative" or (count > 6 and not pointing):
        floor = start
    elif pointing and not text[floor:start].strip():
        floor = _before_passage(candidate)
    far = max(floor, start - 250)
    sentences = split_sentences(text, floor, start)
    for first, last in reversed(sentences):
        own = first >= candidate.sentence.start
        if not own and not pointing and count > 3:
            break
        if first < far:
            break
        clause = _last_clause(text[first : min(last, start)])
        if (title or count > 1) and not own and not pointing and _BINDS.match(clause):
            break
        if clause and (deed.verb in _ANSWERING and count == 1 and _TO_ANSWER.match(clause)):
            return f" to the {lower_first(clause)}"
        if clause:
            return f": {lower_first(clause)}"
        if not own and count > 2:
            break
    if title and not set(_LONG_WORD.findall(title.lower())) <= set(_LONG_WORD.findall(words.lower())):
        return f": {title}"
    return _told_at_length(sentences, start, text) if (pointing or count == 1) and not title else ""


def said_before(candidate: Candidate, start: int, text: str) -> str:
    """Return the clause before a place, after a colon, for words that point at it; "" where none stands near."""
    floor = max(candidate.passage.start, start - 400)
    if not text[floor:start].strip():
        floor = _before_passage(candidate)
    sentences = split_sentences(text, floor, start)
    for first, last in reversed(sentences):
        if first >= start - 250 and (clause := _last_clause(text[first : min(last, start)])):
            return f": {lower_first(clause)}"
    return _told_at_length(sentences, start, text)


def _told_at_length(sentences: list[tuple[int, int]], start: int, text: str) -> str:
    """Return the last sentence that says something, however long: the task is cut to its length anyhow."""
    for first, last in reversed(sentences[-2:]):
        clause = _last_clause(text[first : min(last, start)], longest=90)
        if clause:
            return f": {lower_first(clause)}"
    return ""


def _points(rest: str) -> bool:
    """Say whether words mean something said before; "them" after a noun of its own means that."""
    for match in _POINTING.finditer(rest):
        if not (match[0].lower() in {"they", "them", "these"} and len(rest[: match.start()].split()) > 2):
            return True
    return False


def _before_passage(candidate: Candidate) -> int:
    """Return where the passage before the candidate's begins."""
    passages = candidate.item.passages
    index = bisect_left(passages, candidate.passage.start, key=lambda passage: passage.start)
    return passages[index - 1].start if index else candidate.passage.start


def _says_nothing(clause: str) -> bool:
    """Say whether a clause tells how it was decided and not what, or is none."""
    if _OPENS_EMPTY.match(clause) or _ENDS_EMPTY.search(clause, max(0, len(clause) - _END)):
        return True
    low = clause.lower()
    return any(sign in low for sign in _SIGNS_OF_DECIDING) and _HOW_DECIDED.search(low) is not None


def _last_clause(before: str, longest: int = 24) -> str:
    """Return the last clause before a deed that says what the deed is about, of so many words at most, else ""."""
    for part in reversed(_PARTS.split(clean(before).rstrip(" ,;:–-"))):
        clause = _JOINING.sub("", without_opening(_LABEL, part).strip(" .,;:–-"))
        clause = without_opening(_ALSO, without_opening(_REPORTED, clause))
        if clause.endswith(_TITLES):
            clause = _TITLE.sub("", clause)
        if 3 <= len(clause.split()) <= longest and not _says_nothing(clause):
            return clause
    return ""
