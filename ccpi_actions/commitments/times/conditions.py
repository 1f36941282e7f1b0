"""The words that say when by something else that is to happen, with a date or without."""

from ccpi_actions.commitments.times import periods
from ccpi_actions.commitments.times.rules import FULL_DATE, MONTH_AND_YEAR, rule

#: Where two rules read words that overlap, the earlier rule has them.
CONDITIONS = (
    rule(
        "before something in a month",
        "date",
        "A_MONTH & before until time",
        r"\b(?:before|until|by\s+the\s+time)\s+(?:it|they|this|these|he|she|we|the|a|an)\b[^.;:,]{0,50}?\s(?:in|on)\s+"
        rf"(?P<when>{FULL_DATE}|{MONTH_AND_YEAR})",
        periods.printed_day,
        "before the map was printed in March | until the lease ends on 1 May | until it opens in June",
        "before it was printed | when they met in May | before they met at May's house",
    ),
    rule(
        "as soon as",
        "none",
        "asap a.s.a soon earliest becom when",
        r"\bas\s+soon\s+as\s+(?:(?:is\s+)?(?:reasonably\s+)?(?:possible|practicable|practical|available|able|they are"
        r"|it is|ready)|[^.;,]{3,80}\b)|\ba\.?s\.?a\.?p\b\.?|\bat\s+the\s+earliest\s+(?:opportunity|convenience)"
        r"|\bas\s+(?:and\s+when|it\s+becomes|they\s+become)\s+[^.;,]{3,60}\b",
        periods.unknown,
        "as soon as possible | asap | as soon as it had been cleaned up | as it becomes available",
        "as long as possible",
    ),
    rule(
        "in due course",
        "none",
        "due shortly near immediately time urgen delay soon return prompt forthwith straight",
        r"\bin\s+due\s+course\b|\bshortly\b|\bin\s+the\s+near\s+future\b|\bimmediately\b"
        r"|\bat\s+the\s+appropriate\s+time\b"
        r"|\bsoon\b(?<!as\ssoon)|\bby\s+return\b|\bfor\s+the\s+time\s+being\b|\bpromptly\b|\bforthwith\b|\bstraight\s?away\b"
        r"|\bin\s+the\s+meantime\b|\burgently\b|\bas\s+a\s+matter\s+of\s+urgency\b|\bwithout delay\b",
        periods.unknown,
        "in due course | shortly | soon | as a matter of urgency",
        "of course | as soon as",
    ),
    rule(
        "once something is so",
        "none",
        "once when after until following before minutes prior ahead advance receipt",
        r"\b(?:once|(?<!out\s)(?<!ask\s)when|after|until|following|before)\s+(?:(?:the\s+)?meeting\b(?!\s+(?:on|in|of))"
        r"|(?:known|available|received|agreed|completed|approved|obtained)\b"
        r"|(?:it|they|this|these|he|she|we|his|her|the|a|an|all|anything|any|more|further)\b[^.;:,]{0,60}\b)"
        r"|\b(?:prior\s+to|ahead\s+of|in\s+advance\s+of|outside\s+of)\s+(?:the|this|that|any|a|its)\b[^.;:,]{0,60}\b|\bon\s+receipt\b(?:\s+of\s+[^.;:,]{0,60}\b)?"
        r"|\bwith\s+the(?:se)?\s+(?:draft\s+)?(?:minutes|notes)\b",
        periods.unknown,
        "once known | once the contractor has been on site | after the meeting | with the minutes | "
        "before anything more was sent | prior to the next cut | on receipt of the invoice",
        "afterwards | at once",
    ),
)
