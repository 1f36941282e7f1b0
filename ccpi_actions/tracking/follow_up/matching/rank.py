"""How well a place in later minutes answers an action: by minute number, and by the words they share."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from ccpi_actions.tracking.follow_up.matching.before import Before
from ccpi_actions.tracking.follow_up.matching.features import WEIGHTS, Contest, certainty, describe
from ccpi_actions.tracking.follow_up.matching.scales import Overlap, Scales, Subject, most_beside
from ccpi_actions.tracking.follow_up.matching.windows import Window, choose_windows
from ccpi_actions.tracking.follow_up.numbers import answering
from ccpi_actions.tracking.follow_up.places import Page, Place, make_page, paragraphs

#: How many paragraphs are looked at sentence by sentence for each action: those that share most of its words, and
#: those whose titles and heads share most of its own item's and paragraph's, where they share at least so much.
_LOOKED_AT, _OF_LIKE_TOPIC, _LIKE_TOPIC = 6, 3, 0.2


class Candidate(msgspec.Struct, frozen=True):
    """A paragraph that may answer an action: the sentence that does it best, widened; described and weighed."""

    place: Place
    #: What is shown: as much of the paragraph about that sentence as an answer may hold.
    start: int
    end: int
    #: Where, within that, the sentences stand that bear on the matter.
    bears: tuple[int, int]
    features: dict[str, float]
    #: As if there were no other.
    certainty: float
    shares: Overlap


def rank(
    subjects: Sequence[Subject],
    places: Sequence[Place],
    rarity: Mapping[str, float],
    weights: Mapping[str, float] = WEIGHTS,
    between: Sequence[int] | None = None,
    earlier: Mapping[str, Sequence[Place]] | None = None,
) -> list[list[Candidate]]:
    """Rank the paragraphs of later minutes for each action; best first (see ``beside_the_others``).

    ``between`` counts the meetings between each action's own and these minutes; none, if not given. ``earlier``: the
    places of the minutes that the actions come from, by SHA-256. Looked at are those paragraphs that stand under its
    number, and the few that share most of its words, or of what its item and its paragraph are headed.
    """
    scales = Scales(rarity)
    before = {sha256: Before(paragraphs(said), scales) for sha256, said in (earlier or {}).items()}
    page = make_page(places)
    table = [scales.share_with_each(subject.terms, page.postings) for subject in subjects]
    looks = [
        _look(subject, page, scales, row, apart)
        for subject, row, apart in zip(subjects, table, between or [0] * len(subjects), strict=True)
    ]
    rivals = _by_text(table)
    rivals_in_sentences = _by_text([said for look in looks for said in look.sentences])
    ranked: list[list[Candidate]] = []
    for subject, row, look in zip(subjects, table, looks, strict=True):
        described = []
        origin = before.get(subject.sha256 or "")
        for n, said in zip(look.paragraphs, look.sentences, strict=True):
            paragraph, own = page.paragraphs[n], row.get(n, 0.0)
            for seen in choose_windows(subject, paragraph, scales, list(said.values())):
                contest = Contest(
                    numbered=n in look.under,
                    own=own,
                    rest=most_beside(own, look.most),
                    rival=most_beside(own, rivals.get(n, [])),
                    rival_in_sentence=most_beside(seen.shares.own, rivals_in_sentences[seen.place.order]),
                )
                features = describe(subject, paragraph, seen.place, seen.shares, scales, contest, origin)
                described.append((seen, features))
        ranked.append(_weigh(described, weights))
    return _weigh_order(subjects, ranked, weights)


class Look(msgspec.Struct, frozen=True):
    """What is looked at for an action: paragraphs by their numbers, those of them under its own minute number."""

    paragraphs: list[int]
    under: set[int]
    #: How much of its words any paragraph shares, the most first.
    most: list[float]
    #: How much of its words each sentence of each paragraph shares, by the sentence's ``order``.
    sentences: list[dict[int, float]]


def _look(subject: Subject, page: Page, scales: Scales, row: Mapping[int, float], apart: int) -> Look:
    """Choose the paragraphs to look at for an action.

    ``row``: how much of its words each paragraph shares; ``apart``: how many meetings lie between.
    """
    own_numbers = answering(
        subject.number, page.numbered, subject.meeting, subject.item_kind == "matters arising", apart
    )
    under = {n for number in own_numbers for n in page.numbered[number]}
    most = sorted(row.values(), reverse=True)
    least = most[_LOOKED_AT - 1] if len(most) >= _LOOKED_AT else 0.0
    like = _of_like_topic(scales.share_with_each(subject.topic, page.headed))
    chosen = sorted({n for n, own in row.items() if own >= least} | under | like)
    sentences = []
    for n in chosen:
        said = page.paragraphs[n].places
        alone = len(said) == 1
        sentences.append(
            {one.order: row.get(n, 0.0) if alone else scales.share(subject.terms, one.terms) for one in said}
        )
    return Look(chosen, under, most, sentences)


def _of_like_topic(shares: Mapping[int, float]) -> set[int]:
    """Pick the few paragraphs that share most of what stands in an action's title and at its paragraph's head."""
    likest = sorted(shares, key=lambda n: (-shares[n], n))[:_OF_LIKE_TOPIC]
    return {n for n in likest if shares[n] >= _LIKE_TOPIC}


def _by_text(table: Iterable[Mapping[int, float]]) -> dict[int, list[float]]:
    """Turn what each action shares with each text into what each text shares with any action, most first."""
    found: dict[int, list[float]] = defaultdict(list)
    for row in table:
        for n, own in row.items():
            found[n].append(own)
    return {n: sorted(shared, reverse=True) for n, shared in found.items()}


def _weigh(described: Sequence[tuple[Window, dict[str, float]]], weights: Mapping[str, float]) -> list[Candidate]:
    """Make candidates of all that may answer an action, the surest first."""
    candidates = [
        Candidate(seen.place, *seen.shown, seen.bears, features, certainty(features, weights), seen.shares)
        for seen, features in described
    ]
    return sorted(candidates, key=_surest_first)


def _surest_first(one: Candidate) -> tuple[float, int]:
    return -one.certainty, one.place.order


#: An answer as sure as this, by its words, shows in which order later minutes take things; so many are looked at.
_ANCHOR, _MOST_ANCHORS = 0.8, 100


class Anchor(NamedTuple):
    """Where an action stands in the minutes of its meeting, and the paragraph that surely answers it."""

    meeting: str | None
    start: int
    paragraph: int
    certainty: float


def _weigh_order(
    subjects: Sequence[Subject], ranked: Sequence[list[Candidate]], weights: Mapping[str, float]
) -> list[list[Candidate]]:
    """Rank again, now that it shows which answers stand in another order than their actions did.

    Clerks take the matters of the last minutes in turn, and the items of each meeting in about the same order.
    """
    anchors = [
        Anchor(subject.meeting, subject.start, candidates[0].place.paragraph, candidates[0].certainty)
        for subject, candidates in zip(subjects, ranked, strict=True)
        if subject.start is not None and candidates and candidates[0].certainty > _ANCHOR
    ]
    surest = sorted(anchors, key=lambda one: -one.certainty)[:_MOST_ANCHORS]
    again = []
    for subject, candidates in zip(subjects, ranked, strict=True):
        answered = _answered_beside(subject, surest)
        weighed = [_with_order(one, answered, weights) for one in candidates] if any(answered) else candidates
        again.append(sorted(weighed, key=_surest_first))
    return again


def _answered_beside(subject: Subject, anchors: Sequence[Anchor]) -> tuple[list[int], list[int]]:
    """Give, in order, the paragraphs that answer what stands before an action in its minutes, and what stands after."""
    if subject.start is None:
        return [], []
    same = [one for one in anchors if one.meeting == subject.meeting]
    before = sorted(one.paragraph for one in same if one.start < subject.start)
    return before, sorted(one.paragraph for one in same if one.start > subject.start)


def beside_the_others(one: Candidate, candidates: Sequence[Candidate]) -> float:
    """Give how sure a candidate is beside all: less, the more is to be said for others, for only one is the best."""
    odds = one.certainty / (1.0 - one.certainty)
    others = sum(other.certainty / (1.0 - other.certainty) for other in candidates if not _together(one, other))
    return odds / (1.0 + odds + others)


def _together(one: Candidate, other: Candidate) -> bool:
    """Tell whether two candidates stand in the same paragraph, or say the same."""
    mine, theirs = one.place, other.place
    return (mine.paragraph, mine.entry) == (theirs.paragraph, theirs.entry) or mine.terms == theirs.terms


def _with_order(one: Candidate, answered: tuple[list[int], list[int]], weights: Mapping[str, float]) -> Candidate:
    """Weigh a candidate again with the share of other answers that stand on the wrong side of it."""
    here, (before, after) = one.place.paragraph, answered
    crossed = len(before) - bisect_right(before, here) + bisect_left(after, here)
    if not crossed:
        return one
    features = one.features | {"out of order": crossed / (len(before) + len(after))}
    return replace(one, features=features, certainty=certainty(features, weights))
