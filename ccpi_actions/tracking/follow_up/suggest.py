"""Suggest what became of open actions: the best answers of later minutes, how sure, what they read as, and why."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set

import msgspec

from ccpi_actions.tracking.follow_up.matching.rank import Candidate, beside_the_others, rank
from ccpi_actions.tracking.follow_up.outcomes.outcome import Outcome, weigh_outcome
from ccpi_actions.tracking.follow_up.places import list_places
from ccpi_actions.tracking.follow_up.subject import Heard, gather_subject
from ccpi_actions.tracking.follow_up.words.standing_words import standing_wordings
from ccpi_actions.tracking.follow_up.words.terms import as_written, rarity, terms, wording
from ccpi_actions.tracking.model import Action

#: Below this likeness nothing is suggested. Chosen on the labelled pairs of meetings, one council left out at a time:
#: from here on five of six first answers are right.
THRESHOLD = 0.46
#: A further answer may be less likely: who doubts the first looks at it.
FURTHER = 0.1
MOST_ANSWERS = 3
#: The scorer is surer than it is right, and less sure than it is where it doubts: so its odds were right on labelled
#: pairs of councils that it was not fitted on (tests/benchmarks/fit_follow_up.py prints the table).
_STEEPNESS, _TRUST = 0.5, 0.65
#: How often what an answer reads as was right there: where its words speak for both, and how much more where clearly.
_READ_RIGHT: dict[Outcome, tuple[float, float]] = {"done": (0.82, 0.15), "progress": (0.72, 0.08)}
#: How often nothing had been said where nothing was suggested.
_NOTHING = 0.55
#: An answer nearly as sure as the surest counts as good.
_NEARLY = 0.82


class Answer(msgspec.Struct, frozen=True):
    """Words of later minutes that answer an action."""

    quote: str
    start: int
    end: int
    item: str | None
    meeting: str | None
    sha256: str | None
    outcome: Outcome
    #: 0 to 1: how sure it is that these words answer this action and read as this outcome.
    certainty: float
    #: Why: numbers and words in common, words that speak for the outcome.
    reasons: list[str]
    #: Where the sentences begin and end that it relies on; what stands about them is shown with them.
    bears: tuple[int, int]

    @property
    def key(self) -> str:
        """Name the answer by its place, so that a rejected one is not suggested again."""
        return f"{self.sha256}:{self.start}"


class FollowUp(msgspec.Struct, frozen=True):
    """What was heard of one action: the best answers first; outcome "none" when nothing was."""

    action: int
    outcome: Outcome
    certainty: float
    answers: list[Answer] = []
    #: The action's own words, with the sentence before where they tell little ("Clerk to report."); verbatim.
    asked: str = ""


def follow_up(
    actions: Sequence[Action], earlier: Mapping[str, Heard], later: Sequence[Heard], held: Sequence[str] = ()
) -> list[FollowUp]:
    """Compare each action with the minutes of later meetings.

    ``actions``: those to follow up, of one body. ``earlier``: the minutes they come from, by SHA-256, for the words
    around a quote (may be empty). ``later``: minutes of the same body; only meetings after an action's own are heard.
    ``held``: the ISO dates of all meetings that the body held since, where ``later`` leaves some out.
    Gives one FollowUp an action, in order. Left out are answers that an officer rejected, and sentences that stand in
    the minutes of one meeting after another.
    """
    subjects = [gather_subject(action, earlier) for action in actions]
    said = {sha256: list_places(heard.minutes, heard.text, heard.sha256) for sha256, heard in earlier.items()}
    before = [said[sha256] for sha256, heard in earlier.items() if heard not in later]
    background = [place.terms for places in before for place in places]
    standing = standing_wordings([*before, *(list_places(one.minutes, one.text, one.sha256) for one in later)])
    forms = [standing - {wording(terms(subject.words))} for subject in subjects]
    answers: list[list[Answer]] = [[] for _ in actions]
    dates = sorted({*held, *(heard.minutes.date for heard in later if heard.minutes.date)})
    for heard in later:
        places = list_places(heard.minutes, heard.text, heard.sha256)
        weights = rarity([*(place.terms for place in places), *background])
        asked = [n for n, action in enumerate(actions) if _comes_after(heard, action)]
        between = [_between(actions[n], heard, dates) for n in asked]
        ranked = rank([subjects[n] for n in asked], places, weights, between=between, earlier=said)
        for n, apart, candidates in zip(asked, between, ranked, strict=True):
            answers[n] += _answers(actions[n], candidates, forms[n], heard.text, apart)
    return [
        _conclude(action, subject.said, found)
        for action, subject, found in zip(actions, subjects, answers, strict=True)
    ]


def _comes_after(heard: Heard, action: Action) -> bool:
    return not (action.source.meeting and heard.minutes.date and heard.minutes.date <= action.source.meeting)


def _between(action: Action, heard: Heard, dates: Sequence[str]) -> int:
    """Count the meetings between an action's own and one; ``dates`` are those of all that are heard, in order."""
    if not (action.source.meeting and heard.minutes.date):
        return 0
    return max(0, bisect_left(dates, heard.minutes.date) - bisect_right(dates, action.source.meeting))


def _this_late(certainty: float, between: int) -> float:
    """Believe a likeness less, the more meetings were searched before it: each is one more chance that it is none."""
    return certainty / (certainty + (1.0 - certainty) * (1 + between))


def _answers(
    action: Action, candidates: Sequence[Candidate], forms: Set[frozenset[str]], text: str, between: int
) -> list[Answer]:
    """Make answers of the likeliest paragraphs of a meeting: those above the threshold that nobody rejected.

    ``forms``: wordings that are forms of words, and answer nothing.
    """
    found: list[Answer] = []
    for one in candidates:
        if one.place.wording in forms:
            continue
        certainty = beside_the_others(one, candidates)
        certainty = certainty if one.features["same number"] else _this_late(certainty, between)
        if certainty < (FURTHER if found else THRESHOLD) or len(found) >= MOST_ANSWERS:
            break
        place = one.place
        if f"{place.sha256}:{one.start}" in action.rejected:
            continue
        words = text[one.bears[0] : one.bears[1]]
        owed_again = bool(place.margin) and place.margin.casefold() not in ("noted", "website")
        outcome, margin, reasons = _read_outcome(action, place.text, words, owed_again)
        numbers = [f"minute number {place.reference}"] if one.features["same number"] else []
        shared = as_written(text[place.start : place.end], one.shares.words)
        common = ["words in common: " + ", ".join(shared)] if shared else []
        found.append(
            Answer(
                quote=text[one.start : one.end],
                start=one.start,
                end=one.end,
                item=place.reference or place.item,
                meeting=place.meeting,
                sha256=place.sha256,
                outcome=outcome,
                certainty=round(_be_honest(certainty, outcome, margin), 2),
                reasons=[*numbers, *common, *reasons],
                bears=one.bears,
            )
        )
    return found


def _be_honest(certainty: float, outcome: Outcome, margin: float) -> float:
    """Bring a certainty to how often such answers were right: the place, and what it reads as."""
    odds = math.log(certainty / (1.0 - certainty)) if certainty < 1.0 else 30.0
    even, clear = _READ_RIGHT[outcome]
    return (even + clear * margin) / (1.0 + math.exp(-(_STEEPNESS * odds + _TRUST)))


def _read_outcome(
    action: Action, sentence: str, words: str, owed_again: bool
) -> tuple[Outcome, float, tuple[str, ...]]:
    """Read what an answer says: its best sentence decides where it says anything, else all that is shown."""
    promise = action.quotes[0].text if action.quotes else action.task
    outcome, margin, reasons = weigh_outcome(sentence, owed_again, promise)
    if not reasons:
        outcome, margin, reasons = weigh_outcome(words, owed_again, promise)
    if not reasons and _printed_again(action, words):
        outcome, margin, reasons = "progress", 1.0, ("the same words again",)
    return outcome, margin, reasons


def _printed_again(action: Action, words: str) -> bool:
    """Tell whether the answer only says the commitment once more."""
    mine, theirs = terms(action.quotes[0].text if action.quotes else action.task), terms(words)
    return bool(mine) and len(mine.keys() & theirs.keys()) >= 0.9 * max(len(mine), len(theirs))


def _conclude(action: Action, asked: str, answers: list[Answer]) -> FollowUp:
    """Lead with the surest answer, or, where that is not the end of it, with the latest of those nearly as sure.

    What was awaited in September may have been done by December.
    """
    if not answers:
        return FollowUp(action.id, "none", _NOTHING, asked=asked)
    answers.sort(key=lambda one: -one.certainty)
    if answers[0].outcome != "done":
        good = [one for one in answers if one.certainty >= _NEARLY * answers[0].certainty]
        lead = max(good, key=lambda one: (one.meeting or "", one.certainty))
        answers.sort(key=lambda one: (one is not lead, -one.certainty))
    answers = answers[:MOST_ANSWERS]
    return FollowUp(action.id, answers[0].outcome, answers[0].certainty, answers, asked)
