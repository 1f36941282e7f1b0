"""How minutes announce the next meeting: wordings and layouts, seen from 4 May 2015 by the Fleet Committee."""

import pytest

from tests.minutes.outline import read

MINUTES = """
Minutes of the Fleet Committee of Ambley Town Council held on 4 May 2015

Present: Cllr A Brook, Cllr B Reed

1. Apologies

None.

2. Minutes

The minutes of the meeting held on 6 April 2015 were agreed.

3. Planning

No comments.

4. Finance

Noted.

"""
ANNOUNCED = [
    ("Date of Next Meeting – Tuesday 9 June", "2015-06-09"),
    ("Next meeting: 09.06.15", "2015-06-09"),
    ("The Committee will meet again on Tuesday 9th June.", "2015-06-09"),
    ("5. Date of January meeting\n\nIt was agreed that the date for the June meeting is the 9th.", "2015-06-09"),
    ("It was agreed that the June meeting will be held on the 9th at 7pm.", "2015-06-09"),
    (
        "5. Dates of Next Meetings\n\nFleet Committee – 9 June 2015\n\nWorks Committee – 20 May\n\nCouncil – 18 May",
        "2015-06-09",
    ),
    (
        "5. Dates of Next Meetings\n\nWorks Committee - Wednesday 20 May\n\nFleet Committee - Tuesday 9 June",
        "2015-06-09",
    ),
    ("DONM: 9 June 2015 at 10 am", "2015-06-09"),
    ("5. D.O.N.M.\n\n9th June", "2015-06-09"),
    ("The next scheduled meeting is provisionally 9 June 2015.", "2015-06-09"),
    ("Next meeting 9th Jun", "2015-06-09"),
    ("5. Date of next meeting\n\nTo be confirmed.", None),
    ("5. Date of next meeting: tbc, possibly 9 June", "2015-06-09"),
    ("5. Dyddiad y Cyfarfod Nesaf / Date of Next Meeting\n\n9 Mehefin 2015 / 9 June 2015", "2015-06-09"),
    ("5. Cyfarfod nesaf\n\nTuesday 9 June 2015 at 10am", "2015-06-09"),
    (
        "Dates of Next Meetings\n\nTuesday 9 June 2015 at 6.30 pm – Annual Meeting\n\nTuesday 7 July 2015",
        "2015-06-09",
    ),
    ("Meeting closed 8.52pm. Next meeting Tuesday 9 June.", "2015-06-09"),
    ("5. Next Meeting\n\nDate: Tuesday 9 June 2015\n\nTime: 7pm\n\nVenue: Town Hall", "2015-06-09"),
    ("5. Date, time and place of next meeting\n\nTuesday the 9th of June 2015 in the Town Hall", "2015-06-09"),
    ("5. NEXT MEETING DATE\n\nTuesday 9 June", "2015-06-09"),
    ("The meeting was adjourned until Tuesday 9 June 2015 at 7pm.", "2015-06-09"),
    ("The meeting stands adjourned to 9 June 2015.", "2015-06-09"),
    ("RESOLVED - That the next meeting be held on Friday, 12 June at 10.30 a.m.", "2015-06-12"),
    ("Members noted that the next meeting of the Committee was scheduled to take place on 9 June 2015.", "2015-06-09"),
    ("It was noted that the Committee would next meet on 9 June 2015.", "2015-06-09"),
    ("The date of the next meeting was confirmed as 9 June 2015.", "2015-06-09"),
    (
        "5. Date of Next Meeting\n\nThis would take place at 10.00am on Tuesday, 9 June 2015 in Room 2.",
        "2015-06-09",
    ),
    ("5. Date of Next Meeting\n\nThe Chair thanked everyone for coming.\n\nTuesday, 9 June 2015", "2015-06-09"),
    ("5. Future Meetings\n\n- 9 June 2015\n- 7 July 2015\n- 4 August 2015", "2015-06-09"),
    ("5. Future Meeting Dates 2015/16\n\nTuesday 9 June 2015; Tuesday 7 July 2015", "2015-06-09"),
    (
        "5. Schedule of meetings for 2015-16\n\n9 June, 7 July, 8 September, 10 November 2015; 12 January 2016",
        "2015-06-09",
    ),
    ("Next Parish Council Meeting - Tuesday 9th June 2015 in the Village Hall", "2015-06-09"),
    ("Next meeting\t9 June 2015", "2015-06-09"),
    ("NEXT MEETING:  Tuesday June 9th, 2015", "2015-06-09"),
    ("The next meeting will be at 7.30pm on Tuesday 9 June.", "2015-06-09"),
    ("The next meeting would be Tuesday 9/6/2015.", "2015-06-09"),
    ("Date of the next ordinary meeting of the Council: 9 June 2015", "2015-06-09"),
    ("The next quarterly meeting: 9 June 2015", "2015-06-09"),
    ("5. Meeting dates\n\nThe Committee confirmed its next two meetings as 9 June and 7 July 2015.", "2015-06-09"),
    ("The following dates for future meetings were agreed: 9 June 2015, 7 July 2015", "2015-06-09"),
    ("The Panel agreed to reconvene on 9 June 2015", "2015-06-09"),
    ("Signed …………………… Chairman        Date 9 June 2015", "2015-06-09"),
    ("Signed as a correct record: ____________________ (Chairman) 9th June 2015", "2015-06-09"),
    ("Confirmed and signed at the meeting on 9 June 2015 ……………… Chairman", "2015-06-09"),
    (
        "The Chair closed the meeting at 9pm and confirmed that the next meeting is on 9 June.",
        "2015-06-09",
    ),
    ("5. Date and Venue of Next Meeting: Town Hall, Tuesday 9 June 2015, 7pm", "2015-06-09"),
    ("5. Next meetings: Fleet Committee 9 June; Full Council 18 May", "2015-06-09"),
    ("5. To agree the date of the next meeting\n\nIt was agreed that this be Tuesday 9 June 2015.", "2015-06-09"),
    ("5. Next meeting\n\nThe next meeting will be held in June 2015.", None),
    ("5. Date of next meeting\n\nTuesday 9th", "2015-06-09"),
    ("All future meetings to start at 7pm.\n\nNext fete: 9 June 2015", None),
    (
        "A special meeting will be held on 20 May to consider the budget. The next ordinary meeting is on 9 June.",
        "2015-06-09",
    ),
    ("A site meeting will be held on 20 May.", None),
    ("The next meeting of the Ambley Village Hall Committee is on 20 May.", None),
    ("Officers will bring a report to the next meeting (9 June 2015).", "2015-06-09"),
    ("The Annual Parish Meeting will be held on 20 May. The next meeting of the Committee: 9 June.", "2015-06-09"),
    (
        "5. DATE OF NEXT MEETING\n\nThe next meeting will take place on Tuesday, 9th June, 2015, at\n10.00 a.m.",
        "2015-06-09",
    ),
    ("Next meeting: 10am, 9 June (Teams)", "2015-06-09"),
    ("Next meetings: 9 June 2015, 7 July 2015, 4 August 2015", "2015-06-09"),
    ("The Council's next meeting falls on Tuesday 9 June.", "2015-06-09"),
    ("The Group's next meeting was set for 9 June at noon.", "2015-06-09"),
    ("Time and date of next meeting: 2pm on Tuesday 9 June 2015, Ambley Library", "2015-06-09"),
    ("Date of next mtg: 9/6", "2015-06-09"),
    ("The next Committee will be on 9 June 2015.", "2015-06-09"),
    ("Following meeting: 9 June 2015", "2015-06-09"),
    ("Next Meeting Date: Tues 9 June 15", "2015-06-09"),
    ("NEXT MEETING\n\n7.30pm Tuesday 9th June 2015\n\nVillage Hall", "2015-06-09"),
    ("The next meeting has been moved from 2 June to 9 June 2015.", "2015-06-09"),
    ("The next meeting, originally planned for 2 June, will now be held on 9 June 2015.", "2015-06-09"),
    ("We meet again on Tuesday 9 June.", "2015-06-09"),
    ("The Committee next meets on 9 June 2015.", "2015-06-09"),
    ("Next: Tuesday 9 June", "2015-06-09"),
    ("Date of next: 9 June", "2015-06-09"),
    ("The Board will next sit on 9 June.", "2015-06-09"),
    ("NEXT SITTING: 9 June 2015", "2015-06-09"),
    ("The meeting rose at 9.10 pm to meet again on 9 June.", "2015-06-09"),
    ("5. Time of next meeting – 9 June at 7pm in same place", "2015-06-09"),
    ("The July meeting (Tuesday 7th) is cancelled. Next meeting 9 June.", "2015-06-09"),
    ("Next one: 9 June 2015.", "2015-06-09"),
    ("The next meeting would be the Annual General Meeting on 9 June.", "2015-06-09"),
    ("5. Future dates\n\n9 June 2015, 7 July 2015", "2015-06-09"),
    ("Future dates: 9 June 2015, 7 July 2015", "2015-06-09"),
    ("Dates for the diary: Fleet Committee 9 June; fete 20 May", "2015-06-09"),
    ("The next meeting being on 9 June, papers are due by 1 June.", "2015-06-09"),
    ("9 June 2015 – next meeting", "2015-06-09"),
    ("(Next meeting 9 June 2015)", "2015-06-09"),
    ("The Group is due to meet next on 9 June.", "2015-06-09"),
    ("Date of the next Committee: 9 June", "2015-06-09"),
    ("Members were reminded that the next meeting is at Nook Hall, not here, on 9 June.", "2015-06-09"),
    ("5. Arrangements for next meeting\n\nTuesday 9th June, Nook Hall", "2015-06-09"),
    ("5. Next steps and next meeting\n\nClerk to circulate papers.\n\nNext meeting 9 June", "2015-06-09"),
    ("5. Meeting close and next meeting\n\nThe meeting closed at 9pm. Next: 9 June 2015", "2015-06-09"),
    ("The meeting ended at 9pm. The next will be on 9 June 2015.", "2015-06-09"),
    ("The Committee adjourned at 9pm to 9 June 2015.", "2015-06-09"),
    ("Next meeting: Tuesday, 9 June, 2015 (provisional)", "2015-06-09"),
    ("| Next meeting | 9 June 2015 |", "2015-06-09"),
    ("5. Close\n\nThe Chair closed the meeting at 9. Date of next Committee meeting Tuesday 9 June.", "2015-06-09"),
    ("5. Programme of meetings\n\n9 June, 7 July", "2015-06-09"),
    ("5. Meeting Dates\n\n2015: 9 June, 7 July, 8 September", "2015-06-09"),
    ("5. Dates of meetings 2015/16\n\nJune 9th\n\nJuly 7th", "2015-06-09"),
    ("5. Next meeting. Tuesday 9 June, 2 pm, Room 2.", "2015-06-09"),
    ("Next meeting same time and place on 9 June.", "2015-06-09"),
    ("The next meeting, on 9 June, will consider the budget.", "2015-06-09"),
    ("The next meeting (9 June) will consider it.", "2015-06-09"),
    ("The date of the next meeting, 9 June 2015, was noted.", "2015-06-09"),
    ("NOTED that the next meeting of the Committee would be held at 10.00am on 9 June 2015.", "2015-06-09"),
    ("The next meeting will be at 7pm in the Village Hall. Tuesday 9 June.", "2015-06-09"),
    ("Next meeting will be Tues. 9th June at Nook.", "2015-06-09"),
    ("Date of next meeting: Tues. 9th June", "2015-06-09"),
    ("5. Next Meeting\n\nThe next meeting of the Committee, which will be its annual one, is on 9 June.", "2015-06-09"),
    ("5. Next meeting\n\nThis will be held on Teams on 9 June 2015 when the review will be discussed.", "2015-06-09"),
    ("Members agreed 9 June for the next meeting.", "2015-06-09"),
    ("It was agreed that the next meeting, to be chaired by Cllr Reed, be on 9 June.", "2015-06-09"),
    ("Next meeting: Wednesday 10 June to avoid the election on 9 June.", "2015-06-10"),
    ("There will be no meeting in June. The next meeting is 7 July.", "2015-07-07"),
    ("The Chairman said the June meeting would be put back a week to 9 June.", "2015-06-09"),
    ("The Committee's next meeting has been put back to 9 June.", "2015-06-09"),
    ("The meeting on 2 June is cancelled; the next will be 9 June.", "2015-06-09"),
    ("Council will next meet on Tuesday 9 June.", "2015-06-09"),
    ("5. Dates of next meetings\n\nCouncil 18 May\n\nFleet 9 June", "2015-06-09"),
    ("The next regular meeting of the Committee: June 9, 7pm.", "2015-06-09"),
    ("Next Scheduled Meeting – 9 June 2015", "2015-06-09"),
    ("Following meetings: 9 June, 7 July", "2015-06-09"),
    ("Date of next meeting 9 June 2015 7pm Signed …… Chair", "2015-06-09"),
    ("Signed: ______________  Date: ______________\n\nNext meeting: 9 June 2015", "2015-06-09"),
    ("The meeting closed at 20:10; next meeting 09/06/2015 19:00", "2015-06-09"),
    (
        "5. Date of next meeting\n\nThe Committee meets jointly on 2 June 2015; its own next meeting is 9 June",
        "2015-06-09",
    ),
    ("Area Policing Panel meeting dates - next meeting to be held at Nook Hall on 9 June", None),
]


@pytest.mark.parametrize(("words", "expected"), ANNOUNCED)
def test_the_next_meeting_is_read_from_what_ends_the_minutes(words: str, expected: str | None) -> None:
    assert read(MINUTES + words + "\n").minutes[0].next_meeting == expected


def test_a_heading_in_bullets_within_another_item_announces_the_next_meeting() -> None:
    text = MINUTES + "- Brook to ring the depot.\n\n- **Dates of Next Meetings**\n\nTuesday 9 June 2015 at 6 pm\n"

    assert read(text, "minutes.md").minutes[0].next_meeting == "2015-06-09"


def test_a_date_typed_for_the_signature_goes_before_a_month_named_in_passing() -> None:
    text = MINUTES + "The July meeting will be on the 7th.\n\n……………… Chairman 9th June 2015\n"

    assert read(text).minutes[0].next_meeting == "2015-06-09"


def test_dates_under_a_title_that_ends_so_are_those_of_meetings_and_the_foot_of_the_page_is_none() -> None:
    text = """
        # Minutes of the Fleet Schools Forum of Ambley Council held on 4 May 2015

        **Present:** Ann Brook, Bill Reed

        ### 1. Funding

        The report was noted.

        ### 2. Forward plan and dates

        15th June 2015; 14th September 2015, both at 4pm. Agreed to move bins to September.

        © Ambley Council 2015 – Page last updated 03/06/2015
    """
    minutes = read(text, "minutes.md").minutes[0]

    assert (minutes.next_meeting, minutes.coming_meetings) == ("2015-06-15", ["2015-06-15", "2015-09-14"])


@pytest.mark.parametrize(
    "confirmed",
    [
        "2. Minutes\n\nThe minutes of the meeting held on 19th May 2015 were agreed.",
        "No declarations were made. The Minutes of the last meeting held on 19.05.15 were agreed.",
    ],
)
def test_undated_minutes_are_seen_from_the_meeting_that_they_confirm(confirmed: str) -> None:
    text = f"Ambley Parish Council Meeting June\n\nPresent: Cllr A Brook\n\n1. Apologies\n\nNone.\n\n{confirmed}"
    met = read(f"{text}\n\n3. Finance\n\nNoted.\n\n4. Date of next meeting\n\nTuesday 7th July at 7.30pm").minutes[0]

    assert (met.date, met.after, met.next_meeting) == (None, "2015-05-19", "2015-07-07")
