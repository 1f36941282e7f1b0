"""Write a report in the format its file name asks for."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from msgspec.structs import replace

from ccpi_actions.errors import WrongUsage
from ccpi_actions.reports.files import check_folder, safe_name, write_whole
from ccpi_actions.reports.model import Report, Section

#: Called with how many rows are laid out, and how many there are.
Progress = Callable[[int, int], None]

_WRITERS = {
    ".docx": "docx.file",
    ".pdf": "pdf_file",
    ".html": "html_file",
    ".htm": "html_file",
    ".md": "markdown",
    ".txt": "plain",
    ".csv": "csv_file",
    ".xlsx": "xlsx_file",
    ".json": "json_file",
    ".ics": "ics_file",
}

#: The suffixes of the formats there are.
SUFFIXES = tuple(suffix for suffix in _WRITERS if suffix != ".htm")


def write_report(report: Report, path: Path, template: Path | None = None, on_progress: Progress | None = None) -> Path:
    """Write a report to ``path``, in the format of its suffix, as a whole or not at all; return the path written.

    ``template`` is a Word document whose styles a .docx takes. Raises ``WrongUsage`` for an unknown suffix or a
    template with another format, ``BadInput`` when the file or the template cannot be used.
    """
    suffix = path.suffix.lower()
    if suffix not in _WRITERS:
        what = f"ends in {path.suffix}" if path.suffix else "has no suffix"
        raise WrongUsage(f"{path.name!r} {what}; a report can be written to: {', '.join(SUFFIXES)}.")
    if template is not None and suffix != ".docx":
        raise WrongUsage(f"A template gives its styles to a .docx report only, and this one is {suffix}.")
    check_folder(path)
    write_whole(path, render_report(report, suffix, template, on_progress))
    return path


def write_folder(
    report: Report,
    folder: Path,
    suffix: str = ".docx",
    template: Path | None = None,
    on_progress: Progress | None = None,
) -> list[Path]:
    """Write one file per section into an existing folder, named for its title: for ``chase``, one per owner.

    Returns the paths in the order of the sections. Errors as in ``write_report``; files already there under the same
    names are replaced one by one, each as a whole.
    """
    if suffix not in SUFFIXES:
        raise WrongUsage(f"There is no format {suffix!r}; a report can be written as: {', '.join(SUFFIXES)}.")
    names: set[str] = set()
    paths = []
    for number, section in enumerate(report.sections, start=1):
        part = _part(report, section)
        paths.append(write_report(part, folder / f"{safe_name(section.title, names)}{suffix}", template))
        if on_progress:
            on_progress(number, len(report.sections))
    return paths


def _part(report: Report, section: Section) -> Report:
    """Return a report of one section, which no longer says anything of the others."""
    shown = {row.entry.reference for row in section.rows if row.entry}
    title = f"Actions for {section.title}" if report.kind == "chase" else f"{report.title}: {section.title}"
    return replace(
        report,
        title=title,
        purpose=(section.note,) if section.note else (),
        sections=(replace(section, title="Actions", note=""),),
        figures=None,
        appendix=tuple(line for line in report.appendix if line.reference in shown),
        exempt=any(row.entry.exempt for row in section.rows if row.entry),
        occasions=(),
    )


def render_report(
    report: Report, suffix: str, template: Path | None = None, on_progress: Progress | None = None
) -> bytes:
    """Return the bytes of a report in the format of a suffix (".csv"): what ``write_report`` writes."""
    module = import_module(f"ccpi_actions.reports.formats.{_WRITERS[suffix]}")
    if suffix == ".docx":
        rendered = module.render(report, template=template, on_progress=on_progress)
    else:
        rendered = module.render(report, on_progress=on_progress)
    return bytes(rendered)


def render_text(report: Report, width: int = 80, most: int = 0) -> str:
    """Return the report as text at most ``width`` columns wide, with ``most`` rows a section (0: all)."""
    from ccpi_actions.reports.formats.plain import render_text as render

    return render(report, width, most)


def render_markdown(report: Report) -> str:
    """Return the report as Markdown."""
    from ccpi_actions.reports.formats.markdown import render_text as render

    return render(report)
