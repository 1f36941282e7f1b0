"""Passages that only the owner printed beside them, or their place in a list of actions, makes a commitment."""

import re

import msgspec

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.detection.leads import whole
from ccpi_actions.commitments.detection.units import Unit
from ccpi_actions.commitments.language.verbs import BASE, base_class
from ccpi_actions.commitments.model import Span
from ccpi_actions.minutes.model import Passage

#: What a margin holds that names an owner: a post, a name with its title, initials, several names.
_OWNER = re.compile(
    r"\b(?:Clerk|Chair\w*|Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|All|Officers?|Director|Manager|"
    r"Head|Lead|Members|Secretary|Treasurer|Mayor|Leader|[A-Z]{2,4}|[A-Z][a-z]+ [A-Z][a-z]+)\b"
)
#: What a margin holds that is no owner.
_NO_OWNER = re.compile(
    r"^\W*(?:noted?|notes|none|n/?a|complete[d]?|done|ongoing|(?:unanimously )?agreed|carried|"
    r"approved|all in favour|unanimous|resolved|closed|information|info|website\b.*|notice ?boards?|social media|"
    r"web|file[d]?|-|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.?(?:\s\d+)?|action|owner|"
    r"who|by whom|date|asap|\W*\d[\d/.]*)\W*S?\W*$",
    re.IGNORECASE,
)

#: What a margin holds that puts a matter by: the month it comes back in, or where it is to be shown.
_PUT_BY = re.compile(
    r"\W*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s\d+)?\W*|\W*website\W*", re.IGNORECASE
)

#: "Prop JB, 2nd DD, all in favour": how it was decided, and by whom moved.
_VOTE = re.compile(
    r"(?:\bprop(?:osed)?\b|\b2nd\b|\bseconded\b)[^.;]{0,80}\b(?:all|agreed|in favour|against|abstained)\b",
    re.IGNORECASE,
)
#: It tells how things stand: "This can be found on the website", "They also confirmed that they have insurance".
_TELLS = re.compile(
    r"\b(?:can be (?:found|seen|viewed|read)|available (?:from|at|on|in)|"
    r"confirmed that (?:they|he|she|it|the|this|all) (?:\S+ ){0,8}?(?:have|has|had|is|are|was|were)|"
    r"(?:has|have|had) been (?:carried out|used|utilised|completed|done|obtained|paid))\b"
)
_FIRST_WORD = re.compile(r"\w+(?:-\w+){0,2}")
#: The verbs that an entry of a list of actions may open with.
_VERBS = frozenset(base for base in BASE if base_class(base, "the"))


def by_margin(unit: Unit, found: list[Candidate], text: str) -> list[Candidate]:
    """Judge a passage by what is printed beside it.

    Takes its last sentence, the candidates found in the passage and the text; gives the candidates to keep instead:
    the same, or made firm by an owner in the margin, or the passage itself where nothing else in it commits.
    """
    passage = unit.passage
    words = text.count(" ", passage.start, passage.end)
    named = _names_owner(passage.margin) and words > (2 if passage.zone == "action" else 3)
    if any(candidate.strength == "firm" for candidate in found):
        return found
    if not found and _PUT_BY.fullmatch(passage.margin):
        candidate = whole(unit, "put by in the margin", text)
        return [
            msgspec.structs.replace(candidate, strength="possible", reasons=["a month or place is printed beside it"])
        ]
    if not (named or passage.zone == "action"):
        return found
    if found:
        best = found[-1]
        firm = msgspec.structs.replace(best, strength="firm", reasons=[*best.reasons, "an owner is printed beside it"])
        return [*found[:-1], firm]
    if not named:
        return [whole(unit, "action list", text)] if _opens_with_a_verb(text, passage) else []
    if _VOTE.search(text, passage.start, passage.end) or _TELLS.search(text, passage.start, passage.end):
        return []
    candidate = whole(unit, "owner in the margin", text)
    if candidate.quote.text.rstrip().endswith(":"):
        return []  # it only opens a list
    if passage.lead and text[slice(*passage.lead)].rstrip().endswith(":"):
        lead = Span(*passage.lead, text[slice(*passage.lead)])
        return [msgspec.structs.replace(candidate, quote=lead, sentence=lead)]
    return [candidate]


#: How a list of actions says that one is done with.
_DONE = re.compile(
    r"\W*(?:done|complete[d]?|closed|sent|met|received|replied|written|on\sthis\sagenda|see\s(?:item|minute)|actioned|"
    r"\d+\sof\s\d+|finished|circulated|noted|ordered|paid|installed|resolved|cancelled|no\slonger)\b",
    re.IGNORECASE,
)


#: A paragraph that tells how the entry before it stands: "Completed. Nothing further to report", "Meeting attended."
_STANDS = re.compile(
    r"\W*(?:completed?|done|actioned|finished|closed|cancelled|no\slonger\s(?:needed|required)|in\sprogress|on-?\s?going"
    r"|not\s(?:yet\s)?(?:done|started)|nothing\s(?:further\s)?to\sreport|(?:(?:meeting|letters?|e-?mails?|quotes?|forms?|work)\s)?"
    r"(?:attended|appointed|sent|written|received|returned|ordered|installed|fitted|repaired|removed|delivered|chased|reported))"
    r"\s*(?:[.,;:–-]|$)",
    re.IGNORECASE,
)
#: "This has been done.", "These were not yet in hand": that what was said right before stands so already.
_IS_DONE = re.compile(
    r"\W*(?:(?:(?:the\s)?(?:chair\w*|clerk)|[a-z]{2,3}|(?:cllr|mr|mrs|ms)\.?\s[\w'’-]+)\s(?:confirmed|reported|advised|said)\s(?:that\s)?)?"
    r"(?:this|these|it|both)\s(?:(?:action|work|job|task|item|matter|letter)s?\s)?(?:"
    r"(?:has|have|had)\s(?:(?:now|since|already|also|not|yet)\s){0,2}been\s(?:duly\s)?(?:done|completed|carried\sout|actioned|resolved|dealt\swith|sorted|sent)|"
    r"(?:was|were|is|are)\s(?:(?:now|since|already|also|not|yet)\s){0,2}(?:done|completed?|carried\sout|actioned|sorted|in\shand))\b"
    r"(?!\s(?:by|before|every|each|annually|for|in\s(?:conjunction|future|the\spast))\b)",
    re.IGNORECASE,
)


def tells_done(row: Passage, update: Passage, text: str) -> bool:
    """Tell whether a paragraph says how the entry of a list that it belongs to stands, or that it is done.

    So it is an action of the meeting before: entered in a table, or by its number in matters arising.
    """
    if row.zone == update.zone == "action":
        own_cell = bool(row.labels) and not update.labels and row.margin == update.margin != ""
        return own_cell and _DONE.match(text, update.start, update.end) is not None
    entry = row.zone == update.zone == "discussion" and bool(row.reference) and row.reference == update.reference
    return entry and (_STANDS.match(text, update.start, update.end) is not None or is_done(text, update.start))


def is_done(text: str, start: int) -> bool:
    """Tell whether the sentence that starts there says that what was to be done is done, or was not done yet."""
    return _IS_DONE.match(text, start) is not None


def _opens_with_a_verb(text: str, passage: Passage) -> bool:
    """Tell whether the first word of a passage, or what it begins with before a hyphen, is a verb: "Re-site bin"."""
    first = _FIRST_WORD.match(text, passage.start, passage.end)
    parts = first[0].lower().split("-") if first is not None else []
    return any("-".join(parts[: count + 1]) in _VERBS for count in range(len(parts)))


def _names_owner(margin: str) -> bool:
    """Tell whether a margin names an owner rather than says "Noted"."""
    return 0 < len(margin) < 60 and _OWNER.search(margin) is not None and _NO_OWNER.match(margin) is None
