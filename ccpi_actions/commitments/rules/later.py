"""Business put off in other words: "would have to wait until March", "come back to it in January", "stands over"."""

from ccpi_actions.commitments.rules.agendas import MEETING, MONTH
from ccpi_actions.commitments.rules.model import Rule, Verdict

#: When business comes back: "the first meeting of the new year", "its January session", "June's agenda", "next time".
THEN = (
    rf"(?:(?:the\s|its\s|our\s|a\s|their\s|\w+['’]s\s)?(?:{MEETING}|(?:first|last|second|next|following|coming)\s(?:\w+\s)?(?:meeting|one|session|cycle|round)|"
    rf"{MONTH}(?:['’]s)?\s(?:meeting|agenda|session|cycle|committee|forum|panel|board|one)|"
    rf"meeting\s(?:in|on|of)\s)|next\stime|next\smonth|next\syear|later\sin\sthe\syear|(?:six|three|two)\smonths|the\sspring|the\sautumn|the\ssummer|the\snew\syear|(?:\d\d?\s)?{MONTH}\b)"
)

RULES = (
    Rule(
        name="has to wait until",
        family="agenda",
        triggers=(
            "wait until",
            "wait till",
            "wait for",
            "stand over",
            "stands over",
            "stood over",
            "lie table",
            "lies table",
            "left until",
            "left till",
            "left over",
            "kept for",
            "kept until",
        ),
        pattern=rf"\b(?:(?:would|will|must|to|should)\s(?:now\s|then\s|therefore\s)?(?:have\sto\s)?(?:wait|stand\sover|lie\son\sthe\stable|be\s(?:left|kept))|stands\sover|stood\sover|"
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
        name="taken at a meeting",
        family="agenda",
        triggers=("be taken", "be slotted", "be fitted", "be heard", "be dealt", "be looked", "be picked"),
        pattern=rf"\b(?:would|will|to|should|could|be)\s(?:now\s|then\s|instead\s|both\s)?(?:be\s)?(?:taken|slotted|fitted|heard|dealt\swith|looked\s(?:for|at)|picked\sup)\s[^.;]{{0,40}}?\b(?:at|in|into|for|with|on)\s"
        rf"(?:the\s[\w’']{{4,20}}\s(?=first\s|last\s|next\s|january|march|april|may\s|june|july|october|december))?{THEN}",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"thing", "information", "matter", "they", "person", "officers"})),),
        examples=(
            "The report will now be taken at the first meeting of the new year.",
            "This could be slotted into the May meeting.",
            "The two should be taken together at the next meeting.",
        ),
        near_misses=("The vote would be taken at once.", "Photographs were taken in May."),
    ),
    Rule(
        name="one for the next time",
        family="agenda",
        triggers=(
            "one for",
            "carry to",
            "f to",
            "agenda for",
            "back agenda",
            "bring it",
            "bring this",
            "bring that",
            "bring them",
            "put it",
            "put on for",
            "put down for",
            "put this",
            "put that",
            "put them",
            "back at",
            "again at",
        ),
        pattern=rf"^\W*(?:(?:another\s)?one\sfor\s|agenda(?:\sitem)?\sfor\s|carry\s(?:it\s|this\s)?(?:forward|over)\sto\s|c/f(?:wd)?\sto\s|back\son\s(?:the\s)?agenda\s|(?:bring|put)\s(?:it|this|that|them|back)\b[^.;]{{0,30}}?\s(?:for|on|to|in|at)\s|put\s(?:on|down)\sfor\s|(?:back|again)\s(?:at|to|for)\s)(?:(?:at|in|for|to|on)\s)?{THEN}",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Put it on for next time.",
            "One for the June agenda.",
            "Put on for July with an hour set aside.",
            "Back on the agenda in March.",
            "Bring it back in the autumn.",
        ),
        near_misses=("Put the bins out for Monday.", "One for the road."),
    ),
    Rule(
        name="kept on the agenda",
        family="agenda",
        triggers=("leave", "keep agenda", "retain agenda"),
        pattern=rf"\b(?:leave|keep|retain)\s(?:[^.;]{{2,60}}?\son\s(?:the|our|every)\s(?:\w+\s)?agenda\b|"
        rf"(?:it|this|that|them|the\s(?:matter|item|decision))\s(?:over\s)?(?:until|till|to)\s{THEN})",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "It was agreed to leave the pond on the agenda.",
            "It was agreed to leave this until the next meeting.",
        ),
        near_misses=("They would leave the room when it came up on the agenda item.",),
    ),
    Rule(
        name="now considered on a day",
        family="agenda",
        triggers=("now be considered", "now be discussed", "now be reviewed", "instead be considered"),
        pattern=rf"\b(?:would|will)\s(?:now|instead)\sbe\s(?P<verb>considered|discussed|reviewed)\s(?:on|in|at)\s{THEN}",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("The plan would now be considered on 21 January.",),
        near_misses=("The plan would now be considered on its merits.",),
    ),
    Rule(
        name="again then",
        family="agenda",
        triggers=("revisit", "review", "look", "discuss", "discussion", "reconsider", "consideration"),
        pattern=rf"^\W*(?:to\s)?(?:look\s(?:at\s)?(?:this\s|it\s)?again|revisit|review(?:\s(?:this|it))?|discuss(?:\s(?:this|it))?|reconsider|for\s(?:discussion|consideration|decision|review))\s"
        rf"(?:again\s)?(?:(?:in|at|by|on)\s)?{THEN}",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Look at this again in the spring.", "Revisit in six months.", "For discussion next month."),
        near_misses=("Review of the year.", "Discussion of the precept in May."),
    ),
    Rule(
        name="items for a month",
        family="agenda",
        triggers=("item- for", "business for", "agenda for"),
        pattern=rf"^\W*(?:agenda\s)?(?:items?|business|topics?)\sfor\s(?:the\s)?(?:next\s(?:meeting|time|month|agenda)|{MONTH})(?:\s(?:agenda|meeting))?\s?[:–-]\s?(?!none|nil|no\b)\w",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Items for June: grit bins (Cllr Ashe).", "Agenda items for next meeting: tree survey"),
        near_misses=("Items for June: none.", "Business for the next meeting"),
    ),
)
