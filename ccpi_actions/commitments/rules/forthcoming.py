"""What is promised told by where it will be: "in members' hands by Friday", "the next report would show it"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import Rule, Verdict
from ccpi_actions.commitments.rules.parts import READERS, THEN

_THINGS: frozenset[ActorClass] = frozenset({"information", "matter", "they", "thing"})
_THEIRS = r"(?:members[’']|councillors[’']|governors[’']|their|his|her|its|our)"
_PAPER = (
    r"(?:report|paper|update|edition|version|issue|return|packs?|papers|bulletin|briefing|dashboard|newsletter|minutes)"
)

RULES = (
    Rule(
        name="would be in their hands",
        family="promise",
        triggers=tuple(
            f"{will} be {where}"
            for will in ("would", "will", "should")
            for where in (
                "hands",
                "inbox-",
                "pigeon",
                "front",
                "table",
                "way",
                "post",
                "desks",
                "desk",
                "mats",
                "packs",
            )
        ),
        pattern=rf"\b(?:would|will|should)\s(?:also\s|then\s|now\s)?be\s(?P<verb>in\sfront\sof\s{READERS}|(?:in|on)\s(?:{_THEIRS}|(?:councillor|cllr|mr|mrs|ms|dr)\s[\w-]+[’']s?)\s(?:hands|inbox(?:es)?|pigeon[\s-]?holes?|desks?|mats|packs|post|way)|"
        rf"on\sthe\stable\s(?:at|by|in|for|on)\b|(?:on\s(?:its|their)\sway|in\sthe\spost)\s(?:to\s{READERS}|by|in|on|before|tomorrow|the\s(?:same|following|next))\b)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", _THINGS),),
        examples=(
            "The figures would be on the table at the June meeting.",
            "A fuller paper would be in front of the Panel in May.",
            "It would be in their hands by the weekend.",
        ),
        near_misses=("He would be in their hands.", "The café would be on the way to the station."),
    ),
    Rule(
        name="would be with them then",
        family="promise",
        triggers=(
            "would be with",
            "will be with",
            "should be with",
            "would be there",
            "would be ready",
            "will be ready",
            "would be round",
            "would be back",
            "will be back",
        ),
        pattern=rf"\b(?:would|will|should)\s(?:also\s|then\s|now\s)?be\s(?P<verb>with\s{READERS}\s(?:(?:early\s|later\s|late\s)?(?:in|inside|at|on|for|that|this|next|ahead|tomorrow|the\s(?:same|following|next))\b|\W*$)|"
        rf"round\s(?:by|before|within|in)\b|there\s(?:by|before|within)\b|ready\s(?:for|by|in\stime\sfor|before)\s(?:the\snext|members|christmas|easter|{THEN})\b|back\s(?:with\s{READERS}|before\s{READERS}|(?:at|in|for|on)\s{THEN}))",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter"})), Verdict("firm", frozenset({"they"}))),
        examples=(
            "A fuller answer would be with the Chair inside the week.",
            "The costings were not to hand; they would be ready for the next meeting.",
            "The item was pulled and it would be back in June.",
        ),
        near_misses=("He would be back in June.", "The Mayor would be with them on Friday."),
    ),
    Rule(
        name="would be forthcoming",
        family="promise",
        triggers=("be forthcoming",),
        pattern=r"\b(?:would|will)\s(?:also\s|then\s|shortly\s|soon\s)?be\s(?P<verb>forthcoming)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter"})),),
        examples=("A breakdown by station would be forthcoming.",),
        near_misses=("Money would be forthcoming from the Lottery.", "No report would be forthcoming."),
    ),
    Rule(
        name="the next report would show it",
        family="promise",
        triggers=tuple(
            f"{which} {would}"
            for which in ("next", "following", "final", "revised", "quarter", "annual", "future", "packs")
            for would in ("would", "will", "should")
        ),
        pattern=rf"\b(?:(?:next|following|final|revised|quarter(?:ly)?|annual|future)\s(?:[\w-]+\s){{0,3}}?{_PAPER}|packs|quarter\s(?:\w+)(?:\s{_PAPER})?)\b(?:\s(?:to|for|of|in)\s[^;:.,]{{2,40}}?)?\s(?:would|will|should)\s"
        r"(?:also\s|therefore\s|then\s|now\s|again\s)?(?P<verb>show|include|carry|contain|cover|give|tell|have|reflect|say|address|explain|bring|identify|highlight|state|pick|set\s(?:out|this|that|it)|put\s(?:this|that|it)|break)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The next report would tell Members how many there had been.",
            "The PCC said that Quarter 3 would therefore show it month by month.",
            "Members' packs for the next meeting would include the plan.",
        ),
        near_misses=("The next report would be the last.", "The annual fair would have stalls."),
    ),
    Rule(
        name="could expect to see it",
        family="promise",
        triggers=("expect to", "look forward to"),
        pattern=r"\b(?:could|can|should|might)\s(?:now\s|therefore\s|also\s)?(?:expect\sto|look\sforward\sto)\s(?P<verb>see|seeing|have|having|receive|receiving|hear|hearing|get|getting)\s"
        r"(?:an?|the|more|further|it|them|this|that|these|from)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"body"})), Verdict("possible", frozenset({"person", "pronoun"}))),
        examples=("Members could expect to see the revised programme in their inboxes by Monday.",),
        near_misses=("Residents could expect to see higher bills.", "Members should expect that."),
    ),
    Rule(
        name="by then there would be a paper",
        family="promise",
        triggers=tuple(
            f"{when} there {would} be" for when in ("next", "before", "again", "by") for would in ("would", "will")
        ),
        pattern=r"\b(?:next|before|again|by)\b[^;.]{0,50}?,?\sthere\s(?:would|will|ought\sto|should)\s(?P<verb>be)\s(?:an?|another|some)\s(?:[\w-]+\s){0,2}?(?:report|paper|update|briefing|note|answer|letter|draft|list|figures)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Mr Dow said that before the Forum met again there would be a paper on the options.",),
        near_misses=("There would be a paper on sale next to the door.", "By then there would be a draught."),
    ),
    Rule(
        name="there would be a letter to them",
        family="promise",
        triggers=("there would be", "there will be"),
        pattern=rf"\bthere\s(?:would|will)\s(?:also\s|then\s)?(?P<verb>be)\s(?:an?|another)\s(?:\w+\s){{0,2}}?(?:report|update|paper|briefing|note|letter|e-?mail|answer|reply)\s(?:(?:in\sthe\spost\s)?(?:to|for|with)\s{READERS}|"
        r"from\s(?:the\s(?:authority|service|director|head|clerk|treasurer)|officers))\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("There would be a letter in the post to her the following day.",),
        near_misses=("There would be a letter from the Minister.",),
    ),
)
