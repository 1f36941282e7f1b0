"""The ways minutes say when something is due, as data: pattern, kind, and how the date is worked out."""

import re

import msgspec

from ccpi_actions.commitments import periods
from ccpi_actions.commitments.model import DueKind
from ccpi_actions.minutes.dates import MONTH


class DueRule(msgspec.Struct, frozen=True):
    """One way of saying when, with words it reads and words close to them that it must leave alone."""

    name: str
    kind: DueKind
    pattern: re.Pattern[str]
    resolve: periods.Resolver
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


_NUMBER = r"(?P<number>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|(?:a\s)?couple\sof)"
_DAY = r"\d{1,2}\s?(?:st|nd|rd|th)?"
_FULL = rf"(?:(?:[A-Z][a-z]+day,?\s+)?(?:the\s+)?{_DAY}\s*(?:of\s+)?{MONTH}\b(?:,?\s+20\d\d)?|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d|{MONTH}\s+{_DAY}\b(?:,?\s+20\d\d)?)"
_MONTH_YEAR = rf"{MONTH}\b\.?(?:,?\s+20\d\d)?"
_MEETING = r"(?:meetings?['’]?s?|agendas?|cycle|round|sitting)\b"
# Up to six words between "next" or a month and "meeting": "next full parish council meeting".
_BETWEEN = r"(?P<between>(?:(?!(?:and|or|to|by|at|in|of|for|meetings?|agendas?)\b)[A-Za-z][\w’'&/-]*\s+){0,6}?)"
_OF_WHOM = r"(?P<of>\s+of\s+(?:the\s+|this\s+|its\s+|our\s+)?(?:[A-Z][\w’'&-]*|and|for|[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Pp]anel|body)(?:\s+(?:[A-Z][\w’'&-]*|and|for|&))*)?"
_AT = r"(?:(?:at|to|for|on|by|before|until|till|in|from|after|ahead of|in time for|prior to)\s+)?"
_SEASON = r"(?P<season>spring|summer|autumn|winter)"
_WHEN = r"(?:by|before|in|during|over|for|until|at|from|throughout|through|later in|early in|early|late in|late|mid|around|end of|(?:by|before|at|until)\s+the\s+(?:beginning|start|end|middle)\s+of|towards the end of|to the end of)"


def _rule(
    name: str, kind: DueKind, pattern: str, resolve: periods.Resolver, examples: str, near_misses: str = ""
) -> DueRule:
    listed = [tuple(filter(None, words.split(" | "))) for words in (examples, near_misses)]
    return DueRule(name, kind, re.compile(pattern, re.IGNORECASE), resolve, *listed)


#: Where two rules read words that overlap, the earlier rule has them.
RULES: tuple[DueRule, ...] = (
    _rule(
        "meeting of a printed day or month",
        "meeting",
        rf"{_AT}(?:\b(?:the|its|our|their|a|this|an)\s+{_BETWEEN})?\b(?:meetings?|agendas?){_OF_WHOM}\s+(?:(?:to be |being )?held\s+|scheduled\s+|due\s+)?(?:on|for|in|of)\s+(?P<when>{_FULL}|{_MONTH_YEAR})",
        periods.meeting_day,
        "the meeting of this Committee on 19 March 2019 | its meeting in March 2019 | the agendas for September 2017",
        "the minutes of 12 May | the report of 3 June",
    ),
    _rule(
        "to the body on a day",
        "meeting",
        rf"\b(?:to|before|at|by)\s+(?:the|this)\s+(?:committee|panel|board|cabinet|council|forum|sub-committee)\s+on\s+(?P<when>{_FULL})",
        periods.printed_day,
        "brought to this Committee on 10 March 2016",
        "reported to the Committee in May",
    ),
    _rule(
        "meeting named by its month",
        "meeting",
        rf"{_AT}\b(?:the|its|our|their|this|potentially|possibly|(?:[\w’'-]+\s){{0,2}}[\w]+['’]s?)\s+(?:(?:next|following|coming|full|quarterly|ordinary)\s+)?(?P<when>(?:{_FULL}|{_MONTH_YEAR}))['’]?s?\s+{_BETWEEN}(?:{_MEETING}|committee\b|council\b|session\b|one\b)",
        periods.meeting_day,
        "the June meeting | before the June 2021 meeting | its April meeting | the Committee's June meeting | the March cycle | the May Parish Council meeting",
        "the June figures | the March report",
    ),
    _rule(
        "next quarterly report",
        "meeting",
        r"(?:in|to|with|within|as part of|for|through|by)\s+(?:the\s+|its\s+)?(?:next|future|subsequent|forthcoming|following)\s+(?:(?:quarterly|quarter['’]s|monthly|six[- ]monthly|half[- ]yearly|annual|regular|progress|performance|monitoring|finance|budget|update|risk|quarter\s\d|\w+ing)\s+){0,4}(?:reports?|updates?|scorecards?|dashboards?|returns?)\b",
        periods.unknown,
        "in the next quarterly report | in future reports | in the next performance monitoring report",
        "the next phase of the report",
    ),
    _rule(
        "next meeting",
        "meeting",
        rf"{_AT}(?:(?:the|its|our|their|this|each)\s+|(?:\w+\s){{1,4}}?\w+['’]s?\s+)?(?:very\s+|body['’]s\s+)?\bnext\s+{_BETWEEN}{_MEETING}{_OF_WHOM}",
        periods.next_meeting,
        "the next meeting | at its next meeting | on the next agenda | the next meeting of this Committee | before the next full council meeting",
        "the next phase | next month",
    ),
    _rule(
        "next sitting of the body",
        "meeting",
        r"(?:at|to|for|by|before|until|in time for)\s+(?:the\s+)?next\s+(?P<between>(?:full\s+)?(?:(?-i:[A-Z]{2,6})|council|committee|panel|board|cabinet))\b(?!\s+(?:meeting|report))",
        periods.next_meeting,
        "before the next HOSC | to the next Committee",
        "the next Council election",
    ),
    _rule(
        "annual meeting",
        "meeting",
        r"(?:(?:at|to|for|by|before|on|until)\s+)?(?:the\s+|this year['’]s\s+|next\s+)?(?P<annual>Annual\s+(?:(?:General|Parish|Town|Council|Community|Village|Electors['’]?|Assets?)\s+){0,3}(?:Meeting|Assembly|Council)|AGM|APM)\b",
        periods.annual_meeting,
        "at the Annual Parish Meeting | the AGM",
        "the annual report | an annual review",
    ),
    _rule(
        "future meeting",
        "meeting",
        rf"{_AT}\b(?:an?|the|any|another|one of|all|each|every)?\s*(?:future|later|subsequent|forthcoming|coming|(?<=the\s)following|(?<=a\s)following|further|special|extraordinary|upcoming|appropriate|suitable)\s+{_BETWEEN}(?:{_MEETING}|agenda items?\b){_OF_WHOM}",
        periods.unknown,
        "a future meeting | at a later meeting of the Cabinet Committee | future agendas | a forthcoming committee meeting",
        "a further report | future generations",
    ),
    _rule(
        "meeting at large",
        "meeting",
        r"(?:(?:at|to|for)\s+(?:each|every)|(?:on|to)\s+(?:the\s+)?agenda\s+(?:for|of)\s+(?:the|a))\s+"
        r"(?P<between>(?:[\w’'-]+\s+){0,4}?)meeting\b(?:\s+of\s+(?:the|this)\s+(?:committee|council|board|panel|body))?"
        r"|when\s+(?:the|this)\s+(?:matter|item|report|issue|application)\s+is\s+"
        r"(?:next\s+)?(?:considered|reported|discussed|brought back)\b(?:\s+again)?",
        periods.unknown,
        "for each Parish Council meeting | when the matter is next considered | the agenda for the Committee meeting",
        "at the meeting",
    ),
    _rule(
        "printed deadline",
        "date",
        rf"(?:\b(?:by|before|on|for|until|till|not later than|no later than|w/c|week commencing|from|after|in time for|ahead of|prior to|in|during|at|deadline of|(?:by|before|at)?\s*the\s+(?:beginning|start|end|middle)\s+of|end of|early|mid|late|around)[\s-]+){{1,3}}(?:the\s+)?(?:[\w’']+\s+){{0,3}}?(?:deadline\s+(?:of|on)\s+|meeting\s+on\s+|event\s+on\s+|day\s+on\s+)?(?:the\s+)?(?P<when>{_FULL}|{_MONTH_YEAR})",
        periods.printed_day,
        "by 16 December 2022 | in September | by the end of September | for 8th November | in January 2024 | by the consultation deadline of 15th February | by mid-June",
        "dated 3 March 2019 | the September figures",
    ),
    _rule(
        "weekday",
        "date",
        r"\b(?:by|before|on|until|from)\s+(?:close of (?:business|play)\s+(?:on\s+)?)?(?:the\s+)?(?:end of\s+)?(?:next\s+|this\s+|the following\s+|the coming\s+)?(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!s)|\b(?:next|this coming)\s+(?P<weekday2>never)",
        periods.coming_weekday,
        "by Friday | on Monday | before the following Thursday",
        "on Mondays",
    ),
    _rule(
        "period from the meeting",
        "date",
        rf"\b(?:within|in|after|inside|over(?=\s+the)|for(?=\s+another))\s+(?:the\s+(?:next|coming|following)\s+|a\s+(?:maximum|period)\s+of\s+|another\s+)?{_NUMBER}\s+(?:calendar\s+|working\s+|clear\s+|further\s+)?(?P<unit>days?|weeks?|fortnight|months?|years?)(?:['’]s?)?(?:\s+time|\s+of\s+(?:the|this)\s+meeting)?\b(?!\s+(?:ago|earlier|before))",
        periods.after_period,
        "in six months | within 6 months' time | in a year's time | within six weeks | within ten working days",
        "a six month period | over six months ago",
    ),
    _rule(
        "few days",
        "date",
        r"\b(?:in|within|over)\s+the\s+(?:next|coming)\s+(?:few\s+|couple of\s+)?days\b|\b(?:later\s+|by the end of\s+)?this\s+month\b|\bby\s+(?:the\s+)?end\s+of\s+(?:the|this)\s+month\b|\bbefore\s+(?:the\s+)?end\s+of\s+(?:the|this)\s+month\b|\bend of (?:the |this )?month\b",
        periods.month_of_meeting,
        "in the next few days | by the end of the month | later this month",
        "over the last few days",
    ),
    _rule(
        "few weeks",
        "date",
        r"\b(?:in|within|over)\s+the\s+(?:next|coming)\s+(?:few\s+|couple of\s+|several\s+)?(?:weeks|months|years|year)\b|\bin\s+the\s+(?:next|coming)\s+(?:few\s+)?(?:weeks|months)\b|\bin\s+(?:the\s+)?coming\s+(?:weeks|months)\b",
        periods.unknown,
        "over the next few weeks | in the coming months",
        "over the last few months",
    ),
    _rule(
        "next month",
        "date",
        r"(?:(?:on|by|before)\s+)?(?:(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)\s+of\s+)?(?:(?:by|before|in|during|for)\s+)?(?:the\s+)?(?:(?:end|beginning|start)\s+of\s+)?\bnext\s+month\b",
        periods.coming_month,
        "next month | the 3rd of next month | by the end of next month",
        "next monthly report",
    ),
    _rule(
        "next week",
        "date",
        r"\b(?:(?:by|before|in|during|for|from)\s+)?(?:the\s+)?(?:(?:end|beginning|start)\s+of\s+)?(?:next|the following|the coming)\s+week\b",
        periods.coming_week,
        "next week | by the end of next week",
        "next weekly list",
    ),
    _rule(
        "end of the week",
        "date",
        r"\b(?:(?:by|before|at)\s+)?(?:the\s+)?end\s+of\s+(?:the|this)\s+week\b|\b(?:later\s+)?this\s+week\b",
        periods.end_of_week,
        "by the end of the week | later this week",
        "a week",
    ),
    _rule(
        "end of a year",
        "date",
        r"\b(?:(?:by|before|at|until|towards)\s+)?(?:the\s+)?(?:year[- ]end|end\s+of\s+(?:the|this|(?P<which>the\s+next|next))\s+(?:(?P<kind>financial|municipal|civic|council|academic|school|calendar|current)\s+)?(?:(?P<k2>financial|municipal|civic)\s+)?year)\b",
        periods.end_of_year,
        "by the end of the year | before the end of the financial year | by the end of the municipal year",
        "the year end accounts show",
    ),
    _rule(
        "next year of account",
        "date",
        r"\b(?:for|in|during|from|at the (?:start|beginning) of|early in|into)\s+(?:the\s+)?(?:next|new|coming|following)\s+(?P<kind>financial|municipal|civic|council|academic|school)\s+year\b",
        periods.coming_year_of_account,
        "in the next municipal year | for the new financial year",
        "in the new year",
    ),
    _rule(
        "split year",
        "date",
        r"\b(?:for|in|during|into)\s+(?:the\s+)?20\d\d\s?[/-]\s?(?:20)?\d\d\s+(?:financial|municipal|civic|council|academic|school)\s+year\b",
        periods.unknown,
        "for the 2023/24 academic year",
        "the 2023/24 accounts",
    ),
    _rule(
        "season",
        "date",
        rf"\b{_WHEN}\s+(?:the\s+)?(?:(?:beginning|start|end|middle|course)\s+of\s+)?(?:the\s+)?(?:next|coming|following|late|early|mid)?[\s-]*{_SEASON}\b(?:\s+(?:holidays?|break|recess|months|term))?(?:\s+(?:of\s+)?(?P<year>20\d\d)|\s+next\s+year)?",
        periods.coming_season,
        "over the summer | in the autumn | by next summer | in spring 2017 | by the summer holidays next year",
        "the summer fair | winter maintenance",
    ),
    _rule(
        "new year",
        "date",
        r"\b(?:(?:by|before|in|for|during|early in|early|after|possibly in|at the (?:start|beginning) of)\s+)?(?:the\s+new\s+year|next\s+(?:calendar\s+)?year|(?:early\s+)?in\s+the\s+new\s+calendar\s+year)\b(?!['’]s)",
        periods.coming_year,
        "in the new year | early next year | for the new year",
        "the new financial year | next year's budget",
    ),
    _rule(
        "this year",
        "date",
        r"\b(?:later|towards the end of|before the end of|during|in the course of)\s+(?:this|in\s+the)\s+(?:calendar\s+)?year\b",
        periods.year_of_meeting,
        "later this year | later in the year",
        "this year's budget",
    ),
    _rule(
        "stated year",
        "date",
        r"\b(?:by|in|during|for|until|before|early in|early|late in|late|mid|(?:by|before)\s+the\s+end\s+of|(?:by|before)\s+(?:early|late|mid)|(?:the\s+)?end\s+of)[\s-]+(?P<year>20\d\d)\b(?![/-]\d|/)",
        periods.printed_year,
        "by 2020 | in early 2021 | by the end of 2019",
        "since 2015 | in 2019/20",
    ),
    _rule(
        "Christmas",
        "date",
        r"\b(?P<side>by|before|after|over|at|until|around|during)\s+(?:the\s+)?(?:Christmas|Xmas)(?:\s+(?:break|holidays?|period|recess))?\b",
        periods.around_christmas,
        "before Christmas | after the Christmas break",
        "the Christmas lights",
    ),
    _rule(
        "Easter",
        "date",
        r"\b(?P<side>by|before|after|over|at|until|around|during)\s+(?:the\s+)?Easter(?:\s+(?:break|holidays?|recess))?\b(?:\s+(?P<year>20\d\d))?",
        periods.around_easter,
        "after Easter | by Easter 2018",
        "the Easter service",
    ),
    _rule(
        "end of a quarter",
        "date",
        r"\b(?:by|before|at|after|in|during)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:quarter\s+|q)(?P<quarter>[1-4]|one|two|three|four)\b(?!\s+(?:report|performance|monitoring|update|figures|data))",
        periods.end_of_quarter,
        "by the end of Quarter 2 | in Q3",
        "the Quarter 3 report",
    ),
    _rule(
        "next quarter",
        "date",
        r"\b(?:by|before|in|during|for)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:next|this|following|coming)\s+(?:quarter|term|half[- ]term)\b(?!['’]s|ly)|\bafter\s+(?:the\s+)?half[- ]term\b|\bby\s+the\s+end\s+of\s+(?:the\s+)?term\b",
        periods.unknown,
        "in the next quarter | after half term",
        "the next quarterly report",
    ),
    _rule(
        "as soon as",
        "none",
        r"\bas\s+soon\s+as\s+(?:(?:is\s+)?(?:reasonably\s+)?(?:possible|practicable|practical|available|able|they are|it is|ready)|[^.;,]{3,80})|\ba\.?s\.?a\.?p\b\.?|\bat\s+the\s+earliest\s+(?:opportunity|convenience)|\bas\s+(?:and\s+when|it\s+becomes|they\s+become)\s+[^.;,]{3,60}",
        periods.unknown,
        "as soon as possible | asap | as soon as it had been cleaned up | as it becomes available",
        "as long as possible",
    ),
    _rule(
        "in due course",
        "none",
        r"\bin\s+due\s+course\b|\bshortly\b|\bin\s+the\s+near\s+future\b|\bimmediately\b|\bat\s+the\s+appropriate\s+time\b|\bin\s+the\s+meantime\b|\burgently\b|\bas\s+a\s+matter\s+of\s+urgency\b|\bwithout delay\b",
        periods.unknown,
        "in due course | shortly | as a matter of urgency",
        "of course",
    ),
    _rule(
        "once something is so",
        "none",
        r"\b(?:once|whenever|when|after|until|following|before)\s+(?:(?:the\s+)?meeting\b(?!\s+(?:on|in|of))|(?:it|they|this|these|he|she|we|his|her|the|a|an|all|anything|any|more|further|known|available|received|agreed|completed|approved|obtained)\b[^.;,]{0,70})|\bwith\s+the\s+(?:draft\s+)?minutes\b",
        periods.unknown,
        "once known | once the contractor has been on site | after the meeting | with the minutes | before anything more was sent",
        "afterwards | at once",
    ),
)
