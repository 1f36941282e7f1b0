"""Labelled pairs of meetings, described for fitting: what the later minutes say of each action of the earlier ones."""

import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from ccpi_actions.commitments import find_commitments
from ccpi_actions.documents import read_document
from ccpi_actions.minutes import read_minutes
from ccpi_actions.tracking.follow_up.matching.rank import rank
from ccpi_actions.tracking.follow_up.matching.scales import Subject
from ccpi_actions.tracking.follow_up.places import list_places
from ccpi_actions.tracking.follow_up.subject import Heard, gather_subject
from ccpi_actions.tracking.follow_up.words.terms import FUNCTION_WORDS, rarity
from ccpi_actions.tracking.model import Action, Quote, Source

#: A place that may answer an action, described, and whether a label says that it does; all places of an action.
Example = tuple[dict[str, float], bool]
Group = list[Example]
Label = dict[str, Any]
#: So many strangers are put beside the actions of a pair, from meetings so many days away.
STRANGERS, AWAY = 10, 200


class Pair(msgspec.Struct, frozen=True):
    """Two sets of minutes of a council, and what the later ones say of each action of the earlier ones."""

    path: Path
    council: str
    day: str
    earlier: Heard
    later: Heard
    labels: list[Label]
    #: The actions as labelled, and as found in the earlier minutes.
    labelled: list[Action]
    found: list[Action]


class Described(msgspec.Struct, frozen=True):
    """A pair as examples: for its actions as labelled, as found, and for strangers, which nothing answers."""

    labelled: list[Group]
    found: list[Group]
    strangers: list[Group]

    @property
    def own(self) -> list[Group]:
        """Return the examples of the pair's own actions."""
        return [*self.labelled, *self.found]


def words(text: str) -> Counter[str]:
    return Counter(w for w in re.findall(r"[a-z0-9£%]+", text.lower()) if w not in FUNCTION_WORDS)


def overlaps(mine: str, gold: str) -> bool:
    a, b = words(mine), words(gold)
    least = min(sum(a.values()), sum(b.values()))
    return least > 0 and sum((a & b).values()) / least >= 0.6


def read_pair(path: Path) -> Pair:
    """Read a labelled pair from its JSON file, which names the two documents beside it."""
    gold = json.loads(path.read_text())
    earlier, later, day = hear(path.parent / gold["earlier"]), hear(path.parent / gold["later"]), gold["earlier_date"]
    return Pair(
        path=path,
        council=path.stem.rsplit("-", 2)[0],  # "ambley" of ambley-2012-06.json
        day=day,
        earlier=earlier,
        later=later,
        labels=gold["actions"],
        labelled=[place_action(n, label, earlier, day) for n, label in enumerate(gold["actions"])],
        found=find_actions(earlier, day),
    )


def hear(path: Path) -> Heard:
    reading = read_minutes(read_document(path))
    return Heard(reading.minutes[0], reading.text, path.name)


def place_action(n: int, label: Label, earlier: Heard, date: str) -> Action:
    """Make the action that a label speaks of, with the number and title of the item it stands in."""
    quote = str(label["quote"])
    found = re.search(r"\s+".join(re.escape(word) for word in quote.split()), earlier.text)
    start, end = found.span() if found else (None, None)
    number, title, reference = None, "", ""
    for item in earlier.minutes.items:
        if start is not None and item.start <= start < item.end:
            number, title = item.number, item.title
            reference = next((p.reference for p in item.passages if p.start <= start < p.end), "")
    source = Source(meeting=date, item=number, item_title=title, reference=reference, sha256=earlier.sha256)
    return Action(id=n, reference="", task=quote, quotes=[Quote(quote, start, end)], source=source)


def find_actions(earlier: Heard, date: str) -> list[Action]:
    """Make the actions that are found in the earlier minutes."""
    return [
        Action(
            id=n,
            reference="",
            task=found.task,
            quotes=[Quote(found.quote.text, found.quote.start, found.quote.end)],
            source=Source(
                meeting=date,
                item=found.item,
                item_title=found.item_title,
                reference=found.reference,
                sha256=earlier.sha256,
            ),
        )
        for n, found in enumerate(find_commitments(earlier.minutes, earlier.text))
        if found.strength == "firm"
    ]


def pick_label(action: Action, labels: list[Label]) -> Label | None:
    """Pick the label that speaks of a found action: the one that its words overlap most; None where none does."""
    mine = words(action.quotes[0].text)
    shared = [sum((mine & words(str(label["quote"]))).values()) for label in labels]
    best = max(range(len(labels)), key=shared.__getitem__)
    return labels[best] if overlaps(action.quotes[0].text, str(labels[best]["quote"])) else None


def describe_pair(pair: Pair, pairs: Sequence[Pair]) -> Described:
    """Describe every place of the later minutes for every action of a pair, and for strangers from the other pairs."""
    labelled, _ = _describe(pair, pair.labelled, pair.labels, [])
    labels = [pick_label(action, pair.labels) for action in pair.found]
    found, _ = _describe(pair, pair.found, labels, [])
    _, strangers = _describe(pair, pair.found, labels, find_strangers(pair, pairs))
    return Described(labelled, found, strangers)


def find_strangers(pair: Pair, pairs: Sequence[Pair]) -> list[Subject]:
    """Pick actions of the same council from long before or after, as if they were of this pair's meeting.

    What the later minutes seem to say of them are only the words that all of a council's minutes have in common.
    """
    chance = random.Random(1)
    day = date.fromisoformat(pair.day)
    found = [
        gather_subject(action, _sources(other))
        for other in pairs
        if other.council == pair.council and abs((date.fromisoformat(other.day) - day).days) >= AWAY
        for action in other.found
    ]
    starts = [action.quotes[0].start for action in pair.found]
    picked = chance.sample(found, min(STRANGERS, len(found))) if starts else []
    return [
        replace(one, start=chance.choice(starts), meeting=pair.day, sha256=pair.earlier.sha256, number=None)
        for one in picked
    ]


def _sources(pair: Pair) -> dict[str, Heard]:
    return {pair.earlier.sha256 or "": pair.earlier}


def _describe(
    pair: Pair, actions: list[Action], labels: Sequence[Label | None], strangers: list[Subject]
) -> tuple[list[Group], list[Group]]:
    """Describe the places that are looked at for each action that has a label, and for each stranger beside them."""
    places = list_places(pair.later.minutes, pair.later.text, pair.later.sha256)
    earlier = list_places(pair.earlier.minutes, pair.earlier.text, pair.earlier.sha256)
    subjects = [gather_subject(action, _sources(pair)) for action in actions]
    weights = rarity([place.terms for place in (*places, *earlier)])
    ranked = rank([*subjects, *strangers], places, weights, earlier={pair.earlier.sha256 or "": earlier})
    groups: list[Group] = []
    for label, candidates in zip(labels, ranked[: len(actions)], strict=True):
        if label is not None:
            said = [answer["quote"] for answer in label["answers"]]
            words_of = [(one.features, pair.later.text[one.start : one.end]) for one in candidates]
            groups.append([(features, any(overlaps(text, one) for one in said)) for features, text in words_of])
    return groups, [[(one.features, False) for one in candidates] for candidates in ranked[len(actions) :]]
