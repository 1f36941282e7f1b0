"""The outstanding-actions schedule: which action stands where, and how often."""

from datetime import date

import pytest
from msgspec.structs import replace

from ccpi_actions.errors import WrongUsage
from ccpi_actions.tracking.model import Action, Due, Event, Evidence, Meeting, Owner, Source

from . import sample


def references(report, key):
    """The last two digits of the references in a section."""
    return [row.entry.reference[-2:] for section in report.sections if section.key == key for row in section.rows]


def test_each_section_holds_its_actions_in_the_order_they_fall_due():
    report = sample.report()

    assert [section.key for section in report.sections] == ["overdue", "due", "later", "done", "closed"]
    assert references(report, "overdue") == ["04", "07", "02", "10"]
    assert references(report, "due") == ["14", "17", "18", "23"]
    assert references(report, "later") == ["21", "13", "05", "08", "11", "22"]
    assert references(report, "done") == ["09", "19"]
    assert references(report, "closed") == ["03", "12", "15", "20"]


def test_no_action_stands_in_two_sections():
    shown = [row.entry.id for section in sample.report().sections for row in section.rows]

    assert len(shown) == len(set(shown))


def test_the_purpose_is_two_sentences_with_the_counts():
    assert sample.report().purpose == (
        "14 actions of the Harbour and Coast Scrutiny Committee are outstanding as at 26 February 2025, for its "
        "meeting on 5 March 2025: four overdue, four due at this meeting, six due later or without a date.",
        "Two more were reported done, and members are asked to agree that they be closed; four were closed or "
        "withdrawn since the meeting on 4 December 2024, shown here once.",
    )


def test_what_was_closed_is_shown_in_exactly_one_report():
    shown = []
    for meeting in (sample.SEPTEMBER, sample.DECEMBER, sample.MARCH, sample.MAY):
        day = date.fromisoformat(meeting)
        shown += references(sample.report(today=day, for_date=day), "closed")

    assert sorted(shown) == ["01", "03", "06", "12", "15", "20"]


def test_the_report_is_for_the_meeting_asked_for():
    report = sample.report(for_date=date(2025, 5, 28))

    assert report.meeting.date == sample.MAY
    assert references(report, "due") == ["14", "17", "18", "23", "21", "13"]


def test_without_a_known_meeting_nothing_is_due_at_one():
    held = [meeting for meeting in sample.meetings() if meeting.status == "held"]
    report = sample.report(meetings=held)

    assert report.meeting is None
    assert references(report, "due") == []
    assert references(report, "closed") == ["03", "12", "15", "20"]
    assert "for its meeting" not in report.purpose[0]


def test_exempt_actions_appear_only_when_asked_for_and_mark_the_report():
    without, with_them = sample.report(), sample.report(include_exempt=True)

    assert "16" not in references(without, "overdue")
    assert not without.exempt
    assert without.notices[0] == "1 exempt action was left out; --include-exempt puts them in and marks every page."
    assert references(with_them, "overdue")[-1] == "16"
    assert with_them.exempt
    assert not any("exempt" in notice for notice in with_them.notices)


def test_an_exempt_action_leaves_no_trace_in_counts_quotes_or_figures():
    report = sample.report("summary", sections=["totals", "quotes", "figures"])

    assert report.sections[0].rows[0].cells[1].value == 22
    assert sum(point.opened for point in report.figures.points) == 22
    assert not any("boatyard" in words for line in report.appendix for words in line.quotes)


def test_proposed_actions_wait_for_somebody_to_keep_them():
    report = sample.report()

    assert "24" not in {row.entry.reference[-2:] for section in report.sections for row in section.rows}
    assert report.notices[1] == "1 proposed action is left out until somebody keeps them: ccpi actions review."


def rejected(**fields):
    return Action(
        id=1,
        reference="HCSC 2024/25-01",
        task="Consider whether",
        status="dropped",
        strength="possible",
        ended=sample.DECEMBER,
        source=Source(sample.COUNCIL, sample.BODY, sample.JUNE),
        raised=sample.JUNE,
        **fields,
    )


def test_what_review_rejected_never_was_an_action():
    assert references(sample.report(actions=[rejected()]), "closed") == []


def test_what_review_kept_and_somebody_withdrew_later_is_shown():
    kept = rejected(history=[Event("2024-06-20T10:00:00Z", "clerk", "actions review", "accepted")])

    assert references(sample.report(actions=[kept]), "closed") == ["01"]


def test_what_was_withdrawn_before_any_report_showed_it_is_no_news():
    quick = replace(
        sample.actions()[14], source=Source(sample.COUNCIL, sample.BODY, sample.DECEMBER), raised=sample.DECEMBER
    )

    assert references(sample.report(actions=[quick]), "closed") == []


def test_an_action_that_goes_on_under_a_later_reference_is_not_closed():
    actions = sample.actions()
    actions[1] = replace(actions[1], status="closed", ended=sample.DECEMBER, carried_by=[17])
    actions[16] = replace(actions[16], carries=2)
    report = sample.report(actions=actions)

    assert "02" not in references(report, "closed")
    entry = next(row.entry for row in report.sections[1].rows if row.entry.id == 17)
    assert entry.first_raised == sample.JUNE


def test_the_latest_progress_is_what_the_latest_meeting_says():
    evidence = [
        Evidence("progress", "Half of it is done.", sample.DECEMBER),
        Evidence("done", "All of it was done.", sample.SEPTEMBER),
        Evidence("note", "Rang the contractor.", None),
    ]
    action = replace(sample.actions()[3], evidence=evidence[:2])

    assert sample.report(actions=[action]).entries()[0].progress == "Half of it is done."
    noted = replace(action, evidence=evidence)
    assert sample.report(actions=[noted]).entries()[0].progress == "Rang the contractor."


def test_several_bodies_are_named_row_by_row_and_each_looks_to_its_own_meeting():
    other = Action(
        id=99,
        reference="PC 2024/25-01",
        task="Visit the quarry",
        source=Source(sample.COUNCIL, "Planning Committee", "2025-01-08", "3"),
        due=Due("the next meeting", "meeting", None),
        raised="2025-01-08",
    )
    planning = Meeting(id=9, council=sample.COUNCIL, body="Planning Committee", date="2025-04-02", status="planned")
    report = sample.report(actions=[*sample.actions(), other], meetings=[*sample.meetings(), planning])

    assert report.body is None
    assert report.council == sample.COUNCIL
    assert report.meeting is None
    row = next(row for section in report.sections for row in section.rows if row.entry.id == 99)
    assert row.cells[1].text == "Planning Committee, 8 Jan 2025, item 3"
    assert "01" in references(report, "due")
    assert "of all bodies of Eastmere Borough Council are outstanding" in report.purpose[0]


def test_a_store_without_actions_makes_a_report_that_says_so():
    report = sample.build_report("outstanding", [], {}, [], today=sample.TODAY)

    assert report.purpose == ("No actions of any body are outstanding as at 26 February 2025.",)
    assert report.entries() == []


def test_columns_are_shown_as_chosen_in_every_section():
    report = sample.report(columns=["due", "action", "due"])

    assert {tuple(column.key for column in section.columns) for section in report.sections} == {("due", "action")}
    assert [column.key for column in report.data_columns] == ["due", "action"]


def test_sections_are_shown_as_chosen():
    report = sample.report(sections=["closed", "overdue"])

    assert [section.key for section in report.sections] == ["closed", "overdue"]
    assert report.appendix == ()
    assert report.figures is None


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"columns": ["owner", "colour"]}, "There is no column 'colour'; columns are: reference, from, action,"),
        (
            {"sections": ["next"]},
            "The outstanding report has no section 'next'; its sections are: overdue, due, later,",
        ),
        (
            {"kind": "weekly"},
            "There is no report 'weekly'; reports are: outstanding, chase, history, summary, matters-ar",
        ),
    ],
)
def test_what_does_not_exist_is_named_with_what_does(options, said):
    kind = options.pop("kind", "outstanding")
    with pytest.raises(WrongUsage) as raised:
        sample.report(kind, **options)

    assert str(raised.value).startswith(said)


@pytest.mark.parametrize(("month", "section"), [("2025-02", "due"), ("2025-03", "due"), ("2025-04", "later")])
def test_what_is_due_in_the_month_of_the_meeting_is_due_at_it(month, section):
    action = replace(sample.actions()[12], due=sample.by("this spring", month))

    assert references(sample.report(actions=[action]), section) == ["13"]


@pytest.mark.parametrize(
    ("owner", "printed"),
    [
        (None, "Unassigned"),
        ("A. Reid; B. Shah; C. Tate", "A. Reid; B. Shah; C. Tate"),
        ("A. Reid; B. Shah; C. Tate; D. Udall; E. Voss", "A. Reid; B. Shah; and three others"),
    ],
)
def test_a_crowd_of_owners_is_shortened_in_tables_and_whole_in_data(owner, printed):
    action = replace(sample.actions()[3], owner=Owner(owner, "stated"))
    row = sample.report(actions=[action]).sections[0].rows[0]

    assert row.cells[3].text == printed
    assert row.cells[3].value == owner


def test_what_was_raised_at_the_meeting_asked_for_is_not_owed_at_it():
    report = sample.report(today=date(2024, 12, 10), for_date=date(2024, 12, 4))

    assert not [entry for entry in report.entries() if entry.meeting == sample.DECEMBER]


def test_a_report_as_at_a_day_knows_nothing_raised_after_it():
    for kind in ("outstanding", "history", "summary"):
        report = sample.report(kind, today=date(2024, 9, 1))
        assert {entry.meeting for entry in report.entries()} <= {sample.JUNE}


def test_columns_have_the_width_that_their_words_need():
    crowded = [replace(action, evidence=[]) for action in sample.actions()[:8]]
    quiet, sample_widths = (
        {column.key: column.weight for column in report.sections[0].columns}
        for report in (sample.report(actions=crowded), sample.report())
    )

    assert quiet["progress"] < sample_widths["progress"]
    assert quiet["reference"] == sample_widths["reference"]


def test_a_council_that_met_itself_is_the_body():
    action = replace(sample.actions()[3], source=Source("Saltcote Parish Council", None, sample.JUNE))
    meeting = Meeting(id=1, council="Saltcote Parish Council", body="Saltcote Parish Council", date=sample.MARCH)
    report = sample.report(actions=[action], meetings=[meeting])

    assert report.purpose[0].startswith("One action of Saltcote Parish Council is outstanding")
    assert report.meeting.date == sample.MARCH
