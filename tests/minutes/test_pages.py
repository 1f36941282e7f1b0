"""Kinds of documents: packs, agendas, pages of council web sites, and what is no minutes at all."""

from tests.minutes.outline import outline, read

PACK = """
    Ambley Borough Council

    Fleet Committee

    Monday, 1st June, 2015 at 2.00 pm in Room 7, Town Hall, Ambley

    Agenda

    1. Apologies for Absence

    2. Minutes of the Meeting held on 4 May 2015 (Pages 1 - 4)

    3. Bus Lanes (Pages 5 - 9)

    4. Date of Next Meeting

    6 July 2015 at 2pm

    Fleet Committee

    Minutes of the Meeting held on Monday, 4th May, 2015 at 2.00 pm in Room 7, Town Hall, Ambley

    Present:

    Councillor A Brook (Chair)

    1. Apologies for Absence

    None.

    2. Bus Lanes

    It was agreed that a map would be provided.

    3. Date of Next Meeting

    Monday 1 June 2015.

    Fleet Committee

    Meeting to be held on 1 June 2015

    Bus Lanes

    Contact for further information: Dana Tal

    1. Officers will provide a report every week.
"""


def test_a_pack_holds_the_coming_agenda_and_the_last_minutes_but_no_report() -> None:
    reading = read(PACK)

    assert reading.kind == "agenda pack"
    assert [(one.body, one.date, one.next_meeting) for one in reading.minutes] == [
        ("Fleet Committee", "2015-05-04", "2015-06-01")
    ]
    assert reading.agenda is not None
    assert (reading.agenda.date, reading.agenda.next_meeting) == ("2015-06-01", "2015-07-06")
    assert [item.title for item in reading.agenda.items][:3] == [
        "Apologies for Absence",
        "Minutes of the Meeting held on 4 May 2015",
        "Bus Lanes",
    ]
    assert not any("every week" in line for line in outline(PACK))


def test_an_agenda_alone_yields_no_minutes() -> None:
    reading = read(
        """
        AMBLEY PARISH COUNCIL

        Councillors are summoned to a meeting on Monday 1st June 2015 at 7pm in the hall.

        AGENDA

        1. Apologies
        2. Minutes
        3. Planning
        """
    )

    assert (reading.kind, reading.minutes) == ("agenda", [])
    assert reading.agenda is not None
    assert (reading.agenda.date, reading.agenda.time) == ("2015-06-01", "19:00")


def test_minutes_followed_by_the_next_agenda_take_its_date_for_the_next_meeting() -> None:
    reading = read(
        """
        AMBLEY PARISH COUNCIL

        MINUTES OF MEETING 8pm MONDAY 4 MAY 2015

        Present: Mrs A Brook - Chair

        1. Apologies

        None.

        2. Planning

        None.

        3. Finance

        Nothing to pay.

        Meeting closed at 9pm

        AMBLEY PARISH COUNCIL

        AGENDA

        MEETING MONDAY 1 JUNE 2015 8PM

        1. Apologies

        2. Planning
        """
    )

    assert [(one.date, one.next_meeting) for one in reading.minutes] == [("2015-05-04", "2015-06-01")]
    assert reading.kind == "minutes"


def test_a_web_page_of_a_meeting_keeps_agenda_text_apart() -> None:
    text = """
        COUNCIL: Ambley Borough Council

        Agenda and minutes

        Fleet Committee - Monday, 4th May, 2015 10.00 am

        Venue: Council Chamber

        Items
        No. Item

        1.

        Apologies

        To receive apologies.

        Minutes:

        None.

        2.

        Bus Lanes pdf icon PDF 205 KB

        To agree that officers report back in June.

        Additional documents:

        Minutes:

        Members asked for a map.

        Resolved: That a map be provided.
    """

    assert outline(text) == [
        "1|Apologies",
        "  agenda To receive apologies.",
        "  attendance None.",
        "2|Bus Lanes",
        "  agenda To agree that officers report back in June.",
        "  discussion Members asked for a map.",
        "  resolution Resolved: That a map be provided.",
    ]


def test_a_web_page_of_one_item_gives_one_meeting_with_what_it_knows() -> None:
    known = read(
        """
        COUNCIL: Ambley Borough Council

        Agenda item

        Bus Lanes
        •	Meeting of Fleet Committee, Monday, 4th May, 2015 6.30 pm (Item 41.)

        Minutes:

        Members asked for a map.
        """
    )
    unknown = read("Agenda item\n\nBus Lanes\n\nMinutes:\n\nMembers asked for a map.\n")

    assert (known.kind, unknown.kind) == ("page", "page")
    assert [(one.body, one.date, one.items[0].number) for one in known.minutes] == [
        ("Fleet Committee", "2015-05-04", "41")
    ]
    assert [(one.body, one.date, one.items[0].number) for one in unknown.minutes] == [(None, None, None)]


def test_a_page_of_one_matter_at_two_meetings_gives_two() -> None:
    reading = read(
        """
        Issue - items at meetings - Bus Lanes

        Meeting: 04/05/2015 - Fleet Committee (Item 6)

        6 Bus Lanes

        Minutes:

        Members asked for a map.

        Meeting: 01/06/2015 - Cabinet (Item 9)

        9 Bus Lanes

        Minutes:

        Resolved: That the lanes be painted.
        """
    )

    assert [(one.body, one.date, one.items[0].number) for one in reading.minutes] == [
        ("Fleet Committee", "2015-05-04", "6"),
        ("Cabinet", "2015-06-01", "9"),
    ]


def test_a_decision_page_is_dated_by_its_decision_and_named_by_its_maker() -> None:
    reading = read(
        """
        COUNCIL: Ambley Borough Council

        Decision details

        Bus Lanes in Weir Street

        Decision Maker: Cabinet Member for Roads - Ann Brook

        Decision status: Recommendations Approved

        Decision:

        That the Cabinet Member:

        1) notes the four objections;

        2) asks officers to paint the lanes.

        Decision published: 08/05/2015

        Date of decision: 04/05/2015
        """
    )

    assert reading.kind == "decision"
    assert [(one.body, one.date) for one in reading.minutes] == [("Cabinet Member for Roads", "2015-05-04")]
    assert [passage.zone for passage in reading.minutes[0].items[0].passages][-2:] == ["resolution", "resolution"]


def test_what_is_no_minutes_is_told_so() -> None:
    letter = "Dear editor,\n\nI walked round Ambley on 4 May 2015 and saw the council's new benches. They are good.\n"
    recipe = "1. Peel the apples.\n\n2. Boil them.\n\n3. Serve.\n"

    assert [(read(text).kind, read(text).minutes) for text in (letter, recipe)] == [("other", []), ("other", [])]


def test_draft_minutes_begin_after_the_agenda_printed_above_them() -> None:
    text = """
        # Ambley Parish Council AGM 2015

        Annual General Meeting, 4th May 2015 at 7.00pm

        Councillors are summoned to a meeting to deal with the business below.

        1. Apologies

        2. Election of officers

        3. Date of next meeting

        Draft minutes. AGM. 4.5.15.

        County Councillor Hill was welcomed to the meeting, and there were two members of the public.

        Chairman. A Brook, proposed by B Reed, was duly elected. The form was completed and signed.

        The Clerk was asked to write to the school about the gate, which has been left open again.
    """
    reading = read(text, "minutes.md")

    assert [minutes.date for minutes in reading.minutes] == ["2015-05-04"]


def test_a_web_page_of_one_item_may_have_run_together_into_one_line() -> None:
    reading = read(
        "Agenda item Bus Lanes • Meeting of Fleet Committee, Monday, 4th May, 2015 6.30 pm (Item 41.) To agree that "
        "officers report back in June. Minutes: 1. Ms D Tal, Head of Roads, introduced the report. 2. Members asked "
        "for a map. 3. RESOLVED that a map be provided."
    )

    assert [(one.body, one.date, one.items[0].number) for one in reading.minutes] == [
        ("Fleet Committee", "2015-05-04", "41")
    ]
    item = reading.minutes[0].items[0]
    assert item.title == "Bus Lanes"
    assert [passage.zone for passage in item.passages] == ["agenda", "discussion", "discussion", "resolution"]


def test_the_labelled_facts_of_a_decision_may_have_run_together_into_one_line() -> None:
    reading = read(
        "Decision details Bus Lanes Decision Maker: Cabinet Member for Roads Made at meeting: 04/05/2015 - Roads "
        "Decision Session Decision status: Recommendations approved Is Key decision?: No Minutes: The Cabinet Member "
        "asked for a map of the lanes to be sent to all members."
    )

    assert reading.kind == "decision"
    assert [(one.date, [item.title for item in one.items]) for one in reading.minutes] == [
        ("2015-05-04", ["Bus Lanes"])
    ]


def test_the_items_of_a_web_page_may_be_numbered_with_the_letters_of_the_body() -> None:
    page = """
        <div id="mgMainContent"><h1>Agenda and minutes</h1>
        <h2 class="mgMeetingTitle">Roads Working Group<br/>Monday, 4 May 2015</h2>
        <table class="mgItemTable">
        <tr><td class="mgItemNumberCell"><p>RWG1</p></td><td><p class="mgAiTitleTxt">Apologies</p>
        <p class="mgSubItemTitleTxt">Minutes:</p><p>There were none.</p></td></tr>
        <tr><td class="mgItemNumberCell"><p>RWG2</p></td><td><p class="mgAiTitleTxt">Bus Lanes</p>
        <p class="mgSubItemTitleTxt">Minutes:</p><p>Members asked for a map.</p></td></tr></table></div>
    """

    assert outline(page, "page.html") == [
        "RWG1|Apologies",
        "  attendance There were none.",
        "RWG2|Bus Lanes",
        "  discussion Members asked for a map.",
    ]


def test_numbers_of_items_may_go_on_from_the_meeting_before_in_text_without_line_ends() -> None:
    reading = read(
        "Fleet Committee Monday, 4th May, 2015 2.00 pm Venue: Town Hall, Ambley Contact: Dana Tal Items No. Item "
        "27. Apologies Minutes: Apologies were received from Councillor Poe. 28. Declarations of Interest Minutes: "
        "There were none. 29. Bus Lanes PDF 1 MB Minutes: Ms Tal introduced the report. Members asked about the map. "
        "The lanes had been open for a year, and the figures for the spring were better than those for the autumn. "
        "Ms Tal said that she would send it to all Members. 30. Work Programme Minutes: The programme was noted. "
        "The meeting closed at 4.10 pm."
    )

    assert [item.number for item in reading.minutes[0].items] == ["27", "28", "29", "30"]


def test_whoever_comes_for_one_item_is_no_roll_of_the_meeting() -> None:
    reading = read(
        "Fleet Committee Meeting held on Monday, 4 May 2015 Bus Lanes Dana Tal, Head of Roads, and Ed Orr, Engineer, "
        "were in attendance for this item. 1. The lanes had been open for a year and were well used by all. "
        "Members asked for a map of them, and Ms Tal said that she would send it. 2. RESOLVED that the report be noted."
    )

    assert reading.minutes[0].body == "Fleet Committee"
    assert reading.minutes[0].present == []


def test_a_paragraph_of_minutes_with_two_labels_is_no_web_page() -> None:
    reading = read(
        "# Minutes of the meeting of Ambley Parish Council held on 4 May 2015\n\n1. Present: Mr Poe, Mrs Tal\n\n"
        "2. Minutes: It was agreed that the Minutes of the April meeting be signed. Matters Arising: Clerk to check "
        "the price of the lamp. Planning Decisions: Mill House, porch, approved.\n\n3. Payments: Mr Poe £4.\n"
    )

    zones = {passage.zone for item in reading.minutes[0].items for passage in item.passages}
    assert "agenda" not in zones
