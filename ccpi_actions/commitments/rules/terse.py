"""More of what clerks note in few words: ", to be sent off once it is signed", "Who checks it? JP will, monthly"."""

from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

RULES = (
    Rule(
        name="filled in, to be sent",
        family="infinitive",
        triggers=("to be",),
        pattern=r",\s(?:and\s|but\s)?to\sbe\s(?P<verb>sent|filed|submitted|returned|posted|collected|ordered|circulated|displayed|checked|"
        r"arranged|put\sup|fixed|repaired|mended|replaced|chased|reported|investigated|looked\s(?:at|into)|followed\sup|cleared|cleaned|"
        r"painted|bought|purchased|raised\swith)\b(?![^;.]{0,60}\bby\s(?:the\s)?(?:county|highways|contractor|company|government))",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "JP has filled in the forms, to be sent off once the cheque is signed.",
            "A lamp in Mill Lane dazzles drivers, to be looked at.",
        ),
        near_misses=("A plan, to be presented to Cabinet, was tabled.",),
    ),
    Rule(
        name="offered the use of",
        family="undertaking",
        triggers=("offered his", "offered her", "offered their", "offered assistance", "offered help"),
        pattern=r"(?<!be\s)(?<!was\s)\b(?P<verb>offered)\s(?:(?:assistance|help)\b|(?:the\suse\sof\s)?(?:his|her|their)\s(?!(?:\w+\s)?(?:apolog\w+|resignation|congratulations|condolences|thanks|sympath\w+|"
        r"support|views?|opinions?|seats?|places?|best|good|services\sas\schair\w*)\b))",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=("Cllr Ashe offered his trailer for taking the chairs to the tip.", "Cllr Ashe offered assistance."),
        near_misses=("Cllr Ashe offered his apologies.", "The company offered its services."),
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
        name="members to consider",
        family="infinitive",
        triggers=("to consider", "to think"),
        pattern=r"\bto\s(?P<verb>consider|think\s(?:about|of))\s(?!(?:the\s)?(?:applications?|accounts|payments?|correspondence|following|quotations?)\b)",
        form="none",
        bare=True,
        verdicts=(
            Verdict("firm", frozenset({"person", "officers"})),
            Verdict("possible", frozenset({"body"}), ACTS | WEAK),
        ),
        examples=("Cllr Ashe to consider the lease.",),
        near_misses=("The Council had to consider the lease.",),
    ),
)
