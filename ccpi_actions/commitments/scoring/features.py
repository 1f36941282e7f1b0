"""What a clause is described by: names of features, readable and few, which the weights speak of."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from ccpi_actions.commitments.detection.units import Unit
from ccpi_actions.commitments.language.actors import ActorClass, actor_class
from ccpi_actions.commitments.language.verbs import base_class, participle_class
from ccpi_actions.commitments.scoring.clauses import Clause
from ccpi_actions.commitments.scoring.signs import SIGNS, Sign
from ccpi_actions.minutes.people.first_names import FIRST_NAMES

#: Values by what they say: ("cue", ("would do",)), ("word", ("ring", "them")).
Features = list[tuple[str, Sequence[str]]]

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?|\d+")
_DIGIT = re.compile(r"\d")
#: Verbs by which minutes report what was said.
_SAYING = re.compile(
    r"\b(?:said|stated|confirmed|agreed|reported|advised|explained|noted|suggested|asked|replied|undertook|thought|felt"
    r"|hoped|assured|informed|told|commented|understood|expected|proposed|resolved|promised|offered|decided|considered"
    r"|believed|announced|wondered|queried|requested|read|added|reminded|accepted|answered)\b"
)
_SELF = frozenset("they it we this that which who there these i he she".split())
#: So many words before the cue are looked at one by one.
_NEAR = 3
#: Initials are fewer capitals than this.
_MOST_INITIALS = 5
#: As much of the words after a verb as may tell what it means.
_AFTER = 120


def plain_features(clause: Clause, low: str) -> Features:
    """Give the features that are had for little: the cue, the verb and the words of a clause.

    Takes the clause and its sentence in lower case.
    """
    cue = f"{clause.cue} {clause.form}".rstrip()
    after = _WORD.search(low, clause.verb_end, clause.end)
    return [
        ("cue", (cue,)),
        ("verb", (clause.word,)),
        ("next", (_plain(after[0]),) if after else ()),
        ("near", _words(low, max(0, clause.place - 40), clause.place)[-_NEAR:]),
        ("word", _words(low, clause.start, clause.end)),
    ]


def _words(low: str, start: int, end: int) -> list[str]:
    """Give the words between two places, each once, numbers as "0"."""
    if start >= end:
        return []
    found = _WORD.findall(low, start, end)
    return list(dict.fromkeys(found if _DIGIT.search(low, start, end) is None else map(_plain, found)))


def _plain(word: str) -> str:
    return "0" if word[0].isdigit() else word


class Place:
    """A sentence in its paragraph: what its clauses have in common."""

    def __init__(self, unit: Unit, text: str, low: str, following: Unit | None, count: int) -> None:
        """Take the sentence, the text it stands in and the same in small, the next one, and how many clauses it has."""
        passage = unit.passage
        before = unit.before if unit.before is not None and unit.before[0] >= passage.start else None
        self.sentence = text[unit.start : unit.end]
        self.low = low[unit.start : unit.end]
        self.previous = low[slice(*before)] if before else ""
        self.following = low[following.start : following.end] if following else ""
        self.deciding = unit.resolution
        where = ("alone" if following is None else "first") if before is None else "inside" if following else "last"
        marks = [
            *(["deciding"] if unit.resolution else []),
            *(["under a lead"] if unit.lead else []),
            *(["beside a margin"] if passage.margin else []),
        ]
        self.features: Features = [
            ("zone", (passage.zone,)),
            ("item", (unit.item.kind,)),
            ("sign", marks),
            ("place", (where,)),
            ("length", (str(min(7, self.low.count(" ") // 6)),)),
            ("clauses", (str(min(4, count)),)),
        ]


class Actor(NamedTuple):
    """Who is to act in a clause, and what its features say of that."""

    kind: ActorClass | Literal["nobody"]
    features: Features


def actor_features(clause: Clause, place: Place, known: frozenset[str]) -> Actor:
    """Tell who is to act in a clause, and what kind of act it is (``known``: the names of those present, in small)."""
    subject = place.sentence[slice(*clause.subject)].strip()
    actor: ActorClass | Literal["nobody"] = actor_class(subject, known) if subject else "nobody"
    kind = _kind(clause, place.low)
    cue = f"{clause.cue} {clause.form}".rstrip()
    ends = _ending(subject)
    return Actor(
        actor,
        [
            ("subject", (actor,)),
            ("class", (kind,)),
            ("subject, cue", (f"{actor}, {cue}",)),
            ("subject, class", (f"{actor}, {kind}",)),
            ("cue, class", (f"{cue}, {kind}",)),
            ("subject ends", (ends,) if ends else ()),
            ("subject shows", _shown(subject, known)),
            ("deciding, cue", (cue,) if place.deciding else ()),
            ("deciding, subject", (actor,) if place.deciding else ()),
        ],
    )


def said_features(clause: Clause, low: str, actor: Actor) -> Features:
    """Tell what was said before the verb of a clause, and who is to act by it (``low``: its sentence)."""
    said = [match[0] for match in _SAYING.finditer(low, 0, clause.verb)][-1:]
    return [
        ("said", said or ("nothing",)),
        ("said, subject", (f"{said[0]}, {actor.kind}",) if said else ()),
    ]


def sign_features(signs: Sequence[str], actor: Actor) -> Features:
    """Give the features of the signs that are seen in and around a clause."""
    return [("sign", signs), ("sign, subject", [f"{sign}, {actor.kind}" for sign in signs])]


def more_features(clause: Clause, place: Place, known: frozenset[str]) -> Features:
    """Give the features that take some work: who is to act, what kind of act it is, what is said around it.

    Takes the clause, its sentence, and the names of those present in lower case.
    """
    actor = actor_features(clause, place, known)
    around = Around(clause, place)
    signs = [sign.name for sign in SIGNS if around.shows(sign)]
    return [
        *place.features,
        *actor.features,
        *said_features(clause, place.low, actor),
        *sign_features(signs, actor),
    ]


def _ending(subject: str) -> str:
    """Give the last word of a subject, where it is no name."""
    last = subject.rsplit(None, 1)[-1] if subject else ""
    return last if last.islower() else last.lower() if last.lower() in _SELF else ""


def _shown(subject: str, known: frozenset[str]) -> list[str]:
    """Tell what the words of a subject show of who it is."""
    words = subject.split()
    if not words:
        return []
    last, low = words[-1], subject.lower()
    shown = [f"words: {min(6, len(words))}"]
    if last.lower() in FIRST_NAMES:
        shown.append("first name")
    if low in known or last.lower() in known:
        shown.append("known here")
    if last.isupper() and 1 < len(last) < _MOST_INITIALS:
        shown.append("initials")
    return shown + [name for name in ("clerk", "cllr", "councillor", "chair") if name in low]


class Around:
    """The words in and around a clause, in which signs are looked for."""

    def __init__(self, clause: Clause, place: Place) -> None:
        low = place.low
        self._parts = {
            "clause": low[clause.start : clause.end],
            "subject": low[slice(*clause.subject)],
            "before": low[: clause.start],
            "after": low[clause.verb_end : clause.end],
            "sentence": low,
            "previous": place.previous,
            "next": place.following,
        }

    def shows(self, sign: Sign) -> bool:
        """Tell whether a sign is seen."""
        words = self._parts[sign.where]
        return words != "" and sign.found_in(words) is not None


def _kind(clause: Clause, low: str) -> str:
    """Class the verb of a clause as the rules do."""
    after = low[clause.verb_end : clause.verb_end + _AFTER].lstrip()
    if clause.form == "be":
        return "be"
    if clause.form.endswith("done"):
        return participle_class(low[clause.verb : clause.verb_end], after) or "unknown"
    return base_class(clause.word, after) or "unknown"
