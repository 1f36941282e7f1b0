"""Who can be held to something: telling a member, an officer or a committee from outsiders and things."""

import re
from functools import lru_cache
from typing import Literal

from ccpi_actions.commitments.matching.trees import Endings
from ccpi_actions.minutes.people.first_names import FIRST_NAMES

ActorClass = Literal[
    "person",  # one of ours by name, initials or post: "Cllr Ashe", "the Clerk", "JP"
    "officers",  # ours in the plural or unnamed: "officers", "the service"
    "body",  # the body itself: "the Committee", "the Parish Council", "Members"
    "pronoun",  # he, she: somebody named before
    "they",  # they, we, it, this: may be anybody or anything
    "outside",  # another authority, company, the public
    "information",  # a thing that informs: "a report", "the figures"
    "matter",  # what is discussed: "the item", "this", "the matter"
    "thing",  # anything else
]

_POSTS = (
    r"clerks?|chair|chairs|chairmen|chairman|chairwoman|chairperson|vice[- ]chair\w*|convenor|"
    r"convener|provost|director|manager|"
    r"leader|deputy leader|cabinet member|portfolio holder|executive (?:member|lead|councillor)|"
    r"lead (?:member|councillor|officer)|councillor|cllr|"
    r"chief executive|monitoring officer|treasurer|secretary|solicitor|engineer|accountant|auditor|"
    r"coordinator|co-ordinator|"
    r"adviser|advisor|handyman|groundsman|caretaker|warden|consultant|analyst|lengthsman|"
    r"head of [\w, &]+|assistant|head teacher|officer|rfo|proper officer|deputy|archivist|president|mayor|mayoress|"
    r"governance lead|service lead|lead|principal|commissioner|specialist|planner|administrator|"
    r"webmaster|champion|representative|supervisor|"
    r"architect|superintendent|registrar|librarian|curator|ranger|conservator|keeper|foreman|"
    r"surveyor|bursar|organiser|editor|trustee|delegate|"
    r"(?:area|group|station|watch|borough|fire) commander|(?<=^the )head|"
    r"steward|designer|statistician|psychologist|lawyer|counsel|valuer|actuary|headteacher|moderator|"
    r"author|facilitator|spokesperson|rapporteur|democratic services|legal services|"
    r"committee services|scrutiny"
)
_OFFICERS = (
    r"officers?|staff|managers|directors|colleagues|the team|the service|the directorate|"
    r"the department|the authority|(?:lead|host|each) authority|accountable body|services?|"
    r"electrician|plumber|carpenter|joiner|blacksmith|tree surgeon|roofer|gardener|gravedigger|mole catcher|"
    r"stonemason|glazier|decorator|mechanic|cleaner|bookkeeper|"
    r" team|heads of service|cabinet members|chairs and|advisers|engineers|clerks|workers|"
    r"rangers|wardens"
)
_BODY = (
    r"(?:each|every|any|another|a|one) (?:member|councillor|trustee)|committee|sub-committee|"
    r"subcommittee|panel|(?<!notice )board|forum|working (?:party|group)|sub-group|subgroup|review group|task "
    r"(?:group|force|and finish group)|parish council|town council|"
    r"community council|the council|council|the pc|pc|members|councillors|cllrs|the group|steering "
    r"group|wg|commission|(?<!school )governors|all|everyone|everybody|trustees|signatories|somebody|someone"
)
#: Groups that a body sets up of its own members, told from groups of others.
_OWN_GROUPS = (
    r"working group|sub-group|subgroup|steering group|task group|task and finish group|review group|project group|"
    r"fire authority|rescue authority"
)
#: A group still to be made up of members: "a small informal group", "two of its members", "a handful of councillors".
_OWN_FEW = re.compile(
    r"(?:a\s(?:small\s|little\s)?(?:number|handful|couple|few|group|party|deputation|delegation|team)|some|several|"
    r"one|two|three|four|five|six|one\sor\stwo|two\sor\sthree|a\sfew)\s(?:of\s)?(?:the\s|its\s|our\s|their\s)?"
    r"(?:members?|councillors?|cllrs|trustees|number)$"
    r"|each\s(?:member\s|partner\s|constituent\s)?(?:authority|council|partner|district|parish)$"
    r"|(?:each|all|both)\sof\sthe\s(?:\w+\s){0,2}(?:councils|authorities|parishes|partners|districts)$"
    r"|an?\s(?:(?:small|little|special|new|separate)\s)?(?:(?:informal|cross-party|all-party|member|members['’]|joint|ad\shoc|small|mixed)\s)"
    r"(?:group|team|party|panel)$"
)
_OUTSIDE = (
    r"highways?|county council|borough council|district council|city council|county|borough|"
    r"bc|nhs|trust|ccg|icb|icp|police|"
    r"pcso'?s|constabulary|environment agency|agency|agencies|government|ministry|department for|dept|"
    r"defra|dfe|dft|ofsted|cqc|inspectorate|inspectors?|constable|ombudsman|company|contractors?|developers?|"
    r"applicants?|agents?|landowners?|owners?|"
    r"residents?|parishioners?|tenants?|public|provider|providers|operators?|water|railway|"
    r"network rail|bt|openreach|electricity|highways? rangers?|"
    r"schools?|school|hospital|university|college|church|farmer|mp|minister|secretary of state|"
    r"association|society|club|charity|"
    r"volunteers|visitors?|motorists?|drivers?|parents?|families|pupils|children|young people|"
    r"patients|customers|businesses|business|"
    r"partners|partnership|partner organisations|commissioners|suppliers?|market|eon|e-on|e\.on|"
    r"edf|royal mail|post office|fire service|ambulance service|consultants|"
    r"(?:care|health|safeguarding|drainage|tourist|trust|examination|exam) board|"
    r"cabinet|full council|executive|planning inspector|planners|planning department|planning "
    r"authority|auditors|bank|british gas|"
    r"housing association|utility|utilities|parliament|assembly|organisations?|"
    r"(?<!^the )(?<!steering )(?<!working )groups?|authorities|neighbouring authorities|"
    r"people|individuals?|employers?|employees|users?|candidates?|lpa|national highways|serco|veolia|openreach|"
    r"(?:care quality|charity|electoral|law|boundary|forestry|countryside|human rights|competition) commission|"
    r"factory|foundation|institute|legion|guild|(?:safer\s)?neighbourhood team|policing team|"
    r"audit committee|planning committee|the house|courts?|landlord|users|witness|witnesses|speaker|petitioners?"
)
_INFORMATION = (
    r"spreadsheet|table|tables|website|web\s?page|page|pages|legend|entry|entries|log|glossary|"
    r"template|database|records?|rota|chart|"
    r"graph|diagram|narrative|wording|annex|chapter|section|paragraph|reports?|update|updates|"
    r"information|figures?|data|details?|list|lists|copy|copies|"
    r"briefing|briefings|briefing note|note|notes|"
    r"paper|papers|breakdown|analysis|response|reply|answer|answers|presentation|presentations|"
    r"slides|summary|letter|letters|minutes|"
    r"plan|plans|map|maps|statistics|evidence|feedback|timetable|schedule|document|documents|"
    r"guide|guidance|link|links|strategy|"
    r"seminar|leaflet|newsletter|notice|notices|poster|article|email|e-mail|advice|clarification|quotes?|"
    r"quotations?|estimates?|prices?|costs?|costings?|"
    r"findings|results?|outcomes?|proposals?|options|recommendations|request|requests|complaint|"
    r"question|questions|concerns?|comments?|invitation|"
    r"thanks|explanation|accounts|research|receipts|agenda|agendas|appendix|dates?|contact details|numbers?|statement|"
    r"draft|review|survey|questionnaire|"
    r"reasons|agreement|form|forms|case|dashboard|profile|profiles|register|policy|policies|"
    r"workings|valuation|evaluation|assessment|"
    r"investigation|investigations|enquiries|inquiries|correspondence|message|reminder|representation|"
    r"representations|workshop|training|session|"
    r"site visit|visit|visits|meeting|meetings|addendum|erratum|corrigendum|supplement|version"
)
_MATTER = (
    r"matters?|items?|this|that|these|those|it|issues?|topics?|subject|point|points|application|"
    r"consideration|discussion|which|agenda item|decision|discussions"
)
_PRONOUN = re.compile(r"(?:^|\W)(?:he|she)$|^(?:him|her)$")
#: "he and the Clerk", "the two of them"
_JOINED = re.compile(r"(?:he|she)\s(?:and|&)\s|(?:the\s|all\s)?(?:two|three|four|both|pair)\sof\sthem$")
#: "Cllr Ashe and his wife" are Cllr Ashe.
_OWN = re.compile(r"(?:his|her)\s")
_JOINS = re.compile(r"\s(?:and|&)\s|(?<=\w)\s?/\s?(?=\w)")
_THEY = re.compile(r"(?:^|\W)(?:they|who|i|both|each|neither|these|(?:both|all|each)\sof\sthem)$")
#: Capitals that are no initials of a person.
_ACRONYMS = frozenset(
    "LGA NHS DFE DWP CQC HMRC ONS LEP ICB EA BT UK EU FOI GDPR SEND VAT CCTV LDP LDF "
    "AGM APM EGM NALC PCC OPCC TPO RAF BBC HSE "
    "PSPO CIL DEFRA HGV MHCLG DLUHC SLCC RFO GP ASB EV LED PPE CEO".split()
)
#: Other authorities by their initials: "the NCC", "WDBC", "C.C.C.".
_AUTHORITY = re.compile(r"\b(?:[A-Z]{1,5}(?:CC|BC|DC|MBC)|BC|CC|DC|[A-Z]\.[A-Z]\.C\.?)$")
_TITLE_NAME = re.compile(
    r"\b(?:Cllrs?|Councillors?|County Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Sir|Dame|Lord|"
    r"Lady|Professor|Prof|PC|PCSO|Sgt|Insp|Inspector|Sergeant|Alderman|CC|BC|DC)"
    r"\.?,?\s+(?:Mrs\.?|Mr\.?|Ms\.?|Miss|Dr\.?)?\s*(?:(?:[A-Z][\w.'’-]*|and|&|(?:Cllr|Mr|Mrs|Ms|Dr)\.?)[,\s]*){1,9}$"
)
_INITIALS = re.compile(r"(?:^|[\s/&,])[A-Z]{2,4}$|^[A-Z][A-Z]?[a-z]?[A-Z]$")
_NAME = re.compile(r"(?:^|[\s/&,])(?:[A-Z][a-z'’-]+|[A-Z]\.?)\s+(?:[A-Z]\.?\s+)?[A-Z][\w'’-]+$")
_ORGANISATION = re.compile(
    r"\b(?:transport|england|scotland|wales|britain|uk|national|environment|natural|sport|historic|"
    r"water|homes|housing|council|county|borough|district|"
    r"north|south|east|west|road|street|lane|park|hall|house|centre|school|trust|group|plan|"
    r"strategy|scheme|fund|programme|register|regulation|order|"
    r"report|policy|act|bill|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"the|risk|enforcement|planning|lighting|patrol|control|department|unit|authority|agency|association|services?|ltd|limited|society|club|church|bank|energy|power|"
    r"royal|british|united|city|town|village|parish|hospital|university|college|academy|library|"
    r"museum|station|bridge|way|close|avenue|green|common|field|farm)\b"
)
_TRIM = re.compile(r"\s*(?:\([^()]{0,80}\)|,[^,]{0,80},)?\s*$")
#: Posts whose name goes on after a preposition: "the Head of Parks and Cemeteries".
_LEADS = re.compile(
    r"(?:the\s|our\s|interim\s)*(?:(?!of\b|from\b|to\b|by\b|for\b|with\b)[\w'’-]+\s){0,3}(?:head\sof|"
    r"director\s(?:of|for)|cabinet\smember|"
    r"portfolio\sholder|executive\s(?:member|lead|director)|(?:lead|link)\s(?:member|officer)\sfor|"
    r"officer\sfor|manager\s(?:of|for)|leader\sof|"
    r"lead\sfor|chair\sof|member\sfor)\b"
)
_BEHALF = re.compile(r"(?:on behalf|in (?:reply|response|answer)|following|regarding|with|for|at|after|as)\b")
#: "the Chief Executive of the Trust noted |those| would be provided"
_DEMONSTRATIVES = (" those", " these", " this", " that", " it")
_SAID_THEY = re.compile(
    r"\b(?:said|noted|advised|confirmed|explained|stated|replied|agreed|reported|added)\s(?:those|these|this|that|it)$"
)
_POSSESSIVE = re.compile(r"['’]s?\s+\w+$")
_HEAD_END = re.compile(
    r"\s+(?:of|for|at|from|in|on|with|to|and|regarding|about|concerning|as|by|-|–|within|under|against|whose|who)\s"
)
_TAIL = re.compile(
    r"(?:\s+(?:(?!reply|supply|family|assembly|rally|ally\b)\w+ly|also|then|therefore|now|again|"
    r"still|both|all|each|formally|himself|herself|itself|"
    r"themselves|kindly|jointly|further|either|only|just|would|will|could|can|should|may|might|"
    r"has|have|had|is|was|were|are|"
    r"shall)){1,3}$"
)
#: What all of these end with, and all of the pronouns: asked first, for speed.
_TAIL_ENDS = tuple(
    """ly also then therefore now again still both all each himself herself itself themselves further either only just
    would will could can should may might has have had is was were are shall""".split()
)
_PRONOUN_ENDS, _THEY_ENDS = ("he", "him", "her"), ("they", "who", "i", "both", "each", "neither", "these")
_SIGNS_OF_JOINING = ("and", "&", "/")


@lru_cache(maxsize=1024)
def actor_class(subject: str, known: frozenset[str] = frozenset()) -> ActorClass:
    """Classify a grammatical subject.

    Takes the words of the subject as printed and the initials and names of those known to have been there
    (lower case); gives its class. The last words before "would" count most, for English puts the head of a
    noun phrase before its "of …" and after its adjectives: both ends are tried.
    """
    words, sure, likely = _classes(subject)
    if sure is not None:
        return sure
    if words.endswith(" who"):  # "the owner, who would": it is the owner
        antecedent = actor_class(words[:-4], known)
        return antecedent if antecedent in {"person", "outside"} else "they"
    return "person" if words.lower() in known or (likely != "person" and _are_persons(words, known)) else likely


def _are_persons(words: str, known: frozenset[str]) -> bool:
    """Tell whether several are named and one at least is a person: "Cllr Ashe and the Clerk"."""
    if not any(sign in words for sign in _SIGNS_OF_JOINING) or _JOINS.search(words) is None:
        return False
    kinds = {actor_class(part, known) for part in _JOINS.split(words) if part.strip() and not _OWN.match(part)}
    return "person" in kinds and kinds <= {"person", "pronoun", "body", "officers", "outside"}


@lru_cache(maxsize=8192)
def _classes(subject: str) -> tuple[str, ActorClass | None, ActorClass]:
    """Give a subject without its tail, its class where that is sure, and what it is if its name is not known."""
    words = " ".join(subject.split())
    if words.endswith((")", ",")):
        words = _TRIM.sub("", words)
    if words.endswith(_TAIL_ENDS):
        words = _TAIL.sub("", words)
    words = words.strip(" ,;:-–—*_\"'“”‘’.")
    low = words.lower()
    if not words:
        return words, "thing", "thing"
    if low.endswith(" who"):
        return words[:-4] + " who", None, "they"
    if low.endswith(_PRONOUN_ENDS) and _PRONOUN.search(low):
        return words, "pronoun", "pronoun"
    if low.endswith(_THEY_ENDS) and _THEY.search(low):
        return words, "they", "they"
    if _JOINED.match(low):
        return words, "person", "person"
    if low == "we" or low.endswith(" we"):
        return words, "body", "body"
    return words, None, _likely_class(words, low)


def _likely_class(words: str, low: str) -> ActorClass:
    """Classify a subject that is no pronoun by its words, as printed and in lower case."""
    has_capitals = words != low
    if (has_capitals and _TITLE_NAME.search(words)) or _LEADS.match(low):
        return "person"
    if _OWN_FEW.match(low):
        return "body"
    last = words.rsplit(" ", 2)[-2:]
    if last[-1].lower() in FIRST_NAMES and last[-1][0].isupper() and (len(last) == 1 or last[0].islower()):
        return "person"
    if low.endswith("secretary of state"):
        return "outside"
    if low.endswith(_DEMONSTRATIVES) and _SAID_THEY.search(low):
        return "matter"
    head = _HEAD_END.split(low, maxsplit=1)[0].strip()
    for part in (head, low) if _BEHALF.match(low) else (head,):
        kind = _head_class(part)
        if kind is not None:
            return kind
    if not has_capitals:
        return "thing"
    if _AUTHORITY.search(words):
        return "outside"
    if _INITIALS.search(words) and not low.startswith("the ") and last[-1] not in _ACRONYMS:
        return "person"
    if _NAME.search(words) and len(words) < 40 and not _ORGANISATION.search(low):
        return "person"
    return "thing"


def is_post(words: str) -> bool:
    """Tell whether the words name a post ("the Democratic Services Officer") rather than somebody or something."""
    return _NAMES_A_POST.kind_of(words.strip().lower()) is not None


def _head_class(head: str) -> ActorClass | None:
    """Classify by the last noun of a phrase in lower case, or None."""
    if ("'" in head or "’" in head) and _POSSESSIVE.search(head) and _INFORMS.kind_of(head) is not None:
        return "information"
    return "person" if _HOLDER.search(head) else _HEADS.kind_of(head)


_HOLDER = re.compile(
    r"\b(?:cabinet member\w*|portfolio holder|head of|director|clerk|leader of|chief|"
    r"corporate director|executive (?:member|director)|officer for|manager)\b"
)
_HEADS: Endings[ActorClass] = Endings(
    (_OWN_GROUPS, "body"),
    (_OUTSIDE, "outside"),
    (_POSTS, "person"),
    (_OFFICERS, "officers"),
    (_BODY, "body"),
    (_MATTER, "matter"),
    (_INFORMATION, "information"),
)
_NAMES_A_POST: Endings[ActorClass] = Endings((_POSTS, "person"))
_INFORMS: Endings[ActorClass] = Endings((_INFORMATION, "information"))
