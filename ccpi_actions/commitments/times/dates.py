"""How minutes name a date or a period."""

from ccpi_actions.commitments.times import periods
from ccpi_actions.commitments.times.rules import DAY, FULL_DATE, MONTH_AND_YEAR, NUMBER, rule
from ccpi_actions.minutes.calendar.dates import MONTH

_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_PART_OF = r"(?:(?:by|before|at|until|towards)?\s*the\s+(?:beginning|start|end|middle)\s+of|end of)"
_YEAR_KIND = r"(?P<kind>financial|municipal|civic|council|academic|school)"

#: Where two rules read words that overlap, the earlier rule has them.
DATES = (
    rule(
        "nth weekday of a month",
        "date",
        "day & first second third fourth last & monday tuesday wednesday thursday friday saturday sunday",
        r"\b(?:by|on|before|until)?\s*the\s+(?P<nth>first|second|third|fourth|last)\s+"
        rf"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s+(?:in|of)\s+(?:(?P<month>{MONTH})|(?P<this>the|this|next)\s+month)\b",
        periods.nth_weekday,
        "the first Monday in October | by the last Friday of the month",
        "the first Monday after",
    ),
    rule(
        "ordinal in words",
        "date",
        "A_MONTH & first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth teenth tieth",
        r"\b(?:by|on|before|until)\s+the\s+(?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
        r"|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
        rf"|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty-first)\s+(?:of\s+)?(?P<month>{MONTH})\b",
        periods.ordinal_day,
        "by the fourteenth of October | on the twenty-second of May",
        "the first in October",
    ),
    rule(
        "printed deadline",
        "date",
        "A_MONTH",
        r"(?:\b(?:on or before|by|before|on|for|until|till|not later than|no later than|w/c"
        r"|week (?:commencing|beginning|ending)|w/e|w/b|from|after|in (?:good )?time for"
        rf"|ahead of|prior to|in|during|between|at|deadline of|{_PART_OF}|early|mid|late|around)[\s-]+){{1,3}}"
        r"(?:the\s+)?(?:(?!(?:for|by|since|until|till|after|during|from|again)\b)[\w’']+\s+){0,3}?"
        r"(?:(?:deadline\s+(?:of|on)|meeting\s+on|event\s+on|day\s+on)\s+)?(?:the\s+)?"
        rf"(?:(?P<first>{DAY})\s*(?:and|&|to|or|-|–)\s*(?:the\s+)?(?=\d))?(?P<when>{FULL_DATE}|{MONTH_AND_YEAR})(?!(?:(?:,|\s+(?:and|&|to)|,\s+and)\s+{MONTH}){{0,4}}\s+(?:minutes|figures|reports?|accounts|statement|data)\b"
        r"|\s*(?:to|until|till|-|–)\s*(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
        periods.first_printed_day,
        "by 16 December 2022 | in September | by the end of September | for 8th November | in January 2024 | "
        "by the consultation deadline of 15th February | by mid-June | on 25th and 26th June | between 20 and 26 June",
        "dated 3 March 2019 | the September figures | use since April | "
        "for typing the October, November and December minutes",
    ),
    rule(
        "deadline in figures",
        "date",
        "FIGURES",
        r"\b(?:by|before|on|for|until|till|no later than|w/c|week commencing|deadline of)\s+(?:the\s+)?"
        r"(?P<when>\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|20\d\d-\d\d-\d\d)\b",
        periods.printed_day,
        "by 11/8/2023 | on 12.11.2023",
        "of 11/8/2023",
    ),
    rule(
        "day and month in figures",
        "date",
        "FIGURES",
        r"\b(?:by|before|until|no later than|w/c|week commencing)\s+"
        r"(?:[\d.:]{1,5}\s?(?:am|pm|noon)\s+(?:on\s+)?)?(?:the\s+)?"
        r"(?P<day>\d{1,2})/(?P<month>\d{1,2})\b(?![./]?\d)",
        periods.day_in_figures,
        "by 12/10 | w/c 2/10",
        "by 12/10/23 | minute 12/10",
    ),
    rule(
        "labelled deadline",
        "date",
        "deadline date cut-off & A_MONTH",
        r"\b(?:deadline|closing\s+date|due\s+date|target\s+date|cut-off(?:\s+date)?|return\s+date|(?:final|last|submission|expiry)\s+date)"
        rf"(?:\s+(?:is|of|being|for\s+[^.;,:]{{2,40}}?))?\s*[:–-]?\s*(?P<when>{FULL_DATE})",
        periods.printed_day,
        "deadline 31st October | closing date: 31st October | deadline for entries is 3 May",
        "the deadline has passed",
    ),
    rule(
        "day of the month",
        "date",
        "ORDINAL & by before on until",
        rf"\b(?:by|before|on|until)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:the\s+)?|the\s+)(?P<day>{DAY})"
        r"(?<=[a-z])(?=\s*(?:[.,;:)!?]|$|\s(?:and|at|to|in|if|but|or|for|so|with|inst|whether|as|unless|when|about)\b))",
        periods.coming_day,
        "by the 30th | on the 22nd | on Monday 25th at 2pm",
        "on the 1st floor | on the 2nd page | on the 3 steps",
    ),
    rule(
        "weekday after next",
        "date",
        "week & monday tuesday wednesday thursday friday saturday sunday",
        rf"\b(?:on\s+)?{_WEEKDAY}\s+week\b|\ba\s+week\s+on\s+(?P<later>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
        periods.weekday_after,
        "on Tuesday week | a week on Monday",
        "on Tuesday weekly",
    ),
    rule(
        "coming weekday",
        "date",
        "day & next this coming following & monday tuesday wednesday thursday friday saturday sunday",
        rf"(?<!last\s)\b(?:next|this|this coming|the coming|the following)\s+{_WEEKDAY}\b(?!['’]s)",
        periods.coming_weekday,
        "next Tuesday | this Friday",
        "last Tuesday | this Friday's event",
    ),
    rule(
        "weekday",
        "date",
        "day & monday tuesday wednesday thursday friday saturday sunday",
        r"\b(?:by|before|on|until|from|for|no later than|not later than|first\s+thing(?:\s+on)?)\s+"
        r"(?:(?:close of (?:business|play)|c\.?o\.?[bp]\.?|[\d.:]{1,5}\s?(?:am|pm|noon))\s+(?:on\s+)?)?"
        r"(?:the\s+)?(?:end of\s+)?"
        rf"(?:next\s+|this\s+|(?:the\s+)?following\s+|(?:the\s+)?coming\s+)?{_WEEKDAY}\b"
        r"(?!['’]s|,?\s+(?:the\s+)?\d|\s+(?:working|trading|opening|school|service|(?:morning|evening|night)\s+event)\b|\s+(?-i:Lane|Road|Street|Market|Club|Group|School|Café|Cafe|Bridge))",
        periods.coming_weekday,
        "by Friday | on Monday | before the following Thursday | promised it for Monday | first thing Monday",
        "on Mondays | by Monday Lane | on Monday 25th | for Monday evening event",
    ),
    rule(
        "period from the meeting",
        "date",
        "day week fortnight month year",
        r"\b(?:within|in|after|inside|over(?=\s+the)|for(?=\s+another))\s+"
        r"(?:the\s+(?:next|coming|following)\s+|a\s+(?:maximum|period)\s+of\s+|another\s+)?"
        rf"{NUMBER}\s+(?:calendar\s+|working\s+|clear\s+|further\s+)?"
        r"(?P<unit>days?|weeks?|fortnight|months?|years?)(?:['’]s?)?(?:\s+time|\s+of\s+(?:the|this)\s+meeting)?\b"
        r"(?!\s+(?:ago|earlier|before))"
        rf"|\b(?P<from_now>\d{{1,2}}|an?|one|two|three|four|five|six|eight|ten|twelve)\s+(?P<units>days?|weeks?|fortnight|months?|years?)\s+"
        r"(?:from\s+(?:now|today|(?:the\s+date\s+of\s+)?this\s+meeting)|hence)\b",
        periods.after_period,
        "in six months | within 6 months' time | in a year's time | within six weeks | within ten working days | "
        "a month from now",
        "a six month period | over six months ago",
    ),
    rule(
        "put off for a period",
        "date",
        "day week fortnight month year & defer postpone adjourn over back table",
        r"\b(?:deferred|postponed|adjourned|defer|postpone|adjourn|(?:stand|stood|held|hold|lie|left|leave|put|carried)\s+"
        r"(?:over|back)|on\s+the\s+table)\s+(?:[\w’'-]+\s+){0,4}?"
        rf"(?P<words>for\s+{NUMBER}\s+(?:further\s+|more\s+)?(?P<unit>days?|weeks?|fortnight|months?|years?))\b",
        periods.after_period,
        "deferred for one month | a decision be held over for a month | defer the matter for six weeks",
        "left over for a walk",
    ),
    rule(
        "day set beside",
        "date",
        "A_MONTH & day held meet due",
        rf"(?:[,(–-]\s{{1,2}}(?=[A-Z][a-z]+day\b)|\b(?:held|meet|meeting|due)\s)(?P<words>(?P<when>{FULL_DATE}))"
        r"(?=\s*(?:[.,;)–-]|$|at\b|from\b|@|\d{1,2}[.:]?\d{0,2}\s?(?:am|pm|noon)))",
        periods.printed_day,
        "to meet him on site, Saturday 3rd June, 10am | a litter pick to be held 17 June - JQ to organise",
        "Saturday 3rd June was wet",
    ),
    rule(
        "within a period",
        "date",
        "period deadline window limit timescale timeframe & within & day week month",
        r"\bwithin\s+(?:the|a|an|this|their)\s+(?:\w+\s+)?(?P<number>\d{1,2}|two|three|four|five|six|seven|ten|twelve)[\s-]+"
        r"(?P<unit>days?|weeks?|months?)\s+(?:\w+\s+)?(?:period|deadline|window|limit|timescale|timeframe)\b",
        periods.after_period,
        "within the 28 day period | within a six-week window",
        "a 28 day period",
    ),
    rule(
        "the next fortnight",
        "date",
        "fortnight week month & within next coming following",
        r"\b(?:within\s+the\s+(?=fortnight|week|month)|(?:within|in|over|during)\s+the\s+(?=next|(?:forth|up)?coming|following))(?:(?:next|(?:forth|up)?coming|following)\s+)?(?P<unit>fortnight|week|month)\b(?!\s+(?:of|in)\b)",
        periods.after_period,
        "within the next fortnight | over the coming week",
        "the next fortnightly list",
    ),
    rule(
        "few days",
        "date",
        "days month & next coming this end later out",
        r"\b(?:in|within|over)\s+the\s+(?:next|coming)\s+(?:few\s+|couple of\s+)?days\b"
        r"|\b(?:later\s+|(?:during|over|in)\s+(?:the\s+course\s+of\s+)?)?this\s+month\b"
        r"(?!['’]s)"
        r"|\blater\s+in\s+the\s+month\b",
        periods.month_of_meeting,
        "in the next few days | later in the month | later this month",
        "over the last few days",
    ),
    rule(
        "end of the month",
        "date",
        "month & end out",
        r"\b(?:(?:by|before)\s+)?(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?month\b"
        r"|\bby\s+(?:the\s+)?month(?:['’]s)?[\s-]end\b|\bbefore\s+the\s+month\s+(?:is|was)\s+out\b",
        periods.end_of_month,
        "by the end of the month | by month end | before the month is out | before the month was out",
        "the end of next month | the month end figures",
    ),
    rule(
        "few weeks",
        "date",
        "weeks months year & next coming few",
        r"\b(?:in|within|over)\s+the\s+(?:next|coming)\s+(?:few\s+|couple of\s+|several\s+)?(?:weeks|months|years?)\b"
        r"|\bin\s+coming\s+(?:weeks|months)\b|\bin\s+a\s+few\s+(?:weeks|months)\b",
        periods.unknown,
        "over the next few weeks | in the coming months",
        "over the last few months",
    ),
    rule(
        "next month",
        "date",
        "month & next",
        r"(?:(?:on|by|before)\s+)?(?:(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)\s+of\s+)?"
        r"(?:(?:by|before|in|during|for|at|from|until|early)\s+)?(?:the\s+)?(?:(?:end|beginning|start|middle)\s+of\s+)?\bnext\s+month\b",
        periods.coming_month,
        "next month | the 3rd of next month | by the end of next month",
        "next monthly report",
    ),
    rule(
        "next week",
        "date",
        "week & next following coming after",
        r"\b(?:(?:by|before|in|during|for|from|at|early|first\s+thing)\s+)?(?:the\s+)?(?:(?:end|beginning|start)\s+of\s+)?"
        r"(?:(?:next|the following|the coming|this coming)\s+week\b|next\s+weekend\b)|\bthe\s+week\s+after\s+next\b",
        periods.coming_week,
        "next week | by the end of next week | this coming week",
        "next weekly list",
    ),
    rule(
        "end of the week",
        "date",
        "week & end this later that",
        r"\b(?:(?:by|before|at)\s+)?(?:the\s+)?end\s+of\s+(?:the|this)\s+week\b|\b(?:later\s+)?this\s+week\b"
        r"|\bby\s+the\s+weekend\b|\blater\s+in\s+the\s+week\b"
        r"|\b(?:would|will|to)\s+[^.;]{0,60}?(?P<words>\b(?:later\s+)?that\s+week\b)(?!['’]s)",
        periods.end_of_week,
        "by the end of the week | later this week | by the weekend | later in the week | "
        "would ring the school that week",
        "a week | the bins were missed that week | to fill that week's gap",
    ),
    rule(
        "the weekend",
        "date",
        "weekend & this the",
        r"\b(?:before|at|over|on)\s+the\s+(?:coming\s+)?weekend\b|\b(?:over\s+)?this\s+(?:coming\s+)?weekend\b",
        periods.weekend,
        "over the weekend | this weekend | before the weekend",
        "the weekend market",
    ),
    rule(
        "end of a year",
        "date",
        "year & end close turn out",
        r"\b(?:by|before|at)\s+(?:the\s+)?year(?:['’]s)?[- ]end\b|\bbefore\s+the\s+year\s+(?:is|was)\s+out\b"
        r"|\b(?:(?:by|before|at|until|towards)\s+)?(?:the\s+)?(?:end|close|turn)\s+of\s+"
        r"(?:the|this|(?P<which>the\s+next|next))\s+(?:current\s+)?"
        r"(?:(?P<kind>financial|municipal|civic|council|academic|school|calendar)\s+)?year\b",
        periods.end_of_year,
        "by the end of the year | before the end of the financial year | by year end",
        "the year end accounts show",
    ),
    rule(
        "next year of account",
        "date",
        "year & financial municipal civic council academic school",
        r"\b(?:(?:in time )?for|in|during|from|by|before|early in|into|at the (?:start|beginning) of)\s+"
        r"(?:the\s+(?:start|beginning)\s+of\s+)?(?:the\s+)?"
        rf"(?:next|new|coming|following)\s+{_YEAR_KIND}\s+year\b",
        periods.coming_year_of_account,
        "in the next municipal year | for the new financial year",
        "in the new year",
    ),
    rule(
        "split year",
        "date",
        "year & financial municipal civic council academic school & YEAR",
        r"\b(?:for|in|during|into)\s+(?:the\s+)?20\d\d\s?[/-]\s?(?:20)?\d\d\s+"
        r"(?:financial|municipal|civic|council|academic|school)\s+year\b",
        periods.unknown,
        "for the 2023/24 academic year",
        "the 2023/24 accounts",
    ),
    rule(
        "this time next year",
        "date",
        "year & time & next",
        r"\b(?:around\s+|about\s+)?this\s+time\s+next\s+year\b",
        periods.year_on,
        "this time next year",
        "next year",
    ),
    rule(
        "year end of account",
        "date",
        "year & end & financial municipal civic council academic school",
        rf"\b(?:by|before|at)\s+(?:the\s+)?{_YEAR_KIND}\s+year[-\s]end\b",
        periods.end_of_year,
        "before the financial year end",
        "the financial year end accounts",
    ),
    rule(
        "hours",
        "date",
        "hours & within",
        r"\bwithin\s+(?P<hours>\d{1,3})\s+hours\b",
        periods.after_hours,
        "within 48 hours",
        "for 48 hours",
    ),
    rule(
        "new year",
        "date",
        "year & new next",
        r"\b(?:(?:by|before|in|for|during|early in|early|after|possibly in|at the (?:start|beginning) of)\s+)?"
        r"(?:the\s+new\s+(?:calendar\s+)?year|next\s+(?:calendar\s+)?year)\b(?!['’]s)",
        periods.coming_year,
        "in the new year | early next year | for the new year",
        "the new financial year | next year's budget",
    ),
    rule(
        "this year",
        "date",
        "year & later end during course this",
        r"\b(?:later|towards the end of|before the end of|during|in the course of)\s+(?:this|in(?:\s+the)?)\s+"
        r"(?:calendar\s+)?year\b"
        r"|\b(?:would|will|to|be)\s+[^.;]{3,80}?\s(?P<words>(?:again\s+)?this\s+year)(?=\s*(?:[.;]|$))",
        periods.year_of_meeting,
        "later this year | later in the year | to paint the railings this year.",
        "this year's budget | there was no show this year. | to see what this year brings",
    ),
    rule(
        "stated year",
        "date",
        "YEAR",
        r"\b(?:by|in|until|before|during|(?:by|before|at)\s+the\s+end\s+of|(?:the\s+)?end\s+of|(?:early|late)\s+in"
        r"|(?:(?:by|before|in)\s+)?(?:early|late|mid))[\s-]+(?P<year>20\d\d)\b(?![/-]\d|/)",
        periods.printed_year,
        "by 2020 | during 2024 | in early 2021 | by the end of 2019",
        "since 2015 | in 2019/20 | the budget for 2020",
    ),
)
