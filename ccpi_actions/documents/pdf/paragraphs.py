"""Paragraphs from the lines of PDF pages: by leading, and by whether a word would have fitted on the line before."""

import re
from collections import Counter
from itertools import groupby, pairwise

from ccpi_actions.documents.assembly import Assembly
from ccpi_actions.documents.margin import is_margin
from ccpi_actions.documents.model import ParagraphKind
from ccpi_actions.documents.pdf.lines import Line, Segment
from ccpi_actions.documents.plain.read import number_alone, starts_entry, unfinished

_SENTENCE_END = (".", ";", ":", "!", "?", "”", "’", '"', ")")
_LEFT_WORDS = 4
#: Share of the page's width beyond which a right-hand margin may begin.
_RIGHT_PART = 0.5
_CHAINED = re.compile(r"(?:\d{1,3}[.)]?){1,6}\s?[ivx]{1,6}\)\s?\S|(?:\d{1,2}\.){2,8}\s?[A-Z]|\d{1,2}[A-Za-z]?\.\s?\S")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: A dash or a figure that a sentence may go on with: "- or sooner", "3.4 be reworded".
_LOOSE = re.compile(r"[–—-] |\d{1,3}(?:\.\d{1,3})+ [a-z]")
#: Part of a sentence, unlike "Clerk: Helen Burn".
_LOWERED = re.compile(r"\s[a-z]{2,}")
_SAME_PLACE = 4.0
_INDENTED = 10.0
#: A title before a name, whose stop ends no sentence.
_ABBREVIATED = re.compile(r"\b(?:Cllrs?|Mrs?|Ms|Dr|Rev|St|No|Nos|para)\.\Z")
#: Entry of the vocabulary, no word, that says whether lines were divided within words by machine.
_HYPHENATED = "-"
_RAGGED, _NEARLY, _FAR_RIGHT = 0.02, 0.85, 0.3


def add_lines(assembly: Assembly, lines: list[Line], edge: float, vocabulary: Counter[str]) -> None:
    """Add the paragraphs of lines between two tables."""
    for _, page in groupby(lines, key=lambda line: line.page):
        _set_margins_apart(list(page), edge)
    lines = [line for line in lines if line.segments]
    leading = leading_of(lines)
    held: list[Line] = []
    for place, line in enumerate(lines):
        if held and begins(lines, place, leading):
            _add(assembly, held, vocabulary)
            held = []
        held.append(line)
    if held:
        _add(assembly, held, vocabulary)


def text_edge(pages: list[list[Line]]) -> float:
    """Find the right-hand edge of the printed area: what one line in twenty reaches."""
    rights = sorted(line.right for lines in pages for line in lines)
    return rights[len(rights) * 19 // 20] if rights else 0.0


def _set_margins_apart(lines: list[Line], edge: float) -> None:
    """Take what stands in the right-hand margin out of the lines and put it beside the words it belongs to."""
    column = _margin_column(lines, edge)
    for place, line in enumerate(lines):
        last = line.segments[-1]
        if last.left < edge * _RIGHT_PART or not is_margin(last.text):
            continue
        at_edge = abs(last.right - edge) < 0.06 * edge or any(abs(last.left - left) < _SAME_PLACE for left in column)
        if not at_edge:
            continue
        if len(line.segments) > 1:
            if _reads_on(lines, place):
                line.margin = last.text
                line.segments = line.segments[:-1]
            continue
        beside = _beside(lines, place, last)
        if beside is not None:
            beside.margin = f"{beside.margin} {last.text}".strip()
            line.segments = []


def _margin_column(lines: list[Line], edge: float) -> list[float]:
    """Find where owners stand in a column of their own: three last segments or more with the same left edge."""
    lefts = Counter(
        round(line.segments[-1].left)
        for line in lines
        if len(line.segments) > 1 and line.segments[-1].left > edge * 0.6 and is_margin(line.segments[-1].text)
    )
    return [float(left) for left, count in lefts.items() if count >= 3]


def _reads_on(lines: list[Line], place: int) -> bool:
    """Tell whether the words left of a margin are part of a sentence, and not one of two columns of names."""
    line = lines[place]
    words = line.segments[0].text if len(line.segments) == 2 else " ".join(s.text for s in line.segments[:-1])
    if len(line.segments) > 3:
        return False
    if (words.count(" ") + 1 >= _LEFT_WORDS and _LOWERED.search(words)) or (
        " " in words and words.endswith(_SENTENCE_END)
    ):
        return True
    before = lines[place - 1] if place else None
    return words.endswith(".") and before is not None and bool(before.segments) and before.page == line.page


def _beside(lines: list[Line], place: int, label: Segment) -> Line | None:
    """Find the line that a label on a line of its own belongs to: one at its height, else the one just above."""
    for other in reversed(lines[max(0, place - 60) : place]):
        if other.segments and abs(other.bottom - label.bottom) < 0.5 * label.height and other.right < label.left:
            return other
    before = next((line for line in reversed(lines[:place][-3:]) if line.segments), None)
    if before is None or before.page != label.page or before.left > label.left:
        return None
    down = before.bottom - label.bottom
    return before if 0 < down < 2.0 * label.height and len(before.text) > 20 else None


def vocabulary_of(lines: list[Line]) -> Counter[str]:
    """Count the words of a document, but for those that a hyphen at the end of a line may divide."""
    words: Counter[str] = Counter()
    divided = False
    for line in lines:
        found = _WORD.findall(line.text.casefold())
        begins, ends = int(divided), line.text.endswith("-")
        words.update(found[begins : len(found) - ends])
        divided = ends
    words[_HYPHENATED] = sum(line.text.endswith("-") for line in lines) * 50 >= len(lines)
    return words


def leading_of(lines: list[Line]) -> float:
    """Find the usual distance from one line to the next, in heights of a line."""
    steps = [
        round((before.bottom - line.bottom) / line.height, 1)
        for before, line in pairwise(lines)
        if before.page == line.page and 0 < before.bottom - line.bottom < 3 * line.height
    ]
    if not steps:
        return 1.0
    common = Counter(steps).most_common(3)
    return min(step for step, count in common if count * 2 >= common[0][1])


def begins(lines: list[Line], place: int, leading: float, edge: float = 0.0) -> bool:
    """Tell whether a line begins a paragraph; ``edge`` is how far lines reach, where a cell tells it."""
    line, before = lines[place], lines[place - 1]
    start, end = line.segments[0].text, before.segments[-1].text
    if number_alone(before.text) and abs(before.bottom - line.bottom) < 2 * line.height:
        return False
    if starts_entry(line.text) or _CHAINED.match(start):
        return not _broken_before(lines, place, edge)
    if line.page != before.page:
        return not (
            start[0].islower()
            or unfinished(end)
            or (_is_full(lines, place, edge) and not end.endswith((".", ":", ";")))
        )
    down = before.bottom - line.bottom
    if down < -0.5 * line.height or down > (leading + 0.4) * line.height:
        return not (0 < down < 3 * line.height and start[0].islower() and unfinished(end))
    if line.left - before.left > _FAR_RIGHT * (edge or _column_edge(lines, place - 1)) and not start[0].islower():
        return True
    if _centred(before, line) and not start[0].islower():
        left, right = _area(lines, place)
        return before.right - before.left + _first_word(line) < (right - left) * (1 - _RAGGED)
    if before.bold != line.bold and (before.bold or not start[0].islower()):
        return True
    if before.margin and end.endswith(_SENTENCE_END) and not start[0].islower():
        return True
    if start[0].islower() or end.endswith("-"):
        return False
    return not _is_full(lines, place, edge)


def _is_full(lines: list[Line], place: int, edge: float = 0.0) -> bool:
    """Tell whether the first word of a line would not have fitted at the end of the line before."""
    line, before = lines[place], lines[place - 1]
    if before.margin:
        return not end_of_sentence(before.text)
    edge = edge or _column_edge(lines, place - 1)
    if before.right + _first_word(line) > edge - _RAGGED * edge:
        return True
    return not end_of_sentence(before.text) and before.right - before.left > _NEARLY * (edge - before.left)


def _first_word(line: Line) -> float:
    """Give the width of the first word of a line and the space before it."""
    first = line.segments[0]
    return (first.right - first.left) * (len(first.text.partition(" ")[0]) + 1) / max(1, len(first.text))


def _broken_before(lines: list[Line], place: int, edge: float) -> bool:
    """Tell whether a line that looks like an entry only goes on with a sentence: "seconded by Cllr." / "M. Price"."""
    line, before = lines[place], lines[place - 1]
    end = before.segments[-1].text
    if line.page != before.page:
        return False
    if unfinished(end):
        return True
    if _ABBREVIATED.search(end):
        return line.text[0].isupper()
    flush = abs(line.left - before.left) < _SAME_PLACE and _LOOSE.match(line.text) is not None
    return flush and end[-1].isalnum() and not starts_entry(before.text) and _is_full(lines, place, edge)


def _centred(before: Line, line: Line) -> bool:
    """Tell whether two lines stand around the same middle and begin at different places."""
    if before.page != line.page or abs(before.left - line.left) < _INDENTED:
        return False
    return abs((before.left + before.right) - (line.left + line.right)) < 2 * _SAME_PLACE


def _area(lines: list[Line], place: int) -> tuple[float, float]:
    """Give how far left and right the lines of a page reach around one."""
    near = [line for line in lines[max(0, place - 40) : place + 40] if line.page == lines[place].page]
    return min(line.left for line in near), max(line.right for line in near)


def end_of_sentence(words: str) -> bool:
    """Tell whether ``words`` end as a sentence or a clause of a list does."""
    return words.endswith(_SENTENCE_END)


def _column_edge(lines: list[Line], place: int) -> float:
    """Find how far the lines around one reach that begin at the same left edge."""
    here = lines[place]
    reach = here.right
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(lines) and abs(at - place) < 40 and lines[at].page == here.page:
            if abs(lines[at].left - here.left) < 40:
                reach = max(reach, lines[at].right)
            at += step
    return reach


def joined(held: list[Line], vocabulary: Counter[str]) -> str:
    """Give the words of lines as one run."""
    parts = [held[0].text]
    for line in held[1:]:
        words = line.text
        parts[-1], joint = _joint(parts[-1], words, vocabulary)
        parts += [joint, words]
    return "".join(parts)


def _add(assembly: Assembly, held: list[Line], vocabulary: Counter[str]) -> None:
    text = joined(held, vocabulary)
    margin = " ".join(line.margin for line in held if line.margin)
    bold = all(line.bold for line in held)
    kind: ParagraphKind = "list" if starts_entry(text) or _CHAINED.match(text) else "text"
    assembly.add(text, kind, margin=margin, style="bold" if bold else "", page=held[0].page)


def _joint(before: str, line: str, vocabulary: Counter[str]) -> tuple[str, str]:
    """Give the end of a line as it is to stand before the next, and what to put between the two.

    A hyphen goes where the document writes the word without it elsewhere, and stays where it writes it with it; a
    word met once loses it where one line in 50 or more ends in a hyphen, for then words were divided by machine.
    """
    if not before.endswith("-") or len(before) < 3 or not before[-2].isalpha() or not line[0].islower():
        return before, " "
    first = _WORD.findall(before[-40:-1])[-1:]
    second = _WORD.match(line)
    if not first or second is None:
        return before, ""
    head, tail = first[0].casefold(), second[0].casefold()
    if vocabulary[head + tail]:
        return before[:-1], ""
    if vocabulary[f"{head}-{tail}"] or not vocabulary[_HYPHENATED] or (vocabulary[head] and vocabulary[tail]):
        return before, ""
    return before[:-1], ""
