"""What is to be done, or has to be: "is to do", "needs to do", "would have to be asked"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

_ONE: frozenset[ActorClass] = frozenset({"person", "pronoun"})

RULES = (
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
        name="are to be done",
        family="promise",
        triggers=("is to be", "are to be"),
        # As "will": the present tense of parish minutes states what has been decided.
        pattern=rf"\b(?:is|are)\s{ADVERBS}to\sbe\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict("firm", frozenset({"thing", "matter", "information"}), ACTS, but=frozenset({"undertaken", "held"})),
        ),
        examples=(
            "The benches are to be painted.",
            "Warning notices are to be put up by the pond.",
        ),
        near_misses=("The fair is to be held on Saturday.",),
    ),
    Rule(
        name="needs to do",
        family="promise",
        triggers=("needs to", "need to", "needed to", "must", "has to"),
        pattern=rf"(?<!would\s)(?<!may\s)\b(?:needs?\sto|must|has\sto|(?<=that\she\s)needed\sto|(?<=that\sshe\s)needed\sto)\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(
            Verdict("firm", frozenset({"person"}), ACTS),
            Verdict("firm", frozenset({"pronoun"}), frozenset({"contact"}), but=frozenset({"meet", "raise"})),
            Verdict(
                "firm",
                frozenset({"pronoun"}),
                words=frozenset("clarify check investigate chase forward send confirm follow".split()),
            ),
            Verdict(
                "firm",
                frozenset({"body"}),
                frozenset({"contact", "inquire"}),
                but=frozenset({"meet", "look", "find", "identify", "raise"}),
            ),
            Verdict(
                "firm",
                frozenset({"body"}),
                words=frozenset({"purchase", "order", "buy", "draft", "organise", "arrange", "register"}),
            ),
            Verdict("possible", frozenset({"body", "officers", "they"}), ACTS | WEAK),
        ),
        examples=(
            "The Clerk needs to write to the contractor.",
            "The Clerk said that he needed to send the form to the bank.",
            "Cllr Ashe must ask the school.",
            "The Parish Council will need to obtain a licence.",
        ),
        near_misses=("Drivers must slow down.", "The hedge needs to grow."),
    ),
    Rule(
        name="will need to be done",
        family="promise",
        triggers=("need to be", "needs to be", "have to be"),
        pattern=rf"\b(?:(?:would|will)\s(?:also\s|now\s|then\s|therefore\s)?(?:need|have)|needs?)\sto\s(?:also\s)?be\s{ADVERBS}(?P<verb>[a-z]+)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict(
                "firm",
                frozenset({"information", "matter", "outside", "thing"}),
                words=frozenset(
                    "sought obtained contacted asked informed notified invited chased advised located investigated "
                    "identified approached reminded checked reviewed drawn consulted updated purchased "
                    "ordered bought spoken told written looked".split()
                ),
            ),
            Verdict("possible", frozenset(), ACTS),
        ),
        examples=(
            "Permission will also need to be sought from Highways.",
            "The company need to be contacted again.",
            "The stop-cock will need to be located.",
            "He conceded that young people would have to be spoken to.",
        ),
        near_misses=(
            "The drains will need to be bigger.",
            "The bank will need to be rebuilt.",
            "The road would have to be closed.",
            "He would have to be asked if he were to stand.",
        ),
    ),
    Rule(
        name="would have to look",
        family="promise",
        triggers=("would have to",),
        pattern=rf"\bwould\shave\sto\s{ADVERBS}(?P<verb>[a-z]+)\b",
        verdicts=(
            Verdict("firm", _ONE, frozenset({"contact", "inquire"}), but=frozenset({"apply", "find", "meet"})),
            Verdict("firm", _ONE, words=frozenset({"come"})),
        ),
        examples=("He would have to come back to members on that.", "She would have to check."),
        near_misses=("He would have to resign.", "They would have to look elsewhere."),
    ),
)
