"""More of what clerks note in few words: ", to be sent off once it is signed", "Who checks it? JP will, monthly"."""

from ccpi_actions.commitments.rules.model import ACTS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

RULES = (
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
)
