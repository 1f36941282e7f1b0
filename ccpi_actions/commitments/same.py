"""The same commitment said twice in one meeting: in the discussion, and again in a resolution or a list of actions."""

import re
from collections import Counter

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.language.telling import ANAPHORA, telling_words
from ccpi_actions.commitments.rules import FAMILY


def group_same(candidates: list[Candidate], text: str) -> list[list[Candidate]]:
    """Group candidates that say the same commitment.

    Takes the candidates of one meeting in the order of the text, and the text; gives groups in that order, in each the
    candidate first that best states the task. Candidates of different items are the same only where one of them
    stands in a list of actions.
    """
    said = [_Said(candidate, text) for candidate in candidates]
    often = Counter(word for one in said for word in one.words)
    numbers = frozenset(candidate.item.number for candidate in candidates)
    for one in said:
        one.elsewhere = not numbers.isdisjoint(one.candidate.passage.labels)
        one.rare = frozenset(word for word in one.words if often[word] == 2)
    groups: list[list[_Said]] = []
    for one in said:
        near = groups[-_REACH:]
        if not one.listed:  # then only what is of its item, or listed
            near = [group for group in near if any(other.item is one.item or other.listed for other in group)]
        elif one.under_its_item:  # a line under each of two items is one of each, though they say the same
            near = [group for group in near if not any(_is_under_another(other, one) for other in group)]
        homes = [(likeness, group) for group in near if (likeness := _belongs(one, group)) > 0]
        if not homes:
            groups.append([one])
            continue
        _, home = max(homes, key=lambda pair: (pair[0], _is_firm(pair[1])))
        home.append(one)
        for _, other in homes:  # two clauses of one sentence, taken together later
            if other is not home and other[0].candidate.sentence == home[0].candidate.sentence:
                home.extend(other)
                groups.remove(other)
    _join_what_is_left(groups)
    return [[one.candidate for one in (sorted(group, key=_rank) if len(group) > 1 else group)] for group in groups]


#: What stands no further on than this may say again what was said with hardly a word of it, in characters.
_NEAR = 400
#: With no more than this between them a sentence follows right upon another.
_RIGHT_AFTER = 4
#: How many commitments back the same one may have been said: a long meeting's action list is within it.
_REACH = 60
#: How many of those that say one commitment are asked whether another says it too: text that repeats itself has no end.
_LATEST = 12


#: A list at the end that names the item of each line names more than one or two.
_LABELS = 3


def _join_what_is_left(groups: list[list["_Said"]]) -> None:
    """Join an item's one commitment and the one line of a closing list that names the item, where both are alone.

    Such a list says again what was agreed under each item, in as few words as it can: "6.2 Named officers | AC".
    """
    lines: dict[str, list[list[_Said]]] = {}
    said: dict[str, list[list[_Said]]] = {}
    for group in groups:
        first, number = group[0], group[0].candidate.item.number
        if first.elsewhere and first.listed:
            for label in first.candidate.passage.labels:
                lines.setdefault(label, []).append(group)
        elif number is not None and all(not one.listed for one in group) and _is_firm(group):
            said.setdefault(number, []).append(group)
    if len(lines) < _LABELS:
        return
    joined: set[int] = set()
    for label, left in lines.items():
        if len(left) == len(said.get(label, ())) == 1 and id(left[0]) not in joined:
            said[label][0].extend(left[0])
            joined.add(id(left[0]))
    groups[:] = [group for group in groups if id(group) not in joined]


def _is_firm(group: list["_Said"]) -> bool:
    return any(one.candidate.strength == "firm" for one in group)


def _is_under_another(other: "_Said", one: "_Said") -> bool:
    return other.under_its_item and other.item is not one.item


class _Said:
    """A candidate with its telling words, worked out once."""

    def __init__(self, candidate: Candidate, text: str) -> None:
        self.candidate = candidate
        self.low = candidate.quote.text.lower()
        self.words = telling_words(self.low)
        self.task = self.words - _WHEN
        #: Those that only one other candidate of the meeting has.
        self.rare: frozenset[str] = frozenset()
        #: A label before it is the number of an item, as in a list of actions that names the item of each.
        self.elsewhere = False
        self.item = candidate.item
        self.decided = candidate.passage.zone in _DECIDED
        self.listed = candidate.passage.zone == "action"
        #: The line of actions under its own item, rather than in a list of them all.
        self.under_its_item = self.listed and any(passage.zone != "action" for passage in self.item.passages)
        self.text = text

    @property
    def verb(self) -> str:
        """The word that the predicate opens with, in lower case."""
        predicate = self.candidate.predicate
        return predicate.text.split(None, 1)[0].lower() if predicate is not None and predicate.text else ""

    def around(self) -> frozenset[str]:
        """Give the telling words of the quote and what was said just before it."""
        quote = self.candidate.quote
        return telling_words(self.text[max(self.candidate.item.start, quote.start - 350) : quote.end].lower())


_PUTS_OFF = frozenset({"deferred to a meeting", "deferred for more", "deferred"})
#: A row is about what was said where it has two telling words at least, and most of them stand there.
_FEWEST, _MOSTLY, _BEFORE = 2, 0.6, 350
#: What has more telling words than this says of itself what it is about, whatever else it points back to.
_LEANS = 4
_CODE = re.compile(r"\b[A-Z]{2,4}\b")
_NAME = re.compile(r"\b[A-Z][a-z]+")
_DECIDED = frozenset({"resolution", "action"})
#: Stems of words that tell when rather than what.
_WHEN = frozenset(
    "januar februa march april may june july august septem octobe novemb decemb summer autumn winter spring".split()
)


def _rank(one: _Said) -> tuple[bool, bool, int]:
    """Order the candidates of a group: firm, then decided rather than said, then the one that says most."""
    return one.candidate.strength != "firm", not one.decided, -len(one.words)


def _belongs(one: _Said, group: list[_Said]) -> float:
    """Tell how surely a candidate states what a group does: what is neither listed nor of one item never does."""
    likeness = 0.0
    for other in group[-_LATEST:]:
        if one.decided and other.decided and one.item is other.item and _is_other_limb(one, other):
            return 0.0
        if other.item is one.item or other.listed or one.listed:
            likeness = max(likeness, _likeness(other, one))
    return likeness


def _is_other_limb(one: _Said, other: _Said) -> bool:
    """Tell whether two are limbs of a resolution, or lines of actions: each is a commitment of its own."""
    zone = one.candidate.passage.zone
    return zone == other.candidate.passage.zone and zone in _DECIDED and _likeness(other, one) == 0


def _likeness(first: _Said, second: _Said) -> float:
    """Tell how surely two candidates of one item, or one of them listed, state one commitment: 0: they do not."""
    a, b = first.candidate, second.candidate
    if a.sentence == b.sentence:
        return 0.0
    same_item = a.item is b.item
    own = len(first.words & second.words)
    fewer = min(len(first.words), len(second.words))
    if first.decided != second.decided:
        done, said = (first, second) if first.decided else (second, first)
        return _decided_again(said, done, own, fewer, same_item) or _put_as_action(said, done, own)
    if first.decided:
        if own == fewer and fewer >= 4 and a.passage.zone != b.passage.zone:
            return 1.0
        return _decided_again(first, second, own, fewer, same_item) if second.elsewhere and not first.listed else 0.0
    if own >= 4 and own / fewer >= 0.75:
        return 1.0
    if (
        same_item
        and _FOLLOW_ON.fullmatch(second.low)
        and b.quote.start - a.quote.end < _NEAR
        and a.passage is b.passage
    ):
        return 0.2
    right_after = a.passage is b.passage and 0 <= b.quote.start - a.quote.end < _RIGHT_AFTER
    if right_after and _TAKES_IT_ON.fullmatch(second.low):
        return 0.3
    return float(same_item and (_decided_then_done(a, b, first.text) or _asked_then_promised(first, second, fewer)))


def _decided_again(said: _Said, done: _Said, own: int, fewer: int, same_item: bool) -> float:
    """Tell how surely a resolution or an entry in a list of actions says again what was said in the discussion."""
    labels = done.candidate.passage.labels
    listed = done.candidate.passage.zone == "action"
    number = said.candidate.item.number
    numbered = listed and number is not None and number in labels
    if not same_item and done.elsewhere and not numbered:
        return 0.0
    if own == fewer > 0 and said.verb == done.verb and not listed:
        return 1.0
    if len(said.rare & done.rare) >= 2 and own / fewer >= 0.34:
        return own / fewer
    if own >= 2 and own / fewer >= (0.5 if own > 2 or numbered else 0.6):
        return 1 + own / fewer
    if listed and not numbered:
        return _row_of(said, done)
    if not said.words or not done.words:
        return float(same_item and "report" in said.low and "report" in done.low)
    if not own and not numbered and (ANAPHORA.search(said.low) is None or len(said.words) > _LEANS):
        return 0.0
    if not own and (said.candidate.rule in _PUTS_OFF or _under_other_numbers(said, done)):
        return 0.0  # what is put off, or stands under a number of its own, is not what was decided before it
    wanted = done.task or done.words
    shared = len(said.around() & wanted)
    near = done.candidate.quote.start - said.candidate.quote.end < _NEAR
    whole = shared == len(wanted) >= 2 and near
    if not whole and (shared < (2 if numbered else 3) or shared / len(wanted) < (0.4 if numbered else 0.5)):
        return 0.0
    return (shared / len(wanted) + own) / 4


def _under_other_numbers(said: _Said, done: _Said) -> bool:
    """Tell whether two stand under printed numbers of their own, as 9.2 and 9.3, rather than in a list of actions."""
    mine, other = said.candidate.passage.reference, done.candidate.passage.reference
    return bool(mine and other) and mine != other and not done.listed


def _row_of(said: _Said, done: _Said) -> float:
    """Tell how surely a row of a table of actions is for what was said: it is about that, and its owner is named there.

    "Stage curtains - need re-hanging. Steve can do it on Saturday" and the row "Re-hang stage curtains | SO".
    """
    codes = {code[0] for code in _CODE.findall(done.candidate.passage.margin)}
    if not codes or len(done.words) < _FEWEST:
        return 0.0
    if codes.isdisjoint(name[0] for name in _NAME.findall(said.candidate.quote.text)):
        return 0.0
    sentence, item = said.candidate.sentence, said.candidate.item
    before = telling_words(said.text[max(item.start, sentence.start - _BEFORE) : sentence.start].lower())
    share = len((before | said.words) & done.words) / len(done.words)
    return share if share >= _MOSTLY else 0.0


def _put_as_action(said: _Said, done: _Said, own: int) -> float:
    """Tell how surely an ACTION line says again what the paragraph right before it promised or agreed."""
    before, line = said.candidate, done.candidate
    gap = line.passage.start - before.passage.end
    if line.passage.zone != "action" or not 0 <= gap < 30:
        return 0.0
    if FAMILY.get(before.rule) in {"request", "suggestion"}:
        return 0.5 + own / 4 if own else 0.0
    if FAMILY.get(before.rule) not in {"agreement", "promise"}:
        return 0.0
    same_owner = before.subject is not None and line.subject is not None and before.subject.text == line.subject.text
    return 0.5 + own / 4 if own or same_owner else 0.0


#: It asks for something else first: "Councillor Dow asked for a map and this too would be sent".
_ASKS = re.compile(r"\b(?:asked|requested|wondered|enquired)\b")


def _asked_then_promised(first: _Said, second: _Said, fewer: int) -> bool:
    """Tell whether the second grants what the first asks: "Members requested … This would be circulated."."""
    a, b = first.candidate, second.candidate
    return (
        a.passage is b.passage
        and len(first.text[a.quote.end : b.quote.start]) < 120
        and (FAMILY.get(a.rule) in {"request", "suggestion"} or a.rule == "agreed that it be done")
        and FAMILY.get(b.rule) in {"promise", "undertaking", "agreement"}
        and _ASKS.search(second.low) is None
        and (ANAPHORA.search(second.low) is not None or (fewer <= 3 and not (b.passive and second.words - first.words)))
    ) or (
        a.passage is b.passage
        and FAMILY.get(a.rule) in {"request", "suggestion", "agreement"}
        and b.rule == "clerk to do"
        and not second.task
        and b.quote.start - a.quote.end < 60
    )


#: "Clerk to progress.": who sees to what has just been said.
_FOLLOW_ON = re.compile(
    r"\W*(?:[\w.]+\s){1,3}(?:to|will|would)\s(?:now\s)?(?:action|instruct|book|progress|proceed|arrange|organise|"
    r"follow\s(?:this\s|it\s)?up|deal|do|see to (?:it|this)|"
    r"take (?:this )?forward|sort|complete|implement|investigate|chase)(?:\sthis|\sit)?\W*"
)
#: "Mr Dow offered to look into this.", "She will report her findings to the next meeting.": said right after an act,
#: who takes it on, or how what comes of it is told.
_TAKES_IT_ON = re.compile(
    r"\W*(?:[\w.'’]+\s){1,3}(?:has\s)?(?:kindly\s)?(?:volunteered|offered|agreed|undertook)\sto\s"
    r"(?:look\sinto|carry\sout|do|deal\swith|take\son|organise|arrange|action|see\sto)\s(?:this|it|so|that)"
    r"(?:\stask|\sjob|\swork)?\W*"
    r"|\W*(?:[\w.'’]+\s){1,3}(?:will|would|to)\s(?:then\s)?report\s(?:back|(?:his|her|their|the)\s(?:findings|results?|outcome))\b[^.;]*\W*"
)
_EXECUTES = re.compile(
    r"(?:follow\s(?:this\s|it\s)?up|action|arrange|organise|proceed|see\sto\sit)\b(?!\s(?:an?|for)\b)"
)


def _decided_then_done(first: Candidate, second: Candidate, text: str) -> bool:
    """Tell whether the second names who carries out the first: "be felled. Cllr Ashe would follow this up"."""
    return (
        first.passage is second.passage
        and (
            FAMILY.get(first.rule) == "agreement"
            or first.rule in {"deferred", "limb: it be done", "resolution asks someone to"}
        )
        and len(text[first.quote.end : second.quote.start]) < 120
        and second.predicate is not None
        and _EXECUTES.match(second.predicate.text.lower()) is not None
    )
