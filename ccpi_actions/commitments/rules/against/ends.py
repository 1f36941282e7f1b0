"""What only tells to what end or how well: a purpose, a threat, a date on which something will be."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="purpose, not act",
        triggers=(
            "is",
            "was",
            "were",
            "are",
        ),
        verdict="rejected",
        where="cue",
        pattern=r"\b(?:aims?|purpose|(?:first|next|last|main)\sproject|role|objective|duty|intention|ability|option|right|opportunity|"
        r"need|ambition|target|task|reason|idea|step|authority|choice|way|power|proposal|scheme|plan)\s(?:of\s[\w\s]{2,40})?\s?(?:is|"
        r"was|were|are)\sto\b",
        examples=("The purpose of the group was to inform Members.",),
        near_misses=("The Clerk was to inform Members.",),
    ),
    Objection(
        name="to what end",
        triggers=("ensur- that", "assur- that", "sure that"),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:to\s(?:ensure|assure|reassure|make\ssure)|ensur(?:es|ed|ing)|assuring|reassuring|making\ssure)\s(?:[\w-]+\s){0,5}?that\s(?!was\b|is\b)[^;]{0,120}$",
        only=frozenset({"would be done", "will be done", "would do", "agreed that it be done"}),
        examples=("A condition was wanted to ensure and assure the village that the sheds will be removed.",),
        near_misses=("To be sure, the Clerk said that he would write.",),
    ),
    Objection(
        name="so that it can be",
        triggers=("so that",),
        verdict="rejected",
        where="before",
        pattern=r"\bso\sthat\s[^;,.]{2,60}\s(?:can|could|will|would|may)\s(?:be\s)?$",
        only=frozenset({"would be done", "will be done", "would do", "agreed that it be done"}),
        examples=("It was agreed that Mr Dow would find the boundary, so that the deeds can be registered.",),
        near_misses=("It was agreed that the bin would be moved so that nobody trips.",),
    ),
    Objection(
        name="when it will be",
        triggers=("date when", "date that", "date on", "date for", "time when", "day when", "date by"),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:dates?|time|day|month)\s(?:when|that|on\swhich|by\swhich)\s[^;,.]{2,80}\s(?:will|would)\s(?:be\s)?$",
        only=frozenset({"would be done", "will be done", "would do"}),
        examples=("Mr Dow gave a date when the hedge will be cut.",),
        near_misses=("A date was fixed, when the Clerk would write.",),
    ),
    Objection(
        name="or else",
        triggers=("or would", "or will"),
        verdict="possible",
        where="before",
        pattern=r"\bor\s(?:else\s)?(?:he|she|they|it|we|the\s\w+)\s(?:would|will)\s(?:be\s)?$",
        only=frozenset({"would do", "would be done", "will be done"}),
        examples=("The riders were asked to leave or she would call the police.",),
        near_misses=("The riders were asked to leave and she would call the police.",),
    ),
    Objection(
        name="found useful",
        triggers=("find",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:it|this|that|them|these|an?\s[^;,.]{2,60}?)\s(?:very\s)?(?:useful|helpful|difficult|easier|hard|interesting)\b",
        examples=("The Clerk would find it useful to know.", "Cllr Ashe would find a session on tax useful."),
        near_misses=("The Clerk would find it and send it on.",),
    ),
    Objection(
        name="as well as they can",
        triggers=("best",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:the|their|his|her|its)\s(?:very\s)?best\b(?!\sof\b)",
        only=frozenset({"would do"}),
        examples=("They will deliver the best they can.",),
        near_misses=("He would send the best of them.",),
    ),
)
