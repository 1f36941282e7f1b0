"""Words that tell one matter from another: tokens, stems, and how much each weighs."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from ccpi_actions.tracking.follow_up.words.alike import ALIKE, COMPOUNDS

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[£$]?\d[\d,./:-]*\d|\d", re.UNICODE)

#: Words of grammar: they never tell one matter from another.
FUNCTION_WORDS = frozenset(
    """
    a about above after again all also am an and another any are as at be because been before being between
    both but by can cannot could did do does doing down due during each either else ever every few for from
    further had has have having he her here hers him himself his how however i if in into is it its itself
    just may me might more most much must my no nor not now of off on once one only or other our out over own
    per rather re regarding relating same shall she should since so some such than that the their them
    themselves then there these they this those though through thus to too under until up upon us very via was
    we were what when where whether which while who whom whose why will with within without would yet you your
    """.split()
)

#: Words that stand in most minutes of most councils: shared, they say little about a matter.
COMMONPLACE = frozenset(
    """
    action actions advise advised agenda agree agreed arrange arising ask asked attend bring brought chair
    chairman chairperson cllr cllrs clerk committee community confirm confirmed consider considered contact
    council councillor councillors county date decided discuss discussed discussion follow followed forward
    get give given include included inform informed information issue issues item items letter made make
    matter matters meeting meetings member members minute minutes month mr mrs ms need needed next note noted
    obtain parish possible progress proposed provide provided put raise raised receive received recommend
    regard reply report reported request requested resolved response review seconded send sent take taken
    thank thanked town unanimously update updated work write written year ltd january february march april may
    june july august september october november december monday tuesday wednesday thursday friday saturday
    sunday
    """.split()
)

#: What a telling word weighs that is neither a name nor a number.
PLAIN = 1.0
_NAME_WEIGHT = 1.5
_NUMBER_WEIGHT = 1.5
_COMMONPLACE_WEIGHT = 0.05


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer  # only follow-up needs it

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=1)
def _alike() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in ALIKE:
        first, *rest = (str(_stemmer().stemWord(word)) for word in row.split())
        found |= dict.fromkeys(rest, first)
    return found


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Reduce a lower-case English word to its stem ("circulated" and "circulating" to "circul")."""
    found = str(_stemmer().stemWord(word))
    return _alike().get(found, found)


@lru_cache(maxsize=1)
def _compounds() -> dict[str, tuple[str, ...]]:
    return {stem(first + second): (stem(first), stem(second)) for first, second in COMPOUNDS}


def parts(key: str) -> tuple[str, ...]:
    """Return the stems that a stem counts as: those of both words of a compound, or itself."""
    return _compounds().get(key) or (key,)


def terms(text: str) -> dict[str, float]:
    """Find the telling words of a text: stem → weight of its kind.

    A capital inside a sentence makes a name; digits make a number (road names, applications, sums).
    """
    found: dict[str, float] = {}
    for match in WORD.finditer(text):
        word = match.group()
        known = _term(word)
        if known is None and not (len(word) == 1 and _of_a_firm(text, match)):
            continue
        key, weight, name = known or (word.lower(), 1.0, _NAME_WEIGHT)
        if name > weight and not _begins_sentence(text, match.start()):
            weight = name
        for part in parts(key):
            if weight > found.get(part, 0.0):
                found[part] = weight
    return found


def plain_terms(found: Mapping[str, float]) -> frozenset[str]:
    """Return those of the terms of a text that are neither names nor numbers."""
    return frozenset(key for key, kind in found.items() if kind <= PLAIN)


#: Sentences of fewer telling words are alike by accident.
_FEW_WORDS = 4
#: Initials in brackets come and go: "Anna Vane (AV)".
_INITIALS = 3


def wording(terms: Mapping[str, float]) -> frozenset[str]:
    """Return what makes sentences alike: their words of some length; none where they are few."""
    words = frozenset(key for key in terms if len(key) > _INITIALS)
    return words if len(words) >= _FEW_WORDS else frozenset()


@lru_cache(maxsize=50_000)
def _term(word: str) -> tuple[str, float, float] | None:
    """Give the stem of a word as written, what it weighs, and what it weighs as a name; None where it tells nothing."""
    lower = word.lower().replace("’", "'").removesuffix("'s").removesuffix("s'")
    if lower in FUNCTION_WORDS or (len(lower) == 1 and not lower.isdigit()):
        return None
    if word[-1] == "s" and len(word) > 2 and word[:-1].isupper():
        lower = lower[:-1]  # "KSIs"
    if lower[0].isdigit() or lower[0] in "£$":
        weight = _NUMBER_WEIGHT if len(lower) > 1 else 0.5
        return lower.strip("£$").replace(",", ""), weight, weight
    if lower in COMMONPLACE:
        return stem(lower), _COMMONPLACE_WEIGHT, _COMMONPLACE_WEIGHT
    return stem(lower), 1.0, _NAME_WEIGHT if word[0].isupper() else 1.0


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 20) : start].rstrip()
    return not before or before[-1] in '.!?:;(“"'


def _of_a_firm(text: str, letter: re.Match[str]) -> bool:
    """Tell whether a single letter is half of a firm's name: "B & R"."""
    return letter.group().isupper() and "&" in text[max(0, letter.start() - 2) : letter.end() + 2]


def as_written(text: str, stems: Sequence[str], most: int = 6) -> list[str]:
    """Give the words of a text that have these stems, as they are written, in the order of the stems."""
    written: dict[str, str] = {}
    for match in WORD.finditer(text):
        lower = match.group().lower().replace("’", "'").removesuffix("'s").removesuffix("s'")
        key = lower.strip("£$").replace(",", "") if lower[0].isdigit() or lower[0] in "£$" else stem(lower)
        for part in parts(key):
            written.setdefault(part, match.group())
    return [written[key] for key in stems if key in written][:most]


#: Where terms stand: in which of several texts, counted from 0, and what each weighs there by its kind.
Postings = Mapping[str, Sequence[tuple[int, float]]]


def post(texts: Iterable[Mapping[str, float]], least: float = 0.0) -> Postings:
    """Tell in which of several texts their terms stand, those that weigh at least so much by their kind."""
    postings: dict[str, list[tuple[int, float]]] = {}
    for n, found in enumerate(texts):
        for key, kind in found.items():
            if kind >= least:
                postings.setdefault(key, []).append((n, kind))
    return postings


#: How many paragraphs of minutes at large the words of the minutes at hand are weighed against.
_PRIOR = 150.0


@lru_cache(maxsize=1)
def commonness() -> dict[str, float]:
    """Load the share of paragraphs of minutes at large that use each common stem.

    Counted by tests/benchmarks/count_words.py over the minutes of 600 parish meetings; words, not text, and no names.
    """
    lines = (Path(__file__).parent / "commonness.txt").read_text("utf-8").splitlines()
    total = float(lines[0].rsplit(" ", 1)[1])
    counted: Counter[str] = Counter()
    for key, n in (line.rsplit(" ", 1) for line in lines[1:]):
        for part in parts(_alike().get(key, key)):
            counted[part] += int(n)  # words that count as one are as common as all of them
    return {key: n / total for key, n in counted.items()}


def rarity(passages: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """Weigh each stem by how few paragraphs use it: from about 1 (in every third) to 6 (never seen at large).

    Takes the terms of every sentence of the minutes at hand (earlier and later), and mixes their counts with
    those of minutes at large, so that two short sets of minutes do not make a common word look rare.
    """
    counted: Counter[str] = Counter()
    total = 0
    for passage in passages:
        total += 1
        counted.update(passage.keys())
    shares = commonness()
    unseen = min(shares.values()) / 2
    return {key: math.log(1 + (total + _PRIOR) / (n + _PRIOR * shares.get(key, unseen))) for key, n in counted.items()}
