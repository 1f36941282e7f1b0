"""Words that agendas print for one another: minutes say "toilets", the agenda "public conveniences"."""

from collections.abc import Mapping
from functools import lru_cache

from ccpi_actions.tracking.follow_up.words.terms import stem

#: Each row is one matter of a council's business in the words that minutes, titles and reports have for it; words
#: that follow-up takes for one already (``follow_up.words.alike``) stand once.
SAME: tuple[str, ...] = (
    "toilet convenience lavatory",
    "phone kiosk",
    "vaccination immunisation jab",
    "heating boiler radiator heater",
    "doctor gp surgery practitioner",
    "budget expenditure spending outturn",
    "bus coach transport",
    "staff employee personnel",
    "pupil student child youth",
    "cemetery graveyard burial",
    "play playpark swing slide",
    "rent rental",
    "flood inundation",
    "gully gulley drain",
    "internet broadband fibre",
    "police crime constabulary",
    "home house dwelling",
    "homelessness rough",
    "complaint feedback",
    "salary wage pay",
    "insurance cover",
    "event fete gala fair festival celebration",
    "speed traffic",
    "clean cleansing sweeping",
    "survey questionnaire poll",
    "retain keeping",
    "recruit attract vacancy",
    "firefighter crew",
    "carbon climate emission",
    "grant donation funding contribution",
    "computer laptop tablet",
    "remembrance poppy wreath",
    "cycle bicycle bike",
    "accommodation lodging",
    "elderly older pensioner",
    "disabled accessible",
    "map plan drawing",
    "idea suggestion proposal",
    "tariff charge fee price",
    "moorings berth",
    "hgv weight",
    "ofsted inspection inspector",
    "reservoir water",
    "bin litter",
    "election ballot",
    "volunteer voluntary",
)
#: What a word counts for that is said in another word.
_OTHERWISE = 0.8


@lru_cache(maxsize=1)
def _first_of() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in SAME:
        first, *rest = (stem(word) for word in row.split())
        found |= {one: first for one in rest if one not in found and one != first}
    return found


def spellings(key: str) -> list[str]:
    """Return all stems that ``as_one_word`` puts this one for, itself first."""
    return [key, *(one for one, first in _first_of().items() if first == key)]


def as_one_word(words: Mapping[str, float]) -> dict[str, float]:
    """Put the first word of its row for each stem that belongs to one, so that both sides say the same."""
    first = _first_of()
    found: dict[str, float] = {}
    for key, weight in words.items():
        one = first.get(key, key)
        found[one] = max(found.get(one, 0.0), weight if one == key else _OTHERWISE * weight)
    return found
