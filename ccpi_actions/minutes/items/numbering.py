"""Which of the many numbers in minutes are those of items.

Resolutions, questions and lists of letters are numbered too, often from 1 and often past the number of the next item.
Each number that could be an item's is weighed by how much its line looks like a title; the items are the rising
chain of numbers of one style with the greatest weight. Work is linear in the number of lines.
"""

import re

import msgspec

from ccpi_actions.minutes.items.codes import read_codes
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.tables.columns import NUMBERED
from ccpi_actions.minutes.titles import GLUED_CAPITALS, STANDING, kind_of

#: A title is no longer, nor are the words before a colon at the end of a line; as much of a line may be its title.
_WHOLE, _LONGEST_LEAD, _HEAD = 110, 60, 200
#: A title in capitals begins with so many, and a colon in a title stands within so many.
_CAPITALS, _COLON = 60, 80
#: Higher numbers are years.
_LAST_NUMBER = 1500
_DIGITS = re.compile(r"\d+")
#: "4.0" numbers item 4 where its paragraphs are 4.1 and 4.2.
_TENTHS = re.compile(r"\d{1,3}\.0{1,2}\.?")
_SENTENCE_END = (".", ";", ",", "?", "!", "and", "or")
_LIMB = re.compile(
    r"(?:that|to|the report|notes?|agrees?|approves?|requests?|asks?|supports?|endorses?|commends?)\b", re.IGNORECASE
)
_RESOLVES = re.compile(r"(?:unanimously )?(?:resolved|agreed)\b", re.IGNORECASE)
_VERB = re.compile(r"\b(?:was|were|is|are|has|have|had|will|would|be|been|made|said|[a-z]{3,}ed)\b")
_GAP_COST = 0.35
_TWICE_COST = 1.4
_NESTED_COST = 0.5
_LONGEST_GAP = 6
#: Styles that only items use: a row of two is enough.
_CERTAIN = frozenset({"slash", "prefixed"})
_PLAIN = frozenset({"decimal", "decimal)", "ROMAN"})


class Numbered(msgspec.Struct):
    """A line whose number may be an item's."""

    index: int
    number: str
    value: int
    style: str
    weight: float
    title: bool
    standing: bool


def item_numbers(lines: list[Line], start: int, end: int) -> dict[int, str]:
    """Find the lines between ``start`` and ``end`` that begin items.

    Out: index of line → number as printed, without closing dot. Empty where items have no numbers.
    """
    read_codes(lines, start, end)
    by_style: dict[str, list[Numbered]] = {}
    for candidate in _candidates(lines, start, end):
        by_style.setdefault(candidate.style, []).append(candidate)
    best: list[Numbered] = []
    best_score = 0.0
    for style, candidates in by_style.items():
        chain, score = _heaviest_chain(candidates)
        if chain and _credible(chain, style) and score > best_score:
            best, best_score = chain, score
    return {one.index: one.number for one in best}


def _candidates(lines: list[Line], start: int, end: int) -> list[Numbered]:
    varying = {
        family: _varying_part([lines[index].label for index in range(start, end) if lines[index].family == family])
        for family in _CERTAIN
    }
    found = []
    for index in range(start, end):
        line = lines[index]
        if line.family is None or (line.cell and line.paragraph.column > 0) or line.paragraph.style == "action":
            continue
        counted = _counted(line, varying)
        if counted is not None:
            found.append(_weigh(lines, index, end, *counted))
    return _nested_marked_down(found)


def _counted(line: Line, varying: dict[str, int]) -> tuple[str, int] | None:
    """Return the style and the value of a label as numbers of items are counted; None where it can be no item's."""
    family = line.family
    if family in _CERTAIN:
        return family, int(_DIGITS.findall(line.label)[varying[family]])
    if family == "dotted" and _TENTHS.fullmatch(line.label):
        return "decimal", int(line.label.partition(".")[0])
    if family in _PLAIN and not (family == "decimal" and line.value > _LAST_NUMBER):
        return family, line.value
    return None


def _nested_marked_down(candidates: list[Numbered]) -> list[Numbered]:
    """Take weight from rows that begin again at 1 after others: lists within an item."""
    row: dict[str, int] = {}
    nested: dict[str, bool] = {}
    for one in candidates:
        last = row.get(one.style)
        if last is None:
            nested[one.style] = False
        elif one.value == 1:
            nested[one.style] = True
        elif one.value != last + 1:
            nested[one.style] = False
        row[one.style] = one.value
        if nested[one.style] and not one.standing:
            one.weight -= _NESTED_COST
    return candidates


def _weigh(lines: list[Line], index: int, end: int, style: str, value: int) -> Numbered:
    """Weigh how much a numbered line looks like the begin of an item: the title of one, not a sentence or a limb."""
    line = lines[index]
    text = line.text
    if not text and index + 1 < end and lines[index + 1].family is None:
        text = lines[index + 1].text
    head = text[:_HEAD]
    known = bool(head) and kind_of(head) != "business"
    standing = known or STANDING.match(head) is not None
    resolves = _RESOLVES.match(head) is not None
    title = _reads_as_title(text) and not resolves
    title = title or line.paragraph.style == NUMBERED or (not resolves and GLUED_CAPITALS.match(head) is not None)
    letters = head[:_CAPITALS]
    led = index > 0 and lines[index - 1].text.rstrip()[-2:].rstrip("-–").endswith(":")
    weight = sum(
        (
            1.0,
            1.5 * known,
            0.8 * (standing and not known),
            0.7 * (title or line.paragraph.kind == "heading"),
            0.5 * (line.paragraph.style == "bold"),
            0.5 * (letters.isupper() and len(letters) > 3),
            0.3 * (":" in head[:_COLON] and not title),
            -1.2 * (not line.first and style not in _CERTAIN),
            -1.2 * head[:1].islower(),
            -1.3 * (not standing and (resolves or _LIMB.match(head) is not None)),
            -0.6 * (led and not standing),
            -1.0 * line.bullet,
        )
    )
    number = line.label.strip().rstrip(".:)").lstrip("(")
    number = number.partition(".")[0] if line.family == "dotted" else number
    return Numbered(index, number, value, style, weight, title, standing)


def _reads_as_title(text: str) -> bool:
    """Say whether words end as no sentence does; before a colon or dash stand only few, and no verb."""
    trimmed = text.rstrip()
    if not text or len(text) > _WHOLE or trimmed.endswith(_SENTENCE_END):
        return False
    return not trimmed.endswith((":", "-")) or (len(text) <= _LONGEST_LEAD and not _VERB.search(text))


def _heaviest_chain(candidates: list[Numbered]) -> tuple[list[Numbered], float]:
    """Return the rising chain of greatest weight, a skipped number costing a little, and its weight."""
    #: Number → (weight of the best chain that ends there, place in candidates).
    best: dict[int, tuple[float, int]] = {}
    before: list[int] = []
    weights: list[float] = []
    for place, one in enumerate(candidates):
        score, previous = one.weight + (0.4 if one.value == 1 else 0.0), -1
        for gap in range(_LONGEST_GAP + 1):
            there = best.get(one.value - gap)
            if gap == 0 and not (one.standing and one.title) and not one.number[-1:].isalpha():
                continue  # the same number twice: a slip of the clerk, or 6 and 6A
            if there is not None:
                cost = _GAP_COST * (gap - 1) if gap else _TWICE_COST
                if there[0] - cost + one.weight > score:
                    score, previous = there[0] - cost + one.weight, there[1]
        before.append(previous)
        weights.append(score)
        if one.value not in best or score >= best[one.value][0]:
            best[one.value] = (score, place)
    if not weights:
        return [], 0.0
    place = max(range(len(weights)), key=lambda each: weights[each])
    total = weights[place]
    chain = []
    while place >= 0:
        chain.append(candidates[place])
        place = before[place]
    return chain[::-1], total


def _credible(chain: list[Numbered], style: str) -> bool:
    """Say whether a chain can be that of items: titles or standing business, not the limbs of a resolution."""
    titles = sum(one.title or one.standing for one in chain)
    standing = sum(one.standing for one in chain)
    if len(chain) == 1:
        return chain[0].title and chain[0].weight > 1
    if style in _CERTAIN:
        return True
    return standing >= 2 or titles >= 0.5 * len(chain)


def _varying_part(labels: list[str]) -> int:
    """Return which part of numbers such as 2019/45 and 45/2019 counts the items: the last (-1) or the first (0)."""
    parts = [_DIGITS.findall(label) for label in labels]
    firsts = {int(each[0]) for each in parts}
    lasts = {int(each[-1]) for each in parts}
    return -1 if len(lasts) > len(firsts) else 0
