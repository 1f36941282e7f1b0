"""The title of an item, set apart from what was said in the same line."""

import re

from ccpi_actions.minutes.lines.line import Line, clean_title
from ccpi_actions.minutes.titles import GLUED_CAPITALS, is_standing, kind_of

#: A title is no longer; of a longer line, twice as much may be a title and the begin of its first sentence.
_LONGEST = 160
_MOST_WORDS, _MOST_WORDS_BEFORE_DASH = 14, 7
SENTENCE_ENDS = (".", ";", "!", "?", ",")
#: "Roads: |the report was noted", "Roads. |The report was noted", "Roads    |The report", "Roads - |no report".
BEFORE_COLON = re.compile(r"(?P<title>[^:.;]{3,110}?)\s*:\s*[-–—]*\s*(?=\S)")
_BEFORE_STOP = re.compile(
    r"(?P<title>[^.:;]{3,90})\.(?<!\bMr.)(?<!\bMrs.)(?<!\bMs.)(?<!\bDr.)(?<!\bCllr.)(?<!\bCllrs.)(?<!\bRev.)(?<!\bSt.)"
    r"\s+(?=[A-Z“\"]|\d\d/\d)"
)
_BEFORE_GAP = re.compile(r"(?P<title>\S[^\n]{2,90}?)(?:\s{3,}|\n)(?=[A-Z“\"])")
_BEFORE_DASH = re.compile(r"(?P<title>[^.:;–-]{3,60})\s[–-]\s(?=\S)")
#: "Clerk to write", "Cllr Vane will ask"; most lines lack the words.
_TASK = re.compile(
    r"\b(?:Clerk|Chair(?:man)?|Cllrs?\.? [\w .]{2,30}|Councillor [\w .]{2,30}|[A-Z]{2,3}) (?:to|will|would"
    r"|is to|agreed)\b"
)
_TASK_WORDS = (" to", " will", " would", " agreed")
_VERB = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|be|been|reported|agreed|noted|resolved|requested|asked)\b"
)
#: What became of an item, said without a verb of its own: "Format of the budget: Deferred to next meeting".
_OUTCOME = re.compile(
    r"(?:deferred|adjourned|postponed|withdrawn|approved|adopted|received|accepted|carried forward|held over|ongoing|"
    r"in hand|none|nil|nothing|no (?:update|report|change|news)|awaiting|not yet)\b",
    re.IGNORECASE,
)


def split_title(line: Line) -> tuple[str, Line | None]:
    """Split a line that begins an item.

    Out: the title ("" where the line has none), and the rest of the words as a line without label, or None.
    """
    text = line.text
    if line.paragraph.kind == "heading" and len(text) <= 2 * _LONGEST:
        return clean_title(text), None
    capitals = GLUED_CAPITALS.match(text)
    if capitals and capitals.end() < len(text) and not text.startswith(("RESOLVED", "AGREED")):
        return _split_at(line, capitals)
    if len(text) <= _LONGEST and not text.rstrip().endswith(SENTENCE_ENDS) and not has_task(text):
        outcome = _before_outcome(text)
        return _split_at(line, outcome) if outcome is not None else (clean_title(text), None)
    sentence = _before_sentence(text)
    if sentence is not None:
        return _split_at(line, sentence)
    if kind_of(text) != "business" and len(text) <= _LONGEST:
        return clean_title(text).rstrip("."), _rest_of(line, 0)
    dash = _BEFORE_DASH.match(text)
    if dash and len(dash["title"].split()) <= _MOST_WORDS_BEFORE_DASH and not has_verb(dash["title"]):
        return _split_at(line, dash)
    return "", _rest_of(line, 0)


def has_verb(text: str, start: int = 0) -> bool:
    """Say whether a text has, from ``start`` on, one of the verbs by which minutes tell things: "was", "agreed"."""
    return _VERB.search(text, start) is not None


def has_task(text: str) -> bool:
    """Say whether a line tells somebody to do something: "Clerk to write"."""
    for word in _TASK_WORDS:
        if word in text:
            return _TASK.search(text) is not None
    return False


def _before_outcome(text: str) -> re.Match[str] | None:
    """Find the title of a short line that says what became of the item too: "Roads: the report was noted"."""
    colon = BEFORE_COLON.match(text) if ":" in text else None
    if colon and (
        kind_of(colon["title"]) != "business" or has_verb(text, colon.end()) or _OUTCOME.match(text, colon.end())
    ):
        return colon
    gap = _BEFORE_GAP.match(text) if _has_gap(text) else None
    return gap if gap and (has_verb(text, gap.end()) or is_standing(gap["title"])) else None


def _before_sentence(text: str) -> re.Match[str] | None:
    """Find the title before the first sentence of a long line, parted from it by a colon, a gap or a full stop."""
    head = text[: 2 * _LONGEST]
    for form, there in ((BEFORE_COLON, ":" in head), (_BEFORE_GAP, _has_gap(head)), (_BEFORE_STOP, "." in head)):
        found = form.match(text) if there else None
        if found is None or len(found["title"].split()) > _MOST_WORDS or has_task(found["title"]):
            continue
        is_sentence = form is _BEFORE_STOP and has_verb(found["title"]) and kind_of(found["title"]) == "business"
        if not is_sentence:
            return found
    return None


def _has_gap(text: str) -> bool:
    return "\n" in text or "  " in text or "\t" in text


def _split_at(line: Line, found: re.Match[str]) -> tuple[str, Line]:
    return clean_title(found["title"]), _rest_of(line, found.end())


def _rest_of(line: Line, offset: int) -> Line:
    rest = Line(line.start + offset, line.end, line.text[offset:], line.paragraph, line.start + offset, first=False)
    rest.margin, rest.margin_due = line.margin, line.margin_due
    return rest
