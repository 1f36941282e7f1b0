"""What is so in general: a policy, a law, a habit, advice to all."""

from ccpi_actions.commitments.rules.against.spared import BINDING, DECIDES
from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="nothing decided before",
        triggers=("and that",),
        verdict="rejected",
        where="before",
        pattern=r"\A(?![^;]*\b(?:agreed|agrees|resolved|resolves|decided|requested|asked)\b)",
        only=frozenset({"agreed, and that they do", "agreed, and that it be done"}),
        examples=("The Clerk said that it was late and that officers provide a map, which was agreed.",),
        near_misses=("It was agreed to wait and that officers provide a map.",),
    ),
    Objection(
        name="conditions attached",
        triggers=("conditions be",),
        verdict="rejected",
        where="clause",
        pattern=r"\bconditions\b[^;.]{0,60}\bbe\s(?:also\s)?(?:attached|imposed|applied)\b",
        only=frozenset({"limb: it be done", "agreed that it be done"}),
        examples=("That the conditions agreed with the police be attached to the licence.",),
        near_misses=("That the list be attached to the minutes.",),
    ),
    Objection(
        name="what a rule, report or law says",
        triggers=(
            "polic- stat-",
            "plan stat-",
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
        pattern=r"\b(?<!head\sof\s)(?:policy|strategy|plan(?=\s(?:states?|says|stated|requires))|contract|charter|website|protocol|guidance|"
        r"regulations?|legislation|"
        r"constitution|act|procedures?|specification|agreement|law|criteria|terms|rules|"
        r"scheme|code|standing\sorders?)\s(?!(?:\w+\s)?(?:managers?|officers?|team|lead|leader|advis[eo]r|director|administrator|coordinator|co-ordinator)\b)(?:\w+\s){0,3}(?:states?|stated|says|said|requires?|"
        r"required|sets?\sout|provides?|provided|allows?|allowed|specifies|prescribes)\b[^;]{0,150}$|"
        r"\bunder\s(?:the|its)\s[\w\s]{2,40}(?:policy|contract|protocol|scheme|permit|agreement|"
        r"legislation|terms|act)\b[^;]{0,120}$|\b(?:the\sreport|paper)\s(?:\w+\s){0,2}(?:set\sout|"
        r"detailed|outlined|highlighted|proposed|stated|recommended|provided|explained)\b[^;]{0,220}$",
        examples=(
            "The policy states that debris will be removed in four hours.",
            "Under the voting policy the adviser will report any breach.",
        ),
        near_misses=(
            "The Head of Policy stated that she would send it.",
            "The Contract Manager said he would send it.",
        ),
        spares=DECIDES,
    ),
    Objection(
        name="as a procedure requires",
        triggers=("requir- that",),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:policy|procedure|contract|charter|protocol|guidance|regulations?|legislation|constitution|act|agreement|law|rules|code|scheme),?\s"
        r"(?:which|that|and)\s(?:\w+\s)?require[sd]\sthat\b[^;.]{0,120}$",
        only=frozenset({"agreed that it be done", "requested that it be done", "requested that they do"}),
        examples=("She explained the procedure, which required that the Chairman be consulted.",),
        near_misses=("The Panel required that the Chairman be consulted.",),
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
            "fortnightly",
            "weekly",
            "monthly",
            "going",
            "ongoing",
        ),
        verdict="possible",
        where="after",
        pattern=r"^(?:(?!\s(?:as\smatters|because|since\sit|which|who|how)\s).)*?\b(?:in\s(?:line|accordance)\swith|in\sthe\s(?:usual|normal)\sway|as\susual|under\s(?:the|"
        r"its|their)\s(?:\w+\s){0,3}(?:policy|contract|agreement|scheme|lease|regulations|procedures?|regime|"
        r"act|protocol|code|terms)|annually|each\s(?:year|month|week|time|tranche)|every\s(?:\w+\s)?(?:day|"
        r"year|month|week|fortnight|time)s?(?!\s(?:of\s)?(?:this|that|next|the\s(?:coming|next|following))\s(?:\w+\s)?(?:week|month)\b)|once\sa\s(?:week|month|year|fortnight)|on\sa\s(?:regular|"
        r"daily|weekly|monthly)\sbasis|(?:fortnightly|weekly|monthly)(?=\W*(?:$|[,;.]))|regularly|routinely|where\s(?:evidence|someone|necessary\sand)|"
        r"when(?:ever)?\srequired|as\sand\swhen|nationally|going\sforward|on\san\songoing\sbasis|"
        r"ongoing(?!\s(?!basis\b)[a-z]))\b",
        examples=(
            "Officers would contact residents in line with the policy.",
            "The list would be published annually.",
        ),
        near_misses=("The bare verges will be reseeded where necessary.",),
        spares=BINDING - {"agreed that it be done"},
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
        name="as in other years",
        triggers=("as in", "as last", "as before", "over"),
        verdict="possible",
        where="after",
        pattern=r"\bas\sin\s(?:previous|past|other|earlier)\syears?\b|\bas\s(?:last\syear|before)\b|"
        r"\bover\s(?:the\s(?:next|coming|course\sof)\s)?(?:an?\s)?(?:\w+\s)?(?:years|months)\b",
        only=frozenset({"would be done", "will be done"}),
        examples=(
            "The invoices would be sent in April as in previous years.",
            "Cases would be called in over five years.",
        ),
        near_misses=("The list would be sent over in May.",),
    ),
    Objection(
        name="whoever applies",
        triggers=tuple(
            "applicants claimants bidders candidates customers patients employees parents pupils students "
            "passengers".split()
        ),
        verdict="possible",
        where="cue",
        pattern=r"^\W*(?:(?:all|the|any)\s)?(?:(?:un)?successful\s|other\s)?(?:applicants|claimants|bidders|candidates|customers|patients|employees|parents|pupils|students|passengers)\s(?:would|will)\sbe\b",
        only=frozenset({"would be done", "will be done"}),
        examples=("Applicants would be notified within ten days.",),
        near_misses=("The applicant would be notified.",),
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
        pattern=r"\b(?:permitted|granted|approved|approval|permission)\b[^;]{0,40}\b(?:subject\sto|with)\b[^;]{0,30}\bconditions?\b|"
        r"\bshall\s(?:\w+ly\s)?be\s$",
        only=frozenset({"would be done", "limb: it be done", "to be done"}),
        examples=("A copy of the log shall be sent to Members.",),
        near_misses=("A copy of the log will be sent to Members.",),
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
        name="explains how it works",
        triggers=("explained",),
        verdict="possible",
        where="governing",
        pattern=r"\bexplained\s(?:that\s|how\s)(?:[^;]{0,80}\s)?(?:applicants|residents|tenants|"
        r"customers|parents|families|households|patients|pupils|owners|businesses|landlords|"
        r"people|those)\s[^;]{0,40}$",
        only=frozenset({"would be done", "would do"}),
        examples=("The officer explained that tenants would be contacted in ten days.",),
        near_misses=("The officer explained that the school would be contacted.",),
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
        pattern=r"\bany\s(?:\w+\s)?(?:complaints?|enquir(?:y|ies)|requests?|representations?|applications?|objections?)\s(?:should|must|can)\b|\b(?:any(?:one|body)?|those|members\sof\sthe\spublic|residents|parishioners|people)\s(?:[\w]+\s){0,6}?(?:wishing|"
        r"who\s(?:wish|want|would\slike)|should\s(?:report|contact|ring|e-?mail|write|inform|"
        r"let))\b",
        examples=(
            "It was agreed that members of the public should report defects to the Clerk.",
            "Any complaints should be made to the company.",
        ),
        near_misses=("The Clerk would contact residents.", "Further enquiries should be made."),
    ),
)
