"""How minutes name the days about a meeting: the next morning, Saturday afternoon, before half term, before then."""

from ccpi_actions.commitments.times import periods, seasons
from ccpi_actions.commitments.times.rules import FULL_DATE, SEASON, rule
from ccpi_actions.minutes.calendar.dates import MONTH

_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"

#: Where two rules read words that overlap, the earlier rule has them.
DAYS = (
    rule(
        "next morning",
        "date",
        "morning overnight first day",
        r"(?<!\d\s)(?<!clock\s)(?<!day\s)(?<![ap]m\s)(?<!\bhours\s)\b(?:first\s+thing\s+)?(?:in\s+the|tomorrow|the\s+(?:next|following))\s+morning\b"
        r"|\b(?:would|will|to|be|went|goes)\s+[^.;]{0,60}?(?P<words>\bthe\s+(?:next|following)\s+day)\b"
        r"|\bfirst\s+thing\b(?:\s+tomorrow)?(?=\s*[.,;]|\s*$)|\bovernight\b(?=\s*(?:[.,;]|$|\s(?:for|and|so|to)\b))",
        periods.day_after,
        "he will ring it in the morning | would be on to them first thing in the morning | to be typed overnight for",
        "at 9 o'clock in the morning | on Saturday in the morning | overnight parking",
    ),
    rule(
        "this day or the next",
        "date",
        "tomorrow day home & tomorrow today end close cob cop c.o before",
        r"\b(?:(?:by|before|first\s+thing)\s+)?tomorrow\b|\b(?:by|before)\s+(?:the\s+)?(?:end|close)\s+of\s+(?:the|this|that)\s+day\b"
        r"|\b(?:by|before)\s+(?:the\s+)?(?:close\s+of\s+(?:business|play)|c\.?o\.?[bp]\.?)\s+(?:today|(?:that|this|the\s+same)\s+day)\b"
        r"|\bbefore\s+(?:s?he|they|we|anybody|anyone|members)\s+(?:go|goes|went)\s+home\b"
        r"|\b(?:later\s+)?today\b(?=\s*(?:[.;,)]|$))",
        periods.day_of_meeting,
        "tomorrow | by the end of the day | later today. | by close of business that day | before she went home",
        "the day | before the bus goes home",
    ),
    rule(
        "the same night",
        "date",
        "tonight evening afternoon",
        r"\b(?:would|will|to|shall)\s+[^.;]{0,60}?(?P<words>\b(?:tonight|(?:this|that)\s+(?:evening|afternoon|night)))\b",
        periods.day_of_meeting,
        "would ring the clerk tonight | will put it through the door this evening",
        "It was decided tonight | the meeting held this evening",
    ),
    rule(
        "part of a weekday",
        "date",
        "day & morning afternoon evening night lunch",
        rf"(?<!last\s)(?<!every\s)(?<!each\s)(?<!\ba\s)\b(?:on\s+|by\s+|before\s+)?{_WEEKDAY}\s+(?:morning|afternoon|evening|night|lunch(?:time)?)\b"
        r"(?!s|['’]s|\s+(?:club|market|group|class|events?|concert|disco|session|show|service)\b)",
        periods.coming_weekday,
        "Bill can do it Saturday morning | by Friday lunchtime",
        "on Saturday mornings | every Monday evening | for a Tuesday morning | for the Saturday night concert",
    ),
    rule(
        "short weekday",
        "date",
        "mon tue wed thu fri sat sun",
        r"\b(?:by|before|on|for|until|till|goes\s+in)\s+(?:the\s+)?(?P<weekday>(?-i:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun))\b"
        r"\.?(?!\s*\d|['’/-])",
        periods.coming_weekday,
        "PQ to post it by Fri. | round to all on Mon",
        "the Sun newspaper | by Mon 5.3",
    ),
    rule(
        "half term",
        "date",
        "term half-term",
        r"\b(?:by|before|in|during|over|until|at|for)\s+(?:the\s+)?(?:(?:spring|summer|autumn|October|February|May)\s+)?"
        r"half[- ]term\b(?:\s+(?:week|holidays?|break))?",
        seasons.half_term,
        "before half term | in half-term week",
        "the half-term club",
    ),
    rule(
        "put off to a named month",
        "meeting",
        "A_MONTH & left stand stands stood carry carried put come back bring take report move moves moved",
        r"\b(?:left\s+over|st(?:and|ands|ood)\s+over|carr(?:y|ied)\s+over|(?:put|held|come|bring|brought|take|go|report)\s+back"
        r"|move[sd]?\s+(?:[^.;]{0,40}?\s)?|bring(?:\s[^.;]{2,40}?)?|report)\s*"
        rf"(?P<words>\b(?:to|until|till)\s+(?:the\s+)?(?P<when>{MONTH}))\b(?=\s*(?:[.,;)]|$|\swith\b|\swhen\b))",
        periods.meeting_day,
        "Left over to June. | This was held back to January, with figures | PQ to bring three prices to Nov. | "
        "Clerk to bring to June",
        "moved to Mill Lane. | report to Council.",
    ),
    rule(
        "put on for a month",
        "meeting",
        "A_MONTH & on",
        rf"(?:\b(?:put|goes|go|keep|back)\s+(?:it\s+|this\s+|these\s+)?(?:back\s+)?|\A\W*)on\s+(?P<words>for\s+(?P<when>{MONTH}))\b"
        r"(?=\s*(?:[.,;)]|$|\swith\b))",
        periods.meeting_day,
        "Put on for July with an hour set aside | On for January",
        "put on for May Day | to go on for March was felt too long",
    ),
    rule(
        "put off to a day",
        "meeting",
        "A_MONTH & defer postpone adjourn back over moved",
        r"\b(?:deferred|postponed|adjourned|put\s+back|(?:stood|held|carried|left|put)\s+over|moved)\s+(?:[\w’'-]+\s+){0,3}?"
        rf"(?P<words>(?:to|until|till)\s+(?:the\s+)?(?:meeting\s+(?:on|of)\s+)?(?:the\s+)?(?P<when>{FULL_DATE}))(?!\s*[-–])",
        periods.printed_day,
        "Deferred to 26 June; plans not seen | consideration was put back to 24th September | moved to 6 July",
        "put back on 26 June | deferred to a later date",
    ),
    rule(
        "from one month to another",
        "date",
        "A_MONTH & from",
        rf"\bfrom\s+(?:the\s+)?(?P<when>{MONTH})\s+(?:to|until|till|-|–)\s+(?:the\s+)?{MONTH}\b",
        periods.printed_day,
        "trialled from September to January",
        "from September on | from Mill Lane to March Road",
    ),
    rule(
        "after the recess",
        "date",
        "recess break holiday & after following",
        rf"\b(?:after|following)\s+(?:the\s+)?{SEASON}\s+(?:recess|break|holidays?)\b",
        seasons.coming_season,
        "following the summer recess",
        "after the summer fair",
    ),
    rule(
        "first meeting of a new year of office",
        "meeting",
        "first & meeting & year",
        r"(?:at|to|for|by|before)\s+(?:the|its|our|their|(?:the\s+)?[\w-]+['’]s)\s+first\s+(?:\w+\s+)?meeting\s+(?:of|in)\s+the\s+"
        r"(?:new|next)\s+(?:municipal|civic|council|committee|calendar)\s+year\b",
        periods.unknown,
        "at the Panel's first meeting of the new municipal year",
        "at the first meeting of the year",
    ),
    rule(
        "first meeting after something",
        "meeting",
        "first last & meeting & after before following",
        r"(?:at|to|for|by|before)\s+(?:the|its|our)\s+(?:first|last)\s+meeting\s+of\s+(?:the|this)\s+[\w ]{3,40}?\s"
        r"(?:after|before|following)\s+[^.;,]{3,40}",
        periods.unknown,
        "invite them to the first meeting of the Committee after the elections",
        "the first meeting of the Committee was held",
    ),
)

#: What is to be done before something comes to another body waits for no day that is known.
BEFORE_ANOTHER = (
    rule(
        "before it goes elsewhere",
        "none",
        "cabinet council executive inspector committee & goes go went going came comes submitted considered",
        r"\b(?:before|until|when|by\s+the\s+time|ahead\s+of)\s+(?:the\s+|it\b|they\b|this\b)?[^.;,]{0,40}?\b"
        r"(?:goes|go|went|going|came|comes|(?:is|was|were|are|being)\s+(?:submitted|considered))\s+(?:to|before|by)\s+(?:the\s+)?"
        r"(?:Full\s+|District['’]?s?\s+|County['’]?s?\s+|Borough['’]?s?\s+)*(?:Cabinet|Council|Executive|Inspector|committee)\b"
        r"[^.;,]{0,30}?(?=[.,;]|$)",
        periods.unknown,
        "before the policy went to Cabinet in July | when it goes to the District's committee",
        "before the Cabinet meeting",
    ),
)
