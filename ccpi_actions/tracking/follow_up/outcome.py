"""What an answer says became of an action: done, or progress (awaited, ongoing, deferred, asked again)."""

import re
from functools import lru_cache
from typing import Literal

import msgspec

Outcome = Literal["done", "progress", "none"]


class OutcomeRule(msgspec.Struct, frozen=True):
    """Words that speak for an outcome, how strongly, with examples that match and near-misses that do not."""

    name: str
    outcome: Literal["done", "progress"]
    weight: float
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


def _rule(
    name: str,
    outcome: Literal["done", "progress"],
    weight: float,
    pattern: str,
    examples: tuple[str, ...],
    near_misses: tuple[str, ...] = (),
) -> OutcomeRule:
    return OutcomeRule(name, outcome, weight, re.compile(pattern, re.IGNORECASE), examples, near_misses)


_PARTICIPLE = r"(?:\w{3,}ed|written|sent|met|held|done|made|put|given|taken|brought|bought|spoken|paid|built|cut|found|got|laid|shown|begun|drawn|replaced)"

OUTCOME_RULES: tuple[OutcomeRule, ...] = (
    _rule(
        "awaited",
        "progress",
        4.5,
        r"\bawait(?:s|ed|ing)?\b|\bwaiting (?:for|to hear)|\bno (?:reply|response|answer|news|update|progress)\b|\bnothing (?:further )?(?:heard|to report)",
        (
            "A reply from the County was awaited.",
            "No response had been received.",
            "The Clerk was still waiting to hear.",
        ),
        ("A reply had been received.",),
    ),
    _rule(
        "unfinished",
        "progress",
        2.5,
        r"\bstill\b|\bongoing\b|\bon-going\b|\bnot yet\b|\byet to\b|\bin hand\b|\bunderway\b|\bunder way\b|\bin progress\b|\boutstanding\b(?! work)|\bcontinu(?:es?|ing) to\b",
        (
            "The work was ongoing.",
            "The lease was still to be signed.",
            "The matter was in hand.",
            "The sign has not yet been replaced.",
        ),
        ("All work had been completed.",),
    ),
    _rule(
        "put off",
        "progress",
        2.5,
        r"\bdefer(?:red)?\b|\bpostponed\b|\badjourned\b|\bcarried (?:forward|over)\b|\bheld over\b|\bnext (?:agenda|meeting)\b|\bagenda item for\b|\bfuture meeting\b",
        ("The item was deferred to March.", "This would be discussed at the next meeting.", "Carried forward."),
        ("Discussed at the last meeting.",),
    ),
    _rule(
        "not possible so far",
        "progress",
        2.0,
        r"\bunable to\b|\bhad(?: n.t| not)\b|\bhas(?:n.t| not)\b|\bnot (?:been|received|available|attended|met|present|come)\b|\bwithout success\b|\bunsuccessful\b|\bnone were present\b",
        (
            "He had been unable to attend.",
            "The form had not been returned.",
            "A quotation was not available at present.",
        ),
    ),
    _rule(
        "being done",
        "progress",
        2.0,
        r"\b(?:is|are|was|were) (?:being|looking into|investigating|chasing|pursuing|seeking|trying)\b|\bbeing (?:looked|investigated|undertaken|considered|progressed|made)\b",
        ("Quotations were being obtained; the matter is being progressed.", "The Clerk was looking into this."),
        ("The bench was installed.",),
    ),
    _rule(
        "somebody is told to",
        "progress",
        2.6,
        r"(?-i:(?:^|[.;:,–-]\s+)(?:[Tt]he )?(?:[A-Z][\w.]* ){0,3}(?:[Cc]lerk|[Cc]hair(?:man)?|[Oo]fficers?|[A-Z][a-z]+) to (?!the\b|a\b|an\b)[a-z]{3,}\b)"
        r"|\b(?:asked|requested) (?:(?!what|how|where|when|who|which)\w+ ){0,4}to\b|\bwas asked (?:if|whether)\b",
        ("Clerk to chase.", "A. Osei to forward to Highways.", "Mr Lee was asked if he could assist."),
        (
            "Asked what they would like to see",
            "Funding to Help the young",
            "The Clerk had written.",
            "Mrs Hart was co-opted to fill the vacancy.",
        ),
    ),
    _rule(
        "to be done again",
        "progress",
        2.3,
        r"\b(?:will|would|shall|(?:is|are|remains?) to) (?:again |now |further |also )?(?:be )?(?:chas\w+|follow\w*|pursu\w+|contact\w*|write|remind\w*"
        r"|ask\w*|arrange\w*|check\w*|action\w*|discuss\w*|review\w*|finalis\w+|investigat\w+|forward\w*|report\w*"
        r"|advise\w*|seek|obtain\w*|look\w*|meet|inform\w*|provide\w*|undertak\w+)\b"
        r"|\bagain discussed\b|\bdiscussed again\b|\bno date\b|\b(?:only|half) (?:done|completed)\b",
        ("The Clerk would write again.", "The date is to be finalised.", "The location was again discussed."),
        ("The Clerk had written.",),
    ),
    _rule(
        "still so",
        "progress",
        2.6,
        r"\b(?:is|are|was|were) not working\b|\bremains? (?!to be\b)\w+|\bagain (?:raised|reported|mentioned)\b"
        r"|\b(?:raised|reported|mentioned) (?:once )?again\b"
        r"|\b(?:does|do|did) not (?:seem|appear) to have\b|\bnothing (?:seems|appears|had|has) (?:to have )?(?:been )?(?:done|happened|changed)\b"
        r"|\bcontinu(?:es|ed) to (?:be|cause)\b|\bno (?:sign|change|improvement)\b",
        (
            "The lamp by the pump was not working.",
            "The smell was reported again.",
            "Nothing seems to have been done about the ditch.",
            "The gutter does not appear to have been cleared.",
        ),
        ("The lamp was working.", "The bench was reported to the County."),
    ),
    _rule(
        "none of it",
        "progress",
        3.0,
        r"\bno (?:(?!doubt)\w+ ){1,8}(?:has|have|had) (?:yet |so far )?been (?!reported\b)",
        ("No further dates for visits have been fixed.",),
        ("No damage was found.", "No crimes had been reported."),
    ),
    _rule(
        "chased",
        "progress",
        2.6,
        r"\b(?:has|have|had|was|were) (?:been )?(?:again )?(?:chased|pursued|reminded|passed on to|referred (?:on )?to)\b|\breferred the (?:matter|request|question) to\b",
        ("This has been chased.", "The agents had referred the matter to the owners.", "The County was reminded."),
        ("The fox was seen.",),
    ),
    _rule(
        "in part",
        "progress",
        2.6,
        r"\b(?:[1-9]?\d) ?% (?:of|survey|complete|done)\b|\bpartly\b|\bpartially\b|\b(?:only part|half|some|most) of (?:the|it|them|this)\b|\binterim\b"
        r"|\b(?:the )?(?:other|remaining|rest of the) \w+ (?:will|would|to|is|are|was|were)\b",
        ("A 40% survey was carried out.", "Some of the ideas had been taken up.", "The remaining lamps would follow."),
        ("All of the lamps were replaced.", "100% of the forms came back.", "It is part of the scheme."),
    ),
    _rule(
        "more is asked for",
        "progress",
        1.8,
        r"\b(?:has|have|had) (?:now |since )?(?:requested|asked for) (?:\w+ ){0,2}(?:further|more|additional|written|confirmation|details|information)\b"
        r"|\bbefore (?:giving|making|it|they|any) ",
        ("The Fund had requested further details.", "They would visit before making an offer."),
        ("The Clerk had asked the school.",),
    ),
    _rule(
        "has been done",
        "done",
        2.2,
        rf"\b(?:had|has|have) (?:now |since |already |also |both |previously |recently |subsequently |duly |all )?(?:now )?(?:been )?(?:\w+ly )?{_PARTICIPLE}\b",
        ("The letters had been sent.", "The Clerk had written to the school.", "The lamp has now been repaired."),
        ("He had not been told.", "The bin had no lid."),
    ),
    _rule(
        "was done",
        "done",
        1.6,
        r"\b(?:was|were) (?:duly |all |also |subsequently |then )?(?:circulated|sent|emailed|e-mailed|written|submitted|forwarded|completed|repaired|replaced|installed|removed|purchased|published|posted|delivered|paid|presented|provided|received|attached|tabled|approved|adopted|signed|accepted|carried out|cleared|emptied|fixed|resolved|rectified|cleaned|fitted|erected|given out|issued)\b",
        ("The figures were circulated on 4 May.", "The report was presented.", "The lamp was repaired."),
        ("The report was awaited.",),
    ),
    _rule(
        "answered",
        "done",
        1.6,
        r"\b(?:confirm(?:ed|ation)|acknowledg\w+|repl(?:y|ied)|respon(?:se|ded)|respond(?:ed)?|advised that|reported (?:on|back|that)|explained that|informed (?:the|members|that)|updated|presented|attended|met (?:with )?(?:a|the)|thanked|gave (?:a|an)|welcomed|noted that)\b",
        (
            "The County replied that the road was sound.",
            "He reported on the condition of the path.",
            "She presented the figures.",
        ),
    ),
    _rule(
        "finished",
        "done",
        2.6,
        r"\bcomplet(?:ed?|ion)\b|\bfinished\b|\bconcluded\b|\bresolved the\b|\bcould (?:now )?be (?:closed|removed)\b|\bno further action\b|\brectified\b|\bin place\b|\bas (?:requested|agreed|resolved|undertaken)\b",
        ("The work is complete.", "The action could now be closed.", "Shown separately as requested."),
        ("To be agreed.",),
    ),
)


class PromiseRule(msgspec.Struct, frozen=True):
    """What kind of thing was promised: it changes what later words say of it, by factors on the rules above."""

    name: str
    pattern: re.Pattern[str]
    #: Added to what speaks for done (above 0) or for progress (below 0).
    leaning: float
    factors: dict[str, float]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


PROMISE_RULES: tuple[PromiseRule, ...] = (
    # to be taken at a meeting: that it was taken there is all that was promised
    PromiseRule(
        "for a meeting",
        re.compile(
            r"\b(?:agenda item|(?:be|placed|put|included|include) on (?:the|an|a) (?:\w+ )?agenda|on the agenda"
            r"|(?:discussed|considered|decided|made|taken|presented|brought|reported) (?:\w+ ){0,3}(?:at|to) (?:the|a) (?:\w+ ){1,3}meeting)\b",
            re.IGNORECASE,
        ),
        0.5,
        {"somebody is told to": 0.2, "to be done again": 0.4, "unfinished": 0.3, "being done": 0.4, "still so": 0.4},
        ("This will be an agenda item for May.", "A decision will be made at the May meeting."),
        ("The Clerk will write before the meeting.",),
    ),
    # to look into something and say: that it was reported on is what was promised
    PromiseRule(
        "to look and say",
        re.compile(
            r"\b(?:report back|check|inspect|look (?:at|into)|investigate|find out|enquire|establish|clarif\w+|ascertain|review)\b",
            re.IGNORECASE,
        ),
        0.0,
        {"answered": 1.8, "somebody is told to": 0.6},
        ("Mr Lee would inspect the path.", "The Clerk to find out."),
        ("The Clerk to buy a lock.",),
    ),
    # to ask or tell somebody: that they answered shows that it was done
    PromiseRule(
        "to ask or tell",
        re.compile(
            r"\b(?:ask(?:ed)?|request|inform(?:ed)?|contact(?:ed)?|write|report|put to|approach(?:ed)?|refer|raise|advise|notify|liaise)\b",
            re.IGNORECASE,
        ),
        0.0,
        {"answered": 1.6, "to be done again": 0.7, "more is asked for": 0.4},
        ("The County will be asked to cut it.", "Clerk to report to Highways."),
        ("Mr Lee to mend the gate.",),
    ),
    # to watch or go on: there is no end to it that words like "had spoken to" could tell
    PromiseRule(
        "to watch",
        re.compile(
            r"\b(?:monitor\w*|keep an eye|continue to (?:monitor|press|pursue|chase|seek|liaise|work)|under review|continues)\b",
            re.IGNORECASE,
        ),
        -2.4,
        {},
        ("The Clerk will monitor this.",),
        ("The Clerk will mend this.",),
    ),
)

#: What stands after such a word is the upshot: it counts so much more.
_TURNS = re.compile(r"\b(?:but|however|although|unfortunately|yet)\b", re.IGNORECASE)
_UPSHOT = 1.6


@lru_cache(maxsize=5_000)
def promised(words: str) -> tuple[PromiseRule, ...]:
    """Find the kinds of thing that an action's words promise."""
    return tuple(rule for rule in PROMISE_RULES if rule.pattern.search(words))


@lru_cache(maxsize=20_000)
def weigh_outcome(
    text: str, owner_printed_again: bool = False, promise: str = ""
) -> tuple[Outcome, float, tuple[str, ...]]:
    """Decide whether words that answer an action read as done or as progress.

    ``text`` is the answer; ``owner_printed_again`` says that an owner stands in its margin, the mark of
    something still owed; ``promise`` is what was promised, in the action's own words. Gives the outcome, a margin
    from 0 (even) to 1 (clear), and the words relied on.
    """
    scores = {"done": 0.0, "progress": 0.8 if owner_printed_again else 0.0}
    words: list[str] = []
    kinds = promised(promise) if promise else ()
    turn = _TURNS.search(text)
    for rule in OUTCOME_RULES:
        weight = rule.weight
        match = rule.pattern.search(text, turn.start()) if turn else None
        if match:
            weight *= _UPSHOT
        else:
            match = rule.pattern.search(text)
        if match:
            for kind in kinds:
                weight *= kind.factors.get(rule.name, 1.0)
            scores[rule.outcome] += weight
            words.append(f"{rule.name}: “{match.group()}”")
    if kinds and words:
        leaning = sum(kind.leaning for kind in kinds)
        scores["done" if leaning > 0 else "progress"] += abs(leaning)
    total = scores["done"] + scores["progress"]
    if not total:
        return "done", 0.0, ()
    outcome: Outcome = "done" if scores["done"] >= scores["progress"] else "progress"
    return outcome, abs(scores["done"] - scores["progress"]) / total, tuple(words)
