"""What is not a commitment although it looks like one, and what is only a possible one."""

from ccpi_actions.commitments.rules.model import Objection

_DECIDES = frozenset({"action line"})
_ASKING = frozenset(
    {
        "asked to",
        "asked someone to",
        "resolution asks someone to",
        "requested information",
        "asked to be sent",
        "agreed that it be done",
        "requested that they do",
    }
)
_BINDING = _ASKING | {
    "undertook to",
    "agreed to",
    "limb: it be done",
    "limb: they do",
    "limb: to do",
    "limb: to receive",
    "action line",
    "deferred to a meeting",
    "happy to",
    "agreed that they should do",
    "agreed that they would do",
    "clerk to do",
    "on a future agenda",
}

OBJECTIONS = (
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
        r"n['’]t\b|\bno\s[\w\s]{2,40}\b(?:would|will|to|should)\b",
        examples=("The Clerk would not write again.", "Members agreed not to write."),
        near_misses=("The figure was not to hand but would be sent on.",),
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
        pattern=r"\bno\s(?:further\s|other\s)?(?:actions?|decisions?|work|discussion|objections?|"
        r"comments?|observations|changes?|reports?)\b|\bno\sone\b|\bnobody\b|\bnothing\s(?:further|"
        r"more)\s(?:be|was|would|is)\b",
        spares=frozenset({"deferred to a meeting", "moved on in a programme", "the clerk is told"}),
        examples=("RESOLVED that no objection be raised.", "It was agreed that no comment be sent."),
        near_misses=("As no reply had come the Clerk would write again.",),
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
        pattern=r"\b(?:at\s(?:the|its|our)\s(?:last|previous)\s(?:\w+\s){0,3}meeting|at\sthe\smeeting\s(?:in|"
        r"on|of)|earlier\smeeting)\b[^;]{0,100}$",
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
        name="question",
        triggers=(
            "ask-",
            "quer-",
            "wonder-",
            "question-",
            "enquir-",
            "inquir-",
            "know",
            "sought",
            "clarification",
            "raised",
            "whether",
            "how",
            "why",
        ),
        verdict="rejected",
        where="governing",
        pattern=r"\b(?:asked|queried|wondered|questioned|enquired|inquired|enquiry|query|question|"
        r"know|sought\s(?:clarification|confirmation)|clarification|to\sask|raised)\b[^;]{0,80}?\b(?:if|"
        r"whether|when|why|how|what|where|who|which|whom|as\sto)\b(?!\sto\b)[^;]{0,160}$|"
        r"\b(?:whether|how|why)\b(?!\sto\b)[^;,]{0,90}$",
        examples=("A Member asked when the lights would be repaired.", "He queried whether the Clerk would write."),
        near_misses=("A Member asked about the lights and the officer said she would write.",),
        spares=_DECIDES
        | {
            "asked to",
            "asked someone to",
            "brought to a meeting",
            "on the next agenda",
            "on a future agenda",
            "asked if they could",
            "asked to consider how",
        },
    ),
    Objection(
        name="owner alone",
        triggers=("action-",),
        verdict="rejected",
        where="clause",
        pattern=r"^\W*action(?:ed)?(?:\s(?:by|for))?\W+(?:the\s)?[\w./& ]{0,24}\W*$|^[\w./& ]{0,24}\sto\s(?:action|"
        r"do(?:\sthis|\sit)?)\W*$",
        examples=("ACTION - PD", "Clerk to action."),
        near_misses=("Action: Clerk to write to the bus company.",),
    ),
    Objection(
        name="condition",
        triggers=(
            "if",
            "were",
            "unless",
            "should",
            "provided",
            "event",
        ),
        verdict="possible",
        where="governing",
        pattern=r"(?:^|[,;:]\s|\b(?:that|and|but|or|then)\s)(?:if|were|unless|should|provided\sthat|"
        r"in\sthe\sevent|were\sthere|only\sif)\s(?!the\s(?:committee|panel|board|council)\s(?:thought|"
        r"wished))(?!(?:the\s\w+|he|she|they|members|anyone|residents)\s(?:would|could|will|can)\s(?:give|send|let|"
        r"supply|provide|e-?mail|forward)\b)(?![^;]*\b(?:agreed|undertook|asked|requested|will)\b)[^;]{2,150}$",
        examples=("If the bid were won the Council would write to each school.",),
        near_misses=("If refused, it was agreed that the Clerk would write.",),
        spares=_BINDING,
    ),
    Objection(
        name="hypothesis",
        triggers=(
            "were",
            "had",
            "if",
        ),
        verdict="rejected",
        where="governing",
        pattern=r"(?:^|[,;:.]\s?|\b(?:that|and|but)\s)(?:were\s(?:the|it|they|a)|had\s(?:the|it|"
        r"there|they)|if\s(?:the|it|they|demand|there|a|any|prices)\s(?:[\w£.]+\s){0,8}?(?:were|"
        r"was|had|stayed|did|exceeded|wished|failed)\b)[^;]{0,120}$",
        examples=(
            "Were the Council minded to vary it the neighbours would be consulted.",
            "If demand were to exceed supply, families would be contacted.",
        ),
        near_misses=("The residents were told that the Clerk would write.",),
        spares=_BINDING,
    ),
    Objection(
        name="what a rule, report or law says",
        triggers=(
            "polic- stat-",
            "stat-",
            "say-",
            "said",
            "require-",
            "set-",
            "provide-",
            "allow-",
            "specif-",
            "prescrib-",
            "under",
            "detailed",
            "outlined",
            "highlighted",
            "proposed",
            "recommended",
            "explained",
        ),
        verdict="rejected",
        where="governing",
        pattern=r"\b(?<!head\sof\s)(?:policy|strategy|contract|charter|website|protocol|guidance|"
        r"regulations?|legislation|"
        r"constitution|act|procedures?|specification|agreement|law|criteria|terms|rules|"
        r"scheme|code|standing\sorders?)\s(?:\w+\s){0,3}(?:states?|stated|says|said|requires?|"
        r"required|sets?\sout|provides?|provided|allows?|allowed|specifies|prescribes)\b[^;]{0,150}$|"
        r"\bunder\s(?:the|its)\s[\w\s]{2,40}(?:policy|contract|protocol|scheme|permit|agreement|"
        r"legislation|terms|act)\b[^;]{0,120}$|\b(?:the\sreport|paper)\s(?:\w+\s){0,2}(?:set\sout|"
        r"detailed|outlined|highlighted|proposed|stated|recommended|provided|explained)\b[^;]{0,220}$",
        examples=(
            "The policy states that debris will be removed in four hours.",
            "Under the voting policy the adviser will report any breach.",
        ),
        near_misses=("The Head of Policy stated that she would send it.",),
        spares=_DECIDES,
    ),
    Objection(
        name="under a policy or habit",
        triggers=(
            "line",
            "accordance",
            "way",
            "usual",
            "under",
            "annually",
            "each",
            "every",
            "once",
            "basis",
            "regularly",
            "routinely",
            "where",
            "when-",
            "as",
            "nationally",
            "going",
            "ongoing",
        ),
        verdict="possible",
        where="after",
        pattern=r"\b(?:in\s(?:line|accordance)\swith|in\sthe\s(?:usual|normal)\sway|as\susual|under\s(?:the|"
        r"its|their)\s(?:\w+\s){0,3}(?:policy|contract|agreement|scheme|lease|regulations|"
        r"act|protocol|code|terms)|annually|each\s(?:year|month|week|time|tranche)|every\s(?:\w+\s)?(?:day|"
        r"year|month|week|fortnight|time)s?|once\sa\s(?:week|month|year|fortnight)|on\sa\s(?:regular|"
        r"daily|weekly|monthly)\sbasis|regularly|routinely|where\s(?:evidence|someone|necessary\sand)|"
        r"when(?:ever)?\srequired|as\sand\swhen|nationally|going\sforward|on\san\songoing\sbasis|"
        r"ongoing)\b",
        examples=("Officers would contact residents in line with the policy.", "The list would be published annually."),
        near_misses=("The bare verges will be reseeded where necessary.",),
        spares=_BINDING - {"agreed that it be done"},
    ),
    Objection(
        name="quoted",
        triggers=("",),
        verdict="rejected",
        where="quoted",
        pattern=r".",
        examples=('The notice said "tenants will be contacted in May".',),
        near_misses=("The Clerk would send the 'green' guide.",),
    ),
    Objection(
        name="done at the meeting",
        triggers=(
            "meeting-",
            "later",
            "under",
            "agenda",
            "tonight",
            "earlier",
        ),
        verdict="rejected",
        where="after",
        pattern=r"\b(?:at\sthe\s(?:end\sof\sthe\s)?meeting\b(?!\s(?:in|on|of|to))|at\sthis\smeeting|"
        r"later\sin\sthe\s(?:meeting|agenda)|under\s(?:agenda\s)?item|at\sagenda\sitem|tonight|"
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
        name="only a lead",
        triggers=("",),
        verdict="rejected",
        where="clause",
        pattern=r":\W*$",
        only=frozenset({"to be done", "clerk to do", "on the next agenda", "brought to a meeting", "action line"}),
        examples=("Further information to be provided:",),
        near_misses=("Clerk to write: urgent.",),
    ),
    Objection(
        name="appointed",
        triggers=(
            "take",
            "serve",
            "act",
            "stand",
            "continue",
            "elected",
            "appointed",
            "nominated",
            "co",
            "be",
            "undertake",
            "fill",
            "accept",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:take\sover|serve|act|stand|continue|elected|appointed|nominated|co-opted)\b[^;]{0,80}\bas\s(?:an?\s|"
        r"the\s|its\s|our\s)?(?:[\w-]+\s){0,3}(?:representative|chair\w*|vice-\w+|member|"
        r"trustee|governor|signatory|treasurer|councillor)s?\b|\bbe\s(?:the\s)?(?:\w+\s)?(?:signatory|"
        r"representative|chairman)\b",
        examples=("It was agreed that Cllr Ashe would take over from Cllr Dow as representative of the council.",),
        near_misses=("The Clerk would write as a member of the board had asked.",),
    ),
    Objection(
        name="leave to speak or to leave",
        triggers=(
            "invited",
            "leave",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\binvited\s(?:\w+\s){0,4}to\s(?:speak|address|join|comment|introduce|ask|raise|"
        r"explain|give|outline)\b|\bleave\sthe\s(?:meeting|room|chamber)\b",
        examples=("Mr Dow was invited to speak.", "The public would be asked to leave the meeting."),
        near_misses=("Mr Dow be invited to the next meeting.",),
    ),
    Objection(
        name="each and every",
        triggers=("each", "every", "any", "all"),
        verdict="possible",
        where="cue",
        pattern=r"\b(?:each|every|any|all)\s(?:[\w-]+\s){1,3}(?:would|will)\sbe\b",
        examples=("Each application would be assessed on its merits.",),
        near_misses=("The map would be sent to each school.",),
        only=frozenset({"would be done"}),
    ),
    Objection(
        name="in every such case",
        triggers=(
            "where",
            "whenever",
            "when",
            "once",
        ),
        verdict="rejected",
        where="governing",
        pattern=r"(?:^|[,;:.]\s|\bthat\s)(?:where|whenever|when|once)\s(?:an?|any|someone|anyone|"
        r"there\s(?:is|are|was|were))\b[^;]{2,140}$",
        examples=("Where a landlord fails to comply, the team will write again.",),
        near_misses=("When the lease is signed the Clerk will write.",),
        spares=_BINDING,
    ),
    Objection(
        name="asked to decide",
        triggers=("to",),
        verdict="rejected",
        where="after",
        pattern=r"^to\s(?:approve|agree|consider|note|adopt|endorse|decide|vote|ratify|determine|comment|pay)\b",
        only=frozenset({"would be done", "will be done"}),
        examples=("The Committee will be asked to approve the budget.",),
        near_misses=("The school will be asked to cut the hedge.",),
    ),
    Objection(
        name="thanks",
        triggers=(
            "thanks",
            "congratulations",
            "gratitude",
            "appreciation",
            "condolences",
        ),
        verdict="possible",
        where="clause",
        pattern=r"\b(?:thanks|congratulations|gratitude|appreciation|condolences)\b[^;]{0,60}\bbe\s(?:"
        r"recorded|extended|expressed|placed|minuted)\b",
        examples=("That the Panel's thanks be recorded and sent to the staff.",),
        near_misses=("That a letter of thanks be sent to the staff.",),
    ),
    Objection(
        name="a condition of leave given",
        triggers=("condition-", "shall be"),
        verdict="possible",
        where="before",
        pattern=r"\b(?:permitted|granted|approved|approval|permission)\b[^;]{0,40}\bsubject\sto\b[^;]{0,30}\bconditions?\b|"
        r"\bshall\s(?:\w+ly\s)?be\s$",
        only=frozenset({"would be done", "limb: it be done"}),
        examples=("A copy of the log shall be sent to Members.",),
        near_misses=("A copy of the log will be sent to Members.",),
    ),
    Objection(
        name="rate or tax fixed",
        triggers=("rate", "precept", "levy"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:rate|precept|levy)\b[^;]{0,50}\bbe\s(?:laid|levied|set|fixed|sealed|made)\b",
        examples=("That the rate of 8p be laid and sealed.",),
        near_misses=("That the rate be reported to the next meeting.",),
    ),
    Objection(
        name="minutes corrected",
        triggers=("wording", "minutes", "paragraph", "sentence", "page", "section", "typo-", "spelling"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:wording|minutes|paragraph|sentence|page|section|typo\w*|spelling)\b[^;]{0,80}\b(?:be|"
        r"to\sread)\s(?:changed|amended|corrected|"
        r"altered|deleted|reworded|replaced)\b",
        examples=("It was agreed that the wording of minute 4 be changed.",),
        near_misses=("It was agreed that the sign be changed.",),
    ),
    Objection(
        name="what was to be had",
        triggers=("which", "that"),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:information|report|letter|map|list|document|details|figures|copy|paper|money|"
        r"work|grant|reply)s?\s(?:which|that)\s(?:the\s)?"
        r"(?:[\w.]+\s){1,4}(?:had\s)?(?:agreed|promised|undertook|offered)\sto\s$",
        examples=("The information which Mr Dow agreed to obtain is still awaited.",),
        near_misses=("Mr Dow agreed to obtain the information which is still awaited.",),
    ),
    Objection(
        name="was told by others",
        triggers=("been informed", "been advised", "been told", "been assured", "been notified"),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:has|have)\s(?:now\s)?been\s(?:informed|advised|told|assured|notified)\b(?!\sto\b)",
        examples=("She has been informed that a letter is to be sent to each parish.",),
        near_misses=("Members were informed that a letter would be sent.",),
    ),
    Objection(
        name="only a request",
        triggers=("request-",),
        verdict="possible",
        where="before",
        pattern=r"^\W*(?:an?\s|\w+\s){0,3}requests?\s(?:\w+\s){0,4}(?:for|from)\b",
        examples=("A request for a note to be placed in the magazine.",),
        near_misses=("The Clerk will request a note.",),
        only=frozenset({"to be done"}),
    ),
    Objection(
        name="wished it minuted",
        triggers=("minuted", "recorded", "noted"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:asked|requested|wished)\b[^;.]{0,60}\b(?:to\shave|be|to\sbe|it)\s(?:it\s)?(?:minuted|"
        r"recorded|noted)\b",
        examples=("Mr Dow asked to have minuted that he was against it.", "She requested that her thanks be recorded."),
        near_misses=("Mr Dow asked to have the map.",),
    ),
    Objection(
        name="payments",
        triggers=("cheque-", "accounts", "invoices", "payments"),
        verdict="rejected",
        where="before",
        pattern=r"^\W*(?:the\s)?(?:following\s)?(?:cheques?|accounts|invoices|payments)\s(?:\w+\s){0,3}to\sbe\s$",
        examples=("Cheques to be signed.",),
        near_misses=("A cheque for the hall to be sent.",),
    ),
    Objection(
        name="done since",
        triggers=("subsequently", "since", "already"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:subsequently|since|already)\s(?:been\s)?(?:provided|circulated|sent|supplied|"
        r"received|answered)\b",
        examples=("A written answer was requested by Mr Dow (subsequently provided by the officer).",),
        near_misses=("A written answer was requested, for none had come since May.",),
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
        name="given power to act",
        triggers=("delegat- to", "authoris- to", "authoriz- to"),
        verdict="possible",
        where="before",
        pattern=r"\b(?:delegat\w+|authoris\w+|authoriz\w+)\s(?:[\w,;]+\s){0,16}to\s$",
        examples=("delegates authority for this; the Director to inform the school",),
        near_misses=("The Clerk to inform the school of the delegated powers.",),
        only=frozenset({"clerk to do", "limb: to do"}),
    ),
    Objection(
        name="head of a list",
        triggers=("outstanding",),
        verdict="rejected",
        where="clause",
        pattern=r"^\W*outstanding\b[^;.]{0,40}:",
        examples=("Outstanding: (Clerk to resolve all)",),
        near_misses=("The outstanding bill: Clerk to pay.",),
    ),
    Objection(
        name="signed there",
        triggers=("signed",),
        verdict="rejected",
        where="clause",
        pattern=r"\bsigned\s(?:by\sthe\s(?:chair\w*|mayor|leader)|as\sa\b|off\sby)|\bconfirmed\sand\ssigned\b",
        examples=("That the accounts be signed by the Chair.",),
        near_misses=("That the lease be signed in May.",),
    ),
    Objection(
        name="a standing rule",
        triggers=(
            "must",
            "should",
            "expected",
            "required",
            "obliged",
        ),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:must|should\sexpect|(?:is|are)\s(?:expected|required|obliged)\sto)\b",
        only=frozenset({"will be done", "would be done", "to be done"}),
        examples=("The garden must be clear and the keys will be handed over on a Monday.",),
        near_misses=("The keys will be handed over on a Monday.",),
    ),
    Objection(
        name="words that describe",
        triggers=("to",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:\w+\s){0,1}(?:includes?|included|are|is|were|was|had|have|has)\b",
        only=frozenset({"to be done", "to go in"}),
        examples=("Issues to be discussed included the hall.",),
        near_misses=("Letter to be sent to the owner.",),
    ),
    Objection(
        name="with something to be done",
        triggers=("with",),
        verdict="possible",
        where="before",
        pattern=r"\bwith\s(?!the\s)\w+\s(?:\w+\s){0,3}to\sbe\s$",
        only=frozenset({"to be done"}),
        examples=("Interviews were under way, with 12 posts to be filled.",),
        near_misses=("Posts to be filled by May.",),
    ),
    Objection(
        name="of the next meeting",
        triggers=(
            "meeting-",
            "session",
            "agm",
            "apm",
            "assembly",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:next|annual|following|january|february|march|april|may|june|july|august|september|"
        r"october|november|december|general)\s(?:\w+\s){0,4}(?:meetings?|session|agm|apm|"
        r"assembly)\b[^;]{0,80}\b(?:would|will|is\sto|was\sto|are\sto|to)\s(?:\w+\s)?(?:be\s(?:held|"
        r"arranged\sfor|on)|take\splace|commence|start)\b|\b(?:agm|apm|egm)\b[^;]{0,40}\b(?:would|will)\s"
        r"(?:\w+\s)?be\sheld\b",
        examples=(
            "The AGM will now be held in the hall.",
            "The next meeting would be held on 4 May.",
            "It was noted that the next session is to be arranged for June.",
        ),
        near_misses=("It was agreed that a meeting be arranged with the school.",),
        spares=_DECIDES,
    ),
    Objection(
        name="somebody",
        triggers=("a to", "an to"),
        verdict="rejected",
        where="cue",
        pattern=r"^(?:an?)\s(?!councillor|member|officer|representative)",
        only=frozenset({"clerk to do"}),
        examples=("The fence is down, a solicitor to move this forward.",),
        near_misses=("The solicitor to move this forward.",),
    ),
    Objection(
        name="of a coming event",
        triggers=(
            "held",
            "arranged",
            "take",
            "run",
            "commence",
            "start",
            "on",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:meetings?|session|workshop|training|event|conference|election|seminar|ceremony|"
        r"service|fair|f[eê]te|exhibition|lunch|dinner|parade|festival|concert|show|surgery|"
        r"consultation|inspection)\b[^;]{0,60}\b(?:would|will|is\sto|was\sto|are\sto)\s(?:\w+\s)?(?:be\s(?:held|"
        r"arranged\sfor|on)|take\splace|run|commence|start)\b",
        examples=("A workshop would be held on 14 January.",),
        near_misses=("It was agreed that a meeting be arranged with the school.",),
        spares=_BINDING,
    ),
    Objection(
        name="an outsider says",
        triggers=("",),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:highways|police|borough(?:\scouncil)?(?!\sc)|county(?:\scouncil)?(?!\sc)|district\scouncil|"
        r"company|contractors?|developers?|agents?|landowners?|owners?|trust|"
        r"nhs\s?\w*|agency|government|water|bt|openreach|network\srail|school|"
        r"department|authority|minister|ministry|mp|operator|provider|supplier|"
        r"residents?|parishioners?|farmer)\s(?:\w+\s)?(?:has|have|had)?\s?(?:also\s|now\s)?(?:advised|"
        r"confirmed|agreed|stated|said|reported|promised|responded|written|replied|informed|"
        r"indicated|noted|told|announced|expects?|expected|plans?|planned)\b[^;]{0,140}$",
        examples=(
            "Highways have advised that the road will be gritted.",
            "The company had said that it would be moved.",
        ),
        near_misses=("The Clerk said that the company would be contacted.",),
        spares=_DECIDES | {"clerk to do", "to be done", "requested information", "on a future agenda"},
    ),
    Objection(
        name="to another body",
        triggers=(
            "to",
            "by",
            "at",
            "before",
        ),
        verdict="possible",
        where="act",
        pattern=r"^(?!insert|add|includ|writ|spe|spo|contact|ask|invit|liais|meet|lobb|press|urg|challeng)[^;,]{0,90}\b(?:to|"
        r"by|at|before)\s(?:the\s)?(?:full\s)?(?:cabinet|council|county\scouncil|"
        r"executive|government|parliament|secretary\sof\sstate|minister|audit\s(?:and\s\w+\s)?committee|"
        r"planning\scommittee|full\scouncil|governing\sbody|department\sfor|trust\sboard|"
        r"\w+\scabinet\scommittee|policy\s(?:and|&)\s\w+\scommittee|audit\scommittee|the\sdepartment)\b(?!\s(?:member|"
        r"members|officer|panel|tax|office))",
        examples=(
            "The strategy would be submitted to Cabinet in May.",
            "A report would be presented to the Audit Committee.",
        ),
        near_misses=("A report would be presented to the Cabinet Member.", "The report would be brought to the Panel."),
        only=frozenset(
            {
                "would be done",
                "would do",
                "will be done",
                "is to be done",
                "is to do",
                "would be doing",
                "reach them by",
                "brought to a meeting",
            }
        ),
    ),
    Objection(
        name="by another",
        triggers=("by",),
        verdict="possible",
        where="after",
        pattern=r"^[^;,]{0,60}\bby\s(?:the\s)?(?:\w+\s){0,3}(?:government|agency|company|developers?|"
        r"contractors?|trust|police|county\scouncil|borough\scouncil|partnership|highways|"
        r"cabinet\smember|nhs|university|independent\ssector|owners?|landowners?|providers?|"
        r"operators?|department|residents?|volunteers|inspector|auditors?|minister|ombudsman|"
        r"court)\b",
        examples=("The road plan would be published by the partnership.",),
        near_misses=("The road plan would be sent to the partnership.",),
        spares=_DECIDES,
    ),
    Objection(
        name="suggested, wished or intended",
        triggers=(
            "suggest-",
            "wish-",
            "hop-",
            "intend-",
            "intention",
            "plan-",
            "anticipated",
            "expect-",
            "felt",
            "considered",
            "like",
            "recommend-",
            "propos-",
            "possibl-",
            "aim-",
            "believed",
            "might",
            "may",
            "feared",
            "likely",
        ),
        wish=True,
        verdict="possible",
        where="governing",
        pattern=r"\b(?:suggest\w*|wish(?:ed|es)|hoped?|hopes|hoping|intend\w*|intention|plan(?:s|"
        r"ned)\s(?:to|that)|(?:anticipated|expected|expects|expect)\s(?:that|to)|(?:is|was|"
        r"are|were)\s(?:anticipated|expected)|felt|considered\sthat|would\slike|recommend\w*|"
        r"propos(?:ed|als?|es)\s(?:that|to)|possibl[ey]|aim(?:ed|s)?\sto|believed|the\saim|"
        r"might|may|feared|likely)\b[^;]{0,120}$",
        examples=("Members suggested that the Clerk would write.", "It was hoped that a reply would be sent."),
        near_misses=("The Clerk would ask whether it was possible to plan ahead.",),
        spares=_BINDING - {"agreed that it be done", "requested that they do"},
    ),
    Objection(
        name="the public asks",
        triggers=(
            "asked",
            "asks",
            "requested",
            "requests",
            "suggested",
        ),
        verdict="possible",
        where="cue",
        pattern=r"\b(?:residents?|parishioners?|(?:member|members)\sof\sthe\spublic|the\spublic|"
        r"petitioners?|objectors?|applicants?|company|pcso\s\w+|police|owners?|villagers?|"
        r"developers?|school|agents?)\s(?:(?!be\b|been\b|was\b|were\b|will\b|would\b)\w+\s){0,3}(?:asked|"
        r"asks|requested|requests|suggested)\b",
        examples=("A resident asked that the hedge be cut.",),
        near_misses=("The Chair asked that the hedge be cut.",),
    ),
    Objection(
        name="explains how it works",
        triggers=("explained",),
        verdict="possible",
        where="governing",
        pattern=r"\bexplained\s(?:that\s|how\s)(?:[^;]{0,80}\s)?(?:applicants|residents|tenants|"
        r"customers|parents|families|households|patients|pupils|owners|businesses|landlords|"
        r"people|those)\s[^;]{0,40}$",
        only=frozenset({"would be done", "would do"}),
        examples=("The officer explained that applicants would be contacted in ten days.",),
        near_misses=("The officer explained that the school would be contacted.",),
    ),
    Objection(
        name="proposed only",
        triggers=(
            "suggested",
            "proposed",
            "recommend-",
        ),
        wish=True,
        verdict="possible",
        where="cue",
        pattern=r"\b(?:suggested|proposed|recommended|recommends?)\sthat\b|\brecommend\w*\sto\b",
        examples=("It was proposed that the Chair write to the Minister.",),
        near_misses=("It was agreed that the Chair write to the Minister.",),
    ),
    Objection(
        name="recommended to another body",
        triggers=("recommend-",),
        verdict="possible",
        where="before",
        pattern=r"\b(?:be\srecommended\s(?:to|for|that)|recommends?\s(?:to|that)|recommendation\sto\s(?:the\s)?(?:cabinet|"
        r"council|executive))\b[^;]*$",
        examples=("That Cabinet be recommended to approve the plan and that officers be asked to report back.",),
        near_misses=("That Cabinet be asked for an answer.",),
        spares=frozenset({"recommended to"}),
    ),
    Objection(
        name="power to act",
        triggers=(
            "authority",
            "power-",
        ),
        verdict="possible",
        where="clause",
        pattern=r"\b(?:delegated\s|full\s)?(?:authority|powers?)\b[^;]{0,40}\bbe\s(?:given|delegated|granted)\b",
        examples=("That delegated authority be given to the Head of Law to complete the lease.",),
        near_misses=("That the authority be given the figures.",),
    ),
    Objection(
        name="general advice",
        triggers=(
            "any-",
            "those",
            "members",
            "residents",
            "parishioners",
            "people",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:any(?:one|body)?|those|members\sof\sthe\spublic|residents|parishioners|people)\s(?:[\w]+\s){0,6}?(?:wishing|"
        r"who\s(?:wish|want|would\slike)|should\s(?:report|contact|ring|e-?mail|write|inform|"
        r"let))\b",
        examples=("It was agreed that members of the public should report defects to the Clerk.",),
        near_misses=("The Clerk would contact residents.",),
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
        pattern=r"\b(?:aims?|purpose|role|objective|duty|intention|ability|option|right|opportunity|"
        r"need|ambition|target|task|reason|idea|step|way|power|proposal|scheme|plan)\s(?:of\s[\w\s]{2,40})?\s?(?:is|"
        r"was|were|are)\sto\b",
        examples=("The purpose of the group was to inform Members.",),
        near_misses=("The Clerk was to inform Members.",),
    ),
)
