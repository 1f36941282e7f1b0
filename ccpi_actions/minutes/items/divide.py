"""Lines divided into items of business, each with its number and title."""

from itertools import pairwise

import msgspec

from ccpi_actions.minutes.items.numbering import item_numbers
from ccpi_actions.minutes.items.split_title import split_title
from ccpi_actions.minutes.items.unnumbered import titles_alone, titles_among
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.model import ItemKind
from ccpi_actions.minutes.parts.record_lines import is_subhead
from ccpi_actions.minutes.titles import kind_of


class Division(msgspec.Struct):
    """An item while it is put together: its title's place, and its lines without the title."""

    number: str | None
    title: str
    kind: ItemKind
    start: int
    end: int
    lines: list[Line]
    #: Stands before the first item: what was said at the opening.
    opening: bool = False


def divide(lines: list[Line], start: int, end: int) -> tuple[int, list[Division]]:
    """Divide the lines of a part into items.

    Out: the index of the line where the heading ends and business (or "Present:") begins, and the items in order. Items
    are found by their numbers; where there are none by titles, which are short lines above longer ones.
    """
    numbers = item_numbers(lines, start, end)
    titles = titles_among(lines, start, end, numbers) if numbers else titles_alone(lines, start, end)
    starts = sorted([*numbers, *titles])
    divisions = [_division(lines, index, until, numbers.get(index)) for index, until in pairwise([*starts, end])]
    return (starts[0] if starts else end), divisions


def whole(lines: list[Line], start: int, end: int, number: str | None, title: str) -> Division | None:
    """Return the lines as one item, or None where there are none with words."""
    body = [line for line in lines[start:end] if line.text]
    if not body:
        return None
    return Division(number, title, kind_of(title), body[0].opens, body[-1].end, body)


def _division(lines: list[Line], index: int, until: int, number: str | None) -> Division:
    line = lines[index]
    body = [each for each in lines[index + 1 : until] if each.text or each.label]
    title, rest = "", None
    if line.text.strip():
        title, rest = split_title(line)
    elif body and not body[0].label and not body[0].bullet and not is_subhead(body[0].text):
        title, rest = split_title(body.pop(0))
    if rest is not None:
        body.insert(0, rest)
    last = body[-1].end if body else line.end
    return Division(number, title, kind_of(title or line.text), line.opens, max(last, line.end), body)
