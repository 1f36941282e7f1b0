"""What is to be done, told in a note not a sentence: "Clerk – order bulbs", "Report to County", "To ring them"."""

from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict

#: Verbs that tell somebody what to do when they open a note or stand after a dash in it.
_TELLS = (
    "ask buy order get collect arrange write send obtain contact speak ring phone email e-mail check chase find "
    "organise organize prepare draft circulate invite remind inform notify thank investigate fix mend repair "
    "replace paint repaint book print put set proof pay return bring take look follow pursue apply renew "
    "purchase provide complete confirm compile update amend add remove clear clean cut trim install meet "
    "liaise approach tell consult review submit seek source enquire inquire see display publish post make draw hire "
    "borrow fill oil strim mow weed plant erect fetch deliver forward pass copy"
)
#: The same as a pattern; what is as often a noun ("contact details", "update on", "review of") is none here.
_TELL = (
    r"(?!(?:contact|order|check|email|copy|post|return|review|update|display|draft|book|print|set|proof|cut|hire|repair|"
    r"replace|paint|clean|trim|fill|oil|plant|purchase|source|fix|weed|strim|mow|install|clear)\s"
    r"(?:details|of|on|from|for|to|at|received|was|were|is|are|has|had|given|form|book|date|number)\b)"
    rf"(?P<verb>{_TELLS.replace(' ', '|')})"
)
#: Somebody as notes name them: by post, by title and name, by initials or first name.
_ONE = (
    r"(?:(?:the\s)?(?:deputy\s|parish\s|town\s|vice[-\s])?(?:clerk|chair(?:man|woman|person)?|treasurer|secretary|mayor)|"
    r"(?:cllrs?|councillors?|mrs?|ms|miss|dr|rev)\.?\s(?:[a-z]{1,2}\.?\s)?[a-z’'-]+|[a-z]{2,9})"
)
#: A note that tells goes on without a verb that says what is or was.
_NO_TALE = r"(?![^.]*\b(?:was|were|had|has|is|are|did|said|you|your|will|would)\b)"
#: Who can be told of what is broken or asked for something: offices and firms, as notes call them.
_AUTHORITY = (
    r"(?:highways?|county|district|borough|city|police|council|nh?cc|bt|anglian\swater|water\s\w+|environment\sagency|"
    r"contractor|company|suppliers?|landlord|owner)"
)

RULES = (
    Rule(
        name="clerk – do",
        family="infinitive",
        triggers=("",),
        sign=r"\s?[:–—-]\s[a-z]{2}",
        pattern=rf"^\W*(?P<subject>(?:all(?:\s(?:members|councillors|cllrs))?|everyone|members|{_ONE}(?:(?:,\s|/|\s(?:and|&|/)\s){_ONE}){{0,3}}))\s?[:–—-]\s(?:please\s|also\s)?{_TELL}\s{_NO_TALE}[^?]{{3,}}$",
        verdicts=(Verdict("firm", frozenset({"person", "body", "officers"}), ACTS | {"other", "weak"}),),
        examples=(
            "Clerk – order four bags of salt.",
            "Cllr Ashe: collect the sign from the smith",
            "All – proof the leaflet by Friday.",
        ),
        near_misses=(
            "Cllr Ashe – report of the last visit.",
            "Clerk – contact details were given.",
            "Village green – cut each week.",
        ),
    ),
    Rule(
        name="topic: do it",
        family="infinitive",
        triggers=tuple(f"{verb}" for verb in _TELLS.replace("e-mail", "mail").split()),
        pattern=rf"^(?!\W*(?:the|it|he|she|they|members|to)\b){_NO_TALE}[^:–—;]{{4,90}}?\s?(?:[:–—]|\s-)\s(?:please\s)?(?!put\s(?:in|to|on)\b){_TELL}\s(?:(?:up|out|back|to|with|on|in|for)\s)?"
        r"(?=(?:it|them|him|her|this|these|those|another|one|two|three|a|an|the|some|more|new|quotes?|prices?|cllr|clerk|mr|mrs|county|district|highways|police|borough)\b)[^?]{3,120}\.\W*$",
        subjectless=True,
        wants_object=True,
        verdicts=(Verdict("firm", frozenset(), ACTS, but=frozenset({"review", "take", "make", "see", "meet", "set"})),),
        examples=(
            "Dogs on the green – put up another notice.",
            "Letter about the caravan: pass to the District Council.",
        ),
        near_misses=("The choice was plain: mend the roof or move.", "Parking – see the report."),
    ),
    Rule(
        name="report to the county",
        family="infinitive",
        triggers=("report",),
        pattern=rf"(?:^\W*|[–—:,-]\s)(?:to\s)?(?P<verb>report)\s(?:again|it|this|both|them|(?:(?:it|this|again)\s)?to\s(?:the\s)?{_AUTHORITY}(?:\s\w+){{0,2}}|"
        r"(?:it\s|this\s)?(?:on|via|through)\s[\w\s]{3,30})(?=\W*$)",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Report to County.", "Hole in Mill Lane – report again.", "Bin by the ford overflowing – report it."),
        near_misses=("Report to members.", "He had time to report to the County.", "Police – report."),
    ),
    Rule(
        name="told in a word",
        family="infinitive",
        triggers=(
            *"advertise readvertise chase renew reorder order follow replace repair remove".split(),
            *(f"{verb} again" for verb in ("ask", "try", "write", "ring", "remind")),
            *(f"{verb} accordingly" for verb in ("reply", "respond", "write", "inform", "advise")),
        ),
        pattern=r"(?:^\W*|(?:[–—:;.]|\s-)\s)(?:please\s)?(?P<verb>(?:re-?advertise|chase(?:\sup)?|renew|re-?order|follow\sup|(?<=[;–—]\s)(?:replace|repair|remove))(?:\s(?:again|it|this|now|asap|both|them))?|"
        r"(?:chase|ask|try|write|ring|remind)(?:\s\w+)?\sagain|(?:reply|respond|write|inform|advise)\s(?:\w+\s){0,3}accordingly)(?=\W*$)",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Re-advertise.",
            "Society of Footpaths: renew.",
            "Chase again.",
            "Please ring them again.",
            "Reply accordingly.",
            "No funds this year; write to them accordingly.",
        ),
        near_misses=(
            "They would have to reorder.",
            "They would have to try again.",
            "They would act accordingly.",
        ),
    ),
    Rule(
        name="note: to do",
        family="infinitive",
        triggers=("to",),
        pattern=rf"^\W*(?P<also>also\s)?to\s(?P<verb>get|ring|phone|telephone|buy|find\sout|look\s(?:into|out\sfor)|check\s(?:with|if|whether|on)|order|chase|try|see\s(?:if|whether|about)|"
        rf"pass\s(?:on|to|it|this)|collect|put\s(?:up|in|out|on)|fetch|mend|fix|enquire|inquire|email|e-mail|(?(also)(?:seek|ask|write|contact|check|obtain|inform|request|find|report|arrange)|(?!)))\s(?!of\b)(?(also)|{_NO_TALE})[^?]{{3,}}$",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "To get a price for this.",
            "To see if the school can help.",
            "Also to seek their advice on the lease.",
        ),
        near_misses=("To receive the accounts.", "To put it plainly?", "Also to be seen was a heron."),
    ),
    Rule(
        name="letter to the owner",
        family="infinitive",
        triggers=("letter to", "email to", "e-mail to", "mail to", "card to", "reminder to"),
        pattern=r"^(?![^;]*\b(?:received|sent|from|dated|read|circulated|was|were|had|has|have|is|correspondence|re)\b)[^;]{3,120}?(?:[–—:]|\s-)\s(?:a\s|another\s|further\s|reminder\s|"
        r"warning\s|thank[\s-]you\s|polite\s)*(?P<verb>letter|e-?mail|card|reminder)\sto\s(?!(?:the\s)?(?:council|clerk|editor|us)\b)[^;:.,]{3,50}\W*$",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Hedge over the path at 4 Ford Lane: letter to the owner.",
            "Ice on the steps – letter to the bank (JP).",
        ),
        near_misses=("Correspondence: letter to the Minister.", "Ford Lane – letter to the owner was sent."),
    ),
    Rule(
        name="needed from them",
        family="request",
        triggers=("needed from", "required from", "wanted from", "awaited from", "outstanding from"),
        pattern=r"(?<!if\s)(?<!as\s)\b(?P<verb>needed|required|wanted|awaited|outstanding)\sfrom\s(?P<agent>(?:all\s)?(?:the\sclerk|clerk|the\schair\w*|cllrs?|councillors?|members|mrs?|ms)\b\.?"
        r"(?:\s[\w.’'&]+){0,5}?)(?=\W*$)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body"})),),
        examples=("Web page: photographs still needed from Cllrs Ashe and Dow.",),
        near_misses=(
            "A reply is awaited from the company.",
            "Seats can be had if needed from Cllr Ashe.",
        ),
    ),
)
