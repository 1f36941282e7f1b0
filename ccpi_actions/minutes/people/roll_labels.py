"""What stands before the names of a roll ("Voting members:", "Also:", "Minute-taker –"), and whose names follow it."""

import re
from typing import Literal

import msgspec

from ccpi_actions.minutes.people.names import POST_NOUN, Role

Where = Literal["present", "attending", "apologies", "chair"]


class RollLabel(msgspec.Struct, frozen=True):
    """A kind of label: ``pattern`` is searched in the label's words, small letters."""

    where: Where
    role: Role
    pattern: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


#: Tried in this order.
ROLL_LABELS: tuple[RollLabel, ...] = (
    RollLabel(
        "apologies",
        "member",
        r"\bapolog|\bapols?\b|\babsen(?:t|ces?)\b|^sorry\b|\bregrets\b|\bnot (?:to be )?(?:there|present)\b"
        r"|^ymddiheuriadau",
        ("Apologies", "Apols", "Sorry not to be there", "Absent with apologies"),
        ("Apartments",),
    ),
    RollLabel(
        "chair",
        "chair",
        r"^(?:in the )?(?:chair(?:man|person|woman)?|conven[eo]r|presiding)$|^in the chair\b",
        ("In the Chair", "Chairman", "Convener"),
        ("Vice-Chair", "Chairs and vice-chairs"),
    ),
    RollLabel(
        "attending",
        "guest",
        r"\b(?:members of the )?public\b|\bpress\b|\bguests?\b|\bobservers?\b|\bvisitors?\b|\bresidents\b|\bwitnesses\b"
        r"|\bspeakers?\b|\binvited\b|\bnon-?voting\b|^online$",
        ("Members of the public", "Guests", "Non-Voting Observers", "Non-voting"),
    ),
    RollLabel(
        "attending",
        "officer",
        r"\bofficers\b|\bofficials\b|\bstaff\b|\bin attendance\b|\badvis[eo]rs\b|^attending$|^also\b|\bsupporting\b"
        r"|^with$|^from the (?:council|district|county|borough)|\bsecretariat\b|^support\b",
        ("Officers", "Also", "Also present", "The following Officers were supporting the meeting", "In attendance"),
        ("Head of Support",),
    ),
    RollLabel(
        "present",
        "member",
        r"\b(?:members?|councillors|cllrs|directors|trustees|governors|representatives|reps|aldermen|cabinet|board"
        r"|substitutes?|present|attendance|attendees|membership|committee|panel|representing|delegates|nominees|stewards)\b"
        r"|^(?:sederunt|there|who came|here|parish council|platform|on the platform|at the table)$",
        ("Voting members", "Directors", "Sederunt", "There", "Representing Ambley Town Council", "On the platform"),
        ("Note",),
    ),
)
_COMPILED = tuple((label, re.compile(label.pattern)) for label in ROLL_LABELS)
#: A label before names, at the start of a line or after a full stop, a line end or a wide gap.
LABELLED = re.compile(
    r"(?P<label>[A-Z](?:(?<![^\n].)|(?<=[a-z)\d]\.\s.)|(?<=[;)]\s.)|(?<=\s{3}.))"
    r"[A-Za-z,’'&/()-]{1,24}(?:[ ][A-Za-z,’'&/()-]{1,24}){0,8})"
    r"(?:\s?:[ \t]*[-–]*\s*|[ ]{2,}:?\s*|\s[–-]\s+)(?=[*A-Z(]|\d|the\s|\Z)"
)
_POST = re.compile(rf"{POST_NOUN}$|\b(?:taker|notes|minutes|secretary)$", re.IGNORECASE)
_LONGEST_POST = 40
_SEVERAL = re.compile(r"(?:[a-z]s|\bstaff|\bTeam)$")


def meaning_of(label: str) -> tuple[Where, Role, str] | None:
    """Say whose names follow a label.

    In: the words of the label. Out: the list they belong to, their role, and the post that the label itself gives
    ("Minute-taker", "Legal Adviser") or ""; None where the words are no label of a roll.
    """
    small = " ".join(label.lower().split())
    if (
        _POST.search(label, max(0, len(label) - _LONGEST_POST))
        and not _SEVERAL.search(label)
        and len(label.split()) <= 4
        and "member" not in small
    ):
        chair = re.fullmatch(r"(?:in the )?(?:chair(?:man|person|woman)?|conven[eo]r)", small)
        if chair is None:
            role: Role = "clerk" if "clerk" in small else "officer"
            return "attending", role, label.strip()
    for one, pattern in _COMPILED:
        if pattern.search(small):
            return one.where, one.role, ""
    return None
