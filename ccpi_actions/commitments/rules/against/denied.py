"""What is denied, past, or done with: it was refused, answered, settled or asked before."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="not done so far",
        triggers=("but",),
        verdict="possible",
        where="after",
        pattern=r"^[^;.]{0,80}\bbut\s(?:so\sfar|to\sdate|has\snot|had\snot|has\snever|nothing)\b",
        only=frozenset({"is to do"}),
        examples=("Mr Dow was to look into the problem but so far there was no improvement.",),
        near_misses=("Mr Dow was to look into the problem but wished for help.",),
    ),
    Objection(
        name="still as it was",
        triggers=("still to be",),
        verdict="possible",
        where="cue",
        pattern=r"\bstill\sto\sbe\s(?!put|sent|written|arranged|obtained|contacted|invited|circulated|ordered|bought|purchased)",
        only=frozenset({"is to be done", "are to be done", "to be done"}),
        examples=("The full area is still to be repaired.",),
        near_misses=("The full area is to be repaired.", "A notice is still to be put in the hall."),
    ),
    Objection(
        name="not",
        triggers=(
            "not",
            "never",
            "longer",
            "neither",
            "nor",
            "cannot",
            "unable",
            "declined",
            "refused",
            "hardly",
            "no",
            "n",
            "t",
        ),
        verdict="rejected",
        where="cue",
        pattern=r"\b(?:not|never|no\slonger|neither|nor|cannot|unable|declined|refused|hardly)\b|"
        r"n['’]t\b|\bno\s[\w\s]{2,40}\b(?:would|will|to|should)\b|^\W*(?:that\s)?no\s[\w\s]{2,40}\bbe\b",
        spares=frozenset({"does not mind doing", "saw no reason why not", "in future it would be done"}),
        examples=("The Clerk would not write again.", "Members agreed not to write."),
        near_misses=(
            "The figure was not to hand but would be sent on.",
            "Posters which are not ours will be removed by the Clerk.",
        ),
    ),
    Objection(
        name="nothing to do",
        triggers=(
            "no",
            "nobody",
            "nothing",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"(?<!why\s)\bno\s(?:further\s|other\s)?(?:actions?|decisions?|work|discussion|objections?|"
        r"comments?|observations|changes?|reports?)\b(?!\s(?:and|but)\s(?:would|will|offered|agreed|undertook|the\sclerk)\b)|\bno\sone\b|\bnobody\b|\bnothing\s(?:further|"
        r"more)\s(?:be|was|would|is)\b",
        spares=frozenset(
            {
                "deferred to a meeting",
                "moved on in a programme",
                "the clerk is told",
                "does not mind doing",
                "saw no reason why not",
                "reply accordingly",
                "is to do",
                "clerk to do",
            }
        ),
        examples=("RESOLVED that no objection be raised.", "It was agreed that no comment be sent."),
        near_misses=(
            "As no reply had come the Clerk would write again.",
            "The Clerk will find out why no report has come.",
            "He had no objection and would arrange it.",
        ),
    ),
    Objection(
        name="nothing to add",
        triggers=("nothing to add", "nothing to report"),
        verdict="rejected",
        where="clause",
        pattern=r"\bnothing\s(?:further\s|more\s|else\s)?to\s(?:add|report)\b",
        only=frozenset({"on a future agenda", "would be doing", "brought to a meeting"}),
        examples=("The clerk had nothing to add as the items are on the agenda for the next meeting.",),
        near_misses=("There is nothing to report; this will be on the agenda for the next meeting.",),
    ),
    Objection(
        name="had been agreed before",
        triggers=(
            "had",
            "having",
            "as",
        ),
        verdict="rejected",
        where="cue",
        pattern=r"\b(?:had|having)\s(?:\w+\s){0,2}(?:asked|requested|agreed|undertaken|promised|"
        r"offered|decided|resolved|invited|instructed|volunteered)\b|\bhaving\s\w+ed\b|\bas\s(?:requested|"
        r"agreed)\b",
        examples=("Members had asked that the figures be circulated.", "It had been agreed to write."),
        near_misses=("As the bench had been moved the Clerk would write.",),
    ),
    Objection(
        name="at an earlier meeting",
        triggers=(
            "meeting-",
            "previously",
        ),
        verdict="possible",
        where="before",
        pattern=r"\b(?:(?:at|during)\s(?:the|its|our)\s(?:last|previous)\s(?:\w+\s){0,3}meeting|at\sthe\smeeting\s(?:in|"
        r"on|of)|earlier\smeeting)\b(?![^;]*,\sto\swhich\s)[^;]{0,100}$",
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
        triggers=("agreed to", "promised to", "undertook to", "offered to"),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:information|report|letter|map|list|document|details|figures|copy|paper|money|"
        r"work|grant|reply)s?\s(?:which|that)\s(?:the\s)?"
        r"(?:[\w.]+\s){1,4}(?:had\s)?(?:agreed|promised|undertook|offered)\sto\s$",
        examples=("The information which Mr Dow agreed to obtain is still awaited.",),
        near_misses=("Mr Dow agreed to obtain the information which is still awaited.",),
    ),
    Objection(
        name="done since",
        triggers=("subsequently", "since", "already"),
        verdict="rejected",
        where="clause",
        pattern=r"(?:\b(?:subsequently|since)\s|\b(?:is|are|was|were|has|have|had)\s(?:\w+\s)?already\s|\(already\s)(?:been\s)?"
        r"(?:provided|circulated|sent|supplied|received|answered)\b",
        examples=("A written answer was requested by Mr Dow (subsequently provided by the officer).",),
        near_misses=(
            "A written answer was requested, for none had come since May.",
            "It was agreed for the Clerk to seek quotes to compare with those already received.",
        ),
    ),
    Objection(
        name="told there and then",
        triggers=("to report", "to announce", "to inform", "to advise", "to say", "to confirm", "to see", "to note"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:report|announce|inform|advise|say|confirm|tell|see|note)\s(?!back\b)(?:(?:the\s)?(?:members|committee|council|meeting|panel|board|councillors)\s)?"
        r"(?:(?:that|of|on)\s[^;]{0,160}?\b(?:had|has|have|was|were|is|are)\b|that\b|so\smany\b)",
        only=frozenset({"happy to"}),
        examples=("The Clerk was pleased to report that the pane had been replaced.",),
        near_misses=("The Clerk was happy to report back in May.",),
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
        triggers=("been informed", "been advised", "been told", "been assured", "been notified", "been promised"),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:has|have|had)\s(?:now\s)?been\s(?:informed|advised|told|assured|notified|promised)\b(?!\sto\b)(?![^;]*\b(?:and|but)\s)",
        examples=("She has been told that an invoice is to be sent to each parish.",),
        near_misses=("Members were informed that a letter would be sent.",),
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
        name="done at the meeting",
        triggers=(
            "meeting-",
            "later",
            "moment",
            "under",
            "agenda",
            "tonight",
            "earlier",
        ),
        verdict="rejected",
        where="after",
        pattern=r"\b(?:at\sthe\s(?:end\sof\sthe\s)?meeting\b(?!\s(?:in|on|of|to))|at\sthis\smeeting|"
        r"later\sin\s(?:the|his|her|this)\s(?:meeting|agenda|report|presentation|item)|in\sa\smoment|under\s(?:agenda\s)?item|at\sagenda\sitem|(?<!\spresent\sat\s)tonight|"
        r"earlier\sin\sthe\smeeting)\b",
        examples=("Cheques to be signed at the end of the meeting.", "This will be discussed under item 9."),
        near_misses=("This will be discussed at the meeting in May.",),
    ),
    Objection(
        name="struck off a list",
        triggers=("remove",),
        verdict="rejected",
        where="clause",
        pattern=r"\bremove\b[^;.]{2,60}\bfrom\sthe\s(?:list|register|programme|schedule|log|tracker)\b",
        examples=("To remove issue 12 from the list.",),
        near_misses=("To remove the ivy from the wall.",),
    ),
    Objection(
        name="signed there",
        triggers=("signed",),
        verdict="rejected",
        where="clause",
        pattern=r"\bsigned\s(?:by\sthe\s(?:chair\w*|mayor|leader)|as\sa\b|off\sby\sthe\s(?:chair\w*|mayor|leader)\b)|\bconfirmed\sand\ssigned\b",
        examples=("That the accounts be signed by the Chair.",),
        near_misses=("That the lease be signed in May.",),
    ),
)
