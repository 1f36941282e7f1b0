"""Somebody is at it or soon will be: "is ringing them tomorrow", "PA drafting", "would be on to the supplier"."""

from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

#: What is done in the room, by habit or to oneself is no act still to come.
_NOW = frozenset(
    "attending reporting presenting leaving standing working looking getting doing having seeing making "
    "requesting serving keeping putting going coming taking asking holding giving meeting moving speaking".split()
)
#: What people are at between meetings: these words call the rules about it.
_AT_IT = tuple(
    "dealing writing chasing ringing calling phoning contacting asking inviting arranging organising drafting "
    "preparing ordering obtaining getting seeking checking investigating picking collecting sending "
    "circulating emailing speaking liaising following reviewing compiling producing redrafting revising "
    "updating finding negotiating pursuing booking buying fetching mending fixing repairing painting cutting "
    "clearing trying bringing meeting going putting sorting completing delivering raising applying submitting "
    "forwarding passing inspecting costing consulting approaching walking looking taking".split()
)
#: The same in a note without "is": no more than a pattern may open with.
_NOTED = (
    "writing chasing ringing phoning contacting arranging organising drafting preparing ordering obtaining "
    "getting seeking checking investigating collecting sending circulating emailing pursuing booking buying "
    "fixing following"
)
#: What somebody who is "doing" it will have made.
_WHAT_IS_MADE = (
    r"posters?|leaflets?|letters?|flyers?|lists?|rota|map|article|piece|report|write-up|risk|survey|draft|notices?|"
    r"teas?|quiz"
)

RULES = (
    Rule(
        name="is doing",
        family="promise",
        triggers=_AT_IT,
        pattern=rf"\b(?:is|are|am)\s(?!currently|presently|still|constantly|regularly|always){ADVERBS}(?P<verb>[a-z]{{2,}}+(?<=ing)(?:-up)?)\b"
        r"(?!\s[^.;]{0,80}\b(?:at\s(?:the\smoment|present)|on\sa\s\w+|every|each)\b)",
        form="gerund",
        verdicts=(
            Verdict(
                "firm",
                frozenset({"person"}),
                frozenset({"supply", "contact", "inquire", "arrange"}),
                but=_NOW - {"looking", "taking", "getting"}
                | {"adding", "changing", "planning", "completing", "forecasting"},
            ),
            Verdict(
                "firm",
                frozenset({"person"}),
                words=frozenset({"taking", "getting", "picking", "ordering", "collecting", "dealing"}),
            ),
            Verdict("firm", frozenset({"pronoun"}), frozenset({"contact"}), but=_NOW),
        ),
        examples=(
            "The Clerk is writing to the school about it.",
            "Tony is ringing the company.",
            "Cllr Ashe is taking it up with the District.",
        ),
        near_misses=(
            "The company is writing to its customers.",
            "The Clerk is looking forward to the summer.",
            "Cllr Ashe is standing down.",
        ),
    ),
    Rule(
        name="is being prepared",
        family="promise",
        triggers=("being for",),
        pattern=r"\b(?:is|are|was|were)\sbeing\s(?P<verb>prepared|drafted|written|worked\sup|drawn\sup|"
        r"compiled|arranged|organised|produced|developed)\b(?P<when>\sfor\s(?:the\s(?:next|"
        r"january|february|march|april|may|june|july|august|september|october|november|december)|"
        r"january|february|march|april|may|june|july|august|september|october|november|december|"
        r"our\snext)\b)",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter", "thing"})),),
        examples=("A separate paper is being worked up for June.",),
        near_misses=("A plan is being prepared by the company.",),
    ),
    Rule(
        name="said she was doing",
        family="promise",
        triggers=tuple(
            f"{told} {verb}"
            for told in ("said", "advised", "confirmed", "replied", "reported")
            for verb in _NOTED.split()
        ),
        pattern=rf"\b(?:said|advised|confirmed|replied|reported)\s(?:that\s)?(?P<agent>he|she)\swas\s{ADVERBS}"
        rf"(?P<verb>{_NOTED.replace(' ', '|')})\b",
        form="gerund",
        verdicts=(Verdict("firm", frozenset({"pronoun"}), ACTS),),
        examples=("Ms Dow said she was writing to the remainder.",),
        near_misses=("Ms Dow said she was following the debate.",),
    ),
    Rule(
        name="was reported and will be again",
        family="promise",
        triggers=("been be again", "been be once"),
        pattern=r"\b(?:has|have|had)\s(?:now\s|already\s|all\s)?been\s(?P<verb>[a-z]+)\b[^;.]{0,60}?\s(?:and|but)\s(?:will|would)\sbe\s(?:again|once\smore)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), frozenset({"supply", "contact"})),),
        examples=("The rut has been reported twice and will be again.",),
        near_misses=("The road has been closed and will be again.",),
    ),
    Rule(
        name="is doing soon",
        family="promise",
        triggers=(
            *_AT_IT,
            *(
                f"{be} {verb}"
                for be in ("is", "are")
                for verb in "meeting going having doing seeing putting moving".split()
            ),
        ),
        pattern=rf"\b(?:is|are|am)\s{ADVERBS}(?P<verb>(?:meeting|going|coming|having|getting|putting|holding|doing|seeing|asking|"
        rf"speaking|making|giving|moving|trying|bringing|ringing|calling|picking|collecting|fixing|mending|fitting|repairing|"
        rf"painting|cutting|clearing|sorting|ordering|buying|fetching|walking|delivering|completing|phoning))\b"
        r"(?!\s(?:away|on\sholiday|abroad|into\shospital|(?:house|on\sto)\b|to\s(?:another|a\snew|\w+shire)\b))",
        soon=True,
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun"})),),
        examples=("He is meeting the contractor on Tuesday.", "Cllr Ashe is going to see them next week."),
        near_misses=("She is meeting her targets.", "The fair is coming on Saturday."),
    ),
    Rule(
        name="somebody doing",
        family="infinitive",
        triggers=(*_NOTED.split(), "doing"),
        pattern=rf"\b(?P<verb>{_NOTED.replace(' ', '|')}|doing(?=\s(?:the\s|an?\s)?(?:\w+\s)?(?:{_WHAT_IS_MADE})\b))"
        r"(?=\W*$|[,;.]|\s(?:it|them|this|these|the|an?|up|out|to|with|into|for|two|three|more|new|"
        r"quotes?|prices?|in|by|on|about|posters?|[a-z]{3,}s(?=\W*$|\s[-–(]|[,;.]))\b)",
        form="gerund",
        bare=True,
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS),),
        examples=(
            "Noticeboard lock - KT ordering.",
            "JP drafting a reply, round to all before Friday.",
            "Clerk chasing.",
            "Sue ordering mugs - 60.",
            "Angela doing a poster.",
        ),
        near_misses=(
            "Dogs chasing sheep were seen.",
            "Angela doing well after her fall.",
            "The Clerk had been chasing it.",
        ),
    ),
    Rule(
        name="is chasing",
        family="promise",
        triggers=("chasing", "following up"),
        pattern=r"(?<!been\s)(?<!was\s)\b(?P<verb>chasing|following\sup)\b(?!\sof\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun"})),),
        examples=(
            "The Clerk is still chasing the builder for a date.",
            "Bus shelter: JW chasing.",
            "The Clerk is chasing the builder for a date.",
        ),
        near_misses=("Dogs chasing sheep were seen.", "The Clerk had been chasing the builder."),
    ),
    Rule(
        name="will be on to them",
        family="promise",
        triggers=("be", "is on", "are on", "is onto", "are onto", "is down", "are down"),
        pattern=rf"\b(?:(?P<will>(?:would|will|shall|['’]ll|['’]d)\s{ADVERBS}be\s(?:\w+ly\s|straight\s|right\s)?)|(?:is|are)\s(?:now\s)?)(?P<verb>(?(will)(?:on\sto|onto|in\s(?:touch|contact)(?!\s(?:again|shortly|soon)?\W*(?:with\s(?:the|our)\s(?:clerk|council|parish)|$))|"
        r"back\s(?:to|with|in\stouch)|round\sto|after)|(?:(?:on\sto|onto)(?=\s(?:the|them|him|her|it)\b)|down\sto(?=\s(?:do|see|make|check|take)\b))))",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun", "officers"})),),
        examples=(
            "He would be on to the supplier in the morning.",
            "She would be in touch with the owner.",
            "The Clerk is on to the insurers about it.",
            "Cllr Ashe is down to do the August inspection.",
        ),
        near_misses=(
            "The bus would be back to its old route.",
            "The Clerk is in touch with the school.",
            "The water is on to the field.",
            "The hall is down to its last chairs.",
        ),
    ),
    Rule(
        name="will be at",
        family="promise",
        triggers=("would be at", "will be at", "be present on behalf", "be present to represent"),
        pattern=r"\b(?:would|will)\s(?:all\s|both\s|also\s)?(?P<verb>be\spresent(?=\s[^.;]{0,30}\b(?:on\sbehalf\sof|to\srepresent)\b)|be\s(?:present\s)?at(?=\s(?:the|their|its|our)\s(?:next|\w+)\s(?:one|meeting|session|visit)\b)"
        r"(?:(?<=\sof\sthem\swould\sbe\sat)|(?<=\sof\sthem\swill\sbe\sat)|(?=[^.;]{1,56}\sto\s(?:answer|explain|present|speak|give|take|discuss|meet)\b)))",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun", "officers"})),),
        examples=(
            "He will be at the June meeting to answer questions.",
            "Two of them would be at the next one.",
            "Cllr Ashe would be present on behalf of the Council.",
        ),
        near_misses=(
            "The hall would be at the next corner.",
            "The public would be present on behalf of the club.",
        ),
    ),
)
