"""Names of councils and bodies, as headings print them."""

import re

#: What bodies that meet are called.
BODY_NOUN = (
    r"(?:Committee|Sub-?\s?Committee|Board|Panel|Cabinet|Council|Forum|Executive|Commission|Partnership"
    r"|Assembly|Authority|Trust|Governors|Governing Body"
    r"|Liaison|Working (?:Group|Party)|Task (?:Group|and Finish Group)|Group|Party|Conference|SACRE"
    r"|Association|Federation)"
)
_SMALL = frozenset({"and", "of", "the", "for", "on", "in", "with", "to", "a", "an", "at", "by", "or"})
_PARISH = r"(?:Parish|Town|Community|City|Village)"
_NAME = r"[A-Z][\w'’.&-]*(?:,? (?:[A-Z&][\w'’.&-]*|and|of|the|upon|on|with|in|le|cum|next|by))*"
_COUNCIL = re.compile(
    rf"\b(?P<council>(?:{_NAME} )?(?:(?:Parish|Town|Community|County|Borough|District|City|Metropolitan"
    rf"|Metropolitan Borough|Unitary|Island) )?Council)\b"
    r"(?: of [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)?"
)
#: Who speaks for a council, before its name: "Chairman of the Parish Council", "Planning Officer, Ambley Council".
_POST = re.compile(
    r"^(?:[A-Z][\w'’-]* ){0,4}"
    r"(?:Chair(?:man|woman|person)?|Clerk|Officer|Leader|Director|Mayor|Secretary|Manager|Member)"
    r"(?:,| (?:of|to|for)\b)(?: the\b)? "
)
#: Kinds of council, which name none.
_NO_COUNCIL = frozenset(f"{kind} council" for kind in "county district borough city full parish town community".split())
_CORPORATE = re.compile(
    r"\b(?P<council>(?:London Borough|Royal Borough|City|Borough|County"
    r"|Corporation) of [A-Z][\w'’-]+(?:(?: and| upon)? [A-Z][\w'’-]+){0,4}"
    r"(?: (?:Council|Corporation))?|[A-Z][\w'’-]+ (?:Combined|Police|Fire(?: and Rescue)?) Authority)"
)
_PARISH_COUNCIL = re.compile(rf"\b(?P<name>{_NAME}) (?P<kind>(?i:{_PARISH} (?:Council|Meeting)))\b")
#: Matched against small letters.
_PARISH_WORDS = re.compile(r"(?:parish|town|community|city|village) (?:council|meeting)")
_ENDS_IN_BODY = re.compile(
    rf"\b{BODY_NOUN.lower()}\b(?:\s*\([^()]+\)|\s(?:on|for|of)\s(?:the\s)?[a-z][^.:;]{{2,70}})?\s*$"
)
_TELLS = re.compile(r"\b(?:was|were|is|are|be|has|have|had|will|would|that|report|minutes|meeting|followed)\b")
_GOES_ON = re.compile(r"\s+(?!Meeting|Minutes|Agenda|Draft)[A-Z][a-z]")
_MEETING_WORD = re.compile(r"\s+(?:annual|extraordinary|ordinary|special|general)$", re.IGNORECASE)
_KIND_BEFORE = re.compile(rf"\s+{_PARISH} Council$", re.IGNORECASE)
_SHORT_PC = re.compile(r"\b(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}) (?:PC|P\.C\.)(?=\s|$|\.)")
_NOT_IN_NAMES = re.compile(
    r"\b(?:minutes?|draft|unconfirmed|confirmed|approved|notes|record|agenda|annual|general|ordinary"
    r"|extraordinary|special|monthly|quarterly|full|virtual"
    r"|first|last|next|statutory|the|an?|of|meeting|council's|january|february|march|april|may|june|july"
    r"|august|september|october|november"
    r"|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at|to|from|for|by|in|on|held|all"
    r"|followed|members|dear|and)\b[\s:,–-]*",
    re.IGNORECASE,
)
#: So many letters may be slips in a name this long: Barton and Burton are two, Wendle Moor and Wendel Moor one.
_LONG, _SHORT = 8, 5
_SLIPS = 2


def tidy_name(name: str) -> str:
    """Return a name on one line, a heading's capitals ("FLEET AND WEIR COMMITTEE") made small where a name has them."""
    words = " ".join(name.split()).strip(" ,:;.-–*")
    letters = sum(map(str.isalpha, words))
    if letters > 5 and sum(map(str.isupper, words)) > 0.8 * letters:
        words = _capitals(words)
    return words


def council_in(text: str) -> str | None:
    """Return the council that a heading line names, or None ("Ambley Borough Council")."""
    line = " ".join(text.split())
    if line.isupper():
        line = _capitals(line)
    match = _CORPORATE.search(line) if " of " in line or "Authority" in line else None
    if match:
        return match["council"].strip()
    match = _COUNCIL.search(line) if "Council" in line else None
    if match is None or _GOES_ON.match(line, match.end()):
        return None
    name = _without_heading_words(match[0] if match[0].startswith("Council of") else match["council"])
    name = _POST.sub("", name)
    return name if name.count(" ") and name.lower() not in _NO_COUNCIL else None


def parish_in(text: str) -> str | None:
    """Return the parish, town or community council that a line names in any case, or None; "Ambley PC" is one too."""
    line = " ".join(text.split())
    match = None
    if names_parish(line):
        match = _PARISH_COUNCIL.search(_capitals(line) if line.isupper() else line)
    if match:
        name = _MEETING_WORD.sub("", _without_heading_words(match["name"]))
        name = _KIND_BEFORE.sub("", name)  # "Ambley Parish Council Parish Meeting"
        kind = match["kind"].title()
        if name and name[0].isupper():
            name = _capitals(name) if name.isupper() else name
            return tidy_name(f"{name} {kind if not kind.endswith('Meeting') else kind.replace('Meeting', 'Council')}")
    match = _SHORT_PC.search(line) if "PC" in line or "P.C." in line else None
    if match:
        name = _without_heading_words(match["name"])
        if name:
            return f"{tidy_name(name)} Parish Council"
    return None


def names_parish(line: str) -> bool:
    """Say whether a line, its white space single, has the words "parish council" or the like, in any case."""
    small = line.lower()
    return ("council" in small or "meeting" in small) and _PARISH_WORDS.search(small) is not None


def body_in(text: str) -> str | None:
    """Return the body that a line consists of ("Fleet Committee"), or None where it says more or less."""
    line = " ".join(text.split()).strip(" :*")
    if not 5 < len(line) < 130 or line.endswith((".", ";", ",")) or line[:1].islower():
        return None
    small = line.lower()
    if _ENDS_IN_BODY.search(small) is None or _TELLS.search(small):
        return None
    return tidy_name(line)


def is_slip(mine: str, other: str) -> bool:
    """Tell whether two names, in small letters, differ by no more than a slip of the keys.

    That is a letter left out, put in, or swapped with its neighbour; in a long name two of these, or one letter put for
    another. The same name is none.
    """
    from rapidfuzz.distance import OSA  # only for names not seen before

    distance, shorter = OSA.distance(mine, other), min(len(mine), len(other))
    same_letters = sorted(mine) == sorted(other)
    if len(mine) == len(other) and not same_letters:  # letters put for others: two make Northmoor Southmoor
        return distance == 1 and shorter >= _LONG
    return 0 < distance <= (_SLIPS if shorter >= _LONG else 1) and shorter >= _SHORT


def _without_heading_words(name: str) -> str:
    """Cut "Draft Minutes of the" and the like from the front of a name."""
    name = name.strip(" ,:;.-–*")
    while True:
        match = _NOT_IN_NAMES.match(name)
        if match is None or match.end() >= len(name):
            return name.strip(" ,:;.-–*")
        name = name[match.end() :]


def _capitals(words: str) -> str:
    out = []
    for place, word in enumerate(words.split(" ")):
        lowered = word.lower()
        if place and lowered in _SMALL:
            out.append(lowered)
        elif "-" in word:
            out.append("-".join(part.capitalize() for part in word.split("-")))
        elif word.startswith("("):
            out.append(word)
        else:
            out.append(word.capitalize())
    return " ".join(out)
