"""What speaks against an act: the objections, each tried on the words that it is about."""

import re
from collections.abc import Callable, Sequence

import msgspec

from ccpi_actions.commitments.detection.act import Act
from ccpi_actions.commitments.language.clauses import subject_before
from ccpi_actions.commitments.rules.model import Objection

#: Where a new main clause begins, so that what governed the one before governs no longer.
_RESET = re.compile(r"[;:]\s?|\sbut\s|,\s(?:and|but|however|though|although|so|which)\s|\.\s|\s[-–]\s")
_SOFT_RESET = re.compile(
    r"\s(?:and|but)\s(?=it\swas\s|this\swas\s|officers?\s|the\s(?:officers?|chair\w*|clerk|director|"
    r"head|manager|leader|assistant|cabinet)\b|(?:cllr|councillor|mr|mrs|ms|dr)\b)"
)
#: Where somebody, named right after a pause, decides or is told for themselves: nothing before the pause governs it.
_OWN = re.compile(
    r"[,;:\s](?:(?<=[,;:])|(?<=\s)(?:-|and|but|so))\s(?=(?:it\s(?:was|is)|he|she|they|we|i|[a-z]{2,3}|(?:the\s|our\s)?(?:[a-z]+\s){0,2}"
    r"(?:clerk|chair(?:man|woman)?|vice-chair(?:man)?|officers?|director|manager|head\sof\s[a-z]+)|"
    r"(?:cllrs?|councillors?|mr|mrs|ms|miss|dr)[.․]?\s[a-z.․'’-]+(?:\s[a-z'’-]+)?(?:\sand\s[a-z'’-]+)?)\s"
    r"(?:(?:also|then|kindly|therefore|duly|now|both|has|have|was|were|is)\s){0,2}"
    r"(?P<told>agreed|undertook|offered|volunteered|promised|resolved|decided|asked|requested|instructed|will|to|happy|content|willing|prepared|"
    r"(?:said|replied|answered|confirmed|responded|advised|explained)\s(?:that\s)?(?:he|she|they)\s(?:would|will|could|had))\b)"
)


def own_clause(low: str, verb: int, floor: int) -> int:
    """Give where the main clause begins that an act's own subject opens, or ``floor``.

    "No one knew, the Clerk will ask": what stands before the comma says nothing about the asking. ``verb`` is where the
    verb of the act stands; what begins before ``floor`` is not looked at.
    """
    begin = floor
    for match in _OWN.finditer(low, floor, min(len(low), verb + 12)):
        if match.end("told") <= verb:
            begin = match.end()
    return begin


def _governing(act: Act, low: str) -> str:
    """Give the words that govern the act: from where its main clause begins to its verb."""
    before = low[: act.verb]
    floor = act.subject[0] if act.subject else act.start
    if act.rule.bare:
        return before[floor:]
    start = 0
    for pattern in (_RESET, _SOFT_RESET):
        for match in pattern.finditer(before, start, max(floor, 0)):
            start = match.end()
    joined = before.rfind(" and ", start, floor + 1)
    if joined >= 0 and floor - joined <= 6 and (act.rule.family in {"promise", "infinitive"}):
        start = joined + 5
    return before[own_clause(low, act.verb, start) :]


#: Quotation marks that are no inches.
_MARKS = re.compile(r'(?<!\d)"')


def _quotation(act: Act, low: str) -> str:
    """Give what opens a quotation inside the sentence that is still open at the verb, or ""."""
    before = low[: act.verb]
    opened, closed = before.rfind("“"), before.rfind("”")
    if opened > max(closed, 2) or (len(_MARKS.findall(before)) % 2 and before.rfind('"') > 2):
        return "“"
    opened, closed = before.rfind("‘"), before.rfind("’ ")
    return "‘" if opened > max(closed, 2) and "’" in low[act.verb :] else ""


_CARRIED = re.compile(
    r"\b(?:this|which|it|that|proposal|and)\s(?:was\s|were\s)?(?:unanimously\s|all\s)?(?:agreed(?!\sthat\s(?!this|it|they|these|he|she)|\sto\s(?!this|it|do\sso|do\sthis))|"
    r"carried|accepted|approved|supported|seconded\sand\sagreed)\b"
    r"|\ball\s(?:agreed|in\sfavour|were\sin\sfavour)\b|\bunanimously\sagreed\b|\b(?:and|but)\s(?:the\s)?[\w\s]{2,40}?\s(?:agreed|"
    r"accepted)(?:\sto)?(?:\sthis)?\W*$"
)
#: "asked if it could be published, which was agreed"
_AGREED_THEN = re.compile(r"(?:,|\s[–-]|\sand)\s(?:this|which)\swas\s(?:unanimously\s|also\s)?agreed\b")
_HAD = re.compile(r"\b(?:had|having)\s(?:\w+\s){0,2}$")
#: What follows the sign is looked at first: most of the signs are spaces before a word.
_REGION = re.compile(
    r"[;\s,.](?:-\s(?<=\s-\s)|and\s(?<=\sand\s)(?=it\swas\s(?:also\s)?(?:agreed|decided|resolved)\b|"
    r"(?:suggested|asked|noted|advised|said|explained|reported|stated|thanked|proposed)\b)|"
    r"\s(?:(?<=,\s)(?:and|but|however)\s(?!that\b(?!\s(?:the|officers|cllr|councillor|mr|mrs|ms|an?)\b))|(?P<stop>(?<=\w\w\w\.\s)(?<!cllr\.\s)(?<!cllrs\.\s)(?<!\bmrs\.\s)))|"
    r"(?<=;))"
)


_WORD_SIGN = re.compile(r"\w")


def _region(act: Act, low: str) -> str:
    """Give the main clause of the act, narrower than its quote; the word that ends a sentence inside is left out."""
    start, end = act.clause
    for match in _REGION.finditer(low, start, max(start, act.verb)):
        if match.end() <= _begin(act):
            start = match.end()
    start = own_clause(low, act.verb, start)
    after = _REGION.search(low, act.verb, end)
    if after is not None:
        end = after.start()
        while after["stop"] and end > act.verb and _WORD_SIGN.match(low, end - 1):
            end -= 1
    return low[start:end]


def _asker(act: Act, low: str, begin: int) -> int:
    """Give where the words begin that a cue belongs to: with who asks, or with an auxiliary before it."""
    if act.rule.family in {"request", "suggestion"}:
        return min(begin, subject_before(low, act.start)[0])
    had = _HAD.search(low, max(0, begin - 24), begin)
    return had.start() if had else begin


#: What is further from the verb than this has no say, in characters: it keeps the work on a long sentence linear.
_REACH = 360


def _near(act: Act, low: str) -> tuple[Act, str]:
    """Give the act and its sentence, cut to the reach of the verb where the sentence is longer."""
    offset = max(0, act.verb - _REACH)
    if len(low) <= act.verb + _REACH and not offset:
        return act, low
    piece = low[offset : act.verb + _REACH]
    subject = act.subject and (max(0, act.subject[0] - offset), max(0, act.subject[1] - offset))
    place = {"verb": act.verb - offset, "start": max(0, act.start - offset), "end": max(0, act.end - offset)}
    return msgspec.structs.replace(act, subject=subject, clause=(0, len(piece)), **place), piece


#: ", which was not ready,": what it denies is not the act.
_ASIDE = re.compile(
    r"\s(?:which|that)\s(?:is|are|was|were|do|does|did|has|have|had)\snot\s[^,;]{2,50}?(?=\s(?:be|will|would|should)\s)|"
    r"^(?:(?:although|though)\s)?[^;,]{2,80}?\b(?:has|have|had|was|were|is|are)\snot\s[^;,]{2,40}?"
    r"(?=\s(?:it\swas|members|(?:the\s)?(?:parish\s|town\s)?(?:council|councillors|clerk|committee))\s(?:agreed|resolved|decided)\b)|"
    r"^[^;,]{2,40}?\b(?:was|were|is|are)\snot\s[^,;]{2,100}?(?=\sthe\s(?:matter|item)s?\s(?:of|will|would)\b)|"
    r",\s(?:which|who)\s[^,;]{2,80},|\swho\s(?:had|have|has)\snot\s[^,;]{2,50}?(?=\s(?:was|were|is|are|be|to|will|would|should)\s)"
)


def _cue(act: Act, low: str) -> str:
    """Give the words from who asks or who does to the verb, without an aside."""
    words = low[_asker(act, low, _begin(act)) : act.verb + len(act.word) if act.word else act.end]
    return _ASIDE.sub(" ", words) if "," in words or " not " in words else words


def _begin(act: Act) -> int:
    return min(act.start, act.subject[0]) if act.subject else act.start


#: The words that each kind of objection is tried on.
_PLACES: dict[str, Callable[[Act, str], str]] = {
    "clause": _region,
    "before": lambda act, low: low[: act.verb],
    "governing": _governing,
    "cue": _cue,
    "after": lambda act, low: low[act.verb + len(act.word) :].lstrip(),
    "act": lambda act, low: low[act.verb :],
    "quoted": _quotation,
    "sentence": lambda _, low: low,
}


def weigh(act: Act, low: str, objections: Sequence[Objection]) -> None:
    """Reject an act, or lower its strength, where one of the objections holds."""
    near, low = _near(act, low)
    if act.rule.family == "suggestion" and _CARRIED.search(low, near.verb):
        act.strength = "firm"
    places: dict[str, str] = {}
    for objection in objections:
        if act.rule.name in objection.spares or (objection.only and act.rule.name not in objection.only):
            continue
        if objection.verdict == "possible" and act.strength == "possible" and not objection.wish:
            continue
        if objection.wish and _CARRIED.search(low, near.verb):
            continue
        words = places.get(objection.where)
        if words is None:
            words = places[objection.where] = _PLACES[objection.where](near, low)
        if objection.found_in(words):
            if objection.name == "question" and _AGREED_THEN.search(low, near.verb):
                continue
            if objection.verdict == "rejected":
                act.rejected = objection.name
                return
            act.strength = "possible"
            act.reasons = [*act.reasons, objection.name]
