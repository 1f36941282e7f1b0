"""An agenda held against open actions: what it answers, misses, and answers early."""

from pathlib import Path

import pytest

from ccpi_actions.tracker import Tracker

SAMPLE = Path(__file__).parents[2] / "ccpi_actions" / "sample"


@pytest.fixture
def tracker(tmp_path: Path) -> Tracker:
    from datetime import date

    tracker = Tracker.open(tmp_path / "store", today=date(2025, 2, 20), user="anna")
    tracker.add_minutes([SAMPLE])
    return tracker


def tasks(tracker: Tracker, ids: list[int]) -> list[str]:
    return [tracker.action(number).task for number in ids]


def test_what_is_due_in_march_is_due_at_the_march_meeting_and_found_on_its_agenda(tracker: Tracker) -> None:
    checked = tracker.check(SAMPLE / "4-agenda-2025-03-05.txt")

    answered = {tracker.action(one.action).task: one.item for one in checked.answered}
    assert answered == {"Present a further report on school transport complaints to the Committee": "4"}


def test_what_is_on_the_agenda_before_it_is_due_is_said(tracker: Tracker) -> None:
    checked = tracker.check(SAMPLE / "4-agenda-2025-03-05.txt")

    early = {tracker.action(one.action).task: one.item for one in checked.early}
    assert early["Arrange a visit for members to the new depot at Harrowgate Lane"] == "6"


def test_every_due_action_is_either_answered_or_missing(tracker: Tracker) -> None:
    checked = tracker.check(SAMPLE / "4-agenda-2025-03-05.txt")

    ids = [one.action for one in (*checked.answered, *checked.missing)]
    assert len(ids) == len(set(ids))
    assert any("gritting" in task for task in tasks(tracker, [one.action for one in checked.missing]))
