"""Whether words before "to do" name who is to do it: a short noun phrase that stands alone, with no verb of its own."""

import re

#: Words that tell that a phrase is more than somebody's name, as are those that end like "asked" and "asking".
_FINITE_INSIDE = frozenset(
    """continue continues ought likely seem seems appear appears used was were is are had has have would will could can
    may might must should be been being did does do not met saw came went gave took made sent wrote spoke held said told
    asked need needs want wants wish wishes able due how what whether who which as for on from than too so enough
    in with by at it there them him back up out ing allow allows enable enables help helps require requires invite
    invites advise advises urge urges remind reminds similar welcome subject according thanks opportunity right
    page""".split()
)
_ADJECTIVES = ("shared", "limited", "united", "combined", "elected", "appointed")
_PLAIN_WORD = re.compile(r"\w+")
_ING_NOUNS = frozenset(
    """something anything everything nothing building fencing lighting parking evening morning ceiling wedding meeting
    warning spring swing string railing grating crossing guttering decking wiring planting painting drawing opening
    roofing surfacing paving kerbing edging matting netting bedding tubing footing coping casing housing planning
    cutting mowing marking hearing briefing training funding seating signing heating plumbing bunting offering
    recording posting sling wing king ring outing viewing landing""".split()
)
_AFTER_BREAK = re.compile(r"(?:;|\s[-–]|:|\*)\s*$")
_OBJECTS = re.compile(
    r"\b(?:with|between|from|by)\s(?!e-?mail\b|post\b|letter\b|phone\b|hand\b)[^;]{2,90}(?<!,)\sand\s$"
)
_LEADING = re.compile(r"^(?:o|with|and|that|but|then|also|therefore|action|agreed|resolved)\s")
_STRONG_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|attended|met|said|would|will|asked|thanked|invited|present|"
    r"attendance|attending)\b"
)
_PREPOSITION_OK = re.compile(
    r"\b(?:head|director|member|leader|officer|representative|chair|manager|portfolio holder|"
    r"assistant director|copy|copies|list|report|item|dates?|details|letter|note|plan|breakdown|"
    r"figures|response|update|request|quotes?|cost|costs) (?:of|for|on|from|to|in|with|by|at)\b.*"
)


def stands_alone(low: str, start: int, end: int, passive: bool = False) -> bool:
    """Tell whether a subject stands alone before "to do": a short noun phrase with no verb of its own.

    Before "to be done" and "to go" a phrase that begins its sentence may be qualified: "copies of emails".
    """
    words = _LEADING.sub("", low[start:end])
    if not words:  # "Grant scheme; to be sent to both halls", "Timetable - to display"
        return (passive and not low[:start].strip()) or _AFTER_BREAK.search(low, max(0, start - 4), end) is not None
    if low[start - 5 : start].endswith(" and ") and _OBJECTS.search(low, max(0, start - 110), start):
        return False  # "a meeting with Cllr Ashe and Mr Dow to carry out a survey"
    if len(words) > 120 or words.count(" ") > 14 or _STRONG_FINITE.search(words) is not None:
        return False
    if start >= 3 and words.startswith("of "):
        return False  # "because of the number of claims to be dealt with"
    if passive and words == "thanks":
        return True
    if passive and start < 3 and _OPENS_NOTE.match(words) is not None:
        return True
    if (
        passive
        and start < 3
        and _LETS.search(words) is None
        and _THEY_DID.search(words) is None
        and words.startswith(
            (
                "the ",
                "a ",
                "an ",
                "all ",
                "this ",
                "these ",
                "copy ",
                "copies ",
                "display ",
                "details ",
                "one ",
                "another ",
            )
        )
    ):
        return True
    found = _PLAIN_WORD.findall(_PREPOSITION_OK.sub("", words))
    if passive and len(found) > 1 and found[0].endswith("ed"):
        found = found[1:]  # "Updated table to be sent": nobody stands before it who did so
    return _FINITE_INSIDE.isdisjoint(found) and not any(map(_looks_finite, found))


#: "In her absence KO to ring him": what the sentence opens with has no comma after it.
_OPENING_PHRASE = re.compile(
    r"\W*(?:in|after|before|until|on|with|during|following|meanwhile|for|at|by|once|because\sof|given|despite)\s(?:[\w'’-]+\s){1,6}?"
    r"(?P<name>[a-z]{2,3}|(?:the\s)?(?:parish\s|town\s|deputy\s)?clerk|(?:cllrs?|councillor|mr|mrs|ms|miss|dr)[.․]?\s[\w'’-]+)"
)


def after_opening(sentence: str, low: str, subject: tuple[int, int], known: frozenset[str]) -> tuple[int, int]:
    """Give a subject without the phrase that opens its sentence, where only somebody's name or initials follow it."""
    opened = _OPENING_PHRASE.fullmatch(low, *subject) if subject[0] < 3 else None
    if opened is None:
        return subject
    start, end = opened.span("name")
    name = sentence[start:end]
    plain = " " in name or name.lower() in {"clerk", *known}
    return (start, end) if plain else subject


def _looks_finite(word: str) -> bool:
    """Tell whether a word ends like "asked" or "asking" and is no adjective of bodies."""
    return (
        word.endswith(("ed", "ing"))
        and len(word) > (3 if word.endswith("ed") else 4)
        and word not in _ING_NOUNS
        and not word.startswith(_ADJECTIVES)
    )


#: "The Council |approved the areas| to be planted"
_THEY_DID = re.compile(
    r"\b(?:council|committee|clerk|chair\w*|pc|members|councillors|cllrs?\s\w+)\s(?:\w+ly\s)?[a-z]+ed\b"
)
_LETS = re.compile(r"\s(?:allows?|enables?|requires?|permits?|causes?|needs?|expects?|wants?)\s")
#: "Concerns regarding the speed of vehicles to be dealt with": a note that opens with what it is about.
_OPENS_NOTE = re.compile(
    r"(?:[a-z]+\s){0,2}[a-z]+\s(?:regarding|concerning|about|of|for|from|on)\s|[a-z]+ing\s(?:at|in|near|outside|along)\s"
)

_NO_NOUN = frozenset(
    """remain remains remained continue continues continued unlikely seem seems seemed appear appears appeared tends
    hopes intends expects seeks tries agrees able order due was were is are had has have need needs want wants wish
    wishes likely up out back and or not how""".split()
)


def verb_before(low: str, position: int) -> bool:
    """Tell whether the word before is plainly no noun ("agreed to", "able to"), so that no subject stands there."""
    words = low[max(0, position - 30) : position].rsplit(None, 2)
    if words and words[-1] == "order" and words[-2:-1] != ["in"]:
        return False  # "the order to be placed", but not "in order to"
    if not words or (words[-1] not in _NO_NOUN and not words[-1].endswith(("ed", "ing"))) or words[-1] in _ING_NOUNS:
        return False
    # "the Head of Housing to provide": what follows "of" is a name
    return not (words[-1].endswith("ing") and len(words) > 1 and words[-2] in {"of", "and", "&", "for"})
