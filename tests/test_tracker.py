"""The tracker wires files, store and tracking together: what scripts, notebooks and the command line rely on."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import ccpi_actions
from ccpi_actions.errors import BadInput, NotFound, Refused
from ccpi_actions.parse_workers import Worker, parse_in_processes
from ccpi_actions.tracker import Tracker, find_store
from ccpi_actions.tracking.store import ActionFilter

SAMPLE = Path(ccpi_actions.__file__).parent / "sample"
JUNE, SEPTEMBER, DECEMBER, AGENDA = sorted(SAMPLE.glob("[1-4]-*"))
COMMITTEE = "Performance and Improvement Committee"
TODAY = date(2025, 2, 20)


@pytest.fixture
def tracker(tmp_path: Path) -> Iterator[Tracker]:
    with Tracker.open(tmp_path / "store", today=TODAY, user="R Hollis") as opened:
        yield opened


@pytest.fixture
def year(tracker: Tracker) -> Tracker:
    """A tracker that knows the three meetings of the sample."""
    tracker.add_minutes([JUNE, SEPTEMBER, DECEMBER])
    return tracker


class TestFindingTheStore:
    """``CCPI_STORE``, else the nearest folder ``store`` upwards, else ``./store``."""

    def test_the_environment_names_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CCPI_STORE", "elsewhere")

        assert find_store() == "elsewhere"

    def test_the_nearest_folder_upwards_is_it(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("CCPI_STORE", raising=False)
        (tmp_path / "store").mkdir()
        (tmp_path / "a" / "b").mkdir(parents=True)
        monkeypatch.chdir(tmp_path / "a" / "b")

        assert find_store() == str(tmp_path / "store")

    def test_without_any_it_is_made_here(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("CCPI_STORE", raising=False)
        monkeypatch.chdir(tmp_path)

        assert find_store() == str(tmp_path / "store")


class TestAddingMinutes:
    """Files and folders in; meetings and actions out; nothing twice."""

    def test_the_sample_year_gives_its_meetings_and_actions(self, year: Tracker) -> None:
        held = [meeting.date for meeting in year.meetings() if meeting.status == "held"]

        assert held == ["2024-06-12", "2024-09-11", "2024-12-04"]
        assert {meeting.body for meeting in year.meetings()} == {COMMITTEE}
        assert [row.reference for row in year.store.rows()][:2] == ["PIC 2024/25-01", "PIC 2024/25-02"]
        assert len(year.documents()) == 3

    def test_every_quote_is_found_again_in_the_kept_reading(self, year: Tracker) -> None:
        for action in year.full_actions():
            assert action.source.sha256 is not None
            kept = year.store.reading(action.source.sha256)
            assert kept is not None
            text = ccpi_actions_reading(kept)
            for quote in action.quotes:
                assert text[quote.start : quote.end] == quote.text

    def test_adding_again_changes_nothing_and_is_no_change(self, year: Tracker) -> None:
        rows, changes = year.store.rows(), len(year.store.changes())
        again = year.add_minutes([SAMPLE])

        assert {each.state for each in again} == {"again", "agenda"}
        assert year.store.rows() == rows
        assert {each.state for each in year.add_minutes([SAMPLE])} == {"again"}
        assert len(year.store.changes()) == changes + 1

    def test_one_command_is_one_change(self, year: Tracker) -> None:
        year.undo()

        assert (year.store.rows(), year.meetings(), year.documents()) == ([], [], [])

    def test_a_file_that_fails_does_not_stop_the_others(self, tracker: Tracker, tmp_path: Path) -> None:
        recipe, empty = tmp_path / "recipe.txt", tmp_path / "empty.txt"
        recipe.write_text("Pancakes\n\nBeat two eggs into the flour, then stir in the milk.\n")
        empty.write_text("")
        added = tracker.add_minutes([recipe, JUNE, empty])

        assert [each.state for each in added] == ["refused", "new", "refused"]
        assert all("\n" not in each.message and each.message.endswith(".") for each in added)
        assert len(tracker.documents()) == 1

    def test_when_every_file_fails_nothing_is_stored(self, tracker: Tracker, tmp_path: Path) -> None:
        recipe = tmp_path / "recipe.txt"
        recipe.write_text("Pancakes\n\nBeat two eggs into the flour, then stir in the milk.\n")

        assert [each.state for each in tracker.add_minutes([recipe])] == ["refused"]
        assert list(tracker.store.changes()) == []

    def test_a_path_that_is_not_there_is_refused_at_once(self, tracker: Tracker, tmp_path: Path) -> None:
        with pytest.raises(BadInput, match="no file or folder"):
            tracker.add_minutes([JUNE, tmp_path / "nowhere.txt"])

    def test_an_agenda_plans_the_coming_meeting(self, year: Tracker) -> None:
        added = year.add_minutes([AGENDA])

        assert (added[0].state, added[0].meeting, added[0].created) == ("agenda", "2025-03-05", [])
        assert ("2025-03-05", "planned") in [(one.date, one.status) for one in year.meetings()]


class TestParsing:
    """Nothing stored, in order, in as many processes as one likes."""

    def test_processes_change_nothing_but_the_time(self) -> None:
        seen: list[tuple[int, int, str]] = []
        alone = list(
            Tracker.parse([SAMPLE], jobs=1, on_progress=lambda done, of, path: seen.append((done, of, path.name)))
        )
        together = list(Tracker.parse([SAMPLE], jobs=2))

        assert together == alone
        assert [Path(each.path) for each in alone] == [JUNE, SEPTEMBER, DECEMBER, AGENDA]
        assert seen == [
            (number, 4, path.name) for number, path in enumerate((JUNE, SEPTEMBER, DECEMBER, AGENDA), start=1)
        ]

    def test_a_file_that_cannot_be_read_has_its_own_sentence(self, tmp_path: Path) -> None:
        photo = tmp_path / "photo.txt"
        photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
        bad, good = Tracker.parse([photo, JUNE])

        assert bad.reading is None
        assert bad.error is not None
        assert good.error is None

    def test_a_document_that_we_fail_on_is_named_and_stops_no_other(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(document: object) -> None:
            raise IndexError("list index out of range")

        monkeypatch.setattr("ccpi_actions.minutes.read_minutes", fail)
        (parsed,) = Tracker.parse([JUNE])

        assert parsed.error == f"{JUNE} could not be read: IndexError: list index out of range."


class TestProcesses:
    """Programs of our own: nothing of the caller runs twice, and one document cannot stop the others."""

    def test_a_script_without_a_main_guard_may_use_them(self, tmp_path: Path) -> None:
        script = tmp_path / "script.py"
        script.write_text(
            "from ccpi_actions import Tracker\n"
            f"parsed = list(Tracker.parse([{str(SAMPLE)!r}], jobs=2))\n"
            "print(len(parsed), [each.error for each in parsed if each.error])\n"
        )
        ran = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)

        assert (ran.stdout, ran.stderr) == ("4 []\n", "")

    def test_a_process_that_dies_gives_nothing(self) -> None:
        worker = Worker(near_misses=False)
        worker.stop()

        assert worker.parse(JUNE) is None

    def test_a_document_that_takes_its_process_down_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        parse = Worker.parse

        def die_of_september(self: Worker, path: Path) -> object:
            if path == SEPTEMBER:
                self._process.kill()
            return parse(self, path)

        monkeypatch.setattr(Worker, "parse", die_of_september)
        june, september, december = parse_in_processes([JUNE, SEPTEMBER, DECEMBER], 1)

        assert september.error == f"{SEPTEMBER} could not be read: reading it took too much memory or crashed."
        assert (june.error, december.error) == (None, None)

    def test_no_process_is_left_when_the_caller_stops_early(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made: list[Worker] = []
        init = Worker.__init__
        monkeypatch.setattr(Worker, "__init__", lambda self, **near: (made.append(self), init(self, **near))[1])
        results = parse_in_processes([JUNE, SEPTEMBER, DECEMBER, AGENDA], 2)
        next(results)
        results.close()

        assert made
        assert all(worker._process.poll() is not None for worker in made)


class TestFollowingUp:
    """What later minutes say, for a whole store."""

    def test_only_actions_with_later_minutes_are_followed_up(self, year: Tracker) -> None:
        heard = {one.action for one in year.follow_up()}

        assert heard
        assert {year.action(number).source.meeting for number in heard} == {"2024-06-12", "2024-09-11"}

    def test_accepting_above_a_certainty_records_the_best_answers(self, year: Tracker) -> None:
        proposed = {row.id for row in year.store.rows(ActionFilter(statuses=("proposed",)))}
        sure = {one.action: one.answers[0] for one in year.follow_up() if one.answers and one.certainty >= 0.8}
        for number in proposed & sure.keys():
            del sure[number]  # nobody has looked at these yet
        changed = year.accept_follow_ups(0.8)

        assert sure
        assert {action.id for action in changed} == set(sure)
        for action in changed:
            evidence = action.evidence[-1]
            assert (evidence.text, evidence.meeting) == (sure[action.id].quote, sure[action.id].meeting)
            going_on = "closed" if action.carried_by else "open"
            assert action.status == ("done" if sure[action.id].outcome == "done" else going_on)
        assert len(year.store.changes()) == 2
        assert year.accept_follow_ups(1.1) == []

    def test_what_is_recorded_or_rejected_is_not_suggested_again(self, year: Tracker) -> None:
        one = next(each for each in year.follow_up() if each.answers)
        first = one.answers[0]
        year.accept(one.action, outcome="progress")
        after = next(each for each in year.follow_up() if each.action == one.action)
        assert first.key not in [answer.key for answer in after.answers]

        two = next(each for each in year.follow_up() if each.answers and each.action != one.action)
        year.reject(two.action)
        after = next(each for each in year.follow_up() if each.action == two.action)
        assert two.answers[0].key not in [answer.key for answer in after.answers]

    def test_the_same_is_heard_of_an_action_however_it_is_asked_about(self, year: Tracker) -> None:
        together = year.follow_up()
        apart = [heard for one in together for heard in year.follow_up(ActionFilter(ids=(one.action,)))]
        year.close([one.action for one in together[::2]])
        left = {one.action: [(each.key, each.certainty) for each in one.answers] for one in year.follow_up()}

        assert any(one.answers for one in together)
        assert apart == together
        assert left == {one.action: [(each.key, each.certainty) for each in one.answers] for one in together[1::2]}

    def test_minutes_of_two_bodies_in_one_file_answer_the_actions_of_each(
        self, tracker: Tracker, tmp_path: Path
    ) -> None:
        said = {
            "2024-06": ("The Clerk agreed to mend the sluice gate.", "The Clerk agreed to prune the tall lime."),
            "2024-09": ("The Clerk had mended the sluice gate.", "The Clerk had pruned the tall lime."),
        }
        months = {"2024-06": "June", "2024-09": "September"}
        rest = "".join(f"{number}. Item {number}\n\nNothing was said of it.\n\n" for number in range(2, 9))
        for month, words in said.items():
            minutes = [
                f"Fleet Council\n\n{body}\n\nMinutes of the meeting held on {day} {months[month]} 2024\n\n"
                f"Present: Cllr A Ash (Chair), Cllr B Birch\n\n1. Works\n\n{sentence}\n\n{rest}"
                for body, day, sentence in zip(("Works Panel", "Trees Panel"), (11, 12), words, strict=True)
            ]
            (tmp_path / f"{month}.txt").write_text("".join(minutes), "utf-8")
        tracker.add_minutes([tmp_path / "2024-06.txt", tmp_path / "2024-09.txt"])
        heard = {tracker.action(one.action).source.body: one.answers[0] for one in tracker.follow_up()}

        assert {body: (answer.meeting, answer.quote) for body, answer in heard.items()} == {
            "Works Panel": ("2024-09-11", "The Clerk had mended the sluice gate."),
            "Trees Panel": ("2024-09-12", "The Clerk had pruned the tall lime."),
        }

    def test_an_answer_that_was_shown_is_recorded_whatever_was_rejected_before_it(self, year: Tracker) -> None:
        several = [one for one in year.follow_up() if len(one.answers) > 1]
        for one in several:
            first, second = one.answers[:2]
            year.reject(one.action, first)

            assert year.accept(one.action, second, "progress").evidence[-1].text == second.quote
        assert several

    def test_an_answer_that_is_not_there_is_not_found(self, year: Tracker) -> None:
        with pytest.raises(NotFound, match="There is no answer 9 to PIC 2024/25-01"):
            year.accept(1, 9)

    def test_an_agenda_is_held_against_what_is_due(self, year: Tracker) -> None:
        found = year.check(AGENDA)
        listed = [one.action for one in (*found.answered, *found.missing)]

        assert found.meeting == "2025-03-05"
        # what is due "in March" is due at the March meeting
        assert all((year.standing(year.action(number)).due_on or "9")[:7] <= "2025-03" for number in listed)
        assert year.check(AGENDA, "2025-06-11").meeting == "2025-06-11"

    def test_minutes_alone_are_no_agenda(self, year: Tracker) -> None:
        with pytest.raises(BadInput, match="holds no agenda"):
            year.check(JUNE)


class TestTypedActions:
    """What people add and change by hand."""

    def test_an_action_belongs_to_the_body_that_met_on_that_day(self, year: Tracker) -> None:
        action = year.add("Mend the fence", owner="Clerk", due="next meeting", meeting="2024-09-11")

        assert action.source.body == COMMITTEE
        assert action.reference.startswith("PIC 2024/25-")
        assert year.standing(action).due_on == "2024-12-04"

    def test_in_an_empty_store_an_action_needs_no_body(self, tracker: Tracker) -> None:
        action = tracker.add("Mend the fence", owner="Clerk", due="next meeting")

        assert (action.reference, action.source.body) == ("ACT 2024/25-01", None)
        assert tracker.standing(action).due_how == "the next meeting, not known yet"

    def test_a_date_without_sense_changes_nothing(self, tracker: Tracker) -> None:
        with pytest.raises(BadInput, match="31 June"):
            tracker.add("Mend the fence", due="31 June")

        assert list(tracker.store.changes()) == []

    def test_an_action_is_found_by_number_and_reference(self, tracker: Tracker) -> None:
        action = tracker.add("Mend the fence")

        assert [tracker.action(ref) for ref in (1, "1", "#1", "act 2024/25-1")] == [action] * 4

    @pytest.mark.parametrize("ref", [99, "0", "PIC 2024/25-99"])
    def test_an_unknown_action_is_not_found(self, tracker: Tracker, ref: str | int) -> None:
        with pytest.raises(NotFound, match=r"^There is no action .*\.$"):
            tracker.note(ref, "Heard nothing")

    def test_many_are_closed_all_or_none(self, tracker: Tracker) -> None:
        for task in ("Mend the fence", "Paint the door", "Ring the bell"):
            tracker.add(task)
        tracker.close("2")
        with pytest.raises(Refused, match="already closed"):
            tracker.close([1, 2, 3], "2025-02-19")

        assert [row.status for row in tracker.store.rows()] == ["open", "closed", "open"]

    def test_naming_an_action_twice_closes_it_once(self, tracker: Tracker) -> None:
        tracker.add("Mend the fence")

        assert [one.status for one in tracker.close([1, "#1"])] == ["closed"]

    def test_a_change_that_changes_nothing_is_no_change(self, tracker: Tracker) -> None:
        tracker.add("Mend the fence", owner="Clerk")
        tracker.assign(1, "Clerk")
        tracker.edit(1, task="Mend the fence")

        assert len(tracker.store.changes()) == 1

    def test_what_an_action_does_not_have_is_not_edited(self, tracker: Tracker) -> None:
        tracker.add("Mend the fence")

        with pytest.raises(TypeError, match="no colour to edit"):
            tracker.edit(1, colour="green")

    def test_braces_in_typed_words_are_words(self, tracker: Tracker) -> None:
        tracker.add("Mend the {fence}", owner="{0}")
        tracker.assign(1, "{} {name}")

        assert tracker.action(1).owner.text == "{} {name}"
        assert tracker.undo().summary == "Assigned ACT 2024/25-01 to {} {name}"

    def test_the_committee_agrees_what_is_done_at_one_meeting(self, year: Tracker) -> None:
        other = year.add("Ring the bell", body="Bell Panel", council="Marlshire County Council")
        mine = year.add("Mend the fence", meeting="2024-09-11")
        year.done([other.id, mine.id], "It is.")
        closed = year.close_all_done("2024-12-04")

        assert [(one.id, one.status, one.ended) for one in closed] == [(mine.id, "closed", "2024-12-04")]
        assert year.action(other.id).status == "done"

    def test_a_day_may_be_written_without_dashes(self, year: Tracker) -> None:
        year.add("Ring the bell", body="Bell Panel", council="Marlshire County Council")
        mine = year.add("Mend the fence", meeting="20240911")
        year.done([mine.id, mine.id - 1])

        assert [one.id for one in year.close_all_done("20241204")] == [mine.id]

    @pytest.mark.parametrize("name", ["%", "_", "–", "\udcff", "Works\udcff Panel"])
    def test_what_names_no_body_is_refused_as_a_name(self, year: Tracker, name: str) -> None:
        commands = [
            lambda: year.add("Mend the fence", body=name),
            lambda: year.add("Mend the fence", council=name),
            lambda: year.edit(1, body=name),
            lambda: year.add_meeting("2025-06-04", name),
            lambda: year.cancel_meeting("2025-03-05", name),
            lambda: year.add_minutes([JUNE], body=name),
            lambda: year.add_minutes([JUNE], council=name),
        ]
        for command in commands:
            with pytest.raises(BadInput, match="is not the name of a council or body"):
                command()
        assert len(year.store.changes()) == 1

    def test_blanks_say_nothing(self, year: Tracker) -> None:
        added = year.add("Mend the fence", body=" ", item="\t", owner=" ")
        again = year.add_minutes([JUNE], body="  ", council=" ")
        edited = year.edit(1, item=" ", item_title=" Winter\n service ")

        assert (added.source.body, added.source.item, added.owner.text) == (COMMITTEE, None, None)
        assert [one.state for one in again] == ["again"]
        assert (edited.source.item, edited.source.item_title) == (None, "Winter service")
        assert year.assign(2, "   ").owner.text is None

    def test_an_action_of_another_council_is_not_given_to_the_only_body(self, year: Tracker) -> None:
        assert year.add("Mend the fence", council="Tidewell City Council").source.body is None
        assert year.add("Mend the fence", council="Marlshire").source.body == COMMITTEE

    def test_with_nothing_done_there_is_nothing_to_close(self, year: Tracker) -> None:
        assert year.close_all_done("2024-12-04") == []


class TestListing:
    """Filters and orders that need the calendar."""

    @pytest.fixture
    def fences(self, tracker: Tracker) -> Tracker:
        tracker.add_meeting("2025-01-08", "Works Panel")
        tracker.add_meeting("2025-03-05", "Works Panel")
        tracker.add("Mend the fence", owner="Clerk", due="the meeting of 8 January 2025")
        tracker.add("Paint the door", owner="Agent", due="next meeting")
        tracker.add("Ring the bell", due="2025-02-01")
        tracker.add("Wind the clock", owner="clerk")
        return tracker

    def test_overdue(self, fences: Tracker) -> None:
        assert [one.row.id for one in fences.actions(overdue=True)] == [1, 3]
        assert [one.row.id for one in fences.actions(overdue=False)] == [2, 4]

    def test_due_at_a_meeting_or_by_a_day(self, fences: Tracker) -> None:
        assert [one.row.id for one in fences.actions(due_meeting="2025-03-05")] == [2]
        assert [one.row.id for one in fences.actions(due_by="2025-02-01")] == [1, 3]

    def test_orders(self, fences: Tracker) -> None:
        assert [one.row.id for one in fences.actions(sort="due")] == [1, 3, 2, 4]
        assert [one.row.id for one in fences.actions(sort="owner")] == [2, 1, 4, 3]
        assert [one.row.id for one in fences.actions(sort="id", reverse=True)] == [4, 3, 2, 1]

    def test_a_limit_counts_what_is_left_after_all_conditions(self, fences: Tracker) -> None:
        where = ActionFilter(limit=1, offset=1)

        assert [one.row.id for one in fences.actions(where, overdue=True)] == [3]
        assert [one.row.id for one in fences.actions(where)] == [2]


class TestMeetings:
    """The calendar by hand; what is due follows."""

    def test_what_is_due_follows_a_meeting_that_moves_or_is_cancelled(self, tracker: Tracker) -> None:
        tracker.add_meeting("2025-03-05", "Works Panel", time="14:00")
        tracker.add_meeting("2025-06-04", "Works Panel")
        action = tracker.add("Mend the fence", due="next meeting")
        assert tracker.standing(action).due_on == "2025-03-05"

        moved = tracker.move_meeting("2025-03-05", "2025-03-19")
        assert (moved.date, moved.time, moved.status) == ("2025-03-19", "14:00", "planned")
        assert tracker.standing(action).due_on == "2025-03-19"

        tracker.cancel_meeting("2025-03-19", "works panel")
        assert tracker.standing(action).due_on == "2025-06-04"

    def test_a_body_is_named_by_its_initials_too(self, tracker: Tracker) -> None:
        tracker.add_meeting("2025-03-05", "Works Panel")
        tracker.add_meeting("2025-03-05", "Bell Panel")

        assert tracker.add_meeting("2025-06-04", "wp").body == "Works Panel"
        assert [one.date for one in tracker.meetings("WP")] == ["2025-03-05", "2025-06-04"]

    def test_what_makes_no_sense_is_refused(self, tracker: Tracker) -> None:
        with pytest.raises(BadInput, match="No body is known yet"):
            tracker.add_meeting("2025-03-05")
        tracker.add_meeting("2025-03-05", "Works Panel")
        with pytest.raises(Refused, match="already has a meeting on 5 March 2025"):
            tracker.add_meeting("2025-03-05")
        with pytest.raises(NotFound, match="no meeting on 6 March 2025"):
            tracker.cancel_meeting("2025-03-06")
        with pytest.raises(Refused, match="is on 5 March 2025 already"):
            tracker.move_meeting("2025-03-05", "2025-03-05")
        tracker.cancel_meeting("2025-03-05")
        with pytest.raises(
            Refused, match="was cancelled: if one is to be held after all, ccpi meetings add records it"
        ):
            tracker.move_meeting("2025-03-05", "2025-03-06")
        tracker.add_meeting("2025-03-06", "Bell Panel")
        with pytest.raises(BadInput, match=r"Several bodies could be meant: Bell Panel, Works Panel"):
            tracker.add_meeting("2025-03-07")

    @pytest.mark.parametrize("day", ["2025-02-30", "5 March 2025", "", "2025-03", "0001-01-01", "9999-12-31"])
    def test_no_day_is_stored_that_is_none(self, tracker: Tracker, day: str) -> None:
        tracker.add_meeting("2025-03-05", "Works Panel")
        action = tracker.add("Mend the fence")
        commands = [
            lambda: tracker.add_meeting(day),
            lambda: tracker.move_meeting("2025-03-05", day),
            lambda: tracker.cancel_meeting(day),
            lambda: tracker.add("Paint the door", meeting=day),
            lambda: tracker.edit(action.id, meeting=day),
            lambda: tracker.close(action.id, day),
            lambda: tracker.note(action.id, "Begun.", day),
        ]
        for command in commands:
            with pytest.raises(BadInput, match="is not a day"):
                command()
        assert len(tracker.store.changes()) == 2

    def test_a_day_on_which_several_bodies_meet_needs_the_body(self, tracker: Tracker) -> None:
        tracker.add_meeting("2025-03-05", "Works Panel")
        tracker.add_meeting("2025-03-05", "Bell Panel")

        with pytest.raises(BadInput, match=r"Several bodies meet on 5 March 2025: Bell Panel, Works Panel"):
            tracker.cancel_meeting("2025-03-05")
        assert tracker.cancel_meeting("2025-03-05", "Bell Panel").body == "Bell Panel"

    def test_a_cancelled_meeting_can_be_called_again(self, tracker: Tracker) -> None:
        tracker.add_meeting("2025-03-05", "Works Panel")
        tracker.cancel_meeting("2025-03-05")

        assert tracker.add_meeting("2025-03-05").status == "planned"


HEAVY = ("typer", "rich", "tinydb", "pypdfium2", "docx", "selectolax", "rapidfuzz", "dateutil", "icalendar")


@pytest.mark.parametrize("module", ["ccpi_actions", "ccpi_actions.tracker"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    script = f"import sys, {module}; print(*sorted(set(sys.modules) & set({HEAVY!r})))"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert found.stdout.split() == []


def test_the_package_offers_its_steps_by_name() -> None:
    for name in ccpi_actions.__all__:
        assert callable(getattr(ccpi_actions, name))
    assert dir(ccpi_actions) == ccpi_actions.__all__
    with pytest.raises(AttributeError, match="no attribute 'read_minds'"):
        ccpi_actions.read_minds  # noqa: B018 - asking for it is the test


def test_the_example_of_the_package_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    assert ccpi_actions.__doc__ is not None
    _, block = ccpi_actions.__doc__.split("::\n", 1)
    example = "\n".join(line for line in block.split("``read_document")[0].splitlines())
    (tmp_path / "minutes-2024-06-12.txt").write_bytes(JUNE.read_bytes())
    monkeypatch.chdir(tmp_path)
    exec(textwrap.dedent(example), {})

    assert "–" in capsys.readouterr().out


def ccpi_actions_reading(kept: bytes) -> str:
    import msgspec

    from ccpi_actions.minutes.model import Reading

    return msgspec.json.decode(kept, type=Reading).text
