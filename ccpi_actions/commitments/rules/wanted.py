"""What the chair rules and the meeting wants: "the Chairman said that they should be told", "looked to officers to"."""

from ccpi_actions.commitments.language.verbs import VerbClass
from ccpi_actions.commitments.rules.model import ACTS, OURS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

#: Those whose wish binds officers: the chair, and the body as one.
_CHAIR = r"(?:chair(?:man|woman|person)?|convener|provost|leader|mayor)"
_MEETING = rf"(?:{_CHAIR}|panel|board|committee|sub-committee|council|forum|members|councillors|trustees)"
#: The meeting, or who chairs it, before what it wants.
MEETING_WANTS = rf"\b{_MEETING}\s(?:\w+ly\s|also\s)?"
_TELLS: frozenset[VerbClass] = frozenset({"supply", "contact", "inquire", "arrange"})

RULES = (
    Rule(
        name="chair said they should do",
        family="request",
        triggers=("said should", "ruled should", "directed should", "insisted should", "said must", "ruled must"),
        pattern=rf"\b{_CHAIR}\s(?:\w+ly\s)?(?:said|ruled|directed|insisted)\sthat\s[^;:.]{{2,90}}?\s(?P<cue>should|must)\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        subject_at="cue",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "pronoun"}), _TELLS),),
        examples=("The Chairman said that the Clerk should write to the Minister.",),
        near_misses=("The Chairman said that drivers should look out.", "Cllr Ashe said that the Clerk should write."),
    ),
    Rule(
        name="chair said it should be done",
        family="request",
        triggers=("said should be", "ruled should be", "directed should be", "insisted should be", "directed be"),
        pattern=rf"\b{_CHAIR}\s(?:\w+ly\s)?(?:said|ruled|directed|insisted)\sthat\s(?P<subject>[^;:.]{{2,90}}?)\s(?:(?:should|must)\s)?{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
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
        pattern=rf"\b{_MEETING}\s(?:\w+ly\s|also\s)?(?:wished|wanted|wishes|wants)\s(?:for\s)?(?P<subject>(?!to\b)[^;:.]{{3,90}}?)\sto\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
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
        pattern=rf"\b{_MEETING}\s(?:\w+ly\s|also\s)?(?:wished|wanted|wishes|wants)\s(?:for\s)?(?P<subject>(?:the\s|officers|mr|mrs|ms|dr|cllr|councillor)[^;:.]{{0,70}}?)\sto\s{ADVERBS}(?P<verb>(?!be\b)[a-z]+(?:-[a-z]+)?)\b",
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
        pattern=rf"\b{_MEETING}\s(?:\w+ly\s|also\s)?(?:wanted|wished\sfor)\s(?:(?P<subject>(?:the|it|this|that|them|an?)\b[^;:.]{{0,60}}?)\s(?P<verb>brought\sback|circulated|sent|looked\s(?:at\sagain|into))|sight\sof)\b",
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
        name="it was for them to do",
        family="request",
        triggers=("it was for to", "left for to"),
        pattern=rf"\b(?:it\s(?:was|would\sbe)|(?:was|were|be)\sleft)\sfor\s(?P<subject>[^;:.,]{{3,60}}?)\sto\s{ADVERBS}(?P<verb>(?!be\b)[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(
            Verdict("firm", frozenset({"person", "officers"}), frozenset({"supply", "contact", "inquire"})),
            Verdict("firm", frozenset({"person", "officers"}), words=frozenset({"settle", "arrange", "organise"})),
        ),
        examples=(
            "It was for the Clerk to find out who owned it.",
            "The wording was left for the Director to settle with the Chairman.",
        ),
        near_misses=("It was for the Clerk to decide.", "It was for the company to inform them."),
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
    Rule(
        name="would meet once more",
        family="agreement",
        triggers=("agreed meet", "decided meet", "resolved meet", "agreed reconvene", "agree- hold further"),
        pattern=rf"\b(?:agreed|decided|resolved)\b[^;.]{{0,160}}?\b(?:would|will|should|to)\s{ADVERBS}(?P<verb>meet|reconvene)\s(?:\w+ly\s)?(?:again|once\smore|further|separately|informally)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=("Members agreed that the Panel would meet informally once more, in the spring.",),
        near_misses=("The Panel would meet again in May.",),
    ),
)
