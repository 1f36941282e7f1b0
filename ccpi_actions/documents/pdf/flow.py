"""What the pages of a PDF say from the first line to the last: paragraphs, and between them tables."""

from ccpi_actions.documents.assembly import Assembly
from ccpi_actions.documents.pdf.cells import add_ruled
from ccpi_actions.documents.pdf.lines import Line
from ccpi_actions.documents.pdf.paragraphs import add_lines, text_edge, vocabulary_of
from ccpi_actions.documents.pdf.ruled import RuledTable, ruled_tables
from ccpi_actions.documents.pdf.rules import Grid
from ccpi_actions.documents.pdf.tables import Table, find_tables


def add_pages(assembly: Assembly, pages: list[list[Line]], grids: dict[int, list[Grid]]) -> None:
    """Add the paragraphs of all pages; one that runs over a page break stays whole.

    ``grids`` are the tables drawn with rules, by the number of their page.
    """
    edge = text_edge(pages)
    flow: list[list[Line]] = [[]]
    tables: list[Table | RuledTable] = []
    for part in _parts(pages, grids):
        if isinstance(part, Line):
            flow[-1].append(part)
        else:
            tables.append(part)
            flow.append([])
    vocabulary = vocabulary_of([line for lines in flow for line in lines])
    for place, lines in enumerate(flow):
        add_lines(assembly, lines, edge, vocabulary)
        if place == len(tables):
            break
        table = tables[place]
        if isinstance(table, Table):
            table.add_to(assembly)
        else:
            add_ruled(assembly, table, vocabulary)


def _parts(pages: list[list[Line]], grids: dict[int, list[Grid]]) -> list[Line | Table | RuledTable]:
    """Set tables apart, first those drawn with rules, then those that only their columns tell."""
    found: list[Line | Table | RuledTable] = []
    run: list[list[Line]] = []
    for part in ruled_tables(pages, grids):
        if isinstance(part, RuledTable):
            found += find_tables(run)
            found.append(part)
            run = []
        else:
            run.append(part)
    found += find_tables(run)
    return found
