"""The date of the meeting, wherever and however the heading prints it: all of these met on 4 May 2015."""

import pytest

from tests.minutes.outline import read

BUSINESS = """

1. Apologies

Cllr Reed.

2. Minutes

The minutes of the meeting held on 6 April 2015 were agreed and signed.

3. Planning

The Clerk reported that works begin on 1 June 2015.

4. Date of next meeting

9 June 2015
"""
HEADINGS = [
    (
        "AMBLEY TOWN COUNCIL\n\n"
        "FLEET COMMITTEE\n\n"
        "MINUTES of the meeting HELD ON\n\n"
        "MONDAY 4 MAY 2015\n\n"
        "AT THE TOWN HALL\n\n"
        "Present: Cllr A Brook"
    ),
    "AMBLEY TOWN COUNCIL\n\nFLEET COMMITTEE\n\n4 MAY 2015\n\nPRESENT: Cllr A Brook",
    ("Ambley Town Council: Fleet Committee\nMonday, 4th May, 2015\n\nPRESENT:- Councillor Brook (Chairman)"),
    (
        "Minutes of the meeting of Ambley Parish Council held in the Village Hall on\nMonday 4th "
        "May\n2015 at 7pm\n\n"
        "Present: Cllr Brook"
    ),
    "Minutes - Fleet Committee 04.05.2015\n\nAttendees: A Brook",
    "Fleet Committee – 04/05/15\n\nMinutes\n\nPresent: A Brook",
    "Minutes of Fleet Committee\n\nDate: 4 May 2015\n\nTime: 2pm\n\nPresent: A Brook",
    "Fleet Committee\n\nMinutes\n\nMeeting date  4 May 2015\n\nVenue  Town Hall\n\nPresent  A Brook",
    "NOTES OF THE FLEET WORKING GROUP, 4TH MAY 2015\n\nPresent: A Brook",
    "Fleet Steering Group\nAction notes - 4 May 2015\n\nIn attendance: A Brook, B Reed",
    (
        "Minutes of the Fleet Committee\n\n"
        "These minutes are draft until approved at the next meeting on 9 June 2015\n\n"
        "Held on Monday 4 May 2015\n\n"
        "Present: A Brook"
    ),
    (
        "Published: 12 May 2015\n\n"
        "FLEET COMMITTEE\n\n"
        "Minutes of the meeting held on Monday 4th May 2015\n\n"
        "Present: A Brook"
    ),
    "Minutes of the Annual Meeting of the Council held on the 4th day of May 2015\n\nPresent: A Brook",
    (
        "AMBLEY PARISH COUNCIL\n\n"
        "Minutes of the Parish Council Meeting\n\n"
        "Monday 4th May 2015 7.30pm - 9.00pm, Village Hall\n\n"
        "Present: A Brook"
    ),
    "Minutes 4.5.15\n\nPresent: A Brook\n\nAmbley Parish Council",
    (
        "AMBLEY PARISH COUNCIL\nMINUTES OF THE MEETING HELD AT THE VILLAGE HALL ON\n\n"
        "4th May 2015\n\n"
        "Present: Cllr Brook"
    ),
    (
        "At a Meeting of the FLEET COMMITTEE held at the Town Hall, Ambley on the 4th May, 2015\n\n"
        "Present: Councillor Brook"
    ),
    (
        "Ambley Council\n\n"
        "Minute of Meeting of the Fleet Committee held in the Town Hall, Ambley, on Monday 4 May "
        "2015 at 10.00 am\n\n"
        "Present: Councillor Brook (Convener)"
    ),
    "Present: Cllr A Brook\n\nMinutes of meeting of Ambley Parish Council, 4 May 2015",
    ("Signed minutes (agreed 9 June 2015)\n\nAmbley PC - meeting of Monday 4th May 2015\n\nPresent: Cllr Brook"),
    ("FLEET COMMITTEE\n\nRecord of a remote meeting by Teams, Monday 4th of May, 2015\n\nPresent: Cllr Brook"),
    "Fleet Committee: 4-May-2015 - Minutes\n\nPresent: Cllr Brook",
    "Fleet Committee 2015-05-04 Minutes\n\nPresent: Cllr Brook",
    (
        "MINUTES\n\n"
        "of a Meeting of the Council held in the Council Chamber\non Monday, 4th\nMay, 2015 at 7.00 pm\n\n"
        "Present: Cllr Brook"
    ),
    (
        "4 May 2015                              Fleet Committee                       12\n\n"
        "MINUTES\n\n"
        "Present: Cllr Brook"
    ),
    ("Minutes of Ambley Parish Council Meeting, held on Monday 4th. May 2015 in the hall\n\nPresent: Cllr Brook"),
    ("Minutes of Ambley Parish Council Meeting, held on Monday 4 th May 2015 in the hall\n\nPresent: Cllr Brook"),
    "Minutes of the meeting held on May 4, 2015\n\nPresent: Cllr Brook",
    "Minutes of the meeting held on Mon 4 May ’15\n\nPresent: Cllr Brook",
    "Minutes of the meeting held on 4/ 5/ 2015\n\nPresent: Cllr Brook",
    "Minutes of the meeting held on 4 / 5 / 15\n\nPresent: Cllr Brook",
]
NAMED_FILES = [
    (
        "# Fleet Committee\n\n**Date:** Monday 4 May 2015 | **Time:** 7pm\n\n**Present:** A Brook; B Reed",
        "m.md",
    ),
    (
        (
            "# Minutes\n\n"
            "| Meeting | Fleet Committee |\n|---|---|\n| Date | 4 May 2015 |\n| Venue | Hall |\n| Present "
            "| A Brook, B Reed |"
        ),
        "m.md",
    ),
    (
        "# Fleet Committee minutes, 4 May 2015\n\nA Brook (chair), B Reed, C Tan.",
        "m.md",
    ),
    (
        "# Fleet Committee\n## Minutes of meeting\n### 4 May 2015\n\nMembers: A Brook",
        "m.md",
    ),
    (
        (
            "**AMBLEY PARISH COUNCIL**\n\n"
            "The Parish Council met on Monday 4 May 2015 at 7pm in the hall. Present were Cllrs Brook and Reed."
        ),
        "m.md",
    ),
    (
        ("FLEET COMMITTEE\n\nMonday 4 May 2015\n\n(Approved as a correct record 9 June 2015)\n\nPresent: A Brook"),
        "m.txt",
    ),
    (
        ("FLEET COMMITTEE MINUTES\n\nReport to Council 18 May 2015\n\nMeeting held 4 May 2015\n\nPresent: A Brook"),
        "m.txt",
    ),
    (
        (
            "Item 5 - Council 18 May 2015\n\n"
            "FLEET COMMITTEE\n\n"
            "MINUTES of a meeting held on 4 May 2015\n\n"
            "Present: A Brook"
        ),
        "m.txt",
    ),
    (
        "Minutes approved by Council on 18 May 2015\n\nFLEET COMMITTEE - 4 MAY 2015\n\nPresent: A Brook",
        "m.txt",
    ),
    (
        "FLEET COMMITTEE\n4 May 2015\nWebcast available until 4 November 2015\n\nPresent: A Brook",
        "m.txt",
    ),
    (
        (
            "UNCONFIRMED MINUTES\nTo be confirmed at the meeting on 9 June 2015\n\n"
            "FLEET COMMITTEE - 4 MAY 2015\n\n"
            "Present: A Brook"
        ),
        "m.txt",
    ),
    (
        "Draft v2 12/05/2015\n\nMinutes of Fleet Committee, Monday 4th May 2015\n\nPresent: A Brook",
        "m.txt",
    ),
    (
        "Fleet Joint Committee\n\nNotes of meeting on 4/5/15 at Town Hall\n\nAttending: A Brook",
        "m.txt",
    ),
    (
        (
            "Clerk: Ann Tan, 1 High Street. Issued 11 May 2015\n\n"
            "Minutes of the Annual Parish Council meeting held on 4th May in the Hall\n\n"
            "Present: A Brook"
        ),
        "m.txt",
    ),
    (
        (
            "FLEET COMMITTEE\n\n"
            "MINUTES OF THE PROCEEDINGS at a meeting of the Committee on the 4th inst.\n\n"
            "May 4th 2015\n\n"
            "Present: A Brook"
        ),
        "m.txt",
    ),
    (
        ("Cofnodion cyfarfod y Pwyllgor, 4 Mai 2015\n\nMinutes of the Fleet Committee, 4 May 2015\n\nPresent: A Brook"),
        "m.txt",
    ),
    (
        ("Meeting of: Fleet Committee\nHeld: 4 May 2015, 2.00pm\nMinutes by: A Tan, 6 May 2015\n\nPresent: A Brook"),
        "m.txt",
    ),
    (
        "FLEET COMMITTEE\nMINUTES\nSession of 4 and 5 May 2015\n\nPresent: A Brook",
        "m.txt",
    ),
    (
        "These minutes were taken on 4 May 2015 at a meeting of the Fleet Committee\n\nPresent: A Brook",
        "m.txt",
    ),
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_heading_gives_the_date_of_the_meeting(heading: str) -> None:
    assert [minutes.date for minutes in read(heading + BUSINESS).minutes] == ["2015-05-04"]


@pytest.mark.parametrize(("heading", "name"), NAMED_FILES)
def test_other_dates_in_a_heading_do_not_mislead(heading: str, name: str) -> None:
    assert [minutes.date for minutes in read(heading + BUSINESS, name).minutes] == ["2015-05-04"]
