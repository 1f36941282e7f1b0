"""The report as Markdown, in which nothing from minutes can become markup, HTML or a link."""

import re
from collections.abc import Callable, Sequence

from ccpi_actions.reports.heading import NOTHING, meeting_line, shown_sections, whose
from ccpi_actions.reports.model import EXEMPT_MARK, Cell, Figures, Report, Section
from ccpi_actions.reports.wording import long_date

# CommonMark lets a backslash stand before any ASCII punctuation mark; these are the marks that mean something within a
# line, in CommonMark, in tables and in the dialects of the usual forges (mentions, mathematics, strikethrough).
_INLINE = re.compile(r"[\\`*_\[\]<>|~&$@^]|(?<=[a-zA-Z]):(?=/)|(?<=www)\.", re.IGNORECASE)
# At the beginning of a line these would make a heading, a list, a quotation or a rule.
_LEADING = re.compile(r"^(\s*)(#|\+|-|=|>|(?:\d{1,9})(?=[.)]))")


def render(report: Report, on_progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the report as UTF-8 Markdown."""
    text = render_text(report)
    if on_progress:
        on_progress(1, 1)
    return text.encode()


def render_text(report: Report) -> str:
    """Return the report as Markdown with one pipe table a section."""
    parts = [f"**{EXEMPT_MARK}**"] if report.exempt else []
    parts.append(f"# {escape(report.title)}")
    meeting = meeting_line(report)
    block = [whose(report), f"For the meeting on {meeting}" if meeting else "", f"As at {long_date(report.as_at)}"]
    parts.append("  \n".join(escape(line) for line in block if line))
    if report.purpose:
        parts.append(escape(" ".join(report.purpose)))
    shown = shown_sections(report)
    if not shown:
        parts.append(NOTHING)
    for section in shown:
        parts.append(f"## {escape(section.title)}")
        if section.note:
            parts.append(escape(section.note))
        parts.append(_table(section))
    if report.figures and report.figures_on_paper:
        parts += _figures(report.figures)
    if report.appendix and report.quotes_in_text:
        parts.append("## In the words of the minutes")
        parts += [_quoted(line.reference, line.source, line.quotes) for line in report.appendix]
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """Return ``text`` so that Markdown prints it as it is, wherever it stands."""
    return _LEADING.sub(_lead, _INLINE.sub(r"\\\g<0>", text))


def _lead(found: re.Match[str]) -> str:
    mark = found[2]
    return f"{found[1]}{mark}\\" if mark.isdigit() else f"{found[1]}\\{mark}"


def _table(section: Section) -> str:
    numeric = [column.kind == "number" for column in section.columns]
    lines = [
        _line([escape(column.heading) for column in section.columns]),
        _line(["---:" if number else "---" for number in numeric]),
    ]
    for row in section.rows:
        cells = [_cell(cell) for cell in row.cells]
        if row.entry and row.entry.exempt:
            cells[0] += " **\\[exempt\\]**"
        lines.append(_line(cells))
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    marks = f" **({escape(', '.join(cell.marks))})**" if cell.marks else ""
    return escape(cell.text) + marks


def _quoted(reference: str, source: str, quotes: Sequence[str]) -> str:
    place = f" ({escape(source)})" if source else ""
    lines = [f"**{escape(reference)}**{place}", *(f"> “{escape(words)}”" for words in quotes)]
    return "\n\n".join(lines)


def _figures(figures: Figures) -> list[str]:
    over_time = ["| | Opened | Closed | Outstanding |", "| --- | ---: | ---: | ---: |"]
    over_time += [f"| {p.label} | {p.opened} | {p.closed} | {p.outstanding} |" for p in figures.points]
    ages = ["| Age | Open actions |", "| --- | ---: |"]
    ages += [f"| {bar.label} | {bar.count} |" for bar in figures.ages]
    return [
        "## Open actions over time",
        escape(figures.points_words),
        "\n".join(over_time),
        "## Age of what is open",
        escape(figures.ages_words),
        "\n".join(ages),
    ]
