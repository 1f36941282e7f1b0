"""Limbs of resolutions: the subjunctive, the infinitive and the verb that asks."""

from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS, INFORMATION

_LIMB = (
    r"^\W*(?:(?:resolved|agreed|decision|decided|recommended)\b[^:;]{0,80}?[:;–-]*\s*)?(?:\(?(?:[a-h]|"
    r"[ivx]{1,4}|\d{1,2})[.)]\)?\s*)?(?:and\s)?"
)

RULES = (
    Rule(
        name="limb: it be done",
        family="limb",
        triggers=("be",),
        resolution=True,
        pattern=rf"(?:\bthat\s|\band\s(?=(?:an?|the|this|further|officers?|any|all)\s)|,\s(?=(?:this|these|it|they)\sbe\s)|{_LIMB})(?P<subject>[^;]{{2,240}}?)(?<!\bwould)(?<!\bwill)(?<!\bcould)(?<!\bmay)(?<!\bcan)(?<!\bmust)(?<!\bshould)(?<!\bshall)(?<!\bnot)(?<!\bmight)(?<!were\sto)(?<!was\sto)(?<!need\sto)(?<!have\sto)(?<!has\sto)\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS), Verdict("possible", frozenset(), frozenset({"weak", "refer"}))),
        examples=(
            "That the Panel be provided with a list of grit bins.",
            "a visit to the centre be arranged;",
            "NHS Wessex be invited to the next meeting",
        ),
        near_misses=(
            "That the report be noted.",
            "That Mr Dow be thanked for his report.",
            "That the budget be approved.",
        ),
    ),
    Rule(
        name="limb: it should be done",
        family="limb",
        triggers=("that should be",),
        resolution=True,
        pattern=rf"^\W*(?:\(?(?:[a-h]|[ivx]{{1,4}}|\d{{1,2}})[.)]\)?\s*)?that\s(?P<subject>[^;]{{2,240}}?)\sshould\s{ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("That the figures should be circulated to Members.",),
        near_misses=("That the report should be noted.",),
    ),
    Rule(
        name="limb: they do",
        family="limb",
        triggers=("",),
        resolution=True,
        pattern=rf"(?:\bthat\s|\band\s(?=(?:the|officers|cllr|councillor|mr|mrs|ms|dr)\b)|{_LIMB})(?P<scan>)",
        form="base",
        verdicts=(
            Verdict("firm", frozenset({"person", "officers", "body", "outside"}), ACTS),
            Verdict("possible", frozenset(), WEAK),
        ),
        examples=(
            "That officers explore with the college the use of the hall;",
            "the Chair, on behalf of the Board, write to the Manager.",
        ),
        near_misses=("That the Committee notes the report.", "That the Council support the motion."),
    ),
    Rule(
        name="limb: to do",
        family="limb",
        triggers=("",),
        resolution=True,
        pattern=rf"{_LIMB}(?:to\s)?{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b(?!:)",
        subjectless=True,
        verdicts=(
            Verdict("possible", words=frozenset({"object", "pay", "reimburse", "refund"})),
            Verdict("firm", frozenset(), ACTS),
            Verdict("possible", frozenset(), frozenset({"weak", "refer"})),
        ),
        examples=(
            "replace the lamp by the pump;",
            "obtain three quotations for the fence;",
            "To write to the Minister.",
        ),
        near_misses=("note the report;", "To approve the accounts."),
        wants_object=True,
    ),
    Rule(
        name="limb: letter goes",
        family="limb",
        triggers=("go", "goes", "follow", "issue", "accompany", "come"),
        resolution=True,
        pattern=rf"(?:\bthat\s|{_LIMB})(?P<subject>(?:an?|the|our|its)\s(?:\w+\s){{0,2}}(?:letters?|replies|reply|response|cop(?:y|ies)|note|e-?mails?|notices?|objection|"
        rf"report|statement|register|figures|plan|strategy|programme|matter|item|question))\s(?P<verb>go|goes|follow|issue|accompany|come\s(?:before|back|to))\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=("That a letter go from the Chair to the Minister.",),
        near_misses=("That the letters going out were read.",),
    ),
    Rule(
        name="limb: it comes back",
        family="limb",
        triggers=("come", "comes", "return", "returns"),
        resolution=True,
        pattern=rf"(?:\bthat\s|{_LIMB})(?P<subject>(?:an?|the|its|our|this|these|any|all|further|updated|revised)\s[^;:.]{{2,120}}?)\s(?<!\bto\s)(?<!\bwho\s)(?P<verb>comes?|(?<!the\s)(?<!\ba\s)(?<!\bits\s)returns?)\s"
        r"(?:back\s|again\s|forward\s)?(?:to|before|at)\s(?:this\s|its\s|our\s|the\s|a\s)(?:(?!house|council\stax)[\w-]+\s){0,3}?(?:committee|panel|board|council|members|"
        r"meeting|forum|sub-committee|group|cycle)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "(2) the draft plan for the theatre come back to the next meeting; and",
            "RESOLVED that the revised terms of reference come before the Committee again in May.",
        ),
        near_misses=(
            "That the rules come into force in June.",
            "That the Clerk make the return to the Council.",
            "That the powers of the board come to an end.",
        ),
    ),
    Rule(
        name="limb: the next report shows",
        family="limb",
        triggers=tuple(
            f"{paper} {verb}"
            for paper in ("report", "reports", "paper", "papers", "update", "updates")
            for verb in ("contain", "includ-", "show", "set", "cover", "give", "list", "identif-", "state", "break")
        ),
        resolution=True,
        pattern=rf"(?:\bthat\s|{_LIMB})(?P<subject>(?:(?:the|all|its|our)\s)?(?:next|future|later|subsequent|coming|quarterly|annual|monitoring|performance)\s(?:[\w-]+\s){{0,3}}?(?:reports?|papers?|updates?))\s"
        r"(?:should\s|to\s|also\s)?(?P<verb>contains?|includes?|shows?|sets?\sout|covers?|gives?|lists?|identif(?:y|ies)|states?|breaks?\sdown)\s",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "the next report contain a plan of the sites;",
            "The next performance report includes the number of visits.",
            "(ii) future reports set out the cost for each visit",
        ),
        near_misses=("That the report be noted.", "The report shows a fall."),
    ),
    Rule(
        name="limb: brings back",
        family="limb",
        triggers=(
            "brings",
            "provides",
            "writes",
            "reports",
            "prepares",
            "submits",
            "presents",
            "convenes",
            "arranges",
            "circulates",
            "invites",
            "establishes",
            "commissions",
            "publishes",
            "undertakes",
            "investigates",
            "explores",
            "contacts",
        ),
        resolution=True,
        pattern=rf"{_LIMB}(?P<verb>brings|provides|writes|reports|prepares|submits|presents|convenes|arranges|circulates|invites|establishes|commissions|publishes|"
        rf"undertakes|investigates|explores|contacts)\s(?:an?|back|to|with|the|further|that|all)\b",
        form="present",
        subjectless=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("brings back a report on the cost of new displays.", "(b) writes to the Minister; and"),
        near_misses=("brings much joy to the town.",),
    ),
    Rule(
        name="limb: to receive",
        family="limb",
        triggers=(
            "receiv-",
            "have",
            "has",
            "request-",
            "ask-",
            "seek-",
            "requir-",
            "hear from",
            "hears from",
        ),
        resolution=True,
        pattern=rf"{_LIMB}(?:that\s)?(?:(?:the\s|this\s)?(?:\w+\s){{1,4}})?(?:to\s)?(?:hears?\sfrom\b|(?:receives?(?!\sthe\s(?:report|update|"
        rf"presentation)\s(?:and|be)\b)|have|has|"
        rf"requests?|requested|asks?\sfor|seeks?|requires?)\s(?:(?:an?|the|further|regular|more|"
        rf"that|written|additional|quarterly|monthly|six-monthly|half-yearly|annual|yearly|termly|periodic|any)\b[^;.]{{0,60}}?{INFORMATION}|details|information|figures|updates|reports|data))\b",
        form="none",
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "receive a list of the columns by ward",
            "have a briefing for all Members before the end of March",
            "That this Committee hears from the Director in September.",
        ),
        near_misses=(
            "received the report",
            "That the report be received.",
            "That the Committee heard from the Director.",
        ),
    ),
    Rule(
        name="limb: and they be told",
        family="limb",
        triggers=tuple(
            f"and {of} {told}"
            for told in ("informed", "advised", "told", "notified")
            for of in ("be", "accordingly", "of")
        ),
        resolution=True,
        pattern=r"\band\s(?:(?:the\s|all\s)?(?!be\b|to\b|was\b|were\b|is\b|are\b|had\b|has\b|have\b|so\b)[a-z]+(?:\s[a-z]+){0,4}?\s)?(?P<be>(?:to\s)?be\s)?(?P<verb>informed|advised|notified|told)\b"
        r"(?(be)|\s(?:accordingly|of\s(?:this|the\s(?:decision|changes?|outcome|increase|new\s\w+)))\b)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "That the Society be granted an extension and be informed that no more time will be allowed.",
            "RESOLVED that rents go up by 2% and tenants notified accordingly.",
        ),
        near_misses=(
            "That the Society be granted an extension.",
            "RESOLVED that rents go up and were notified of it.",
        ),
    ),
    Rule(
        name="limb: a further report be received",
        family="limb",
        triggers=(
            "be receiv-",
            "be consider-",
        ),
        resolution=True,
        pattern=rf"\b(?:further|updated?|progress|annual|quarterly|follow-up|additional|monitoring|"
        rf"regular|six\smonthly)\b[^;.]{{0,50}}\b{INFORMATION}\b[^;.]{{0,40}}\bbe\s(?P<verb>received|"
        rf"considered)\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("That a further report be received by the Committee in six months.",),
        near_misses=("That the report be received.",),
    ),
)
