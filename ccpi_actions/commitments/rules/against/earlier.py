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
            "which agreed",
            "which decided",
            "which resolved",
        ),
        verdict="possible",
        where="before",
        pattern=r"\b(?:(?<!mentioned\s)(?<!raised\s)(?<!discussed\s)(?<!reported\s)(?:at|during)\s(?:the|its|our)\s(?:last|previous)\s(?:\w+\s){0,3}meeting|"
        r"at\sthe\s(?:\w+\s){0,2}meeting\s(?:in|on|of)|earlier\smeeting|at\sthe\stime(?=\s(?:agreed|decided|resolved|asked|offered))|(?:last|previous)\s(?:\w+\s){0,3}meeting\s(?:when|where))\b(?![^;]*,\sto\swhich\s)[^;]{0,100}$|"
        r"\b(?:at|in|during)\swhich\s(?:it\s(?:was|had\sbeen)|they|the\s\w+)\s(?:\w+\s)?(?:agreed|decided|resolved)\s(?:to|that)\b[^;]{0,80}$",
        examples=(
            "At the last meeting it was agreed that the Clerk would write.",
            "Cllr Ashe had been to the meeting of the Trust at which it was agreed to write to the bank.",
        ),
        near_misses=(
            "It was agreed that the Clerk would write as last year.",
            "It was agreed to write to the bank, which was closed.",
        ),
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
        name="what they had undertaken",
        triggers=(
            *(f"{agreed} to" for agreed in "agreed promised undertook undertaken offered".split()),
            *(f"{agreeing} to" for agreeing in "agreeing undertaking offering promising".split()),
            *(f"who {asked}" for asked in "asked requested offered volunteered agreed".split()),
        ),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:information|report|letter|map|list|document|details|figures|copy|paper|money|"
        r"work|grant|reply)s?\s(?:(?:which|that)\s|(?=(?:he|she|they)\s(?:has|have|had)\sundertaken))(?:the\s)?"
        r"(?:[\w.]+\s){1,4}(?:had\s)?(?:agreed|promised|undertook|undertaken|offered)\sto\s$|"
        r"\bwhat\s(?:[\w'’.]+\s){1,5}?(?:agreed|promised|undertook|undertaken|offered)\sto\s(?:\w+\s)?$|"
        r"\b(?:in\sview\sof|despite|after)\s(?:[\w'’]+\s){0,4}(?:agreeing|undertaking|offering|promising)\sto\s$|"
        r"\b(?:letters?|e-?mails?|write|writing|wrote|reply)\b[^;.]{0,160}\boffering\sto\s$|"
        r"\bwelcom(?:ed|es|ing)\b[^;]{0,200}\bwho\s(?:had\s|has\s|have\s)?(?:very\s)?(?:kindly\s)?(?:agreed|offered)\sto\s$|"
        r"\b(?:person|people|persons|man|lady|gentleman|couple|company|resident|parishioner|farmer|contractor|those|someone|one)\s"
        r"who\s(?:had\s|has\s|have\s)?(?:asked|requested|offered|volunteered|agreed)\b[^;,.]{0,50}$",
        examples=(
            "The information which Mr Dow agreed to obtain is still awaited.",
            "Mrs Vane was praised for the work she has undertaken to mend the fence.",
            "He said that this was just what the quarry undertook to do.",
            "In view of the Council agreeing to draw up a plan, a member should lead on it.",
            "Members agreed to send a letter to the tenants offering to hold another meeting.",
            "The Chairman welcomed Miss Lowe who kindly agreed to give a short talk on housing.",
            "Cllr Ashe met the man who asked for this to be mended.",
        ),
        near_misses=(
            "Mr Dow agreed to obtain the information which is still awaited.",
            "Asked what it cost, the Clerk undertook to find out.",
            "In view of the cost the Clerk agreed to draw up a plan.",
            "Cllr Ashe was thanked for offering to hold another meeting.",
            "The Chairman welcomed Miss Lowe; the Clerk agreed to give her a key.",
            "Cllr Ashe, who offered to look at it, was thanked.",
        ),
    ),
    Objection(
        name="asked for before and not answered",
        triggers=("requested but", "sought but", "requested and", "sought and"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:requested|sought)\b[^;.]{0,60}?\b(?:but\s(?:no|none|nothing|has|had|not)|and\s(?:has|have|had|was|were)\s(?:been\s)?(?:now\s)?(?:received|provided|given|made|supplied))\b",
        only=frozenset({"was requested", "requested information"}),
        examples=("A reply was requested by May but none has come.",),
        near_misses=("A reply was requested by May, and the Clerk was thanked.",),
    ),
    Objection(
        name="had been sought for it",
        triggers=("had been", "has been", "have been"),
        verdict="rejected",
        where="after",
        pattern=r"^(?:(?!(?:that|if|whether|which|who|what|whom|whose|as|because|since|where|when|why|how|after|once|but|and|all)\b)[^\s;,.:–-]+\s){2,16}?"
        r"(?:had|has|have)\s(?:\w+\s)?been\s(?:sought|obtained|received|appointed|engaged|instructed|found|contacted|approached)\b",
        only=frozenset({"clerk to do"}),
        examples=("The services of an agent to deal with the lease had been sought.",),
        near_misses=("The Clerk to find out whether a warden had been sought.",),
    ),
    Objection(
        name="has asked already",
        triggers=("has request-", "have request-", "has ask-", "have ask-", "been invited to"),
        verdict="possible",
        where="cue",
        pattern=r"\b(?:has|have)\s(?:\w+\s){0,2}(?:requested|asked|invited\sto)\b",
        examples=(
            "JP has requested a copy of the forms.",
            "The Bell Committee has been invited to submit its whole plan.",
        ),
        near_misses=(
            "JP requested a copy of the forms.",
            "The Hall Committee was invited to submit its accounts.",
        ),
    ),
    Objection(
        name="was told by others",
        triggers=(
            *("been informed", "been advised", "been told", "been assured", "been notified", "been promised"),
            *("understanding that", "was understood", "impression that", "assumption that"),
            *("told me", "told us", "informed me", "informed us", "assured me", "assured us"),
        ),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:has|have|had)\s(?:now\s)?been\s(?:informed|advised|told|assured|notified|promised)\b(?!\sto\b)(?![^;]*\b(?:and|but)\s)|"
        r"\b(?:told|informed|assured)\s(?:me|us)\sthat\b|\bthere\s(?:was|is|had\sbeen|has\sbeen)\s(?:\w+\s){0,2}(?:understanding|impression|assumption)\sthat\b[^;]*$|"
        r"\bunder\sthe\simpression\sthat\b[^;]*$|\bit\s(?:was|had\sbeen)\sunderstood\sthat\b[^;]*$",
        examples=(
            "She has been told that an invoice is to be sent to each parish.",
            "Janet told us that new gates will be fitted in May.",
            "There was an understanding that the Chairman would look at the hedge.",
        ),
        near_misses=(
            "Members were informed that a letter would be sent.",
            "Members told us to write to the bank.",
            "This was agreed on the understanding that the Clerk would tell the school.",
        ),
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
)
