"""What falls to somebody or is looked for from them: "it fell to the Clerk", "looked to the Director for a note"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION
from ccpi_actions.commitments.rules.wanted import MEETING_WANTS

_OFFICERS: frozenset[ActorClass] = frozenset({"person", "officers"})

RULES = (
    Rule(
        name="fell to them",
        family="undertaking",
        triggers=("fell to", "falls to", "fall to", "left to to", "left with to"),
        pattern=r"\b(?:fell|falls|(?:would|will)\s(?:then\s|now\s)?fall|(?:was|is)\sleft)\s(?:to|with)\s(?P<agent>(?:the\s)?(?:[\w'’.-]+\s){1,3}?)to\s(?P<verb>[a-z]+)\b",
        any_verb=True,
        verdicts=(Verdict("firm", _OFFICERS, ACTS | {"other"}),),
        examples=(
            "It fell to the Clerk to chase the builder.",
            "It was left with Cllr Ashe to arrange a date.",
            "It would fall to the Treasurer to break the news.",
        ),
        near_misses=("The tree fell to the ground.", "It fell to the Secretary of State to alter the order."),
    ),
    Rule(
        name="the task fell to them",
        family="undertaking",
        triggers=("task of", "job of"),
        pattern=r"\b(?:task|job)\sof\s(?P<verb>[a-z-]+ing)\b[^;.]{0,80}?\s(?:fell|falls|(?:would|will)\s(?:fall|go|pass)|went|passed|was\s(?:given|left|allotted|entrusted))\sto\s"
        r"(?P<agent>[^;:.,]{3,50}?)(?=\W*$|[,;])",
        form="gerund",
        verdicts=(Verdict("firm", _OFFICERS, ACTS),),
        examples=("The task of drafting the reply fell to the Vice-Chair.",),
        near_misses=("The task of running the school fell to the County Council.",),
    ),
    Rule(
        name="charged with its collection",
        family="undertaking",
        triggers=("charged with", "entrusted with", "tasked with"),
        pattern=r"\b(?:charged|entrusted|tasked)\swith\s(?:the\s)?(?P<verb>preparation|collection|drafting|purchase|organisation|arrangements?|distribution|"
        r"design|production|delivery|repair|compilation|task)\b",
        form="none",
        verdicts=(Verdict("firm", _OFFICERS | {"pronoun", "body"}),),
        examples=("Cllr Ashe was charged with the collection of the keys.",),
        near_misses=("The company was charged with the delivery.",),
    ),
    Rule(
        name="looked to them for it",
        family="request",
        triggers=("looked to for", "looks to for", "look to for", "looking to for"),
        pattern=rf"\b(?:looked|looks|(?:would|will|to)\slook|(?:was|were|is|are)\slooking)\sto\s(?P<agent>[^;:.,]{{3,60}}?)\sfor\s(?:an?|the|further|fuller|more|some|early|better)\s"
        rf"(?:[\w-]+\s){{0,3}}?(?P<verb>{INFORMATION}|account|proposals?|ideas|reassurance)\b",
        form="none",
        verdicts=(Verdict("firm", _OFFICERS),),
        examples=("The Panel looked to the Director for a fuller account in the spring.",),
        near_misses=("The town looked to the company for an answer.", "He looked to his friends for support."),
    ),
    Rule(
        name="would be looking for it",
        family="request",
        triggers=("be looking for", "be hearing", "be expecting"),
        pattern=rf"\b(?:would|will)\sbe\s(?P<verb>looking\sfor|expecting|hearing\s(?:more|again|further|from))\s(?:(?:an?|the|some|further|more)\s(?:[\w-]+\s){{0,3}}?(?:{INFORMATION}|plan|proposals?|progress)|(?:the|mr|mrs|ms|cllr|councillor|about|on)\b)",
        form="none",
        soon=True,
        verdicts=(Verdict("firm", frozenset({"body", "pronoun"})),),
        examples=("The Committee would be looking for a recovery plan in September.",),
        near_misses=("Residents would be looking for a plan in September.", "The Panel would be looking for savings."),
    ),
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
        name="what was wanted was",
        family="request",
        triggers=tuple(
            f"{wanted} {was}" for wanted in ("needed", "wanted", "wished", "required") for was in ("was", "is")
        ),
        pattern=r"\bwhat\s(?:the\s(?:forum|panel|board|committee|council|chair\w*)|members|he|she|they|councillors)\s(?:\w+ly\s|really\s|now\s)?(?:needed|wanted|wished|required)\b[^;.]{0,90}?\s(?P<verb>was|is)\s(?:an?|the|some|to\s(?:see|have|hear)|no\s(?:more|fewer|less))\b",
        form="none",
        soon=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("What the Forum needed, she said, was a single sheet of figures by the summer.",),
        near_misses=("What the Forum needed was more money.",),
    ),
    Rule(
        name="wanted by then",
        family="request",
        triggers=tuple(
            f"{word} {when}"
            for word in ("wanted", "needed", "sought", "required")
            for when in ("by", "before", "for next", "at next", "in time")
        ),
        pattern=r"\b(?:was|were|is|are)\s(?:also\s|now\s)?(?P<verb>wanted|needed|sought|required)\s"
        r"(?:by|before|for|in\stime\sfor|at)\s(?:the\s)?(?:next|following|coming|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s(?:meeting|forum|committee|board|panel|cycle))\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information"})),),
        examples=("A copy of the lease was wanted by the next meeting.", "A report was required for the next cycle."),
        near_misses=("A report was required by law.", "A copy was needed by the next owner."),
    ),
    Rule(
        name="keen to have it by then",
        family="request",
        triggers=(
            "keen to",
            "anxious to",
            "eager to",
            "concerned to",
            "glad of",
            "glad to",
            "grateful for",
            "obliged for",
        ),
        pattern=rf"{MEETING_WANTS}(?:(?:was|were)\s(?:\w+\s)?(?:keen|anxious|eager|concerned)\sto\s(?:have|see|receive|hear|get)|(?:would|will)\sbe\s(?:\w+\s)?(?:(?:grateful|obliged)\sfor|glad\s(?:of|to\shave|"
        rf"to\sreceive|to\ssee)))\s(?:an?|the|sight\sof|further|more|some|early)\s(?:[\w-]+\s){{0,3}}?(?P<verb>{INFORMATION}|register|accounts|results?|outcome)\b",
        form="none",
        soon=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Members were anxious to have the results by Easter.",
            "The Board would be grateful for sight of the register before the next meeting.",
        ),
        near_misses=(
            "Members would be grateful for any help by Easter.",
            "Residents were keen to see the plan by Easter.",
        ),
    ),
)
