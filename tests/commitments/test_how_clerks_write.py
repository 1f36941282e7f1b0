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

In attendance: Dawn Oakes, Head of Archives; Kit Brent, Legal Adviser

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


def found_in(minuted: str) -> list[Commitment]:
    reading = read_minutes(read_bytes("minutes.txt", minuted.encode()))
    return [
        one for minutes in reading.minutes for one in find_commitments(minutes, reading.text) if one.strength == "firm"
    ]


@pytest.mark.parametrize("asked", [FIGURES, SLIDES])
@pytest.mark.parametrize(("said", "owner"), PRESENTED)
def test_whoever_presented_the_item_answers_for_what_is_to_be_provided(said: str, owner: str, asked: str) -> None:
    found = found_in(SCRUTINY.format(said=said, asked=asked))
    assert [one.owner.basis for one in found] == ["presenter"]
    assert set(owner.split()) <= set(found[0].owner.text.replace(",", "").replace(";", "").split())


@pytest.mark.parametrize("said", UNPRESENTED)
def test_nobody_answers_for_what_nobody_presented(said: str) -> None:
    found = found_in(SCRUTINY.format(said=said, asked=FIGURES))
    assert [one.owner.basis for one in found] == ["none"]
