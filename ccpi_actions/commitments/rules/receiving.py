"""The promise told from the side of those who gain by it: "each member would have a call before Christmas"."""

from ccpi_actions.commitments.rules.model import Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION

#: What is given by being sent or said.
_GIVEN = rf"(?:{INFORMATION}|calls?|e-?mails?|letters?|word|sight|account|version|drafts?|programmes?|cards?)"

RULES = (
    Rule(
        name="they would have it",
        family="promise",
        triggers=tuple(
            f"{would} {have}"
            for would in ("would", "will", "should")
            for have in "have see get find receive sent given provided let told informed written kept".split()
        ),
        pattern=r"""\b(?:members|(?:(?<=the\s)|(?<=this\s)|(?<=our\s))(?:committee|panel|board|forum|council)|councillors?|cllrs?(?:\s\w+)?|he|she|they|him|councillor\s[\w-]+|(?:mr|mrs|ms|miss|dr)\.?\s[\w-]+)\s
            (?:would|will|should)\s(?:also\s|now\s|then\s)?
            (?:(?:have|see)\s(?:it|them|one|(?:his|her|their)\s(?:meeting|answer|reply|figures|copy|visit)|this|these|that(?!\s(?:the|an?|this|it|there|he|she|they|costs?|most|some|all)\b)|those|sight|an?\s(?:\w+\s)?(?:answer|reply|response|copy|report|note))
              |(?:have|receive)\s(?:by|before|within)|(?:get|find)\s(?:it|them|one|these|this)\s(?:by|before|in|within|on)
              |receive\s(?:an?|the|this|it|them|further|more|written|these|details|information)|be\s(?:sent|given|provided|let\s(?:have|know)|told|informed|written\sto|kept))\b""",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "He said that Members would have them by Friday.",
            "The Chair said that she would receive a written reply.",
            "Members would find it in their papers by Friday.",
            "The Board would get one before the summer.",
            "His team was working on a summary, which Members would have by Friday.",
        ),
        near_misses=(
            "Members would have to decide in May.",
            "He would see no harm in it.",
            "Drivers would have it clear by Friday.",
            "There was a vote, which Members would have liked to avoid.",
        ),
    ),
    Rule(
        name="they would have a letter",
        family="promise",
        triggers=(
            *(f"{would} {have}" for would in ("would", "will") for have in "have get receive find see expect".split()),
            *(f"{could} {expect}" for could in ("could", "can", "should", "might") for expect in ("expect", "look")),
            "be assured",
            "be looking for",
            "be expecting",
        ),
        pattern=rf"\b(?:would|will|could|can|should|might)\s{ADVERBS}(?P<verb>have|get|receive|find|see|expect(?:\sto\s(?:see|have|receive|hear|get))?|"
        r"look\s(?:forward\sto(?:\s(?:seeing|having|receiving|hearing|getting))?|for)|be\s(?:assured\sof|looking\sfor|expecting))\s"
        rf"(?:an?|the|some|further|more|fuller|this|that|his|her|their|our|written|full)\s(?:[\w-]+\s){{0,3}}?{_GIVEN}\b",
        form="none",
        verdicts=(
            Verdict("firm", frozenset({"body", "pronoun"})),
            Verdict("possible", frozenset({"person", "they"})),
        ),
        examples=(
            "Every member would get a letter this week.",
            "The Committee could expect a full report in the spring.",
            "If he gave the address he could look forward to a reply.",
            "The Committee would be looking for a recovery plan in September.",
            "Members could expect to see the revised programme in their inboxes by Monday.",
        ),
        near_misses=(
            "The Panel would have a new chairman.",
            "Visitors would have a view of the sea.",
            "Residents could expect to see higher bills.",
            "Members should expect that.",
        ),
    ),
    Rule(
        name="would have an answer",
        family="promise",
        triggers=(
            "have answer",
            "get answer",
            "receive answer",
            "have reply",
            "get reply",
            "receive reply",
            "have response",
            "get response",
            "receive response",
        ),
        pattern=r"\b(?:would|will)\s(?:all\s|each\s|then\s)?(?P<verb>have|get|receive)\s(?:an?|their|his|her)\s(?:full\s|written\s|proper\s)?(?:answer|reply|response)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"body", "pronoun", "person", "they", "outside", "thing"})),),
        examples=("The petitioners would have an answer in writing.",),
        near_misses=("They would have no answer.",),
    ),
    Rule(
        name="are to receive a letter",
        family="promise",
        triggers=("to receive",),
        pattern=r"\b(?:is|are|was|were)\s(?:both\s|all\s|also\s)?to\s(?P<verb>receive)\s(?:an?|the|his|her|their|our)\s(?:\w+\s)?(?:letter|card|reply|response|answer|copy|note|report)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"person", "they", "outside", "body", "pronoun", "officers"})),),
        examples=("Mr Oake and Mrs Dow, who are both to receive a letter of thanks, did the work.",),
        near_misses=("The purpose was to receive a letter.",),
    ),
    Rule(
        name="agreed to receive",
        family="agreement",
        triggers=("agreed to receive", "agreed to hear", "agreed to take", "agreed to have", "wished to receive"),
        pattern=r"\b(?:agreed|wished|resolved)\sto\s(?P<verb>receive|hear|take|have)\s(?:an?|another|further|regular|annual|quarterly)\s(?:[\w-]+\s){0,2}?"
        r"(?:reports?|updates?|presentations?|briefings?|papers?)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("The Board was content and agreed to receive a further update in six months.",),
        near_misses=("It was agreed to receive the report.", "It was agreed to have a short break."),
    ),
)
