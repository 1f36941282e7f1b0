"""Lines divided into items of business, each with its number and title."""

import re

import msgspec

from ccpi_actions.minutes.lines import Line, clean_title
from ccpi_actions.minutes.model import ItemKind
from ccpi_actions.minutes.numbering import item_numbers
from ccpi_actions.minutes.parts import is_meeting_heading
from ccpi_actions.minutes.people.names import is_name, is_titled
from ccpi_actions.minutes.record_lines import closes_meeting, is_subhead, lists_people
from ccpi_actions.minutes.tables import PRINTED
from ccpi_actions.minutes.titles import GLUED_CAPITALS, is_standing, kind_of

_TITLE_MOST = 160
_SHORT_TITLE = 70
_LONGEST_UNNUMBERED = 90
_ENDS = (".", ";", "!", "?", ",")
_TITLE_COLON = re.compile(r"(?P<title>[^:.;]{3,110}?)\s*:\s*[-–—]*\s*(?=\S)")
_TITLE_STOP = re.compile(
    r"(?P<title>[^.:;]{3,90})\.(?<!\bMr.)(?<!\bMrs.)(?<!\bMs.)(?<!\bDr.)(?<!\bCllr.)(?<!\bCllrs.)(?<!\bRev.)(?<!\bSt.)"
    r"\s+(?=[A-Z“\"]|\d\d/\d)"
)
_TITLE_GAP = re.compile(r"(?P<title>\S[^\n]{2,90}?)(?:\s{3,}|\n)(?=[A-Z“\"])")
_TITLE_DASH = re.compile(r"(?P<title>[^.:;–-]{3,60})\s[–-]\s(?=\S)")
#: Items under which no business stands.
_PROCEDURAL = frozenset({"apologies", "declarations", "exclusion", "minutes"})
_MOST_WORDS = 6
_LEAST_STANDING = 2
#: Kinds of items that may stand without a number among numbered ones.
_UNNUMBERED = frozenset(
    {
        "next meeting",
        "public",
        "exclusion",
        "apologies",
        "declarations",
        "matters arising",
        "planning",
        "finance",
    }
)
_UNNUMBERED_WORDS = re.compile(
    r"(?:police|any other (?:urgent )?business|a\.?o\.?b\b|open (?:session|forum)|code of conduct"
    r"|(?:(?:summary|list|schedule|table) of (?:agreed )?actions?|actions? (?:log|list|summary|points|table|sheet))"
    r"\W*$)",
    re.IGNORECASE,
)
#: Labels within a heading or an item that are no titles.
_NO_ITEM = re.compile(
    r"(?:date|time|venue|place|location|chair\w*|clerk|meeting|actions?|ap ?\d*|resolved|agreed|decisions?"
    r"|proposed|seconded|note|signed|members|councillors|committee|officers?|in attendance|minute[- ]?taker|draft"
    r"|tel|email)\b[^:]{0,30}:",
    re.IGNORECASE,
)
_ROW_STYLES = frozenset({"action", PRINTED})
_TASK = re.compile(
    r"\b(?:Clerk|Chair(?:man)?|Cllrs?\.? [\w .]{2,30}|Councillor [\w .]{2,30}|[A-Z]{2,3}) (?:to|will|would"
    r"|is to|agreed)\b"
)
#: Titles of the roll, and lines of a heading.
_ROLL_TITLE = re.compile(r"(?:members of the )?public(?: members)?\W*\d*\s*$|(?:present|apologies)\W*$", re.IGNORECASE)
_NAMES_MEETING = re.compile(
    r"\b(?:19|20)\d\d\b|\d (?:am|pm)\b|\b(?:Council|Committee|Board|Panel|Cabinet|Hall)\b\W*$|^Meeting\b"
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
#: Sums of money, proposers and two sentences in one are no titles.
_NO_TITLE = re.compile(r"£|\b(?:proposed|proposer|seconded|seconder|2nd)\b|\w{3}\. [A-Z]", re.IGNORECASE)


class Division(msgspec.Struct):
    """An item while it is put together: its title's place, and its lines without the title."""

    number: str | None
    title: str
    kind: ItemKind
    start: int
    end: int
    lines: list[Line]
    #: Stands before the first item: what was said at the opening.
    opening: bool = False


def divide(lines: list[Line], start: int, end: int) -> tuple[int, list[Division]]:
    """Divide the lines of a part into items.

    Out: the index of the line where the heading ends and business (or "Present:") begins, and the items in order. Items
    are found by their numbers; where there are none by titles, which are short lines above longer ones.
    """
    numbers = item_numbers(lines, start, end)
    people = next((index for index in range(start, min(end, start + 40)) if lists_people(lines[index].text)), start)
    first = min(numbers) if numbers else end
    starts: dict[int, str | None] = dict(numbers)
    colons = frozenset() if numbers else _colon_titles(lines, start, end)
    procedural = -1
    for index in range(start, end):
        if index in starts:
            procedural = index if kind_of(_words_of(lines, index, end)) in _PROCEDURAL else -1
            continue
        if numbers:
            if len(lines[index].text) > _LONGEST_UNNUMBERED:
                continue
            if _is_unnumbered_item(lines, index, first, numbers):
                starts[index] = None
                procedural = index if kind_of(lines[index].text) in _PROCEDURAL else -1
            elif 0 <= procedural < index - 1 and _breaks_off(lines, index, start, end):
                starts[index] = None
                procedural = index
        elif index in colons or (index > people and _is_title(lines, index, start, end)):
            starts[index] = None
    order = sorted(starts)
    divisions = []
    for place, index in enumerate(order):
        until = order[place + 1] if place + 1 < len(order) else end
        divisions.append(_division(lines, index, until, starts[index]))
    return (order[0] if order else end), divisions


def _words_of(lines: list[Line], index: int, end: int) -> str:
    """Return the words of a numbered line, or those below a number that stands alone."""
    return lines[index].text or (lines[index + 1].text if index + 1 < end else "")


def _breaks_off(lines: list[Line], index: int, start: int, end: int) -> bool:
    """Say whether a title without number ends an item of procedure, under which no business can stand."""
    text = lines[index].text
    if len(text) > _SHORT_TITLE or is_name(text) or is_titled(text) or lines[index].label:
        return False
    return text[-1:] != ")" and _is_title(lines, index, start, end)


def _colon_titles(lines: list[Line], start: int, end: int) -> frozenset[int]:
    """Find lines of the form "Roads: the report was noted." where items have no numbers: two or more are standing."""
    found: list[int] = []
    standing = 0
    for index in range(start, end):
        line = lines[index]
        if line.label or line.bullet or line.cell or not line.first or ":" not in line.text[:_SHORT_TITLE]:
            continue
        match = _TITLE_COLON.match(line.text)
        if match is None or len(match["title"].split()) > _MOST_WORDS or not match["title"][0].isupper():
            continue
        if lists_people(line.text) or _NO_ITEM.match(line.text) or is_subhead(line.text):
            continue
        found.append(index)
        standing += is_standing(match["title"])
    return frozenset(found) if standing >= _LEAST_STANDING and len(found) > _LEAST_STANDING else frozenset()


def whole(lines: list[Line], start: int, end: int, number: str | None, title: str) -> Division | None:
    """Return the lines as one item, or None where there are none with words."""
    body = [line for line in lines[start:end] if line.text]
    if not body:
        return None
    return Division(number, title, kind_of(title), body[0].opens, body[-1].end, body)


def _division(lines: list[Line], index: int, until: int, number: str | None) -> Division:
    line = lines[index]
    body = [each for each in lines[index + 1 : until] if each.text or each.label]
    title = ""
    if not line.text.strip():
        if body and not body[0].label and not body[0].bullet and not is_subhead(body[0].text):
            title_line = body.pop(0)
            title, rest = _after_title(title_line)
            body = ([rest] if rest is not None else []) + body
    else:
        title, rest = _after_title(line)
        if rest is not None:
            body.insert(0, rest)
    kind = kind_of(title or line.text)
    last = body[-1].end if body else line.end
    return Division(number, title, kind, line.opens, max(last, line.end), body)


def _after_title(line: Line) -> tuple[str, Line | None]:
    """Split a line that begins an item into its title and the rest, a line without label, or None."""
    text = line.text
    if line.paragraph.kind == "heading" and len(text) <= 2 * _TITLE_MOST:
        return clean_title(text), None
    caps = GLUED_CAPITALS.match(text)
    if caps and caps.end() < len(text) and not text.startswith(("RESOLVED", "AGREED")):
        return clean_title(caps["title"]), _rest(line, caps.end())
    if len(text) <= _TITLE_MOST and not text.rstrip().endswith(_ENDS) and not _has_task(text):
        colon = _TITLE_COLON.match(text) if ":" in text else None
        if colon and (
            kind_of(colon["title"]) != "business"
            or _VERB.search(text, colon.end())
            or _OUTCOME.match(text, colon.end())
        ):
            return clean_title(colon["title"]), _rest(line, colon.end())
        gap = _TITLE_GAP.match(text) if _has_gap(text) else None
        if gap and (_VERB.search(text, gap.end()) or is_standing(gap["title"])):
            return clean_title(gap["title"]), _rest(line, gap.end())
        return clean_title(text), None
    head = text[: 2 * _TITLE_MOST]
    for form, there in ((_TITLE_COLON, ":" in head), (_TITLE_GAP, _has_gap(head)), (_TITLE_STOP, "." in head)):
        match = form.match(text) if there else None
        if match and len(match["title"].split()) <= 14 and not _has_task(match["title"]):
            if form is _TITLE_STOP and _VERB.search(match["title"]) and kind_of(match["title"]) == "business":
                continue
            return clean_title(match["title"]), _rest(line, match.end())
    kind = kind_of(text)
    if kind != "business" and len(text) <= _TITLE_MOST:
        return clean_title(text).rstrip("."), _rest(line, 0)
    dash = _TITLE_DASH.match(text)
    if dash and len(dash["title"].split()) <= 7 and not _VERB.search(dash["title"]):
        return clean_title(dash["title"]), _rest(line, dash.end())
    return "", _rest(line, 0)


def _has_gap(text: str) -> bool:
    return "\n" in text or "  " in text or "\t" in text


def _has_task(text: str) -> bool:
    """Say whether a line tells somebody to do something: "Clerk to write"."""
    for word in _TASK_WORDS:
        if word in text:
            return _TASK.search(text) is not None
    return False


def _rest(line: Line, offset: int) -> Line:
    rest = Line(line.start + offset, line.end, line.text[offset:], line.paragraph, line.start + offset, first=False)
    rest.margin, rest.margin_due = line.margin, line.margin_due
    return rest


def _is_unnumbered_item(lines: list[Line], index: int, first: int, numbers: dict[int, str]) -> bool:
    """Say whether a line without number opens an item among numbered ones: "Police matters:", "Public forum"."""
    line = lines[index]
    text = line.text
    if not text or line.label or line.bullet or not text[0].isupper() or text.endswith(_ENDS):
        return False
    kind = kind_of(text)
    if kind not in _UNNUMBERED and not (index >= first and _UNNUMBERED_WORDS.match(text)):
        return False
    if line.cell or line.paragraph.style in _ROW_STYLES or (index + 1 in numbers and not text.endswith(":")):
        return False
    if index and not lines[index - 1].text and lines[index - 1].label:
        return False  # the title of the number that stands alone before it
    if is_subhead(text) or lists_people(text) or closes_meeting(text):
        return False
    if text.rstrip().endswith(_ENDS) or _VERB.search(text):
        return False
    return index >= first or (kind == "public" and index + 1 < len(lines))


def _is_title(lines: list[Line], index: int, start: int, end: int) -> bool:
    """Say whether a line is the title of an item where items have no numbers."""
    line = lines[index]
    text = line.text
    if (
        line.bullet
        or line.cell
        or not text
        or len(text) > 200
        or index + 1 >= end
        or line.paragraph.style in _ROW_STYLES
    ):
        return False
    if line.label and not (line.family == "decimal" and len(text) < 120):
        return False
    if (
        lists_people(text)
        or is_subhead(text)
        or closes_meeting(text)
        or (index - start < 8 and is_meeting_heading(text))
    ):
        return False
    if line.paragraph.kind == "heading":
        return line.paragraph.level > 1 or index > start + 3
    if (
        text.rstrip().endswith(_ENDS)
        or (text.endswith(":") and not is_standing(text) and (len(text) > _SHORT_TITLE or _VERB.search(text)))
        or not (text[0].isupper() or text[0].isdigit())
    ):
        return False
    following = lines[index + 1]
    if not line.first or (not following.first and index > start and not following.label):
        return False
    if index - start < 12 and _ROLL_TITLE.match(text):
        return False
    if is_standing(text) and len(text) < 100 and not _NO_TITLE.search(text):
        return True
    if len(text) < 3 or _has_task(text) or _NO_TITLE.search(text):
        return False
    substantial = (
        len(following.text) > 100
        or following.text.rstrip().endswith(".")
        or is_subhead(following.text)
        or bool(following.label)
    )
    return substantial and index > start and not _VERB.search(text) and not _in_heading(lines, index, start)


def _in_heading(lines: list[Line], index: int, start: int) -> bool:
    """Say whether a line is one of the first, which name body, date and place."""
    return index - start < 6 and _NAMES_MEETING.search(lines[index].text) is not None
