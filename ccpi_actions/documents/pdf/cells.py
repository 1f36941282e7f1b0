"""The cells of a table drawn with rules: their paragraphs, and each owner beside the words that it is level with."""

from collections import Counter
from collections.abc import Iterator

from ccpi_actions.documents.assembly import Assembly, CellPlace
from ccpi_actions.documents.pdf.lines import Line
from ccpi_actions.documents.pdf.paragraphs import begins, joined, leading_of
from ccpi_actions.documents.pdf.ruled import RuledTable

#: Paragraphs, each as its lines.
Cell = list[list[Line]]
#: Lines of one label follow at no more than this many heights.
_NEXT_LINE = 1.8


def add_ruled(assembly: Assembly, table: RuledTable, vocabulary: Counter[str]) -> None:
    """Add the cells of a table drawn with rules, each as its paragraphs."""
    number = assembly.next_table()
    place = 0
    for row in table.rows:
        cells = [list(_paragraphs(cell, table.right(column))) for column, cell in enumerate(row)]
        for part in _beside_owners(cells):
            for column, paragraphs in enumerate(part):
                for held in paragraphs:
                    style = "bold" if all(line.bold for line in held) else ""
                    text = joined(held, vocabulary)
                    cell = CellPlace(number, place, column)
                    assembly.add(text, "cell", style=style, cell=cell, page=held[0].page)
            place += 1


def _beside_owners(cells: list[Cell]) -> list[list[Cell]]:
    """Divide a row below the paragraphs that have something of their own in the last cell beside them.

    In: the cells of a row. Out: rows; one where the last cell holds nothing, or something for the whole row at its top.
    """
    main = max(range(len(cells)), key=lambda column: sum(len(line.text) for held in cells[column] for line in held))
    labels = _apart(cells[-1])
    if not labels or main == len(cells) - 1 or len(cells[main]) < 2:
        return [cells]
    if len(labels) == 1 and _level(cells[main], labels[0]) == 0:
        return [cells]
    levels = [_level(cells[main], label) for label in labels]
    first: list[Cell] = [[] if column in {main, len(cells) - 1} else held for column, held in enumerate(cells)]
    rows: list[list[Cell]] = []
    place = 0
    for at, label in enumerate(labels):
        # what stands at the top of a row is for all of it, down to where the next stands
        below = levels[at + 1] if at + 1 < len(levels) else len(cells[main])
        end = below if levels[at] == 0 else levels[at] + 1
        row: list[Cell] = first if at == 0 else [[] for _ in cells]
        row[main], row[-1] = cells[main][place:end], label
        rows.append(row)
        place = max(place, end)
    if place < len(cells[main]):
        rest: list[Cell] = [[] for _ in cells]
        rest[main] = cells[main][place:]
        rows.append(rest)
    return rows


def _apart(cell: Cell) -> list[Cell]:
    """Part the paragraphs of a cell where there is room for a line between them."""
    parts: list[Cell] = []
    for held in cell:
        before = parts[-1][-1][-1] if parts else None
        near = before is not None and before.page == held[0].page
        if before is not None and near and before.bottom - held[0].bottom < _NEXT_LINE * before.height:
            parts[-1].append(held)
        else:
            parts.append([held])
    return parts


def _level(paragraphs: Cell, label: Cell) -> int:
    """Give the place of the paragraph that a label is level with."""
    line = label[0][0]
    return max(0, sum(_not_below(held[0], line) for held in paragraphs) - 1)


def _not_below(line: Line, other: Line) -> bool:
    """Tell whether a line begins no lower than another, be it on the page before."""
    return (-line.page, line.bottom) > (-other.page, other.bottom - 0.5 * other.height)


def _paragraphs(lines: list[Line], edge: float) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph of a cell whose words may reach as far as ``edge``."""
    leading = leading_of(lines)
    held: list[Line] = []
    for place, line in enumerate(lines):
        if held and begins(lines, place, leading, edge):
            yield held
            held = []
        held.append(line)
    if held:
        yield held
