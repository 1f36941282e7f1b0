"""Somebody binds themselves: "undertook to", "promised that", "took it upon herself", "made a note to"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION

_ONE: frozenset[ActorClass] = frozenset({"person", "pronoun"})

RULES = (
    Rule(
        name="undertook to",
        family="undertaking",
        triggers=(
            "took action-",
            "undert- to",
            "promis- to",
            "pledged to",
            "offer- to",
            "volunteered to",
            "committed to",
            "assurance to",
            "agreeing to",
            "undertaking to",
            "offering to",
            "volunteering to",
            "promising to",
        ),
        pattern=rf"\b(?:took\s(?:an?\s|the\s)?actions?(?:\spoint)?|undertook|undertaken|agreeing|"
        rf"undertaking|offering|volunteering|promising|undertakes|"
        rf"promised|promises|pledged|offered|offers|"
        rf"volunteered|committed(?:\sto\stake)?|(?:gave|given)\san\s(?:undertaking|assurance))\s{ADVERBS}to\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", OURS | {"they"}, ACTS | WEAK | {"other"}),
            Verdict("possible", frozenset(), ACTS | WEAK),
        ),
        examples=(
            "The Town Clerk undertook to amend the plan.",
            "Cllr Ashe offered to call on the tenant.",
            "He undertook to consider it.",
        ),
        near_misses=("She was offered to the public at a discount.", "The course offered to trainees was full."),
    ),
    Rule(
        name="would help by doing",
        family="undertaking",
        triggers=("assist by", "help by"),
        pattern=r"\b(?P<cue>agreed\sto|offered\sto|undertook\sto|will|would)\s(?:assist|help)\b[^.;,]{0,40}?\sby\s(?P<verb>[a-z-]+ing)\b",
        form="gerund",
        subject_at="cue",
        verdicts=(Verdict("firm", OURS, ACTS),),
        examples=("Cllr Ashe agreed to assist by contacting the District.",),
        near_misses=("The grant would help by reducing the cost.",),
    ),
    Rule(
        name="promised information",
        family="undertaking",
        triggers=("promised", "offered", "undertook", "committed to"),
        pattern=rf"\b(?:promised|offered|undertook|committed\sto)\s(?:(?:councillor|cllr|mr|mrs|ms|dr)\.?\s[\w'’-]+\s)?(?:(?:an?|the|further|more|some|members|him|"
        rf"her|them|that)\s){{0,2}}(?:[\w-]+\s){{0,2}}?(?P<verb>{INFORMATION}|tour|demonstration|seminar|sight(?=\sof\b)|(?<=promised\s)(?:it|them|this|these)(?!\s(?:would|will|had|was)\b))\b",
        form="none",
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "pronoun"})),
            Verdict(
                "firm",
                frozenset({"body"}),
                words=frozenset({"seminar", "briefing", "visit", "presentation", "demonstration"}),
            ),
        ),
        examples=(
            "The Solicitor promised advice in writing.",
            "Ms Dow offered a briefing to Members.",
            "Ms Dow offered Councillor Ashe a tour of the plant.",
            "Members were promised a seminar on the subject.",
            "The Treasurer promised Councillor Finch a meeting.",
            "Dr Dow had it on her laptop and promised it for Monday.",
        ),
        near_misses=(
            "The company promised information.",
            "The company promised it for Monday.",
            "The town was promised a visit.",
        ),
    ),
    Rule(
        name="committed to doing",
        family="undertaking",
        triggers=(
            "committed to",
            "tasked with",
            "charged with",
            "entrusted with",
            "responsib- for",
            "task of",
            "job of",
        ),
        pattern=r"\b(?:committed\s(?:(?:him|her|it)self\s|themselves\s)?to|(?:tasked|charged|entrusted)\swith|(?:took|take|accepted)\sresponsibility\sfor|"
        r"(?:given|set|took\son|taken\son)\sthe\s(?:task|job)\sof)\s(?:also\s)?(?P<verb>[a-z-]+ing)\b",
        form="gerund",
        verdicts=(Verdict("firm", OURS | {"they"}, ACTS),),
        examples=(
            "The Director committed to sharing the figures.",
            "Officers were tasked with preparing a business case.",
            "Cllr Ashe took on the job of painting the gate.",
            "The group was set the task of drawing up three designs.",
        ),
        near_misses=("The Council was committed to reducing waste in general.",),
    ),
    Rule(
        name="took it away",
        family="undertaking",
        triggers=(
            "take",
            "took",
        ),
        pattern=r"\b(?:take|took)\s(?:that|this|it|these|those|the\s[\w\s]{2,40}?|members['’]?\s\w+)\s(?:away|"
        r"on\sboard|back|up|forward)\b|\btake\s(?:up|forward)\s(?:this|that|the)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun", "officers", "they"})),),
        examples=("Ms Dow would take that away.", "The officer took that on board."),
        near_misses=("The train took it away.", "The Panel took this item first."),
    ),
    Rule(
        name="a question taken away",
        family="undertaking",
        triggers=("was taken away", "were taken away", "was taken back", "were taken back"),
        pattern=r"\b(?:was|were)\s(?P<verb>taken\s(?:away|back))\b(?=\W*$|\s(?:for|by|to\sbe|with\sa)\b)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter"})),),
        examples=("A question about asbestos was taken away for reply.",),
        near_misses=("The bench was taken away.",),
    ),
    Rule(
        name="took it upon herself",
        family="undertaking",
        triggers=(
            "in mind to",
            "upon to",
            "name down to",
            "business to",
            "willingness to",
            "readiness to",
            "intention to",
        ),
        pattern=rf"\b(?:(?:had|has)\sit\sin\smind|(?:took|takes|take)\sit\supon\s\w+|puts?\s(?:his|her|their)\snames?\sdown|"
        rf"(?:make|made)\sit\s(?:his|her|their)\sbusiness|(?:expressed|indicated|confirmed|stated|signified)\s(?:his|her|their)\s(?:willingness|readiness|intention))\sto\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", _ONE, ACTS),),
        examples=(
            "The Vice-Chair took it upon herself to write.",
            "Cllr Ashe put his name down to paint the gate.",
            "The Chairman and Mrs Dow expressed their willingness to attend.",
        ),
        near_misses=(
            "The company had it in mind to build there.",
            "The company stated its intention to build.",
            "He expressed his willingness to stand.",
        ),
    ),
    Rule(
        name="a note was promised",
        family="undertaking",
        triggers=("was promised", "were promised"),
        pattern=rf"\b(?:{INFORMATION}|letters?)\s(?:(?!he\b|she\b|they\b|we\b|it\b|which\b|that\b)[\w'’]+\s){{0,6}}?(?:was|were)\s(?P<verb>promised)\b(?!\sby\s(?:the\s)?(?:company|county|contractor))",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("A note to all members was promised.", "A visit was promised before the leaves were off the trees."),
        near_misses=("The Council was promised money.", "Mr Dow had not yet had the reply he was promised."),
    ),
    Rule(
        name="undertook that it would",
        family="undertaking",
        triggers=(
            "undertook that",
            "promised that",
            "pledged that",
            "word that",
            "undertaking that",
            "promise that",
            "assurance that",
        ),
        pattern=r"\b(?:undertook|promised|pledged|(?:gave|given)\s(?:his|her|their|an|a)\s(?:personal\s)?(?:word|undertaking|promise|assurance))\sthat\s[^.;]{2,90}?\s(?P<verb>would|will)\s(?!not\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun", "officers"})),),
        examples=(
            "Ms Orme undertook that every member would be told.",
            "She gave her word that the family would hear by the weekend.",
            "Mr Dow gave an assurance that Members would have the paper by May.",
        ),
        near_misses=("The company promised that the road would be swept.",),
    ),
    Rule(
        name="gave his word that",
        family="undertaking",
        triggers=("gave word", "gave assurance", "gave undertaking"),
        pattern=r"\bgave\s(?:his|her)\s(?:personal\s)?(?P<verb>word|assurance|undertaking)\sthat\s[^.;]{2,90}?\s(?:would|will)\s(?!not\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun", "officers", "thing", "body"})),),
        examples=("The PCVC apologised and gave his word that they would be the first to know.",),
        near_misses=("The owner gave his word that it would be quiet.",),
    ),
    Rule(
        name="made a note to",
        family="undertaking",
        triggers=("made note", "took note", "noted for programme", "noted for agenda"),
        pattern=r"\b(?:(?:made|took)\sa\s(?P<verb>note)(?:\s(?:to\s|of\s(?:it|this|that|the\srequest)\b)|(?=\W*$))|noted\s(?:it|this|that)\sfor\s(?:the|a)\s(?:\w+\s){0,2}(?:programme|agenda|plan))",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "pronoun"})),),
        examples=("The Scrutiny Officer made a note to invite the Trust.",),
        near_misses=("Residents made a note of the number.",),
    ),
    Rule(
        name="offered the use of",
        family="undertaking",
        triggers=("offered his", "offered her", "offered their", "offered assistance", "offered help"),
        pattern=r"(?<!be\s)(?<!was\s)\b(?P<verb>offered)\s(?:(?:assistance|help)\b|(?:the\suse\sof\s)?(?:his|her|their)\s(?!(?:\w+\s)?(?:apolog\w+|resignation|congratulations|condolences|thanks|sympath\w+|"
        r"support|views?|opinions?|seats?|places?|best|good|services\sas\schair\w*)\b))",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=("Cllr Ashe offered his trailer for taking the chairs to the tip.", "Cllr Ashe offered assistance."),
        near_misses=("Cllr Ashe offered his apologies.", "The company offered its services."),
    ),
)
