"""Something is asked for, or wanted by a time: "requested a report", "asked that the map be sent"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION, MEETING_WANTS

_OFFICERS: frozenset[ActorClass] = frozenset({"person", "officers"})

RULES = (
    Rule(
        name="requested information",
        family="request",
        triggers=(
            "requested",
            "requests",
            "required",
        ),
        pattern=rf"\b(?P<verb>requested|requests|required)\s{ADVERBS}(?:for\s)?(?:(?:early\s)?sight\sof\b|(?:an?|the|further|"
        rf"more|some|additional|any|regular|that|written|for|sight\sof|up-to-date|copies|"
        rf"\d\w*|details|figures|information|data)\b\s?(?:[\w'’/-]+\s){{0,6}}?{INFORMATION})\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "pronoun", "officers"})),),
        examples=("Members requested a breakdown by ward.", "The Committee requested a written response."),
        near_misses=("The report requested by Members was tabled.", "Residents requested more buses."),
    ),
    Rule(
        name="made a request",
        family="request",
        triggers=("made request",),
        pattern=r"\bmade\s(?P<verb>a\srequest)\s(?:for|that|to)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "officers"})), Verdict("possible")),
        examples=("The Parish Council made a request for a plan of the results.",),
        near_misses=("A request was made for a notice.",),
    ),
    Rule(
        name="asked for sight of",
        family="request",
        triggers=tuple(
            f"asked for {what}" for what in "sight copy copies update- briefing report- it them one these".split()
        ),
        pattern=r"\basked\sfor\s(?:(?:an?\s|the\s|further\s|regular\s)?(?:\w+\s)?(?P<verb>sight|cop(?:y|ies)|updates?|briefing|report)\b|(?:it|them|one|these)(?=\W*$|\s(?:by|before|in\stime|at|for)\s(?:the|its|their|next)\b))",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body"})), Verdict("possible")),
        examples=(
            "The Panel asked for sight of the risk assessment.",
            "The Panel could go no further without the contract and asked for it.",
        ),
        near_misses=(
            "Residents asked for a copy.",
            "Residents asked for one.",
            "Mr Dow had it because he asked for it.",
        ),
    ),
    Rule(
        name="asked somebody for it",
        family="request",
        triggers=("asked for", "asks for", "pressed for", "look- to for"),
        pattern=r"\b(?:asked|asks|pressed|look(?:ed|s)?\sto|looking\sto)\s(?P<agent>(?:the\s|our\s)?(?:[\w’'-]+\s){1,6}?)for\s(?:an?|the|further|fuller|written|more|regular|some|early|better)\s(?:[\w’-]+\s){0,3}?(?P<verb>notes?|reports?|papers?|briefings?|lists?|breakdowns?|cop(?:y|ies)|"
        r"timetables?|maps?|plans?|repl(?:y|ies)|statistics|analysis|summary|costings?|quotes?|quotations?|account|proposals?)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "officers"})),),
        examples=(
            "The Chairman asked the Group Manager for a note on the use of agency staff.",
            "The Panel looked to the Director for a fuller account in the spring.",
        ),
        near_misses=(
            "A resident asked the company for a copy.",
            "He asked the Clerk for a moment's quiet.",
            "The town looked to the company for an answer.",
            "He looked to his friends for support.",
        ),
    ),
    Rule(
        name="required that it receive",
        family="request",
        triggers=("required that", "requested that", "asked that", "resolved that", "agreed that"),
        pattern=r"\b(?:required|requested|asked|resolved|agreed)\sthat\s(?:it|they|the\s\w+|members)\s(?:should\s|might\s|could\s)?(?P<verb>receive|"
        r"receives|see|have|(?:required|needed|wanted)(?=\s(?:further|more)\s(?:information|details)\b))\s(?:an?|the|further|regular|\w+ly|more|quarterly|sight)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        subjectless=True,
        examples=(
            "The Forum required that it receive termly monitoring.",
            "It was agreed that Members required further information before deciding.",
        ),
        near_misses=("The Forum agreed that it received the report.",),
    ),
    Rule(
        name="asked to be sent",
        family="request",
        triggers=(
            "asked to",
            "requested to",
            "wished to",
        ),
        pattern=r"\b(?:asked|requested|wished)\sto\s(?:be\s(?:sent|provided\swith|given|kept\s(?:informed|abreast|posted|up\sto\sdate|in\s(?:touch|the\s(?:picture|loop))|apprised|"
        r"updated)|told|shown|supplied|advised|informed|updated)|see(?![^.;]{0,60}\b(?:retained|made|done|improved|addressed|built|kept|removed|used|reduced|increased|installed|happen)\b)\b(?!\s(?:more|less|fewer)\b)|(?:receive|have)(?!\s(?:more|less|fewer|an?\s(?:end|improvement|increase|reduction|change))\b))\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "pronoun"})),),
        examples=("The Chair asked to be sent the figures for each ward.",),
        near_misses=("The firm asked to be paid.", "The Council wished to see the shop front retained."),
    ),
    Rule(
        name="would like sight of",
        family="request",
        triggers=(
            *(
                f"{wish} to"
                for wish in ("would like", "wished", "wish", "keen", "anxious", "eager", "concerned", "glad")
            ),
            *(f"{glad} {of}" for glad in ("glad", "grateful", "obliged") for of in ("of", "for", "if")),
            "would appreciate",
        ),
        pattern=rf"(?<!public\s)\b(?:(?:would\slike\sto|wish(?:ed)?\sto|(?:was|were)\s(?:\w+\s)?(?:keen|anxious|eager|concerned)\sto|would\sappreciate\s(?:it\s)?if\s(?:they|members|councillors)\s(?:could|might)|would\sbe\s(?:\w+\s)?glad\sto)\s(?P<verb>see|view|have|receive|get|be\sgiven|be\sshown|be\ssent)|would\sbe\s(?:\w+\s)?(?:(?:grateful|obliged)\sfor|glad\sof))\s"
        rf"(?:an?\s|the\s|some\s|more\s|further\s|early\s)?(?:sight\sof\s(?:an?\s|the\s))?(?:[\w-]+\s){{0,2}}?(?:{INFORMATION}|register|accounts|results|outcome)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"body"})),),
        examples=(
            "The Panel would like to see the figures for each ward.",
            "Members wished to receive an update.",
            "Members were anxious to have the results by Easter.",
            "The Board would be grateful for sight of the register before the next meeting.",
            "Councillors would appreciate it if they could see the quotes.",
        ),
        near_misses=(
            "Residents would like to see a report.",
            "The Committee would like to see more trees.",
            "Members would be grateful for any help by Easter.",
            "Residents were keen to see the plan by Easter.",
            "Residents would appreciate it if they could see the quotes.",
        ),
    ),
    Rule(
        name="were asked for",
        family="request",
        triggers=("asked for",),
        pattern=r"\b(?:was|were|be|is|are)\s(?:also\s)?(?P<verb>asked\sfor)\b(?!\s(?:permission|leave|consent|approval)\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "officers"})), Verdict("possible")),
        examples=("Councillors were asked for ideas for the garden.",),
        near_misses=("He asked for whom it was meant.", "The Council was asked for permission to park there."),
    ),
    Rule(
        name="requested that it be done",
        family="request",
        triggers=(
            "request- be",
            "ask- be",
        ),
        pattern=rf"""\b(?:requested|requests|request|asked|asks)\s(?:also\s|(?:via|through)\s[^;,.]{{2,30}}?\s)?(?:that\s|the\s)(?P<subject>[^;:]{{2,200}}?)\s(?:should\s|might\s|would\s)?(?<!\bto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
        form="participle",
        passive=True,
        any_verb=True,
        verdicts=(Verdict("firm", frozenset(), ACTS | {"other"}), Verdict("possible", frozenset(), WEAK)),
        examples=("It was requested that the length of each permit should be captured.",),
        near_misses=("It was requested that the report be noted.",),
    ),
    Rule(
        name="asked for it to be done",
        family="request",
        triggers=("asked to be", "asks to be", "requested to be", "called for to be"),
        pattern=rf"""\b(?:(?:asked|asks|requested)\s(?:for\s)?(?!via\b|through\b)|(?:(?<=members\s)|(?<=councillors\s)|(?<=council\s)|(?<=committee\s)|(?<=panel\s)|(?<=board\s)|(?<=forum\s))called\sfor\s)(?P<subject>[^;:.]{{2,120}}?)\sto\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=(
            "The Committee asked for the path to be cleared.",
            "The Committee asked for a briefing note on the matter to be circulated.",
            "The Committee called for the letters to be sent to it.",
        ),
        near_misses=(
            "Members asked for the report to be noted.",
            "Residents called for the road to be closed.",
        ),
    ),
    Rule(
        name="requested that it come",
        family="request",
        triggers=(
            "that come",
            "that comes",
            "that go-",
            "that includ-",
            "that cover",
            "that contain",
            "that form",
            "that show",
            "that reflect",
            "that take place",
            "that accompan-",
            "that set out",
            "that become standing",
            "that becomes standing",
        ),
        pattern=r"\b(?:requested|requests|asked|asks|agreed|agrees|resolved|decided)\s(?:that\s[^;:.]{2,120}?\sand\s)?that\s"
        r"(?P<subject>[^;:.]{2,100}?)\s(?:should\s)?(?P<verb>take\splace|becomes?(?=\sa\s(?:standing|regular)\s)|come|"
        r"comes|goes|go|form|include|cover|contain|show|reflect|accompany|set\sout(?!\s(?:in|at|by|above|below)\b))\s",
        form="none",
        passive=True,
        verdicts=(
            Verdict("firm", words=frozenset({"take place", "become", "becomes"})),
            Verdict("firm", frozenset({"information", "matter"})),
        ),
        examples=(
            "It was requested that a costed paper come to the Committee.",
            "It was agreed that a deep dive take place at a future meeting.",
        ),
        near_misses=("It was agreed that visitors come to the fair.",),
    ),
    Rule(
        name="wanted by then",
        family="request",
        triggers=tuple(
            f"{word} {when}"
            for word in ("wanted", "needed", "sought", "required")
            for when in ("by", "before", "for next", "at next", "in time")
        ),
        pattern=r"\b(?:(?:was|were|is|are)\s(?:also\s|now\s)?)?(?P<verb>wanted|needed|sought|required)\s"
        r"(?:by|before|for|in\stime\sfor|at)\s(?:the\s)?(?:next(?!\sowner)|following|coming|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s(?:meeting|forum|committee|board|panel|cycle))\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information"})),),
        examples=(
            "A copy of the lease was wanted by the next meeting.",
            "A report was required for the next cycle.",
            "Three prices needed for next month.",
        ),
        near_misses=(
            "A report was required by law.",
            "A copy was needed by the next owner.",
            "Quotes are required for work over £500.",
        ),
    ),
    Rule(
        name="await a note from them",
        family="request",
        triggers=("await- from", "look- forward from"),
        pattern=rf"{MEETING_WANTS}(?:await(?:s|ed)|look(?:s|ed)\sforward\sto)\s(?:with\sinterest\s)?(?:receiving\s|hearing\s)?(?:an?|the|further|his|her)\s(?:[\w-]+\s){{0,2}}?"
        rf"(?P<verb>{INFORMATION})\sfrom\s(?P<agent>[^;:.,]{{3,60}}?)(?=\W*$|[,;]|\s(?:on|about|at|in|by|with)\b)",
        form="none",
        verdicts=(Verdict("firm", _OFFICERS),),
        examples=("The Panel awaited with interest a note from the Director on appeals.",),
        near_misses=("The Council awaited a reply from the company.", "The Panel awaited the outcome of the case."),
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
