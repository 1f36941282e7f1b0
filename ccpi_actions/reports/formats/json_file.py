"""The report as JSON, for scripts: every field present, null when empty; fields may be added, never renamed."""

from collections.abc import Callable
from typing import Any

import msgspec

from ccpi_actions.reports.model import Report, Row, Section


def render(report: Report, on_progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the report as UTF-8 JSON.

    ``sections`` are in the order of the report, empty ones too. A section of actions has ``actions`` (whole records,
    nothing clipped) and ``columns`` (the keys shown elsewhere); a table of counts has ``rows``, one object each.
    """
    content: dict[str, Any] = {
        "report": report.kind,
        "title": report.title,
        "council": report.council,
        "body": report.body,
        "meeting": None
        if report.meeting is None
        else {"date": report.meeting.date, "time": report.meeting.time, "venue": report.meeting.venue},
        "as_at": report.as_at,
        "exempt": report.exempt,
        "purpose": list(report.purpose),
        "sections": [_section(section) for section in report.sections],
        "figures": report.figures,
        "notices": list(report.notices),
    }
    encoded = msgspec.json.format(msgspec.json.encode(content), indent=2)
    if on_progress:
        on_progress(1, 1)
    return encoded + b"\n"


def _section(section: Section) -> dict[str, Any]:
    return {
        "key": section.key,
        "title": section.title,
        "note": section.note or None,
        "columns": [column.key for column in section.columns],
        "actions": [row.entry for row in section.rows if row.entry is not None],
        "rows": [_counts(section, row) for row in section.rows if row.entry is None],
    }


def _counts(section: Section, row: Row) -> dict[str, Any]:
    return {column.key: cell.value for column, cell in zip(section.columns, row.cells, strict=True)}
