"""What others than the body and its officers do or ask, and what is left for others to decide."""

from ccpi_actions.commitments.rules.against.spared import DECIDES
from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="an outsider says",
        triggers=tuple(
            """advise advises
            advised confirmed agreed stated said reported promised responded written replied informed indicated noted
            told announced expect expects expected plan plans planned""".split()
        ),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:highways|police|borough(?:\scouncil)?(?!\sc)|county(?:\scouncil)?(?!\sc)|district\scouncil|"
        r"company|contractors?|developers?|agents?|applicants?|appellants?|licensees?|petitioners?|landowners?|owners?|trust|"
        r"nhs\s?\w*|agency|government|water|bt|openreach|network\srail|school|"
        r"department|authority|minister|ministry|mp|operator|provider|supplier|"
        r"residents?|parishioners?|farmer)\s(?:\w+\s)?(?:has|have|had)?\s?(?:also\s|now\s)?(?:advise[sd]?|"
        r"confirmed|agreed|stated|said|reported|promised|responded|written|replied|informed|"
        r"indicated|noted|told|announced|expects?|expected|plans?|planned)\b[^;]{0,140}$",
        examples=(
            "Highways have advised that the road will be gritted.",
            "The company had said that it would be moved.",
            "The County advise that the bank will be cut in March.",
        ),
        near_misses=("The Clerk said that the company would be contacted.",),
        spares=DECIDES | {"clerk to do", "to be done", "requested information", "on a future agenda"},
    ),
    Objection(
        name="what a member of another council tells",
        triggers=tuple(
            f"{council} {title} {told}"
            for council in ("county", "borough", "district")
            for title in ("councillor", "cllr")
            for told in ("reported", "advised", "informed", "said", "stated", "explained", "told")
        ),
        verdict="possible",
        where="governing",
        pattern=r"\b(?:county|borough|district)\s(?:cllr|councillor)[.․]?\s[\w'’-]+(?:\s(?!was\b|is\b)[\w'’-]+)?\s(?:has\s|had\s|also\s|then\s)?"
        r"(?:reported|advised|informed|said|stated|explained|told)\b(?![^;]*\b(?:he|she|clerk|chair\w*|agreed)\b)[^;]{0,140}$",
        only=frozenset({"would be done", "will be done", "is to be done", "are to be done"}),
        examples=("County Councillor Dow reported that the potholes will be filled.",),
        near_misses=(
            "County Councillor Dow said that he would see to it that they will be filled.",
            "County Councillor Dow was told that the potholes will be reported.",
        ),
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
        pattern=r"^(?!insert|add|includ|put\s(?:it|this|that|the\s(?:question|point|case))\sto|writ|spe|spo|contact|ask|invit|liais|meet|lobb|press|urg|challeng)[^;,]{0,90}\b(?<!back\s)(?:to|"
        r"by|at|before)\s(?:the\s)?(?:full\s|(?:borough|county|district|city)\s(?:council['’]?s?\s)?(?=planning))?(?:cabinet|(?<!the\s)council|council(?!\s(?:at|for|in\stime\sfor)\s(?:the|our)\s(?:\w+\s){0,2}meeting)|county\scouncil|"
        r"executive|government|parliament|secretary\sof\sstate|minister|audit\s(?:and\s\w+\s)?committee|"
        r"planning\scommittee|full\scouncil|governing\sbody|department\sfor|trust\sboard|"
        r"\w+\scabinet\scommittee|policy\s(?:and|&)\s\w+\scommittee|audit\scommittee|the\sdepartment)\b(?!\s(?:member|"
        r"members|officer|panel|tax|office))",
        examples=(
            "The strategy would be submitted to Cabinet in May.",
            "The plan would be discussed at the Borough Planning Committee in May.",
            "A report would be presented to the Audit Committee.",
        ),
        near_misses=(
            "A report would be presented to the Cabinet Member.",
            "The report would be brought to the Panel.",
            "Figures would be presented to the Council at the March meeting.",
        ),
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
                "taken at a meeting",
            }
        ),
    ),
    Objection(
        name="by another",
        triggers=("by",),
        verdict="possible",
        where="after",
        pattern=r"^[^;,]{0,60}\bby\s(?:the\s)?(?:\w+\s){0,3}(?:government|agency|company|developers?|"
        r"contractors?|trust|police|(?:county|borough|district|city)(?:\scouncil)?(?!\s(?:cllr|councillor|officers?)\b)|partnership|highways|"
        r"cabinet\smember|nhs|university|independent\ssector|owners?|landowners?|providers?|"
        r"operators?|department|residents?|volunteers|inspector|auditors?|minister|ombudsman|"
        r"court)\b",
        examples=("The road plan would be published by the partnership.",),
        near_misses=("The road plan would be sent to the partnership.",),
        spares=DECIDES,
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
        pattern=r"\b(?:residents?|parishioners?|parents?|neighbours?|tenants?|spokes(?:man|woman|person)|householders?|shopkeepers?|traders?|(?:member|members)\sof\sthe\spublic|the\spublic|"
        r"petitioners?|objectors?|petition|motion|letter|e-?mail|applicants?|company|pcso\s\w+|police|owners?|villagers?|"
        r"developers?|school|agents?)\s(?:(?!be\b|been\b|was\b|were\b|will\b|would\b)\w+\s){0,3}(?:asked|"
        r"asks|requested|requests|suggested)\b",
        examples=("A resident asked that the hedge be cut.", "A parent asked for the gate to be mended."),
        near_misses=("The Chair asked that the hedge be cut.",),
    ),
    Objection(
        name="asked by others",
        triggers=("they will ask", "they would ask", "it will ask"),
        verdict="possible",
        where="before",
        pattern=r"\b(?:they|it)\s(?:will|would)\s(?:\w+\s)?ask\s(?:the\s)?(?:parish\s|town\s|community\s)?(?:council|pc|councillors|members)\sto\s(?:\w+\s)?$",
        only=frozenset({"asked someone to"}),
        examples=("Then it will ask Members to send comments.",),
        near_misses=("They will ask the Clerk to send comments.",),
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
    ),
    Objection(
        name="power to act",
        triggers=(
            "authority",
            "power-",
        ),
        verdict="possible",
        where="clause",
        pattern=r"\b(?:delegated\s|full\s)?(?:authority|powers?)\b[^;]{0,40}\bbe\s(?:given(?!\s(?:the\s)?(?:figures|details|notice|copies|sight|feedback)\b)|delegated|granted)\b",
        examples=("That delegated authority be given to the Head of Law to complete the lease.",),
        near_misses=("That the authority be given the figures.",),
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
        name="asked to decide",
        triggers=("to",),
        verdict="rejected",
        where="act",
        pattern=r"^(?:asked|invited|requested|required|recommended)\s"
        r"to\s(?:approve|agree(?!\s(?:an?|the)\s(?:form|date|time|wording|timetable|protocol|approach|plan|way)\b)|consider|note|adopt|endorse|decide|vote|ratify|determine|comment|pay)\b",
        only=frozenset({"would be done", "will be done"}),
        examples=("The Committee will be asked to approve the budget.",),
        near_misses=(
            "The school will be asked to cut the hedge.",
            "The three councils would be asked to agree a form of words.",
            "The invoices will be examined to determine what was paid.",
        ),
    ),
    Objection(
        name="news of another",
        triggers=(
            *("stating", "advising", "informing", "saying", "confirming", "effect that"),
            *("notice received that", "notification that", "news that", "reports that"),
            *("states", "state", "stated", "says", "said", "advises", "advised", "confirms", "confirmed"),
        ),
        verdict="possible",
        where="governing",
        pattern=r"\bnotice\s(?:has|had)\sbeen\sreceived\sthat\s|(?:^\W*|\breceived\s)(?:notification|news|reports)\s(?:(?:has\sbeen\s|was\s)?received\s)?that\s|\b(?:letter|e-?mail|correspondence|response(?!\sto\b)|notice)\b(?![^;]*\b(?:clerk|chair\w*|cllrs?|councillors?|agreed|officers?)\b)(?:(?!\sand\s)[^;.]){0,60}?\s(?:it\s)?"
        r"(?:states?|stated|says|said|advises|advised|confirms|confirmed)\s(?:that\s)?[^;]{0,160}$|\b(?:letters?|e-?mails?|reply|replies|response|correspondence|news)\s(?:has\sbeen\s|had\sbeen\s|was\s)?(?:received\s)?(?:from\s[^;.]{2,60}?\s)?"
        r"(?:stating|advising|informing|saying|confirming|to\sthe\seffect)\s(?:\w+\s)?that\b[^;]{0,160}$",
        examples=(
            "E-mail received from the District Council stating that the bank will be included.",
            "Notification that forms will be sent to all households.",
            "In the correspondence it advised that comments made before would be sent to the Inspectorate.",
        ),
        near_misses=(
            "The Clerk would send an e-mail stating that the bank was full.",
            "On the letter the Clerk said that a reply would be sent.",
            "Mr Dow has answered by letter and confirmed that he will send it.",
        ),
        only=frozenset(
            {
                "would be done",
                "will be done",
                "would do",
                "would be doing",
                "can do it then",
                "happy to",
                "is to be done",
                "are to be done",
            }
        ),
    ),
    Objection(
        name="the reader",
        triggers=("you would", "you will"),
        verdict="rejected",
        where="cue",
        pattern=r"\byou\s(?:would|will)\b",
        only=frozenset({"would be done", "will be done", "would do", "would be doing"}),
        examples=("On ringing the number you would be told what to do.",),
        near_misses=("The Clerk would tell you.",),
    ),
    Objection(
        name="at the service of all",
        triggers=("any", "anyone", "anybody"),
        verdict="possible",
        where="act",
        pattern=r"^(?:assist|help|answer|discuss|talk|speak|respond|liaise|attend|provide|give|support|take)\b(?:(?<!support)(?<!take)[^.;]{0,40}?|\s(?:with\s)?)\bany(?:one|body)?\b",
        only=frozenset({"happy to"}),
        examples=(
            "He said that he would be happy to discuss any doubts with tenants.",
            "The Mayor would be happy to attend any galas.",
        ),
        near_misses=("She would be happy to speak to the school.", "The Mayor would be happy to attend the fair."),
    ),
    Objection(
        name="a request that came in",
        triggers=(
            "suggested a",
            "suggested an",
            "request from",
            "request had",
            "request has",
            "request was",
            "request on",
            "requests from",
        ),
        verdict="rejected",
        where="cue",
        pattern=r"\brequests?\s(?:from|on|had|has|have|was(?!\smade)|were(?!\smade)|is|received)\b|\bsuggested\san?\s(?!councillor|member|representative)",
        only=frozenset({"asked someone to"}),
        examples=(
            "A request from a team to play football on the green has been received.",
            "They have suggested a visit in June to sort out the drains.",
        ),
        near_misses=(
            "Members request the Clerk to write to the team.",
            "It was suggested Mr Dow to sort out the drains.",
        ),
    ),
    Objection(
        name="invited to an event",
        triggers=("invited to",),
        verdict="possible",
        where="cue",
        pattern=r"\b(?:council|councillors|members|pc|cllrs)\s(?:was|were|are|is)\s(?:\w+\s)?invited\sto\s(?:attend|visit|meet|join|view)$",
        only=frozenset({"asked to", "told to go ahead"}),
        examples=("Councillors were invited to attend the annual meeting of the Youth Club.",),
        near_misses=("Mr Dow was invited to attend the next meeting.", "Members were invited to send their comments."),
    ),
)
