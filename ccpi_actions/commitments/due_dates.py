"""How minutes name a date, a period or a season, and the words that say when without any date."""

from ccpi_actions.commitments import periods
from ccpi_actions.commitments.due_rules import FULL_DATE, MONTH_AND_YEAR, SEASON, rule

_NUMBER = (
    r"(?P<number>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four"
    r"|(?:a\s)?couple\sof)"
)
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_PART_OF = r"(?:(?:by|before|at|until|towards)?\s*the\s+(?:beginning|start|end|middle)\s+of|end of)"
_YEAR_KIND = r"(?P<kind>financial|municipal|civic|council|academic|school)"

#: Where two rules read words that overlap, the earlier rule has them.
DATES = (
    rule(
        "printed deadline",
        "date",
        "MONTH",
        r"(?:\b(?:by|before|on|for|until|till|not later than|no later than|w/c|week commencing|from|after|in time for"
        rf"|ahead of|prior to|in|during|at|deadline of|{_PART_OF}|early|mid|late|around)[\s-]+){{1,3}}"
        r"(?:the\s+)?(?:[\w’']+\s+){0,3}?(?:(?:deadline\s+(?:of|on)|meeting\s+on|event\s+on|day\s+on)\s+)?(?:the\s+)?"
        rf"(?P<when>{FULL_DATE}|{MONTH_AND_YEAR})(?!\s+(?:minutes|figures|reports?|accounts|statement|data)\b)",
        periods.printed_day,
        "by 16 December 2022 | in September | by the end of September | for 8th November | in January 2024 | "
        "by the consultation deadline of 15th February | by mid-June",
        "dated 3 March 2019 | the September figures",
    ),
    rule(
        "deadline in figures",
        "date",
        "MONTH",
        r"\b(?:by|before|on|for|until|till|no later than|w/c|week commencing|deadline of)\s+(?:the\s+)?"
        r"(?P<when>\d{1,2}[./]\d{1,2}[./](?:20)?\d\d)\b",
        periods.printed_day,
        "by 11/8/2023 | on 12.11.2023",
        "of 11/8/2023",
    ),
    rule(
        "weekday",
        "date",
        "day",
        r"\b(?:by|before|on|until|from)\s+(?:close of (?:business|play)\s+(?:on\s+)?)?(?:the\s+)?(?:end of\s+)?"
        rf"(?:next\s+|this\s+|(?:the\s+)?following\s+|(?:the\s+)?coming\s+)?{_WEEKDAY}\b",
        periods.coming_weekday,
        "by Friday | on Monday | before the following Thursday",
        "on Mondays",
    ),
    rule(
        "period from the meeting",
        "date",
        "day week fortnight month year",
        r"\b(?:within|in|after|inside|over(?=\s+the)|for(?=\s+another))\s+"
        r"(?:the\s+(?:next|coming|following)\s+|a\s+(?:maximum|period)\s+of\s+|another\s+)?"
        rf"{_NUMBER}\s+(?:calendar\s+|working\s+|clear\s+|further\s+)?"
        r"(?P<unit>days?|weeks?|fortnight|months?|years?)(?:['’]s?)?(?:\s+time|\s+of\s+(?:the|this)\s+meeting)?\b"
        r"(?!\s+(?:ago|earlier|before))",
        periods.after_period,
        "in six months | within 6 months' time | in a year's time | within six weeks | within ten working days",
        "a six month period | over six months ago",
    ),
    rule(
        "few days",
        "date",
        "days month",
        r"\b(?:in|within|over)\s+the\s+(?:next|coming)\s+(?:few\s+|couple of\s+)?days\b|\b(?:later\s+)?this\s+month\b"
        r"|\b(?:(?:by|before)\s+)?(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?month\b",
        periods.month_of_meeting,
        "in the next few days | by the end of the month | later this month",
        "over the last few days",
    ),
    rule(
        "few weeks",
        "date",
        "weeks months year",
        r"\b(?:in|within|over)\s+the\s+(?:next|coming)\s+(?:few\s+|couple of\s+|several\s+)?(?:weeks|months|years?)\b"
        r"|\bin\s+coming\s+(?:weeks|months)\b",
        periods.unknown,
        "over the next few weeks | in the coming months",
        "over the last few months",
    ),
    rule(
        "next month",
        "date",
        "month",
        r"(?:(?:on|by|before)\s+)?(?:(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)\s+of\s+)?"
        r"(?:(?:by|before|in|during|for)\s+)?(?:the\s+)?(?:(?:end|beginning|start)\s+of\s+)?\bnext\s+month\b",
        periods.coming_month,
        "next month | the 3rd of next month | by the end of next month",
        "next monthly report",
    ),
    rule(
        "next week",
        "date",
        "week",
        r"\b(?:(?:by|before|in|during|for|from)\s+)?(?:the\s+)?(?:(?:end|beginning|start)\s+of\s+)?"
        r"(?:next|the following|the coming)\s+week\b",
        periods.coming_week,
        "next week | by the end of next week",
        "next weekly list",
    ),
    rule(
        "end of the week",
        "date",
        "week",
        r"\b(?:(?:by|before|at)\s+)?(?:the\s+)?end\s+of\s+(?:the|this)\s+week\b|\b(?:later\s+)?this\s+week\b"
        r"|\b(?:by|before|at|over)\s+the\s+weekend\b",
        periods.end_of_week,
        "by the end of the week | later this week | by the weekend",
        "a week",
    ),
    rule(
        "end of a year",
        "date",
        "year",
        r"\b(?:by|before|at)\s+(?:the\s+)?year[- ]end\b|\b(?:(?:by|before|at|until|towards)\s+)?(?:the\s+)?end\s+of\s+"
        r"(?:the|this|(?P<which>the\s+next|next))\s+(?:current\s+)?"
        r"(?:(?P<kind>financial|municipal|civic|council|academic|school|calendar)\s+)?year\b",
        periods.end_of_year,
        "by the end of the year | before the end of the financial year | by year end",
        "the year end accounts show",
    ),
    rule(
        "next year of account",
        "date",
        "year",
        r"\b(?:for|in|during|from|at the (?:start|beginning) of|early in|into)\s+(?:the\s+)?"
        rf"(?:next|new|coming|following)\s+{_YEAR_KIND}\s+year\b",
        periods.coming_year_of_account,
        "in the next municipal year | for the new financial year",
        "in the new year",
    ),
    rule(
        "split year",
        "date",
        "year",
        r"\b(?:for|in|during|into)\s+(?:the\s+)?20\d\d\s?[/-]\s?(?:20)?\d\d\s+"
        r"(?:financial|municipal|civic|council|academic|school)\s+year\b",
        periods.unknown,
        "for the 2023/24 academic year",
        "the 2023/24 accounts",
    ),
    rule(
        "season",
        "date",
        "spring summer autumn winter",
        r"\b(?:by|before|in|during|over|for|until|at|from|throughout|through|early|late|mid|around|end of|to the end of"
        r"|(?:later|early|late) in|towards the end of)[\s-]+(?:the\s+)?"
        r"(?:(?:beginning|start|end|middle|course)\s+of\s+)?(?:the\s+)?(?:next|coming|following|late|early|mid)?[\s-]*"
        rf"{SEASON}\b(?:\s+(?:holidays?|break|recess|months|term))?(?:\s+(?:of\s+)?(?P<year>20\d\d)|\s+next\s+year)?",
        periods.coming_season,
        "over the summer | in the autumn | by next summer | in spring 2017 | by the summer holidays next year",
        "the summer fair | winter maintenance",
    ),
    rule(
        "new year",
        "date",
        "year",
        r"\b(?:(?:by|before|in|for|during|early in|early|after|possibly in|at the (?:start|beginning) of)\s+)?"
        r"(?:the\s+new\s+(?:calendar\s+)?year|next\s+(?:calendar\s+)?year)\b(?!['’]s)",
        periods.coming_year,
        "in the new year | early next year | for the new year",
        "the new financial year | next year's budget",
    ),
    rule(
        "this year",
        "date",
        "year",
        r"\b(?:later|towards the end of|before the end of|during|in the course of)\s+(?:this|in\s+the)\s+"
        r"(?:calendar\s+)?year\b",
        periods.year_of_meeting,
        "later this year | later in the year",
        "this year's budget",
    ),
    rule(
        "stated year",
        "date",
        "20",
        r"\b(?:by|in|until|before|(?:by|before)\s+the\s+end\s+of|(?:the\s+)?end\s+of|(?:early|late)\s+in"
        r"|(?:(?:by|before|in)\s+)?(?:early|late|mid))[\s-]+(?P<year>20\d\d)\b(?![/-]\d|/)",
        periods.printed_year,
        "by 2020 | in early 2021 | by the end of 2019",
        "since 2015 | in 2019/20 | the budget for 2020",
    ),
    rule(
        "Christmas",
        "date",
        "christmas xmas",
        r"\b(?P<side>by|before|after|over|at|until|around|during)\s+(?:the\s+)?(?:Christmas|Xmas)"
        r"(?:\s+(?:break|holidays?|period|recess))?\b",
        periods.around_christmas,
        "before Christmas | after the Christmas break",
        "the Christmas lights",
    ),
    rule(
        "Easter",
        "date",
        "easter",
        r"\b(?P<side>by|before|after|over|at|until|around|during)\s+(?:the\s+)?Easter(?:\s+(?:break|holidays?|recess))?"
        r"\b(?:\s+(?P<year>20\d\d))?",
        periods.around_easter,
        "after Easter | by Easter 2018",
        "the Easter service",
    ),
    rule(
        "end of a quarter",
        "date",
        "q",
        r"\b(?:by|before|at|after|in|during)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:quarter\s+|q)"
        r"(?P<quarter>[1-4]|one|two|three"
        r"|four)\b(?:\s+(?:of\s+)?(?P<begins>20\d\d)\s?[/-]\s?(?:20)?\d\d)?(?!\s+(?:report|performance|monitoring"
        r"|update|figures|data))",
        periods.end_of_quarter,
        "by the end of Quarter 2 | in Q3 | in Q4 2024/25",
        "in the Quarter 3 report",
    ),
    rule(
        "next quarter",
        "date",
        "quarter term",
        r"\b(?:by|before|in|during|for)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:next|this|following|coming)\s+"
        r"(?:quarter|term|half[- ]term)\b(?!['’]s|ly)|\bafter\s+(?:the\s+)?half[- ]term\b"
        r"|\bby\s+the\s+end\s+of\s+(?:the\s+)?term\b",
        periods.unknown,
        "in the next quarter | after half term",
        "the next quarterly report",
    ),
)

CONDITIONS = (
    rule(
        "as soon as",
        "none",
        "asap a.s.a soon earliest becom when",
        r"\bas\s+soon\s+as\s+(?:(?:is\s+)?(?:reasonably\s+)?(?:possible|practicable|practical|available|able|they are"
        r"|it is|ready)|[^.;,]{3,80})|\ba\.?s\.?a\.?p\b\.?|\bat\s+the\s+earliest\s+(?:opportunity|convenience)"
        r"|\bas\s+(?:and\s+when|it\s+becomes|they\s+become)\s+[^.;,]{3,60}",
        periods.unknown,
        "as soon as possible | asap | as soon as it had been cleaned up | as it becomes available",
        "as long as possible",
    ),
    rule(
        "in due course",
        "none",
        "due shortly near immediately time urgen delay",
        r"\bin\s+due\s+course\b|\bshortly\b|\bin\s+the\s+near\s+future\b|\bimmediately\b"
        r"|\bat\s+the\s+appropriate\s+time\b"
        r"|\bin\s+the\s+meantime\b|\burgently\b|\bas\s+a\s+matter\s+of\s+urgency\b|\bwithout delay\b",
        periods.unknown,
        "in due course | shortly | as a matter of urgency",
        "of course",
    ),
    rule(
        "once something is so",
        "none",
        "once when after until following before minutes",
        r"\b(?:once|(?<!out\s)(?<!ask\s)when|after|until|following|before)\s+(?:(?:the\s+)?meeting\b(?!\s+(?:on|in|of))"
        r"|(?:known|available|received|agreed|completed|approved|obtained)\b"
        r"|(?:it|they|this|these|he|she|we|his|her|the|a|an|all|anything|any|more|further)\b[^.;:,]{0,60})"
        r"|\bwith\s+the\s+(?:draft\s+)?minutes\b",
        periods.unknown,
        "once known | once the contractor has been on site | after the meeting | with the minutes | "
        "before anything more was sent",
        "afterwards | at once",
    ),
)
