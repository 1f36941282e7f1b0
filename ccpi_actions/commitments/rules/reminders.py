"""A promise told by its noun alone, with the time for it: "A note to Members by Friday.", "Reply in a week."."""

from ccpi_actions.commitments.rules.model import Rule, Verdict
from ccpi_actions.commitments.rules.parts import MONTH

#: What is written, made or held for a meeting.
_DUE = (
    r"(?:notes?|reports?(?:\sback)?|papers?|repl(?:y|ies)|answers?|responses?|letters?|updates?|reminders?|briefings?|"
    r"breakdowns?|drafts?|figures|quotes?|costings?|cop(?:y|ies))"
)
_OPENING = (
    r"^\W*(?:(?:an?|the|another|further|fuller|full|written|short|brief|revised|progress|verbal|final|costed|draft|new)"
    r"\s){0,3}"
)
#: A tale has a verb of its own; a title or a list of papers has none of these times.
_NO_TALE = (
    r"(?![^;]*\b(?:was|were|is|are|be|been|had|has|have|did|would|will|should|shall|may|must|can|could|received|noted|"
    r"circulated|attached|tabled|presented|sent|held|given|due|ended|ending|dated|published|submitted|to\sreceive|agenda)\b)"
)

RULES = (
    Rule(
        name="a note by then",
        family="infinitive",
        triggers=tuple(
            f"{noun} {when}"
            for noun in "note report paper reply answer response letter update reminder briefing breakdown draft "
            "figures quotes costings copies copy".split()
            for when in ("by", "within", "before", "next", "in")
        ),
        pattern=rf"{_OPENING}(?P<verb>{_DUE})\s{_NO_TALE}(?:(?:to|from|for|on|about|of)\s[^;.]{{2,60}}?\s)?(?:by\s(?:the\s)?(?:end\sof|next|{MONTH}|mon|tue|wed|thu|fri|sat|sun|easter|christmas|then|\d)[^;.]{{0,30}}|within\s(?:an?|the|one|two|three|six|ten|\d+)\s\w+|"
        rf"before\s(?:the\s(?:next|{MONTH}|summer|end)|easter|christmas|{MONTH}|it|they)[^;.]{{0,30}}|(?:at\s|to\s|for\s)?(?:the\s)?next\s(?:meeting|time|month|week)|(?<=back\s)in\s(?:the\s)?(?:{MONTH}|new\syear|spring|summer|autumn)|in\s(?:the\s)?(?:spring|summer|autumn|new\syear|\w+\smonths))\W*$",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "A note to Members by Friday.",
            "Report back in June.",
            "Written reply within a week.",
            "Update on the shelter from Cllr Ashe next time.",
        ),
        near_misses=(
            "Report of the Director of Finance.",
            "Reports to be received by Friday.",
            "Update from the Head of Parks.",
            "Letter from the Minister.",
            "Figures by ward.",
        ),
    ),
)
