"""What headings say: council, body, date, time, venue, people, next meeting."""

from textwrap import dedent

import pytest

from ccpi_actions.minutes.model import Minutes
from ccpi_actions.minutes.names import council_in, parish_in, tidy_name
from tests.minutes.outline import read

ITEMS = "\n\n1. Apologies for Absence\n\nNone.\n\n2. Planning\n\nNo applications.\n"


def minutes_under(heading: str, name: str = "minutes.txt") -> Minutes:
    return read(dedent(heading) + ITEMS, name).minutes[0]


HEADINGS = [
    (
        """
        Weirshire County Council

        Fleet Committee on Buses

        Minutes of the Meeting held on Monday, 4th May, 2015 at 2.00 pm in Room 7, County Hall, Ambley

        Present:

        Councillor A Brook (Chair)
        """,
        ("Weirshire County Council", "Fleet Committee on Buses", "2015-05-04", "14:00", "Room 7, County Hall, Ambley"),
    ),
    (
        """
        MINUTES OF AMBLEY PARISH COUNCIL MEETING HELD AT THE HALL

        TUESDAY MAY 5TH 2015

        Present: Cllr A Brook - Chairman
        """,
        ("Ambley Parish Council", "Ambley Parish Council", "2015-05-05", None, "Hall"),
    ),
    (
        """
        COUNCIL: Ambley Borough Council

        At a meeting of the FLEET COMMITTEE held in the TOWN HALL on MONDAY 4th MAY, 2015 at 5.30 p.m.

        Present: Councillor Brook (Chair)
        """,
        ("Ambley Borough Council", "Fleet Committee", "2015-05-04", "17:30", "Town Hall"),
    ),
    (
        """
        COUNCIL: Ambley Borough Council

        Agenda and minutes

        Fleet Committee - Monday, 4th May, 2015 10.00 am

        Venue: Council Chamber, Ambley

        Minutes:
        """,
        ("Ambley Borough Council", "Fleet Committee", "2015-05-04", "10:00", "Council Chamber, Ambley"),
    ),
    (
        """
        STOWEY TOWN COUNCIL

        Draft minutes (until approved at the next meeting) of the Ordinary Meeting held on Wednesday 6 May 2015 at 7pm

        Present: Cllr A Brook
        """,
        ("Stowey Town Council", "Stowey Town Council", "2015-05-06", "19:00", None),
    ),
]


@pytest.mark.parametrize(("heading", "expected"), HEADINGS)
def test_a_heading_tells_who_met_when_and_where(
    heading: str, expected: tuple[str, str, str, str | None, str | None]
) -> None:
    met = minutes_under(heading)

    assert (met.council, met.body, met.date, met.time, met.venue) == expected


def test_the_heading_of_the_minutes_goes_before_the_title_of_the_page() -> None:
    heading = """
        # Ambley Parish Council - July

        Minutes of Ambley Parish Council meeting held on Monday 4 May 2015

        Present: Cllr A Brook
    """

    assert minutes_under(heading, "july.md").date == "2015-05-04"


@pytest.mark.parametrize(("word", "state"), [("Draft", "draft"), ("Confirmed", "confirmed"), ("", "")])
def test_the_heading_says_whether_minutes_are_draft(word: str, state: str) -> None:
    heading = f"{word} Minutes of the meeting of Ambley Parish Council held on 4 May 2015\n\nPresent: Cllr A Brook"

    assert minutes_under(heading).state == state


def dated(heading: str, confirmed: str) -> tuple[str | None, list[str]]:
    text = f"""
        Minutes of Ambley Parish Council meeting held on {heading}

        Present: Cllr A Brook

        1. Apologies

        None.

        2. Minutes of the last meeting

        The minutes of the meeting held on {confirmed} were signed.
    """
    reading = read(text)
    return reading.minutes[0].date, reading.warnings


def test_a_year_left_out_is_that_after_the_last_minutes() -> None:
    assert dated("Tuesday 13th January", "2 December 2014") == ("2015-01-13", [])


def test_a_year_that_the_clerk_forgot_to_change_is_put_right_with_a_warning() -> None:
    date, warnings = dated("6 January 2014", "2 December 2014")

    assert date == "2015-01-06"
    assert "2014-01-06" in warnings[0]


def test_a_weekday_that_does_not_fit_is_a_warning_and_the_date_stands() -> None:
    date, warnings = dated("Tuesday 4 May 2015", "7 April 2015")

    assert date == "2015-05-04"
    assert len(warnings) == 1


def people(block: str) -> Minutes:
    return minutes_under(f"Minutes of Ambley Parish Council meeting held on 4 May 2015\n\n{dedent(block)}")


def test_those_present_are_told_from_officers_and_apologies() -> None:
    met = people(
        """
        Present: Cllr A Brook (Chairman), Cllr B Stone (Vice-Chairman) and Cllr C Dale
        Officers: Dana Tal (Head of Works), Rex Hume, Library and Arts Manager
        Apologies: Cllr E Ford
        """
    )

    assert [(one.name, one.role) for one in met.present] == [
        ("Cllr A Brook", "chair"),
        ("Cllr B Stone", "member"),
        ("Cllr C Dale", "member"),
    ]
    assert [(one.name, one.post) for one in met.attending] == [
        ("Dana Tal", "Head of Works"),
        ("Rex Hume", "Library and Arts Manager"),
    ]
    assert [one.name for one in met.apologies] == ["Cllr E Ford"]
    assert met.chair == "Cllr A Brook"


def test_initials_and_clerk_are_read() -> None:
    met = people("Present: Ann Brook (AB) - Chair, Ben Stone (BS), Mrs C Field (Clerk), 3 members of the public")

    assert [(one.name, one.initials) for one in met.present] == [("Ann Brook", "AB"), ("Ben Stone", "BS")]
    assert [(one.name, one.role) for one in met.attending] == [("Mrs C Field", "clerk")]


def test_surnames_after_a_plural_title_are_each_a_councillor() -> None:
    met = people("PRESENT: Councillor Ames (in the Chair); Councillors Bird, Cole and Dunn.")

    assert [one.name for one in met.present] == [
        "Councillor Ames",
        "Councillor Bird",
        "Councillor Cole",
        "Councillor Dunn",
    ]
    assert met.chair == "Councillor Ames"


def test_a_list_of_county_councillors_keeps_no_title_for_a_name() -> None:
    met = people("Present:\n\nCounty Councillor Ruth Ames (Chair)\n\nCounty Councillors\n\nP Dunn\n\nM Iqbal")

    assert [one.name for one in met.present] == ["County Councillor Ruth Ames", "P Dunn", "M Iqbal"]


def test_a_clerk_named_in_brackets_is_read() -> None:
    met = people("Present: Cllr Ann Brook (Chair), Cllr Ben Stone together with the Clerk (Mrs C Field)")

    assert [(one.name, one.post) for one in met.attending] == [("Mrs C Field", "Clerk")]


def test_a_cabinet_named_with_its_council_is_told_apart() -> None:
    met = minutes_under(
        "Minutes of a Meeting of the Cabinet of Ambley District Council held on 4 May 2015\n\nPresent: Cllr A Brook"
    )

    assert (met.council, met.body) == ("Ambley District Council", "Cabinet")


def test_a_line_left_from_another_councils_minutes_names_no_council() -> None:
    met = minutes_under(
        """
        Brindle Parish Council Minutes

        Minutes of the November meeting of Ambley Parish Council

        Minutes of the meeting of Brindle Parish Council

        held on 4 May 2015 in the Village Hall

        Present: Cllr A Brook
        """
    )

    assert met.council == "Brindle Parish Council"


def test_of_two_names_of_a_council_the_one_beside_the_date_is_right() -> None:
    heading = """
        Ambly Parish Council June Meeting

        MINUTES OF THE AMBLEY PARISH COUNCIL MEETING HELD AT THE HALL ON

        TUESDAY JUNE 9TH 2015

        Present: Cllr A Brook
    """

    assert minutes_under(heading).council == "Ambley Parish Council"


def test_names_without_separators_are_told_apart_by_titles() -> None:
    met = people("Attendance: Cllr Ann Brook (Chair) Cllr Ben Stone Cllr Cy Dale")

    assert [one.name for one in met.present] == ["Cllr Ann Brook", "Cllr Ben Stone", "Cllr Cy Dale"]


COMING = [
    ("The next meeting will be on Wednesday 10 June at 7.30pm.", "2015-06-10"),
    ("It was noted that the next meeting of the Council would be held on Monday 8th June 2015.", "2015-06-08"),
    ("8th June and 13th July 2015", "2015-06-08"),
    ("To be confirmed.", None),
]


@pytest.mark.parametrize(("words", "expected"), COMING)
def test_the_next_meeting_is_the_first_after_this_one(words: str, expected: str | None) -> None:
    text = f"""
        Minutes of Ambley Parish Council meeting held on 4 May 2015

        Present: Cllr A Brook

        1. Apologies

        None.

        2. Date of Next Meeting

        {words}
    """

    assert read(text).minutes[0].next_meeting == expected


def test_all_coming_meetings_are_kept() -> None:
    met = minutes_under("Minutes of Ambley Parish Council meeting held on 4 May 2015\n\nPresent: Cllr A Brook")
    text = read(
        """
        Minutes of Ambley Parish Council meeting held on 4 May 2015

        Present: Cllr A Brook

        1. Apologies

        None.

        2. Dates of future meetings: 1 June, 6 July and 3 August 2015

        3. Planning

        None.
        """
    ).minutes[0]

    assert met.coming_meetings == []
    assert text.coming_meetings == ["2015-06-01", "2015-07-06", "2015-08-03"]


def test_a_date_typed_for_the_chairs_signature_is_the_next_meeting() -> None:
    text = """
        Minutes of Ambley Parish Council meeting held on 4 May 2015

        Present: Cllr A Brook

        1. Apologies

        None.

        2. Planning

        None.

        ................................ 1st June 2015

        CHAIRMAN
    """

    assert read(text).minutes[0].next_meeting == "2015-06-01"


NAMES = [
    ("MINUTES OF THE ANNUAL MEETING OF AMBLEY PARISH COUNCIL", "Ambley Parish Council"),
    ("Draft Minutes of Ambley & Nook Community Council", "Ambley & Nook Community Council"),
    ("Minutes of the June meeting of Ambley PC", "Ambley Parish Council"),
    ("Minutes of the last meeting", None),
    ("Ambley Parish Council Parish Meeting February", "Ambley Parish Council"),
    ("Followed by Parish Council Meeting", None),
]


@pytest.mark.parametrize(("line", "expected"), NAMES)
def test_a_parish_is_named_without_the_words_of_the_heading(line: str, expected: str | None) -> None:
    assert parish_in(line) == expected


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        (
            "Minutes of the October meeting of the Mill Liaison Committee held on 4 October 2017",
            "Mill Liaison Committee",
        ),
        ("Minutes of the latest Mill Liaison Committee held on 4 October 2017", "Mill Liaison Committee"),
        ("Notes of a meeting of the Quarterly Mill Liaison Group held on 4 October 2017", "Mill Liaison Group"),
        ("Minutes of a meeting of March Town Council held on 4 October 2017", "March Town Council"),
        ("Minutes of the Special Planning Committee held on 4 October 2017", "Planning Committee"),
        ("Extraordinary Lanes Committee\nMinutes of the meeting held on 4 October 2017", "Lanes Committee"),
    ],
)
def test_when_a_body_met_is_no_part_of_its_name(heading: str, body: str) -> None:
    assert minutes_under(f"{heading}\n\nPresent: A Brook").body == body


@pytest.mark.parametrize(
    "body",
    [
        "Special Schools Panel",
        "Special Educational Needs Committee",
        "Annual Accounts Committee",
        "Draft Local Plan Working Group",
        "May Fair Committee",
    ],
)
def test_a_word_that_names_the_business_of_a_body_stays_in_its_name(body: str) -> None:
    assert minutes_under(f"Minutes of the {body} held on 4 October 2017\n\nPresent: A Brook").body == body


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Chairman of the Parish Council", None),
        ("Principal Planning Officer, Ambley District Council", "Ambley District Council"),
        ("Clerk to Ambley Borough Council", "Ambley Borough Council"),
        ("Officer Green District Council", "Officer Green District Council"),
    ],
)
def test_a_post_is_no_part_of_the_name_of_a_council(line: str, expected: str | None) -> None:
    assert council_in(line) == expected


@pytest.mark.parametrize("line", ["Empty Council Homes in Ambley", "Council tax support"])
def test_the_word_council_before_another_name_names_no_council(line: str) -> None:
    assert council_in(line) is None


def test_capitals_of_headings_become_a_name() -> None:
    assert tidy_name("FLEET AND WEIR COMMITTEE") == "Fleet and Weir Committee"
