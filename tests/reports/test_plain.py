"""Plain text: readable at any width."""

import pytest

from ccpi_actions import reports
from ccpi_actions.reports.formats.plain import columns_of, wrap

from . import sample


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
@pytest.mark.parametrize("kind", reports.KINDS)
def test_no_line_is_wider_than_asked_for(kind, width):
    text = reports.render_text(sample.report(kind), width)

    assert max(columns_of(line) for line in text.splitlines()) <= width


def test_nothing_is_lost_by_a_narrow_width():
    wide, narrow = (" ".join(reports.render_text(sample.report(), width).split()) for width in (200, 40))

    assert narrow == wide


def test_quotes_are_printed_only_when_asked_for():
    assert "IN THE WORDS OF THE MINUTES" not in reports.render_text(sample.report())
    assert "IN THE WORDS OF THE MINUTES" in reports.render_text(sample.report(sections=["overdue", "quotes"]))


def test_exempt_actions_are_marked_above_and_below():
    lines = reports.render_text(sample.report(include_exempt=True)).splitlines()

    mark = "NOT FOR PUBLICATION: contains actions minuted after the public was excluded"
    assert [lines[0], lines[-1]] == [mark, mark]
    assert [line for line in lines if "[exempt]" in line] == [
        "HCSC 2024/25-16 [exempt]  Report the district valuer's figure for the boatyard"
    ]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, []),
        ("one two three", 8, ["one two", "three"]),
        # No line ends in the space that parts a reference from its action.
        ("ab  cdefgh", 6, ["ab", "cdefgh"]),
        # A word longer than the line is broken, also when it comes after others.
        ("a abcdefghijkl", 5, ["a", "abcde", "fghij", "kl"]),
        # Chinese characters are two columns wide.
        ("王小明王小明", 6, ["王小明", "王小明"]),
        ("ab 王小明", 7, ["ab", "王小明"]),
    ],
)
def test_lines_break_between_words(text, width, lines):
    assert wrap(text, width) == lines


def test_a_report_about_nothing_says_so():
    text = reports.render_text(sample.build_report("outstanding", [], {}, [], today=sample.TODAY))

    assert "There is nothing to report." in text
