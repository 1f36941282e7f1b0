"""Agendas of many styles: their day, whose they are, their items, who brings them, and where reports begin."""

from textwrap import dedent

import pytest

from ccpi_actions.documents import read_bytes
from ccpi_actions.minutes import read_minutes
from ccpi_actions.minutes.model import Agenda

SUMMONS = """
    LITTLE HOLM PARISH COUNCIL

    3rd October 2023

    Dear Councillor

    You are hereby summoned to attend a meeting of the Council to be held in the Reading Room on Wednesday
    11th October 2023 at 7.00 pm.

    J Moss
    Clerk

    A G E N D A

    1. Apologies
    2. Minutes of the meeting held on 6th September 2023
    3. Bus shelter
    4. Date of next meeting
"""


def read(text: str, name: str = "agenda.txt") -> tuple[Agenda, str]:
    reading = read_minutes(read_bytes(name, dedent(text).encode()))
    assert reading.agenda is not None
    return reading.agenda, reading.text


def titles(agenda: Agenda) -> list[tuple[str | None, str]]:
    return [(item.number, item.title) for item in agenda.items]


DAYS = {
    "a summons is dated itself, days before": (SUMMONS, "2023-10-11"),
    "a notice says when the next meeting will be held": (
        """
        LITTLE HOLM PARISH COUNCIL

        The next meeting of the Parish Council will be held in the Village Hall on Monday 8th April 2024 at 7pm

        AGENDA

        1. Apologies
        2. Minutes
        3. Bus shelter
        """,
        "2024-04-08",
    ),
    "no year is printed, but the last minutes' is": (
        """
        AGENDA for the meeting of Little Holm Parish Council to be held on Wednesday 5th February at 7pm

        Apologies
        Minutes of the meeting of 8th January 2025
        Bus shelter
        Date of next meeting
        """,
        "2025-02-05",
    ),
}


@pytest.mark.parametrize(("text", "day"), DAYS.values(), ids=DAYS)
def test_the_day_of_a_meeting_is_the_one_that_it_is_called_for(text: str, day: str) -> None:
    assert read(text)[0].date == day


BODIES = {
    "a committee that members are summoned to": (
        """
        LITTLE HOLM TOWN COUNCIL

        You are hereby summoned to attend a meeting of the OPEN SPACES COMMITTEE to be held in the Town Hall on
        Monday 14th April 2025 at 7pm.

        AGENDA

        1. Apologies
        2. Minutes
        """,
        "Open Spaces Committee",
    ),
    "a board that gives notice of a meeting of the Board": (
        """
        MIDDLE HOLM INTERNAL DRAINAGE BOARD

        NOTICE IS HEREBY GIVEN that a Meeting of the Board will be held at the Board Offices on Tuesday 14 May 2019

        AGENDA

        1. APOLOGIES
        2. MINUTES
        """,
        "Middle Holm Internal Drainage Board",
    ),
    "the governors of a school": (
        """
        Overholm Primary School
        Full Governing Body

        Agenda for the meeting on Wednesday 8 May 2024 at 5.30pm in the Library

        1. Apologies
        2. Minutes
        """,
        "Full Governing Body",
    ),
}


@pytest.mark.parametrize(("text", "body"), BODIES.values(), ids=BODIES)
def test_an_agenda_says_whose_it_is(text: str, body: str) -> None:
    assert read(text)[0].body == body


def test_each_line_of_a_list_without_numbers_is_an_item_and_bullets_belong_to_the_line_above() -> None:
    agenda, text = read(
        """
        LITTLE HOLM PARISH COUNCIL
        Notice of meeting: Thursday 6th June 2019, 7.30pm in the School

        Agenda

        Apologies for absence

        Approval of the minutes of 2nd May 2019

        Matters arising
        - Bus shelter
        - Pond

        Repairs to the lych gate

        Village fete - request for a donation

        Date of next meeting
        """
    )

    assert [title for _, title in titles(agenda)] == [
        "Apologies for absence",
        "Approval of the minutes of 2nd May 2019",
        "Matters arising",
        "Repairs to the lych gate",
        "Village fete - request for a donation",
        "Date of next meeting",
    ]
    assert [text[one.start : one.end] for one in agenda.items[2].passages] == ["Bus shelter", "Pond"]


def test_a_number_stands_before_a_title_that_begins_with_figures() -> None:
    agenda, _ = read(
        """
        LITTLE HOLM PARISH COUNCIL
        Meeting to be held on 6 November 2023 at 7.30pm

        AGENDA

        23/101 Apologies
        23/102 Minutes
        23/103 20 mph limit: to receive the county's reply
        23/104 80th anniversary of the hall
        23/105 Date of next meeting
        """
    )

    assert [number for number, _ in titles(agenda)] == [f"23/{n}" for n in range(101, 106)]


BRINGS = {
    "below": ("4. Winter gritting (Pages 5 - 9)\nHead of Highways", "Winter gritting", ("", "Head of Highways")),
    "below, with a name": ("4. Winter gritting\nJo Fell, Engineer", "Winter gritting", ("Jo Fell", "Engineer")),
    "as the author": ("4. Winter gritting\nReport of the Engineer", "Winter gritting", ("", "Engineer")),
    "in brackets": ("4. Winter gritting (Mrs Fell)", "Winter gritting (Mrs Fell)", ("Mrs Fell", "")),
    "after how": (
        "4. Winter gritting (verbal, Highways Manager)",
        "Winter gritting (verbal, Highways Manager)",
        ("", "Highways Manager"),
    ),
}


@pytest.mark.parametrize(("printed", "title", "person"), BRINGS.values(), ids=BRINGS)
def test_who_brings_an_item_is_named_beside_it(printed: str, title: str, person: tuple[str, str]) -> None:
    head = "Holmshire County Council\n\nTransport Committee\n\nThursday 4 May 2023 at 10 am\n\nAgenda\n\n"
    text = f"{head}1. Apologies\n\n2. Minutes\n\n3. Road safety\n\n{printed}\n\n5. Urgent business\n"
    item = read(text)[0].items[3]

    assert item.title == title
    assert [(one.name, one.post) for one in item.presenters] == [person]
    assert item.passages == []


PACK = """
    Holmshire County Council

    Transport Committee

    Thursday 4 May 2023 at 10 am

    Agenda

    1. Apologies

    2. Minutes

    3. Winter gritting of roads (Pages 3 - 5)

    4. Bus shelters (Page 6)

    5. Exempt business

    {head}

    Winter gritting of roads

    Summary
    Two lorries were out each night.

    1. Background
    1.1 The winter was mild.
"""


@pytest.mark.parametrize("head", ["Agenda Item 3", "Report to: Transport Committee", "Report of: Head of Highways", ""])
def test_the_reports_behind_an_agenda_are_no_part_of_it(head: str) -> None:
    agenda, text = read(PACK.format(head=head))

    assert [number for number, _ in titles(agenda)] == ["1", "2", "3", "4", "5"]
    assert "mild" not in text[: agenda.end]
    assert "lorries" not in text[: agenda.end]


def test_a_row_ends_where_the_pages_of_its_report_are_named() -> None:
    agenda, _ = read(
        """
        Holmshire County Council

        Transport Committee

        Thursday 4 May 2023 at 10 am, County Hall AGENDA

        1. Apologies

        2. Minutes (Pages 3 - 8)

        3. Winter gritting: a review of the routes and of what they cost last winter (Pages 9 - 14) Jo Fell, Engineer

        4. Urgent business
        """
    )

    assert agenda.items[2].title == "Winter gritting: a review of the routes and of what they cost last winter"
    assert [one.name for one in agenda.items[2].presenters] == ["Jo Fell"]
