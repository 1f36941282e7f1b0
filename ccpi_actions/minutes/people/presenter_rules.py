"""How minutes say who presents an item: rules as data."""

import re
from collections.abc import Callable
from functools import cache
from typing import Literal

import msgspec

from ccpi_actions.minutes.people.names import NAME, POST_NOUN


class PresenterRule(msgspec.Struct, frozen=True):
    """How a sentence says who presents.

    With ``who`` "before", the people stand between the start of the sentence and the match; with "inside", in the
    group ``who`` of the pattern. Force: "strong" counts wherever it stands; "weak" only while nobody else has been
    introduced; "fallback" only if nobody is. Examples are sentences with the first person (or post) they introduce.
    """

    name: str
    #: Words without any of which the pattern need not be tried.
    needs: str
    who: Literal["before", "inside"]
    pattern: str
    force: Literal["strong", "weak", "fallback"]
    examples: tuple[tuple[str, str], ...]
    near_misses: tuple[str, ...] = ()

    @property
    def leads(self) -> bool:
        """Say whether the people stand at the start of the sentence."""
        return self.who == "before" or self.pattern.startswith(r"^\W{")


_SMALL = (
    r"(?:(?:a|an|the|his|her|their|this|some|its|and|verbal|written|oral|brief|short|detailed|annual|quarterly|monthly"
    r"|further|full|draft|latest|general|comprehensive|regular|update|progress|joint|final|revised|covering|interim"
    r"|new|first|second|third|fourth|submitted|above|powerpoint|set|series|copy|of|on|corporate|information)\s+)"
)
_THING = (
    rf"{_SMALL}{{0,7}}(?:reports?|presentations?|updates?|overview|item|papers?|information|summary|slides?|briefing"
    r"|background|proposals?|outline|review|account|plan|strategy|figures|application|budget|introduction|programme"
    r"|register|policy|document|dashboard|scorecard|training|feedback|video|data|accounts?|statement|tracker|sheet|paper"
    r"|schedule|note|tables?|refresh|findings)\b"
)
_HEARERS = (
    r"(?:,? (?:the )?(?:[Mm]embers|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ouncil|[Ff]orum|[Cc]abinet|[Mm]eeting"
    r"|SACRE)(?: [Mm]embers)?)"
)
_STOPS = (
    r"(?=,? (?:which|who|on|upon|in|setting|regarding|about|detailing|outlining|highlighting|and (?:noted|it)"
    r"|advis\w+|updating"
    r"|provid\w+|concerning|that|to|as|(?<!Director )(?<!Member )(?<!Lead )(?<!Officer )(?<!Manager )(?<!Holder )for)\b"
    r"|,? the (?:report|item|paper|presentation|update)\b|[.;:(]|\s\d|$)"
)

PRESENTER_RULES: tuple[PresenterRule, ...] = (
    PresenterRule(
        "presented by",
        "presented Presented introduced Introduced given submitted delivered led addressed"
        " (presented (introduced (given (submitted (delivered (led provided",
        "inside",
        r"(?:[Pp]resented|[Ii]ntroduced|given|submitted|delivered|led(?<!\wled)"
        r"|(?:update|report|presentation|briefing|overview|summary) (?:was |were )?provided"
        r"|(?:[Mm]eeting|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ouncil|[Ff]orum|[Mm]embers)"
        r" (?:was|were) (?:then )?addressed)(?: to (?:the )?\w+)?(?: at the meeting)?"
        r" by[: ]\s?(?:(?:officers|representatives|colleagues|staff) (?:from|of) [^,;:.]{3,50}, )?"
        rf"(?P<who>(?:the )?[A-Z][^.;:]{{2,160}}?){_STOPS}",
        "strong",
        (
            ("A report was presented by Dana Tal – Head of Works, on performance.", "Dana Tal"),
            ("Presented by: Sara Jenner", "Sara Jenner"),
            ("The meeting was addressed by Inspector Tal, who gave figures.", "Inspector Tal"),
            ("Introduced by Dana Tal, Head of Works, the report told of the thaw.", "Dana Tal"),
            ("A talk was given by officers from Active Vale, Dana Tal and Jo Reed.", "Dana Tal"),
        ),
        ("The petition was submitted by residents of the lane.", "The meeting was called by Dana Tal."),
    ),
    PresenterRule(
        "presents",
        "presented introduced gave provided provide provides outlined delivered submitted presents present"
        " tabled read summarised circulated showed",
        "before",
        r"[ ,](?:presented|introduced|gave|provided|provides?|outlined|delivered|submitted|presents?|tabled|read"
        rf"|summarised|circulated|showed)\b{_HEARERS}?(?: with| to| through)?"
        rf"(?: (?:and|to|,) (?:highlighted|explained|spoke to|outlined|summarised))?\s{_THING}",
        "strong",
        (
            ("Dana Tal, Head of Works, attended and presented a report setting out performance.", "Dana Tal"),
            ("The Director of Place submitted a report (copy circulated).", "Director of Place"),
            ("Mr Hall (Cabinet Member for Roads) and Ms Jack introduced the report.", "Mr Hall"),
        ),
        ("Members gave the report their support.", "The contractor provided a quotation."),
    ),
    PresenterRule(
        "takes through",
        "took led talked walked guided ran spoke went updated gave presented introduced tabled",
        "before",
        r"[ ,](?:(?:took|led|talked|walked|guided) (?:(?:the )?\w+(?: [Mm]embers)? )?through"
        r"|(?:went|ran) (?:through|over) the|spoke to (?:the|her|his|their|this|a) (?:\w+ ){0,2}?"
        r"(?:report|paper|item|update|slides|presentation|note|document)s?\b"
        rf"|updated{_HEARERS}|gave (?:her|his|their|a (?:brief|short|verbal|full|detailed|further|quick|talk)|an) \w+"
        r"|presented\b|introduced (?:this|the) "
        r"|tabled (?:an?|the|his|her) (?!\w*\s?(?:motion|amendment|question)))",
        "strong",
        (
            ("Ms. Mary Rutt, Public Health Lead, took Members through the report.", "Ms Mary Rutt"),
            ("PCSO Ann Orme joined us and gave an outline of the month.", "PCSO Ann Orme"),
            ("The Treasurer tabled a single sheet of sums.", "Treasurer"),
            ("Ms Rutt spoke to her report.", "Ms Rutt"),
            ("Mary Rutt, Health Lead, talked through the slides.", "Mary Rutt"),
        ),
        ("Members took the view that the report went too far.",),
    ),
    PresenterRule(
        "in presenting",
        "presenting introducing",
        "inside",
        r"^In (?:presenting|introducing) (?:(?:the|this|his|her) [\w ]{3,30},|(?:it|this),?) "
        r"(?P<who>(?:the )?[A-Z][^.;:]{2,120}?),? "
        r"(?:informed|advised|explained|reported|stated|said|highlighted|reminded|outlined|drew)",
        "strong",
        (
            ("In presenting the report, the Principal Engineer informed Members that", "Principal Engineer"),
            ("In introducing it the Head of Works, Mr Vale, drew attention to the fires.", "Mr Vale"),
        ),
        ("In presenting the report it was said that more was needed.",),
    ),
    PresenterRule(
        "drew attention",
        "drew presenting introducing",
        "before",
        r",? (?:drew (?:the )?(?:attention|[A-Z]?\w+['’]s? attention)"
        r"|in (?:presenting|introducing) (?:the|this|his|her|their) [\w ]{3,30}"
        r"(?:,| said\b| advised\b| reported\b| stated\b| explained\b))",
        "strong",
        (
            ("Mr Vale drew attention to the fires.", "Mr Vale"),
            ("The Assistant Treasurer, Ms Ann Brook, in presenting the report said that it was late.", "Ms Ann Brook"),
        ),
        ("Members drew lots.", "It was in presenting the report that he fell."),
    ),
    PresenterRule(
        "in attendance",
        "attendance attendance. attendance, present present. present,",
        "before",
        r"[ ,](?:was|were)(?: also)?(?: present| in(?: virtual)? attendance)(?: virtually)?\b(?: (?:for|to|at"
        r"|and|by)\b|\s?[.,])",
        "strong",
        (("Kath Atkin (Assistant Director of Data) was in attendance for this item.", "Kath Atkin"),),
        ("Six members of the public were present.",),
    ),
    PresenterRule(
        "attended",
        "attended",
        "before",
        r"[ ,]attended (?:the (?:meeting|start)|for|to|and|virtually|part)\b",
        "strong",
        (("Ms. Tierney (Early Years Lead) attended and answered questions.", "Ms Tierney"),),
        ("Residents attended in large numbers.",),
    ),
    PresenterRule(
        "welcomed",
        "welcomed introduced invited",
        "inside",
        r"(?:welcomed|introduced|invited)\s(?P<who>(?:to the meeting )?[A-Z][^.;:]{2,240}?),?\s(?:who|to (?:the meeting"
        r"|present|give|address|speak|update|introduce)|and (?:invited|thanked)|for this item)\b",
        "strong",
        (
            (
                "The Panel welcomed Denise Ack, Group Engineer (Roads) and Phil Lum, Operations Manager, who spoke.",
                "Denise Ack",
            ),
        ),
        ("The Chairman welcomed everyone to the meeting.",),
    ),
    PresenterRule(
        "presentation from",
        "presentation presentations evidence update updates briefing briefings report reports overview summary",
        "inside",
        r"(?:received|heard|considered|had|noted) (?:a |an |the )?(?:[\w-]+ ){0,4}?(?:presentations?|evidence|updates?"
        r"|briefings?|reports?|overview|summary) (?:from|by|of)\s(?P<who>(?:the )?[A-Z][^.;:(]{2,200}?"
        rf"(?:\([^)]{{2,80}}\))?){_STOPS}",
        "strong",
        (
            ("Members received a presentation from the Chief Nurse and the Director of Strategy.", "Chief Nurse"),
            ("The Committee considered the report of the Head of Schools, updating on progress", "Head of Schools"),
        ),
        ("The Committee considered a report of the accident.",),
    ),
    PresenterRule(
        "report of",
        "report Report (Report reports",
        "inside",
        r"(?:(?:given to|submitted|circulated|tabled|laid|reference to|regard to|before (?:it|them|[Mm]embers|the \w+)"
        r"|considered|discussed|reviewed|received|CIRCULATED)(?: -|:)? (?:(?:a|an|the|this) )?"
        r"(?:(?!report)[\w-]+ ){0,2}?[Rr]eport"
        r"|^\(?(?:[Tt]o (?:receive|consider) (?:a|the) )?[Rr]eport)"
        rf" (?:from|by|of)\s(?P<who>(?:the )?[A-Z][^.;:(]{{2,160}}?){_STOPS}",
        "weak",
        (
            ("Consideration was given to a report of the Head of Skills which provided an update.", "Head of Skills"),
            ("Report of the Head of Schools", "Head of Schools"),
            ("There was submitted a report by the Chief Planner on conditions.", "Chief Planner"),
            ("PREVIOUSLY CIRCULATED: Report from the Director of Works.", "Director of Works"),
            ("The Board had before it the report of the Head of Schools", "Head of Schools"),
        ),
        ("Report of damage to the gate was received.",),
    ),
    PresenterRule(
        "their report",
        "report report, report. update presentation paper briefing",
        "inside",
        r"^(?P<who>(?:The )?[A-Z][^.;:,’']{2,60}?)(?:['’]s|(?<=s)['’]) (?:(?!report)\w+ ){0,3}?"
        r"(?:report|update|presentation|paper|briefing)\b",
        "weak",
        (("The Head of Works' monthly report was considered.", "Head of Works"),),
        ("Members' report of damage was noted.",),
    ),
    PresenterRule(
        "report by",
        "report",
        "inside",
        r"\b[Tt]he report (?:by|of|from) (?P<who>the [A-Z][^.;:(,]{2,80}?),? (?:had )?(?:advised|set out|stated"
        r"|explained|showed|sought|recommended|provided|asked|proposed|outlined|gave|informed|described|noted|updated)\b",
        "strong",
        (("Approval was sought. The report by the Director of Place advised that it was late.", "Director of Place"),),
        ("The report by the contractor advised caution.",),
    ),
    PresenterRule(
        "says with post",
        "added explained advised stated reported informed confirmed responded updated highlighted told"
        " reminded noted said",
        "inside",
        rf"^\W{{0,3}}(?=[^,(–-]{{2,120}}[,(–-])(?:Council Officers |Officers |Presenting officers? )?"
        rf"(?P<who>{NAME}(?:,\s?|\s[–-]\s|\s?\()"
        rf"[^.;:]{{0,60}}\b{POST_NOUN}\b[^.;:]{{0,120}}?),? (?:added|explained|advised|stated|reported|informed"
        r"|confirmed|responded|updated|highlighted|told|reminded|noted|said)\b",
        "strong",
        (
            (
                "Officers Cal Gren, Service Director for Waste, and Bree Otter, added that the hours were tested.",
                "Cal Gren",
            ),
        ),
        ("Councillor Bell said that the lane was dark.",),
    ),
    PresenterRule(
        "reports",
        "reported advised informed updated explained outlined stated gave attended summarised read confirmed"
        " noted said had described reminded demonstrated set spoke responded clarified replied",
        "before",
        r"[ ,](?:reported|advised|informed|updated|explained|outlined|stated|gave|attended|summarised|read"
        r"|confirmed|noted|described|reminded|demonstrated|set out|spoke (?:of|about|on)|responded|clarified|replied"
        r"|said|had (?:passed|attended|met|nothing|been|spoken|visited))\b",
        "weak",
        (
            ("Cllr Prece advised the meeting that the verge needed seeding.", "Cllr Prece"),
            ("The Chairman reported that the website was new.", "Chairman"),
        ),
        ("It was reported that the gate is broken.", "Members advised caution.", "Lamp Column 4 was reported."),
    ),
    PresenterRule(
        "contact",
        "Contact Contact: officer: author: Author: Officer: [Officer Presenter: presenter: Speaker: speaker:",
        "inside",
        r"^\W?(?:Contact(?: [Oo]fficer)?|Officer [Cc]ontact|(?:Lead|Presenting|Reporting|Responsible) [Oo]fficer"
        r"|Report [Aa]uthor|Author|Officer|Presenter|(?:Guest )?[Ss]peaker)"
        r"\s?:\s?(?P<who>[A-Z][^:;\n]{2,120}?)"
        r"(?=\s*(?:Tel|telephone|email|e-mail|\(?0\d)|$|\n|,? tel)",
        "fallback",
        (
            ("Contact: Denise Ack, Group Engineer  Tel. 01999 220100", "Denise Ack"),
            ("Lead officer: Bron Tilly", "Bron Tilly"),
            ("Presenting officer: Bron Tilly, Head of Works", "Bron Tilly"),
        ),
        ("The contact: a list is kept.",),
    ),
)
#: Each rule with the words it needs.
CALLED = tuple((rule, frozenset(rule.needs.split())) for rule in PRESENTER_RULES)
#: A line without any of these words introduces nobody.
VERBS = frozenset(word for _, needs in CALLED for word in needs)


@cache
def finder(pattern: str) -> Callable[[str, int, int], re.Match[str] | None]:
    """Compile a rule's pattern when first needed, for searching; one that begins a sentence is matched."""
    compiled = re.compile(pattern)
    return compiled.match if pattern.startswith("^") else compiled.search
