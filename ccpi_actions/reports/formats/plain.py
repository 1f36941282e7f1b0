"""The report as plain text: one short block an action, readable at any width and without any markup."""

import unicodedata
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from ccpi_actions.reports.heading import NOTHING, meeting_line, shown_sections, whose
from ccpi_actions.reports.model import EXEMPT_MARK, Cell, Column, Figures, Quoted, Report, Row, Section
from ccpi_actions.reports.wording import long_date

NARROWEST = 40
#: Narrowest column of names beside counts; below that, counts stand under the name.
_NARROWEST_NAME = 18
#: Labels where a heading is longer than a line of text needs.
_LABELS = {"from": "From", "progress": "Latest"}


def render(report: Report, on_progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the report as UTF-8 text, 80 columns wide."""
    text = render_text(report, 80)
    if on_progress:
        on_progress(1, 1)
    return text.encode()


def render_text(report: Report, width: int = 80, most: int = 0) -> str:
    """Return the report as text of at most ``width`` columns (never less than 40).

    Of a section ``most`` rows are shown, and how many more there are; 0 shows all.
    Words longer than a line are broken. Wide characters (Chinese, Japanese, Korean) count as two columns.
    """
    width = max(width, NARROWEST)
    lines = _heading(report, width)
    shown = shown_sections(report)
    for section in shown:
        lines += _section(section, width, most)
    if not shown:
        lines += ["", NOTHING]
    if report.figures and report.figures_on_paper:
        lines += _figures(report.figures, width)
    if report.appendix and report.quotes_in_text:
        lines += _appendix(report.appendix, width)
    if report.exempt:
        lines += ["", *wrap(EXEMPT_MARK, width)]
    return "\n".join(lines) + "\n"


def _heading(report: Report, width: int) -> list[str]:
    lines = [*wrap(EXEMPT_MARK, width), ""] if report.exempt else []
    lines += wrap(report.title.upper(), width) + wrap(whose(report), width)
    meeting = meeting_line(report)
    lines += wrap(f"For the meeting on {meeting}", width) if meeting else []
    lines += wrap(f"As at {long_date(report.as_at)}", width)
    return [*lines, "", *wrap(" ".join(report.purpose), width)] if report.purpose else lines


def _section(section: Section, width: int, most: int) -> list[str]:
    counts = section.rows[0].entry is None
    title = section.title.upper() if counts else f"{section.title.upper()} ({len(section.rows)})"
    lines = ["", *wrap(title, width), *wrap(section.note, width)]
    left_out = max(0, len(section.rows) - most) if most else 0
    rows = section.rows[: len(section.rows) - left_out]
    if counts:
        lines += ["", *_table(replace(section, rows=rows), width)]
    else:
        for row in rows:
            lines += ["", *_block(section.columns, row, width)]
    return [*lines, "", f"… and {left_out:,} more"] if left_out else lines


def _appendix(appendix: Sequence[Quoted], width: int) -> list[str]:
    lines = ["", *wrap("IN THE WORDS OF THE MINUTES", width)]
    for quoted in appendix:
        lines += ["", *wrap(f"{quoted.reference} ({quoted.source})" if quoted.source else quoted.reference, width)]
        for words in quoted.quotes:
            lines += wrap(f"“{words}”", width, "    ")
    return lines


def _block(columns: Sequence[Column], row: Row, width: int) -> list[str]:
    """Lay out one action: the first column hangs at the left, the action beside it, the rest below with labels."""
    cells = dict(zip((column.key for column in columns), row.cells, strict=True))
    headings = {column.key: _LABELS.get(column.key, column.heading) for column in columns}
    indent = "  "
    lead = "reference" if "reference" in cells else columns[0].key
    first = cells[lead].text + (" [exempt]" if row.entry and row.entry.exempt else "")
    if "action" in cells and lead != "action":
        lines = wrap(f"{first}  {cells['action'].text}", width, "", indent)
    else:
        lines = wrap(first, width, "", indent)
    details = [f"{headings[key]}: {said(cell)}" for key, cell in cells.items() if key not in {lead, "action"}]
    line = ""
    for detail in (words for words in details if not words.endswith(": ")):
        joined = f"{line}   {detail}" if line else detail
        if line and columns_of(joined) > width - len(indent):
            lines += wrap(line, width, indent, indent * 2)
            joined = detail
        line = joined
    return lines + (wrap(line, width, indent, indent * 2) if line else [])


def said(cell: Cell) -> str:
    """Return the words of a cell with its remarks: "12 Sep 2016 (overdue, carried forward twice)"."""
    return f"{cell.text} ({', '.join(cell.marks)})" if cell.marks else cell.text


def _table(section: Section, width: int) -> list[str]:
    """Lay out a table of counts: names at the left, counts at the right, or below where it is too wide."""
    headings = [column.heading for column in section.columns]
    if len(section.rows) == 1:
        return [
            line
            for heading, cell in zip(headings[1:], section.rows[0].cells[1:], strict=True)
            for line in wrap(f"{heading}: {cell.text}", width, "  ", "    ")
        ]
    widths = [max(columns_of(word) for word in heading.split()) for heading in headings]
    widths[0] = width - sum(widths[1:]) - 2 * (len(widths) - 1)
    if widths[0] < _NARROWEST_NAME:
        return _counts_below(section, headings, width)
    tops = [wrap(heading, size) for heading, size in zip(headings, widths, strict=True)]
    tall = max(len(top) for top in tops)
    grid = [[""] * (tall - len(top)) + top for top in tops]
    lines = [_aligned([top[line] for top in grid], widths) for line in range(tall)]
    for row in section.rows:
        name, *more = wrap(row.cells[0].text, widths[0])
        lines.append(_aligned([name, *(cell.text for cell in row.cells[1:])], widths))
        lines += [f"  {line}" for line in more]
    return lines


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Set the first cell to the left and the counts to the right of their columns."""
    name = cells[0] + " " * (widths[0] - columns_of(cells[0]))
    return "  ".join([name, *(cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))]).rstrip()


def _counts_below(section: Section, headings: Sequence[str], width: int) -> list[str]:
    lines: list[str] = []
    for row in section.rows:
        counts = "; ".join(
            f"{heading.lower()} {cell.text}" for heading, cell in zip(headings[1:], row.cells[1:], strict=True)
        )
        lines += wrap(row.cells[0].text, width) + wrap(counts, width, "  ", "  ")
    return lines


def _figures(figures: Figures, width: int) -> list[str]:
    lines = ["", *wrap("OPEN ACTIONS OVER TIME", width), *wrap(figures.points_words, width)]
    for point in figures.points:
        counts = f"{point.opened} opened, {point.closed} closed, {point.outstanding} outstanding"
        lines += wrap(f"{point.label}: {counts}", width, "  ", "    ")
    lines += ["", *wrap("AGE OF WHAT IS OPEN", width), *wrap(figures.ages_words, width)]
    return lines + [line for bar in figures.ages for line in wrap(f"{bar.label}: {bar.count}", width, "  ", "    ")]


def columns_of(text: str) -> int:
    """Return how many columns a terminal gives ``text``: two to a wide character, none to a combining one."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def wrap(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """Break ``text`` into lines of at most ``width`` columns; ``first`` and ``rest`` are put before the lines."""
    rest = first if rest is None else rest
    lines: list[str] = []
    line, used, indent = "", columns_of(first), first
    for whole in text.split(" "):
        word, size = whole, columns_of(whole)
        if line and used + 1 + size > width:
            lines.append((indent + line).rstrip())
            line, indent, used = "", rest, columns_of(rest)
        while used + size + bool(line) > width:
            head = _fitting(word, width - used)
            lines.append(indent + head)
            word, indent, used = word[len(head) :], rest, columns_of(rest)
            size = columns_of(word)
        line, used = (f"{line} {word}", used + 1 + size) if line else (word, used + size)
    return [*lines, indent + line] if line else lines


def _fitting(word: str, room: int) -> str:
    """Return the beginning of ``word`` that fits into ``room`` columns, at least one character."""
    used = 0
    for place, character in enumerate(word):
        used += _columns(character)
        if used > room and place:
            return word[:place]
    return word
