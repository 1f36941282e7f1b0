"""The promise told from the side of those who gain by it: "each member would have a call before Christmas"."""

from ccpi_actions.commitments.rules.model import Rule, Verdict
from ccpi_actions.commitments.rules.promises import ADVERBS, INFORMATION

#: What is given by being sent or said.
_GIVEN = rf"(?:{INFORMATION}|calls?|e-?mails?|letters?|word|sight|account|version|drafts?|paper)"

RULES = (
    Rule(
        name="they would have a call",
        family="promise",
        triggers=(
            "would have",
            "will have",
            "would get",
            "will get",
            "would receive",
            "will receive",
            "would find",
            "will find",
            "could expect",
            "can expect",
            "could look",
            "can look",
            "would see",
            "will see",
            "be assured",
            "should expect",
        ),
        pattern=rf"\b(?:would|will|could|can|should)\s{ADVERBS}(?P<verb>have|get|receive|find|see|expect|look\s(?:forward\sto|for)|be\sassured\sof)\s"
        rf"(?:an?|the|some|further|more|fuller|this|that|their|written|full)\s(?:[\w-]+\s){{0,3}}?{_GIVEN}\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"body", "pronoun"})), Verdict("possible", frozenset({"person", "they"}))),
        examples=(
            "Every member would get a letter this week.",
            "The Committee could expect a full report in the spring.",
            "If he gave the address he could look forward to a reply.",
        ),
        near_misses=("The Panel would have a new chairman.", "Visitors would have a view of the sea."),
    ),
    Rule(
        name="they would have it by",
        family="promise",
        triggers=(
            "would have",
            "will have",
            "would get",
            "will get",
            "would find",
            "will find",
            "could look for",
            "could expect",
        ),
        pattern=rf"\b(?:would|will|could)\s{ADVERBS}(?P<verb>have|get|find|look\sfor|expect)\s(?:it|them|one|these|that|this)\b",
        soon=True,
        form="none",
        verdicts=(Verdict("firm", frozenset({"body"})),),
        examples=("Members would find it in their papers by Friday.", "The Board would get one before the summer."),
        near_misses=("Drivers would have it clear by Friday.",),
    ),
    Rule(
        name="names to be taken by",
        family="promise",
        triggers=("be taken by", "be collected by"),
        pattern=r"\b(?:names|bookings|orders|nominations)\s(?:(?:was|were|are|is)\sto|to|would|will|should)\sbe\s(?P<verb>taken|collected)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Names would be taken by the Committee Officer.",),
        near_misses=("The names were taken by the steward.",),
    ),
    Rule(
        name="a way would be found",
        family="promise",
        triggers=("be found", "be set", "be fixed"),
        pattern=r"\b(?:ways?|means|date|time|slot|place|answer|solution|someone|somebody|volunteer|room|venue)\s(?:would|will|should|to|be)\s(?:also\s)?(?:be\s)?(?P<verb>found|set|fixed)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("It was agreed that a way would be found of telling residents sooner.",),
        near_misses=("The ball would be found in the hedge.",),
    ),
)
