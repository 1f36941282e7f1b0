"""The title block, the same words in each format."""

from ccpi_actions.reports.model import Report, Section
from ccpi_actions.reports.wording import clock, long_date

APPENDIX = "Appendix: in the words of the minutes"
NOTHING = "There is nothing to report."


def whose(report: Report) -> str:
    """Return body and council on one line: "Harbour Scrutiny Committee, Eastmere Borough Council", or ""."""
    return ", ".join(dict.fromkeys(part for part in (report.body, report.council) if part))


def meeting_line(report: Report) -> str:
    """Return the meeting the report is for: "5 March 2025, 2.00 pm, Council Chamber", or "" when none is known."""
    if report.meeting is None:
        return ""
    parts = (long_date(report.meeting.date), clock(report.meeting.time), report.meeting.venue)
    return ", ".join(part for part in parts if part)


def occasion_line(report: Report) -> str:
    """Return meeting and date on one line: "For the meeting on 5 March 2025, 2.00 pm. As at 26 February 2025"."""
    meeting = meeting_line(report)
    as_at = f"As at {long_date(report.as_at)}"
    return f"For the meeting on {meeting}. {as_at}" if meeting else as_at


def shown_sections(report: Report) -> list[Section]:
    """Return the sections worth a heading on paper: empty ones say nothing that the counts do not.

    Nor does a table of counts by body or year when there is only one.
    """
    single = {"bodies", "years"}
    return [
        section
        for section in report.sections
        if section.rows and not (len(section.rows) == 1 and section.rows[0].entry is None and section.key in single)
    ]


def document_title(report: Report) -> str:
    """Return the title as a list of files or a browser tab shows it: "Outstanding actions, Harbour Committee"."""
    return ", ".join(part for part in (report.title, report.body or report.council) if part)
