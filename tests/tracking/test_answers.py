"""What later minutes say is recorded with its place, closes nothing by itself, and is not suggested twice."""

import pytest
from invented import BODY, COUNCIL, agenda_of, minutes_of, sha_of

from ccpi_actions.errors import BadInput, Refused
from ccpi_actions.minutes.model import Reading
from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.answers import accept, check_reading, reject
from ccpi_actions.tracking.follow_up import Answer
from ccpi_actions.tracking.model import Action

JUNE, SEPTEMBER = "2024-06-12", "2024-09-11"
WRITE = "The Clerk would write to the three operators about late buses."
AGAIN = "The Clerk would write once more to the operators about the late buses."
SENT = "The Clerk reported that the letters to the operators had been sent."


def answer_in(parsed, words: str, outcome: str = "done") -> Answer:
    text = parsed.reading.text
    start = text.index(words)
    return Answer(
        quote=words,
        start=start,
        end=start + len(words),
        item="3",
        meeting=SEPTEMBER,
        sha256=sha_of(parsed),
        outcome=outcome,  # type: ignore[arg-type]
        certainty=0.9,
        reasons=[],
        bears=(start, start + len(words)),
    )


def accepted(tracker: Tracker, answer: Answer, outcome: str | None = None) -> list[Action]:
    with tracker._change("actions follow-up") as change:
        return accept(change, tracker.action(1), answer, tracker.stamp("actions follow-up"), outcome)


@pytest.fixture
def september(take):
    take("june.txt", minutes_of(JUNE, WRITE))
    parsed = minutes_of(SEPTEMBER, AGAIN, filler=f"{SENT} ")
    take("september.txt", parsed)
    return parsed


def test_an_answer_that_reads_done_makes_the_action_done_not_closed(tracker: Tracker, september) -> None:
    accepted(tracker, answer_in(september, SENT))
    one = tracker.action(1)
    evidence = one.evidence[0]

    assert one.status == "done"
    assert (evidence.kind, evidence.text, evidence.meeting, evidence.item) == ("done", SENT, SEPTEMBER, "3")
    assert (evidence.document, evidence.sha256) == ("september.txt", sha_of(september))
    assert september.reading.text[evidence.start : evidence.end] == SENT
    assert (one.history[-1].what, one.history[-1].document) == ("reported done", "september.txt")


@pytest.mark.parametrize("alone", [True, False])
def test_minutes_in_a_pack_answer_only_where_they_were_not_added_alone(tracker: Tracker, take, *, alone: bool) -> None:
    take("june.txt", minutes_of(JUNE, WRITE))
    minutes = minutes_of(SEPTEMBER, AGAIN, "The Clerk would mend the gate.", filler=f"{SENT} ")
    pack = minutes_of(
        SEPTEMBER, AGAIN, filler=f"{SENT} ", kind="agenda pack", before="Agenda.\n\n", agenda=agenda_of("2024-12-04")
    )
    take("pack.pdf", pack)
    if alone:
        take("september.txt", minutes)
    answers = next(one for one in tracker.follow_up() if one.action == 1).answers

    assert answers
    assert {answer.sha256 for answer in answers} == {sha_of(minutes if alone else pack)}


def test_a_person_corrects_what_the_words_read_as(tracker: Tracker, september) -> None:
    accepted(tracker, answer_in(september, SENT), "progress")

    assert (tracker.action(1).status, tracker.action(1).evidence[0].kind) == ("open", "progress")
    with pytest.raises(BadInput, match="not “perhaps”"):
        accepted(tracker, answer_in(september, SENT), "perhaps")


def test_an_action_found_again_in_the_answer_is_linked_not_doubled(tracker: Tracker, september) -> None:
    first, second = accepted(tracker, answer_in(september, AGAIN, "progress"))

    assert (first.status, first.carried_by, first.ended) == ("closed", [2], SEPTEMBER)
    assert (second.status, second.carries) == ("open", 1)
    assert first.evidence[0].kind == "carried forward"
    tracker.undo()
    assert [(one.status, one.carries, one.carried_by) for one in tracker.full_actions()] == [("open", None, [])] * 2


def test_a_rejected_answer_is_noted_by_its_place_and_its_words(tracker: Tracker, september) -> None:
    answer = answer_in(september, SENT)
    one = reject(tracker.action(1), answer, tracker.stamp("actions follow-up"))

    assert one.rejected == [
        answer.key,
        f"{SEPTEMBER} the clerk reported that the letters to the operators had been sent",
    ]
    assert one.history[-1].why == SENT
    tracker.close(1)
    with pytest.raises(Refused, match="nothing is suggested"):
        reject(tracker.action(1), answer, tracker.stamp("actions follow-up"))


def test_an_agenda_of_nobody_is_that_of_the_only_body(tracker: Tracker, take, september) -> None:
    from ccpi_actions.minutes.model import Agenda

    agenda = Agenda(council=None, body=None, date="2024-12-04", start=0, end=0)
    reading = Reading("", "agenda", "", agenda=agenda)
    found = check_reading(tracker.store, tracker.standings, reading, "agenda.txt")
    assert (found.council, found.body, found.meeting) == (COUNCIL, BODY, "2024-12-04")

    take("other.txt", minutes_of(JUNE, WRITE, body="Cabinet"))
    with pytest.raises(BadInput, match="does not say whose agenda it is"):
        check_reading(tracker.store, tracker.standings, reading, "agenda.txt")


def test_a_person_says_whose_agenda_it_is(tracker: Tracker, take, september) -> None:
    from ccpi_actions.minutes.model import Agenda

    take("other.txt", minutes_of(JUNE, WRITE, body="Cabinet"))
    agenda = Agenda(council=None, body=None, date="2024-12-04", start=0, end=0)
    reading = Reading("", "agenda", "", agenda=agenda)

    found = check_reading(tracker.store, tracker.standings, reading, "agenda.txt", of=(None, BODY))
    assert (found.council, found.body) == (COUNCIL, BODY)
    with pytest.raises(BadInput, match="No body called Parks Panel is known: ccpi meetings list names"):
        check_reading(tracker.store, tracker.standings, reading, "agenda.txt", of=(None, "Parks Panel"))
    with pytest.raises(BadInput, match="No body of a council called Thornhaven is known"):
        check_reading(tracker.store, tracker.standings, reading, "agenda.txt", of=("Thornhaven", None))


def test_a_document_without_an_agenda_cannot_be_checked(tracker: Tracker) -> None:
    with pytest.raises(BadInput, match=r"recipe\.txt holds no agenda"):
        check_reading(tracker.store, tracker.standings, Reading("", "other", ""), "recipe.txt")
