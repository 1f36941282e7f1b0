"""What is only asked, wished for or supposed."""

from ccpi_actions.commitments.rules.against.spared import BINDING, DECIDES
from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="asked whether",
        triggers=("asked if", "asked whether", "asked when", "asked what", "asked how", "asked why"),
        verdict="rejected",
        where="cue",
        pattern=r"\basked\s[^;]{2,60}?\s(?:if|whether|when|what|how|why)\s",
        only=frozenset({"asked someone to"}),
        examples=("The Chair asked residents if there were jobs that the handyman was to do.",),
        near_misses=("The Chair asked the handyman to look at the gate.",),
    ),
    Objection(
        name="found useful",
        triggers=("find",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:it|this|that|them|these|an?\s[^;,.]{2,60}?)\s(?:very\s)?(?:useful|helpful|difficult|easier|hard|interesting)\b",
        examples=("The Clerk would find it useful to know.", "Cllr Ashe would find a session on tax useful."),
        near_misses=("The Clerk would find it and send it on.",),
    ),
    Objection(
        name="as well as they can",
        triggers=("best",),
        verdict="rejected",
        where="after",
        pattern=r"^(?:the|their|his|her|its)\s(?:very\s)?best\b(?!\sof\b)",
        only=frozenset({"would do"}),
        examples=("They will deliver the best they can.",),
        near_misses=("He would send the best of them.",),
    ),
    Objection(
        name="hoped of another",
        triggers=("suggested", "maybe", "perhaps", "hoped", "ask", "asked", "asking"),
        verdict="possible",
        where="before",
        pattern=r"\b(?:suggested|maybe|perhaps|hoped|ask(?:ed|ing)?\s(?:if|whether))\b[^;.]{2,80}\b(?:would|might)\sbe\s(?:\w+\s)?(?:happy|content|willing|pleased|glad|prepared)\sto\s[^;.]{0,40}$",
        only=frozenset({"happy to"}),
        examples=("It was suggested that maybe Mr Dow would be prepared to attend and chair the meeting.",),
        near_misses=("Cllr Ashe was asked and would be prepared to attend.",),
    ),
    Objection(
        name="turned question",
        triggers=("and would be", "and will be"),
        verdict="rejected",
        where="before",
        pattern=r"\basked\s(?:if|whether)\b[^;]{2,200}\sand\s(?:would|will)\s$",
        only=frozenset({"would do"}),
        examples=("Mr Oake asked if oil was in it, and would aerosol particulates be there.",),
        near_misses=("Mr Oake agreed to it and would write.",),
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
        r"know|sought\s(?:clarification|confirmation)|clarification|(?:to|and)\sask|raised)\b[^;]{0,80}?\b(?:if|"
        r"whether|when|why|how|what|where|who|which|whom|as\sto)\b(?!\sto\b)[^;]{0,160}$|"
        r"\b(?:whether|how|why)\b(?!\sto\b)[^;,]{0,90}$",
        examples=("A Member asked when the lights would be repaired.", "He queried whether the Clerk would write."),
        near_misses=(
            "A Member asked about the lights and the officer said she would write.",
            "Mrs Dow asked if the bus would stop there, Mr Oake said he would contact the company.",
            "The Clerk asked whether the list would be published, which was agreed.",
        ),
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
        r"wished))(?!(?:the\s(?:\w+\s)?\w+|he|she|they|members|anyone|residents|cllr\s\w+|councillor\s\w+|mrs?\s\w+|ms\s\w+)\s(?:(?:would|could|will|can)\s)?(?:give|send|let|"
        r"be\sgiven|be\ssent|be\slet|were\sgiven|were\ssent|"
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
        r"was|had|stayed|did|exceeded|wished|failed)\b)(?!\s(?:handed|given|sent|supplied|passed|let|e-?mailed|forwarded)\b)[^;]{0,120}$",
        examples=(
            "Were the Council minded to vary it the neighbours would be consulted.",
            "If demand were to exceed supply, families would be contacted.",
        ),
        near_misses=("The residents were told that the Clerk would write.",),
        spares=BINDING,
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
        name="only leave given",
        triggers=("could be",),
        verdict="possible",
        where="cue",
        pattern=r"\bcould\s(?:\w+\s)?be\s(?!investigat|request|ask|explor|discuss|rais|look|approach|contact|consider|review|"
        r"sought|obtain|check|invit)\w+$",
        only=frozenset({"agreed that it be done"}),
        examples=("It was agreed that the sign could be moved.",),
        near_misses=("It was agreed that the sign should be moved.", "It was agreed that this could be investigated."),
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
            "appear-",
            "seems",
        ),
        wish=True,
        verdict="possible",
        where="governing",
        pattern=r"\b(?:suggest\w*|wish(?:ed|es)|hoped?|hopes|hoping|intend\w*|intention|plan(?:s|"
        r"ned)\s(?:to(?!\sbe\b)|that)|(?:anticipated|expected|expects|expect)\s(?:that|to)|(?:is|was|"
        r"are|were)\s(?:anticipated|expected)|(?<!it\swas\s)felt|considered\sthat|would\slike|recommend\w*|"
        r"propos(?:ed|als?|es)\s(?:that|to)|(?<!if\s)(?<!where\s)(?<!as\s)possibl[ey]|aim(?:ed|s)?\sto|believed|the\saim|(?:would|it)\sappears?|it\sseems|"
        r"might|(?<!the\s)(?<!in\s)(?<!by\s)(?<!\d\s)(?<!our\s)(?<!its\s)may(?!\s(?:\d|meeting|agenda))|feared|likely)\b[^;]{0,120}$",
        examples=("Members suggested that the Clerk would write.", "It was hoped that a reply would be sent."),
        near_misses=("The Clerk would ask whether it was possible to plan ahead.",),
        spares=(BINDING - {"agreed that it be done", "requested that they do"})
        | {"council intends to", "expects to do", "expects to bring them", "wishes to attend"},
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
        r"need|ambition|target|task|reason|idea|step|authority|choice|way|power|proposal|scheme|plan)\s(?:of\s[\w\s]{2,40})?\s?(?:is|"
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
