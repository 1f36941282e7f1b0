"""How minutes name seasons, feasts and quarters, and the days that everybody knows by name."""

from ccpi_actions.commitments.times import periods, seasons
from ccpi_actions.commitments.times.rules import NUMBER, SEASON, rule

#: Where two rules read words that overlap, the earlier rule has them.
SEASONS = (
    rule(
        "season",
        "date",
        "spring summer autumn winter",
        r"\b(?:by|before|in|during|over|for|until|at|from|throughout|through|early|late|mid|around|end of|to the end of"
        r"|(?:later|early|late) in|towards the end of|nearer(?:\s+to)?)[\s-]+(?:the\s+)?"
        r"(?:(?:beginning|start|end|middle|course)\s+of\s+)?(?:the\s+)?(?:next|coming|following|late|early|mid)?[\s-]*"
        rf"{SEASON}\b(?:\s+(?:holidays?|break|recess|months|term))?(?:\s+(?:of\s+)?(?P<year>20\d\d)|\s+next\s+year)?"
        r"(?!['’]s|\s+(?:fair|fayre|fete|festival|event|show|newsletter|edition|issue|programme)\b)"
        r"|\b(?:next|this|the\s+coming)\s+(?P<bare>spring|summer|autumn|winter)\b"
        r"(?!['’]s|\s+(?:fair|fayre|fete|festival|event|show|newsletter|edition|issue|programme)\b)",
        seasons.coming_season,
        "over the summer | in the autumn | by next summer | in spring 2017 | nearer the winter | next spring | "
        "this autumn | by the summer holidays next year",
        "the summer fair | for the summer fete | winter maintenance",
    ),
    rule(
        "named day",
        "date",
        "remembrance armistice halloween bonfire boxing day",
        r"(?:\b(?:by|before|until|on|over|ahead\s+of|prior\s+to|in\s+(?:good\s+)?time\s+for|after)\s+"
        r"|\A\W*(?=[\w’'. ]{6,25}:))"
        r"(?P<feast>Remembrance\s+(?:Sunday|Day|weekend)|Armistice\s+Day|Hallowe['’]?en|Bonfire\s+Night|Boxing\s+Day"
        r"|Christmas\s+(?:Eve|Day)|New\s+Year['’]?s\s+(?:Eve|Day)|St\.?\s+(?:George|David|Andrew|Patrick)['’]?s\s+Day|VE\s+Day"
        r"|D-Day|May\s+Day)\b",
        seasons.named_day,
        "in time for Remembrance Sunday | by Halloween | before St David's Day | "
        "Remembrance Sunday: Clerk to lay a wreath",
        "a wreath for Remembrance Sunday",
    ),
    rule(
        "some weeks before Christmas",
        "date",
        "christmas xmas",
        rf"\b{NUMBER}\s+(?P<unit>days?|weeks?)\s+(?:before|prior\s+to|ahead\s+of)\s+(?:Christmas|Xmas)\b",
        seasons.before_christmas,
        "one week prior to Christmas | two weeks before Christmas",
        "a week after Christmas",
    ),
    rule(
        "Christmas",
        "date",
        "christmas xmas",
        r"\b(?P<side>by|before|after|over|at|until|around|during|prior to|ahead of|in time for|(?:through|up)\s+to)\s+"
        r"(?:the\s+)?(?:Christmas|Xmas)"
        r"(?:\s+(?:break|holidays?|period|recess))?\b",
        seasons.around_christmas,
        "before Christmas | prior to Christmas | after the Christmas break",
        "the Christmas lights",
    ),
    rule(
        "Easter",
        "date",
        "easter",
        r"\b(?P<side>by|before|after|over|at|until|around|during)\s+(?:the\s+)?Easter(?:\s+(?:break|holidays?|recess))?"
        r"\b(?:\s+(?P<year>20\d\d))?",
        seasons.around_easter,
        "after Easter | by Easter 2018",
        "the Easter service",
    ),
    rule(
        "end of a quarter",
        "date",
        "quarter q1 q2 q3 q4 qone qtwo qthree qfour",
        r"\b(?:by|before|at|after|in|during)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:(?:quarter\s+|q)"
        r"(?P<quarter>[1-4]|one|two|three|four)|(?P<which>first|second|third|fourth|last|final)\s+quarter)"
        r"\b(?:\s+(?:of\s+)?(?:(?P<begins>20\d\d)\s?[/-]\s?(?:20)?\d\d|(?P<year>20\d\d)\b))?(?!\s+(?:report|performance|monitoring"
        r"|update|figures|data))",
        seasons.end_of_quarter,
        "by the end of Quarter 2 | in Q3 | in Q4 2024/25 | in the third quarter | in the first quarter of 2024",
        "in the Quarter 3 report",
    ),
    rule(
        "school holidays",
        "date",
        "holiday half-term half term season",
        r"\b(?:by|before|in|during|over|after|until)\s+(?:the\s+)?(?:school\s+holidays?"
        r"|half[- ]term(?:\s+(?:week|holidays?))?"
        r"|(?:start|end|beginning)\s+of\s+(?:term|the\s+(?:\w+\s+)?season)|(?:\w+\s+)?bank\s+holiday)\b",
        periods.unknown,
        "in the school holidays | before half-term | in half-term week | before the start of the bowling season",
        "the school holiday club",
    ),
    rule(
        "next quarter",
        "date",
        "quarter term",
        r"\b(?:by|before|in|during|for|from)\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:next|this|following|coming)\s+"
        r"(?:quarter|term|half[- ]term)\b(?!['’]s|ly)|\bafter\s+(?:the\s+)?half[- ]term\b"
        r"|\bby\s+the\s+end\s+of\s+(?:the\s+)?term\b",
        periods.unknown,
        "in the next quarter | after half term | from the next quarter",
        "the next quarterly report",
    ),
)
