"""Parts that the patterns of many rules share: adverbs, what can be provided, meetings to come."""

#: Adverbs that stand between "would" and its verb.
ADVERBS = (
    r"(?:(?:also|(?!supply|apply|reply|comply|multiply|likely|unlikely)[a-z]{3,}ly|"
    r"at\ once|nevertheless|nonetheless|gladly|soon|presently|double|not|never|now|then|therefore|"
    r"again|still|both|all|each|formally|subsequently|further|either|"
    r"first|initially|shortly|only|once\ again|"
    r"in\ future|in\ turn|just|kindly|instead|personally|immediately|urgently|once\ more|hopefully|"
    r"next|afterwards|duly|in\ the\ (?:meantime|interim)|try\ to|attempt\ to|start\ to|begin\ to|"
    r"seek\ to|try\ and|continue\ to\ (?=chase|press|liaise|pursue)|endeavour\ to)\s+){0,3}"
)
#: Nouns of what can be provided.
INFORMATION = (
    r"(?:reports?|updates?|information|figures|data|details|lists?|cop(?:y|ies)|briefings?|notes?|"
    r"papers?|breakdowns?|analys[ie]s|responses?|repl(?:y|ies)|"
    r"answers?|presentations?|summar(?:y|ies)|statistics|evidence|feedback|timetables?|plans?|"
    r"quotes?|quotations?|clarification|item|meeting|assurance|review|"
    r"site\svisit|visit|explanation|comparisons?|numbers?|workshop|training|session|visit|signs|"
    r"evaluation|advice|guidance)"
)
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|sept|oct|nov|dec)"
)
#: A meeting to come, or its agenda.
MEETING = (
    r"(?:(?:next|future|subsequent|later|following|forthcoming|special|extraordinary|additional|january|february|march|april|"
    r"may|june|july|august|september|october|november|"
    r"december|autumn|spring|summer|annual|new\syear)\b[^.;]{0,60}?\b(?:meetings?|agendas?|cycle|"
    r"committee|session|programme)|"
    r"(?:its|our|this)\s(?:\w+\s)?meeting|(?:\w+\s){0,2}meetings?\b[^.;]{0,40}?\b(?:in|on|of|to\sbe\sheld)\s|"
    r"the\s(?:january|february|march|april|june|july|august|september|october|"
    r"november|december)\b|next\s(?:month|agenda|time|meeting)|(?:committee|council|\w+)\sagenda\sin\b)"
)
#: When business comes back: "the first meeting of the new year", "June's agenda", "next time", "when it next meets".
THEN = (
    rf"(?:(?:the\s|its\s|our\s|a\s|their\s|\w+['’]s\s)?(?:{MEETING}|(?:first|last|second|next|following|coming)\s(?:\w+\s)?(?:meeting|one|session|cycle|round)|"
    rf"{MONTH}(?:['’]s)?\s(?:meeting|agenda|session|cycle|committee|forum|panel|board|one)|"
    rf"meeting\s(?:in|on|of)\s)|next\stime|next\smonth|next\syear|when\s(?:the\s[\w-]+|it|they|members)\s(?:next\s(?:met|meets?)|(?:met|meets?)\s(?:next|again)|reconvene[ds]?|resume[ds]?)|later\sin\sthe\syear|(?:six|three|two)\smonths|the\sspring|the\sautumn|the\ssummer|the\snew\syear|(?:\d\d?\s)?{MONTH}\b)"
)
#: Those to whom a meeting's papers go.
READERS = (
    r"(?:members|councillors|governors|trustees|the\s(?:chair\w*|panel|board|committee|council|forum|clerk)|all|him|her|"
    r"them|(?:councillor|cllr|mr|mrs|ms|dr)\.?\s[\w'’-]+)"
)
#: Those whose wish binds officers: the chair, and the body as one.
CHAIR = r"(?:chair(?:man|woman|person)?|convener|provost|leader|mayor)"
BODY = rf"(?:{CHAIR}|panel|board|committee|sub-committee|council|forum|members|councillors|trustees)"
#: The meeting, or who chairs it, before what it wants.
MEETING_WANTS = rf"\b{BODY}\s(?:\w+ly\s|also\s)?"
