"""What a rule for saying when is made of, and the parts that several of them share."""

import re
from functools import cache

import msgspec

from ccpi_actions.commitments.matching.needs import groups_of
from ccpi_actions.commitments.model import Due, DueKind
from ccpi_actions.commitments.times.periods import Resolver
from ccpi_actions.minutes.calendar.dates import MONTH

DAY = r"\d{1,2}\s?(?:st|nd|rd|th)?"
#: A day of a month, with or without weekday and year, in words or figures.
FULL_DATE = (
    rf"(?:(?:[A-Z][a-z]+day,?\s+)?(?:the\s+)?{DAY}\s*(?:of\s+)?{MONTH}\b(?:,?\s+20\d\d)?"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d|{MONTH}\s+{DAY}\b(?:,?\s+20\d\d)?)"
)
MONTH_AND_YEAR = rf"{MONTH}\b\.?(?:,?\s+20\d\d)?"
MEETING = r"(?:mtgs?|meetings?['’]?s?|agendas?|cycle|round(?:\s+of\s+meetings)?|sitting|session|gathering)\b"
#: Up to six words between "next" or a month and "meeting": "next full parish council meeting".
BETWEEN = (
    r"(?P<between>(?:(?!(?:and|or|to|by|at|in|of|for|on|until|till|before|after|be|meetings?|agendas?)\b)"
    r"[A-Za-z][\w’'&/-]*\s+){0,6}?)"
)
#: Whose meeting it is: "of this Committee", "of the Planning Committee".
OF_WHOM = (
    r"(?P<of>\s+of\s+(?:the\s+|this\s+|its\s+|our\s+)?(?:[A-Z][\w’'&-]*|and|for|committee|council|board|panel|body)"
    r"(?:\s+(?:(?-i:[A-Z])[\w’'&-]*|and|for|&))*)?"
)
#: Begins a rule, and only before a word: trying within words too would take four times as long.
AT = r"(?<!\w)(?:(?:at|to|for|on|by|before|until|till|in|from|after|ahead of|in advance of|in time for|prior to)\s+)?"
_COUNT = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)"
#: How many days, weeks or months; of "two to three" the last counts.
NUMBER = (
    rf"(?:{_COUNT}\s?(?:to|or|-|–)\s?)?(?P<number>\d{{1,2}}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|eighteen|twenty-four|(?:a\s)?couple\sof)"
)
SEASON = r"(?P<season>spring|summer|autumn|winter)"
#: What stands in capitals among the needs of a rule: a month, by name or in figures, a date in figures, a day of a
#: month as an ordinal, a year, somebody's or some body's initials.
KINDS = {
    "A_MONTH": r"\d[./-]\d|\b(?:(?i:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)|May|MAY|March|MARCH|Mar)\b",
    "FIGURES": r"\d[./-]\d",
    "ORDINAL": r"(?i:\d(?:st|nd|rd|th)|^(?:st|nd|rd|th)\b)",
    "YEAR": r"20\d\d",
    "INITIALS": r"[A-Z]{2}",
}


class DueRule(msgspec.Struct, frozen=True):
    """One way of saying when, with words it reads and words close to them that it must leave alone."""

    name: str
    kind: DueKind
    #: One word of each group stands in every text that the pattern matches (see RulesByWord); asked first, for speed.
    needs: tuple[tuple[str, ...], ...]
    source: str
    resolve: Resolver
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()

    @property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression, compiled when first needed: most minutes need few of them."""
        return _compiled(self.source)


class When(msgspec.Struct, frozen=True):
    """Words that say when, in the text, with what they mean."""

    start: int
    end: int
    due: Due


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def rule(
    name: str,
    kind: DueKind,
    needs: str,
    pattern: str,
    resolve: Resolver,
    examples: str,
    near_misses: str = "",
) -> DueRule:
    """Make a rule: ``needs`` are words in a row, groups parted by " & ", examples and near-misses parted by " | "."""
    reads, leaves = (tuple(filter(None, words.split(" | "))) for words in (examples, near_misses))
    return DueRule(name, kind, groups_of(needs), pattern, resolve, reads, leaves)
