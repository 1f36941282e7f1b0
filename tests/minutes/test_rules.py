"""Every rule matches its own examples and none of its near-misses."""

import re
from datetime import date

import pytest

from ccpi_actions.documents import Paragraph
from ccpi_actions.minutes.calendar.coming import coming_meetings
from ccpi_actions.minutes.calendar.coming_rules import MEETING_RULES
from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.model import Person
from ccpi_actions.minutes.parts.record_lines import tells_who_came
from ccpi_actions.minutes.parts.signs import AGENDA_SIGNS, MINUTES_SIGNS, PROSE_SIGNS, RECORD_SIGNS, REPORT_SIGNS
from ccpi_actions.minutes.passages.zone_rules import LINE_FORMS, SUBHEADS, LineForm, Subhead
from ccpi_actions.minutes.passages.zones import forms_of, subhead_zone
from ccpi_actions.minutes.people.presenter_rules import PRESENTER_RULES
from ccpi_actions.minutes.people.presenters import introductions_of
from ccpi_actions.minutes.titles import TITLE_RULES, kind_of

SIGNS = [*MINUTES_SIGNS, *AGENDA_SIGNS, *REPORT_SIGNS, *RECORD_SIGNS]
MET = date(2015, 5, 4)


def a_line(text: str) -> Line:
    return Line(0, len(text), text, Paragraph(0, len(text)), 0)


@pytest.mark.parametrize(("kind", "title"), [(rule.kind, title) for rule in TITLE_RULES for title in rule.examples])
def test_a_title_tells_the_kind_of_its_item(kind: str, title: str) -> None:
    assert kind_of(title) == kind


@pytest.mark.parametrize(("kind", "title"), [(rule.kind, title) for rule in TITLE_RULES for title in rule.near_misses])
def test_a_title_of_other_business_is_not_of_the_kind_it_resembles(kind: str, title: str) -> None:
    assert kind_of(title) != kind


@pytest.mark.parametrize(("pattern", "line"), [(sign.pattern, line) for sign in SIGNS for line in sign.examples])
def test_a_sign_matches_the_heading_it_is_for(pattern: str, line: str) -> None:
    assert re.match(pattern, line, re.IGNORECASE)


@pytest.mark.parametrize(("pattern", "line"), [(sign.pattern, line) for sign in SIGNS for line in sign.near_misses])
def test_a_sign_passes_over_lines_that_only_resemble_its_heading(pattern: str, line: str) -> None:
    assert not re.match(pattern, line, re.IGNORECASE)


@pytest.mark.parametrize(("pattern", "line"), [(sign.pattern, line) for sign in PROSE_SIGNS for line in sign.examples])
def test_a_sentence_tells_who_came(pattern: str, line: str) -> None:
    assert re.match(pattern, line)


@pytest.mark.parametrize("line", [line for sign in PROSE_SIGNS for line in sign.near_misses])
def test_a_sentence_that_only_resembles_it_does_not_tell_who_came(line: str) -> None:
    assert not tells_who_came(line)


@pytest.mark.parametrize(("subhead", "line"), [(each, line) for each in SUBHEADS for line in each.examples])
def test_a_subhead_tells_the_zone_of_the_lines_below_it(subhead: Subhead, line: str) -> None:
    assert subhead_zone(line) == subhead.zone


@pytest.mark.parametrize("line", [line for each in SUBHEADS for line in each.near_misses])
def test_a_line_that_says_more_than_a_subhead_is_none(line: str) -> None:
    assert subhead_zone(line) is None


@pytest.mark.parametrize(("form", "line"), [(each, line) for each in LINE_FORMS for line in each.examples])
def test_the_first_words_of_a_line_tell_its_form(form: LineForm, line: str) -> None:
    assert form.name in forms_of(line)


@pytest.mark.parametrize(("form", "line"), [(each, line) for each in LINE_FORMS for line in each.near_misses])
def test_a_line_that_only_begins_alike_has_another_form(form: LineForm, line: str) -> None:
    assert form.name not in forms_of(line)


@pytest.mark.parametrize(
    ("sentence", "first"),
    [example for rule in PRESENTER_RULES for example in rule.examples],
    ids=lambda each: each[:40],
)
def test_a_sentence_introduces_its_presenter(sentence: str, first: str) -> None:
    found = introductions_of("Any title", [a_line(sentence)], 0, [])

    assert first in {found[0].people[0].name, found[0].people[0].post}


@pytest.mark.parametrize("sentence", [each for rule in PRESENTER_RULES for each in rule.near_misses])
def test_a_sentence_without_presenter_introduces_nobody(sentence: str) -> None:
    found = [each for each in introductions_of("Any title", [a_line(sentence)], 0, []) if each.rule != "reports"]

    assert found == []


@pytest.mark.parametrize(("words", "expected"), [example for rule in MEETING_RULES for example in rule.examples])
def test_words_name_a_coming_meeting(words: str, expected: str) -> None:
    found = coming_meetings([a_line(words)], [], MET.isoformat(), "Fleet Committee of Ambley Town Council")

    assert found.dates[0] == expected


@pytest.mark.parametrize("words", [each for rule in MEETING_RULES for each in rule.near_misses])
def test_other_dates_are_no_meetings_of_the_body(words: str) -> None:
    found = coming_meetings([a_line(words)], [], MET.isoformat(), "Fleet Committee of Ambley Town Council")

    assert found.dates == []


def test_a_presenter_known_to_the_meeting_is_given_with_name_and_post() -> None:
    there = [Person("Tina Tidy", "Head of Works", "officer")]

    found = introductions_of("Roads", [a_line("Mrs Tidy introduced the report.")], 0, there)

    assert found[0].people == there


def test_every_sign_has_examples() -> None:
    named: list[tuple[str, tuple[str, ...]]] = [(rule.kind, rule.examples) for rule in TITLE_RULES]
    named += [(rule.name, rule.examples) for rule in [*SIGNS, *PROSE_SIGNS, *SUBHEADS, *LINE_FORMS]]
    bare = [name for name, examples in named if not examples]

    assert bare == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Valuation of the Long Land The Clerk reported that it was late.",
        "Select Committee Members gave a summary of the visit.",
        "Notice Boards The keys were presented to the school.",
    ],
)
def test_words_glued_to_a_title_are_no_presenter(sentence: str) -> None:
    assert introductions_of("Any title", [a_line(sentence)], 0, []) == []


def test_a_note_of_the_copy_is_no_part_of_the_post() -> None:
    words = "The Committee considered a report of the Chief Fire Officer (Appendix B to the minutes) which was long."

    assert [one.people[0].post for one in introductions_of("Any title", [a_line(words)], 0, [])] == [
        "Chief Fire Officer"
    ]


def test_an_officer_printed_as_contact_under_the_title_presents_the_item() -> None:
    title = "LANES [Officer Contact: Ann Brook, Group Manager, Works (Tel: 01999 220100)]"

    assert [person.name for person in introductions_of(title, [], 0, [])[0].people] == ["Ann Brook"]


def test_those_who_joined_for_an_item_are_its_presenters() -> None:
    lines = [
        a_line("The report was considered. The following joined the meeting to introduce the item:"),
        a_line("Ann Brook, Director, Works"),
        a_line("Bill Reed, Head of Lanes"),
        a_line("During the discussion it was said that the lanes were dark."),
    ]

    assert [person.name for person in introductions_of("Lanes", lines, 0, [])[0].people] == ["Ann Brook", "Bill Reed"]


def test_two_posts_each_before_its_holder_are_two_people() -> None:
    words = "The report was introduced by the Director of Works, Ann Brook, and the Area Engineer, Bill Reed."

    assert [(one.name, one.post) for one in introductions_of("Lanes", [a_line(words)], 0, [])[0].people] == [
        ("Ann Brook", "Director of Works"),
        ("Bill Reed", "Area Engineer"),
    ]


def test_a_post_before_its_holder_is_one_person() -> None:
    words = "The Director of Works, Ann Brook, reported that 31 lamps were out."

    assert introductions_of("Lanes", [a_line(words)], 0, [])[0].people == [
        Person("Ann Brook", "Director of Works", "officer")
    ]


def test_the_subject_of_a_matter_may_stand_before_who_reports_on_it() -> None:
    words = "Caravan at the copse. The Solicitor reported that the appeal had been dismissed."

    assert introductions_of("Enforcement", [a_line(words)], 0, [])[0].people == [Person("", "Solicitor", "officer")]
