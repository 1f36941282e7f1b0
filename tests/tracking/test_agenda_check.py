"""An agenda held against open actions: what it answers, misses, and answers early."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from ccpi_actions.errors import BadInput
from ccpi_actions.minutes.model import Agenda, Item
from ccpi_actions.minutes.titles import kind_of
from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.agenda_check import AgendaCheck
from ccpi_actions.tracking.agenda_check.entries import list_entries, takes_old_matters
from ccpi_actions.tracking.agenda_check.other_words import SAME, as_one_word
from ccpi_actions.tracking.follow_up.words.terms import stem, terms

SAMPLE = Path(__file__).parents[2] / "ccpi_actions" / "sample"
Check = Callable[..., AgendaCheck]

MINUTES = """
    Holm Parish Council

    Minutes of the meeting held on Tuesday 10 September 2024 at 7.30 pm in the Reading Room

    Present: Cllr P Gill (Chairman), Cllr M Odu, Cllr R Stann, Mrs L Hark (Clerk)

    1. Apologies
    None.

    2. Pond
    The Clerk to obtain three quotes for dredging the pond for the November meeting.

    3. Bus shelter
    Cllr Odu agreed to report on the cost of a glass roof for the bus shelter to the next meeting.

    4. War memorial
    The Clerk will write to the stonemason about the lettering of the war memorial by the end of November 2024.

    5. Churchyard
    Cllr Stann to prune the yew beside the lychgate.

    6. Date of next meeting
    Tuesday 12 November 2024
"""
HEAD = """
    Holm Parish Council

    You are summoned to attend a meeting of the Parish Council to be held on Tuesday 12 November 2024 at 7.30 pm

    AGENDA

    1. Apologies
    2. Minutes of 10 September 2024
"""


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Hold the items of an agenda against the actions of one meeting."""
    tracker = Tracker.open(tmp_path / "store", today=date(2024, 11, 5), user="anna")
    minutes, agenda = tmp_path / "minutes.txt", tmp_path / "agenda.txt"
    minutes.write_text(dedent(MINUTES))
    tracker.add_minutes([minutes])

    def held(items: str, head: str = HEAD) -> AgendaCheck:
        agenda.write_text(dedent(head) + dedent(items))
        return tracker.check(agenda)

    return held


@pytest.fixture
def tracker(tmp_path: Path) -> Tracker:
    tracker = Tracker.open(tmp_path / "store", today=date(2025, 2, 20), user="anna")
    tracker.add_minutes([SAMPLE])
    return tracker


def tasks(tracker: Tracker, ids: list[int]) -> list[str]:
    return [tracker.action(number).task for number in ids]


def test_what_is_due_in_march_is_due_at_the_march_meeting_and_found_on_its_agenda(tracker: Tracker) -> None:
    checked = tracker.check(SAMPLE / "4-agenda-2025-03-05.txt")

    answered = {tracker.action(one.action).task: one.item for one in checked.answered}
    assert answered["Present a further report on school transport complaints to the Committee"] == "4"


def test_what_is_on_the_agenda_before_it_is_due_is_said(tracker: Tracker) -> None:
    checked = tracker.check(SAMPLE / "4-agenda-2025-03-05.txt")

    early = {tracker.action(one.action).task: one.item for one in checked.early}
    assert early["Arrange a visit for members to the new depot at Harrowgate Lane"] == "6"


def test_every_due_action_is_either_answered_or_missing(tracker: Tracker) -> None:
    checked = tracker.check(SAMPLE / "4-agenda-2025-03-05.txt")

    ids = [one.action for one in (*checked.answered, *checked.missing)]
    assert len(ids) == len(set(ids))
    assert any("gritting" in task for task in tasks(tracker, [one.action for one in checked.missing]))


def test_actions_that_are_neither_due_nor_on_the_agenda_are_counted(check: Check) -> None:
    checked = check("3. To consider quotes for dredging the pond\n4. Any other business\n")

    assert (len(checked.answered), len(checked.missing), len(checked.early), checked.others) == (1, 1, 0, 2)


def test_what_is_listed_below_an_item_is_named_with_its_number_and_words(check: Check) -> None:
    checked = check("3. Open spaces\n(a) To consider quotes for dredging the pond\n(b) To agree the rent\n4. Finance\n")

    [one] = checked.answered
    assert (one.item, one.item_title) == ("3a", "Open spaces")
    assert one.words == "To consider quotes for dredging the pond"
    assert any("pond" in reason for reason in one.reasons)


def test_matters_arising_answer_nothing_by_their_title_but_are_a_place_to_ask(check: Check) -> None:
    checked = check("3. Matters arising\n4. Planning applications\n5. Any other business\n")

    assert checked.answered == []
    assert checked.old_matters == ["3 Matters arising"]


def test_what_is_listed_under_matters_arising_is_on_the_agenda(check: Check) -> None:
    checked = check("3. Matters arising\n(a) Footpaths\n(b) Bus shelter roof\n4. Any other business\n")

    assert [(one.item, one.words) for one in checked.answered] == [("3b", "Bus shelter roof")]


@pytest.mark.parametrize("row", SAME)
def test_each_word_of_a_matter_tells_something_and_stands_once(row: str) -> None:
    assert [list(terms(word)) for word in row.split()] == [[stem(word)] for word in row.split()]
    assert len(as_one_word(terms(row))) == 1
    assert len({stem(word) for word in row.split()}) == len(row.split()) > 1


def test_no_word_belongs_to_two_matters() -> None:
    words = [stem(word) for row in SAME for word in row.split()]

    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("title", "old", "answers"),
    [
        ("Matters arising", True, False),
        ("Committee action log", True, False),
        ("Action points", True, False),
        ("Clerk's report", True, False),
        ("Any other business", False, False),
        ("Items for the next agenda", False, False),
        ("To approve the accounts", False, False),
        ("Announcements", False, False),
        ("Repair of the pond wall", False, True),
        ("To approve the accounts for the year", False, True),
        ("Action on the pond wall", False, True),
    ],
)
def test_titles_that_say_only_that_something_is_taken_answer_nothing(title: str, old: bool, answers: bool) -> None:
    item = Item("4", title, 0, len(title), kind_of(title))
    agenda = Agenda(None, None, None, 0, len(title), items=[item])

    assert takes_old_matters(item) is old
    assert bool(list_entries(agenda, title)) is answers


def test_what_an_agenda_says_in_other_words_of_the_trade_is_the_same_matter(check: Check) -> None:
    checked = check("3. Pond: to consider estimates for removing silt\n4. Any other business\n")

    assert [one.item for one in checked.answered] == ["3"]


def test_a_work_programme_names_what_is_planned_for_another_meeting(check: Check) -> None:
    checked = check("3. Planning\n4. Work programme\nGlass roof for the bus shelter (January).\n5. Finance\n")

    assert [one.perhaps for one in checked.missing if one.perhaps] == ["4 Work programme"]


def test_a_heading_that_comes_back_at_every_meeting_does_not_show_what_is_taken_under_it(check: Check) -> None:
    checked = check("3. Churchyard\n4. Any other business\n")

    assert [one.item_title for one in checked.early if one.item_title == "Churchyard"] == []


def test_the_report_behind_an_item_is_read_for_the_answer(check: Check) -> None:
    checked = check(
        """
        3. Village assets (Pages 4 - 6)

        4. Any other business

        Agenda Item 3

        Report of: Clerk

        Village assets

        Summary
        The roof of the hall is sound.

        The cost of a glass roof for the bus shelter would be £2,140, as Cllr Odu was asked to find out.
        """
    )

    [one] = [one for one in checked.answered if one.in_report]
    assert (one.item, one.item_title) == ("3", "Village assets")
    assert one.words is not None
    assert "£2,140" in one.words


def test_what_is_due_by_the_end_of_a_month_is_not_due_at_a_meeting_in_it(check: Check) -> None:
    checked = check("3. War memorial lettering: the stonemason\n4. Finance\n")

    assert [one.item for one in checked.early] == ["3"]


def test_an_agenda_of_a_body_that_is_not_known_is_refused_and_the_known_one_named(check: Check) -> None:
    other = HEAD.replace("Holm Parish", "Over Wending Parish")

    with pytest.raises(BadInput, match=r"Over Wending Parish Council.*--body.*Holm Parish Council"):
        check("3. Pond\n", other)
