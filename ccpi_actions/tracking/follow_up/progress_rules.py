"""The words that say that an action goes on (awaited, begun, put off, asked again), as data."""

from ccpi_actions.tracking.follow_up.outcome_rule import OutcomeRule, any_of


def _progress(
    name: str,
    weight: float,
    *alternatives: str,
    examples: tuple[str, ...],
    near_misses: tuple[str, ...] = (),
) -> OutcomeRule:
    return OutcomeRule(name, "progress", weight, any_of(*alternatives), examples, near_misses)


PROGRESS_RULES: tuple[OutcomeRule, ...] = (
    _progress(
        "awaited",
        4.0,
        r"\bawait(?:s|ed|ing)?\b",
        r"\bwaiting (?:for|on|to hear)\b",
        r"\bno (?:further |other )?(?:reply|response|answer|news|update|progress|feedback|information|report)\b",
        r"\b(?:nothing|not) (?:further |yet |been )?(?:heard|to report|replied|responded)\b",
        r"\bpending\b",
        r"\bno action (?:\w+ ){0,3}taken?\b",
        r"\b(?:uncertain|unclear|unsure|not (?:known|clear|certain|sure)) (?:whether|if|who|what|when|how|where)\b",
        examples=(
            "A reply from the County was awaited.",
            "No response had been received.",
            "The Clerk was still waiting to hear.",
            "There was no further news.",
            "No action had been taken.",
            "It was not clear whether the bank had been mown.",
        ),
        near_misses=("A reply had been received.", "No further action was called for."),
    ),
    _progress(
        "unfinished",
        2.5,
        r"\bstill\b",
        r"\bon-?going\b",
        r"\b(?:not|as) yet\b|\byet to\b|\bso far\b",
        r"\bin hand\b|\bunder ?way\b|\bin progress\b|\bin abeyance\b|\bin the process of\b",
        r"\b(?<!\bno )outstanding\b(?! work)",
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
        r"\bon the (?:january|february|march|april|may|june|july|august|september|october|november|december) agenda\b",
        examples=(
            "The item was deferred to March.",
            "This would be discussed at the next meeting.",
            "Carried forward.",
            "The report had been put back to May.",
            "To be put on the May agenda.",
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
        r"\b(?:is|are|was|were) (?:now |still )?being (?!damaged|caused|used|misused|dumped)[a-z]{3,}",
        r"\b(?:is|are|was|were|been) (?:now |also |currently |presently |actively )?"
        r"(?!meeting|missing|willing|interesting|outstanding|overhanging|building|according|concerning|including"
        r"|regarding|during|having|standing|leaning|awaiting|working(?! on\b| with\b))[a-z]{3,}ing\b",
        examples=(
            "Quotations were being obtained.",
            "The Clerk was looking into this.",
            "The Chairman is working on a plan.",
        ),
        near_misses=(
            "The bench was installed.",
            "A bolt was missing.",
            "It was regarding the bench.",
            "The verge is being damaged.",
            "The lamp is now working.",
        ),
    ),
    _progress(
        "somebody is told to",
        2.4,
        r"(?-i:(?:^|[.;:,–-]\s+)(?!(?:Due|Owing|Thanks|Further|Prior|Subject|According) to\b)"
        r"(?:[Tt]he )?(?:[A-Z][\w.]* ){0,3}"
        r"(?:[Cc]lerk|[Cc]hair(?:man)?|[Oo]fficers?|[A-Z][a-z]+) to (?!the\b|a\b|an\b)[a-z]{3,}\b)",
        r"(?<!been )(?<!been again )\b(?:asked|requested) (?:(?!what|how|where|when|who|which)\w+ ){0,4}to\b",
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
            "Due to rising costs the fair was smaller.",
            "The firm has been again asked to call.",
        ),
    ),
    _progress(
        "to be done",
        2.0,
        r"\b(?:will|would|shall) (?:now |also |again |then |further |next )?(?:be )?"
        r"(?!like\b|have\b|not\b|be\b|cost\b|help\b|seem\b|appear\b|mean\b|reopen\b)[a-z]{3,}\b",
        r"\b(?:is|are|remains?) (?:now |still |also )?to (?:be )?[a-z]{3,}\b",
        r"\b(?<!\w\wed )(?<!found )(?<!seem )(?<!seems )(?<!appear )(?<!appears )"
        r"to be (?:[a-z]{2,}ed|sent|put|made|given)\b",
        r"\bbeing (?:chased|followed|pursued|reviewed|arranged|finalised|actioned|checked)\b",
        r"\bshould (?:now |also |then )?be (?:[a-z]{2,}ed|sent|put|made|given|in)\b",
        r"\bno date\b",
        examples=(
            "The Clerk would write again.",
            "The date is to be finalised.",
            "A meeting is to be held.",
            "To be chased up.",
            "New seats to be placed by the pond.",
            "Thought should be given to the wall.",
        ),
        near_misses=(
            "The Clerk had written.",
            "They would like to thank the Clerk.",
            "The lid was found to be cracked.",
        ),
    ),
    _progress(
        "meant",
        2.0,
        r"\b(?:promised|offered|undertaken|undertook|hop(?:es?|ed|ing)|intend(?:s|ed)?|aims?|plans?|expect(?:s|ed)?"
        r"|attempt(?:ing|ed)?|tr(?:y|ying|ied)) to\b",
        r"\bdue to (?:be|begin|start|commence|finish|open|meet|come|call|visit|return|attend|take place)\b",
        examples=(
            "The firm had promised to come in May.",
            "They hoped to finish by Easter.",
            "He is trying to find out.",
            "The sweeper is due to come in June.",
        ),
        near_misses=("The firm came.", "The fair was smaller due to rain."),
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
        "hangs on something",
        2.0,
        r"\b(?:once|when|until|if|whether|how many) (?:[\w’']+ ){1,6}(?:has|have|had) been\b",
        examples=("Prices will be sought once the ditch has been surveyed.", "He asked how many seats had been sold."),
        near_misses=("The ditch has been surveyed.", "Once again the ditch was surveyed."),
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
)
