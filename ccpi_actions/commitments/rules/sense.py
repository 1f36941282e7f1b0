"""The sense of the meeting: "the wish of the meeting that", "were of one mind that", "it was felt that"."""

from ccpi_actions.commitments.language.verbs import VerbClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

#: Words for what all of them want or think.
_SENSES = (
    *"wish desire consensus sense feeling view opinion".split(),
    "generally agreed that",
    "all agreed that",
    "agreement that",
    "mind that",
    "one that",
)
#: What all of them want, and what all of them think.
_WISH = (
    r"(?:(?:wish|desire|consensus|sense|feeling)(?:\sof\s(?:the\s)?(?:meeting|committee|council|panel|board|forum|members|councillors|all|those\spresent))?"
    r"|(?:unanimous|general|clear|collective|united)\s(?:view|opinion|feeling|wish|consensus)(?:\sof\s(?:the\s)?(?:meeting|committee|council|panel|board|forum|members|councillors))?)\s"
    r"(?:(?:is|was)\s)?that\s"
)
_ONE_MIND = (
    r"(?:was|were|is|are)\s(?:all\s|both\s|unanimously\s)?(?:in\sagreement|of\sone\smind|of\sthe\ssame\smind|at\sone)"
    r"(?:,|\sin\sthinking|\swith\s\w+)?\sthat\s"
)
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
        name="sense of the meeting that it be done",
        family="agreement",
        triggers=tuple(f"{sense} be" for sense in _SENSES),
        pattern=rf"\b(?:{_WISH}|{_ONE_MIND})(?P<subject>[^;:.]{{2,160}}?)\s(?:should\s|ought\sto\s)?(?<!(?<!\bought)\sto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=(
            "It was the wish of the meeting that a wreath be sent.",
            "It was the unanimous view of the Committee that the gate be mended.",
            "It was members' wish that their thanks be conveyed to the choir.",
            "The Panel were of one mind that the owner be written to.",
        ),
        near_misses=(
            "It was the wish of the meeting that the accounts be approved.",
            "The Panel were of one mind that the plan be approved.",
        ),
    ),
    Rule(
        name="sense of the meeting that they do",
        family="agreement",
        triggers=tuple(f"{sense} {should}" for sense in _SENSES for should in ("should", "ought")),
        pattern=rf"\b(?:{_WISH}|{_ONE_MIND}|(?:generally|all)\sagreed\sthat\s)[^;:.]{{2,80}}?\s(?P<cue>should|ought\sto)\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        subject_at="cue",
        verdicts=(Verdict("firm", OURS, ACTS),),
        examples=(
            "It was the feeling of the meeting that the Clerk should write to the brewery.",
            "Members were of one mind that a small group should draw up the questions.",
            "The Committee was at one that two of its members should visit the depot.",
            "It was generally agreed that the Clerk ought to write.",
        ),
        near_misses=(
            "It was the feeling of the meeting that drivers should slow down.",
            "Members were of one mind that drivers should slow down.",
        ),
    ),
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
