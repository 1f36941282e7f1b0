"""Tables drawn with rules: the lines of a page put into the cells that they stand in, over page breaks."""

import msgspec

from ccpi_actions.documents.pdf.lines import Line
from ccpi_actions.documents.pdf.rules import Grid
from ccpi_actions.documents.plain.read import unfinished

_SAME = 4.0
#: Word keeps words this far from the rules of a cell.
_PADDING = 5.0
_ENDS = (".", ";", ":", "!", "?", "”", '"')


class RuledTable(msgspec.Struct):
    """A table: where its columns are divided, and its rows of cells of lines."""

    down: tuple[float, ...]
    rows: list[list[list[Line]]]

    def right(self, column: int) -> float:
        """Give how far the words of a column may reach."""
        return self.down[column + 1] - _PADDING


def ruled_tables(pages: list[list[Line]], grids: dict[int, list[Grid]]) -> list[list[Line] | RuledTable]:
    """Set tables drawn with rules apart from the lines of all pages; both stay in reading order.

    In: lines by page, and the grids by the number of the page. Out: runs of lines, a list for each page, and tables; a
    table goes on over a page break where the next page begins with the same columns.
    """
    found: list[list[Line] | RuledTable] = []
    for lines in pages:
        tables = [(grid, _empty(grid)) for grid in grids.get(lines[0].page, [])] if lines else []
        begun: set[int] = set()
        run: list[Line] = []
        for line in lines:
            taken, outside = _take(line, tables)
            for table in taken:
                if id(table) in begun:
                    continue
                begun.add(id(table))
                found += [run, table] if run else [table]
                run = []
            if outside is not None:
                run.append(outside)
        if run:
            found.append(run)
    return _continued(found)


def _empty(grid: Grid) -> RuledTable:
    return RuledTable(grid.down, [[[] for _ in grid.down[1:]] for _ in grid.across[1:]])


def _take(line: Line, tables: list[tuple[Grid, RuledTable]]) -> tuple[list[RuledTable], Line | None]:
    """Put the segments of a line into cells; give the tables that took one, and what stands outside of all."""
    if not tables:
        return [], line
    outside = []
    taken: list[RuledTable] = []
    for segment in line.segments:
        height = segment.bottom + segment.height / 2
        at = next((pair for pair in tables if pair[0].holds(segment.left + 1, height)), None)
        if at is None:
            outside.append(segment)
            continue
        grid, table = at
        cell = table.rows[grid.row(height)][grid.column(segment.left + 1)]
        if cell and cell[-1].page == segment.page and abs(cell[-1].bottom - segment.bottom) < 0.4 * segment.height:
            cell[-1].segments.append(segment)
        else:
            cell.append(Line([segment]))
        if not any(table is each for each in taken):
            taken.append(table)
    if not outside:
        return taken, None
    return taken, line if not taken else Line(outside)


def _continued(found: list[list[Line] | RuledTable]) -> list[list[Line] | RuledTable]:
    """Join tables that go on over a page break, without the heading row that is printed again."""
    joined: list[list[Line] | RuledTable] = []
    for part in found:
        before = joined[-1] if joined else None
        if isinstance(part, RuledTable):
            part.rows = [row for row in part.rows if any(row)]
            if not part.rows:
                continue
            if isinstance(before, RuledTable) and _same_columns(before, part) and before.rows:
                rows = part.rows[1:] if _words(part.rows[0]) == _words(before.rows[0]) else part.rows
                if rows and _goes_on(before.rows[-1], rows[0]):
                    for cell, more in zip(before.rows[-1], rows[0], strict=True):
                        cell.extend(more)
                    rows = rows[1:]
                before.rows += rows
                continue
        joined.append(part)
    return joined


def _same_columns(one: RuledTable, other: RuledTable) -> bool:
    if len(one.down) != len(other.down) or _page(one.rows[-1]) == _page(other.rows[0]):
        return False
    return all(abs(left - right) < _SAME for left, right in zip(one.down, other.down, strict=True))


def _page(row: list[list[Line]]) -> int:
    return max(line.page for cell in row for line in cell)


def _words(row: list[list[Line]]) -> list[str]:
    return [" ".join(line.text for line in cell) for cell in row]


def _goes_on(row: list[list[Line]], following: list[list[Line]]) -> bool:
    """Tell whether a row is the rest of the one before: its number is not given again, and a sentence runs over."""
    if following[0] and len(following) > 2:
        return False
    return any(
        cell and more and (more[0].text[0].islower() or unfinished(cell[-1].text) or not cell[-1].text.endswith(_ENDS))
        for cell, more in zip(row[:-1], following[:-1], strict=True)
    )
