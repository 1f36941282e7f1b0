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
        r"\bunable to\b|\bhad(?: n.t| not)\b|\bhas(?:n.t| not)\b|\bnot (?:been|received|available|attended|met)\b|\bwithout success\b|\bunsuccessful\b|\bnone were present\b",
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
        r"|\b(?:asked|requested) (?:\w+ ){0,4}to\b|\bwas asked (?:if|whether)\b",
        ("Clerk to chase.", "A. Osei to forward to Highways.", "Mr Lee was asked if he could assist."),
        ("Funding to Help the young", "The Clerk had written.", "Mrs Hart was co-opted to fill the vacancy."),
    ),
    _rule(
        "to be done again",
        "progress",
        2.3,
        r"\b(?:will|would|shall|(?:is|are|remains?) to) (?:again |now |further |also )?(?:be )?(?:chas\w+|follow\w*|pursu\w+|contact\w*|write|remind\w*"
        r"|ask\w*|arrange\w*|check\w*|action\w*|discuss\w*|review\w*|finalis\w+|investigat\w+|forward\w*|report\w*"
        r"|advise\w*|seek|obtain\w*|look\w*|meet|inform\w*|provide\w*|undertak\w+)\b"
        r"|\bagain discussed\b|\bdiscussed again\b|\bno date\b|\b(?:only|half|part) (?:of|done|completed)\b",
        ("The Clerk would write again.", "The date is to be finalised.", "The location was again discussed."),
        ("The Clerk had written.",),
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


@lru_cache(maxsize=20_000)
def weigh_outcome(text: str, owner_printed_again: bool = False) -> tuple[Outcome, float, tuple[str, ...]]:
    """Decide whether words that answer an action read as done or as progress.

    ``text`` is the answer; ``owner_printed_again`` says that an owner stands in its margin, the mark of
    something still owed. Gives the outcome, a margin from 0 (even) to 1 (clear), and the words relied on.
    """
    scores = {"done": 0.0, "progress": 0.8 if owner_printed_again else 0.0}
    words: list[str] = []
    for rule in OUTCOME_RULES:
        match = rule.pattern.search(text)
        if match:
            scores[rule.outcome] += rule.weight
            words.append(f"{rule.name}: “{match.group()}”")
    total = scores["done"] + scores["progress"]
    if not total:
        return "done", 0.0, ()
    outcome: Outcome = "done" if scores["done"] >= scores["progress"] else "progress"
    return outcome, abs(scores["done"] - scores["progress"]) / total, tuple(words)
