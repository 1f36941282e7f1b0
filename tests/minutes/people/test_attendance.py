"""Who was there, from the many ways of printing a roll."""

import pytest

from ccpi_actions.minutes.model import Person
from ccpi_actions.minutes.people.listed import people_in
from ccpi_actions.minutes.people.roll_labels import ROLL_LABELS, meaning_of
from tests.minutes.outline import read

HEADING = "Minutes of the Fleet Committee of Ambley Town Council held on 4 May 2015\n\n"
BUSINESS = "\n\n1. Roads\n\nThe report was noted.\n"


def names(people: list[Person]) -> list[str]:
    return [f"{person.name}, {person.post}" if person.post else person.name for person in people]


ROLLS = [
    (
        "PRESENT\nCouncillor A Brook (in the Chair)\nCouncillors Cole, Dunn, Mrs Eames,\nFry and Gill",
        [
            "Councillor A Brook, in the Chair",
            "Councillor Cole",
            "Councillor Dunn",
            "Mrs Eames",
            "Councillor Fry",
            "Councillor Gill",
        ],
        [],
    ),
    (
        "Councillors: *A. B. Cole (Chairman), *Miss D. Eames, F. Gill, *H. Ives\n(* denotes attendance)",
        ["A. B. Cole, Chairman", "Miss D. Eames", "H. Ives"],
        [],
    ),
    (
        "Members: Cllrs Brook (Chair), Cole\n\nIn attendance: Dee Eames, Deputy Town Clerk; Flo Gill, Works Manager",
        ["Cllr Brook, Chair", "Cllr Cole"],
        ["Dee Eames, Deputy Town Clerk", "Flo Gill, Works Manager"],
    ),
    (
        "PRESENT\nCllr Brook\n\nALSO PRESENT\nDr Ann Cole, Medical Director, Nook Hospitals NHS Trust\n"
        "Dee Eames, Chair, Nook Healthwatch\nFlo Gill, Assistant Director (Joint Commissioning)",
        ["Cllr Brook"],
        [
            "Dr Ann Cole, Medical Director, Nook Hospitals NHS Trust",
            "Dee Eames, Chair, Nook Healthwatch",
            "Flo Gill, Assistant Director (Joint Commissioning)",
        ],
    ),
    ("YN BRESENNOL / PRESENT: Councillors Ann Brook, Bea Cole", ["Ann Brook", "Bea Cole"], []),
    (
        "Voting members: Cllr Ann Brook (Chair), Bea Cole (Works Trust)\nObservers: Dan Eames\nMinute-taker: Flo Gill",
        ["Cllr Ann Brook, Chair", "Bea Cole, Works Trust"],
        ["Dan Eames", "Flo Gill, Minute-taker"],
    ),
    (
        "Sederunt: Ann Brook (Chair), Bea Cole\nAlso: Cllr D. Eames, PC F. Gill\nApologies: Hal Ives",
        ["Ann Brook, Chair", "Bea Cole"],
        ["Cllr D. Eames", "PC F. Gill"],
    ),
    (
        "Present - Ann Brook AB (Chair), Bea Cole BC. Dan Eames DE (Clerk). 2 public.",
        ["Ann Brook, Chair", "Bea Cole"],
        ["Dan Eames, Clerk"],
    ),
    (
        "Present: Mrs A Brook (Chairman), Messrs B Cole and D Eames, Ms F Gill. Clerk: Mr J Ives. Seven parishioners.",
        ["Mrs A Brook, Chairman", "B Cole", "D Eames", "Ms F Gill"],
        ["Mr J Ives, Clerk"],
    ),
    (
        "Directors: Sir Alan Brook (Chair), A N Cole Vice Chairman\nLegal Adviser: Flo Gill",
        ["Sir Alan Brook, Chair", "A N Cole, Vice Chairman"],
        ["Flo Gill, Legal Adviser"],
    ),
    ("Present: Mayor Dan Brook (Chair); Cllr Ann Cole", ["Mayor Dan Brook, Chair", "Cllr Ann Cole"], []),
]


@pytest.mark.parametrize(("roll", "present", "attending"), ROLLS)
def test_a_roll_tells_members_from_those_who_attend(roll: str, present: list[str], attending: list[str]) -> None:
    minutes = read(HEADING + roll + BUSINESS).minutes[0]

    assert names(minutes.present) == present
    assert names(minutes.attending) == attending


def test_an_agenda_names_who_presents_its_items() -> None:
    text = """
        Ambley Town Council

        Fleet Committee

        Tuesday, 9th June, 2015 at 2.00 pm in the Town Hall

        Agenda

        1. Apologies for Absence

        2. Bus Complaints (Pages 5 - 12)
        Presented by: Gail Orme

        3. Date of Next Meeting
    """
    agenda = read(text).agenda

    assert agenda is not None
    assert [[person.name for person in item.presenters] for item in agenda.items] == [[], ["Gail Orme"], []]


def test_initials_printed_beside_a_name_are_its_code() -> None:
    minutes = read(HEADING + "Present - Ann Brook AB (Chair), C.Cllr Bea Cole BC" + BUSINESS).minutes[0]

    assert [(person.name, person.initials) for person in minutes.present] == [
        ("Ann Brook", "AB"),
        ("C.Cllr Bea Cole", "BC"),
    ]


@pytest.mark.parametrize(
    ("label", "where"), [(words, label.where) for label in ROLL_LABELS for words in label.examples]
)
def test_a_label_tells_whose_names_follow(label: str, where: str) -> None:
    meaning = meaning_of(label)

    assert meaning is not None
    assert meaning[0] == where


@pytest.mark.parametrize(
    ("words", "where"), [(words, label.where) for label in ROLL_LABELS for words in label.near_misses]
)
def test_words_that_only_resemble_a_label_are_none_of_its_kind(words: str, where: str) -> None:
    meaning = meaning_of(words)

    assert meaning is None or meaning[0] != where or meaning[2]


def test_those_present_may_be_told_under_the_first_item() -> None:
    text = (
        HEADING
        + "1. Welcome: the Chairman (Ann Brook) welcomed those present: Bea Cole, Dan Eames\n\n2. Roads\n\nNoted.\n"
    )

    assert names(read(text).minutes[0].present) == ["Bea Cole", "Dan Eames"]


@pytest.mark.parametrize(
    ("roll", "people"),
    [
        (
            "Cllr A Reed (Chairman), Cllr D Willow, Clerk Mrs E Fleet",
            [("Cllr A Reed", "chair"), ("Cllr D Willow", "member"), ("Mrs E Fleet", "clerk")],
        ),
        (
            "Councillors A. Reed (Chairman), B. Sedge and D. Willow; the Clerk, Mrs E Fleet",
            [("A. Reed", "chair"), ("B. Sedge", ""), ("D. Willow", ""), ("Mrs E Fleet", "clerk")],
        ),
        (
            "Chairman Mr A Reed, Mr B Dow, Treasurer Miss C Elm",
            [("Mr A Reed", "chair"), ("Mr B Dow", ""), ("Miss C Elm", "")],
        ),
        ("Cllr B Sedge, the Clerk (Mrs Fleet)", [("Cllr B Sedge", "member"), ("Mrs Fleet", "clerk")]),
    ],
)
def test_a_post_before_a_name_is_that_persons(roll: str, people: list[tuple[str, str]]) -> None:
    assert [(person.name, person.role) for person in people_in(roll)] == people
