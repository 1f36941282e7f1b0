"""Somebody can, is willing to or sees nothing against it: in minutes that is how people say that they will."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

_ONE: frozenset[ActorClass] = frozenset({"person", "pronoun"})
_MEANS_TO = (
    r"(?<!was\s)(?<!were\s)(?<!is\s)(?<!are\s)(?<!been\s)(?<!it\s)\b(?:expects?|expected|hopes?|hoped|intends?|intended|plans|planned|aims?|aimed|means|meant|proposes|"
    r"proposed)\sto"
)

RULES = (
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
        name="told to go ahead",
        family="request",
        triggers=(
            "told to",
            "urged to",
            "encouraged to",
            "left to",
            "pressed to",
            "deputed to",
            "chosen to",
            "invited to",
            "reminded to",
            "trusted to",
            "detailed to",
            "commissioned to",
            "mandated to",
            "prevailed to",
            "persuaded to",
            "nominated to",
        ),
        pattern=rf"\b(?:was|were|is|are|be)\s{ADVERBS}(?:told|urged|encouraged|left|pressed|deputed|chosen|invited|reminded|trusted|detailed|"
        r"commissioned(?!\sby\s)|mandated|prevailed\s(?:up)?on|persuaded|nominated(?!\sto\s(?:serve|sit|represent|be|act|stand|attend|join|fill|go)\b))\s"
        rf"(?:by\s[\w\s]{{2,30}}?\s)?to\s(?!(?:see|hear|note|learn|find)\s(?:that|of)\b){ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "pronoun"}), ACTS | {"other"}),
            Verdict("firm", frozenset({"officers"}), ACTS),
            Verdict("firm", frozenset({"body"}), frozenset({"supply", "contact"})),
            Verdict("firm", frozenset({"body"}), words=frozenset({"complete", "return", "submit"})),
        ),
        examples=(
            "The Chair was told to go ahead and order it.",
            "He was invited by the Chairman to let the Clerk have a photograph.",
            "Mrs Dow was prevailed upon to write the piece for the magazine.",
            "Councillors were reminded to complete the form by 31 May.",
        ),
        near_misses=(
            "Residents were told to stay at home.",
            "Mr Dow was invited to speak.",
            "Residents were reminded to report holes by Friday.",
            "Members were reminded to sign in.",
        ),
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
