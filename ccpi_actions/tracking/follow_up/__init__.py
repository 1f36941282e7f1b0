"""What later minutes say about open actions: the answers, verbatim, and what they read as.

Nothing here changes an action: it suggests, with the words that it relies on, and an officer decides.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set

import msgspec

from ccpi_actions.minutes.model import Minutes
from ccpi_actions.tracking.follow_up.match import Candidate, beside_the_others, rank
from ccpi_actions.tracking.follow_up.numbers import parse_number
from ccpi_actions.tracking.follow_up.outcome import Outcome, weigh_outcome
from ccpi_actions.tracking.follow_up.places import HEAD, list_places, matters_arising_number, split_entries
from ccpi_actions.tracking.follow_up.scales import Subject
from ccpi_actions.tracking.follow_up.standing_words import standing_wordings
from ccpi_actions.tracking.follow_up.terms import as_written, rarity, terms, wording
from ccpi_actions.tracking.model import Action

__all__ = ["Answer", "FollowUp", "Heard", "follow_up"]

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
#: What a word weighs that the quote only points back at ("this matter").
_POINTED_AT = 0.7
#: A quote with fewer telling words does not say what it is about.
_FEW = 3
#: How many characters of a paragraph are taken for what an action in it is about.
_PARAGRAPH = 1500
#: How many characters at its head say what a paragraph is about.
_HEAD = 100


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


class Heard(msgspec.Struct, frozen=True):
    """Minutes to listen to: one meeting's, with the text of their document and its SHA-256."""

    minutes: Minutes
    text: str
    sha256: str | None = None


_POINTS_BACK = re.compile(
    r"\b(?:this|these|those|such|said) (?!meeting|council|parish|year|month|week|time|date|evening)[a-z]+\b"
    r"|\bthe (?:matter|issue|item|request|report|work|information|revision|area|point|concern|comment)s?\b"
    r"|^(?:this|these|those|they|both)\b"
    r"|^it\b(?! (?:was|is|has been|had been|would be|will be) (?:\w+ly )?\w+(?:ed|en)\b)"
    r"|\b(?:this|these|those|them|that|it)\b(?=[\s,;.]*(?:$|up\b|further\b|to\b))"
    r"|\bthis (?:will|would|to|was|is)\b|\b(?:report|do|action) (?:this|these)\b",
    re.IGNORECASE,
)


def gather_subject(action: Action, earlier: Mapping[str, Heard]) -> Subject:
    """Gather what an action is about: its quote, its task, its item, and the sentence said just before."""
    quote = action.quotes[0] if action.quotes else None
    words = said = quote.text if quote else action.task
    own = quoted = terms(words)
    topic = terms(action.source.item_title)
    around = terms(action.task) | topic
    heard = earlier.get(action.source.sha256 or "")
    arising, kind = None, ""
    if heard is not None:
        arising = matters_arising_number(heard.minutes.items)
        if quote is not None and quote.start is not None:
            kind = next((item.kind for item in heard.minutes.items if item.start <= quote.start < item.end), "")
            before, paragraph, begins = _words_before(heard, quote.start)
            says_little = sum(kind >= 1.0 for kind in own.values()) < _FEW
            if says_little and quote.end is not None:
                said = heard.text[begins : quote.end]
            if says_little or _POINTS_BACK.search(words):
                # "to be on the June agenda" under the title "Website": there is nothing else that it points back at
                pointed_at = before if before.strip() else action.source.item_title
                own = {key: _POINTED_AT * weight for key, weight in terms(pointed_at).items()} | own
            around = terms(paragraph) | around
            topic = terms(paragraph[:HEAD]) | topic
        known = _known_names(heard.minutes)
        own = {key: min(weight, known.get(key, weight)) for key, weight in own.items()}
        quoted = {key: own[key] for key in quoted}
    return Subject(
        terms=own,
        around=around,
        number=parse_number(action.source.reference or action.source.item, arising),
        item_title=action.source.item_title,
        meeting=action.source.meeting,
        quoted=quoted,
        topic=topic,
        words=words,
        said=said,
        item_kind=kind,
        start=quote.start if quote is not None else None,
        sha256=action.source.sha256,
    )


#: What names weigh that stand all over a body's minutes: its own, and those of people who come to its meetings.
_OWN_NAME, _PERSON = 0.25, 0.5


def _known_names(minutes: Minutes) -> dict[str, float]:
    """Map the words of a body's own name, and of the people at its meeting, to the most that they weigh."""
    people = " ".join(person.name for person in (*minutes.present, *minutes.attending))
    bodies = f"{minutes.council or ''} {minutes.body or ''}"
    return dict.fromkeys(terms(people), _PERSON) | dict.fromkeys(terms(bodies), _OWN_NAME)


def _words_before(heard: Heard, start: int) -> tuple[str, str, int]:
    """Give what "this" refers to: the sentence before an offset in its paragraph, the whole paragraph.

    Last comes where that sentence begins; the offset itself where there is none.
    """
    for item in heard.minutes.items:
        if not item.start <= start < item.end:
            continue
        for passage in item.passages:
            if passage.start <= start < passage.end:
                entries = split_entries(heard.text, passage.start, passage.end)
                sentences = next((one for one in reversed(entries) if one[0][0] <= start), entries[0])
                head, end = sentences[0][0], sentences[-1][1]
                earlier = [(low, high) for low, high in sentences if low < start]
                if len(earlier) > 1 and earlier[-1][1] > start:
                    earlier.pop()
                begins = earlier[-1][0] if earlier else start
                before = heard.text[begins:start]
                # what a paragraph is about often stands at its head: "Village Sign - ..."
                lead = heard.text[head : min(start, head + _HEAD)]
                before = f"{lead.rpartition(' ')[0]} {before}"
                return before, heard.text[head : min(end, head + _PARAGRAPH)], begins
    return "", "", start


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
