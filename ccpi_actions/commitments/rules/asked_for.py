"""Something is asked for: "requested a report", "asked that the map be sent"."""

from ccpi_actions.commitments.rules.agendas import MONTH
from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.promises import ADVERBS, INFORMATION

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
        triggers=(
            "asked for sight",
            "asked for copy",
            "asked for copies",
            "asked for update-",
            "asked for briefing",
            "asked for report-",
            "asked for paper-",
            "asked for note-",
            "asked for presentation",
            "asked for list-",
            "asked for map-",
        ),
        pattern=r"\basked\sfor\s(?:an?\s|the\s|further\s|regular\s)?(?:\w+\s)?(?P<verb>sight|cop(?:y|"
        r"ies)|updates?|briefing|report)\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body"})), Verdict("possible")),
        examples=("The Panel asked for sight of the risk assessment.",),
        near_misses=("Residents asked for a copy.",),
    ),
    Rule(
        name="required that it receive",
        family="request",
        triggers=("required that", "requested that", "asked that", "resolved that", "agreed that"),
        pattern=r"\b(?:required|requested|asked|resolved|agreed)\sthat\s(?:it|they|the\s\w+|members)\s(?:should\s)?(?P<verb>receive|"
        r"receives|see|have)\s(?:an?|the|further|regular|\w+ly|more|quarterly|sight)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        subjectless=True,
        examples=("The Forum required that it receive termly monitoring.",),
        near_misses=("The Forum agreed that it received the report.",),
    ),
    Rule(
        name="asked for it by a time",
        family="request",
        triggers=("asked for by", "asked for in", "asked for before", "asked for at", "asked for for"),
        pattern=rf"\basked\sfor\s(?:an?|the|further|more|some|that)\s(?:[\w'’-]+\s){{0,4}}?(?P<verb>{INFORMATION})\b[^;.]{{0,60}}?\s(?:in|"
        rf"by|before|at|for|to)\s(?:the\s)?(?:next\b|{MONTH}\b|autumn|spring|summer)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "thing"})), Verdict("possible")),
        examples=("Councillor Ames asked for a further paper on timescales in November.",),
        near_misses=("The Committee asked for a report on the event held in the park.",),
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
        r"updated)|told|shown|supplied|advised|informed|updated)|(?:see|receive|have)(?!\s(?:more|less|fewer|an?\s(?:end|improvement|increase|reduction|change))\b))\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "body", "pronoun"})),),
        examples=("The Chair asked to be sent the figures for each ward.",),
        near_misses=("The firm asked to be paid.",),
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
        triggers=("asked to be", "asks to be", "requested to be"),
        pattern=rf"""\b(?:asked|asks|requested)\s(?:for\s)?(?!via\b|through\b)(?P<subject>[^;:.]{{2,120}}?)\sto\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b""",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("The Committee asked for a briefing note on the matter to be circulated.",),
        near_misses=("Members asked for the report to be noted.",),
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
        ),
        pattern=r"\b(?:requested|requests|asked|asks|agreed|agrees|resolved|decided)\s(?:that\s[^;:.]{2,120}?\sand\s)?that\s"
        r"(?P<subject>[^;:.]{2,100}?)\s(?:should\s)?(?P<verb>take\splace|come|"
        r"comes|goes|go|form|include|cover|contain|show|reflect|accompany|set\sout(?!\s(?:in|at|by|above|below)\b))\s",
        form="none",
        passive=True,
        verdicts=(
            Verdict("firm", words=frozenset({"take place"})),
            Verdict("firm", frozenset({"information", "matter"})),
        ),
        examples=(
            "It was requested that a costed paper come to the Committee.",
            "It was agreed that a deep dive take place at a future meeting.",
        ),
        near_misses=("It was agreed that visitors come to the fair.",),
    ),
    Rule(
        name="asked somebody if they would",
        family="request",
        triggers=("asked if would", "asked if could", "asked whether would", "asked whether could"),
        pattern=rf"\basked\s(?P<subject>(?!by\b|about\b|the\s(?:chair\w*\s)?(?:meeting|public)\b)[^;:,]{{3,50}}?)\s(?:if|whether)\s(?:he|she)\s(?:would|could)\s(?:be\s(?:kind|good)\senough\sto\s)?{ADVERBS}"
        r"(?P<verb>(?!explain|confirm|clarify|say|tell|give|comment|advise|expand|outline|elaborate|see|make|hear|have|find|supply|provide|show)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", frozenset({"person", "officers"}), ACTS),),
        examples=("Cllr Ashe asked Mrs Dow if she would speak to the school.",),
        near_misses=(
            "Cllr Ashe asked Mrs Dow if she could explain the figures.",
            "He asked Mr Dow if he would be there.",
        ),
    ),
    Rule(
        name="would appreciate it if they could",
        family="request",
        triggers=("would appreciate",),
        pattern=r"\b(?:members|councillors|(?:the|this)\s(?:\w+\s)?(?:council|committee|panel|board))\swould\sappreciate\s(?:it\s)?if\s(?:they|members|councillors)\s(?:could|might)\s(?:be\s(?:sent|given|shown)|"
        r"(?P<verb>see|view|have|receive))\b",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Councillors would appreciate it if they could see the quotes.",),
        near_misses=("Residents would appreciate it if they could see the quotes.",),
    ),
    Rule(
        name="body advised them to",
        family="request",
        triggers=("advised to",),
        pattern=rf"\b(?:members|councillors|council|committee|panel|board)\s(?:\w+ly\s)?advised\s(?P<subject>(?:the\s(?:\w+\s)?)?(?:clerk|officers?|treasurer|chair\w*|cllr\s\w+))\sto\s{ADVERBS}"
        r"(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(Verdict("firm", frozenset({"person", "officers"}), ACTS | {"other"}),),
        examples=("The Clerk wanted a new printer and councillors advised the Clerk to compare three.",),
        near_misses=("The company advised the Clerk to write.", "Members advised residents to write."),
    ),
)
