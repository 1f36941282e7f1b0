"""What is only asked, wished for, supposed, or so in general."""

from ccpi_actions.commitments.rules.against.spared import BINDING, DECIDES
from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="found useful",
        triggers=("find",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:it|this|that|them|these)\s(?:very\s)?(?:useful|helpful|difficult|easier|hard|interesting)\b",
        examples=("The Clerk would find it useful to know.",),
        near_misses=("The Clerk would find it and send it on.",),
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
        spares=DECIDES
        | {
            "asked to",
            "asked someone to",
            "brought to a meeting",
            "on the next agenda",
            "on a future agenda",
            "asked if they could",
            "asked to consider how",
            "clerk asked to",
        },
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
        r"wished))(?!(?:the\s\w+|he|she|they|members|anyone|residents)\s(?:(?:would|could|will|can)\s)?(?:give|send|let|"
        r"supply|provide|e-?mail|forward|gave|sent|supplied|provided)\b)(?![^;]*\b(?:agreed|undertook|asked|requested|will)\b)[^;]{2,150}$",
        examples=("If the bid were won the Council would write to each school.",),
        near_misses=("If refused, it was agreed that the Clerk would write.",),
        spares=BINDING,
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
        spares=BINDING,
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
        spares=DECIDES,
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
        spares=BINDING - {"agreed that it be done"},
    ),
    Objection(
        name="quoted",
        triggers=("",),
        sign=r"[“‘\"]",
        verdict="rejected",
        where="quoted",
        pattern=r".",
        examples=('The notice said "tenants will be contacted in May".',),
        near_misses=("The Clerk would send the 'green' guide.",),
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
        spares=BINDING,
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
        name="only so far",
        triggers=("only",),
        verdict="possible",
        where="after",
        pattern=r"^(?:\w+\s){0,2}only\s(?:within|in|where|when|if|during|on|at|for)\b",
        only=frozenset({"would be done", "will be done"}),
        examples=("Letters will be sent only within the normal working day.",),
        near_misses=("Letters will be sent to the owners only.",),
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
        name="as the law has it",
        triggers=("must", "has to", "need to", "needs to"),
        verdict="rejected",
        where="sentence",
        pattern=r"\bmust\b[^.;]{0,120}\bwithin\s\w+\s(?:working\s|clear\s)?(?:days|weeks|months)\b|\b(?:under|required\sby|in\saccordance\swith)\s(?:the|its|a)\s(?:\w+\s){0,4}"
        r"(?:procedure|act|regulations?|code|constitution|standing\sorders?|rules|licen[cs]e|legislation)\b|\bby\slaw\b|\blegally\b|\bstatutory\b",
        only=frozenset({"needs to do"}),
        examples=(
            "The Monitoring Officer must acknowledge a complaint within five days.",
            "Under the Procedure the Clerk must write to both sides.",
        ),
        near_misses=("The Clerk must write to the owner by Friday.",),
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
        spares=(BINDING - {"agreed that it be done", "requested that they do"})
        | {"expects to do", "expects to bring them", "wishes to attend"},
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
    Objection(
        name="only a request",
        triggers=("request-",),
        verdict="possible",
        where="before",
        pattern=r"^\W*(?:an?\s|\w+\s){0,3}requests?\s(?:\w+\s){0,4}(?:for|from)\b",
        examples=("A request for a poster to be hung in the magazine.",),
        near_misses=("The Clerk will request a note.",),
        only=frozenset({"to be done"}),
    ),
)
