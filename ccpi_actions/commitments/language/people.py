"""Who is named: whom a mention in minutes means, given as fully as the minutes name them near by.

Minutes name a person fully once ("Una Okell, Head of Parks") and by a piece of it afterwards: "Ms Okell", "the Head of
Parks", "UO", "the officer".
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from ccpi_actions.commitments.language.misspelt import one_alike
from ccpi_actions.commitments.language.phrases import TITLE_LEADS, TITLED, TITLES, is_initials, is_post
from ccpi_actions.commitments.matching.latest import latest
from ccpi_actions.commitments.model import Owner
from ccpi_actions.minutes.model import Item, Minutes, Person

_GENERIC_POSTS = re.compile(
    r"^(?:(?:parish|town|community|deputy|acting|assistant|vice|village|committee|panel|interim|the)[ -])*"
    r"(?:clerk|chair|chairman|chairperson|chairwoman|mayor|leader|handyman|treasurer|secretary|chief executive|rfo)$",
    re.IGNORECASE,
)
# How much of an item, and of the head of the minutes, is searched for a full name.
_FAR = 6000
# No meeting has more people; a list that goes on is none.
_MANY = 500
# How many places that mention a name are looked at.
_PLACES = 12
_THE_OFFICER = frozenset({"officer", "author", "report author", "presenter", "presenting officer"})

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_TITLE_IN_CAPITALS = re.compile(r"(?:CLLR|COUNCILLOR|MRS?|MS|MISS)\b")
# Copies of web pages lose the space after a title: "MrIvo Brand".
_GLUED_TITLE = re.compile(r"(?:Mrs?|Ms|Miss|Dr|Cllr)(?=[A-Z][a-z])")
_COUNCILLOR = re.compile(r"(?:Cllr|Councillor)\b")
_PARTED = re.compile(r"\s*[;/]\s*(?!\d)")
_JOINED = re.compile(r",?\s+(?:and|&)\s+")
_LISTED = re.compile(r",\s+")
_TITLED_TOGETHER = re.compile(r"(?:Cllrs|Councillors|PCSOs|Messrs)\b")
_BEGINS_ANEW = re.compile(r"(?:the|each|all)\s", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_NO_NAMES = TITLES | TITLE_LEADS
_CODE_BEFORE_POST = re.compile(r"^[A-Z]{2,4},\s+(?=[A-Z])")
_WORD_OF_POST = re.compile(r"[a-z0-9]+")
_SMALL = frozenset({"the", "of", "for", "and", "to", "a"})
_BRACKETED_INITIALS = re.compile(r"\(([A-Z]{2,4})\)")
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?[A-Z][a-z’'-]+\s(?:[A-Z][\w’'-]+\s?){1,2}"
_SPELLED_BEFORE = re.compile(
    r"((?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.?[ \t]+)?[A-Z][\w’'-]+(?:[ \t]+[A-Z][\w’'-]+){1,3})[ \t]*\(?$"
)
# "M Lane (Clerk, ML)".
_SPELLED_WITH_POST = re.compile(r"([A-Z][\w.’'-]*(?:\s[A-Z][\w’'-]+){1,3})\s\(([A-Z][\w &-]{2,40}),\s$")
_NAME_BEFORE_POST = re.compile(rf"({_NAME})(?:,\s|\s\((?:the\s)?)$")
_NAME_AFTER_POST = re.compile(rf",\s({_NAME})(?=[,.)\s])")
_MORE_OF_POST = re.compile(r"(?:\s(?:of|for|and|&|[A-Z][\w&-]*|\([A-Z]+\)))*")
_LONGER_POST = re.compile(r"\s(?:of|for)\s(?:(?:the|and|&|,|[A-Z][\w&-]*)[ ,]*)+")
_FIRST_NAME = re.compile(r"\b(?:[A-Z][a-z’'-]+|[A-Z]\.?)\s$")
_POST_AFTER_NAME = re.compile(
    r",\s(?P<post>(?:(?:the|of|for|and|to|&|-|–|\([A-Z][^()]{0,40}\)|[A-Z][\w&’'-]*)[ \n]?)+)"
    r"|\s\((?P<inside>[^()]{3,80})\)"
)


@latest
def people_of(minutes: Minutes, item: Item, text: str) -> "People":
    """Return everybody whom minutes name, as seen from an item."""
    return People(minutes, item, text)


class _Roll:
    """People by surname, first name, initials and post."""

    def __init__(self, persons: list[Person]) -> None:
        self.persons = persons
        self.by_surname: dict[str, Person] = {}
        self.by_first_name: dict[str, Person | None] = {}
        self.by_initials: dict[str, Person] = {}
        for person in persons:
            self._enter(person)
        for person in persons:  # "TC" for the Town Clerk, where nobody there has these initials
            for letters in _initials_of_post(person.post):
                self.by_initials.setdefault(letters, person)
        long_enough = {name for name in {*self.by_surname, *self.by_first_name} if len(name) > 2}
        #: Initials, surnames and first names, in lower case.
        self.names = frozenset({*long_enough, *(initials.lower() for initials in self.by_initials)})

    def _enter(self, person: Person) -> None:
        words, initials = _called(person)
        if initials:
            self.by_initials.setdefault(initials, person)
        if not words:
            return
        known = self.by_surname.get(words[-1].lower())
        if known is None or (known.post == "" and person.post):
            self.by_surname[words[-1].lower()] = person
        if len(words) > 1:
            self.by_initials.setdefault("".join(word[0] for word in words), person)
            first = words[0].lower()
            other = self.by_first_name.get(first, person)
            same = other is not None and (other == person or _same_name(other, person))
            self.by_first_name[first] = person if same else None  # None: two people share it

    def find(self, words: list[str]) -> Person | None:
        """Find whose name the words of a bare name are, or None."""
        found = self.by_surname.get(words[-1].lower())
        if found is not None and _compatible(words, found):
            return found
        return self.by_first_name.get(words[0].lower()) if len(words) == 1 else None

    def holder(self, post: str) -> Person | None:
        """Find the one person whose post has all the words of a post."""
        wanted = _post_words(post)
        holders = [one for one in self.persons if one.post and one.name and wanted and wanted <= _post_words(one.post)]
        return holders[0] if holders and all(_same_name(holders[0], other) for other in holders) else None


@latest
def _roll_of(minutes: Minutes) -> _Roll:
    return _Roll([*minutes.attending, *minutes.present, *minutes.apologies][:_MANY])


@lru_cache(maxsize=64)
def _roll_of_presenters(persons: tuple[Person, ...]) -> _Roll:
    return _Roll([*persons])


class People:
    """Everybody that minutes name, to find whom a mention means; who presented an item goes first."""

    def __init__(self, minutes: Minutes, item: Item, text: str) -> None:
        self._text = text
        self._item = item
        self._minutes = minutes
        self.presenters = item.presenters[:_MANY]
        own = _roll_of_presenters(tuple(self.presenters))
        recorded: _Roll = _roll_of(minutes)
        self._rolls = (own, recorded) if self.presenters else (recorded,)
        self._described: dict[str, str] = {}
        #: Who reports at the beginning of paragraphs of the item, by where they begin, for those looked at.
        self.reporters: dict[int, Owner | None] = {}
        self._meant: dict[str, Person | None] = {}
        #: Initials, surnames and first names of those recorded, in lower case.
        self.names = recorded.names if own.names <= recorded.names else recorded.names | own.names

    def knows(self, mention: str) -> bool:
        """Say whether a mention names somebody recorded as present, attending or presenting."""
        return self._person(mention) is not None

    def _person(self, mention: str) -> Person | None:
        if mention not in self._meant:
            self._meant[mention] = self._find(tidy(mention))
        return self._meant[mention]

    def describe(self, mention: str) -> str:
        """Give a mention as fully as the minutes give it near by: name and post for a name, initials or a post."""
        if mention not in self._described:
            parts = split_joint(mention, self.knows)
            self._described[mention] = "; ".join(dict.fromkeys(self._describe_one(part) for part in parts))
        return self._described[mention]

    def _describe_one(self, mention: str) -> str:
        plain = tidy(mention)
        if _GENERIC_POSTS.match(plain):
            return plain
        if plain.lower() in _THE_OFFICER and self.presenters:
            return "; ".join(full_name(person) for person in self.presenters)
        person = self._person(plain)
        if person is not None:
            return full_name(person) if len(full_name(person)) > len(plain) or is_initials(plain) else plain
        if is_initials(plain):
            return self._spelled_out(plain) or plain
        if is_post(plain):
            return self._fuller_post(plain)
        return self._with_post(plain)

    def _find(self, plain: str) -> Person | None:
        """Find whom a tidy mention means."""
        if is_initials(plain):
            return next((roll.by_initials[plain] for roll in self._rolls if plain in roll.by_initials), None)
        words = _bare_name(plain).split()
        if not words:
            return None
        titled = TITLED.match(plain) is not None
        for roll in self._rolls:
            found = roll.holder(plain) if is_post(plain) and not titled else roll.find(words)
            if found is not None:
                return found
        recorded = self._rolls[-1]
        meant = one_alike(words[-1].lower(), recorded.by_surname) if _COUNCILLOR.match(plain) else None
        return recorded.find([*words[:-1], meant]) if meant is not None else None

    def _places(self, words: str) -> Iterator[tuple[int, int]]:
        """Give where the item mentions words, as (start, end) in the text; the first few only."""
        end = min(self._item.end, self._item.start + _FAR)
        yield from _occurrences(self._text, words, self._item.start, end)

    def _spelled_out(self, initials: str) -> str | None:
        """Find "Una Okell (UO)" in the item or at the head of the minutes."""
        head = _occurrences(self._text, initials, self._minutes.start, self._minutes.start + _FAR)
        for start, _ in (*self._places(initials), *head):
            match = _SPELLED_BEFORE.search(self._text[max(0, start - 70) : start])
            if match and _bare_name(match[1])[:1] == initials[0]:
                return f"{match[1]} ({initials})"
            holder = _SPELLED_WITH_POST.search(self._text[max(0, start - 90) : start])
            if holder and _bare_name(holder[1])[:1] == initials[0]:
                return f"{holder[1]}, {holder[2]}"
        return None

    def _fuller_post(self, post: str) -> str:
        """Find who holds a post in the words of the item ("Una Okell, Head of Parks,"), else its longer form."""
        longer = post
        for start, end in self._places(post):
            more = _MORE_OF_POST.match(self._text, end)
            if before := _NAME_BEFORE_POST.search(self._text[max(0, start - 70) : start]):
                return f"{before[1].strip()}, {post}{' '.join((more[0] if more else '').split(' '))}".rstrip()
            if after := _NAME_AFTER_POST.match(self._text, end):
                return f"{after[1].strip()}, {post}"
            if longer == post and (match := _LONGER_POST.match(self._text, end)):
                longer = tidy(post + match[0])
        return longer

    def _with_post(self, name: str) -> str:
        """Find the post printed beside a name in the item: "Una Okell, Head of Parks," or "Una Okell (Parks)"."""
        words = _bare_name(name).split()
        if not words:
            return name
        for start, end in self._places(words[-1]):
            match = _POST_AFTER_NAME.match(self._text, end)
            beside = (match["post"] or match["inside"] or "").strip() if match else ""
            if is_post(beside):
                first = _FIRST_NAME.search(self._text[max(0, start - 25) : start])
                full = f"{first[0]}{words[-1]}" if first and len(words) == 1 else name
                return f"{' '.join(full.split())}, {' '.join(beside.split())}"
        return name


def _occurrences(text: str, words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for _ in range(_PLACES):
        found = text.find(words, start, end)
        if found < 0:
            return
        start = found + len(words)
        yield found, start


def is_a_plain_post(words: str) -> bool:
    """Say whether words are a post that every council has: "Clerk", "the Vice Chairman"."""
    return _GENERIC_POSTS.match(tidy(words)) is not None


@lru_cache(maxsize=4096)
def full_name(person: Person) -> str:
    """Give a person as name and post: "Una Okell, Head of Parks"."""
    post = _CODE_BEFORE_POST.sub("", person.post)
    post = post if post[:1].isupper() or is_post(post) else ""
    return ", ".join(part for part in (person.name.strip(), post) if part)


@lru_cache(maxsize=4096)
def tidy(mention: str) -> str:
    """Trim a mention for a table: no article before it, one space between words, a capital first."""
    plain = " ".join(mention.split()).strip(" ,;:-–*_")
    if article := _ARTICLE.match(plain):
        plain = plain[article.end() :]
    if plain.isupper() and len(plain) > 3 and (_GENERIC_POSTS.match(plain) or _TITLE_IN_CAPITALS.match(plain)):
        plain = plain.title()
    if glued := _GLUED_TITLE.match(plain):
        plain = f"{glued[0]} {plain[glued.end() :]}"
    return plain[:1].upper() + plain[1:]


def split_joint(mention: str, known: Callable[[str], bool]) -> list[str]:
    """Split joint owners: "the Chairman and Clerk" is two, "Head of Parks and Trees" one."""
    parts: list[str] = []
    for piece in _PARTED.split(" ".join(mention.split())):
        parts.extend(_split_and(piece, known))
    return [part for part in parts if part]


def _split_and(piece: str, known: Callable[[str], bool]) -> list[str]:
    if _TITLED_TOGETHER.match(piece):
        return [piece]
    parts = _JOINED.split(piece)
    if len(parts) == 1:
        return parts
    joined = [parts[0]]
    for part in parts[1:]:
        starts_anew = _BEGINS_ANEW.match(part) or part.split()[0].lower().rstrip(".") in TITLES
        if starts_anew or known(part) or is_initials(part) or part.lower() == "officers" or is_a_plain_post(part):
            joined.append(part)
        else:
            joined[-1] += " and " + part
    out: list[str] = []
    for part in joined:
        listed = _LISTED.split(part)
        each_named = all(known(one) or is_initials(one) or is_a_plain_post(one) for one in listed)
        if len(listed) > 1 and len(joined) > 1 and each_named:
            out.extend(listed)
        else:
            out.append(part)
    return out


@lru_cache(maxsize=4096)
def _bare_name(name: str) -> str:
    """Return a name without titles, brackets and what follows a comma."""
    name = _IN_BRACKETS.sub(" ", name).split(",")[0]
    return " ".join([word for word in name.split() if word.lower().rstrip(".") not in _NO_NAMES])


@lru_cache(maxsize=4096)
def _called(person: Person) -> tuple[tuple[str, ...], str]:
    """Return the words of a person's name without titles, and the initials that are printed beside it, or ""."""
    words = tuple(word for word in _bare_name(person.name).split() if word[0].isupper())
    bracketed = _BRACKETED_INITIALS.search(f"{person.name} {person.post}")
    return words, person.initials or (bracketed[1] if bracketed else "")


def _compatible(words: list[str], person: Person) -> bool:
    """Say whether first names or initials allow two names to be the same person's."""
    theirs = _bare_name(person.name).split()
    if len(words) == 1 or len(theirs) == 1:
        return True
    return words[0][0].lower() == theirs[0][0].lower()


def _same_name(one: Person | None, other: Person) -> bool:
    if one is None:
        return False
    mine, theirs = _bare_name(one.name).split(), _bare_name(other.name).split()
    return bool(mine and theirs) and mine[-1].lower() == theirs[-1].lower()


@lru_cache(maxsize=1024)
def _initials_of_post(post: str) -> frozenset[str]:
    """Return the initials of a post of several words, with and without its "of": "HP" and "HOP" of "Head of Parks"."""
    words = re.findall(r"[A-Za-z]+", post)
    short = [word[0] for word in words if word[0].isupper()]
    if not 2 <= len(short) <= 4:
        return frozenset()
    return frozenset({"".join(short), "".join(word[0] for word in words).upper()})


@lru_cache(maxsize=4096)
def _post_words(post: str) -> frozenset[str]:
    return frozenset(_WORD_OF_POST.findall(post.lower())) - _SMALL
