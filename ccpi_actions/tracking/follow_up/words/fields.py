"""The fields of a council's business, as data: which of them a sentence's words belong to.

"The verge will be mown" and "the contractor had cut the grass" share no word, but a field. The fields are the powers
that the law gives parish and town councils (allotments, burial grounds, bus shelters, clocks, commons, lighting,
litter, open spaces, parking places, public seats, tree planting, war memorials, water ...: Local Government Act 1972,
Open Spaces Act 1906, Public Health Acts), what they ask of county, district and police, what those
do themselves (education, social care, public health, roads, libraries), and how all of them are run.
"""

from collections.abc import Mapping
from functools import lru_cache

from ccpi_actions.tracking.follow_up.words.terms import stem

#: Each row is a field, by the everyday words of it; a word may belong to several.
FIELDS: tuple[str, ...] = (
    "grass mow verge cut strim lawn weed hay",
    "tree hedge branch bough overhang trim prune fell shrub copse bush sapling leaf stump vegetation",
    "path footpath bridleway stile pavement footway kissing track gate warden walk",
    "litter bin dog fouling fly tip waste recycle skip refuse",
    "road highway pothole kerb surface resurface tarmac lorry traffic junction lane gully drain",
    "speed mph limit camera calming vehicle driver radar",
    "police crime antisocial vandal theft burglary patrol constabulary neighbourhood nuisance",
    "light lamp column lantern bulb lit electricity",
    "play swing slide equipment inspection recreation pitch goal",
    "website internet web online broadband email domain computer laptop",
    "cemetery burial grave headstone church garden ashes interment",
    "allotment tenant plot rent tenancy lease land",
    "flood drain ditch pond sewer dyke river culvert pump water sewage",
    "precept budget account audit bank invoice finance cheque saving",
    "vacancy opt resign election nominate casual poll",
    "bus shelter stop transport passenger",
    "hall building roof centre toilet club pavilion",
    "defibrillator cabinet first aid training",
    "plan application permission development site house dwelling extension appeal",
    "sign post notice plaque board",
    "seat bench picnic table",
    "school pupil child youth",
    "grant fund donation lottery charity award",
    "quote tender contract contractor price estimate specification",
    "insurance policy claim premium cover",
    "newsletter magazine leaflet publish article poster",
    "car park parking yellow line space",
    "turbine wind solar energy",
    "memorial remembrance poppy wreath stone mason",
    "jubilee event fete fair celebration party christmas carol",
    "owner ownership registry title deed solicitor lawyer boundary",
    "standing order regulation code conduct declaration complaint procedure",
    "surgery doctor hospital health pharmacy",
    "clock bell tower",
    "phone kiosk telephone mast",
    "common green moor access",
    "gate fence wall railing paint repair rail post",
    "snow ice grit salt winter",
    "salary pension wage pay employ handyman contract",
    "carer adult disability elderly safeguarding residential domiciliary",
    "foster adoption safeguarding nursery child",
    "performance indicator target quarter dashboard benchmark measure",
    "staff sickness absence recruitment apprentice",
    "library museum archive heritage",
    "economic business enterprise job skill regeneration",
    "broadband fibre mobile signal",
    "risk audit governance fraud assurance",
    "smoking obesity drug alcohol mental wellbeing",
    "casualty collision killed injured accident",
    "housing homeless tenant affordable landlord",
    "carbon climate emission energy solar",
    "emergency resilience fire rescue",
)


@lru_cache(maxsize=1)
def _of_stem() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for n, row in enumerate(FIELDS):
        for word in row.split():
            found.setdefault(stem(word), set()).add(n)
    return {key: frozenset(rows) for key, rows in found.items()}


def fields_of(terms: Mapping[str, float]) -> frozenset[int]:
    """Return the fields that any of these stems belongs to, by their places in ``FIELDS``."""
    known = _of_stem()
    return frozenset().union(*(known[key] for key in terms.keys() & known.keys()))


def same_field(mine: frozenset[int], theirs: frozenset[int]) -> float:
    """Give the share of fields that two have in common, of all that either has."""
    return len(mine & theirs) / len(mine | theirs) if mine & theirs else 0.0
