"""The calendar: what is due when, and meetings at their time, in summer and winter."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from msgspec.structs import replace

from ccpi_actions import reports
from ccpi_actions.tracking.model import Due, Meeting

from . import sample


def events(report, category="Action"):
    calendar = icalendar.Calendar.from_ical(reports.render_report(report, ".ics"))
    return [event for event in calendar.walk("VEVENT") if category in event["categories"].cats]


def by_reference(report):
    return {str(event["summary"]).split(":")[0]: event for event in events(report)}


def test_each_due_action_is_one_all_day_entry_on_its_day():
    due = by_reference(sample.report())["HCSC 2024/25-18"]

    assert due["dtstart"].dt == date(2025, 3, 5)
    assert due["dtend"].dt == date(2025, 3, 6)
    assert (
        str(due["summary"]) == "HCSC 2024/25-18: Explain the overspend on sea-defence repairs by ward (Finance Partner)"
    )


def test_what_has_no_day_is_not_in_the_calendar():
    assert "HCSC 2024/25-05" not in by_reference(sample.report())


def test_what_is_due_in_a_month_is_due_on_its_last_day():
    assert by_reference(sample.report())["HCSC 2024/25-13"]["dtstart"].dt == date(2025, 4, 30)


def test_importing_again_updates_the_same_entry():
    before = by_reference(sample.report())["HCSC 2024/25-18"]
    actions = sample.actions()
    actions[17] = replace(actions[17], due=Due("by 1 April", "date", "2025-04-01"), version=actions[17].version + 1)
    after = by_reference(sample.report(actions=actions))["HCSC 2024/25-18"]

    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["dtstart"].dt == date(2025, 4, 1)


def test_what_ended_since_the_last_report_is_cancelled():
    entries = by_reference(sample.report())

    assert {name for name, event in entries.items() if event["status"] == "CANCELLED"} == {
        "HCSC 2024/25-12",
        "HCSC 2024/25-20",
    }


def test_no_two_entries_share_an_identity():
    calendar = icalendar.Calendar.from_ical(reports.render_report(sample.report(), ".ics"))
    names = [str(event["uid"]) for event in calendar.walk("VEVENT")]

    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("day", "begins"),
    [
        # The clocks go forward on 30 March 2025 and back on 26 October 2025, both at one in the morning (UTC).
        ("2025-03-29", datetime(2025, 3, 29, 14, tzinfo=UTC)),
        ("2025-03-30", datetime(2025, 3, 30, 13, tzinfo=UTC)),
        ("2025-07-01", datetime(2025, 7, 1, 13, tzinfo=UTC)),
        ("2025-10-25", datetime(2025, 10, 25, 13, tzinfo=UTC)),
        ("2025-10-26", datetime(2025, 10, 26, 14, tzinfo=UTC)),
    ],
)
def test_a_meeting_at_two_is_at_two_in_london_on_either_side_of_the_clock_change(day, begins):
    meeting = Meeting(id=1, council=sample.COUNCIL, body=sample.BODY, date=day, time="14:00")
    event = events(sample.report(meetings=[meeting]), "Meeting")[0]

    assert event["dtstart"].params["TZID"] == "Europe/London"
    assert event["dtstart"].dt.hour == 14
    assert event["dtstart"].dt.astimezone(UTC) == begins


def test_the_file_explains_its_time_zone():
    content = reports.render_report(sample.report(), ".ics")

    zone = icalendar.Calendar.from_ical(content).walk("VTIMEZONE")[0].to_tz()
    for month, hours in ((1, 0), (7, 1)):
        assert datetime(2025, month, 15, 12, tzinfo=zone).utcoffset() == timedelta(hours=hours)


def test_a_meeting_without_a_time_takes_the_day_and_one_that_is_off_is_cancelled():
    off = Meeting(id=9, council=sample.COUNCIL, body=sample.BODY, date="2025-04-09", status="cancelled")
    meetings = events(sample.report(meetings=[*sample.meetings(), off]), "Meeting")

    found = {str(event["dtstart"].dt)[:10]: str(event["status"]) for event in meetings}
    assert found == {"2025-03-05": "CONFIRMED", "2025-05-28": "CONFIRMED", "2025-04-09": "CANCELLED"}
    assert next(
        event["dtstart"].dt for event in meetings if event["sequence"] and "2025-05-28" in str(event["dtstart"].dt)
    ) == date(2025, 5, 28)


def test_lines_are_folded_at_75_octets():
    content = reports.render_report(sample.report(), ".ics")

    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_exempt_entries_are_private_and_say_why():
    event = next(event for event in events(sample.report(include_exempt=True)) if "-16" in str(event["summary"]))

    assert str(event["summary"]).startswith("Exempt: HCSC 2024/25-16")
    assert event["class"] == "PRIVATE"
    assert str(event["description"]).startswith("NOT FOR PUBLICATION")
