"""What counts as minutes: notes of groups and forums do; letters, policies, newsletters and reports do not."""

import pytest

from tests.minutes.outline import outline, read

RECORDS = [
    (
        "Fleet Regeneration Steering Group\n\n"
        "Notes of meeting, 4 May 2015\n\n"
        "Attendees: Ann Brook, Bill Reed\n\n"
        "1. Skate park\n\n"
        "The plans were discussed. AB to obtain quotes.\n\n"
        "2. Bins\n\n"
        "BR to ring the depot.\n"
    ),
    (
        "NEIGHBOURHOOD PLAN WORKING GROUP\n\n"
        "Action notes 4 May 2015\n\n"
        "There: AB, BR, CT\n\n"
        "AP1: AB to draft the survey.\n\n"
        "AP2: BR to book the hall.\n\n"
        "The group then looked at the maps.\n"
    ),
    (
        "Record of meeting - Fleet Joint Liaison\n4 May 2015, Teams\n\n"
        "In attendance\nAnn Brook, Bill Reed\n\n"
        "Update on works\nThe contractor said works would end in June. Action: contractor to confirm dates.\n"
    ),
    (
        "Ambley Youth Forum – 4th May 2015 – what we talked about\n\n"
        "Who came: Ann, Bill\n\n"
        "We said sorry from: Carl\n\n"
        "1. Skate park. Ann will ask the council.\n"
    ),
    (
        "# Meeting summary\n\n"
        "Town Deal Board, 4 May 2015\n\n"
        "**Attending:** A Brook (Chair), B Reed\n\n"
        "## Programme update\n\n"
        "BR reported that the works were late. He will circulate a new programme.\n"
    ),
    (
        "Fleet Allotments Task & Finish Group\n\n"
        "Monday 4 May 2015 at 10am\n\n"
        "Present\n\n"
        "Cllr Brook\nCllr Reed\n\n"
        "Discussion\n\n"
        "Members went through the waiting list. The Clerk to write to all on it.\n"
    ),
    (
        "Notes from site visit and meeting of the Footpaths Group on 4 May 2015\n\n"
        "The group walked the lane. Bill to clear the ditch.\n"
    ),
    (
        "Fleet Partnership Board\n\n"
        "Key points and actions – 4 May 2015\n\n"
        "Attendance: AB, BR\nApologies: CT\n\n"
        "Item 1 Budget\nThe board noted the budget. Action AB: circulate table.\n"
    ),
    (
        "Summary Note\n\n"
        "Fleet Flood Forum\n4 May 2015\n\n"
        "Chair: Ann Brook\nApologies: Bill Reed\n\n"
        "1. Welcome\nAnn welcomed everyone.\n\n"
        "2. River gauge\nThe Agency will install a gauge.\n"
    ),
    (
        "Ambley Parish Council\n\n"
        "Parish Assembly 4 May 2015\n\n"
        "The Chairman opened the meeting at 7pm. 30 residents were there.\n\n"
        "The Chairman gave his annual report.\n\n"
        "Mr Tan asked about the pond. The Clerk would find out who owns it.\n\n"
        "The meeting ended at 8pm.\n"
    ),
    (
        "FLEET COMMITTEE\n\n"
        "Decisions taken on 4 May 2015\n\n"
        "Item 3 Budget\n\n"
        "RESOLVED: That the budget be agreed and a report be brought in June.\n"
    ),
    (
        "Fleet Committee - 4 May 2015\n\n"
        "Officers present: Ann Tan\n\n"
        "1 Apologies for absence\n\n"
        "Cllr Reed\n\n"
        "2 Roads\n\n"
        "The report was noted.\n"
    ),
    (
        "LOWER AMBLEY PARISH COUNCIL\n\n"
        "Meeting in the Reading Room, Monday 4th May 2015\n\n"
        "There were Ann Brook (in the chair), Bill Reed and Carl Tan, with Dee Eames, Clerk.\n\n"
        "The pond\n\n"
        "The ducks are back. Bill knows a man with a boat and is happy to ask him.\n\n"
        "We finished at nine.\n"
    ),
    (
        "LOWER AMBLEY HALL COMMITTEE Minutes of the meeting held on Monday 4 May 2015 at 7.15pm in the small room \n"
        "Present: Ann Brook (Chairman), Bill Reed (Treasurer) Apologies: Carl Tan Minutes\n"
        "of 10 April were agreed. Heating The boiler has gone again and Bill will ring the man about it this week.\n"
    ),
]
OTHERS = [
    (
        "Ambley Newsletter May 2015\n\n"
        "We had a lovely fete. Thanks to all who came. Next month the hall will be open.\n\n"
        "The council meets on the first Monday.\n"
    ),
    (
        "Dear Mrs Brook,\n\n"
        "Thank you for your letter of 4 May 2015. I will look into the matter and write to you.\n\n"
        "Yours sincerely\n\n"
        "A Tan\n"
    ),
    (
        "Grants Policy\n\n"
        "Adopted 4 May 2015\n\n"
        "1. Introduction\n\n"
        "The council may give grants.\n\n"
        "2. Applications\n\n"
        "Applicants must apply by 1 June.\n"
    ),
    (
        "Report to Cabinet\n\n"
        "4 May 2015\n\n"
        "Report of the Director of Place\n\n"
        "1. Purpose\n\n"
        "To seek approval.\n\n"
        "2. Recommendations\n\n"
        "That Cabinet approve the plan.\n"
    ),
    (
        "Dear All,\n\n4 May 2015\n\n"
        "It was good to see you on Monday. Bill will write about the hall and I shall ask about the pond.\n\n"
        "Yours, Ann\n"
    ),
    "For sale\n\nA bicycle, hardly used. Ring 01999 220100.\n",
    ("My blog\n\n4 May 2015\n\nI went to the council meeting tonight and it was dull. They agreed to mend the gate.\n"),
    ("Press release 4 May 2015\n\nThe council has agreed to build 40 homes. Cllr Brook said: I am delighted.\n"),
    "Job advert: Clerk to the council. 20 hours a week. Apply by 4 May 2015.\n",
    (
        "Standing Orders of Ambley Parish Council\n\n"
        "1. Meetings\n\n"
        "Meetings shall be held monthly.\n\n"
        "2. Quorum\n\n"
        "Three members shall be present.\n\n"
        "3. Voting\n\n"
        "Members vote by hands.\n\n"
        "4. Minutes\n\n"
        "The minutes shall be signed.\n"
    ),
    (
        "Terms of reference of the Fleet Working Group\n\n"
        "Membership: five councillors\n\n"
        "Quorum: three\n\n"
        "The group will meet quarterly and report to the Committee. Notes of meetings will be taken.\n"
    ),
]


@pytest.mark.parametrize("text", RECORDS)
def test_notes_of_a_meeting_are_minutes_and_none_of_them_is_lost(text: str) -> None:
    reading = read(text)

    assert [minutes.date for minutes in reading.minutes] == ["2015-05-04"]
    assert reading.minutes[0].items


@pytest.mark.parametrize("text", OTHERS)
def test_papers_that_record_no_meeting_hold_no_minutes(text: str) -> None:
    assert read(text).minutes == []


def test_numbered_action_points_are_actions() -> None:
    text = """
        FLEET WORKING GROUP

        Action notes 4 May 2015

        There: AB, BR, CT

        AP1: AB to draft the survey.

        AP2: BR to book the hall.

        The group looked at the maps.
    """

    assert outline(text) == [
        "-|",
        "  action AB to draft the survey.",
        "  action BR to book the hall.",
        "  discussion The group looked at the maps.",
    ]


def test_who_came_is_read_from_sentences() -> None:
    text = """
        LOWER AMBLEY PARISH COUNCIL

        Meeting in the Reading Room, Monday 4th May 2015

        There were Ann Brook (in the chair), Bill Reed and Carl Tan, with Dee Eames, Clerk. Cllr Hill joined us from
        the Borough at eight. Flo Gill sent apologies, she has a cold.

        The pond

        The ducks are back, which pleased everybody who lives near it and some who do not.
    """
    minutes = read(text).minutes[0]

    assert [person.name for person in minutes.present] == ["Ann Brook", "Bill Reed", "Carl Tan"]
    assert [(person.name, person.post) for person in minutes.attending] == [
        ("Dee Eames", "Clerk"),
        ("Cllr Hill", "the Borough"),
    ]
    assert [person.name for person in minutes.apologies] == ["Flo Gill"]
    assert minutes.chair == "Ann Brook"


def test_the_agenda_of_the_next_meeting_at_the_end_leaves_minutes_that_nothing_heads_what_they_are() -> None:
    business = "\n\n".join(
        f"{number}. {title}\n\nThe report was noted. RESOLVED that the Clerk write to the owner."
        for number, title in enumerate(["Apologies", "Roads", "Trees", "Hall", "Finance", "Correspondence"], 1)
    )
    reading = read(
        f"Ambley Parish Council\n\nMonday 3 May 2021\n\n{business}\n\nAgenda for the next meeting: 7 June 2021\n"
    )
    assert [minutes.date for minutes in reading.minutes] == ["2021-05-03"]
    assert len(reading.minutes[0].items) == 6
