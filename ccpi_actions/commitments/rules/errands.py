"""Something will be done, told by its noun or in a set phrase: "enquiries be made", "would be put right"."""

from ccpi_actions.commitments.rules.model import Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

RULES = (
    Rule(
        name="enquiries be made",
        family="promise",
        triggers=("be made",),
        pattern=r"\b(?:further\s|more\s|some\s|urgent\s)?(?:enquir(?:y|ies)|inquir(?:y|ies)|arrangements?|checks?|"
        r"contact|representations?|investigations?|"
        r"applications?|appointments?|requests?|complaints?|objections?)\s(?:(?<=investigation\s)of\s[\w\s]{2,40}?\s)?(?:to|will|would|should|"
        r"shall|(?:is|are|was|were)\sto)?\s?(?:now\s|then\s|also\s)?be\s(?P<verb>made)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Further enquiries to be made.", "Arrangements would be made with the school."),
        near_misses=("That the payments listed be made.",),
    ),
    Rule(
        name="would make enquiries",
        family="promise",
        triggers=("make enquir-", "make inquir-"),
        pattern=rf"\b(?:would|will)\s{ADVERBS}(?P<verb>make)\s(?:\w+\s){{0,2}}(?:enquir|inquir)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"body", "officers", "they"})),),
        examples=("The Parish Council will make enquiries about a survey.",),
        near_misses=("The company will make enquiries.",),
    ),
    Rule(
        name="samples be taken",
        family="promise",
        triggers=("be taken", "be collected"),
        pattern=r"\b(?:(?:samples?|readings?|measurements?|photographs?|photos?|pictures?|(?:(?:legal|further|professional|expert)\s)?advice|opinion|soundings|swabs|counts?|names|bookings|orders|nominations)\s"
        r"(?:[\w'’-]+\s){0,6}?(?:to|will|would|should|ought\sto)|(?:action|steps)\s(?:will|would)(?=[^.;]{1,60}?\sto\s))\s(?:\w+\s)?be\s(?P<verb>taken|collected)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "It was agreed that more samples of the dust should be taken.",
            "Members agreed that counsel's opinion ought to be taken.",
            "Names would be taken by the Committee Officer.",
            "After the inspection action will be taken in the spring to clean the bench.",
        ),
        near_misses=(
            "Photographs were taken.",
            "The train would be taken.",
            "It is time for action to be taken.",
        ),
    ),
    Rule(
        name="a way would be found",
        family="promise",
        triggers=("be found", "be set", "be fixed", "be issued", "be called", "be convened"),
        pattern=r"\b(?:(?:ways?|means|date|time|slot|place|answer|solution|someone|somebody|volunteer|room|venue)\s(?:(?:in|on|for|before|after)\s(?:the\s)?\w+\s)?(?:would|will|should|to|be)\s(?:also\s)?(?:be\s)?(?P<verb>found|set|fixed)|"
        r"(?:contract|letter|notice|order|invoice|reminder|leaflet|permit)s?\s(?:would|will|should|to)\s(?:now\s|also\s|then\s)?be\sissued|meeting\s(?:(?:would|will|should|to)\s)?be\s(?:called(?!\sto\sorder)|convened))\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "It was agreed that a way would be found of telling residents sooner.",
            "A date in June would be found for a visit.",
            "It was agreed to raise the hours and a revised contract would be issued.",
            "If they say yes, an extra meeting to be called.",
        ),
        near_misses=(
            "The ball would be found in the hedge.",
            "A code would be issued.",
            "The meeting was called.",
        ),
    ),
    Rule(
        name="a new one would be got",
        family="promise",
        triggers=tuple(
            f"be {done}"
            for done in "ordered purchased bought obtained drawn drafted called booked prepared commissioned convened "
            "sought replaced set put".split()
        ),
        pattern=r"(?<!\bthat\sif\s)\b(?:an?|another|further|more|some|two|three|four|several|additional|new)\s(?:(?!would\b|will\b|was\b|were\b|had\b|which\b|that\b|who\b)[\w'’-]+\s){1,7}?(?P<cue>would|will)\s(?:also\s|now\s|then\s|therefore\s)?be\s"
        r"(?P<verb>ordered|purchased|bought|obtained|drawn\sup|drafted|called(?:\s(?:out|in|for))?(?!\s\w)|booked|prepared|commissioned|convened|sought)\b",
        form="none",
        passive=True,
        subject_at="cue",
        verdicts=(Verdict("firm"),),
        examples=(
            "The dryer was broken and an engineer would be called.",
            "A scheme of new planting would be drawn up for the autumn.",
        ),
        near_misses=("The road would be drawn up on the map.", "A street would be called after him."),
    ),
    Rule(
        name="work would take place",
        family="promise",
        triggers=("take place",),
        pattern=r"\b(?:clearance|repairs?|cutting|investigations?|replacement|cleaning|painting|further\s(?:work|discussions?|trials?)|site\svisit|this\swork|the\swork|"
        r"(?:surveys?|reviews?|discussions?)(?:\sof\s[\w\s/’'-]{2,40}?)?(?=\s(?:would|will|is\sto|to)\s(?:now\s|then\s|also\s)?take\splace\s(?:to\s|(?:(?:at|before)\s(?:the|our|a)\s(?:\w+\s){1,3}meeting\b))))"
        r"\s(?:would|will|(?:is\s)?to)\s(?:now\s|then\s|also\s)?(?P<verb>take)\splace\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Clearance will take place once the ground is dry.",
            "Further investigations to take place.",
            "A review of the fees would take place at the June meeting.",
            "A survey will take place to find a place for the bin.",
        ),
        near_misses=("The fair will take place in May.", "A survey will take place in May."),
    ),
    Rule(
        name="would be put right",
        family="promise",
        triggers=(
            "put right",
            "set right",
            "be seen to",
            "be gone",
            "attended to",
            "tightened up",
            "tidied up",
            "spelt out",
            "chased up",
            "looked at afresh",
            "be got",
        ),
        pattern=r"\b(?:would|will|(?:is|are|was|were)\sto|must)\s(?:now\s|also\s|therefore\s|all\s|have\sto\s|need\sto\s)?be\s(?P<verb>put\sright|set\sright|seen\sto(?!\sbe\b)|gone\s(?:over|into|through)|attended\sto|"
        r"tightened\sup|tidied\sup|spelt\sout|chased\sup|got\sto\sthe\sbottom\sof|looked\sat\safresh|got(?=\s(?:for|from|in\stime|before|by)\b|\W*$))",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The minute was wrong and would be put right.",
            "A second opinion was to be got.",
            "What had become of the money was a fair question and would be gone into.",
        ),
        near_misses=("It would be seen to be fair.", "The wall would be got rid of."),
    ),
)
