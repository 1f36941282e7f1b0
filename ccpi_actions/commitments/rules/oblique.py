"""Promises that do not say "will": taken upon oneself, answered in two words, or told of the letter that goes."""

from ccpi_actions.commitments.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.promises import ADVERBS, INFORMATION

_ONE: frozenset[ActorClass] = frozenset({"person", "pronoun"})
#: What is sent.
_MAIL = (
    r"(?:letters?|invitations?|repl(?:y|ies)|cop(?:y|ies)|notes?|e-?mails?|cards?|answers?|notices?|"
    r"cheques?|reminders?|forms?)"
)

RULES = (
    Rule(
        name="took it upon herself",
        family="undertaking",
        triggers=("in mind to", "upon to", "name down to", "business to"),
        pattern=rf"\b(?:(?:had|has)\sit\sin\smind|(?:took|takes|take)\sit\supon\s\w+|puts?\s(?:his|her|their)\snames?\sdown|"
        rf"(?:make|made)\sit\s(?:his|her|their)\sbusiness)\sto\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(Verdict("firm", _ONE, ACTS | {"other"}),),
        examples=("The Vice-Chair took it upon herself to write.", "Cllr Ashe put his name down to paint the gate."),
        near_misses=("The company had it in mind to build there.",),
    ),
    Rule(
        name="letter would go",
        family="promise",
        triggers=("would go", "will go", "to go"),
        pattern=rf"\b{_MAIL}\s(?:[\w'’]+\s){{0,4}}?(?:would|will|is\sto|are\sto|was\sto)\s{ADVERBS}(?P<verb>go)\s(?:to|from|out|off|round|that|by|with|the\ssame|today|tomorrow|"
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
        pattern=rf"\b(?:it|this|these|they|that|{INFORMATION})\s(?:would|will|(?:was|were|is|are)\sto|to)\s(?P<verb>follow)(?=\W*$|[,;]|\s(?:by|in|on|shortly|later|from|when|once|after|as)\b)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=("This was no trouble and it would follow by email.", "Details to follow."),
        near_misses=("They would follow the path.",),
    ),
    Rule(
        name="it would be in the next one",
        family="promise",
        triggers=("would be in next", "will be in next", "would appear in next", "will appear in next"),
        pattern=r"\b(?:would|will)\s(?P<verb>be|appear|go)\sin\s(?:the|their|his|her|our)\snext\s(?:edition|issue|report|version|update|newsletter|one|draft|bulletin)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter", "they", "thing"})),),
        examples=("Mr Dow accepted that it had been overlooked and it would be in the next edition.",),
        near_misses=("He would be in the next room.",),
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
        name="said that it could be sent",
        family="promise",
        triggers=(
            "could be sent",
            "could be supplied",
            "could be provided",
            "could be circulated",
            "could be shared",
            "could be arranged",
            "could be done",
            "could be included",
            "could be added",
        ),
        pattern=r"\b(?:said|confirmed|replied|agreed|but|and)\s(?:that\s)?(?:it|that|this|these|they)\scould\s(?:also\s|certainly\s|easily\s)?be\s(?P<verb>(?:sent|supplied|provided|"
        r"circulated|shared|arranged|included|added)(?![^.;]*\sif\b)|done(?=\W*$|\s(?:by|before)\b))",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Mr Dow said that that could be done.", "She did not have it with her but it could be sent on."),
        near_misses=("The Clerk said it could be done for £40.", "It could be arranged if there were money."),
    ),
    Rule(
        name="a note was promised",
        family="undertaking",
        triggers=("was promised", "were promised"),
        pattern=rf"\b(?:{INFORMATION}|letters?)\s(?:[\w'’]+\s){{0,6}}?(?:was|were)\s(?P<verb>promised)\b(?!\sby\s(?:the\s)?(?:company|county|contractor))",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("A note to all members was promised.", "A visit was promised before the leaves were off the trees."),
        near_misses=("The Council was promised money.",),
    ),
    Rule(
        name="and they will",
        family="promise",
        triggers=("will", "would"),
        pattern=r"\b(?:and|but|so)\s(?P<subject>(?:the\s)?[\w.]+(?:\s[\w.’'-]+)?)\s(?P<verb>will|would)(?:\sdo\s(?:so|it|this|that))?(?=\W*$)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun"})),),
        examples=(
            "Someone needs to tell the school and Cllr Ashe will.",
            "Members wished to see it and he would do so.",
        ),
        near_misses=("He said it might rain and it would.",),
    ),
    Rule(
        name="volunteered",
        family="undertaking",
        triggers=("volunteered", "offered"),
        pattern=r"\b(?P<verb>volunteered|offered)(?=\W*$|,\sas\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=("Help was needed to put it up. Cllr Ashe offered, as did Mr Dow.",),
        near_misses=("Tea was offered.", "The place that was offered."),
    ),
    Rule(
        name="leave it with",
        family="undertaking",
        triggers=("leave it with",),
        pattern=r"\bleave\s(?P<verb>it|this|that)\swith\s(?P<agent>[\w.]+(?:\s[\w’'-]+)?)(?=\W*$|[,;]|\sto\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=("Leave it with Cllr Ashe.",),
        near_misses=("Leave it with the neighbours.",),
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
        pattern=r"^\W*(?:would|could|can|will)\s(?P<subject>(?:the\s)?[\w.]+(?:\s[\w’'-]+)?)\s(?:please\s|kindly\s|also\s)?(?P<verb>[a-z]+)\b",
        verdicts=(Verdict("firm", frozenset({"person"}), frozenset({"contact", "inquire", "arrange", "work"})),),
        examples=("Would the Clerk please ring the bank.", "Could Cllr Ashe ask the school?"),
        near_misses=("Could the company move it?", "Could the Clerk explain this?"),
    ),
    Rule(
        name="limb: there be a report",
        family="limb",
        triggers=("there be",),
        resolution=True,
        pattern=rf"\bthere\s(?:should\s)?(?P<verb>be)\s(?:an?|another|further|regular|quarterly)\s(?:[\w-]+\s){{0,3}}?{INFORMATION}\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("RESOLVED that there be a further report.",),
        near_misses=("That there be no change.",),
    ),
)
