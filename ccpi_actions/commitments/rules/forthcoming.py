"""What is promised told by where it will be, or by its noun: "in their hands by Friday", "a note in a week"."""

from ccpi_actions.commitments.rules.model import Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION, MONTH, READERS, THEN

_THEIRS = r"(?:members[’']|councillors[’']|governors[’']|their|his|her|its|our)"
_PAPER = (
    r"(?:report|paper|update|edition|version|issue|return|packs?|papers|bulletin|briefing|dashboard|newsletter|minutes)"
)
#: What is sent.
_MAIL = (
    r"(?:letters?|invitations?|repl(?:y|ies)|cop(?:y|ies)|notes?|e-?mails?|cards?|answers?|notices?|"
    r"cheques?|reminders?|forms?)"
)
_IN_FUTURE = (
    r"(?:in\sfuture|from\snow\son|henceforth|in\sthe\sfuture|on\sfuture\soccasions|for\sthe\sfuture|next\stime)"
)
#: Told of reports and papers: how they will be drawn up.
_DRAWN_UP = (
    r"separated(?:\sout)?|shown|given|set\sout|reported|included|listed|numbered|split|broken\sdown|printed|circulated|"
    r"sent|highlighted|marked|published|added|supplied|presented|distinguished|labelled|explained|used|attached|"
    r"expressed|stated|identified|provided|issued|kept"
)
#: What is written, made or held for a meeting.
_DUE = (
    r"(?:notes?|reports?(?:\sback)?|papers?|repl(?:y|ies)|answers?|responses?|letters?|updates?|reminders?|briefings?|"
    r"breakdowns?|drafts?|figures|quotes?|costings?|cop(?:y|ies))"
)
_OPENING = (
    r"^\W*(?:(?:an?|the|another|further|fuller|full|written|short|brief|revised|progress|verbal|final|costed|draft|new)"
    r"\s){0,3}"
)
#: A tale has a verb of its own; a title or a list of papers has none of these times.
_NO_VERB = (
    r"(?![^;]*\b(?:was|were|is|are|be|been|had|has|have|did|would|will|should|shall|may|must|can|could|received|noted|"
    r"circulated|attached|tabled|presented|sent|held|given|due|ended|ending|dated|published|submitted|to\sreceive|agenda)\b)"
)

RULES = (
    Rule(
        name="in future it would be done",
        family="undertaking",
        triggers=("future would be", "now would be", "henceforth would be", "time would be"),
        pattern=rf"\bthat,?\s{_IN_FUTURE},?\s(?P<subject>[^;.]{{2,60}}?)\swould\s(?:\w+ly\s)?be\s(?P<verb>{_DRAWN_UP})\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter", "thing", "they"})),),
        examples=(
            "The Director agreed that the table was unclear and that in future the two would be shown apart.",
            "Mr Dow accepted that in future costs would be given for each site.",
        ),
        near_misses=("Mr Dow said that in future the pool would be busier.", "He said that costs would be given."),
    ),
    Rule(
        name="reach them by",
        family="promise",
        triggers=(
            "would come",
            "would reach",
            "would go",
            "should come",
            "should reach",
            "should go",
            "will come",
            "will reach",
            "will go",
            "to come",
            "to reach",
            "to go",
        ),
        pattern=r"\b(?:it|this|that|which|they|these|(?:answer|report|reply|breakdown|figures|note|"
        r"information|paper|data|update|response|list|draft|plan|strategy|proposal|evaluation|analysis|assessment|"
        r"summary|briefing|result|figure|nomination|form|comment|name|item|article|return|suggestion)s?(?:\s(?!but\b|and\b|he\b|she\b|they\b|which\b)[\w'’]+){0,6}?)\s"
        r"(?:would|should|will|(?:was|were|is|are)\sto)\s"
        r"(?:then\s|also\s|now\s)?(?:reach\s(?:them|members|him|her)|come\s(?:to|back\sto|from|"
        r"before)\s|go\s(?:to\sall|out\sto|to\smembers|back\sto))"
        r"(?!\s?(?:about|around|some|over|£|\d|an\send|nothing|light|pass)\b|\s?£)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "An analysis was to come from Mr Dow by June.",
            "It was agreed that the draft plan would come to the March meeting.",
        ),
        near_misses=("Visitors would come from far away.", "The money should go further."),
    ),
    Rule(
        name="would be with them",
        family="promise",
        triggers=tuple(f"{would} be {where}" for would in ("would", "will") for where in ("with", "on", "in")),
        pattern=rf"\b(?:would|will)\s{ADVERBS}be\s(?P<verb>with|on|in)\s(?:(?<=with\s)(?:[^;,.]{{2,40}}?\s(?:by|before|within)\b|{READERS}\s(?:(?:early\s|later\s|late\s)?(?:in|inside|at|on|for|that|this|next|ahead|tomorrow|the\s(?:same|following|next))\b|\W*$))|"
        r"(?<=on\s)(?:(?:the|our|its|the\scouncil['’]s)\s(?:web|notice)[^;,.]{0,40}?\s(?:by|before|within)\b|the\stable\s(?:at|by|in|for|on)\b)|"
        rf"(?<=in\s)front\sof\s{READERS}|(?:{_THEIRS}|(?:councillor|cllr|mr|mrs|ms|dr)\s[\w-]+[’']s?)\s(?:hands|inbox(?:es)?|pigeon[\s-]?holes?|desks?|mats|packs|post|way)|"
        rf"(?:(?:its|their)\sway|the\spost)\s(?:to\s{READERS}|by|in|on|before|tomorrow|the\s(?:same|following|next))\b)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter", "they", "thing"})),),
        examples=(
            "It would be with the Panel's officers by the end of the week.",
            "A summary would be on the website by the end of May.",
            "The figures would be on the table at the June meeting.",
            "A fuller paper would be in front of the Panel in May.",
            "It would be in their hands by the weekend.",
            "A fuller answer would be with the Chair inside the week.",
        ),
        near_misses=(
            "He would be with them.",
            "He would be in their hands.",
            "The café would be on the way to the station.",
            "The Mayor would be with them on Friday.",
        ),
    ),
    Rule(
        name="would be ready by then",
        family="promise",
        triggers=tuple(
            f"{would} be {where}"
            for would in ("would", "will", "should")
            for where in ("there", "ready", "round", "back", "forthcoming")
        ),
        pattern=rf"\b(?:would|will|should)\s{ADVERBS}be\s(?P<verb>round|there|ready|back|forthcoming)(?:(?<=forthcoming)\b|(?:(?<=round)|(?<=there))\s(?:by|before|within)\b|"
        rf"(?<=ready)\s(?:for|by|in\stime\sfor|before)\s(?:the\snext|members|christmas|easter|{THEN})\b|(?<=back)\s(?:with\s{READERS}|before\s{READERS}|(?:at|in|for|on)\s{THEN}))",
        form="none",
        passive=True,
        verdicts=(
            Verdict("firm", frozenset({"information", "matter"})),
            Verdict("firm", frozenset({"they"}), but=frozenset({"forthcoming"})),
        ),
        examples=(
            "The costings were not to hand; they would be ready for the next meeting.",
            "The item was pulled and it would be back in June.",
            "A breakdown by station would be forthcoming.",
        ),
        near_misses=(
            "He would be back in June.",
            "Money would be forthcoming from the Lottery.",
            "No report would be forthcoming.",
        ),
    ),
    Rule(
        name="the next report would show it",
        family="promise",
        triggers=tuple(
            f"{which} {would}"
            for which in ("next", "following", "final", "revised", "quarter", "quarterly", "annual", "future", "packs")
            for would in ("would", "will", "should")
        ),
        pattern=rf"\b(?:(?:next|following|final|revised|quarter(?:ly)?|annual|future)\s(?:[\w-]+\s){{0,3}}?{_PAPER}s?|packs|quarter\s(?:\w+)(?:\s{_PAPER})?)\b(?:\s(?:to|for|of|in)\s[^;:.,]{{2,40}}?)?\s(?:would|will|should)\s{ADVERBS}"
        r"(?P<verb>show|include|carry|contain|cover|give|tell|have|reflect|say|address|explain|bring|identify|highlight|state|pick|fill|deal|separate|split|answer|make|set|put(?=\s(?:this|that|it)\b)|break)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The next report would tell Members how many there had been.",
            "The PCC said that Quarter 3 would therefore show it month by month.",
            "Members' packs for the next meeting would include the plan.",
            "The Director said that her next report would cover it.",
            "The next quarterly update will show the split.",
        ),
        near_misses=(
            "The next report would be the last.",
            "The annual fair would have stalls.",
            "The report will show its worth.",
        ),
    ),
    Rule(
        name="it would be in the next one",
        family="promise",
        triggers=(
            "would in next",
            "will in next",
            "would in future",
            "would when next",
            "would in final",
            "would before next",
            "subject report",
            "subject paper",
            "part next report",
            "before committee in",
            "before panel in",
            "before members in",
        ),
        pattern=r"\b(?:would|will)\s(?P<verb>be|appear|go|(?:be\s)?(?:covered|addressed|dealt\swith|shown|set\sout|included|reported|corrected|reflected|incorporated|amended|picked\sup|put\sright)|form\spart)\s"
        r"(?:in\s(?:(?:the|their|his|her|our|its)\s(?:next|final|following|revised|subsequent)|future|next\s(?:year|month|quarter|time)[’']s)\s(?:\w+\s)?(?:editions?|issues?|reports?|versions?|updates?|newsletters?|one|drafts?|bulletins?|iterations?|papers?|reviews?)\b|"
        r"(?:the\ssubject\sof\s(?:an?|another|further)|of\s(?:the|his|her|their|our)\s(?:next|\w+\sreport|annual))\s(?:[\w-]+\s){0,2}?(?:report|paper|briefing|update)\b|before\s(?:the\s(?:committee|panel|board|council|forum)|members)(?=\s(?:in|at|by|next|for)\b)|"
        r"(?:when|before|as)\s(?:the\s[\w-]+|it|they)\s(?:was|were|is|are)\s(?:next\s)?(?:printed|reprinted|revised|re-?issued|updated|reviewed|finalised|next\sissued))",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter", "they", "thing"})),),
        examples=(
            "Mr Dow accepted that it had been overlooked and it would be in the next edition.",
            "Examples would be included in next year's report.",
            "Both would be reflected when the chapter was next printed.",
            "This would be the subject of a further report in the autumn.",
            "The outcome would form part of the next monitoring report.",
            "A second paper would be before the Committee in July.",
        ),
        near_misses=("He would be in the next room.", "He would be before the court in July."),
    ),
    Rule(
        name="there would be a report",
        family="promise",
        triggers=("there would be", "there will be", "there should be", "that there be"),
        pattern=rf"\b(?:(?P<when>(?:next|before|again|by)\b[^.;]{{0,50}}?,?\sthere)|(?P<that>(?<=that\s)there)|there)\s(?P<will>(?:would|will|should)\s(?:also\s|then\s)?)?(?P<verb>be)\s(?:an?|another|some|further|regular|quarterly)\s(?:[\w-]+\s){{0,3}}?"
        r"(?:reports?|updates?|papers?|briefings?|notes?|letters?|e-?mails?|answers?|repl(?:y|ies)|drafts?|lists?|figures)\b"
        rf"(?(when)|(?(will)(?=[^.;]{{0,30}}?\b(?:back\b|(?:to|for|with)\s{READERS}|from\s(?:the\s(?:authority|service|director|head|clerk|treasurer)|officers)|(?:in|at|by|before)\s(?:the\s)?(?:next|spring|summer|autumn|winter|new\syear|{MONTH}|six|three|twelve)\b))|(?(that)|(?!))))",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "There would be a report back in six months.",
            "There would be a further paper in the autumn.",
            "Mr Dow said that before the Forum met again there would be a paper on the options.",
            "There would be a letter in the post to her the following day.",
            "RESOLVED that there be a further report.",
        ),
        near_misses=(
            "There would be a report in the press.",
            "There would be a paper on sale at the door.",
            "By then there would be a draught.",
            "There would be a letter from the Minister.",
            "That there be no change.",
        ),
    ),
    Rule(
        name="it would go out",
        family="promise",
        triggers=("go",),
        pattern=rf"\b(?P<cue>will|would|shall|needs?\sto|(?<!about\s)(?<!due\s)to)\s{ADVERBS}(?P<verb>go)\s(?:(?:out\s)?(?:in|into|on|onto)\s(?:the|our|this)\s(?:\w+\s){{0,2}}?(?:newsletter|magazine|web\s?site|site|notice\s?-?boards?|agenda|leaflet|facebook|page|bulletin)\b|"
        r"(?:out\s)?to\s(?:tender|print|press|the\s(?:printers?|auditors?))\b|off(?=\W*$|\s(?:by|to)\b))",
        form="none",
        passive=True,
        subject_at="cue",
        verdicts=(Verdict("firm", frozenset({"information", "matter", "thing", "they"})),),
        examples=(
            "A call for helpers would go in the newsletter.",
            "The policies need to go on the web site.",
            "The contract runs out in May and needs to go out to tender.",
            "Form to go off by the end of March.",
        ),
        near_misses=(
            "The Clerk would go on the site of the mill.",
            "The bus would go to the town.",
        ),
    ),
    Rule(
        name="letter would go",
        family="promise",
        triggers=("would go", "will go", "to go"),
        pattern=rf"\b{_MAIL}\s(?:(?!would\b|will\b|and\b|but\b)[\w'’]+\s){{0,12}}?(?:would|will|is\sto|are\sto|was\sto)\s{ADVERBS}(?P<verb>go)\s(?:to|from|out|off|round|that|by|with|the\ssame|today|tomorrow|"
        r"this|next|in|before|at)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=("An invitation would go to Miss Lowe.", "The Chair's letter would go that week."),
        near_misses=("Copies of the book would sell well.",),
    ),
    Rule(
        name="it would follow",
        family="promise",
        triggers=("would follow", "will follow", "to follow"),
        pattern=rf"\b(?:it|this|these|they|that|(?:{INFORMATION}|letters?|e-?mails?)(?:\s(?:home|in\swriting|by\se-?mail|to\s\w+))?)\s(?:would|will|(?:was|were|is|are)\sto|to)\s(?P<verb>follow)(?=\W*$|[,;]|\s(?:by|in|on|shortly|later|from|when|once|after|as)\b)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=("This was no trouble and it would follow by email.", "Details to follow."),
        near_misses=("They would follow the path.",),
    ),
    Rule(
        name="a note by then",
        family="infinitive",
        triggers=tuple(
            f"{noun} {when}"
            for noun in "note report paper reply answer response letter update reminder briefing breakdown draft "
            "figures quotes costings copies copy".split()
            for when in ("by", "within", "before", "next", "in")
        ),
        pattern=rf"{_OPENING}(?P<verb>{_DUE})\s{_NO_VERB}(?:(?:to|from|for|on|about|of)\s[^;.]{{2,60}}?\s)?(?:by\s(?:the\s)?(?:end\sof|next|{MONTH}|mon|tue|wed|thu|fri|sat|sun|easter|christmas|then|\d)[^;.]{{0,30}}|within\s(?:an?|the|one|two|three|six|ten|\d+)\s\w+|"
        rf"before\s(?:the\s(?:next|{MONTH}|summer|end)|easter|christmas|{MONTH}|it|they)[^;.]{{0,30}}|(?:at\s|to\s|for\s)?(?:the\s)?next\s(?:meeting|time|month|week)|(?<=back\s)in\s(?:the\s)?(?:{MONTH}|new\syear|spring|summer|autumn)|in\s(?:the\s)?(?:spring|summer|autumn|new\syear|\w+\smonths))\W*$",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "A note to Members by Friday.",
            "Report back in June.",
            "Written reply within a week.",
            "Update on the shelter from Cllr Ashe next time.",
        ),
        near_misses=(
            "Report of the Director of Finance.",
            "Reports to be received by Friday.",
            "Update from the Head of Parks.",
            "Letter from the Minister.",
            "Figures by ward.",
        ),
    ),
)
