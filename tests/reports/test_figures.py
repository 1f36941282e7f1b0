"""What the two figures show, and that they say it in words too."""

from datetime import date

import pytest
from msgspec.structs import replace
from selectolax.lexbor import LexborHTMLParser

from ccpi_actions.reports.formats.figures_svg import age_svg, over_time_svg
from ccpi_actions.reports.model import Bar, Figures, Point
from ccpi_actions.tracking.model import Meeting

from . import sample


def test_what_is_outstanding_is_what_was_opened_less_what_was_closed():
    points = sample.report().figures.points

    assert [(p.label, p.opened, p.closed, p.outstanding) for p in points] == [
        ("12 Jun 2024", 8, 0, 8),
        ("11 Sep 2024", 7, 2, 13),
        ("4 Dec 2024", 7, 4, 16),
    ]


def test_the_ages_add_up_to_what_is_open():
    ages = sample.report().figures.ages

    assert [(bar.label, bar.count) for bar in ages] == [
        ("Under 3 months", 6),
        ("3 to 6 months", 5),
        ("6 to 12 months", 5),
        ("1 to 2 years", 0),
        ("Over 2 years", 0),
    ]


def test_many_meetings_are_shown_by_municipal_year():
    days = [f"{year}-{month:02}-10" for year in (2020, 2021, 2022, 2023) for month in (1, 3, 5, 7, 9, 11)]
    meetings = [
        Meeting(id=number, council=sample.COUNCIL, body=sample.BODY, date=day, status="held")
        for number, day in enumerate(days, start=1)
    ]
    first = sample.actions()[4]
    actions = [
        replace(first, id=number, source=replace(first.source, meeting=day), raised=day)
        for number, day in enumerate(days, start=1)
    ]
    figures = sample.report(actions=actions, meetings=meetings, today=date(2024, 1, 1)).figures

    assert figures.by == "municipal year"
    assert [(p.label, p.opened) for p in figures.points] == [
        ("2019/20", 2), ("2020/21", 6), ("2021/22", 6), ("2022/23", 6), ("2023/24", 4)
    ]  # fmt: skip
    assert figures.points[-1].outstanding == 24


def test_the_words_say_what_the_drawing_shows():
    figures = sample.report().figures

    assert figures.points_words == (
        "From 12 Jun 2024 to 4 Dec 2024, 22 actions were opened and six closed or withdrawn; 16 are outstanding after "
        "the last meeting, and the most were 16 (4 Dec 2024)."
    )
    assert figures.ages_words == (
        "Of 16 open actions, by time since they were raised: six under 3 months, five 3 to 6 months "
        "and five 6 to 12 months."
    )


@pytest.mark.parametrize("draw", [over_time_svg, age_svg])
def test_a_drawing_is_an_image_with_a_title_and_a_text_alternative(draw):
    figures = sample.report().figures
    svg = LexborHTMLParser(draw(figures)).css_first("svg")

    assert svg.attributes["role"] == "img"
    described = [svg.css_first(f"#{name}").text() for name in svg.attributes["aria-labelledby"].split()]
    assert described[1] in {figures.points_words, figures.ages_words}


@pytest.mark.parametrize(
    "points",
    [
        (Point("1 Jan 2025", 0, 0, 0),),
        tuple(Point(f"{n} Jan 2025", 10 * n, n, 900) for n in range(1, 15)),
        (Point("<script>alert(1)</script>", 3, 2, 1),),
    ],
)
def test_every_shape_stays_within_the_drawing_whatever_the_numbers(points):
    figures = Figures(points, "meeting", "words", (Bar("Under 3 months", 0), Bar("Over 2 years", 4000)), "words")
    for drawing in (over_time_svg(figures), age_svg(figures)):
        tree = LexborHTMLParser(drawing)
        _, _, width, height = (float(part) for part in tree.css_first("svg").attributes["viewBox"].split())
        for bar in tree.css("rect"):
            x, y, wide, high = (float(bar.attributes[name]) for name in ("x", "y", "width", "height"))
            assert x >= 0
            assert y >= 0
            assert x + wide <= width
            assert y + high <= height
        assert not tree.css("script")
