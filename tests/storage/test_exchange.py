"""Exports hold everything; imports merge two clerks' stores by their histories, and lose nothing without a word."""

import json
import shutil

import msgspec
import pytest
from faulty_files import Died, FaultyFiles, all_files
from store_samples import (
    a_document,
    a_meeting,
    add,
    an_action,
    big_change,
    changed,
    contents,
    first_change,
    note,
    the_store,
    undo_last,
)

from ccpi_actions.errors import BadInput
from ccpi_actions.storage.check import check_store
from ccpi_actions.storage.exchange import export_to, import_from
from ccpi_actions.storage.merge import MergeConflict
from ccpi_actions.tracking.model import Due, Event, Owner, Quote, Source


@pytest.fixture
def ada(tmp_path):
    """Ada's store, with some changes."""
    store = the_store(tmp_path / "ada")
    for change in (first_change, big_change, undo_last, big_change):
        change(store)
    return store


@pytest.fixture
def ben(ada, tmp_path):
    """A copy of Ada's store that Ben works on."""
    shutil.copytree(ada.folder, tmp_path / "ben")
    return the_store(tmp_path / "ben")


def bring(source, target, tmp_path):
    export_to(source, tmp_path / "moved.json")
    return import_from(target, tmp_path / "moved.json", "Ada")


def edit(store, number, **fields):
    with store.transaction("actions edit", "Ben") as change:
        change.put_action(changed(change.action(number), **fields))


def sound(store):
    assert [finding for finding in check_store(store) if finding.serious] == []
    return True


def test_an_export_read_into_an_empty_store_is_the_same_store(ada, tmp_path):
    copy = the_store(tmp_path / "copy")
    imported = bring(ada, copy, tmp_path)
    assert imported.added == 7
    assert contents(copy) == contents(ada)
    assert list(copy.changes()) == list(ada.changes())
    export_to(copy, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "moved.json").read_bytes()
    assert sound(copy)
    assert add(copy, "Next") == add(ada, "Next")


def test_dying_while_an_export_goes_into_an_empty_store_leaves_all_or_nothing(ada, tmp_path):
    file = tmp_path / "moved.json"
    export_to(ada, file)
    whole = contents(ada)
    counting = FaultyFiles(10**9)
    import_from(the_store(tmp_path / "count", files=counting), file, "Ada")
    nothing = contents(the_store(tmp_path / "none"))
    seen = set()
    for at in range(1, len(counting.steps) + 1):
        folder = tmp_path / f"died-{at}"
        with pytest.raises(Died):
            import_from(the_store(folder, files=FaultyFiles(at, die=True)), file, "Ada")
        found = contents(the_store(folder))
        assert found in (nothing, whole), f"step {at}"
        seen.add(found == whole)
        imported = import_from(the_store(folder), file, "Ada")
        assert contents(the_store(folder)) == whole
        assert imported.added == (0 if found == whole else 7)
        assert sound(the_store(folder))
    assert seen == {True, False}


def test_the_same_export_twice_changes_nothing(ada, ben, tmp_path):
    add(ben, "Sweep the path")
    assert bring(ben, ada, tmp_path).added == 1
    before = contents(ada)
    again = bring(ben, ada, tmp_path)
    assert (again.added, again.changed, again.conflicts) == (0, 0, [])
    assert contents(ada) == before


def test_new_actions_come_over_and_clashing_numbers_and_references_are_given_anew(ada, ben, tmp_path):
    (ours,) = add(ada, "Ada's own")
    (theirs,) = add(ben, "Ben's own")
    assert ours == theirs
    imported = bring(ben, ada, tmp_path)
    tasks = {action.task: action for action in ada.actions()}
    assert tasks["Ada's own"].id == ours
    assert tasks["Ben's own"].id == ours + 1
    assert tasks["Ben's own"].reference != tasks["Ada's own"].reference
    assert imported.renumbered == [(tasks["Ada's own"].reference, tasks["Ben's own"].reference)]
    assert imported.conflicts == []
    assert sound(ada)
    note(ben, theirs, "Ben's own, reworded")
    assert bring(ben, ada, tmp_path).changed == 1
    assert ada.action(ours + 1).task == "Ben's own, reworded"
    assert ada.action(ours).task == "Ada's own"


def test_what_only_one_side_changed_is_taken_from_it_field_by_field(ada, ben, tmp_path):
    said = Event(at="2031-07-01T10:00:00Z", by="Ben", command="actions assign", what="assigned to the Clerk")
    edit(ada, 1, task="Circulate the bin survey widely")
    edit(ben, 1, owner=Owner("Town Clerk", "assigned"), history=[said])
    edit(ben, 2, due=Due("by May", "date", "2032-05"))
    imported = bring(ben, ada, tmp_path)
    action = ada.action(1)
    assert action.task == "Circulate the bin survey widely"
    assert action.owner.text == "Town Clerk"
    assert said in action.history
    assert ada.action(2).due.date == "2032-05"
    assert (imported.changed, imported.conflicts) == (2, [])
    assert sound(ada)


def test_what_both_changed_stays_is_listed_and_is_noted_with_the_other_words(ada, ben, tmp_path):
    edit(ada, 1, task="Ada's wording")
    edit(ben, 1, task="Ben's wording")
    imported = bring(ben, ada, tmp_path)
    assert imported.conflicts == [MergeConflict("action CCPI 2031/32-01", "task", "Ada's wording", "Ben's wording")]
    assert ada.action(1).task == "Ada's wording"
    assert ada.action(1).history[-1].what == "kept task; the other store says: Ben's wording"
    assert bring(ben, ada, tmp_path).conflicts == []
    edit(ben, 1, owner=Owner("Town Clerk", "assigned"))
    later = bring(ben, ada, tmp_path)
    assert later.conflicts == []
    assert (ada.action(1).task, ada.action(1).owner.text) == ("Ada's wording", "Town Clerk")
    assert sound(ada)


def test_stores_that_bring_each_other_up_to_date_end_up_the_same(ada, ben, tmp_path):
    edit(ada, 1, task="Ada's wording")
    add(ada, "Ada's own")
    edit(ben, 2, task="Ben's wording")
    add(ben, "Ben's own")
    bring(ben, ada, tmp_path)
    bring(ada, ben, tmp_path)

    def words(store):
        return sorted((action.task, action.status) for action in store.actions())

    assert words(ada) == words(ben)
    assert len(ada.actions()) == len({action.reference for action in ada.actions()})
    again = bring(ben, ada, tmp_path)
    assert (again.added, again.conflicts) == (0, [])
    assert words(ada) == words(ben)
    assert sound(ada)
    assert sound(ben)


def found_in_minutes(store, task, number=1):
    document = a_document("june.pdf")
    with store.transaction("minutes add", "somebody") as change:
        for _ in range(number):
            change.put_action(an_action(change.new_id("actions"), "something of their own"))
        action = an_action(
            change.new_id("actions"),
            task,
            source=Source(body="Planning", meeting="2031-06-01", sha256=document.sha256, document="june.pdf"),
            quotes=[Quote("would mend the gate", 400, 419)],
        )
        change.put_action(action)
        change.put_document(document, b'{"text": "June"}')
        change.put_meeting(a_meeting(change.new_id("meetings"), "2031-06-01"))
    return action.id


def test_two_stores_that_read_the_same_minutes_have_the_same_actions(tmp_path):
    ada, ben = the_store(tmp_path / "ada"), the_store(tmp_path / "ben")
    here, there = found_in_minutes(ada, "Mend the gate", 1), found_in_minutes(ben, "Mend the gate", 3)
    edit(ben, there, status="done")
    imported = bring(ben, ada, tmp_path)
    assert imported.added == 3
    assert imported.conflicts == []
    assert ada.action(here).status == "done"
    assert len(ada.meetings()) == len(ada.documents()) == 1
    assert sound(ada)


def test_what_both_found_differently_is_a_conflict(tmp_path):
    ada, ben = the_store(tmp_path / "ada"), the_store(tmp_path / "ben")
    here = found_in_minutes(ada, "Mend the gate")
    found_in_minutes(ben, "Repair the gate")
    imported = bring(ben, ada, tmp_path)
    assert [(each.field, each.ours, each.theirs) for each in imported.conflicts] == [
        ("task", "Mend the gate", "Repair the gate")
    ]
    assert ada.action(here).task == "Mend the gate"


def test_numbers_within_actions_follow_them(ada, ben, tmp_path):
    (ours,) = add(ada, "Ada's own")
    first, second = add(ben, "Ben's first", "Ben's second")
    edit(ben, first, carried_by=[second])
    edit(ben, second, carries=first)
    bring(ben, ada, tmp_path)
    tasks = {action.task: action for action in ada.actions()}
    assert tasks["Ben's first"].carried_by == [tasks["Ben's second"].id]
    assert tasks["Ben's second"].carries == tasks["Ben's first"].id
    assert ours not in (tasks["Ben's first"].id, tasks["Ben's second"].id)


def test_a_removal_comes_over_unless_the_record_was_changed_here(ada, ben, tmp_path):
    (meeting,) = (known.id for known in ada.meetings())
    with ada.transaction("meetings add", "Ada") as change:
        other = change.new_id("meetings")
        change.put_meeting(a_meeting(other, "2032-01-08"))
    bring(ada, ben, tmp_path)
    with ben.transaction("meetings cancel", "Ben") as change:
        change.remove_meeting(meeting)
        change.remove_meeting(other)
    with ada.transaction("meetings move", "Ada") as change:
        kept = next(known for known in change.meetings() if known.id == other)
        change.put_meeting(msgspec.structs.replace(kept, venue="Library", version=2))
    imported = bring(ben, ada, tmp_path)
    assert [known.id for known in ada.meetings()] == [other]
    assert [(each.field, each.ours, each.theirs) for each in imported.conflicts] == [("removed", False, True)]
    assert sound(ada)


def test_what_was_removed_here_stays_removed_and_a_change_there_is_listed(ada, ben, tmp_path):
    (meeting,) = ada.meetings()
    with ada.transaction("meetings cancel", "Ada") as change:
        change.remove_meeting(meeting.id)
    assert bring(ben, ada, tmp_path).conflicts == []
    assert ada.meetings() == []
    with ben.transaction("meetings move", "Ben") as change:
        change.put_meeting(msgspec.structs.replace(meeting, venue="Library", version=2))
    imported = bring(ben, ada, tmp_path)
    assert ada.meetings() == []
    assert [(each.field, each.ours, each.theirs) for each in imported.conflicts] == [("removed", True, False)]


def test_an_import_that_was_taken_back_can_be_made_again(ada, ben, tmp_path):
    add(ben, "Ben's own")
    bring(ben, ada, tmp_path)
    undo_last(ada)
    assert "Ben's own" not in {action.task for action in ada.actions()}
    assert bring(ben, ada, tmp_path).added == 1
    assert "Ben's own" in {action.task for action in ada.actions()}
    assert sound(ada)


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda text: text[: len(text) // 2], "no export of ccpi, or a damaged one"),
        (lambda text: "[]", "no export of ccpi, or a damaged one"),
        (lambda text: text.replace("ccpi-export", "recipes"), "but “recipes”"),
        (lambda text: text.replace('"schema":1', '"schema":7'), "written by a newer ccpi"),
        (lambda text: text.replace("of September", "of october"), "reading .* is not as it was written"),
        (lambda text: text.replace("Mend the gate", "Sell the gate", 1), "contradicts its own history"),
        (
            lambda text: text.replace('"key":"2"', '"key":"../2"'),
            "contradicts its own history|stands in the history of",
        ),
        (lambda text: text.replace('"table":"meetings"', '"table":"letters"'), "no export of ccpi, or a damaged one"),
    ],
)
def test_a_file_that_is_no_whole_export_is_refused_and_nothing_is_changed(ada, tmp_path, damage, says):
    file = tmp_path / "moved.json"
    export_to(ada, file)
    file.write_text(damage(file.read_text("utf-8")), "utf-8")
    target = the_store(tmp_path / "target")
    add(target, "Here before")
    before = all_files(target.folder)
    with pytest.raises(BadInput, match=says):
        import_from(target, file, "Ada")
    assert all_files(target.folder) == before


def test_the_documented_schema_is_what_is_written(ada, tmp_path):
    export_to(ada, tmp_path / "moved.json")
    content = json.loads((tmp_path / "moved.json").read_text("utf-8"))
    assert list(content) == [
        "format", "schema", "store", "seq", "numbers", "actions", "meetings", "documents", "readings", "history",
    ]  # fmt: skip
    assert (content["format"], content["schema"], content["seq"]) == ("ccpi-export", 1, 4)
    assert [action["id"] for action in content["actions"]] == [1, 2, 5, 6]
