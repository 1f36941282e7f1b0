"""What is found in minutes, and where one commitment ends and the next begins."""

from pathlib import Path

import pytest

from ccpi_actions.commitments import detect, find_commitments, find_near_misses
from ccpi_actions.commitments.detect import find_candidates
from ccpi_actions.documents import read_bytes, read_document
from ccpi_actions.minutes import read_minutes
from tests.commitments.meetings import candidates_in, found_in, meeting

#: (a sentence, the clauses that are commitments of their own)
CLAUSES = [
    # found by two rules, one of which takes the mark before it for its beginning
    ("* To place on October agenda.", ["* To place on October agenda."]),
    # two things to do
    (
        "Officers undertook to raise this with the contractor and to let Councillor Ashe-Dow know what the target was.",
        [
            "Officers undertook to raise this with the contractor",
            "to let Councillor Ashe-Dow know what the target was.",
        ],
    ),
    # a matter of its own before "but"
    (
        "The County have confirmed that the lane by the chapel is a highway, but advice is to be sought on its gate.",
        ["advice is to be sought on its gate."],
    ),
    (
        "The lamp by the pump in Mill Lane has been out since the gales but the Clerk will report it.",
        ["The lamp by the pump in Mill Lane has been out since the gales but the Clerk will report it."],
    ),
    (
        "Mrs Vale would tell the bidder and pass the bid to the Chairman.",
        ["Mrs Vale would tell the bidder", "pass the bid to the Chairman."],
    ),
    (
        "Clerk to arrange the road closure, order a wreath and liaise with the vicar.",
        ["Clerk to arrange the road closure", "order a wreath", "liaise with the vicar."],
    ),
    (
        "The Clerk to contact H & B Lamps to ask them to repair the lamp.",
        ["The Clerk to contact H & B Lamps to ask them to repair the lamp."],
    ),
    (
        "The slides would be circulated and a note provided to Members explaining the cost.",
        ["The slides would be circulated", "a note provided to Members explaining the cost."],
    ),
    (
        "The lamp is out, Clerk to report it; Cllr Dow to inspect the other lamps.",
        ["The lamp is out, Clerk to report it", "Cllr Dow to inspect the other lamps."],
    ),
    # what two do, or is done to two
    (
        "The vacancy will be advertised and the gate will be an agenda item for the July meeting.",
        ["The vacancy will be advertised", "the gate will be an agenda item for the July meeting."],
    ),
    (
        "Mr Hale would go back to the figures and Councillor Dow would be supplied with the dates.",
        ["Mr Hale would go back to the figures", "Councillor Dow would be supplied with the dates."],
    ),
    (
        "He would be at the next one to explain; Ms Vale was to let Members know where.",
        ["He would be at the next one to explain", "Ms Vale was to let Members know where."],
    ),
    (
        "It was agreed that JD would contact the owner and RT would ask the school.",
        ["It was agreed that JD would contact the owner", "RT would ask the school."],
    ),
    (
        "The Clerk will show Cllr Ashe the file – this will go on the July agenda.",
        ["The Clerk will show Cllr Ashe the file", "this will go on the July agenda."],
    ),
    # to see to it, and to have it on an agenda
    ("Clerk to chase and put on the May agenda.", ["Clerk to chase", "put on the May agenda."]),
    (
        "Clerk to get two prices for the hedge and add to the May agenda.",
        ["Clerk to get two prices for the hedge", "add to the May agenda."],
    ),
    ("It was agreed to also add it to the May agenda.", ["It was agreed to also add it to the May agenda."]),
    # each does one of them
    (
        "Cllr Dow and Mr Hale agreed to attend, the Clerk agreed to book the places.",
        ["Cllr Dow and Mr Hale agreed to attend", "the Clerk agreed to book the places."],
    ),
    (
        "Cllr Dow agreed to clear the ditch and would then return to mend it.",
        ["Cllr Dow agreed to clear the ditch", "would then return to mend it."],
    ),
    (
        "It was requested that a map be obtained and that the county again be approached.",
        ["It was requested that a map be obtained", "that the county again be approached."],
    ),
    # the second waits for something
    (
        "Clerk to apply for a licence and following consent to order two bins.",
        ["Clerk to apply for a licence", "following consent to order two bins."],
    ),
    # one thing to do, in two steps
    (
        "Cllr Dow agreed to investigate further and obtain a price.",
        ["Cllr Dow agreed to investigate further and obtain a price."],
    ),
    (
        "Cllr Dow to see the owner and ask him to cut the hedge.",
        ["Cllr Dow to see the owner and ask him to cut the hedge."],
    ),
    ("The Clerk was instructed to write and invite Mr Dow.", ["The Clerk was instructed to write and invite Mr Dow."]),
    ("The Clerk would investigate and report back.", ["The Clerk would investigate and report back."]),
    ("Mr Hale would check and let him know.", ["Mr Hale would check and let him know."]),
    ("Cllr Dow would go and have a look at the gate.", ["Cllr Dow would go and have a look at the gate."]),
    ("It was agreed to buy a bin and place it by the pond.", ["It was agreed to buy a bin and place it by the pond."]),
    (
        "The school will be contacted and asked to cut the hedge.",
        ["The school will be contacted and asked to cut the hedge."],
    ),
    (
        "The Chair asked to be sent the map, and Ms Vale agreed to let all Members have this.",
        ["The Chair asked to be sent the map, and Ms Vale agreed to let all Members have this."],
    ),
    (
        "The Chair would pop round and have a word with the owner.",
        ["The Chair would pop round and have a word with the owner."],
    ),
    (
        "Mr Hale agreed to speak to the surveyor and e-mail an explanation to the Panel.",
        ["Mr Hale agreed to speak to the surveyor and e-mail an explanation to the Panel."],
    ),
    (
        "Mr Hale to raise it with the county and advise the Group of the response.",
        ["Mr Hale to raise it with the county and advise the Group of the response."],
    ),
    (
        "Ms Vale would look it out and write to the school with the score.",
        ["Ms Vale would look it out and write to the school with the score."],
    ),
    ("The Clerk would ring the owner and see if he minded.", ["The Clerk would ring the owner and see if he minded."]),
    ("A bin be ordered, Cllr Dow to do this.", ["A bin be ordered, Cllr Dow to do this."]),
    # the second of two is given to another
    (
        "Cllr Dow to draft a reply, show it to all by e-mail and the Clerk to send it in.",
        ["Cllr Dow to draft a reply, show it to all by e-mail", "the Clerk to send it in."],
    ),
    # a concession is no part of it
    (
        "That would be obtained from the county, although Members were warned that it was old.",
        ["That would be obtained from the county"],
    ),
]


@pytest.mark.parametrize(("sentence", "clauses"), CLAUSES)
def test_each_thing_to_be_done_has_its_own_clause(sentence: str, clauses: list[str]) -> None:
    assert found_in(sentence) == clauses


def test_limbs_of_a_resolution_are_commitments_where_they_direct_something() -> None:
    lines = """
RESOLVED that:
R|the report be noted;
R|the Clerk write to the Minister;
R|a visit to the depot be arranged; and
R|Mr Dow be thanked for his report.
"""

    assert found_in(lines) == ["the Clerk write to the Minister", "a visit to the depot be arranged"]


def test_limbs_inside_one_paragraph_are_read_like_limbs_of_their_own() -> None:
    lines = "(2)RESOLVED that:-(a)the Panel be abolished;(b)the Trust be advised of this; and(c)the plan be adopted."

    assert found_in(lines) == ["(b)the Trust be advised of this"]


def test_numbers_after_lettered_limbs_are_paragraphs_again() -> None:
    lines = "RESOLVED that: (a) the plan be approved.(2)The grass be long or short, the Panel had a view."

    assert found_in(lines) == []


def test_each_entry_under_a_lead_that_adds_to_the_agenda_is_a_commitment() -> None:
    lines = """
The following items would be added to future agendas:
Eye care in the east
Delayed discharges
The Panel noted the date.
"""

    assert found_in(lines) == ["Eye care in the east", "Delayed discharges"]


def test_a_deferral_for_a_list_is_a_commitment_besides_its_entries() -> None:
    lines = """
R|That the application be DEFERRED to a future meeting for the following:
R|A site inspection
R|Officers to secure a drainage plan
"""

    assert len(found_in(lines)) == 3


def test_a_lead_gives_each_entry_to_the_clerk() -> None:
    lines = """
The following defects were reported; Clerk to inform the county:
Large hole by the pump
Blocked drain in Mill Lane
"""

    assert found_in(lines) == ["Large hole by the pump", "Blocked drain in Mill Lane"]


@pytest.mark.parametrize(
    ("suggestion", "answer"),
    [
        ("The Chair suggested that a full review be brought to the Panel.", "Members of the Panel supported this."),
        ("It was proposed that the Clerk write to the owner.", "This was agreed."),
        ("The Clerk should write to the owner.", "Agreed."),
        ("Two others should be asked for.", "This was agreed."),
        ("Councillor Dow asked if Members could have the map.", "The Head of Parks agreed."),
    ],
)
def test_a_suggestion_is_firm_once_it_is_accepted(suggestion: str, answer: str) -> None:
    assert found_in(suggestion) == []
    assert found_in(f"{suggestion} {answer}") == [suggestion]


def test_what_one_member_asked_for_is_not_owed_once_it_was_told_at_once() -> None:
    asked = "Councillor Dow requested more information about the fee."

    assert found_in(f"{asked} Ms Vale explained that it had been set by the regulator.") == []
    assert found_in(f"{asked} Ms Vale explained that she would write to him.") != []
    assert found_in(f"{asked} The hall was full.") == [asked]


REFUSED = [
    "The Director did not think that this would help.",
    "It was pointed out that the list was printed already and the request was not pursued.",
    "This was not supported.",
    "There was no seconder.",
    "The Manager gave the figures.",
    "These were read out.",
]


@pytest.mark.parametrize("answer", REFUSED)
def test_what_was_asked_for_is_not_owed_once_it_was_refused_or_given_there(answer: str) -> None:
    assert found_in(f"Councillor Dow asked that the list be sent to all Members. {answer}") == []


GRANTED = [
    "The Director did not have it with him and would send it on.",
    "The Manager gave the figure for the county and would circulate the rest.",
    "This was not opposed.",
]


@pytest.mark.parametrize("answer", GRANTED)
def test_what_was_asked_for_is_owed_where_it_was_given_in_part_or_let_pass(answer: str) -> None:
    assert found_in(f"Councillor Dow asked that the list be sent to all Members. {answer}")


@pytest.mark.parametrize(
    "told",
    [
        "This has been done.",
        "The Clerk confirmed this was in hand.",
        "This had not been done.",
        "This action was completed.",
    ],
)
def test_what_the_next_sentence_says_is_done_was_promised_before(told: str) -> None:
    asked = "The Clerk to ring the owner."

    assert found_in(f"{asked} {told}") == []
    assert found_in(f"{asked} This has been done for years.") == [asked]


@pytest.mark.parametrize(
    "stands", ["Completed.", "Meeting attended. Nothing to report.", "Not yet done", "This has been done."]
)
def test_an_entry_of_matters_arising_with_how_it_stands_was_promised_before(stands: str) -> None:
    page = f"""Oxley Parish Council

Minutes of the meeting held on 4 May 2021

3. Matters arising

(a) Clerk to ring the owner of the hedge.

{stands}

(b) The lamp is out. Clerk to ring the County.
"""
    reading = read_minutes(read_bytes("minutes.md", page.encode()))

    found = [one for minutes in reading.minutes for one in find_commitments(minutes, reading.text)]
    assert [one.strength for one in found] == ["possible", "firm"]


def test_what_a_page_prints_twice_is_said_once() -> None:
    once = """1. Hedges

The hedge in Mill Lane is too high and has been reported to the owner, who has not replied so far.

The Clerk will write to the owner of the hedge.

2. Bins

The bin at the bus stop in Church Road was full again on three of the last four Sundays.

The Clerk will write to the District about the bin.
"""
    page = (
        "Oxley Parish Council\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Cllr A Birch\n\n"
        + once
        + "\n"
        + once
    )
    reading = read_minutes(read_bytes("minutes.md", page.encode()))

    found = [one.quote.text for minutes in reading.minutes for one in find_commitments(minutes, reading.text)]
    assert found == [
        "The Clerk will write to the owner of the hedge.",
        "The Clerk will write to the District about the bin.",
    ]


def test_initials_after_a_phrase_that_opens_the_sentence_are_who_is_to_do_it() -> None:
    assert found_in("In his absence the Clerk to ring the owner.") == ["In his absence the Clerk to ring the owner."]


def test_a_margin_that_names_an_owner_makes_its_passage_a_commitment() -> None:
    assert found_in("Green Valley Trust, leaflets on home safety.@Clerk") == [
        "Green Valley Trust, leaflets on home safety."
    ]


@pytest.mark.parametrize("margin", ["Noted", "Feb", "Website", "Complete", "Unanimously agreed", "12/3/24"])
def test_a_margin_that_names_nobody_does_not(margin: str) -> None:
    assert found_in(f"Green Valley Trust, leaflets on home safety.@{margin}") == []


@pytest.mark.parametrize(
    "told",
    [
        "The dates of the clubs are available from the library.",
        "This can be found on the page of the Trust.",
        "They also confirmed that they have insurance for it.",
    ],
)
def test_how_things_stand_is_no_commitment_whoever_is_printed_beside_it(told: str) -> None:
    assert found_in(f"{told}@Clerk") == []


def test_business_for_the_next_agenda_is_all_that_is_listed_without_a_break() -> None:
    lines = """
# Items for the next agenda
Grit bins in Mill Lane
To consider the lease of the hall.
The lamp in Mill Lane has been mended.
To consider the speed of lorries.
"""
    assert found_in(lines) == ["Grit bins in Mill Lane", "To consider the lease of the hall."]


def test_how_a_vote_went_is_no_commitment_whoever_is_printed_beside_it() -> None:
    assert found_in("Prop AB, 2nd CD, five in favour and one against.@Clerk") == []


def test_clerk_to_action_takes_up_the_sentence_before_it() -> None:
    said = "The Clerk will write to the bank. The new mower at £80 was approved by all. Clerk to action."

    assert found_in(said) == [
        "The Clerk will write to the bank.",
        "The new mower at £80 was approved by all. Clerk to action.",
    ]


def test_what_somebody_does_is_to_be_done_where_minutes_are_kept_in_the_present_tense() -> None:
    told = "The hedge is too high and the path is narrow. Clerk contacts the owner."

    assert found_in(told) == ["Clerk contacts the owner."]
    assert found_in("The hedge was too high and had been for years. It was said that Clerk contacts the owner.") == []


def test_a_margin_changes_nothing_where_the_words_commit_already() -> None:
    assert found_in("The lamp is out and has been for weeks; Clerk to report it.@Clerk") == ["Clerk to report it."]


def test_an_entry_of_an_action_list_needs_no_more_than_its_verb() -> None:
    assert found_in("A|Chase the new signs for the crossroads") == ["Chase the new signs for the crossroads"]


def test_nothing_is_found_in_agendas_and_closings() -> None:
    lines = """
G|The Clerk will report on the hall.
C|The Chair will sign the minutes and Cllr Dow would write to the Minister.
"""

    assert found_in(lines) == []


def test_nothing_is_found_in_declarations() -> None:
    minutes, text = meeting("Cllr Dow would write to the Clerk.", kind="declarations")

    assert candidates_in(minutes, text) == []


def test_a_motion_that_an_amendment_replaced_binds_nobody() -> None:
    lines = """
The following motion was proposed:
"calls upon officers to produce a report and to install signs."
He proposed an amendment: delete all after "calls" and insert:
"asks the Leader to write to the company."
The amendment was accepted and became the substantive motion, which was carried.
"""

    assert found_in(lines) == ['"asks the Leader to write to the company."']


def test_initials_of_those_present_are_people() -> None:
    assert found_in("JQ will compose a notice.", present=("Jo Quill",)) == ["JQ will compose a notice."]


def test_quotes_index_the_text_that_they_are_from() -> None:
    minutes, text = meeting("# Parks\nThe Clerk will write to Mr Dow.\nR|the Clerk report back in May.")

    for one in candidates_in(minutes, text):
        spans = [one.quote, one.sentence, one.cue, one.subject, one.predicate]
        assert all(text[span.start : span.end] == span.text for span in spans if span)


def test_a_near_miss_names_the_objection_that_rejected_it() -> None:
    minutes, text = meeting("The next meeting would be held on 4 May. The Clerk would not write again.")

    assert [(miss.quote.text, miss.rejected_by) for miss in find_near_misses(minutes, text)] == [
        ("The next meeting would be held on 4 May.", "of the next meeting"),
        ("The Clerk would not write again.", "not"),
    ]


LABELLED = Path(__file__).parents[1] / "labelled"


@pytest.mark.parametrize("path", [pytest.param(path, id=path.name) for path in sorted(LABELLED.glob("m*.txt"))])
def test_nothing_is_lost_with_the_paragraphs_that_are_left_unread(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = read_minutes(read_document(path))
    quick = [find_candidates(minutes, reading.text) for minutes in reading.minutes]
    monkeypatch.setattr(detect._Reader, "_stirs", lambda *_: True)
    assert quick == [find_candidates(minutes, reading.text) for minutes in reading.minutes]


@pytest.mark.parametrize(
    ("line", "owners"),
    [
        ("Clerk to update the budget, circulate to Councillors.", ["Clerk"]),
        ("Clerk to contact the mill about the wall and sign the contract, also advise about strimming.", ["Clerk"] * 2),
        ("Ann Orme suggested that she ask the Agency to look at the sluice. This was agreed.", ["Ann Orme"]),
    ],
)
def test_an_owner_is_named_without_what_he_is_to_do(line: str, owners: list[str]) -> None:
    minutes, text = meeting(line, present=("Ann Orme",))

    assert [one.owner.text for one in find_commitments(minutes, text)] == owners
