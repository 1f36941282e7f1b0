"""A store is checked, backed up and brought back from the command line."""

import json
from pathlib import Path

import pytest

from .conftest import World


@pytest.fixture
def kept(world: World) -> World:
    for task in ("Send the gritting map", "Book the hall"):
        world.do("actions", "add", task)
    return world


def tasks(world: World) -> list[str]:
    return [each["task"] for each in json.loads(world.do("actions", "list", "--format", "json"))["actions"]]


def test_a_sound_store_is_said_to_be_sound(kept: World) -> None:
    answer = kept.run("store", "check")
    checked = json.loads(kept.do("store", "check", "--format", "json"))

    assert (answer.code, answer.out, answer.err) == (0, "", f"The store {kept.store} is sound.\n")
    assert (checked["sound"], checked["findings"]) == (True, [])


@pytest.mark.parametrize("words", ["check", "backup b.zip", "export a.json"])
def test_a_store_that_is_not_there_is_neither_sound_nor_kept(words: str, world: World, tmp_path: Path) -> None:
    """A slip in --store must not pass for a sound store, nor leave an empty backup."""
    command, *files = words.split()
    answer = world.run("store", command, *(str(tmp_path / file) for file in files))

    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith(f"ccpi: There is no store at {world.store}; ")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_store_is_told_by_place_and_exit_code_and_brought_back(kept: World) -> None:
    (kept.store / "ccpi.json").write_bytes((kept.store / "ccpi.json").read_bytes()[:-100])
    answer = kept.run("store", "check", "--format", "json")
    checked = json.loads(answer.out)

    assert answer.code == 3
    assert not checked["sound"]
    assert checked["findings"][0]["place"] == "ccpi.json"

    kept.do("store", "restore")

    assert tasks(kept) == ["Send the gritting map", "Book the hall"]
    assert kept.run("store", "check").code == 0


def test_a_backup_brings_back_what_was_there(kept: World, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    kept.do("store", "backup", str(file))
    kept.do("actions", "drop", "1", "--reason", "moot")
    kept.do("store", "restore", str(file))

    assert tasks(kept) == ["Send the gritting map", "Book the hall"]


def test_a_backup_makes_a_store_where_there_is_none(kept: World, tmp_path: Path) -> None:
    kept.do("store", "backup", str(tmp_path / "backup.zip"))
    other = World(tmp_path / "other")
    other.do("store", "restore", str(tmp_path / "backup.zip"))

    assert tasks(other) == tasks(kept)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("backup", 2),
        ("backup x.zip --list", 2),
        ("restore missing.zip", 1),
        ("backup missing/x.zip", 1),
        ("backup .", 1),
        ("export .", 1),
    ],
)
def test_what_cannot_be_is_one_sentence(words: str, code: int, kept: World) -> None:
    answer = kept.run("store", *words.split())

    assert (answer.code, answer.out, answer.err.count("\n")) == (code, "", 1)


def test_the_backups_that_the_store_makes_itself_are_listed(kept: World) -> None:
    listed = json.loads(kept.do("store", "backup", "--list", "--format", "json"))["backups"]

    assert [Path(each["path"]).exists() for each in listed] == [True]


def test_leftovers_are_swept_and_nothing_else(kept: World) -> None:
    leftover = kept.store / ".ccpi.json.1.tmp"
    leftover.write_bytes(b"{")
    others = sorted(path for path in kept.store.rglob("*") if path != leftover)
    kept.do("store", "sweep")

    assert sorted(kept.store.rglob("*")) == others
    assert tasks(kept) == ["Send the gritting map", "Book the hall"]


def test_an_export_carries_everything_to_another_store(kept: World, tmp_path: Path) -> None:
    kept.do("store", "export", str(tmp_path / "actions.json"))
    other = World(tmp_path / "other")
    imported = json.loads(other.do("store", "import", str(tmp_path / "actions.json"), "--format", "json"))
    again = json.loads(other.do("store", "import", str(tmp_path / "actions.json"), "--format", "json"))

    assert tasks(other) == tasks(kept)
    assert (imported["conflicts"], again["conflicts"]) == ([], [])
    assert (again["added"], again["changed"]) == (0, 0)


def test_what_both_changed_is_listed_and_left_as_it_is_here(kept: World, tmp_path: Path) -> None:
    file = str(tmp_path / "actions.json")
    other = World(tmp_path / "other")
    kept.do("store", "export", file)
    other.do("store", "import", file)
    kept.do("actions", "assign", "1", "Highways")
    other.do("actions", "assign", "1", "Clerk")
    kept.do("store", "export", file)
    merged = other.run("store", "import", file)

    assert "Highways" in merged.out
    assert "Clerk" in merged.out
    assert "Clerk" in other.do("actions", "show", "1")


@pytest.mark.parametrize("words", ["store sweep", "store export FILE", "store backup FILE", "actions undo"])
def test_scripts_get_what_was_done_as_data_in_every_format(words: str, kept: World, tmp_path: Path) -> None:
    line = words.replace("FILE", str(tmp_path / "file")).split()
    record = json.loads(kept.do(*line, "--format", "json"))

    assert record
    assert kept.do(*line, "--format", "csv").splitlines()[0].split(",") == list(record)
    assert kept.run(*line).out == ""
