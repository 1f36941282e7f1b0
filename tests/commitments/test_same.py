"""The same commitment said twice is one, with the quote that best states it first; like commitments stay apart."""

import pytest

from ccpi_actions.commitments import find_commitments
from ccpi_actions.commitments.same import group_same
from ccpi_actions.documents import read_bytes
from ccpi_actions.minutes import read_minutes
from tests.commitments.meetings import candidates_in, meeting


def groups(lines: str) -> list[list[str]]:
    """Give the quotes of each group of what is firm anywhere in it."""
    minutes, text = meeting(lines)
    found = group_same(candidates_in(minutes, text), text)
    return [[one.quote.text for one in group] for group in found if any(one.strength == "firm" for one in group)]


ONE = [
    # said, then resolved
    """
The Head of Parks agreed to provide a breakdown of grit bins in each ward.
R|That the Panel be provided with a ward by ward breakdown of grit bins.
""",
    # resolved with the words of the discussion before "it"
    """
Members spoke of the reserves strategy and of the autumn. The Director was happy to bring it here in October.
R|That the reserves strategy be brought to the October meeting.
""",
    # an action line right after its paragraph
    """
It was agreed that we would request a smaller bin for the school.
A|Clerk to ask the county for a smaller sign for the school.
""",
    # asked, then granted
    "Members requested a breakdown by district. They were told that this would be forwarded.",
    # asked for, and the action line right after it
    """
The group liked the plan and asked to see the draft first.
A|Head of Parks to bring the draft plan to the next meeting.
""",
    # resolved in as few words as it was agreed in
    """
It was agreed that the Chair would write to the Minister about this.
R|That the Chair write to the Minister.
""",
    # decided, then given to somebody
    "It was agreed that two ash trees be felled. Cllr Dow would arrange this.",
    # to be done, then taken on
    "The broken stile is to be reported to the County. Cllr Dow offered to look into this.",
    # undertaken, with a report of what comes of it
    "Cllr Dow agreed to investigate the cost of a stile. He will report his findings in May.",
]


@pytest.mark.parametrize("lines", ONE)
def test_what_is_said_twice_is_one_commitment(lines: str) -> None:
    assert len(groups(lines)) == 1


TWO = [
    # taken on later, with something else between
    "The Clerk will write to the bank. The stile in Mill Lane was broken again. Cllr Dow offered to look into this.",
    # alike, but of other things
    "Clerk to report the lamp in Mill Lane to Highways. Clerk to report the hole in Pump Street to Highways.",
    # asked of one thing, then promised of another
    "It was agreed that a price for the repair of the swing be sought. Fencing will be repaired.",
    # resolved, and the next matter put off
    """
R|That a price for the felling of the ash be accepted. The Clerk is to instruct the firm to proceed with the felling.
This item of the fees was deferred to the next meeting.
""",
    # limbs of one resolution
    """
R|That the Clerk write to the school about parking.
R|That the Clerk write to the vicar about parking.
""",
    # limbs of one resolution that both take up what was said
    """
A plan of all shelters by ward and a report on their use were wanted, and both would be provided by the county.
R|That the county come back in the autumn with a report on the use of shelters.
R|That a plan of all shelters by ward be sent to members.
""",
    # two lines of actions under what was asked for
    """
Members asked that the map of the ponds be sent to them within ten days.
A|Clerk to send the map of the ponds.
A|Cllr Ashe to ring the owner within ten days.
""",
    # the same words in another item
    """
# Parks
The Clerk will obtain three quotations for the fence.
# Cemetery
The Clerk will obtain three quotations for the fence.
""",
    # two promises in a row
    "The Director would send the map of closures. The Manager would send the list of contractors.",
]


@pytest.mark.parametrize("lines", TWO)
def test_what_is_only_alike_stays_apart(lines: str) -> None:
    assert len(groups(lines)) == 2


def test_a_resolution_states_its_task_before_the_discussion_does() -> None:
    lines = """
The Head of Parks agreed to provide a breakdown of grit bins in each ward.
R|That the Panel be provided with a ward by ward breakdown of grit bins.
"""

    assert groups(lines)[0][0] == "That the Panel be provided with a ward by ward breakdown of grit bins."


def test_an_entry_of_an_action_table_is_found_in_the_item_that_it_names() -> None:
    minutes, text = meeting("""
# Trains
After others had spoken of the lift at the railway station the Chairman said he would write to the operator.
# Close
A|Letter to train operator re station lift@Chairman
""")
    items = [*minutes.items]
    row = items[1].passages[0]
    items[1] = type(items[1])(
        **{f: getattr(items[1], f) for f in items[1].__struct_fields__}
        | {"passages": [type(row)(row.start, row.end, row.zone, labels=("1",), margin=row.margin)]}
    )
    minutes = type(minutes)(**{f: getattr(minutes, f) for f in minutes.__struct_fields__} | {"items": items})

    assert len(find_commitments(minutes, text)) == 1


def test_owner_and_due_date_come_from_whichever_names_them() -> None:
    minutes, text = meeting("""
Mr Hale agreed to circulate the map of flood closures to Members.
R|That the map of flood closures be circulated to Members by 4 May 2024.
""")

    (one,) = find_commitments(minutes, text)

    assert one.owner.text is not None
    assert "Hale" in one.owner.text
    assert one.due.date == "2024-05-04"
    assert len(one.quotes) == 1


def test_what_is_only_asked_beside_what_is_promised_gives_it_no_date() -> None:
    minutes, text = meeting("""
Mr Pike asked whether the January meeting could be held in person. The Clerk would book the hall in any case.
""")

    firm = [one for one in find_commitments(minutes, text) if one.strength == "firm"]

    assert [one.due.date for one in firm] == [None]


def test_a_row_of_the_table_at_the_end_is_for_what_was_said_of_it_by_whom_it_names() -> None:
    text = (
        "Minutes of the Fleet Hall Committee held on 4 May 2015\n\n"
        "Present: Gill Hunt (Chair), Roy Marsh, Steve Oakes\n\n"
        "Stage curtains - back from the cleaners, and they need hanging which wants a tall ladder. Steve will do it on "
        "Saturday. Hearing loop - the supplier had been written to three times. Gill is to ring them herself.\n\n"
        "ACTIONS\n"
        "What                          Who          When\n"
        "Hang stage curtains           SO           9 May\n"
        "Hearing loop - ring supplier  GH           June mtg\n"
        "Clean the windows             RM           June mtg\n"
    )
    reading = read_minutes(read_bytes("minutes.txt", text.encode()))
    found = find_commitments(reading.minutes[0], reading.text)

    assert [(one.owner.text, one.due.text, 1 + len(one.quotes)) for one in found] == [
        ("Steve Oakes", "9 May", 2),
        ("Gill Hunt, Chair", "June mtg", 2),
        ("Roy Marsh", "June mtg", 1),
    ]


def test_the_same_line_of_action_under_two_items_is_two_commitments() -> None:
    text = """Wendle Parish Council

Minutes of the meeting held on 4 May 2021

7. PLAYGROUND
A price has been received from the tree surgeon.
ACTION: Clerk to get two more prices for the tree works.

8. CEMETERY
Cllr Ashe has received a price.
ACTION: Clerk to get two more prices for the tree works.
"""
    reading = read_minutes(read_bytes("minutes.md", text.encode()))
    found = [one for minutes in reading.minutes for one in find_commitments(minutes, reading.text)]
    assert [one.item for one in found if one.strength == "firm"] == ["7", "8"]


def test_a_closing_list_that_names_the_items_says_again_what_was_said_and_resolved_there() -> None:
    text = """Wendle Borough Council

Audit Committee

Minutes of the meeting held on 4 May 2021

Present: Councillor A Ashe (Chairman), Councillor B Dow

AU.1   EXTERNAL AUDIT

Mr Vane was asked to put the dates for the work on the old accounts in writing to the Treasurer.

RESOLVED: That the Chairman write to the Minister to express concern at the delay.

AU.2   CONTRACTS

Councillor Dow wondered whether late contracts could be shown with who answers for them. The Audit Manager was
requested to build this into future reports.

AU.3   SCAMS

It was agreed that an article on scams would be placed in the newsletter.

ACTIONS ARISING

Minute    Action                                        Lead Officer        Target
AU.1      Dates to be supplied for old accounts         J. Vane             30 June 2021
AU.1      Letter to Minister on audit delays            Democratic Services -
AU.2      Named managers to be put beside late items    A. Cole             Next report
AU.3      Article on scams to be written                A. Cole             Summer
"""
    reading = read_minutes(read_bytes("minutes.txt", text.encode()))
    found = [one for minutes in reading.minutes for one in find_commitments(minutes, reading.text)]
    assert [len(one.quotes) for one in found if one.strength == "firm"] == [1, 1, 1, 1]
