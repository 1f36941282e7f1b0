"""The words that say that an action is done, as data."""

from ccpi_actions.tracking.follow_up.outcomes.rule import OutcomeRule, any_of


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
#: What is made, raised or received by way of talk ends nothing.
_WAS = (
    r"\b(?<!comment )(?<!comments )(?<!concern )(?<!concerns )(?<!complaints )(?<!queries )(?<!enquiries )"
    r"(?:was|were|(?:is|are) now)" + _LATELY
)
#: Participles that end a thing; not those of asking, waiting, talking and beginning, nor of what befalls people.
_ENDED = (
    r"(?!asked|requested|chased|reminded|contacted|passed|referred|begun|started|commenced|promised|offered|hoped"
    r"|deferred|postponed|delayed|expected|intended|raised|awaited|noticed|noted|felt|suggested|proposed|considered"
    r"|discussed|agreed|resolved|concerned|reported (?:that|as)|put (?:back|off|on hold)"
    r"|cancelled|rescheduled|missed|failed|mislaid|damaged|vandalised|resigned|worsened)"
    r"(?:\w{3,}ed|written|sent|met|held|done|made|put|given|taken|brought|bought|spoken|paid|built|cut|found|got|laid"
    r"|shown|drawn|sold|set|gone|come|hung|rehung|sown|grown|mown|won|lent|split|fit|left|dug|swept|seen|been to)\b"
)
#: Participles of telling and asking: the end of it where that was all that was promised.
_TOLD = r"(?:asked|requested|contacted|approached|passed|referred|raised|reminded)\b"

#: Those outside the council that clerks write to, as far as their kind is said.
_OTHERS = (
    r"(?:police|pcso|sergeant|highways?|department|county|borough|district|authority|agency|engineer|technician|gang"
    r"|contractors?|company|firm|agents?|owners?|landowners?|farmer|school|bank|trust|charity|association|residents?)"
)

DONE_RULES: tuple[OutcomeRule, ...] = (
    _done(
        "has been done",
        2.2,
        _HAVE + r" (?:been )?(?:\w+ly )?" + _ENDED,
        examples=(
            "The letters had been sent.",
            "The Clerk had written to the school.",
            "The lamp has now been repaired.",
        ),
        near_misses=(
            "He had not been told.",
            "The bin had no lid.",
            "Work had begun.",
            "They had promised to come.",
            "The club has had time enough.",
        ),
    ),
    _done(
        "has been told",
        1.6,
        _HAVE + r" (?:been )?(?:again )?" + _TOLD,
        r"\b(?:had|has|have|was|were) (?:been )?(?:reported|forwarded|conveyed|sent|passed) (?:on )?to\b",
        r"\b" + _OTHERS + r"(?: \w+){0,2} (?:was|were) (?:asked|requested|reminded)\b",
        examples=(
            "The farmer had been asked to cut it.",
            "The Clerk has contacted the school.",
            "This was reported to them.",
            "The farmer has been again asked to cut it.",
        ),
        near_misses=("The farmer was cutting it.", "It was reported that the lamp was out."),
    ),
    _done(
        "was done",
        1.6,
        _WAS + " " + _ENDED,
        examples=("The figures were circulated on 4 May.", "The report was presented.", "The lamp was repaired."),
        near_misses=(
            "The report was awaiting a signature.",
            "It was deferred.",
            "Comments were made about the hall.",
            "The visit was cancelled.",
        ),
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
        r"\b(?<!\bno )(?<!waiting for )(?<!awaiting )(?<!ing a )(?<!ing the )(?<!for a )(?<!for the )"
        r"(?:confirm(?:ed|ation|ing)|acknowledg\w+|repl(?:y|ied)|respon(?:se|ded)|apologis(?:ed|ing))\b",
        r"\b(?:letter|e-?mail|reply|information|details|form)s? (?:\w+ ){0,2}received\b",
        r"\breceived (?:a|an|the) (?:letter|e-?mail|reply)\b",
        r"\b(?:advised|explained|stated|noted|reported|announced) that\b|\bread (?:out )?(?:a|an|the)\b|\bthe answer\b",
        r"\breported (?:on|back)\b|\binformed (?:the|members|that)\b|\b(?:gave|provided) (?:a|an|further)\b",
        r"\bupdated\b|\bpresented\b|\battended\b|\bmet (?:with )?(?:a|the)\b|\bwelcomed\b",
        r"\bthank(?:ed|s)\b|\bis aware\b",
        r"\b(?:has|have|had) (?:now |thus )?(?:\w+ly )?"
        r"(?:agreed(?! to meet\b| to speak\b)|accepted|declined|refused|answered)\b",
        examples=(
            "The County replied that the road was sound.",
            "He reported on the condition of the path.",
            "She presented the figures.",
            "A letter had been received from the firm.",
            "The school has accepted.",
            "The agent has verbally agreed.",
        ),
        near_misses=("The path is muddy.", "Clock – waiting for response from the firm.", "He is awaiting the reply."),
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
        r"\bcompleted?\b|\bfinished\b|\bconcluded\b|\brectified\b|\bin place\b",
        r"\bresolved the\b|\bcould (?:now )?be (?:closed|removed)\b",
        r"\bno further action\b|\b(?:no longer|not (?:\w+ ){0,3}?)necessary\b",
        r"\b(?:is|are) now (?:working|in use|open)\b",
        r"\b(?:further to|following) (?:the|a) (?:\w+ ){0,2}meeting (?:on|at|with|held)\b",
        r"\bas (?:previously )?(?:requested|agreed|resolved|undertaken)\b",
        r"\b(?<!discussion )took place\b|\bwent ahead\b|\bwas held\b|\bpermission (?:has been |was )?granted\b",
        examples=(
            "The work is complete.",
            "The action could now be closed.",
            "Shown separately as requested.",
            "The meeting took place.",
            "The lamp is now working.",
            "Members did not feel it necessary.",
            "Further to the site meeting on 4 May the hedge was looked at.",
        ),
        near_misses=("To be agreed.", "Discussion took place on the hedge.", "A form was sent for completion."),
    ),
    _done(
        "taken at the meeting",
        0.8,
        r"\b(?<!\bbe )(?:discuss(?:ed|ion)|considered|debated|reviewed|decided)\b",
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
