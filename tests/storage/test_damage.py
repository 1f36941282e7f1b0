"""A damaged store is refused with what to do, left as it is, explained by check, and brought back by restore."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from faulty_files import all_files
from store_samples import a_meeting, add, an_action, big_change, contents, first_change, note, the_store, undo_last

from ccpi_actions.errors import CcpiError, StoreError
from ccpi_actions.storage.check import check_store
from ccpi_actions.storage.exchange import export_to
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.storage.restore import restore
from ccpi_actions.tracking.model import Source
from ccpi_actions.tracking.store import ActionFilter

DAY = 86_400


def lived_in(folder: Path) -> Path:
    """Make a store with some days of changes, so that it has backups of all but the last."""
    now = 1_939_000_000.0
    for change in (first_change, big_change, undo_last, big_change):
        change(the_store(folder, clock=lambda now=now: now))
        now += DAY
    note(the_store(folder, clock=lambda: now), 1, "Circulate the bin survey to all members")
    add(the_store(folder, clock=lambda: now), "Repaint the shelter")
    return folder


def tables(folder: Path) -> dict:
    return json.loads((folder / "ccpi.json").read_bytes())


def with_tables(change: Callable[[dict], object]) -> Callable[[Path], object]:
    def damage(folder: Path) -> None:
        kept = tables(folder)
        change(kept)
        (folder / "ccpi.json").write_text(json.dumps(kept), encoding="utf-8")

    return damage


def in_the_file(change: Callable[[bytes], bytes], name: str = "ccpi.json") -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(change((folder / name).read_bytes()))


def garbled_record(data: bytes) -> bytes:
    at = data.index(b'"task":"Circulate')
    return data[: at + 8] + b"\xff\xfe" + data[at + 10 :]


def line_garbled(number: int) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        lines = data.splitlines(keepends=True)
        lines[number] = b"#" + lines[number][1:]
        return b"".join(lines)

    return change


def older_file(folder: Path) -> None:
    (folder / "ccpi.json").write_bytes(min((folder / "backups").iterdir()).read_bytes())


#: what happened, how, what a reader is told (None: it notices nothing), what a change is told, kind of finding.
DAMAGES = [
    ("cut in half", in_the_file(lambda data: data[: len(data) // 2]), "is damaged", "is damaged", "damaged"),
    ("cut by one byte", in_the_file(lambda data: data[:-1]), "is damaged", "is damaged", "damaged"),
    ("emptied", in_the_file(lambda data: b""), "is empty", "is empty", "damaged"),
    ("zeros", in_the_file(lambda data: bytes(len(data))), "is damaged", "is damaged", "damaged"),
    ("written twice over", in_the_file(lambda data: data + data[-9:]), "is damaged", "is damaged", "damaged"),
    ("removed", lambda folder: (folder / "ccpi.json").unlink(), "is missing", "is missing", "damaged"),
    ("a record that is no text", in_the_file(garbled_record), "damaged in action 1", None, "unreadable record"),
    (
        "a record of another kind",
        with_tables(lambda kept: kept["actions"]["2"].update(task=5)),
        "damaged in action 2",
        None,
        "unreadable record",
    ),
    (
        "a record changed by hand",
        with_tables(lambda kept: kept["actions"]["2"].update(task="No")),
        None,
        None,
        "history disagrees",
    ),
    ("a record removed by hand", with_tables(lambda kept: kept["actions"].pop("2")), None, None, "history disagrees"),
    (
        "a record under another number",
        with_tables(lambda kept: kept["actions"].update({"2": kept["actions"]["1"]})),
        None,
        None,
        "wrong number",
    ),
    (
        "numbers set back",
        with_tables(lambda kept: kept["meta"]["1"]["numbers"].update(actions=1)),
        None,
        None,
        "next number too low",
    ),
    (
        "history forgotten",
        with_tables(lambda kept: kept["meta"]["1"].update(history=0)),
        None,
        "does not go on",
        "history",
    ),
    ("an older file put back", older_file, None, "does not go on", "history"),
    ("history cut", in_the_file(lambda data: data[:-40], "history.jsonl"), None, "is shorter", "history"),
    ("history removed", lambda folder: (folder / "history.jsonl").unlink(), None, "is shorter", "history"),
    ("history garbled in the middle", in_the_file(line_garbled(2), "history.jsonl"), None, None, "history"),
    ("history garbled at the start", in_the_file(line_garbled(0), "history.jsonl"), None, None, "history"),
    (
        "both cut",
        lambda folder: [in_the_file(lambda data: data[:-30], name)(folder) for name in ("ccpi.json", "history.jsonl")],
        "is damaged",
        "is damaged",
        "damaged",
    ),
]
NAMES = [damage[0] for damage in DAMAGES]


@pytest.mark.parametrize(("name", "damage", "read_says", "change_says", "kind"), DAMAGES, ids=NAMES)
def test_damage_is_refused_and_explained_and_nothing_is_overwritten(
    tmp_path, name, damage, read_says, change_says, kind
):
    folder = lived_in(tmp_path / "store")
    damage(folder)
    found = all_files(folder)
    if read_says:
        with pytest.raises(StoreError, match=read_says) as refused:
            the_store(folder).rows()
        assert refused.value.exit_code == 3
        assert "the last good copy is" in str(refused.value)
        assert "ccpi store restore" in str(refused.value)
    if change_says:
        with pytest.raises(StoreError, match=change_says) as refused:
            add(the_store(folder), "Never kept")
        assert "ccpi store restore" in str(refused.value)
    findings = check_store(the_store(folder))
    assert kind in {finding.kind for finding in findings if finding.serious}
    assert all_files(folder) == found


def test_a_meeting_on_a_day_that_is_none_is_damage(tmp_path):
    folder = lived_in(tmp_path / "store")
    with_tables(lambda kept: next(iter(kept["meetings"].values())).update(date="2031-16-12"))(folder)
    with pytest.raises(StoreError, match=r"is damaged in record \d of “meetings”"):
        the_store(folder).meetings()
    assert "unreadable record" in {finding.kind for finding in check_store(the_store(folder)) if finding.serious}


@pytest.mark.parametrize(("name", "damage"), [damage[:2] for damage in DAMAGES], ids=NAMES)
def test_restore_brings_everything_back_and_the_store_goes_on(tmp_path, name, damage):
    folder = lived_in(tmp_path / "store")
    whole = contents(the_store(folder))
    damage(folder)
    restored = restore(the_store(folder), "Ada")

    store = the_store(folder)
    found = contents(store)
    if name == "both cut":  # the last change is in neither file
        assert restored.lost == []
        assert "Repaint the shelter" not in {action["task"] for action in found["actions"]}
        assert len(found["actions"]) == len(whole["actions"]) - 1
    else:
        assert {**found, "history": None} == {**whole, "history": None}
        assert restored.lost == []
    assert [finding for finding in check_store(store) if finding.serious] == []
    (number,) = add(store, "Count the lamps")
    assert number not in {action["id"] for action in whole["actions"]} or name == "both cut"
    assert store.changes(2)[1].command == "store restore"


def test_what_cannot_be_brought_back_is_said(tmp_path):
    folder = lived_in(tmp_path / "store")
    in_the_file(line_garbled(-1), "history.jsonl")(folder)
    (folder / "ccpi.json").unlink()
    restored = restore(the_store(folder), "Ada")
    assert "Repaint the shelter" not in {action.task for action in the_store(folder).actions()}
    assert restored.lost == ["lines of the history cannot be read, and the changes that they told of may be missing"]
    assert [path.name.split(".damaged")[0] for path in restored.set_aside] == ["history.jsonl"]


INCONSISTENT = [
    (lambda change: change.put_action(an_action(9)), "next number too low", "action 9"),
    (
        lambda change: change.put_action(an_action(change.new_id("actions"), reference="CCPI 2031/32-01")),
        "duplicate",
        "action 8",
    ),
    (lambda change: change.put_meeting(a_meeting(change.new_id("meetings"), "2031-09-11")), "duplicate", "meeting 4"),
    (lambda change: change.put_action(an_action(change.new_id("actions"), carries=70)), "dangling", "action 8"),
    (lambda change: change.put_action(an_action(change.new_id("actions"), carried_by=[71])), "dangling", "action 8"),
    (
        lambda change: change.put_action(
            an_action(change.new_id("actions"), source=Source(document="x.pdf", sha256="0" * 64))
        ),
        "dangling",
        "action 8",
    ),
]


def test_two_councils_may_hold_meetings_of_one_name_on_one_evening(tmp_path):
    store = the_store(lived_in(tmp_path / "store"))
    with store.transaction("meetings add", "Ada") as change:
        change.put_meeting(a_meeting(change.new_id("meetings"), "2031-09-11", council="Thornhaven"))
    assert [finding for finding in check_store(store) if finding.serious] == []


@pytest.mark.parametrize(("put", "kind", "place"), INCONSISTENT)
def test_records_that_contradict_each_other_are_found(tmp_path, put, kind, place):
    store = the_store(lived_in(tmp_path / "store"))
    with store.transaction("mistake", "Ada") as change:
        put(change)
    found = [(finding.kind, finding.place, finding.document) for finding in check_store(store) if finding.serious]
    assert found == [(kind, place, "x.pdf" if "x.pdf" in str(store.action(8)) else None)]


FOREIGN = [
    ('["a", "list"]', "is not a store of ccpi"),
    ('{"_default": {"1": {"int": 1}}}', "is not a store of ccpi"),
    ('{"meta": {"1": {"format": "recipes", "schema": 1}}}', "a store of ccpi but of “recipes”"),
    ('{"meta": {"1": {"format": "ccpi-actions", "schema": 99}}, "later": {}}', "written by a newer ccpi"),
]


@pytest.mark.parametrize(("text", "says"), FOREIGN)
def test_other_programs_and_newer_stores_are_refused_by_every_command(tmp_path, text, says):
    folder = lived_in(tmp_path / "store")
    (folder / "ccpi.json").write_text(text, encoding="utf-8")
    found = all_files(folder)
    for command in (lambda store: store.rows(), lambda store: add(store, "No"), lambda store: restore(store, "Ada")):
        with pytest.raises(StoreError, match=says):
            command(the_store(folder))
    assert all_files(folder) == found


def test_a_damaged_backup_is_not_named_as_good_nor_used(tmp_path):
    folder = lived_in(tmp_path / "store")
    newest = max((folder / "backups").iterdir())
    in_the_file(lambda data: data[:50], f"backups/{newest.name}")(folder)
    in_the_file(lambda data: data[:50])(folder)
    with pytest.raises(StoreError) as refused:
        the_store(folder).rows()
    assert newest.name not in str(refused.value)
    assert "the last good copy is" in str(refused.value)
    assert "damaged backup" in {finding.kind for finding in check_store(the_store(folder))}


def test_a_kept_reading_that_is_damaged_is_refused_and_a_missing_one_found(tmp_path):
    folder = lived_in(tmp_path / "store")
    first, second = (document.sha256 for document in the_store(folder).documents())
    readings = {path.read_bytes(): path for path in (folder / "readings").iterdir()}
    readings[b'{"minutes": "of September"}'].write_bytes(b"{}")
    readings[b'{"minutes": "of October"}'].unlink()
    with pytest.raises(StoreError, match="kept reading of september"):
        the_store(folder).reading(first)
    assert the_store(folder).reading(second) is None
    assert sorted((finding.kind, finding.place) for finding in check_store(the_store(folder))) == [
        ("damaged reading", "document september.pdf"),
        ("missing reading", "document october.pdf"),
    ]


def test_a_history_that_says_otherwise_than_it_did_is_found(tmp_path):
    folder = lived_in(tmp_path / "store")
    in_the_file(lambda data: data.replace(b"Mend the gate", b"Sell the gate", 1), "history.jsonl")(folder)
    findings = check_store(the_store(folder))
    assert findings
    assert {finding.kind for finding in findings} <= {"history", "history disagrees"}
    assert msgspec.to_builtins(findings)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Flip, remove, repeat or insert some bytes somewhere."""
    at, length = chance.randrange(len(data)), chance.randint(1, 20)
    return chance.choice(
        [
            data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :],
            data[:at] + data[at + length :],
            data[:at] + data[at : at + length] * 2 + data[at + length :],
            data[:at] + chance.randbytes(length) + data[at:],
            data[:at] + chance.choice([b"null", b"{}", b"[]", b'"', b"1e999", b"-1", b"\n"]) + data[at + length :],
        ]
    )


def told(command: Callable[[FolderStore], object], folder: Path) -> str | None:
    """Give what a command says when it cannot do what it is asked; any other error is the test's."""
    try:
        command(the_store(folder))
    except CcpiError as error:
        return str(error)
    return None


@pytest.mark.parametrize("name", ["ccpi.json", "history.jsonl"])
def test_bytes_changed_anywhere_never_end_a_command_otherwise_than_in_a_sentence(tmp_path, name):
    chance = random.Random(name)
    folder = lived_in(tmp_path / "store")
    whole = (folder / name).read_bytes()
    commands = [
        lambda store: (store.rows(), store.actions(), store.meetings(), store.documents(), store.changes()),
        lambda store: [store.reading(document.sha256) for document in store.documents()],
        lambda store: store.rows(ActionFilter(text="gate", limit=2)),
        check_store,
        lambda store: note(store, 1, "Still here"),
        big_change,
        undo_last,
        lambda store: export_to(store, tmp_path / "moved.json"),
        lambda store: restore(store, "Ada"),
    ]
    refused = 0
    for turn in range(150):
        changed = tmp_path / str(turn)
        shutil.copytree(folder, changed)
        (changed / name).write_bytes(mutated(whole, chance))
        for command in commands:
            said = told(command, changed)
            refused += said is not None
            assert said is None or (said.endswith(".") and "\n" not in said), said
        shutil.rmtree(changed)
    assert refused > 100
