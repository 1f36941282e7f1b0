"""Verbs without an ending after "requested that": who is to act, and where the verb is told from a noun."""

import re

from ccpi_actions.commitments.language.actors import ActorClass, actor_class, is_post
from ccpi_actions.commitments.language.phrases import TITLES
from ccpi_actions.commitments.language.verbs import BASE, PRESENT, TURNED, base_class

#: How far on the verb and its object are looked for, in characters.
_ON = 160
_WORD = re.compile(r"[\w'’-]+")
_SKIP = frozenset(
    "a an the to of for in on at by with from and or its their his her this that these those "
    "any all each no not both other is was are were has had have been be will would may can "
    "could should must shall do did does".split()
)
_FINITE_WORD = frozenset(
    "is was are were has had have been would may can could might must did does had will shall should".split()
)


_NOT_AFTER = re.compile(r"\s*(?:be|is|are|was|were|of|and|would|will|should|had|has|have)\b|\s*(?:[,.;-]|$)")
_NAME_ONLY = re.compile(r"(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)+")


def subjunctive(
    sentence: str, low: str, start: int, known: frozenset[str]
) -> tuple[tuple[int, int], tuple[int, int], str] | None:
    """Find "officers provide" after "requested that": an actor, the verb that follows it, and its base form."""
    previous = ""
    for count, match in enumerate(_WORD.finditer(low, start, start + _ON), start=1):
        word = match.group()
        if word in _FINITE_WORD or count > 18:
            return None
        between = low[start : match.start()]
        if ";" in between or ": " in between:
            return None
        stem = word if word in BASE or word in TURNED else PRESENT.get(word, "")
        if count > 1 and stem and previous not in _SKIP:
            actor, head = _actor_of(sentence, start, match.start(), known)
            if _is_verb(sentence, low, match.span(), stem, actor):
                return (start, start + len(head.rstrip())), match.span(), stem
        previous = word
    return None


def _actor_of(sentence: str, start: int, end: int, known: frozenset[str]) -> tuple[ActorClass, str]:
    """Classify the words between "that" and a verb as an actor, and give them without a parenthesis."""
    words = sentence[start:end]
    head = words.split(",", maxsplit=1)[0] if words.rstrip().endswith(",") else words
    name = head.strip()
    if name.endswith(("–", "-", ":", "—")):  # "Balance beam – Replace"
        return "thing", head
    actor = actor_class(head, known)
    titled = name.split(" ", maxsplit=1)[0].rstrip(".").lower() in TITLES
    if (
        actor == "person"
        and not titled
        and _NAME_ONLY.fullmatch(name)
        and not is_post(head)
        and name.lower() not in known
    ):
        return "thing", head
    return actor, head


def _is_verb(sentence: str, low: str, word: tuple[int, int], stem: str, actor: ActorClass) -> bool:
    """Tell whether a word after an actor is what the actor is to do: "that the update reports the figures" has none."""
    after = low[word[1] : word[1] + _ON]
    if actor not in _ACTORS or _NOT_AFTER.match(after) or not base_class(stem, after.lstrip()):
        return False
    if sentence[word[0]].isupper() and sentence[word[1] - 1].islower():  # "the Borough Council Call for Sites"
        return False
    if stem == "read":  # "The Chair read the letter" is past
        return False
    if stem not in NOUNS_TOO:
        return True
    if stem != low[slice(*word)] and actor != "person":
        return False
    initials = (
        actor == "person"
        and sentence[: word[0]].split()[-1:] != []
        and sentence[: word[0]].rsplit(maxsplit=1)[-1].isupper()
    )
    return initials or OBJECT.match(after) is not None or sentence[word[1] + 1 : word[1] + 2].isupper()


_ACTORS: frozenset[ActorClass] = frozenset({"person", "officers", "body", "outside", "pronoun", "they"})
#: Verbs that are nouns as often: after "and" they count only before an object of their own.
NOUNS_TOO = frozenset(
    "report update review request contact check order plan support email letter display repair "
    "place copy answer reply list note record survey research purchase paint "
    "programme schedule post notice issue brief visit work test trial cost price help share "
    "focus benefit access action process progress address question study view value "
    "measure map book table call ring phone meet meeting draft design form clear clean cut "
    "trim top level service oil fell sign mark hire let set post fit fund grant award vote "
    "pass project "
    "refund claim invoice bid permit swap host water seed nail bolt clip rake sand type log file mail "
    "email text quote challenge pledge start open close show hand lead train turn cover offer "
    "use aim hope balance "
    "leaflet bulletin tweet broadcast detail pressure caution poll ballot debate pilot model profile "
    "sample gauge count estimate forecast document proof group index label number roster rota trigger "
    "pencil levy brand sponsor bundle package phase table bag block brick brush cap carpet chip chop "
    "clamp coat crop curtail deck ditch drill dump dust field fence fetch film filter grade grease grout "
    "hedge hoist iron kerb knock ladder lime line lop mortar mulch muck notch pack patrol peg pile pipe "
    "plane plough plug point pollard prime primer pump rail refill rent rinse rivet rod roller rope "
    "sandbag saw scaffold scrape screen screw scrub seal sheet shelve shift shore slab slate spread "
    "stack staff stage stake staple steward stencil strap stub stump tack tamp tape tap tether thatch "
    "thin timber tow transport trench tune vacuum video void wash wedge wipe wrap cone coach bank bill "
    "drive bin screed cordon escort landscape limit curb track guide mandate champion advocate refresh "
    "upgrade tweak task timetable reset".split()
)
OBJECT = re.compile(
    r"\s(?:the|an?|this|that|these|those|it|them|him|her|his|their|its|all|any|for|to|with|on|"
    r"if|whether|back|up|out|into|members|residents|further|more|what|when|cllr|councillor|mr|"
    r"mrs|quot\w+|costs|details|two|three|four|some|another)\b"
)
