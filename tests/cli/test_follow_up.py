"""What later minutes say is shown, and recorded only when somebody accepts it."""

import csv
import io
import json
from typing import Any

import pytest

from ccpi_actions.cli.answers_table import Heard, heard_json
from ccpi_actions.tracking.follow_up import FollowUp
from ccpi_actions.tracking.model import Action, Quote

from .conftest import SAMPLE, World


@pytest.fixture
def heard(world: World) -> World:
    world.do("minutes", "add", str(SAMPLE))
    return world


def follow_up(world: World, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(world.do("actions", "follow-up", "--format", "json", *words))["actions"]
    return found


def status(world: World, number: int) -> str:
    shown: dict[str, str] = json.loads(world.do("actions", "show", str(number), "--format", "json"))["action"]
    return shown["status"]


def answered(world: World, outcome: str) -> dict[str, Any]:
    return next(each for each in follow_up(world) if each["outcome"] == outcome and each["answers"])


def test_scripts_get_every_open_action_with_its_answers_best_first(heard: World) -> None:
    for each in follow_up(heard):
        assert each.keys() >= {"id", "reference", "task", "quote", "outcome", "certainty", "answers"}
        assert each["outcome"] in {"done", "progress", "none"}
        assert (each["outcome"] == "none") == (not each["answers"])
        for answer in each["answers"]:
            assert answer.keys() >= {"quote", "item", "meeting", "outcome", "certainty", "reasons"}
        certainties = [answer["certainty"] for answer in each["answers"]]
        # where the surest is not the end of it, a later one nearly as sure may lead
        assert certainties[1:] == sorted(certainties[1:], reverse=True)
        assert not certainties or certainties[0] >= 0.7 * max(certainties)


def test_what_was_heard_is_asked_for_by_owner_meeting_words_and_outcome(heard: World) -> None:
    everything = follow_up(heard)
    silent = [each["id"] for each in everything if each["outcome"] == "none"]
    raman = [
        each["id"]
        for each in json.loads(heard.do("actions", "list", "--owner", "raman", "--format", "json"))["actions"]
    ]
    june = follow_up(heard, "--meeting", "2024-06")

    assert [each["id"] for each in follow_up(heard, "--heard", "nothing")] == silent
    assert [each["id"] for each in follow_up(heard, "--owner", "raman", "--heard", "nothing")] == [
        number for number in silent if number in raman
    ]
    assert 0 < len(june) < len(everything)
    assert [each["id"] for each in follow_up(heard, "--text", "gritting map")] == [3]
    assert follow_up(heard, "--council", "Elsewhere") == []


def test_accepting_keeps_to_what_was_asked_for(heard: World) -> None:
    wanted = [each["id"] for each in follow_up(heard, "--text", "gritting map")]
    heard.do("--yes", "actions", "follow-up", "--accept", "0.5", "--text", "gritting map")
    done = json.loads(heard.do("actions", "list", "--status", "done", "--format", "json"))["actions"]

    assert [each["id"] for each in done] == wanted
    assert (
        heard.run("actions", "follow-up", "--accept", "0", "--heard", "nothing").err == "No answer is as sure as 0.0.\n"
    )


def test_looking_changes_nothing(heard: World) -> None:
    before = heard.do("actions", "list", "--status", "all", "--format", "json")
    heard.do("actions", "follow-up")

    assert heard.do("actions", "list", "--status", "all", "--format", "json") == before


def test_all_that_is_sure_enough_is_accepted_in_one_change(heard: World) -> None:
    followed = [each for each in follow_up(heard) if status(heard, each["id"]) == "open"]
    sure = [each["id"] for each in followed if each["outcome"] == "done" and each["certainty"] >= 0.9]
    unsure = [each["id"] for each in followed if each["certainty"] < 0.9]
    heard.do("actions", "follow-up", "--accept", "0.9")

    assert sure
    assert {status(heard, number) for number in sure} == {"done"}
    assert {status(heard, number) for number in unsure} <= {"open"}

    heard.do("actions", "undo")

    assert {status(heard, number) for number in sure} == {"open"}


def test_of_what_is_sure_enough_no_more_are_accepted_than_asked_for_the_surest_first(heard: World) -> None:
    followed = [each for each in follow_up(heard) if each["answers"] and status(heard, each["id"]) == "open"]
    surest = max(followed, key=lambda each: each["certainty"])
    said = json.loads(heard.do("actions", "follow-up", "--accept", "0", "--limit", "1", "--format", "json"))["actions"]

    assert len(followed) > 1
    assert [each["id"] for each in said] == [surest["id"]]


def test_accepting_records_the_words_and_the_meeting(heard: World) -> None:
    each = answered(heard, "done")
    heard.do("actions", "follow-up", str(each["id"]), "--answer", "1")
    shown = json.loads(heard.do("actions", "show", str(each["id"]), "--format", "json"))["action"]

    assert [(evidence["text"], evidence["meeting"]) for evidence in shown["evidence"]] == [
        (each["answers"][0]["quote"], each["answers"][0]["meeting"])
    ]


def test_a_misread_answer_is_corrected_as_it_is_recorded(heard: World) -> None:
    number = answered(heard, "done")["id"]
    heard.do("actions", "follow-up", str(number), "--answer", "1", "--as", "progress")

    assert status(heard, number) == "open"


def test_a_rejected_answer_is_never_suggested_again(heard: World) -> None:
    each = answered(heard, "done")
    heard.do("actions", "follow-up", str(each["id"]), "--reject", "1")
    [again] = follow_up(heard, str(each["id"]))

    assert each["answers"][0]["quote"] not in [answer["quote"] for answer in again["answers"]]


def test_a_person_is_shown_each_answer_with_its_reasons(heard: World) -> None:
    each = answered(heard, "done")
    shown = heard.do("actions", "follow-up", str(each["id"]))

    assert each["answers"][0]["quote"] in shown
    assert "Because" in shown


def test_a_person_who_looks_at_one_action_is_told_how_to_decide(heard: World) -> None:
    number = answered(heard, "done")["id"]
    silent = follow_up(heard, "--heard", "nothing")[0]["id"]

    assert heard.run("actions", "follow-up", str(number)).err == (
        f"ccpi actions follow-up {number} --answer 1 records its first; --reject 1 says that it is none.\n"
    )
    assert heard.run("actions", "follow-up", str(silent)).err == ""


def step(world: World, keys: str) -> str:
    """Press keys, each on a line of its own as there is no real terminal, and return what was said."""
    world.terminal = True
    answer = world.run("actions", "follow-up", "--step", stdin=keys)
    world.terminal = False
    assert answer.code == 0, answer.err
    return answer.err


def test_answers_are_gone_through_with_a_key_each(heard: World) -> None:
    first, second, third = [each["id"] for each in follow_up(heard, "--sort", "sure")][:3]
    said = step(heard, "d\np\ns\nq\n")

    assert (status(heard, first), status(heard, third)) == ("done", "open")
    assert "Decided 2 of " in said
    assert len(json.loads(heard.do("actions", "show", str(second), "--format", "json"))["action"]["evidence"]) == 1


def test_going_through_can_take_back_reject_and_stop(heard: World) -> None:
    each = follow_up(heard, "--sort", "sure")[0]
    said = step(heard, "u\nd\nu\n")

    assert "Nothing has been decided yet." in said
    assert "Taken back: " in said
    assert status(heard, each["id"]) == "open"

    step(heard, "r\nq\n")
    [again] = follow_up(heard, str(each["id"]))

    assert each["answers"][0]["quote"] not in [answer["quote"] for answer in again["answers"]]


def cards(said: str) -> list[str]:
    """Return the places of the cards that were shown: "1 of 6"."""
    return [line.split("  ")[0] for line in said.splitlines() if " of " in line and "(ID " in line]


#: Keys → which cards were shown, and how many actions were decided on.
WALKS = {
    "d d": (["1", "2", "3"], 2),
    "d u": (["1", "2", "1"], 0),
    "d s u": (["1", "2", "3", "1"], 0),
    "d d u u": (["1", "2", "3", "2", "1"], 0),
    "d u r": (["1", "2", "1", "2"], 1),
    "s d u d": (["1", "2", "3", "2", "3"], 1),
    "x x d": (["1", "2"], 1),
    "n u d": (["1", "2", "2", "3"], 1),
    "u d": (["1", "1", "2"], 1),
}


@pytest.mark.parametrize(("keys", "shown"), WALKS.items(), ids=WALKS)
def test_taking_back_leads_back_to_where_it_was_decided(keys: str, shown: tuple[list[str], int], heard: World) -> None:
    heard.terminal = True
    answer = heard.run(
        "actions", "follow-up", "--step", "--sure", "0.8", stdin="".join(f"{key}\n" for key in keys.split())
    )

    assert [card.split()[0] for card in cards(answer.out)] == shown[0]
    assert f"Decided {shown[1]} of 7; " in answer.err


def test_who_stops_is_told_what_is_left(heard: World) -> None:
    assert step(heard, "d\nq\n").rstrip().endswith("left: ccpi actions follow-up --step goes on with them.")


def test_a_person_is_shown_the_surest_answers_first_and_a_script_gets_them_by_number(heard: World) -> None:
    by_number = [each["id"] for each in follow_up(heard)]
    surest = [(-each["certainty"] if each["answers"] else 0, each["id"]) for each in follow_up(heard)]
    lines = heard.do("actions", "follow-up").splitlines()[1:]

    assert by_number == sorted(by_number)
    assert [int(line.split()[0]) for line in lines] == [number for _, number in sorted(surest)]
    assert [int(line.split()[0]) for line in heard.do("actions", "follow-up", "--sort", "id").splitlines()[1:]] == (
        by_number
    )


def test_a_list_of_answers_ends_with_what_there_is_in_all_and_what_to_do(heard: World) -> None:
    found = follow_up(heard)
    done, progress, nothing = (sum(each["outcome"] == what for each in found) for what in ("done", "progress", "none"))

    assert heard.run("actions", "follow-up").err == (
        f"{len(found)} actions: {done} read as done, {progress} as in progress, {nothing} not heard of. "
        "Nothing is recorded until you say so: --step goes through the answers.\n"
    )
    assert (
        heard.run("actions", "follow-up", "--heard", "nothing").err == f"{nothing} actions: {nothing} not heard of.\n"
    )


@pytest.mark.parametrize("sure", ["0.85", "85%"])
def test_only_sure_answers_are_shown_when_asked_for(sure: str, heard: World) -> None:
    expected = [each["id"] for each in follow_up(heard) if each["answers"] and each["answers"][0]["certainty"] >= 0.85]

    assert expected
    assert [each["id"] for each in follow_up(heard, "--sure", sure)] == expected


def test_a_limit_shows_the_surest(heard: World) -> None:
    first_two = [line.split()[0] for line in heard.do("actions", "follow-up").splitlines()[1:3]]

    assert [line.split()[0] for line in heard.do("actions", "follow-up", "-n", "2").splitlines()[1:]] == first_two
    assert len(follow_up(heard, "--limit", "2")) == 2


def test_without_a_terminal_answers_are_listed_instead(heard: World) -> None:
    assert heard.do("actions", "follow-up", "--step") == heard.do("actions", "follow-up")


def test_of_an_action_that_has_ended_nothing_more_is_asked(heard: World) -> None:
    heard.do("actions", "close", "1")
    answer = heard.run("actions", "follow-up", "1")

    assert (answer.code, answer.out) == (0, "")
    assert "no open action" in answer.err


WRONG = [
    "--accept lots",
    "--sure lots",
    "--limit -1",
    "--accept 2",
    "--answer 1",
    "1 2 --answer 1",
    "1 --answer 1 --reject 1",
    "1 --as done",
    "1 --answer 1 --accept 0.9",
    "--step --accept 0.9",
]


@pytest.mark.parametrize("words", WRONG)
def test_options_that_cannot_be_meant_are_wrong_usage(words: str, heard: World) -> None:
    answer = heard.run("actions", "follow-up", *words.split())

    assert (answer.code, answer.err.count("\n")) == (2, 1)


@pytest.mark.parametrize("words", ["99", "1 --answer 99", "1 --reject 99"])
def test_what_is_not_there_is_said(words: str, heard: World) -> None:
    assert heard.run("actions", "follow-up", *words.split()).code == 1


def test_an_agenda_is_held_against_what_is_due(heard: World) -> None:
    agenda = SAMPLE / "4-agenda-2025-03-05.txt"
    checked = json.loads(heard.do("actions", "check", str(agenda), "--format", "json"))
    overdue = json.loads(heard.do("actions", "list", "--overdue", "--format", "json"))["actions"]
    held = [each["id"] for name in ("answered", "missing") for each in checked[name]]

    assert (checked["body"], checked["meeting"]) == ("Performance and Improvement Committee", "2025-03-05")
    assert {each["id"] for each in overdue} <= set(held)
    assert len(held) == len(set(held))
    assert all(each["item"] or each["item_title"] for name in ("answered", "early") for each in checked[name])


def test_a_person_is_told_first_what_is_missing_from_the_agenda(heard: World) -> None:
    answer = heard.run("actions", "check", str(SAMPLE / "4-agenda-2025-03-05.txt"))

    assert "due actions are on the agenda" in answer.err
    assert "Due or overdue, and not on the agenda" in answer.out


@pytest.mark.parametrize("command", ["follow-up", f"check {SAMPLE / '4-agenda-2025-03-05.txt'}"])
def test_what_nobody_has_confirmed_is_marked_as_proposed(command: str, heard: World) -> None:
    proposed = json.loads(heard.do("actions", "list", "--status", "proposed", "--format", "json"))["actions"]
    shown = heard.run("actions", *command.split())
    as_data = json.loads(heard.do("actions", *command.split(), "--format", "json"))
    rows = as_data.get("actions") or [*as_data["missing"], *as_data["answered"], *as_data["early"]]
    marked = {each["id"] for each in rows if each["status"] == "proposed"}

    assert marked
    assert marked <= {each["id"] for each in proposed}
    assert shown.out.count("(proposed)") == len(marked)


@pytest.mark.parametrize("name", ["1-minutes-2024-06-12.txt", "missing.txt"])
def test_what_is_no_agenda_is_refused(name: str, heard: World) -> None:
    answer = heard.run("actions", "check", str(SAMPLE / name))

    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)


def test_a_quote_that_says_little_is_given_in_full_to_scripts() -> None:
    action = Action(id=1, reference="", task="Report the lamp", quotes=[Quote("Clerk to report.")])
    heard = Heard(action, FollowUp(1, "none", 0.5, asked="The lamp was out. Clerk to report."))

    assert heard_json(heard)["quote"] == "Clerk to report."
    assert heard_json(heard)["quotes"] == ["The lamp was out. Clerk to report."]


def test_a_spreadsheet_of_what_was_heard_says_whose_and_from_when(heard: World) -> None:
    printed = heard.do("actions", "follow-up", "--heard", "nothing", "--format", "csv")
    for row in csv.DictReader(io.StringIO(printed)):
        action = json.loads(heard.do("actions", "show", row["id"], "--format", "json"))["action"]
        assert (row["owner"], row["meeting"]) == (action["owner"]["text"] or "", action["source"]["meeting"])
        assert (row["body"], row["asked"]) == (action["source"]["body"], action["quotes"][0]["text"])


def test_a_spreadsheet_of_an_agenda_says_in_which_list_an_action_stands(heard: World) -> None:
    agenda = str(SAMPLE / "4-agenda-2025-03-05.txt")
    lists = json.loads(heard.do("actions", "check", agenda, "--format", "json"))
    printed = list(csv.DictReader(io.StringIO(heard.do("actions", "check", agenda, "--format", "csv"))))

    assert printed
    assert all(int(row["id"]) in [each["id"] for each in lists[row["list"]]] for row in printed)
