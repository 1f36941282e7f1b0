"""What is put to the meeting, or felt in it, with nobody named who might be alone: "it was felt that they should"."""

from ccpi_actions.commitments.language.verbs import VerbClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

_IT_WAS_FELT = (
    r"\bit\s(?:was|is)\s(?:also\s|generally\s|then\s|therefore\s|strongly\s)?"
    r"(?:felt|thought|considered|believed)\s(?:that\s)?"
)
#: Who or what it was felt about: not "… it might be better, and the children".
_WHOM = r"(?:(?!\s(?:if|might|would)\s)[^;:.]){2,90}?"
#: What is proposed waits for its vote; what is suggested has none.
_IT_WAS_PUT = r"\bit\s(?:was|is)\s(?:also\s|then\s|therefore\s|further\s)?suggested\s(?:that\s)?"
_TELLS: frozenset[VerbClass] = frozenset({"supply", "contact", "inquire", "arrange"})

RULES = (
    Rule(
        name="it was felt that it should be done",
        family="request",
        triggers=("was felt be", "was thought be", "was considered be", "was believed be", "is felt be"),
        pattern=rf"{_IT_WAS_FELT}(?P<subject>{_WHOM})\s(?:should|must|ought\sto)\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), _TELLS),),
        examples=(
            "It was felt a letter should be sent to the District Council.",
            "Parking is bad and it was thought that the police should be informed.",
        ),
        near_misses=("Cllr Ashe felt that a letter should be sent.", "It was felt that the report should be noted."),
    ),
    Rule(
        name="it was felt that they should do",
        family="request",
        triggers=(
            "was felt should",
            "was thought should",
            "was considered should",
            "was felt need-",
            "was thought need-",
        ),
        pattern=rf"{_IT_WAS_FELT}{_WHOM}\s(?P<cue>should|must|need(?:s|ed)?\sto)\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        subject_at="cue",
        verdicts=(Verdict("firm", OURS, ACTS),),
        examples=("It was felt that the Clerk should write to the owner.",),
        near_misses=("It was felt that drivers should write.", "Cllr Ashe felt that the Clerk should write."),
    ),
    Rule(
        name="it was suggested that they do",
        family="request",
        triggers=("was suggested that",),
        pattern=rf"{_IT_WAS_PUT}(?P<scan>)",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "body", "pronoun"}), ACTS),),
        examples=(
            "It was suggested that the Clerk contact the school.",
            "It was suggested that the Council obtain one more quote.",
        ),
        near_misses=(
            "It was proposed that the Clerk contact the school.",
            "Cllr Ashe suggested that the Clerk contact the school.",
            "It was suggested that the company write to all.",
        ),
    ),
)
