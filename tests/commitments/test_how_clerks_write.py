"""The language of clerks of many kinds of council, read from whole minutes: who answers for it, and when it is due.

The cases were written down before anybody looked at what is made of them.
"""

import pytest

from ccpi_actions.commitments import Commitment, find_commitments
from ccpi_actions.documents import read_bytes
from ccpi_actions.minutes import read_minutes

SCRUTINY = """Wendle Combined Authority

Minutes of the meeting of the Overview and Scrutiny Committee held on Tuesday 16 May 2023 at 10.00am

Present: Councillor R Marsh (Chair), Councillor T Heath, Councillor B Hobbs

In attendance: Dawn Oakes, Head of Archives; Kit Brent, Legal Adviser; Mr S Holm (Treasurer); Supt J Dray

1. Apologies

None.

2. Minutes

The minutes of the last meeting were agreed.

3. Performance

{said}

{asked}

4. Close

The meeting closed at 12 noon.
"""
FIGURES = "Members asked that figures for each estate be provided."
SLIDES = "It was agreed that the slides would be circulated."

# What is minuted of an item before somebody unnamed is to provide something, and words of the owner that it gives.
PRESENTED = [
    ("The Head of Revenues, Tom Arkle, introduced the report, which set out collection rates.", "Tom Arkle"),
    (
        "Consideration was given to a report of the Director of Resources (copy previously circulated).",
        "Director of Resources",
    ),
    (
        "The Committee received a presentation from Ilse Varga, Public Health Consultant, and Rob Dent, Data Analyst.",
        "Ilse Varga Rob Dent",
    ),
    ("Area Commander Sue Leng took Members through the performance report for the fourth quarter.", "Sue Leng"),
    ("The Ecologist gave a short presentation on the nature recovery plan.", "Ecologist"),
    ("Mr D Fell (Strategic Planning Manager) outlined the main points of the report.", "Fell"),
    (
        "There was submitted a report by the Chief Planning Officer on the review of conditions.",
        "Chief Planning Officer",
    ),
    ("The Chief Finance Officer (Mr A Bell) drew attention to the forecast overspend.", "Bell"),
    ("The meeting was addressed by Inspector Rhys Cole, who gave the crime figures for the month.", "Cole"),
    ("Jane Holt, Head of Waste, talked through the slides.", "Jane Holt"),
    ("On behalf of the Chief Fire Officer, Group Manager Ian Platt updated Members on the new station.", "Platt"),
    (
        "Report of the Director of Place\n\nThe Committee considered the condition of the harbour walls.",
        "Director of Place",
    ),
    ("The Rights of Way Manager and the Area Ranger presented a joint report.", "Rights Way Manager Ranger"),
    ("Members considered the report of the Head of Legal Services on the constitution.", "Head of Legal Services"),
    ("The Assistant Director (Highways) advised that 40 schemes had been finished.", "Assistant Director"),
    ("The report was presented by Ms Kim Noble, Principal Auditor.", "Kim Noble"),
    ("The Lead Officer for Tourism summarised the position on the visitor centre.", "Tourism"),
    ("Kit Moran (Active Travel Lead) was in attendance for this item and gave an update.", "Kit Moran"),
    (
        "The Corporate Director of Communities introduced the item and invited Lena Frost, Service Manager, "
        "to present the report.",
        "Lena Frost",
    ),
    (
        "The Committee received a report from the Corporate Director for Place, which gave an account of "
        "the winter service.",
        "Corporate Director Place",
    ),
    ("Report presented by: Dawn Hale, Head of Housing\n\nThe Committee noted that voids had fallen.", "Dawn Hale"),
    (
        "(Dawn Hale, Head of Housing, was in attendance for this item.)\n\nThe Committee considered the "
        "lettings policy.",
        "Dawn Hale",
    ),
    ("The Chair invited Mr K Brent, Assistant Chief Fire Officer, to introduce the report.", "Brent"),
    ("Members received a verbal update from the Head of Housing.", "Head of Housing"),
    ("The report was introduced by the Head of Housing who explained that voids had fallen.", "Head of Housing"),
    (
        "Councillor Pratt, Cabinet Member for Housing, introduced the report, supported by Dawn Hale, Head of Housing.",
        "Dawn Hale",
    ),
    ("In presenting the report, the Head of Housing explained that voids had fallen.", "Head of Housing"),
    ("The Head of Housing's report on lettings was considered.", "Head of Housing"),
    ("REPORT OF THE HEAD OF HOUSING\n\nThe Committee noted that voids had fallen.", "Head of Housing"),
    ("Contact Officer: Dawn Hale, Head of Housing\n\nThe Committee noted that voids had fallen.", "Dawn Hale"),
    ("Report author: Dawn Hale\n\nThe Committee noted that voids had fallen.", "Dawn Hale"),
    ("Presenting officer: Dawn Hale, Head of Housing", "Dawn Hale"),
    (
        "Consideration was given to a joint report by the Chief Executive and the Head of Housing.",
        "Chief Executive Head Housing",
    ),
    ("Introduced by Dawn Hale, Head of Housing, the report showed that voids had fallen.", "Dawn Hale"),
    ("Mr Brent, supported by Ms Hale, gave a presentation on prevention work.", "Brent"),
    ("Dr Iqbal of the Rivers Trust gave a talk on invasive plants.", "Iqbal"),
    ("The Head of Housing was present to answer questions on the report.", "Head of Housing"),
    (
        "The Committee considered voids.\n\nIn reply to questions, the Head of Housing said that voids had fallen.",
        "Head of Housing",
    ),
    (
        "There had been circulated a report by the Head of Housing dated 2 May 2023. Ms Hale spoke to the report.",
        "Hale",
    ),
    ("Ms Hale spoke to her report, which had been circulated.", "Hale"),
    ("PREVIOUSLY CIRCULATED: Report from the Director of Environment.", "Director of Environment"),
    ("The Committee had before it a report of the Head of Housing.", "Head of Housing"),
    ("With the aid of slides, Dawn Hale described the new lettings policy.", "Dawn Hale"),
    ("The Board welcomed Professor Anna Lund from the university, who spoke about air quality.", "Lund"),
    ("Superintendent Amir Khan gave an overview of rural crime and answered questions.", "Khan"),
    ("The Head of Finance and the Head of Housing jointly presented the business plan.", "Head Finance Housing"),
    ("Dawn Hale reported that voids had fallen to 2%.", "Dawn Hale"),
    ("The Monitoring Officer reminded Members of the new Code.", "Monitoring Officer"),
    ("A presentation was given by officers from Active Wendle, Nia Rees and Jo Pugh.", "Nia Rees Jo Pugh"),
    ("Dawn gave an update on the move of the deeds.", "Dawn Oakes Archives"),
    (
        "The Treasurer presented his half-yearly statement. Councillor Heath asked about the "
        "reserves and the Treasurer replied that they stood at 8%. Members debated whether this was "
        "enough.",
        "Holm",
    ),
    (
        "Members considered a report, circulated in advance, in which the Head of Archives set out "
        "the case for a new store.",
        "Oakes",
    ),
    ("Dawn Oakes, who was accompanied by two apprentices, explained how deeds were catalogued.", "Oakes"),
    ("Arising from the report of the Legal Adviser, Councillor Hobbs said that the lease was unclear.", "Brent"),
    ("The Legal Adviser's advice was that the lease could be ended at six months' notice.", "Brent"),
    ("Mr Holm referred Members to the table on page 4 and pointed out that income was down.", "Holm"),
    ("A report from Dawn Oakes was tabled. She apologised for its lateness.", "Oakes"),
    (
        "There was a presentation by Supt Dray on the new call centre, following which Members put questions to him.",
        "Dray",
    ),
    ("Superintendent Dray attended and spoke about the new call centre.", "Dray"),
    (
        "The Committee had invited Professor Ola Lind of Wendle University to speak on coastal "
        "change. Professor Lind said that two metres a year were being lost.",
        "Lind",
    ),
    ("Kit Brent opened by reminding the Committee of the history of the lease.", "Brent"),
    ("Consideration was given to the Treasurer's report on the outturn.", "Holm"),
    ("The Committee considered the quarterly report on complaints (report of the Head of Archives).", "Oakes"),
    ("Further to minute 14, the Head of Archives gave an account of the move.", "Oakes"),
    ("The officer's report was taken as read. Ms Oakes added that the lift had since been mended.", "Oakes"),
    ("The Chair asked Mr Holm to take Members through the paper, which he did.", "Holm"),
    ("Mr S Holm, Treasurer, and Kit Brent, Legal Adviser, were present for this item and answered questions.", "Holm"),
    ("At the Chair's invitation Dawn Oakes gave the background to the scheme.", "Oakes"),
    ("Item introduced by Kit Brent.", "Brent"),
    ("Oakes (Archives) outlined the bid.", "Oakes"),
    ("The Principal Conservator, Miss Una Field, demonstrated the repair of a map.", "Field"),
    (
        "Representatives of Harbour Homes, Mr Tim Cole and Ms Ros Budd, attended to describe their plans for the quay.",
        "Cole",
    ),
    ("Report by Head of Archives.", "Head of Archives"),
    ("Officer presenting: Dawn Oakes", "Oakes"),
    ("The Committee welcomed Supt Dray and received from him an oral report on the year's figures.", "Dray"),
    ("The following report was submitted by the Treasurer: Outturn 2022/23.", "Holm"),
    ("Paper C (Dawn Oakes) was discussed.", "Oakes"),
    ("Dawn Oakes briefed the Board on progress with the strongroom.", "Oakes"),
    ("The Head of Archives and her deputy, Mr Lee Marsh, reported that the strongroom was full.", "Marsh"),
    ("Members received and noted the report of the Head of Archives upon the strongroom.", "Oakes"),
    (
        "Following on from the last meeting, Mr Holm had prepared three options and talked the Committee through each.",
        "Holm",
    ),
    ("KB advised on the new Act.", "Kit Brent Legal"),
]
# Nobody presents: the body talks, somebody asks, a member proposes.
UNPRESENTED = [
    "The Board considered the condition of the paths.",
    "A resident asked why the gate had been locked.",
    "Councillor Hobbs asked a question on parking charges.",
    "Councillor Heath proposed that the shelter be painted, seconded by Councillor Hobbs.",
    "Members debated the lettings policy at length.",
]

# The council met on Tuesday 16 May 2023 and meets next on 20 June.
PARISH = """Wendle Parish Council

Minutes of the meeting of Wendle Parish Council held on Tuesday 16 May 2023 at 7.00pm in the Village Hall

Present: Cllr R Marsh (Chairman), Cllr T Heath, Cllr B Pyle

In attendance: J Lowe (Clerk)

1. Apologies

None.

2. Village matters

{said}

3. Date of next meeting

Tuesday 20 June 2023 at 7.00pm.
"""
DUE = [
    (
        "The Clerk was asked to bring revised estimates for the bus shelter to the June meeting.",
        "meeting",
        "2023-06-20",
    ),
    ("RESOLVED that the Monitoring Officer report back on the revised Code by the end of July.", "date", "2023-07"),
    (
        "It was agreed that officers would circulate the ward-level figures to all Members within ten working days.",
        "date",
        "2023-05-30",
    ),
    (
        "The Monitoring Officer was asked to consult group leaders ahead of the next meeting of Full Council.",
        "meeting",
        "2023-06-20",
    ),
    (
        "The Chairman asked that the tree survey be brought back to the Council in twelve months' time.",
        "date",
        "2024-05",
    ),
    ("It was agreed that a further update would be provided in the autumn.", "date", "2023"),
    ("The Clerk to obtain three quotations in time for the September meeting.", "meeting", "2023-09"),
    ("Cllr Marsh agreed to draft a response before the consultation closes on 9 June.", "date", "2023-06-09"),
    ("The Clerk will write to the Highway Authority once the survey results have been received.", "none", None),
    ("The Head of Planning agreed to send the map to Members after the meeting.", "none", None),
    ("Cllr Marsh offered to organise a litter pick in the week commencing 5 June.", "date", "2023-06-05"),
    ("Members requested that the Treasurer present the final outturn at the July meeting.", "meeting", "2023-07"),
    ("The Clerk was instructed to order the plaques before the end of the financial year.", "date", "2024-03"),
    ("The Clerk was asked to bring options for the pavilion early in the new year.", "date", "2024"),
    ("Cllr Heath to speak to the landowner next week.", "date", "2023-05"),
    ("The Clerk to check the position with the solicitor by Friday.", "date", "2023-05-19"),
    ("RESOLVED that consideration of the lease be deferred until the meeting on 18th July.", "meeting", "2023-07-18"),
    ("The Clerk to put the allotment rents on the agenda for next month.", "meeting", "2023-06-20"),
    ("The Clerk was asked to circulate a briefing note prior to the next meeting.", "meeting", "2023-06-20"),
    ("It was agreed that officers report back to a future meeting on the outcome of the trial.", "meeting", None),
    ("Members requested a report on fly-tipping in due course.", "none", None),
    ("The Clerk agreed to email the figures to Cllr Heath tomorrow.", "date", "2023-05-17"),
    ("That a further report on sickness absence be submitted in Quarter 3.", "date", "2023-12"),
    (
        "RESOLVED that the Working Group be asked to report its findings to the Council no later than 31 October 2023.",
        "date",
        "2023-10-31",
    ),
    ("The Deputy Clerk to chase the invoice within the next fortnight.", "date", "2023-05-30"),
    ("The Chairman undertook to write to the Minister by the end of the week.", "date", "2023-05-19"),
    ("The Clerk to arrange a site visit for mid-June.", "date", "2023-06"),
    ("Handyman to repaint the gate as soon as the weather improves.", "none", None),
    ("Cllr Pyle to meet the contractor on Thursday 25th May at 10am.", "date", "2023-05-25"),
    ("Officers agreed to share the slides by close of play on Monday.", "date", "2023-05-22"),
    ("The Clerk to submit the AGAR before 30.6.23.", "date", "2023-06-30"),
    ("Clerk to apply for the verge grant - deadline 14 July.", "date", "2023-07-14"),
    ("The Working Party was asked to report its findings within three months.", "date", "2023-08"),
    ("The Clerk was requested to add the item to the September agenda.", "meeting", "2023-09"),
    ("The Clerk to write again if no reply has been received by the next meeting.", "meeting", "2023-06-20"),
    ("It was agreed that the scheme would be reviewed again in spring 2024.", "date", "2024"),
    ("The Clerk would confirm the position by email later in the week.", "date", "2023-05-19"),
    ("It was agreed that a report be brought to the first meeting after the summer recess.", "meeting", None),
    ("The Clerk will collect the keys on the 24th.", "date", "2023-05-24"),
    ("Officers agreed to provide Members with a note of the costs by 12 noon on 2 June 2023.", "date", "2023-06-02"),
    (
        "The Clerk to draft a grants policy for consideration at the meeting to be held on 11 July 2023.",
        "meeting",
        "2023-07-11",
    ),
    ("It was agreed that the Clerk bring the matter back within the next six to eight weeks.", "date", "2023-07-11"),
    ("The Clerk to reply to the letter dated 3 May 2023 from the school.", "none", None),
    ("Officers were asked to circulate the notes of the June 2022 workshop.", "none", None),
    ("Officers agreed to send Members the strategy for 2024-2027.", "none", None),
    ("Members asked that the number of complaints received in the last quarter be provided.", "none", None),
    ("The Clerk to write to residents about the road closure starting on 12 June.", "none", None),
    (
        "A decision on the grant was deferred. Clerk to bring the accounts of the club to the next meeting.",
        "meeting",
        "2023-06-20",
    ),
    ("Cllr Heath requested that it be put on the agenda of the AGM.", "meeting", None),
    ("Clerk to report the pothole again and update Cllrs at June's meeting.", "meeting", "2023-06-20"),
    ("Mr Lowe will have a draft with members before they next meet.", "meeting", "2023-06-20"),
    ("Cllr Heath promised to let everyone have the link by the weekend.", "date", "2023-05-19"),
    ("The Clerk would get on to the contractor first thing.", "date", "2023-05-17"),
    ("The Clerk to write to parents before the summer holidays start.", "date", "2023"),
    ("The Clerk to have the bins moved by the time the school goes back.", "none", None),
    ("Cllr Pyle will bring a sample along next time.", "meeting", "2023-06-20"),
    ("The scheme to be brought back in September with figures.", "date", "2023-09"),
    ("The Clerk to look into it and let the Council know at the next one.", "meeting", "2023-06-20"),
    ("Agreed that this go on the July agenda.", "meeting", "2023-07"),
    ("Members to send comments to the Clerk by Monday 29 May.", "date", "2023-05-29"),
    ("The Clerk will order the seat this week.", "date", "2023-05-19"),
    ("Cllr Marsh to speak to the school in the course of the next week.", "date", "2023-05"),
    ("The Treasurer is to produce a forecast by the time of the June meeting.", "meeting", "2023-06-20"),
    ("The Chairman to have a word with the farmer when he sees him.", "none", None),
    ("The Clerk to ring them in a fortnight if nothing is heard.", "date", "2023-05-30"),
    ("The Clerk to ask the Borough again in a month or so.", "date", "2023-06"),
    ("The Clerk to write and ask for an answer by return.", "none", None),
    ("Officers were asked to report to the Council quarterly, beginning in July.", "date", "2023-07"),
    ("The Clerk undertook to circulate the note by no later than the end of the following week.", "date", "2023-05"),
    ("The Clerk would write to all plot holders in the first week of June.", "date", "2023-06"),
    ("The Clerk would write to them again towards the end of the summer.", "date", "2023"),
    ("The Clerk to publish the notice on or before 3 July.", "date", "2023-07-03"),
    ("The Clerk to book the hall for the last Saturday in June.", "date", "2023-06-24"),
    ("Cllr Heath will walk the path this coming Sunday.", "date", "2023-05-21"),
    ("Cllr Heath to attend the seminar on 8th June.", "date", "2023-06-08"),
    (
        "RESOLVED that a further report be submitted to the meeting scheduled for 12 September 2023.",
        "meeting",
        "2023-09-12",
    ),
    ("RESOLVED that the matter stand deferred to the July cycle.", "meeting", "2023-07"),
    ("RESOLVED that the petition be placed before the Council at its next ordinary meeting.", "meeting", "2023-06-20"),
    ("RESOLVED that a decision be held over for a month.", "date", "2023-06"),
    ("It was agreed to review the arrangement after six months.", "date", "2023-11"),
    ("It was agreed to review the charges again in a year.", "date", "2024-05"),
    ("The Clerk was asked to bring the strategy back before the end of the calendar year.", "date", "2023-12"),
    ("The Clerk would have an answer in time for the June agenda.", "meeting", "2023-06-20"),
    ("The Clerk to circulate the draft with the papers for the next meeting.", "meeting", "2023-06-20"),
    ("The Clerk to include the item in the agenda pack for July.", "meeting", "2023-07"),
    ("The Clerk to circulate the policy at least seven days before the next meeting.", "meeting", "2023-06-20"),
    ("A price to be obtained for the next meeting.", "meeting", "2023-06-20"),
    ("The Clerk to bring the accounts to the first meeting in September.", "meeting", "2023-09"),
    ("Cllr Pyle to report back to the meeting in two months' time.", "date", "2023-07"),
    ("The Clerk undertook to have the drawings ready before work begins on 3 July.", "date", "2023-07-03"),
    ("The Clerk to ensure that the grant form is in by the deadline of 30th June.", "date", "2023-06-30"),
    ("Consultation on bus services (closing date 9 June). Cllr Heath to respond.", "date", "2023-06-09"),
    ("The deadline for the grant is 30 June. The Clerk to apply.", "date", "2023-06-30"),
    ("The road will be closed from 5 June. The Clerk to put a notice on the website.", "none", None),
    ("The Clerk to contact them when she is back from leave on 30 May.", "date", "2023-05-30"),
    ("The Clerk to see the bank on her next visit to town.", "none", None),
    ("The Clerk to raise it with the PCSO at the next police surgery.", "none", None),
    ("Cllr Marsh would raise it at the Joint Committee on 14 June.", "date", "2023-06-14"),
    ("Members to let the Clerk have questions at least three days before the next meeting.", "meeting", "2023-06-20"),
    ("The Clerk to add it to the forward plan for November.", "date", "2023-11"),
    ("RESOLVED that the Director of Adult Services be invited to the November meeting.", "meeting", "2023-11"),
    ("It was agreed that the Council receive a paper on retention at its meeting in October.", "meeting", "2023-10"),
    ("The Clerk to arrange a briefing for all members prior to the July Council.", "meeting", "2023-07"),
    ("The Clerk to chase on Monday if there is no answer.", "date", "2023-05-22"),
    ("The Clerk to issue the cheque on completion.", "none", None),
    ("The Clerk to have the locks changed without delay.", "none", None),
    ("Cllrs Marsh and Pyle to meet the surveyor on site, Saturday 3rd June, 10am.", "date", "2023-06-03"),
    ("Litter pick to be held 17 June - Cllr Heath to organise.", "date", "2023-06-17"),
    ("Clerk to get prices for the fence (July).", "date", "2023-07"),
    ("Clerk to ask for costings - June agenda.", "meeting", "2023-06-20"),
    ("Action: Clerk to write to all plot holders by end May.", "date", "2023-05"),
    ("Action: J Lowe to circulate the rota by the end of w/c 22 May.", "date", "2023-05-22"),
    ("Before the June meeting the Clerk is to obtain three quotations.", "meeting", "2023-06-20"),
    ("At the next meeting the Chairman will give a report on his visit.", "meeting", "2023-06-20"),
    ("In September the Clerk will invite tenders for the grass cutting.", "date", "2023-09"),
    ("Next month the Clerk will bring a draft budget.", "date", "2023-06"),
    ("Over the summer Cllr Pyle will survey the footpaths.", "date", "2023"),
    ("From 1 July the Clerk would publish all payments on the website.", "date", "2023-07-01"),
    ("The Clerk said she would let Members have the plan within the month.", "date", "2023-06"),
    ("Cllr Heath would try to have the survey finished by the AGM.", "meeting", None),
    ("The Clerk would bring it to whichever meeting followed the inspection.", "none", None),
    ("The Ranger agreed to send photographs once the tide tables for August were out.", "none", None),
    ("The Clerk will look at it again when the budget is set in January.", "date", "2024-01"),
    ("The Clerk to pass this to Highways today.", "date", "2023-05-16"),
    ("It was left that the Clerk would write after the elections.", "none", None),
    ("Cllr Pyle would prepare a note for members ahead of the site visit on 7 June.", "date", "2023-06-07"),
    ("It was agreed to ask for this to be reported on in the annual report.", "none", None),
    ("The Committee asked that the next monitoring report show each ward separately.", "meeting", None),
    ("Members asked for trend data to be added to the dashboard from Quarter 2.", "meeting", None),
    ("The Clerk will email it to Cllr Pyle this evening.", "date", "2023-05-16"),
    ("The Clerk agreed to invite the Inspector to one of the autumn meetings.", "meeting", "2023"),
    ("RESOLVED that the lease be looked at afresh in two years.", "date", "2025-05"),
    ("Cllr Marsh said he would have a look at it on his way home.", "none", None),
    ("The consultation on school places closes on 9 June; the Clerk to respond.", "date", "2023-06-09"),
    ("The consultation on school places closes on 9 June. The Clerk to respond.", "date", "2023-06-09"),
    ("It was agreed that Cllr Heath should attend the launch in Wendle on 14 June.", "date", "2023-06-14"),
    ("Members wished to see the figures again in the summer when the full year was known.", "date", "2023"),
    ("The Director hoped to be able to share the business case with Members before the recess.", "none", None),
    ("The Director would come back to them in a month with a firm proposal.", "date", "2023-06"),
    ("The Chair asked for the item to be brought forward to the June meeting.", "meeting", "2023-06-20"),
    ("The Committee asked to be kept informed and for an update at each meeting.", "meeting", None),
    (
        "The Chair suggested, and it was agreed, that a standing item be added to the agenda from July.",
        "date",
        "2023-07",
    ),
    ("The Head of Parks was to report again when the trial had run for three months.", "none", None),
    ("The Head of Parks would report on the trial after it had run for three months.", "none", None),
    ("Mr Lowe to ring the drainage board on Monday and report to Cllr Pyle.", "date", "2023-05-22"),
    ("She undertook to have the answer with Cllr Heath by close of business on Thursday.", "date", "2023-05-18"),
    ("An extra meeting would be called for 30 May to consider the tenders.", "date", "2023-05-30"),
    ("RESOLVED that the Finance Working Party meet before the end of June to consider the tenders.", "date", "2023-06"),
    (
        "RESOLVED to defer the application to the meeting of 18 July so that the plans may be seen.",
        "meeting",
        "2023-07-18",
    ),
    ("RESOLVED that a decision on the tender be taken at a special meeting on 6 June.", "meeting", "2023-06-06"),
    ("The Clerk to write to the bank, who will want the form back by 26 May.", "none", None),
    ("The Clerk to find out before the next meeting who owns the ditch.", "meeting", "2023-06-20"),
    ("The Clerk to find out who owns the ditch and report in June.", "date", "2023-06"),
    ("The Clerk is to find out who owns the ditch, for June.", "date", "2023-06"),
    ("Ditch at Mill Lane: owner to be traced before July.", "date", "2023-07"),
    ("The Clerk to get a price from Brown's for July.", "date", "2023-07"),
    ("Three prices to be got for July.", "date", "2023-07"),
    ("The Clerk will ask the contractor to finish the path by Whitsun.", "none", None),
    ("The hedge to be cut in the autumn, once the birds have gone.", "date", "2023"),
    ("The Clerk to see whether the work could be done this financial year.", "none", None),
    ("This to be looked at when setting the budget.", "none", None),
    ("It was agreed to come back to this at the budget meeting in December.", "meeting", "2023-12"),
    ("The Treasurer to produce a budget statement every quarter.", "none", None),
    ("Cllr Pyle would represent the Council at the ceremony on Friday 2 June.", "date", "2023-06-02"),
    ("The Clerk to invite the PCSO to come in the autumn.", "date", "2023"),
    ("The Clerk to invite the PCSO to a meeting later in the year.", "date", "2023"),
    ("The Clerk to invite a speaker for the September or October meeting.", "meeting", "2023-09"),
    ("To be put on the agenda in July.", "meeting", "2023-07"),
    ("The Clerk was to let the auditor have the papers no later than Monday week.", "date", "2023-05-29"),
    ("The Clerk to pay the invoice when the work has been inspected.", "none", None),
    ("The Clerk would look out the old minutes and bring them to Cllr Pyle in the week.", "none", None),
    ("The Clerk to order two more for delivery in September.", "date", "2023-09"),
    ("The Clerk to put in for the grant as soon as the window opens in July.", "date", "2023-07"),
    ("The Clerk to obtain quotations for work to be done in the autumn.", "date", "2023"),
    ("A note would be appended to these minutes.", "none", None),
    ("The Director to supply a written answer within ten days of the meeting.", "date", "2023-05-26"),
    ("It was agreed that Members receive a briefing in the interim.", "none", None),
    ("The policy would be reviewed again in two years' time.", "date", "2025-05"),
    ("RESOLVED that the contract be reviewed at the end of its first year.", "none", None),
    ("RESOLVED that officers bring forward a scheme in time for inclusion in the 2024/25 budget.", "none", None),
    ("RESOLVED that the Chief Officer report the final position to the Council on 18 July.", "meeting", "2023-07-18"),
    ("RESOLVED that a report be submitted in the September cycle of meetings.", "meeting", "2023-09"),
    ("RESOLVED that a further report be presented to the next but one meeting.", "meeting", None),
    ("Members requested a further report in 3 months.", "date", "2023-08"),
    ("The Chair asked for the report to be circulated in advance of the July meeting.", "meeting", "2023-07"),
    ("The Chair asked that papers be circulated at least a week before each meeting.", "none", None),
    ("He promised a fuller account at the September meeting.", "meeting", "2023-09"),
    ("He promised that a fuller account would be given next time round.", "meeting", "2023-06-20"),
    ("He would seek to have a draft ready for the meeting after next.", "meeting", None),
    ("An action plan would be drawn up over the coming fortnight.", "date", "2023-05-30"),
    ("Officers would report back as to the cost before any order was placed.", "none", None),
    ("The Clerk to claim VAT at the end of the quarter.", "none", None),
    ("The Clerk to bank the cheque before the branch shuts on 31 May.", "date", "2023-05-31"),
    ("The Clerk to arrange for the tree to come down in the first fortnight of June.", "date", "2023-06"),
    ("The Clerk to arrange for the tree to come down during the half-term holiday.", "date", "2023-05"),
    ("The Clerk would see that the notice went up the next day.", "date", "2023-05-17"),
    ("The Clerk to send the form off first class tomorrow morning.", "date", "2023-05-17"),
    ("Cllr Pyle to put the posters up the day after the election.", "none", None),
    ("The Clerk to ask for the survey to be repeated this time next year.", "date", "2024-05"),
    ("The Panel asked that the Commissioner attend in the autumn to give an account of progress.", "date", "2023"),
    ("The Panel asked that the Commissioner attend its October meeting.", "meeting", "2023-10"),
]


def found_in(minuted: str) -> list[Commitment]:
    reading = read_minutes(read_bytes("minutes.txt", minuted.encode()))
    return [
        one for minutes in reading.minutes for one in find_commitments(minutes, reading.text) if one.strength == "firm"
    ]


@pytest.mark.parametrize("asked", [FIGURES, SLIDES])
@pytest.mark.parametrize(("said", "owner"), PRESENTED)
def test_whoever_presented_the_item_answers_for_what_is_to_be_provided(said: str, owner: str, asked: str) -> None:
    found = found_in(SCRUTINY.format(said=said, asked=asked))
    assert found[-1].owner.basis == "presenter"
    assert set(owner.split()) <= set(found[-1].owner.text.replace(",", "").replace(";", "").split())


@pytest.mark.parametrize("said", UNPRESENTED)
def test_nobody_answers_for_what_nobody_presented(said: str) -> None:
    found = found_in(SCRUTINY.format(said=said, asked=FIGURES))
    assert [one.owner.basis for one in found] == ["none"]


@pytest.mark.parametrize(("said", "kind", "date"), DUE)
def test_the_words_of_clerks_say_when_it_is_due(said: str, kind: str, date: str | None) -> None:
    found = found_in(PARISH.format(said=said))
    assert [(one.due.kind, one.due.date) for one in found] == [(kind, date)]
