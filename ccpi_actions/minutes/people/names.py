"""Names and posts of people, as minutes print them."""

import re
from functools import lru_cache
from typing import Literal

from ccpi_actions.minutes.small import at_letters

Role = Literal["member", "chair", "officer", "clerk", "guest", ""]

TITLE = (
    r"(?:(?:County|Borough|District|Parish|Town|City|Unitary|Community|Ward|Deputy"
    r"|Former)\s+|(?:C|D|B|P|Co|Cty|Dist)\.\s?)?(?:Councillors?|Cllrs?\.?|Coun\.?|Cnclr\.?)"
    r"|CC|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Rev(?:erend|'d|d)?|Canon|Sir|Dame|Lord|Lady|Baroness"
    r"|Ald(?:erman)?|The Hon|Chief Inspector|CI|Inspector|Insp"
    r"|Superintendent|Supt|Sergeant|Sgt|PCSOs?|PC|PS|DC|Commander|Major|Captain|Capt|Col(?:onel)?|Fr|Father"
    r"|Pastor|(?:Watch|Station|Crew|Group|Area) Manager|(?:Area|Group|Station) Commander|Chief Superintendent"
    r"|Chief Supt|Detective (?:Inspector|Sergeant)|DCI|DI|Lieutenant|Lt|Brigadier|Bishop"
    r"|Mayor(?=\s(?:[A-Z][a-z]+\s[A-Z]|Cllr|Councillor))"
)
_WORD = r"(?:[A-Z][\w'’]*\.?(?:-[A-Z]?[\w'’]+)*|(?:de|van|von|der|le|la|du|ap|ab|ferch|O['’])(?=\s))"
NAME = rf"(?:(?:(?:{TITLE})\.?\s+){{1,3}}(?:{_WORD}\s?){{1,4}}|{_WORD}(?:\s+{_WORD}){{1,3}})"
TITLE_AT = re.compile(rf"(?=[A-Z])(?:(?:{TITLE})\.?(?=\s|$)\s*){{1,3}}")
_NAME_WHOLE = re.compile(rf"{NAME}\s*\Z")
#: Nouns that end or make up a post.
POST_NOUN = (
    r"(?:Officers?|Directors?|Heads?|Managers?|Clerk|Chair(?:man|woman|person)?|Leader|Members?|Engineers?"
    r"|Consultants?|Secretary|Editor|Treasurer|Solicitor"
    r"|Accountant|Executive|Adviser|Advisor|Planner|Co-?ordinator|Lead|Commissioner|Inspector|Constable"
    r"|Constabulary|Warden|Surveyor|Analyst|Auditor"
    r"|Representative|Governor|Headteacher|Principal|Counsel|Partner|Nurse|Practitioner|Assistant"
    r"|Administrator|Ranger|Architect|Agent|Vicar|Trustee|Technician"
    r"|Handyman|Minister|Mayor|Sheriff|Town Clerk|Registrar|Supervisor|Team|Service|Commander|Facilitator"
    r"|Champion|Statistician|Economist|Lawyer|Specialist|Scientist|Strategist|Actuary|Controller|Examiner|Librarian"
    r"|Caretaker|Superintendent|Harbour ?[Mm]aster|Convenor|Convener|President|Spokesperson|Researcher|Developer"
    r"|Designer|Organiser|Teacher|Pharmacist|Physician|[A-Z][a-z]+ologist|Archivist|Arboriculturist|Groundsman)"
)
_ARTICLE = re.compile(
    r"(?:The|This|An|To"
    r"|A (?:Member|Resident|Parishioner|Report|Letter|Local|Number|Request|Query|Discussion|Question))\b"
)
#: Nouns of places and papers that no name ends in.
_NO_PERSON = re.compile(
    r"\b(?:Procedures?|Notices?|Gates?|Road|Street|Lane|Drive|Close|Avenue|Report|Plan|Strategy|School|Hall"
    r"|Procurement|Village|Planning|Highways"
    r"|Development|Issues?|Matters|Items?|Public|Meeting|Minutes|Agenda|Policy|Programme|Scheme|Project"
    r"|Application|Lighting|Footpaths?|Cemetery)$"
)
_POST = at_letters(
    rf"\b(?:{POST_NOUN}|Council|Committee|Trust|Ltd|LLP|plc|NHS|University|Services|Partnership|Association"
    rf"|Authority|Group|Police|Department)\b",
    "A-Zp",
)


@lru_cache(maxsize=4096)
def is_name(words: str) -> bool:
    """Say whether words are the name of one person and nothing else ("Cllr A Brown", "Donna Hale")."""
    words = words.strip(" .,:;-–")
    if _ARTICLE.match(words) or (_NO_PERSON.search(words, words.rfind(" ") + 1) and not TITLE_AT.match(words)):
        return False
    if len(words) >= 60 or _NAME_WHOLE.match(words) is None:
        return False
    own = TITLE_AT.sub("", words)
    if own.endswith((" The", " This", " It", " In")):
        return False
    return own not in {"", "s"} and not _POST.search(own)


def is_titled(name: str) -> bool:
    """Say whether a name begins with a title ("Cllr", "Mrs", "PCSO")."""
    return TITLE_AT.match(name) is not None


def is_post(words: str) -> bool:
    """Say whether words name a post or an employer ("Head of Service, Highways")."""
    return len(words) < 140 and _POST.search(words) is not None
