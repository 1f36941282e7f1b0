"""Eight processes make fifty mixed changes each on one store while others read: all are there, and no number twice."""

import multiprocessing
import random
from pathlib import Path

from store_samples import a_document, a_meeting, add, an_action, changed, the_store

PROCESSES, CHANGES = 8, 50


def make_changes(folder: Path, process: int) -> list[tuple[str, object]]:
    """Make the changes of one process and say what they were; any error ends the test."""
    store = the_store(folder, wait=120)
    chance = random.Random(process)
    made: list[tuple[str, object]] = []
    for turn in range(CHANGES):
        kind = chance.choice(("add", "note", "meeting", "document"))
        word = f"{process}-{turn}"
        with store.transaction(kind, f"clerk {process}") as change:
            if kind == "add":
                number = change.new_id("actions")
                change.put_action(an_action(number, word))
                made.append(("add", number))
            elif kind == "note":
                action = change.action(chance.randint(1, 5))
                change.put_action(changed(action, task=f"{action.task} {word}"))
                made.append(("note", word))
            elif kind == "meeting":
                number = change.new_id("meetings")
                change.put_meeting(a_meeting(number))
                made.append(("meeting", number))
            else:
                document = a_document(f"{word}.pdf")
                change.put_document(document, word.encode())
                made.append(("document", document.sha256))
        assert len(store.rows()) >= 5
    return made


def test_eight_processes_make_fifty_changes_each_and_all_are_there(tmp_path):
    folder = tmp_path / "store"
    add(the_store(folder), *("as begun" for _ in range(5)))
    with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
        results = pool.starmap(make_changes, [(folder, process) for process in range(PROCESSES)])

    made = [one for result in results for one in result]
    store = the_store(folder)
    given = {kind: [value for what, value in made if what == kind] for kind in ("add", "note", "meeting", "document")}
    assert len(made) == PROCESSES * CHANGES
    assert sorted(given["add"]) == list(range(6, 6 + len(given["add"])))
    assert {action.id for action in store.actions()} == {1, 2, 3, 4, 5, *given["add"]}
    assert sorted(word for action in store.actions() for word in action.task.split()[2:]) == sorted(given["note"])
    assert {meeting.id for meeting in store.meetings()} == set(given["meeting"])
    assert len(given["meeting"]) == len(set(given["meeting"]))
    assert {document.sha256 for document in store.documents()} == set(given["document"])
    assert all(store.reading(sha256) for sha256 in given["document"])
    assert [change.seq for change in store.changes()] == list(range(1 + len(made), 0, -1))
