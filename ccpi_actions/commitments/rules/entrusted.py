"""What falls to somebody or is looked for from them: "it fell to the Clerk", "looked to the Director for a note"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION
from ccpi_actions.commitments.rules.wanted import MEETING_WANTS

_OFFICERS: frozenset[ActorClass] = frozenset({"person", "officers"})

RULES = (
    Rule(
        name="await a note from them",
        family="request",
        triggers=("await- from", "look- forward from"),
        pattern=rf"{MEETING_WANTS}(?:await(?:s|ed)|look(?:s|ed)\sforward\sto)\s(?:with\sinterest\s)?(?:receiving\s|hearing\s)?(?:an?|the|further|his|her)\s(?:[\w-]+\s){{0,2}}?"
        rf"(?P<verb>{INFORMATION})\sfrom\s(?P<agent>[^;:.,]{{3,60}}?)(?=\W*$|[,;]|\s(?:on|about|at|in|by|with)\b)",
        form="none",
        verdicts=(Verdict("firm", _OFFICERS),),
        examples=("The Panel awaited with interest a note from the Director on appeals.",),
        near_misses=("The Council awaited a reply from the company.", "The Panel awaited the outcome of the case."),
    ),
    Rule(
        name="trusted that they would",
        family="request",
        triggers=("trusted that", "trusts that", "expected that", "expects that"),
        pattern=rf"{MEETING_WANTS}(?:trust(?:s|ed)|expect(?:s|ed))\sthat\s[^;:.]{{2,60}}?\s(?P<cue>would|will)\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        subject_at="cue",
        verdicts=(Verdict("firm", _OFFICERS, ACTS),),
        examples=("The Chairman trusted that officers would make sure that all were told.",),
        near_misses=(
            "The Chairman trusted that everybody would enjoy it.",
            "The Council expected that prices would fall.",
        ),
    ),
    Rule(
        name="wanted by then",
        family="request",
        triggers=tuple(
            f"{word} {when}"
            for word in ("wanted", "needed", "sought", "required")
            for when in ("by", "before", "for next", "at next", "in time")
        ),
        pattern=r"\b(?:(?:was|were|is|are)\s(?:also\s|now\s)?)?(?P<verb>wanted|needed|sought|required)\s"
        r"(?:by|before|for|in\stime\sfor|at)\s(?:the\s)?(?:next(?!\sowner)|following|coming|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s(?:meeting|forum|committee|board|panel|cycle))\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information"})),),
        examples=(
            "A copy of the lease was wanted by the next meeting.",
            "A report was required for the next cycle.",
            "Three prices needed for next month.",
        ),
        near_misses=(
            "A report was required by law.",
            "A copy was needed by the next owner.",
            "Quotes are required for work over £500.",
        ),
    ),
)
