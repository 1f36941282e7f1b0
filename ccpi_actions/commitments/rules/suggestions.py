"""Somebody suggests or would like something, which binds nobody until the others agree."""

from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.promises import ADVERBS, INFORMATION

RULES = (
    Rule(
        name="recommended to",
        family="suggestion",
        triggers=("recommend-",),
        resolution=True,
        pattern=r"\b(?:be\srecommended\sto|recommends?\s(?:to|that))\s(?:\w+\s){0,12}?(?P<verb>[a-z]+)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("possible"),),
        examples=(
            "That Cabinet be recommended to approve the plan.",
            "recommend to Council that the budget be increased",
        ),
        near_misses=("That the recommendations be approved.",),
    ),
    Rule(
        name="was requested",
        family="suggestion",
        triggers=("was request-", "were request-", "was sought", "were sought"),
        pattern=rf"\b{INFORMATION}\b[^;.]{{0,60}}?\s(?:was|were)\s(?:also\s)?(?P<verb>requested|sought)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm", words=frozenset({"requested"})), Verdict("possible")),
        examples=("A report was requested on the cost of agency staff.",),
        near_misses=("The report requested in May was tabled.",),
    ),
    Rule(
        name="asked for",
        family="suggestion",
        triggers=("asked",),
        pattern=rf"\basked\s(?:(?:if|whether)\s[^;:.]{{0,60}}could\s(?:be\s\w+|have|receive|see|get)|"
        rf"for\s(?=details\b|figures\b|information\b|data\b|an?|the|further|more|some|additional|that|sight\sof)\b\s?(?:[\w'’-]+\s){{0,6}}?{INFORMATION})\b",
        form="none",
        verdicts=(Verdict("possible", OURS | {"thing", "outside"}),),
        examples=("Members asked for further figures.",),
        near_misses=("Members asked for whom it was meant.",),
    ),
    Rule(
        name="wanted to see",
        family="suggestion",
        triggers=("wanted to", "would like"),
        pattern=r"\b(?:wanted|would\slike)\sto\s(?P<verb>see|have|receive|hear)\b",
        form="none",
        verdicts=(Verdict("possible", frozenset({"body", "person"})),),
        examples=("The Panel wanted to see the figures again in the autumn.",),
        near_misses=("Residents wanted to see it.",),
    ),
    Rule(
        name="should do",
        family="suggestion",
        triggers=("should",),
        pattern=rf"\bshould\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("possible", OURS, ACTS),),
        examples=("The Clerk should write to the owner.",),
        near_misses=("The Clerk should be thanked.",),
    ),
    Rule(
        name="suggested that it be done",
        family="suggestion",
        triggers=(
            "suggested that be",
            "proposed that be",
            "recommended that be",
        ),
        pattern=rf"""\b(?:suggested|proposed|recommended)(?:,[^;]{{3,80}}?,)?\sthat\s(?P<subject>[^;:]{{2,200}}?)\s(?:should\s|might\s|would\s|could\s|will\s)?(?<!\bto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
        form="participle",
        passive=True,
        any_verb=True,
        verdicts=(Verdict("possible", frozenset(), ACTS | WEAK | {"other"}),),
        examples=("The Chair suggested that a full review be brought to the Panel.",),
        near_misses=("It was suggested that the report be noted.",),
    ),
)
