"""The clerk's shorthand: "Clerk to report to Highways", "Item to be added to the agenda", ", to be sent off"."""

from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

#: What a note after a topic tells the Clerk to do.
_WANTED = (
    "investigate check find contact write report ask obtain get chase arrange order remind request seek "
    "follow action advise confirm respond reply"
).split()

RULES = (
    Rule(
        name="clerk to do",
        family="infinitive",
        triggers=(
            "to",
            "too",
        ),
        # "Agreed to", "to the": said first of all, for there are very many.
        pattern=rf"(?<!ed\s)\btoo?\s(?!(?:the|an?|be|this)\b)(?:continue\sto\s)?{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        bare=True,
        any_verb=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "body", "officers"}), ACTS | {"other"}),
            Verdict("firm", frozenset({"they"}), ACTS),
            Verdict("firm", frozenset({"person", "officers"}), words=frozenset({"consider", "think"})),
            Verdict("firm", frozenset({"information"}), words=frozenset({"display", "circulate", "publish"})),
            Verdict("possible", frozenset({"person", "body", "officers", "outside"}), ACTS | WEAK),
        ),
        examples=(
            "Clerk to report to Highways.",
            "Lamp by the pump broken; Clerk to chase.",
            "No answer received the Clerk to chase.",
            "Bus shelter -clerk to ask for prices.",
            "Cllr Ashe to consider the lease.",
            "NHS Wessex be invited, the Scrutiny Officer to make the arrangements",
        ),
        near_misses=(
            "It was for the Clerk to decide.",
            "The Council had to consider the lease.",
            "The duty of the Clerk to report accidents was noted.",
        ),
    ),
    Rule(
        name="to be done",
        family="infinitive",
        triggers=("to be",),
        pattern=rf"\bto\sbe\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        bare=True,
        form="participle",
        passive=True,
        verdicts=(
            Verdict(
                "firm",
                frozenset({"information", "matter", "thing", "person", "outside", "they", "body", "officers"}),
                ACTS,
            ),
            Verdict("possible", frozenset(), WEAK),
        ),
        examples=(
            "Item to be added to the next agenda.",
            "Letter to be sent to the landlord.",
            "The gate is loose, something stronger to be fitted there.",
            "Parking outside the shop to be raised with the police.",
        ),
        near_misses=("Cheques were there to be seen.", "The page allows notices to be published."),
    ),
    Rule(
        name="to go in",
        family="infinitive",
        triggers=(
            "to go",
            "to appear",
            "to be",
            "to remain",
            "to come",
        ),
        pattern=r"\bto\s(?P<verb>go\s(?:in|into|on|out|to|onto|up)|appear\s(?:in|on)|be\spresent|be\sin\sattendance|"
        r"be\sin\scharge|be\sresponsible|"
        r"remain\son|come\s(?:to|back))\b",
        form="none",
        passive=True,
        bare=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "A notice to go in the village magazine.",
            "An officer to be present when the matter is next considered.",
        ),
        near_misses=("He was asked to go in.",),
    ),
    Rule(
        name="topic - to do",
        family="infinitive",
        triggers=tuple(f"to {verb}" for verb in _WANTED),
        pattern=rf"(?:[-–](?<=\s[-–])\sto\s(?=\w+\s(?!back\b)(?![^.;]*\b(?:clerk|cllr[.․]?\s\w+)\sto\s))|,\s(?:and\s)?to\s(?=\w+(?:\sup)?\W*$))(?P<verb>{'|'.join(_WANTED)})\b",
        form="none",
        subjectless=True,
        wants_object=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Rubbish on the verge in Mill Lane - to investigate who owns it.",
            "Bus shelter - to obtain prices.",
            "Letter received by the Clerk from a resident, to investigate.",
        ),
        near_misses=(
            "Cllr Ashe went - to see the gate.",
            "Training day - to see how it is done.",
            "The Clerk had no time to investigate.",
        ),
    ),
    Rule(
        name="filled in, to be sent",
        family="infinitive",
        triggers=("to be",),
        pattern=r"[(,](?:(?P<bracket>(?<=\())|(?<=,)\s(?:and\s|but\s)?)to\sbe\s(?P<verb>sent|filed|submitted|returned|posted|collected|ordered|circulated|displayed|checked|"
        r"arranged|put\sup|fixed|repaired|mended|replaced|chased|reported|investigated|looked\s(?:at|into)|followed\sup|cleared|cleaned|"
        r"painted|bought|purchased|raised(?(bracket)|\swith)|(?(bracket)(?:added|passed|forwarded|put|placed|published|discussed|contacted|invited|written|obtained|reviewed|considered)|(?!)))\b"
        r"(?![^;.]{0,60}\bby\s(?:the\s)?(?:county|highways|contractor|company|government))(?(bracket)(?=[^()]{0,80}\)))",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "JP has filled in the forms, to be sent off once the cheque is signed.",
            "A lamp in Mill Lane dazzles drivers, to be looked at.",
            "Mrs Dow gave news of the works (to be added to the website).",
        ),
        near_misses=(
            "A plan, to be presented to Cabinet, was tabled.",
            "The works (to be paid for by the District) are late.",
            "A show (to be held in May) was noted.",
        ),
    ),
    Rule(
        name="comments to them by then",
        family="infinitive",
        triggers=("to by",),
        pattern=r"^\W*(?:any\s|all\s|further\s|agenda\s)?(?:comments|replies|responses|names|nominations|"
        r"ideas|suggestions|figures|returns|papers|forms|photos|"
        r"items|feedback|amendments|corrections|thoughts)\s(?:\w+\s){0,3}to\s(?P<agent>[^;,.]{2,40}?)\sby\b",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person", "officers", "body"})),),
        examples=("Comments to the Clerk by noon on the 19th.",),
        near_misses=("Damage to the fence by vandals.",),
    ),
    Rule(
        name="topic - letter to them",
        family="infinitive",
        triggers=("letter to", "email to", "e-mail to", "mail to", "card to", "reminder to"),
        pattern=r"^(?![^;]*\b(?:received|sent|from|dated|read|circulated|was|were|had|has|have|is|correspondence|re)\b)[^;]{3,120}?(?:[–—:]|\s-)\s(?:a\s|another\s|further\s|reminder\s|"
        r"warning\s|thank[\s-]you\s|polite\s)*(?P<verb>letter|e-?mail|card|reminder)\sto\s(?!(?:the\s)?(?:council|clerk|editor|us)\b|(?:advise|inform|tell|say|confirm|ask|thank)\b)[^;:.,]{3,50}\W*$",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Hedge over the path at 4 Ford Lane: letter to the owner.",
            "Ice on the steps – letter to the bank (JP).",
        ),
        near_misses=(
            "Correspondence: letter to the Minister.",
            "Ford Lane – letter to the owner was sent.",
            "Ford Lane – letter to advise of the works.",
        ),
    ),
    Rule(
        name="will do",
        family="promise",
        triggers=("will", "need to"),
        pattern=rf"(?:(?:^\W*|[–-]\s|;\s(?:and\s|but\s)?|\bso\s)will|^\W*need\sto)\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)(?:\s(?!be\b)|(?=\W*$))",
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=(
            "Will report to the police.",
            "Lamp out - will ring the council.",
            "No word from the county yet; will write again.",
        ),
        near_misses=("Will be popular.", "Will the bench be moved?"),
    ),
)
