"""Somebody will do something: "would" and "will" with a subject that can be held to it."""

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
        name="going to",
        family="promise",
        triggers=("going to", "going back to", "going round to", "about to"),
        pattern=rf"(?:\b(?:is|are|was|were)|['’](?:s|re|m))\s(?:about|going(?:\s(?:back|round|over|along|down))?)\sto\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", _PEOPLE, ACTS | {"other"}),
            Verdict("possible", OURS | {"they", "outside"}, ACTS | WEAK),
        ),
        examples=("Cllr Ashe is going to check the works.", "He said that he was about to write to the bank."),
        near_misses=("The price was going to rise.",),
    ),
    Rule(
        name="would be done by",
        family="promise",
        triggers=("would be by", "will be by"),
        pattern=r"\b(?:would|will)\s(?:also\s|now\s)?be\s(?P<verb>[a-z]+(?:-[a-z]+)?)\b[^;.]{0,40}?\sby\s(?P<agent>(?:the\s|"
        r"(?:mr|mrs|ms|miss|dr|cllr|cllrs|councillor)\.?\s)?[\w.'’-]+)",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS),),
        examples=("The folder would be restarted by the Clerk.", "The paint would be bought by Mr Dow."),
        near_misses=("The road would be closed by the police.",),
    ),
)
