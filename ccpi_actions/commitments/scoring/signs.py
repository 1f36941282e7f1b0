"""Signs in and around a clause that speak for or against a commitment, each a pattern with its examples: data."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Literal

import msgspec

from ccpi_actions.commitments.matching.openings import begins_the_sentence
from ccpi_actions.commitments.rules.parts import INFORMATION

_UNITS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|weeks?|months?|morning|evening|tomorrow|tonight|summer|autumn"
    r"|winter|spring|christmas|easter|year|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|end\sof|days?|\d"
)

#: The first letters come first, here and below, so that the matcher skips everything else.
_CONDITION = r"[iup](?<!\w\w)(?:(?<=i)f|(?<=u)nless|(?<=p)rovided)\b"


class Sign(msgspec.Struct, frozen=True, dict=True):
    """Something to be seen in a clause or around it.

    ``where``: in the clause, its subject, the words before it in its sentence, the words after its verb, the sentence,
    or the sentence before ("previous") or after it ("next").
    """

    name: str
    where: Literal["clause", "subject", "before", "after", "sentence", "previous", "next"]
    pattern: str
    example: str
    near_miss: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern)

    @cached_property
    def found_in(self) -> Callable[[str], re.Match[str] | None]:
        """Search words for the pattern, at their start only where it is tied to that."""
        return self.regex.match if begins_the_sentence(self.pattern) else self.regex.search


SIGNS: tuple[Sign, ...] = (
    Sign(
        "a time",
        "clause",
        rf"\b(?:by|before|until|in\stime\sfor|after|this|next|on|within|over|at|for|from)\s(?:the\s)?(?:\w+\s){{0,2}}?(?:{_UNITS})\b"
        r"|\btomorrow\b|\basap\b|\bas\ssoon\sas\b|\bshortly\b|\bstraight\saway\b|\bin\sdue\scourse\b|\bin\sthe\smorning\b",
        "he would ring them in the morning",
        "he would ring them",
    ),
    Sign(
        "a meeting to come",
        "clause",
        r"\b(?:next|future|following|january|february|march|april|may|june|july|august|september|october|november|december)\s"
        r"(?:\w+\s){0,2}?(?:meeting|agenda|time)\b",
        "it could come to the june meeting",
        "it came to the last meeting",
    ),
    Sign("information", "after", rf"\b{INFORMATION}\b", "some figures to the panel", "the gate on saturday"),
    Sign("information is the subject", "subject", rf"\b{INFORMATION}\b", "a further report", "the gate"),
    Sign("a condition in it", "clause", _CONDITION, "he would ask if they wanted it", "he would ask"),
    Sign("a condition before", "before", _CONDITION, "if it rained ", "when it rained "),
    Sign(
        "denied in it",
        "clause",
        r"[nuc](?:(?<!\w\w)(?:(?<=n)(?:o(?:t|ne|body|thing)?|ever)|(?<=u)nable|(?<=c)annot)\b|(?<=n)['’]t\b)",
        "he would not go",
        "he would go",
    ),
    Sign(
        "denied before",
        "before",
        r"[nuc](?:(?<!\w\w)(?:(?<=n)(?:o(?:t|ne)?|ever)|(?<=u)nable|(?<=c)annot)\b|(?<=n)['’]t\b)",
        "it was not ready ",
        "it was ",
    ),
    Sign("a question", "sentence", r"\?\W*$", "would she go?", "she would go."),
    Sign("somebody's pronoun after", "after", r"^\W*(?:him|her|them|it|this|that)\b", " it back", " the bench back"),
    Sign(
        "asked in the sentence before",
        "previous",
        r"\b(?:asked|request\w*|wondered|queried|enquired|question|concern\w*|complain\w*)\b|\?\W*$",
        "mr vane asked about the gate.",
        "mr vane spoke of the gate.",
    ),
    Sign(
        "agreed in the sentence after",
        "next",
        r"^.{0,60}\b(?:agreed|accepted|supported|in\sfavour|content|happy)\b.{0,40}$",
        "this was agreed.",
        "the gate was shut.",
    ),
)
