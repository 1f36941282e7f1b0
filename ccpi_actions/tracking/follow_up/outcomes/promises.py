"""The kinds of thing that are promised, which change what later words say of it, as data."""

import re

import msgspec

from ccpi_actions.tracking.follow_up.outcomes.rule import any_of


class PromiseRule(msgspec.Struct, frozen=True):
    """What kind of thing was promised: it changes what later words say of it, by factors on the rules above."""

    name: str
    pattern: re.Pattern[str]
    #: Added to what speaks for done (above 0) or for progress (below 0).
    leaning: float
    factors: dict[str, float]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


PROMISE_RULES: tuple[PromiseRule, ...] = (
    # to be taken at a meeting: that it was taken there is all that was promised
    PromiseRule(
        "for a meeting",
        any_of(
            r"\bagenda\b",
            r"\b(?:discussed|considered|decided|made|taken|presented|brought|reported|given|confirmed|agreed|set)"
            r" (?:\w+ ){0,5}(?:at|to|for) (?:the|a) (?:\w+ ){1,3}meeting\b",
            r"\bdeferred\b|\bdecision\b|\bto be considered\b|\bconsidered again\b",
        ),
        0.5,
        {
            "somebody is told to": 0.3,
            "to be done": 0.3,
            "agreed anew": 0.2,
            "unfinished": 0.3,
            "being done": 0.4,
            "still so": 0.4,
            "not possible so far": 0.6,
            "taken at the meeting": 3.0,
        },
        ("This will be an agenda item for May.", "A decision will be made at the May meeting."),
        ("The Clerk will write before the meeting.",),
    ),
    # to look into something and say: that it was reported on is what was promised
    PromiseRule(
        "to look and say",
        any_of(
            r"\b(?:report back|check|inspect|look (?:at|into)|investigat\w+|find out|enquir\w+|establish|clarif\w+"
            r"|ascertain|review|survey)\b",
        ),
        0.0,
        {"answered": 1.8, "somebody is told to": 0.6, "to be done": 0.7},
        ("Mr Lee would inspect the path.", "The Clerk to find out."),
        ("The Clerk to buy a lock.",),
    ),
    # to ask or tell somebody: that they answered shows that it was done
    PromiseRule(
        "to ask or tell",
        any_of(
            r"\b(?:ask(?:ed)?|request|inform(?:ed)?|contact(?:ed)?|write|report|put to|approach(?:ed)?|refer|raise"
            r"|advise|notify|liaise|tell|object|invite|convey|forward|chase|follow up|take up|representations?"
            r"|arrange)\b",
        ),
        0.0,
        {
            "answered": 1.6,
            "has been told": 2.5,
            "others will do it": 5.0,
            "awaited": 0.8,
            "unfinished": 0.6,
            "to be done": 0.6,
            "somebody is told to": 0.7,
            "meant": 0.5,
            "not possible so far": 0.6,
            "more is asked for": 0.4,
            "being done": 0.7,
        },
        ("The County will be asked to cut it.", "Clerk to report to Highways."),
        ("Mr Lee to mend the gate.",),
    ),
    # to buy or pay: the sum in the accounts is the end of it
    PromiseRule(
        "to pay",
        any_of(r"\b(?:purchas\w+|buy|order|pay|paid|donat\w+|renew|subscri\w+|get new)\b"),
        0.0,
        {"paid for": 1.5, "answered": 0.6, "somebody did it": 0.6},
        ("It was agreed to purchase a lock.",),
        ("The Clerk to write.",),
    ),
    # to watch or go on: there is no end to it that words like "had spoken to" could tell
    PromiseRule(
        "to watch",
        any_of(
            r"\b(?:monitor\w*|keep an eye|under review|continues)\b",
            r"\bcontinue to (?:monitor|press|pursue|chase|seek|liaise|work)\b",
        ),
        -2.4,
        {},
        ("The Clerk will monitor this.",),
        ("The Clerk will mend this.",),
    ),
)
