"""Told as in a list of things to do: "Get another price.", "Clerk puts up a notice", "Members send theirs"."""

from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict

#: Somebody of ours, at the beginning of a clause.
_SOMEBODY = (
    r"(?:(?:the\s)?(?:deputy\s|parish\s|town\s|vice[- ])?(?:clerk|chair(?:man|woman)?|treasurer|secretary)|"
    r"(?:cllrs?|councillors?|mrs?|ms|miss|dr|rev)\.?\s(?:[a-z]{1,2}\.?\s)?[a-z’'-]+|he|she|[a-z]{2,3}|[a-z]{4,9})"
)
_BEGINS = r"(?:^\W*|[.;:–]\s|,\s(?:and\s|but\s|so\s)?|\band\s|\bso\s|\s-\s)"
#: What members and clerks do between meetings, as the present tense has it.
_DOES = (
    "writes contacts obtains circulates arranges chases emails finds looks puts submits draws "
    "prepares collects buys rings invites sends takes makes gets brings fetches fixes mends "
    "clears meets lets tells forwards passes pays organises distributes "
    "investigates compiles cleans"
)
#: What several of them do.
_DO_IT = "send email e-mail meet bring let tell write look check visit collect deliver submit return ring"
#: What is told in a note of one sentence.
_DO = (
    "look get check order buy put find obtain circulate arrange chase ring phone call email e-mail send write contact "
    "bring collect fix mend repair replace paint cut clear clean remove move investigate organise draft prepare "
    "book add include pass forward copy hold pick tell inform remind invite ask draw keep establish follow seek "
    "speak try distribute approach press instruct purchase enquire inquire advertise tidy trim strim publish "
    "display provide supply"
)
#: Of these "Verb the …" is what an agenda prints.
_AGENDA = frozenset(
    "receive consider approve review discuss note report adopt confirm elect appoint sign update open close read hear "
    "present agree accept resolve record welcome question answer vote meet visit support play help work see walk lead "
    "test set process plan place change price cost view survey research study audit map ring object take make have let "
    "do go come call show thank email mail post table comment trial design form log test balance measure feed".split()
)

RULES = (
    Rule(
        name="does it",
        family="promise",
        triggers=tuple(_DOES.split()),
        present=True,
        pattern=rf"{_BEGINS}(?P<subject>(?:the\s)?(?:deputy\s|parish\s|town\s)?clerk|(?:cllrs?|councillors?)\.?\s(?:[a-z]{{1,2}}\.?\s)?[a-z’'-]+|[a-z]{{2,3}})\s(?:then\s|also\s)?(?P<verb>writes|contacts|"
        rf"obtains|circulates|arranges|chases|emails|orders|checks|finds|looks|puts|submits|draws|drafts|prepares|collects|buys|books|rings|asks|invites|sends|speaks|posts)\s"
        rf"(?!that\b|about\b|if\b|whether\b|why\b|when\b|how\b|for\b|of\b)",
        form="present",
        verdicts=(Verdict("firm", frozenset({"person"}), ACTS),),
        examples=("Clerk puts a note on the page.", "Cllr Ashe looks at what others charge."),
        near_misses=("Clerk asks that the keys be returned.", "The company writes to all."),
    ),
    Rule(
        name="do this",
        family="infinitive",
        triggers=tuple(_DO.split()),
        pattern=r"^\W*(?:(?:also|then|and|please|so)\s)?(?!put\sto\s)(?!(?:contact|ring|email|tell|inform)\s(?:the\s)?(?:\w+\s)?clerk\b)(?P<verb>[a-z]+(?:-[a-z]+)?)\s(?:(?:up|out|off|round|back|to|with|on|in|for)\s)?"
        r"(?=(?:it|them|him|her|this|these|those|another|one|two|three|a|an|the|some|more|website|facebook|prices|quotes|costs?\sof|mr|mrs|ms|cllr|clerk|county|district|highways)\b)(?![^.]*\b(?:was|were|had|has|is|are|you|your|approval)\b)[^?:]{3,120}\.\W*$",
        subjectless=True,
        wants_object=True,
        verdicts=(Verdict("firm", frozenset(), ACTS, but=_AGENDA | {"read"}),),
        examples=("Get another price.", "Buy two more bins.", "Check with the County."),
        near_misses=(
            "Receive the accounts.",
            "Please check the board for your post.",
            "Report to the Clerk was noted.",
            "Review the risks.",
        ),
    ),
)
