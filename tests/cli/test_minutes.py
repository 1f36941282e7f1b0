"""Minutes go in by the command line, once each; what was found can be seen without keeping it."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from ccpi_actions.parse import Parsed, parse_file

from .conftest import SAMPLE, World
from .council import MAP, minutes

FIRST = SAMPLE / "1-minutes-2024-06-12.txt"


def counts(world: World) -> list[tuple[str, str]]:
    listed = json.loads(world.do("actions", "list", "--status", "all", "--format", "json"))["actions"]
    return [(action["reference"], action["status"]) for action in listed]


def test_a_folder_is_added_file_by_file(world: World) -> None:
    answer = world.run("minutes", "add", str(SAMPLE), "--format", "json")
    added = json.loads(answer.out)["added"]

    assert answer.code == 0
    assert [(Path(each["path"]).name, each["meeting"], each["state"]) for each in added] == [
        ("1-minutes-2024-06-12.txt", "2024-06-12", "new"),
        ("2-minutes-2024-09-11.md", "2024-09-11", "new"),
        ("3-decision-2024-12-04.txt", "2024-12-04", "new"),
        ("4-agenda-2025-03-05.txt", "2025-03-05", "agenda"),
    ]
    assert sum(len(each["created"]) for each in added) == len(counts(world))


def test_the_same_file_again_doubles_nothing_and_keeps_what_people_did(world: World) -> None:
    world.do("minutes", "add", str(FIRST))
    world.do("actions", "close", "1")
    world.do("actions", "assign", "2", "Clerk")
    before = world.do("actions", "list", "--status", "all", "--format", "json")
    again = json.loads(world.do("minutes", "add", str(FIRST), "--format", "json"))["added"]

    assert [(each["state"], each["created"]) for each in again] == [("again", [])]
    assert world.do("actions", "list", "--status", "all", "--format", "json") == before


def test_a_file_is_read_again_when_it_is_asked_for(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(path: Path, *, near_misses: bool = False) -> Parsed:
        whole = parse_file(path, near_misses=near_misses)
        return replace(whole, found=[replace(one, commitments=one.commitments[::2]) for one in whole.found])

    with monkeypatch.context() as before:
        before.setattr("ccpi_actions.parse_workers.parse_file", half)
        world.do("minutes", "add", str(FIRST))
    world.do("actions", "close", "1")
    known = counts(world)
    answer = world.run("minutes", "add", "--again", str(FIRST))
    left = len(counts(world)) - len(known)

    assert left > 0
    assert answer.err == f"{left} new actions; {left} to look at: ccpi actions review\n"
    assert counts(world)[: len(known)] == known
    assert {status for _, status in counts(world)[len(known) :]} == {"proposed"}
    assert world.run("minutes", "add", "--again", str(FIRST)).err == "Nothing is read otherwise than before.\n"
    assert world.run("minutes", "add", str(FIRST)).err == (
        "0 new actions; 1 file was added before (--again reads it anew)\n"
    )


UNDATED = """Cold Ashby Parish Council
Minutes of the meeting held in the Village Hall

Present: Councillors A Reed (Chair), B Stone and C Marsh. In attendance: D Field (Clerk)

1. Apologies for absence
There were none.

2. Bus shelter
The Clerk was asked to write to the bus company about the broken shelter before the next meeting.
"""


@pytest.fixture
def undated(tmp_path: Path) -> Path:
    path = tmp_path / "bus-shelter.txt"
    path.write_text(UNDATED, encoding="utf-8")
    return path


def test_minutes_without_a_date_say_how_to_give_it(world: World, undated: Path) -> None:
    told = world.run("minutes", "add", str(undated)).err
    world.do("minutes", "add", str(undated), "--meeting", "12 June 2024")
    shown = json.loads(world.do("actions", "show", "1", "--format", "json"))["action"]

    assert told.splitlines()[-1] == (
        "bus-shelter.txt does not say when the meeting was: ccpi minutes add FILE --meeting DATE gives it"
    )
    assert (shown["source"]["meeting"], shown["raised"], shown["id"]) == ("2024-06-12", "2024-06-12", 1)
    assert len(counts(world)) == 1
    assert [each["date"] for each in json.loads(world.do("meetings", "list", "--format", "json"))["meetings"]] == [
        "2024-06-12"
    ]


def test_minutes_of_no_body_say_how_to_give_it(world: World, undated: Path) -> None:
    undated.write_text(UNDATED.partition("\n")[2], encoding="utf-8")
    told = world.run("minutes", "add", str(undated), "--meeting", "2024-06-12").err
    world.do("minutes", "add", str(undated), "--body", "Cold Ashby Parish Council")
    meetings = json.loads(world.do("meetings", "list", "--format", "json"))["meetings"]

    assert told.splitlines()[-1] == (
        "bus-shelter.txt does not say which body met: ccpi minutes add FILE --body NAME gives it"
    )
    assert [(each["body"], each["date"]) for each in meetings] == [("Cold Ashby Parish Council", "2024-06-12")]


def test_no_day_is_made_up_for_minutes_without_a_date(world: World, undated: Path) -> None:
    world.do("minutes", "add", str(undated))

    assert "no date, item 2" in world.do("actions", "list")
    assert "a meeting whose date is not known" in world.do("actions", "show", "1")


def test_what_was_said_of_a_file_holds_when_it_is_read_again(world: World, undated: Path) -> None:
    world.do("minutes", "add", str(undated), "--meeting", "2024-06-12", "--body", "Planning Committee")
    before = world.do("actions", "list", "--format", "json")
    world.do("minutes", "add", "--again", str(undated))

    assert world.do("actions", "list", "--format", "json") == before
    source = json.loads(before)["actions"][0]["source"]
    assert (source["body"], source["meeting"]) == ("Planning Committee", "2024-06-12")


def test_one_day_is_not_given_to_several_files(world: World, undated: Path) -> None:
    answer = world.run("minutes", "add", str(undated), str(FIRST), "--meeting", "2024-06-12")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "ccpi: One day cannot be that of 2 files: add them one by one, each with its own.\n"
    assert counts(world) == []


def test_what_is_said_of_a_file_comes_before_what_it_says(world: World) -> None:
    world.do("minutes", "add", str(FIRST), "--meeting", "2024-06-13", "--council", "Marlshire District Council")
    source = json.loads(world.do("actions", "list", "--format", "json"))["actions"][0]["source"]

    assert (source["meeting"], source["council"]) == ("2024-06-13", "Marlshire District Council")


def test_a_council_that_somebody_names_is_no_misprint(world: World, undated: Path) -> None:
    world.do("minutes", "add", str(FIRST))
    world.do("minutes", "add", str(undated), "--council", "Marlshir County Council", "--meeting", "2024-06-12")
    world.do("minutes", "add", "--again", str(undated))
    documents = json.loads(world.do("minutes", "list", "--format", "json"))["documents"]

    assert [each["council"] for each in documents] == ["Marlshire County Council", "Marlshir County Council"]


def test_a_damaged_reading_comes_right_when_its_file_is_read_again(world: World) -> None:
    world.do("minutes", "add", str(FIRST))
    (kept,) = (world.store / "readings").glob("*.json")
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-9])
    told = world.run("actions", "show", "1")
    world.do("minutes", "add", "--again", str(FIRST))

    assert told.code == 3
    assert "“ccpi minutes add --again” with that file mends it" in told.err
    assert kept.read_bytes() == whole


def test_a_script_learns_of_each_file_what_became_of_it(world: World, undated: Path, tmp_path: Path) -> None:
    (tmp_path / "recipe.txt").write_text("Take two eggs and beat them.\n", encoding="utf-8")
    answer = world.run("minutes", "add", str(undated), str(tmp_path / "recipe.txt"), "--format", "csv")
    first, second = csv.DictReader(io.StringIO(answer.out))
    fields = {
        "path",
        "kind",
        "state",
        "council",
        "body",
        "meeting",
        "created",
        "updated",
        "vanished",
        "message",
        "note",
    }
    as_json = json.loads(world.do("minutes", "add", str(undated), "--format", "json"))["added"]

    assert answer.code == 1
    assert (first["body"], first["meeting"], first["message"]) == (
        "Cold Ashby Parish Council",
        "",
        "bus-shelter.txt: 1 new.",
    )
    assert (second["state"], second["created"]) == ("refused", "0")
    assert second["message"].endswith("no meeting, no numbered items; nothing was stored.")
    assert as_json[0].keys() == fields


def test_a_narrow_screen_has_no_lines_for_what_is_not_there(world: World) -> None:
    world.do("minutes", "add", str(FIRST))
    world.terminal, world.width = True, 60
    lines = world.do("minutes", "list").splitlines()

    assert "Meeting: 12 Jun 2024" in lines
    assert [line for line in lines if line.endswith((":", ": "))] == []


def test_one_command_is_one_change_to_undo(world: World) -> None:
    world.do("minutes", "add", str(SAMPLE))
    world.do("actions", "undo")

    assert counts(world) == []
    assert json.loads(world.do("minutes", "list", "--format", "json"))["documents"] == []


def test_a_pattern_that_the_shell_left_alone_is_filled_in(world: World) -> None:
    added = json.loads(world.do("minutes", "parse", str(SAMPLE / "*-minutes-*"), "--format", "json"))["documents"]

    assert [Path(each["path"]).name for each in added] == ["1-minutes-2024-06-12.txt", "2-minutes-2024-09-11.md"]


def test_parsing_prints_what_scripts_rely_on_and_stores_nothing(world: World) -> None:
    printed = json.loads(world.do("minutes", "parse", "--format", "json", str(FIRST)))
    [document] = printed["documents"]
    [meeting] = document["meetings"]
    text_length = len(FIRST.read_text("utf-8"))

    assert (document["path"], document["kind"]) == (str(FIRST), "minutes")
    assert (meeting["council"], meeting["body"], meeting["date"], meeting["next_meeting"]) == (
        "Marlshire County Council",
        "Performance and Improvement Committee",
        "2024-06-12",
        "2024-09-11",
    )
    assert {"time", "venue", "chair"} <= meeting.keys()
    assert [item.keys() >= {"number", "title", "presenter"} for item in meeting["items"]] == [True] * len(
        meeting["items"]
    )
    assert meeting["actions"]
    for action in meeting["actions"]:
        assert action.keys() >= {"item", "quote", "quotes", "start", "end", "task", "strength", "cue"}
        assert action["owner"].keys() >= {"text", "basis"}
        assert action["due"].keys() >= {"text", "kind", "date"}
        assert 0 <= action["start"] < action["end"] <= text_length + 1000
        assert action["end"] - action["start"] == len(action["quote"])
    assert not world.store.exists()


def test_parsing_shows_near_misses_with_the_rule_that_rejected_them(world: World) -> None:
    [document] = json.loads(world.do("minutes", "parse", "--near-misses", "--format", "json", str(FIRST)))["documents"]
    misses = [miss for meeting in document["meetings"] for miss in meeting["near_misses"]]

    assert all(miss["rejected_by"] and miss["quote"] for miss in misses)


@pytest.mark.parametrize("output_format", ["table", "md"])
def test_what_was_found_stands_under_its_meeting(output_format: str, world: World) -> None:
    shown = world.do("minutes", "parse", "--format", output_format, str(FIRST))

    assert "Performance and Improvement Committee, 12 Jun 2024" in shown
    assert "Circulate a map of the winter gritting routes" in shown


def test_parsing_as_csv_has_a_row_for_each_commitment(world: World) -> None:
    rows = list(csv.DictReader(io.StringIO(world.do("minutes", "parse", "--format", "csv", str(SAMPLE)))))

    assert {row["meeting"] for row in rows} >= {"2024-06-12", "2024-09-11"}
    assert all(row["quote"] and row["cue"] for row in rows)


def test_one_bad_file_among_good_ones_is_named_and_stops_none(world: World, tmp_path: Path) -> None:
    shutil.copy(FIRST, tmp_path / "good.txt")
    (tmp_path / "recipe.txt").write_text("Beat two eggs.\n\nFold in the flour.\n")
    answer = world.run("minutes", "add", str(tmp_path / "good.txt"), str(tmp_path / "recipe.txt"))

    assert answer.code == 1
    assert "recipe.txt" in answer.err
    assert counts(world)


def test_the_documents_added_are_listed_with_what_they_yielded(world: World) -> None:
    world.do("minutes", "add", str(SAMPLE))
    documents = json.loads(world.do("minutes", "list", "--format", "json"))["documents"]

    assert [(each["name"], each["kind"]) for each in documents] == [
        ("1-minutes-2024-06-12.txt", "minutes"),
        ("2-minutes-2024-09-11.md", "minutes"),
        ("3-decision-2024-12-04.txt", "decision"),
        ("4-agenda-2025-03-05.txt", "agenda"),
    ]
    assert sum(each["actions"] for each in documents) == len(counts(world))


def test_an_agenda_of_no_day_is_taken_once_it_is_given(world: World, tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.txt"
    lines = [
        "COLD ASHBY PARISH COUNCIL",
        "AGENDA",
        "",
        "1. Apologies",
        "2. Minutes of the last meeting",
        "3. Bus shelter",
    ]
    agenda.write_text("\n".join(lines) + "\n", encoding="utf-8")
    refused = world.run("minutes", "add", str(agenda))
    added = json.loads(world.do("minutes", "add", str(agenda), "--meeting", "2025-04-02", "--format", "json"))["added"]

    assert (refused.code, refused.err.count("--meeting DATE")) == (1, 1)
    assert [(each["state"], each["meeting"]) for each in added] == [("agenda", "2025-04-02")]


def test_minutes_come_on_standard_input_too(world: World) -> None:
    text = FIRST.read_text()
    parsed = json.loads(world.run("minutes", "parse", "-", "--format", "json", stdin=text).out)["documents"]
    added = world.run("minutes", "add", "-", stdin=text)
    again = json.loads(world.run("minutes", "add", "-", "--format", "json", stdin=text).out)["added"]

    assert [each["path"] for each in parsed] == ["standard input"]
    assert (
        parsed[0]["meetings"]
        == json.loads(world.do("minutes", "parse", str(FIRST), "--format", "json"))["documents"][0]["meetings"]
    )
    assert added.code == 0
    assert "standard input" in world.do("minutes", "list")
    assert [(each["path"], each["state"]) for each in again] == [("standard input", "again")]


@pytest.mark.parametrize("command", [["minutes", "add"], ["minutes", "parse"], ["actions", "check"]], ids=" ".join)
def test_nothing_on_standard_input_is_said_in_a_sentence(command: list[str], world: World) -> None:
    answer = world.run(*command, "-", stdin="")

    assert answer.code == 1
    assert answer.err.endswith("ccpi: standard input is empty: there is nothing to read.\n")


def test_an_agenda_on_standard_input_is_held_against_what_is_due(world: World) -> None:
    world.do("minutes", "add", str(SAMPLE))
    agenda = SAMPLE / "4-agenda-2025-03-05.txt"
    told = world.run("actions", "check", "-", "--format", "json", stdin=agenda.read_text()).out
    by_name = world.do("actions", "check", str(agenda), "--format", "json")

    assert json.loads(told) == {**json.loads(by_name), "path": "standard input"}


def test_minutes_that_lack_a_day_or_a_body_can_be_listed(world: World, tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"undated-{number}.txt").write_text(
            UNDATED.replace("Bus shelter", f"Bus shelter {number}"), "utf-8"
        )
    told = world.run("minutes", "add", str(FIRST), str(tmp_path)).err
    listed = json.loads(world.do("minutes", "list", "--incomplete", "--format", "json"))["documents"]
    world.do("minutes", "add", str(tmp_path / "undated-0.txt"), "--meeting", "2024-05-07")

    assert "ccpi minutes add FILE --meeting DATE gives it; ccpi minutes list --incomplete names all\n" in told
    assert [each["name"] for each in listed] == [f"undated-{number}.txt" for number in range(4)]
    assert len(json.loads(world.do("minutes", "list", "--incomplete", "--format", "json"))["documents"]) == 3


def test_minutes_that_say_all_leave_nothing_incomplete(world: World) -> None:
    world.do("minutes", "add", str(FIRST))

    assert world.run("minutes", "list", "--incomplete").err == (
        "All that were added say when the meeting was and which body met.\n"
    )


def test_a_council_that_met_itself_is_named_once(world: World) -> None:
    shown = world.run("minutes", "parse", "-", stdin=UNDATED).out

    assert "\nCold Ashby Parish Council (standard input)\n" in shown


def test_no_process_at_all_can_read(world: World) -> None:
    answer = world.run("minutes", "parse", str(FIRST), "--jobs", "0")

    assert (answer.code, answer.err) == (2, "ccpi: --jobs is a number of processes: 1 or more.\n")


def test_names_of_files_are_whole_on_a_narrow_terminal(world: World, tmp_path: Path) -> None:
    name = "performance-committee-2024-06.txt"
    shutil.copy(FIRST, tmp_path / name)
    world.terminal, world.width = True, 80
    shown = world.do("minutes", "add", str(tmp_path / name))

    assert f" {name}  minutes  12 Jun 2024  new    8 new" in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_minutes_of_a_day_to_come_are_doubted(world: World) -> None:
    said = world.add_minutes("may.txt", minutes("14 May 2026", MAP))

    assert "may.txt: it minutes a meeting on 14 May 2026, which is still to come: --meeting DATE" in " ".join(
        said.split()
    )
    assert "still to come" not in world.add_minutes("december.txt", minutes("4 December 2024", MAP))
