"""What is going to be done, is to be done, or will be done by a day or by somebody."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

_PEOPLE: frozenset[ActorClass] = frozenset({"person", "pronoun"})

RULES = (
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
        examples=("Warning notices are to be put up by the pond.",),
        near_misses=("The fair is to be held on Saturday.",),
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
