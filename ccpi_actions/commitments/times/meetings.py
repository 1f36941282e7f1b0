"""How minutes name the meeting at which something is due: the next, that of a date or month, or some day's."""

from ccpi_actions.commitments.times import periods, seasons
from ccpi_actions.commitments.times.rules import AT, BETWEEN, FULL_DATE, MEETING, MONTH_AND_YEAR, OF_WHOM, rule
from ccpi_actions.minutes.calendar.dates import MONTH

#: Where two rules read words that overlap, the earlier rule has them.
MEETINGS = (
    rule(
        "meeting of a printed day or month",
        "meeting",
        "meeting agenda & A_MONTH",
        rf"{AT}(?:\b(?:the|its|our|their|a|this|an)\s+{BETWEEN})?\b(?:meetings?|agendas?){OF_WHOM}\s+"
        r"(?:(?:to be |being )?held\s+|scheduled\s+|due\s+)?(?:on|for|in|of)\s+"
        rf"(?P<when>{FULL_DATE}|{MONTH_AND_YEAR})",
        periods.meeting_day,
        "the meeting of this Committee on 19 March 2019 | its meeting in March 2019 | the agendas for September 2017",
        "the minutes of 12 May | the report of 3 June",
    ),
    rule(
        "to the body on a day",
        "meeting",
        "A_MONTH & committee panel board cabinet council forum",
        r"\b(?:to|before|at|by)\s+(?:the|this)\s+(?P<between>(?:(?-i:[A-Z])[\w’'&-]*\s+|and\s+){0,5}?)"
        r"(?:committee|panel|board|cabinet|council|forum|sub-committee)\s+on\s+"
        rf"(?P<when>{FULL_DATE})",
        periods.printed_day,
        "brought to this Committee on 9 May 2018",
        "reported to the Committee in May",
    ),
    rule(
        "meeting named by its month",
        "meeting",
        "A_MONTH & meeting agenda cycle round sitting committee council cabinet panel board executive "
        "session one mtg gathering",
        rf"{AT}\b(?:the|its|our|their|his|her|this|potentially|possibly|(?:[\w’'-]+\s){{0,2}}\w+['’]s?)\s+"
        r"(?:(?:next|following|coming|full|quarterly|ordinary)\s+)?"
        rf"(?P<when>{FULL_DATE}|{MONTH_AND_YEAR})['’]?s?(?:\s*(?:or|and|/)\s*{MONTH})?\s+{BETWEEN}"
        rf"(?:{MEETING}|committee\b|council\b|cabinet\b|panel\b|board\b|executive\b|session\b|one\b)",
        periods.meeting_day,
        "the June meeting | before the June 2021 meeting | its April meeting | the Committee's June meeting | "
        "the March cycle | the May Parish Council meeting | possibly the 27 June meeting",
        "the June figures | the March report",
    ),
    rule(
        "a month's meeting",
        "meeting",
        "A_MONTH & meeting agenda cycle round sitting mtg session gathering",
        rf"(?:(?:at|to|for|on|by|before|until|in)\s+(?:the\s+)?|(?<![\w’'-]\s)(?<![\w])|(?<=invite\s))"
        rf"(?P<when>{MONTH_AND_YEAR})['’]?s?\s+"
        rf"(?:(?:parish|town|committee|council|cabinet|panel|board|pc)\s+){{0,2}}{MEETING}",
        periods.meeting_day,
        "to June's meeting | for November agenda | at May Council meeting | January Agenda: bins",
        "in June the meeting",
    ),
    rule(
        "put off to a month",
        "meeting",
        "A_MONTH & defer postpone adjourn c/f carr held hold put rolled brought moved",
        r"\b(?:deferred|postponed|adjourned|defer|postpone|adjourn|c/f|(?:carried|carry|held|hold|put|rolled|brought)\s+"
        r"(?:over|forward|back)|moved)\s+(?:(?!to\b|until\b)[\w’'-]+\s+){0,5}?"
        rf"(?P<words>(?:to|until|till)\s+(?:the\s+)?(?P<when>{MONTH_AND_YEAR}))(?!['’]s|\s*\d|\s+(?:when|20))",
        periods.meeting_day,
        "Deferred to January | defer the decision until January | carried forward to Nov.",
        "deferred to a later date",
    ),
    rule(
        "agenda of a month",
        "meeting",
        "agenda & A_MONTH",
        rf"\bagenda(?:\s+item)?s?\s+(?P<words>(?:(?:for|in)\s+)?(?=(?-i:[A-Z]))(?P<when>{MONTH_AND_YEAR}))",
        periods.meeting_day,
        "an agenda item for January | agenda for Nov | Agenda item Nov",
        "the agenda and the January figures | the agenda may be changed",
    ),
    rule(
        "when the body meets",
        "meeting",
        "meet & A_MONTH & when until before time",
        r"\b(?:for\s+)?(?:when|until|before|by\s+the\s+time)\s+(?:we|it|they|(?:the|this)\s+(?P<between>(?:[\w’'-]+\s+){0,4}?)"
        rf"(?:committee|council|panel|board|forum|cabinet|group))\s+(?:next\s+|again\s+)?(?:meets?|met)\s+(?:again\s+)?(?:in|on)\s+"
        rf"(?:the\s+)?(?P<when>{FULL_DATE}|{MONTH_AND_YEAR})",
        periods.meeting_day,
        "when the Council meets in January | for when we meet on 9 November",
        "when they met the owner in January",
    ),
    rule(
        "papers of a month",
        "meeting",
        "papers pack & A_MONTH",
        rf"\b(?:in|for|with|to)\s+the\s+(?P<when>{MONTH_AND_YEAR})\s+(?:meeting\s+|committee\s+|agenda\s+)?(?:papers|pack)\b",
        periods.meeting_day,
        "in the January papers | for the May agenda pack",
        "the January figures",
    ),
    rule(
        "papers for a month",
        "meeting",
        "papers pack & A_MONTH",
        r"\b(?:in|with|to|before|ahead\s+of|in\s+(?:advance\s+of|time\s+for))\s+the\s+(?:agenda\s+|meeting\s+)?(?:papers|pack)\s+"
        r"(?:(?:being\s+|to\s+be\s+|(?:is|are|was|were)\s+)?(?:issued|circulated|published|sent(?:\s+out)?)\s+)?(?:for|of)\s+"
        rf"(?:the\s+)?(?P<when>{MONTH_AND_YEAR})",
        periods.meeting_day,
        "in the agenda pack for July | with the papers for September | before the papers were sent out for July",
        "the papers of 3 March",
    ),
    rule(
        "meeting after next",
        "meeting",
        "after but & next & meeting",
        r"(?:at|to|for|by|before|until)\s+(?:(?:the|its|our)\s+)?(?:\w+['’]s\s+)?(?:next\s+meeting\s+but\s+one|next\s+but\s+one\s+meeting|meeting\s+after\s+next)\b",
        periods.meeting_after_next,
        "to the meeting after next | to the Committee's next meeting but one",
        "after the next meeting",
    ),
    rule(
        "first meeting of a year",
        "meeting",
        "meeting & year YEAR",
        r"(?:at|to|for|by|before)\s+(?:the|its|our)\s+(?:first\s+)?(?:\w+\s+)?meeting\s+(?:of|in)\s+(?:the\s+new\s+year|(?P<of_year>20\d\d))\b",
        periods.first_meeting,
        "to the first meeting of 2024 | at our first meeting in the new year",
        "the first meeting was held",
    ),
    rule(
        "first or last meeting",
        "meeting",
        "first last & meeting & after before following",
        r"(?:at|to|for|by|before)\s+(?:the|its|our)\s+(?:first|last)\s+(?:\w+\s+)?meeting\s+(?:after|before|following)\s+[^.;,]{3,40}",
        periods.unknown,
        "to the first meeting after the summer recess | at the last meeting before Christmas",
        "at the last meeting",
    ),
    rule(
        "next time",
        "meeting",
        "next & time meet met one",
        r"\b(?:for\s+)?next\s+time\b(?=\s*(?:round|[.,;)]|$|(?:what|how|whether|that|with)\b))"
        r"|\b(?:before|when|until|by\s+the\s+time)\s+(?:(?:the\s+)?[\w’'-]+\s+){1,3}?next\s+(?:meets?|met)\b"
        r"|\b(?:at|by|for|in|into|to|until)\s+the\s+next\s+one\b"
        r"|\b(?:by|for|before|until)\s+(?:the\s+)?next\s+time\s+(?:that\s+)?(?:we|they|it|(?:the|this)\s+(?:\w+\s+)?(?:council|committee|panel|board|group))\s+"
        r"meets?\b",
        periods.next_meeting,
        "report back next time | before the Committee next meets | at the next one | "
        "by the next time the council meets",
        "next time it happens",
    ),
    rule(
        "seasonal meeting",
        "meeting",
        "spring summer autumn winter & meeting",
        r"(?:at|to|for|by|before|until)\s+(?:one\s+of\s+)?(?:the|its|our)\s+(?:next\s+)?(?P<season>spring|summer|autumn|winter)\s+"
        r"(?:(?:council|committee|board|panel|forum)\s+)?meetings?\b",
        seasons.coming_season,
        "to the autumn meeting | at its spring board meeting | to one of the autumn meetings",
        "the summer fair meeting",
    ),
    rule(
        "full council on a day",
        "meeting",
        "council & A_MONTH & full",
        rf"(?:to|at|before|by)\s+(?:the\s+)?(?P<between>full\s+)(?:council|committee)\s+(?:on|in)\s+(?:the\s+)?(?P<when>{FULL_DATE}|{MONTH_AND_YEAR})",
        periods.meeting_day,
        "to Full Council on 14 May 2024 | at full Council in January",
        "to the county council in January",
    ),
    rule(
        "next month's meeting",
        "meeting",
        "month & next following & meeting mtg agenda cycle round sitting session gathering",
        rf"{AT}(?:the\s+)?(?:next|following)\s+month['’]?s?\s+{BETWEEN}{MEETING}"
        rf"|\b(?:agenda(?:\s+item)?s?|meeting)\s+(?:(?:for|of|in)\s+)?next\s+month\b",
        periods.coming_meeting,
        "at next month's meeting | on next month's agenda | at the following month's meeting | "
        "on the agenda for next month | an agenda item for next month | agenda next month",
        "next month",
    ),
    rule(
        "after some meetings",
        "meeting",
        "meetings & two three four few couple",
        r"\b(?:in|within)\s+(?:two|three|four|a\s+(?:couple|few)\s+of|a\s+few)\s+meetings?['’]?s?(?:\s+time)?\b",
        periods.unknown,
        "in two meetings' time | within three meetings",
        "two meetings a year",
    ),
    rule(
        "a meeting about money",
        "meeting",
        "budget precept estimates & meeting",
        r"(?:at|to|for|by|before|until)\s+(?:the|our|its)\s+(?:budget|precept|estimates)(?:[ -]setting)?\s+meeting\b"
        r"(?!\s+(?:on|in|of)\b)",
        periods.unknown,
        "to the budget meeting | before the precept meeting",
        "the budget meeting was held",
    ),
    rule(
        "next quarterly report",
        "meeting",
        "report update scorecard dashboard return paper edition version iteration issue figures register "
        "set statement review & next future subsequent forthcoming following",
        r"(?:in|to|with|within|as part of|for|through|by)\s+(?:(?:the|its|his|her|their|our|all|any)\s+)?"
        r"(?:next|future|subsequent|forthcoming|following)\s+(?:(?:quarterly|quarter['’]s|monthly|six[- ]monthly"
        r"|half[- ]yearly|annual|regular|progress|performance|finance|budget|update|risk|quarter\s\d|\w+ing)\s+){0,4}"
        r"(?:reports?|updates?|scorecards?|dashboards?|returns?)\b"
        r"|\bin\s+(?:all\s+)?(?:future|subsequent)\s+(?:editions|versions)\b(?!\s+of\b)"
        r"|\b(?:in|for|with)\s+the\s+(?:next|following)\s+(?:iteration|version|edition|issue|run|set)\s+of\s+(?:the|this|that|these|its|his|her|their|our)\s+"
        r"(?:[\w-]+\s+){0,3}?(?:reports?|updates?|scorecards?|dashboards?|figures|registers?|statistics)\b"
        r"|\b(?:in|with|for)\s+next\s+year['’]s\s+(?:\w+\s+){0,2}?(?:report|update|return|paper|statement|review)\b"
        r"|\b(?:future\s+(?:\w+\s+){0,2}(?:reports|updates|dashboards|papers)|(?:the|his|her|their|its)\s+next\s+(?:\w+\s+){0,3}?"
        r"(?:reports?|update|scorecard|dashboard|return|paper))"
        r"(?=\s+(?:(?:should|would|will|to|must|could|also|clearly|separately)\s+){0,3}"
        r"(?:include|contain|show|set|carry|give|cover|list|break|state|explain|compare|provide|address|be\b|have|split|fill|reflect"
        r"|identify))",
        periods.unknown,
        "in the next quarterly report | in future reports | future reports include a breakdown | "
        "in the next performance monitoring report | the next report show each ward | in all future reports | "
        "in her next report | in future editions | in the next iteration of the report | in next year's report",
        "the next phase of the report | in the next edition",
    ),
    rule(
        "report of a period",
        "meeting",
        "report update return monitor & q1 q2 q3 q4 quarter year",
        r"\b(?:in|into|as\s+part\s+of|within|through|with)\s+the\s+(?:(?:quarter\s*|q)[1-4]|(?:year|quarter)[- ]end"
        r"|mid[- ]year|half[- ]year(?:ly)?"
        r"|end[- ]of[- ]year|quarterly)\s+(?:\w+\s+){0,2}?(?:report|update|return|monitor)\b(?!\s+(?:for|of)\b)",
        periods.unknown,
        "as part of the Q3 report | in the quarter 3 monitoring report | in the year-end report",
        "in the quarterly report of 3 May",
    ),
    rule(
        "reports from a quarter on",
        "meeting",
        "quarter q1 q2 q3 q4 & from",
        r"\b(?:starting\s+|beginning\s+)?(?P<words>from\s+(?:quarter\s+|q)(?:[1-4]|one|two|three|four)\b)(?!\s*(?:to|-|–))",
        periods.unknown,
        "to be shown from Quarter 3",
        "from the quarter | figures from Q1 to Q3",
    ),
    rule(
        "next meeting",
        "meeting",
        "next following & meeting agenda cycle round sitting mtg session gathering",
        rf"{AT}(?:(?:the|its|our|their|this|each)\s+|(?=[\w\s]++['’])(?:(?!(?:to|at|for|on|by|of)\s)\w+\s){{1,4}}?\w+['’]s?\s+)?(?:very\s+)?"
        rf"\b(?:next|(?<=at\sthe\s)following|(?<=to\sthe\s)following)\s+{BETWEEN}{MEETING}{OF_WHOM}",
        periods.appropriate_meeting,
        "the next meeting | at its next meeting | on the next agenda | the next meeting of this Committee | "
        "before the next full council meeting",
        "the next phase | next month",
    ),
    rule(
        "next sitting of the body",
        "meeting",
        "next & council committee panel board cabinet INITIALS",
        r"(?:at|to|for|by|before|until|in time for)\s+(?:the\s+)?next\s+"
        r"(?P<between>(?:full\s+)?(?:(?:parish|town|community)\s+)?(?:(?-i:[A-Z]{2,6})|council|committee|panel|board|cabinet))\b"
        r"(?!\s+(?:meeting|report|election))",
        periods.next_meeting,
        "before the next HOSC | to the next Committee",
        "before the next Council election",
    ),
    rule(
        "annual meeting",
        "meeting",
        "annual agm apm",
        r"(?:(?:at|to|for|by(?:\s+the\s+time\s+of)?|before|on|until)\s+)?(?:the\s+|this year['’]s\s+|next\s+)?"
        r"(?P<annual>Annual\s+(?:(?:General|Parish|Town|Council|Community|Village|Electors['’]?)\s+){0,3}"
        r"(?:Meetings?|Assembly|Council)|AGM|APM)\b"
        rf"(?:\s+(?:on|in)\s+(?:the\s+)?(?P<when>{FULL_DATE}|{MONTH_AND_YEAR}))?",
        periods.annual_meeting,
        "at the Annual Parish Meeting | the AGM",
        "the annual report | an annual review",
    ),
    rule(
        "future meeting",
        "meeting",
        "meeting agenda cycle round sitting committee panel cabinet board & future later subsequent "
        "forthcoming coming following further special extraordinary additional reconvened upcoming appropriate "
        "suitable",
        rf"{AT}\b(?:an?|the|any|another|one of|all|each|every)?\s*(?:future|later|subsequent|forthcoming|coming"
        r"|(?<=the\s)following|(?<=a\s)following|further|special|extraordinary|additional(?!\s+(?:agenda|cabinet|panel|board))|reconvened|upcoming|appropriate|suitable)\s+"
        rf"{BETWEEN}(?:{MEETING}|agenda items?\b|committees?\b|panel\b|cabinet\b|board\b){OF_WHOM}",
        periods.unknown,
        "a future meeting | at a later meeting of the Cabinet Committee | future agendas | a forthcoming board meeting",
        "a further report | following the meeting",
    ),
    rule(
        "meeting at large",
        "meeting",
        "meeting when & each every monthly quarterly agenda considered reported discussed brought",
        r"(?:(?:at|to|for)\s+(?:each|every)(?:\s+(?:other|second))?|(?:on|to)\s+(?:the\s+)?agenda\s+(?:for|of)\s+(?:the|a))\s+"
        r"(?P<between>(?:[\w’'-]+\s+){0,4}?)meeting\b(?:\s+of\s+(?:the|this)\s+(?:committee|council|board|panel|body))?"
        r"|(?:at|to|for)\s+(?:the|its|our|their)\s+(?:monthly|bi-monthly|quarterly)\s+"
        r"(?P<usual>(?:[\w’'-]+\s+){0,3}?)meetings\b"
        r"|when\s+(?:the|this)\s+(?:matter|item|report|issue|application)\s+(?:is|was)\s+"
        r"(?:next\s+)?(?:considered|reported|discussed|brought back)\b(?:\s+again)?"
        r"|when\s+(?:[\w’'-]+\s+){1,4}?(?:is|was)\s+next\s+(?:considered|reported(?:\s+on)?|discussed|on\s+(?:the|an|our)\s+agenda)\b",
        periods.unknown,
        "for each Parish Council meeting | when the matter is next considered | "
        "on the agenda for the Committee meeting | at the monthly Council meetings | "
        "when the item was next discussed | when Round 2 was next reported on | when it is next on the agenda",
        "at the meeting | at the monthly surgery",
    ),
)

#: Said of what comes before the body: at some meeting, unless better is said.
AT_SOME_MEETING = rule(
    "brought to the body",
    "meeting",
    "committee panel board cabinet forum executive council & come coming brought bring presented "
    "submitted report return attend",
    r"\b(?:come|comes|coming|brought|bring|presented|submitted|report|reported|return|returned|attend)\s+(?:back\s+)?"
    r"(?:(?:to\s+|before\s+)?(?:the|this)\s+|(?<=back\s)to\s+(?=(?-i:[A-Z])))(?P<between>(?:(?-i:[A-Z])\w+\s+){0,3})"
    r"(?:committee|panel|board|cabinet|forum|executive|council|sub-committee)\b",
    periods.unknown,
    "a report come to the Committee | be brought back to the Panel | attend this Committee",
    "circulated to the Committee | brought to the attention of the Board",
)
