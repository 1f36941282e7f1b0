"""Somebody says yes in a word or two: "and the Clerk will", "saw no reason why not", "agreed to this"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import Rule, Verdict

_WHOEVER_OF_OURS: frozenset[ActorClass] = frozenset({"person", "pronoun", "officers", "body"})

RULES = (
    Rule(
        name="agreed to this",
        family="undertaking",
        triggers=("agree- to", "undertook to", "happy to", "content to", "willing to", "pleased to", "glad to"),
        pattern=r"\b(?:agreed|undertook|(?:was|would\sbe)\s(?:happy|content|willing|pleased|glad))\sto\s"
        r"(?:this|that|oblige|do(?:\s(?:so|this|that|it)|(?=\W*$)))\b(?!\s\w+ing)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "pronoun"})),),
        examples=(
            "Members would like to see the evaluation and Mr Hale agreed to this.",
            "Cllr Ashe asked for it on paper and the Clerk was willing to oblige.",
        ),
        near_misses=("The Council agreed to this being noted.",),
    ),
    Rule(
        name="saw no reason why not",
        family="undertaking",
        triggers=("no difficulty in", "no reason why"),
        pattern=r"\b(?:saw|sees|had|could\ssee|there\swas|was)\s(?P<verb>no\s(?:difficulty\sin|reason\swhy))\s(?:"
        r"(?:that|this|it|doing\sso|not)\b(?!\sbeing)|(?:members|the\scommittee|the\spanel|councillors|they|he|she|the\sboard)\sshould(?:\snot|n['’]t))",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The Director saw no reason why members should not have the list.",
            "He asked if it could be shared; she saw no difficulty in that.",
        ),
        near_misses=("The Highways Authority had no objection to the scheme.",),
    ),
    Rule(
        name="it would be",
        family="promise",
        triggers=("that would", "that should", "said would", "them would"),
        pattern=r"\b(?:agreed|confirmed|nodded|promised|said|conceded|concurred|accepted|replied|(?:assured|promised|told)\s(?:him|her|them|members|the\s\w+)|(?:was|were)\s(?:assured|promised)|(?:assurance|word))\s"
        r"(?:that\s)?(?:it|this|they|he|she|one)\s(?:would|should)(?:\sbe|\sget\s(?:it|them|one)|\shave\s(?:it|them|one)|\sdo\s(?:so|this|that|it))?\s*[.;]?$",
        form="none",
        verdicts=(Verdict("firm"),),
        examples=(
            "The Chair asked for the list to be shared and the Manager nodded that it would be.",
            "Members asked to be kept in the picture and the Clerk assured them that they would be.",
            "The Panel wanted it broken down by age and the Director said that it would get it.",
        ),
        near_misses=(
            "He said that it would be in May.",
            "Cllr Ashe asked whether the school would open again and the Head said that it would.",
        ),
    ),
    Rule(
        name="somebody will",
        family="promise",
        triggers=("will", "would"),
        pattern=r"\b(?P<verb>will|would)(?:,?\s(?:do\s(?:so|it|this|that)|weekly|monthly|again|then|too|also|instead))?(?=\W*$)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun"})),),
        examples=(
            "Cllr Ashe will.",
            "Key safe – who checks it? JP will, monthly.",
            "Someone needs to tell the school and Cllr Ashe will.",
            "Members wished to see it and he would do so.",
        ),
        near_misses=("It will.", "Will he?", "He said it might rain and it would."),
    ),
    Rule(
        name="would do so",
        family="promise",
        triggers=("would do so", "will do so"),
        pattern=r"\b(?:would|will)\s(?:also\s|both\s|each\s|then\s|now\s)?(?P<verb>do)\sso\b(?!\s(?:if|where|when|only|whenever|unless)\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"officers", "body"})),),
        examples=("It was time to look at it afresh and a small group of members would do so over the summer.",),
        near_misses=("The company would do so.", "The Council would do so if it could."),
    ),
    Rule(
        name="would not let it drop",
        family="promise",
        triggers=(
            "not let drop",
            "not let rest",
            "not let lie",
            "not be kept",
            "not be lost",
            "not be allowed to rest",
        ),
        pattern=r"\b(?:would|will)\snot\s(?:now\s)?(?P<verb>let\s(?:it|this|that|the\s\w+)\s(?:drop|rest|lie)|be\s(?:kept\s(?:waiting|from\s(?:them|members|councillors|the\s(?:committee|panel|board)))|lost\ssight\sof|allowed\sto\s(?:rest|drop)))\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", _WHOEVER_OF_OURS | {"matter", "information", "they"}),),
        examples=(
            "The Vice-Chair would not let the matter drop.",
            "The output was awaited and it would not be kept from Members.",
        ),
        near_misses=("His services would not be lost.", "The dog would not let it drop."),
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
)
