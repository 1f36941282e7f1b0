"""What only says more of a thing, or to what end, when or how well: a purpose, a threat, a clause about it."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="how it can be done",
        triggers=(
            *(
                f"{easy} for to be"
                for easy in "easier easy harder difficult possible impossible simpler quicker".split()
            ),
            *(f"{so} to be" for so in ("too", "so", "enough")),
        ),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:(?:easier|easy|harder|difficult|possible|impossible|simpler|quicker)\sfor\s[^;.]{2,60}|(?:too|so)\s(?:long|late|many|much|few|little|small|large|big|old|short)|enough)\sto\sbe\s$",
        only=frozenset({"enquiries be made", "to be done", "is to be done", "are to be done"}),
        examples=(
            "A new form made it easier for complaints to be made.",
            "Matters were left so long to be dealt with.",
        ),
        near_misses=(
            "The Clerk would make it easier for members to write.",
            "The hedge is too long, to be cut in May.",
        ),
    ),
    Objection(
        name="purpose, not act",
        triggers=(
            "is",
            "was",
            "were",
            "are",
        ),
        verdict="rejected",
        where="cue",
        pattern=r"\b(?:aims?|purpose|(?:first|next|last|main)\sproject|role|objective|duty|intention|ability|option|right|opportunity|"
        r"need|ambition|target|task|reason|idea|step|authority|choice|way|power|proposal|scheme|plan)\s(?:(?:of|for)\s[\w\s]{2,40})?\s?(?:is|"
        r"was|were|are)\sto\b",
        examples=("The purpose of the group was to inform Members.",),
        near_misses=("The Clerk was to inform Members.",),
    ),
    Objection(
        name="to make sure that",
        triggers=("ensur- that", "assur- that", "sure that"),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:to\s(?:ensure|assure|reassure|make\ssure)|ensur(?:es|ed|ing)|assuring|reassuring|making\ssure)\s(?:[\w-]+\s){0,5}?that\s(?!was\b|is\b)[^;]{0,120}$",
        only=frozenset({"would be done", "will be done", "would do", "agreed that it be done"}),
        examples=("A condition was wanted to ensure and assure the village that the sheds will be removed.",),
        near_misses=("To be sure, the Clerk said that he would write.",),
    ),
    Objection(
        name="when, to what end or under what",
        triggers=(
            *(f"so that {can} be" for can in "can could will would may".split()),
            *(
                f"{date} {when}"
                for date in "date dates time timetable timescale schedule day month".split()
                for when in ("when", "that", "which", "on", "by", "for")
            ),
            *("under which", "whereby", "if were to"),
            *(f"{which} to be" for which in ("what", "which", "where", "how")),
            *("what to", "where to"),
        ),
        verdict="rejected",
        where="before",
        # A clause that only says more about something: "so that it can be …", "a date when it will be …".
        pattern=r"\bso\sthat\s[^;,.]{2,60}\s(?:can|could|will|would|may)\s(?:be\s)?$|"
        r"\b(?:dates?|time|timetable|timescale|schedule|day|month)\s(?:of\s)?(?:when|that|on\swhich|by\swhich)\s[^;,.]{2,80}\s(?:will|would)\s(?:be\s)?$|"
        r"\b(?:scheme|policy|agreement|rules?|system|programme|arrangement|process|contract|act|fund)\s(?:under\swhich|whereby)\b[^;]*$|"
        r"\b(?:what|which|where|how)\s(?:[\w'’]+\s){1,4}?(?:is|are|was|were)\s(?:\w+\s)?to\s(?:be\s)?$|\bif\s[^;,]{2,50}\swere\s(?:\w+\s)?to\s(?:be\s)?$",
        only=frozenset(
            {
                "would be done",
                "will be done",
                "would do",
                "would be doing",
                "agreed that it be done",
                "is to be done",
                "are to be done",
                "is to do",
            }
        ),
        examples=(
            "It was agreed that Mr Dow would find the boundary, so that the deeds can be registered.",
            "Mr Dow gave a date when the hedge will be cut.",
            "The District has a scheme under which grants will be provided to clubs.",
            "Mr Dow has seen to it that it is clear which areas are to be mown.",
            "If Mr Oake were to ring him he would look at the gate.",
        ),
        near_misses=(
            "It was agreed that the bin would be moved so that nobody trips.",
            "A date was fixed, when the Clerk would write.",
            "The grants under which we are paid will be reviewed by the Clerk.",
            "The bin, which is to be moved, was full.",
            "The Clerk and Cllr Ashe were to ring him if it rained.",
        ),
    ),
    Objection(
        name="or else",
        triggers=("or would", "or will"),
        verdict="possible",
        where="before",
        pattern=r"\bor\s(?:else\s)?(?:he|she|they|it|we|the\s\w+)\s(?:would|will)\s(?:be\s)?$",
        only=frozenset({"would do", "would be done", "will be done"}),
        examples=("The riders were asked to leave or she would fetch the warden.",),
        near_misses=("The riders were asked to leave and she would fetch the warden.",),
    ),
    Objection(
        name="how well it does",
        triggers=("find", "best"),
        verdict="rejected",
        where="after",
        pattern=r"^(?:it|this|that|them|these|an?\s[^;,.]{2,60}?)\s(?:very\s)?(?:useful|helpful|difficult|easier|hard|interesting)\b|^(?:the|their|his|her|its)\s(?:very\s)?best\b(?!\sof\b)",
        examples=(
            "The Clerk would find it useful to know.",
            "Cllr Ashe would find a session on tax useful.",
            "They will deliver the best they can.",
        ),
        near_misses=("The Clerk would find it and send it on.", "He would send the best of them."),
    ),
    Objection(
        name="whoever has questions",
        triggers=("contact if", "contact should", "ring if", "contact with any"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:contact|ring|call|e-?mail|speak\sto)\s(?:(?!\sto\s)[^;.]){2,60}?\b(?:if|should|with)\s(?:\w+\s){0,3}?(?:any|queries|questions|concerns|(?:help|information)\sis\s(?:needed|required))\b",
        only=frozenset({"asked to", "asked someone to", "note: ask or tell them", "clerk asked to"}),
        examples=("Mr Dow asked stewards to contact him if they have any queries.",),
        near_misses=("Mr Dow asked the Clerk to contact him if it floods.",),
    ),
    Objection(
        name="what others met or were chosen to do",
        triggers=(
            *("elected to", "nominated to", "met to", "meeting to", "visited to", "about to", "nothing to"),
            *("no to", "enough to", "insufficient to", "few to"),
            *(
                f"{word} from to"
                for word in "mov- chang- shift- transition- transfer- switch- pass- go- went progress- convert-".split()
            ),
        ),
        verdict="rejected",
        where="before",
        # The "to" belongs to the words before it, not to somebody who is to do it.
        pattern=r"(?:\b(?:elected|nominated)\s[^;,.]{2,60}|\b(?:has\s|had\s|have\s)?(?:met|visited)\s(?:with\s|up\swith\s)?(?:(?!\sand\s(?:the\sclerk|clerk|cllr|mrs?|ms)\b)[^;.]){2,90}?|\b(?:about|nothing)|"
        r"\b(?:no|not\senough|enough|insufficient|too\sfew)\s(?:\w+\s(?:or|and|nor)\s)?(?:staff|officers?|volunteers?|councillors|members)|"
        r"\b(?:mov(?:e[ds]?|ing)|chang(?:e[ds]?|ing)|shift(?:s|ed|ing)?|transition(?:s|ing)?|transfer(?:s|red|ring)?|switch(?:ed|ing)?|pass(?:ed|es|ing|age)?|go(?:es|ing)?|went|progress(?:ed|ing|ion)?|conver(?:t|ts|ted|ting|sion))\s"
        r"(?:[\w-]+\s){0,3}?from\s(?:[\w-]+\s){1,3}?)\s?(?<=\s)to\s$",
        only=frozenset({"clerk to do"}),
        examples=(
            "The committee elected Cllr Ashe to chair the meeting.",
            "He had met with Rex Dow, Highways Manager to discuss the lights.",
            "The Chairman caught members of a club about to tip tyres there.",
            "Duck Pond – Cllr Dow Nothing to report",
            "Fleet Hall say they have no funds or staff to clear the ponds.",
            "The Head of Care described the move from reactive to planned work.",
        ),
        near_misses=(
            "Cllr Ashe was elected; the Clerk to tell the bank.",
            "The group met in May and again in June; Clerk to discuss the lights with Highways.",
            "The group met on the green and Cllr Ashe to write to the owner.",
            "The Clerk to find out about it.",
            "No reply: officers to chase.",
            "The move from the hall is done; Clerk to hand back the keys.",
        ),
    ),
    Objection(
        name="words that describe",
        triggers=("to",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:(?!to\s|and\s)\w+\s)?(?:includes?|included|are|is|were|was|had|have|has)\b|"
        r"^(?:(?!(?:if|that|whether|which|who|what|where|when|as|how|to|and|but|because|since|until|while|so|than|asking|saying|stating|it|they|this|these|he|she|there|we|all|not)\b)[\w'’/]+\s){2,6}"
        r"(?:are|is|was|were|have|has|had)\s(?:been|to|likely|not|now|being)\b",
        only=frozenset({"to be done", "to go in", "limb: to do"}),
        examples=(
            "Issues to be discussed included the hall.",
            "Posts to be placed around the green are to be had from the county.",
        ),
        near_misses=("Letter to be sent to the owner.", "Website to be updated to include the dates."),
    ),
    Objection(
        name="goes of itself",
        triggers=("go live", "go ahead", "go to", "come to", "go up", "go down", "come down", "apply"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:go|come)\s(?:live|ahead|to\s(?:an?\s|the\s)?(?:referendum|polls?|appeal|court|inquiry|consultation|press|print|market|"
        r"tender|waste|end|close|light|pass|nothing)\b)|"
        r"^apply(?:\W*$|[,;.]|\s(?:here|too|as|only|equally|automatically|across|from|until|whether|where|throughout)\b)",
        only=frozenset({"would do", "would be doing", "is to do", "going to"}),
        examples=(
            "Hallam Magna would go to referendum in July.",
            "They asked what it meant and the Clerk said that TEPO would apply.",
        ),
        near_misses=(
            "The Clerk would go to the county meeting.",
            "The Clerk would apply for a grant.",
            "She would apply to the Trust.",
        ),
    ),
    Objection(
        name="said of a thing there is",
        triggers=("request-", "donated to", "donation to", "with"),
        verdict="possible",
        where="before",
        # "To be" says more of a thing that was asked for, given or mentioned; it does not say that it will be done.
        pattern=r"^\W*(?:an?\s|\w+\s){0,3}requests?\s(?:\w+\s){0,4}(?:for|from)\b|\bthat\sa\s(?:\w+\s)?request\s(?:for|from)\s[^;.]{2,80}$|"
        r"\bdonat(?:ed|ion)\b[^;.]{2,60}\b(?:are\s|is\s)?to\sbe\s$|\bwith\s(?!the\s)\w+\s(?:\w+\s){0,3}to\sbe\s$",
        only=frozenset({"to be done", "are to be done"}),
        examples=(
            "A request for a poster to be hung in the magazine.",
            "Members heard that a request for a swing to be put on the green had come in.",
            "Mrs Dow has donated a rose and bulbs to be planted by the pump.",
            "Interviews were under way, with 12 posts to be filled.",
        ),
        near_misses=(
            "The Clerk will request a note.",
            "Members heard that the swing is to be mended.",
            "A letter about the donation; bulbs to be planted in the park.",
            "Posts to be filled by May.",
        ),
    ),
    Objection(
        name="nobody of ours",
        triggers=("a to", "an to", "to see"),
        verdict="rejected",
        where="cue",
        pattern=r"^an?\s(?!to\b|councillor|member|officer|representative)|"
        r"^(?!\W*\w+\sto\s)(?!.*\b(?:clerk|cllrs?|councillors?|chair\w*|mrs?|ms|miss|dr|he|she|they|officers?|members|council|committee)\b).*\sto\ssee$",
        only=frozenset({"clerk to do"}),
        examples=(
            "The fence is down, a solicitor to move this forward.",
            "A leaflet, the PC Notice Board to see what comes of it.",
        ),
        near_misses=(
            "The solicitor to move this forward.",
            "The Clerk to see what comes of it.",
            "Angela to see if it is dry.",
        ),
    ),
)
