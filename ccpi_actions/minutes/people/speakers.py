"""Whom words before a verb of speaking name: people and posts, completed from those who were there."""

import re
from functools import lru_cache

from ccpi_actions.minutes.model import Person
from ccpi_actions.minutes.people.first_names import FIRST_NAMES
from ccpi_actions.minutes.people.listed import people_in
from ccpi_actions.minutes.people.names import NAME, TITLE, is_name, is_post, is_titled

_NOBODY = re.compile(
    r"(?:the )?(?:members?|committee|panel|board|council|councillors?|forum|cabinet|meeting|public|residents?"
    r"|it|this|that|there|a|an|no|all|some|both|they|he|she|these|discussion"
    r"|apologies|resolved|contractors?|parish council|county council|borough council"
    r"|executive\b(?! (?:director|member|lead|head|officer|councillor))|report|we|following|in|at|on|further"
    r"|item|questions?|everyone|highways|sub-?committee)\b",
    re.IGNORECASE,
)
#: Words of a sentence, which no post has in it; nor do members as such present anything.
_NO_POST = re.compile(
    r";|\b(?:welcomed|thanked|there|regard|version|amended|objection|to report|One Member|as the)\b|\bMembers$"
    r"|(?<=[a-z])\s(?:The|It|This)\b"
)
_MANNER = re.compile(
    r"^(?:to the meeting |both |Council Officers? |Officers? |Cabinet Member (?=[A-Z][a-z]+ [A-Z][a-z]+\b))"
)
_GOES_ON = re.compile(r"\s+(?:joined|attended|then|also|again|both|who|was|were|has|had|have|is|will|would)\b.*$")
_PERSON_FIRST = re.compile(rf"(?:{TITLE}|[Tt]he (?:Clerk|Chair\w*))\b")
_LONGEST_NAME = 6
_COMPANY = re.compile(
    r",? (?:both|attended and|also|then|again|on behalf of .*|together with .*|who .*|supported by .*"
    r"|accompanied by .*)$"
)
_ARTICLE = re.compile(r"^[Tt]he\s+")
#: "Professor Anna Lund |from the university".
_FROM_SOMEWHERE = re.compile(r"\s(?:from|of|at|representing)\s(?:the|a|an|our)\s[a-z].*$")
_CHAIRS = frozenset({"chair", "chairman", "chairwoman", "chairperson"})
_CODE = re.compile(r"[A-Z]{2,3}")
#: A first name, or a surname without title.
_ONE_NAME = re.compile(r"[A-Z][a-z’'-]+")
_BETWEEN_POSTS = re.compile(r",? and (?=the )|, (?=the )")
_NAME_AFTER = re.compile(
    rf"(?:,\s?|\s)(?P<name>(?:(?:{TITLE})\.?\s)[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*|[A-Z][a-z’']+\s[A-Z][\w’'-]+)$"
)
#: "the Director of Works, Ann Brook": who holds a post, named after it.
_POST_FIRST = re.compile(rf"[Tt]he (?P<post>[A-Z][^,.;]{{3,80}}), {NAME},?")
#: "the Director of Works, Ann Brook, |and the Area Engineer, Bo Reed".
_AND_THE = re.compile(r"(?<=,) (?:and )?(?=the [A-Z])|(?<=[a-z]) and (?=the [A-Z])")
_COPY = re.compile(r"\s*\((?:Appendix|Annex|copy|copies|previously|attached|circulated)[^)]*\)", re.IGNORECASE)


def speakers_in(words: str, known: list[Person]) -> list[Person]:
    """Read whom the subject of a sentence names ("The Head of Works, Mr Hall, and Ms Ann Brook").

    In: the words before the verb, and the people there, whose names and posts complete what the words say. Out: the
    people in order; none where the words name a body, a thing or nobody.
    """
    words = _subject(words)
    if _NOBODY.match(words) and not is_post(words):
        return []
    if (post := _POST_FIRST.fullmatch(words)) is not None and is_post(post["post"]) and not is_name(post["post"]):
        return [completed(person, known) for person in holders_of(words, known)]
    several = _AND_THE.split(words) if words.count(",") > 1 else []
    if len(several) > 1 and all(
        (post := _POST_FIRST.fullmatch(one)) is not None and is_post(post["post"]) and not is_name(post["post"])
        for one in several
    ):
        return [completed(person, known) for one in several for person in holders_of(one.strip(" ,"), known)]
    people = people_in(words) or people_in(_FROM_SOMEWHERE.sub("", words))
    if people:
        return [completed(person, known) for person in people]
    if not ("A" <= words[:1] <= "Z" or words.startswith("the ")):
        return []
    words = _COPY.sub("", words)
    if is_post(words) and not _NO_POST.search(words) and not _NOBODY.match(_ARTICLE.sub("", words)):
        return [person for part in _posts(words) for person in holders_of(part, known)]
    if _CODE.fullmatch(words):
        return [person for person in known if (person.initials or _first_letters(person.name)) == words]
    called = [person for person in known if words in person.name.split()] if _ONE_NAME.fullmatch(words) else []
    return called if len(called) == 1 else []


def _first_letters(name: str) -> str:
    """Return the initials of a name, as minutes use them that print none: "AB" of "Cllr Ann Brook"."""
    own = [word for word in name.split() if not is_titled(word)]
    return "".join(word[0] for word in own).upper()


@lru_cache(maxsize=1024)
def _subject(words: str) -> str:
    """Return who speaks, without what a sentence says before and after ("Mr Hall, who was present, also")."""
    words = _MANNER.sub("", words.strip())
    words = _GOES_ON.sub("", words)
    if " - " in words or " – " in words:
        last = re.split(r" [-–] ", words)[-1]
        words = last if _PERSON_FIRST.match(last) and len(last.split()) <= _LONGEST_NAME else words
    return _COMPANY.sub("", words)


def _posts(words: str) -> list[str]:
    return [part.strip(" ,") for part in _BETWEEN_POSTS.split(words) if part.strip(" ,")]


def holders_of(post: str, known: list[Person]) -> list[Person]:
    """Return who holds a post: whoever of those there is printed with it, else the post with any name beside it."""
    post = _ARTICLE.sub("", " ".join(post.split())).strip(" ,")
    plain = post.casefold()
    for person in known:
        if person.name and person.post and person.post.casefold() == plain:
            return [person]
    if plain in _CHAIRS:
        chairs = [person for person in known if person.role == "chair" and person.name]
        if chairs:
            return chairs[:1]
    name = _NAME_AFTER.search(post) if "," in post else None
    if name and is_name(name["name"]):
        return [Person(name["name"], post[: name.start()].strip(" ,"), "officer")]
    return [Person("", post, "clerk" if plain == "clerk" else "chair" if plain.startswith("chair") else "officer")]


def completed(person: Person, known: list[Person]) -> Person:
    """Return the person with the fuller name or post that somebody of the same surname has."""
    name = person.name
    surname = _surname(name)
    for other in known:
        if other.name == name:
            if not person.post:
                return other
        elif surname and _surname(other.name) == surname:
            return Person(other.name, person.post or other.post, other.role, other.initials)
    return person


@lru_cache(maxsize=1024)
def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold() if name else ""


def is_somebody(person: Person, known: list[Person]) -> bool:
    """Say whether a person is one for certain: by post, title or first name, or because the minutes list them."""
    return (
        bool(person.post)
        or is_titled(person.name)
        or person in known
        or person.name[: person.name.find(" ")].lower() in FIRST_NAMES
    )
