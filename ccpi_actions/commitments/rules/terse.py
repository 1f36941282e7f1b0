"""More of what clerks note in few words: ", to be sent off once it is signed", "Who checks it? JP will, monthly"."""

from ccpi_actions.commitments.rules.agendas import MONTH
from ccpi_actions.commitments.rules.later import THEN
from ccpi_actions.commitments.rules.model import ACTS, WEAK, Rule, Verdict
from ccpi_actions.commitments.rules.promises import ADVERBS

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
        name="somebody will",
        family="promise",
        triggers=("will", "would"),
        pattern=r"(?:^\W*|\?\s)(?P<subject>(?:the\s)?[\w.’'-]+(?:\s[\w.’'-]+)?)\s(?P<verb>will|would)(?:,?\s(?:do\s(?:so|it|this|that)|weekly|monthly|again|then|too|also|instead))?(?=\W*$)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=("Cllr Ashe will.", "Key safe – who checks it? JP will, monthly."),
        near_misses=("It will.", "Will he?"),
    ),
    Rule(
        name="expressed willingness to",
        family="undertaking",
        triggers=("willingness to", "readiness to", "intention to"),
        pattern=rf"\b(?:expressed|indicated|confirmed|stated|signified)\s(?:his|her|their)\s(?:willingness|readiness|intention)\sto\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        verdicts=(Verdict("firm", frozenset({"person", "pronoun"}), ACTS),),
        examples=("The Chairman and Mrs Dow expressed their willingness to attend.",),
        near_misses=("The company stated its intention to build.", "He expressed his willingness to stand."),
    ),
    Rule(
        name="offered the use of",
        family="undertaking",
        triggers=("offered his", "offered her", "offered their"),
        pattern=r"(?<!be\s)(?<!was\s)\b(?P<verb>offered)\s(?:the\suse\sof\s)?(?:his|her|their)\s(?!(?:\w+\s)?(?:apolog\w+|resignation|congratulations|condolences|thanks|sympath\w+|"
        r"support|views?|opinions?|seats?|places?|best|good|services\sas\schair\w*)\b)",
        form="none",
        verdicts=(Verdict("firm", frozenset({"person"})),),
        examples=("Cllr Ashe offered his trailer for taking the chairs to the tip.",),
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
        name="revisit when",
        family="agenda",
        triggers=("revisit", "reconsider", "look again", "offer to next"),
        pattern=rf"(?:^\W*|(?:[–—:,;]|\s-)\s)(?:to\s)?(?:revisit|reconsider|look\s(?:at\s)?(?:this\s|it\s)?again)\s(?:(?:this|it|again)\s)?(?:when|once|after|if|in\s(?:{MONTH}|the)|{THEN})\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("Repair café: support in principle, revisit when the hall reopens.",),
        near_misses=("He would revisit.",),
    ),
    Rule(
        name="update given at a meeting",
        family="agenda",
        triggers=("be given at", "be given to", "be made at"),
        pattern=r"\b(?:update|report|presentation|briefing|talk|feedback)\s(?:on\s[\w\s]{2,40}\s)?(?:would|will|to|should)\s(?:also\s|then\s)?be\s(?P<verb>given|made)\s(?:at|to)\s(?:the|our|its|a)\s"
        r"(?:next|\w+|full)\s(?:council\s|parish\s|committee\s)?meeting\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("An update would be given at the September meeting.",),
        near_misses=("An update was given at the September meeting.",),
    ),
    Rule(
        name="letter would be issued",
        family="promise",
        triggers=("be issued",),
        pattern=r"\b(?:contract|letter|notice|order|invoice|reminder|leaflet|permit)s?\s(?:would|will|should|to)\s(?:now\s|also\s|then\s)?be\s(?P<verb>issued)\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=("It was agreed to raise the hours and a revised contract would be issued.",),
        near_misses=("A code would be issued.",),
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
