"""The ways in which clerks of many kinds of council date their meetings and announce the next.

The cases were written down before anybody looked at what is made of them.
"""

import pytest

from tests.minutes.outline import read

MINUTES = """Wendle Parish Council

Minutes of the meeting of Wendle Parish Council held on Tuesday 16 May 2023 at 7.00pm in the Village Hall

Present: Cllr R Marsh (Chairman), Cllr T Heath, Cllr B Pyle

1. Apologies

None.

2. Village matters

The bench was discussed.

"""
BUSINESS = """

Present: Cllr R Marsh (Chairman), Cllr T Heath, Cllr B Pyle

1. Apologies

None.

2. Minutes

The minutes of the meeting held on 18 April 2023 were agreed.

3. Village matters

The Clerk to order the bench.

The meeting closed at 8pm.
"""
# The words that end the minutes, and the day of the next meeting that they name.
NEXT = [
    ("12. Date of next meeting\n\nTuesday 20th June 2023 at 7.30pm in the Reading Room.", "2023-06-20"),
    ("Next Meeting - Monday 3 July", "2023-07-03"),
    ("14. DATES OF FUTURE MEETINGS\n\n20 June 2023\n\n18 July 2023\n\n19 September 2023", "2023-06-20"),
    ("Future meetings: 20th June, 18th July, 12th September", "2023-06-20"),
    ("Next meeting: to be confirmed.", None),
    ("Members noted that the Committee would next meet on Thursday, 7 September 2023 at 2.00pm.", "2023-09-07"),
    (
        "The next meeting is scheduled for 10am on Friday 14 July 2023, in the Council Chamber, Civic Centre.",
        "2023-07-14",
    ),
    ("Next mtg: Tues 11/7/23 7.30pm Village Hall", "2023-07-11"),
    (
        "There being no further business the Chairman closed the meeting at 9.05pm. The next meeting "
        "will be on the second Tuesday in June.",
        "2023-06-13",
    ),
    ("DONM 13th June 2023", "2023-06-13"),
    (
        "15. Dates for your diary\n\nPlanning Committee - Tuesday 30 May 2023\n\nParish Council Meeting "
        "- Tuesday 13 June 2023",
        "2023-06-13",
    ),
    ("It was agreed that the next meeting be moved from 20 June to 27 June 2023.", "2023-06-27"),
    ("16. NEXT MEETING - 13th JUNE 2023 AT 7PM", "2023-06-13"),
    ("The Chairman reminded Members that the date of the next meeting was 4 July.", "2023-07-04"),
    ("To note the next meeting will take place on Weds 14th June at 19:00hrs.", "2023-06-14"),
    ("The next meeting of the Parish Council is on Monday, June 12th, 2023 at 7:30pm.", "2023-06-12"),
    ("Meeting ended 8.45pm. Next meeting 13 June.", "2023-06-13"),
    ("No meeting will be held in August; the next meeting is on Monday 4th September.", "2023-09-04"),
    ("18. Date and time of next meeting\n\n10.30am, Wednesday 19th July 2023 - Shire Hall and remotely", "2023-07-19"),
    (
        "The Annual Parish Meeting will be held on 23 May at 7pm. The next meeting of the Parish "
        "Council will be on 13 June at 7pm.",
        "2023-06-13",
    ),
    (
        "Date of Next Meeting:\n\nThe Parish Council will next meet at 7pm on Tuesday the 13th of June 2023.",
        "2023-06-13",
    ),
    ("The Board will meet again on 12 September 2023.", "2023-09-12"),
    (
        "17. Schedule of meetings\n\nResolved to meet on the following dates: 13 June, 11 July, 12 September 2023.",
        "2023-06-13",
    ),
    ("Upcoming meetings: Full Council Tuesday 13th June; Amenities Committee Tuesday 6th June.", "2023-06-13"),
    ("The next Ordinary Meeting will take place on Tuesday 13th June.", "2023-06-13"),
    ("Next Council meeting: 13 June 2023, 7pm", "2023-06-13"),
    ("Date of next Parish Council Meeting - 13th June", "2023-06-13"),
    ("NEXT PARISH COUNCIL MEETING TUESDAY 13TH JUNE 2023 7.30PM", "2023-06-13"),
    ("It was noted that the next meeting would be held on Tuesday, 20 June, at 2.00 p.m.", "2023-06-20"),
    ("20. Next meeting dates\n\nFinance 1 June; Council 13 June.", "2023-06-13"),
    ("Members were reminded that the next meeting was on 13 June 2023.", "2023-06-13"),
    ("9. Dates of meetings for 2023/24\n\n13 June, 11 July, 12 Sept, 10 Oct", "2023-06-13"),
    (
        "9. Dates of meetings in the 2023/24 municipal year\n\n27 June 2023\n\n26 September 2023\n\n12 "
        "December 2023\n\n19 March 2024",
        "2023-06-27",
    ),
    ("Next meeting 13 June (subject to confirmation)", "2023-06-13"),
    (
        "The Chair thanked everyone for attending; next meeting Thursday 20 July 2023 at 10am, Committee Room 1.",
        "2023-07-20",
    ),
    ("Next meeting: September 2023 (date to be confirmed)", None),
    ("Next meeting: second Monday of June", "2023-06-12"),
    ("The next meeting of the Council: 10:00am Tuesday, 4th July", "2023-07-04"),
    ("Meeting closed 20:45\n\nDate of next meeting 13/06/2023 @ 19:00", "2023-06-13"),
    ("Provisional date of next meeting: 13 June 2023", "2023-06-13"),
    ("Next Meeting Date: 13/06/23", "2023-06-13"),
    ("The date of the next scheduled meeting was noted as 14 September 2023.", "2023-09-14"),
    ("The Council agreed to meet next on 14 September 2023.", "2023-09-14"),
    ("Future Meeting Dates\n\nTuesday, 11 July 2023; Tuesday, 10 October 2023 - all at 10.30 a.m.", "2023-07-11"),
    ("To agree the date of the next meeting - agreed 13 June.", "2023-06-13"),
    ("The date and time of the next meeting was agreed for Tuesday 13th June at 7pm.", "2023-06-13"),
    ("13 June 2023 was confirmed as the date of the next meeting.", "2023-06-13"),
    (
        "8. Next meeting\n\nThe next quarterly meeting will be held at 10am on 5th September at County Hall.",
        "2023-09-05",
    ),
    ("The date of the next meeting is Tuesday 13 June, not 20 June as previously advertised.", "2023-06-13"),
    ("Time and date of next meeting: 7.30pm 13th June 2023", "2023-06-13"),
    ("The next meetings will be held on 13 June (Council) and 6 June (Planning).", "2023-06-13"),
    ("The Council next meets on 13 June.", "2023-06-13"),
    ("We next meet on 13th June.", "2023-06-13"),
    ("Cyfarfod nesaf / Next meeting: 13 June 2023", "2023-06-13"),
    (
        "11. Close\n\nThe Chairman closed the meeting at 8.30pm and confirmed that the Council would "
        "meet again on 13 June.",
        "2023-06-13",
    ),
    ("11. Meetings\n\nThe Council's next meeting falls on 13 June; the June surgery is on 3 June.", "2023-06-13"),
    ("Next ordinary meeting - 13.6.23", "2023-06-13"),
    ("Next full council meeting: Tues 13 June, 7pm, Pavilion. All welcome.", "2023-06-13"),
    ("Dates of Next Meetings: Planning 30 May, Full Council 13 June, Finance 27 June", "2023-06-13"),
    (
        "There being no other business the meeting closed at 8.15pm, to reconvene on Tuesday 13 June at 7pm.",
        "2023-06-13",
    ),
    (
        "20. Confirm the date of the next meeting\n\n- Tuesday 13 June 2023 at 7 pm, Ordinary Meeting. This was noted.",
        "2023-06-13",
    ),
    (
        "The verges were discussed and left for now. 18. Date and time of next meeting\n\nTuesday 13 "
        "June 2023 at 7.30pm in the Hall.",
        "2023-06-13",
    ),
    ("The next meeting will be on the 13th of June at the usual time and place.", "2023-06-13"),
    ("Next meeting Tuesday 13t June 2023.", "2023-06-13"),
    ("Dates to note: next Council meeting 13 June; fete 1 July.", "2023-06-13"),
    ("Date of next meeting: to be arranged in the week beginning 12 June.", None),
    ("The date of the next meeting was fixed for Tuesday, the 13th June.", "2023-06-13"),
    ("12. Next meeting(s)\n\nWorking party: 30 May\n\nFull Council: 13 June", "2023-06-13"),
    (
        "12. Date of next meetings\n\n- Planning Committee, Tuesday 30 May 2023\n\n- Parish Council, "
        "Tuesday 13 June 2023",
        "2023-06-13",
    ),
    ("The Clerk gave notice that the Council would meet next on Tuesday 13 June 2023.", "2023-06-13"),
    ("Date of next meeting 13 June 2023 (please note change of date from 20 June).", "2023-06-13"),
    ("The meeting scheduled for 20 June would now take place on 13 June.", "2023-06-13"),
    ("It was agreed to cancel the June meeting; the next meeting will be on 11 July.", "2023-07-11"),
    (
        "The next Annual Parish Meeting will be held on 14 May 2024. The next meeting of the Council "
        "is on 13 June 2023.",
        "2023-06-13",
    ),
    ("Next meeting: Tuesday 13 June 2023\n\nDeadline for agenda items: 5 June 2023", "2023-06-13"),
    ("Items for the next agenda to reach the Clerk by 5 June. Next meeting 13 June.", "2023-06-13"),
    ("Signed ................ Chairman       Date 13 June 2023", "2023-06-13"),
    (
        "14. Dates of meetings 2023-24\n\n| Meeting | Date |\n\nCouncil 13 June\n\nCouncil 11 "
        "July\n\nCouncil 12 September",
        "2023-06-13",
    ),
    ("Next Meeting - first Tuesday in June", "2023-06-06"),
    ("The next meeting will be on the 2nd Tuesday of each month.", "2023-06-13"),
    ("Date of next meeting: last Wednesday of the month, 7 pm.", "2023-05-31"),
    ("The next meeting will be held on the third Tuesday in the month.", "2023-06-20"),
    ("Following meeting: 13 June 2023.", "2023-06-13"),
    ("The next meeting will take place in the Pavilion at 7pm on Tuesday, June 13th.", "2023-06-13"),
    ("Date of next council meeting. It was noted this would be 13th June 2023.", "2023-06-13"),
    ("It was RESOLVED that the next meeting be held on Tuesday, 13th June, 2023.", "2023-06-13"),
    ("The meeting ended at 9 and will meet again on the 13th.", "2023-06-13"),
    # what only looks like it
    ("The police let us know the date of next SNAP Meeting\n\nCoffee morning Thursday 15 June", None),
]
# Headings, all of minutes of 16 May 2023.
HEADINGS = [
    "Minutes of the meeting of Wendle Parish Council held on Tuesday 16th May 2023 at 7.30 pm in the Village Hall",
    "WENDLE BOROUGH COUNCIL\n\nMINUTES OF THE AUDIT COMMITTEE HELD AT THE GUILDHALL ON TUESDAY, 16 MAY, 2023",
    "Wendle Fire and Rescue Authority\n\nMinutes\n\nDate: 16 May 2023\n\nTime: 10.00am",
    "Wendle Parish Council Minutes 16/05/2023",
    "Wendle Community Council\n\nMeeting held on 16.5.23 in the Old School",
    "Annual Meeting of Wendle Town Council - May 16th 2023",
    "Wendle National Park Authority\n\nAt a meeting of the Authority held by video conference on "
    "Tuesday 16 May 2023 commencing at 10:30 hours",
    "Wendle Combined Authority Board\n\n16 May 2023, 14:00\n\nMinutes",
    "Wendle Parish Council\n\nMinutes of the Annual Council Meeting, 7pm, Tuesday 16 May '23",
    "MINUTES of the Meeting of Wendle County Council held at the Shire Hall on 16th May, 2023, at 10.30 a.m.",
    "WENDLE PARISH COUNCIL\n\n16th May 2023\n\nVillage Hall",
    "Wendle Joint Committee\n\nMeeting No. 5/23, Tuesday 16 May 2023",
    "Wendle District Council\n\nPlanning Committee\n\nMinutes - Tuesday, 16th May, 2023, 2.00 pm",
    "Wendle Parish Council\n\nMinutes of a virtual meeting held at 19:00, 16-05-2023",
    "Wendle Combined Authority Board\n\nMinutes, 16 May 2023 (as approved on 20 June 2023)",
    "Draft minutes for approval on 20 June 2023\n\nWendle Parish Council\n\nMeeting held 16 May 2023",
    "Tuesday 16 May 2023\n\nWendle Parish Council\n\nMinutes of the Ordinary Meeting",
    "Minutes of Wendle Parish Council's meeting of 16 May 2023 held in the Pavilion",
    "Wendle Moor National Park Authority\n\nMinutes of the 212th meeting, Tuesday 16th May 2023",
    "WENDLE TOWN COUNCIL\n\nMinutes of the Annual Meeting of the Council held in the Council "
    "Chamber, Town Hall, Wendle on TUESDAY 16TH MAY 2023 at 7.00 p.m.",
    "Minutes\n\nWendle Community Council\n\nNos. 23/05 - Tuesday 16 May 2023",
    "Minutes of Wendle Parish Council - meeting of 16 May 2023\n\nVersion 2 (issued 24 May 2023)",
    "WENDLE FIRE AND RESCUE AUTHORITY\n\nMINUTES OF A MEETING OF THE AUTHORITY HELD ON 16 MAY 2023",
    "Wendle Parish Council\n\nMinutes of the Ordinary Meeting of the Council held on the 16th day of May, 2023",
    "Wendle Parish Meeting\n\nNotes of the annual meeting, 16 May 2023, 7pm",
    "Wendle District Council\n\nCabinet\n\nHeld at 6.00pm on\n\n16 May 2023\n\nPresent",
    "Wendle Parish Council\n\nMeeting date: 16-May-2023",
    "Wendle PC minutes 16th May '23",
    "Minutes of meeting held Tues. 16/5/23 at Wendle Village Hall\n\nWendle Parish Council",
    "Wendle Parish Council\n\nMINUTES OF THE MEETING HELD ON TUESDAY THE 16TH OF MAY TWO THOUSAND AND TWENTY THREE",
    "WENDLE PARISH COUNCIL Minutes 2023-05-16",
    "Wendle Parish Council\n\nThe minutes of the council meeting which took place on Tuesday, 16 "
    "May 2023 in the school",
]


@pytest.mark.parametrize(("words", "day"), NEXT)
def test_the_words_that_end_minutes_name_the_next_meeting(words: str, day: str | None) -> None:
    assert [one.next_meeting for one in read(MINUTES + words + "\n").minutes] == [day]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_dates_the_meeting(heading: str) -> None:
    assert [one.date for one in read(heading + BUSINESS).minutes] == ["2023-05-16"]
