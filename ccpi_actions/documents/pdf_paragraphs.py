"""Paragraphs from the lines of PDF pages: by leading, and by whether a word would have fitted on the line before."""

import re
from collections import Counter
from itertools import groupby, pairwise

from ccpi_actions.documents.assembly import Assembly
from ccpi_actions.documents.margin import is_margin
from ccpi_actions.documents.model import ParagraphKind
from ccpi_actions.documents.pdf_lines import Line, Segment
from ccpi_actions.documents.pdf_tables import Table, find_tables
from ccpi_actions.documents.plain import number_alone, starts_entry, unfinished

_SENTENCE_END = (".", ";", ":", "!", "?", "”", "’", '"', ")")
_LEFT_WORDS = 4
#: Share of the page's width beyond which a right-hand margin may begin.
_RIGHT_PART = 0.5
_CHAINED = re.compile(r"(?:\d{1,3}[.)]?){1,6}\s?[ivx]{1,6}\)\s?\S|(?:\d{1,2}\.){2,8}\s?[A-Z]|\d{1,2}[A-Za-z]?\.\s?\S")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SAME_PLACE = 4.0
#: Entry of the vocabulary, no word, that says whether lines were divided within words by machine.
_HYPHENATED = "-"
_RAGGED, _NEARLY, _FAR_RIGHT = 0.02, 0.85, 0.3


def add_pages(assembly: Assembly, pages: list[list[Line]]) -> None:
    """Add the paragraphs of all pages; one that runs over a page break stays whole."""
    edge = _text_edge(pages)
    flow: list[list[Line]] = [[]]
    tables: list[Table] = []
    for part in find_tables(pages):
        if isinstance(part, Table):
            tables.append(part)
            flow.append([])
        else:
            flow[-1].append(part)
    vocabulary = _vocabulary([line for lines in flow for line in lines])
    for place, lines in enumerate(flow):
        _add_lines(assembly, lines, edge, vocabulary)
        if place < len(tables):
            tables[place].add_to(assembly)


def _add_lines(assembly: Assembly, lines: list[Line], edge: float, vocabulary: Counter[str]) -> None:
    """Add the paragraphs of lines between two tables."""
    for _, page in groupby(lines, key=lambda line: line.page):
        _set_margins_apart(list(page), edge)
    lines = [line for line in lines if line.segments]
    leading = _leading(lines)
    held: list[Line] = []
    for place, line in enumerate(lines):
        if held and _begins(lines, place, leading):
            _add(assembly, held, vocabulary)
            held = []
        held.append(line)
    if held:
        _add(assembly, held, vocabulary)


def _text_edge(pages: list[list[Line]]) -> float:
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
    if words.count(" ") + 1 >= _LEFT_WORDS or (" " in words and words.endswith(_SENTENCE_END)):
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


def _vocabulary(lines: list[Line]) -> Counter[str]:
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


def _leading(lines: list[Line]) -> float:
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


def _begins(lines: list[Line], place: int, leading: float) -> bool:
    """Tell whether a line begins a paragraph."""
    line, before = lines[place], lines[place - 1]
    start, end = line.segments[0].text, before.segments[-1].text
    if number_alone(before.text) and abs(before.bottom - line.bottom) < 2 * line.height:
        return False
    if starts_entry(line.text) or _CHAINED.match(start):
        return not (unfinished(end) and line.page == before.page)
    if line.page != before.page:
        return not (
            start[0].islower() or unfinished(end) or (_is_full(lines, place) and not end.endswith((".", ":", ";")))
        )
    down = before.bottom - line.bottom
    if down < -0.5 * line.height or down > (leading + 0.4) * line.height:
        return not (0 < down < 3 * line.height and start[0].islower() and unfinished(end))
    if line.left - before.left > _FAR_RIGHT * _column_edge(lines, place - 1) and not start[0].islower():
        return True
    if before.bold != line.bold and (before.bold or not start[0].islower()):
        return True
    if before.margin and end.endswith(_SENTENCE_END) and not start[0].islower():
        return True
    if start[0].islower() or end.endswith("-"):
        return False
    return not _is_full(lines, place)


def _is_full(lines: list[Line], place: int) -> bool:
    """Tell whether the first word of a line would not have fitted at the end of the line before."""
    line, before = lines[place], lines[place - 1]
    if before.margin:
        return not end_of_sentence(before.text)
    first = line.segments[0]
    width = (first.right - first.left) * (first.text.partition(" ")[0].__len__() + 1) / max(1, len(first.text))
    edge = _column_edge(lines, place - 1)
    if before.right + width > edge - _RAGGED * edge:
        return True
    return not end_of_sentence(before.text) and before.right - before.left > _NEARLY * (edge - before.left)


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


def _add(assembly: Assembly, held: list[Line], vocabulary: Counter[str]) -> None:
    parts = [held[0].text]
    for line in held[1:]:
        words = line.text
        parts[-1], joint = _joint(parts[-1], words, vocabulary)
        parts += [joint, words]
    text = "".join(parts)
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
