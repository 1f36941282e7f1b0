"""Somebody is happy to, can, expects to or sees nothing against it: so people say in minutes that they will."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

_ONE: frozenset[ActorClass] = frozenset({"person", "pronoun"})
_MEANS_TO = (
    r"(?<!was\s)(?<!were\s)(?<!is\s)(?<!are\s)(?<!been\s)(?<!it\s)\b(?:expects?|expected|hopes?|hoped|intends?|intended|plans|planned|aims?|aimed|means|meant|proposes|"
    r"proposed)\sto"
)

RULES = (
    Rule(
        name="happy to",
        family="undertaking",
        triggers=(
            "happy to",
            "content to",
            "willing to",
            "prepared to",
            "pleased to",
            "glad to",
            "delighted to",
            "keen to",
            "ready to",
            "agreeable to",
        ),
        pattern=r"\b(?:was|were|is|are|be)\s(?:\w+\s){0,2}?(?:happy|content|willing|pleased|glad|(?<=\bbe\s)delighted|prepared|ready(?!\sto\s(?:proceed|go|start|begin|be|use|open))|agreeable)\sto\s(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(
            Verdict(
                "firm",
                frozenset({"person", "pronoun", "officers"}),
                frozenset({"supply", "contact", "arrange", "work"}),
            ),
            Verdict("possible", OURS | {"they", "outside"}, ACTS | WEAK),
        ),
        examples=("She was happy to bring it here in October.", "The Chair was content to sign it on their behalf."),
        near_misses=("She was happy to hear of it.",),
    ),
    Rule(
        name="could supply that",
        family="undertaking",
        triggers=(
            "could",
            "can",
        ),
        pattern=r"\b(?:could|can)\s(?P<verb>supply|provide|send|share|circulate|forward|arrange|"
        r"do|get|find\sout)\s(?:that|this|it|them|those|these|(?:the|a|an|copies|details|further|that)\b)",
        verdicts=(Verdict("firm", frozenset({"pronoun"}), ACTS), Verdict("possible", OURS | {"they"}, ACTS)),
        examples=("The Head of Planning said that he could supply that.",),
        near_misses=("Volunteers could do more.", "The library can do little."),
    ),
    Rule(
        name="agreed to its being done",
        family="undertaking",
        triggers=("agreed to being", "agreeable being", "amenable being", "happy being", "content being"),
        pattern=rf"\b(?:agreed\sto|(?:was|were|is|are)\s(?:\w+\s)?(?:(?:agreeable|amenable)\sto|(?:happy|content)\swith))\s(?=(?:an?|the|it|this|further)\b)[^;.,]{{2,60}}?\sbeing\s{ADVERBS}(?P<verb>[a-z]+)\b",
        form="participle",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), frozenset({"supply", "contact", "inquire", "arrange"})),),
        examples=(
            "She was agreeable to a short paper being written for the Panel.",
            "The Council agreed to a letter being sent.",
        ),
        near_misses=("She was happy with the noise being less.",),
    ),
    Rule(
        name="does not mind doing",
        family="undertaking",
        triggers=(
            "mind",
            "no objection",
            "no difficulty",
            "no problem",
            "no trouble",
            "no qualms",
            "agreeable to",
            "amenable to",
            "averse to",
        ),
        pattern=r"\b(?:(?:was|were|is|are|be)\s(?:\w+\s)?(?:agreeable|amenable|not\saverse)\sto|(?:does|did|do|would)\s?(?:not|n['’]t)\smind|(?:has|had|have|saw|sees|would\shave)\sno\s(?:objection|difficulty|problem|"
        r"trouble|qualms?)(?:\s(?:to|in|with|about|at))?)\s(?P<verb>[a-z]{2,}+(?<=ing))\b",
        form="gerund",
        verdicts=(Verdict("firm", _ONE | {"officers"}, ACTS),),
        examples=(
            "Cllr Ashe did not mind asking.",
            "He had no objection to reading it through.",
            "Mr Dow was agreeable to providing it.",
        ),
        near_misses=(
            "Members had no objection to building on the site.",
            "He did not mind the noise.",
            "The company was amenable to moving it.",
        ),
    ),
    Rule(
        name="can do it then",
        family="undertaking",
        triggers=("can", "could", "be able to"),
        pattern=rf"\b(?:can|could|(?:would|will)\s(?:then\s|also\s)?be\sable\sto)\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        soon=True,
        verdicts=(Verdict("firm", _ONE, ACTS), Verdict("firm", _ONE, words=frozenset({"manage"}))),
        examples=(
            "Tony can collect it on Thursday.",
            "Steve and Colin can do it Saturday.",
            "The Clerk said that she would be able to provide a full list next month.",
        ),
        near_misses=(
            "Anyone can report it on Monday.",
            "He can see the lights in the morning.",
            "Drivers will be able to park there next month.",
            "He would be able to attend.",
        ),
    ),
    Rule(
        name="expects to do",
        family="undertaking",
        triggers=("expect- to", "hop- to", "intend- to", "plan- to", "mean- to", "aim- to", "propos- to"),
        pattern=rf"{_MEANS_TO}\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        soon=True,
        any_verb=True,
        verdicts=(Verdict("firm", _ONE, ACTS), Verdict("firm", _ONE, words=frozenset({"finish"}))),
        examples=(
            "Mr Oake expects to have it done by Easter.",
            "He expected to put all three in front of Members in January.",
        ),
        near_misses=("The company expects to finish by Easter.", "He hopes to live by the sea in the summer."),
    ),
    Rule(
        name="intends to",
        family="undertaking",
        triggers=("intend- to", "propos- to"),
        pattern=rf"\b(?:intends?|intended|proposes)\sto\s{ADVERBS}(?P<verb>[a-z]+)\b",
        verdicts=(
            Verdict("firm", frozenset({"body"}), frozenset({"contact", "inquire"})),
            Verdict("firm", _ONE, frozenset({"supply"})),
        ),
        examples=(
            "The Parish Council intends to seek tenders for the mowing.",
            "The Director intended to bring a draft before the Panel.",
        ),
        near_misses=("The company intends to seek leave.", "The company hopes to bring jobs to the town."),
    ),
    Rule(
        name="wishes to attend",
        family="undertaking",
        triggers=("wish- to", "would like to", "interested in"),
        pattern=r"\b(?:wish(?:es|ed)?|would\slike|interested)\s(?:to|in)\s(?P<verb>attend(?:ing)?|go(?:ing)?\s(?:to|on|along)|book(?:ing)?)\b(?=[^.]{0,60}\b(?:course|training|"
        r"conference|seminar|places?|cost|£))",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=("Clerks' conference, 4 May: Cllr Ashe wishes to attend; cost £40.",),
        near_misses=("Residents wish to attend the training.",),
    ),
    Rule(
        name="would like a word",
        family="undertaking",
        triggers=("like word", "like look", "like chat", "wanted word"),
        pattern=r"\b(?:would\slike|wanted)\s(?:to\shave\s)?(?:an?|another)\s(?:\w+\s)?(?P<verb>word|look|chat)\s(?:with|at)\b",
        form="none",
        verdicts=(Verdict("firm", _ONE),),
        examples=("Mr Oake would like a word with the builder before it is ordered.",),
        near_misses=("Residents would like a word with the driver.",),
    ),
    Rule(
        name="asked for time",
        family="undertaking",
        triggers=("asked until", "asked time", "asked days", "asked week", "asked weeks"),
        pattern=r"\basked\s(?:to\s(?:be\s)?(?:allowed|given|have)|if\s(?:he|she)\s(?:could|might)\s(?:be\s)?(?:allowed|given|have)|for)\s(?P<verb>until|"
        r"(?:a\s|an\s|some\s|more\s|further\s|little\s)*(?:few\s|couple\sof\s)?(?:days?|weeks?|time)\b)",
        form="none",
        verdicts=(Verdict("firm", _ONE | {"officers"}),),
        examples=(
            "Mr Dow asked to be allowed until the end of the week.",
            "The Head of Parks asked for a few days to look.",
        ),
        near_misses=("Residents asked for more time.", "He asked for the time."),
    ),
    Rule(
        name="still trying to",
        family="promise",
        triggers=("still trying", "still attempting", "still hoping"),
        pattern=rf"\b(?:is\s|are\s|was\s)?still\s(?:trying|attempting|hoping)\sto\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS), Verdict("possible", frozenset(), ACTS)),
        examples=("JP still trying to contact the owner of the barn.",),
        near_misses=("Still trying to be good.",),
    ),
    Rule(
        name="said that it could be sent",
        family="promise",
        triggers=tuple(
            f"could be {done}"
            for done in "sent supplied provided circulated shared arranged done included added made looked "
            "revisited".split()
        ),
        pattern=r"\b(?:(?:said|advised|confirmed|replied|noted|agreed|added|but|and)\s(?:that\s)?(?:it|that|this|these|they)|(?:said|advised|confirmed|replied|noted|agreed|added)\s(?:that\s)?(?:an?|the|further|more|copies|details|information|figures|detailed|additional|this|these)\s(?:(?!could\b|that\b|which\b|who\b)[\w’'-]+\s){1,10}?)\s?(?<=\s)could\s(?:also\s|certainly\s|easily\s)?be\s"
        r"(?P<verb>(?:arranged|provided|circulated|shared|sent|supplied|included|added|made\savailable|looked\s(?:at|into)|revisited)(?![^;.]*\b(?:if|where|provided\sthat|subject\sto|funding|only)\b)|done(?=\W*$|\s(?:by|before)\b))",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Mr Dow said that that could be done.",
            "She did not have it with her but it could be sent on.",
            "The Head of Service advised that a demonstration of the portal could be arranged for interested Members.",
            "Mr Dow confirmed that further details could be provided outside the meeting.",
        ),
        near_misses=(
            "The Clerk said it could be done for £40.",
            "It could be arranged if there were money.",
            "He said that a bus could be provided if there were money.",
            "It was agreed that it could be so.",
        ),
    ),
)
