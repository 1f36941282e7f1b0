"""Who was there: present, in attendance, apologies, and who was in the chair."""

import re
from typing import Literal

import msgspec

from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.model import Person
from ccpi_actions.minutes.people.listed import people_in
from ccpi_actions.minutes.people.names import NAME, Role, is_name
from ccpi_actions.minutes.people.roll_labels import LABELLED, Where, meaning_of


class _Place(msgspec.Struct, frozen=True):
    """Where the names after a label go: which list of the roll, their role, and the post that the label gives."""

    where: Where | Literal["distribution"]
    role: Role
    post: str = ""


#: Labels of an attendance block, tried in this order; what they leave is told by ``roll_labels``.
_LABELS: tuple[tuple[_Place, re.Pattern[str]], ...] = (
    (
        _Place("apologies", "member"),
        re.compile(
            r"apologies(?: for absence)?(?: received)?(?: from| were received from)?\b\s*[:–-]?\s*", re.IGNORECASE
        ),
    ),
    (
        _Place("attending", "officer"),
        re.compile(
            r"(?:also )?(?:officers?(?: in attendance| present)?|in attendance|also (?:present|in attendance"
            r"|attending)|attending|staff|advisers?|invited|speakers?)"
            r"\s*[:–-]+\s*-?\s*|(?:also )?in attendance\b\s*|also present\b\s*",
            re.IGNORECASE,
        ),
    ),
    (
        _Place("attending", "clerk", "Clerk"),
        re.compile(r"(?:parish |town |council )?clerk\s*[:–-]+\s*-?\s*", re.IGNORECASE),
    ),
    (
        _Place("attending", "guest"),
        re.compile(
            r"(?:members of the public|public(?: members)?|guests?|observers?|press)\b\s*[:–-]*\s*", re.IGNORECASE
        ),
    ),
    (_Place("distribution", ""), re.compile(r"distribution\s*:\s*", re.IGNORECASE)),
    (
        _Place("chair", "chair"),
        re.compile(r"(?:in the )?chair(?:man|person)?\s*[:–-]+\s*-?\s*(?:cllr\b)?(?=\S)", re.IGNORECASE),
    ),
    (
        _Place("present", "member"),
        re.compile(
            r"(?:(?:those |members |councillors? |committee members |board members )?(?:present|attending"
            r"|attendance)\b(?:\s*\([^)]*\))?\s*[:–-]*\s*-?\s*)"
            r"|(?:county |borough |district |parish |town )?(?:councillors?|cllrs?|members?)\s*[:–-]+\s*",
            re.IGNORECASE,
        ),
    ),
)
_ANYWHERE = re.compile(
    r"\s{2,}(?=(?:Apologies|Chair|Distribution|In attendance|Officers|Clerk|Also present)\s*:)"
    r"|(?<=[.;])\s+(?=(?:Apologies|In attendance|Officers|Clerk|Also present|Also in attendance)\s*:)"
    r"|\n(?=[A-Z][a-z ]{2,25}:)"
)
_STAR_MEANS = re.compile(
    r"\*['”\"’)]*\s*(?:denotes|indicates|means|=|=\s)\s*(?:\w+\s){0,2}(?:attend|present)\w*\W*", re.IGNORECASE
)
_BILINGUAL = re.compile(r"\w[\w ]{2,30} / (?=(?:PRESENT|Present|APOLOGIES|Apologies|IN ATTENDANCE|In attendance)\b)")
_WRAPPED = re.compile(r",\s*\n\s*")
#: A full stop that parts people: "Ms A Cole. District Cllr Dunn", not that of a title.
_STOPS = re.compile(
    r"\.(?<=[a-z)A-Z][a-z)A-Z].)(?<!Cllr.)(?<!Cllrs.)(?<!Mr.)(?<!Mrs.)(?<!Ms.)(?<!Dr.)(?<!Messrs.)(?<!Rev.)(?<!Prof.)"
    r"(?<!Insp.)(?<!Sgt.)(?<!Hon.)(?<!Coun.)(?<!Capt.)(?<!Col.)(?<!Supt.)(?<!St.)(?<!Ald.)\s+(?=[A-Z])"
)
_OWN_MEMBER = re.compile(r"(?:cllr|councillor)\b", re.IGNORECASE)
_TOOK_CHAIR = re.compile(
    rf"(?P<name>{NAME})\s*(?:,[^,.]{{2,60}},)?\s+(?:took the Chair|in the Chair|was in the Chair"
    rf"|chaired the meeting|presided|opened the meeting)"
)
#: "Apologies were received from |A Brown", "Members welcomed the following speakers:".
_APOLOGIES_FROM = re.compile(r"^.{0,80}?\b(?:from|received|sent by|of)\b\s*:?\s*")
_PRESENT_AFTER = re.compile(r"welcomed|attend|present|speakers")
_MOST_ABSENT_LINES, _LONGEST_ABSENT, _LONGEST_NAMES = 12, 600, 400
#: A longer piece is no list of names.
_LONGEST_PIECE = 1500
_CHAIR_WORDS = ("the Chair", "chaired", "presided", "opened")


class Attendance(msgspec.Struct):
    """The people of a meeting."""

    present: list[Person] = []
    attending: list[Person] = []
    apologies: list[Person] = []
    chair: str | None = None


def read_attendance(lines: list[Line]) -> Attendance:
    """Read the lines of an attendance block, "Present:" first.

    Names go to those present until a label ("In attendance:", "Apologies:") sends them elsewhere.
    """
    attendance = Attendance([], [], [])
    place = _Place("present", "member")
    starred = any(_STAR_MEANS.search(line.text) for line in lines)
    for text in _unwrapped(lines):
        pieces = _pieces(_only_starred(_STAR_MEANS.sub("", text)) if starred else text)
        place = _read_piece(attendance, pieces[0], place)
        beside = place  # a second column speaks for its own line only
        for piece in pieces[1:]:
            beside = _read_piece(attendance, piece, beside)
    if attendance.chair is None:
        chairs = [person.name for person in [*attendance.present, *attendance.attending] if person.role == "chair"]
        attendance.chair = chairs[0] if chairs else None
    return attendance


def _pieces(text: str) -> list[str]:
    """Cut a line before each label in it: "Present: A Brook. Clerk: B Cole"."""
    pieces = _ANYWHERE.split(text) if ":" in text else [text]
    if not any(mark in text for mark in ":–-"):
        return pieces
    cut = []
    for piece in pieces:
        at = 0
        for label in LABELLED.finditer(piece, 1):
            if _printed_label(label):
                cut.append(piece[at : label.start()])
                at = label.start()
        cut.append(piece[at:])
    return cut


def _printed_label(label: re.Match[str]) -> bool:
    """Say whether words with a colon or dash after them are a label, and no name with its post beside it."""
    return meaning_of(label["label"]) is not None and not is_name(label["label"])


def _unwrapped(lines: list[Line]) -> list[str]:
    """Join a line of names that ends in a comma with the next."""
    texts: list[str] = []
    for line in lines:
        if texts and texts[-1].endswith(",") and ":" not in line.text:
            texts[-1] += f" {line.text}"
        else:
            texts.append(line.text.rstrip())
    return texts


def _only_starred(text: str) -> str:
    """Keep the names marked with a star in a roll of members, of whom the others were away."""
    label, colon, names = text.partition(":")
    if "*" not in text:
        return text
    kept = [name.strip(" *") for name in re.split(r"[,;]\s*|\n", names if colon else text) if "*" in name]
    return f"{label}: {', '.join(kept)}" if colon else ", ".join(kept)


def add_apologies(attendance: Attendance, lines: list[Line]) -> None:
    """Add the names in the passages of an item of apologies."""
    absent = True
    for line in lines[:_MOST_ABSENT_LINES]:
        head = line.text[:_LONGEST_ABSENT]
        if line.text.rstrip().endswith(":") and _PRESENT_AFTER.search(line.text):
            absent = False
        elif not absent:
            attendance.attending.extend(people_in(line.text, "officer"))
        else:
            names = _APOLOGIES_FROM.sub("", head, count=1) if "pologies" in line.text else head
            if len(names) < _LONGEST_NAMES:
                names = names.partition(".")[0] if " were " in names else names
                attendance.apologies.extend(people_in(names, "member"))


def chair_in(text: str) -> str | None:
    """Return who took the chair, where a sentence says so."""
    if "hair" not in text and "presided" not in text and "opened" not in text:
        return None
    head = text[:600]
    match = _TOOK_CHAIR.search(head) if any(word in head for word in _CHAIR_WORDS) else None
    return match["name"].strip() if match else None


def _read_piece(attendance: Attendance, piece: str, place: _Place) -> _Place:
    """Add the people of a piece to the list that its label names, else to that of ``place``; return that place."""
    words = _WRAPPED.sub(", ", piece.strip())
    if " / " in words:
        words = _BILINGUAL.sub("", words)
    label = next(((one, match) for one, form in _LABELS if (match := form.match(words))), None)
    if label is None and (label := _roll_label(words)) is not None and label[0].where == "chair":
        attendance.present.extend(people_in(words[label[1].end() :], "chair")[:1])
    if label is not None:
        named, match = label
        words = words[match.end() :]
        if named.where == "chair":
            people = people_in(words, "chair")
            attendance.chair = people[0].name if people else attendance.chair
            return place
        place = named
    if words and len(words) <= _LONGEST_PIECE:
        _add_people(attendance, words, place)
    return msgspec.structs.replace(place, post="")


def _roll_label(words: str) -> tuple[_Place, re.Match[str]] | None:
    """Read a label of any words before names, where it means something: "Voting members:", "Minute-taker –"."""
    label = LABELLED.match(words)
    meaning = meaning_of(label["label"]) if label is not None and _printed_label(label) else None
    return (_Place(*meaning), label) if label is not None and meaning is not None else None


def _add_people(attendance: Attendance, words: str, place: _Place) -> None:
    people = people_in(_STOPS.sub("; ", words), place.role)
    if place.post and people and not people[0].post:
        people[0] = msgspec.structs.replace(people[0], post=place.post)
    if place.where == "attending" and place.role == "officer" and not attendance.present:
        # minutes that list members under "In attendance"
        attendance.present.extend(person for person in people if _OWN_MEMBER.match(person.name))
        people = [person for person in people if not _OWN_MEMBER.match(person.name)]
    if place.where == "present":
        for person in people:
            official = person.role in {"clerk", "officer"}
            (attendance.attending if official else attendance.present).append(person)
    elif place.where == "attending":
        attendance.attending.extend(people)
    elif place.where == "apologies":
        attendance.apologies.extend(people)
