"""Notes that tell somebody to do it: "Clerk – order bulbs", "Report to County.", "Also contact the editor"."""

from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict

#: Verbs of approaching somebody: as the first word of a sentence in minutes they can only tell somebody to do it.
_APPROACH = (
    r"(?:contact|chase|inform|remind|notify|invite|advise|write\s(?:to|again|back)|speak\s(?:to|with)|liaise\swith|"
    r"reply\sto|respond\sto|ask|follow\sup|send|obtain|thank|tell|let|acknowledge|forward(?=\s(?:to|the|it|them|this)\b))"
)
#: Whom or what they approach: not the reader of a notice ("Contact the Clerk on 555 010", "Ask for details").
_OBJECT = (
    r"(?!(?:the\s)?(?:parish\s)?clerk\b|us\b|me\b|your?\b|\d|if\b|for\b|to\b|(?:her|him|them)\son\b|\w+\son\s\d|"
    r"whether\b|why\b|how\b|what\b|yourself\b|(?:\w+\s)?(?:had|has|have|was|were|is|made|needed|still)\b|"
    r"details\b|names?\b|numbers?\b|information\b|with\b)"
)
_BEGINS = r"(?:^\W*|[.;:–]\s|,\s(?:and\s|but\s|so\s)?|\band\s|\bso\s|\s-\s)"
#: What members and clerks do between meetings, as the present tense has it.
_DOES = (
    "writes contacts obtains circulates arranges chases emails finds looks puts submits draws "
    "prepares collects buys rings invites sends takes makes gets brings fetches fixes mends "
    "clears meets lets tells forwards passes pays organises distributes "
    "investigates compiles cleans"
)
#: What is told in a note of one sentence.
_DO_IT = (
    "look get check order buy put find obtain circulate arrange chase ring phone call email e-mail send write contact "
    "bring collect fix mend repair replace paint cut clear clean remove move investigate organise draft prepare "
    "book add include pass forward copy hold pick tell inform remind invite ask draw keep establish follow seek "
    "speak try distribute approach press instruct purchase enquire inquire advertise tidy trim strim publish "
    "display provide supply"
)
#: Of these "Verb the …" is what an agenda prints.
_AGENDA = frozenset(
    "receive consider approve review discuss note report adopt confirm elect appoint sign update open close read hear "
    "present agree accept resolve record welcome question answer vote meet visit support play help work see walk lead "
    "test set process plan place change price cost view survey research study audit map ring object take make have let "
    "do go come call show thank email mail post table comment trial design form log test balance measure feed".split()
)
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
_WHO = (
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
        name="note: ask or tell them",
        family="infinitive",
        triggers=(
            "contact",
            "chase",
            "inform",
            "remind",
            "notify",
            "invite",
            "advise",
            "write",
            "speak",
            "liaise",
            "reply",
            "respond",
            "ask",
            "follow",
            "send",
            "obtain",
            "thank",
            "tell",
            "let",
            "acknowledge",
            "forward",
        ),
        pattern=rf"^\W*(?:(?:also|then|and|please|need|needs)\s)?(?:to\s)?(?P<verb>{_APPROACH})(?:\s{_OBJECT}|,\sand\s)[^?]{{6,}}$",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Also contact the editor and send her the link.",
            "To contact the water company re the kiosk.",
            "Inform the police of the broken windows.",
            "Acknowledge, and advise her of the winter hours.",
            "Reply to Mrs Dow that the Council has no funds.",
        ),
        near_misses=(
            "Contact the Clerk for details.",
            "Ask yourself why.",
            "To receive the accounts.",
            "Send for details.",
            "Reply received from the company.",
        ),
    ),
    Rule(
        name="topic - chase it",
        family="infinitive",
        triggers=tuple(
            "investigate invite chase obtain seek remind inform get ask check speak write consult ring contact try see "
            "find".split()
        ),
        # After what was received or seen, the bare verb tells what is to be done about it.
        pattern=rf"(?:;|–|-|,(?=\sask\s)|b(?<=\sb)ut)\s(?:first\s|please\s)?(?P<verb>investigate|invite|chase|obtain|seek|remind|inform|"
        r"(?:get|ask|check|find(?=\sout)|speak|write|consult|ring|contact|try|see(?=\s(?:if|whether|what)))(?=\s(?:the|an?|another|it|them|with|to|from|permission|consent|advice|out|if|what|whether|some|more|two|three|prices?|quotes?|for|mrs?|ms|cllr|how|highways|county|district|[a-z]+['’]s)\b))\s"
        rf"{_OBJECT}(?![^.;]*\b(?:\d{{3,}}|www|details|clerk|us)\b)[^?;:]{{3,120}}\W*$",
        form="none",
        subjectless=True,
        wants_object=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "E-mail from the school about a sign in Mill Road - investigate costs",
            "Verge in Mill Road very overgrown - chase the contractor on this.",
            "Agreed in principle, but get permission from the owner first.",
            "Needs a licence; find out what it costs.",
            "Agreed, but first ask the insurers.",
            "Verge full of bottles, ask District to clear.",
        ),
        near_misses=(
            "Bus passes - contact the District on 01999 555010.",
            "Police surgery - ask for details.",
            "It was a fair question - ask anybody.",
            "It was late but contact was made.",
            "He may come, but ask yourself why.",
            "Enquiries - contact the Clerk.",
            "He would, if need be, ask the County to pay.",
        ),
    ),
    Rule(
        name="note: show it to them",
        family="infinitive",
        triggers=tuple(
            f"{verb} {place}"
            for verb in ("circulate", "display", "forward", "copy", "publish", "distribute")
            for place in ("councillors", "members", "cllrs", "all", "board-", "noticeboard-", "website")
        ),
        pattern=r"(?:^\W*|\s[–-]\s|[.;]\s)(?:to\s|please\s)?(?P<verb>circulate|display|forward|copy|publish|distribute)\s(?:(?:it|this|these|them|copies)\s)?(?:to|on|in|round|at|among)\s"
        r"(?:(?:all|the|our|village|parish|council)\s){0,2}(?:councillors|members|cllrs|all|notice\s?boards?|website)\b(?=[^.;]{0,30}\W*$)",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Leaflet on the bus times - display on notice board.",
            "Circulate to all Councillors.",
            "Draft letter to the bank; copy to all members.",
        ),
        near_misses=("Dates are on display on the notice board.", "The Clerk had a copy to circulate."),
    ),
    Rule(
        name="clerk does it",
        family="promise",
        triggers=tuple(_DOES.split()),
        present=True,
        pattern=rf"{_BEGINS}(?P<subject>(?:the\s)?(?:deputy\s|parish\s|town\s)?clerk|(?:cllrs?|councillors?)\.?\s(?:[a-z]{{1,2}}\.?\s)?[a-z’'-]+|[a-z]{{2,3}})\s(?:then\s|also\s)?(?P<verb>writes|contacts|"
        rf"obtains|circulates|arranges|chases|emails|orders|checks|finds|looks|puts|submits|draws|drafts|prepares|collects|buys|books|rings|asks|invites|sends|speaks|posts)\s"
        rf"(?!that\b|about\b|if\b|whether\b|why\b|when\b|how\b|for\b|of\b)",
        form="present",
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS),),
        examples=("Clerk puts a note on the page.", "Cllr Ashe looks at what others charge."),
        near_misses=("Clerk asks that the keys be returned.", "The company writes to all."),
    ),
    Rule(
        name="note: do it",
        family="infinitive",
        triggers=tuple(_DO_IT.split()),
        pattern=r"^\W*(?:(?:also|then|and|please|so)\s)?(?!put\sto\s)(?!(?:contact|ring|email|tell|inform)\s(?:the\s)?(?:\w+\s)?clerk\b)(?P<verb>[a-z]+(?:-[a-z]+)?)\s(?:(?:up|out|off|round|back|to|with|on|in|for)\s)?"
        r"(?=(?:it|them|him|her|this|these|those|another|one|two|three|a|an|the|some|more|website|facebook|prices|quotes|costs?\sof|mr|mrs|ms|cllr|clerk|county|district|highways)\b)(?![^.]*\b(?:was|were|had|has|is|are|you|your|approval)\b)[^?:]{3,120}\.\W*$",
        subjectless=True,
        wants_object=True,
        verdicts=(Verdict("firm", frozenset(), ACTS, but=_AGENDA | {"read"}),),
        examples=("Get another price.", "Buy two more bins.", "Check with the County."),
        near_misses=(
            "Receive the accounts.",
            "Please check the board for your post.",
            "Report to the Clerk was noted.",
            "Review the risks.",
        ),
    ),
    Rule(
        name="clerk - do it",
        family="infinitive",
        triggers=("",),
        sign=r"\s?[:–—-]\s[a-z]{2}",
        pattern=rf"^\W*(?P<subject>(?:all(?:\s(?:members|councillors|cllrs))?|everyone|members|{_WHO}(?:(?:,\s|/|\s(?:and|&|/)\s){_WHO}){{0,3}}))\s?[:–—-]\s(?:please\s|also\s)?{_TELL}\s{_NO_TALE}[^?]{{3,}}$",
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
        name="topic - do it",
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
        name="note: report it",
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
        name="note: told in a word",
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
        name="note: to do it",
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
)
