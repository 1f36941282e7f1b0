"""What is only asked, wished for or supposed."""

from ccpi_actions.commitments.rules.against.spared import BINDING, DECIDES
from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="unlikely",
        triggers=("unlikely",),
        verdict="rejected",
        where="before",
        pattern=r"\bunlikely\s(?:that|to)\b",
        examples=("It was unlikely that the kiosk would be removed.",),
        near_misses=(
            "The kiosk would be removed.",
            "The kiosk would be removed, which was unlikely to please everybody.",
        ),
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
            "note: on the next agenda",
            "on a future agenda",
            "asked if they could",
            "asked somebody if they would",
            "asked to consider how",
            "clerk asked to",
            "agreed to this",
            "was asked if it could be done",
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
        r"wished))(?!(?:the\s(?:\w+\s)?\w+|he|she|they|members|anyone|residents|cllr\s\w+|councillor\s\w+|mrs?\s\w+|ms\s\w+|[a-z]{2}(?<!it))\s(?:(?:would|could|will|can)\s)?(?:give|send|let|pass(?:ed)?|told|"
        r"be\sgiven|be\ssent|be\slet|were\sgiven|were\ssent|"
        r"supply|provide|e-?mail|forward|gave|sent|supplied|provided)\b)(?![^;]*\b(?:agreed|undertook|asked|requested|will)\b)(?![^;]*\snot,\s(?:he|she|the\sclerk)\s)[^;]{2,150}$|"
        r"(?:^|[,;:]\s)even\sif\s[^;]{2,150}$",
        examples=(
            "If the bid were won the Council would write to each school.",
            "Even if the calls are few they will be given an answer.",
        ),
        near_misses=(
            "If refused, it was agreed that the Clerk would write.",
            "If JD passed on the name she would write to the owner.",
        ),
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
        r"there|they)|if\s(?:he|she)\swere\b|if\s(?:the|it|they|demand|there|a|any|prices)\s(?:[\w£.]+\s){0,8}?(?:were|"
        r"was|had|stayed|did|exceeded|wished|failed)\b)(?!\s(?:handed|given|sent|supplied|passed|let|e-?mailed|forwarded)\b)(?!\snot,\s(?:he|she|the\sclerk)\s)[^;]{0,120}$",
        examples=(
            "Were the Council minded to vary it the neighbours would be consulted.",
            "If demand were to exceed supply, families would be contacted.",
            "Mr Dow said that if he were in her shoes he would write to the Minister.",
        ),
        near_misses=(
            "The residents were told that the Clerk would write.",
            "The results should be good; if they were not, he would tell the Chairman.",
        ),
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
        pattern=r"\bcould\s(?:\w+\s)?be\s(?!investigat|request|ask|explor|discuss|rais|look|pick|approach|contact|consider|review|"
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
            "view",
            "opinion",
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
        pattern=r"\b(?:(?:(?<!\bthe\s)(?<!\ba\s)(?<!\bany\s)suggested|(?<!^a\s)(?<!^the\s)(?<!^this\s)suggest(?!ed)\w*)|wish(?:ed|es)|hoped?|hopes|hoping|intend\w*|intention|plan(?:s|"
        r"ned)\s(?:to(?!\sbe\b)|that)|(?:anticipated|expected|expects|expect)\s(?:that|to)|(?:is|was|"
        r"are|were)\s(?:anticipated|expected)|(?<!it\swas\s)felt|considered\sthat|(?<!members\swere\s)of\sthe\s(?:view|opinion)\sthat|would\slike|(?<!\bthe\s)(?<!\bany\s)recommend(?!ations?\b(?!\s(?:that|to|was|is)\b))\w*|"
        r"propos(?:ed|als?|es)\s(?:that|to)|(?<!if\s)(?<!where\s)(?<!as\s)possibl(?:y|e(?!\s[a-z]+s\b))|aim(?:ed|s)?\sto|believed|the\saim|(?:would|it)\sappears?|it\sseems|"
        r"(?<!which\s)might|(?<!the\s)(?<!in\s)(?<!by\s)(?<!\d\s)(?<!our\s)(?<!its\s)may(?!\s(?:\d|meeting|agenda))|feared|likely)\b(?![^;]*\sand\s(?:\w+\s){0,2}(?:asked|requested|agreed|decided|resolved)\s)[^;]{0,120}$",
        examples=("Members suggested that the Clerk would write.", "It was hoped that a reply would be sent."),
        near_misses=(
            "The Clerk would ask whether it was possible to plan ahead.",
            "The Chair felt that the list was out of date and asked that it be revised.",
            "A suggestion that the vans could show a sign will be passed to the company.",
        ),
        spares=(BINDING - {"agreed that it be done", "requested that they do"})
        | {"intends to", "expects to do", "wishes to attend"},
    ),
    Objection(
        name="might be asked",
        triggers=(
            "might be asked",
            "may be asked",
            "could be asked",
            "might be invited",
            "could be invited",
            "might be requested",
        ),
        wish=True,
        verdict="possible",
        where="before",
        pattern=r"^(?!.*\b(?:agreed|resolved|decided)\b).*\b(?:might|may|could)\s(?:\w+\s)?be\s(?:asked|invited|requested)\s",
        only=frozenset({"asked to"}),
        examples=("Somebody from the board might be asked to come and speak.",),
        near_misses=("It was agreed that the Clerk might be asked to write.", "The Clerk was asked to write."),
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
        spares=frozenset({"it was suggested that they do"}),
        examples=("It was proposed that the Chair write to the Minister.",),
        near_misses=("It was agreed that the Chair write to the Minister.",),
    ),
    Objection(
        name="asked what will happen",
        triggers=("asked if would", "asked whether would", "asked if will", "asked whether will"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:asked|enquired)\s(?:\w+\s){0,2}?(?:if|whether)\s(?:the\s)?(?:[\w’'-]+\s){1,5}?(?:would|will)\s(?:also\s|now\s|still\s)?"
        r"(?:open|re-?open|close|remain|stay|continue|retire|be\s(?:retiring|leaving|closed|closing|open|opened|built|affected|enough|charged|lost|paid|staying|standing)|"
        r"apply|affect|mean|cost|increase|rise|fall|lose|need|run|go\sahead|happen|last|get\s(?:worse|better))\b",
        only=frozenset({"it would be", "somebody will"}),
        examples=("Cllr Ashe asked whether the fort would open again and the Clerk said that it would.",),
        near_misses=("Cllr Ashe asked whether the list would be sent out and the Clerk said that it would.",),
    ),
    Objection(
        name="willing if at all",
        triggers=("happy to", "willing to", "prepared to", "pleased to", "glad to", "content to"),
        verdict="rejected",
        where="before",
        pattern=r"(?:\b(?:if|whether|provided)\s(?:the\s)?(?!he\swas\b|she\swas\b)[\w’']+(?:\s\w+)?\s(?:is|are|was|were|would\sbe)(?:\sstill)?|\bif\s(?:anyone|anybody)\b[^;.]{0,90}|"
        r"\b(?:might|may)\sbe)\s(?:happy|willing|prepared|pleased|glad|content)\sto\s$",
        only=frozenset({"happy to"}),
        examples=(
            "It was agreed to appoint Mrs Dow if she is willing to undertake the duty.",
            "A grant may be had if they are still willing to write.",
            "The team might be prepared to give a talk.",
            "If anyone sees it and they are prepared to make a statement there can be a prosecution.",
        ),
        near_misses=("If it is fine Cllr Ashe would be happy to paint the gate.", "Mrs Dow is willing to write."),
    ),
    Objection(
        name="asked how it would be",
        triggers=tuple(f"asked {word}" for word in "how why what when whether if where who which".split()),
        verdict="rejected",
        where="cue",
        pattern=r"\basked\s(?:how|why|what|when|whether|if|where|who|which)\s(?!to\b)(?!.*\basked\s)|\basked\s[^;]{2,60}?\s(?:if|whether|when|what|how|why)\s",
        only=frozenset({"asked someone to"}),
        examples=(
            "Mr Dow asked how long it would take the crew to clear the pond.",
            "The Chair asked residents if there were jobs that the handyman was to do.",
        ),
        near_misses=(
            "Mr Dow asked the crew to clear the pond.",
            "The Chair asked the handyman to look at the gate.",
            "Mr Dow asked why it was full and asked the crew to clear it.",
        ),
    ),
)
