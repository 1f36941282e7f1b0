"""The same commitment said twice in one meeting: in the discussion, and again in the resolution or the list of actions."""

import re

from ccpi_actions.commitments.candidate import Candidate

#: Words that say nothing of what is to be done.
_EMPTY = frozenset(
    """a about above again agenda agree agreed all also an and any are as ask asked at back be been being brought bring by can chair
    chairman chairperson clerk cllr cllrs committee confirm confirmed considered could council councillor councillors did do for forward from further future
    give given had has have he her him his how if in including information into is it item its made make matter may meeting member members minutes
    more mr mrs ms must next no not note noted of officer officers on one or our out panel parish provide provided put receive regarding report
    request requested requests resolved said she should so some such than that the their them then there these they this those to
    two up update was we were what when where whether which who why will with would you action be board send sent ask asks
    contact contacted write writing written letter email speak arrange obtain get details investigate check inform advise chase follow
    submitted submit undertake undertook present presented review look offered offer available""".split()
)
_WORD = re.compile(r"[a-z0-9£%]+")
_ANAPHORA = re.compile(
    r"\b(?:it|this|that|these|those|them|so|such|one)\b(?!\s(?:the|an?|members?|officers?|would|will|was|is|were|be|he|she|they|further|each|any|all|mr|ms|mrs|it)\b)"
    r"|\b(?:make|making)\s\w*\s?(?:enquiries|inquiries)\b"
)


def group_same(candidates: list[Candidate], text: str) -> list[list[Candidate]]:
    """Group candidates that say the same commitment.

    Takes the candidates of one meeting in the order of the text, and the text; gives groups in that order, in each the
    candidate first that best states the task. Candidates of different items are the same only where one of them
    stands in a list of actions.
    """
    groups: list[list[Candidate]] = []
    for candidate in candidates:
        home = next((g for g in reversed(groups[-40:]) if any(_same(other, candidate, text) for other in g)), None)
        if home is None:
            groups.append([candidate])
        else:
            home.append(candidate)
    return [sorted(group, key=_rank) for group in groups]


def _rank(candidate: Candidate) -> tuple[int, int, int]:
    """Order the candidates of a group: firm, then decided rather than said, then the one that says most."""
    decided = candidate.passage.zone in {"resolution", "action"}
    return (candidate.strength != "firm", not decided, -len(_content(candidate.quote.text)))


def _content(words: str) -> frozenset[str]:
    """Give the telling words of a quote, cut to stems of six letters."""
    found = (w for w in _WORD.findall(words.lower()) if w not in _EMPTY and (len(w) > 2 or w.isdigit()))
    return frozenset((w[:-1] if w.endswith("s") and len(w) > 3 else w)[:6] for w in found)


def _same(first: Candidate, second: Candidate, text: str) -> bool:
    """Tell whether two candidates state one commitment."""
    decided = {"resolution", "action"}
    zones = {first.passage.zone, second.passage.zone}
    elsewhere = first.item is not second.item
    if elsewhere and "action" not in zones:
        return False
    a, b = _content(first.quote.text), _content(second.quote.text)
    if not a or not b:
        both = first.quote.text.lower() + " " + second.quote.text.lower()
        return not elsewhere and bool(zones & decided) and zones != decided & zones and both.count("report") >= 2
    fewer = min(len(a), len(b))
    shared = len(a & b)
    if first.passage is second.passage and first.sentence == second.sentence:
        return False
    if zones == {"resolution"} or zones == {"action"}:
        return (
            shared == fewer
            and fewer >= 4
            and first.passage is not second.passage
            and first.passage.zone != "resolution"
        )
    if zones & decided:  # said, then decided
        if shared >= 2 and shared / fewer >= (0.5 if shared > 2 else 0.6):
            return True
        said, done = (first, second) if second.passage.zone in decided else (second, first)
        if not elsewhere and (_ANAPHORA.search(said.quote.text.lower()) or len(_content(said.quote.text)) < 4):
            around = _content(text[max(said.item.start, said.quote.start - 350) : said.quote.end])
            wanted = _content(done.quote.text)
            return len(around & wanted) >= 3 and len(around & wanted) / len(wanted) >= 0.5
        return False
    if shared >= 4 and shared / fewer >= 0.75:
        return True
    if _decided_then_done(first, second, text):
        return True
    # asked, then promised in the next sentence: "Members requested … This would be circulated."
    between = text[first.quote.end : second.quote.start]
    return (
        first.passage is second.passage
        and len(between) < 120
        and first.rule in _ASKS
        and second.rule in _PROMISES
        and (bool(_ANAPHORA.search(second.quote.text.lower())) or fewer <= 3)
    )


_EXECUTES = re.compile(r"\b(?:to|would|will)\s(?:now\s|then\s)?(?:follow\s(?:this\s|it\s)?up|action|arrange|organise|proceed|see\sto\sit)\b(?!\s(?:an?|for)\b)")


def _decided_then_done(first: Candidate, second: Candidate, text: str) -> bool:
    """Tell whether the second names who is to carry out what the first decides: "be felled. Cllr Ashe would follow this up"."""
    return (
        first.passage is second.passage
        and first.rule in _DECIDES
        and len(text[first.quote.end : second.quote.start]) < 120
        and _EXECUTES.search(second.quote.text.lower()) is not None
    )


_DECIDES = frozenset({"agreed that it be done", "agreed to", "deferred", "limb: it be done", "resolution asks someone to"})
_ASKS = frozenset(
    {
        "requested information",
        "asked to be sent",
        "asked for",
        "requested that it be done",
        "requested that they do",
        "asked someone to",
        "agreed that it be done",
    }
)
_PROMISES = frozenset(
    {
        "would do",
        "would be done",
        "agreed to",
        "undertook to",
        "happy to",
        "could supply that",
        "it would be",
        "they will have it",
    }
)
