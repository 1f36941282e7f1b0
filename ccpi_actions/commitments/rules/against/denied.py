"""What is denied, refused or done with: it will not be, was turned down, or was settled at once."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="not done so far",
        triggers=("but",),
        verdict="possible",
        where="after",
        pattern=r"^[^;.]{0,80}\bbut\s(?:so\sfar|to\sdate|has\snot|had\snot|has\snever|nothing)\b",
        only=frozenset({"is to do"}),
        examples=("Mr Dow was to see to the sluice but so far it leaked as before.",),
        near_misses=("Mr Dow was to see to the sluice but wished for help.",),
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
        r"n['’]t\b|\bno\s(?!\w+\s(?:it|he|she|they)\s)(?!(?:parking|smoking|dogs?|entry|fouling|cycling|dumping|tipping|waiting|fishing|swimming|camping|through)\b)"
        r"[\w\s]{2,40}\b(?:would|will|to|should)\b|^\W*(?:that\s)?no\s[\w\s]{2,40}\bbe\b",
        spares=frozenset(
            {"does not mind doing", "saw no reason why not", "would not let it drop", "in future it would be done"}
        ),
        examples=("The Clerk would not write again.", "Members agreed not to write."),
        near_misses=(
            "The figure was not to hand but would be sent on.",
            "Posters which are not ours will be removed by the Clerk.",
            "Two no smoking signs to be put up.",
            "Although the leaflet is not yet out the Clerk agreed to send comments to the District.",
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
        r"comments?|observations|changes?|reports?)\b(?!\s(?:and|but)\s(?:would|will|offered|agreed|undertook|the\sclerk)\b)|\bno\sone\b|\bnobody\b(?![^;]*\sand\s(?:this|it|he|she|they|the)\s)|\bnothing\s(?:will|would|can)\sbe\b|\bnothing\s(?:further|"
        r"more)\s(?:be|was|would|is)\b",
        spares=frozenset(
            {
                "agreed, and that they do",
                "agreed, and that it be done",
                "deferred to a meeting",
                "note: ask or tell them",
                "does not mind doing",
                "saw no reason why not",
                "a point which was taken",
                "note: told in a word",
                "is to do",
                "clerk to do",
            }
        ),
        examples=(
            "Nothing will be repaired until it is known what becomes of the hall.",
            "RESOLVED that no objection be raised.",
            "It was agreed that no comment be sent.",
        ),
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
        name="raised before",
        triggers=tuple(
            f"to {word}" for word in "raised discussed considered reviewed presented reported brought tabled".split()
        ),
        verdict="rejected",
        where="act",
        pattern=r"^to\s(?:(?!be\b|have\b|see\b)[\w'’-]+\s){1,4}?(?:raised|discussed|considered|reviewed|presented|reported|brought|tabled)\b",
        only=frozenset({"brought to a meeting"}),
        examples=("A reply to questions raised at the May meeting had come.",),
        near_misses=("The plan is to be raised at the May meeting.",),
    ),
    Objection(
        name="is there now",
        triggers=("is now up", "is now in", "are now up", "are now in", "is now complete", "is now open"),
        verdict="rejected",
        where="after",
        pattern=r"^[^;.]{0,80}?\b(?:is|are)\snow\s(?:up\sand\srunning|in\s(?:place|use)|completed?|open)\b",
        only=frozenset({"agreed that it be done", "agreed to", "should be done"}),
        examples=("It was decided that a new page should be set up and this is now up and running.",),
        near_misses=("It was decided that a page should be set up now.",),
    ),
    Objection(
        name="did not agree that it should",
        triggers=("not agree", "not accept", "not think", "not feel", "not consider", "not support", "not believe"),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:did|does|do|could|would)\snot\s(?:\w+ly\s)?(?:agree|accept|think|feel|consider|support|believe)\s(?:that|it)\b(?:(?!\b(?:and|but|so)\b)[^;,])*$",
        examples=("The Leader did not agree that the survey should be done again.",),
        near_misses=("The Leader did not agree, and asked that the survey be done again.",),
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
            "next item",
        ),
        verdict="rejected",
        where="after",
        pattern=r"\b(?:to\sthe\send\sof\sthe\s(?:meeting|agenda)\b|at\sthe\s(?:end\sof\sthe\s)?meeting\b(?!\s(?:in|on|of|to))|at\sthis\smeeting|"
        r"later\s(?:in|on)\s(?:in\s)?(?:the|his|her|this)\s(?:meeting|agenda|report|presentation|item)|in\sthe\snext\sitem|in\sa\smoment|under\s(?:(?:agenda\s)?item|any\sother\sbusiness|a\.?o\.?b\b|planning(?=\W*$))|at\sagenda\sitem|(?<!\spresent\sat\s)tonight|"
        r"earlier\sin\sthe\smeeting)\b",
        examples=(
            "Orders to be signed at the end of the meeting.",
            "This will be discussed under item 9.",
            "The bins will be discussed in the next item.",
            "It was decided to discuss the letter under planning.",
        ),
        near_misses=("This will be discussed at the meeting in May.",),
    ),
    Objection(
        name="struck off a list",
        triggers=("remove", "removed", "delete", "deleted"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:removed?|deleted?)\s(?:[^;.]{2,60}?\s)?from\s(?:the|our|future)\s(?:\w+\s)?(?:list|register|programme|schedule|log|tracker|agendas?)\b",
        examples=(
            "To remove issue 12 from the list.",
            "The Clerk said that the shed would be removed from the agenda.",
        ),
        near_misses=("To remove the ivy from the wall.", "The bin would be removed from the green."),
    ),
    Objection(
        name="signed there",
        triggers=("signed",),
        verdict="rejected",
        where="clause",
        pattern=r"\bsigned\s(?:by\sthe\s(?:chair\w*|mayor|leader)|as\sa\b|off\sby\sthe\s(?:chair\w*|mayor|leader)\b)|\bconfirmed\sand\ssigned\b",
        examples=(
            "That the lease be signed by the Chair.",
            "That the accounts be signed by the Chair.",
        ),
        near_misses=("That the lease be signed in May.",),
    ),
    Objection(
        name="but it was refused",
        triggers=(
            "but declined",
            "but refused",
            "but not agreed",
            "but not supported",
            "but not accepted",
            "but not pursued",
            "but lost",
            "but rejected",
            "but withdrawn",
            "but defeated",
            "but no seconder",
            "but no support",
            "against",
            "not taken further",
            "not pursued",
        ),
        verdict="rejected",
        where="after",
        pattern=r"\bbut\s(?:(?:this|it|that|he|she|they|(?:the|his|her|their)\s(?:[\w-]+\s){0,2}[\w-]+)\s(?:was\s|were\s|had\s)?(?:then\s|later\s)?"
        r"(?:declined|refused|rejected|withdrawn|withdrew|lost|defeated|voted\sdown|not\s(?:agreed|supported|accepted|pursued|seconded|carried))|"
        r"there\swas\sno\s(?:seconder|support|appetite|agreement))\b|"
        r"\b(?:and|but)\s(?:(?:it|this|the\s\w+|members)\s)?(?:was\s|were\s)?(?:decided|agreed|resolved|advised|spoke)\sagainst\b|\bwas\snot\s(?:taken\sfurther|pursued)\b",
        examples=(
            "It was suggested that the Chair write to the mill but this was not agreed.",
            "Mr Dow asked for the map to be sent round but the Chairman declined.",
            "Members discussed whether a report should be added to the work programme and decided against it.",
        ),
        near_misses=(
            "Mr Dow asked for the map to be sent round but not before May.",
            "It was agreed that a report be added to the work programme, with two against.",
        ),
    ),
)
