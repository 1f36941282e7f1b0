"""Promises that do not say "will": taken upon oneself, answered in two words, or told of the letter that goes."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION

_ONE: frozenset[ActorClass] = frozenset({"person", "pronoun"})

RULES = (
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
        name="would have to look",
        family="promise",
        triggers=("would have to",),
        pattern=rf"\bwould\shave\sto\s{ADVERBS}(?P<verb>[a-z]+)\b",
        verdicts=(
            Verdict("firm", _ONE, frozenset({"contact", "inquire"}), but=frozenset({"apply", "find", "meet"})),
            Verdict("firm", _ONE, words=frozenset({"come"})),
        ),
        examples=("He would have to come back to members on that.", "She would have to check."),
        near_misses=("He would have to resign.", "They would have to look elsewhere."),
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
        examples=("The Superintendent apologised and gave his word that they would be the first to know.",),
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
        name="would like them back",
        family="request",
        triggers=(
            "would want again",
            "would like again",
            "would wish again",
            "would want back",
            "would expect again",
            "would like back",
            "would like to come",
            "would like to return",
        ),
        pattern=r"\bwould\s(?:want|like|wish|expect)\s(?:to\s(?:see|hear\sfrom|have|hear|receive|look\sat)\s[^.;]{2,50}?\s(?:again|back)|(?:the\s)?(?:[\w’\'-]+\s){1,4}?(?:back|to\s(?:come|return|attend)))\b",
        form="none",
        soon=True,
        verdicts=(Verdict("firm", frozenset({"body"})),),
        examples=(
            "The Chairman said that the Committee would want to see him again in the new year.",
            "The Panel would like the Trust back in the spring.",
        ),
        near_misses=(
            "Residents would like to see it again in the spring.",
            "Residents would like the bus back in the spring.",
        ),
    ),
    Rule(
        name="volunteered",
        family="undertaking",
        triggers=("volunteered", "offered", "willing"),
        pattern=r"\b(?P<verb>volunteered|offered|(?:is|was|were|are)\swilling)(?=\W*$|,\sas\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=(
            "Help was needed to put it up. Cllr Ashe offered, as did Mr Dow.",
            "New trustee for the charity: the Clerk was asked and was willing.",
        ),
        near_misses=(
            "Tea was offered.",
            "The place that was offered.",
            "The company was willing.",
            "He was not willing.",
        ),
    ),
    Rule(
        name="was given time",
        family="request",
        triggers=("given until to", "given week- to", "given month- to", "given days to"),
        pattern=r"\b(?:was|were|be)\s(?:to\sbe\s)?given\s(?:until\s[^.;]{3,40}?|(?:an?|another|\w+)\s(?:more\s)?(?:days?|weeks?|months?|fortnight))\sto\s(?P<verb>[a-z]+)\b",
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "pronoun"}), ACTS),
            Verdict("possible", frozenset(), ACTS),
        ),
        examples=("The Treasurer was given until the end of the month to produce them.",),
        near_misses=("The tenant was given a week to clear the yard.",),
    ),
    Rule(
        name="would the clerk please",
        family="request",
        triggers=("would please", "could please", "can please", "will please", "could", "can"),
        pattern=r"^\W*(?:would|could|can|will)\s(?P<subject>(?:cllrs?|councillor|mrs?|ms|dr)\.?\s[\w’'-]+|the\s(?:(?:deputy|parish|town|vice)\s)?[\w-]+|(?!the\b)[\w.]+)\s(?:please\s|kindly\s|also\s)?(?P<verb>[a-z]+)\b",
        verdicts=(Verdict("firm", frozenset({"person"}), frozenset({"contact", "inquire", "arrange", "work"})),),
        examples=(
            "Would the Clerk please ring the bank.",
            "Could Cllr Ashe ask the school?",
            "Could the Clerk find out who owns it?",
        ),
        near_misses=("Could the company move it?", "Could the Clerk explain this?"),
    ),
)
