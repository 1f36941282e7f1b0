"""When a commitment is due, as the words and the minutes allow to know."""

import msgspec
import pytest

from ccpi_actions.commitments.due.find import find_due
from ccpi_actions.commitments.matching.needs import RulesByWord
from ccpi_actions.commitments.setting import setting_of
from ccpi_actions.commitments.times.rules import KINDS, DueRule
from ccpi_actions.commitments.times.whens import RULES
from tests.commitments.in_minutes import set_in_minutes

# The committee met on Thursday 14 September 2023; its coming meetings are 9 November 2023 and 11 January 2024.
DUE = [
    # the next meeting takes the date that the minutes give it
    ("⟦The Clerk would report to the next meeting⟧.", "meeting", "2023-11-09"),
    ("⟦The Clerk to put it on the next agenda⟧.", "meeting", "2023-11-09"),
    ("⟦That a report be brought to the next meeting of this Committee⟧.", "meeting", "2023-11-09"),
    ("⟦An answer would be given before the next full Council meeting⟧.", "meeting", "2023-11-09"),
    ("⟦This to be further discussed at the next meeting⟧.", "meeting", "2023-11-09"),
    ("⟦The item was deferred to the next meeting of the Committee⟧.", "meeting", "2023-11-09"),
    # a meeting named by its month is one of the coming meetings where these are known
    ("⟦The plan would come to the January meeting⟧.", "meeting", "2024-01-11"),
    ("⟦That the Committee consider progress at its April meeting⟧.", "meeting", "2024-04"),
    ("⟦The item would be moved from the November meeting to the February one⟧.", "meeting", "2024-02"),
    ("⟦report the outcome to the meeting of this Committee on 19 March 2024⟧.", "meeting", "2024-03-19"),
    ("⟦A proposal would be brought to this Committee on 10 March 2024⟧.", "meeting", "2024-03-10"),
    ("⟦A report be provided after Easter (possibly the 27 June meeting)⟧.", "meeting", "2024-06-27"),
    ("⟦the Director would bring a report to January's meeting⟧.", "meeting", "2024-01-11"),
    ("⟦That a report be submitted to the 25 June Cabinet⟧.", "meeting", "2024-06-25"),
    # some meeting, some day
    ("⟦The policy would be included on the agenda of a future meeting of the Committee⟧.", "meeting", None),
    ("⟦The figures to be shown in the next quarterly report⟧.", "meeting", None),
    ("⟦This will be an agenda item for the Annual Town Meeting⟧.", "meeting", None),
    ("⟦It was requested that a costed paper come to the Committee⟧.", "meeting", None),
    ("⟦That a further report be brought back to the Panel in six months⟧.", "date", "2024-03"),
    ("⟦The slides would be circulated to the Committee⟧.", "none", None),
    # another body's meeting is nobody's due meeting here, but a printed day is a day
    ("⟦Ms Okell would raise it at the next Highways Liaison meeting⟧.", "none", None),
    ("⟦Ms Okell would raise it at a meeting of her Clinical Group on 15 October⟧.", "date", "2023-10-15"),
    ("⟦Clerk to arrange a meeting for 8th November⟧.", "date", "2023-11-08"),
    ("⟦Councillors Birch and Vane will attend the next meeting⟧.", "none", None),
    # days and months; without a year the first to come
    ("⟦Mr Brand would send it by 16 December 2023⟧.", "date", "2023-12-16"),
    ("⟦Mr Brand would send it by 4 January⟧.", "date", "2024-01-04"),
    ("⟦The result was to come from Ms Okell by February⟧.", "date", "2024-02"),
    ("⟦They would work through the list before the end of October⟧.", "date", "2023-10"),
    ("⟦The posters be put up for 8th November⟧.", "date", "2023-11-08"),
    ("⟦The Clerk to pay it by 11/10/23⟧.", "date", "2023-10-11"),
    # weekdays, weeks and months from the meeting
    ("⟦Members would have the figures by Friday⟧.", "date", "2023-09-15"),
    ("⟦The Clerk would reply within six weeks⟧.", "date", "2023-10-26"),
    ("⟦That a further report be received in six months⟧.", "date", "2024-03"),
    ("⟦That the company be invited back in a year's time⟧.", "date", "2024-09"),
    ("⟦They will clear the path in the next few days⟧.", "date", "2023-09"),
    ("⟦The map should reach them by the end of the month⟧.", "date", "2023-09-30"),
    ("⟦Ms Okell would see the tenants on the 3rd of next month⟧.", "date", "2023-10-03"),
    ("⟦He would reply within ten working days⟧.", "date", "2023-09-28"),
    # seasons, feasts and years of all kinds
    ("⟦Mr Brand would look again at the list over the summer⟧.", "date", "2024"),
    ("⟦That a report be submitted in the autumn⟧.", "date", "2023"),
    ("⟦The signs would be up by the summer holidays next year⟧.", "date", "2024"),
    ("⟦A visit be offered in the new year⟧.", "date", "2024"),
    ("⟦The hedge would be cut before Christmas⟧.", "date", "2023-12"),
    ("⟦The pond would be cleaned after Easter⟧.", "date", "2024-04"),
    ("⟦Each group would report by the end of the year⟧.", "date", "2023-12"),
    ("⟦The fund would be spent by the end of the financial year⟧.", "date", "2024-03"),
    ("⟦It would be reviewed in the next municipal year⟧.", "date", "2024"),
    ("⟦The Head of Parks to report back in Q4 2024/25⟧.", "date", "2025-03"),
    # an ACTION line after the sentence may say when
    ("⟦The leaflet would be updated⟧. ACTION: Clerk by 31 May 2024", "date", "2024-05-31"),
    # words without a date
    ("⟦The Clerk would send it as soon as possible⟧.", "none", None),
    ("⟦The dates would be passed on once known⟧.", "none", None),
    # times of what has happened, and of what is told, are no deadlines
    ("⟦The figures asked for in July would be sent on⟧.", "none", None),
    ("⟦The report published in May would be circulated⟧.", "none", None),
    ("⟦The agreement drawn up in 2003 will be looked into⟧.", "none", None),
    ("⟦The Clerk will inform the club that the matter will be discussed in December⟧.", "none", None),
    ("⟦a breakdown of grit bins be provided, including those removed since 2015⟧.", "none", None),
    ("⟦The Chair agreed to take up the accounts, which had not been looked at for three years⟧.", "none", None),
    ("A meeting was held on 4 April and ⟦the Clerk would write to the club⟧.", "none", None),
    ("⟦The Clerk would provide a leaflet on the elections to be held in May 2024⟧.", "none", None),
    ("⟦Councillor Vane would attend the fair to be held on 4 May 2024⟧.", "date", "2024-05-04"),
    ("⟦The Clerk would explain the rise, the first in four years⟧.", "none", None),
    ("⟦The money be returned to the Village Hall Committee⟧.", "none", None),
    # another deed of the same sentence keeps its own time
    ("⟦The Clerk to write to the school⟧ and invite the band to the January meeting.", "none", None),
    ("⟦The Clerk to write to the school⟧ and report back to the next meeting.", "meeting", "2023-11-09"),
]


@pytest.mark.parametrize(("marked", "kind", "date"), DUE, ids=lambda value: str(value)[:50])
def test_due_is_read_from_the_words_and_dated_from_the_meeting(marked: str, kind: str, date: str | None) -> None:
    found = find_due(setting_of(*set_in_minutes(marked)))

    assert (found.kind, found.date) == (kind, date)


def test_words_without_a_date_are_kept() -> None:
    found = find_due(setting_of(*set_in_minutes("⟦The dates would be passed on once known⟧.")))

    assert found.text == "once known"


COLUMN = [
    ("11/10/23", "date", "2023-10-11"),
    ("October 2023", "date", "2023-10"),
    ("next meeting", "meeting", "2023-11-09"),
    ("9/11/23", "date", "2023-11-09"),
    ("with minutes", "none", None),
]


@pytest.mark.parametrize(("printed", "kind", "date"), COLUMN)
def test_a_due_column_goes_before_the_sentence(printed: str, kind: str, date: str | None) -> None:
    found = find_due(setting_of(*set_in_minutes("⟦The Clerk to write by Christmas⟧.", margin_due=printed)))

    assert (found.text, found.kind, found.date) == (printed, kind, date)


def test_a_due_column_with_the_day_of_a_meeting_is_that_meeting_where_the_sentence_says_so() -> None:
    found = find_due(setting_of(*set_in_minutes("⟦The Clerk to report to the next meeting⟧.", margin_due="9/11/23")))

    assert (found.text, found.kind, found.date) == ("9/11/23", "meeting", "2023-11-09")


def test_an_empty_due_column_leaves_the_sentence_to_speak() -> None:
    found = find_due(setting_of(*set_in_minutes("⟦The Clerk to write by Christmas⟧.", margin_due=" - ")))

    assert found.date == "2023-12"


def test_the_sentence_above_a_list_gives_its_limbs_their_meeting() -> None:
    found = find_due(
        setting_of(*set_in_minutes("⟦Lighting of the underpass⟧", lead="These would be added to future agendas:"))
    )

    assert found.kind == "meeting"


@pytest.mark.parametrize(
    ("title", "kind", "date"),
    [
        ("Items for the next Agenda", "meeting", "2023-11-09"),
        ("Items for next time", "meeting", "2023-11-09"),
        ("Matters arising from the last meeting", "none", None),
    ],
)
def test_what_is_listed_for_the_next_agenda_is_for_that_meeting(title: str, kind: str, date: str | None) -> None:
    setting = set_in_minutes("⟦Bus shelter in Mill Lane⟧; grass cutting.", title=title)
    candidate = msgspec.structs.replace(setting.candidate, rule="listed")

    found = find_due(setting_of(candidate, setting.minutes, setting.text))

    assert (found.kind, found.date) == (kind, date)


def test_the_title_of_an_item_gives_what_stands_under_it_no_meeting() -> None:
    title = "To receive items to be considered at the next meeting, and reports:"

    assert find_due(setting_of(*set_in_minutes("⟦The Clerk agreed to ring the school⟧", lead=title))).kind == "none"


def test_the_date_of_an_annual_meeting_is_taken_from_where_the_minutes_name_it() -> None:
    marked = "⟦This will be an agenda item for the Annual Town Meeting⟧. The Annual Town Meeting is on 24th April 2024."

    assert find_due(setting_of(*set_in_minutes(marked))).date == "2024-04-24"


@pytest.mark.parametrize("words", ["by Friday", "in six months", "in September", "over the summer", "after Easter"])
def test_without_a_meeting_date_words_are_kept_and_nothing_is_dated(words: str) -> None:
    found = find_due(setting_of(*set_in_minutes(f"⟦The Clerk would reply {words}⟧.", met=None, next_meeting=None)))

    assert (found.text, found.date) == (words, None)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_reads_its_examples_and_leaves_its_near_misses(rule: DueRule) -> None:
    assert rule.examples
    for example in rule.examples:
        assert rule.pattern.search(example), example
        assert RulesByWord([rule], KINDS).called_by(example) == (rule,), example
    for near_miss in rule.near_misses:
        assert not rule.pattern.search(near_miss), near_miss
