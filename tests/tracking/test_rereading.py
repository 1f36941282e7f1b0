"""A document is read again when it is asked for: differences are put to review, and what people decided stays."""

from collections.abc import Callable

import pytest
from desk import desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented import Parsed, agenda_of, commitment, minutes_of, path_of, sha_of
from msgspec.structs import replace

from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.added import Added
from ccpi_actions.tracking.intake import Intake
from ccpi_actions.tracking.review import Decision

JUNE, SEPTEMBER, OCTOBER = "2024-06-12", "2024-09-11", "2024-10-09"
WRITE = "The Clerk would write to the three operators about late buses."
REPORT = "The Director would report on the waste contract to the next meeting."
MAP = "The Engineer would circulate a map of the gritting routes."
MINUTES = minutes_of(JUNE, WRITE, REPORT, MAP, next_meeting=SEPTEMBER)

Again = Callable[..., Added]


def reading(*kept: str, of: Parsed = MINUTES, **minutes: object) -> Parsed:
    """Return the same text as it is read to promise only some of its sentences, or to be of another day."""
    found = of.found[0]
    commitments = [one for one in found.commitments if one.quote.text in kept]
    return Parsed(of.reading, [replace(found, minutes=replace(found.minutes, **minutes), commitments=commitments)])


@pytest.fixture
def again(tracker: Tracker) -> Again:
    def read_again(name: str, before: Parsed, now: Parsed) -> Added:
        with tracker._change("minutes add") as change:
            intake = Intake(change, change, tracker.stamp("minutes add"), tracker.today, again=True)
            added = intake.take(path_of(name), sha_of(before), now)
            change.summary = intake.summary([added])
        return added

    return read_again


def statuses(tracker: Tracker) -> dict[str, str]:
    return {action.quotes[0].text: action.status for action in tracker.full_actions()}


def whys(tracker: Tracker) -> dict[int, str]:
    return {each.action.id: each.why for each in tracker.proposals()}


def test_what_is_read_as_before_changes_nothing(tracker: Tracker, take, again: Again) -> None:
    take("june.txt", MINUTES)
    before = tracker.full_actions()
    added = again("june.txt", MINUTES, MINUTES)

    assert (added.state, added.created, added.updated, added.vanished) == ("read again", [], [], [])
    assert added.message == "june.txt was read again; it says what it did."
    assert tracker.full_actions() == before


def test_what_is_found_now_is_proposed_however_firm(tracker: Tracker, take, again: Again) -> None:
    take("june.txt", reading(WRITE))
    added = again("june.txt", MINUTES, MINUTES)

    assert (added.created, added.proposed) == ([2, 3], [2, 3])
    assert added.message == "june.txt, read again: 2 to review."
    assert statuses(tracker) == {WRITE: "open", REPORT: "proposed", MAP: "proposed"}
    assert whys(tracker)[2] == "june.txt was read again, and is now taken to say it."
    assert tracker.documents()[0].actions == 3


def test_what_is_no_longer_found_is_put_to_review_and_stays_open_until_then(tracker: Tracker, take, again) -> None:
    take("june.txt", MINUTES)
    added = again("june.txt", MINUTES, reading(WRITE, MAP))

    assert added.vanished == [2]
    assert statuses(tracker)[REPORT] == "open"
    assert whys(tracker) == {2: "june.txt was read again, and is no longer taken to say it."}
    tracker.decide(2, Decision(what="keep"))
    assert tracker.proposals() == []


@pytest.mark.parametrize(
    "decide",
    [
        lambda tracker: tracker.note(2, "Chased by telephone."),
        lambda tracker: tracker.assign(2, "Head of Waste"),
        lambda tracker: tracker.done(2, "Report circulated."),
        lambda tracker: tracker.close(2, SEPTEMBER, "Agreed."),
        lambda tracker: tracker.drop(2, "Never an action."),
    ],
)
def test_what_somebody_has_decided_on_is_never_put_in_doubt(tracker: Tracker, take, again: Again, decide) -> None:
    take("june.txt", MINUTES)
    decide(tracker)
    before = tracker.action(2)
    added = again("june.txt", MINUTES, reading(WRITE, MAP))

    assert added.vanished == []
    assert tracker.action(2) == before


def test_a_dropped_action_is_not_found_anew(tracker: Tracker, take, again: Again) -> None:
    take("june.txt", MINUTES)
    tracker.drop(2, "Never an action.")
    added = again("june.txt", MINUTES, MINUTES)

    assert added.created == []
    assert statuses(tracker)[REPORT] == "dropped"


def test_a_better_reading_corrects_what_nobody_has_corrected(tracker: Tracker, take, again: Again) -> None:
    take("june.txt", MINUTES)
    tracker.assign(1, "Head of Transport")
    found = MINUTES.found[0]
    better = [
        replace(one, task=f"Please {one.task.lower()}", owner=replace(one.owner, text="Officer"))
        for one in found.commitments
    ]
    added = again("june.txt", MINUTES, Parsed(MINUTES.reading, [replace(found, commitments=better)]))

    assert added.updated == [1, 2, 3]
    assert tracker.action(1).owner.text == "Head of Transport"
    assert tracker.action(2).owner.text == "Officer"
    assert tracker.action(1).task.startswith("Please ")


def test_the_same_words_cut_otherwise_are_the_same_action(tracker: Tracker, take, again: Again) -> None:
    take("june.txt", MINUTES)
    found, text = MINUTES.found[0], MINUTES.reading.text
    short = commitment(text, "map of the gritting routes", "3", "firm")
    now = Parsed(MINUTES.reading, [replace(found, commitments=[*found.commitments[:2], short])])
    added = again("june.txt", MINUTES, now)

    assert (added.created, added.vanished, added.updated) == ([], [], [3])
    assert tracker.action(3).quotes[0].text == "map of the gritting routes"


def test_text_that_is_read_better_keeps_its_actions(tracker: Tracker, take, again: Again) -> None:
    take("june.txt", MINUTES)
    longer = minutes_of(JUNE, WRITE, REPORT, MAP, next_meeting=SEPTEMBER, before="The page header was lost before.\n\n")
    added = again("june.txt", MINUTES, longer)

    assert (added.created, added.vanished) == ([], [])
    for action in tracker.full_actions():
        quote = action.quotes[0]
        assert longer.reading.text[quote.start : quote.end] == quote.text


def test_what_other_minutes_of_the_meeting_track_is_not_new(tracker: Tracker, take, again: Again) -> None:
    pack = minutes_of(JUNE, WRITE, REPORT, MAP, kind="agenda pack", before="Agenda.\n", agenda=agenda_of(SEPTEMBER))
    take("june.txt", MINUTES)
    take("pack.pdf", pack)
    added = again("pack.pdf", pack, pack)

    assert (added.created, added.updated, added.vanished) == ([], [], [])
    assert {action.source.document for action in tracker.full_actions()} == {"june.txt"}


def test_a_version_that_a_newer_one_stands_in_for_is_not_read_again(tracker: Tracker, take, again: Again) -> None:
    draft = minutes_of(JUNE, WRITE, REPORT, state="draft")
    take("draft.txt", draft)
    take("final.txt", minutes_of(JUNE, WRITE, state="confirmed"))
    before = tracker.full_actions()
    added = again("draft.txt", draft, draft)

    assert added.state == "again"
    assert added.message == "draft.txt was added before, and final.txt is the version that counts; nothing changed."
    assert added.note == "it was not read again, for final.txt is the version that counts."
    assert tracker.full_actions() == before


def test_a_day_that_was_misread_comes_right_in_actions_and_calendar(tracker: Tracker, take, again: Again) -> None:
    take("june.txt", reading(WRITE, REPORT, MAP, date="2023-06-12", next_meeting=None))
    added = again("june.txt", MINUTES, MINUTES)

    assert (added.created, added.vanished, added.updated) == ([], [], [1, 2, 3])
    assert [(one.date, one.status) for one in tracker.meetings()] == [(JUNE, "held"), (SEPTEMBER, "planned")]
    assert {action.source.meeting for action in tracker.full_actions()} == {JUNE}
    assert tracker.documents()[0].meetings == [JUNE]


def test_a_misread_day_on_which_the_body_met_all_the_same_stays(tracker: Tracker, take, again: Again) -> None:
    june = reading(WRITE, REPORT, MAP, date=SEPTEMBER, next_meeting=None)
    take("june.txt", june)
    take("september.txt", minutes_of(SEPTEMBER, "The Clerk would buy a bench.", next_meeting=OCTOBER))
    again("june.txt", MINUTES, MINUTES)

    assert [one.date for one in tracker.meetings()] == [JUNE, SEPTEMBER, OCTOBER]
    assert tracker.meetings()[1].status == "held"


def test_undo_takes_reading_again_back(tracker: Tracker, take, again: Again) -> None:
    take("june.txt", reading(WRITE, MAP, date="2023-06-12"))
    before = [(one.task, one.status, one.source, one.vanished_in) for one in tracker.full_actions()]
    days = [one.date for one in tracker.meetings()]
    again("june.txt", MINUTES, reading(WRITE, REPORT))
    tracker.undo()

    after = tracker.full_actions()
    assert [(one.task, one.status, one.source, one.vanished_in) for one in after] == before
    assert [one.date for one in tracker.meetings()] == days


def test_a_file_that_can_no_longer_be_read_is_refused_and_changes_nothing(tracker: Tracker, take, again) -> None:
    take("june.txt", MINUTES)
    before = tracker.full_actions()
    added = again("june.txt", MINUTES, Parsed(error="june.txt is empty."))

    assert (added.state, added.message) == ("refused", "june.txt is empty.")
    assert tracker.full_actions() == before


@given(
    st.lists(st.sampled_from([WRITE, REPORT, MAP]), unique=True),
    st.lists(st.sampled_from([WRITE, REPORT, MAP]), unique=True),
)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_reading_again_twice_is_reading_again_once(first: list[str], second: list[str]) -> None:
    tracker, take = desk()
    take("june.txt", reading(*first))
    for _ in range(2):
        with tracker._change("minutes add") as change:
            intake = Intake(change, change, tracker.stamp("minutes add"), tracker.today, again=True)
            added = intake.take(path_of("june.txt"), sha_of(MINUTES), reading(*second))
    assert (added.created, added.updated, added.vanished) == ([], [], [])
    assert set(statuses(tracker)) == {*first, *second}
