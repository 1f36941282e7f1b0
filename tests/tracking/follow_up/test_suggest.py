"""What later minutes say about an action: which words answer it, and what they read as."""

import pytest
from msgspec.structs import replace

from ccpi_actions.minutes.model import Item, Minutes, Passage, Person
from ccpi_actions.tracking.follow_up import FollowUp, Heard, follow_up
from ccpi_actions.tracking.model import Action, Quote, Source

COUNCIL = "Wexcombe Parish Council"
LATER = [
    ("1", "Apologies", "apologies", ["Apologies were received from Cllr Tansley."]),
    (
        "2",
        "Matters arising",
        "matters arising",
        [
            "3iv) The verge at Pound Farm had been cut.",
            "5ii) No reply had been received about the lease of the pavilion; Clerk to chase.",
        ],
    ),
    (
        "3",
        "Clerk's report",
        "business",
        [
            "The Clerk had written to Bluegate Buses about the shelter at Cuckoo Lane.",
            "The lamp by the Wheatsheaf Inn was reported as not working; Clerk to report to the County.",
            "The hedge at Sorrel Close is being looked into by the Borough. They hope to cut it before the winter.",
        ],
    ),
    ("4", "Accounts for payment", "finance", ["Harwood Joinery, two oak benches, £640.00"]),
    ("5", "Dog fouling on the common", "business", ["It was felt that more signs would be of little use."]),
]
OPENING = "Present: Cllr Amble, Cllr Birkin. PC Rourke of the rural crime team attended before the meeting.\n\n"


def minutes_of(date: str, items: list[tuple[str, str, str, list[str]]], opening: str = "") -> Heard:
    text, made = opening, []
    for number, title, kind, paragraphs in items:
        start, passages = len(text), []
        text += f"{number}. {title}\n"
        for paragraph in paragraphs:
            passages.append(Passage(len(text), len(text) + len(paragraph)))
            text += f"{paragraph}\n"
        made.append(Item(number, title, start, len(text), kind, passages=passages))  # type: ignore[arg-type]
    present = [Person("Cllr Amble"), Person("Cllr Birkin")]
    return Heard(
        Minutes(council=COUNCIL, body=COUNCIL, date=date, start=0, end=len(text), items=made, present=present),
        text,
        f"sha of {date}",
    )


def ask(words: str, item: str = "9", title: str = "Any other business", before: str = "", reference: str = "") -> tuple:
    earlier = minutes_of("2019-05-08", [(item, title, "business", [f"{before}{words}"])])
    start = earlier.text.index(words)
    source = Source(
        meeting="2019-05-08", item=item, item_title=title, reference=reference, sha256=earlier.sha256, council=COUNCIL
    )
    return Action(
        id=1, reference="", task=words, quotes=[Quote(words, start, start + len(words))], source=source
    ), earlier


def heard_of(words: str, later: Heard | None = None, **where: str) -> FollowUp:
    action, earlier = ask(words, **where)
    heard = later or minutes_of("2019-06-12", LATER, OPENING)
    return follow_up([action], {earlier.sha256 or "": earlier}, [heard])[0]


@pytest.mark.parametrize(
    ("words", "where", "answer", "outcome"),
    [
        # by wording: rare words in common, and a perfect tense
        (
            "The Clerk would write to Bluegate Buses about the shelter at Cuckoo Lane.",
            {},
            "The Clerk had written to Bluegate Buses",
            "done",
        ),
        # by minute number, though few words agree
        ("Clerk to ask for the verge to be cut.", {"reference": "3iv"}, "The verge at Pound Farm had been cut", "done"),
        (
            "The Clerk would write to the Borough about the pavilion.",
            {"reference": "5ii"},
            "No reply had been received",
            "progress",
        ),
        # several sentences, of which a later one only goes on
        ("The Borough to be asked to cut the hedge at Sorrel Close.", {}, "is being looked into", "progress"),
        # a payment proves a purchase
        ("It was agreed to purchase two oak benches from Harwood Joinery.", {}, "Harwood Joinery, two oak", "done"),
        # who was invited came: the opening says so
        ("PC Rourke of the rural crime team to be invited to attend the next meeting.", {}, "PC Rourke of the", "done"),
        # an agenda item was to come, and came; the head of its paragraph says what it is
        (
            "This will be an agenda item for the June meeting.",
            {"before": "Dog fouling on the common - several residents had complained of it. "},
            "Dog fouling on the common",
            "done",
        ),
    ],
)
def test_words_of_later_minutes_answer_an_action(words: str, where: dict[str, str], answer: str, outcome: str) -> None:
    found = heard_of(words, **where)

    assert [answer in one.quote for one in found.answers[:1]] == [True]
    assert found.outcome == outcome


@pytest.mark.parametrize(
    "words",
    [
        # nothing like it is said
        "The Clerk to obtain three quotations for the cemetery wall.",
        # the same formula, but another lamp
        "The lamp at Thornlea Avenue was not working; Clerk to report to the County.",
        # only the council's own name and a councillor's agree
        "Cllr Amble to send the thanks of Wexcombe Parish Council to the judges.",
        # somebody is named in the opening, but nobody was to come
        "The Clerk to send Cllr Birkin the form.",
    ],
)
def test_nothing_is_suggested_where_nothing_was_heard(words: str) -> None:
    found = heard_of(words)

    assert (found.answers, found.outcome) == ([], "none")


def test_a_number_under_which_two_things_stood_answers_the_one_it_speaks_of() -> None:
    hedge, earlier = ask("Clerk to report the hedge at Mill Bank to the County.", item="7", reference="7")
    seat, _ = ask("Cllr Birkin would paint the seat by the pond.", item="7", reference="7")
    later = minutes_of(
        "2019-06-12", [("2", "Matters arising", "matters arising", ["Item 7 - the seat by the pond had been painted."])]
    )

    found = follow_up([hedge, replace(seat, id=2)], {earlier.sha256 or "": earlier}, [later])

    assert found[1].outcome == "done"
    assert found[1].certainty > (found[0].certainty if found[0].answers else 0.0)


@pytest.mark.parametrize(
    ("words", "before", "asked"),
    [
        ("Clerk to report.", "The lamp by the ford was out. ", "The lamp by the ford was out. Clerk to report."),
        ("Clerk to have the lamp by the ford mended.", "It was dark. ", "Clerk to have the lamp by the ford mended."),
    ],
)
def test_what_was_asked_is_told_with_the_sentence_before_where_it_says_little(
    words: str, before: str, asked: str
) -> None:
    assert heard_of(words, before=before).asked == asked


def test_the_head_of_a_paragraph_says_what_its_answer_is_about() -> None:
    later = minutes_of(
        "2019-06-12",
        [
            ("3", "Clerk's report", "business", ["Bus shelter - the firm had replaced the broken pane last week."]),
            ("4", "Highways", "business", ["The firm had replaced the post by the ford last week."]),
        ],
    )
    found = heard_of("It was agreed to ask the firm to come.", later, before="Bus shelter - a pane was broken. ")

    assert found.answers[0].item == "3"


def test_of_two_answers_alike_the_one_in_the_order_of_the_actions_is_likelier() -> None:
    asked = [
        "Clerk to have the gate at Pound Farm mended.",
        "Clerk to report a loose kerb.",
        "Clerk to have the pump at Sorrel Close painted.",
    ]
    earlier = minutes_of("2019-05-08", [("5", "Village matters", "business", asked)])
    actions = [
        Action(
            id=n,
            reference="",
            task=words,
            quotes=[Quote(words, earlier.text.index(words), earlier.text.index(words) + len(words))],
            source=Source(meeting="2019-05-08", item="5", item_title="Village matters", sha256=earlier.sha256),
        )
        for n, words in enumerate(asked)
    ]
    told = [
        "The gate at Pound Farm had been mended.",
        "A loose kerb had been reported.",
        "The pump at Sorrel Close had been painted.",
        "A loose kerb had been reported.",
    ]
    later = minutes_of("2019-06-12", [("5", "Village matters", "business", told)])

    found = follow_up(actions, {earlier.sha256 or "": earlier}, [later])

    first = found[1].answers[0]
    assert first.start == later.text.index(told[1])
    assert first.certainty > next((one.certainty for one in found[1].answers[1:]), 0.0)


def test_an_answer_is_as_sure_as_it_was_right_and_plans_less_than_deeds() -> None:
    done = heard_of("The Clerk would write to Bluegate Buses about the shelter at Cuckoo Lane.")
    going_on = heard_of("The Borough to be asked to cut the hedge at Sorrel Close.")

    assert going_on.certainty < 0.82 < done.certainty < 1.0


def test_an_answer_that_somebody_rejected_is_not_suggested_again() -> None:
    words = "The Clerk would write to Bluegate Buses about the shelter at Cuckoo Lane."
    action, earlier = ask(words)
    later = minutes_of("2019-06-12", LATER)
    first = follow_up([action], {earlier.sha256 or "": earlier}, [later])[0].answers[0]

    again = follow_up([replace(action, rejected=[first.key])], {earlier.sha256 or "": earlier}, [later])[0]

    assert first.key not in [one.key for one in again.answers]


def test_minutes_of_the_same_or_an_earlier_meeting_answer_nothing() -> None:
    words = "The Clerk would write to Bluegate Buses about the shelter at Cuckoo Lane."

    assert heard_of(words, minutes_of("2019-05-08", LATER)).answers == []


def test_what_is_heard_years_later_is_believed_less_than_at_the_next_meeting() -> None:
    action, earlier = ask("The Clerk would write to Bluegate Buses about the shelter at Cuckoo Lane.")
    other = [("1", "Apologies", "apologies", ["Apologies were received from Cllr Tansley."])]
    between = [minutes_of(f"20{year}-{month:02}-05", other) for year in range(20, 26) for month in range(1, 12)]
    before = {earlier.sha256 or "": earlier}

    [soon] = follow_up([action], before, [minutes_of("2019-06-12", LATER), *between])
    [late] = follow_up([action], before, [*between, minutes_of("2026-06-12", LATER)])

    assert soon.outcome == "done"
    assert all(one.certainty < soon.answers[0].certainty for one in late.answers)


def test_a_sentence_that_stands_in_the_minutes_of_every_meeting_answers_nothing() -> None:
    action, earlier = ask(
        "The Clerk would ask Bluegate Buses why the shelter at Cuckoo Lane was left out of the report."
    )
    said = [
        ("3", "Transport", "business", ["The manager of Bluegate Buses had sent a report on the Cuckoo Lane shelter."])
    ]
    once = [minutes_of("2019-06-12", said)]
    always = [minutes_of(f"2019-{month:02}-12", said) for month in (6, 7, 8)]
    before = {earlier.sha256 or "": earlier}

    assert follow_up([action], before, once)[0].answers != []
    assert follow_up([action], before, always)[0].answers == []


def test_meetings_left_out_count_among_those_between() -> None:
    action, earlier = ask("The Clerk would write to Bluegate Buses about the shelter at Cuckoo Lane.")
    before = {earlier.sha256 or "": earlier}
    later = [minutes_of("2019-06-12", LATER)]
    held = [f"2019-05-{day}" for day in range(10, 30)]

    [soon] = follow_up([action], before, later)
    [late] = follow_up([action], before, later, held)

    assert all(one.certainty < soon.answers[0].certainty for one in late.answers)


def test_an_answer_is_verbatim_and_says_why() -> None:
    later = minutes_of("2019-06-12", LATER)
    answer = heard_of("Clerk to ask for the verge at Pound Farm to be cut.", later, reference="3iv").answers[0]

    assert later.text[answer.start : answer.end] == answer.quote
    assert answer.reasons[0].startswith("minute number")
    assert any(reason.startswith("words in common: ") for reason in answer.reasons)
    assert any(reason.startswith("has been done: ") for reason in answer.reasons)


def test_of_a_paragraph_that_runs_on_only_the_entry_about_the_matter_answers() -> None:
    said = (
        "Cuckoo Lane - the ditch had been dug out by Harwood Joinery. "
        "Notice board - the glass was broken again and will be replaced by Easter."
    )
    later = minutes_of("2019-06-12", [("6", "Reports", "business", [said])])

    found = heard_of("The Clerk to have the glass of the notice board replaced.", later)

    assert [one.quote for one in found.answers] == [said[said.index("Notice board") :]]


def test_an_answer_is_less_sure_beside_another_paragraph_that_may_be_the_answer() -> None:
    words = "The Clerk would write to Bluegate Buses about the shelter at Cuckoo Lane."
    rival = "Bluegate Buses had replied to the Clerk about the shelter at Cuckoo Lane."
    alone = minutes_of("2019-06-12", LATER)
    beside = minutes_of("2019-06-12", [*LATER, ("6", "Correspondence", "correspondence", [rival])])

    assert heard_of(words, beside).certainty < heard_of(words, alone).certainty


def test_what_goes_on_with_another_matter_of_the_earlier_minutes_is_less_likely_an_answer() -> None:
    words = "The Clerk to find out who owns the shelter."
    title, other = "Transport", "The shelter at Cuckoo Lane had lost a pane, and Bluegate Buses would mend the pane."
    later = minutes_of("2019-06-12", [("3", title, "business", ["Bluegate Buses had mended the pane of the shelter."])])
    source = Source(meeting="2019-05-08", item="9", item_title=title, sha256="sha of 2019-05-08", council=COUNCIL)

    def sure_of(paragraphs: list[str]) -> float:
        earlier = minutes_of("2019-05-08", [("9", title, "business", paragraphs)])
        start = earlier.text.index(words)
        quote = Quote(words, start, start + len(words))
        action = Action(id=1, reference="", task=words, quotes=[quote], source=source)
        return max(
            (one.certainty for one in follow_up([action], {earlier.sha256 or "": earlier}, [later])[0].answers),
            default=0.0,
        )

    assert sure_of([words, other]) < sure_of([words])


def test_a_form_of_words_answers_less_than_words_that_say_that_it_was_said_before() -> None:
    words = "The Clerk would ask the agents for the drainage report."
    form, again = (
        "The Clerk will ask the agents for the drainage report.",
        "The Clerk will ask the agents again for the drainage report.",
    )

    def sure_of(said: str) -> float:
        return heard_of(words, minutes_of("2019-06-12", [("3", "Drainage", "business", [said])])).certainty

    assert sure_of(form) < sure_of(again)
