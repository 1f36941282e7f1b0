"""Finding one's way in a sentence: where a clause begins, what its subject is, and whether it has a verb of its own."""

import re
from functools import lru_cache

from ccpi_actions.commitments.language.actors import ActorClass, actor_class
from ccpi_actions.commitments.language.verbs import PRESENT
from ccpi_actions.commitments.matching.openings import TITLE_STOP

#: How far back a subject is looked for, in characters: at first, and where that is the middle of a clause.
_NEAR, _BACK = 90, 160
_WORD = re.compile(r"[\w'’-]+")
_BOUNDARY = re.compile(
    r"""
      [;:–—*]\s*
    | ,\s
    | \.(?<!cllr\.)(?<!cllrs\.)(?<!\bmr\.)(?<!\bmrs\.)(?<!\bms\.)(?<!\bdr\.)(?<!\b\w\.)\s
    | [“”"]
    | \s(?:-\s?|\((?=(?:the\s)?(?:clerk|chair\w*|cllr[.․]?\s\w+|[a-z]{2,3})\sto\s))
    | -(?<=\w-)(?=clerk\s+$)
    | \b(?:a(?:lthough|nd|s(?!\s+$))|b(?:ecause|ut)|however|if|o(?:nce|r)
        |s(?:a(?:id|ying)|ince|o|tat(?:ed|ing))
        |th(?:a[nt]|en|ough)|until|wh(?:e(?:n|re|ther)|ile)|(?:agreed|decided|noted)(?=\s(?:the|that|all|cllr|she|he|they|we)\b))\s
    """,
    re.VERBOSE,
)


#: "She would, however, draw …"
_PARENTHESIS = re.compile(r", (?:(?<=\bwould, )|(?<=\bwill, ))(?:however|though),")


#: The stop of a title or an initial ("Mr. J. Ashe") ends nothing: in text that ``lower`` gives it is another sign.
_OF_A_TITLE = re.compile(
    r"\.(?:(?<=\bMr\.)|(?<=\bMrs\.)|(?<=\bMs\.)|(?<=\bDr\.)|(?<=\bCllr\.)|(?<=\bCllrs\.)|(?<=\bRev\.)|(?<=\bRevd\.)"
    r"|(?<=\bMessrs\.)|(?<=\bProf\.)|(?<=\bCol\.)|(?<=\bSt\.)|(?<=\bSgt\.)|(?<=\b[A-Z]\.)(?=\s[A-Z][\w’']))(?=\s)"
    r"(?!\s(?:Clerk|Chair\w*|The|It|This|That|All|Members|Action|ACTION)\b)"
)


def lower(text: str) -> str:
    """Lower-case without changing the length, so that offsets hold; the stops of titles become ``TITLE_STOP``."""
    low = _OF_A_TITLE.sub(TITLE_STOP, text).lower() if ". " in text else text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if "however," in low or "though," in low:
        low = _PARENTHESIS.sub(lambda match: " " * len(match[0]), low)
    return low.replace("\n", " ").replace("\t", " ").replace("\r", " ").replace("\xa0", " ")


#: Rules, objections and the weighing ask for the subject at the same places of a sentence.
@lru_cache(maxsize=256)
def subject_before(low: str, position: int) -> tuple[int, int]:
    """Give the span of the grammatical subject that ends at ``position``: back to the start of its clause."""
    window, floor, starts = _window(low, position, _NEAR)
    if len(starts) < 2 and floor:
        window, floor, starts = _window(low, position, _BACK)
    if len(starts) == 1 and window.lstrip(' "“').startswith("that ") and len(window.strip()) < 7:
        return (floor, floor + len(window.rstrip()))
    start, end = starts[-1], len(window.rstrip())
    run_on = _RUN_ON.search(window, start) if window.endswith("clerk", start, end) else None
    if run_on is not None and _ends_clause(run_on["last"], article=run_on["clerk"].startswith("the")):
        return (floor + run_on.start("clerk"), floor + end)
    if (
        len(starts) > 1
        and 0 < end - start < 60
        and window.endswith(_JOINS, 0, start)
        and (_JOINT.search(window, 0, start) or _DASHED.search(window, 0, start))
        and window[starts[-2] : start].count(" ") < 8
    ):
        start = starts[-2]  # "Cllrs Ashe and Dow", "the Head of Planning and Highways"
    return (floor + start, floor + max(start, end))


#: "No answer had come the Clerk": a clause that begins without a stop.
_RUN_ON = re.compile(r"\b(?P<last>[a-z]+)\s(?P<clerk>the\s(?:parish\s|town\s)?clerk|clerk)\s*$")
#: What leads on to the Clerk, rather than ends a clause; so do all words in "-ed" and "-ing".
_LEADS_TO_CLERK = frozenset(
    """the a an our their this its your new deputy assistant temporary parish town and or & of for to from by with
    that than as if when whether while until although though because since but at on in about via through between
    is was are were be as let have has had allow enable want wants ask asks request instruct require authorise left
    leave get told tell help helps sent gave made former acting both former chairman so then which who what how why
    where before after via past present locum interim cllr councillor mr mrs ms dr said""".split()
)


#: These end a clause before "Clerk", those in "-ed" as well: nobody receives the Clerk.
_ENDS_CLAUSE = frozenset(
    """received repaired completed reported finished damaged blocked removed cleared resolved out off broken missing
    loose dangerous overgrown leaking unlit alight""".split()
)


def _ends_clause(word: str, *, article: bool) -> bool:
    """Tell whether a word before "the Clerk to write" may end a clause, so that a new one begins without a stop."""
    return word in _ENDS_CLAUSE or (article and word not in _LEADS_TO_CLERK and not word.endswith(("ed", "ing")))


def _window(low: str, position: int, back: int) -> tuple[str, int, list[int]]:
    """Give the words before a position, where they begin, and where the clauses in them begin."""
    floor = max(0, position - back)
    window = low[floor:position]
    bare = window.rstrip()
    if bare.endswith(","):  # "the Chair, on behalf of the Board, would"
        opening = bare.rfind(",", 0, len(bare) - 1)
        if opening > 0:
            window = bare[:opening]
    return window, floor, [0] + [match.end() for match in _BOUNDARY.finditer(window)]


#: What ``_JOINT`` and ``_DASHED`` end with: quicker to see than to search for.
_JOINS = ("and ", "and the ", "& ", "– ", "— ", "- ")
#: "the Service Director – Operations"
_DASHED = re.compile(r"\b(?:director|manager|officer|head|leader|engineer|member)\s[–—-]\s$")
_JOINT = re.compile(
    r"\b(?:cllrs?|councillors?|head of|director of|member for|chair|chairman|clerk|mr|mrs|ms|"
    r"dr|manager|officers?|he|she)(?:[.․]?\s(?!was|were|had|has|said|would|will|to\s|[a-z]{3,}ed\s)[\w.․'’-]+){0,4}\s(?:and\s(?:the\s)?|"
    r"&\s)$"
)


def last_clause(low: str, start: int, end: int) -> tuple[int, int]:
    """Give the last clause of a captured subject: "lamp broken, the Clerk" to "the Clerk"."""
    found = subject_before(low, end)
    return (max(start, found[0]), max(start, found[1])) if found[1] > start else (start, end)


#: Words that tell that a phrase is more than somebody's name, as are those that end like "asked" and "asking".
_FINITE_INSIDE = frozenset(
    """continue continues ought likely seem seems appear appears used was were is are had has have would will could can
    may might must should be been being did does do not met saw came went gave took made sent wrote spoke held said told
    asked need needs want wants wish wishes able due how what whether who which as for on from than too so enough
    in with by at it there them him back up out ing allow allows enable enables help helps require requires invite
    invites remind reminds similar welcome subject according thanks opportunity right page""".split()
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


_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|said|stated|would|will|could|\w{3,}ed|explained|thought|undertook|did|took|gave|felt|saw|knew|told|spoke|wrote|found|heard)\b|\b(?:had|has|was|did|is)n['’]t\b"
)


_OPENS_WITH = re.compile(r"\W*(?:he|she)\b")
_RELATIVE = re.compile(r"\b(?:that|which|than)\s*$")


def carried(sentence: str, low: str, place: int, known: frozenset[str]) -> ActorClass:
    """Classify the subject that a verb after "and" shares with a clause before it or the start of its sentence."""
    begin = low.rfind(";", 0, place) + 1
    topic = _TOPIC.match(low, begin, place)
    if topic is not None and " that " not in low[topic.end() : place] and _FINITE.search(low, topic.end(), place):
        begin = topic.end()  # "Hole in the path - the Clerk had rung them but will ring again"
    if begin:
        sentence, low, place = sentence[begin:], low[begin:], place - begin
    if _OPENS_WITH.match(low) or _OPENS_CLAUSE.search(low, max(0, place - _BACK), place):
        return "pronoun"
    match = _FINITE.search(low)
    kind = actor_class(sentence[: match.start()], known) if match else "thing"
    if kind != "thing":
        return kind
    # "Ken knows the farmer and is happy to ask": whoever opens the sentence, before a verb in the present tense
    opening = list(_WORD.finditer(sentence, 0, _NEAR))[:5]
    for word in opening[1:]:
        if PRESENT.get(word[0]) or word[0] in _KNOWS:
            return actor_class(sentence[: word.start()], known)
    return kind


_TOPIC = re.compile(r"(?:(?!\s(?:is|are|was|were|has|had|have)\s)[^;]){3,120}?\s[-–]\s")
_OPENS_CLAUSE = re.compile(r"(?:,\s|\b(?:and|but|that|so|as)\s)(?:he|she)\s")
_KNOWS = frozenset(
    "knows thinks believes lives works sits owns needs wants hopes wishes feels likes hadn't hasn't".split()
)


def ends_relative(low: str, position: int) -> bool:
    """Tell whether "that" or "which" stands right before, so that the subject is a thing named earlier."""
    return _RELATIVE.search(low, 0, position) is not None
