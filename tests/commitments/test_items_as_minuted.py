"""Items as clerks of a district and of a parish minute them: who is to do it and when, with all that stands around it.

The items were written down before anybody looked at what is made of them.
"""

import pytest

from ccpi_actions.commitments import find_commitments
from ccpi_actions.documents import read_bytes
from ccpi_actions.minutes import read_minutes

COMMITTEE = """WENDLE DISTRICT COUNCIL

Minutes of the meeting of the Environment Scrutiny Committee held on Thursday 12 October 2023 at 2.00pm

Present: Councillor A Byrne (Chair), Councillor J Cope (Vice-Chair), Councillor R Dent, Councillor M Eyre

In attendance: Nadia Shah - Head of Waste; Owen Blythe - Parks Manager; Mrs T Quill - Democratic Services Officer

21. APOLOGIES FOR ABSENCE

There were none.

22. MINUTES

The minutes of the meeting held on 7 September 2023 were confirmed and signed.

23. STREET SCENE AND OPEN SPACES

{said}

24. DATE OF NEXT MEETING

Thursday 7 December 2023 at 2.00pm.

The meeting closed at 3.55pm.
"""
COUNCIL = """WENDLE PARISH COUNCIL

Minutes of the meeting of Wendle Parish Council held in the Village Hall on Monday 9 January 2023 at 7.30pm

Present: Cllr B Moss (Chairman), Cllr Mrs E Tarn, Cllr D Pike, Cllr S Hood, Cllr J Ruck

Also present: Mrs F Lane (Clerk), County Cllr G Stone, District Cllr H Wade, PCSO Kay and 3 members of the public

1. Apologies

None.

2. Minutes of last meeting

Agreed and signed.

3. Parish matters

{said}

4. Date of next meeting

Monday 13 February 2023 at 7.30pm.

The meeting closed at 8.55pm.
"""
# What is minuted, and of each thing to be done the owner, the kind of due date and the date.
COMMITTEE_ITEMS = [
    (
        "Nadia Shah presented the quarterly waste report. Recycling stood at 41%.\n\nCouncillor Dent "
        "asked how many bins had been missed in September. Ms Shah did not have the figure to hand "
        "and would send it to Members.",
        [("Nadia Shah, Head of Waste", "none", None)],
    ),
    (
        "Nadia Shah presented the quarterly waste report.\n\nIn answer to Councillor Eyre, it was "
        "confirmed that the missed-bin figures would be broken down by round in future.",
        [("Nadia Shah, Head of Waste", "none", None)],
    ),
    (
        "The Parks Manager gave a verbal update on play areas. The inspection at Mill Park had found "
        "two faults.\n\nMembers asked for the inspector's report to be circulated before the next "
        "meeting.",
        [("Owen Blythe, Parks Manager", "meeting", "2023-12-07")],
    ),
    (
        "Councillor Frith asked whether the toilets at the bus station could be opened earlier. Mr "
        "Blythe agreed to look into this and to reply to Councillor Frith direct.",
        [("Owen Blythe, Parks Manager", "none", None)],
    ),
    (
        "The Committee discussed fly-tipping at length. It was suggested that a task group might be "
        "set up.\n\nRESOLVED: That the Head of Waste be asked to submit a report on fly-tipping to the "
        "December meeting.",
        [("Nadia Shah, Head of Waste", "meeting", "2023-12-07")],
    ),
    (
        "The Chair reminded Members that comments on the draft strategy should reach Mrs Quill by "
        "Friday 20 October.\n\nMrs Quill would then collate them for the Cabinet Member.",
        [("Mrs T Quill, Democratic Services Officer", "none", None)],
    ),
    (
        "The Democratic Services Officer submitted the work programme.\n\nRESOLVED: (a) That the work "
        "programme be noted; and (b) that an item on verge cutting be added for 7 December.",
        [("Mrs T Quill, Democratic Services Officer", "meeting", "2023-12-07")],
    ),
    (
        "Councillor Cope enquired about the delay at Station Road. The Head of Waste explained that "
        "the contractor had let the Council down; a meeting was being arranged and she would report "
        "the outcome at the next meeting.",
        [("Nadia Shah, Head of Waste", "meeting", "2023-12-07")],
    ),
    (
        "It was noted that the Tree Strategy had been delayed. The Committee requested that it be "
        "brought back no later than February 2024.",
        [(None, "date", "2024-02")],
    ),
    (
        "Mr Blythe advised that the new mower would arrive in the spring.\n\nCouncillor Eyre: would "
        "the old one be sold? Mr Blythe would find out and let her know.",
        [("Owen Blythe, Parks Manager", "none", None)],
    ),
    (
        "The Chair proposed, and it was AGREED, that the Vice-Chair draft a response to the "
        "Government consultation for circulation to Members before the closing date of 3 November "
        "2023.",
        [("Vice-Chair", "date", "2023-11-03")],
    ),
    (
        "Ms Shah took the Committee through the action plan. Target dates had slipped for four of "
        "the eleven actions and revised dates would be supplied.",
        [("Nadia Shah, Head of Waste", "none", None)],
    ),
    (
        "Officers were asked to benchmark the charge against neighbouring districts and bring the "
        "results back to the Committee early in 2024.",
        [("Officers", "date", "2024")],
    ),
    (
        "It was moved by Councillor Frith and seconded by Councillor Eyre that the Leader of the "
        "Council be asked to write to the Secretary of State. On being put to the vote the motion "
        "was carried.",
        [("Leader of the Council", "none", None)],
    ),
    (
        "Councillor Dent declared that he would raise the matter himself at County Hall on 25 "
        "October and let the Chair know what was said.",
        [("Councillor R Dent", "date", "2023-10-25")],
    ),
    (
        "The Committee thanked Owen Blythe for his report. A site visit to Mill Park would be "
        "arranged in the new year.",
        [(None, "date", "2024")],
    ),
    (
        "Councillor Cope asked that the minutes record her concern. She also asked for the contract "
        "to be sent to her, which Ms Shah said could be done.",
        [("Nadia Shah, Head of Waste", "none", None)],
    ),
    (
        "Mr Blythe to report to the Committee's meeting in March 2024 on the first season of the new contract.",
        [("Owen Blythe, Parks Manager", "meeting", "2024-03")],
    ),
    (
        "The Panel noted the update provided by the Head of Waste. Two members had not received the "
        "appendix and this would be re-sent.",
        [("Nadia Shah, Head of Waste", "none", None)],
    ),
    (
        "Councillor Byrne, the Chair, would write on the Committee's behalf to thank the volunteers.",
        [("Councillor A Byrne, Chair", "none", None)],
    ),
    ("The cost of the survey was queried. It would be confirmed outside the meeting.", [(None, "none", None)]),
    (
        "Resolved: That (i) the report be noted; (ii) quarterly figures be provided to all Members "
        "from January 2024; and (iii) the Portfolio Holder be requested to attend in March.",
        [(None, "date", "2024-01"), ("Portfolio Holder", "date", "2024-03")],
    ),
    (
        "Councillor Eyre said that residents of Dale Lane had had no reply. The Parks Manager "
        "apologised and promised that a reply would go by Monday.",
        [("Owen Blythe, Parks Manager", "date", "2023-10-16")],
    ),
    ("Action: NS to confirm tonnage by 27/10.", [("Nadia Shah, Head of Waste", "date", "2023-10-27")]),
    (
        "ACTION - Owen Blythe to circulate the planting list by mid-November.",
        [("Owen Blythe, Parks Manager", "date", "2023-11")],
    ),
    (
        "The Committee asked Owen Blythe for a note on drainage at the rugby pitch, to be with "
        "Members in time for the December meeting.",
        [("Owen Blythe, Parks Manager", "meeting", "2023-12-07")],
    ),
    (
        "Ms Shah was requested to arrange for the leaflet to be reprinted and delivered to every "
        "household before Christmas.",
        [("Nadia Shah, Head of Waste", "date", "2023-12")],
    ),
    (
        "The Chair and Vice-Chair would meet the Head of Waste on 19 October to agree the scope of "
        "the review, which would be reported to the next meeting.",
        [("Chair; Vice-Chair", "date", "2023-10-19")],
    ),
    (
        "RESOLVED: That the Head of Waste bring back, to the December meeting, a costed plan for textiles.",
        [("Nadia Shah, Head of Waste", "meeting", "2023-12-07")],
    ),
    (
        "RESOLVED: That, subject to the agreement of the Treasurer, the grant scheme be re-opened on "
        "1 November 2023 and the results reported to the first meeting in the new year.",
        [(None, "date", "2023-11-01")],
    ),
    (
        "Members were told that the figures for the second quarter would not be available until "
        "mid-November; Ms Shah would forward them as soon as she had them.",
        [("Nadia Shah, Head of Waste", "none", None)],
    ),
    (
        "Ms Shah would forward the figures, which would not be available until mid-November, as soon as she had them.",
        [("Nadia Shah, Head of Waste", "none", None)],
    ),
    ("It was agreed that a letter be sent forthwith.", [(None, "none", None)]),
    ("Officers would write to all households affected by the end of next month.", [("Officers", "date", "2023-11")]),
    (
        "Mrs Quill would circulate possible dates for the visit over the next few days.",
        [("Mrs T Quill, Democratic Services Officer", "date", "2023-10")],
    ),
    (
        "The Parks Manager offered to bring the draft strategy to an informal session for Members at "
        "the beginning of November.",
        [("Owen Blythe, Parks Manager", "date", "2023-11")],
    ),
    (
        "Councillor Frith requested, and the Head of Waste agreed to supply, a list of the missed "
        "rounds for August and September.",
        [("Nadia Shah, Head of Waste", "none", None)],
    ),
    (
        "That the Director provide, within three months of the date of this meeting, an assessment of the risks.",
        [("Director", "date", "2024-01")],
    ),
    (
        "A report on the tender, which closes on 30 November, would be made to the next meeting.",
        [(None, "meeting", "2023-12-07")],
    ),
    (
        "The Head of Waste said she would see that the missed streets were swept before the weekend.",
        [("Nadia Shah, Head of Waste", "date", "2023-10-14")],
    ),
    (
        "Councillor Dent asked that the action log show target dates from the next meeting onwards.",
        [(None, "meeting", "2023-12-07")],
    ),
    (
        "Mr Blythe was asked to let Members have a copy of the lease by return of email.",
        [("Owen Blythe, Parks Manager", "none", None)],
    ),
    (
        "The Committee will consider the draft budget for 2024/25 at its meeting on 18 January 2024.",
        [(None, "meeting", "2024-01-18")],
    ),
    ("The review of the 2022/23 outturn to be repeated for 2023/24.", [(None, "none", None)]),
    (
        "Officers undertook to check the position after the meeting and advise Councillor Cope accordingly.",
        [("Officers", "none", None)],
    ),
    (
        "The Vice-Chair agreed to draft the Committee's annual report over the Christmas break.",
        [("Vice-Chair", "date", "2023-12")],
    ),
    ("Agreed: Head of Waste to provide an update in six weeks.", [("Nadia Shah, Head of Waste", "date", "2023-11-23")]),
    ("Agreed: a workshop on the Local Plan to be held in the week of 20 November.", [(None, "date", "2023-11-20")]),
    ("Agreed: To revisit this item once the Government's response is known.", [(None, "none", None)]),
    (
        "Action: Nadia Shah to report to next Committee on depot costs.",
        [("Nadia Shah, Head of Waste", "meeting", "2023-12-07")],
    ),
    ("Action: all Members to complete the survey (deadline: 31 October).", [("All Members", "date", "2023-10-31")]),
    (
        "The Democratic Services Officer would place the item on the work programme for the next municipal year.",
        [("Mrs T Quill, Democratic Services Officer", "date", "2024")],
    ),
    (
        "The Committee asked for six-monthly progress reports, the first to be presented in April 2024.",
        [(None, "date", "2024-04")],
    ),
]

COUNCIL_ITEMS = [
    (
        "After some discussion Cllr Pike kindly agreed to buy the wood.",
        [("Cllr D Pike", "none", None)],
    ),
    (
        "The Clerk, Chairman and Cllr Hood will meet the surveyor.",
        [("Clerk; Chairman; Cllr S Hood", "none", None)],
    ),
    (
        "Chief Inspector Dale undertook to provide figures for each ward.",
        [("Chief Inspector Dale", "none", None)],
    ),
    (
        "(a) Clerk's report. The Clerk reported that the notice board lock had seized. A new lock would be bought.",
        [("Mrs F Lane, Clerk", "none", None)],
    ),
    (
        "Cllr Pike had spoken to the farmer about the stile. He would speak to him again before the walking season.",
        [("Cllr D Pike", "none", None)],
    ),
    (
        "County Cllr Stone reported that the gully machine was off the road. He would let the Clerk "
        "know when it was due in the village.",
        [("County Cllr G Stone", "none", None)],
    ),
    (
        "Potholes in Back Lane - Clerk to chase. Cllr Ruck to send photos first.",
        [("Clerk", "none", None), ("Cllr J Ruck", "none", None)],
    ),
    ("The Chairman thanked Mrs Dale for opening the hall. The Clerk will send a card.", [("Clerk", "none", None)]),
    (
        "It was agreed that the Clerk writes to the Estate about the wall, copy to County Cllr "
        "Stone, and reports back in February.",
        [("Clerk", "date", "2023-02")],
    ),
    (
        "Grass cutting. Two quotes received, a third is awaited. Carried forward to February.",
        [(None, "meeting", "2023-02-13")],
    ),
    (
        "PCSO Kay said there had been two thefts of oil. She would put a piece in the magazine.",
        [("PCSO Kay", "none", None)],
    ),
    (
        "District Cllr Wade was asked to find out why the bins in Church Row had been missed three weeks running.",
        [("District Cllr H Wade", "none", None)],
    ),
    ("The noticeboard needs painting. Cllr Hood offered to do it in the spring.", [("Cllr S Hood", "date", "2023")]),
    (
        "Precept. After discussion it was RESOLVED to set the precept at £14,200. Clerk to send the "
        "form to the District by 20th January.",
        [("Clerk", "date", "2023-01-20")],
    ),
    (
        "Allotments. Plot 4 is overgrown. A letter to go to the tenant giving one month's notice.",
        [(None, "none", None)],
    ),
    (
        "Allotments. Water bill higher than expected; Cllr Pike to read the meter on the first of each month.",
        [("Cllr D Pike", "none", None)],
    ),
    (
        "Website: accessibility statement to be added before the end of the financial year (Clerk).",
        [("Clerk", "date", "2023-03")],
    ),
    (
        "Highways had replied that no money was available for a crossing. It was decided to ask again after April.",
        [(None, "date", "2023-04")],
    ),
    (
        "The Council was asked by the Hall Committee for a grant of £200. Cllr Ruck declared an "
        "interest. Held over until accounts have been seen; Clerk to request them.",
        [("Clerk", "none", None)],
    ),
    (
        "The Clerk's appraisal is due. Cllrs Moss and Hood to carry this out before 31 March and "
        "report to the April meeting.",
        [("Cllrs Moss and Hood", "date", "2023-03-31")],
    ),
    (
        "Dog fouling in Mill Field. Cllr Hood suggested spraying it. Nobody was keen. The Clerk to "
        "get more signs from the District.",
        [("Clerk", "none", None)],
    ),
    (
        "Mr Beck (footpath warden) reported a fallen tree on FP7. The Clerk to ask the landowner to "
        "clear it as soon as possible.",
        [("Clerk", "none", None)],
    ),
    (
        "It was proposed by Cllr Ruck, seconded by Cllr Pike, that three trees be bought and planted "
        "at the cemetery in November. All in favour.",
        [(None, "date", "2023-11")],
    ),
    (
        "The internal auditor has asked for the asset register. Clerk is to have it ready for him by half term.",
        [("Clerk", "date", "2023-02")],
    ),
    ("The bus shelter roof leaks. Cllr Pike knows a roofer and will ask him to look.", [("Cllr D Pike", "none", None)]),
    (
        "Speedwatch. Volunteers are needed. An appeal to go in the February magazine, copy date 15 January.",
        [(None, "date", "2023-02")],
    ),
    ("Correspondence: Rural Services survey - Chairman to complete by 31/1.", [("Chairman", "date", "2023-01-31")]),
    (
        "Correspondence: letter from the school about parking. Chairman to meet the Head in the first week of term.",
        [("Chairman", "none", None)],
    ),
    ("The Chairman will represent the Council at the funeral on Friday.", [("Chairman", "date", "2023-01-13")]),
    (
        "The Council's insurance falls due on 1st June and three quotations are to be obtained in "
        "good time, Clerk to action.",
        [("Clerk", "date", "2023-06-01")],
    ),
    (
        "It was agreed to make the play area inspection a standing item and Cllr Hood would report on it each month.",
        [("Cllr S Hood", "none", None)],
    ),
    (
        "County Cllr Stone promised to take up the matter of the flooding with the Director at their "
        "meeting next Tuesday.",
        [("County Cllr G Stone", "date", "2023-01-10")],
    ),
    (
        "Mrs Lane would be on leave from 20 to 27 February; Cllr Mrs Tarn will deal with any post.",
        [("Cllr Mrs E Tarn", "none", None)],
    ),
    (
        "A vote of thanks was proposed to the litter pickers. Next pick Saturday 4th March, Cllr Hood to publicise.",
        [("Cllr S Hood", "none", None)],
    ),
]


Found = list[tuple[str | None, str, str | None]]


def found_in(minuted: str) -> Found:
    reading = read_minutes(read_bytes("minutes.txt", minuted.encode()))
    return [
        (one.owner.text, one.due.kind, one.due.date)
        for minutes in reading.minutes
        for one in find_commitments(minutes, reading.text)
        if one.strength == "firm"
    ]


@pytest.mark.parametrize(("said", "found"), COMMITTEE_ITEMS)
def test_an_item_of_a_committee_says_who_and_when(said: str, found: Found) -> None:
    assert found_in(COMMITTEE.format(said=said)) == found


@pytest.mark.parametrize(("said", "found"), COUNCIL_ITEMS)
def test_an_item_of_a_parish_says_who_and_when(said: str, found: Found) -> None:
    assert found_in(COUNCIL.format(said=said)) == found
