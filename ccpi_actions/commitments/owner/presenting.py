"""Who presented what a commitment belongs to: the natural owner where nobody is named."""

import re
from bisect import bisect_right
from functools import lru_cache

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.people import full_name
from ccpi_actions.commitments.language.phrases import TITLED, is_post
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.setting import Setting
from ccpi_actions.minutes.model import Person

# A post with one of these is a sentence.
_TELLING = re.compile(r"\b(?:that|had|has|was|is|were)\b")
# "Executive Director concurred and" is a clause, not a name.
_RUNS_ON = re.compile(
    r"\b(?:and|or|that|to|said|concurred|agreed|asked|replied|advised|reported|noted|had|has|was|is)$"
)
_THINGS = re.compile(
    r"\b(?:box|sign|signs|bench|benches|bin|bins|light|lights|lighting|tree|trees|hedge|seat|fence|gate|path|paths|footpath"
    r"|footpaths|ditch|pond|parking|speeding|dogs?|fouling|litter|grass|cutting|planning|finance|highways|cemetery|allotments?"
    r"|website|magazine|matters?|update|report|insurance|election|vacancy|training|policing|crime|defibrillator|shelter|drain"
    r"|drains|drainage|flooding|sewerage|this|that|item|any|other)$",
    re.IGNORECASE,
)
# Part of each wording of it, in lower case: asked first, for speed.
_SIGNS_OF_COMMITTEE_WORK = ("agenda", "work", "plan", "defer", "site", "invite", "be on the", "standing")
_COMMITTEE_WORK = re.compile(
    r"\b(?:agendas?\b|work(?:ing)? ?(?:programme|plan)|forward plan|deferred|defer\b|site (?:visit|inspection)"
    r"|be invited|invite\b|be on the|standing item)",
    re.IGNORECASE,
)


def is_committee_work(candidate: Candidate) -> bool:
    """Say whether a commitment is what a committee itself does: putting things on agendas, putting them off."""
    low = candidate.quote.text.lower()
    return any(sign in low for sign in _SIGNS_OF_COMMITTEE_WORK) and _COMMITTEE_WORK.search(low) is not None


def presenters(setting: Setting) -> Owner | None:
    """Take the officers who presented the item, unless it is what the committee itself does."""
    candidate = setting.candidate
    people = presenters_of(candidate)
    if not people or is_committee_work(candidate):
        return None
    officers = [person for person in people if person.role not in {"member", "chair"}] or people
    officers = [person for person in officers if person.name] or officers  # whose report it was need not be there
    return Owner(all_of(officers), "presenter", "presenter of the item", all_of(officers))


def presenters_of(candidate: Candidate) -> list[Person]:
    """Return who presented what a candidate belongs to: in discussion the last introduced before it, else all."""
    item = candidate.item
    before = bisect_right(item.introductions, candidate.quote.start, key=lambda one: one.start)
    people = item.presenters
    if before and candidate.passage.zone == "discussion":
        people = item.introductions[before - 1].people
    elif item.introductions and not before:
        later = [person for one in item.introductions for person in one.people]
        people = [person for person in people if person not in later]
    return [person for person in people if _credible(person)]


@lru_cache(maxsize=1024)
def _credible(person: Person) -> bool:
    """Say whether a presenter is a person or a post: a body or a sentence cannot own an action."""
    if _RUNS_ON.search(person.name):
        return False
    named = 0 < len(person.name.split()) <= 6 and classify(person.name, frozenset()) in {"person", "outside"}
    if named and not is_post(person.post) and not TITLED.match(person.name) and _THINGS.search(person.name):
        return False  # "Phone Box", "Village Sign": the heading of a matter
    post = person.post
    is_a_post = is_post(post) and classify(post, frozenset()) != "body" and len(post) < 90 and " The " not in post
    return named or (not person.name and is_a_post and not _TELLING.search(post))


def all_of(persons: list[Person]) -> str:
    """Name several people in one line, each once."""
    return "; ".join(dict.fromkeys(full_name(person) for person in persons))
