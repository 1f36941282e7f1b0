"""Where running text is to be cut: before numbers in sequence, RESOLVED, ACTION and the headings of minutes.

Copies of web pages lose line ends, and converters of PDF files put whole minutes into one paragraph. A number in the
middle of a paragraph is a label only when it continues a row ("… noted.2.Mr Hall", "…; (b) the scheme"), since the
sentences of minutes are full of other numbers.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from ccpi_actions.documents.model import Document, Paragraph
from ccpi_actions.minutes.lines.labels import read_label, roman_value, skip_bullet
from ccpi_actions.minutes.month_names import MONTH_NAME
from ccpi_actions.minutes.small import at_letters
from ccpi_actions.minutes.titles import is_standing

#: Where a paragraph may have to be cut: punctuation before what may be a label, or before a resolution, an action or a
#: note.
_TURNING = re.compile(
    r"[.;:,!?)”’\"\]–-](?=\s*+(?:[URDAP(&\d]|[a-z]{1,5}[.)]|and\s|or\s))(?!\n\n)(?=\s{0,4}+(?:(?:and|or|&)\s{0,4}+)?\(?(?P<label>(?:\d{1,2}|[a-z]|[ivxl]{2,5})[.)]\s{0,8}[\w“\"‘'(£\[])"
    r"|\s*+(?:UNANIMOUSLY |RESOLVED|Resolved|DECISION:|ACTION|Action|Post))"
)
_INNER = re.compile(
    r"[.;:,!?)”’\"–-]\s{0,4}(?:(?:and|or|&)\s{0,4})?(?P<label>\((?:\d{1,2}|[a-z]|[ivxl]{2,5})\)"
    r"|(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivxl]{2,5})[.)])"
    r"(?!e\.|m\.)(?=\s{0,8}[\w“\"‘'(£\[])"
)
#: The first of a row that goes on after a title in capitals: "LOCAL REPORTS i. Cllr Hill … ii. Cllr Vale …".
_AFTER_CAPITALS = re.compile(r"[A-Z][A-Z &/,’'–-]{4,80}\s(?P<label>\(?[ia][.)])\s")
_TURNS = re.compile(
    r"(?<=[.;:)”’\"\]])\s*(?=(?:(?:UNANIMOUSLY )?RESOLVED\b|Resolved ?(?:[:–-]|that\b|[1-9(]|to\b)|DECISION:"
    r"|ACTIONS?\b(?: POINTS?)?\s?[:–-]"
    r"|Actions?(?: points?)? ?:|Post[- ][Mm]eeting [Nn]ote))"
)
#: A decision by itself is no turn: its capitals head minutes of several kinds.
_TURN_WORDS = ("esolved", "RESOLVED", "ction", "ACTION", "eeting ")
_BULLETS = "·•§\uf0b7"
_BULLET_INSIDE = re.compile(rf"[{_BULLETS}](?=\s*[A-Za-z“\"‘'£(])")
_BEFORE_BULLET = re.compile(r"[.;:!?)a-z]")
#: A paragraph so long that holds three numbers in a row, each before a capital, has lost its line ends.
_RUNNING = 500
_SPACED = re.compile(
    r"[0-9](?<=\s.)(?:\d{0,2}(?P<dot>[.:])?|\d{0,3}/\d{2,4}[.:]?)(?P<gap>\s{1,4})(?=[A-Z“\"‘(])"
    rf"(?!(?:{MONTH_NAME}|Councillors|Members|Street|Road|Lane)\b)"
)
#: A title in capitals after a number without a dot.
_CAPITALS = re.compile(r"[A-Z]{3,}[ ,:–-][A-Z &/,’'–-]{4,}")
#: Headings that stand within a paragraph that has lost its line ends.
_HEADINGS = re.compile(
    r"[ \n\t](?=[A-Z]|in )(?<!\bThe.)(?=(?:PRESENT|Present|ATTENDANCE|Attendance|Those Attending|Councillors Present)"
    r"\s*(?:\([^()]{0,40}\))?\s?[:–-]"
    r"|Apologies(?: for [Aa]bsence)?\s?[:–-]|Minutes\s(?:of|from)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s[A-Z]"
    r"|(?:Also,? )?[Ii]n [Aa]ttendance:|(?:DRAFT |Draft )?(?:MINUTES|Minutes) (?:OF|of) (?:THE|the|[A-Z])"
    r"|Meeting [Hh]eld (?:on|at) "
    r"|(?:DATE|TIME|PLACE|VENUE|Venue|Date|Time|Minutes):\s|(?:The )?Chair(?:man|person|woman)? (?:welcomed|opened))"
)
#: The end of a heading that runs on into what was said: the date of the meeting, and its hour or number.
_HELD = re.compile(
    r"\b(?:[Mm]eeting|MEETING|[Hh]eld|HELD|Committee|Council|Board|Panel|Cabinet|Forum)\b[^.;]{0,100}?\b\d{1,2}(?:st|nd|rd|th)?,?\s"
    rf"(?:of\s)?{MONTH_NAME},?\s\d{{4}}"
    r"(?:,?\s(?:at\s|from\s|commencing\sat\s)?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?)?(?:\s\(Item\s\d{1,3}\.?\))?(?P<end>\s)"
    r"(?=[A-Z\d(•])(?!Venue)"
)
#: What councils' web pages print before each part of an item or a decision.
_PAGE_LABEL = re.compile(
    r"(?<=\s)(?:Decision Maker|Made at meeting|Decision published|Effective from|Decision status|Is Key decision\?"
    r"|Is subject to call in\?|Report author|Lead officer|Wards affected|Reasons for decision|Additional documents"
    r"|Supporting documents|Attachments|Contact|Minutes|Decisions?|Discussion|Recommendations?)\s?:\s"
    r"|(?<=\s)•?\s?Meeting of (?=[A-Z][^;()]{3,160}?\(Item \d)|(?<=\s)Meeting: (?=\d{1,2}/\d)"
)
_PAGE_LABEL_AT = at_letters(_PAGE_LABEL.pattern, "ACDEILMRSW•")
_PAGE_LABEL_LEAST = 2
#: Labels that minutes print too: alone they tell no web page, unless each item has its "Minutes:".
_PLAIN_LABEL = re.compile(r"(?:Minutes|Decisions?|Discussion|Recommendations?|Contact|Attachments)\b")
_PAGE_OPENS = ("Agenda item", "Issue - items at meetings", "Issue details", "Decision details")
_PART_ENDS = ("Minutes:", "Decision:", "Decisions:", "Discussion:")
#: "(Item 5)" behind the date of a meeting.
_ITEM_CODE = re.compile(r"\((?:Item|ITEM) \d{1,3}[a-z]?\.?\)")
_HEADING_REACH = 3000
_HEAD, _SHORT = 600, 150
#: So many numbers are a row, and as much of the words after one may be a title.
_LEAST_SPACED, _TITLE = 3, 60


class Signs(msgspec.Struct):
    """Where paragraphs start (offsets in the text) that may have to be cut, by what shows it."""

    labels: set[int]
    turns: set[int]
    bullets: set[int]
    #: Long ones, and those of a heading that are not short.
    long: set[int]


def signs_in(document: Document) -> Signs:
    """Find the paragraphs that may have to be cut, by one look at the whole text."""
    text, paragraphs = document.text, document.paragraphs
    starts = [paragraph.start for paragraph in paragraphs]
    long = {each.start for each in paragraphs if each.end - each.start > (_SHORT if each.start < _HEAD else _RUNNING)}
    signs = Signs(set(), set(), set(), long)
    for match in _TURNING.finditer(text):
        start = starts[bisect_right(starts, match.start()) - 1]
        (signs.turns if match["label"] is None else signs.labels).add(start)
    if not text.isascii() and any(mark in text for mark in _BULLETS):
        signs.bullets.update(starts[bisect_right(starts, match.start()) - 1] for match in _BULLET_INSIDE.finditer(text))
    return signs


def cuts_in(text: str, paragraph: Paragraph, signs: Signs) -> tuple[list[int], bool]:
    """Find where a paragraph is to be cut.

    Out: offsets in ``text``, ascending, and whether the paragraph is one that has lost its line ends altogether.
    """
    start, end = paragraph.start, paragraph.end
    cuts: list[int] = []
    if start in signs.labels:
        cuts += _labels_in_sequence(text, start, end, paragraph.label)
    if start in signs.turns:
        words = text[start:end]
        if any(word in words for word in _TURN_WORDS):
            cuts += [match.end() for match in _TURNS.finditer(text, start, end)]
    if start in signs.bullets:
        cuts += _before_bullets(text, start, end)
    if start < _HEAD and start in signs.long:
        cuts += _parts_of_page(text, start, end)
    running = False
    if end - start > _RUNNING:
        spaced = _spaced_in_sequence(text, start, end)
        running = len(spaced) >= _LEAST_SPACED
        if running or start < _HEADING_REACH:
            cuts += [match.end() for match in _HEADINGS.finditer(text, start, min(end, start + _HEADING_REACH))]
            if start < _HEAD and (held := _HELD.search(text, start, min(end, start + _HEAD))):
                cuts.append(held.start("end"))
        cuts += spaced
    elif start in signs.long:
        cuts += [match.end() for match in _HEADINGS.finditer(text, start, end)]
    return (sorted(set(cuts)) if cuts else cuts), running


def _parts_of_page(text: str, start: int, end: int) -> list[int]:
    """Return where the parts of a web page meet that have run together: title, meeting, labelled facts and minutes."""
    labels: list[re.Match[str]] = []
    for place in _PAGE_LABEL_AT.finditer(text, start, end):
        label = _PAGE_LABEL.match(text, place.start(), end)
        if label is not None and (not labels or label.start() >= labels[-1].end()):
            labels.append(label)
    if len(labels) < _PAGE_LABEL_LEAST or labels[0].start() - start > _HEAD:
        return []
    opened = next((words for words in _PAGE_OPENS if text.startswith(words + " ", start)), "")
    names = [label[0].strip() for label in labels]
    if not opened and all(map(_PLAIN_LABEL.match, names)) and names.count("Minutes:") < _PAGE_LABEL_LEAST:
        return []
    cuts = [match.start() for match in labels]
    cuts += [match.end() for match in labels if match[0].strip() in _PART_ENDS]
    if opened:
        cuts.append(start + len(opened))
    cuts += [match.end() for match in _ITEM_CODE.finditer(text, start, end)]
    return [cut for cut in cuts if start < cut < end]


def _before_bullets(text: str, start: int, end: int) -> list[int]:
    """Return where bullets stand within a paragraph, the space before them included."""
    cuts = []
    for match in _BULLET_INSIDE.finditer(text, start, end):
        place = match.start()
        while place > start and text[place - 1].isspace():
            place -= 1
        if place > start and _BEFORE_BULLET.match(text, place - 1):
            cuts.append(place)
    return cuts


class _SpacedNumber(NamedTuple):
    """A number with nothing but a space before it; ``row`` is what numbers of one row share: "/2015", "dot", "bare"."""

    place: int
    row: str
    value: int


def _spaced_in_sequence(text: str, start: int, end: int) -> list[int]:
    """Return where numbers stand that follow one another with nothing but a space before them."""
    found = list(_spaced_numbers(text, start, end))
    if not found:
        return []
    #: The last number of each row: at first that of the paragraph itself.
    last: dict[str, int] = {}
    opening = read_label(text, start, end)
    if opening is not None and opening.family == "slash":
        last[f"/{opening.text.rpartition('/')[2]}"] = opening.value
    elif opening is not None and opening.family == "decimal":
        last["dot" if text[opening.words - 2] in ".:" else "bare"] = opening.value
    rows: dict[str, list[int]] = {}
    final = {(one.row, one.value): one.place for one in found}
    for place, row, value in found:
        dated = row.startswith("/")
        goes_on = place < final.get((row, value + 1), 0) < final.get((row, value + 2), 0)
        begins = value == 1 or dated or goes_on
        if (row in last and value == last[row] + 1) or (row not in last and begins):
            last[row] = value
            rows.setdefault(row, []).append(place)
    enough = {row: 1 if row.startswith("/") else _LEAST_SPACED for row in rows}
    return sorted(place for row, places in rows.items() if len(places) >= enough[row] for place in places)


def _spaced_numbers(text: str, start: int, end: int) -> Iterator[_SpacedNumber]:
    """Yield numbers that may be those of items: with a year or a dot, or before standing business or capitals."""
    for match in _SPACED.finditer(text, start + 1, end):
        number, _, year = text[match.start() : match.start("gap")].rstrip(".:").partition("/")
        if year or match["dot"] or _is_titled(text, match.end()):
            row = f"/{year}" if year else "dot" if match["dot"] else "bare"
            yield _SpacedNumber(match.start(), row, int(number))


def _is_titled(text: str, start: int) -> bool:
    return is_standing(text[start : start + _TITLE]) or _CAPITALS.match(text, start) is not None


def _labels_in_sequence(text: str, start: int, end: int, own: str) -> list[int]:
    """Return where labels stand that continue the row of the label before, or begin a row that goes on."""
    found = []
    for match in _INNER.finditer(text, start, end):
        place = match.start("label")
        if text[match.start()] == "." and text[place] != "(" and _after_short_number(text, match.start(), place):
            continue
        found.append((place, match["label"]))
    first = read_label(own + " X", 0, len(own) + 2) if own else read_label(text, skip_bullet(text, start, end), end)
    last: dict[str, int] = {}
    titled = _AFTER_CAPITALS.match(text, first.words if first and not own else start, end)
    if titled:
        found.insert(0, (titled.start("label"), titled["label"]))
    if first is not None:
        last[_row(first.text if own else first.text + _closing(text, first.words))] = first.value
    return _in_rows(found, last)


def _in_rows(found: list[tuple[int, str]], last: dict[str, int]) -> list[int]:
    """Return the places of those labels that go on with a row, or begin one that goes on.

    In: each label's place and text, in order; by row, the value of the label that the paragraph itself has.
    """
    if len(found) < 2 and not last:
        return []
    keys = [[(_row(label, kind), _value(label, kind)) for kind in _kinds(label)] for _, label in found]
    seen_later: list[set[tuple[str, int]]] = [set() for _ in found]
    later: set[tuple[str, int]] = set()
    for index in range(len(found) - 1, -1, -1):
        seen_later[index] = (
            later if not keys[index] else {key for key in ((row, 2) for row, _ in keys[index]) if key in later}
        )
        later.update(keys[index])
    cuts = []
    for index, (place, _) in enumerate(found):
        for row, value in keys[index]:
            goes_on = row in last and value == last[row] + 1
            begins = value == 1 and (row, 2) in seen_later[index]
            if goes_on or begins:
                last[row] = value
                cuts.append(place)
                break
    return cuts


def _after_short_number(text: str, dot: int, place: int) -> bool:
    """Say whether the full stop before a label ends a short number: the label is then the rest of "3.2."."""
    if place != dot + 1 or dot == 0 or not text[dot - 1].isdigit():
        return False
    return not (dot >= 4 and text[dot - 4 : dot].isdigit())


def _closing(text: str, words: int) -> str:
    """Return the bracket or dot that closed a decimal label, which its text leaves out."""
    before = text[max(0, words - 12) : words].rstrip()
    return before[-1] if before and before[-1] in ".)" else ""


def _kinds(label: str) -> tuple[str, ...]:
    core = label.strip("().")
    if core.replace(".", "").isdigit():
        return ("dotted",) if "." in core else ("decimal",)
    if len(core) > 1:
        return ("roman",)
    return ("letter", "roman") if core in "ivxl" else ("letter",)


def _row(label: str, kind: str = "") -> str:
    """Return the key of the row a label belongs to: its kind and its brackets."""
    label = label.strip()
    shape = "()" if label.startswith("(") else label[-1:] if label[-1:] in ".)" else ""
    kind = kind or _kinds(label)[0]
    if kind == "dotted":
        return f"dotted{label.strip('().').rpartition('.')[0]}"
    return kind + shape


def _value(label: str, kind: str) -> int:
    core = label.strip("().")
    if kind == "letter":
        return ord(core[0]) - 96
    if kind == "roman":
        return roman_value(core)
    return int(core.rpartition(".")[2])
