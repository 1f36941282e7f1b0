"""Owners who are one and the same: minutes name a councillor with and without title, post, initials and full stops."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

_COUNCILLOR = r"(?:(?:parish|town|city|district|borough|county)\s+)?(?:cllr|councillor)"
_TITLE = re.compile(rf"(?:{_COUNCILLOR}|mr|mrs|ms|miss|dr|rev|revd|sir)\b\.?\s+", re.IGNORECASE)
#: "Cllr A Reed, Cllr B Stone" are two, and so are "Cllr A Reed, Mr Stone the warden".
_ANOTHER = re.compile(r"\b(?:cllr|councillor|mr|mrs|ms|miss|dr)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:cllrs|councillors|messrs)\b", re.IGNORECASE)
_SHORT_FORM = re.compile(r"\s*\([^)]*\)")
_NAME = re.compile(r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*")
_MEN, _WOMEN = frozenset({"mr", "sir"}), frozenset({"mrs", "ms", "miss"})


class Name(msgspec.Struct, frozen=True):
    """A name taken apart, in lower case."""

    surname: str
    #: All before it: ("claire",), ("c",), ("c", "j").
    forenames: tuple[str, ...]
    #: "m" or "f" where a title says so, else "".
    gender: str


def take_apart(owner: str) -> Name | None:
    """Take an owner's name apart: "Cllr Mrs C. Reed (CR), Chair" is Reed, C, a woman.

    None for what is no name of at least an initial and a surname, or names several.
    """
    name, _, post = owner.partition(",")
    if _ANOTHER.search(post) or _SEVERAL.match(name):
        return None
    name = _SHORT_FORM.sub("", name).strip()
    gender = ""
    while title := _TITLE.match(name):
        said = title[0].strip(" .").lower()
        gender = "m" if said in _MEN else "f" if said in _WOMEN else gender
        name = name[title.end() :]
    words = name.replace(".", " ").split()
    if len(words) < 2 or not all(_NAME.fullmatch(word) and word[0].isupper() for word in words):
        return None
    *forenames, surname = (word.lower() for word in words)
    return Name(surname, tuple(forenames), gender)


def one_name_each(owners: Iterable[str]) -> dict[str, str]:
    """Return for each owner, as written, the one way of writing that stands for that person: the commonest.

    The same forename and surname are one person unless titles disagree (Mr, Mrs); an initial is the one person whom
    it can be. Whatever is not so plain stays as it is written.
    """
    written = Counter(owners)
    known = {owner: name for owner in written if (name := take_apart(owner)) is not None}
    people: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
    for owner, name in known.items():
        people[name.surname, name.forenames].append(owner)
    people = {key: owners for key, owners in people.items() if _agree(owners, known)}
    full = [key for key in people if len(key[1][0]) > 1]
    for key in [key for key in people if len(key[1]) == 1 and len(key[1][0]) == 1]:
        could_be = [
            one
            for one in full
            if one[0] == key[0] and one[1][0][0] == key[1][0] and _agree([*people[one], *people[key]], known)
        ]
        if len(could_be) == 1:
            people[could_be[0]] += people.pop(key)
    stands_for = {owner: owner for owner in written}
    for same in people.values():
        commonest = max(same, key=lambda owner: (written[owner], len(owner)))
        stands_for |= dict.fromkeys(same, commonest)
    return stands_for


def _agree(owners: Sequence[str], known: Mapping[str, Name]) -> bool:
    return len({known[owner].gender for owner in owners} - {""}) < 2
