"""What the meeting or its chair wants: "the Chairman said that they should be told", "looked to officers to"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.language.verbs import VerbClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, BODY, CHAIR, MEETING_WANTS

_TELLS: frozenset[VerbClass] = frozenset({"supply", "contact", "inquire", "arrange"})
_OFFICERS: frozenset[ActorClass] = frozenset({"person", "officers"})

RULES = (
    Rule(
        name="chair said they should do",
        family="request",
        triggers=("said should", "ruled should", "directed should", "insisted should", "said must", "ruled must"),
        pattern=rf"\b{CHAIR}\s(?:\w+ly\s)?(?:said|ruled|directed|insisted)\sthat\s[^;:.]{{2,90}}?\s(?P<cue>should|must)\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        subject_at="cue",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "pronoun"}), _TELLS),),
        examples=("The Chairman said that the Clerk should write to the Minister.",),
        near_misses=("The Chairman said that drivers should look out.", "Cllr Ashe said that the Clerk should write."),
    ),
    Rule(
        name="chair said it should be done",
        family="request",
        triggers=("said should be", "ruled should be", "directed should be", "insisted should be", "directed be"),
        pattern=rf"\b{CHAIR}\s(?:\w+ly\s)?(?:said|ruled|directed|insisted)\sthat\s(?P<subject>[^;:.]{{2,90}}?)\s(?:(?:should|must)\s)?{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(
            Verdict("firm", frozenset(), frozenset({"supply", "contact"}), but=frozenset({"made", "discussed"})),
        ),
        examples=(
            "The Chairman said that they should nevertheless be sent a reply.",
            "The Chair ruled that the letter should be circulated.",
        ),
        near_misses=("The Chairman said that the road should be closed.",),
    ),
    Rule(
        name="meeting wanted it done",
        family="request",
        triggers=("wished to be", "wanted to be", "wishes to be", "wants to be"),
        pattern=rf"\b{BODY}\s(?:\w+ly\s|also\s)?(?:wished|wanted|wishes|wants)\s(?:for\s)?(?P<subject>(?!to\b)[^;:.]{{3,90}}?)\sto\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("The Chairman wished their thanks to be passed to the crews.",),
        near_misses=(
            "Residents wanted the road to be mended.",
            "The Council wants to buy benches to be placed there.",
            "The Panel wanted it to be noted.",
        ),
    ),
    Rule(
        name="meeting wanted them to do",
        family="request",
        triggers=("wished to", "wanted to", "wishes to", "wants to"),
        pattern=rf"\b{BODY}\s(?:\w+ly\s|also\s)?(?:wished|wanted|wishes|wants)\s(?:for\s)?(?P<subject>(?:the\s|officers|mr|mrs|ms|dr|cllr|councillor)[^;:.]{{0,70}}?)\sto\s{ADVERBS}(?P<verb>(?!be\b)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", frozenset({"person", "officers"}), ACTS), Verdict("possible", frozenset(), ACTS)),
        examples=("The Panel wished the Director of Finance to attend the next meeting.",),
        near_misses=("The Panel wished the company to attend.", "Residents wanted the Clerk to write."),
    ),
    Rule(
        name="meeting wanted it back",
        family="request",
        triggers=(
            "wanted back",
            "wanted to",
            "wanted circulated",
            "wanted sent",
            "wanted looked",
            "wanted sight",
            "wished sight",
        ),
        pattern=rf"\b{BODY}\s(?:\w+ly\s|also\s)?(?:wanted|wished\sfor)\s(?:(?P<subject>(?:the|it|this|that|them|an?)\b[^;:.]{{0,60}}?)\s(?P<verb>brought\sback|circulated|sent|looked\s(?:at\sagain|into))|sight\sof)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Members wanted the matter brought back in the autumn.",
            "The Board wanted sight of the risk register.",
        ),
        near_misses=("The Board wanted the money back.",),
    ),
    Rule(
        name="look to them to do",
        family="request",
        triggers=(
            "look- to to",
            "relying on to",
            "relied on to",
            "counted on to",
            "expected to",
            "expects to",
            "advised to",
        ),
        pattern=rf"\b(?:look(?:ed|s|ing)?\sto|rel(?:ied|ying)\s(?:up)?on|count(?:ed|ing)\son|(?:(?<=man\s)|(?<=chair\s)|(?<=committee\s)|(?<=panel\s)|(?<=board\s)|(?<=council\s)|(?<=members\s)|(?<=councillors\s))(?:expect(?:ed|s)|advised(?=\s(?:the\s(?:\w+\s)?)?(?:clerk|officers?|treasurer|chair\w*|cllr)\b)))\s"
        rf"(?P<subject>[^;:.,]{{3,60}}?)\sto\s{ADVERBS}(?P<verb>(?!be\b)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", frozenset({"person", "officers"}), ACTS),),
        examples=(
            "He looked to officers to put that right in the next report.",
            "The Chairman expected officers to have the figures ready.",
            "Members were relying on the Director to chase the contractor.",
            "The Clerk wanted a new printer and councillors advised the Clerk to get three prices.",
        ),
        near_misses=(
            "Residents looked to the Council to protect the village.",
            "Officers expected prices to fall.",
            "The company advised the Clerk to write.",
            "Members advised residents to write.",
        ),
    ),
    Rule(
        name="trusted that they would",
        family="request",
        triggers=("trusted that", "trusts that", "expected that", "expects that"),
        pattern=rf"{MEETING_WANTS}(?:trust(?:s|ed)|expect(?:s|ed))\sthat\s[^;:.]{{2,60}}?\s(?P<cue>would|will)\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        subject_at="cue",
        verdicts=(Verdict("firm", _OFFICERS, ACTS),),
        examples=("The Chairman trusted that officers would make sure that all were told.",),
        near_misses=(
            "The Chairman trusted that everybody would enjoy it.",
            "The Council expected that prices would fall.",
        ),
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
        name="members should let them have",
        family="request",
        triggers=tuple(
            f"{who} should {verb}"
            for who in ("members", "councillors", "cllrs")
            for verb in (
                "let",
                "send",
                "give",
                "submit",
                "forward",
                "return",
                "pass",
                "email",
                "mail",
                "notify",
                "inform",
            )
        ),
        pattern=r"\b(?:members|councillors|cllrs)\s(?P<cue>should)\s(?P<verb>let|send|give|submit|forward|return|pass|e-?mail|notify|inform)\b",
        soon=True,
        subject_at="cue",
        verdicts=(Verdict("firm", OURS, ACTS),),
        examples=("Councillors should let the Treasurer have their bids by Friday.",),
        near_misses=("Members should let the matter drop by Friday.", "Members should send their thanks."),
    ),
)
