"""Which council and body the heading of minutes or an agenda names."""

import re

from ccpi_actions.minutes.calendar.dates import MONTH
from ccpi_actions.minutes.names import BODY_NOUN, body_in, council_in, is_slip, names_parish, parish_in, tidy_name

#: How many lines of a heading name the council and the body, and how many of these stand with its date, before it.
FIRST, BESIDE = 12, 2
#: So many lines of a web page may say whose meeting or decision it is of.
_PAGE_LINES = 25
#: "Meeting: 14/11/2019 - Economy Panel (Item 6)", "Made at meeting: 17/02/2020 - Policy Committee".
MEETING_CODE = re.compile(
    r"(?:Meeting|Made at meeting|Decided at meeting"
    r"|Decision made at):?\s*\d{1,2}/\d{1,2}/\d{4}\s*[-–]\s*(?P<body>[^\n(]{3,140}?"
    r"(?:\s\((?![Ii]tem)[^)]*[a-z]{3}[^)]*\))?)"
    r"\s*(?:\((?:Item|item)\s*(?P<item>[^)]{1,12}?)\.?\)|$)"
)
#: "Body - Thursday, 9th November, 2023 10.00 am"; "Meeting of Body, Tuesday, 29th January, 2019 6.30 pm (Item 41.)".
_MEETING_LINE = re.compile(
    r"(?:(?:Meeting of|Agenda for|Minutes of|Minutes for"
    r"|Agenda and minutes for)\s+(?:the\s+)?)?(?P<body>[A-Z][^\n]{2,140}?)"
    r"(?:\s[-–]\s|,\s|\son\s|\s*\n)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
)
_LABELLED_BODY = re.compile(
    r"(?:meeting|committee|body|name of (?:meeting|committee))(?:\s*:\s*|\s{2,})(?P<body>[^\n]{3,120}?)\s*$",
    re.IGNORECASE,
)
_MAKER = re.compile(r"Decision Maker\s*:\s*(?P<body>[^\n]{3,140})")
_OF = re.compile(
    r"(?:(?:meeting|minutes) of (?:a |an |the )?(?:\w+ ){0,2}?(?:meeting of )?(?:the )?)(?P<body>[^\n,;:]{0,110}?\b"
    + BODY_NOUN
    + r"(?:\s\([^)]{2,60}\))?)"
    r"(?=\s*(?:meeting\b|held\b|to be\b|will be\b|on\b|at\b|in\b|,|:|$|\n|\s[-–]|convened|which|took))",
    re.IGNORECASE,
)
_BODY_HELD = re.compile(r"^(?P<body>[A-Z][^\n,;:]{2,110}?\b" + BODY_NOUN + r")\s+(?:meeting|minutes)\b", re.IGNORECASE)
_FULL_COUNCIL = re.compile(r"\b(?:full council|annual council|the council)\b|^council\s*[-–,]", re.IGNORECASE)
#: "Cabinet of Ambley District Council" names both.
_BODY_OF_COUNCIL = re.compile(
    rf"(?P<body>.*?\b{BODY_NOUN}) of (?:the )?"
    r"(?P<council>[A-Z].*\b(?:Council|Authority)|(?:London|Royal) Borough of .+)$"
)
_ANNUAL_PARISH = re.compile(
    r"\bannual (?:parish|town|community|assembly|village) (?:meeting|assembly)\b|\bannual assembly\b", re.IGNORECASE
)
_ANNUAL_COUNCIL = re.compile(
    r"annual (?:parish |town |community )?(?:council meeting|meeting of the (?:parish|town) council)", re.IGNORECASE
)
_PARISH_COUNCIL = re.compile(r"\b(?:Parish|Town|Community) Council\b")
_OF_A_COUNCIL = re.compile(r"\b(?:Committee|Panel|Group|Party|Board|Forum|Executive)\b")
#: What stands before the name of a body in a heading ("October meeting of the") and is a meeting's or a paper's; in set
#: phrases the same words are of the name: "Special Schools Panel", "Annual Accounts Committee", "May Fair Committee".
_BEFORE_BODY = re.compile(
    r"^(?:(?:the|their|our|a|an|agenda(?: for| of)?|meetings?(?: of)?|minutes of|report of|notes of|followed by"
    r"|ordinary|extraordinary|latest"
    r"|special(?!\s(?:educational|schools?|needs|projects?|interests?|areas?|responsibilit\w+|purposes?|expenses|events?"
    r"|constabulary)\b)"
    r"|annual(?!\s(?:accounts?|budget|canvass|review|governance|show|events?)\b)"
    r"|draft(?!\s(?:local|neighbourhood|plan|budget|accounts)\b)"
    r"|quarterly(?!\s(?:performance|monitoring|budget|review)\b)"
    r"|last(?!\smile\b)"
    rf"|{MONTH}(?!\s(?:town|parish|fair|day|festival|queen)\b))\s+)+",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"committee|board|group|panel|meeting", re.IGNORECASE)
#: A sentence: "Notice is hereby given that a meeting of the Board will be held".
_NO_NAME_IN = re.compile(r"\b(?:is|are|was|were|will|be|hereby|that)\b", re.IGNORECASE)
_IS_BODY = re.compile(rf"\b{BODY_NOUN}\b|\b(?:Meeting|Session|Cabinet|Decision)", re.IGNORECASE)
_DASH = re.compile(r"\s[-–]\s")
#: The parts of a web page's title: "Ambley Parish Council | Minutes".
_TITLE_BREAK = re.compile(r"\s[|–-]\s")


def find_body(texts: list[str], title: str) -> str | None:
    """Find the name of the body that met in the lines of a heading, or in the title of its file.

    What a web page says in so many words goes first, then a sentence or label of the heading, then a line that is
    nothing but a name, and last the title and whatever else names one.
    """
    head = texts[:FIRST]
    return (
        _named_by_page(texts[:_PAGE_LINES])
        or next(filter(None, map(_told_in, head)), None)
        or next((name for text in [*head, title] if (name := _alone_in(text))), None)
        or next(filter(None, map(_mentioned_in, [title, *head])), None)
    )


def _named_by_page(texts: list[str]) -> str | None:
    """Return the decision maker or the body of the meeting that a page of a council's site gives."""
    for text in texts:
        if match := _MAKER.search(text):
            return tidy_name(_DASH.split(match["body"])[0])
    for text in texts:
        if match := MEETING_CODE.search(text):
            return tidy_name(match["body"])
    return None


def _told_in(text: str) -> str | None:
    """Return the body that a line says met: "Minutes of the Fleet Committee held on", "Committee: Fleet"."""
    flat = " ".join(text.split())
    match = (
        (_OF.search(flat) if " of " in flat.lower() else None)
        or (_MEETING_LINE.match(flat) if "day" in flat else None)
        or _LABELLED_BODY.match(text)
    )
    return _body_named(match["body"]) if match else None


def _alone_in(text: str) -> str | None:
    """Return the body that a line consists of, unless that is the council itself."""
    name = _body_named(body_in(text) or "")
    return name if name and name != council_in(name) else None


def _mentioned_in(text: str) -> str | None:
    match = (_MEETING_LINE.match(text) if "day" in text else None) or _OF.search(text) or _BODY_HELD.match(text)
    return _body_named(match["body"]) if match else None


def _body_named(words: str) -> str | None:
    """Return the name of a body without what stands before it; None where the words name none."""
    name = tidy_name(_BEFORE_BODY.sub("", words.strip()))
    is_name = len(name) >= 4 and not _NO_NAME.fullmatch(name) and _IS_BODY.search(name) and not _NO_NAME_IN.search(name)
    return name if is_name else None


def find_council(texts: list[str], title: str) -> str | None:
    """Find the name of the council in a heading (what stands with its date is first), or in the title of its file."""
    lines = [*texts[:FIRST], title]
    named = [name for text in lines if names_parish(" ".join(text.split())) and (name := parish_in(text))]
    if named:  # a heading left from other minutes names another council once; the first wins of those named as often
        return _as_dated(max(named, key=named.count), named, texts)
    for text in lines:
        if name := parish_in(text):
            return name
    for text in [*texts[:FIRST], *_TITLE_BREAK.split(title)[::-1]]:
        if name := council_in(text):
            return name
    return None


def _as_dated(name: str, named: list[str], texts: list[str]) -> str:
    """Return the name as what stands with the date spells it: the title of a page is misprinted more often."""
    if named.count(name) > 1 or named == [name]:
        return name
    beside = (parish_in(text) for text in texts[: BESIDE + 1] if names_parish(" ".join(text.split())))
    alike = [one for one in beside if one and (is_slip(one.lower(), name.lower()) or one.lower() == name.lower())]
    return alike[-1] if alike else name


def settle_names(council: str | None, body: str | None, texts: list[str]) -> tuple[str | None, str | None]:
    """Return council and body where one name tells the other.

    A parish council meets as itself, a council's own meeting is that of the Council, and some bodies are printed with
    the council they are of.
    """
    head = " ".join(texts[:6])
    owned = _BODY_OF_COUNCIL.match(body or "")
    if owned:
        body = owned["body"]
        council = owned["council"] if council is None or council.startswith(body) else council
    if council and _PARISH_COUNCIL.search(council):
        if _ANNUAL_PARISH.search(head[:400]) and not _ANNUAL_COUNCIL.search(head):
            body = "Annual Parish Meeting"
        elif body is None or not _OF_A_COUNCIL.search(body):
            body = council
    elif council is None and body:
        council = council_in(body)
    if body is None and council and _FULL_COUNCIL.search(head):
        body = "Council"
    return council, body
