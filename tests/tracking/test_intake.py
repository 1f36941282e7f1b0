"""Minutes are taken in once each, whatever file and version they come in, and decisions made by hand stay."""

import pytest
from desk import desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented import BODY, COUNCIL, Parsed, agenda_of, minutes_of, path_of, sha_of

from ccpi_actions.minutes.model import Reading
from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.intake import Intake
from ccpi_actions.tracking.model import Meeting
from ccpi_actions.tracking.store import ActionFilter

JUNE, SEPTEMBER, DECEMBER = "2024-06-12", "2024-09-11", "2024-12-04"
WRITE = "The Clerk would write to the three operators about late buses."
REPORT = "The Director would report on the waste contract to the next meeting."
MAP = "The Engineer would circulate a map of the gritting routes."
VISIT = "The Manager offered to arrange a visit to the depot."
MAP_REWORDED = "The Engineer would circulate a map of all of the gritting routes in the county."


def statuses(tracker: Tracker) -> dict[str, str]:
    return {row.task: row.status for row in tracker.store.rows(ActionFilter())}


def meetings(tracker: Tracker) -> list[tuple[str, str]]:
    return [(meeting.date, meeting.status) for meeting in tracker.meetings()]


def kept(tracker: Tracker) -> dict[str, object]:
    """Return what a reader sees of the store: actions without history, and meetings."""
    return {
        "actions": tracker.store.rows(ActionFilter()),
        "versions": [(action.quotes, action.version) for action in tracker.full_actions()],
        "meetings": [(one.date, one.status) for one in tracker.meetings()],
    }


def test_firm_commitments_are_open_and_possible_ones_proposed(tracker: Tracker, take) -> None:
    added = take("june.txt", minutes_of(JUNE, WRITE, possible=(VISIT,)))
    first, second = tracker.full_actions()

    assert (added.state, added.created, added.proposed) == ("new", [1, 2], [2])
    assert (first.status, second.status) == ("open", "proposed")
    assert (first.reference, second.reference) == ("AP 2024/25-01", "AP 2024/25-02")
    assert (first.source.council, first.source.body, first.source.meeting) == (COUNCIL, BODY, JUNE)
    assert (first.source.document, first.source.item) == ("june.txt", "1")
    assert first.quotes[0].text == WRITE
    assert [event.what for event in first.history] == ["found in june.txt"]
    assert added.message == "june.txt: 1 new, 1 to review."


def test_the_meeting_is_held_and_the_coming_ones_are_planned(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, next_meeting=SEPTEMBER, coming=[SEPTEMBER, DECEMBER]))

    assert meetings(tracker) == [(JUNE, "held"), (SEPTEMBER, "planned"), (DECEMBER, "planned")]
    assert tracker.meetings()[1].known_from == f"next meeting in minutes of {JUNE}"


def test_a_planned_meeting_is_held_once_its_minutes_come(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, next_meeting=SEPTEMBER))
    take("september.txt", minutes_of(SEPTEMBER, REPORT))

    assert meetings(tracker) == [(JUNE, "held"), (SEPTEMBER, "held")]
    assert tracker.meetings()[1].known_from == f"next meeting in minutes of {JUNE}; minutes"


def test_the_same_file_again_changes_nothing(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, WRITE, REPORT))
    tracker.done("1", "Letters sent.")
    before = kept(tracker)
    added = take("june-copy.txt", minutes_of(JUNE, WRITE, REPORT))

    assert (added.state, added.created, added.updated) == ("again", [], [])
    assert kept(tracker) == before
    assert len(tracker.documents()) == 1


def test_the_same_minutes_in_another_file_change_nothing(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, WRITE, REPORT))
    tracker.assign(1, "Head of Transport")
    before = kept(tracker)
    added = take("june.docx", minutes_of(JUNE, WRITE, REPORT, before="Published by Democratic Services.\n\n"))

    assert (added.state, added.created, added.updated, added.vanished) == ("again", [], [], [])
    assert kept(tracker) == before


def test_a_copy_is_kept_as_superseded_so_that_nothing_is_heard_twice(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, WRITE))
    take("june.docx", minutes_of(JUNE, WRITE, before="Published by Democratic Services.\n\n"))
    first, copy = tracker.documents()

    assert (first.superseded_by, copy.superseded_by) == (None, first.sha256)


def test_a_pack_with_minutes_added_before_doubles_nothing(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, WRITE, REPORT))
    before = tracker.store.rows(ActionFilter())
    pack = minutes_of(
        JUNE, WRITE, REPORT, kind="agenda pack", before="Agenda. 1. Apologies.\n\n", agenda=agenda_of(SEPTEMBER)
    )
    added = take("september-pack.pdf", pack)

    assert (added.state, added.created) == ("again", [])
    assert tracker.store.rows(ActionFilter()) == before
    assert meetings(tracker) == [(JUNE, "held"), (SEPTEMBER, "planned")]


def test_minutes_added_after_the_pack_that_held_them_double_nothing(tracker: Tracker, take) -> None:
    take(
        "pack.pdf",
        minutes_of(JUNE, WRITE, REPORT, kind="agenda pack", before="Agenda.\n\n", agenda=agenda_of(SEPTEMBER)),
    )
    added = take("june.txt", minutes_of(JUNE, WRITE, REPORT))

    assert (added.state, added.created) == ("again", [])
    assert len(tracker.full_actions()) == 2


class TestNewerVersion:
    """Draft minutes come back amended."""

    @pytest.fixture
    def amended(self, tracker: Tracker, take):
        take("draft.txt", minutes_of(JUNE, WRITE, REPORT, MAP, state="draft", next_meeting=SEPTEMBER))
        tracker.assign(3, "Highways Manager")
        tracker.edit(3, task="Send everybody the map")
        tracker.close(1, JUNE, "Agreed.")
        newer = minutes_of(JUNE, WRITE, VISIT, MAP_REWORDED, state="confirmed", next_meeting="2024-09-18")
        return take("confirmed.txt", newer)

    def test_what_changed_is_told(self, amended) -> None:
        assert (amended.state, amended.created, amended.vanished) == ("newer version", [4], [2])
        assert 3 in amended.updated
        assert amended.message == "confirmed.txt, a newer version: 1 to review, 1 updated, 1 no longer said."

    def test_quotes_and_offsets_are_those_of_the_newer_version(self, tracker: Tracker, amended) -> None:
        reworded = tracker.action(3)
        assert reworded.quotes[0].text == MAP_REWORDED
        assert reworded.source.document == "confirmed.txt"

    def test_what_was_decided_by_hand_stays(self, tracker: Tracker, amended) -> None:
        closed, reworded = tracker.action(1), tracker.action(3)
        assert closed.status == "closed"
        assert (reworded.task, reworded.owner.text) == ("Send everybody the map", "Highways Manager")

    def test_new_and_vanished_actions_are_proposed_not_carried_out(self, tracker: Tracker, amended) -> None:
        vanished, new = tracker.action(2), tracker.action(4)
        assert (vanished.status, new.status) == ("open", "proposed")
        assert [(one.action.id, one.kind) for one in tracker.proposals()] == [(2, "vanished"), (4, "new")]
        assert tracker.proposals()[0].why == "confirmed.txt no longer says it; draft.txt did."

    def test_the_date_that_only_the_draft_announced_is_forgotten(self, tracker: Tracker, amended) -> None:
        assert meetings(tracker) == [(JUNE, "held"), ("2024-09-18", "planned")]

    def test_the_draft_is_superseded(self, tracker: Tracker, amended) -> None:
        draft, confirmed = tracker.documents()
        assert (draft.superseded_by, confirmed.superseded_by) == (confirmed.sha256, None)

    def test_the_draft_added_again_afterwards_changes_nothing(self, tracker: Tracker, take, amended) -> None:
        before = kept(tracker)
        again = take("draft.txt", minutes_of(JUNE, WRITE, REPORT, MAP, state="draft", next_meeting=SEPTEMBER))
        assert again.state == "again"
        assert kept(tracker) == before

    def test_another_draft_than_the_confirmed_minutes_is_older(self, tracker: Tracker, take, amended) -> None:
        before = kept(tracker)
        older = take("draft-2.txt", minutes_of(JUNE, WRITE, MAP, state="draft"))
        assert older.state == "older version"
        assert kept(tracker) == before

    def test_one_undo_takes_all_of_it_back(self, tracker: Tracker, amended) -> None:
        tracker.undo()
        assert statuses(tracker)["Send everybody the map"] == "open"
        assert [action.vanished_in for action in tracker.full_actions()] == [None, None, None]
        assert meetings(tracker) == [(JUNE, "held"), (SEPTEMBER, "planned")]
        assert len(tracker.documents()) == 1


def test_what_the_newer_version_says_firmly_is_open(tracker: Tracker, take) -> None:
    take("draft.txt", minutes_of(JUNE, WRITE, possible=(MAP,), state="draft"))
    added = take("confirmed.txt", minutes_of(JUNE, WRITE, MAP, state="confirmed", before="Signed. "))

    assert (added.updated, tracker.action(2).status) == ([2], "open")


def test_a_meeting_that_others_announce_too_stays_when_one_version_forgets_it(tracker: Tracker, take) -> None:
    take("april.txt", minutes_of("2024-04-10", REPORT, coming=[SEPTEMBER]))
    take("draft.txt", minutes_of(JUNE, WRITE, state="draft", next_meeting=SEPTEMBER))
    newer = minutes_of(JUNE, WRITE, state="confirmed", next_meeting="2024-09-18", before="Signed. ")
    take("confirmed.txt", newer)

    assert [(one.date, one.known_from) for one in tracker.meetings()][2:] == [
        (SEPTEMBER, "next meeting in minutes of 2024-04-10"),
        ("2024-09-18", f"next meeting in minutes of {JUNE}"),
    ]


def test_an_action_that_was_split_by_hand_does_not_vanish(tracker: Tracker, take) -> None:
    from ccpi_actions.tracking.review import Decision

    take("draft.txt", minutes_of(JUNE, WRITE, possible=(MAP,), state="draft"))
    tracker.decide(2, Decision(what="split", tasks=("Draw a map", "Circulate it")))
    added = take("confirmed.txt", minutes_of(JUNE, WRITE, possible=(MAP,), state="confirmed"))

    assert (added.created, added.vanished) == ([], [])


def test_an_action_typed_by_hand_gets_its_words_and_keeps_its_own(tracker: Tracker, take) -> None:
    tracker.add_meeting(JUNE, BODY, council=COUNCIL)
    typed = tracker.add("Would write to the three operators about late buses", owner="Me", meeting=JUNE)
    added = take("june.txt", minutes_of(JUNE, WRITE))
    found = tracker.action(typed.id)

    assert added.created == []
    assert (found.task, found.owner.text, found.cue) == (typed.task, "Me", "manual")
    assert found.quotes[0].text == WRITE


def test_two_meetings_of_a_body_on_one_day_are_two(tracker: Tracker, take) -> None:
    take("annual.txt", minutes_of(JUNE, WRITE))
    added = take(
        "ordinary.txt", minutes_of(JUNE, MAP, filler="Residents raised the state of the footpath by the church. ")
    )

    assert added.state == "new"
    assert set(statuses(tracker).values()) == {"open"}
    assert [action.vanished_in for action in tracker.full_actions()] == [None, None]


def test_pages_of_one_item_each_add_up_to_their_meeting(tracker: Tracker, take) -> None:
    first = take("item-1.html", minutes_of(JUNE, WRITE, kind="decision"))
    second = take("item-2.html", minutes_of(JUNE, MAP, kind="decision"))
    whole = take("june.txt", minutes_of(JUNE, WRITE, VISIT, MAP))

    assert [one.state for one in (first, second, whole)] == ["new", "new", "new"]
    assert [one.created for one in (first, second, whole)] == [[1], [2], [3]]
    assert set(statuses(tracker).values()) == {"open"}


def test_a_body_without_its_council_is_the_known_one(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, WRITE))
    take("september.txt", minutes_of(SEPTEMBER, REPORT, council=None))

    assert [row.reference for row in tracker.store.rows(ActionFilter())] == ["AP 2024/25-01", "AP 2024/25-02"]


def test_a_body_is_one_though_its_council_comes_to_be_known_later(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, WRITE, council=None, next_meeting=SEPTEMBER))
    take("september.txt", minutes_of(SEPTEMBER, REPORT))

    assert [(one.council, one.date, one.status) for one in tracker.meetings()] == [
        (None, JUNE, "held"),
        (COUNCIL, SEPTEMBER, "held"),
    ]
    assert tracker.meetings()[1].known_from == f"next meeting in minutes of {JUNE}; minutes"


def test_a_newer_version_that_names_the_council_is_one(tracker: Tracker, take) -> None:
    take("draft.txt", minutes_of(JUNE, WRITE, MAP, council=None, state="draft"))
    added = take("confirmed.txt", minutes_of(JUNE, WRITE, MAP, state="confirmed", before="Signed. "))

    assert (added.state, added.created) == ("newer version", [])
    assert len(tracker.meetings()) == 1


@pytest.mark.parametrize("councils", [(COUNCIL, None), (None, COUNCIL)])
def test_names_of_one_body_that_come_in_one_command_give_one_series(
    tracker: Tracker, councils: tuple[str | None, str | None]
) -> None:
    papers = [
        (f"{number}.txt", minutes_of(day, said, council=council, body=body))
        for number, (day, said, council, body) in enumerate(
            [
                (JUNE, WRITE, councils[0], BODY),
                (SEPTEMBER, REPORT, councils[1], BODY),
                (DECEMBER, MAP, COUNCIL, "Extraordinary Meeting of the Audit Panel"),
            ]
        )
    ]
    with tracker._change("minutes add") as change:
        intake = Intake(change, change, tracker.stamp("minutes add"), tracker.today, many=True)
        for name, parsed in papers:
            intake.take(path_of(name), sha_of(parsed), parsed)

    references = [row.reference for row in tracker.store.rows(ActionFilter())]
    assert references == ["AP 2024/25-01", "AP 2024/25-02", "AP 2024/25-03"]


def test_two_bodies_with_the_same_initials_have_references_of_their_own(tracker: Tracker, take) -> None:
    take("1.txt", minutes_of(JUNE, WRITE, body="Audit Panel"))
    take("2.txt", minutes_of(JUNE, REPORT, body="Access Partnership"))
    take("3.txt", minutes_of(SEPTEMBER, MAP, body="Audit Panel"))

    references = [row.reference for row in tracker.store.rows(ActionFilter())]
    assert references == ["AP 2024/25-01", "AP2 2024/25-01", "AP 2024/25-02"]


def test_a_page_without_body_or_date_is_tracked_all_the_same(tracker: Tracker, take) -> None:
    added = take("page.html", minutes_of(None, WRITE, body=None, council=None, kind="page"))
    one = tracker.action(added.created[0])

    assert one.reference == "ACT 2024/25-01"
    assert (one.source.meeting, one.raised) == (None, "2025-03-01")
    assert tracker.meetings() == []


def test_an_agenda_alone_plans_its_meeting_and_makes_no_action(tracker: Tracker, take) -> None:
    added = take("agenda.txt", Parsed(Reading("", "agenda", "Agenda", agenda=agenda_of(DECEMBER))))

    assert (added.state, added.meeting, added.created) == ("agenda", DECEMBER, [])
    assert [(one.meetings, one.agenda_of) for one in tracker.documents()] == [([], DECEMBER)]
    again = take("agenda.txt", Parsed(Reading("", "agenda", "Agenda", agenda=agenda_of(DECEMBER))))
    assert (again.state, again.meeting) == ("again", DECEMBER)
    assert meetings(tracker) == [(DECEMBER, "planned")]
    assert tracker.full_actions() == []


REFUSED = {
    "a recipe": (
        Parsed(Reading("", "other", "Beat two eggs.")),
        "x.txt does not look like minutes or an agenda: no meeting, no numbered items; nothing was stored.",
    ),
    "an agenda of nobody": (
        Parsed(Reading("", "agenda", "Agenda", agenda=agenda_of(DECEMBER, None, None))),
        "x.txt is an agenda that does not say of which body and day: give them, with --body NAME and --meeting DATE; "
        "nothing was stored.",
    ),
    "an unreadable file": (Parsed(error="x.txt is a picture."), "x.txt is a picture."),
}


@pytest.mark.parametrize(("parsed", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_minutes_is_refused_and_nothing_is_stored(
    tracker: Tracker, take, parsed: Parsed, message: str
) -> None:
    added = take("x.txt", parsed)

    assert added.state == "refused"
    assert added.message.endswith(message)
    assert tracker.store.changes() == []


def test_a_meeting_moved_by_hand_is_not_planned_again_by_the_same_minutes(tracker: Tracker, take) -> None:
    take("june.txt", minutes_of(JUNE, REPORT, next_meeting=SEPTEMBER, state="draft"))
    tracker.move_meeting(SEPTEMBER, "2024-09-25")
    take("june-2.txt", minutes_of(JUNE, REPORT, MAP, next_meeting=SEPTEMBER, state="confirmed"))

    assert meetings(tracker) == [(JUNE, "held"), (SEPTEMBER, "moved"), ("2024-09-25", "planned")]
    assert tracker.standing(tracker.action(1)).due_on == "2024-09-25"


SENTENCES = [WRITE, REPORT, MAP, VISIT, MAP_REWORDED]
SOURCES = st.lists(
    st.tuples(
        st.sampled_from([JUNE, SEPTEMBER, None]),
        st.lists(st.sampled_from(SENTENCES[:4]), unique=True, max_size=4),
        st.sampled_from(["minutes", "decision", "agenda pack"]),
        st.sampled_from(["", "draft", "confirmed"]),
    ),
    min_size=1,
    max_size=5,
)
any_order = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@any_order
@given(SOURCES)
def test_adding_everything_again_adds_nothing(sources) -> None:
    tracker, take = desk()
    documents = [
        (f"{number}.txt", minutes_of(day, *said, kind=kind, state=state))
        for number, (day, said, kind, state) in enumerate(sources)
    ]
    for name, parsed in documents:
        take(name, parsed)
    before = kept(tracker)
    for name, parsed in documents:
        assert take(name, parsed).state == "again"

    assert kept(tracker) == before


@any_order
@given(SOURCES)
def test_asking_for_each_meeting_or_reading_the_store_once_gives_the_same(sources) -> None:
    (one, take_one), (many, take_many) = desk(), desk()
    for number, (day, said, kind, state) in enumerate(sources):
        parsed = minutes_of(day, *said, kind=kind, state=state)
        take_one(f"{number}.txt", parsed)
        take_many(f"{number}.txt", parsed, many=True)

    assert kept(one) == kept(many)


def test_a_meeting_keeps_the_facts_that_a_later_document_does_not_give(tracker: Tracker, take) -> None:
    tracker.add_meeting(SEPTEMBER, BODY, council=COUNCIL, time="14:00", venue="Shire Hall")
    take("september.txt", minutes_of(SEPTEMBER, REPORT))
    meeting: Meeting = tracker.meetings()[0]

    assert (meeting.status, meeting.time, meeting.venue) == ("held", "14:00", "Shire Hall")
