"""Who is named: the noun phrases by which minutes name people, posts, teams and bodies, and whom they mean.

Minutes name a person fully once ("Una Okell, Head of Parks") and by a piece of it afterwards ("Ms Okell", "the Head of
Parks", "UO", "the officer"); an owner is given as fully as the minutes give it near by.
"""

import re
from collections.abc import Callable

import msgspec

from ccpi_actions.minutes.model import Item, Minutes, Person

TITLES = frozenset(
    "cllr cllrs councillor councillors alderman baroness capt captain cc cnclr col councilor dame dr insp inspector lady "
    "lord madam major miss mr mrs ms mx pc pcso pcsos pc's prof professor rev revd reverend sergeant sgt sir".split()
)
_TITLE_LEADS = frozenset(
    "county borough district town parish city unitary executive police community ward vice".split()
)
_POST_HEADS = frozenset(
    "accountant administrator adviser advisor ambassador analyst apprentice archivist auditor auditors bursar caretaker "
    "chair chairman chairperson chairs chairwoman champion chief clerk clerks commissioner consultant controller "
    "convener convenor coordinator co-ordinator coroner counsel custodian deputy director directors engineer engineers "
    "executive facilitator gardener governor governors groundsman groundsperson handyman handyperson head heads headteacher "
    "inspector keeper lawyer lead leader leaders librarian liaison manager managers mayor monitor officer officers "
    "organiser partner planner presenter president principal provost ranger registrar rep representative "
    "representatives reporter secretary solicitor speaker specialist steward supervisor surveyor technician treasurer "
    "trustee trustees vice-chair vice-chairman vice-chairperson volunteer warden wardens webmaster".split()
)
_POST_PHRASES = re.compile(
    r"\b(?:cabinet member|portfolio holder|lead member|executive member|ward member)s?\b", re.IGNORECASE
)
_GENERIC_POSTS = re.compile(
    r"^(?:(?:parish|town|community|deputy|acting|assistant|vice|committee|panel|interim|the)[ -])*"
    r"(?:clerk|chair|chairman|chairperson|chairwoman|mayor|leader|handyman|treasurer|secretary|chief executive)$",
    re.IGNORECASE,
)
_DETERMINERS = frozenset("the a an each all both every one any our his her its their".split())
_JOINING = frozenset({"of", "for", "and", "&", "the", "de", "la", "van", "von", "der", "with", "on", "in", "to"})
# Words that stand at the head of a sentence or resolution with a capital and are never part of a name.
_NEVER = frozenset(
    "accordingly action actions after again agreed also although and any as at before but by decided decision due during "
    "following for from further furthermore he how however i if in is it item later meanwhile minute minutes no not "
    "note on once or please question recommended regarding resolved response she since so subject suggested that then "
    "there therefore these they this those to under until upon was were what when where whereas which while who why "
    "with would yes".split()
)
_ABBREVIATIONS = re.compile(
    r"(?:[A-Z]|[A-Z]\.(?:[A-Z]\.?)+|Cllrs?|Mr|Mrs|Ms|Dr|Rev|Revd|St|Insp|Sgt|Capt|Col|Prof|Hon|Cnclr)\.", re.IGNORECASE
)
TITLED = re.compile(
    r"(?:(?:County|Borough|Town|Parish|District)\s+)?(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|PCSO|Rev|Sir)\b"
)
_TOKEN = re.compile(r"\([^()]{1,90}\)|[^\W_](?:[\w’'&/-]|\.(?=\w))*\.?|[^\s\w]|_")
# What may stand before a lower-case post: "the lead officer", "each partner organisation".
_LOWER_QUALIFIERS = frozenset(
    "accountable acting appropriate area assistant borough case chief city committee community conservation "
    "council county democratic deputy designated district enforcement estates executive external finance fire highway "
    "highways housing independent individual internal lead legal local maintenance managing monitoring outgoing parish "
    "partner planning police press project relevant report reporting responsible scrutiny senior service services street "
    "support town transport tree ward waste web working".split()
)
_LOWER_ORGANISATIONS = frozenset(
    {"organisation", "organisations", "team", "contractor", "contractors", "group", "service", "department"}
)
_FAR = 6000
_NEAR = 260


class Phrase(msgspec.Struct, frozen=True):
    """A noun phrase in a text: ``text[start:end]``."""

    start: int
    end: int
    text: str


def actor_before(text: str, end: int, floor: int = 0) -> Phrase | None:
    """Find the noun phrase that ends where a verb begins ("… that the Head of Parks| would write").

    ``text`` is searched backwards from ``end``, not before ``floor`` and no further than a long name with its post.
    An insertion between commas ("the Chair, on behalf of the Board, write") is stepped over.
    None where what stands there is no name, post, body or pronoun.
    """
    floor = max(floor, end - _NEAR)
    end = _without_insertion(text, end, floor)
    tokens = [(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(text, floor, end)]
    if tokens and tokens[-1][2] == ",":
        tokens.pop()
    if not tokens:
        return None
    if tokens[-1][2].lower() in {"he", "she", "they", "we", "who"}:
        return Phrase(*tokens[-1])
    first = _walk_left(tokens)
    if first is None:
        return None
    start, stop = tokens[first][0], tokens[-1][1]
    return Phrase(start, stop, text[start:stop])


def actor_after(text: str, start: int, ceiling: int) -> Phrase | None:
    """Find the noun phrase that begins after a verb ("requests |the Head of Parks to write"); None where there is none."""
    ceiling = min(ceiling, start + _NEAR)
    tokens = [(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(text, start, ceiling)]
    last = -1
    for index, (_, _, word) in enumerate(tokens):
        joins = word.lower() in _JOINING - {"to", "in", "on", "with"} or word == ","
        if (
            joins
            and index + 1 < len(tokens)
            and (_nameable(tokens[index + 1][2]) or tokens[index + 1][2].lower() in {"the", "and"})
        ):
            continue
        if not (_nameable(word) or (index == 0 and word.lower() in _DETERMINERS)):
            break
        last = index
        if word.endswith(".") and not _ABBREVIATIONS.fullmatch(word):
            break
    if last < 0:
        return None
    first = 0
    while first < last and tokens[first][2] == ",":
        first += 1
    begin, stop = tokens[first][0], tokens[last][1]
    if text[stop - 1] == "." and not _ABBREVIATIONS.fullmatch(tokens[last][2]):
        stop -= 1
    return Phrase(begin, stop, text[begin:stop])


def _without_insertion(text: str, end: int, floor: int) -> int:
    """Step over ", on behalf of the Board," before ``end``."""
    stripped = end
    while stripped > floor and text[stripped - 1].isspace():
        stripped -= 1
    if stripped <= floor or text[stripped - 1] != ",":
        return end
    comma = text.rfind(",", floor, stripped - 1)
    inserted = text[comma + 1 : stripped - 1].split()
    opens = {
        "who",
        "which",
        "on",
        "as",
        "in",
        "having",
        "through",
        "with",
        "subject",
        "where",
        "if",
        "together",
        "and",
        "when",
    }
    return comma if comma >= 0 and inserted and inserted[0].lower() in opens and len(inserted) < 14 else end


def _nameable(word: str) -> bool:
    """Say whether a word can belong to the name of somebody."""
    lowered = word.lower().rstrip(".")
    if lowered in _NEVER:
        return False
    if word[0].isupper() or word[0] == "(":
        return True
    return (
        lowered in _POST_HEADS
        or lowered in TITLES
        or lowered in {"members", "member", "everyone", "everybody"}
        or lowered in _LOWER_QUALIFIERS
        or lowered in _LOWER_ORGANISATIONS
    )


def _walk_left(tokens: list[tuple[int, int, str]]) -> int | None:
    """Return the index of the first token of the phrase that ends with the last token."""
    first: int | None = None
    index = len(tokens) - 1
    while index >= 0:
        word = tokens[index][2]
        lowered = word.lower()
        if first is not None and word.endswith(".") and not _ABBREVIATIONS.fullmatch(word):
            break
        if lowered in _DETERMINERS and not _is_initial(tokens, index):
            if first is None:
                return None
            first = index
            before = tokens[index - 1][2].lower() if index else ""
            if before not in {"of", "for", "and", "&"}:
                break
        elif _nameable(word):
            if word[0] == "(" and (index == 0 or not _nameable(tokens[index - 1][2])):
                break
            first = index
            if lowered.rstrip(".") in TITLES and not _continues(tokens, index):
                break
        elif (
            first is None
            or not (lowered in {"of", "for", "and", "&", "/"} or (word == "," and _comma_joins(tokens, index)))
            or index == 0
        ):
            break
        index -= 1
    return first


def _is_initial(tokens: list[tuple[int, int, str]], index: int) -> bool:
    """Say whether an "A" is the initial of a name: "Cllr A Box"."""
    return tokens[index][2] == "A" and index > 0 and tokens[index - 1][2].lower().rstrip(".") in TITLES


def _continues(tokens: list[tuple[int, int, str]], index: int) -> bool:
    """Say whether a phrase goes on to the left of a title ("County |Councillor", "the Clerk and |Mr Vane")."""
    before = tokens[index - 1][2].lower().rstrip(".") if index else ""
    return before in TITLES or before in _TITLE_LEADS or before in {"and", "&", ",", "/", "the"}


def _comma_joins(tokens: list[tuple[int, int, str]], index: int) -> bool:
    """Say whether a comma belongs to a list ("Ash, Birch and Cole") or sets a post beside its name."""
    after = [word for _, _, word in tokens[index + 1 :]]
    if any(word.lower() in {"and", "&"} for word in after):
        return True
    left = [word for _, _, word in tokens[max(0, index - 2) : index]]
    if len(left) < 2 or not all(word[0].isupper() or word in {"of", "for"} for word in left):
        return False
    beside = " ".join(after)
    return (is_post(beside) and (beside[0].isupper() or beside.startswith("the "))) or (
        is_post(_words_left_of(tokens, index)) and beside[0].isupper()
    )


def _words_left_of(tokens: list[tuple[int, int, str]], index: int) -> str:
    return " ".join(word for _, _, word in tokens[max(0, index - 8) : index])


def is_post(words: str) -> bool:
    """Say whether words name a post: "Head of Parks", "the Area Engineer"."""
    plain = re.sub(r"\([^)]*\)", " ", words).lower()
    return any(word.strip(",.") in _POST_HEADS for word in plain.split()) or _POST_PHRASES.search(plain) is not None


def is_initials(words: str) -> bool:
    """Say whether words are somebody's initials: "UO", "PAG"."""
    return re.fullmatch(r"[A-Z]{2,4}", words.strip()) is not None


class People:
    """Everybody that minutes name, to find whom a mention means."""

    def __init__(self, minutes: Minutes, item: Item, text: str) -> None:
        self._text = text
        self._item = item
        self._minutes = minutes
        self.presenters = list(item.presenters)
        self._known = [*item.presenters, *minutes.attending, *minutes.present, *minutes.apologies]
        self._by_surname: dict[str, Person] = {}
        self._by_first_name: dict[str, Person | None] = {}
        self._by_initials: dict[str, Person] = {}
        for person in self._known:
            self._enter(person)

    def _enter(self, person: Person) -> None:
        words = [word for word in _bare_name(person.name).split() if word[0].isupper()]
        bracketed = re.search(r"\(([A-Z]{2,4})\)", f"{person.name} {person.post}")
        if person.initials or bracketed:
            self._by_initials.setdefault(person.initials or bracketed[1], person)  # type: ignore[index]
        if not words:
            return
        known = self._by_surname.get(words[-1].lower())
        if known is None or (known.post == "" and person.post):
            self._by_surname[words[-1].lower()] = person
        if len(words) > 1:
            self._by_initials.setdefault("".join(word[0] for word in words), person)
            first = words[0].lower()
            clash = first in self._by_first_name and self._by_first_name[first] != person
            self._by_first_name[first] = (
                None if clash and not _same_name(self._by_first_name[first], person) else person
            )

    @property
    def names(self) -> frozenset[str]:
        """Initials, surnames and first names of those recorded, in lower case."""
        unlike_words = {name for name in {*self._by_surname, *self._by_first_name} if len(name) > 2}
        return frozenset({*unlike_words, *(initials.lower() for initials in self._by_initials)})

    def knows(self, mention: str) -> bool:
        """Say whether a mention names somebody recorded as present, attending or presenting."""
        return self._person(mention) is not None

    def describe(self, mention: str) -> str:
        """Give a mention as fully as the minutes give it near by: name and post for a name, initials or a post."""
        return "; ".join(dict.fromkeys(self._describe_one(part) for part in split_joint(mention, self.knows)))

    def _describe_one(self, mention: str) -> str:
        plain = tidy(mention)
        if _GENERIC_POSTS.match(plain):
            return plain
        if (
            plain.lower() in {"officer", "author", "report author", "presenter", "presenting officer"}
            and self.presenters
        ):
            return "; ".join(full_name(person) for person in self.presenters)
        person = self._person(plain)
        if person is not None:
            return full_name(person) if len(full_name(person)) > len(plain) or is_initials(plain) else plain
        if is_initials(plain):
            return self._spelled_out(plain) or plain
        if is_post(plain):
            return self._fuller_post(plain)
        return self._with_post(plain)

    def _person(self, mention: str) -> Person | None:
        plain = tidy(mention)
        if re.fullmatch(r"[A-Z]{2,4}", plain):
            return self._by_initials.get(plain)
        words = _bare_name(plain).split()
        if not words:
            return None
        if is_post(plain) and not TITLED.match(plain):
            return self._holder(plain)
        found = self._by_surname.get(words[-1].lower())
        if found is not None and _compatible(words, found):
            return found
        return self._by_first_name.get(words[0].lower()) if len(words) == 1 else None

    def _holder(self, post: str) -> Person | None:
        """Find the person whose post is, or begins or ends with, the words of a post."""
        wanted = _post_words(post)
        if not wanted:
            return None
        holders = [
            person for person in self._known if person.post and person.name and wanted <= _post_words(person.post)
        ]
        return holders[0] if holders and all(_same_name(holders[0], other) for other in holders) else None

    def _around(self) -> str:
        """The item up to its end, no more than a few pages."""
        return self._text[self._item.start : min(self._item.end, self._item.start + _FAR)]

    def _spelled_out(self, initials: str) -> str | None:
        """Find "Una Okell (UO)" in the item or at the head of the minutes."""
        head = self._text[self._minutes.start : self._minutes.start + _FAR]
        for where in (self._around(), head):
            match = re.search(
                rf"((?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)?\.?[ \t]*[A-Z][\w’'-]+[ \t]+){{2,4}})\(?{initials}\b\)?",
                where,
            )
            if match and (_bare_name(match[1]) or " ")[0] == initials[0]:
                return f"{match[1].strip()} ({initials})"
        return None

    def _fuller_post(self, post: str) -> str:
        """Find who holds a post in the words of the item ("Una Okell, Head of Parks,"), else its longer form."""
        around = self._around()
        escaped = r"\s+".join(map(re.escape, post.split()))
        name = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?[A-Z][a-z’'-]+\s(?:[A-Z][\w’'-]+\s?){1,2}"
        match = re.search(
            rf"(?P<after>{name})(?:,\s|\s\((?:the\s)?){escaped}(?P<more>(?:\s(?:of|for|and|&|[A-Z][\w&-]*|\([A-Z]+\)))*)",
            around,
        )
        if match:
            return f"{match['after'].strip()}, {post}{match['more']}".rstrip()
        match = re.search(rf"{escaped},\s(?P<name>{name})(?=[,.)\s])", around)
        if match:
            return f"{match['name'].strip()}, {post}"
        longer = re.search(rf"\b{escaped}\s(?:of|for)\s(?:(?:the|and|&|,|[A-Z][\w&-]*)[ ,]*)+", around)
        return tidy(longer[0]) if longer and _GENERIC_POSTS.match(post) is None else post

    def _with_post(self, name: str) -> str:
        """Find the post printed beside a name in the item: "Una Okell, Head of Parks," or "Una Okell (Parks)"."""
        words = _bare_name(name).split()
        if not words:
            return name
        surname = re.escape(words[-1])
        first = r"(?:(?:[A-Z][a-z’'-]+|[A-Z]\.?)\s)?"
        post = r"(?:(?:the|of|for|and|to|&|-|–|\([A-Z][^()]{0,40}\)|[A-Z][\w&’'-]*)[ \n]?)+"
        match = re.search(
            rf"(?P<name>{first}{surname})(?:,\s(?P<post>{post})|\s\((?P<in>[^()]{{3,80}})\))", self._around()
        )
        if not match:
            return name
        beside = (match["post"] or match["in"] or "").strip()
        if not is_post(beside):
            return name
        full = match["name"].strip()
        return f"{full if len(full.split()) >= len(words) else name}, {' '.join(beside.split())}"


def full_name(person: Person) -> str:
    """Give a person as name and post: "Una Okell, Head of Parks"."""
    return ", ".join(part for part in (person.name, person.post) if part)


def tidy(mention: str) -> str:
    """Trim a mention for a table: no article before it, one space between words, a capital first."""
    plain = " ".join(mention.split()).strip(" ,;:-–*_")
    plain = re.sub(r"^(?:the|a|an)\s+", "", plain, flags=re.IGNORECASE)
    return plain[:1].upper() + plain[1:]


def split_joint(mention: str, known: Callable[[str], bool]) -> list[str]:
    """Split joint owners: "the Chairman and Clerk" is two, "Head of Parks and Trees" one."""
    parts: list[str] = []
    for piece in re.split(r"\s*[;/]\s*(?!\d)", " ".join(mention.split())):
        parts.extend(_split_and(piece, known))
    return [part for part in parts if part]


def _split_and(piece: str, known: Callable[[str], bool]) -> list[str]:
    if re.match(r"(?:Cllrs|Councillors|PCSOs|Messrs)\b", piece):
        return [piece]
    parts = re.split(r",?\s+(?:and|&)\s+", piece)
    if len(parts) == 1:
        return parts
    joined = [parts[0]]
    for part in parts[1:]:
        starts_anew = (
            re.match(r"(?:the|each|all)\s", part, re.IGNORECASE) or part.split()[0].lower().rstrip(".") in TITLES
        )
        if (
            starts_anew
            or known(part)
            or re.fullmatch(r"[A-Z]{2,4}", part)
            or part.lower() in {"clerk", "chairman", "chair", "officers"}
        ):
            joined.append(part)
        else:
            joined[-1] += " and " + part
    out: list[str] = []
    for part in joined:
        listed = re.split(r",\s+", part)
        if (
            len(listed) > 1
            and len(joined) > 1
            and all(known(one) or re.fullmatch(r"[A-Z]{2,4}", one) for one in listed)
        ):
            out.extend(listed)
        else:
            out.append(part)
    return out


def _bare_name(name: str) -> str:
    """Return a name without titles, brackets and what follows a comma."""
    name = re.sub(r"\([^)]*\)", " ", name).split(",")[0]
    return " ".join(word for word in name.split() if word.lower().rstrip(".") not in TITLES | _TITLE_LEADS)


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


def _post_words(post: str) -> set[str]:
    return {
        word for word in re.findall(r"[a-z0-9]+", post.lower()) if word not in {"the", "of", "for", "and", "to", "a"}
    }
