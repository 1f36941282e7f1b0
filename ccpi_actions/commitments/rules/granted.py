"""An offer taken up and a wish granted: "accepted her offer to write", "a point which he took", "so ordered"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION

_SOMEBODY_OF_OURS: frozenset[ActorClass] = frozenset({"person", "officers", "pronoun"})
#: What is offered to a meeting and still has to be given: not a sum, a post or a price.
_OFFERED = (
    r"(?:visits?|tours?|demonstrations?|briefings?|presentations?|talks?|seminars?|workshops?|training|meetings?|"
    r"notes?|reports?|papers?|copies|a\scopy|sight|help|assistance)"
)
_OF_OFFERED = rf"of\s(?:an?\s|the\s|his\s|her\s|some\s|further\s)?(?:[\w-]+\s){{0,2}}?{_OFFERED}\b"
#: What somebody would like, before it is said that they will have it.
_WISHED = (
    r"\b(?:sought|asked\s(?:for|that|if|whether)|wished|wanted|requested|suggested|proposed|would\slike|"
    r"(?:wondered|enquired)\s(?:if|whether))\b"
)
#: What is made or held when a meeting agrees to it.
_MADE = rf"(?:{INFORMATION}|letters?|notices?|reminders?|posters?|survey|articles?|invitation)"
#: How what was asked for is granted.
_GRANTED = r"(?:agreed(?:\sto)?|acceded\sto|granted|accepted|met(?=\W*$))"

RULES = (
    Rule(
        name="accepted an offer to do",
        family="agreement",
        triggers=("offer to accept-", "offer to took", "offer to taken", "offer to welcomed"),
        pattern=rf"\b(?:accepted|accepts|accept|took\sup|take\sup|welcomed)\s(?:with\sthanks\s|\w+ly\s)?(?:an?\soffer\s(?:by|from)\s)?(?P<agent>(?:[^;:.,’']|[’'](?!s?\s)){{2,60}}?)(?:[’']s?\s(?:\w+\s)?offer)?\sto\s"
        rf"{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        any_verb=True,
        verdicts=(Verdict("firm", frozenset({"person", "officers"}), ACTS | {"other"}),),
        examples=(
            "The Panel accepted the Director's offer to bring the contract to its next meeting.",
            "Members accepted with thanks an offer from Mrs Dow to paint it.",
        ),
        near_misses=("The Council accepted the company's offer to buy it.",),
    ),
    Rule(
        name="an offer to do was accepted",
        family="agreement",
        triggers=("offer to accepted", "offer to taken", "offer to welcomed"),
        pattern=rf"\b(?P<by>offer\s(?:by|from)\s)?(?P<agent>(?:(?:cllr|councillor|mr|mrs|ms|miss|dr)\.?\s|the\s(?:[\w-]+\s){{0,3}}?)[\w-]+)(?(by)|[’']s?\s(?:\w+\s)?offer)\sto\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b[^;.]{{0,90}}?\s(?:was|were|is)\s(?:\w+ly\s)?(?:accepted|taken\sup|welcomed)\b",
        verdicts=(Verdict("firm", frozenset({"person", "officers"}), ACTS, but=frozenset({"buy", "pay"})),),
        examples=(
            "Mr Dow's offer to draft the paragraph again was gratefully accepted.",
            "An offer from the Treasurer to draft the paragraph again was gratefully accepted.",
        ),
        near_misses=(
            "The company's offer to mend it was accepted.",
            "Mr Dow's offer to help was declined.",
            "An offer from the builder to buy the field was accepted.",
        ),
    ),
    Rule(
        name="accepted an offer of it",
        family="agreement",
        triggers=(
            "offer of accept-",
            "offer of took",
            "offer of take",
            "offer of taken",
            "offer of welcomed",
            "offer have accept-",
            "offered accepted",
            "offered taken",
        ),
        pattern=rf"\b(?:(?:accepted|accepts|accept|took\sup|take\sup|welcomed)\s(?:with\sthanks\s|\w+ly\s)?[^;:.,]{{2,60}}?\soffer\s(?P<verb>{_OF_OFFERED}|to\shave\s(?:it|them)\s(?:in|with|before|to)\b)|"
        rf"offer\s(?:(?:by|from)\s[^;:.,]{{2,50}}?\s)?{_OF_OFFERED}[^;.]{{0,60}}?\s(?:was|were|is)\s(?:\w+ly\s)?(?:accepted|taken\sup|welcomed)|"
        rf"(?:{INFORMATION}|tour|demonstration|one|sight\sof[^;.,]{{2,40}}?)\s(?:[\w'’-]+\s){{0,4}}?(?:was|were)\soffered\b[^;.]{{0,50}}?\s(?:and|which)\s(?:[\w'’-]+\s){{0,4}}?(?:accepted|taken\sup)\b)",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The Committee accepted the Trust's offer of a tour of the new unit.",
            "The offer of a visit to the works was taken up.",
            "A fuller answer in writing was offered and she accepted.",
        ),
        near_misses=(
            "The Council accepted the offer of £200.",
            "The offer of the post was accepted.",
            "A grant was offered and accepted.",
            "A tour was offered and she declined.",
        ),
    ),
    Rule(
        name="took her up on her offer",
        family="agreement",
        triggers=("up on offer",),
        pattern=r"\b(?:took|taken?)\s(?P<agent>[^;:.,]{2,50}?)\sup\son\s(?:his|her|their|the|an?)\s(?:\w+\s)?(?P<verb>offer)\b",
        form="none",
        verdicts=(Verdict("firm", _SOMEBODY_OF_OURS),),
        examples=("Members took Ms Orme up on her offer of a demonstration.",),
        near_misses=("Nobody took the company up on its offer.",),
    ),
    Rule(
        name="a point which was taken",
        family="agreement",
        triggers=tuple(
            f"which {took}"
            for took in "agreed accepted conceded took happy content assented consented objection".split()
        )
        + tuple(f"that {took}" for took in ("accepted", "conceded", "agreed", "took")),
        pattern=rf"{_WISHED}[^;.]{{3,160}}?,\s(?:a\s(?:point|request|suggestion|course|proposal)\s(?:which|that)|to\swhich)\s(?P<agent>[^;.,]{{2,50}}?)\s(?:(?:readily|gladly|willingly)\s)?"
        r"(?:accepted|conceded|agreed(?:\sto)?|took|assented|consented|(?:saw|had|raised)\sno\sobjection|was\s(?:happy|content)\s(?:with|to\sagree))\b",
        form="none",
        verdicts=(Verdict("firm", _SOMEBODY_OF_OURS | {"body", "thing"}),),
        examples=(
            "Cllr Ashe asked that the table be drawn again, a point which the officer accepted.",
            "Cllr Ashe asked whether the list could be shared, to which the Solicitor saw no objection.",
            "Cllr Ashe sought a note on the lease, to which Ms Dow agreed.",
        ),
        near_misses=(
            "Cllr Ashe asked for leave, a point which was refused.",
            "Cllr Ashe sought leave, to which the company agreed.",
        ),
    ),
    Rule(
        name="asked for and so ordered",
        family="agreement",
        triggers=("so directed", "so ordered", "so agreed", "so ruled", "so resolved", "so instructed"),
        pattern=rf"{_WISHED}[^;.]{{5,160}}?(?:\sand|[,;])\s(?:it\swas\s|(?:the\s)?(?:chair\w*|mayor|leader|committee|panel|board|members)\s)so\s(?P<verb>directed|ordered|agreed|ruled|resolved|instructed)\b",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Cllr Ashe would like the matter to go to the Working Group, and the Chairman so directed.",),
        near_misses=("Cllr Ashe spoke and the Chairman so ruled.",),
    ),
    Rule(
        name="a letter was thought of and agreed",
        family="agreement",
        triggers=("this was agreed", "it was agreed", "this agreed", "which was agreed", "this was accepted"),
        pattern=rf"\b(?:suggested|thought|proposed|favoured|requested|asked\sfor|felt)\s(?:that\s)?(?:an?|another|some|further|new|more)\s(?:[\w-]+\s){{0,2}}?(?P<verb>{_MADE})\b[^;.]{{0,110}}?(?:\sand|,|\s[–-])\s(?:this|which|it)\s"
        r"(?:was|is)\s(?:\w+ly\s)?(?:agreed|accepted)\b(?!\s(?:to|that)\b)",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("The Clerk thought that a letter from the Mayor might carry more weight and this was agreed.",),
        near_misses=("Cllr Ashe suggested a grant of £20 and this was agreed.",),
    ),
    Rule(
        name="a request was granted",
        family="agreement",
        triggers=tuple(f"request {granted}" for granted in ("agreed", "acceded", "granted", "accepted", "met")),
        pattern=rf"\brequest\b(?:\swas\smade)?(?:\s(?:by|from)\s[^;.,]{{3,50}}?)?(?P<granted>,?\sand\s(?:was\s)?(?:duly\s)?{_GRANTED},?)?\s(?:(?:that|for)\s[^;.]{{3,120}}?\sbe\s(?P<verb>published|circulated|sent|provided|supplied|included|reported|added|shared|investigated|put|placed|displayed|repaired|mended|moved|written|raised)\b[^;.]{{0,60}}?|"
        rf"for\s(?:an?|the|further|more|some|sight\sof)\s(?:[\w-]+\s){{0,2}}?{_MADE}\b[^;.]{{0,60}}?)"
        rf"(?(granted)|\s?\b(?:(?:this|which|and|it)\s)?(?:was|were)\s(?:duly\s)?{_GRANTED}\b)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Councillor Dow's request for a breakdown by ward was agreed to.",
            "A request from Cllr Ashe that the list be published was acceded to.",
            "A request was made, and agreed to, for a letter of support to go to the Lottery.",
            "A request was made for the minutes to be put on the website - this was agreed.",
        ),
        near_misses=(
            "The request for a grant was agreed to.",
            "Her request for a report was refused.",
            "A request was put, and accepted, for the loan of a mower.",
            "A request was made for the gate to be left; this was refused.",
        ),
    ),
    Rule(
        name="an undertaking was sought and given",
        family="undertaking",
        triggers=("undertaking given that", "assurance given that", "promise given that", "was undertaken that"),
        pattern=r"\b(?:it\swas\sundertaken|(?:(?:sought|asked\sfor),?\sand\s(?:was\s|were\s)?given,?\s)?(?:undertaking|assurance|promise)\s(?:(?:was\s|were\s)?(?:sought|asked\sfor),?\sand\s(?:was\s)?(?:duly\s)?given|was\sgiven)|"
        r"(?:sought|asked\sfor),?\sand\s(?:was\s|were\s)?given,?\san?\s(?:undertaking|assurance|promise)),?\sthat\s[^.;]{2,120}?\s(?P<verb>would|will)\s(?!not\b)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "An undertaking was sought, and given, that the log would come to every meeting.",
            "The Board sought, and was given, an assurance that the list would be published.",
            "It was undertaken that ward members would be briefed in private.",
        ),
        near_misses=("An assurance was sought that the noise would stop.",),
    ),
)
