"""The words that say what became of an action, as data."""

import re
from typing import Literal

import msgspec


class OutcomeRule(msgspec.Struct, frozen=True):
    """Words that speak for an outcome, how strongly, with examples that match and near-misses that do not."""

    name: str
    outcome: Literal["done", "progress"]
    weight: float
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


def any_of(*alternatives: str) -> re.Pattern[str]:
    """Make one pattern of several, blind to case."""
    return re.compile("|".join(alternatives), re.IGNORECASE)


def _progress(
    name: str,
    weight: float,
    *alternatives: str,
    examples: tuple[str, ...],
    near_misses: tuple[str, ...] = (),
) -> OutcomeRule:
    return OutcomeRule(name, "progress", weight, any_of(*alternatives), examples, near_misses)


def _done(
    name: str,
    weight: float,
    *alternatives: str,
    examples: tuple[str, ...],
    near_misses: tuple[str, ...] = (),
) -> OutcomeRule:
    return OutcomeRule(name, "done", weight, any_of(*alternatives), examples, near_misses)


_LATELY = r"(?: (?:now|since|then|already|also|both|all|previously|recently|subsequently|duly|just|\w+ly))*"
_HAVE = r"\b(?:had|has|have)" + _LATELY
_WAS = r"\b(?:was|were|(?:is|are) now)" + _LATELY
#: Participles that end a thing; not those of asking, waiting, talking and beginning.
_ENDED = (
    r"(?!asked|requested|chased|reminded|contacted|passed|referred|begun|started|commenced|promised|offered|hoped"
    r"|deferred|postponed|delayed|expected|intended|raised|awaited|noticed|noted|felt|suggested|proposed|considered"
    r"|discussed|agreed|resolved|concerned|reported that|put (?:back|off|on hold))"
    r"(?:\w{3,}ed|written|sent|met|held|done|made|put|given|taken|brought|bought|spoken|paid|built|cut|found|got|laid"
    r"|shown|drawn|sold|set|gone|come|hung|rehung|sown|grown|mown|won|lent|split|fit|left|dug|swept|seen|had|been to)\b"
)
#: Participles of telling and asking: the end of it where that was all that was promised.
_TOLD = r"(?:asked|requested|contacted|approached|passed|referred|raised|reminded)\b"

#: Those outside the council that clerks write to, as far as their kind is said.
_OTHERS = (
    r"(?:police|pcso|sergeant|highways?|department|county|borough|district|authority|agency|engineer|technician|gang"
    r"|contractors?|company|firm|agents?|owners?|landowners?|farmer|school|bank|trust|charity|association|residents?)"
)

OUTCOME_RULES: tuple[OutcomeRule, ...] = (
    _progress(
        "awaited",
        4.0,
        r"\bawait(?:s|ed|ing)?\b",
        r"\bwaiting (?:for|on|to hear)\b",
        r"\bno (?:further |other )?(?:reply|response|answer|news|update|progress|feedback|information|report)\b",
        r"\b(?:nothing|not) (?:further |yet |been )?(?:heard|to report|replied|responded)\b",
        r"\bpending\b",
        examples=(
            "A reply from the County was awaited.",
            "No response had been received.",
            "The Clerk was still waiting to hear.",
            "There was no further news.",
        ),
        near_misses=("A reply had been received.",),
    ),
    _progress(
        "unfinished",
        2.5,
        r"\bstill\b",
        r"\bon-?going\b",
        r"\b(?:not|as) yet\b|\byet to\b|\bso far\b",
        r"\bin hand\b|\bunder ?way\b|\bin progress\b|\bin abeyance\b|\bin the process of\b",
        r"(?<!\bno )\boutstanding\b(?! work)",
        r"\bcontinu(?:es?|ing) to\b",
        examples=(
            "The work was ongoing.",
            "The lease was still to be signed.",
            "The matter was in hand.",
            "The sign has not yet been replaced.",
            "He is in the process of painting it.",
        ),
        near_misses=("All work had been completed.", "There were no outstanding faults."),
    ),
    _progress(
        "begun",
        2.5,
        r"\b(?:begun|started|commenced)\b",
        r"\bbegan\b",
        r"\b(?:work|works) (?:is|was) to (?:begin|start|commence)\b",
        examples=("The clearing of the pond had begun.", "Work has started on the wall."),
        near_misses=("The wall was built.",),
    ),
    _progress(
        "put off",
        3.0,
        r"\bdefer(?:red)?\b|\bpostponed\b|\badjourned\b|\bdelayed\b",
        r"\bcarried (?:forward|over)\b|\bheld over\b",
        r"\b(?:put|left|pushed|moved) (?:back|off|on hold|until|over)\b",
        r"\bon hold\b",
        r"\b(?:will|would|to) be (?:discussed|considered|decided|debated|reconsidered|revisited)\b",
        r"\b(?:next|future|another|later) (?:agenda|meeting|date)\b|\bagenda item for\b",
        examples=(
            "The item was deferred to March.",
            "This would be discussed at the next meeting.",
            "Carried forward.",
            "The report had been put back to May.",
        ),
        near_misses=("Discussed at the last meeting.",),
    ),
    _progress(
        "not possible so far",
        2.0,
        r"\bunable to\b|\bnot able to\b|\bc(?:ould|an) ?not\b",
        r"\b(?:had|has|have)(?:n.t| not)\b",
        r"\bnot (?:been|received|available|attended|met|present|come)\b",
        r"\bwithout success\b|\bunsuccessful\b|\bnone were present\b",
        examples=(
            "He had been unable to attend.",
            "The form had not been returned.",
            "A quotation was not available at present.",
            "The firm could not come before June.",
        ),
        near_misses=("The form had been returned.",),
    ),
    _progress(
        "being done",
        2.0,
        r"\b(?:is|are|was|were) (?:now |still )?being [a-z]{3,}",
        r"\b(?:is|are|was|were|been) (?:now |also |currently |presently |actively )?"
        r"(?!meeting|missing|willing|interesting|outstanding|overhanging|building|according|concerning|including"
        r"|regarding|during|having|standing|leaning|awaiting)[a-z]{3,}ing\b",
        examples=(
            "Quotations were being obtained.",
            "The Clerk was looking into this.",
            "The Chairman is working on a plan.",
        ),
        near_misses=("The bench was installed.", "A bolt was missing.", "It was regarding the bench."),
    ),
    _progress(
        "somebody is told to",
        2.4,
        r"(?-i:(?:^|[.;:,–-]\s+)(?:[Tt]he )?(?:[A-Z][\w.]* ){0,3}"
        r"(?:[Cc]lerk|[Cc]hair(?:man)?|[Oo]fficers?|[A-Z][a-z]+) to (?!the\b|a\b|an\b)[a-z]{3,}\b)",
        r"(?<!been )\b(?:asked|requested) (?:(?!what|how|where|when|who|which)\w+ ){0,4}to\b",
        r"\bwas asked (?:if|whether)\b",
        r"\bneeds? (?:\w+ing\b|to be\b)",
        examples=(
            "Clerk to chase.",
            "A. Osei to forward to Highways.",
            "Mr Lee was asked if he could assist.",
            "The gutter needs clearing.",
        ),
        near_misses=(
            "Asked what they would like to see",
            "Funding to Help the young",
            "The Clerk had written.",
            "Mrs Hart was co-opted to fill the vacancy.",
        ),
    ),
    _progress(
        "to be done",
        2.0,
        r"\b(?:will|would|shall) (?:now |also |again |then |further |next )?(?:be )?"
        r"(?!like\b|have\b|not\b|be\b|help\b|seem\b|appear\b|mean\b|reopen\b)[a-z]{3,}\b",
        r"\b(?:is|are|remains?) (?:now |still |also )?to (?:be )?[a-z]{3,}\b",
        r"\b(?:to be|being) (?:chased|followed|pursued|reviewed|arranged|finalised|actioned|checked)\b",
        r"\bno date\b",
        examples=(
            "The Clerk would write again.",
            "The date is to be finalised.",
            "A meeting is to be held.",
            "To be chased up.",
        ),
        near_misses=("The Clerk had written.", "They would like to thank the Clerk."),
    ),
    _progress(
        "meant",
        2.0,
        r"\b(?:promised|offered|undertaken|undertook|hop(?:es?|ed|ing)|intend(?:s|ed)?|aims?|plans?|expect(?:s|ed)?"
        r"|due|attempt(?:ing|ed)?|tr(?:y|ying|ied)) to\b",
        examples=(
            "The firm had promised to come in May.",
            "They hoped to finish by Easter.",
            "He is trying to find out.",
        ),
        near_misses=("The firm came.",),
    ),
    _progress(
        "agreed anew",
        1.0,
        r"\b(?:agreed|resolved|decided|proposed) (?:to\b|that\b|by\b)",
        examples=("It was agreed to set up a group.", "It was decided that prices be sought."),
        near_misses=("The figure was agreed.",),
    ),
    _progress(
        "still so",
        2.6,
        r"\b(?:is|are|was|were) not working\b",
        r"\bremains? (?!to be\b)\w+",
        r"\bagain (?:raised|reported|mentioned|discussed)\b",
        r"\b(?:raised|reported|mentioned|discussed) (?:once )?again\b",
        r"\b(?:does|do|did) not (?:seem|appear) to have\b",
        r"\bnothing (?:seems|appears|had|has) (?:to have )?(?:been )?(?:done|happened|changed)\b",
        r"\bcontinu(?:es|ed) to (?:be|cause)\b",
        r"\bno (?:sign|change|improvement)\b",
        examples=(
            "The lamp by the pump was not working.",
            "The smell was reported again.",
            "Nothing seems to have been done about the ditch.",
            "The gutter does not appear to have been cleared.",
        ),
        near_misses=("The lamp was working.", "The bench was reported to the County."),
    ),
    _progress(
        "none of it",
        3.0,
        r"\b(?-i:[Nn]o) (?:(?!doubt)[a-z]\w* ){1,8}(?:has|have|had) (?:yet |so far )?been (?!reported\b)",
        examples=("No further dates for visits have been fixed.",),
        near_misses=(
            "No damage was found.",
            "No crimes had been reported.",
            "Cheque No 12 The seats had been delivered.",
        ),
    ),
    _progress(
        "chased",
        2.2,
        r"\b(?:has|have|had|was|were) (?:been )?(?:again )?"
        r"(?:chased|pursued|reminded|passed (?:on )?to|referred (?:on |back )?to)\b",
        r"\breferred the (?:matter|request|question) to\b",
        examples=(
            "This has been chased.",
            "The agents had referred the matter to the owners.",
            "The County was reminded.",
        ),
        near_misses=("The fox was seen.",),
    ),
    _progress(
        "in part",
        2.4,
        r"\b(?:[1-9]?\d) ?% (?:of|survey|complete|done)\b",
        r"\bpartly\b|\bpartially\b|\binterim\b",
        r"\b(?:only(?: part| half)?|half|some|most|two|three|one) of (?:the|it|them|this)\b",
        r"\bonly (?:one|two|three|four|half)\b",
        r"\bthe (?:other|others|remaining|rest|second|third)(?: \w+){0,3} (?:will|would|to|is|are|was|were|had) ",
        examples=(
            "A 40% survey was carried out.",
            "Some of the ideas had been taken up.",
            "The remaining lamps would follow.",
            "Only two names had come in.",
        ),
        near_misses=("All of the lamps were replaced.", "100% of the forms came back.", "It is part of the scheme."),
    ),
    _progress(
        "more is asked for",
        1.8,
        r"\b(?:has|have|had) (?:now |since )?(?:requested|asked for) (?:\w+ ){0,2}"
        r"(?:further|more|additional|written|confirmation|details|information)\b",
        r"\bbefore (?:giving|making|it|they|any) ",
        r"\buntil\b",
        examples=(
            "The Fund had requested further details.",
            "They would visit before making an offer.",
            "Nothing could be cut until August.",
        ),
        near_misses=("The Clerk had asked the school.",),
    ),
    _done(
        "has been done",
        2.2,
        _HAVE + r" (?:been )?(?:\w+ly )?" + _ENDED,
        examples=(
            "The letters had been sent.",
            "The Clerk had written to the school.",
            "The lamp has now been repaired.",
        ),
        near_misses=("He had not been told.", "The bin had no lid.", "Work had begun.", "They had promised to come."),
    ),
    _done(
        "has been told",
        1.6,
        _HAVE + r" (?:been )?" + _TOLD,
        r"\b(?:had|has|have|was|were) (?:been )?(?:reported|forwarded|conveyed|sent|passed) (?:on )?to\b",
        r"\b" + _OTHERS + r"(?: \w+){0,2} (?:was|were) (?:asked|requested|reminded)\b",
        examples=(
            "The farmer had been asked to cut it.",
            "The Clerk has contacted the school.",
            "This was reported to them.",
        ),
        near_misses=("The farmer was cutting it.", "It was reported that the lamp was out."),
    ),
    _done(
        "was done",
        1.6,
        _WAS + " " + _ENDED,
        examples=("The figures were circulated on 4 May.", "The report was presented.", "The lamp was repaired."),
        near_misses=("The report was awaiting a signature.", "It was deferred."),
    ),
    _done(
        "somebody did it",
        1.6,
        r"(?-i:\b(?:[Cc]lerk |[Cc]hair(?:man)? |Cllrs?\.? (?:[A-Z][\w.]{0,30} ){1,3}|Mrs? [A-Z]\w+ )(?:\w+ly )?"
        r"(?:wrote|sent|spoke|met|visited|inspected|attended|presented|reported|gave|read|circulated|painted|cleared|bought"
        r"|repaired|replaced|carried out|completed|obtained|supplied|provided|introduced|handed|showed|took|put|cut) )",
        examples=("The Clerk wrote to the firm.", "Cllr. A. Hart cleared the weeds."),
        near_misses=("The Clerk will write.",),
    ),
    _done(
        "answered",
        1.6,
        r"\b(?:confirm(?:ed|ation|ing)|acknowledg\w+|repl(?:y|ied)|respon(?:se|ded)|apologis(?:ed|ing))\b",
        r"\b(?:letter|e-?mail|reply|information|details|form)s? (?:\w+ ){0,2}received\b",
        r"\breceived (?:a|an|the) (?:letter|e-?mail|reply)\b",
        r"\b(?:advised|explained|stated|noted|reported|announced) that\b|\bread (?:out )?(?:a|an|the)\b|\bthe answer\b",
        r"\breported (?:on|back)\b|\binformed (?:the|members|that)\b|\b(?:gave|provided) (?:a|an|further)\b",
        r"\bupdated\b|\bpresented\b|\battended\b|\bmet (?:with )?(?:a|the)\b|\bwelcomed\b",
        r"\bthank(?:ed|s)\b|\bis aware\b|\b(?:has|have|had) (?:now )?(?:agreed|accepted|declined|refused|answered)\b",
        examples=(
            "The County replied that the road was sound.",
            "He reported on the condition of the path.",
            "She presented the figures.",
            "A letter had been received from the firm.",
            "The school has accepted.",
        ),
        near_misses=("The path is muddy.",),
    ),
    # says that they were asked, where that was all that was promised
    _done(
        "others will do it",
        0.4,
        r"\b(?:" + _OTHERS + r"|they)(?: \w+){0,2} (?:will|would|(?:is|are|was|were) (?:now )?to)\b",
        examples=("The contractor would call on Monday.", "The County are to resurface it.", "They will inspect it."),
        near_misses=("The Clerk would write.", "The County did it."),
    ),
    _done(
        "finished",
        2.6,
        r"\bcomplet(?:ed?|ion)\b|\bfinished\b|\bconcluded\b|\brectified\b|\bin place\b",
        r"\bresolved the\b|\bcould (?:now )?be (?:closed|removed)\b",
        r"\bno further action\b|\bnot? (?:longer )?necessary\b",
        r"\bas (?:previously )?(?:requested|agreed|resolved|undertaken)\b",
        r"\btook place\b|\bwent ahead\b|\bwas held\b|\bpermission (?:has been |was )?granted\b",
        examples=(
            "The work is complete.",
            "The action could now be closed.",
            "Shown separately as requested.",
            "The meeting took place.",
        ),
        near_misses=("To be agreed.",),
    ),
    _done(
        "taken at the meeting",
        0.8,
        r"(?<!\bbe )\b(?:discuss(?:ed|ion)|considered|debated|reviewed|decided)\b",
        r"\b(?:it was|unanimously|council(?:lors)?|members|all) (?:all |unanimously )?(?:agreed|resolved)\b",
        examples=("The matter was discussed.", "It was agreed to buy two.", "Discussion took place on bins."),
        near_misses=("The wall was built.",),
    ),
    _done(
        "paid for",
        1.6,
        r"\bch(?:q|eque)\b|\bpaid\b|£ ?\d[\d,.]*\s*$",
        examples=("Harwood Joinery, cheque 210", "JW Fencing £90.00"),
        near_misses=("The fence is sound.", "A fence could be had for £90.00 or less."),
    ),
)
