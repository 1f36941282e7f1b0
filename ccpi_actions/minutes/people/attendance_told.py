"""Who was there, told in sentences: "There were Ann Brook (in the chair) and Bill Reed, with Dee Eames, Clerk."."""

import re

from ccpi_actions.minutes.model import Person
from ccpi_actions.minutes.people.attendance import Attendance, chair_in
from ccpi_actions.minutes.people.listed import people_in
from ccpi_actions.minutes.people.names import NAME

#: What leads to the names, and what follows them.
_LEADS = re.compile(
    r"(?:There|We|Those there|Those present|Round the table|At the table|In the room|Also there)"
    r" were (?:the \w+, )?|(?:The )?(?:following|undermentioned)(?: \w+){0,3} (?:were|was) [\w ]{4,20}:\s*"
    r"|Present were "
)
_CAME = re.compile(
    r"(?P<who>[A-Z][^:\n]{2,300}?),? (?:were|was) (?:also |all )?(?:present|there|in attendance)\b.*$", re.DOTALL
)
_WITH = re.compile(r",? (?:with|together with|and also) (?=[A-Z]|the )")
_TAIL = re.compile(r",?\s+(?:with\s+)?(?:[A-Z]\w+\s+)?(?:chairing|in the [Cc]hair|presiding|taking (?:the )?\w+)$")
_GUEST = re.compile(
    rf"(?P<who>{NAME})\s*(?:,[^,.]{{2,60}},|(?:of|from)(?: the)? [A-Z][\w ]{{2,40}})?\s+"
    r"(?:joined|came|attended|was (?:also )?(?:there|present|in attendance)|looked in|arrived)\b(?P<rest>[^.]*)"
)
_FROM = re.compile(r"\bfrom (?P<post>(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})")
_AWAY = re.compile(
    rf"(?P<who>{NAME}(?:,? (?:and )?{NAME}){{0,5}}) (?:had )?(?:sent|gave|given|offered) (?:\w+ )?apologies"
)
_SENTENCE = re.compile(r"(?<=[a-z)\d])\.\s+(?=[A-Z])")
_MOST = 1200


def read_told(text: str) -> Attendance:
    """Read who was there from the sentences of a paragraph.

    In: the paragraph. Out: those present, who else came, and who sent apologies; whoever is clerk or officer by post
    is in attendance.
    """
    attendance = Attendance([], [], [])
    for sentence in _SENTENCE.split(" ".join(text[:_MOST].split())):
        lead, came = _LEADS.match(sentence), _CAME.match(sentence)
        away, guest = _AWAY.search(sentence), _GUEST.match(sentence)
        if lead is not None or (came is not None and guest is None):
            words = sentence[lead.end() :] if lead is not None else came["who"] if came is not None else ""
            for person in people_in(_WITH.sub("; ", _TAIL.sub("", words.rstrip(" ."))), "member"):
                official = person.role in {"clerk", "officer"}
                (attendance.attending if official else attendance.present).append(person)
        elif away is not None:
            attendance.apologies.extend(people_in(away["who"], "member"))
        elif guest is not None:
            post = _FROM.search(guest["rest"])
            attendance.attending.append(Person(guest["who"].strip(), post["post"] if post else "", "guest"))
    chairs = [person.name for person in attendance.present if person.role == "chair"]
    attendance.chair = chairs[0] if chairs else chair_in(text)
    return attendance
