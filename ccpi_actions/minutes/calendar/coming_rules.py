"""How minutes name the meetings to come: rules as data."""

import re
from typing import Literal

import msgspec

from ccpi_actions.minutes.calendar.dates import MONTH, WEEKDAY

_MONTH, _WEEKDAY = MONTH.lower(), WEEKDAY.lower()


class MeetingRule(msgspec.Struct, frozen=True):
    """Words before the date of a coming meeting: of the next one ("next") or of a later one ("named").

    All patterns are matched against small letters.
    """

    name: str
    kind: Literal["next", "named"]
    #: Words, or parts of them, without any of which the pattern need not be tried.
    needs: tuple[str, ...]
    pattern: str
    #: Text → date that must be found, seen from 4 May 2015 by the Fleet Committee of Ambley Town Council.
    examples: tuple[tuple[str, str], ...]
    near_misses: tuple[str, ...] = ()
    #: The middle of the pattern, which begins with one word and so is found at once: tried before the whole.
    core: re.Pattern[str] | None = None
    #: How many characters before its core the pattern may begin: it is tried from there on.
    lead: int = 0


#: The date stands before the words.
DATE_FIRST = "date before the words"
#: The month is part of the words, and the day follows them.
MONTH_MEETING = "meeting of a month"
MEETING_RULES: tuple[MeetingRule, ...] = (
    MeetingRule(
        "next meeting",
        "next",
        ("next", "following", "forthcoming"),
        r"\b(?:next|following|forthcoming)\s+(?P<between>(?:[\w’'&/()-]+\s+){0,7}?)(?:meetings?|mtg"
        r"|agm)\b(?:\s+dates?)?(?P<whose>\s+of\s+(?:the\s+|this\s+)?[a-z][\w’'& -]{2,60}?(?=\s+(?:will"
        r"|would|is|was|has|shall|to|on|at|in|be)\b|[,:.(]|\s*$))?",
        (
            ("The next meeting is 12 June", "2015-06-12"),
            ("The next Fleet Committee meeting will be held on Monday 8th June 2015 at 7 pm", "2015-06-08"),
            ("Date of next meeting: 9/6/15", "2015-06-09"),
            ("The next meeting of the Committee would be held at St. Ann's Hall on 3rd June", "2015-06-03"),
        ),
        (
            "The next SNAP meeting will be held on 3 June",
            "The next meeting of the Village Hall Trust is on 3 June",
            "It was left to the next meeting. Work starts on 3 June",
        ),
        core=re.compile(r"(?:next|following|forthcoming)\s+(?:[\w’'&/()-]+\s+){0,7}?(?:meeting|mtg|agm)"),
    ),
    MeetingRule(
        "meets next",
        "next",
        (
            "meet again",
            "meets again",
            "meet next",
            "meets next",
            "next meet ",
            "next meets ",
            "next be held",
            "next sit",
            "convene",
        ),
        r"\b(?:(?:will|would|to|shall|is to|are to)\s+(?:next\s+(?:meet|be held|sit)|meet\s+(?:again|next)"
        r"|re-?convene)|meets?\s+(?:again|next)|next\s+meets|we\s+next\s+meet)\b(?P<between>)(?P<whose>)",
        (
            ("The Committee will next meet on 10 June 2015", "2015-06-10"),
            ("Members agreed to meet again on 2 June", "2015-06-02"),
            ("We meet again on Tuesday 9 June.", "2015-06-09"),
            ("We next meet on 9th June.", "2015-06-09"),
            ("The Committee next meets on 9 June 2015.", "2015-06-09"),
        ),
        ("The contractor will meet the Clerk on 2 June",),
    ),
    MeetingRule(
        "dates of meetings",
        "next",
        ("meeting",),
        r"(?:\b(?:dates?|schedule|calendar|programme) (?:of|for) (?:the )?(?:\w+ ){0,3}|\b(?:future"
        r"|forthcoming|upcoming|further|subsequent|coming|remaining) (?:\w+ ){0,3}"
        r"|^)meetings?(?: dates?)?(?: for \d{4}(?:[/-]\d{2,4})?)?\s*[:–-](?P<between>)(?P<whose>)",
        (
            ("Dates of future meetings: 1 June, 6 July and 3 August", "2015-06-01"),
            ("Meeting dates: 1st June 2015, 6th July 2015", "2015-06-01"),
        ),
        ("Dates of meetings held: 1 April",),
        core=re.compile(r"meetings?(?: dates?)?(?: for \d{4}(?:[/-]\d{2,4})?)?\s*[:–-]"),
        lead=120,
    ),
    MeetingRule(
        "council's meeting",
        "next",
        ("meeting",),
        r"\b(?P<between>(?:[\w’']+\s+)?(?:council|committee|panel|board)(?:[’']s)?\s+)(?:annual |ordinary "
        r"|general )*meeting\s+(?:will|would|is to|to)\s+(?:now )?(?:be|take)(?: held| place)?\b(?P<whose>)",
        (("The Town Council annual meeting will be held on 11th May", "2015-05-11"),),
        ("The Football Club committee meeting will be held on 11th May",),
        core=re.compile(r"meeting\s+(?:will|would|is to|to)\s+(?:now )?(?:be|take)"),
        lead=120,
    ),
    MeetingRule(
        "meeting at the start of a line",
        "next",
        ("meeting -", "meeting –", "meeting:", "meeting :"),
        r"^\W*(?P<between>(?:[\w’']+\s+){0,3}(?:council|committee|panel|board)\s+)meeting\s*[:–-](?P<whose>)"
        rf"(?=\s*(?:{_WEEKDAY}|\d))",
        (("Town Council meeting – Tuesday 9 June 2015", "2015-06-09"),),
        ("Works Committee meeting – Tuesday 9 June 2015",),
    ),
    MeetingRule(
        "meeting moved",
        "next",
        ("will now", "would now", "is now to"),
        r"\bmeeting\b[^.;]{0,60}?\b(?:will|would|is)\s+now\s+(?:to\s+)?(?:be\s+held|take\s+place)\b(?P<between>)(?P<whose>)",
        (("The meeting scheduled for 16 June would now take place on 9 June.", "2015-06-09"),),
        ("The works meeting would now like it by 9 June.",),
        core=re.compile(r"now\s+(?:to\s+)?(?:be\s+held|take\s+place)"),
        lead=90,
    ),
    MeetingRule(
        "followed by council meeting",
        "next",
        ("meeting",),
        r"(?<=meeting )will be held on (?P<between>)(?P<whose>)(?=.{0,60}\bfollowed by the (?:parish |town "
        r"|community )?council(?:[’']s)?\s+(?:annual )?meeting)",
        (
            (
                "The parish assembly meeting will be held on 6 May at 7pm, followed by the Town Council Annual Meeting",
                "2015-05-06",
            ),
        ),
        core=re.compile(r"followed by the "),
        lead=120,
    ),
    MeetingRule(
        DATE_FIRST,
        "next",
        ("next",),
        r"(?:[-–:]\s*(?:date\s+of\s+)?next\s+meeting\s*$|\b(?:agreed|set|fixed|chose)(?=\s[^.;]{0,20}\d)[^.;]{3,60}\s(?:for|as)"
        r"\s+the\s+(?:date\s+of\s+the\s+)?next\s+meeting\b|\b(?:was|were)\s+(?:agreed|set|confirmed|fixed|chosen)\s+(?:as|for)\s+(?:the\s+)?(?:date\s+(?:of"
        r"|for)\s+)?(?:the\s+)?next\s+meeting\b)(?P<between>)(?P<whose>)",
        (
            ("Monday 8th June was set as the date of the next meeting.", "2015-06-08"),
            ("9 June 2015 – next meeting", "2015-06-09"),
            ("Members agreed 9 June for the next meeting.", "2015-06-09"),
        ),
        ("The minutes were agreed for the next meeting.",),
        core=re.compile(r"next\s+meeting"),
        lead=160,
    ),
    MeetingRule(
        "meeting on",
        "named",
        ("meeting",),
        r"\b(?:its|our|the|this|a|special|extra(?:ordinary)?)\s+(?:\w+\s+)?meeting(?P<whose>\s+of\s+(?:the\s+"
        r"|this\s+)?[a-z][\w’'& -]{2,60}?)?(?:\s+(?:to be held|scheduled|planned|arranged))?\s+(?:on"
        r"|for)\b(?P<between>)(?=\s+(?:the\s+)?(?:\w+day|\d))",
        (
            ("to report to the meeting of this Committee on 19 June 2015", "2015-06-19"),
            ("to be at the meeting on 28 June", "2015-06-28"),
        ),
        ("The minutes of the meeting on 4 April",),
        core=re.compile(r"meeting\s+(?:on|for|of|to|scheduled|planned|arranged)\b"),
        lead=80,
    ),
    MeetingRule(
        "annual meeting to be held",
        "next",
        ("annual",),
        r"\bannual\s+(?:parish|town|general|community)\s+(?:council\s+meeting|meeting(?=(?:[^.;]|\.\d){0,120}\bfollowed\b))"
        r"\s+(?:will|would|is\s+to|to)\s+be\s+held(?P<between>)"
        rf"(?P<whose>)(?=\s+on\s+(?:the\s+)?(?:{_WEEKDAY}|{_MONTH}|\d))",
        (
            ("It was agreed the Annual Town Council Meeting will be held on June 9th 2015 at 7.00pm.", "2015-06-09"),
            ("The Annual Parish Meeting will be held on 9 June, to be followed by that of the Council.", "2015-06-09"),
        ),
        ("The annual parish meeting was held on 9 March.",),
        core=re.compile(r"annual\s+(?:parish|town|general|community)\s+(?:council\s+)?meeting\s+(?:w|is|to)"),
    ),
    MeetingRule(
        "to hold the meeting",
        "next",
        ("hold",),
        rf"\bhold\s+(?:the|a|our)\s+(?P<between>(?:[\w’'-]+\s+){{0,4}}?)meeting\s+in\s+{_MONTH}\b(?:[^.;]|\.\d){{0,90}}?\bon(?P<whose>)"
        rf"(?=\s+(?:the\s+)?(?:{_WEEKDAY}|{_MONTH}|\d))",
        (
            (
                "It was agreed to hold the meeting in June and to meet in the lane at 7.30pm on June 9th.",
                "2015-06-09",
            ),
        ),
        ("It was agreed to hold the trust meeting in June on June 9th",),
        core=re.compile(r"hold\s+(?:the|a|our)\s+(?:[\w’'-]+\s+){0,4}?meeting\s+in\s"),
    ),
    MeetingRule(
        "next time",
        "next",
        ("next",),
        rf"\bnext\s+time\s*(?:is|will\s+be|[:–-]|we\s+(?:shall\s+|will\s+)?meet)(?P<between>)(?P<whose>)"
        rf"(?=\s*(?:on\s+)?(?:the\s+)?(?:{_WEEKDAY}|\d))",
        (
            ("We finished at nine. Next time is Tuesday 9th June, in the school again.", "2015-06-09"),
            ("Next time: 9 June", "2015-06-09"),
        ),
        ("Next time the gate breaks it will be 9 June before it is mended.",),
        core=re.compile(r"next\s+time\s*(?:is|w|[:–-])"),
    ),
    MeetingRule(
        "next body",
        "next",
        ("next",),
        r"\bnext\s+(?P<between>(?:[\w’'&-]+\s+){0,3}?)(?P<whose>(?:committee|panel|board|forum|cabinet|council))"
        rf"(?=\s+(?:will|would|is to|is|was)\s+(?:be\s+)?(?:held\s+)?(?:on\s+)?(?:the\s+)?(?:{_WEEKDAY}|\d))",
        (("The next Fleet Committee will be on 9 June 2015.", "2015-06-09"),),
        ("The next Works Committee will be on 9 June 2015.", "The next Council will be elected on 9 June."),
        core=re.compile(r"next\s+(?:[\w’'&-]+\s+){0,3}?(?:committee|panel|board|forum|cabinet|council)\s+(?:w|is)"),
    ),
    MeetingRule(
        "next one",
        "next",
        ("next",),
        r"(?:(?:^|(?<=[.;]\s))(?:date\s+of\s+(?:the\s+)?)?next(?:\s+(?:one|date|sitting|session|committee|board|panel|council))?"
        rf"\s*[:–-]|\bthe\s+next\s+(?:one\s+)?(?:will|would|is\s+to)\s+be)(?=\s*(?:on\s+)?(?:the\s+)?(?:{_WEEKDAY}|\d))"
        r"(?P<between>)(?P<whose>)",
        (
            ("Next: Tuesday 9 June", "2015-06-09"),
            ("Date of next: 9 June", "2015-06-09"),
            ("The meeting ended at 9pm. The next will be on 9 June 2015.", "2015-06-09"),
        ),
        ("Next: the gate, to be mended by 9 June", "The next fete will be on 9 June."),
        core=re.compile(
            r"next(?:\s+(?:one|date|sitting|session|committee|board|panel|council))?\s*(?:[:–-]|will|would|is\s)"
        ),
        lead=40,
    ),
    MeetingRule(
        "future dates",
        "next",
        ("future dates", "dates for ", "diary dates"),
        r"\b(?:future\s+dates|dates\s+for\s+(?:the|your)\s+diary|diary\s+dates)\s*[:–-](?P<between>)(?P<whose>)",
        (("Future dates: 9 June 2015, 7 July 2015", "2015-06-09"),),
        ("In future dates will be given on 9 June.",),
    ),
    MeetingRule(
        "DONM",
        "next",
        ("donm", "d.o.n.m"),
        r"\bd\.?o\.?n\.?m\b\.?(?P<between>)(?P<whose>)",
        (("DONM: 9 June 2015 at 10 am", "2015-06-09"), ("D.O.N.M. Tuesday 9th June", "2015-06-09")),
        ("Abandonment on 9 June",),
    ),
    MeetingRule(
        "adjourned to",
        "next",
        ("adjourn",),
        r"\b(?:meeting|committee|council|panel|board|it)\b[^.;]{0,60}\badjourn(?:ed)?(?:\s+at\s+[\d.:]+\s*[ap]\.?m\.?)?\s+(?:until|to)(?P<between>)"
        rf"(?P<whose>)(?=\s+(?:the\s+)?(?:{_WEEKDAY}|\d))",
        (("The meeting was adjourned until Tuesday 9 June 2015 at 7pm.", "2015-06-09"),),
        ("The meeting was adjourned to hear residents on 9 June.",),
        core=re.compile(r"adjourn(?:ed)?\s"),
        lead=80,
    ),
    MeetingRule(
        MONTH_MEETING,
        "next",
        ("meeting",),
        rf"\b(?P<month>{_MONTH})(?P<between>)\s+meeting\s+(?:is|was|will|would|to\s+be|be|has\s+been)\b(?P<whose>)",
        (
            ("It was agreed that the June meeting will be held on the 9th at 7pm.", "2015-06-09"),
            ("The date for the June meeting is the 9th.", "2015-06-09"),
            ("The June meeting has been moved to Tuesday 9th June.", "2015-06-09"),
        ),
        ("The June meeting will be about the 5th of the schemes.",),
        core=re.compile(r"meeting\s+(?:is|was|will|would|to\s+be|be|has\s+been)\b"),
        lead=20,
    ),
)
