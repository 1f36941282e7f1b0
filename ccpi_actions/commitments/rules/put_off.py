"""Business put off: deferred to a meeting, held over until then, to be come back to."""

from ccpi_actions.commitments.rules.model import Rule, Verdict
from ccpi_actions.commitments.rules.parts import MEETING, MONTH, READERS, THEN

RULES = (
    Rule(
        name="deferred to a meeting",
        family="agenda",
        triggers=(
            "defer-",
            "held",
            "carried",
            "postpone-",
            "adjourn-",
            "moved",
            "moves",
            "move",
            "stand",
            "rolled",
            "put",
            "continue- to",
        ),
        pattern=rf"\b(?:deferred|defer|deferral|held\sover|carried\s(?:forward|over)|postponed|adjourned|"
        rf"held\sback|continued?\s(?:consideration|the\s\w+|this|it)|moved|moves?(?=\sfrom\s)|stand\sover|rolled\s(?:over|forward)|put\s(?:back|off))\b[^;.]{{0,120}}?\b(?:to|"
        rf"until|till|for|at)\s(?!(?:the|its|our)\s(?:last|previous)\s)(?:the\s\w+['’]s\s|the\s|a\s|an\s|its\s|our\s)?(?:{MEETING}|(?:\d\d?(?:st|nd|rd|th)?\s(?:of\s)?)?{MONTH}\b|later\sin\sthe\syear|\w+\smeeting(?=\W*$)|(?:first|earliest)\s(?:[\w-]+\s)?meeting\b)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The item was deferred to the next meeting.",
            "RESOLVED that this be held over to the March cycle.",
            "Deferred to the January meeting as the officer was ill.",
            "Deferred until the precept meeting.",
            "That the matter stand deferred to the first meeting after the survey is done.",
            "That the report be adjourned to the Panel's next meeting.",
            "The strategy moves from November to January.",
            "Review of the lease to move from May to July.",
        ),
        near_misses=(
            "It was adjourned at his request at the last meeting.",
            "The debt was deferred for two years.",
            "The meeting was adjourned for ten minutes.",
            "The market moved from the square to the hall.",
        ),
    ),
    Rule(
        name="deferred for more",
        family="agenda",
        triggers=("defer-",),
        pattern=r"\bdefer(?:red)?\b[^;.]{0,60}?\b(?:pending|for|to\sallow|so\sthat|until)\b[^;.]{0,60}?\b(?:site\s(?:visit|"
        r"inspection)|(?:further|more)\sinformation|report|advice|details)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("It was agreed that a decision be deferred pending a site visit.",),
        near_misses=("The item was deferred until the rain had stopped.",),
    ),
    Rule(
        name="deferred",
        family="agenda",
        triggers=(
            "defer-",
            "held",
            "postpone-",
        ),
        pattern=r"\b(?:deferred|be\sdeferred|to\sdefer|held\sover|be\spostponed)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("possible"),),
        examples=("The application was deferred until the survey had been done.",),
        near_misses=("He differed.",),
    ),
    Rule(
        name="has to wait until",
        family="agenda",
        triggers=tuple(
            f"{kept} {until}"
            for kept in (
                "wait",
                "keep",
                "kept",
                "stand over",
                "stands over",
                "stood over",
                "lie table",
                "lies table",
                "left",
            )
            for until in ("until", "till", "for", "to")
        ),
        pattern=rf"\b(?:(?:would|will|must|to|should|could)\s(?:now\s|then\s|therefore\s)?(?:have\sto\s)?(?:wait|keep|stand\sover|lie\son\sthe\stable|be\s(?:left|kept))|stands\sover|stood\sover|"
        rf"lies\son\sthe\stable|(?:was|were|be|is)\s(?:left|kept|left\sover))\s(?:(?:over\s|on\sthe\stable\s)?(?:until|till|for|to))\s{THEN}",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "It would now have to wait until the March meeting.",
            "The matter stands over until the next meeting.",
        ),
        near_misses=("The work had to wait until the ground was dry.", "The gate was left open."),
    ),
    Rule(
        name="hold over until",
        family="agenda",
        triggers=tuple(
            f"{hold} {until}"
            for hold in ("hold", "carry forward", "carry over", "leave", "keep", "retain")
            for until in ("until", "till", "to", "in", "at")
        ),
        pattern=rf"(?:^\W*|(?:[–—:,]|\s-)\s|\bto\s)(?:hold(?:\sover)?|carry\s(?:forward|over)|leave|keep|retain)\s(?:(?:this|it|that|them|the\s(?:matter|item|decision)|again|further|over)\s)*(?:until|till|to|in|at)\s"
        rf"(?:{THEN}|(?:the\s)?(?:precept|budget)\b)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Appeal of the hospice – hold over until the precept meeting.",
            "It was agreed to leave this until the next meeting.",
        ),
        near_misses=("They would leave the room.", "Leave it to dry."),
    ),
    Rule(
        name="come back to it",
        family="agenda",
        triggers=(
            "back to in",
            "back to at",
            "back to when",
            "back to next",
            "return to in",
            "return to at",
            "return to when",
            "back to once",
            "return to next",
            "again in",
            "again at",
            "again next",
        ),
        pattern=rf"\b(?:would|will|to|['’]ll|should|could|shall|be)\s(?:(?:come|go|get)\sback\sto|return\sto|(?:be\s)?look(?:ed)?\sat(?=[^.;]{{0,24}}\sagain)|(?:be\s)?discuss(?:ed)?(?=[^.;]{{0,24}}\sagain))\s"
        rf"(?:(?:it|this|that|these|them|the\s(?!chair)\w+)\s)?(?:again\s)?(?:(?:in|at|by)\s)?(?:{THEN}|(?:when|once)\s)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "We'll come back to this in the spring.",
            "It was left that they would return to it at the next meeting.",
            "It would be looked at again at the next meeting.",
        ),
        near_misses=("He would come back to work in January.", "She would return to the chair in May."),
    ),
    Rule(
        name="the item would return",
        family="agenda",
        triggers=(
            "would return",
            "will return",
            "would reappear",
            "will reappear",
            *(
                f"{would} {come} back"
                for would in ("would", "will", "must", "needed", "needs")
                for come in ("come", "go", "brought")
            ),
        ),
        pattern=rf"\b(?:(?:would|will|must)\s(?:now\s|therefore\s|then\s|also\s)*(?:have\sto\s|need\sto\s)?|needs\sto\s|needed\sto\s)(?P<verb>(?:return|reappear)(?=\W*$|\s(?:to\s(?:{READERS}|a)|in|at|on|once|when|with|before|later)\b)|"
        rf"(?:come|go|be\sbrought)\sback(?=\s(?:to\s{READERS}\b|(?:in|at|to|before|on|for)\s{THEN})))",
        form="none",
        passive=True,
        verdicts=(
            Verdict("firm", frozenset({"matter", "information"})),
            Verdict("firm", frozenset({"they"}), words=frozenset({"come back", "go back", "be brought back"})),
        ),
        examples=(
            "Members were not ready to decide and the item would therefore return.",
            "The Chair said that this needed to come back to the Forum.",
            "There being no quorum it would have to come back in the autumn.",
        ),
        near_misses=(
            "The matter would return to haunt them.",
            "The money would return.",
            "He would return in May.",
            "He would come back in June.",
        ),
    ),
    Rule(
        name="note: look again then",
        family="agenda",
        triggers=("revisit", "review", "look", "discuss", "discussion", "reconsider", "consider", "consideration"),
        pattern=rf"(?:^\W*|(?:[–—:,;]|\s-)\s)(?:to\s)?(?:look\s(?:at\s)?(?:this\s|it\s)?again|revisit|review|discuss|re-?consider|consider|for\s(?:discussion|consideration|decision|review))\s"
        rf"(?:(?:this|it|again|further|progress|the\smatter)\s){{0,2}}(?:(?:(?:in|at|by|on|with|before|after)\s|(?=next\s|later\s))(?:{THEN}|(?:the\s)?next\b|(?<=with\s)the\s(?:precept|budget)\b|\w+\smeeting)|(?:when|once|if)\b)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Look at this again in the spring.",
            "Revisit in six months.",
            "For discussion next month.",
            "To review in January.",
            "To review this if there is interest.",
            "Repair café: support in principle, revisit when the hall reopens.",
            "Consider with the precept next January.",
        ),
        near_misses=(
            "Review of the year.",
            "Discussion of the precept in May.",
            "To review the risk assessment.",
            "He would revisit.",
            "Consider with care.",
        ),
    ),
)
