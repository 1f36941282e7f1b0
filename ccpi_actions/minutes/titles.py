"""Kinds of business that every council's agenda has, told by their titles."""

import re
from functools import lru_cache

import msgspec

from ccpi_actions.minutes.model import ItemKind
from ccpi_actions.minutes.starts import Starts

_TO = (
    r"(?:(?:to )?(?:receive|consider|accept|approve|note|confirm|sign|agree|adopt|make|hear|invite|discuss"
    r"|review|authorise|record|resolve on|declare)"
    r"(?:,? ?(?:and|or|/|&|any|accepting|approval of|receive|consider|accept|approve|note|confirm|sign|agree"
    r"|adopt)){0,4} (?:the |any |all )?)?"
)
#: First letters of what ``_TO`` matches, and of the nouns of those verbs.
_TO_STARTS = "to |rec|con|acc|app|not|sig|agr|ado|mak|hea|inv|dis|rev|aut|res|dec"

#: What a meeting left to be done, as the headings of accounts of it say.
_MATTERS = r"(?:actions?(?: points?| items?)?|matters|items|points|issues|business|decisions|resolutions|requests)"


class TitleRule(msgspec.Struct, frozen=True):
    """How titles of one kind of item begin. ``pattern`` is matched at the start of the title, small letters."""

    kind: ItemKind
    #: The first three letters of all titles that the pattern matches; "" where any may come first.
    starts: str
    pattern: str
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


#: Tried in this order; the first that matches names the kind.
TITLE_RULES: tuple[TitleRule, ...] = (
    TitleRule(
        "next meeting",
        "to |the|dat|tim|ven|nex|fut|for|mee|cal|sch|arr|pro|tim|cyc|clo|don|do.|d.o|do |dyd|y c|ycy|cyf|dis|set|agr"
        "|con|not|fix|upc",
        r"(?:(?:to )?(?:note|confirm|agree|set|fix|confirmation of|notice of) )?(?:the )?"
        r"(?:dates?|times?|venue)\b.{0,30}\b(?:next|future|forthcoming) .{0,30}\bmeetings?\b"
        r"|next (?:\w+ ){0,3}meetings?\b(?! of the .{0,40}(?:group|team))"
        r"|(?:future|forthcoming|upcoming) (?:\w+ )?meetings?\b"
        r"|(?:meeting )?dates? (?:of|for) (?:\w+ ){0,2}meetings?\b|calendar of meetings|schedule of meetings"
        r"|arrangements? for (?:the )?(?:next|future) meetings?"
        r"|(?:programme|timetable|cycle) of meetings|meeting dates\b"
        r"|future dates?\b|(?:meeting )?clos\w+ (?:of meeting )?(?:and|&) (?:date of )?(?:the )?next meeting"
        r"|d\.?o\.?n\.?m\b|(?:dyddiad )?y? ?cyfarfod nesaf"
        r"|(?:to )?(?:discuss and )?(?:set|agree) (?:the )?date of (?:the )?(?:\w+ )?meeting\b",
        (
            "Date of Next Meeting",
            "Date, time and venue of next meeting",
            "Next Parish Council Meeting:",
            "Future meetings",
            "To confirm the date of the next meeting",
            "Confirm the date of the next meeting",
            "DONM",
            "Arrangements for next meeting",
            "Close and date of next meeting",
            "Dyddiad y cyfarfod nesaf",
            "To discuss and set date of January meeting",
        ),
        ("Update since the last meeting", "Meeting with the Police", "Set up of the meeting room"),
    ),
    TitleRule(
        "apologies",
        _TO_STARTS + "|wel|int|no |apo|abs|rea|att|pre|mem|sed|ymd",
        r"(?:welcome,? (?:and|&) )?(?:introductions? (?:and|&) )?"
        r"(?:(?:attendance|present|membership|sederunt)(?: and| &|,|/) ?)?"
        rf"{_TO}(?:acceptance of )?(?:no )?(?:apolog(?:y|ies)|absences? and apolog|reasons for absence)|ymddiheuriadau",
        (
            "Apologies for Absence",
            "To receive apologies",
            "WELCOME AND APOLOGIES",
            "To Consider Accepting Apologies for Absence:",
            "No Apologies for absence received",
            "Attendance and apologies",
            "Ymddiheuriadau am absenoldeb",
        ),
        ("Letter of apology to residents",),
    ),
    TitleRule(
        "declarations",
        _TO_STARTS + "|no |mem|cou|not|sta|reg|int|cod|per|pec|con|pot|dat",
        rf"{_TO}(?:no )?(?:members['’]? |councillors['’]? )?(?:declarations?|disclosures?|notifications?"
        rf"|statements?|registers?)"
        r"(?: of)?(?: any| members['’]?| personal| pecuniary| prejudicial| disclosable| non-?pecuniary| and"
        r"| or|,|/){0,8} ?interests?"
        r"|members['’]? declarations? of interest|interests\b|declarations?\s*\Z|code of conduct|dispensations?"
        r"|(?:members['’]?|personal|pecuniary)(?: and (?:personal|prejudicial))? interests\b"
        r"|(?:potential )?conflicts? of interest"
        r"|datgan(?:iadau)? (?:o )?[bf]udd",
        (
            "Declarations of Interest",
            "Disclosure of Pecuniary and Non-Pecuniary Interests",
            "No Declarations of Interest made.",
            "To receive declarations of interest",
            "Members' interests",
            "Conflicts of interest",
            "Datgan buddiannau",
        ),
        ("Interest rates on the county fund",),
    ),
    TitleRule(
        "matters arising",
        _TO_STARTS
        + "|min|rep|mat|cha|act|pre|out|ong|on-|pen|ear|car|ite|poi|iss|bus|dec|res|req|pro|upd|fee|fol|cle|imp",
        rf"{_TO}(?:an? )?(?:(?:minutes|reports?) (?:and|&) )?matters? (?:arising|raised|outstanding)"
        rf"|(?:chairman['’]?s reports?/)matters arising"
        r"|(?:minutes.{0,40}|previous |outstanding )(?:and |& )?actions arising"
        r"|minutes.{0,60}\bmatters arising|materion (?:yn )?(?:codi|deillio)"
        # "Outstanding actions", "Points arising", "Actions from the last meeting"
        rf"|{_TO}(?:(?:outstanding|on-?going|pending|previous|earlier|carried[ -]forward) {_MATTERS}\b"
        rf"|{_MATTERS} (?:outstanding|arising|pending|brought forward|carried[ -]forward|on-?going)\b"
        rf"|{_MATTERS} (?:from|of|agreed at|raised at) (?:the )?(?:(?:draft )?minutes|last|previous|earlier)\b"
        # "Action log", "Review of actions", "Progress on outstanding matters"
        r"|(?:actions?|recommendations?|resolutions?|decisions?)(?: points?)?"
        r" (?:log|tracker|tracking|monitoring|updates?|status|progress|review)\b"
        r"|(?:an? |the )?(?:progress|updates?|feedback|follow[ -]?ups?|review|responses?)(?: reports?)?"
        r" (?:on|of|to|from) (?:the |any |all )?(?:(?:outstanding|previous|earlier|agreed|on-?going) )?"
        rf"(?:{_MATTERS}|action list|action log)(?=\W*\Z|,| from| of the (?:last|prev)| agreed| arising| outstanding)"
        r"|(?:updates?|follow[ -]?ups?|feedback) (?:from|to|on) (?:the )?(?:last|previous) (?:meeting|minutes)"
        r"|implementation of (?:previous |earlier )?(?:decisions|resolutions))"
        r"|clerk['’]?s (?:progress report"
        r"|reports? (?:on|of|from) (?:the )?(?:minutes|last|previous|actions?\b|matters arising))",
        (
            "Matters Arising",
            "MINUTES AND MATTERS ARISING",
            "To Consider Matters Arising from the Minutes:",
            "Minutes of Previous Meeting and Actions Arising",
            "Outstanding items",
            "Actions from the last meeting",
            "Action Log",
            "Action points update",
            "Review of actions",
            "To receive an update on actions from the previous meeting",
            "Progress on outstanding matters",
            "Updates from last meeting",
            "Points arising",
            "Matters carried forward",
            "Recommendations Tracker",
            "Clerk's report on the minutes of 4th March",
            "Implementation of previous decisions",
            "Materion yn codi o'r cofnodion",
        ),
        (
            "What matters to residents",
            "Action plan for the park",
            "Actions",
            "Outstanding planning applications",
            "Items for the next agenda",
            "Update on highways matters",
            "Progress report on the hall",
            "Updates from County Councillors",
            "Review of the risk register",
            "Decisions of the Planning Authority",
            "Clerk's report",
        ),
    ),
    TitleRule(
        "minutes",
        _TO_STARTS + "|the|min|rat|pre|not|las|cof",
        rf"(?:the )?{_TO}(?:the )?(?:approval|confirmation|signing|acceptance|agreement|adoption|accuracy|ratification"
        rf"|record)?(?: and (?:approval|signing|adoption))?"
        r"(?: of)?(?: the)?(?: previous| last| draft| public)?(?: record of)? ?minutes\b(?! (?:silence|per"
        r"|walk|each|maximum))"
        rf"|{_TO}(?:the )?(?:(?:approval|adoption) of )?(?:the )?(?:previous |last )?"
        r"minute of (?:the )?(?:previous|last|meeting|ordinary)\b"
        rf"|{_TO}(?:the )?(?:notes?|record) of (?:the )?(?:previous|last) meeting|cofnodion\b",
        (
            "Minutes of the Meeting held on 4 March 2014",
            "Minutes",
            "To approve the minutes of the last meeting",
            "Approval of Minutes",
            "Signing of the Minutes of 4th March",
            "The minutes of the meeting held on 4 March were taken as read.",
            "To Approve/Sign the Minutes of the Town Meeting of 4 March",
            "Minute of Previous Meeting",
            "Adoption of minutes",
            "Notes of the last meeting",
            "Cofnodion y cyfarfod diwethaf",
        ),
        ("Five minutes each for speakers", "A minute of silence", "Record of thanks"),
    ),
    TitleRule(
        "public",
        "to |any|the|fro|pub|ope|que|mem|par|ite|rep|iss|com|sta|adj|dep|pet|cyf|cwe",
        r"(?:to (?:receive|hear|invite|allow|consider) )?(?:any )?(?:the )?(?:from the )?(?:public\b(?!"
        r" (?:footpaths?|rights?|health|realm|transport|toilets?"
        r"|conveniences?|bridleways?|spaces?|services?|protection|library|open))|open (?:session|forum"
        r"|questions?|surgery)|questions? (?:and|from|by|to)\b"
        r".{0,30}(?:public|residents|parishioners|members)|members of the public|parishioners['’]? "
        r"|member(?:s'|s’)? questions?"
        r"|(?:items|reports?|issues|questions|comments|statements) (?:raised )?(?:from|by) (?:the "
        r"|members of the )?(?:public|parishioners)|adjournment|deputations?\b|petitions\W*\Z)"
        r"|cyfranogiad y cyhoedd|cwestiynau gan",
        (
            "Public Participation",
            "Open Session",
            "Questions from the public",
            "PUBLIC FORUM",
            "Public Other Business:",
            "Deputations and petitions",
            "Cyfranogiad y Cyhoedd",
        ),
        ("Public Footpaths", "Public Health Grant"),
    ),
    TitleRule(
        "exclusion",
        _TO_STARTS + "|the|exc|exe|pri|par",
        rf"{_TO}(?:the )?(?:exclusion|exclude)\b.{{0,30}}(?:public|press)|exempt (?:items?|business"
        rf"|information)|(?:private|confidential) (?:session|items?|business)"
        r"|part (?:ii|2|b)\b.{0,40}(?:exempt|private|not open)",
        ("Exclusion of the Press and Public", "EXEMPT ITEMS", "Confidential business"),
        ("Exclusion from school: annual report",),
    ),
    TitleRule(
        "correspondence",
        _TO_STARTS + "|ite|cor|let|goh",
        rf"{_TO}(?:items of )?correspondence\b|letters received|gohebiaeth\b",
        ("Gohebiaeth", "Correspondence", "To receive correspondence", "Correspondence:"),
        ("School correspondence course review",),
    ),
    TitleRule(
        "planning",
        _TO_STARTS + "|pla|cyn|cei",
        rf"{_TO}planning(?: applications?| matters?| decisions?| report| issues| and licensing)?\s*(?:[:.(-]|$)"
        rf"|planning applications?\b|(?:ceisiadau |materion )?cynllunio\b",
        ("Cynllunio", "Planning", "Planning applications", "PLANNING MATTERS:"),
        ("Planning for the future of Barrow Green", "Planning Enforcement Policy Review"),
    ),
    TitleRule(
        "finance",
        _TO_STARTS + "|the|pay|che|fin|bil|sch|cyl|tal|mat",
        rf"{_TO}(?:the )?(?:accounts?\b(?: for| to| were| payable)?|payments?\b|cheques?\b|finance(?:s| matters"
        rf"| report| and payments)?\s*(?:[:.(-]|$)"
        r"|financial (?:matters|report)|bills|schedule of payments)|cyllid\b|taliadau\b|materion ariannol",
        ("Materion ariannol", "Accounts for Payment", "Payments for approval", "Finance and Payments", "FINANCE"),
        ("The Council's financial position 2022/23", "Accountable bodies"),
    ),
    TitleRule(
        "work programme",
        "",
        r"(?:.{0,60}\b)?(?:forward )?work(?:ing)? (?:programme|plan(?:ner)?)s?\b|forward (?:plan|programme)",
        ("Work Programme 2018/19", "Committee Work Plan", "Forward Plan"),
        ("Working with partners",),
    ),
)
_COMPILED = tuple((rule.kind, re.compile(rule.pattern)) for rule in TITLE_RULES)
_STARTS = Starts({rule.kind: rule.starts for rule in TITLE_RULES})
#: A work programme may be anywhere in its title, and the English half of one in two languages comes last.
_ANYWHERE = ("work", "forward", " / ")
#: Other titles of standing items; an unnumbered line that begins so opens an item of its own.
STANDING = re.compile(
    r"(?:police(?: matters| report| issues)?|any other (?:urgent )?business|a\.?o\.?b\.?|urgent business"
    r"|(?:county |district |borough |unitary )?councillors?['’]?s?"
    r"(?: other)? (?:business|reports?)|(?:chair(?:man|person)?|clerk|handyman|treasurer"
    r"|warden)['’]?s?['’]? reports?|reports?|highways?|(?:election|appointment) of"
    r"|welcome|opening|public (?:forum|participation|session)|closure|close of meeting|announcements"
    r"|communications|(?:other )?items for (?:the )?next agenda)\b",
    re.IGNORECASE,
)
#: Capitals glued to what was said: "TRAINING There were no new requests", "LOCAL REPORTS i. Cllr Hill …".
GLUED_CAPITALS = re.compile(
    r"(?P<title>(?=[^a-z]{0,60}[A-Z]{3})[A-Z0-9][A-Z0-9’'&/,() –-]{2,120}?(?:[A-Z]{2}|\)))[\s.:–-]+"
    r"(?=[A-Z“\"][a-z]|A [a-z]|i[.)] |a[.)] |\(a\)|\(i\)|[•·])"
)


def kind_of(title: str) -> ItemKind:
    """Return the kind of an item from its title (any case), "business" for all that is not standing business."""
    return _kind_of(title[:160])


@lru_cache(maxsize=4096)
def _kind_of(title: str) -> ItemKind:
    """Return the kind of an item: several steps ask it of each line, and titles are the same in all minutes.

    Bilingual titles ("Ymddiheuriadau / Apologies") are told by either half.
    """
    lowered = title.lower()
    if lowered[:3].isalpha() and not _STARTS.of(lowered) and not any(sign in lowered for sign in _ANYWHERE):
        return "business"
    if "_" in lowered or "*" in lowered:
        lowered = lowered.replace("_", " ").replace("*", " ")
    lowered = " ".join(lowered.split())
    for words in (lowered, lowered.rpartition(" / ")[2]) if " / " in lowered else (lowered,):
        for kind, pattern in _forms_of(_STARTS.of(words), programme="work" in words or "forward" in words):
            if pattern.match(words):
                return kind
    return "business"


@lru_cache(maxsize=256)
def _forms_of(kinds: frozenset[str], *, programme: bool) -> tuple[tuple[ItemKind, re.Pattern[str]], ...]:
    """Return the patterns of some kinds of titles, with that of a work programme, which may begin anyhow."""
    return tuple(
        (kind, pattern) for kind, pattern in _COMPILED if kind in kinds or (programme and kind == "work programme")
    )


def is_standing(title: str) -> bool:
    """Say whether a title is one that agendas of any council have ("Apologies", "Police matters", "AOB")."""
    return kind_of(title) != "business" or STANDING.match(title) is not None
