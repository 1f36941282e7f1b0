"""The measurements run and tell what they measured; how quick anything is, is nobody's verdict here."""

import shutil
import sys
from pathlib import Path

import pytest

from ccpi_actions.storage import open_store
from tests.benchmarks import speed
from tests.benchmarks.score import corpus
from tests.benchmarks.speed_data import long_texts, make_minutes, make_store
from tests.benchmarks.speed_runs import Command, alternate, run

ROWS = {
    "start": ["ccpi --version", "a Typer program"],
    "peers": ["actions list | 20 |", "actions show | 20 |", "actions note | 20 |"],
    "memory": ["| 20 |"],
    "adding": ["4 minutes of 5 actions", "the first 2", "the last 2"],
    "following": ["| 15 |"],
    "shapes": ["one paragraph", "short items", "deep nesting", "open brackets"],
    "reports": ["| txt |", "| docx |", "| pdf |"],
}


@pytest.mark.parametrize("part", ROWS)
def test_each_part_prints_a_row_for_all_that_it_measures(part: str, capsys: pytest.CaptureFixture[str]) -> None:
    speed.measure(speed.QUICK, [part])

    said = capsys.readouterr().out
    assert [row for row in ROWS[part] if row not in said] == []


def test_parsing_is_measured_where_there_is_a_corpus_and_else_skipped_with_the_reason(
    capsys: pytest.CaptureFixture[str],
) -> None:
    speed.measure(speed.QUICK, ["parsing"])

    said = capsys.readouterr().out
    assert ("| 2 |" if corpus() else "skipped, for there is no corpus") in said


def test_without_taskwarrior_ours_is_measured_alone_and_the_reason_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)

    speed.measure(speed.QUICK, ["peers"])

    said = capsys.readouterr().out
    assert "actions list" in said
    assert "skipped, for it is not installed" in said


def test_a_store_has_as_many_open_actions_as_asked_for_all_of_them_with_a_due(tmp_path: Path) -> None:
    make_store(tmp_path / "store", 30)

    actions = open_store(tmp_path / "store").actions()
    assert len(actions) == 30
    assert len({action.reference for action in actions}) == 30
    assert all(action.status == "open" and action.due.text and action.quotes and action.history for action in actions)


def test_minutes_hold_as_many_actions_as_asked_for(tmp_path: Path) -> None:
    from ccpi_actions.parse import parse_file

    make_minutes(tmp_path / "minutes", 2, 50)

    parsed = [parse_file(path) for path in sorted((tmp_path / "minutes").iterdir())]
    assert [len(meeting.commitments) for one in parsed for meeting in one.found] == [50, 50]


def test_long_texts_are_as_long_as_asked_for_and_their_halves_half(tmp_path: Path) -> None:
    for name, whole, half, length in long_texts(20_000):
        assert len(whole) == length, name
        assert 14_000 <= length <= 20_500, name
        assert 0.45 <= len(half) / length <= 0.55, name


def test_a_command_that_fails_is_told_with_what_it_said() -> None:
    with pytest.raises(RuntimeError, match="ended with 3: out of ink"):
        run(Command([sys.executable, "-c", "print('out of ink', end=''); raise SystemExit(3)"]))


def test_commands_are_run_in_turn(tmp_path: Path) -> None:
    log = tmp_path / "log"
    commands = [Command([sys.executable, "-c", f"open({str(log)!r}, 'a').write({name!r})"]) for name in ("a", "b")]

    assert len(alternate(commands, 3)) == 2
    assert log.read_text() == "ababab"
