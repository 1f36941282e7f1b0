"""Finding one's way in a sentence: where a clause begins, what its subject is, and whom a later verb takes it from."""

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
    if not article and word.endswith("s") and len(word) > len("its") and not word.endswith(("ss", "us", "councils")):
        return word not in _LEADS_TO_CLERK  # "overgrown with brambles Clerk will report it"
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


_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|said|stated|would|will|could|\w{3,}ed|explained|thought|undertook|did|took|gave|felt|saw|knew|told|spoke|wrote|found|heard)\b|\b(?:had|has|was|did|is)n['’]t\b"
)


_OPENS_WITH = re.compile(r"\W*(?:he|she)\b")
_RELATIVE = re.compile(r"\b(?:that|which|than)\s*$")


def carried(sentence: str, low: str, place: int, known: frozenset[str]) -> ActorClass:
    """Classify the subject that a verb after "and" shares with a clause before it or the start of its sentence."""
    begin = low.rfind(";", 0, place) + 1
    topic = _topic(low, begin, place)
    if topic and " that " not in low[topic:place] and _FINITE.search(low, topic, place):
        begin = topic  # "Hole in the path - the Clerk had rung them but will ring again"
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


_SAYS = re.compile(r"\s(?:is|are|was|were|has|had|have)\s")


def _topic(low: str, start: int, end: int) -> int:
    """Give where a topic without a verb ends at a dash ("Hole in the path - "), or 0."""
    dashes = [place for sign in (" - ", " – ") if (place := low.find(sign, start, min(end, start + _BACK))) > 0]
    return min(dashes) + 3 if dashes and _SAYS.search(low, start, min(dashes) + 1) is None else 0


_OPENS_CLAUSE = re.compile(r"(?:,\s|\b(?:and|but|that|so|as)\s)(?:he|she)\s")
_KNOWS = frozenset(
    "knows thinks believes lives works sits owns needs wants hopes wishes feels likes hadn't hasn't".split()
)


def ends_relative(low: str, position: int) -> bool:
    """Tell whether "that" or "which" stands right before, so that the subject is a thing named earlier."""
    return _RELATIVE.search(low, 0, position) is not None
