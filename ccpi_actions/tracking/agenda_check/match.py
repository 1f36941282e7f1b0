"""Which entry of an agenda answers each action best, and how sure that is."""

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from ccpi_actions.minutes.model import Agenda, Item, Person
from ccpi_actions.tracking.agenda_check.features import (
    NOTHING,
    WEIGHTS,
    Setting,
    describe,
    odds,
    plain_fields,
    share_of,
)
from ccpi_actions.tracking.agenda_check.other_words import as_one_word
from ccpi_actions.tracking.follow_up.matching.scales import Scales, Subject, most_beside
from ccpi_actions.tracking.follow_up.places import Place, list_places
from ccpi_actions.tracking.follow_up.subject import Heard, gather_subject
from ccpi_actions.tracking.follow_up.words.fields import same_field
from ccpi_actions.tracking.follow_up.words.terms import Postings, post, rarity, terms
from ccpi_actions.tracking.model import Action

#: A heading has no more words than this, and stands so many paragraphs above what it heads at the most.
_HEADING, _ABOVE = 5, 5
#: What a word of an owner's post weighs in what is to be done: "the Flood Risk Manager circulate the list".
_OWNERS_WORD = 0.3
#: A sentence of a report is shown for its item where it shares so much of what the action says, and so many words.
_REPORTED, _AT_LEAST = 0.25, 2
#: A word that weighs less than this is in every meeting's papers, and shows nothing.
_TELLS = 0.5
_OWNERS = re.compile(r"[;,(]| and ")
_TITLE = re.compile(
    r"^(?:(?:County |District |Borough )?(?:Councillors?|Cllrs?)|Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Rev)\b\.? ?"
)
_INITIALS = re.compile(r"[A-Z]{2,4}")


class Match(msgspec.Struct, frozen=True):
    """An entry that may answer an action: described, and how sure it is that it does, beside all others."""

    place: Place
    features: dict[str, float]
    certainty: float
    #: The stems of the words that they share, the most telling first.
    words: list[str]


def gather(action: Action, earlier: Mapping[str, Heard]) -> Subject:
    """Gather what an action is about, in the words that agendas have for it; the words of its owner's post say less."""
    subject = gather_subject(action, earlier)
    owner = terms(action.owner.text or "")
    own = {key: weight * (_OWNERS_WORD if key in owner else 1.0) for key, weight in as_one_word(subject.terms).items()}
    heading = _heading_above(action, earlier)
    around = as_one_word(subject.around | terms(heading))
    return replace(subject, terms=own, around=around, item_title=f"{subject.item_title} {heading}".strip())


def _heading_above(action: Action, earlier: Mapping[str, Heard]) -> str:
    """Return the heading within its item that an action stands under, as in matters arising; "" where there is none."""
    heard, start = earlier.get(action.source.sha256 or ""), action.quotes[0].start if action.quotes else None
    if heard is None or start is None:
        return ""
    item = next((item for item in heard.minutes.items if item.start <= start < item.end), None)
    above = [one for one in item.passages if one.end <= start][-_ABOVE:] if item is not None else []
    for passage in reversed(above):
        words = heard.text[passage.start : passage.end].strip()
        if len(words.split()) <= _HEADING and not words.endswith((".", ",", ";", "?")):
            return words
    return ""


def weigh_words(places: Sequence[Place], subjects: Iterable[Subject], earlier: Mapping[str, Heard]) -> Scales:
    """Weigh words by how rare they are in an agenda, the actions held against it, and the minutes they come from."""
    said = [place.terms for heard in earlier.values() for place in list_places(heard.minutes, heard.text)]
    return Scales(
        rarity([*(place.terms for place in places), *(one.terms for one in subjects), *map(as_one_word, said)])
    )


def find_presented(agenda: Agenda, action: Action) -> list[Item]:
    """Return the items of an agenda that an action's owner presents, by name, initials or post."""
    owner = action.owner.text or ""
    return [item for item in agenda.items if owner and any(_is_owner(one, owner) for one in item.presenters)]


def _is_owner(person: Person, owner: str) -> bool:
    said = owner.casefold()
    if person.name:
        return person.name.casefold() in said or any(_same_person(person.name, one) for one in _OWNERS.split(owner))
    post = person.post.strip()
    if _INITIALS.fullmatch(post):
        return post in owner.split() or post in _initials(owner)
    return len(post.split()) > 1 and post.casefold() in said


def _same_person(mine: str, other: str) -> bool:
    """Tell whether names have one surname, and no first names or initials that differ: "Mrs Hill", "Mrs S Hill"."""
    first, second = (_TITLE.sub("", name).strip().split() for name in (mine, other))
    if not first or not second or first[-1].casefold() != second[-1].casefold():
        return False
    return all(one[0].casefold() == two[0].casefold() for one, two in zip(first[:-1], second[:-1], strict=False))


def _initials(owner: str) -> set[str]:
    """Give the initials of each run of two or three capitalised words: "Angela Stott" "AS"."""
    words = [word for word in re.findall(r"[A-Za-z’'-]+", owner) if word[0].isupper()]
    return {"".join(one[0] for one in words[n : n + size]) for n in range(len(words)) for size in (2, 3)}


def rank(
    subjects: Sequence[Subject],
    places: Sequence[Place],
    scales: Scales,
    presented: Sequence[Sequence[Item]],
    reported: Sequence[Place] = (),
    weights: Mapping[str, float] = WEIGHTS,
    *,
    every: bool = False,
) -> list[list[Match]]:
    """Rank the entries of an agenda for each action, the best of each item; the surest first.

    ``presented``: for each action, the items that its owner presents; ``reported``: the sentences of the reports behind
    the items; ``every``: keep all entries of an item, to fit.
    """
    told = [[share_of(place.terms, subject.terms, scales) for place in places] for subject in subjects]
    most = [sorted(column, reverse=True)[:2] for column in zip(*told, strict=True)]
    fields = [plain_fields(place.around) for place in places]
    postings = post(place.terms for place in reported)
    ranked: list[list[Match]] = []
    for n, (subject, items) in enumerate(zip(subjects, presented, strict=True)):
        mine = {(item.number, item.title) for item in items}
        own_fields = plain_fields(subject.everything)
        papers = _best_reported(subject, reported, postings, scales)
        found: list[Match] = []
        for at, place in enumerate(places):
            owned = 1 / len(mine) if _item_of(place) in mine else 0.0
            paper = papers.get(_item_of(place))
            shares = scales.overlap(subject, place)
            if not shares.own and not shares.around and not owned and paper is None:
                continue
            setting = Setting(
                presented=owned,
                told=told[n][at],
                rival=most_beside(told[n][at], most[at]),
                reported=paper.own if paper is not None else 0.0,
                same_field=same_field(own_fields, fields[at]),
                other_field=bool(own_fields) and bool(fields[at]) and not own_fields & fields[at],
            )
            features = describe(subject, place, shares, scales, setting)
            words = [key for key in shares.words if place.terms[key] >= _TELLS]
            found.append(Match(place, features, odds(features, weights), words))
        ranked.append(_beside_each_other(found, papers, every=every))
    return ranked


class Paper(msgspec.Struct, frozen=True):
    """The sentence of a report that shares most of an action's words."""

    place: Place
    own: float
    words: list[str]


def _best_reported(
    subject: Subject, reported: Sequence[Place], postings: Postings, scales: Scales
) -> dict[tuple[str | None, str], Paper]:
    """Find in the report behind each item the sentence that shares most of an action's words, where one shares much."""
    best: dict[tuple[str | None, str], tuple[float, Place]] = {}
    for n, own in sorted(scales.share_with_each(subject.terms, postings).items()):
        place = reported[n]
        if own >= _REPORTED and own > best.get(_item_of(place), (0.0, place))[0]:
            best[_item_of(place)] = own, place
    found = {}
    for item, (own, place) in best.items():
        shared = scales.overlap(subject, place).words
        words = [key for key in shared if place.terms[key] >= _TELLS]
        if len(words) >= _AT_LEAST:
            found[item] = Paper(place, own, words)
    return found


def _item_of(place: Place) -> tuple[str | None, str]:
    return place.item, place.item_title


def _beside_each_other(
    found: Sequence[Match], papers: Mapping[tuple[str | None, str], Paper], *, every: bool
) -> list[Match]:
    """Keep the best entry of each item, and believe each the less, the more is to be said for others."""
    best: dict[tuple[tuple[str | None, str], int], Match] = {}
    said: dict[tuple[str | None, str], Match] = {}
    for one in found:
        item = _item_of(one.place)
        key = item, one.place.start if every else 0
        if key not in best or one.certainty > best[key].certainty:
            best[key] = one
        if not one.place.is_title and one.features["own words"] > _own(said.get(item)):
            said[item] = one
    total = 1.0 + sum(one.certainty for one in best.values())
    kept = [
        replace(_say_more(one, said.get(item), papers.get(item)), certainty=one.certainty / total)
        for (item, _), one in best.items()
    ]
    return sorted(kept, key=lambda one: (-one.certainty, one.place.start))


def _own(match: Match | None) -> float:
    return match.features["own words"] if match is not None else NOTHING


def _say_more(best: Match, below: Match | None, paper: Paper | None) -> Match:
    """Show what an item lists, or else what its report says, where that shares no fewer of the action's words."""
    own = best.features["own words"]
    if below is not None and _own(below) >= own:
        return replace(below, features=best.features)
    if paper is not None and best.place.is_title and paper.own > own:
        return replace(best, place=paper.place, words=paper.words)
    return best
