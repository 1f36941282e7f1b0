"""Who presents an item by its layout: named in its title, in a heading within it, or in a list of speakers."""

import re

from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.model import Introduction, Person
from ccpi_actions.minutes.people.listed import people_in
from ccpi_actions.minutes.people.names import POST_NOUN, TITLE
from ccpi_actions.minutes.people.speakers import completed, holders_of, speakers_in

#: "Clerk's report", "5.2 Footpaths Officer's written report": of titles and lines in small letters.
_REPORT_OF = re.compile(
    r"(?P<who>chair(?:man|person|woman)?|(?:town |parish )?clerk|mayor|leader|treasurer|handyman|warden|tree warden"
    r"|engineer|secretary|superintendent|foreman|ranger|caretaker|surveyor|bookings? secretary"
    r"|footpaths? officer|county councillor|(?:district|borough) councillor)[’'`]?s?[’'`]? (?:verbal "
    r"|written )?report"
)
#: "Winter gritting (Head of Works)"
_TITLE_BRACKET = re.compile(rf"\((?P<who>(?:the )?[^()]{{0,90}}\b{POST_NOUN}\b[^()]{{0,60}})\)\s*$")
#: "Winter gritting [Officer contact: Ann Brook, Works]"
_TITLE_CONTACT = re.compile(
    r"[\[(](?:officer contact|contact officer|contact|lead officer|report author|author)\s?:\s?"
    r"(?P<who>[^\[\]()]{3,120})",
    re.IGNORECASE,
)
#: "District report - Cllr Vane"
_TITLE_DASH = re.compile(
    rf"\breports?\s*[–-]\s*(?P<who>(?:(?:{TITLE})\.?\s)?[A-Z][\w.]*(?:\s[A-Z][\w’'-]+){{0,2}})\s*$", re.IGNORECASE
)
#: "Highways – Cllr Vane" as a heading; who proposed or sent apologies has no matter of his own.
_HEADING_DASH = re.compile(
    r"(?!(?i:propos|second|resol|agreed|action|apolog|present|absent|chair|clerk|vice|in favour|signed|vote))"
    r"[A-Z][^.;:!?–]{2,45}\s[–-]\s(?P<who>[^–.;:!?]{3,40})"
)
#: A line that a list of those who speak to the item follows.
_OPENS_LIST = re.compile(
    r"(?:.{0,200}\b)?(?:the following (?:\w+ ){0,3}(?:(?:officers?|speakers?|people|representatives?|guests?|witnesses"
    r"|attendees)\b|(?:joined|attended|introduced|addressed|(?:were|was) (?:present|in attendance)))\b.{0,160}"
    r"|witnesses|speakers|officers in attendance|presenters?)\s*:\s*$",
    re.IGNORECASE,
)
LONGEST_HEADING = 90
_LONGEST_SPEAKER = 160
#: A heading with a name in its margin has no more words.
_MOST_WORDS = 5


def named_in_title(title: str, known: list[Person]) -> list[Person]:
    """Return whom the title of an item names as its presenters, completed from those ``known``; often nobody."""
    report = _REPORT_OF.search(title.lower()) if _says_report(title) else None
    if report:
        return holders_of(report["who"].capitalize(), known)
    contact = _TITLE_CONTACT.search(title) if ":" in title else None
    if contact:
        return [completed(person, known) for person in people_in(contact["who"], "officer")]
    bracket = _TITLE_BRACKET.search(title) if "(" in title else None
    if bracket:
        return holders_of(bracket["who"], known)
    dash = _TITLE_DASH.search(title) if "–" in title or "-" in title else None
    return speakers_in(dash["who"], known) if dash else []


def named_in_heading(line: Line, known: list[Person]) -> Introduction | None:
    """Read a heading inside an item: "5.2 Clerk's Report", or a section with a name behind a dash or in its margin."""
    text = line.text
    if len(text) > LONGEST_HEADING or not (line.margin or _says_report(text) or " – " in text or " - " in text):
        return None
    report = _REPORT_OF.match(text.lower()) if _says_report(text) else None
    if report:
        return Introduction(line.start, holders_of(report["who"].capitalize(), known), "report of")
    named = _HEADING_DASH.fullmatch(text.strip())
    people = speakers_in(named["who"], known) if named is not None else []
    if people and all(person in known for person in people):
        return Introduction(line.start, people, "name in a heading")
    if line.margin and line.label and len(text.split()) <= _MOST_WORDS and not text.endswith("."):
        people = [person for person in known if person.initials and person.initials in re.split(r"\W+", line.margin)]
        if people:
            return Introduction(line.start, people, "margin of a heading")
    return None


def opens_speakers(text: str) -> bool:
    """Say whether a list of speakers follows a line: "The following officers attended for this item:"."""
    return text.endswith(":") and _OPENS_LIST.match(text) is not None


def named_in_list(line: Line, known: list[Person]) -> list[Person]:
    """Return the people of a line in a list of speakers; nobody where the line says more, which ends the list."""
    if len(line.text) > _LONGEST_SPEAKER or line.text.rstrip().endswith((".", ":")):
        return []
    return [completed(person, known) for person in people_in(line.text, "officer")]


def _says_report(text: str) -> bool:
    return "eport" in text or "EPORT" in text
