"""What is only printed: headings, leads, owners alone, sentences that stand in every set of minutes."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="only a lead",
        triggers=("",),
        verdict="rejected",
        where="clause",
        pattern=r":\W*$|^\W*outstanding\b[^;.]{0,40}:",
        only=frozenset(
            {"to be done", "clerk to do", "note: on the next agenda", "brought to a meeting", "action line"}
        ),
        examples=("Further information to be provided:", "Outstanding: (Clerk to resolve all)"),
        near_misses=("Clerk to write: urgent.", "The outstanding bill: Clerk to pay."),
    ),
    Objection(
        name="head of an agenda",
        triggers=("to agree", "to approve", "to consider", "to receive", "to note"),
        verdict="rejected",
        where="sentence",
        pattern=r"^\W*to\s(?:agree|approve|consider|receive|note)\s",
        only=frozenset({"to be done"}),
        examples=("To agree items to be passed to the ranger.",),
        near_misses=("The ranger's list to be agreed and passed on.",),
    ),
    Objection(
        name="head of a paragraph",
        triggers=("request-", "report-", "thank", "present", "response", "offer-", "quote-"),
        verdict="rejected",
        where="sentence",
        pattern=r"^\W*(?:(?:further\s)?(?:request|reports?|response|offer|quotes?)\s(?:for|from|of|on|re)\b|thank\syou\b|(?:all\s)?present\s(?:were|was|are|voted|agreed)\b)",
        only=frozenset({"limb: to do"}),
        examples=("Request for donation from the hall. Agreed £25", "All present were in favour."),
        near_misses=("Report to the county.", "Present the plan to the school."),
    ),
    Objection(
        name="words of an application",
        triggers=(
            "application",
            "permitted",
            "decision",
            "variation",
            "demolition",
            "construction",
            "extension",
            "erection",
        ),
        verdict="rejected",
        where="sentence",
        pattern=r"\b(?:application\s(?:permitted|refused|withdrawn)|delegated\sdecision|tree\sapplication|variation\sof\sconditions?|(?:construction|erection|demolition)\sof|(?:single|two)\sstor[e]?y|"
        r"extension\s(?:to|and))\b",
        only=frozenset({"limb: to do", "limb: they do"}),
        examples=("Fell the tree and replant with similar Tree Application - no objection",),
        near_misses=("Write to the owner about the tree.",),
    ),
    Objection(
        name="standing sentence",
        triggers=(
            *(
                f"{what} {will} be"
                for what in ("matters", "items", "issues", "questions")
                for will in ("will", "would", "can", "may")
            ),
            "no decision-",
        ),
        verdict="rejected",
        where="sentence",
        pattern=r"(?:^\W*|[.;]\s)(?:any\s)?(?:matters|issues|questions)\s(?:so\s|arising\s)?(?:raised\s)?(?:here\s)?(?:will|would|can|may)\sbe\s(?:put|taken|carried|placed|included|referred)\b|"
        r"\bno\sdecisions?\s(?:will|can|may|could|would|shall)\sbe\s(?:made|taken)\b",
        only=frozenset(
            {"on a future agenda", "brought to a meeting", "taken at a meeting", "would be done", "will be done"}
        ),
        examples=(
            "No decisions are made here; matters will be put forward to the next meeting.",
            "No decisions can be taken here; matters will be put on the agenda for the next meeting.",
        ),
        near_misses=(
            "These matters will be put forward to the next meeting.",
            "No decision was taken; it will be put on the agenda for the next meeting.",
        ),
    ),
    Objection(
        name="an item headed so",
        triggers=("receive agenda", "to note agenda", "to consider agenda", "to raise agenda", "to discuss agenda"),
        verdict="rejected",
        where="sentence",
        pattern=r"^[\W\d]*(?:to\s(?:note|consider|raise|discuss)|(?:to\s)?receive)\b(?:(?!\b(?:agreed|asked|requested|clerk|cllr|councillor|will|would|proposed|that)\b)[^;.])*?\sagenda\b(?![^.]{0,80}\b(?:requested|asked|agreed)\b)",
        only=frozenset({"on a future agenda"}),
        examples=("To receive urgent items and matters to be included on the next agenda.",),
        near_misses=(
            "To receive items: the Clerk asked for the bench to be included on the next agenda.",
            "To receive items for the next agenda Cllr Ashe requested that the bench is added to the next agenda.",
        ),
    ),
    Objection(
        name="what they said comes next",
        triggers=("the following", "these following"),
        verdict="rejected",
        where="cue",
        pattern=r"\b(?:the|these)\sfollowing$",
        only=frozenset({"somebody doing", "is doing soon"}),
        examples=("The Clerk put the following:",),
        near_misses=("Gate - Clerk following up.",),
    ),
    Objection(
        name="owner alone",
        triggers=("action-",),
        verdict="rejected",
        where="sentence",
        pattern=r"^\W*action(?:ed)?(?:\s(?:by|for))?\W++(?:the\s)?"
        r"(?![a-z]+\s(?:the|an?|to|for|this|that|it|them)\s)[\w./& ]{0,24}\W*$|"
        r"^(?:(?!\sto\s)[\w./& ]){0,24}\sto\s(?:action|do(?:\sthis|\sit)?)\W*$",
        examples=("ACTION - PD", "Clerk to action."),
        near_misses=("Action: Clerk to write to the bus company.", "Action: circulate the note."),
    ),
)
