"""Somebody will do something: "would" and "will" with a subject that can be held to it, and "is to"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

_PEOPLE: frozenset[ActorClass] = frozenset({"person", "pronoun"})
#: Of a thing these tell what there will be, not what somebody does.
_NOT_OF_THINGS = frozenset({"provided", "offered", "delivered", "issued", "presented", "discussed", "undertaken"})
_INFORMS: frozenset[ActorClass] = frozenset({"information", "matter"})

RULES = (
    Rule(
        name="would do",
        family="promise",
        triggers=("would", "will", "shall", "'ll", "'d"),
        pattern=rf"\b(?:would|will|shall|['’]ll|['’]d)\s+{ADVERBS}(?P<verb>(?!would|will)[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", _PEOPLE, ACTS | {"other"}),
            Verdict("firm", frozenset({"body"}), frozenset({"inquire", "contact"})),
            Verdict("firm", frozenset({"information"}), words=frozenset({"follow"})),
            Verdict("firm", frozenset({"officers"}), frozenset({"supply", "contact", "inquire", "arrange"})),
            Verdict("firm", frozenset({"body"}), frozenset({"supply", "contact", "inquire"})),
            Verdict(
                "firm",
                frozenset({"body"}),
                words=frozenset(
                    "draft place put advertise arrange purchase order buy replace repair install fix remove clear "
                    "produce prepare organise organize complete register submit include add display plant paint "
                    "pursue reply print set-up establish erect provide update amend proceed draw".split()
                ),
            ),
            Verdict("firm", frozenset({"officers"}), words=frozenset({"come", "see"})),
            Verdict("firm", frozenset({"they"}), frozenset({"supply"})),
            Verdict("possible", frozenset({"officers", "body", "they", "outside", *_PEOPLE}), ACTS | WEAK),
        ),
        examples=(
            "The Clerk would write to the bus company.",
            "Cllr Ashe will speak to the contractor.",
            "Mrs Hoyle said that she would look into it.",
            "Officers would provide a breakdown by ward.",
            "The hedge hangs over the path the Clerk will write to the owner.",
            "The Parish Council will draft a letter.",
        ),
        near_misses=(
            "The Clerk would be on leave in August.",
            "The new bridge would provide a second crossing.",
            "It would take place in the spring.",
            "The Clerk would like to thank the volunteers.",
        ),
    ),
    Rule(
        name="would be done",
        family="promise",
        triggers=(
            "would be",
            "will be",
            "shall be",
        ),
        pattern=rf"\b(?:would|will|shall|['’]ll|['’]d)\s+{ADVERBS}be\s+{ADVERBS}(?:thanked\sfor\s[^;,.]{{2,60}}?\sand\s)?(?P<verb>(?!would|"
        rf"will)[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict(
                "firm",
                words=frozenset(
                    {"confirmed", "clarified", "corrected", "rectified", "remedied", "chased", "sorted", "redrafted"}
                ),
            ),
            Verdict("firm", frozenset({"thing"}), words=frozenset({"added", "inserted", "corrected", "reworded"})),
            Verdict("firm", _INFORMS, frozenset({"supply", "contact", "inquire", "arrange", "work"})),
            Verdict(
                "firm",
                frozenset({"person", "officers", "body", "outside", "pronoun", "they"}),
                frozenset({"contact", "supply"}),
                but=frozenset({"offered", "provided", "delivered", "issued", "published", "presented"}),
            ),
            Verdict("firm", frozenset({"they"}), frozenset({"inquire"})),
            Verdict(
                "firm", frozenset({"they"}), words=frozenset({"passed", "deposited", "returned", "filed", "banked"})
            ),
            Verdict("firm", frozenset({"thing"}), frozenset({"supply", "contact", "inquire"}), but=_NOT_OF_THINGS),
            Verdict("possible", frozenset(), ACTS | WEAK),
        ),
        examples=(
            "A written reply would be sent.",
            "The figures will be circulated to Members.",
            "The matter would be raised with the company.",
            "The school will be contacted.",
            "A column with the year would be added.",
            "An invitation would be extended to him.",
        ),
        near_misses=(
            "The bridge would be closed to traffic.",
            "The results would be good.",
            "The scheme will be popular.",
        ),
    ),
    Rule(
        name="will be done",
        family="promise",
        triggers=("will be",),
        # The present tense of parish minutes: "will" states what the council has decided to do.
        pattern=rf"\bwill\s+{ADVERBS}be\s+{ADVERBS}(?P<verb>(?!would|will)[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS), Verdict("firm", words=frozenset({"thanked"}))),
        examples=("The broken bench will be repaired.", "The bare verges will be reseeded."),
        near_misses=("The bridge will be popular.", "The fair will be held on Saturday."),
    ),
    Rule(
        name="would be doing",
        family="promise",
        triggers=(
            "would be",
            "will be",
            "shall be",
        ),
        pattern=rf"\b(?:would|will|shall)\s+{ADVERBS}be\s+{ADVERBS}(?P<verb>[a-z-]+ing)\b",
        form="gerund",
        verdicts=(
            Verdict("firm", _PEOPLE, ACTS),
            Verdict("firm", frozenset({"officers"}), frozenset({"supply", "contact", "inquire", "arrange"})),
            Verdict("firm", frozenset({"body"}), frozenset({"supply", "contact"})),
            Verdict("possible", OURS | {"they", "outside"}, ACTS | WEAK),
        ),
        examples=("Cllr Ashe would be drafting a letter to the Minister.",),
        near_misses=("The choir would be singing in the square.",),
    ),
    Rule(
        name="is to do",
        family="promise",
        triggers=(
            "is to",
            "are to",
            "was to",
            "were to",
        ),
        pattern=rf"\b(?:is|are|was|were)\s+{ADVERBS}to\s+{ADVERBS}(?P<verb>(?!would|will)[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "pronoun"}), frozenset({"other"})),
            Verdict("firm", OURS, ACTS | {"weak"}),
            Verdict("possible", frozenset({"they", "outside", "thing", "information", "matter"}), ACTS | WEAK),
        ),
        examples=("Cllr Ashe is to ask the school.", "Officers were to work through the list by May."),
        near_misses=("The aim was to reduce waiting times.", "The purpose of the report is to inform Members."),
    ),
    Rule(
        name="is to be done",
        family="promise",
        triggers=(
            "is to be",
            "are to be",
            "was to be",
            "were to be",
        ),
        pattern=rf"\b(?:is|are|was|were)\s+{ADVERBS}to\s+be\s+{ADVERBS}(?P<verb>(?!would|will)[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict(
                "firm",
                frozenset({"information", "matter", "person"}),
                frozenset({"supply", "contact", "inquire", "arrange"}),
            ),
            Verdict("firm", frozenset({"outside", "body", "officers"}), frozenset({"contact", "supply"})),
            Verdict(
                "firm", frozenset({"thing"}), frozenset({"contact"}), but=frozenset({"discussed", "met", "called"})
            ),
            Verdict("possible", frozenset(), ACTS | WEAK),
        ),
        examples=("A letter is to be sent to the landlord.", "The custodian was to be pressed for an answer."),
        near_misses=("The new hall was to be built of brick and slate, it seemed.",),
    ),
    Rule(
        name="reach them by",
        family="promise",
        triggers=(
            "would come",
            "would reach",
            "would go",
            "should come",
            "should reach",
            "should go",
            "will come",
            "will reach",
            "will go",
            "to come",
            "to reach",
            "to go",
        ),
        pattern=r"\b(?:it|this|that|which|they|these|(?:answer|report|reply|breakdown|figures|note|"
        r"information|paper|data|update|response|list|draft|plan|strategy|proposal|evaluation|analysis|assessment|"
        r"summary|briefing|result|figure|nomination|form|comment|name|item|article|return|suggestion)s?(?:\s(?!but\b|and\b|he\b|she\b|they\b|which\b)[\w'’]+){0,6}?)\s"
        r"(?:would|should|will|(?:was|were|is|are)\sto)\s"
        r"(?:then\s|also\s|now\s)?(?:reach\s(?:them|members|him|her)|come\s(?:to|back\sto|from|"
        r"before)\s|go\s(?:to\sall|out\sto|to\smembers|back\sto))"
        r"(?!\s?(?:about|around|some|over|£|\d|an\send|nothing|light|pass)\b|\s?£)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "An analysis was to come from Mr Dow by June.",
            "It was agreed that the draft plan would come to the March meeting.",
        ),
        near_misses=("Visitors would come from far away.", "The money should go further."),
    ),
    Rule(
        name="it would be",
        family="promise",
        triggers=("that would", "that should", "said would", "them would"),
        pattern=r"\b(?:agreed|confirmed|nodded|promised|said|conceded|concurred|accepted|replied|(?:assured|promised|told)\s(?:him|her|them|members|the\s\w+)|(?:was|were)\s(?:assured|promised)|(?:assurance|word))\s"
        r"(?:that\s)?(?:it|this|they|he|she|one)\s(?:would|should)(?:\sbe|\sget\s(?:it|them|one)|\shave\s(?:it|them|one)|\sdo\s(?:so|this|that|it))?\s*[.;]?$",
        form="none",
        verdicts=(Verdict("firm"),),
        examples=(
            "The Chair asked for the list to be shared and the Manager nodded that it would be.",
            "Members asked to be kept in the picture and the Clerk assured them that they would be.",
            "The Panel wanted it broken down by age and the Director said that it would get it.",
        ),
        near_misses=(
            "He said that it would be in May.",
            "Cllr Ashe asked whether the school would open again and the Head said that it would.",
        ),
    ),
    Rule(
        name="somebody will",
        family="promise",
        triggers=("will", "would"),
        pattern=r"\b(?P<verb>will|would)(?:,?\s(?:do\s(?:so|it|this|that)|weekly|monthly|again|then|too|also|instead))?(?=\W*$)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun"})),),
        examples=(
            "Cllr Ashe will.",
            "Key safe – who checks it? JP will, monthly.",
            "Someone needs to tell the school and Cllr Ashe will.",
            "Members wished to see it and he would do so.",
        ),
        near_misses=("It will.", "Will he?", "He said it might rain and it would."),
    ),
    Rule(
        name="would do so",
        family="promise",
        triggers=("would do so", "will do so"),
        pattern=r"\b(?:would|will)\s(?:also\s|both\s|each\s|then\s|now\s)?(?P<verb>do)\sso\b(?!\s(?:if|where|when|only|whenever|unless)\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"officers", "body"})),),
        examples=("It was time to look at it afresh and a small group of members would do so over the summer.",),
        near_misses=("The company would do so.", "The Council would do so if it could."),
    ),
)
