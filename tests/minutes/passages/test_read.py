"""Lines of an item as passages: what the cases of ``test_structure`` do not show."""

from collections import Counter
from collections.abc import Callable

import pytest

from ccpi_actions.documents import Paragraph
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.passages import read
from ccpi_actions.minutes.passages.read import passages_of


def lines_of(texts: list[str]) -> list[Line]:
    lines: list[Line] = []
    place = 0
    for text in texts:
        lines.append(Line(place, place + len(text), text, Paragraph(place, place + len(text)), place))
        place += len(text) + 2
    return lines


def zones(texts: list[str]) -> list[str]:
    return [passage.zone for passage in passages_of(lines_of(texts), "4", "discussion")]


def test_whose_report_it_is_stands_above_agenda_text_only_where_something_was_minuted_below() -> None:
    printed = ["Report of the Head of Works", "The lane is closed."]

    assert zones([*printed, "Minutes:", "Members were glad."]) == ["agenda", "discussion"]
    assert zones(printed) == ["discussion"]


def test_a_heading_decision_over_a_narrative_that_resolves_further_down_resolves_nothing_itself() -> None:
    assert zones(["Decision:", "The report was read.", "RESOLVED that it be noted."]) == ["discussion", "resolution"]
    assert zones(["Decision:", "The report was read."]) == ["resolution"]


@pytest.mark.parametrize("subhead", ["Report of the Head of Works", "Decision:"])
def test_lines_are_looked_at_a_few_times_each_however_many_subheads_there_are(
    subhead: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: Counter[str] = Counter()

    def counted(name: str, question: Callable[[str], object]) -> Callable[[str], object]:
        def ask(text: str) -> object:
            asked[name] += 1
            return question(text)

        return ask

    for name in ("subhead_zone", "resolves_inside"):
        monkeypatch.setattr(read, name, counted(name, getattr(read, name)))
    passages_of(lines_of([subhead] * 200), "4", "discussion")

    assert max(asked.values()) <= 3 * 200
