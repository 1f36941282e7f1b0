"""Items, passages, zones, references and leads: text on the left, outline on the right."""

from textwrap import dedent

import pytest

from tests.minutes.outline import outline, read

HEAD = """
    AMBLEY PARISH COUNCIL
    Minutes of the Meeting held on Monday 4 May 2015 at 7.30pm in the Reading Room

    Present: Cllr A Brook (Chairman), Cllr B Stone, Mrs C Field (Clerk)
"""

CASES = {
    "resolution with limbs": (
        """
        1. Apologies for Absence

        None received.

        2. Playing Field

        Members looked at the swings.

        RESOLVED that:-

        (a) the report be noted; and
        (b) the Clerk obtain three quotations.

        The Chairman thanked everyone.
        """,
        [
            "1|Apologies for Absence",
            "  attendance None received.",
            "2|Playing Field",
            "  discussion Members looked at the swings.",
            "  resolution RESOLVED that:-",
            "  resolution 2a the report be noted; and (after RESOLVED that:-)",
            "  resolution 2b the Clerk obtain three quotations. (after RESOLVED that:-)",
            "  discussion The Chairman thanked everyone.",
        ],
    ),
    "nested limbs": (
        """
        1. Apologies for Absence

        None.

        2. Allotments

        Resolved: That

        (a) the Clerk be asked to:
        (i) write to the plotholders; and
        (ii) order a new lock;
        (b) the rent stay as it is.
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "2|Allotments",
            "  resolution Resolved: That",
            "  resolution 2a the Clerk be asked to: (after Resolved: That)",
            "  resolution 2ai write to the plotholders; and (after the Clerk be asked to:)",
            "  resolution 2aii order a new lock; (after the Clerk be asked to:)",
            "  resolution 2b the rent stay as it is. (after Resolved: That)",
        ],
    ),
    "text run together": (
        """
        1. Apologies for Absence

        None.

        2. Village Hall

        (1)The Treasurer reported on the roof.(2)RESOLVED that:-(a)the roof be
        mended;(b)the grant be claimed; and(c)the hall be closed in June.(3)Members
        thanked him.
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "2|Village Hall",
            "  discussion 2.1 The Treasurer reported on the roof.",
            "  resolution 2.2 RESOLVED that:-",
            "  resolution 2.2a the roof be mended; (after RESOLVED that:-)",
            "  resolution 2.2b the grant be claimed; and (after RESOLVED that:-)",
            "  resolution 2.2c the hall be closed in June. (after RESOLVED that:-)",
            "  discussion 2.3 Members thanked him.",
        ],
    ),
    "bulleted limbs with numbers of their own": (
        """
        1. Apologies for Absence

        None.

        2. Minutes of the Meeting held on 6 April 2015

        Resolved: That;

        - i. The minutes be signed.
        - ii. The survey be noted.
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "2|Minutes of the Meeting held on 6 April 2015",
            "  resolution Resolved: That;",
            "  resolution 2i The minutes be signed. (after Resolved: That;)",
            "  resolution 2ii The survey be noted. (after Resolved: That;)",
        ],
    ),
    "references carried from earlier meetings": (
        """
        1. Apologies for Absence

        None.

        4. Matters Arising

        5vii) The Clerk had written to the garage.

        4.4.5xi) The biodiversity policy was still with Cllr Stone.

        13i) The verge had been cut.

        5. Correspondence

        i) Bank statement

        ii) Hall hire invoice; Clerk to pay
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "4|Matters Arising",
            "  discussion 5vii) The Clerk had written to the garage.",
            "  discussion 4.4.5xi) The biodiversity policy was still with Cllr Stone.",
            "  discussion 13i) The verge had been cut.",
            "5|Correspondence",
            "  discussion 5i Bank statement",
            "  discussion 5ii Hall hire invoice; Clerk to pay",
        ],
    ),
    "list under a governing sentence": (
        """
        1. Apologies for Absence

        None.

        2. Highways

        The following faults were reported; Clerk to inform the county:

        i) pothole in Mill Lane
        ii) broken sign at the ford

        Cllr Stone had met the engineer.
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "2|Highways",
            "  discussion The following faults were reported; Clerk to inform the county:",
            "  discussion 2i pothole in Mill Lane"
            " (after The following faults were reported; Clerk to inform the county:)",
            "  discussion 2ii broken sign at the ford"
            " (after The following faults were reported; Clerk to inform the county:)",
            "  discussion Cllr Stone had met the engineer.",
        ],
    ),
    "action lines": (
        """
        1. Apologies for Absence

        None.

        2. Footpaths

        2.1 The stile at Nook End was loose and it was agreed to have it mended.
        ACTION - BS

        2.2 The map is out of date.

        Action: Clerk to ask the county for a new one

        3. Lighting

        Column 9 was out.
        ACTION: Clerk
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "2|Footpaths",
            "  discussion 2.1 <BS> The stile at Nook End was loose and it was agreed to have it mended.",
            "  discussion 2.2 The map is out of date.",
            "  action 2.2 Clerk to ask the county for a new one",
            "3|Lighting",
            "  discussion <Clerk> Column 9 was out.",
        ],
    ),
    "nested numbers do not pass for items": (
        """
        1. Apologies for Absence

        None.

        2. Correspondence

        1. Newsletter
        2. Training dates
        3. Grant scheme

        3. Planning

        No applications.

        4. Date of Next Meeting

        1 June 2015
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "2|Correspondence",
            "  discussion 2.1 Newsletter",
            "  discussion 2.2 Training dates",
            "  discussion 2.3 Grant scheme",
            "3|Planning",
            "  discussion No applications.",
            "4|Date of Next Meeting",
            "  closing 1 June 2015",
        ],
    ),
    "title and words on one line": (
        """
        1. Apologies: None

        2. Police: there had been one theft from the shed at the green.

        3. Any Other Business: Clerk to ask about the bench.
        """,
        [
            "1|Apologies",
            "  attendance None",
            "2|Police",
            "  discussion there had been one theft from the shed at the green.",
            "3|Any Other Business",
            "  discussion Clerk to ask about the bench.",
        ],
    ),
    "note and close": (
        """
        1. Apologies for Absence

        None.

        2. Pond

        The pump had failed.

        Post-meeting note: mended on 6 May.

        The meeting closed at 9.10pm.
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "2|Pond",
            "  discussion The pump had failed.",
            "  note Post-meeting note: mended on 6 May.",
            "  closing The meeting closed at 9.10pm.",
        ],
    ),
    "narrative between decision heading and resolution": (
        """
        1. Apologies for Absence

        None.

        2. Bus Shelter

        Decision

        The quotation from Hay and Sons was accepted.

        3. Bins

        Purpose of report

        To ask for two bins.

        Issue(s) for consideration

        Members asked about the cost.

        Decision

        (i) That two bins be ordered.
        (ii) That the matter be looked at again in June.
        """,
        [
            "1|Apologies for Absence",
            "  attendance None.",
            "2|Bus Shelter",
            "  resolution The quotation from Hay and Sons was accepted. (after Decision)",
            "3|Bins",
            "  agenda To ask for two bins.",
            "  discussion Members asked about the cost.",
            "  resolution 3i That two bins be ordered. (after Decision)",
            "  resolution 3ii That the matter be looked at again in June. (after Decision)",
        ],
    ),
    "told before the first item": (
        """
        Two members of the public

        Mr Dale told the meeting that the ditch was blocked and the Clerk will write to the owner of the barn about it.

        1. Apologies for Absence

        None.
        """,
        [
            "-|",
            "  discussion Mr Dale told the meeting that the ditch was blocked"
            " and the Clerk will write to the owner of the barn about it.",
            "1|Apologies for Absence",
            "  attendance None.",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_minutes_are_divided(name: str) -> None:
    text, expected = CASES[name]

    assert outline(_joined(HEAD, text)) == expected


def test_an_action_sheet_drawn_with_gaps_gives_one_passage_a_row() -> None:
    text = """
        1. Apologies for Absence

        None.

        2. Close

        The meeting closed.

        ACTION SHEET

        Min.   Action                                      Who          By
        4      Ask the county for salt                     Clerk        end of June
        6      Mend the gate                               Cllr Stone   next meeting
    """

    assert outline(_joined(HEAD, text))[-2:] == [
        "  action 4 <Clerk; end of June> Ask the county for salt",
        "  action 6 <Cllr Stone; next meeting> Mend the gate",
    ]


def test_a_table_with_an_owner_column_gives_margins() -> None:
    text = """
        # Ambley Parish Council

        Minutes of the meeting held on 4 May 2015

        Present: Cllr A Brook (AB), Cllr B Stone (BS)

        | No | Item | Action by | Action date |
        | --- | --- | --- | --- |
        | **1.** | **Apologies** |   |   |
        |   | None received |   |   |
        | **2.** | **Highways** | AB |   |
        |   | The salt bin is empty. | BS | 1/6/15 |
    """

    assert outline(text, "minutes.md") == [
        "1|Apologies",
        "  attendance None received",
        "2|Highways",
        "  discussion <BS; 1/6/15> The salt bin is empty.",
    ]


def test_an_action_column_that_holds_sentences_gives_actions() -> None:
    text = """
        # Ambley Climate Working Group

        Notes of the meeting held on 2 June 2015

        Present: Ann Orme (AO), Ben Pike (BP)

        | Item | Discussion | Action |
        | --- | --- | --- |
        | 1 | Solar panels were discussed. | AO to get quotes |
        | 2 | The next step is the survey. | BP |

        | Action | Owner | Due |
        | --- | --- | --- |
        | Send out the survey | BP | 1 August 2015 |
    """

    assert [line for line in outline(text, "notes.md") if "discussed" not in line] == [
        "1|",
        "  action AO to get quotes",
        "2|",
        "  discussion <BP> The next step is the survey.",
        "  action <BP; 1 August 2015> Send out the survey",
    ]


def test_items_numbered_in_tenths_are_found() -> None:
    text = """
        1.0 Apologies

        1.1 None.

        2.0 Highways

        2.1 The Clerk reported on the ford.
    """

    assert outline(_joined(HEAD, text)) == [
        "1|Apologies",
        "  attendance 1.1 None.",
        "2|Highways",
        "  discussion 2.1 The Clerk reported on the ford.",
    ]


def test_headings_divide_minutes_without_numbers() -> None:
    text = """
        COUNCIL: Ambley Borough Council

        Fleet Committee

        Meeting held on Monday, 4 May 2015

        Bus Lanes

        (1)Mr Dale introduced the report on the lanes.(2)RESOLVED that the report be noted.

        Taxi Ranks

        RESOLVED that the ranks be moved to Weir Street as the report proposes.
    """

    assert outline(text) == [
        "-|Bus Lanes",
        "  discussion 1 Mr Dale introduced the report on the lanes.",
        "  resolution 2 RESOLVED that the report be noted.",
        "-|Taxi Ranks",
        "  resolution RESOLVED that the ranks be moved to Weir Street as the report proposes.",
    ]


def test_minutes_that_lost_their_line_ends_are_divided() -> None:
    words = "The hedge was cut and the gate was hung again by a neighbour who wished to remain unknown to all. " * 4
    text = (
        "# Ambley Parish Council\n\nMINUTES OF AMBLEY PARISH COUNCIL MEETING HELD AT THE HALL MONDAY MAY 4TH 2015 "
        "Present– Cllr A Brook - Chairman, Cllr B Stone. 1 member of the public 1. Apologies for Absence Cllr C Field "
        f"2. No Declarations of Interest made 3. Matters Arising {words}4. Planning No applications "
        "5. Correspondence None"
    )

    assert [line for line in outline(text, "minutes.md") if not line.startswith(" ")] == [
        "1|Apologies for Absence Cllr C Field",
        "2|No Declarations of Interest made",
        "3|",
        "4|Planning No applications",
        "5|Correspondence None",
    ]


def test_items_after_the_public_left_are_exempt_until_it_returns() -> None:
    text = """
        1. Apologies for Absence

        None.

        2. Exclusion of the Press and Public

        Resolved: That the press and public be excluded.

        3. Contract for the Depot

        Resolved: That the tender be accepted.

        4. Staffing

        The public was readmitted.

        5. Urgent Business

        None.
    """

    items = read(_joined(HEAD, text)).minutes[0].items

    assert [(item.number, item.exempt) for item in items] == [
        ("1", False),
        ("2", False),
        ("3", True),
        ("4", True),
        ("5", False),
    ]


@pytest.mark.parametrize("words", ["There was no need to exclude the public.", "None."])
def test_an_exclusion_that_was_not_needed_exempts_nothing(words: str) -> None:
    text = f"""
        1. Apologies for Absence

        None.

        2. Exclusion of the Press and Public

        {words}

        3. Contract for the Depot

        The tender was accepted.
    """

    assert not any(item.exempt for item in read(_joined(HEAD, text)).minutes[0].items)


def test_successive_presenters_of_an_item_are_kept_in_order() -> None:
    text = """
        1. Apologies for Absence

        None.

        2. Performance

        Dana Tal, Head of Works, attended and presented a report on the roads.

        It was agreed that figures would follow.

        Rex Hume, Library Manager, gave a presentation on the libraries.
    """

    item = read(_joined(HEAD, text)).minutes[0].items[1]

    assert [(person.name, person.post) for person in item.presenters] == [
        ("Dana Tal", "Head of Works"),
        ("Rex Hume", "Library Manager"),
    ]
    assert [introduction.start for introduction in item.introductions] == [
        item.passages[0].start,
        item.passages[2].start,
    ]


def test_a_name_after_a_dash_in_a_heading_or_after_its_matter_presents_what_follows() -> None:
    text = """
        1. Apologies for Absence

        None.

        2. Reports

        Highways – Cllr B Stone

        The lane was shut for a week.

        Proposed – Cllr A Brook

        Notice Board – Mrs Field advised that the lock was broken.
    """

    item = read(_joined(HEAD, text)).minutes[0].items[1]

    assert [person.name for person in item.presenters] == ["Cllr B Stone", "Mrs C Field"]


def _joined(head: str, text: str) -> str:
    """Put an invented heading above items; each keeps its own indent."""
    return f"{dedent(head)}\n{dedent(text)}"


def test_a_title_in_capitals_stands_apart_from_the_words_glued_to_it() -> None:
    text = """
        Minutes of Ambley Parish Council meeting held on 4 May 2015

        Present: Cllr A Brook

        1. LOCAL REPORTS i. Cllr Brook spoke of the lane being closed. ii. Cllr Reed had nothing to report.

        2. TRAINING There were no new requests. Clerk to circulate the list.

        3. ALLOTMENT GATES – J Brook to look at the hinges.
    """

    assert outline(text) == [
        "1|LOCAL REPORTS",
        "  discussion 1i Cllr Brook spoke of the lane being closed.",
        "  discussion 1ii Cllr Reed had nothing to report.",
        "2|TRAINING",
        "  discussion There were no new requests. Clerk to circulate the list.",
        "3|ALLOTMENT GATES",
        "  discussion J Brook to look at the hinges.",
    ]


def test_what_a_board_did_is_a_resolution_although_it_does_not_say_resolved() -> None:
    text = """
        Minutes of the Fleet Board held on 4 May 2015

        Present: Cllr A Brook

        1. Bus plan

        Ms Tan presented the plan, which was long.

        The Board:

        - endorsed the plan; and
        - asked for a paper on fares in June.
    """

    assert outline(text) == [
        "1|Bus plan",
        "  discussion Ms Tan presented the plan, which was long.",
        "  resolution The Board:",
        "  resolution endorsed the plan; and (after The Board:)",
        "  resolution asked for a paper on fares in June. (after The Board:)",
    ]


def test_limbs_lettered_with_a_full_stop_stay_under_their_resolution() -> None:
    text = """
        Minutes of the Fleet Board held on 4 May 2015

        Present: Cllr A Brook

        FB7/15 Lanes

        A. Stone presented a paper on the state of the lanes.

        RESOLVED

        A. That the survey be noted.

        B. That a forum be set up.

        FB8/15 Stiles

        Noted.
    """

    assert outline(text) == [
        "FB7/15|Lanes",
        "  discussion A. Stone presented a paper on the state of the lanes.",
        "  resolution FB7/15A That the survey be noted. (after RESOLVED)",
        "  resolution FB7/15B That a forum be set up. (after RESOLVED)",
        "FB8/15|Stiles",
        "  discussion Noted.",
    ]


def test_what_the_clerk_is_to_do_about_the_next_meeting_is_no_closing_formula() -> None:
    text = """
        Minutes of Ambley Parish Council meeting held on 4 May 2015

        Present: Cllr A Brook

        1. Date of next meeting

        1 June 2015. The Clerk would book the larger room for the June meeting and tell the school.

        The meeting closed at 9 pm.
    """

    assert outline(text) == [
        "1|Date of next meeting",
        "  discussion 1 June 2015. The Clerk would book the larger room for the June meeting and tell the school.",
        "  closing The meeting closed at 9 pm.",
    ]


def test_titles_before_a_colon_divide_minutes_that_have_no_numbers() -> None:
    text = """
        Apologies: Cllr Tan.

        Declarations of Interest: None.

        Road safety: Members discussed the lane. The Clerk to write to the County.

        Finance: Payments were approved.
    """

    assert outline(_joined(HEAD, text)) == [
        "-|Apologies",
        "  attendance Cllr Tan.",
        "-|Declarations of Interest",
        "  discussion None.",
        "-|Road safety",
        "  discussion Members discussed the lane. The Clerk to write to the County.",
        "-|Finance",
        "  discussion Payments were approved.",
    ]


def test_what_became_of_an_item_may_stand_behind_its_title_without_a_verb() -> None:
    text = """
        1. To consider the format of the budget: Deferred to next meeting

        2. Bus shelter: the Jubilee design
    """

    assert outline(_joined(HEAD, text)) == [
        "1|To consider the format of the budget",
        "  discussion Deferred to next meeting",
        "2|Bus shelter: the Jubilee design",
    ]


def test_business_under_a_title_without_number_is_not_part_of_the_declarations() -> None:
    text = """
        1. Apologies

        Cllr Tan.

        2. Declarations of interest

        None.

        Road safety in Nook Lane

        Members discussed the lane. The Clerk to write to the County.

        Trees

        The oak was sound.

        3. Finance

        Noted.
    """

    assert outline(_joined(HEAD, text)) == [
        "1|Apologies",
        "  attendance Cllr Tan.",
        "2|Declarations of interest",
        "  discussion None.",
        "-|Road safety in Nook Lane",
        "  discussion Members discussed the lane. The Clerk to write to the County.",
        "-|Trees",
        "  discussion The oak was sound.",
        "3|Finance",
        "  discussion Noted.",
    ]


def test_a_dash_after_the_number_is_no_part_of_the_title() -> None:
    text = "FC/15/01 – Apologies\n\nCllr Tan.\n\nFC/15/02 – Roads\n\nNoted.\n"

    assert outline(_joined(HEAD, text)) == [
        "FC/15/01|Apologies",
        "  attendance Cllr Tan.",
        "FC/15/02|Roads",
        "  discussion Noted.",
    ]


def test_lines_broken_anywhere_after_a_glued_number_are_one_passage() -> None:
    text = """
        1. Complaints

        (1)Ms Ann Hill, Panel
        Officer, reported that one complaint had been received and had been passed to the other
        commission, which would decide.(2)The Panel discussed whether a sub-committee was needed.

        2. Roads

        Noted.
    """

    assert outline(_joined(HEAD, text))[:3] == [
        "1|Complaints",
        "  discussion 1.1 Ms Ann Hill, Panel Officer, reported that one complaint had been received and had been"
        " passed to the other commission, which would decide.",
        "  discussion 1.2 The Panel discussed whether a sub-committee was needed.",
    ]


def test_a_gap_in_wrapped_prose_does_not_cut_its_sentences() -> None:
    text = """
        Minutes of the Fleet Committee of Ambley Town Council held on 4 May 2015

        Present: Ann Brook, Bill Reed

        1. Roads

        The lane was flooded again.  The drain under the farm is blocked and it was said that
        the farmer had been asked twice to clear it and had not done so, the Clerk to
        ask him once more.
    """

    assert outline(text)[-1].endswith("the Clerk to ask him once more.")


def test_minutes_in_one_line_begin_after_the_date_of_their_heading() -> None:
    said = "Mr Dow presented the survey of the lanes, and Members spoke of the verges at some length. " * 6
    heading = "AMBLEY COUNCIL\n\nHighways Committee Meeting held on Tuesday, 2 July 2024"
    text = f"{heading} Gritting {said}RESOLVED that the survey be noted."
    assert [minutes.date for minutes in read(text).minutes] == ["2024-07-02"]
    assert any("discussion Gritting Mr Dow presented" in line for line in outline(text))


def test_what_is_to_be_done_for_somebody_who_sent_apologies_is_no_roll() -> None:
    assert outline(
        """
        Ambley Parish Council

        Minutes of the meeting held on 4 May 2015

        1. Apologies

        Apologies were received from Mr. Vale, who was in hospital. It was the wish of all that a card be sent to him.

        2. Finance

        The accounts were approved.
        """
    )[:2] == [
        "1|Apologies",
        "  discussion Apologies were received from Mr. Vale, who was in hospital. It was the wish of all that a card "
        "be sent to him.",
    ]
