"""What was asked, agreed, promised or told before the meeting, and is only repeated in it."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="had been agreed before",
        triggers=("had", "having", "as", "previously"),
        verdict="rejected",
        where="cue",
        pattern=r"\b(?:had|having)\s(?:\w+\s){0,2}(?:asked|requested|agreed|undertaken|promised|"
        r"offered|decided|resolved|invited|instructed|volunteered)\b|\bpreviously\s(?:asked|requested|agreed|promised|offered|volunteered)\b|\bhaving\s\w+ed\b|\bas\s(?:requested|"
        r"agreed)\b",
        examples=(
            "Members had asked that the figures be circulated.",
            "It had been agreed to write.",
            "The Council has previously offered to write.",
        ),
        near_misses=("As the bench had been moved the Clerk would write.",),
    ),
    Objection(
        name="at an earlier meeting",
        triggers=(
            "meeting-",
            "previously",
            "at time",
        ),
        verdict="possible",
        where="before",
        pattern=r"\b(?:(?<!mentioned\s)(?<!raised\s)(?<!discussed\s)(?<!reported\s)(?:at|during)\s(?:the|its|our)\s(?:last|previous)\s(?:\w+\s){0,3}meeting|"
        r"at\sthe\s(?:\w+\s){0,2}meeting\s(?:in|on|of)|earlier\smeeting|at\sthe\stime(?=\s(?:agreed|decided|resolved|asked|offered))|(?:last|previous)\s(?:\w+\s){0,3}meeting\s(?:when|where))\b(?![^;]*,\sto\swhich\s)[^;]{0,100}$",
        examples=("At the last meeting it was agreed that the Clerk would write.",),
        near_misses=("It was agreed that the Clerk would write as last year.",),
        spares=frozenset({"clerk to do", "to be done"}),
    ),
    Objection(
        name="would have been",
        triggers=("have",),
        verdict="rejected",
        where="cue",
        pattern=r"\b(?:would|could|should|might)\s(?:\w+\s)?have\s(?:been\s|\w+ed\s)",
        examples=("It should have been included on the agenda for the May meeting.",),
        near_misses=("Members would have it by Friday.",),
    ),
    Objection(
        name="what was to be had",
        triggers=("agreed to", "promised to", "undertook to", "undertaken to", "offered to"),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:information|report|letter|map|list|document|details|figures|copy|paper|money|"
        r"work|grant|reply)s?\s(?:(?:which|that)\s|(?=(?:he|she|they)\s(?:has|have|had)\sundertaken))(?:the\s)?"
        r"(?:[\w.]+\s){1,4}(?:had\s)?(?:agreed|promised|undertook|undertaken|offered)\sto\s$",
        examples=(
            "The information which Mr Dow agreed to obtain is still awaited.",
            "Mrs Vane was praised for the work she has undertaken to mend the fence.",
        ),
        near_misses=("Mr Dow agreed to obtain the information which is still awaited.",),
    ),
    Objection(
        name="what they undertook",
        triggers=tuple(f"what {word}" for word in ("agreed", "promised", "undertook", "undertaken", "offered")),
        verdict="rejected",
        where="before",
        pattern=r"\bwhat\s(?:[\w'’.]+\s){1,5}?(?:agreed|promised|undertook|undertaken|offered)\sto\s(?:\w+\s)?$",
        only=frozenset({"undertook to", "agreed to"}),
        examples=("He said that this was just what the quarry undertook to do.",),
        near_misses=("Asked what it cost, the Clerk undertook to find out.",),
    ),
    Objection(
        name="met to do it",
        triggers=("met to", "meeting to", "visited to", "spoken to", "spoke to"),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:(?:has|had|have)\s(?:\w+\s)?)?(?:met|visited)\s(?:with\s|up\swith\s)?(?:(?!\sand\s(?:the\sclerk|clerk|cllr|mrs?|ms)\b)[^;.]){2,90}?\sto\s$",
        only=frozenset({"clerk to do"}),
        examples=("He had met with Rex Dow, Highways Manager to discuss the lights.",),
        near_misses=(
            "The group met in May and again in June; Clerk to discuss the lights with Highways.",
            "The group met on the green and Cllr Ashe to write to the owner.",
        ),
    ),
    Objection(
        name="as it was understood",
        triggers=("understanding that", "was understood", "impression that", "assumption that"),
        verdict="possible",
        where="governing",
        pattern=r"\bthere\s(?:was|is|had\sbeen|has\sbeen)\s(?:\w+\s){0,2}(?:understanding|impression|assumption)\sthat\b[^;]*$|"
        r"\bunder\sthe\simpression\sthat\b[^;]*$|\bit\s(?:was|had\sbeen)\sunderstood\sthat\b[^;]*$",
        examples=("There was an understanding that the Chairman would look at the hedge.",),
        near_misses=("This was agreed on the understanding that the Clerk would tell the school.",),
    ),
    Objection(
        name="in view of their agreeing",
        triggers=(
            "view agreeing",
            "view undertaking",
            "view offering",
            "view promising",
            "despite agreeing",
            "after agreeing",
        ),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:in\sview\sof|despite|after)\s(?:[\w'’]+\s){0,4}(?:agreeing|undertaking|offering|promising)\sto\s$",
        only=frozenset({"undertook to", "agreed to"}),
        examples=("In view of the Council agreeing to draw up a plan, a member should lead on it.",),
        near_misses=("In view of the cost the Clerk agreed to draw up a plan.",),
    ),
    Objection(
        name="has asked already",
        triggers=("has request-", "have request-", "has ask-", "have ask-"),
        verdict="possible",
        where="cue",
        pattern=r"\b(?:has|have)\s(?:\w+\s){0,2}(?:requested|asked)\b",
        examples=("JP has requested a copy of the forms.",),
        near_misses=("JP requested a copy of the forms.",),
    ),
    Objection(
        name="was told by others",
        triggers=(
            *("been informed", "been advised", "been told", "been assured", "been notified", "been promised"),
            *("told me", "told us", "informed me", "informed us", "assured me", "assured us"),
        ),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:has|have|had)\s(?:now\s)?been\s(?:informed|advised|told|assured|notified|promised)\b(?!\sto\b)(?![^;]*\b(?:and|but)\s)|"
        r"\b(?:told|informed|assured)\s(?:me|us)\sthat\b",
        examples=(
            "She has been told that an invoice is to be sent to each parish.",
            "Janet told us that new gates will be fitted in May.",
        ),
        near_misses=("Members were informed that a letter would be sent.", "Members told us to write to the bank."),
    ),
    Objection(
        name="agreed elsewhere",
        triggers=("which agreed", "which decided", "which resolved"),
        verdict="possible",
        where="before",
        pattern=r"\b(?:at|in|during)\swhich\s(?:it\s(?:was|had\sbeen)|they|the\s\w+)\s(?:\w+\s)?(?:agreed|decided|resolved)\s(?:to|that)\b[^;]{0,80}$",
        examples=("Cllr Ashe had been to the meeting of the Trust at which it was agreed to write to the bank.",),
        near_misses=("It was agreed to write to the bank, which was closed.",),
    ),
    Objection(
        name="had been told",
        triggers=(
            "had advised",
            "had assured",
            "had informed",
            "had told",
            "had confirmed",
            "had promised",
            "had stated",
        ),
        verdict="possible",
        where="governing",
        pattern=r"\bhad\s(?:\w+\s)?(?:advised|assured|informed|told|confirmed|promised|stated)\b[^;]{0,140}$",
        only=frozenset({"would be done", "would do", "would be doing"}),
        examples=("The company had assured the Clerk that it would be dealt with after the last meeting.",),
        near_misses=("As the company had been told, the Clerk would write.",),
    ),
    Objection(
        name="agreed before they came",
        triggers=("welcom- agreed to", "welcom- offered to"),
        verdict="rejected",
        where="before",
        pattern=r"\bwelcom(?:ed|es|ing)\b[^;]{0,200}\bwho\s(?:had\s|has\s|have\s)?(?:very\s)?(?:kindly\s)?(?:agreed|offered)\sto\s$",
        only=frozenset({"agreed to", "undertook to"}),
        examples=("The Chairman welcomed Miss Lowe who kindly agreed to give a short talk on housing.",),
        near_misses=("The Chairman welcomed Miss Lowe; the Clerk agreed to give her a key.",),
    ),
)
