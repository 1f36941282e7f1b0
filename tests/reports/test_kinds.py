"""The other kinds of report: chaser, history, summary, matters arising."""

from datetime import date

import pytest
from msgspec.structs import replace

from ccpi_actions.tracking.model import Meeting, Owner

from . import sample


def rows(report, key):
    return [
        [cell.text for cell in row.cells] for section in report.sections if section.key == key for row in section.rows
    ]


def test_the_chaser_has_a_section_an_owner_and_the_unassigned_last():
    report = sample.report("chase")

    assert [section.title for section in report.sections] == [
        "Chair of the Committee",
        "Coastal Engineer (Dr A. Okafor)",
        "Committee Clerk",
        "Environmental Health Manager",
        "Finance Partner",
        "Harbour Master (J. Penrose)",
        "Head of Parks and Open Spaces",
        "Insurance Officer",
        "Licensing Manager",
        "Unassigned",
    ]


def test_the_chaser_says_what_is_owed_when_and_in_whose_words():
    engineer = sample.report("chase").sections[1]

    assert engineer.note == (
        "You are recorded as owing one action, which is overdue. "
        "Please tell the clerk how it stands before the meeting on 5 March 2025."
    )
    assert [cell.text for cell in engineer.rows[0].cells] == [
        "HCSC 2024/25-07",
        "Obtain a second quotation for the flood gates",
        "11 Sep 2024",
        "“Members requested that a second quotation be obtained for the flood gates and brought to the next meeting.”",
        "12 Jun 2024, item 7, Flood wall, Fishergate",
    ]


def test_an_action_with_two_owners_is_asked_of_both():
    holders = [
        section.title for section in sample.report("chase").sections for row in section.rows if row.entry.id == 10
    ]

    assert holders == ["Finance Partner", "Harbour Master (J. Penrose)"]


@pytest.mark.parametrize(
    ("numbers", "owing"),
    [
        ([18], "owing one action."),
        ([2], "owing one action, which is overdue."),
        ([2, 4], "owing two actions, all of which are overdue."),
        ([2, 18], "owing two actions, of which one is overdue."),
    ],
)
def test_the_chaser_says_how_much_of_it_is_overdue(numbers, owing):
    owed = [replace(action, owner=Owner("Clerk", "stated")) for action in sample.actions() if action.id in numbers]

    assert owing in sample.report("chase", actions=owed).sections[0].note


def test_nobody_is_chased_for_what_they_have_reported_done():
    assert 9 not in {entry.id for entry in sample.report("chase").entries()}


def test_the_history_holds_everything_ever_with_how_it_ended():
    report = sample.report("history")

    assert len(report.entries()) == 22
    assert [section.title for section in report.sections] == ["Raised in 2024/25"]
    assert rows(report, "years")[0][-1] == (
        "Closed 11 September 2024: The income from slipway charges had been circulated to all members."
    )
    assert rows(report, "years")[4][-1] == "Open. Nothing recorded since."


def test_the_history_is_in_municipal_years_oldest_first():
    actions = sample.actions()
    old = replace(actions[0], source=replace(actions[0].source, meeting="2024-04-30"), raised="2024-04-30")
    report = sample.report("history", actions=[*actions[1:], old])

    assert [section.title for section in report.sections] == ["Raised in 2023/24", "Raised in 2024/25"]


def test_the_summary_counts_and_measures():
    totals = sample.report("summary").sections[0]

    assert dict(
        zip([column.key for column in totals.columns], [cell.value for cell in totals.rows[0].cells], strict=True)
    ) == {
        "totals": "All actions",
        "raised": 22,
        "closed": 5,
        "dropped": 1,
        "outstanding": 16,
        "overdue": 4,
        "mean-meetings": 1.0,
        "carried-often": 0,
        "never-heard-of": 2,
    }


def test_the_counts_of_bodies_and_years_add_up_to_the_total():
    report = sample.report("summary")

    for key in ("bodies", "years"):
        section = next(section for section in report.sections if section.key == key)
        assert sum(row.cells[1].value for row in section.rows) == 22


def test_meetings_to_close_count_from_the_one_after_it_was_raised_to_the_one_that_closed_it():
    # Closed at the next meeting, at the second, and before the next one: 1, 2 and 0.
    actions = [sample.actions()[number - 1] for number in (1, 3, 20)]

    assert sample.report("summary", actions=actions).sections[0].rows[0].cells[6].value == 1.0


def test_an_action_that_carries_another_took_as_long_as_both():
    actions = [sample.actions()[0], sample.actions()[11]]
    first = replace(actions[0], carried_by=[12], ended=sample.SEPTEMBER)
    then = replace(actions[1], carries=1)
    totals = sample.report("summary", actions=[first, then]).sections[0].rows[0]

    assert totals.cells[1].value == 1
    assert totals.cells[6].value == 2.0


def test_never_heard_of_is_open_unmentioned_and_two_meetings_old():
    assert [row[0] for row in rows(sample.report("summary"), "silent")] == ["HCSC 2024/25-05", "HCSC 2024/25-08"]


def test_carried_forward_more_than_twice_is_listed_most_often_first():
    more = [
        Meeting(id=20 + month, council=sample.COUNCIL, body=sample.BODY, date=f"2025-{month:02}-12", status="held")
        for month in (6, 7, 9)
    ]
    report = sample.report("summary", meetings=[*sample.meetings(), *more], today=date(2025, 10, 1))
    carried = next(section for section in report.sections if section.key == "carried")

    counts = [row.entry.carried for row in carried.rows]
    assert counts == sorted(counts, reverse=True)
    assert min(counts) > 2
    assert carried.rows[0].cells[4].marks == ("overdue", f"carried forward {counts[0]} times")


def test_matters_arising_are_the_actions_of_the_last_meeting_in_the_order_of_its_minutes():
    report = sample.report("matters-arising")

    assert [row.entry.id for row in report.sections[0].rows] == [17, 18, 19, 20, 21, 22, 23]
    assert report.sections[0].title == "From the meeting on 4 December 2024"
    assert report.sections[0].rows[2].cells[-1].text.startswith("Reported done. Finance Partner, 20 February:")


def test_matters_arising_for_an_earlier_meeting_are_those_of_the_one_before_it():
    report = sample.report("matters-arising", for_date=date(2024, 12, 4))

    assert [row.entry.id for row in report.sections[0].rows] == [9, 10, 11, 12, 13, 14, 15]


def test_matters_arise_without_a_calendar_too():
    report = sample.build_report("matters-arising", sample.actions(), {}, [], today=sample.TODAY)

    assert {row.entry.meeting for row in report.sections[0].rows} == {sample.DECEMBER}


@pytest.mark.parametrize("kind", ["outstanding", "chase", "history", "summary", "matters-arising"])
def test_every_kind_can_be_about_nothing(kind):
    report = sample.build_report(kind, [], {}, [], today=sample.TODAY)

    assert report.entries() == []
    assert report.purpose
