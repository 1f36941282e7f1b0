"""What must follow a verb for it to be an act: "look" commits to something only as "look into" or "look at"."""

import re

#: Verbs that commit to something only with certain words after them; anything else after them is no act.
_ONLY_WITH: dict[str, str] = {
    "look": r"(?:again |further |back |it |them |one |some )?(?:into|at|for|to see|up|out|over|through|after)\b|"
    r"further|again\b",
    "read": r"(?:it|the|through|them|this|that|over|up)\b",
    "take": r"(?:(?:[\w'’-]+ ){1,4}(?:forward|up|back|away|further|along|over|to|through)\b|"
    r"(?:[\w'’]+ ){1,7}out of use|up(?! (?:his|her|their) (?:post|dut|role|appoint|office|position|residence))|"
    r"away|forward|forwards|back|over|down|out|this|that|it|these|them|a look|photo|on board|action|steps|"
    r"advice|part in|him|her|legal|further|responsibility|minutes|notes|measurement|any)\b",
    "make": r"(?:\w+ ){0,2}(?:enquir|inquir|arrangement|request|contact|representation|available|"
    r"sure|appointment|application"
    r"|amendment|change|correction|payment|booking|recommendation|copies|(?:\w+ ){0,3}offer|approach|presentation|"
    r"up|a list|call|safe|complaint"
    r"|investigation|provision|donation|purchase|statement|good|assessment|report|submission|offer|comment)",
    "give": r"(?:\w+ ){0,4}(?:briefing|update|report|ring|call|notice|details|presentation|information|"
    r"feedback|reply|answer"
    r"|response|figures|advice|talk|copy|copies|coat|quote|estimate|explanation|reminder|thanks)",
    "go": r"(?:back|and|away and|up and|out|to (?:see|look|the|his|her|their)|through|over|round|"
    r"ahead|along(?! with))\b",
    "come": r"(?:back|to|along|up with|and|in and)\b",
    "have": r"(?:a|another|an|further (?:discussion|talk|conversation)s?|words?|talks|discussions?)\b|"
    r"(?!to\b|been\b)(?:[\w'’-]+ ){1,12}(?:put into|put in|put on|sent to|checked and|looked at)\b|"
    r"(?!to\b|been\b)(?:[\w'’-]+ ){1,5}(?:take|look|up|ready|back|swept|sent|put|done|redone|"
    r"cut|made|\w{3,}ed|rewritten)\b|"
    r"(?:these|it|those|them) (?:to|by|with|in|for)\b|"
    r"(?:somebody|someone|an officer|a colleague|one of (?:his|her|their) \w+|(?:his|her) team) [a-z]+",
    "sit": r"(?:down with|in on)\b",
    "revert": r"(?:back )?(?:to (?:the (?:next|committee|panel|board|forum|chair)|mr|mrs|ms|cllr|councillor|members|"
    r"him|her|us)\b|with\b|thereon|in writing)",
    "see": r"(?:(?:the |mr |mrs |cllr )?[\w'’]+ (?:\w+ )?about|to (?:it|this|that|them|the)\b|if|whether|"
    r"what|who|which|that|about)\b",
    "do": r"(?:so|this|that|it|one|both|the|an?|some|\w+ (?:checks?|tests?|work)|posters|teas)\b|\W*$",
    "get": r"(?:back|in touch|hold|in contact|on to|onto|it|them|this|that|another|one|an?|the|quot|pric|more|"
    r"further|some|details|estimates|information|two|three|permission|consent|"
    r"[\w'’-]+ (?:views?|opinion|advice|agreement|comments)"
    r"|\w+ (?:quot|pric|estimates|costs))",
    "let": r"[\w-]+(?: [\w-]+){0,6} (?:have|know|see)\b",
    "put": r"(?:\w+ ){0,8}(?:on|in|into|to|up|out|together|forward|back|down|right|round|this|through)\b",
    "hold": r"(?:off|back)\b|(?:an?|the|further|\w+ )? ?(?:\w+ ){0,3}(?:meeting|session|event|discussion|workshop|"
    r"briefing|consultation|talks|surgery|visit|review|inquiry)",
    "set": r"(?:\w+ ){0,5}(?:up|out|aside)\b|(?:dates?|a date|in|"
    r"the(?! (?:\S+ )?(?:precept|budget|rate|rents?|fees?|charges?|levels?|price)\b))\b",
    "pick": r"(?:\w+ ){0,3}up\b",
    "raise": r"(?!(?:the )?(?:\w+ )?(?:charges?|rents?|fees?|price|precept|rates?)\b|money\b|funds\b|£)",
    "hand": r"(?:over|out|in|deliver|back)\b",
    "follow": r"(?:\w+ ){0,3}up\b|\W*$",
    "feed": r"(?:\w+ ){0,4}(?:back|into|in)\b",
    "pass": r"(?:\w+ ){0,6}(?:on|to|onto|back|over|round)\b",
    "carry": r"(?:out|forward)\b",
    "deal": r"with\b",
    "turn": r"(?:off|on|down)\b",
    "cover": r"(?:the (?:hole|drain)|up)\b",
    "lead": r"on\b",
    "leave": r"(?:\w+ ){1,4}with\b",
    "walk": r"(?:the|this|round|along)\b",
    "water": r"the\b",
    "type": r"up\b",
    "stand": r"in for\b",
    "draw": r"(?:up|the attention|attention|down)\b",
    "roll": r"(?:out|the)\b",
    "call": r"(?:a|an|on|in|for|up|him|her|them|the)\b",
    "show": r"(?:\w+ ){0,3}(?:round|separately)\b",
    "return": r"(?:to (?:the|this)|with|and|it|the|in|at)\b",
    "meet": r"(?:in|on|at|again|before)\b[^.;]{0,40}?\bto\b|"
    r"(?:highways|police|with|up|the|on site|to|him|her|them|mr|mrs|ms|dr|cllr|councillor|members|residents|\w+ "
    r"(?:officers?|representatives?))",
    "start": r"(?:the|to)\b",
    "work": r"(?:up|out|through)\b",
    "cost": r"(?:the|up|this|these|out|options|it)\b",
    "change": r"(?:the|it|this|that|these)\b",
    "post": r"(?:the|it|this|up|notice|on|to|a|them)\b",
    "address": r"(?:the|this|these|it|members|them)\b",
    "test": r"(?:the|this|it|whether)\b",
    "open": r"(?:an?|up|the|dialogue|discussions)\b",
    "serve": r"(?:the |a )?(?:notice|papers|tea)",
    "close": r"(?!(?:the )?(?:following |above )?(?:actions?|items?|meeting|matter)\b)",
    "question": r"(?:the|why|how|whether|mr|cllr)\b",
    "answer": r"(?:the|these|that|this|it|in writing|questions?|by|any|on)\b",
    "answered": r"",
}
#: Of these the words after them tell when they are *no* act of somebody who is bound to one: "Clerk to take the keys
#: back" is one, "Cllr Ashe to take the chair" none.
_NEVER_WITH: dict[str, str] = {
    "do": r"(?:not|nothing|everything|all|what|his|her|their|its|well|better|away|likewise|more|less|business|badly"
    r"|without|with)\b",
    "take": r"(?:questions?|items?|the (?:next|first|last) (?:\w+ )?items?|"
    r"care\b(?! of)|(?:on )?the (?:chair|post|role|title|job|lead|place|view|minutes as|money|opportunity)|"
    r"place|effect|account|note|no|into account|turns|advantage|shape|precedence|over as|part\b(?! in)|a vote|\d)\b",
    "make": r"(?:no|their own|sense|way|do|use|progress|£|(?:an? |the |any |its )?(?:\w+ )?(?:decisions?|difference|"
    r"profit|donations?|grants?|declarations?|contributions?|award|savings?|exception|loss|observations?|payments?))",
    "give": r"(?:no|consideration|rise|way|effect|approval|consent|permission|evidence|apologies|£|up|priority|support|"
    r"thought|(?:an? |the |any )?(?:\w+ )?(?:donation|grant|contribution|award))",
    "get": r"(?:worse|better|rid|on|under|involved|together|used|through)\b",
    "hand": r"$",
    "put": r"(?:up with|pressure|paid|at risk)\b",
    "post": r"(?:\d|office|box|of|as)",
    "address": r"$",
    "draw": r"(?:lots|breath|attention|a line)\b",
    "walk": r"(?:out|away)\b",
    "water": r"(?:supply|main|rates?|board|compan)",
    "cover": r"(?:the (?:cost|expense|meeting)|costs?|expenses)",
    "test": r"$",
    "open": r"(?:the meeting|on|at|\d)",
    "call": r"(?:it|the meeting|for (?:order|calm))",
    "show": r"(?:that|no|signs)\b",
    "return": r"(?:officer|of|home)\b|$",
    "change": r"$",
    "see": r"(?!(?:the (?:clerk|chair|head|owner|manager)|mr|mrs|ms|dr|cllr|councillor)\b)",
    "leave": r"(?:a gap|the (?:meeting|room|chamber|council)|it|as|were|if|when|early|at|by|after|before|\W*$)",
    "turn": r"(?:down|to|into|$)",
    "go": r"(?:along with|on\b|down (?:in|well)|up in|bankrupt|wrong|well|home|"
    r"away(?! and)|against|without|further|for|$)",
    "come": r"(?:from|into|under|out|in|as|first|last|of|down|off|up(?! with)|$)",
    "look": r"(?:like|as|forward|good|better|well|bad|worse|odd|smart|nice|silly|$)",
    "let": r"(?:it|off|the (?:matter|item)|$)",
    "pass": r"(?:away|by|the motion|judge?ment|$)",
    "run": r"(?!(?:an eye|it|them|this|these|the \w+) (?:over|past|by|through)\b)",
    "meet": r"(?:the (?:costs?|expense|bill|targets?|needs?|criteria|requirements?)|costs?|half|$)",
    "set": r"(?:off|sail|£|the (?:precept|budget|rate)|$)",
}
NEVER_WITH = {base: re.compile(pattern) for base, pattern in _NEVER_WITH.items()}
FOLLOWED = {base: re.compile(pattern) for base, pattern in _ONLY_WITH.items() if pattern}
#: The same for participles after "be".
_ONLY_WITH_PASSIVE: dict[str, str] = {
    "looked": r"(?:\w+ )?(?:into|at|for)\b",
    "taken": r"(?:up|away|forward|forwards|back|over|down|out|to|on board|by|with)\b",
    "made": r"(?:to|aware|available|regarding|for|that|about|at|as to|into|via|if)\b",
    "given": r"(?:(?:to (?!consider|understand)|an?|by)\b(?! consideration)|"
    r"(?:\w+ )?(?:notice|sight|details|copies|figures|feedback)\b)",
    "gone": r"through\b",
    "set": r"(?:up|out|aside)\b",
    "put": r"(?:on|in|into|to|up|out|forward|together|back|through|down|there|right)\b",
    "added": r"(?!to (?:the )?(?:[\w'’-]+ ){0,4}(?:reserves?|balances?|funds?)\b)",
    "dealt": r"with\b",
    "carried": r"(?:out|forward|over)\b",
    "had": r"(?:with\b|before\b|by\b|from\b)",
    "held": r"(?:to|with|over|in(?! reserve)|on|for|between|at)\b",
    "spoken": r"to\b",
    "written": r"(?:to|and|by|up|for|in|into|on)\b|\W*$",
    "fed": r"(?:back|into|in)\b",
    "found": r"(?:out|for)\b",
    "passed": r"(?:on|to|over|back|onto|via|round|around)\b",
    "followed": r"up\b",
    "picked": r"up\b",
    "handed": r"(?:over|out|in|back)\b",
    "kept": r"(?:at|in|of|on|there|informed|updated|up)\b",
    "run": r"(?:weekly|monthly|again|daily|quarterly|off)\b",
    "laid": r"(?:before|on|flat|by the|out)\b",
    "shown": r"(?:as|to|on|in|separately)\b",
    "turned": r"(?:off|on)\b",
    "called": r"(?:\w+ )?(?:to|for|in|by|on)\b",
    "come": r"^\b$",
    "met": r"(?:with|by|to)\b",
    "let": r"^\b$",
    "got": r"(?:for|from|to|by|in|before)\b|\W*$",
    "seen": r"^\b$",
    "drawn": r"(?:up|to)\b",
    "struck": r"(?:out|off|through)\b",
    "broken": r"down\b",
    "covered": r"(?:over|up|in the)\b",
    "worked": r"(?:up|out|through)\b",
    "provided": r"(?!for(?:\W*$|[,;.]|\s(?:in|by|under|from)\b))",
    "set-up": r"",
}
FOLLOWED_PASSIVE = {word: re.compile(pattern) for word, pattern in _ONLY_WITH_PASSIVE.items() if pattern}
