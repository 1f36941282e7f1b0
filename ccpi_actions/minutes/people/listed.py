"""People as lists print them: names, posts and initials at commas, semicolons, line ends and columns."""

import re
from functools import lru_cache
from typing import NamedTuple

from ccpi_actions.minutes.model import Person
from ccpi_actions.minutes.people.names import NAME, POST_NOUN, TITLE, TITLE_AT, Role, is_name, is_post, is_titled

_CHAIR = re.compile(
    r"(?<!vice )(?<!vice-)(?<!deputy )\b(?:in the )?(?:chair(?:man|woman|person)?|conven[eo]r)\b(?! of)", re.IGNORECASE
)
_VICE = re.compile(r"\b(?:vice|deputy)[\s-]?chair", re.IGNORECASE)
_CLERK = re.compile(r"\bclerk\b|\bRFO\b", re.IGNORECASE)
_INITIALS = re.compile(r"\(([A-Z]{2,4}|[A-Z][A-Z]?[a-z]?[A-Z])\)")
_MEMBER = re.compile(r"\b(?:councillors?|cllrs?|member)\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|\w+teen|twenty|thirty|several|some|no)\s+(?:\w+\s)?(?:members?|parishioners?|residents?"
    r"|people|public|press|representatives?)\b",
    re.IGNORECASE,
)
_COUNTED_WORDS = ("member", "parishioner", "resident", "people", "public", "press", "representative")
#: "Cllr A Brown (Chair) Cllr B Green": a title after a name begins the next person.
_NEXT_PERSON = re.compile(
    r"\s(?<=[a-z)]\s)(?<!\bCllr\s)(?<!\bCllrs\s)(?<!Councillor\s)(?<!Councillors\s)(?<!Borough\s)(?<!County\s)"
    r"(?<!District\s)(?<!Parish\s)(?<!Town\s)(?<!Clerk\s)(?<!hair\s)(?<!hairman\s)(?<!Treasurer\s)(?<!Secretary\s)(?<!\band\s)(?<!\bwith\s)(?<!\bfrom\s)(?<!\bby\s)\s*"
    r"(?=(?:(?:County|Borough|District) )?(?:Cllr|Councillor)\b|(?:Mrs?|Ms|Miss|Dr)\b\.?\s[A-Z])"
)
#: Asked first: a capital that a title begins with, one or two spaces after a name. (Wider gaps part people anyhow.)
_TITLE_AFTER = re.compile(r"[CBDM](?:(?<=[a-z)]\s.)|(?<=[a-z)]\s\s.))(?:llr|oun|orough|istrict|[rsi])")
_SEPARATOR = re.compile(
    rf"(?=[\s;,])(?:\s*[;,]\s*(?:and\s)?|\s*\n\s*|\s*\t\s*|\s{{3,}}"
    rf"|\s(?:and|&)\s(?={NAME})(?!(?:[A-Z][\w'’-]*\s){{0,3}}{POST_NOUN}\b))"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_BRACKETED = re.compile(r"\s*\([^()]{0,120}\)")
_IN_BRACKETS = re.compile(r"\(([^()]{2,120})\)")
#: Names after a plural title, up to a stop; each may be a surname alone.
_PLURAL_RUN = re.compile(
    r"\b(?:(?:County|Borough|District|Parish|Town|City)\s+)?(?P<title>Councillors|Cllrs\.?)\s+"
    r"(?P<names>[A-Z](?:[^;:.\n\t]|\.(?=\d)){2,400}?)(?P<rest>[;:\n\t]|\.(?!\d)|$)"
)
_CHUNKS = re.compile(r"[;\n]")
_TOGETHER = re.compile(r",?\s+(?:together with|accompanied by|as well as|plus)\s+(?:the\s+)?", re.IGNORECASE)
_TOGETHER_WORDS = ("together with", "accompanied by", "as well as", "plus")
_LONE_SURNAME = re.compile(r"[A-Z][\w'’-]+(?:\s*\(|\s*$)")
_PLURAL_TITLE = re.compile(r"^(?:(?:County|Borough|District|Parish|Town) )?(?:Councillors|Cllrs\.?|Messrs)\s+")
_ORIGIN = re.compile(r"(?P<name>.{3,50}?)\s+(?:from|of|representing)\s+(?P<post>(?:the )?[A-Z].{2,100})$")
_TRAILING_POST = re.compile(
    rf"(?P<name>{NAME}?)\s+(?P<post>(?:Councillor|Clerk|Chair(?:man)?|Vice[ -]Chair(?:man)?)(?:/\w+)?)$"
)
_TRAILING_POSTS = ("Councillor", "Clerk", "Chair")
#: "Clerk Mrs E Fleet": the post before the name; "; the Clerk, Mrs E Fleet" is the same, no post of whoever precedes.
_LEADING_POST = re.compile(
    rf"(?:[Tt]he\s)?(?P<post>(?:(?:Parish|Town|Deputy|Assistant|Acting|Locum|Vice)[ -])*(?:Clerk|Treasurer|Secretary"
    rf"|Chair(?:man|woman|person)?))\s+(?P<name>(?:{TITLE})\.?\s.{{2,50}})$"
)
_CLERK_THEN_NAME = re.compile(
    r"(?<=[;\n])\s*(?:and\s)?(?:[Tt]he\s)?(?P<post>(?:(?:Parish|Town|Deputy)\s)?Clerk),\s+(?=(?:Mrs?|Ms|Miss|Dr)\b)"
)
_VICE_BESIDE = re.compile(r"\sVice[ -]Chair(?:man|woman|person)?$")
#: "Jo Quill JQ": initials beside the name.
_CODE_AFTER = re.compile(r"\s+([A-Z]{2,4})$")
_HIDDEN = {ord(mark): 0xE000 + place for place, mark in enumerate(",;&\n\t")}
_SHOWN = {0xE000 + place: mark for place, mark in enumerate(",;&\n\t")}
_AND = chr(0xE010)
_DASH = re.compile(
    r"\s+[-–—]\s*|\s*[–—]\s*|(?<=[a-z)])-(?=(?:Vice|Chair|Clerk|Deputy|Parish|Town|Councillor))|\s?:\s?-?\s?"
)
#: What stands around a name and is none of it.
_EDGES = " .,:;-–"
#: A longer piece of a list says more than who it is.
_LONGEST_SEGMENT = 160


def people_in(text: str, role: Role = "") -> list[Person]:
    """Read a list of people, as "Present:" prints it.

    In: the words after "Present:", which separate people by commas, semicolons, line ends or columns, with posts after
    a dash, a comma or in brackets. Out: a Person each; ``role`` is that of those who are not chair or clerk by post.
    """
    return list(_people_in(text, role))


@lru_cache(maxsize=4096)
def _people_in(text: str, role: Role) -> tuple[Person, ...]:
    """Read a list of people: the same few speak at every meeting, and are read once."""
    people: list[Person] = []
    if text.count(",") == 1 and "(" in text:
        lone = _with_employer(text, role)
        if lone is not None:
            return (lone,)
    if ";" in text or "\n" in text:
        chunks = [chunk for chunk in _CHUNKS.split(text) if chunk.strip()]
        listed = [_with_employer(chunk, role) for chunk in chunks] if len(chunks) > 1 else []
        if any(listed):
            for chunk, person in zip(chunks, listed, strict=True):
                people.extend([person] if person is not None else people_in(chunk, role))
            return tuple(people)
    for segment in _segments(_parted(text)):
        name, post, initials = _split(segment)
        if not name and post and people and not people[-1].post and not _MEMBER.fullmatch(post.strip()):
            last = people[-1]
            people[-1] = Person(last.name, post, _role(post, last.role), last.initials)
        elif name:
            people.append(Person(name, post, _role(post, _titled(name, role)), initials))
    return tuple(people)


def _parted(text: str) -> str:
    """Set semicolons between people that nothing but their titles parts, and drop those who are only counted."""
    small = text.lower()
    if "clerk," in small:
        text = _CLERK_THEN_NAME.sub(r" \g<post> ", text)
    if any(word in small for word in _TOGETHER_WORDS):
        text = _TOGETHER.sub("; ", text)
    if "Councillors" in text or "Cllrs" in text:
        text = _PLURAL_RUN.sub(_each_titled, text)
    if any(word in small for word in _COUNTED_WORDS):
        text = _COUNTED.sub(" ", text)
    return _NEXT_PERSON.sub("; ", text) if _TITLE_AFTER.search(text) else text


def _with_employer(chunk: str, role: Role) -> Person | None:
    """Read "Gail Hill, Director of Works, Ambley Trust", one of a list at semicolons or line ends; else None."""
    name, _, post = chunk.strip(" .").partition(", ")
    if not post or not is_name(name) or not is_post(post.partition(",")[0]):
        return None
    if any(is_titled(part.strip()) for part in (*post.split(","), *_IN_BRACKETS.findall(post))):
        return None
    first, employer, _ = post.partition(",")
    return Person(name, post, role if employer and role == "officer" else _role(first, role))


def _each_titled(run: re.Match[str]) -> str:
    """Write "Councillors Bird, Cole and Dunn" as "Councillor Bird, Councillor Cole, Councillor Dunn"."""
    title = "Cllr" if run["title"].startswith("Cllr") else "Councillor"
    parts = re.split(r",\s*(?:and\s+)?|\s+and\s+", run["names"].strip())
    return ", ".join(f"{title} {part}" if _LONE_SURNAME.match(part) else part for part in parts if part) + run["rest"]


def _segments(text: str) -> list[str]:
    """Cut a list of people at commas, semicolons and columns, and at "and" before a name; brackets stay whole."""
    if "(" in text:
        text = _BRACKETS.sub(lambda match: match[0].translate(_HIDDEN).replace(" and ", _AND), text)
        return [part.translate(_SHOWN).replace(_AND, " and ") for part in _SEPARATOR.split(text)]
    return _SEPARATOR.split(text)


class _Named(NamedTuple):
    """One person of a list: name and post, either may be "", and the initials printed beside the name."""

    name: str = ""
    post: str = ""
    initials: str = ""


@lru_cache(maxsize=4096)
def _split(segment: str) -> _Named:
    """Take one person of a list apart."""
    words = _PLURAL_TITLE.sub("", " ".join(segment.split()).strip(_EDGES))
    if not words or not any(character.isalpha() for character in words) or len(words) > _LONGEST_SEGMENT:
        return _Named()
    initials = ""
    found = _INITIALS.search(words)
    if found:
        initials = found[1]
        words = (words[: found.start()] + words[found.end() :]).strip(_EDGES)
    posts = _IN_BRACKETS.findall(words) if "(" in words else []
    bare = _BRACKETED.sub("", words).strip(_EDGES) if posts else words
    origin = _ORIGIN.match(bare)
    if origin and is_name(origin["name"]):
        return _Named(origin["name"], ", ".join([origin["post"], *posts]), initials)
    parts = _parts(bare)
    name = next((part for part in parts if is_name(part)), "")
    if not name:
        return _post_first(bare, posts, parts, initials)
    parts.remove(name)
    if not initials and (code := _CODE_AFTER.search(name)) and _begins_with(name[: code.start()], code[1]):
        name, initials = name[: code.start()], code[1]
    return _Named(name, ", ".join([*posts, *parts]), initials)


def _parts(bare: str) -> list[str]:
    """Cut words at dashes and colons, or before "Vice Chairman", which a name may be followed by."""
    beside = _VICE_BESIDE.search(bare)
    if beside is not None:
        parts = [bare[: beside.start()], beside[0]]
    else:
        parts = _DASH.split(bare) if any(mark in bare for mark in "-–—:") else [bare]
    return [stripped for part in parts if (stripped := part.strip(_EDGES))]


def _post_first(bare: str, posts: list[str], parts: list[str], initials: str) -> _Named:
    """Read words of which no part is a name: a name in brackets or behind the post, or a post alone.

    ``bare`` are the words without what stands in brackets, which is in ``posts``; ``parts`` those of ``bare``.
    """
    told = [*posts, *parts]
    if told and is_post(bare) and is_name(told[0]):
        return _Named(told[0], bare.removesuffix(" and"), initials)  # "Clerk (Mrs C Field)"
    leading = _LEADING_POST.match(bare)
    if leading and is_name(leading["name"]):
        return _Named(leading["name"], ", ".join([leading["post"], *told[:-1]]), initials)
    trailing = _TRAILING_POST.match(bare) if any(post in bare for post in _TRAILING_POSTS) else None
    if trailing and is_name(trailing["name"]):
        return _Named(trailing["name"], ", ".join([trailing["post"], *told[:-1]]), initials)
    return _Named("", bare if is_post(bare) or _CHAIR.search(bare) else "", initials)


def _begins_with(name: str, code: str) -> bool:
    """Say whether a code is made of the first letters of a name ("Jo Quill", "JQ"), or begins with its first."""
    own = "".join(word[0] for word in TITLE_AT.sub("", name).split())
    return own[:1] == code[0] and own[-1:] == code[-1]


def _titled(name: str, role: Role) -> Role:
    return "member" if _MEMBER.match(name) and role in {"", "guest"} else role


def _role(post: str, role: Role) -> Role:
    if not post:
        return role
    if _VICE.search(post):
        return "member" if role == "" else role
    if _CHAIR.search(post):
        return "chair"
    if _CLERK.search(post):
        return "clerk"
    return role
