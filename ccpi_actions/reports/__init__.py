"""Build the outstanding-actions schedule and its siblings, and write them in each format.

Two steps, and a script or the command line needs no more::

    from ccpi_actions import reports

    report = reports.build_report(
        "outstanding",            # one of reports.KINDS
        actions,                  # Sequence[Action], already narrowed to what was asked for
        standings,                # Mapping[int, Standing]: due, overdue and carried forward, by action id
        meetings,                 # Sequence[Meeting] of the bodies concerned
        today=date(2025, 3, 3),   # printed as "as at"
        for_date=None,            # the meeting the report goes to; None is the next one known
        columns=(),               # keys of reports.COLUMNS in the order wanted; () is the default of the kind
        sections=(),              # keys of reports.SECTIONS[kind] in the order wanted; () is the default of the kind
        include_exempt=False,
    )
    reports.write_report(report, Path("outstanding.docx"), template=None, on_progress=None)
    print(reports.render_text(report, width=80))

``report.notices`` are sentences for whoever runs the command ("2 exempt actions were left out …"); they are
not part of the report. ``write_report`` chooses the format by suffix (``reports.SUFFIXES``) and replaces a file
as a whole or not at all. ``write_folder`` writes one file per section, which is how ``chase`` becomes one file
per owner. ``on_progress(done, total)`` is called with counts of rows as they are laid out.

Everything but the two steps is loaded when it is used: importing this package costs next to nothing.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ccpi_actions.reports.build import KINDS, SECTIONS, build_report
    from ccpi_actions.reports.columns import COLUMNS
    from ccpi_actions.reports.model import Report
    from ccpi_actions.reports.write import (
        SUFFIXES,
        render_markdown,
        render_report,
        render_text,
        write_folder,
        write_report,
    )

__all__ = [
    "COLUMNS",
    "KINDS",
    "SECTIONS",
    "SUFFIXES",
    "Report",
    "build_report",
    "render_markdown",
    "render_report",
    "render_text",
    "write_folder",
    "write_report",
]

_HOMES = {
    "COLUMNS": "columns",
    "KINDS": "build",
    "SECTIONS": "build",
    "build_report": "build",
    "Report": "model",
    "SUFFIXES": "write",
    "render_markdown": "write",
    "render_report": "write",
    "render_text": "write",
    "write_folder": "write",
    "write_report": "write",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
