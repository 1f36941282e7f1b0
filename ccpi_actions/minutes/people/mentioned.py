"""Who may answer for an item though no wording says that anybody presented it: the first officer whom it names."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.model import Introduction, Person
from ccpi_actions.minutes.people.names import TITLE, is_titled

#: Roles of those who come to report: members decide, and clerks are in every item.
_ROLES = frozenset({"officer", "guest"})
_NO_OFFICER = re.compile(r"\b(?:Councillor|Cllr|Alderman|Clerk|Chair)", re.IGNORECASE)
#: What stands before a surname that is somebody's: a title, a first name, an initial.
_CALLED = re.compile(rf"(?:(?:{TITLE})\.?|(?P<first>[A-Z][\w’'-]*)|[A-Z]\.)\s(?:[A-Z]\.?\s)?\Z")
#: "|The Works Manager| brought Members up to date". It begins with a letter, for a search stops at few of these.
_POST_SPEAKS = re.compile(
    r"[Tt](?<=\b.)he (?P<post>(?:[A-Z][\w&/-]*\s){0,4}?(?:Head|Director|Manager|Officer|Treasurer|Solicitor|Engineer"
    r"|Planner|Adviser|Accountant|Auditor|Actuary|Surveyor|Ranger|Executive|Secretary|Superintendent|Consultant|Co-?ordinator"
    r"|Lead)\b"
    r"(?:\s(?:of|for)\s(?:the\s)?[A-Z][\w&-]*(?:(?:,|\sand|\s&)?\s[A-Z][\w&-]*){0,4})?)"
    r"(?:\s\([^()]{2,40}\)|,[^,.;]{2,40},)?(?=\s(?:[a-z]+ly\s|then\s|also\s)?"
    r"(?:[a-z]+ed|said|told|gave|brought|spoke|drew|set|ran|went|led|took|felt|thought|showed|made|put)\b)"
)
_NEAR = 30
_FAR = 1200
_SHORTEST = 8
_SHORTEST_NAME = 3
_MOST = 60


def mentioned_in(lines: Sequence[Line], there: list[Person]) -> list[Introduction]:
    """Find the first officer named in an item, by name or by post, of those recorded as attending.

    In: the lines of the item, and the people at the meeting. Out: one Introduction from where the officer is named, or
    none. To be asked only of an item in which nobody is introduced. Of minutes that list neither officers nor a clerk,
    it is the first post that is said to have done something ("The Works Manager brought Members up to date").
    """
    finder = _finder(tuple(there))
    if finder is None:
        return _unlisted(lines) if all(person.role != "clerk" for person in there) else []
    pattern, called = finder
    for line in lines:
        for match in pattern.finditer(line.text, 0, _FAR):
            person = called[match[0]]
            if match[0] == _plain(person.post) or _is_called(line.text, match, person):
                return [Introduction(line.start, [person], "named in the item")]
    return []


def _unlisted(lines: Sequence[Line]) -> list[Introduction]:
    for line in lines:
        match = _POST_SPEAKS.search(line.text, 0, _FAR) if "he " in line.text else None
        if match is not None:
            return [Introduction(line.start, [Person("", match["post"], "officer")], "named in the item")]
    return []


def _plain(post: str) -> str:
    """Return a post without employer and brackets."""
    return post.partition(",")[0].partition("(")[0].strip()


def _is_called(text: str, match: re.Match[str], person: Person) -> bool:
    """Say whether a surname stands there as somebody's: after a title, an initial or the first name."""
    before = _CALLED.search(text, max(0, match.start() - _NEAR), match.start())
    return before is not None and (before["first"] is None or before["first"] in person.name)


@lru_cache(maxsize=16)
def _finder(there: tuple[Person, ...]) -> tuple[re.Pattern[str], dict[str, Person]] | None:
    """Make a pattern of the surnames and posts of the officers among some people; None where there are none."""
    called: dict[str, Person] = {}
    for person in there[:_MOST]:
        words = [word for word in person.name.split() if not is_titled(word)]
        if person.role not in _ROLES or not words or _NO_OFFICER.search(f"{person.name}, {person.post}"):
            continue
        post = _plain(person.post)
        if len(words[-1]) >= _SHORTEST_NAME:
            called.setdefault(words[-1], person)
        if len(post) >= _SHORTEST and post[:1].isupper():
            called.setdefault(post, person)
    if not called:
        return None
    longest_first = sorted(called, key=len, reverse=True)
    # told by its first letter where a name may begin, which few places are
    forms = [rf"{re.escape(name[0])}(?<=\b.){re.escape(name[1:])}" for name in longest_first]
    return re.compile(rf"(?:{'|'.join(forms)})\b"), called
