"""The clerk's shorthand: "Clerk to report to Highways", "Item to be added to the next agenda"."""

from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

#: What a note after a topic tells the Clerk to do.
_WANTED = "investigate check find contact write report ask obtain get chase arrange order remind request seek".split()

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
            Verdict("firm", frozenset({"information"}), words=frozenset({"display", "circulate", "publish"})),
            Verdict("possible", frozenset({"person", "body", "officers", "outside"}), ACTS | WEAK),
        ),
        examples=(
            "Clerk to report to Highways.",
            "Lamp by the pump broken; Clerk to chase.",
            "No answer received the Clerk to chase.",
            "Bus shelter -clerk to ask for prices.",
            "NHS Wessex be invited, the Scrutiny Officer to make the arrangements",
        ),
        near_misses=("It was for the Clerk to decide.", "The duty of the Clerk to report accidents was noted."),
    ),
    Rule(
        name="to investigate",
        family="infinitive",
        triggers=(
            "to investigate",
            "to check",
            "to report",
            "to follow",
            "to chase",
            "to action",
            "to advise",
            "to confirm",
            "to arrange",
            "to respond",
            "to reply",
        ),
        pattern=r",\s(?:and\s)?to\s(?P<verb>investigate|check|report|follow\sup|chase|action|advise|"
        r"confirm|arrange|respond|reply)\W*$",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Letter received by the Clerk from a resident, to investigate.",),
        near_misses=("The Clerk had no time to investigate.",),
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
        pattern=rf"^[^.;:–]{{3,70}}?\s[-–]\sto\s(?P<verb>{'|'.join(_WANTED)})\s(?!back\b)(?![^.;]*\b(?:clerk|cllr[.․]?\s\w+)\sto\s)",
        subjectless=True,
        wants_object=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("Rubbish on the verge in Mill Lane - to investigate who owns it.", "Bus shelter - to obtain prices."),
        near_misses=("Cllr Ashe went - to see the gate.", "Training day - to see how it is done."),
    ),
    Rule(
        name="also to do",
        family="infinitive",
        triggers=tuple(
            f"also to {verb}"
            for verb in "seek ask write contact check obtain inform request find get report chase arrange".split()
        ),
        pattern=r"^\W*also\sto\s(?P<verb>seek|ask|write|contact|check|obtain|inform|request|find|get|report|chase|arrange)\s",
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("Also to seek their advice on the lease.",),
        near_misses=("Also to be seen was a heron.",),
    ),
    Rule(
        name="the clerk is told",
        family="infinitive",
        triggers=("acknowledge", "reply", "respond", "write", "forward", "inform", "advise", "chase"),
        pattern=r"^\W*(?P<verb>acknowledge|reply|respond|write|forward|inform|advise|chase)(?=\s(?:to|with|the|him|"
        r"her|them|mr|mrs|ms|cllr)\b|,\sand\s)",
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=(
            "Acknowledge, and advise her of the winter hours.",
            "Reply to Mrs Dow that the Council has no funds.",
        ),
        near_misses=("Reply received from the company.",),
    ),
    Rule(
        name="comments to somebody",
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
)
