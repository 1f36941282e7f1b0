"""Tables of a PDF page, which has none: rows and columns told from where the words stand under a heading row."""

import msgspec

from ccpi_actions.documents.assembly import Assembly, CellPlace
from ccpi_actions.documents.pdf.lines import Line, Segment

#: A heading row has three cells or more, none longer than this many words.
_FEWEST_COLUMNS, _LONGEST_HEADING = 3, 6
_ALIGNED = 6.0
#: Lines of one cell follow at no more than this many heights, rows at no more than that.
_NEXT_LINE, _NEXT_ROW = 1.7, 5.0


class Table(msgspec.Struct):
    """A table being gathered: the left edges of its columns, and its rows of columns of segments."""

    lefts: list[float]
    rows: list[list[list[Segment]]]
    #: How far to the right the words of the last column reach.
    reach: float = 0.0
    #: Lines that hold words of two columns or more.
    shared: int = 0

    def take(self, line: Line) -> bool:
        """Add a line if each of its segments keeps within a column; tell whether it did."""
        places = [self._column(segment) for segment in line.segments]
        if -1 in places or len(set(places)) < len(places):
            return False
        row = self._row(line, places[0])
        if row is None:
            return False
        for column, segment in zip(places, line.segments, strict=True):
            row[column].append(segment)
        self.shared += len(places) > 1
        if places[-1] == len(self.lefts) - 1:
            self.reach = max(self.reach, line.right)
        return True

    def add_to(self, assembly: Assembly) -> None:
        """Add the cells to a document."""
        number = assembly.next_table()
        for place, row in enumerate(self.rows):
            for column, segments in enumerate(row):
                if segments:
                    text = " ".join(segment.text for segment in segments)
                    style = "bold" if all(segment.bold for segment in segments) else ""
                    cell = CellPlace(number, place, column)
                    assembly.add(text, "cell", style=style, cell=cell, page=segments[0].page)

    def _column(self, segment: Segment) -> int:
        column = max((at for at, left in enumerate(self.lefts) if left <= segment.left + _ALIGNED), default=-1)
        within = column == len(self.lefts) - 1 or segment.right < self.lefts[column + 1] + 1
        return column if within else -1

    def _row(self, line: Line, column: int) -> list[list[Segment]] | None:
        """Find the row that a line belongs to, beginning one where it belongs to none."""
        for row in reversed(self.rows[-12:]):
            if any(_level(segment, line.segments[0]) for cell in row for segment in cell):
                return row
        last = self.rows[-1]
        lowest = min(
            (segment for cell in last for segment in cell), key=lambda segment: (-segment.page, segment.bottom)
        )
        down = lowest.bottom - line.bottom
        if lowest.page == line.page and (down < 0 or down > _NEXT_ROW * line.height):
            return None
        if len(line.segments) == 1 and last[column] and self._goes_on(last[column][-1], line.segments[0], column):
            return last
        if len(line.segments) > 1 and not self._begins_row(line, last):
            return last
        self.rows.append([[] for _ in self.lefts])
        return self.rows[-1]

    def _begins_row(self, line: Line, last: list[list[Segment]]) -> bool:
        places = [self._column(segment) for segment in line.segments]
        return not all(
            last[column] and self._goes_on(last[column][-1], segment, column)
            for column, segment in zip(places, line.segments, strict=True)
        )

    def _goes_on(self, before: Segment, segment: Segment, column: int) -> bool:
        """Tell whether a segment continues the cell of the one before: next line, and no room for its first word."""
        if before.page != segment.page or not 0 < before.bottom - segment.bottom < _NEXT_LINE * segment.height:
            return False
        if segment.text[0].islower():
            return True
        first = len(segment.text.partition(" ")[0]) + 1
        width = (segment.right - segment.left) * first / len(segment.text)
        edge = self.reach if column == len(self.lefts) - 1 else self.lefts[column + 1] - 3 * _ALIGNED
        return before.right + width > edge


def find_tables(pages: list[list[Line]]) -> list[Line | Table]:
    """Set tables apart from the lines of all pages; both stay in reading order.

    A table begins with a heading row and ends with the first line that does not keep to its columns; it goes on
    over a page break, where its heading row may be printed again.
    """
    found: list[Line | Table] = []
    table: Table | None = None
    waiting: list[Line] = []
    for lines in pages:
        for place, line in enumerate(lines):
            if table is not None and (place == 0 and _same(line, table)):
                continue
            if table is not None and table.take(line):
                waiting.append(line)
                continue
            if table is not None:
                _close(found, table, waiting)
                table, waiting = None, []
            if _heads_table(lines, place):
                table = Table([s.left for s in line.segments], [[[s] for s in line.segments]])
                waiting = [line]
            else:
                found.append(line)
    if table is not None:
        _close(found, table, waiting)
    return found


def _heads_table(lines: list[Line], place: int) -> bool:
    """Tell whether a line may be the heading row of a table: short cells, and a row below that uses its columns."""
    segments = lines[place].segments
    if len(segments) < _FEWEST_COLUMNS or any(s.text.count(" ") >= _LONGEST_HEADING for s in segments):
        return False
    lefts = [segment.left for segment in segments]
    for line in lines[place + 1 : place + 3]:
        if len(line.segments) > 1:
            return all(min(abs(segment.left - left) for left in lefts) < _ALIGNED for segment in line.segments)
    return False


def _close(found: list[Line | Table], table: Table, lines: list[Line]) -> None:
    """Keep a table that proved to be one, else its lines."""
    if table.shared >= 2 and len(table.rows) > 2:
        found.append(table)
    else:
        found += lines


def _level(one: Segment, other: Segment) -> bool:
    return one.page == other.page and abs(one.bottom - other.bottom) < 0.4 * other.height


def _same(line: Line, table: Table) -> bool:
    return [s.text for s in line.segments] == [cell[0].text for cell in table.rows[0] if cell]
